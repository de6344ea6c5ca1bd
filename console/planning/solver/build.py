"""Levels 1 to 3 and the repair in one: a whole plan on a board, close to the bound."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass, replace

import numpy as np

from console.planning.collecting import no_collecting
from console.planning.solver.halves import HalfDays, half_days
from console.planning.solver.lp import Answer, Staged
from console.planning.solver.naming import name_hosts
from console.planning.solver.problem import Problem
from console.planning.solver.rounding import dealt, exactly, rounded
from console.planning.solver.seating import Seating, seat_rest
from console.planning.solver.starts import start_plan
from console.planning.solver.watch import Phase, Watch
from console.planning.visits import Visit

WEIGHTS = (20_000.0, 3_000.0, 200.0, 1.0)
"""Of the tiers in level 1, to guide it; what counts is compared tier by tier."""

MANY_COLUMNS = 1_000_000
"""From so many columns on the interior point beats the simplex."""


@dataclass(frozen=True, kw_only=True)
class Level1:
    """`tiers`: what the linear program pays in each; `cpu_seconds` of the processor it took."""

    halves: HalfDays
    staged: Staged
    answer: Answer
    tiers: tuple[float, ...]
    cpu_seconds: float


@no_collecting()
def level1_of(problem: Problem, watch: Watch, seed: int) -> Level1 | None:
    """None if it was stopped."""
    halves = half_days(problem, watch.goes_on)
    if halves is None or not watch.goes_on():
        return None
    staged = Staged(halves.program, seed=seed, goes_on=watch.goes_on)
    if halves.program.columns > MANY_COLUMNS:
        staged.option("solver", "ipm")
    else:
        staged.begin(halves.once, halves.cheapest(np.asarray(WEIGHTS) @ staged.tiers))
    began = time.process_time()
    answer = staged.solve(WEIGHTS)
    if answer is None or not answer.is_optimal or not watch.goes_on():
        return None
    return Level1(
        halves=halves,
        staged=staged,
        answer=answer,
        tiers=tuple(float(tier @ answer.at) for tier in staged.tiers),
        cpu_seconds=time.process_time() - began,
    )


def build(problem: Problem, level1: Level1, watch: Watch, seed: int) -> Seating:
    """A whole plan, however early it was stopped."""
    members = rounded(problem, level1.halves, level1.staged, level1.answer, WEIGHTS, seed)
    return seated(problem, members, watch)


def build_exactly(problem: Problem, level1: Level1, watch: Watch) -> tuple[Level1, Seating] | None:
    """Level 1 with whole visits: a higher bound, and a plan from it."""
    answer = exactly(level1.halves, level1.staged, WEIGHTS)
    if answer is None or not watch.goes_on():
        return None
    higher = replace(answer, value=max(answer.bound, level1.answer.value))
    tiers = tuple(float(tier @ answer.at) for tier in level1.staged.tiers)
    members = dealt(problem, level1.halves, answer.at)
    return replace(level1, answer=higher, tiers=tiers), seated(problem, members, watch)


@no_collecting()
def seated(problem: Problem, members: list[list[int]], watch: Watch) -> Seating:
    """The pinned where they must be, levels 2 and 3 of the visits of each half-day, then the rest
    wherever it costs least."""
    seating = Seating(problem)
    for v, pin in problem.pins.items():
        seating.board.take(problem.visits[v], pin.half, pin.cell, pin.host)
    rest: list[Visit] = []
    for q, visits in enumerate(members):
        done = set(problem.pins)
        if watch.enter(Phase.STARTS):
            started = start_plan(problem, q, visits, watch.goes_on)
            named = name_hosts(problem, q, started, watch.goes_on)
            for v, cell, host in named:
                if v not in problem.pins and seating.fits(problem.visits[v], q, cell, host):
                    seating.board.take(problem.visits[v], q, cell, host)
                    done.add(v)
        rest += [problem.visits[v] for v in visits if v not in done]
        gc.collect(1)  # the programs of this half-day
    placed = {v for visits in members for v in visits} | set(problem.pins)
    rest += [problem.visits[v] for kind in problem.kinds for v in kind.visits if v not in placed]
    rest.sort(key=lambda v: -v.prio / v.cells)
    seat_rest(seating, rest, watch.goes_on)
    return seating
