"""Makes queue logs of several kinds for the goals of the estimator; none is from life."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass
from math import exp, log, pi, sin

from console.forecast.log import LoggedTicket

DAY = 86_400.0
HOUR = 3_600.0


@dataclass(frozen=True, kw_only=True)
class Comer:
    """Somebody who comes: when (seconds), for how long at the desk, and how patient."""

    arrives: float
    service: float
    lane: int = 0
    patience: float = float("inf")


Desks = list[list[tuple[float, float]]]
"""Of each desk the spans in which it takes parties; a service that has begun is finished."""


def lognormal(rnd: random.Random, mean: float, cv: float) -> float:
    variance = log(1 + cv * cv)
    return mean * exp(variance**0.5 * rnd.gauss(0, 1) - variance / 2)


def played(comers: list[Comer], desks: Desks, *, names: bool = True) -> list[LoggedTicket]:
    """First come first served within a lane, larger lanes first; what a queue machine would log."""
    coming = sorted(range(len(comers)), key=lambda n: comers[n].arrives)
    events = [(comers[n].arrives, 0, n) for n in coming]
    events += [(since, 1, d) for d, spans in enumerate(desks) for since, _ in spans]
    heapq.heapify(events)
    waiting: list[tuple[int, float, int]] = []
    idle: set[int] = set()
    called: dict[int, tuple[float, float, int]] = {}
    left: dict[int, float] = {}
    while events:
        now = events[0][0]
        while events and events[0][0] == now:
            _, kind, which = heapq.heappop(events)
            if kind == 0:
                heapq.heappush(waiting, (-comers[which].lane, now, which))
            else:
                idle.add(which)
        idle = {d for d in idle if any(since <= now < until for since, until in desks[d])}
        while idle and waiting:
            _, came, n = heapq.heappop(waiting)
            if came + comers[n].patience < now:
                left[n] = came + comers[n].patience
                continue
            desk = min(idle)
            idle.remove(desk)
            called[n] = (now, now + comers[n].service, desk)
            heapq.heappush(events, (now + comers[n].service, 1, desk))
    for _, came, n in waiting:
        left[n] = came + min(comers[n].patience, HOUR)
    return [
        LoggedTicket(
            ticket=f"T{n}",
            station="counter",
            lane=comers[n].lane,
            arrived=comers[n].arrives,
            called=called[n][0] if n in called else None,
            finished=called[n][1] if n in called else None,
            left=left.get(n),
            desk=f"D{called[n][2]}" if names and n in called else "",
        )
        for n in coming
    ]


def poisson(
    rnd: random.Random, since: float, until: float, rate: Callable[[float], float], most: float
) -> list[float]:
    now, times = since, []
    while (now := now + rnd.expovariate(most)) < until:
        if rnd.random() * most < rate(now):
            times.append(now)
    return times


def bank(seed: int, days: int = 3) -> list[LoggedTicket]:
    """A call centre: two classes, people who hang up, agents who come and go over the day."""
    rnd = random.Random(seed)
    comers, desks = [], [[] for _ in range(9)]
    for day in range(days):
        start = day * DAY + 8 * HOUR
        load = rnd.uniform(0.85, 1.15)

        def rate(t: float, start: float = start, load: float = load) -> float:
            return load * 0.033 * (0.6 + 0.4 * sin(pi * (t - start) / (10 * HOUR)))

        for t in poisson(rnd, start, start + 10 * HOUR, rate, 0.05):
            comers.append(
                Comer(
                    arrives=t,
                    service=lognormal(rnd, 190, 1.2),
                    lane=int(rnd.random() < 0.25),
                    patience=rnd.expovariate(1 / 900),
                )
            )
        for d, spans in enumerate(desks):
            since = start + rnd.choice([0, 0, 0, 1, 2]) * HOUR
            until = start + rnd.choice([6, 8, 11, 11]) * HOUR
            pause = since + rnd.uniform(1.5, 4) * HOUR
            if d < 6 or rnd.random() < 0.5:
                spans += [(since, pause), (pause + 1_800, until)]
    for day in range(days):
        desks[0].append((day * DAY + 8 * HOUR, day * DAY + 20 * HOUR))
    return played(comers, desks)


def clinic(seed: int, days: int = 5) -> list[LoggedTicket]:
    """Two or three rooms that open late, for people who were told a time."""
    rnd = random.Random(seed)
    comers, desks = [], [[] for _ in range(3)]
    for day in range(days):
        start = day * DAY + 9 * HOUR
        pace = rnd.uniform(0.85, 1.2)
        rooms = rnd.choice([2, 3, 3])
        for slot in range(0, 8 * 60, 5):
            if rnd.random() < 0.92 * rooms / 3:
                comers.append(
                    Comer(
                        arrives=max(start - 1_800, start + slot * 60 + rnd.gauss(-600, 700)),
                        service=pace * lognormal(rnd, 900, 0.55),
                    )
                )
        for d in range(rooms):
            since = start + rnd.uniform(0, 1_500)
            desks[d] += [(since, start + 3.5 * HOUR), (start + 4.25 * HOUR, start + 14 * HOUR)]
    return played(comers, desks)


def handover(seed: int, days: int = 4) -> list[LoggedTicket]:
    """An inspection station of a handover day: slots of half an hour, no desk names."""
    rnd = random.Random(seed)
    comers, desks = [], [[] for _ in range(8)]
    for day in range(days):
        start = day * DAY + 9 * HOUR
        pace = rnd.uniform(0.9, 1.25)
        for slot in range(17):
            for _ in range(rnd.choice([5, 6, 6, 7])):
                comers.append(
                    Comer(
                        arrives=max(start - 900, start + slot * 1_800 + rnd.gauss(-120, 600)),
                        service=pace * lognormal(rnd, 2_300, 0.4),
                        lane=int(rnd.random() < 0.08),
                    )
                )
        for d, spans in enumerate(desks):
            lunch = start + (3 if d % 2 else 3.75) * HOUR
            spans += [(start, lunch), (lunch + 2_700, start + 16 * HOUR)]
    return played(comers, desks, names=False)


def payment(seed: int, days: int = 4) -> list[LoggedTicket]:
    """Short services at three counters, one of which is shut for a while without a word."""
    rnd = random.Random(seed)
    comers, desks = [], [[] for _ in range(3)]
    for day in range(days):
        start = day * DAY + 9 * HOUR

        def rate(t: float, start: float = start) -> float:
            return 0.0125 if (t - start) % (2 * HOUR) < HOUR else 0.008

        for t in poisson(rnd, start, start + 8 * HOUR, rate, 0.0125):
            comers.append(Comer(arrives=t, service=lognormal(rnd, 260, 0.9)))
        gone = start + rnd.uniform(1, 6) * HOUR
        desks[0].append((start, start + 12 * HOUR))
        desks[1].append((start, start + 12 * HOUR))
        desks[2] += [(start, gone), (gone + rnd.uniform(0.4, 1.5) * HOUR, start + 12 * HOUR)]
    return played(comers, desks)


KINDS = {"bank": bank, "clinic": clinic, "handover": handover, "payment": payment}
