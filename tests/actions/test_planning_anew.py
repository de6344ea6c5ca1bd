"""A plan made while a day is running changes nothing of that day."""

from __future__ import annotations

from datetime import timedelta

from day_store import DAY, Hall, refuses

from console.actions import booking, day
from console.actions.homes import set_homes
from console.models import Appointment, AppointmentUnit
from console.planner import Wish, plan_campaign
from console.queries.figures import day_figures
from console.schedule import read_schedule

LATER = Wish(first=DAY + timedelta(days=1), days=2)


def states(hall: Hall) -> list[str]:
    rows = {row["id"]: row for row in hall.rows(Appointment)}
    return [str(rows[number]["state"]) for number in hall.appointments[:6]]


def test_those_expected_today_and_those_inside_keep_their_place(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk_in(6)
    before = states(hall)
    assert read_schedule(hall.store).to_plan == 1
    plan, _labels = plan_campaign(hall.store, LATER, by="planner")
    placed = {unit for p in plan.placements for unit in p.unit_ids}
    assert placed == {hall.units[7]}, "five are expected today, two are inside"
    assert states(hall) == before
    live = [r["unit_id"] for r in hall.rows(AppointmentUnit) if r["is_live"]]
    assert sorted(live) == sorted([*hall.units[:6], hall.units[7]])
    assert hall.store.read(day_figures, day=DAY).still_expected == 5
    assert hall.journal()[-1].by == "planner"


def test_a_plan_that_a_check_in_overtook_is_refused_and_changes_nothing(hall: Hall) -> None:
    place = booking.Place(
        owner_id=hall.owners[6], unit_ids=(hall.units[6],), day=LATER.first,
        slot_start=hall.now + timedelta(days=1), host_id=None,
    )  # fmt: skip
    hall.walk_in(6)
    events = len(hall.journal())
    with refuses("plan.home-held", homes=1):
        hall.press(
            booking.place_appointments, places=(place,), days=(LATER.first,), sha256="0" * 64
        )
    assert len(hall.journal()) == events


def test_who_missed_the_day_is_planned_again(hall: Hall) -> None:
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)
    plan, _labels = plan_campaign(hall.store, LATER)
    assert {unit for p in plan.placements for unit in p.unit_ids} == set(hall.units)


def test_a_home_is_not_placed_on_a_day_that_is_impossible_for_its_owner(hall: Hall) -> None:
    """And a language nobody speaks is said to be the reason."""
    mute, busy = hall.units[6], hall.units[7]
    plan, _labels = plan_campaign(hall.store, LATER)
    was = next(p.day for p in plan.placements if busy in p.unit_ids)
    changes = {busy: {"unavailable": was.isoformat()}, mute: {"language": "nan"}}
    hall.press(set_homes, changes=changes)
    plan, _labels = plan_campaign(hall.store, LATER)
    assert next(p.day for p in plan.placements if busy in p.unit_ids) != was
    assert [(n.unit_id, n.code) for n in plan.unplaced] == [(mute, "plan.no-host-language")]
