"""A new plan of the window leaves seats alone that somebody holds for an owner meanwhile."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from day_store import DAY, Hall, refuses

from console.actions import booking, day, phoning
from console.actions.seating import Spot
from console.domain.booking import LATE_REASONS
from console.domain.events import Event
from console.models import Appointment
from console.planner import Wish, ask, plan_campaign
from console.planning.batch import BatchPlan
from console.planning.model import Instance
from console.planning.place import Solution
from console.solving import solve_simply

WISH = Wish(first=DAY + timedelta(days=1), days=2)


def planned(hall: Hall) -> BatchPlan:
    return plan_campaign(hall.store, WISH, solver=solve_simply)[0]


def live(hall: Hall) -> dict[int, dict[str, Any]]:
    return {a["id"]: a for a in hall.rows(Appointment) if a["state"] in ("booked", "confirmed")}


def begin(hall: Hall) -> dict[int, dict[str, Any]]:
    """Everybody planned into days to come; the appointments by number."""
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)
    planned(hall)
    return live(hall)


def hold(hall: Hall, appointment_id: int, to: Spot) -> Event:
    asked = phoning.Asked(appointment_id=appointment_id, late_reason=LATE_REASONS[0])
    return hall.press(phoning.hold_seat, asked=asked, to=to)


def test_a_seat_held_at_the_telephone_is_kept_for_that_owner(hall: Hall) -> None:
    before = begin(hall)
    first, last = (pick(before, key=lambda n: before[n]["slot_start"]) for pick in (min, max))
    late = Spot(slot_start=before[last]["slot_start"] + timedelta(minutes=30))
    found = hold(hall, first, late)
    planned(hall)
    (moved,) = [a for a in live(hall).values() if a["owner_id"] == before[first]["owner_id"]]
    assert moved["slot_start"] == late.slot_start
    assert moved["host_id"] == found.facts["host"]
    assert [h.held is not None for h in ask(hall.store, WISH).batch.homes if h.is_pinned] == [True]


def test_whoever_keeps_a_place_keeps_the_held_seat_beside_it(hall: Hall) -> None:
    """It was given back by somebody else, and the simple rule would take it at once."""
    before = begin(hall)
    first, sure, *_ = sorted(before, key=lambda number: before[number]["slot_start"])
    seat = Spot(slot_start=before[first]["slot_start"], host_id=before[first]["host_id"])
    hall.press(booking.confirm, appointment_id=sure)
    hall.press(booking.cancel, appointment_id=first, reason="phone")
    hold(hall, sure, seat)
    plan = planned(hall)
    taken = [(a["slot_start"], a["host_id"]) for a in live(hall).values()]
    assert (seat.slot_start, seat.host_id) not in taken
    assert live(hall)[sure]["slot_start"] == before[sure]["slot_start"]
    assert {unit for p in plan.placements for unit in p.unit_ids} == set(hall.units)


def test_a_seat_held_while_the_planner_computes_is_nobody_elses_in_the_plan(hall: Hall) -> None:
    """The first owner's seat is free again and his once more by the new plan: until somebody at
    the telephone holds it for the last one."""
    before = begin(hall)
    first, last = (pick(before, key=lambda n: before[n]["slot_start"]) for pick in (min, max))
    seat = Spot(slot_start=before[first]["slot_start"], host_id=before[first]["host_id"])
    hall.press(booking.cancel, appointment_id=first, reason="phone")
    held: list[Event] = []

    def solver(instance: Instance, **how: Any) -> Solution:
        made = solve_simply(instance, **how)
        held.append(hold(hall, last, seat))
        return made

    plan, _ = plan_campaign(hall.store, WISH, solver=solver)
    (there,) = [
        a
        for a in live(hall).values()
        if (a["slot_start"], a["host_id"]) == (seat.slot_start, seat.host_id)
    ]
    assert len(held) == 1
    assert there["owner_id"] == before[last]["owner_id"]
    assert {unit for p in plan.placements for unit in p.unit_ids} == set(hall.units)
    assert len(live(hall)) == len(before)


def test_a_plan_that_does_not_know_of_a_held_seat_is_not_written(hall: Hall) -> None:
    before = begin(hall)
    first, last = (pick(before, key=lambda n: before[n]["slot_start"]) for pick in (min, max))
    hold(hall, first, Spot(slot_start=before[last]["slot_start"] + timedelta(minutes=30)))
    with refuses("plan.held-meanwhile"):
        hall.press(booking.place_appointments, places=(), days=(WISH.first,), sha256="")
