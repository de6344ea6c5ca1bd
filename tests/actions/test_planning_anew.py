"""A plan made while a day is running changes nothing of that day."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from day_store import DAY, Hall, refuses

from console.actions import booking, day, duty, moving
from console.actions.homes import set_homes
from console.actions.plan_back import undo_plan
from console.actions.undo import undo
from console.domain.duty import DutyKind, Mark
from console.models import Appointment, AppointmentUnit, HandoverDay, Host
from console.planner import Wish, ask, look_ahead, plan_campaign
from console.planning.batch import BatchPlan
from console.queries.figures import day_figures
from console.schedule import read_schedule
from console.solving import solve_simply

LATER = Wish(first=DAY + timedelta(days=1), days=2)


def planned(hall: Hall, wish: Wish = LATER, **more: Any) -> tuple[BatchPlan, dict[int, str]]:
    return plan_campaign(hall.store, wish, solver=solve_simply, **more)


def states(hall: Hall) -> list[str]:
    rows = {row["id"]: row for row in hall.rows(Appointment)}
    return [str(rows[number]["state"]) for number in hall.appointments[:6]]


def test_those_expected_today_and_those_inside_keep_their_place(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk_in(6)
    before = states(hall)
    assert read_schedule(hall.store).to_plan == 1
    plan, _labels = planned(hall, by="planner")
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
    plan, _labels = planned(hall)
    assert {unit for p in plan.placements for unit in p.unit_ids} == set(hall.units)


def test_a_home_is_not_placed_on_a_day_that_is_impossible_for_its_owner(hall: Hall) -> None:
    """And a language nobody speaks is said to be the reason."""
    mute, busy = hall.units[6], hall.units[7]
    plan, _labels = planned(hall)
    was = next(p.day for p in plan.placements if busy in p.unit_ids)
    changes = {busy: {"unavailable": was.isoformat()}, mute: {"language": "nan"}}
    hall.press(set_homes, changes=changes)
    plan, _labels = planned(hall)
    assert next(p.day for p in plan.placements if busy in p.unit_ids) != was
    assert [(n.unit_id, n.code) for n in plan.unplaced] == [(mute, "plan.no-host-language")]


# -- before any day has begun ------------------------------------------------------------------

WINDOW = Wish(first=LATER.first, days=2)


def begin(hall: Hall) -> dict[int, dict[str, Any]]:
    """Everybody planned into days to come; the appointments by number."""
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)
    planned(hall)
    return live(hall)


def live(hall: Hall) -> dict[int, dict[str, Any]]:
    return {a["id"]: a for a in hall.rows(Appointment) if a["state"] in ("booked", "confirmed")}


def test_whoever_confirmed_or_was_fixed_keeps_the_very_place(hall: Hall) -> None:
    before = begin(hall)
    sure, fixed, *_ = sorted(before, key=lambda number: before[number]["slot_start"])[::-1]
    hall.press(booking.confirm, appointment_id=sure)
    hall.press(moving.set_pinned, appointment_id=fixed, is_pinned=True)
    kept = {number: live(hall)[number] for number in (sure, fixed)}
    plan, _labels = planned(hall)
    after = live(hall)
    assert {number: after[number] for number in kept} == kept
    assert set(after) & set(before) == set(kept), "everybody else has a new appointment"
    assert len({unit for p in plan.placements for unit in p.unit_ids}) == len(hall.units)
    seats = [(a["host_id"], a["slot_start"]) for a in after.values()]
    assert len(set(seats)) == len(seats)


def test_a_confirmed_place_outside_the_new_window_stays_with_its_day(hall: Hall) -> None:
    before = begin(hall)
    sure = min(before, key=lambda number: before[number]["slot_start"])
    hall.press(booking.confirm, appointment_id=sure)
    plan, _labels = planned(hall, Wish(first=before[sure]["day"] + timedelta(days=3), days=2))
    assert live(hall)[sure]["slot_start"] == before[sure]["slot_start"]
    assert before[sure]["day"] in {row["day"] for row in hall.rows(HandoverDay)}
    assert len({unit for p in plan.placements for unit in p.unit_ids}) == len(hall.units) - 1


def test_a_plan_that_a_confirmation_overtook_is_refused(hall: Hall) -> None:
    before = begin(hall)
    hall.press(booking.confirm, appointment_id=min(before))
    events = len(hall.journal())
    with refuses("plan.confirmed-meanwhile"):
        hall.press(booking.place_appointments, places=(), days=(LATER.first,), sha256="0" * 64)
    assert len(hall.journal()) == events


def test_a_duty_roster_is_taken_at_its_word(hall: Hall) -> None:
    first, second = sorted(row["id"] for row in hall.rows(Host))
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)
    off = Mark(kind=DutyKind.OFF)
    marks = {(first, LATER.first): off, (second, LATER.first + timedelta(days=1)): off}
    hall.press(duty.set_duty, marks=marks)
    plan, _labels = planned(hall)
    assert {p.host_id for p in plan.placements if p.day == LATER.first} <= {second}
    assert len(hall.rows(Host)) == 2, "nobody is added"


def test_the_window_is_looked_at_before_anything_is_written(hall: Hall) -> None:
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)
    events = len(hall.journal())
    found, told = look_ahead(hall.store, LATER)
    assert (found.due, told[0].code) == (len(hall.units), "capacity.enough")
    assert [word.code for word in told[1:]] == ["capacity.lead-short"]
    assert told[1].facts == {"days": 1, "lead": 3}
    in_time = Wish(first=LATER.first + timedelta(days=2), days=2)
    assert len(look_ahead(hall.store, in_time)[1]) == 1
    assert ask(hall.store, LATER).kept == ()
    assert len(hall.journal()) == events


def test_a_whole_plan_is_taken_back_and_the_one_before_it_stands_again(hall: Hall) -> None:
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)
    planned(hall)
    first = seats(hall)
    hall.at("17:40")
    planned(hall, Wish(first=DAY + timedelta(days=5), days=1))
    assert seats(hall) != first
    hall.press(undo_plan)
    assert seats(hall) == first, "the plan before it, with its days"
    assert {row["day"] for row in hall.rows(HandoverDay)} >= {seat[1] for seat in first.values()}
    assert DAY + timedelta(days=5) not in {row["day"] for row in hall.rows(HandoverDay)}
    event = hall.journal()[-1]
    assert (event.kind, event.facts["kind"]) == ("press.undone", "plan.placed")
    with refuses("undo.later-event", kind="press.undone", seq=event.seq):
        hall.press(undo_plan)


def test_a_plan_of_which_somebody_was_told_is_not_taken_back(hall: Hall) -> None:
    opened = next(event for event in hall.journal() if event.kind == "day.opened")
    with refuses("undo.later-event", kind="day.opened", seq=opened.seq):
        hall.press(undo_plan)
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)
    missed = seats(hall)
    planned(hall)
    hall.press(undo_plan)
    assert seats(hall) == missed, "who missed the day counts as before"
    hall.at("17:40")
    planned(hall)
    number = next(r["id"] for r in hall.rows(Appointment) if r["state"] == "booked")
    event = hall.press(booking.confirm, appointment_id=number)
    with refuses("undo.later-event", kind="appointment.confirmed", seq=event.seq):
        hall.press(undo_plan)


def test_the_usual_undo_takes_back_the_last_plan_and_no_older_one(hall: Hall) -> None:
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)
    planned(hall)
    before = seats(hall)
    older = hall.journal()[-1]
    hall.at("17:40")
    planned(hall, Wish(first=DAY + timedelta(days=5), days=1))
    newer = hall.journal()[-1]
    assert (older.kind, newer.kind) == ("plan.placed", "plan.placed")
    with refuses("undo.later-event", kind="plan.placed", seq=newer.seq):
        hall.press(undo, seq=older.seq)
    hall.press(undo, seq=newer.seq)
    assert seats(hall) == before


def seats(hall: Hall) -> dict[int, tuple[Any, ...]]:
    """Of each home that has a live appointment: when, with whom, in which state."""
    rows = {row["id"]: row for row in hall.rows(Appointment)}
    found = {}
    for unit in hall.rows(AppointmentUnit):
        if unit["is_live"]:
            row = rows[unit["appointment_id"]]
            found[unit["unit_id"]] = (
                row["state"], row["day"], row["slot_start"], row["host_id"],
            )  # fmt: skip
    return found
