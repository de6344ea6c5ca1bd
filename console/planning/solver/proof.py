"""What no plan can undercut, tier by tier, from the linear program of level 1."""

from __future__ import annotations

from math import ceil

from console.planning.model import Cost
from console.planning.solver.build import Level1
from console.planning.solver.problem import Problem

NEARLY = 1e-6


def at_first(problem: Problem, level1: Level1) -> Cost:
    """What the first solution already proves: tier D only where it pays nothing in the others."""
    free = all(paid < NEARLY for paid in level1.tiers[:3])
    return Cost(A=problem.sure, B=0, C=0, D=_up(level1.answer.value) if free else 0)


def bound_of(problem: Problem, level1: Level1, best: Cost) -> Cost:
    """A tier's bound holds as far as the tiers before it are at theirs: the best plan of all pays
    no more in A than `best`, and where A is proven no more in B, and so on."""
    first = at_first(problem, level1)
    if first.D and (best.A, best.B, best.C) == (first.A, first.B, first.C):
        return first
    lost = sum(problem.visits[v].prio for v in problem.lost)
    if lost > problem.sure:  # pins in each other's way: who of them stays out is not settled
        return Cost(A=problem.sure, B=0, C=0, D=0)
    spent = (best.A - lost, best.B, best.C, best.D)
    found: list[int] = []
    is_proven = True
    for tier in range(4):
        weights = tuple(float(tier == n) for n in range(4))
        answer = level1.staged.solve(weights)
        least = _up(answer.value) if answer is not None and answer.is_optimal else 0
        found.append(min(least, spent[tier]))
        if tier == 0 or is_proven:
            level1.staged.limit(tier, spent[tier])
        is_proven = is_proven and found[tier] == spent[tier]
    return Cost(A=found[0] + problem.sure, B=found[1], C=found[2], D=found[3])


def _up(value: float) -> int:
    return max(0, ceil(value - NEARLY * max(1.0, abs(value))))
