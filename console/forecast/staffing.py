"""The smallest staffing with which a day still meets its target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import floor

from console.forecast.case import MOST_DESKS, PLANNED, Case, grouped
from console.forecast.day_plan import DayPlan
from console.forecast.drills import busiest, work_at
from console.forecast.outcome import Outcome
from console.forecast.rehearse import Told, rehearse

PROBES = 60
"""Replications for each try: enough to order them; the answer is rehearsed in full."""
MOST_STEPS = 40
CLOSE_ENOUGH = 15
"""Minutes."""


def smallest_staffing(
    plan: DayPlan, case: Case = PLANNED, seed: int = 1, *, told: Told | None = None
) -> Case | None:
    """Adds a desk where the wait is longest until the target is met, then takes away wherever it
    still is. Where no number of desks closes the day in time, it closes within `CLOSE_ENOUGH` of
    what the most desks can do. None where waits stay too long. Raises Refusal as `rehearse` does.
    """
    tried: dict[tuple[int, ...], Outcome] = {}
    names = list(dict.fromkeys(plan.route[group[0]].station for group in grouped(plan)))

    def outcome(one: Case) -> Outcome:
        key = tuple(one.desks_at(plan, name) for name in names)
        if key not in tried:
            tried[key] = rehearse(plan, one, PROBES, seed, told=told)
        return tried[key]

    best = outcome(_plenty(plan, case))
    if best.closing_p90 is not None:
        close = max(plan.target_close, best.closing_p90 + CLOSE_ENOUGH)
        plan = replace(plan, target_close=close)
    if not best.meets(plan):
        return None
    enough = _enough(plan, case, outcome)
    if enough is None:
        return None
    case = enough
    for name in sorted(names, key=lambda name: work_at(plan, case, name)):
        high = case.desks_at(plan, name)
        hours = sum(end - start for start, end in plan.blocks) + 60
        low = min(high, max(1, floor(work_at(plan, case, name) * high / hours)))
        while low < high:
            middle = (low + high) // 2
            if outcome(case.with_desks(plan, name, middle)).meets(plan):
                high = middle
            else:
                low = middle + 1
        case = case.with_desks(plan, name, high)
    return case


def _plenty(plan: DayPlan, case: Case) -> Case:
    for name in plan.stations:
        case = case.with_desks(plan, name, min(MOST_DESKS, 2 * case.desks_at(plan, name) + 2))
    return case


def _enough(plan: DayPlan, case: Case, outcome: Callable[[Case], Outcome]) -> Case | None:
    for _ in range(MOST_STEPS):
        found = outcome(case)
        if found.meets(plan):
            return case
        name = found.bottleneck if found.longest > plan.target_wait else busiest(plan, case)
        count = case.desks_at(plan, name)
        more = count + max(1, count // 6)
        if not name or more > MOST_DESKS:
            return None
        case = case.with_desks(plan, name, more)
    return None
