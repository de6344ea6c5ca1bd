"""Whether one party could come in each slot of the window, and why: asked once, before a drag."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from console.domain.errors import Refusal

if TYPE_CHECKING:
    from console.planning.blockers import Blocker
    from console.planning.board import Board
    from console.planning.visits import Visit
    from console.queries.live_board import LiveBoard

Reason = tuple[str, Mapping[str, int | str]]
"""A code of `ui/words.py` and its facts."""
OFFERED = 9
"""As many slots as there are digits to choose one by."""


class Fit(StrEnum):
    FREE = "free"
    COST = "cost"
    NO = "no"
    HERE = "here"


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """`host_id` is who would take the party there, None where no step needs a host."""

    fit: Fit
    host_id: int | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Verdicts:
    """Of one party, by the start of the slot; `best` are the cheapest slots, the best first."""

    by_start: Mapping[datetime, Verdict] = field(default_factory=dict)
    best: tuple[datetime, ...] = ()


def verdicts(
    live: LiveBoard, unit_id: int, *, now: datetime, closed: Collection[date] = ()
) -> Verdicts:
    """For the party of that home; its own place counts as free. The board is as before after it.
    Nobody is moved into the past or to one of the days `closed`."""
    visit = live.visits.get(unit_id)
    if visit is None:
        raise Refusal("home.unknown")
    board = live.board
    spot = board.give_back(visit)
    try:
        return _asked(live, visit, spot, lambda start, day: start <= now or day in closed)
    finally:
        if spot is not None:
            board.take(visit, *spot)


def _asked(
    live: LiveBoard,
    visit: Visit,
    spot: tuple[int, int, int] | None,
    is_over: Callable[[datetime, date], bool],
) -> Verdicts:
    board, found, ranked = live.board, {}, []
    grid = board.slots
    for q, half in enumerate(board.halves):
        for cell in range(half.cells):
            if not grid >> cell & 1:
                continue
            start = live.start(q, cell)
            if spot is not None and spot[:2] == (q, cell):
                found[start] = Verdict(fit=Fit.HERE, host_id=live.host_id(spot[2]))
                continue
            if is_over(start, live.batch.days[half.day]):
                found[start] = Verdict(fit=Fit.NO, reasons=(("fit.over", {}),))
                continue
            verdict, cost = _at(live, visit, (q, cell), spot)
            found[start] = verdict
            if verdict.fit is not Fit.NO:
                away = abs(start - live.start(*spot[:2])) if spot is not None else None
                ranked.append((cost, away, start) if away is not None else (cost, start))
    return Verdicts(by_start=found, best=tuple(r[-1] for r in sorted(ranked)[:OFFERED]))


def _at(
    live: LiveBoard,
    visit: Visit,
    at: tuple[int, int],
    spot: tuple[int, int, int] | None,
) -> tuple[Verdict, int]:
    from console.planning.blockers import blockers_at
    from console.planning.judge import suited_host, why_forbidden

    board, (q, cell) = live.board, at
    met = blockers_at(board, visit, q, cell)
    if why_forbidden(board, visit, q, cell) is not None:
        hard = [blocker for blocker in met if not blocker.is_soft]
        return Verdict(fit=Fit.NO, reasons=_told(hard)), 0
    same = spot is not None and board.hosts(visit, q, cell) >> spot[2] & 1
    number = spot[2] if same and spot is not None else suited_host(board, visit, q, cell)
    unwished = _unwished(board, visit, q)
    reasons = _told(met) + ((("fit.not-wished", {}),) if unwished else ())
    cost = 1000 * board.breach(visit, q, cell) + unwished
    return Verdict(
        fit=Fit.COST if reasons else Fit.FREE, host_id=live.host_id(number), reasons=reasons
    ), cost


def _told(blockers: Iterable[Blocker]) -> tuple[Reason, ...]:
    return tuple((blocker.code, dict(blocker.facts)) for blocker in blockers)


def _unwished(board: Board, visit: Visit, q: int) -> int:
    """How far the half-day is from what the owner wished, 0 where it is what was wished."""
    half, weight = board.halves[q], board.instance.weights.wish
    return sum(weight * home.wish[half.day][half.block] for home in visit.homes)
