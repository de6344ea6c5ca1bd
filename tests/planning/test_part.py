"""What is settled and what cannot be broken may be left out: the rest says the same."""

from __future__ import annotations

import numpy as np
import pytest

from console.planning.solver.lp import Staged
from console.planning.solver.part import solve_part
from console.planning.solver.program import Program

WEIGHTS = (1.0, 0.0, 0.0, 0.0)


def knapsacks(seed: int) -> Program:
    rnd = np.random.default_rng(seed)
    program = Program()
    worth = rnd.integers(1, 30, 12).astype(np.float64)
    every = program.add(12, upper=1.0, tiers={0: -worth})
    for _ in range(5):
        chosen = rnd.choice(every, 6, replace=False).tolist()
        program.at_most(float(rnd.integers(4, 12)), chosen, rnd.integers(1, 6, 6).tolist())
    program.at_most(100, every.tolist())
    pair = program.hold(1, 1, 1)
    program.put(pair, every[:3], 1)
    return program


@pytest.mark.parametrize("seed", range(12))
def test_a_part_is_worth_what_the_whole_is_with_the_same_columns_settled(seed: int) -> None:
    program = knapsacks(seed)
    staged = Staged(program)
    lower, upper = program.bounds()
    settled = np.random.default_rng(seed + 100).choice(12, 4, replace=False)
    lower[settled] = upper[settled] = [0, 1, 0, 0]
    whole = np.full(12, True)
    part = solve_part(staged, WEIGHTS, lower, upper, whole, nodes=10_000)
    staged.bounds(np.arange(12), lower, upper)
    staged.whole(np.arange(12))
    all_ = staged.solve(WEIGHTS)
    assert (part is None) == (all_ is None)
    if part is not None and all_ is not None:
        assert part.is_optimal
        assert part.value == pytest.approx(all_.value)
        assert part.bound <= part.value + 1e-6
        activity = staged.matrix @ part.at
        assert (activity[: staged.rows] <= staged.row_upper + 1e-6).all()
        assert (activity[: staged.rows] >= staged.row_lower - 1e-6).all()
        assert part.at[settled].tolist() == [0, 1, 0, 0]
