"""Seats that were held at the telephone while a plan was computed: the plan mended around them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from console.planning.batch import Batch, BatchPlan, Held
from console.planning.from_campaign import booked, instance_of
from console.planning.model import Instance
from console.planning.place import Solution
from console.solving import solve_apart


def mended(plan: BatchPlan, batch: Batch) -> BatchPlan:
    """Whoever can keeps the seat that `plan` gave him; who holds one in `batch` gets that. Takes a
    moment for a few holds, so the plan need not be computed again."""
    seats = {
        unit: Held(day=batch.days.index(one.day), start=one.start, host_id=one.host_id)
        for one in plan.placements
        for unit in one.unit_ids
    }
    promised = replace(
        batch,
        homes=tuple(
            home if home.is_pinned else replace(home, held=seats.get(home.unit_id))
            for home in batch.homes
        ),
    )
    instance = instance_of(promised)
    done = solve_apart(instance, solver=_mend)
    return replace(
        booked(promised, instance, done),
        bound=plan.bound,
        greedy=plan.greedy,
        stopped_by=plan.stopped_by,
        seconds=plan.seconds + done.seconds,
    )


def _mend(instance: Instance, *, seed: int, time_limit: float | None, told: Any = None) -> Solution:
    """In the child, as a solver is called there. What a move costs is nobody's promise broken: the
    plan was told to nobody yet."""
    from console.planning.replan import replan
    from console.planning.score import cost

    done = replan(instance, only=(), time_limit=time_limit, seed=seed)
    untold = tuple(
        home if home.is_pinned else replace(home, held=None) for home in instance.households
    )
    paid = cost(replace(instance, households=untold), done.plan)
    return Solution(
        plan=done.plan, unplaced=done.unplaced, cost=paid, bound=paid, seconds=done.seconds,
        stopped_by=done.stopped_by, greedy=paid, proven=False,
    )  # fmt: skip
