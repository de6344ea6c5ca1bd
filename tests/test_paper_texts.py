"""A campaign words its own papers: what was set is read back from what leaves the printer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from day_store import Hall, Plan, build_hall, copied_hall, refuses
from PIL import Image
from test_papers import Print, printer, room

from console.actions.paper_texts import LogoFile, OwnText, set_logo, set_pack, set_texts
from console.actions.undo import undo
from console.databases import Where
from console.domain import paper_layout as layout
from console.logo import logo_file as read_logo
from console.models import Document, KeySet, Unit
from console.paper_sample import SHOWN, sample_paper
from console.paper_style import house_style
from console.queries.paper_texts import packs_of, product_packs
from printing.house_style import HouseStyle
from printing.words import LANGUAGES, words


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, font_folder: Path) -> Path:
    return tmp_path_factory.mktemp("paper-texts") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()


@pytest.fixture
def print_(hall: Hall, tmp_path: Path) -> Print:
    return printer(hall, tmp_path)


def word(hall: Hall, name: str, text: str, language: str = "zh_CN") -> None:
    spoken = "" if name in layout.FOR_ALL else language
    hall.press(set_texts, texts=(OwnText(name=name, language=spoken, text=text),))


def logo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (60, 20), (200, 30, 30)).save(out, "PNG")
    return out.getvalue()


def logo_file(hall: Hall, data: bytes) -> LogoFile:
    return LogoFile(
        sha256=hashlib.sha256(data).hexdigest(), size=len(data),
        data_enc=hall.store.vault.seal_file(data),
    )  # fmt: skip


def test_the_clauses_that_can_be_worded_are_words_of_the_papers() -> None:
    for names in layout.CLAUSES.values():
        for name, facts in names.items():
            if name in layout.OWN_ONLY:
                assert name not in words("en").keys()  # noqa: SIM118 - a method
                continue
            for language in LANGUAGES:
                assert words(language).names(name) == set(facts), name
                has_bar = "|" in words(language).raw(name)
                assert has_bar == (name in layout.LISTS), name
    assert words("en").raw(layout.SEAL)


def test_contacts_and_clauses_stand_in_the_printed_notice_on_both_databases(
    place: Where, tmp_path: Path, font_folder: Path
) -> None:
    hall = build_hall(place, Plan(homes=2, booked=1))
    word(hall, "contact.phone", "0990-1000")
    word(hall, "contact.phones_always", "0990-2000, 0990-3000")
    word(hall, "contact.place", "澜桥会所二楼")
    word(hall, "contact.parking", "东门地库")
    word(hall, "contact.developer", "望澜虚构置业")
    word(hall, "notice.bring_self", "本人前来\n 身份证原件 \n\n合同")
    word(hall, "notice.fees_note", "请刷卡")
    word(hall, "notice.fees_note", "nothing", "en")
    paper = printer(hall, tmp_path)("notices")
    for shown in ("0990-1000", "0990-2000", "0990-3000", "澜桥会所二楼", "东门地库",
                  "望澜虚构置业", "身份证原件"):  # fmt: skip
        assert shown in paper.text, shown
    assert "nothing" not in paper.text
    hall.store.close()


def test_the_words_for_all_languages_do_not_hide_those_of_one() -> None:
    style = HouseStyle(texts=(("", "contact.phone", "1"), ("es", "notice.seal", "Sello aquí")))
    assert style.words("es")("notice.seal") == "Sello aquí"
    assert style.words("en")("notice.seal") == words("en")("notice.seal")
    assert style.words("en")("contact.phone") == "1"


def test_a_legal_sentence_keeps_its_facts(hall: Hall, print_: Print) -> None:
    word(hall, "confirmation.legal", "自 {moment} 起由业主自行保管。")
    assert "起由业主自行保管。" in print_("confirmation", room(0)).text
    for bad in ("自 {room} 起", "自 {moment", "自 {moment!r}", "自 {}", "长" * 2001):
        with refuses("layout.bad-text"):
            word(hall, "confirmation.legal", bad)
    with refuses("layout.unknown-text"):
        word(hall, "confirmation.title_of_mine", "x")
    with refuses("layout.unknown-text"):
        word(hall, "confirmation.legal", "x", "fr")
    with refuses("layout.unknown-text"):
        word(hall, "logo", "abc")


def test_a_blank_text_is_the_built_in_one_again_and_a_press_is_taken_back(
    hall: Hall, print_: Print
) -> None:
    usual = print_("settlement", room(0)).text
    word(hall, "settlement.legal", "以收据为准。")
    assert "以收据为准。" in print_("settlement", room(0)).text
    event = hall.journal()[-2]
    assert event.kind == "layout.texts_set"
    hall.press(undo, seq=event.seq)
    assert "以收据为准。" not in print_("settlement", room(0)).text
    word(hall, "settlement.legal", "以收据为准。")
    word(hall, "settlement.legal", " ")
    assert words("zh_CN")("settlement.legal").replace(" ", "") in usual
    assert "以收据为准。" not in print_("settlement", room(0)).text
    with refuses("layout.unchanged"):
        word(hall, "settlement.legal", "")


def test_warranty_and_manual_say_what_the_project_says(hall: Hall, print_: Print) -> None:
    word(hall, "warranty.intro", "本工程质量等级：合格。")
    word(hall, "warranty.own_terms", "屋面防水：五年\n门窗: 一年")
    word(hall, "contact.repair_phone", "0990-4000")
    paper = print_("warranty", room(0))
    for shown in ("本工程质量等级：合格。", "屋面防水", "五年", "门窗", "一年", "0990-4000"):
        assert shown in paper.text, shown
    assert "五年" not in print_("manual", room(0)).text


def test_the_seal_has_room_or_none(hall: Hall, print_: Print) -> None:
    seal = words("zh_CN")("notice.seal").replace(" ", "")
    assert print_("warranty", room(0)).text.count(seal) == 1
    word(hall, "seal.shown", "no")
    assert seal not in print_("warranty", room(0)).text
    word(hall, "seal.shown", "")
    word(hall, "notice.seal", "公章")
    assert "公章" in print_("warranty", room(0)).text


def test_a_logo_stands_in_the_head_once_in_the_file(hall: Hall, print_: Print) -> None:
    data = logo()
    hall.press(set_logo, file=logo_file(hall, data))
    assert house_style(hall.store).logo == data
    with pypdfium2.PdfDocument(print_("items").data) as pdf:
        assert len(pdf) > 2
        images = [[o for o in page.get_objects() if o.type == 3] for page in pdf]
        assert [len(found) for found in images] == [1] * len(pdf)
    with refuses("layout.unchanged"):
        hall.press(set_logo, file=logo_file(hall, data))
    hall.press(set_logo, file=None)
    assert not house_style(hall.store).logo


def test_a_pack_is_what_its_product_says_in_that_order_with_copies(
    hall: Hall, print_: Print
) -> None:
    hall.change(Unit, hall.units[1], product_type="villa")
    own = (("warranty", 1), ("confirmation", 2), ("key_retention", 1))
    hall.press(set_pack, product_type="villa", papers=own)
    assert packs_of_store(hall) == {"villa": own}
    titles = [words("zh_CN")(f"{kind}.title") for kind, _ in own]
    pages = print_("packs", room(1)).pages
    shown = [min((t for t in titles if t in page), key=page.index) for page in pages]
    has_keys = bool(hall.rows(KeySet, unit_id=hall.units[1]))
    assert shown == [titles[0], titles[1], titles[1], *titles[2:][:has_keys]]
    assert {row["kind"] for row in hall.rows(Document)} == {
        "confirmation", *["key_retention"][:has_keys],
    }  # fmt: skip
    assert len(print_("packs", room(0)).pages) == len(layout.USUAL_PACK)
    hall.press(set_pack, product_type="villa", papers=(("items", 1),))
    assert len(print_("packs", room(1)).pages) == 1
    hall.press(set_pack, product_type="villa", papers=())
    assert len(print_("packs", room(1)).pages) == len(layout.USUAL_PACK)
    rows = {row.product_type: row for row in hall.store.read(product_packs)}
    assert not rows["villa"].is_own
    assert rows["villa"].homes == 1
    for bad in ((("notice", 1),), (("items", 0),), (("items", 1), ("items", 1))):
        with refuses("layout.bad-pack"):
            hall.press(set_pack, product_type="", papers=bad)
    with refuses("layout.unchanged"):
        hall.press(set_pack, product_type="", papers=())


def packs_of_store(hall: Hall) -> dict[str, layout.Pack]:
    return hall.store.read(packs_of)


def test_equal_facts_and_equal_texts_give_equal_bytes(hall: Hall, print_: Print) -> None:
    word(hall, "items.legal", "以上物品当面点清。")
    hall.press(set_logo, file=logo_file(hall, logo()))
    first, second = (print_("warranty", room(0)).data for _ in range(2))
    assert first == second


def test_a_picture_file_becomes_a_small_logo_and_nothing_else_does(
    hall: Hall, tmp_path: Path
) -> None:
    path = tmp_path / "logo.jpg"
    Image.new("RGB", (4000, 500), (10, 90, 30)).save(path, "JPEG")
    file = read_logo(str(path), hall.store.vault)
    with Image.open(BytesIO(hall.store.vault.open_file(file.data_enc))) as kept:
        assert (kept.format, kept.size) == ("PNG", (1040, 130))
    for name, data in (("words.png", b"words"), ("half.jpg", path.read_bytes()[:300])):
        (tmp_path / name).write_bytes(data)
        with refuses("layout.bad-logo"):
            read_logo(str(tmp_path / name), hall.store.vault)
    with refuses("layout.bad-logo"):
        read_logo(str(tmp_path / "none.png"), hall.store.vault)


def test_every_paper_is_shown_with_its_draft_and_issued_to_nobody(
    hall: Hall, tmp_path: Path
) -> None:
    before = hall.dump()
    word(hall, "contact.developer", "望澜虚构置业")
    for kind in SHOWN:
        name = next(n for n, facts in layout.CLAUSES[kind].items() if not facts or kind == "slip")
        for language in LANGUAGES if kind == "notice" else ("zh_CN",):
            data = sample_paper(
                hall.store, kind, language, {name: "草稿 Draft 7"}, cache=tmp_path / "fonts"
            )
            with pypdfium2.PdfDocument(data) as pdf:
                text = "".join(page.get_textpage().get_text_range() for page in pdf)
            assert "Draft 7" in text, kind
            assert words(language)("stamp.sample") in text, kind
    assert hall.dump().keys() == before.keys()
    assert not hall.rows(Document)
