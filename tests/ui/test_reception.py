"""Reception by clicks, keys and scans on a real store."""

from __future__ import annotations

from datetime import timedelta

from day_store import DAY, KEY_ID, SECRET, Hall
from hall_window import OpenRoom, Room, make_hall_file, make_open_room, words_on  # noqa: F401
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from console.actions.booking import cancel
from console.actions.green import set_green_reasons
from console.actions.papers import Issue, issue_documents
from console.domain import codes
from console.models import Appointment, Document, GreenGrant, HandoverDay, Unit, Visit
from console.queries.answers import Question, Result
from console.ui import i18n
from console.ui.pages.reception import ReceptionPage


def reception(room: Room) -> ReceptionPage:
    page = room.page
    assert isinstance(page, ReceptionPage)
    return page


def notice_code(hall: Hall, home: int, seed: bytes = b"notice") -> str:
    """The text of the QR code on that home's notice."""
    code_id = codes.code_id_of(seed.ljust(10, b"."))
    booked = hall.appointments[home]
    known = hall.rows(Document, subject_id=booked, kind="notice")
    paper = Issue(
        kind="notice", subject_kind="appointment", subject_id=booked, code_type="V",
        code_id=code_id, reason="reprint" if known else "",
    )  # fmt: skip
    hall.press(issue_documents, issues=(paper,))
    return codes.make("V", KEY_ID, code_id, bytes.fromhex(SECRET))


def scan(room: Room, code: str) -> None:
    room.windows.workplace.scanned.emit(code)
    room.settle()


def test_a_scan_and_enter_put_the_party_in_line_with_a_slip(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    scan(room, notice_code(room.hall, 0))
    assert page.strip.text().startswith("Code read One match: 1-1-101 Quillon Testbury 0000")
    assert page.card.primary.words() == "Check in · A001 · zone A"
    assert page.scan.edit.hasFocus()
    room.key(Qt.Key.Key_Return)
    assert room.kinds()[-2:] == ["visit.checked_in", "papers.issued"]
    assert page.strip.text().startswith("Checked in · A001")
    assert page.card.ticket.text() == "A001"
    slip = room.hall.rows(Document, kind="slip")[0]
    assert (slip["code_type"], slip["visit_id"]) == ("V", room.hall.visit_of(0))
    assert page.scan.edit.hasFocus()


def test_a_room_typed_and_enter_twice_check_in(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    room.type("102")
    room.key(Qt.Key.Key_Return)
    assert page.scan.text() == ""
    assert "visit.checked_in" not in room.kinds()
    assert page.card.room.text() == "1-1-102"
    room.key(Qt.Key.Key_F3)
    room.key(Qt.Key.Key_Return)
    assert room.hall.visit(1)["party_size"] == 2


def test_the_second_scan_says_when_and_where_and_gives_no_second_ticket(
    open_room: OpenRoom,
) -> None:
    room = open_room("reception", before=lambda hall: hall.check_in(0))
    page = reception(room)
    scan(room, notice_code(room.hall, 0))
    assert page.strip.text().startswith("Already in, no second ticket first at 08:40")
    assert "A001" in page.strip.text()
    assert not page.card.primary.isVisible()
    before = room.kinds().count("visit.checked_in")
    room.key(Qt.Key.Key_Return)
    assert room.kinds().count("visit.checked_in") == before
    room.click(page.strip.button)
    assert room.kinds()[-1] == "papers.issued"


def test_every_scan_has_a_typed_result(open_room: OpenRoom) -> None:
    room = open_room("reception")
    hall, page = room.hall, reception(room)
    seen = [notice_code(hall, home, b"typed %d" % home) for home in range(4)]
    hall.change(Appointment, hall.appointments[0], day=DAY + timedelta(days=1))
    hall.press(cancel, appointment_id=hall.appointments[1], reason="ill")
    hall.check_in(2)
    hall.end(2, "left_early")
    hall.change(Unit, hall.units[3], state="handed_over")
    for code, result, says in zip(
        seen,
        (Result.WRONG_DAY, Result.CANCELLED, Result.ENDED, Result.ATTENTION),
        ("Not today", "given up", "has left", "handed over already"),
        strict=True,
    ):
        scan(room, code)
        assert page.door.answer is not None
        assert page.door.answer.result == result
        assert says in page.strip.text()


def test_a_void_paper_leads_to_the_home_by_one_act(open_room: OpenRoom) -> None:
    room = open_room("reception")
    old = notice_code(room.hall, 0, b"old")
    notice_code(room.hall, 0, b"new")
    scan(room, old)
    page = reception(room)
    assert page.strip.text().startswith("This paper is void")
    assert not page.card.primary.isVisible()
    room.click(page.strip.button)
    assert page.card.primary.words().startswith("Check in")


def test_a_bad_code_is_told_and_does_not_block_the_next(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    scan(room, "HD1VTEST" + "0" * 32)
    assert page.strip.text().startswith("This code cannot be used")
    scan(room, notice_code(room.hall, 1))
    assert page.card.room.text() == "1-1-102"


def test_a_home_without_a_place_becomes_a_walk_in(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    room.type("107")
    room.key(Qt.Key.Key_Return)
    assert page.strip.text().startswith("No appointment")
    room.click(page.card.primary)
    assert room.kinds()[-2:] == ["visit.walked_in", "papers.issued"]
    assert page.card.ticket.text() == "W001"


def test_several_that_fit_are_chosen_by_arrow_and_enter(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    room.type("Quillon")
    room.key(Qt.Key.Key_Return)
    assert page.strip.text().startswith("8 homes fit")
    room.key(Qt.Key.Key_Down)
    assert page.scan.edit.hasFocus(), "the next letter narrows the list"
    room.key(Qt.Key.Key_Return)
    assert page.card.room.text() == "1-1-101"
    assert page.scan.text() == ""


def test_typing_lists_who_fits_and_the_empty_box_brings_the_party_back(
    open_room: OpenRoom,
) -> None:
    room = open_room("reception")
    page = reception(room)
    page.ask(Question(unit_id=room.hall.units[0]))
    room.settle()
    room.type("Testbury 000")
    room.settle()
    assert page.door.middle.currentIndex() == 2
    assert page.door.found.table.rows.rowCount() == 8
    assert not page.strip.isVisible()
    room.type("3")
    room.settle()
    (row,) = page.door.found.table.rows.rows
    assert (row.label, row.owner_spans) == ("1栋-1-104", ((8, 21),))
    room.key(Qt.Key.Key_Escape)
    assert (page.scan.text(), page.door.middle.currentIndex()) == ("", 1)
    assert page.card.room.text() == "1-1-101"


def test_what_nobody_fits_stays_to_be_corrected(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    room.type("Nobody")
    room.key(Qt.Key.Key_Return)
    assert page.scan.edit.selectedText() == "Nobody"
    assert page.door.found.none.so.text() == "Nothing fits “Nobody”"
    room.type("104")
    room.key(Qt.Key.Key_Return)
    assert page.card.room.text() == "1-1-104"


def test_a_parked_party_comes_back_to_its_place(open_room: OpenRoom) -> None:
    def parked(hall: Hall) -> None:
        hall.check_in(0)
        hall.call("identity")
        hall.park("identity")

    room = open_room("reception", before=parked)
    page = reception(room)
    page.ask(Question(visit_id=room.hall.visit_of(0)))
    room.settle()
    assert page.card.primary.words() == "Back in line · A001"
    room.key(Qt.Key.Key_Return)
    assert room.kinds()[-1] == "visit.came_back"
    assert "The old place in line is kept" in page.strip.text()


def test_the_button_names_the_ticket_that_comes_out(open_room: OpenRoom) -> None:
    room = open_room("reception", before=lambda hall: hall.check_in(0))
    page = reception(room)
    scan(room, notice_code(room.hall, 1))
    assert page.card.primary.words() == "Check in · A002 · zone A"
    assert page.card.who.papers["notice"].isChecked(), "its code was read"
    assert page.card.who.papers["notice"].detail == "Code matches"
    room.key(Qt.Key.Key_Return)
    assert page.card.ticket.text() == "A002"
    room.type("107")
    room.key(Qt.Key.Key_Return)
    assert page.card.primary.words() == "Take as walk-in · W001 · zone A"
    assert not page.card.who.papers["notice"].isChecked()


def test_owners_turn_between_present_and_not_here(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    page.ask(Question(appointment_id=room.hall.appointments[0]))
    room.settle()
    (owner,) = page.card.who._owners
    assert (owner.text(), owner.state_word()) == ("Quillon Testbury 0000", "Present")
    assert page.card.who.verdict.words.text().endswith("may accept alone today")
    room.click(owner)
    assert owner.state_word() == "Not here"
    i18n.use("es")
    assert page.card.who._owners[0].state_word() == "No está", "the tick outlives a switch"
    assert "pida un poder" in page.card.who.verdict.words.text()


def test_undo_stands_in_the_row_until_the_party_is_called(open_room: OpenRoom) -> None:
    def two(hall: Hall) -> None:
        hall.check_in(0)
        hall.check_in(1)
        hall.call("identity")

    room = open_room("reception", before=two)
    page = reception(room)
    last = len(page.side.came.rows.columns) - 1
    shown = [page.side.came.rows.index(n, last).data() for n in range(2)]
    assert shown == ["Undo", "Called"]
    room.click_cell(page.side.came, 0, last)
    assert room.kinds()[-1] == "press.undone"
    assert room.hall.visit(1)["state"] == "undone"
    assert "Check-in of A002 undone" in page.notice_bar.text()


def test_the_green_channel_needs_another_person_and_tells_its_cost(open_room: OpenRoom) -> None:
    def three(hall: Hall) -> None:
        for home in range(3):
            hall.check_in(home)

    room = open_room("reception", before=three)
    hall, page = room.hall, reception(room)
    page.ask(Question(visit_id=hall.visit_of(2)))
    room.settle()
    room.key(Qt.Key.Key_F6)
    # Due 09:30, twenty minutes earlier is 09:10: 08:30 and 09:00 stay before it.
    assert page.green.isVisible()
    assert page.green.cost.cost.text() == "Nobody waits longer"
    assert page.green.primary.reason == "Choose a reason first"
    page.green.pick(1)
    room.click(page.green.primary)
    assert hall.rows(GreenGrant)[0]["reason"] == "urgent"
    assert "Somebody other than Ann" in page.green.primary.reason
    room.windows.workplace.remember(person="Bob")
    room.settle()
    room.click(page.green.primary)
    grant = hall.rows(GreenGrant)[0]
    assert (grant["requester"], grant["approver"], grant["state"]) == ("Ann", "Bob", "granted")
    room.key(Qt.Key.Key_Escape)
    assert page.side.isVisible()


def test_the_green_channel_keeps_its_own_reasons_notes_and_refusals(open_room: OpenRoom) -> None:
    def own_list(hall: Hall) -> None:
        hall.check_in(0)
        reasons = ("urgent", "Moves house today")
        hall.press(set_green_reasons, reasons=reasons, noted=("urgent",))

    room = open_room("reception", before=own_list)
    hall, page = room.hall, reception(room)
    page.ask(Question(visit_id=hall.visit_of(0)))
    room.settle()
    room.key(Qt.Key.Key_F6)
    drawer = page.green
    assert [b.text() for b in drawer.reasons.buttons()] == ["Urgent matter", "Moves house today"]
    drawer.pick(0)
    assert drawer.primary.reason == "Write which evidence was shown"
    drawer.pick(1)
    room.click(drawer.primary)
    room.windows.workplace.remember(person="Bob")
    room.settle()
    room.click(drawer.refuse)
    assert room.kinds()[-1] == "green.requested", "why comes first"
    room.click(drawer.refusals[0])
    assert hall.rows(GreenGrant)[0]["refusal"] == "no_evidence"
    assert drawer.today.text() == "Today: Moves house today: 0 of 1 granted"
    drawer.pick(0)
    drawer.note.edit.setText("a train ticket of 11:20")
    room.click(drawer.primary)
    room.windows.workplace.remember(person="Ann")
    room.settle()
    drawer.lasts.edit.setText("45")
    room.click(drawer.primary)
    grant = hall.rows(GreenGrant)[1]
    assert grant["expires_at"] - grant["granted_at"] == timedelta(minutes=45)


def test_the_cost_names_whom_a_grant_passes(open_room: OpenRoom) -> None:
    def late(hall: Hall) -> None:
        hall.check_in(1)
        hall.at("09:12")
        hall.check_in(2)
        hall.walk_in(6)
        hall.check_in(3)
        hall.change(Visit, hall.visit_of(3), due_at=hall.visit(2)["due_at"])

    room = open_room("reception", before=late)
    page = reception(room)
    page.ask(Question(visit_id=room.hall.visit_of(6)))
    room.settle()
    room.key(Qt.Key.Key_F6)
    # The walk-in is due 09:22, with the grant 09:02; A002 is due 09:30, so it is passed by nobody.
    assert page.green.cost.cost.text() == "Nobody waits longer"
    page.ask(Question(visit_id=room.hall.visit_of(2)))
    room.settle()
    room.key(Qt.Key.Key_F6)
    assert page.green.cost.cost.text() == "1 party waits about 3 min longer"
    assert page.green.passed.rows.rows == (("W001", 2),), "who stands behind already is not named"


def test_a_closed_day_says_why_nobody_can_check_in(open_room: OpenRoom) -> None:
    room = open_room("reception")
    for row in room.hall.rows(HandoverDay):
        room.hall.change(HandoverDay, row["id"], state="planned")
    room.windows.workplace.reread()
    room.settle()
    page = reception(room)
    page.ask(Question(appointment_id=room.hall.appointments[0]))
    room.settle()
    assert not page.card.primary.isEnabled()
    assert "is not open" in words_on(page.card)


def test_escape_makes_room_for_the_next(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = reception(room)
    page.ask(Question(appointment_id=room.hall.appointments[0]))
    room.settle()
    room.key(Qt.Key.Key_Escape)
    assert page.strip.text() == ""
    assert "Ready for the next party" in words_on(page)


def test_the_lists_are_sound_models_and_open_a_party(open_room: OpenRoom) -> None:
    room = open_room("reception", before=lambda hall: hall.check_in(0))
    page = reception(room)
    testers = [
        QAbstractItemModelTester(table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for table in (
            page.side.coming,
            page.side.came,
            page.door.found.table,
            page.card.so_far.past,
        )
    ]
    room.hall.check_in(1)
    room.settle()
    assert [row.ticket for row in page.side.came.rows.rows] == ["A002", "A001"]
    room.click_cell(page.side.coming, 0, 1)
    assert page.card.room.text() == "1-1-103"
    room.click_cell(page.side.came, 1, 1)
    assert page.card.ticket.text() == "A001"
    assert room.hall.rows(Visit)[0]["ticket"] == "A001"
    del testers
