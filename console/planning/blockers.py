"""What stands in the way of one start on a board: every rule that has no room left there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from console.planning.board import Board
from console.planning.judge import why_forbidden
from console.planning.visits import Visit

OWN = frozenset({"seat.day-not-possible", "seat.not-ready", "seat.no-slot", "seat.too-long"})
NO_SUCH_HOST = "why.no-such-host"
HOSTS = "why.hosts"
ARRIVALS = "why.arrivals"
BUILDING = "why.building"
STAIRWELL = "why.stairwell"
ZONE = "why.zone"
KEY_GAP = "why.key-gap"
KEY_ZONE = "why.key-zone"
CONFLICT = "why.conflict"
QUOTA = "why.quota"
RESERVE = "why.reserve"
SOFT = frozenset({QUOTA, RESERVE})  # can be overdrawn, at a price


@dataclass(frozen=True, kw_only=True, slots=True)
class Blocker:
    code: str
    facts: Mapping[str, int | str] = field(default_factory=dict)

    @property
    def is_soft(self) -> bool:
        return self.code in SOFT


def blockers_at(board: Board, visit: Visit, q: int, cell: int) -> tuple[Blocker, ...]:
    """Empty: the visit, off the board now, may start there at no breach. If something of its own
    forbids the start, only that is named. For the planner: not all of it may be told an owner."""
    forbidden = why_forbidden(board, visit, q, cell)
    if forbidden is not None and forbidden.code in OWN:
        return (Blocker(code=forbidden.code, facts=forbidden.facts),)
    hosts = tuple(_hosts(board, visit, q, cell))
    return (
        *_doors(board, q, cell),
        *_places(board, visit, q, cell),
        *_apart(board, visit, q, cell),
        *hosts,
        *_quota(board, visit, q),
        *(() if hosts else _reserve(board, visit, q, cell)),
    )


def in_the_way(
    board: Board, others: Sequence[Visit], visit: Visit, q: int, cell: int, code: str
) -> list[Visit]:
    """Who takes up the room that the blocker of that code says is full."""
    return [other for other in others if _fills(board, other, visit, q, cell, code)]


def _fills(board: Board, other: Visit, visit: Visit, q: int, cell: int, code: str) -> bool:
    spot = board.spot(other)
    if spot is None or board.halves[spot[0]].day != board.halves[q].day:
        return False
    if code == QUOTA:
        return True
    half, start, host = spot
    gap = board.rules.key_gap_cells
    if code == KEY_GAP:
        same = other.is_key and other.homes[0].building == visit.homes[0].building
        near = start < cell + visit.cells + gap and cell < start + other.cells + gap
        return half == q and same and near
    if code == CONFLICT:
        return not visit.conflicts.isdisjoint(other.conflicts)
    if half != q or not (start < cell + visit.cells and cell < start + other.cells):
        return False
    if code == ARRIVALS:
        return start == cell
    if code == HOSTS:
        return bool(board.legal(visit) >> host & 1)
    if code == KEY_ZONE:
        return other.is_key and not _zones(board, visit).isdisjoint(_zones(board, other))
    if code == RESERVE:
        return True
    places = {place for home in visit.homes for place in board.places(home)}
    return any(place in places for home in other.homes for place in board.places(home))


def _zones(board: Board, visit: Visit) -> set[str]:
    return {board.zone[home.building] for home in visit.homes}


def _doors(board: Board, q: int, cell: int) -> Iterator[Blocker]:
    if board.arrivals_full[q] >> cell & 1:
        yield Blocker(code=ARRIVALS, facts={"parties": board.doors(q, cell)})


def _places(board: Board, visit: Visit, q: int, cell: int) -> Iterator[Blocker]:
    named: set[str] = set()
    for home, offset in zip(visit.homes, visit.offsets, strict=True):
        run = ((1 << home.cells) - 1) << (cell + offset)
        for place in board.places(home):
            if place in named or not board.inside.mask((q, place)) & run:
                continue
            named.add(place)
            code = {home.building: BUILDING, home.stairwell: STAIRWELL}.get(place, ZONE)
            name = place.removeprefix("zone:")
            limit = max(0, board.inside.limits[place])
            yield Blocker(code=code, facts={"place": name, "homes": limit})


def _apart(board: Board, visit: Visit, q: int, cell: int) -> Iterator[Blocker]:
    if visit.is_key:
        building = visit.homes[0].building
        run = ((1 << visit.cells) - 1) << cell
        if board.key_near.mask((q, building)) & run:
            yield Blocker(code=KEY_GAP)
        if board.key_zone.mask((q, board.zone[building])) & run:
            yield Blocker(code=KEY_ZONE, facts={"parties": board.rules.key_parallel_per_zone})
    if any(mask >> cell & 1 for mask in board.kept_apart(visit, q)):
        yield Blocker(code=CONFLICT)


def _hosts(board: Board, visit: Visit, q: int, cell: int) -> Iterator[Blocker]:
    if board.hosts(visit, q, cell):
        return
    there = board.legal(visit)
    for present in board.present[q][cell : cell + visit.cells]:
        there &= present
    if there:
        yield Blocker(code=HOSTS, facts={"hosts": there.bit_count()})
    else:
        yield Blocker(code=NO_SUCH_HOST)


def _quota(board: Board, visit: Visit, q: int) -> Iterator[Blocker]:
    day = board.halves[q].day
    quota = board.instance.days[day].quota
    if board.load[day] + len(visit.homes) > quota:
        yield Blocker(code=QUOTA, facts={"homes": quota})


def _reserve(board: Board, visit: Visit, q: int, cell: int) -> Iterator[Blocker]:
    cells = range(cell, cell + visit.cells)
    if any(board.busy[q][c] >= board.room(q, c) for c in cells):
        reserve = board.instance.days[board.halves[q].day].reserve
        yield Blocker(code=RESERVE, facts={"hosts": reserve})
