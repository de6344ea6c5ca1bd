"""The call order: due times, the fairness bound, and why this one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from console.domain.rules import Rules
from console.domain.times import minutes


@dataclass(frozen=True, kw_only=True)
class InLine:
    """One visit that the calling desk may serve now. `order` is the order of check-in."""

    visit_id: int
    ticket: str
    due_at: datetime
    order: int
    overtaken: int = 0
    is_green: bool = False


@dataclass(frozen=True, kw_only=True)
class Choice:
    visit_id: int
    why: str  # code of a sentence
    overtaken: int = 0


def booked_due(slot_start: datetime, arrived: datetime, rules: Rules) -> datetime:
    if arrived <= slot_start + minutes(rules.grace_minutes):
        return slot_start
    return arrived


def walk_in_due(arrived: datetime, rules: Rules) -> datetime:
    """Also for a parked visit that came back past the tolerance."""
    return arrived + minutes(rules.handicap_minutes)


def green_due(due: datetime, row_value: datetime, rules: Rules) -> datetime:
    """`row_value` is what the table without the grant gives; a grant never makes it later."""
    return min(due, row_value - minutes(rules.head_start_minutes))


def is_timely_return(parked_at: datetime, now: datetime, rules: Rules) -> bool:
    return now <= parked_at + minutes(rules.tolerance_minutes)


def choose(line: Sequence[InLine], limit: int) -> Choice | None:
    """Whoever was overtaken `limit` times goes first, else the smallest due time."""
    owed = [one for one in line if one.overtaken >= limit]
    if owed:
        first = min(owed, key=lambda one: one.order)
        return Choice(visit_id=first.visit_id, why="why.overtaken", overtaken=first.overtaken)
    if not line:
        return None
    first = min(line, key=lambda one: (one.due_at, one.order))
    why = "why.green" if first.is_green else "why.due"
    return Choice(visit_id=first.visit_id, why=why, overtaken=first.overtaken)


def overtakes(called_order: int, waiting: InLine) -> bool:
    """Does a call of the visit with `called_order` overtake this one?"""
    return waiting.order < called_order
