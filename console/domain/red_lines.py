"""The red lines of a campaign: three rates that must be reached, and by when."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import StrEnum

from console.domain.rules import Rules

RUNNING_IN = "running_in"
LINES = {
    "rectified_permille": 1000, "delivered_permille_high_rise": 1000,
    "delivered_permille_villa": 1000, "running_in_score": 100,
}  # fmt: skip
"""The numbers of the rules that draw a line, and the most that each may be."""


class Standing(StrEnum):
    REACHED = "reached"
    SHORT = "short"  # below the line, and there is time
    MISSED = "missed"  # below the line, and the day is over
    UNKNOWN = "unknown"  # nothing to judge by


def delivered_lines(rules: Rules) -> dict[str, int]:
    """Per mille by product type, three months after handing over began."""
    return {
        "high_rise": rules.delivered_permille_high_rise,
        "villa": rules.delivered_permille_villa,
    }


def three_months_after(start: date) -> date:
    """The same day three months on; the last of that month where it has no such day."""
    year, month = start.year + (start.month + 2) // 12, (start.month + 2) % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def rate(part: int, whole: int) -> int | None:
    """Per mille, rounded down: a line is reached only when it is. None of nothing."""
    return 1000 * part // whole if whole else None


def still_needed(part: int, whole: int, line: int) -> int:
    """How many more of `whole` until `line` per mille is reached."""
    return max(0, -(-line * whole // 1000) - part)


def standing(value: int | None, line: int, *, until: date | None, today: date) -> Standing:
    """`until`: the last day on which the line may still be reached; None: no day is known."""
    if value is None:
        return Standing.UNKNOWN
    if value >= line:
        return Standing.REACHED
    return Standing.MISSED if until is not None and today > until else Standing.SHORT
