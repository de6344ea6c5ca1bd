"""Turns the quantiles of a wait into what may be said of it: a range, or "not yet known".

waiting.md §1 and §4.3: P50 to P90 rounded outwards, never one figure, and what was said stands
until the middle of what is now expected lies outside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil, floor

from console.forecast.roll import Station

STEP, HOUR, LONG_STEP = 5, 60, 15
"""Minutes: ranges end on fives up to an hour, on quarters beyond it."""
UNKNOWN_BELOW = 5
"""Services of today without which nothing is said of a station nobody has told anything of."""
LONGEST = 4 * HOUR
"""Minutes; what lies further away is not known, whatever the figures say."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Range:
    """Whole minutes, `low` < `high`; from 0 it reads "less than `high`"."""

    low: int
    high: int

    def holds(self, seconds: float) -> bool:
        return self.low <= seconds / 60 <= self.high


def range_of(waits: Mapping[float, float]) -> Range:
    """From the quantiles in seconds, by level."""
    low = _outwards(waits[0.5], floor)
    return Range(low=low, high=max(_outwards(waits[0.9], ceil), low + _step(low + 1)))


def announced_range(
    waits: Mapping[float, float],
    *,
    desks: int,
    services: int,
    is_told: bool,
    stated: Range | None = None,
    unknown_below: int = UNKNOWN_BELOW,
) -> Range | None:
    """What to show now; None is "not yet known".

    `desks`: those that work today, busy, free or soon to open. `services`: finished today.
    `is_told`: whether its people said how long one takes, or another day was seen. `stated`: what
    stands there already. For one ticket `waits` and `stated` count from its arrival, for a
    station from now.
    """
    if not desks or not (is_told or services >= unknown_below) or waits[0.9] > LONGEST * 60:
        return None
    if stated is not None and stated.holds(waits[0.5]):
        return stated
    return range_of(waits)


def is_at_once(state: Station) -> bool:
    """Nobody waits and a desk is free: whoever comes is served at once."""
    return not state.line and any(free <= 0 for free in state.free_at)


def finish_by(now: datetime, seconds: float) -> datetime:
    """The clock that eight in ten meet: `seconds` is the P80, the answer the next full five
    minutes of `now`'s own clock."""
    at = now + timedelta(seconds=seconds)
    whole = at.replace(minute=0, second=0, microsecond=0)
    return whole + timedelta(minutes=STEP * ceil((at - whole) / timedelta(minutes=STEP)))


def _step(minutes: float) -> int:
    return STEP if minutes <= HOUR else LONG_STEP


def _outwards(seconds: float, way: Callable[[float], int]) -> int:
    minutes = max(0.0, seconds) / 60
    step = _step(minutes)
    return step * way(minutes / step)
