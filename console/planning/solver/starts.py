"""Level 2: gives the visits of one half-day their starts, hosts counted but not yet named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from console.planning.model import Seat
from console.planning.solver.halves import A, B, C, D, Use, nested
from console.planning.solver.lp import GoesOn, Staged
from console.planning.solver.part import solve_part
from console.planning.solver.problem import Problem, promise
from console.planning.solver.program import Floats, Ints, Program
from console.planning.visits import Visit

WEIGHTS = (20_000.0, 3_000.0, 200.0, 1.0)
MOST_NODES = 5
SLACK = 3.0
"""What fixing the unsplit may cost before all are set free (tier D)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Column:
    """`column` of the program: so many visits of group `group` begin in `cell` with a host of
    `mask`."""

    column: int
    group: int
    cell: int
    cells: int
    mask: int
    key: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """`mask`: the hosts by one of whom the visit was meant to be served."""

    visit: int
    cell: int
    mask: int


def start_plan(
    problem: Problem, q: int, members: Sequence[int], goes_on: GoesOn | None = None
) -> list[Start]:
    """Of those who found a start; who is missing found none, or it was stopped."""
    groups = _groups(problem, q, members)
    if not groups:
        return []
    program = Program()
    columns = _columns(problem, q, program, groups)
    once, out = _rows(problem, q, program, groups, columns)
    staged = Staged(program, goes_on=goes_on)
    staged.begin(once, _first(staged, out, columns))
    at = _whole(staged, columns)
    if at is None:
        return []
    left = [list(visits) for visits in groups]
    found = []
    for one in columns:
        for _ in range(min(round(at[one.column]), len(left[one.group]))):
            visit = left[one.group].pop(0)
            found.append(Start(visit=visit, cell=one.cell, mask=one.mask))
    return found


def _first(staged: Staged, out: Ints, columns: list[_Column]) -> Ints:
    """Where the simplex begins: one of the cheapest columns of each group, of equals any, so that
    not all begin in the same cell; `out` is what a group has if it has no other."""
    at = np.array([c.column for c in columns], dtype=np.int64)
    group = np.array([c.group for c in columns], dtype=np.int64)
    cost = (np.asarray(WEIGHTS) @ staged.tiers)[at]
    order = np.lexsort((np.random.default_rng(staged.seed).random(len(at)), -cost))
    found = out.copy()
    found[group[order]] = at[order]
    return found


def _whole(staged: Staged, columns: list[_Column]) -> Floats | None:
    """Groups that the linear program did not split keep what they have, if the rest fits in."""
    answer = staged.solve(WEIGHTS)
    if answer is None or not answer.is_optimal:
        return None
    at = np.array([c.column for c in columns], dtype=np.int64)
    group = np.array([c.group for c in columns], dtype=np.int64)
    value = answer.at[at]
    split = np.unique(group[np.abs(value - np.round(value)) > 1e-6])
    if not len(split):
        return answer.at
    for is_free in (np.isin(group, split), np.full(len(at), True)):
        lower, upper = staged.lower.copy(), staged.upper.copy()
        lower[at[~is_free]] = upper[at[~is_free]] = np.round(value[~is_free])
        whole = np.zeros(staged.columns, dtype=np.bool_)
        whole[at] = True
        found = solve_part(staged, WEIGHTS, lower, upper, whole, nodes=MOST_NODES)
        if found is not None and found.value <= answer.value + SLACK:
            break
    return found.at if found is not None else np.floor(answer.at + 1e-6)


def _groups(problem: Problem, q: int, members: Sequence[int]) -> list[list[int]]:
    """Visits that are alike within the half-day: wishes no longer tell them apart."""
    half = problem.board.halves[q]
    found: dict[Hashable, list[int]] = {}
    for v in members:
        visit = problem.visits[v]
        is_held = visit.held is not None and (visit.held.day, visit.held.block) == (
            half.day,
            half.block,
        )
        name: Hashable = visit.owner
        if not (is_held or visit.conflicts or visit.is_pinned):
            homes = tuple((h.building, h.stairwell, h.dialect, h.cells) for h in visit.homes)
            name = (homes, visit.languages, visit.is_key, visit.prio)
        found.setdefault(name, []).append(v)
    return list(found.values())


def _columns(problem: Problem, q: int, program: Program, groups: list[list[int]]) -> list[_Column]:
    board, half = problem.board, problem.board.halves[q]
    meant, costs, promises, tops = [], [], [], []
    for g, group in enumerate(groups):
        visit = problem.visits[group[0]]
        levels = problem.hosts.levels(visit, board.legal(visit))
        for cell in _cells(problem, q, group[0], visit):
            there = -1
            for present in board.present[q][cell : cell + visit.cells]:
                there &= present
            broken = promise(
                problem.instance, visit, Seat(day=half.day, block=half.block, cell=cell, host="")
            )
            for price, mask in levels:
                if mask & there:
                    meant.append((g, cell, visit.cells, mask & there, visit.is_key))
                    costs.append(price)
                    promises.append(broken)
                    tops.append(len(group))
    at = program.add(
        len(meant),
        upper=np.array(tops, dtype=np.float64),
        tiers={C: np.array(promises, dtype=np.float64), D: np.array(costs, dtype=np.float64)},
    )
    return [
        _Column(column=int(column), group=g, cell=cell, cells=cells, mask=mask, key=key)
        for column, (g, cell, cells, mask, key) in zip(at, meant, strict=True)
    ]


def _cells(problem: Problem, q: int, v: int, visit: Visit) -> list[int]:
    if v in problem.pins:
        return [problem.pins[v].cell]
    last = problem.board.halves[q].cells - visit.cells
    return [cell for cell in problem.starts(q) if cell <= last]


def _rows(
    problem: Problem, q: int, program: Program, groups: list[list[int]], columns: list[_Column]
) -> tuple[Ints, Ints]:
    """Returns the rows by which each group comes or not, and the columns of who does not."""
    out = program.add(
        len(groups),
        tiers={A: np.array([problem.visits[g[0]].prio for g in groups], dtype=np.float64)},
    )
    size = np.array([len(g) for g in groups], dtype=np.float64)
    once = program.hold(len(groups), size, size)
    program.put(once, out, 1)
    program.put(once[[one.group for one in columns]], np.array([one.column for one in columns]), 1)
    _places(problem, q, program, groups, columns)
    _key_customers(problem, q, program, groups, columns)
    _windows(problem, q, program, columns)
    for cell in range(problem.board.halves[q].cells):
        over = [one for one in columns if one.cell <= cell < one.cell + one.cells]
        _hosts(problem, q, program, cell, over)
        starting = [one.column for one in columns if one.cell == cell]
        if starting:
            program.at_most(problem.arrivals(q, cell), starting)
    return once, out


def _places(
    problem: Problem, q: int, program: Program, groups: list[list[int]], columns: list[_Column]
) -> None:
    limits = problem.board.inside.limits
    used: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    worst: defaultdict[str, int] = defaultdict(int)
    for place, count in _inside(problem, groups):
        worst[place] += count
    for one in columns:
        visit = problem.visits[groups[one.group][0]]
        for home, offset in zip(visit.homes, visit.offsets, strict=True):
            first = one.cell + offset
            for place in (p for p in problem.places(home) if worst[p] > limits[p]):
                for cell in range(first, first + home.cells):
                    used[place, cell].append(one.column)
    for (place, _), members in used.items():
        if len(members) > limits[place]:
            program.at_most(limits[place], members)


def _inside(problem: Problem, groups: list[list[int]]) -> Iterator[tuple[str, int]]:
    for group in groups:
        for home in problem.visits[group[0]].homes:
            for place in problem.places(home):
                yield place, len(group)


def _key_customers(
    problem: Problem, q: int, program: Program, groups: list[list[int]], columns: list[_Column]
) -> None:
    gap = problem.instance.rules.key_gap_cells
    near: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    zone: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for one in (c for c in columns if c.key):
        building = problem.visits[groups[one.group][0]].homes[0].building
        for cell in range(one.cell, one.cell + one.cells + gap):
            near[building, cell].append(one.column)
        for cell in range(one.cell, one.cell + one.cells):
            zone[problem.board.zone[building], cell].append(one.column)
    for members in near.values():
        program.at_most(1, members)
    for members in zone.values():
        program.at_most(problem.instance.rules.key_parallel_per_zone, members)
    if key := [Use(column=c.column, mask=c.mask, slots=1, key=True) for c in columns if c.key]:
        every = problem.board.duty[problem.board.halves[q].day]
        for mask, uses in nested(problem, key, every):
            if uses:
                most = problem.instance.rules.key_per_host_block * mask.bit_count()
                program.at_most(most, [u.column for u, _ in uses])


def _hosts(problem: Problem, q: int, program: Program, cell: int, over: list[_Column]) -> None:
    if not over:
        return
    board = problem.board
    uses = [Use(column=one.column, mask=one.mask, slots=1, key=one.key) for one in over]
    for mask, members in nested(problem, uses, board.present[q][cell]):
        if len(members) > mask.bit_count():
            program.at_most(mask.bit_count(), [u.column for u, _ in members])
    taken = int(program.add(1, tiers={B: 1})[0])
    columns = [*(one.column for one in over), taken]
    program.at_most(max(0, board.room(q, cell)), columns, [1.0] * len(over) + [-1.0])


def _windows(problem: Problem, q: int, program: Program, columns: list[_Column]) -> None:
    """A longer visit served by others needs one host who is free all along: each building lends
    so many of its hosts for so many windows."""
    board, homes = problem.board, problem.hosts.home
    own: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    lent_to: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    home_of = [host.home for host in problem.instance.hosts]
    for one in columns:
        home = home_of[(one.mask & -one.mask).bit_length() - 1]
        if not one.mask & ~homes[home]:
            for cell in range(one.cell, one.cell + one.cells):
                own[home, cell].append(one.column)
        elif one.cells > 1:
            lent_to[one.cell, one.cells].append(one.column)
    for (first, length), members in lent_to.items():
        window = range(first, first + length)
        there = -1
        for cell in window:
            there &= board.present[q][cell]
        lenders = [home for home, mask in homes.items() if mask & there]
        lent = program.add(
            len(lenders),
            upper=np.array([(homes[home] & there).bit_count() for home in lenders]),
        )
        values = [1.0] * len(members) + [-1.0] * len(lent)
        program.at_most(0, [*members, *lent.tolist()], values)
        for home, column in zip(lenders, lent.tolist(), strict=True):
            for cell in window:
                own[home, cell].append(column)
    for (home, cell), members in own.items():
        most = (homes[home] & board.present[q][cell]).bit_count()
        program.at_most(most, members)
