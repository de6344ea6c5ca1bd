"""Reception's new states: papers that hold, co-owners, children, zones, refused scans."""

from __future__ import annotations

from typing import Any

from day_store import Hall, refuses
from hall_window import OpenRoom, Room, make_hall_file, make_open_room, words_on  # noqa: F401
from PySide6.QtCore import Qt
from sqlalchemy import insert
from test_reception import notice_code

from console.actions import ending
from console.domain.events import Event
from console.models import Owner, Unit, UnitOwner, Visit, VisitOwner, VisitPaper, Zone
from console.queries.answers import Question, Result
from console.ui.pages.reception import ReceptionPage


def reception(room: Room) -> ReceptionPage:
    page = room.page
    assert isinstance(page, ReceptionPage)
    return page


def show(room: Room, home: int) -> ReceptionPage:
    page = reception(room)
    page.ask(Question(unit_id=room.hall.units[home]))
    room.settle()
    return page


def co_owned(hall: Hall) -> None:
    """Home 0 belongs to the owner of home 7 as well."""

    def write(session: Any, *, press: Any) -> Event:
        session.execute(
            insert(UnitOwner).values(
                campaign_id=press.campaign_id, unit_id=hall.units[0], owner_id=hall.owners[7],
                position=1,
            )
        )  # fmt: skip
        return Event(kind="test.changed")

    hall.press(write)


def test_missing_papers_hold_the_party_and_their_return_is_one_press(open_room: OpenRoom) -> None:
    room = open_room("reception", before=lambda hall: hall.check_in(0))
    page = show(room, 0)
    room.click(page.card.missing)
    assert page.card.who.isVisible()
    for code in ("id", "contract", "notice"):
        room.click(page.card.who.papers[code])
    assert page.card.primary.words() == "Hold for papers · A001"
    page.give_keyboard_back()
    room.key(Qt.Key.Key_Return)
    assert (room.hall.visit(0)["state"], room.hall.visit(0)["hold_reason"]) == ("on_hold", "paper")
    assert page.strip.text().startswith("On hold for papers · A001")
    page = show(room, 0)
    assert page.card.primary.words() == "Back in line · A001"
    assert [c for c, tick in page.card.who.papers.items() if tick.isChecked()] == [
        "id", "contract", "notice",
    ]  # fmt: skip
    room.key(Qt.Key.Key_Return)
    assert room.hall.visit(0)["state"] == "on_hold"
    assert "still missing" in words_on(page.notice_bar)
    room.click(page.card.who.papers["fund"])
    page.give_keyboard_back()
    room.key(Qt.Key.Key_Return)
    assert room.hall.visit(0)["state"] == "waiting"
    assert all(row["is_shown"] for row in room.hall.rows(VisitPaper))
    assert len(room.hall.rows(Visit)) == 1


def test_f7_leads_to_the_papers_and_back_and_ends_nothing(open_room: OpenRoom) -> None:
    room = open_room("reception", before=lambda hall: hall.check_in(0))
    page = show(room, 0)
    room.key(Qt.Key.Key_F7)
    assert page.card.missing.words() == "Back"
    room.key(Qt.Key.Key_F7)
    assert not page.card.who.isVisible()
    assert room.hall.visit(0)["state"] == "waiting"


def test_the_verdict_is_whole_in_a_small_window(open_room: OpenRoom) -> None:
    room = open_room("reception", before=co_owned)
    room.windows.shell.resize(1280, 720)
    page = show(room, 0)
    room.settle()
    band = page.card.who.verdict
    needed = band.words.heightForWidth(band.words.width())
    assert needed > 20
    assert band.height() >= needed + 8


def test_what_is_ticked_goes_in_with_the_check_in(open_room: OpenRoom) -> None:
    room = open_room("reception", before=co_owned)
    page = show(room, 0)
    assert "Owners still missing: 1" in page.card.who.verdict.words.text()
    room.click(page.card.who.papers["id"])
    page.give_keyboard_back()
    room.key(Qt.Key.Key_Return)
    shown = {row["code"]: row["is_shown"] for row in room.hall.rows(VisitPaper)}
    assert (shown["id"], shown["contract"], shown["authority"]) == (True, False, False)
    here = {row["owner_id"]: row["is_here"] for row in room.hall.rows(VisitOwner)}
    assert here == {room.hall.owners[0]: True, room.hall.owners[7]: False}


def test_a_co_owner_of_a_party_inside_is_a_result_of_its_own(open_room: OpenRoom) -> None:
    room = open_room("reception", before=co_owned)
    page = show(room, 0)
    room.key(Qt.Key.Key_Return)
    assert page.door.answer is not None
    assert page.door.answer.result == Result.ARRIVED, "nobody else came yet"
    page = show(room, 0)
    assert page.door.answer is not None
    assert page.door.answer.result == Result.CO_OWNER
    assert page.strip.text().startswith("A co-owner is here already, same ticket ticket A001")
    assert page.card.primary.words() == "Add to the party · A001"
    room.key(Qt.Key.Key_Return)
    assert room.hall.visit(0)["party_size"] == 2
    assert [row["is_here"] for row in room.hall.rows(VisitOwner)] == [True, True]
    page = show(room, 0)
    assert page.door.answer is not None
    assert page.door.answer.result == Result.ARRIVED


def test_children_lunch_and_view_only_are_said_in_the_drawer(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = show(room, 0)
    room.key(Qt.Key.Key_F4)
    assert page.drawers.currentWidget() is page.drawers.party
    for name, count in (("people", 4), ("children", 9), ("in_childcare", 1), ("lunches", 3)):
        page.drawers.party.counts[name].setValue(count)
    assert page.drawers.party.counts["children"].value() == 4, "no more children than people"
    room.click(page.drawers.party.purpose)
    page.drawers.party.language.setCurrentIndex(page.drawers.party.language.findData("en"))
    page.drawers.party.language.activated.emit(page.drawers.party.language.currentIndex())
    assert "view only · 1 in childcare · 4 children" in words_on(page.card.facts)
    room.click(page.drawers.party.primary)
    assert page.drawers.currentWidget() is page.side
    room.click(page.card.primary)
    visit = room.hall.visit(0)
    names = ("party_size", "children", "in_childcare", "lunches", "language", "purpose")
    assert [visit[name] for name in names] == [4, 4, 1, 3, "en", "view"]


def test_a_party_inside_is_changed_collects_its_children_and_goes_to_a_zone(
    open_room: OpenRoom,
) -> None:
    room = open_room(
        "reception",
        before=lambda hall: hall.check_in(0, party_size=3, children=1, in_childcare=1),
    )
    page = show(room, 0)
    with refuses("visit.child-in-care"):
        room.hall.press(ending.end_visit, visit_id=room.hall.visit_of(0), how="left_early")
    room.key(Qt.Key.Key_F4)
    room.click(page.drawers.party.collect)
    assert room.hall.visit(0)["in_childcare"] == 0
    assert page.drawers.party.collect.isHidden()
    page.drawers.party.zone.setCurrentIndex(page.drawers.party.zone.findData("B"))
    room.click(page.drawers.party.send)
    zone = room.hall.row(Zone, room.hall.visit(0)["zone_id"])
    assert zone["code"] == "B"
    page.drawers.party.counts["lunches"].setValue(2)
    room.click(page.drawers.party.primary)
    assert room.hall.visit(0)["lunches"] == 2
    room.key(Qt.Key.Key_Escape)
    assert page.drawers.currentWidget() is page.side


def test_a_refused_scan_is_kept_once(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    room.windows.workplace.scanned.emit("HD1VTEST0000000000000000000000000000000X")
    room.settle()
    assert page.strip.text().startswith("This code cannot be used")
    room.settle()
    refused = [e for e in room.hall.journal() if e.kind == "scan.refused"]
    assert [e.facts["why"] for e in refused] == ["unknown"]
    page.ask(Question(text="nobody at all"))
    room.settle()
    assert room.kinds().count("scan.refused") == 1, "what is typed is a look-up"


def test_half_and_glued_codes_check_nobody_in_and_leave_the_next_alone(
    open_room: OpenRoom,
) -> None:
    room = open_room("reception")
    page = reception(room)
    code = notice_code(room.hall, 0)
    for text in (code[:20], code[:-1], code + code, code[7:] + code[:7], f"HD1{code}"):
        room.windows.workplace.scanned.emit(text)
        room.settle()
        assert page.card.isHidden() or not page.card.primary.isVisible()
        room.key(Qt.Key.Key_Return)
    assert room.hall.rows(Visit) == []
    room.windows.workplace.scanned.emit(code)
    room.settle()
    room.key(Qt.Key.Key_Return)
    assert room.hall.visit(0)["ticket"] == "A001"


def test_five_scans_in_a_row_end_with_the_last_party(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    for code in [notice_code(room.hall, home, b"n%d" % home) for home in range(5)]:
        room.windows.workplace.scanned.emit(code)
    room.settle()
    assert page.card.room.text().endswith("105")
    assert room.hall.rows(Visit) == []


def test_a_company_needs_its_seal_and_shows_whom_it_sent(open_room: OpenRoom) -> None:
    def company(hall: Hall) -> None:
        hall.change(Owner, hall.owners[0], is_company=True)
        hall.change(Unit, hall.units[0], proxy="Zuleika Proxworth")

    room = open_room("reception", before=company)
    page = show(room, 0)
    who = page.card.who
    assert who.papers["seal"].isVisible()
    assert who.papers["authority"].detail == "Zuleika Proxworth"
    room.click(who.papers["authority"])
    assert who.verdict.words.text() == "The company's seal is missing on the letter"
    room.click(who.papers["seal"])
    assert who.verdict.words.text() == "The company's authorised person may accept"
    assert not show(room, 1).card.who.papers["seal"].isVisible()


def test_missing_papers_give_the_ticket_and_hold_it_before_the_check_in_too(
    open_room: OpenRoom,
) -> None:
    room = open_room("reception")
    page = reception(room)
    room.type("101")
    room.key(Qt.Key.Key_Return)
    assert page.card.primary.words() == "Check in · A001 · zone A"
    room.key(Qt.Key.Key_F7)
    assert page.card.primary.words() == "Check in, hold for papers · A001"
    assert page.card.missing.words() == "Back"
    for tick in page.card.who.papers.values():
        tick.setChecked(True)
    assert page.card.primary.words() == "Check in · A001 · zone A", "nothing is missing now"
    page.card.who.papers["contract"].setChecked(False)
    room.key(Qt.Key.Key_Return)
    assert room.hall.visit(0)["state"] == "on_hold"
    assert page.strip.text().startswith("On hold for papers · A001")
    assert room.kinds()[-2:] == ["visit.checked_in", "papers.issued"]
    for tick in page.card.who.papers.values():
        tick.setChecked(True)
    room.key(Qt.Key.Key_Return)
    assert room.hall.visit(0)["state"] == "waiting"
