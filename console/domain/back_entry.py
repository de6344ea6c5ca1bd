"""What was done on paper while the console was away, and is entered later with its real times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from unicodedata import normalize

from console.domain.errors import Refusal

NOTED = "noted"
"""How a call ended that never was one: the party was served from the paper list."""
HOME = "completed"
"""The ending of a party that did all it had to."""
_CLOCK = re.compile(r"(\d{1,2})\s*[:.时h]?\s*(\d{2})分?")


@dataclass(frozen=True, kw_only=True)
class Span:
    """A step of the same party that stands already."""

    step: str
    start: datetime
    end: datetime


def read_clock(text: str) -> str | None:
    """`905`, `0905`, `9:05`, `9.05`, `9时05` as `09:05`; None where it is no time of day."""
    found = _CLOCK.fullmatch(normalize("NFKC", text).strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def refuse_future(moment: datetime, now: datetime) -> None:
    if moment > now:
        raise Refusal("back.in-future")


def check_span(
    *,
    ticket: str,
    start: datetime,
    end: datetime,
    came: datetime,
    now: datetime,
    others: Sequence[Span],
) -> datetime:
    """Since when the party had been waiting for a step with these real times. A party is in one
    place at a time. Raises Refusal `back.in-future`, `back.ends-before`, `back.before-arrival`,
    `back.overlaps`."""
    refuse_future(end, now)
    if end < start:
        raise Refusal("back.ends-before", ticket=ticket)
    if start < came:
        raise Refusal("back.before-arrival", ticket=ticket)
    for other in others:
        if start < other.end and other.start < end:
            raise Refusal("back.overlaps", ticket=ticket, step=other.step)
    return max([came, *(other.end for other in others if other.end <= start)])
