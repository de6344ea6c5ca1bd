"""When a host is there: a mark per day, and breaks within it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from console.domain.errors import Refusal


class DutyKind(StrEnum):
    FULL = "full"
    AM = "am"
    PM = "pm"
    OFF = "off"


Break = tuple[int, int]
"""From and to, in minutes after midnight."""

MOST_BREAKS = 6
_SPAN = re.compile(r"(\d{1,2}):?(\d{2})\s*[-–—~至到a]\s*(\d{1,2}):?(\d{2})")
_CUT = re.compile(r"[,，、;；\s]*[,，、;；]+[,，、;；\s]*|\n+")


def breaks_of(text: str) -> tuple[Break, ...]:
    """`10:00-10:30, 15:00-15:20` in whatever hand; sorted. Raises Refusal `duty.bad-break`."""
    found = []
    for part in filter(None, (part.strip() for part in _CUT.split(text))):
        match = _SPAN.fullmatch(part)
        if match is None:
            raise Refusal("duty.bad-break", text=part)
        h1, m1, h2, m2 = map(int, match.groups())
        first, last = h1 * 60 + m1, h2 * 60 + m2
        if m1 > 59 or m2 > 59 or not 0 <= first < last <= 24 * 60:
            raise Refusal("duty.bad-break", text=part)
        found.append((first, last))
    found.sort()
    if len(found) > MOST_BREAKS or any(a[1] > b[0] for a, b in pairwise(found)):
        raise Refusal("duty.bad-break", text=text)
    return tuple(found)


def breaks_text(breaks: Iterable[Break]) -> str:
    """As it is stored: `10:00-10:30,15:00-15:20`."""
    return ",".join(f"{_clock(first)}-{_clock(last)}" for first, last in sorted(breaks))


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


@dataclass(frozen=True, kw_only=True)
class Mark:
    """What stands in one cell of the duty roster."""

    kind: DutyKind = DutyKind.FULL
    breaks: tuple[Break, ...] = ()
