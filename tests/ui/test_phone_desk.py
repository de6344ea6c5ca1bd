"""Plan · Phone desk: by keys alone from the caller's room to a booked seat."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.actions.homes import set_homes
from console.actions.phoning import Asked, hold_seat
from console.actions.seating import Spot
from console.app import Windows
from console.queries.live_board import SeatedRow, live_board
from console.store import Store, new_op_id
from console.ui import i18n
from console.ui.pages.phone_desk import PhoneDesk


@pytest.fixture
def desk(open_windows: Callable[..., Windows], qtbot: QtBot) -> Iterator[PhoneDesk]:
    windows = open_windows()
    made = PhoneDesk(windows.workplace)
    made.resize(424, 800)
    made.show()
    made.open()
    yield made
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    made.close()
    made.deleteLater()


def tomorrow(desk: PhoneDesk) -> SeatedRow:
    """Somebody who is booked on the second day."""
    live = desk.workplace.store.read(live_board)
    last = max(row.day for row in live.seated.values())
    return next(r for r in live.seated.values() if r.day == last and r.state == "booked")


def ring(desk: PhoneDesk, qtbot: QtBot, unit_id: int, *, sooner: str = "urgent") -> None:
    desk.receive(unit_id)
    qtbot.waitUntil(lambda: desk.call is not None)
    if sooner:
        desk.sooner.setCurrentIndex(desk.sooner.findData(sooner))
        qtbot.waitUntil(lambda: bool(desk.call and desk.call.offers))


def seat(store: Store, unit_id: int) -> SeatedRow | None:
    live = store.read(live_board)
    return next((r for r in live.seated.values() if unit_id in r.unit_ids), None)


def test_a_caller_is_found_held_a_seat_and_booked_by_keys_alone(
    desk: PhoneDesk, qtbot: QtBot
) -> None:
    row = tomorrow(desk)
    store, unit_id = desk.workplace.store, row.unit_ids[0]
    label = desk.workplace.store.read(label_of, unit_id=unit_id)
    qtbot.keyClicks(desk.box.edit, label)
    qtbot.keyClick(desk.box.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.call is not None)
    assert desk.call is not None
    assert desk.call.file.unit_id == unit_id
    assert not desk.call.offers, "the next days are nearer than the booking lead"
    desk.sooner.setCurrentIndex(desk.sooner.findData("urgent"))
    qtbot.waitUntil(lambda: bool(desk.call and desk.call.offers))
    offer = desk.call.offers[-1]
    qtbot.keyClick(desk.offers, str(offer.number))
    qtbot.waitUntil(lambda: desk.hold.start == offer.start)
    assert desk.hold.left.text().startswith(("4:", "5:"))
    qtbot.keyClick(desk, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.call is None)
    now = seat(store, unit_id)
    assert now is not None
    assert (now.slot_start, now.state) == (offer.start, "confirmed")
    assert "comes" in desk.notice.fact.text()
    last = store.since(0, limit=10**6)[-1]
    assert (last.kind, last.facts["late_reason"]) == ("appointment.rebooked", "urgent")


def label_of(session: object, *, campaign_id: int, unit_id: int) -> str:
    from console.models import Unit

    unit = session.get(Unit, unit_id)  # type: ignore[attr-defined]
    return f"{unit.building}-{unit.stairwell}-{unit.room_no}"


def test_what_is_said_names_slots_only_and_the_desk_speaks_the_windows_language(
    desk: PhoneDesk, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    ring(desk, qtbot, tomorrow(desk).unit_ids[0])
    assert desk.call is not None
    first = desk.call.offers[0]
    assert i18n.clock(first.start, desk.workplace.zone) in desk.said.text()
    assert first.host not in desk.said.text()
    qtmodeltester.check(desk.offers.rows)
    qtmodeltester.check(desk.found.rows)
    i18n.use("zh_CN")
    assert desk.title.text() == "电话台"
    assert "按数字" in desk.acts.go.words()


def test_a_day_that_is_asked_for_is_offered_or_refused_in_words_that_may_be_said(
    desk: PhoneDesk, qtbot: QtBot
) -> None:
    ring(desk, qtbot, tomorrow(desk).unit_ids[0])
    assert desk.call is not None
    first, last = desk.call.days[0], desk.call.days[-1]
    before = desk.call
    desk.day.setCurrentIndex(2)
    assert desk.day.wanted() == last
    qtbot.waitUntil(lambda: desk.call is not before)
    assert desk.call.why is None
    assert {o.start.date() for o in desk.call.offers} <= {last}
    unavailable = {desk.call.file.unit_id: {"unavailable": first.isoformat()}}
    desk.workplace.store.run(set_homes, op_id=new_op_id(), changes=unavailable)
    desk.day.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not desk.why.isHidden())
    assert desk.why.text() == "The owner cannot come on that day."


def test_escape_gives_the_held_seat_back_first(desk: PhoneDesk, qtbot: QtBot) -> None:
    ring(desk, qtbot, tomorrow(desk).unit_ids[0])
    qtbot.keyClick(desk, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: desk.hold.start is not None)
    qtbot.keyClick(desk, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.workplace.store.since(0, limit=10**6)[-1].kind == "seat.released")
    assert desk.hold.isHidden()
    assert desk.call is not None
    qtbot.keyClick(desk, Qt.Key.Key_Escape)
    assert desk.call is None
    with qtbot.waitSignal(desk.given_up):
        qtbot.keyClick(desk, Qt.Key.Key_Escape)


def test_a_slot_that_somebody_takes_first_is_refused_in_words_and_asked_for_anew(
    desk: PhoneDesk, qtbot: QtBot
) -> None:
    row, store = tomorrow(desk), desk.workplace.store
    ring(desk, qtbot, row.unit_ids[0])
    assert desk.call is not None
    offer = desk.call.offers[0]
    others = [r for r in store.read(live_board).seated.values() if r.day == row.day and r != row]
    store.run(
        hold_seat, op_id=new_op_id(), by="Ben",
        asked=Asked(appointment_id=others[-1].appointment_id, late_reason="urgent"),
        to=Spot(slot_start=offer.start, host_id=offer.host_id),
    )  # fmt: skip
    before = desk.call
    desk.presses.take(1)
    qtbot.waitUntil(lambda: desk.call is not before)
    assert desk.hold.isHidden()
    assert not desk.notice.isHidden()
    again = [(o.start, o.host_id) for o in desk.call.offers]
    assert (offer.start, offer.host_id) not in again


def test_a_hold_that_ran_out_says_so_and_books_nothing(desk: PhoneDesk, qtbot: QtBot) -> None:
    ring(desk, qtbot, tomorrow(desk).unit_ids[0])
    desk.presses.take(1)
    qtbot.waitUntil(lambda: desk.hold.start is not None)
    late = desk.workplace.now() + timedelta(minutes=6)
    desk.workplace.store.clock = lambda _now: late
    qtbot.waitUntil(desk.hold.isHidden)
    assert not desk.acts.go.isEnabled()
    assert "free for others" in desk.notice.fact.text()


def test_an_appointment_is_confirmed_and_cancelled_from_the_desk(
    desk: PhoneDesk, qtbot: QtBot
) -> None:
    row = tomorrow(desk)
    ring(desk, qtbot, row.unit_ids[0], sooner="")
    qtbot.keyClick(desk, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: bool(desk.call and desk.call.file.state == "confirmed"))
    assert desk.acts.confirm.isHidden()
    qtbot.keyClick(desk, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(desk.call and desk.call.file.state == ""))
    assert seat(desk.workplace.store, row.unit_ids[0]) is None
    assert "No appointment yet" in desk.who.place.text()
