"""Mends a promised plan after a change (late owners, a host lost, a place closed, a day rained out)
with as few owners moved as can be.

Whoever can keep the seat promised keeps it. The others are seated exactly in the room that is left
(ring 0); as long as the plan gets better, those still without a seat or at another time are tried
again together with more and more neighbours who might make room for them (ring 1, 2, …).
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from console.planning.board import Board, Spot
from console.planning.judge import NO_HOST, Forbidden, why_forbidden
from console.planning.model import Cost, Instance, Placement, Plan, Seat
from console.planning.neighbourhood import reseat
from console.planning.offers import best_slots
from console.planning.place import StoppedBy
from console.planning.reasons import Unplaced, full_reason, own_reason
from console.planning.score import cost
from console.planning.visits import Visit, visits_of

NEW = "replan.new"
MAKES_ROOM = "replan.makes-room"
HOST_GONE = "replan.host-gone"
SLOT_GONE = "replan.slot-gone"

NEIGHBOURS = 4  # more of each in every ring
MOST_FREE = 45  # visits seated anew at once
ALL = 1_000_000
PATIENCE = 2  # rings without gain before an owner's place is taken as the best there is


@dataclass(frozen=True, kw_only=True)
class Move:
    """One owner's change, the first home's seat for all. `was` None: nothing was promised; `to`
    None: no seat any more. `why` is a code of its own or of the rule that forbids the old seat."""

    owner: str
    homes: tuple[str, ...]
    was: Seat | None
    to: Seat | None
    why: str
    facts: Mapping[str, int | str] = field(default_factory=dict)

    @property
    def is_other_time(self) -> bool:
        return self.was is not None and (
            self.to is None
            or (self.was.day, self.was.block, self.was.cell)
            != (self.to.day, self.to.block, self.to.cell)
        )


@dataclass(frozen=True, kw_only=True)
class Replanned:
    """`moves` in the order of the ledger; `displaced` owners could not keep what was promised."""

    plan: Plan
    moves: tuple[Move, ...]
    unplaced: tuple[Unplaced, ...]
    cost: Cost
    displaced: int
    rings: int
    proven: bool
    seconds: float
    stopped_by: StoppedBy


def replan(
    instance: Instance,
    *,
    only: Collection[str] | None = None,
    time_limit: float | None = None,
    seed: int = 1,
    told: Callable[[Cost], bool] | None = None,
) -> Replanned:
    """`held` of a home is what is promised; who holds nothing is new and gets a seat, of those the
    `only` named owners if given. `proven`: each ring was solved to its end."""
    mend = _Mend(instance, only, time_limit, seed, told)
    mend.run()
    return mend.result()


class _Mend:
    def __init__(
        self,
        instance: Instance,
        only: Collection[str] | None,
        time_limit: float | None,
        seed: int,
        told: Callable[[Cost], bool] | None,
    ) -> None:
        self.began = time.monotonic()
        self.end = None if time_limit is None else self.began + time_limit
        self.instance, self.seed, self.told = instance, seed, told
        self.visits = visits_of(instance)
        self.board = Board(instance)
        self.causes: dict[str, Forbidden] = {}
        _keep_promises(self.board, self.visits, self.causes)
        self.own = {v.owner: r for v in self.visits if (r := own_reason(instance, v)) is not None}
        self.asked = [
            visit
            for visit in self.visits
            if self.board.spot(visit) is None
            and visit.owner not in self.own
            and (only is None or visit.owner in only or visit.held is not None)
        ]
        self.cost = cost(instance, _plan(self.board))
        self.rings, self.proven, self.stopped_by = 0, True, StoppedBy.DONE

    def run(self) -> None:
        for visit in sorted(self.asked, key=lambda v: -v.prio):
            _seat_nearest(self.board, visit)
        self.cost = cost(self.instance, _plan(self.board))
        for first in range(0, len(self.asked), MOST_FREE):
            self._seat(self.asked[first : first + MOST_FREE])
        idle: Counter[str] = Counter()
        while self.stopped_by is StoppedBy.DONE:
            unhappy = [v for v in self.asked if not _as_promised(self.board, v)]
            unhappy += [v for v in self._moved() if v not in unhappy]
            wanting = [v for v in unhappy if idle[v.owner] < PATIENCE]
            if not wanting:
                return
            self.rings += 1
            for group in _together(self.board, self.visits, wanting, self.rings * NEIGHBOURS):
                before = self.cost
                self._seat(group)
                if self.cost == before:
                    idle.update(visit.owner for visit in group)

    def _moved(self) -> list[Visit]:
        return [v for v in self.visits if v.held is not None and not _as_promised(self.board, v)]

    def _seat(self, free: Sequence[Visit]) -> None:
        left = None if self.end is None else self.end - time.monotonic()
        if left is not None and left <= 0:
            self.stopped_by = StoppedBy.TIME
        if self.stopped_by is not StoppedBy.DONE:
            return
        done = reseat(
            self.board,
            free,
            time_limit=left,
            seed=self.seed,
            told=None if self.told is None else lambda *_: self._tell(),
        )
        self.cost = cost(self.instance, _plan(self.board))
        self.proven = self.proven and done.proven
        if done.was_stopped or not self._tell():
            self.stopped_by = StoppedBy.CANCELLED

    def _tell(self) -> bool:
        return self.told is None or self.told(self.cost)

    def result(self) -> Replanned:
        moves = [m for visit in self.visits if (m := self._move(visit)) is not None]
        unplaced = [u for visit in self.visits for u in self._unplaced(visit)]
        return Replanned(
            plan=_plan(self.board),
            moves=tuple(moves),
            unplaced=tuple(unplaced),
            cost=self.cost,
            displaced=len(self.causes),
            rings=self.rings,
            proven=self.proven and self.stopped_by is StoppedBy.DONE,
            seconds=time.monotonic() - self.began,
            stopped_by=self.stopped_by,
        )

    def _move(self, visit: Visit) -> Move | None:
        first = visit.homes[0]
        was, to = visit.held or first.held, self.board.seats.get(first.id)
        if was == to:
            return None
        cause = self.causes.get(visit.owner)
        if cause is None and to is None:  # who makes room goes elsewhere
            full = full_reason(self.board, visit, was_tried=True)
            cause = Forbidden(code=full.code, facts=full.facts)
        plain = NEW if was is None else MAKES_ROOM
        return Move(
            owner=visit.owner,
            homes=tuple(home.id for home in visit.homes),
            was=was,
            to=to,
            why=cause.code if cause else plain,
            facts=cause.facts if cause else {},
        )

    def _unplaced(self, visit: Visit) -> list[Unplaced]:
        if self.board.spot(visit) is not None:
            return []
        tried = visit in self.asked or visit.held is not None
        reason = self.own.get(visit.owner) or full_reason(self.board, visit, tried)
        return [reason.for_home(home.id) for home in visit.homes]


def _keep_promises(board: Board, visits: Sequence[Visit], causes: dict[str, Forbidden]) -> None:
    """Seats everyone whose promise still can be kept, the pinned first; the others get a cause."""
    for visit in sorted(visits, key=lambda v: not v.is_pinned):
        if visit.held is None and not any(home.held for home in visit.homes):
            continue
        spot = _promised(board, visit)
        if spot is None:
            causes[visit.owner] = Forbidden(code=SLOT_GONE)
        elif spot[2] == NO_HOST:
            causes[visit.owner] = Forbidden(code=HOST_GONE)
        elif cause := why_forbidden(board, visit, *spot):
            causes[visit.owner] = cause
        else:
            board.take(visit, *spot)


def _seat_nearest(board: Board, visit: Visit) -> None:
    """A first place for who lost his: no exact one, but it spares the search two tiers."""
    offers = best_slots(board, visit, ALL) if not visit.is_pinned else ()
    best = min(offers, key=lambda o: (o.cost.B, o.cost.C, o.cost.D), default=None)
    if best is not None:
        board.take(visit, best.half, best.seat.cell, best.host)


def _promised(board: Board, visit: Visit) -> Spot | None:
    held = visit.held
    if held is None or (held.day, held.block) not in board.half_of:
        return None
    host = board.host_bit.get(held.host, 0)
    return board.half_of[held.day, held.block], held.cell, host.bit_length() - 1


def _as_promised(board: Board, visit: Visit) -> bool:
    """Seated, and at the time promised if one was."""
    spot = board.spot(visit)
    promised = _promised(board, visit)
    return spot is not None and (
        (promised is None and visit.held is None) or (promised or spot)[:2] == spot[:2]
    )


def _together(
    board: Board, visits: Sequence[Visit], wanting: Sequence[Visit], each: int
) -> list[list[Visit]]:
    """The wanting, each with its neighbours, in as few groups as the size allows."""
    groups: list[list[Visit]] = [[]]
    for visit in wanting:
        near = [visit, *_neighbours(board, visits, visit, each)]
        if groups[-1] and len(groups[-1]) + len(near) > MOST_FREE:
            groups.append([])
        groups[-1].extend(v for v in near if v not in groups[-1])
    return groups


def _neighbours(board: Board, visits: Sequence[Visit], visit: Visit, number: int) -> list[Visit]:
    """Those whose leaving would help the most: with a host fit for the visit or in its building,
    at the time promised to it or at the times it wishes for."""
    legal, hosts = board.legal(visit), board.instance.hosts
    buildings = {home.building for home in visit.homes}
    ranked: list[tuple[tuple[int, ...], int]] = []
    for n, other in enumerate(visits):
        spot = board.spot(other)
        if spot is None or other.is_pinned or other is visit:
            continue
        q, cell, host = spot
        half = board.halves[q]
        is_fit = bool(legal >> host & 1)
        is_inside = any(home.building in buildings for home in other.homes)
        is_own = hosts[host].home in buildings
        if half.day in visit.days and (is_inside or is_fit):
            away = _away(board, visit, q, cell, other.cells)
            moves = 0 if other.held is None else 1
            ranked.append(((away, not is_fit, not (is_inside or is_own), moves), n))
    return [visits[n] for _, n in sorted(ranked)[:number]]


def _away(board: Board, visit: Visit, q: int, cell: int, cells: int) -> int:
    """How far a seat is from what the visit wants: 0 at its promised time, then by its wish."""
    half, held = board.halves[q], visit.held
    wish = sum(home.wish[half.day][half.block] for home in visit.homes)
    if held is None:
        return wish
    if (held.day, held.block) != (half.day, half.block):
        return 2 + wish
    return 0 if cell < held.cell + visit.cells and held.cell < cell + cells else 1


def _plan(board: Board) -> Plan:
    return Plan(
        placements=tuple(
            Placement(household=home.id, seat=board.seats[home.id])
            for home in board.instance.households
            if home.id in board.seats
        )
    )
