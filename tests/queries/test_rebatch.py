"""Only when the next hours bring too many is anybody asked to come later, confirmed owners last."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from console.actions.moving import Move, apply_moves
from console.actions.seating import Spot
from console.domain.times import at_local
from console.models import Appointment, Desk, RouteStep
from console.queries.rebatch import NOTICE, Overload, Rebatch, overload, rebatch

from day_store import DAY, ZONE, Hall, Plan, copied_hall  # isort: skip

PLAN = Plan(
    homes=8, booked=6, hosts=4, days=2,
    desks={"identity": 2, "documents": 4, "settlement": 3, "signing": 2, "keys": 3},
)  # fmt: skip


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("planned") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, planned: Path) -> Iterator[Hall]:
    """Homes 0 to 5 at 08:30, 09:00 … 11:00; it is 08:00 and nobody has come."""
    found = copied_hall(tmp_path, planned, PLAN)
    yield found
    found.store.close()


def over(hall: Hall) -> Overload | None:
    return hall.store.read(overload, day=DAY, now=hall.now)


def proposed(hall: Hall) -> Rebatch:
    found = hall.store.read(rebatch, day=DAY, now=hall.now)
    assert found is not None
    return found


def slow_identity(hall: Hall, minutes: int) -> None:
    """One desk for the identity step, that takes so long."""
    (step,) = hall.rows(RouteStep, code="identity")
    hall.change(RouteStep, step["id"], usual=minutes)
    hall.change(Desk, hall.desk("identity", 2), state="closed")


def moves(found: Rebatch) -> tuple[Move, ...]:
    return tuple(
        Move(
            to=Spot(slot_start=s.to_start, host_id=s.to_host),
            appointment_id=s.appointment_id,
            was=Spot(slot_start=s.was_start, host_id=s.was_host),
        )
        for s in found.shifts
    )


def test_a_day_as_planned_moves_nobody(hall: Hall) -> None:
    hall.at("08:30")
    assert over(hall) is None
    assert hall.store.read(rebatch, day=DAY, now=hall.now) is None


def test_more_work_than_the_open_desks_can_do_is_told_in_parties(hall: Hall) -> None:
    hall.at("08:30")
    slow_identity(hall, 60)
    # Four are expected before 10:30, an hour each, at one desk that has two hours.
    found = over(hall)
    assert found is not None
    assert (found.station, found.parties, found.clock) == ("identity", 2, "10:30")
    hall.change(Desk, hall.desk("identity", 2), state="break")
    assert over(hall) is None, "a desk that rests comes back"


def test_who_is_inside_counts_with_the_steps_to_go(hall: Hall) -> None:
    hall.at("08:30")
    slow_identity(hall, 40)
    assert over(hall) is None
    for home in (6, 7):
        hall.walk_in(home)
    found = over(hall)
    assert found is not None
    assert found.parties >= 2


def test_the_hours_end_with_the_half_day_and_its_last_hour_looks_at_the_next(hall: Hall) -> None:
    hall.at("10:30")
    slow_identity(hall, 40)
    # Five are late and the sixth is due at 11:00; the desk does one and a half until 11:30.
    found = over(hall)
    assert found is not None
    assert (found.parties, found.clock) == (5, "11:30")
    hall.at("10:31")
    assert over(hall) is None, "nobody is booked in the afternoon"


def test_who_has_most_time_to_hear_of_it_is_moved_first_and_behind_those_hours(hall: Hall) -> None:
    hall.at("08:30")
    slow_identity(hall, 60)
    found = proposed(hall)
    until = at_local(DAY, "10:30", ZONE)
    assert [s.appointment_id for s in found.shifts] == hall.appointments[3:1:-1]
    assert all(s.was_start - hall.now >= NOTICE for s in found.shifts)
    assert all(s.to_start >= until for s in found.shifts)
    assert found.left == 0
    assert {s.to_start.date() for s in found.shifts} == {until.date()}, "the same day where it can"


def test_whoever_confirmed_or_is_pinned_is_moved_last_or_never(hall: Hall) -> None:
    hall.at("08:30")
    slow_identity(hall, 60)
    hall.change(Appointment, hall.appointments[3], state="confirmed")
    found = proposed(hall)
    assert [(s.appointment_id, s.is_confirmed) for s in found.shifts] == [
        (hall.appointments[2], False), (hall.appointments[3], True),
    ]  # fmt: skip
    hall.change(Appointment, hall.appointments[2], is_pinned=True)
    found = proposed(hall)
    assert [s.appointment_id for s in found.shifts] == [hall.appointments[3]]
    assert found.left == 1


def test_one_press_moves_them_all_and_the_hours_have_room(hall: Hall) -> None:
    hall.at("08:30")
    slow_identity(hall, 60)
    found = proposed(hall)
    event = hall.press(apply_moves, moves=moves(found), reason="overload")
    assert (event.kind, event.facts["moves"]) == ("plan.moved", 2)
    assert over(hall) is None
    for shift in found.shifts:
        row = hall.row(Appointment, shift.appointment_id)
        assert (row["slot_start"], row["host_id"]) == (shift.to_start, shift.to_host)


def test_a_full_morning_is_told_beforehand_and_nothing_in_the_last_hour(hall: Hall) -> None:
    slow_identity(hall, 60)
    hall.at("07:00")
    assert over(hall) is not None
    hall.at("16:01")
    assert over(hall) is None
