"""Level 3: names the hosts of one half-day whose starts are known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice

import numpy as np

from console.planning.board import bits
from console.planning.solver.halves import A, C, D
from console.planning.solver.lp import GoesOn, Program
from console.planning.solver.problem import Problem
from console.planning.solver.starts import Start

WEIGHTS = (10_000.0, 0.0, 50.0, 1.0)
MOST_NODES = 3
MOST_HOSTS, FEW_HOSTS = 30, 6
"""So many hosts are looked at for a visit that others than its own hosts are to serve, and of
others for one that its own are to serve."""
LARGE = 300
"""With more hosts than these a third of that will do."""

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
    staged = program.solver(goes_on=goes_on)
    answer = staged.solve(WEIGHTS)
    if answer is None or not answer.is_optimal:
        return []
    value = answer.at[z]
    if np.abs(value - np.round(value)).max(initial=0.0) > 1e-6:
        staged.whole(z)
        staged.option("mip_max_nodes", MOST_NODES)
        answer = staged.solve(WEIGHTS)
        if answer is None:
            return []
    return [
        (started[n].visit, started[n].cell, host)
        for column, (n, host) in zip(z, meant, strict=True)
        if answer.at[column] > 0.5
    ]


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
    rows = program.hold(len(busy), upper=1)
    for row, columns in zip(rows, busy.values(), strict=True):
        program.put(row, columns, 1)
    for columns in keyed.values():
        row = program.hold(1, upper=problem.instance.rules.key_per_host_block)
        program.put(row[0], columns, 1)


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
        if len(problem.instance.hosts) > LARGE:
            most //= 3
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
