"""Papers as they leave the printer: read back by other programs, scanned, and used at the door."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from day_store import (
    DAY,
    Hall,
    Plan,
    build_hall,
    copied_hall,
    owner_name,
    owner_paper,
    owner_phone,
    refuses,
)
from played_day import NEXT_DAY, close, play, write_money
from sqlalchemy.orm import Session

from console.actions import reception
from console.actions.charges import correct_charge
from console.actions.settlement import ChargeRow
from console.actions.skipping import skip_step
from console.databases import Where
from console.domain.errors import Failure
from console.domain.events import Event, Press
from console.key_making import make_missing_sets
from console.models import Campaign, Document, KeySet, Unit
from console.papers import Printed, print_papers
from console.proof import verify
from console.queries.find import Scanned, read_code

RECORD = re.compile(r"HD1[VDKILS][0-9A-HJKMNP-TV-Z]{36}")
Print = Callable[..., "Paper"]


class Paper:
    """One PDF, as a reader and a scanner see it."""

    def __init__(self, path: Path, printed: Printed) -> None:
        self.printed = printed
        self.data = path.read_bytes()
        with pypdfium2.PdfDocument(self.data) as pdf:
            self.pages = [page.get_textpage().get_text_range() for page in pdf]
        self.text = re.sub(r"\s+", "", "".join(self.pages))

    @cached_property
    def codes(self) -> list[list[str]]:
        """By page, sorted."""
        with pypdfium2.PdfDocument(self.data) as pdf:
            images = [page.render(scale=150 / 72, grayscale=True).to_pil() for page in pdf]
        return [sorted(code.text for code in zxingcpp.read_barcodes(image)) for image in images]

    @property
    def code(self) -> str:
        ((only,),) = self.codes
        return only


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, font_folder: Path) -> Path:
    return tmp_path_factory.mktemp("papers") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()


@pytest.fixture
def hall_on_both(place: Where) -> Iterator[Hall]:
    found = build_hall(place, Plan(homes=3, booked=2))
    yield found
    found.store.close()


def printer(hall: Hall, folder: Path) -> Print:
    def print_(kind: str, *labels: str, **wishes: Any) -> Paper:
        path = folder / f"{kind}.pdf"
        made = print_papers(hall.store, kind, path, labels=labels, cache=folder / "fonts", **wishes)
        return Paper(path, made)

    return print_


@pytest.fixture
def print_(hall: Hall, tmp_path: Path) -> Print:
    return printer(hall, tmp_path)


def scan(hall: Hall, text: str) -> Scanned:
    return hall.store.read(read_code, text=text, vault=hall.store.vault)


def check_in(hall: Hall, text: str) -> Any:
    arrival = reception.Arrival(code_id=scan(hall, text).code.code_id)
    return hall.press(reception.check_in, arrival=arrival)


def room(n: int) -> str:
    return f"1-1-{101 + n}"


# -- codes, on both databases ----------------------------------------------------------------


def test_a_notice_is_scanned_at_the_door_and_its_reprint_voids_it(
    hall_on_both: Hall, tmp_path: Path
) -> None:
    hall, print_ = hall_on_both, printer(hall_on_both, tmp_path)
    hall.at("08:00")
    first, second = (print_("notices", room(0)) for _ in range(2))
    assert "补打" not in first.text
    assert "补打1·前码作废" in second.text
    assert [d["version"] for d in hall.rows(Document)] == [1, 2]
    assert [d["reason"] for d in hall.rows(Document)] == ["", "reprint"]
    hall.at("08:31")
    assert scan(hall, first.code).is_revoked
    with refuses("scan.superseded"):
        check_in(hall, first.code)
    assert check_in(hall, second.code).facts["ticket"] == "A001"
    slip = print_("slips")
    assert scan(hall, slip.code).visit_id == hall.visit_of(0)
    for text in (second.code, slip.code):
        with refuses("scan.already-arrived", ticket="A001", at="08:31"):
            check_in(hall, text)


def test_a_tag_leads_to_the_home_of_its_set(hall_on_both: Hall, tmp_path: Path) -> None:
    tags = printer(hall_on_both, tmp_path)("key-tags")
    assert tags.printed == Printed(documents=1, pages=1)
    homes = {scan(hall_on_both, code).unit_id for code in tags.codes[0]}
    assert homes == set(hall_on_both.units)
    assert not hall_on_both.rows(Document)


def test_every_kind_prints_after_a_played_day(hall_on_both: Hall, tmp_path: Path) -> None:
    hall, print_ = hall_on_both, printer(hall_on_both, tmp_path)
    hall.at("08:10")
    print_("notices")
    hall.at("08:35")
    hall.check_in(0)
    assert print_("packs").printed == Printed(documents=3, pages=12)
    assert print_("fallback").printed.documents == 8
    assert print_("digest").printed == Printed(documents=1, pages=1)
    hall.end(0, "refused")
    close(hall)
    assert print_("slips").printed.documents == 1
    assert print_("digest").printed.documents == 1


# -- what stands on the papers ---------------------------------------------------------------


def test_a_notice_says_what_is_still_owed(hall: Hall, print_: Print) -> None:
    write_money(hall)
    page = print_("notices", room(4)).text
    for shown in ("物业服务费12个月2,990.00", "合计以当日结算单为准2,990.00", "10:30–11:00"):
        assert shown in page
    fee = ChargeRow(unit_id=hall.units[4], kind="service_fee", basis="12", amount_cents=299_000)
    hall.press(correct_charge, charge=fee, is_paid=True)
    assert "物业服务费" not in print_("notices", room(4)).text


def test_nobody_is_invited_to_a_day_that_is_over(hall: Hall, print_: Print) -> None:
    close(hall)
    with refuses("papers.nothing-to-print"):
        print_("notices")


def test_a_print_that_is_stopped_leaves_no_file_and_its_codes_valid(
    hall: Hall, tmp_path: Path, print_: Print
) -> None:
    seen = []

    def told(drawn: int, of: int) -> bool:
        seen.append((drawn, of))
        return drawn < 2

    with refuses("print.stopped", papers=2):
        print_("notices", told=told)
    assert seen == [(0, 6), (1, 6), (2, 6)]
    assert list(tmp_path.rglob("*.pdf")) == []
    assert list(tmp_path.rglob(".print-*")) == []
    assert len(hall.rows(Document, kind="notice", revoked_at=None)) == 6
    assert not any(unit["state"] == "notified" for unit in hall.rows(Unit))


def test_notices_go_to_who_is_still_to_come_in_room_order(hall: Hall, print_: Print) -> None:
    hall.at("08:35")
    hall.check_in(2)
    paper = print_("notices")
    assert paper.printed == Printed(documents=5, pages=5)
    wanted = [owner_name(n) for n in (0, 1, 3, 4, 5)]
    assert all(name in page for name, page in zip(wanted, paper.pages, strict=True))
    assert "08:30–09:00" in paper.pages[0]
    states = {u["id"]: u["state"] for u in hall.rows(Unit)}
    assert [states[u] for u in hall.units] == [
        "notified", "notified", "not_due", "notified", "notified", "notified", "not_due", "not_due",
    ]  # fmt: skip


def test_a_confirmation_shows_the_home_as_it_was_signed_for(hall: Hall, print_: Print) -> None:
    play(hall)
    paper = print_("confirmation")
    assert paper.printed == Printed(documents=8, pages=8)
    first = re.sub(r"\s+", "", paper.pages[0])
    for shown in ("Riverside1栋-1-101", "89.50㎡", "W301", "3.2m³", "K-700", "199****0000"):
        assert shown.replace(" ", "") in first
    assert owner_name(0).replace(" ", "") in first
    assert all(owner_name(n) in page for n, page in enumerate(paper.pages))
    assert not any(owner_phone(n) in paper.text or owner_paper(n) in paper.text for n in range(8))
    assert {scan(hall, code).unit_id for page in paper.codes for code in page} == set(hall.units)
    assert {scan(hall, page[0]).code.type for page in paper.codes} == {"D"}


def test_a_slip_names_nobody_and_ticks_what_is_done(hall: Hall, print_: Print) -> None:
    hall.at("08:40")
    hall.check_in(0)
    hall.walk(0, to="inspection")
    slip = print_("slips", room(0))
    for shown in ("A001", "等候区A", "身份核验", "取号08:40", "打印1", "暂无法预计"):
        assert shown in slip.text
    assert "打印2" in print_("slips").text
    assert owner_name(0).replace(" ", "") not in slip.text
    assert "1栋" not in slip.text


def test_tags_are_sorted_by_number_and_name_no_home(hall: Hall, print_: Print) -> None:
    tags = print_("key-tags", room(3), room(1))
    numbers = re.findall(r"K-(\d+)", tags.text)
    assert numbers == sorted(numbers)
    assert len(numbers) == 2
    assert not any(f"1-10{n}" in tags.text for n in range(1, 9))


def test_tags_are_for_sets_that_exist_and_are_printed_alike(hall: Hall, print_: Print) -> None:
    def build(session: Session, *, press: Press) -> Event:
        room = {"unit_key": "new", "building": "1", "room_no": "109", "room_key": "109"}
        session.add(Unit(campaign_id=press.campaign_id, position=8, **room))
        return Event(kind="test.built")

    hall.press(build)
    tags = print_("key-tags")
    assert len(hall.rows(KeySet)) == len(tags.codes[0]) == 8
    assert make_missing_sets(hall.store) == 1
    more = print_("key-tags")
    assert set(tags.codes[0]) < set(more.codes[0])
    assert 10_000 <= max(s["number"] for s in hall.rows(KeySet)) < 100_000


def test_a_demo_print_bears_the_sample_stamp(hall: Hall, print_: Print) -> None:
    hall.at("08:35")
    hall.check_in(0)
    for kind in ("notices", "packs", "slips", "digest"):
        assert "样张" not in print_(kind).text
    hall.change(Campaign, hall.store.campaign_id, is_sample=True)
    for kind in ("notices", "packs", "slips", "digest"):
        assert "样张" in print_(kind).text, kind


def test_the_digest_bears_the_head_that_the_journal_proves(hall: Hall, print_: Print) -> None:
    play(hall)
    close(hall)
    paper = print_("digest")
    head = hall.journal()[-1].hash
    assert paper.code == f"HD1H{head.upper()}"
    assert hall.store.read(verify, digest=paper.code).faults == ()
    assert not any(owner_name(n).replace(" ", "") in paper.text for n in range(8))


def test_no_code_tells_anything_of_the_roster(hall: Hall, print_: Print) -> None:
    hall.at("08:35")
    hall.check_in(0)
    papers = [print_(kind) for kind in ("notices", "packs", "slips", "key-tags", "fallback")]
    codes = {code for paper in papers for page in paper.codes for code in page}
    known = {d["code_id"] for d in hall.rows(Document)} | {s["code_id"] for s in hall.rows(KeySet)}
    assert len(codes) > 20
    for code in codes:
        assert RECORD.fullmatch(code)
        assert code[8:24] in known
    everything = " ".join(codes)
    for n in range(8):
        assert owner_phone(n) not in everything
        assert owner_paper(n) not in everything


# -- the fallback list -----------------------------------------------------------------------


def test_a_fallback_list_uses_the_codes_that_people_have(hall: Hall, print_: Print) -> None:
    notice = print_("notices", room(1))
    hall.at("08:40")
    hall.check_in(0)
    hall.walk(0, to="documents")
    paper = print_("fallback")
    assert notice.code in {code for page in paper.codes for code in page}
    assert not scan(hall, notice.code).is_revoked
    by_station = {
        name: page for page in paper.pages for name in ("身份核验", "资料审核") if name in page
    }
    assert "A001" not in by_station["身份核验"]
    assert "A001" in by_station["资料审核"]
    issued = [d for d in hall.rows(Document) if d["kind"] == "fallback"]
    assert len(issued) == 5
    again = print_("fallback")
    assert again.codes == paper.codes
    hall.at("09:31")
    bare = next(d for d in issued if d["appointment_id"] == hall.appointments[2])
    hall.press(reception.check_in, arrival=reception.Arrival(code_id=bare["code_id"]))
    assert hall.visit(2)["ticket"] == "A002"


def test_a_fallback_list_of_a_day_over_is_for_the_next_one(hall: Hall, print_: Print) -> None:
    close(hall)
    with refuses("papers.nothing-to-print"):
        print_("fallback")
    with refuses("papers.nothing-to-print"):
        print_("fallback", day=NEXT_DAY)


# -- which homes -----------------------------------------------------------------------------


@pytest.mark.parametrize("label", ["1-1-103", "1栋1单元103", "１栋-1-0103", "1-103"])
def test_a_home_is_named_in_any_spelling(hall: Hall, print_: Print, label: str) -> None:
    paper = print_("confirmation", label)
    assert paper.printed.documents == 1
    assert scan(hall, paper.code).unit_id == hall.units[2]


def test_a_label_that_fits_no_home_or_several_is_refused(hall: Hall, print_: Print) -> None:
    hall.change(Unit, hall.units[1], room_no="101", room_key="101", building="2")
    for label in ("9-9-999", owner_name(0), owner_phone(0)[-4:], ""):
        with refuses("print.unknown-unit", label=label):
            print_("confirmation", label)
    with refuses("print.ambiguous-unit", label="101", homes=2):
        print_("confirmation", "101")
    assert not hall.rows(Document)


def test_a_day_narrows_to_the_homes_of_that_day(print_: Print) -> None:
    assert print_("confirmation", day=DAY).printed.documents == 6
    with refuses("papers.nothing-to-print"):
        print_("confirmation", day=NEXT_DAY)
    with refuses("papers.nothing-to-print"):
        print_("slips")


def test_what_cannot_be_printed_is_refused_before_a_code_is_issued(
    hall: Hall, print_: Print, tmp_path: Path
) -> None:
    with refuses("print.unknown-kind", kind="posters"):
        print_("posters")
    for path in (tmp_path / "nowhere" / "x.pdf", tmp_path):
        with refuses("print.no-folder"):
            print_papers(hall.store, "confirmation", path, cache=tmp_path)
    assert not hall.rows(Document)


def test_a_disk_that_is_full_leaves_codes_but_no_paper(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("os.replace", full)
        with pytest.raises(Failure) as failed:
            print_papers(hall.store, "confirmation", tmp_path / "x.pdf", cache=tmp_path / "fonts")
    assert failed.value.code == "print.not-written"
    assert not list(tmp_path.glob("*.pdf")) + list(tmp_path.glob(".print*"))
    assert len(hall.rows(Document)) == 8
    assert "补打1" in printer(hall, tmp_path)("confirmation", room(0)).text


def test_the_reason_of_a_step_left_out_stands_on_the_slip_and_the_confirmation(
    hall: Hall, print_: Print
) -> None:
    hall.check_in(0)
    hall.press(
        skip_step,
        visit_id=hall.visit_of(0),
        step="documents",
        reason="by_management",
        approver="Marlow Chiefley",
    )
    for kind in ("slips", "confirmation"):
        text = print_(kind, *(() if kind == "slips" else (room(0),))).text
        assert "经管理层批准" in text
        assert "Chiefley" not in text
