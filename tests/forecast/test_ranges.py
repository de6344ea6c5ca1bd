"""What is said of a wait: a range rounded outwards, or that it is not yet known."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.forecast.ranges import (
    Range,
    announced_range,
    finish_by,
    is_at_once,
    range_of,
)
from console.forecast.roll import Station


def waits(p50: float, p90: float) -> dict[float, float]:
    """Minutes in, seconds out."""
    return {0.5: p50 * 60, 0.8: (p50 + p90) * 30, 0.9: p90 * 60}


@pytest.mark.parametrize(
    ("p50", "p90", "low", "high"),
    [
        (0, 0, 0, 5),
        (0, 4.9, 0, 5),
        (3, 5.1, 0, 10),
        (10, 20, 10, 20),
        (12, 22, 10, 25),
        (10, 10, 10, 15),
        (58, 60, 55, 60),
        (50, 61, 50, 75),
        (60, 60, 60, 75),
        (66, 100, 60, 105),
        (75, 75, 75, 90),
    ],
)
def test_a_range_is_rounded_outwards_to_five_minutes_and_beyond_an_hour_to_fifteen(
    p50: float, p90: float, low: int, high: int
) -> None:
    assert range_of(waits(p50, p90)) == Range(low=low, high=high)


@given(st.floats(0, 400), st.floats(0, 400))
def test_a_range_always_holds_its_middle_and_is_never_one_figure(p50: float, more: float) -> None:
    said = range_of(waits(p50, p50 + more))
    assert said.holds(p50 * 60)
    assert said.high >= p50 + more - 1e-9
    assert said.high - said.low >= 5


KNOWN: dict[str, Any] = {"desks": 2, "services": 9, "is_told": True}


@pytest.mark.parametrize(
    ("facts", "is_known"),
    [
        ({}, True),
        ({"desks": 0}, False),
        ({"services": 0}, True),
        ({"services": 4, "is_told": False}, False),
        ({"services": 5, "is_told": False}, True),
        ({"services": 5, "is_told": False, "unknown_below": 6}, False),
    ],
)
def test_nothing_is_said_without_a_desk_or_without_anything_to_go_by(
    facts: dict[str, int], is_known: bool
) -> None:
    found = announced_range(waits(10, 20), **(KNOWN | facts))
    assert (found is not None) is is_known


def test_what_lies_beyond_four_hours_is_not_known() -> None:
    assert announced_range(waits(60, 240), desks=2, services=9, is_told=True)
    assert announced_range(waits(60, 241), desks=2, services=9, is_told=True) is None


def test_what_was_said_stands_until_the_middle_lies_outside_it() -> None:
    said = Range(low=10, high=20)
    for p50 in (10, 15, 20):
        assert announced_range(waits(p50, 50), **KNOWN, stated=said) == said
    for p50, expected in ((9.9, Range(low=5, high=50)), (20.1, Range(low=20, high=50))):
        assert announced_range(waits(p50, 50), **KNOWN, stated=said) == expected


def test_whoever_finds_a_free_desk_and_nobody_waiting_is_served_at_once() -> None:
    assert is_at_once(Station(elapsed=(30.0,), free_at=(0.0, 900.0)))
    assert not is_at_once(Station(free_at=(0.0,), line=1))
    assert not is_at_once(Station(elapsed=(30.0,), free_at=(1.0,)))


def test_a_way_ends_by_the_next_full_five_minutes() -> None:
    now = datetime(2026, 5, 8, 10, 58, 30)
    assert finish_by(now, 90) == datetime(2026, 5, 8, 11, 0)
    assert finish_by(now, 91) == datetime(2026, 5, 8, 11, 5)
    assert finish_by(now + timedelta(hours=13), 90) == datetime(2026, 5, 9, 0, 0)
