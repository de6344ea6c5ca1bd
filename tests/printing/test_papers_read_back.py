from __future__ import annotations

import hashlib
import importlib
import re
import subprocess
import sys
from collections import Counter
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import house_samples
import paper_samples as samples
import pytest
from paper_reader import codes, page_texts, squeezed, text_of

from console.proof import read_anchor
from printing import (
    confirmation,
    digest,
    fallback,
    key_receipt,
    key_tags,
    loan_slip,
    notice,
    slip,
)
from printing.confirmation_facts import Outcome, Party, PartyRole, Presence
from printing.fonts import FontBook
from printing.words import words

LANGUAGES = samples.LANGUAGES
LONG = "古丽娜尔·阿卜杜热西提·买买提艾力·努尔买买提·图尔荪江·阿不力米提·热合曼"
LATIN = "María del Carmen Fernández-Villaverde y Rodríguez de la Fuente Álvarez de Toledo"


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_program_reads_every_fact_of_a_slip(language: str, book: FontBook) -> None:
    facts = samples.slip(language)
    text = text_of(slip.pdf(facts, book))
    say = words(language)
    expected = [facts.project, facts.ticket, facts.zone, "5–10", "2–3", "14:09", facts.desk]
    expected += [step.name for step in facts.steps]
    expected += [say("slip.skipped"), say("slip.voluntary"), say("slip.print", n=1), "2026-05-16"]
    for each in expected:
        assert squeezed(str(each)) in text, each


def test_a_slip_carries_an_anchor_of_the_journal_that_the_proof_can_read(book: FontBook) -> None:
    facts = samples.slip("en", journal_seq=1204, journal_hash="9f86d081884c" + "0" * 52)
    printed = re.search("Journal1204.*?9f86d081884c", text_of(slip.pdf(facts, book)))
    assert printed
    assert read_anchor(printed[0]).facts == {"slip": "1204:9f86d081884c"}
    assert "Journal" not in text_of(slip.pdf(samples.slip("en"), book))


def test_a_slip_says_not_yet_known_rather_than_a_wait_nobody_can_defend(book: FontBook) -> None:
    facts = samples.slip("en", first_wait=None, whole_visit=None)
    assert text_of(slip.pdf(facts, book)).count("Notyetknown") == 2


def test_a_ticket_of_four_digits_stays_inside_the_paper(book: FontBook) -> None:
    wide = samples.slip(ticket="W1047")
    from paper_reader import images

    image = images(slip.pdf(wide, book), 203)[0]
    dots = image.load()
    margin = int(3 / 80 * image.width)
    for y in range(int(8 / 166 * image.height), int(38 / 166 * image.height)):
        assert all(dots[x, y] > 200 for x in range(margin))
        assert all(dots[image.width - 1 - x, y] > 200 for x in range(margin))


def test_a_slip_knows_only_black(book: FontBook) -> None:
    from paper_reader import images

    image = images(slip.pdf(samples.slip(), book), 1200 // 4)[0]
    tones = image.histogram()
    grey = sum(tones[64:192])
    assert grey < 0.02 * sum(tones)  # the edges of letters, nothing else


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_program_reads_every_fact_of_a_confirmation(language: str, book: FontBook) -> None:
    facts = samples.confirmation(language)
    data = confirmation.pdf(facts, book)
    text = text_of(data)
    say = words(language)
    area = "89,63" if language == "es" else "89.63"
    expected = [facts.home, facts.layout, facts.finish, facts.developer, facts.property_manager]
    expected += [area, "W 30 114 826", "K-4827", "D 5HC9", "16:20", "a93e10d7c45b"]
    expected += [say.exact_day(facts.promised or samples.DAY)]
    expected += [say(f"condition.{each.code}") for each in facts.conditions]
    for party in facts.parties:
        expected += [party.name, party.identity, party.phone, say(f"role.{party.role}")]
    for each in expected:
        assert squeezed(each) in text, each
    assert len(page_texts(data)) == 1


def test_the_names_of_six_owners_are_whole_and_the_signatures_take_the_result_along(
    book: FontBook,
) -> None:
    party = samples.party
    parties = (
        party(PartyRole.OWNER, LONG, "1111", Presence.IN_PERSON, "zh_CN"),
        party(PartyRole.CO_OWNER, LATIN, "2222", Presence.BY_PROXY, "zh_CN"),
        party(PartyRole.CO_OWNER, "陆𬱖", "3333", Presence.UNKNOWN, "zh_CN"),
        party(PartyRole.CO_OWNER, "王䶮", "4444", Presence.IN_PERSON, "zh_CN"),
        party(PartyRole.CO_OWNER, "李㛃", "5555", Presence.IN_PERSON, "zh_CN"),
        party(PartyRole.PROXY, "阿卜杜拉·买买提", "6666", Presence.UNKNOWN, "zh_CN"),
    )
    pages = page_texts(confirmation.pdf(samples.confirmation(parties=parties), book))
    whole = squeezed("".join(pages))
    assert all(squeezed(each.name) in whole for each in parties)
    assert len(pages) == 2
    last = squeezed(pages[1])
    assert last.index("交接结果") < last.index("签署后") < last.index("物业服务单位（盖章）")
    assert "第2页/共2页" in last


def test_thirty_owners_continue_on_further_pages_with_the_table_head(book: FontBook) -> None:
    owner = samples.party(PartyRole.CO_OWNER, LONG, "1111", Presence.IN_PERSON, "zh_CN")
    pages = page_texts(confirmation.pdf(samples.confirmation(parties=(owner,) * 30), book))
    assert len(pages) > 3
    assert squeezed("".join(pages)).count(squeezed(LONG)) == 60  # in the table and to sign
    assert all("姓名" in page for page in pages[:2])


def test_a_character_without_a_glyph_is_spelled_out_and_never_a_box(book: FontBook) -> None:
    owner = samples.party(PartyRole.OWNER, "王\U0002ebf0", "1111", Presence.IN_PERSON, "zh_CN")
    text = text_of(confirmation.pdf(samples.confirmation(parties=(owner,)), book))
    assert "王〔U+2EBF0〕" in text


def test_rare_characters_and_the_dot_in_a_name_come_back_as_they_were(book: FontBook) -> None:
    for name in ("陆𬱖", "王䶮", "李㛃", "古丽娜尔·阿卜杜热西提"):
        owner = samples.party(PartyRole.OWNER, name, "1111", Presence.IN_PERSON, "zh_CN")
        assert name in text_of(confirmation.pdf(samples.confirmation(parties=(owner,)), book))


def test_a_number_in_clear_never_reaches_a_confirmation() -> None:
    for identity, phone in (("990308199001011234", ""), ("", "19900000000")):
        with pytest.raises(ValueError, match="masked"):
            Party(role=PartyRole.OWNER, name="周予安", identity=identity, phone=phone)


def test_a_reprint_and_a_sample_say_so_beside_the_title(book: FontBook) -> None:
    first = text_of(confirmation.pdf(samples.confirmation(), book))
    again = text_of(confirmation.pdf(samples.confirmation(reprint=2, sample=True), book))
    assert "前码作废" not in first
    assert "样张" not in first
    assert "补打2·前码作废" in again
    assert "样张" in again


def test_an_open_result_ticks_nothing_and_promises_nothing(book: FontBook) -> None:
    facts = samples.confirmation(outcome=Outcome.OPEN, promised=None, taken_over_at=None)
    text = text_of(confirmation.pdf(facts, book))
    assert "12项" not in text
    assert "____年__月__日" in text


PAPERS = [
    (slip.pdf, samples.slip),
    (confirmation.pdf, samples.confirmation),
    (notice.pdf, samples.notice),
    (key_tags.pdf, samples.key_tags),
    (key_receipt.pdf, samples.key_receipt),
    (loan_slip.pdf, samples.loan_slip),
    (fallback.pdf, samples.fallback),
    (digest.pdf, samples.digest),
    *((importlib.import_module(f"printing.{name}").pdf, make)
      for name, make in house_samples.MAKERS.items()),
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("pdf", "facts"), PAPERS, ids=lambda each: each.__module__ + each.__name__)
def test_every_font_of_every_paper_travels_inside_it(
    pdf: object, facts: object, language: str, book: FontBook
) -> None:
    data: bytes = pdf(facts(language), book)  # type: ignore[operator]
    assert data.count(b"/FontDescriptor ") == data.count(b"/FontFile2 ") > 0
    assert b"/Subtype /Type1" not in data
    assert b"Helvetica" not in data


@pytest.mark.parametrize("dpi", [150, 300])
def test_the_codes_of_every_paper_scan_at_150_and_300_dpi(dpi: int, book: FontBook) -> None:
    tags, list_ = samples.key_tags(count=26), samples.fallback(count=9)
    for data, expected in (
        (slip.pdf(samples.slip(), book), [samples.slip().payload]),
        (confirmation.pdf(samples.confirmation(), book), [samples.confirmation().payload]),
        (notice.pdf(samples.notice(), book), [samples.notice().payload]),
        (key_tags.pdf(tags, book), [tag.payload for tag in tags.tags]),
        (key_receipt.pdf(samples.key_receipt(), book), [samples.key_receipt().payload]),
        (loan_slip.pdf(samples.loan_slip(), book), [samples.loan_slip().payload]),
        (fallback.pdf(list_, book), [row.payload for row in list_.rows]),
        (digest.pdf(samples.digest(), book), [f"HD1H{samples.digest().journal_head.upper()}"]),
    ):
        assert Counter(codes(data, dpi)) == Counter(expected)


def test_equal_facts_give_equal_bytes_in_two_processes(tmp_path: Path, book: FontBook) -> None:
    program = """
import hashlib, sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
import house_samples
import paper_samples as samples
from printing import confirmation, digest, slip
from printing.fonts import FontBook
book = FontBook(Path(sys.argv[1]))
papers = [slip.pdf(samples.slip(), book), confirmation.pdf(samples.confirmation(), book)]
print([hashlib.sha256(paper).hexdigest() for paper in papers])
"""
    here = Path(__file__).resolve()
    command = [sys.executable, "-c", program, str(tmp_path), str(here.parent), str(here.parents[2])]
    there = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    papers = [slip.pdf(samples.slip(), book), confirmation.pdf(samples.confirmation(), book)]
    assert there.strip() == str([hashlib.sha256(paper).hexdigest() for paper in papers])


def test_a_paper_is_the_same_bytes_however_much_the_fonts_have_grown(book: FontBook) -> None:
    before = hashlib.sha256(confirmation.pdf(samples.confirmation(), book)).hexdigest()
    book.for_text("鼎鼐鼙齉龘靐爨")
    after = hashlib.sha256(confirmation.pdf(samples.confirmation(), book)).hexdigest()
    assert before == after


def test_the_metadata_of_a_paper_names_nobody_and_no_home(book: FontBook) -> None:
    import pypdfium2

    facts = replace(samples.confirmation(), home="望澜雅苑 9 栋 909")
    with pypdfium2.PdfDocument(confirmation.pdf(facts, book)) as paper:
        told = paper.get_metadata_dict()
    assert told["Title"] == "房屋交接书"
    assert not any("909" in value or "周予安" in value for value in told.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_works_out_its_sum(language: str, book: FontBook) -> None:
    text = text_of(notice.pdf(samples.notice(language), book))
    assert ("7.203,57" if language == "es" else "7,203.57") in text
    assert "14:00–14:30" in text


def test_a_digest_that_does_not_close_says_by_how_much(book: FontBook) -> None:
    assert samples.digest().off_by == 0
    assert "改期平" in text_of(digest.pdf(samples.digest(), book))
    broken = samples.digest(no_show=3)
    assert broken.off_by == 3
    assert "▲差3" in text_of(digest.pdf(broken, book))


def test_key_tags_lead_to_no_door(book: FontBook) -> None:
    text = text_of(key_tags.pdf(samples.key_tags(), book))
    assert "K-4827" in text
    assert "望澜" not in text


KEPT = {"language", "payload", "journal_head", "journal_hash"}


def _poisoned(facts: Any, text: str) -> Any:
    """The same facts with every free text replaced."""
    if isinstance(facts, tuple):
        return tuple(_poisoned(each, text) for each in facts)
    if isinstance(facts, str) and not isinstance(facts, StrEnum):
        return text
    if not is_dataclass(facts):
        return facts
    told = {field.name: getattr(facts, field.name) for field in fields(facts)}
    changes = {name: _poisoned(value, text) for name, value in told.items() if name not in KEPT}
    return replace(facts, **changes)


@pytest.mark.parametrize(
    "text",
    ["", "王\U0002ebf0\n\t\u202e\x00<&>\ud800=1(\\)", "长" * 120, "W" * 120, "﷽ {0} {names} **"],
)
@pytest.mark.parametrize(("pdf", "facts"), PAPERS, ids=lambda each: each.__module__ + each.__name__)
def test_no_text_however_hostile_stops_a_paper(
    pdf: Any, facts: Any, text: str, book: FontBook
) -> None:
    assert page_texts(pdf(_poisoned(facts(), text), book))


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_a_step_was_left_out_stands_on_slip_and_confirmation(
    language: str, book: FontBook
) -> None:
    say = words(language)
    for code in ("done_before", "by_proxy", "not_applicable", "system_away", "by_management"):
        reason = say(f"skip.{code}")
        usual = samples.slip(language)
        steps = tuple(
            replace(step, reason=reason) if step.mark is slip.StepMark.SKIPPED else step
            for step in usual.steps
        )
        assert squeezed(reason) in text_of(slip.pdf(replace(usual, steps=steps), book))
    told = say("confirmation.step_left_out", step=say("station.documents"), reason=reason)
    data = confirmation.pdf(samples.confirmation(language, left_out=(told,)), book)
    assert squeezed(told) in text_of(data)
