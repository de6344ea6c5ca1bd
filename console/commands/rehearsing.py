"""The command that rehearses a day."""

from __future__ import annotations

import argparse
from typing import Any

from console.commands.base import Answer, day_of, need_campaign, note, opened


def rehearse(asked: argparse.Namespace) -> Answer:
    """`rehearse [--replications N] [--drill NAME] [--day DATE]`."""
    from functools import partial

    from console.forecast.case import Case
    from console.forecast.drills import check_drill, drilled
    from console.forecast.rehearse import rehearse as play
    from console.rehearsal_day import day_plan

    if asked.drill:
        check_drill(asked.drill)
    with opened(asked) as store:
        need_campaign(store)
        plan = store.read(partial(day_plan, day=day_of(asked.day)))
    case = drilled(plan, asked.drill) if asked.drill else Case()
    every = max(1, asked.replications // 10)

    def told(done: int) -> bool:
        if not done % every:
            note(f"{done} of {asked.replications} replications")
        return True

    outcome = play(plan, case, asked.replications, told=told)
    return answer(plan, outcome, drill=asked.drill or "")


def answer(plan: Any, outcome: Any, *, drill: str = "") -> Answer:
    """Waits in minutes; `hours` name the columns of each station's `by_hour`."""
    from console.forecast.outcome import clock

    def waits(one: Any) -> dict[str, float] | None:
        return None if one is None else {"p50": one.p50, "p80": one.p80, "p90": one.p90}

    return {
        "day": plan.day.isoformat() if plan.day else None,
        "drill": drill,
        "parties": outcome.parties,
        "hours": [clock(start) for start, _ in plan.hours],
        "stations": [
            {
                "name": s.name,
                "desks": s.desks,
                "busy": s.busy,
                **(waits(s.whole) or {}),
                "by_hour": [waits(one) for one in s.hours],
            }
            for s in outcome.stations
        ],
        "seats": [
            {"zone": z.zone, "seats": z.seats, "p50": z.p50, "p90": z.p90, "p95": z.p95}
            for z in outcome.seats
        ],
        "bottleneck": [
            {"station": t.station, "from": clock(t.start), "to": clock(t.end), "p80": t.p80}
            for t in outcome.track
        ],
        "longest_p80": outcome.longest,
        "waiting_over_30": outcome.waited_long,
        "unserved": outcome.unserved,
        "staff": outcome.staff,
        "meets_target": outcome.meets(plan),
        "closing_p50": clock(outcome.closing_p50),
        "closing_p90": clock(outcome.closing_p90),
        "replications": outcome.replications,
        "events": outcome.events,
        "seconds": outcome.seconds,
    }
