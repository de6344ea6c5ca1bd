"""Why an owner cannot have a day or half-day as the plan stands, and what may be said of it.

The answer names the smallest set of rules without room over all starts asked for. It says what
blocks now, not that it must; `changes` in `what_if` says what would do it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from console.planning.blockers import OWN, QUOTA, Blocker, blockers_at, in_the_way
from console.planning.board import Board, bits
from console.planning.offers import Offer, best_slots, off_the_board
from console.planning.reasons import (
    NO_CERTIFIED_HOST,
    NO_HOST_LANGUAGE,
    NO_HOST_ON_DUTY,
    own_reason,
)
from console.planning.visits import Visit

FULL = "say.full"
FREE = "say.free"
NOT_POSSIBLE = "say.no-seat"


@dataclass(frozen=True, kw_only=True)
class WhyNot:
    """For the planner. `own` would hold if nobody else came. Otherwise `blockers` is the smallest
    set over the starts and `(half, cell)` the earliest start that has it, `homes` are first homes
    of who fills it (a day's quota left aside), and `starts` says how many starts have that very
    set, of `of`. Nothing at all means that it is free."""

    own: Blocker | None = None
    blockers: tuple[Blocker, ...] = ()
    half: int = -1
    cell: int = -1
    homes: tuple[str, ...] = ()
    starts: int = 0
    of: int = 0

    @property
    def is_free(self) -> bool:
        return self.own is None and not self.blockers


@dataclass(frozen=True, kw_only=True)
class Sayable:
    """What may be told the owner: nothing of other owners, of classes or of keeping apart; the best
    free slots instead."""

    code: str
    facts: dict[str, int | str]
    offers: tuple[Offer, ...]


def why_not(
    board: Board,
    visits: Sequence[Visit],
    visit: Visit,
    days: Collection[int] | None = None,
    block: int | None = None,
) -> WhyNot:
    """Why the visit has no seat on these days (None: on any), or in that block of them."""
    whole_window = own_reason(board.instance, visit)
    if whole_window is not None:
        return WhyNot(own=Blocker(code=whole_window.code, facts=whole_window.facts))
    with off_the_board(board, visit):
        found = {
            (q, cell): blockers_at(board, visit, q, cell)
            for q in halves_asked(board, days, block)
            for cell in bits(board.slots & ((1 << board.halves[q].cells) - 1))
        }
        return _smallest(board, visits, visit, found)


def sayable(
    board: Board,
    visits: Sequence[Visit],
    visit: Visit,
    days: Collection[int] | None = None,
    block: int | None = None,
    *,
    offers: int = 3,
) -> Sayable:
    why = why_not(board, visits, visit, days, block)
    found = best_slots(board, visit, offers, each_half=1)
    if why.own is None:
        return Sayable(code=FREE if why.is_free else FULL, facts={}, offers=found)
    code, facts = why.own.code, dict(why.own.facts)
    if code in (NO_CERTIFIED_HOST, NO_HOST_ON_DUTY):
        return Sayable(code=NOT_POSSIBLE, facts={}, offers=found)
    if code == NO_HOST_LANGUAGE:
        return Sayable(code="say.no-language", facts={}, offers=found)
    return Sayable(code=code, facts=facts, offers=found)


def halves_asked(board: Board, days: Collection[int] | None, block: int | None) -> list[int]:
    return [
        q
        for q, half in enumerate(board.halves)
        if (days is None or half.day in days) and (block is None or half.block == block)
    ]


def _smallest(
    board: Board,
    visits: Sequence[Visit],
    visit: Visit,
    found: dict[tuple[int, int], tuple[Blocker, ...]],
) -> WhyNot:
    able = {at: set_ for at, set_ in found.items() if not any(b.code in OWN for b in set_)}
    if not able:
        own = Counter(set_[0].code for set_ in found.values() if set_)
        code = min(own, key=lambda code: (-own[code], code), default="seat.no-slot")
        facts = next((s[0].facts for s in found.values() if s and s[0].code == code), {})
        return WhyNot(own=Blocker(code=code, facts=facts))
    often = Counter(tuple(b.code for b in set_) for set_ in able.values())

    def size(at: tuple[int, int]) -> tuple[int, int, int, tuple[int, int]]:
        set_ = able[at]
        hard = sum(not b.is_soft for b in set_)
        return hard, len(set_), -often[tuple(b.code for b in set_)], at

    best = min(able, key=size)
    q, cell = best
    fill: dict[str, None] = {}
    for blocker in able[best]:
        if blocker.code != QUOTA:  # filled by the whole day
            there = in_the_way(board, visits, visit, q, cell, blocker.code)
            fill.update((other.homes[0].id, None) for other in there)
    return WhyNot(
        blockers=able[best],
        half=q,
        cell=cell,
        homes=tuple(fill),
        starts=often[tuple(b.code for b in able[best])],
        of=len(able),
    )
