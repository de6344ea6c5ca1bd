"""Desk by clicks and keys on a real store."""

from __future__ import annotations

from day_store import DAY, ZONE, Hall
from hall_window import OpenRoom, Room, make_hall_file, make_open_room, words_on  # noqa: F401
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from console.actions.calling import hold
from console.actions.desks import set_desk
from console.actions.settlement import ChargeRow, write_charges
from console.domain.rules import Rules
from console.domain.times import at_local
from console.models import Charge, KeyItem, MeterReading, VisitUnit
from console.ui.pages.desk import DeskPage
from console.ui.pages.desk_presses import rest_minutes


def desk(room: Room) -> DeskPage:
    page = room.page
    assert isinstance(page, DeskPage)
    return page


def two_wait(hall: Hall) -> None:
    hall.check_in(0)
    hall.check_in(1)
    hall.wait(12)


def owing(hall: Hall) -> None:
    rows = (
        ChargeRow(unit_id=hall.units[0], kind="service_fee", basis="12", amount_cents=39_620),
        ChargeRow(unit_id=hall.units[0], kind="area_adjustment", basis="", amount_cents=-9_620),
    )
    hall.press(write_charges, rows=rows)


def served_at(hall: Hall, station: str) -> None:
    """Home 0 walks to that station and is being served there."""
    hall.check_in(0)
    hall.walk(0, to=station)
    number = hall.host_desk(0) if station == "inspection" else 1
    hall.call(station, number)
    hall.serve(station, number)


def test_without_a_desk_it_asks_for_one_and_remembers(open_room: OpenRoom) -> None:
    room = open_room("desk")
    page = desk(room)
    assert "Which desk is this?" in words_on(page)
    shown = [(row.station, row.number) for row in page.none.desks.rows.rows]
    room.click_cell(page.none.desks, shown.index(("identity", 2)), 0)
    assert room.windows.workplace.settings.station == "identity-2"
    assert "Desk 2 is free" in words_on(page)


def test_names_come_after_the_call_and_tickets_before(open_room: OpenRoom) -> None:
    room = open_room("desk", before=two_wait, station="identity-1")
    page = desk(room)
    assert [row.ticket for row in page.side.waiting.rows.rows] == ["A001", "A002"]
    assert page.side.waiting_count.text() == "2 tickets"
    assert page.side.waiting_card.fact.text() == "longest 12 min"
    assert "Next is A001:" in words_on(page)
    assert "Quillon" not in words_on(page)
    room.key(Qt.Key.Key_F4)
    assert room.kinds()[-1] == "visit.called"
    assert page.busy.ticket.text() == "A001"
    assert "Quillon Testbury 0000" in words_on(page.busy)
    assert "due 08:30" in page.busy.why.words.text()


def test_one_key_leads_from_call_to_call(open_room: OpenRoom) -> None:
    room = open_room("desk", before=two_wait, station="identity-1")
    page = desk(room)
    room.key(Qt.Key.Key_F4)
    assert page.busy.primary.words() == "A001 is here · begin"
    room.key(Qt.Key.Key_F4)
    assert page.busy.primary.words() == "Finish A001 · call the next"
    assert page.busy.hint.text().startswith("A001 goes on to Documents")
    room.key(Qt.Key.Key_F4)
    assert room.kinds()[-3:] == ["visit.served", "step.finished", "visit.called"]
    assert page.busy.ticket.text() == "A002"


def test_recalls_are_counted_and_end(open_room: OpenRoom) -> None:
    room = open_room("desk", before=two_wait, station="identity-1")
    page = desk(room)
    room.key(Qt.Key.Key_F4)
    assert page.busy.recall.words() == "Call again 0 / 3"
    for _ in range(3):
        room.key(Qt.Key.Key_F5)
    assert page.busy.recall.words() == "Call again 3 / 3"
    assert not page.busy.recall.isEnabled()
    assert "park the ticket" in page.busy.hint.text()
    room.key(Qt.Key.Key_F6)
    assert room.kinds()[-1] == "visit.parked"
    assert page.side.away.rows.rows[0].ticket == "A001"
    room.click_cell(page.side.away, 0, 3)
    assert room.kinds()[-1] == "visit.came_back"


def test_a_call_made_here_is_undone_until_something_stands_on_it(open_room: OpenRoom) -> None:
    room = open_room("desk", before=two_wait, station="identity-1")
    page = desk(room)
    room.key(Qt.Key.Key_F4)
    assert page.side.next_words.text().startswith("Next is A002:")
    room.click(page.busy.undo_call)
    assert room.kinds()[-1] == "press.undone"
    assert [row.ticket for row in page.side.waiting.rows.rows] == ["A001", "A002"]
    room.key(Qt.Key.Key_F4)
    assert page.busy.undo_call.isVisible()
    room.key(Qt.Key.Key_F4)
    assert room.kinds()[-1] == "visit.served"
    assert not page.busy.undo_call.isVisible()


def test_an_empty_line_says_why(open_room: OpenRoom) -> None:
    room = open_room("desk", station="identity-1")
    page = desk(room)
    assert page.free.below.text() == "Nobody waits at this station."
    room.key(Qt.Key.Key_F4)
    assert page.notice_bar.text() == "Nobody waits at this station."
    room.key(Qt.Key.Key_F9)
    assert page.free.call.words() == "Open this desk"
    room.key(Qt.Key.Key_F4)
    assert room.kinds()[-2:] == ["desk.set", "desk.set"]
    assert page.free.call.words() == "Call the next"


def test_a_host_sees_why_none_of_the_line_is_for_this_desk(open_room: OpenRoom) -> None:
    def other_host(hall: Hall) -> None:
        hall.check_in(0)
        hall.walk(0, to="inspection")
        room_of["desk"] = 3 - hall.host_desk(0)

    room_of = {"desk": 0}
    room = open_room("desk", before=other_host, station="inspection-1")
    room.windows.workplace.remember(station=f"inspection-{room_of['desk']}")
    room.settle()
    page = desk(room)
    assert page.free.below.text() == "None that this desk may serve now: 1 for another host."
    assert page.side.waiting.rows.index(0, 5).data() == "another host"


def test_charges_are_paid_with_a_receipt_before_the_step_ends(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        owing(hall)
        served_at(hall, "settlement")

    room = open_room("desk", before=before, station="settlement-1")
    page = desk(room)
    assert page.busy.needs.sum.text() == "300.00"
    assert page.busy.primary.reason == "Record the payment first"
    room.click(page.busy.needs.act_button)
    assert page.notice_bar.text() == "Give the receipt's number."
    page.busy.needs.entry.edit.setFocus()
    room.type("R-77")
    room.key(Qt.Key.Key_Return)
    assert room.kinds()[-1] == "charges.paid"
    assert {row["receipt"] for row in room.hall.rows(Charge)} == {"R-77"}
    assert page.busy.primary.isEnabled()
    room.key(Qt.Key.Key_F6)
    assert room.hall.visit(0)["step_code"] == "signing"


def test_meters_are_read_in_thousandths_and_a_word_is_marked(open_room: OpenRoom) -> None:
    room = open_room(
        "desk", before=lambda hall: served_at(hall, "inspection"), station="inspection-1"
    )
    page = desk(room)
    water, power = page.busy.needs.fields.values()
    water.edit.setText("12.5")
    power.edit.setText("many")
    room.click(page.busy.needs.act_button)
    assert power.wrong.text() == "a number, please"
    assert not room.hall.rows(MeterReading)
    power.edit.setText("300")
    room.click(page.busy.needs.act_button)
    assert [row["value"] for row in room.hall.rows(MeterReading)] == [12_500, 300_000]


def test_signing_asks_home_by_home(open_room: OpenRoom) -> None:
    room = open_room("desk", before=lambda hall: served_at(hall, "signing"), station="signing-1")
    page = desk(room)
    switch = page.busy.needs.switches[room.hall.units[0]]
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    room.key(Qt.Key.Key_F6)
    assert room.hall.rows(VisitUnit)[0]["with_issues"]


def test_keys_leave_only_when_the_owner_counted_them(open_room: OpenRoom) -> None:
    room = open_room("desk", before=lambda hall: served_at(hall, "keys"), station="keys-1")
    page, needs = desk(room), desk(room).busy.needs
    assert page.busy.primary.reason == "The owner has not taken all pieces yet"
    assert needs.act_button.words() == "Offer 8 pieces to the owner"
    room.click(needs.act_button)
    needs.entry.edit.setText("7")
    room.click(needs.act_button)
    assert page.notice_bar.text() == "Counted 7, expected 8. Count again."
    needs.entry.edit.setText("8")
    room.click(needs.act_button)
    assert room.kinds()[-1] == "keys.accepted"
    assert len({row["holder_id"] for row in room.hall.rows(KeyItem, set_id=1)}) == 1
    room.key(Qt.Key.Key_F6)
    assert room.kinds()[-1] == "step.finished"


def test_a_visit_ends_otherwise_by_an_inline_choice(open_room: OpenRoom) -> None:
    room = open_room("desk", before=lambda hall: served_at(hall, "identity"), station="identity-1")
    page = desk(room)
    room.click(page.busy.end)
    assert [b.words() for b in page.busy.choices] == [
        "Papers missing", "View only", "Refused", "Left early",
    ]  # fmt: skip
    room.click(page.busy.choices[2])
    assert [b.words() for b in page.busy.choices][:2] == [
        "Quality of the home",
        "Repairs still open",
    ]
    room.click(page.busy.choices[0])
    assert room.kinds()[-1] == "visit.refused"
    assert room.hall.journal()[-1].facts["reason"] == "quality"
    assert "Desk 1 is free" in words_on(page)


def test_hold_and_send_on_free_the_desk(open_room: OpenRoom) -> None:
    room = open_room("desk", before=lambda hall: served_at(hall, "identity"), station="identity-1")
    page = desk(room)
    room.key(Qt.Key.Key_F8)
    room.click(page.busy.choices[0])
    assert room.kinds()[-1] == "visit.sent_on"
    assert "is free" in words_on(page)
    room.hall.call("survey")
    room.hall.serve("survey")
    room.windows.workplace.remember(station="survey-1")
    room.settle()
    room.key(Qt.Key.Key_F7)
    assert [b.words() for b in page.busy.choices][:2] == [
        "Fetching a paper",
        "Fetching the ID card",
    ]
    room.click(page.busy.choices[1])
    assert room.kinds()[-1] == "visit.held"
    assert room.hall.visit(0)["hold_reason"] == "id_card"


def test_a_hold_that_lasted_its_time_is_asked_about(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        hall.check_in(0)
        hall.press(hold, visit_id=hall.visit_of(0), reason="money")

    room = open_room("desk", before=before, station="identity-1")
    page = desk(room)
    assert page.side.away.rows.index(0, 2).data() == "ask at 09:40"
    assert not page.side.ask.isVisible()
    room.hall.wait(61)
    room.settle()
    assert page.side.ask.words.text().startswith("A001, Fetching money: away for 1 h")
    room.click(page.side.ask.button)
    assert room.kinds()[-1] == "visit.hold_extended"
    assert not page.side.ask.isVisible()


def test_another_host_takes_a_party_over_with_a_reason(open_room: OpenRoom) -> None:
    room = open_room(
        "desk", before=lambda hall: served_at(hall, "inspection"), station="inspection-1"
    )
    room.windows.workplace.remember(station=f"inspection-{room.hall.host_desk(0)}")
    room.settle()
    page, host = desk(room), room.hall.visit(0)["host_id"]
    room.key(Qt.Key.Key_F8)
    room.click(next(b for b in page.busy.choices if b.words() == "To another host…"))
    (other,) = page.busy.choices
    assert other.words().endswith("· 0 parties")
    room.click(other)
    room.click(next(b for b in page.busy.choices if b.words() == "Wish of the owner"))
    assert room.kinds()[-1] == "visit.given_to_host"
    assert room.hall.visit(0)["host_id"] != host
    assert "is free" in words_on(page)


def test_who_waits_for_a_resting_host_is_offered_to_the_others(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        hall.check_in(0)
        hall.walk(0, to="inspection")
        number = hall.host_desk(0)
        at["desk"] = 3 - number
        hall.press(set_desk, desk_id=hall.desk("inspection", number), state="break")

    at = {"desk": 0}
    room = open_room("desk", before=before, station="inspection-1")
    room.windows.workplace.remember(station=f"inspection-{at['desk']}")
    room.settle()
    page = desk(room)
    assert "rests. Waiting: A001" in page.free.resting.words.text()
    assert page.free.below.text() == "None that this desk may serve now: 1 for another host."
    room.click(page.free.resting.button)
    assert room.kinds()[-1] == "host.replaced"
    assert not page.free.resting.isVisible()
    assert "Next is A001:" in words_on(page)


def test_the_last_desk_says_why_it_cannot_rest(open_room: OpenRoom) -> None:
    room = open_room("desk", before=lambda hall: hall.check_in(0), station="settlement-1")
    page = desk(room)
    assert page.free.below.text() == "Nobody waits at this station."
    room.key(Qt.Key.Key_F9)
    assert page.notice_bar.text().startswith("Desk 1 is the last one open at Settlement")
    assert "Desk 1 is free" in words_on(page)


def test_a_break_lasts_until_the_desks_open_again_at_lunch() -> None:
    def rests(clock: str) -> int:
        return rest_minutes(Rules(), at_local(DAY, clock, ZONE), ZONE)

    assert [rests(clock) for clock in ("11:29", "11:30", "12:15", "13:00")] == [15, 90, 45, 15]


def test_only_what_nothing_stands_on_can_be_undone(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        two_wait(hall)
        for _ in range(2):
            hall.call("identity")
            hall.serve("identity")
            hall.wait(6)
            hall.finish("identity")

    room = open_room("desk", before=before, station="identity-1")
    page = desk(room)
    shown = [page.side.done.rows.index(n, 3).data() for n in range(2)]
    assert [row.ticket for row in page.side.done.rows.rows] == ["A002", "A001"]
    assert shown == ["Undo", ""]
    done, mean, _end = (number.text() for number in page.side.figures.numbers)
    assert (done, mean) == ("2", "6 min")
    room.click(page.free.undo)
    assert room.kinds()[-1] == "press.undone"
    assert page.busy.ticket.text() == "A002"


def test_the_tables_are_sound_models(open_room: OpenRoom) -> None:
    room = open_room("desk", before=two_wait, station="identity-1")
    page = desk(room)
    testers = [
        QAbstractItemModelTester(table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for table in (
            page.side.waiting, page.side.away, page.side.done, page.none.desks,
            page.busy.needs.charges, page.busy.needs.pieces,
        )
    ]  # fmt: skip
    room.key(Qt.Key.Key_F4)
    room.key(Qt.Key.Key_F6)
    room.key(Qt.Key.Key_F4)
    room.key(Qt.Key.Key_F4)
    room.key(Qt.Key.Key_F6)
    assert page.side.done.rows.rowCount() == 2
    del testers
