"""The rehearsal of a day of 1,000 homes beside a bare heap loop of the same number of events."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial
from heapq import heapify, heappop, heappush
from itertools import pairwise
from statistics import median
from typing import Any

HOMES = 1_000
CAPACITIES = (7, 9, 13, 11, 17, 7, 62)
"""Of the seven stations of waiting.md §6."""
MINUTES = (2.4, 3.1, 4.5, 3.8, 6.0, 2.4, 22.0)


def bare_day(arrivals: list[float], services: list[list[float]], desks: tuple[int, ...]) -> int:
    """Parties through stations in a fixed order, two lanes, first come first served within: moments
    in one heap, a heap for each line, and nothing else. Returns how many moments there were."""
    idle = list(desks)
    lines: list[list[tuple[int, float, int]]] = [[] for _ in desks]
    heap = [(at, 0, p) for p, at in enumerate(arrivals)]
    heapify(heap)
    last, events = len(desks), 0
    waits: list[float] = []
    came = [0.0] * len(arrivals)
    while heap:
        now, step, p = heappop(heap)
        events += 1
        if step:
            left = step - 1
            idle[left] += 1
            if lines[left]:
                _, since, other = heappop(lines[left])
                idle[left] -= 1
                waits.append(now - since)
                heappush(heap, (now + services[other][left], step, other))
        if step < last:
            if idle[step]:
                idle[step] -= 1
                waits.append(0.0)
                heappush(heap, (now + services[p][step], step + 1, p))
            else:
                came[p] = now
                heappush(lines[step], (p % 10 == 0, now, p))
    return events


def measure(*, quick: bool = False) -> dict[str, Any]:
    """Medians of single days, taken in turn, so that all meet the same machine."""
    from console.forecast.case import PLANNED, floor_of
    from console.forecast.engine import play
    from console.forecast.rehearse import rehearse

    replications, rounds = (5, 2) if quick else (100, 4)
    plan = planned_day()
    day = floor_of(plan, PLANNED)
    rnd = random.Random(1)
    arrivals = [(p.slot or 0.0) + rnd.gauss(0, plan.punctuality) for p in plan.parties]
    dues = [p.slot or 0.0 for p in plan.parties]
    services = [[rnd.lognormvariate(-0.09, 0.43) * m for m in MINUTES] for _ in arrivals]
    flat = [minutes for row in services for minutes in row]
    bare, loop = [], []
    for _ in range(10 * rounds):
        bare.append(_seconds(lambda: bare_day(arrivals, services, CAPACITIES)))
        loop.append(_seconds(lambda: play(day, flat, arrives=arrivals, dues=dues)))
    events = bare_day(arrivals, services, CAPACITIES)
    whole, endings = [], []
    for _ in range(rounds):
        marks: list[float] = []
        outcome = rehearse(plan, PLANNED, replications, told=partial(_mark, marks))
        endings.append((time.perf_counter() - marks[-1]) / replications)
        each = outcome.events / replications / events
        whole += [(b - a) / each for a, b in pairwise(marks)]
        bare.append(_seconds(lambda: bare_day(arrivals, services, CAPACITIES)))
    ending = median(endings)  # quantiles of all days together, spread over them
    a_day = median(whole) * each + ending
    return {
        "homes": len(plan.parties),
        "stations": len(CAPACITIES),
        "replications": replications,
        "events_a_day": round(outcome.events / replications),
        "bare_ms_a_day": round(1000 * median(bare), 3),
        "loop_ms_a_day": round(1000 * median(loop), 3),
        "rehearsal_ms_a_day": round(1000 * a_day, 3),
        "of_it_ending_ms": round(1000 * ending, 3),
        "seconds_of_300": round(300 * a_day, 2),
        "loop_ratio": round(median(loop) / median(bare), 3),
        "ratio": round(a_day / each / median(bare), 3),
        "bar": 1.3,
    }


def planned_day() -> Any:
    """1,000 homes over the slots of a day, seven stations in a row, ordinary doubts and misses."""
    from console.forecast.day_plan import DayPlan, PlannedParty, PlannedStep, PlannedZone

    names = [f"station {n}" for n in range(len(CAPACITIES))]
    route = tuple(
        PlannedStep(
            code=name, station=name, usual=minutes, fast=0.6 * minutes, slow=1.8 * minutes,
            needs=tuple(names[n - 1 : n]),
        )
        for n, (name, minutes) in enumerate(zip(names, MINUTES, strict=True))
    )  # fmt: skip
    slots = [510 + 30 * n for n in range(6)] + [780 + 30 * n for n in range(8)]
    return DayPlan(
        route=route,
        stations=tuple(names),
        desks=dict(zip(names, CAPACITIES, strict=True)),
        parties=tuple(PlannedParty(slot=slots[n * len(slots) // HOMES]) for n in range(HOMES)),
        zones=(PlannedZone(code="A", seats=80), PlannedZone(code="B", seats=40)),
    )


def _mark(marks: list[float], _done: int) -> bool:
    marks.append(time.perf_counter())
    return True


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
