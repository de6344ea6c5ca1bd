"""Desk: a visit that ends without the keys says why, and a new slot is offered in one breath."""

from __future__ import annotations

from day_store import DAY, Hall
from hall_window import OpenRoom, Room, make_hall_file, make_open_room, words_on  # noqa: F401
from pytestqt.qtbot import QtBot

from console.actions.phoning import Asked, book
from console.actions.seating import Spot
from console.models import Appointment
from console.queries.endings import ending_reasons
from console.ui.pages.desk import DeskPage


def desk(room: Room) -> DeskPage:
    page = room.page
    assert isinstance(page, DeskPage)
    return page


def at_identity(hall: Hall) -> None:
    hall.check_in(0)
    hall.call("identity")
    hall.serve("identity")


def end(room: Room, how: int, why: int) -> DeskPage:
    page = desk(room)
    room.click(page.busy.end)
    room.click(page.busy.choices[how])
    room.click(page.busy.choices[why])
    return page


def test_the_new_slot_is_one_press_away_and_agreed_at_once(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room("desk", before=at_identity, station="identity-1")
    page = end(room, 0, 2)
    after = page.free.after
    assert room.hall.store.read(ending_reasons, day=DAY) == {
        ("incomplete_documents", "contract_missing"): 1
    }
    qtbot.waitUntil(lambda: after.slots[0].isVisible())
    assert "Papers missing · Contract missing" in words_on(after)
    assert "Offer a new slot" in words_on(after)
    offer = after.call.offers[1] if after.call else None
    assert offer is not None
    room.click(after.slots[1])
    qtbot.waitUntil(lambda: room.kinds()[-1] == "appointment.booked")
    row = room.hall.rows(Appointment, owner_id=room.hall.owners[0])[-1]
    assert (row["slot_start"], row["state"]) == (offer.start, "confirmed")
    qtbot.waitUntil(lambda: "Comes again" in words_on(after))
    assert not any(button.isVisible() for button in after.slots)
    room.click(after.close_button)
    assert not after.isVisible()


def test_a_slot_that_somebody_took_meanwhile_says_so_and_others_are_offered(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room("desk", before=at_identity, station="identity-1")
    after = end(room, 2, 0).free.after
    qtbot.waitUntil(lambda: after.slots[0].isVisible())
    first = after.call
    assert first is not None
    wanted = Spot(slot_start=first.offers[0].start, host_id=first.offers[0].host_id)
    other = Asked(owner_id=room.hall.owners[6], unit_ids=(room.hall.units[6],), late_reason="other")
    room.hall.press(book, asked=other, to=wanted)
    room.click(after.slots[0])
    qtbot.waitUntil(lambda: after.call is not None and after.call is not first)
    qtbot.waitUntil(lambda: after.slots[0].isVisible() and room.windows.tasks.is_idle)
    assert "Offer a new slot" not in words_on(after)
    assert (wanted.slot_start, wanted.host_id) not in [
        (o.start, o.host_id) for o in after.call.offers
    ]


def test_the_next_call_puts_the_offer_away(open_room: OpenRoom, qtbot: QtBot) -> None:
    def before(hall: Hall) -> None:
        at_identity(hall)
        hall.check_in(1)

    room = open_room("desk", before=before, station="identity-1")
    page = end(room, 1, 3)
    assert page.free.after.isVisible()
    page.primary()
    room.settle()
    assert page.party is not None
    assert page.free.after.ended is None


def test_an_ending_taken_back_takes_the_offer_with_it(open_room: OpenRoom) -> None:
    room = open_room("desk", before=at_identity, station="identity-1")
    page = end(room, 3, 0)
    assert page.free.after.ended is not None
    room.click(page.free.undo)
    assert room.kinds()[-1] == "press.undone"
    assert page.party is not None
    assert page.free.after.ended is None
    assert room.hall.store.read(ending_reasons, day=DAY) == {}


def test_keys_that_are_out_lead_to_where_they_are_taken_back(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    def before(hall: Hall) -> None:
        hall.check_in(0)
        hall.walk(0, to="keys")
        hall.call("keys")
        hall.serve("keys")
        hall.hand_keys(0)

    room = open_room("desk", before=before, station="keys-1")
    page = end(room, 2, 0)
    assert "keys already" in page.notice_bar.text()
    assert room.kinds()[-1] != "visit.refused"
    room.click(page.notice_bar.button)
    qtbot.waitUntil(lambda: room.windows.shell.page is not page)
    shown = room.windows.shell.page
    assert shown is room.windows.shell.pages["keys"]
