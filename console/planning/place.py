"""Seats the visits by a simple rule: the earliest legal slot with room, in a given order.

The real planner (`solver`) is compared with this rule, and is never worse.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from console.planning.board import Board, bits
from console.planning.bounds import lower_bound
from console.planning.collecting import no_collecting
from console.planning.model import Cost, Instance, Placement, Plan
from console.planning.reasons import Unplaced, full_reason, own_reason
from console.planning.score import cost
from console.planning.visits import Visit, visits_of

MANY = 2_000
"""Visits above which the ledger's order, the worst of the three, is not tried."""
LOOK_UP = 64  # visits between two looks at the clock and at `cancelled`


class StoppedBy(StrEnum):
    DONE = "done"
    TIME = "time"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class Progress:
    """`share` of the work from 0 to 1; `cost` of the best plan so far, if there is one."""

    share: float
    cost: Cost | None = None


@dataclass(frozen=True, kw_only=True)
class Solution:
    """`bound` holds for the best plan of the instance, tier by tier; `greedy` is what the simple
    rule alone would cost; `proven`: no plan is better. `seconds` is real time."""

    plan: Plan
    unplaced: tuple[Unplaced, ...]
    cost: Cost
    bound: Cost
    seconds: float
    stopped_by: StoppedBy
    greedy: Cost
    proven: bool


@dataclass(kw_only=True)
class _Watch:
    """Tells when to stop, and reports how far the work is."""

    time_limit: float | None
    progress: Callable[[Progress], None] | None
    cancelled: Callable[[], bool] | None
    total: int
    best: Cost | None = None
    done: int = 0
    stopped_by: StoppedBy = StoppedBy.DONE
    began: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.began

    @property
    def is_late(self) -> bool:
        return self.time_limit is not None and self.seconds > self.time_limit

    def stops(self) -> bool:
        """The clock cuts nothing before there is one whole plan."""
        self.done += 1
        if self.stopped_by is StoppedBy.DONE and self.done % LOOK_UP == 1:
            self.tell()
            if self.cancelled is not None and self.cancelled():
                self.stopped_by = StoppedBy.CANCELLED
            elif self.best is not None and self.is_late:
                self.stopped_by = StoppedBy.TIME
        return self.stopped_by is not StoppedBy.DONE

    def tell(self, better: Cost | None = None) -> None:
        self.best = better or self.best
        if self.progress is not None:
            self.progress(Progress(share=self.done / max(1, self.total), cost=self.best))


@no_collecting()
def solve(
    instance: Instance,
    *,
    seed: int = 1,
    time_limit: float | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Solution:
    """Three orders are tried (dearest first, most constrained first, and for few visits the
    ledger's) until one meets the bound; the cheapest plan by (A, B, C, D) is kept, the earlier
    order's on a tie.

    `seed` changes nothing: this rule has no chance in it. `time_limit` is in seconds and cuts
    only after the first order; a plan cut short by `cancelled` names who was not tried.
    """
    visits = visits_of(instance)
    reasons = {v.owner: r for v in visits if (r := own_reason(instance, v)) is not None}
    able = [visit for visit in visits if visit.owner not in reasons]
    bound = lower_bound(instance, visits, reasons)
    orders = _orders(Board(instance), able)[: 3 if len(able) <= MANY else 2]
    watch = _Watch(
        time_limit=time_limit,
        progress=progress,
        cancelled=cancelled,
        total=len(able) * len(orders),
    )
    best: tuple[Cost, Board, set[str]] | None = None
    for order in orders:
        board, tried = Board(instance), set[str]()
        _seat_all(board, order, tried, watch)
        found = cost(instance, plan_of(board))
        if best is None or found < best[0]:
            best = (found, board, tried)
            watch.tell(found)
        if watch.stopped_by is StoppedBy.DONE and watch.is_late:
            watch.stopped_by = StoppedBy.TIME
        if watch.stopped_by is not StoppedBy.DONE or found == bound:
            break
    assert best is not None
    spent, board, tried = best
    return Solution(
        plan=plan_of(board),
        unplaced=unplaced_of(board, visits, reasons, tried),
        cost=spent,
        bound=bound,
        seconds=watch.seconds,
        stopped_by=watch.stopped_by,
        greedy=spent,
        proven=spent == bound,
    )


def _orders(board: Board, visits: Sequence[Visit]) -> tuple[list[Visit], ...]:
    """Whoever holds a promised seat comes first, the pinned before all."""
    ways = {visit.owner: _ways(board, visit) for visit in visits}

    def promised(visit: Visit) -> int:
        return 0 if visit.is_pinned else 1 if visit.held is not None else 2

    return (
        sorted(visits, key=lambda v: (promised(v), -v.prio / v.cells, ways[v.owner])),
        sorted(visits, key=lambda v: (promised(v), ways[v.owner], -v.cells)),
        sorted(visits, key=promised),
    )


def _ways(board: Board, visit: Visit) -> int:
    """How many pairs of a start and a host an empty campaign would offer."""
    legal = board.legal(visit)
    return sum(
        board.starts(visit, q).bit_count() * (legal & board.duty[half.day]).bit_count()
        for q, half in enumerate(board.halves)
    )


def _seat_all(board: Board, order: Sequence[Visit], tried: set[str], watch: _Watch) -> None:
    for visit in order:
        if watch.stops():
            return
        tried.add(visit.owner)
        if not _keep_promise(board, visit) and not visit.is_pinned:
            _seat_earliest(board, visit)


def _keep_promise(board: Board, visit: Visit) -> bool:
    held = visit.held
    q = board.half_of.get((held.day, held.block)) if held is not None else None
    if held is None or q is None or not board.starts(visit, q) >> held.cell & 1:
        return False
    pool = board.hosts(visit, q, held.cell)
    same = pool & board.host_bit.get(held.host, 0)
    if visit.is_pinned and not same:
        return False
    if same:
        board.take(visit, q, held.cell, same.bit_length() - 1)
        return True
    return pool != 0 and _take(board, visit, q, held.cell, pool)


def _seat_earliest(board: Board, visit: Visit) -> bool:
    """The earliest start that breaks no quota and no reserve, else the one that breaks least."""
    least: tuple[int, int, int, int] | None = None
    for q in range(len(board.halves)):
        if least is not None and board.over_quota(visit, q) >= least[0]:
            continue
        for cell in bits(board.starts(visit, q)):
            breach = board.breach(visit, q, cell)
            if least is not None and breach >= least[0]:
                continue
            pool = board.hosts(visit, q, cell)
            if not pool:
                continue
            if not breach:
                return _take(board, visit, q, cell, pool)
            least = (breach, q, cell, pool)
    return least is not None and _take(board, visit, *least[1:])


def _take(board: Board, visit: Visit, q: int, cell: int, pool: int) -> bool:
    """Of the hosts in `pool` whoever suits best; the rarer hosts are kept for who needs them."""
    for mask in board.suits(visit):
        pool = pool & mask or pool
    board.take(visit, q, cell, (pool & -pool).bit_length() - 1)
    return True


def plan_of(board: Board) -> Plan:
    seats = board.seats
    return Plan(
        placements=tuple(
            Placement(household=home.id, seat=seats[home.id])
            for home in board.instance.households
            if home.id in seats
        )
    )


def unplaced_of(
    board: Board, visits: Sequence[Visit], reasons: Mapping[str, Unplaced], tried: Collection[str]
) -> tuple[Unplaced, ...]:
    """By home; `tried` are the owners for whom a seat was looked for."""
    found: list[Unplaced] = []
    for visit in visits:
        if visit.homes[0].id in board.seats:
            continue
        reason = reasons.get(visit.owner) or full_reason(board, visit, visit.owner in tried)
        found.extend(reason.for_home(home.id) for home in visit.homes)
    return tuple(found)
