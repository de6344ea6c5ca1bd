"""Drills as presets: what may go wrong on the day, each a case made from the plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from math import ceil

from console.domain.errors import Refusal
from console.forecast.case import Case, Closure, grouped
from console.forecast.day_plan import DayPlan
from console.forecast.engine import Pause

INTO_THE_DAY = 90
"""Minutes after opening when something breaks: the hall is full by then."""
SLOW_TERMINAL = 2.0


def work_at(plan: DayPlan, case: Case, station: str) -> float:
    """Minutes of work per desk that wait at a station on that day."""
    minutes = sum(
        step.minutes(party.product) * case.slower.get(step.code, 1)
        for step in plan.route
        if step.station == station
        for party in plan.parties
    )
    return minutes / max(1, case.desks_at(plan, station))


def busiest(plan: DayPlan, case: Case, *, hosts: bool = True) -> str:
    names = [
        plan.route[group[0]].station
        for group in grouped(plan)
        if hosts or plan.route[group[0]].station != plan.host_station
    ]
    return max(names, key=lambda name: work_at(plan, case, name), default="")


def _desk_down(plan: DayPlan, case: Case) -> Case:
    station = busiest(plan, case, hosts=False)
    down = Closure(station=station, desks=1, start=plan.opens + INTO_THE_DAY, minutes=45)
    return replace(case, closures=(*case.closures, down))


def _outage(plan: DayPlan, case: Case) -> Case:
    return replace(
        case, pauses=(*case.pauses, Pause(start=plan.opens + INTO_THE_DAY, minutes=20))
    )  # fmt: skip


def _first_hour(plan: DayPlan, case: Case) -> Case:
    return replace(case, first_hour=1.5 * case.first_hour)


def _rain(plan: DayPlan, case: Case) -> Case:
    return replace(case, late=case.late + 20)


def _short_of_hosts(plan: DayPlan, case: Case) -> Case:
    there = case.desks_at(plan, plan.host_station)
    return replace(case, hosts=max(1, there - missing_hosts(plan)))


def missing_hosts(plan: DayPlan) -> int:
    return max(1, ceil(0.2 * len(plan.hosts)))


def _slow_payment(plan: DayPlan, case: Case) -> Case:
    slower = {
        step.code: SLOW_TERMINAL * case.slower.get(step.code, 1)
        for step in plan.route
        if step.is_payment
    }
    return replace(case, slower={**case.slower, **slower})


def _evacuation(plan: DayPlan, case: Case) -> Case:
    pause = Pause(start=plan.opens + INTO_THE_DAY, minutes=30, stops=True)
    return replace(case, pauses=(*case.pauses, pause))


DRILLS: Mapping[str, Callable[[DayPlan, Case], Case]] = {
    "desk_down": _desk_down,
    "system_outage": _outage,
    "first_hour": _first_hour,
    "rain": _rain,
    "short_of_hosts": _short_of_hosts,
    "slow_payment": _slow_payment,
    "evacuation": _evacuation,
}


def check_drill(name: str) -> None:
    """Raises Refusal `rehearse.no-drill`."""
    if name not in DRILLS:
        raise Refusal("rehearse.no-drill", name=name, known=", ".join(DRILLS))


def drilled(plan: DayPlan, name: str, case: Case | None = None) -> Case:
    """The case with that drill on top. Raises Refusal `rehearse.no-drill`."""
    check_drill(name)
    case = case or Case()
    return replace(DRILLS[name](plan, case), drills=(*case.drills, name))
