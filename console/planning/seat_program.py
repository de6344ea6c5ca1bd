"""The integer program that chooses among seatings: rows for every rule, a cost for every tier.

Columns: a start (may the visit begin there), a seating (with this group of hosts), a visit left
out, and what goes over: homes above a day's quota, hosts out of a cell's reserve, homes above and
below a day's target.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from console.planning.board import Board, Spot
from console.planning.rows import Floats, Ints, Rows, spread
from console.planning.seatings import Seatings

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True)
class Program:
    """`costs` are tiers A to D by column, `constants` what no choice changes. The first columns
    are the starts, then the seatings, then the visits left out, then what goes over."""

    found: Seatings
    rows: Rows
    costs: Floats
    lower: Floats
    upper: Floats
    whole: Flags
    left_out: slice
    over: slice


@dataclass(frozen=True, kw_only=True)
class _Arrays:
    visit: Ints
    half: Ints
    cell: Ints
    cells: Ints
    homes: Ints
    day: Ints
    key: Flags
    seat_start: Ints
    seat_group: Ints


def program_of(board: Board, found: Seatings) -> Program:
    a = _arrays(board, found)
    rows = Rows()
    starts, seats, visits = len(found.starts), len(found.seatings), len(found.visits)
    out = starts + seats
    _everyone_once(rows, a, starts, out, visits)
    _hosts(rows, a, found, starts)
    _places(rows, board, found, a)
    _arrivals(rows, board, a)
    _key_customers(rows, board, found, a, starts)
    _conflicts(rows, board, found, a, starts)
    over = out + visits
    days = len(board.instance.days)
    slack = [np.maximum(0, _over_quota(board))]
    _quotas(rows, board, a, over)
    last = over + days
    slack.append(_reserves(rows, board, a, last))
    first_slack, last = over, last + len(slack[1])
    _targets(rows, board, a, last)
    columns = last + 2 * days
    costs = np.zeros((4, columns))
    costs[0, out:over] = [visit.prio for visit in found.visits]
    costs[1, first_slack:last] = 1
    costs[2, :starts] = [s.changed for s in found.starts]
    costs[2, starts:out] = [s.changed for s in found.seatings]
    costs[3, :starts] = [s.pain for s in found.starts]
    costs[3, starts:out] = [s.pain for s in found.seatings]
    costs[3, last:] = board.instance.weights.balance
    lower = np.zeros(columns)
    lower[first_slack:last] = np.concatenate(slack)
    upper = np.full(columns, np.inf)
    upper[:over] = 1
    whole = np.zeros(columns, dtype=bool)
    whole[:over] = True
    return Program(
        found=found,
        rows=rows,
        costs=costs,
        lower=lower,
        upper=upper,
        whole=whole,
        left_out=slice(out, over),
        over=slice(first_slack, last),
    )


def point_of(board: Board, program: Program, chosen: dict[int, int]) -> Floats:
    """The columns' values when visit v takes seating `chosen[v]` and the others are left out."""
    found, point = program.found, program.lower.copy()
    starts = len(found.starts)
    point[program.left_out] = [v not in chosen for v in range(len(found.visits))]
    load = Counter[int]()
    busy = Counter[tuple[int, int]]()
    for v, s in chosen.items():
        start = found.starts[found.seatings[s].start]
        point[found.seatings[s].start] = point[starts + s] = 1
        load[board.halves[start.half].day] += len(found.visits[v].homes)
        busy.update((start.half, start.cell + c) for c in range(found.visits[v].cells))
    days = board.instance.days
    first = program.over.start
    for d, day in enumerate(days):
        homes = board.load[d] + load[d]
        point[first + d] = max(0, homes - day.quota)
        point[program.over.stop + d] = max(0, homes - day.target)
        point[program.over.stop + len(days) + d] = max(0, day.target - homes)
    for n, (q, cell) in enumerate(cells_of(board)):
        used = board.busy[q][cell] + busy[q, cell]
        point[first + len(days) + n] = _over_reserve(board, q, cell, used)
    return point


def chosen_at(program: Program, point: Floats) -> dict[int, int]:
    """The seating of each visit that is not left out."""
    found, starts = program.found, len(program.found.starts)
    taken = np.flatnonzero(point[starts : program.left_out.start] > 0.5)
    return {found.starts[found.seatings[s].start].visit: int(s) for s in taken}


def seatings_at(found: Seatings, spots: Mapping[int, Spot]) -> dict[int, int]:
    """The seatings that mean the visits' spots, as far as those are (still) legal ones."""
    number = {(s.visit, s.half, s.cell): n for n, s in enumerate(found.starts)}
    wanted = {number[v, q, cell]: v for v, (q, cell, _) in spots.items() if (v, q, cell) in number}
    chosen: dict[int, int] = {}
    for n, seating in enumerate(found.seatings):
        v = wanted.get(seating.start)
        if v is not None and found.groups[seating.group].hosts >> spots[v][2] & 1:
            chosen[v] = n
    return chosen


def _arrays(board: Board, found: Seatings) -> _Arrays:
    visit = np.array([s.visit for s in found.starts], dtype=np.int64)
    half = np.array([s.half for s in found.starts], dtype=np.int64)

    def per_visit(values: list[int]) -> Ints:
        return np.array(values, dtype=np.int64)[visit]

    return _Arrays(
        visit=visit,
        half=half,
        cell=np.array([s.cell for s in found.starts], dtype=np.int64),
        cells=per_visit([v.cells for v in found.visits]),
        homes=per_visit([len(v.homes) for v in found.visits]),
        day=np.array([h.day for h in board.halves], dtype=np.int64)[half],
        key=per_visit([v.is_key for v in found.visits]) > 0,
        seat_start=np.array([s.start for s in found.seatings], dtype=np.int64),
        seat_group=np.array([s.group for s in found.seatings], dtype=np.int64),
    )


def _everyone_once(rows: Rows, a: _Arrays, starts: int, out: int, visits: int) -> None:
    every = np.arange(visits)
    keys = np.concatenate((a.visit, every))
    columns = np.concatenate((np.arange(starts), out + every))
    rows.add(keys, columns, np.ones(len(keys)), (1, 1))
    keys = np.concatenate((a.seat_start, np.arange(starts)))
    columns = np.concatenate((starts + np.arange(len(a.seat_start)), np.arange(starts)))
    values = np.concatenate((np.ones(len(a.seat_start)), -np.ones(starts)))
    rows.add(keys, columns, values, (0, 0))


def _hosts(rows: Rows, a: _Arrays, found: Seatings, starts: int) -> None:
    s = a.seat_start
    which, cell = spread(a.cell[s], a.cells[s])
    wide = int(cell.max(initial=0)) + 1
    size = [group.size for group in found.groups]
    keys = a.seat_group[which] * wide + cell
    rows.at_most(keys, starts + which, a.visit[s][which], lambda key: size[key // wide])


def _places(rows: Rows, board: Board, found: Seatings, a: _Arrays) -> None:
    names: list[str] = sorted(
        {p for visit in found.visits for home in visit.homes for p in board.places(home)}
    )
    number = {name: n for n, name in enumerate(names)}
    begin = np.searchsorted(a.visit, np.arange(len(found.visits) + 1))
    firsts, lengths, columns, places = [], [], [], []
    for v, visit in enumerate(found.visits):
        mine = np.arange(begin[v], begin[v + 1])
        for home, offset in zip(visit.homes, visit.offsets, strict=True):
            for name in board.places(home):
                firsts.append(a.cell[mine] + offset)
                lengths.append(np.full(len(mine), home.cells))
                columns.append(mine)
                places.append(np.full(len(mine), number[name]))
    if not columns:
        return
    column, place = np.concatenate(columns), np.concatenate(places)
    which, cell = spread(np.concatenate(firsts), np.concatenate(lengths))
    wide = int(cell.max(initial=0)) + 1
    halves = len(board.halves)
    keys = (place[which] * halves + a.half[column[which]]) * wide + cell

    def room(key: int) -> int:
        name, q = names[key // wide // halves], key // wide % halves
        return board.inside.limits[name] - board.inside.counts[q, name][key % wide]

    rows.at_most(keys, column[which], a.visit[column[which]], room)


def _arrivals(rows: Rows, board: Board, a: _Arrays) -> None:
    wide = int(a.cell.max(initial=0)) + 1

    def room(key: int) -> int:
        return board.doors(key // wide, key % wide) - board.arrivals[key // wide][key % wide]

    rows.at_most(a.half * wide + a.cell, np.arange(len(a.half)), a.visit, room)


def _key_customers(rows: Rows, board: Board, found: Seatings, a: _Arrays, starts: int) -> None:
    keys = np.flatnonzero(a.key)
    if not len(keys):
        return
    buildings = sorted(board.zone)
    zones = sorted(set(board.zone.values()))
    home = [visit.homes[0].building for visit in found.visits]
    building = np.array([buildings.index(b) for b in home])[a.visit]
    zone = np.array([zones.index(board.zone[b]) for b in home])[a.visit]
    halves, gap = len(board.halves), board.rules.key_gap_cells
    # Two of a building are too near exactly when their times, drawn out by the gap, overlap.
    which, cell = spread(a.cell[keys], a.cells[keys] + gap)
    wide, column = int(cell.max()) + 1, keys[which]
    near = (building[column] * halves + a.half[column]) * wide + cell
    rows.at_most(near, column, a.visit[column], lambda _: 1)
    which, cell = spread(a.cell[keys], a.cells[keys])
    column = keys[which]

    def room(key: int) -> int:
        name, q = zones[key // wide // halves], key // wide % halves
        taken = board.key_zone.counts[q, name][key % wide]
        return board.rules.key_parallel_per_zone - taken

    at_once = (zone[column] * halves + a.half[column]) * wide + cell
    rows.at_most(at_once, column, a.visit[column], room)
    seats = np.flatnonzero(a.key[a.seat_start])

    def per_host(key: int) -> int:
        group = found.groups[key]
        used = board.key_hosts[group.half][group.hosts.bit_length() - 1]
        return board.rules.key_per_host_block - used

    rows.at_most(a.seat_group[seats], starts + seats, a.visit[a.seat_start[seats]], per_host)


def _conflicts(rows: Rows, board: Board, found: Seatings, a: _Arrays, starts: int) -> None:
    groups = Counter(group for visit in found.visits for group in visit.conflicts)
    slot = board.rules.slot_cells
    for name in sorted(group for group, times in groups.items() if times > 1):
        member = np.array([name in visit.conflicts for visit in found.visits])
        mine = np.flatnonzero(member[a.visit])
        wide = int((a.cell + a.cells).max(initial=0)) + 1
        which, number = spread(a.cell[mine] // slot, np.full(len(mine), 2))
        column = mine[which]
        rows.at_most(a.half[column] * wide + number, column, a.visit[column], lambda _: 1)
        for zone in sorted(set(board.zone.values())):
            inside = np.array(
                [any(board.zone[h.building] == zone for h in v.homes) for v in found.visits]
            )
            there = mine[inside[a.visit[mine]]]
            which, cell = spread(a.cell[there], a.cells[there])
            column = there[which]
            rows.at_most(a.half[column] * wide + cell, column, a.visit[column], lambda _: 1)
        seats = np.flatnonzero(member[a.visit[a.seat_start]])
        hosts = np.array([group.hosts.bit_length() for group in found.groups], dtype=np.int64)
        rows.at_most(
            hosts[a.seat_group[seats]], starts + seats, a.visit[a.seat_start[seats]], lambda _: 1
        )


def _over_quota(board: Board) -> Ints:
    days = board.instance.days
    return np.array([board.load[d] - day.quota for d, day in enumerate(days)], dtype=np.int64)


def _quotas(rows: Rows, board: Board, a: _Arrays, over: int) -> None:
    every = np.arange(len(board.instance.days))
    keys = np.concatenate((a.day, every))
    columns = np.concatenate((np.arange(len(a.day)), over + every))
    values = np.concatenate((a.homes.astype(float), -np.ones(len(every))))
    rows.add(keys, columns, values, (-np.inf, -_over_quota(board)))


def _targets(rows: Rows, board: Board, a: _Arrays, above: int) -> None:
    days = board.instance.days
    every = np.arange(len(days))
    keys = np.concatenate((a.day, every, every))
    columns = np.concatenate((np.arange(len(a.day)), above + every, above + len(days) + every))
    ones = np.ones(len(every))
    values = np.concatenate((a.homes.astype(float), -ones, ones))
    left = np.array([day.target - board.load[d] for d, day in enumerate(days)])
    rows.add(keys, columns, values, (left, left))


def cells_of(board: Board) -> list[tuple[int, int]]:
    return [(q, cell) for q, half in enumerate(board.halves) for cell in range(half.cells)]


def _over_reserve(board: Board, q: int, cell: int, used: int) -> int:
    """A cell in which nobody is busy takes nothing from a reserve, however large it is."""
    return max(0, used - board.room(q, cell)) if used else 0


def _reserves(rows: Rows, board: Board, a: _Arrays, first: int) -> Ints:
    """Adds a column for each cell of the window; returns how far each is over already."""
    cells = cells_of(board)
    sizes = (half.cells for half in board.halves)
    begin = np.array(list(accumulate(sizes, initial=0)), dtype=np.int64)
    which, cell = spread(a.cell, a.cells)
    where = begin[a.half[which]] + cell
    every = np.arange(len(cells))
    keys = np.concatenate((where, every))
    columns = np.concatenate((which, first + every))
    values = np.concatenate((np.ones(len(which)), -np.ones(len(every))))
    busy = np.array([board.busy[q][c] for q, c in cells], dtype=np.int64)
    room = np.array([board.room(q, c) for q, c in cells], dtype=np.int64)
    empty = (busy == 0) & (room < 0)
    rows.add(keys, columns, values, (-np.inf, np.where(empty, 0, room - busy)))
    for n in np.flatnonzero(empty & (np.bincount(where, minlength=len(cells)) > 0)):
        _reserve_without_hosts(rows, a, which[where == n], int(first + n), int(-room[n]))
    return np.array([_over_reserve(board, q, c, board.busy[q][c]) for q, c in cells])


def _reserve_without_hosts(rows: Rows, a: _Arrays, there: Ints, over: int, short: int) -> None:
    """Fewer hosts than the reserve asks for: the first visit takes all that is missing."""
    for visit in np.unique(a.visit[there]):
        values = np.where(a.visit[there] == visit, 1.0 + short, 1.0)
        columns = np.append(there, over)
        row = np.zeros(len(columns), dtype=np.int64)
        rows.add(row, columns, np.append(values, -1.0), (-np.inf, 0))
