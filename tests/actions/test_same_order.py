"""The journal names rows in the same order on both databases, however they lie in the tables."""

from __future__ import annotations

from contextlib import closing

from day_store import Hall, Plan, build_hall

from console.actions import booking, day, keys
from console.actions.keys import Receiver
from console.databases import Where
from console.domain.events import Event
from console.domain.keys import HolderKind

PLAN = Plan(homes=4, booked=4, desks={"identity": 1}, hosts=1)


def numbers(event: Event, kind: str) -> list[int]:
    return [number for what, number in event.subjects if what == kind]


def moved_and_back(hall: Hall) -> Event:
    """The bag of home 0 is written anew, so that it lies behind its pieces."""
    bag = hall.pieces(0)[:1]
    for name in ("engineering", "key_room"):
        to = Receiver(kind=HolderKind.DEPARTMENT, name=name)
        hall.press(keys.offer_pieces, item_ids=bag, to=to)
        hall.press(keys.answer_offer, item_ids=bag, accept=True, count=1)
    to = Receiver(kind=HolderKind.DEPARTMENT, name="engineering")
    return hall.press(keys.offer_pieces, item_ids=hall.pieces(0), to=to)


def test_rows_that_were_written_anew_keep_their_place_in_the_journal(place: Where) -> None:
    hall = build_hall(place, PLAN)
    with closing(hall.store):
        hall.press(booking.confirm, appointment_id=hall.appointments[0])
        offered = moved_and_back(hall)
        assert numbers(offered, "key_item") == sorted(numbers(offered, "key_item"))
        hall.at("17:00")
        missed = hall.press(day.tell_no_shows, before=hall.now)
        assert numbers(missed, "appointment") == sorted(hall.appointments)
