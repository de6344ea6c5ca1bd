"""Level 3: names the hosts of one half-day whose starts are known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice

import numpy as np

from console.planning.board import bits
from console.planning.solver.halves import A, C, D
from console.planning.solver.lp import GoesOn, Staged
from console.planning.solver.part import solve_part
from console.planning.solver.problem import Problem
from console.planning.solver.program import Floats, Ints, Program
from console.planning.solver.starts import Start

WEIGHTS = (10_000.0, 0.0, 50.0, 1.0)
MOST_NODES = 3
AT_ONCE = 100
GOOD_ENOUGH = 3e-3
WHOLE = 1e-6
MOST_HOSTS, FEW_HOSTS = 30, 6
"""So many hosts are looked at for a visit that others than its own hosts are to serve, and of
others for one that its own are to serve."""

Named = list[tuple[int, int, int]]


def name_hosts(
    problem: Problem, q: int, started: Sequence[Start], goes_on: GoesOn | None = None
) -> Named:
    """(visit, cell, host) of whoever got a host: as many as can be, as cheaply as can be, among
    the hosts by whom each was meant to be served."""
    if not started:
        return []
    program, meant = Program(), list[tuple[int, int]]()
    prices: list[float] = []
    broken: list[float] = []
    spread = Spread(problem, q)
    for n, start in enumerate(started):
        for host, price, promise in spread.hosts(start):
            meant.append((n, host))
            prices.append(price)
            broken.append(promise)
    z = program.add(len(meant), upper=1.0, tiers={C: np.array(broken), D: np.array(prices)})
    prios = np.array([problem.visits[s.visit].prio for s in started], dtype=np.float64)
    out = program.add(len(started), tiers={A: prios})
    once = program.hold(len(started), 1, 1)
    program.put(once, out, 1)
    program.put(once[[n for n, _ in meant]], z, 1)
    _rows(problem, program, started, meant)
    staged = Staged(program, goes_on=goes_on)
    answer = staged.solve(WEIGHTS)
    if answer is None or not answer.is_optimal:
        return []
    at = _whole(staged, answer.at, z, np.array([n for n, _ in meant], dtype=np.int64))
    return [
        (started[n].visit, started[n].cell, host)
        for column, (n, host) in zip(z, meant, strict=True)
        if at[column] > 1 - WHOLE
    ]


def _whole(staged: Staged, at: Floats, z: Ints, visit: Ints) -> Floats:
    """Who has one host keeps him; those who were given parts of several are settled a hundred at a
    time, the others of them still in parts."""
    split = np.unique(visit[np.abs(at[z] - np.round(at[z])) > WHOLE])
    settled = ~np.isin(visit, split)
    for first in range(0, len(split), AT_ONCE):
        chosen = np.isin(visit, split[first : first + AT_ONCE])
        lower, upper = staged.lower.copy(), staged.upper.copy()
        lower[z[settled]] = upper[z[settled]] = np.round(at[z[settled]])
        whole = np.zeros(staged.columns, dtype=np.bool_)
        whole[z[chosen]] = True
        found = solve_part(staged, WEIGHTS, lower, upper, whole, nodes=MOST_NODES, gap=GOOD_ENOUGH)
        if found is None:
            break
        at, settled = found.at, settled | chosen
    return at


def _rows(
    problem: Problem, program: Program, started: Sequence[Start], meant: list[tuple[int, int]]
) -> None:
    busy: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    keyed: defaultdict[int, list[int]] = defaultdict(list)
    for column, (n, host) in enumerate(meant):
        visit = problem.visits[started[n].visit]
        for cell in range(started[n].cell, started[n].cell + visit.cells):
            busy[host, cell].append(column)
        if visit.is_key:
            keyed[host].append(column)
    for columns in busy.values():
        program.at_most(1, columns)
    for columns in keyed.values():
        program.at_most(problem.instance.rules.key_per_host_block, columns)


class Spread:
    """Whom to look at for a visit: all its own hosts, of the others so many in turn."""

    def __init__(self, problem: Problem, q: int) -> None:
        self.problem, self.q = problem, q
        self.next = 0

    def hosts(self, start: Start) -> list[tuple[int, float, float]]:
        """(host, price, broken promise)."""
        problem, board = self.problem, self.problem.board
        visit = problem.visits[start.visit]
        if (pin := problem.pins.get(start.visit)) is not None:
            return [(pin.host, 0.0, 0.0)]
        there = board.legal(visit)
        for present in board.present[self.q][start.cell : start.cell + visit.cells]:
            there &= present
        own = problem.hosts.home.get(visit.homes[0].building, 0)
        held = board.host_bit.get(visit.held.host, 0) if visit.held is not None else 0
        most = MOST_HOSTS if start.mask & ~own else FEW_HOSTS
        found = []
        for price, mask in problem.hosts.levels(visit, there):
            if mask & ~own and mask.bit_count() > most:
                chosen = self._some(mask, most)
            else:
                chosen = list(bits(mask))
            if held & mask and held.bit_length() - 1 not in chosen:
                chosen.append(held.bit_length() - 1)
            for host in chosen:
                small = 0.01 * len(problem.instance.hosts[host].languages)
                found.append((host, price + small, float(held != 0 and not held >> host & 1)))
        return found

    def _some(self, mask: int, most: int) -> list[int]:
        """The next ones in turn, so that all get their share."""
        width = len(self.problem.instance.hosts)
        first = self.next % width
        turned = mask >> first | (mask & ((1 << first) - 1)) << (width - first)
        chosen = [(first + bit) % width for bit in islice(bits(turned), most)]
        self.next = chosen[-1] + 1
        return chosen
