"""Makes whole numbers of level 1: the visits the linear program split are placed by a small MIP."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from console.planning.solver.halves import HalfDays
from console.planning.solver.lp import Answer, Staged
from console.planning.solver.part import solve_part
from console.planning.solver.problem import Problem
from console.planning.solver.program import Flags, Floats

WHOLE = 1e-6
MOST_NODES = 20
GOOD_ENOUGH = 3e-4
MOST_FREE = 1_500
"""So many kinds are free in the MIP beside the split ones."""


def rounded(
    problem: Problem,
    level1: HalfDays,
    staged: Staged,
    answer: Answer,
    weights: tuple[float, ...],
    seed: int,
) -> list[list[int]]:
    """The visits of each half-day. `staged` is left with its columns free and fractional."""
    return dealt(problem, level1, _repaired(problem, level1, staged, answer, weights, seed))


def exactly(level1: HalfDays, staged: Staged, weights: tuple[float, ...]) -> Answer | None:
    """Level 1 in whole numbers, nothing fixed: dear, but its bound is as true as the linear
    program's, and higher where whole visits do not fit as their parts do."""
    columns = np.concatenate([level1.x, level1.out])
    staged.whole(columns)
    staged.option("mip_max_nodes", MOST_NODES)
    staged.option("mip_rel_gap", 1e-4)
    found = staged.solve(weights)
    staged.whole(columns[:0])
    return found


def dealt(problem: Problem, level1: HalfDays, at: Floats) -> list[list[int]]:
    """The visits of each half-day, alike ones in the ledger's order."""
    halves: list[list[int]] = [[] for _ in problem.board.halves]
    left = [list(kind.visits) for kind in problem.kinds]
    counts: defaultdict[tuple[int, int], float] = defaultdict(float)
    for j in range(len(level1.x)):
        counts[int(level1.kind[j]), int(level1.half[j])] += at[level1.x[j]]
    for (k, q), value in sorted(counts.items()):
        for _ in range(min(round(value), len(left[k]))):
            halves[q].append(left[k].pop(0))
    return halves


def _repaired(
    problem: Problem,
    level1: HalfDays,
    staged: Staged,
    answer: Answer,
    weights: tuple[float, ...],
    seed: int,
) -> Floats:
    """With the split visits some others are set free, to where they lose nothing by it."""
    columns = np.concatenate([level1.x, level1.out])
    kinds = np.concatenate([level1.kind, np.arange(len(level1.out))])
    value, reduced = answer.at[columns], answer.reduced[columns]
    split = np.unique(kinds[np.abs(value - np.round(value)) > WHOLE])
    if not len(split):
        return answer.at
    is_split = np.isin(np.arange(len(level1.out)), split)
    is_open = (value > WHOLE) | (reduced <= WHOLE)
    loose = _beside(problem, level1, is_split, value > WHOLE, is_open, seed) & ~is_split
    lower, upper = staged.lower[columns], staged.upper[columns]
    fixed = ~(loose | is_split)[kinds]
    lower[fixed] = upper[fixed] = np.round(value[fixed])
    upper[loose[kinds] & ~is_open] = 0
    all_lower, all_upper = staged.lower.copy(), staged.upper.copy()
    all_lower[columns], all_upper[columns] = lower, upper
    whole = np.zeros(staged.columns, dtype=np.bool_)
    whole[columns] = True
    found = solve_part(
        staged, weights, all_lower, all_upper, whole, nodes=MOST_NODES, gap=GOOD_ENOUGH
    )
    return found.at if found is not None else answer.at


def _beside(
    problem: Problem, level1: HalfDays, split: Flags, used: Flags, is_open: Flags, seed: int
) -> Flags:
    """Kinds to set free with the `split` ones: all of a small problem; of a large one those that
    come where a split one does, in its building and half-day, and could go elsewhere as well.
    `used` and `is_open` are of the columns, `x` before `out`."""
    everyone = np.ones(len(level1.out), dtype=np.bool_)
    if len(level1.out) <= MOST_FREE:
        return everyone
    names = [problem.first(kind).homes[0].building for kind in problem.kinds]
    building = np.unique(names, return_inverse=True)[1]
    kind, comes = level1.kind, used[: len(level1.x)]
    place = building[kind] * len(problem.board.halves) + level1.half
    crowded = np.unique(place[comes & split[kind]])
    beside = np.zeros_like(everyone)
    beside[kind[comes & np.isin(place, crowded)]] = True
    ways = np.bincount(kind[is_open[: len(kind)]], minlength=len(everyone))
    beside &= ways > 1
    share = min(1.0, MOST_FREE / max(1, beside.sum()))
    chosen: Flags = beside & (np.random.default_rng(seed).random(len(everyone)) < share)
    return chosen
