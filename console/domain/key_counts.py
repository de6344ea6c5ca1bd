"""The evening's count: what should be there, what was seen, and why it differs."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from console.domain.errors import Refusal


class Difference(StrEnum):
    """Why a piece that should be there was not seen."""

    MISSING = "missing"
    AT_DESK = "at_desk"
    ON_THE_WAY = "on_the_way"
    OTHER_CABINET = "other_cabinet"
    NOT_BOOKED = "not_booked"


SURPLUS = "surplus"
"""Seen here although the book says elsewhere."""


@dataclass(frozen=True, kw_only=True)
class Tally:
    """Pieces on the table by id: the book's and the counter's."""

    found: frozenset[int]
    absent: tuple[tuple[int, str], ...]
    surplus: tuple[int, ...]


def tally(expected: Collection[int], seen: Collection[int], why: Mapping[int, str]) -> Tally:
    """Each piece that is not there needs its reason.

    Raises Refusal `count.unexplained`, `count.unknown-reason`.
    """
    there, due = frozenset(seen), frozenset(expected)
    absent = sorted(due - there)
    bare = [item for item in absent if item not in why]
    if bare:
        raise Refusal("count.unexplained", pieces=len(bare))
    for item in absent:
        if why[item] not in tuple(Difference):
            raise Refusal("count.unknown-reason", reason=why[item])
    return Tally(
        found=due & there,
        absent=tuple((item, why[item]) for item in absent),
        surplus=tuple(sorted(there - due)),
    )
