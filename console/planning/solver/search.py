"""Looks for better plans around the one there is: a few visits at a time are seated anew."""

from __future__ import annotations

from collections import defaultdict

from numpy.random import default_rng

from console.planning.model import Cost
from console.planning.neighbourhood import reseat
from console.planning.solver.problem import Problem
from console.planning.solver.seating import Seating
from console.planning.solver.watch import Phase, Watch
from console.planning.visits import Visit

MOST_FREE = 45
MOST_NODES = 30
MOST_IN_VAIN = 150


def search(
    problem: Problem, seating: Seating, best: Cost, watch: Watch, *, rounds: int, seed: int
) -> Cost:
    """Changes the board in place, never for the worse; returns what the plan costs then."""
    around = _Around(problem, seating, seed)
    watch.best = best
    if not watch.enter(Phase.SEARCH):
        return best
    since = 0
    for _ in range(rounds):
        if best <= watch.bound or since > MOST_IN_VAIN or not watch.goes_on():
            break
        free, halves = around.next()
        found = reseat(
            seating.board,
            free,
            halves=halves,
            seed=seed,
            nodes=MOST_NODES,
            told=lambda *_: watch.goes_on(),
        )
        since = 0 if found.after < found.before else since + 1
        best = watch.best = less(best, found.before, found.after)
    return best


def less(best: Cost, before: Cost, after: Cost) -> Cost:
    return Cost(
        A=best.A - before.A + after.A,
        B=best.B - before.B + after.B,
        C=best.C - before.C + after.C,
        D=best.D - before.D + after.D,
    )


class _Around:
    """Picks visits that could do with each other's places: of some buildings in two half-days."""

    def __init__(self, problem: Problem, seating: Seating, seed: int) -> None:
        self.problem, self.seating = problem, seating
        self.random = default_rng(seed)
        self.by_building: defaultdict[str, list[Visit]] = defaultdict(list)
        for v, visit in enumerate(problem.visits):
            if v not in problem.lost and not visit.is_pinned:
                self.by_building[visit.homes[0].building].append(visit)

    def next(self) -> tuple[list[Visit], set[int]]:
        rnd, board = self.random, self.seating.board
        count = len(board.halves)
        halves = set(rnd.choice(count, min(count, 2), replace=False).tolist())
        names = sorted(self.by_building)
        rnd.shuffle(names)
        free: list[Visit] = []
        for name in names:
            for visit in self.by_building[name]:
                spot = board.spot(visit)
                if spot is None or spot[0] in halves:
                    free.append(visit)
            if len(free) >= MOST_FREE:
                break
        return free[: MOST_FREE + 10], halves
