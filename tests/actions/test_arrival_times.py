"""The table of due times, row by row."""

from __future__ import annotations

from datetime import timedelta

import pytest
from day_store import Hall

from console.actions import calling, green
from console.models import Appointment


def due(hall: Hall, home: int) -> str:
    return (hall.visit(home)["due_at"] + timedelta(hours=8)).strftime("%H:%M")


@pytest.mark.parametrize(
    ("arrives", "expected"),
    [
        ("08:10", "08:30"),  # early: the slot start, though an idle desk may call before it
        ("08:30", "08:30"),
        ("08:45", "08:30"),  # the last minute of grace
        ("08:46", "08:46"),
        ("11:00", "11:00"),
    ],
)
def test_a_booked_party_is_due_at_its_slot_or_when_late_at_its_arrival(
    hall: Hall, arrives: str, expected: str
) -> None:
    hall.at(arrives)
    hall.check_in(0)
    assert due(hall, 0) == expected


def test_a_walk_in_is_due_ten_minutes_after_it_came(hall: Hall) -> None:
    hall.at("09:00")
    hall.walk_in(6)
    assert due(hall, 6) == "09:10"


def test_an_idle_desk_calls_an_early_party_before_its_slot(hall: Hall) -> None:
    hall.at("08:10")
    hall.check_in(0)
    assert hall.call("identity").facts["ticket"] == "A001"


def test_due_is_kept_through_every_station(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    while hall.visit(0)["state"] == "waiting":
        assert due(hall, 0) == "08:30"
        hall.wait(30)
        hall.step(0)


@pytest.mark.parametrize(("away", "expected"), [(15, "08:30"), (16, "08:56")])
def test_parked_returns_in_time_to_its_old_place_and_late_as_a_walk_in(
    hall: Hall, away: int, expected: str
) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.call("identity")
    hall.park("identity")
    hall.wait(away)
    came = hall.press(calling.come_back, visit_id=hall.visit_of(0))
    assert came.facts["timely"] == int(away == 15)
    assert due(hall, 0) == expected


def test_a_hold_keeps_the_place_however_long(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.press(calling.hold, visit_id=hall.visit_of(0), reason="id_card")
    hall.wait(90)
    hall.press(calling.come_back, visit_id=hall.visit_of(0))
    assert due(hall, 0) == "08:30"


def test_a_grant_moves_forward_by_the_head_start_and_never_back(hall: Hall) -> None:
    hall.at("09:00")
    hall.walk_in(6)
    visit = hall.visit_of(6)
    hall.press(green.request_green, visit_id=visit, wish=green.GreenWish(reason="urgent"))
    hall.wait(5)
    hall.press(green.grant_green, visit_id=visit, by="chief")
    assert due(hall, 6) == "08:50"
    hall.press(green.withdraw_green, visit_id=visit)
    assert due(hall, 6) == "09:10"


def test_a_green_channel_known_at_check_in_takes_its_own_letter_and_the_head_start(
    hall: Hall,
) -> None:
    hall.change(Appointment, hall.appointments[0], green_reason="elderly_disabled")
    hall.at("08:20")
    assert hall.check_in(0).facts["ticket"] == "G001"
    assert due(hall, 0) == "08:10"
