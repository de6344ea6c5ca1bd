"""What came between: the plan mended with as few owners moved as can be, as a list to approve."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from console.actions.moving import Move
from console.actions.seating import Spot
from console.domain.errors import Refusal
from console.domain.times import clock_text
from console.planning.batch import Batch, Held, Home, HostDuty
from console.planning.from_campaign import instance_of
from console.planning.model import Cost, Instance
from console.planning.place import Solution
from console.queries.live_board import LiveBoard, SeatedRow
from console.queries.schedule import HomeNameRow, home_names
from console.solving import solve_apart
from console.verdicts import Reason

if TYPE_CHECKING:
    from console.planning import replan as planning
    from console.store import Store


class What(StrEnum):
    LATE = "late"
    HOST = "host"
    BUILDING = "building"
    RAIN = "rain"


@dataclass(frozen=True, kw_only=True)
class Change:
    """`day` None: every day of the plan that has not begun."""

    what: What
    day: date | None = None
    host_id: int | None = None
    building: str = ""


@dataclass(frozen=True, kw_only=True)
class Proposed:
    """One party's change; `move` is what is pressed for it. `why` has a code of `ui/words.py`."""

    move: Move
    labels: tuple[str, ...]
    owner: str
    is_confirmed: bool
    why: Reason

    @property
    def key(self) -> tuple[int, tuple[int, ...]]:
        return (self.move.appointment_id, self.move.unit_ids)


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """`unplaced` are homes that stay, or are left, without a place, with the reason of each."""

    change: Change
    moves: tuple[Proposed, ...]
    unplaced: Mapping[int, Reason] = field(default_factory=dict)
    cost: Cost
    displaced: int
    seconds: float
    is_proven: bool


@dataclass(frozen=True, kw_only=True)
class _Mended(Solution):
    """What the child hands over: a solution that knows its moves."""

    done: planning.Replanned


def work_out(
    store: Store,
    live: LiveBoard,
    change: Change,
    *,
    begun: Collection[date] = (),
    time_limit: float | None = None,
    told: Callable[[Cost], bool] | None = None,
) -> Proposal:
    """In a child process. Nobody is moved into or out of a day of `begun`."""
    if change.day in begun:
        raise Refusal("plan.day-already-open", day=str(change.day))
    batch = _after(live, change, begun)
    without = [h.owner_key for h in batch.homes if h.held is None]
    wanted = without if change.what is What.LATE else ()
    solver = partial(_mend, only=frozenset(wanted))
    mended = solve_apart(instance_of(batch), time_limit=time_limit, told=told, solver=solver)
    assert isinstance(mended, _Mended)
    done = mended.done
    named = store.read(home_names)
    moves = [_proposed(live, batch, move, named) for move in done.moves]
    return Proposal(
        change=change,
        moves=tuple(sorted(moves, key=_order)),
        unplaced={int(u.household): (u.code, dict(u.facts)) for u in done.unplaced},
        cost=done.cost,
        displaced=done.displaced,
        seconds=done.seconds,
        is_proven=done.proven,
    )


def _mend(
    instance: Instance,
    *,
    seed: int,
    time_limit: float | None,
    told: Callable[[Cost], bool],
    only: frozenset[str],
) -> _Mended:
    """In the child, as a solver is called there."""
    from console.planning.replan import replan

    done = replan(instance, only=only, time_limit=time_limit, seed=seed, told=told)
    return _Mended(
        plan=done.plan, unplaced=done.unplaced, cost=done.cost, bound=done.cost,
        seconds=done.seconds, stopped_by=done.stopped_by, greedy=done.cost, proven=done.proven,
        done=done,
    )  # fmt: skip


def misfits(live: LiveBoard, moves: Sequence[Move]) -> frozenset[int]:
    """Numbers of the moves that rest on one that is not among them: their seats are not free."""
    from console.planning.judge import why_forbidden

    board, spots, found = live.board, [], set()
    mine = [live.seated[m.appointment_id].unit_ids if m.appointment_id else m.unit_ids
            for m in moves]  # fmt: skip
    visits = [live.visits[units[0]] for units in mine]
    was = [board.give_back(visit) for visit in visits]
    for number, (move, visit) in enumerate(zip(moves, visits, strict=True)):
        spot = live.spot(move.to.slot_start) if move.to else None
        host = live.host_number(move.to.host_id) if move.to else None
        if move.to is None:
            continue
        if spot is None or host is None or why_forbidden(board, visit, *spot, host):
            found.add(number)
            continue
        board.take(visit, *spot, host)
        spots.append(visit)
    for visit in spots:
        board.give_back(visit)
    for visit, before in zip(visits, was, strict=True):
        if before is not None:
            board.take(visit, *before)
    return frozenset(found)


def _after(live: LiveBoard, change: Change, begun: Collection[date]) -> Batch:
    """The problem as it is now: what is promised, less what is lost."""
    batch = live.batch
    lost = {n for n, day in enumerate(batch.days) if change.day in (None, day)}
    gone = {n for n, day in enumerate(batch.days) if day in begun}
    seats = {unit: row for row in live.seated.values() for unit in row.unit_ids}
    homes = [_home(live, home, seats.get(home.unit_id), gone) for home in batch.homes]
    if change.what in (What.RAIN, What.BUILDING):
        hit = [
            home for home in homes if change.what is What.RAIN or home.building == change.building
        ]
        if change.what is What.RAIN and lost == set(range(len(batch.days))):
            raise Refusal("plan.no-days")
        homes = [_not_on(home, lost, batch) if home in hit else home for home in homes]
    hosts = batch.hosts
    if change.what is What.HOST:
        hosts = tuple(_off(h, lost, batch) if h.host_id == change.host_id else h for h in hosts)
    return replace(batch, homes=tuple(homes), hosts=hosts)


def _home(live: LiveBoard, home: Home, row: SeatedRow | None, gone: set[int]) -> Home:
    """With its promise; whoever comes on a day that has begun stays, nobody else comes then."""
    if row is None:
        return _not_on(home, gone, live.batch)
    day = live.batch.days.index(row.day)
    held = Held(day=day, start=clock_text(row.slot_start, live.zone), host_id=row.host_id)
    home = replace(home, held=held, is_pinned=row.is_pinned or day in gone)
    return home if day in gone else _not_on(home, gone, live.batch)


def _not_on(home: Home, days: set[int], batch: Batch) -> Home:
    stands = range(len(batch.days)) if home.days_ok is None else home.days_ok
    if not days & set(stands):
        return home
    return replace(home, days_ok=tuple(day for day in stands if day not in days))


def _off(host: HostDuty, days: set[int], batch: Batch) -> HostDuty:
    stands = range(len(batch.days)) if host.days is None else host.days
    return replace(host, days=tuple(day for day in stands if day not in days))


def _proposed(
    live: LiveBoard, batch: Batch, move: planning.Move, named: Mapping[int, HomeNameRow]
) -> Proposed:
    units = tuple(int(home) for home in move.homes)
    row = next((r for r in live.seated.values() if units[0] in r.unit_ids), None)
    to = None
    if move.to is not None:
        q = live.board.half_of[move.to.day, move.to.block]
        host = int(move.to.host) if move.to.host.isdecimal() else None
        to = Spot(slot_start=live.start(q, move.to.cell), host_id=host)
    who = named[units[0]]
    return Proposed(
        move=Move(
            to=to,
            appointment_id=row.appointment_id if row else 0,
            was=Spot(slot_start=row.slot_start, host_id=row.host_id) if row else None,
            owner_id=row.owner_id if row else who.owner_id,
            unit_ids=row.unit_ids if row else units,
        ),
        labels=tuple(named[unit].label for unit in (row.unit_ids if row else units)),
        owner=who.owner,
        is_confirmed=row is not None and row.state == "confirmed",
        why=(move.why, dict(move.facts)),
    )


def _order(proposed: Proposed) -> tuple[bool, datetime, tuple[int, ...]]:
    """Whoever loses the place first, then by the new time."""
    to = proposed.move.to
    return (to is not None, to.slot_start if to else datetime.min, proposed.move.unit_ids)
