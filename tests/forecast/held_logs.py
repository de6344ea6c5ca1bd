"""Makes queue logs of kinds on which nothing of the estimator was tuned; none is from life."""

from __future__ import annotations

import random
from math import exp, pi, sin

from log_makers import DAY, HOUR, Comer, Desks, lognormal, played, poisson

from console.forecast.engine import Party, simulate
from console.forecast.log import LoggedTicket


def centre(seed: int, days: int = 3) -> list[LoggedTicket]:
    """A call centre with two rushes, three classes, short calls and people who hang up at once."""
    rnd = random.Random(seed)
    comers: list[Comer] = []
    desks: Desks = [[] for _ in range(14)]
    for day in range(days):
        start = day * DAY + 7 * HOUR
        base = rnd.uniform(0.8, 1.15)
        noise = [rnd.uniform(0.7, 1.3) for _ in range(32)]

        def rate(
            t: float, start: float = start, base: float = base, noise: list[float] = noise
        ) -> float:
            hour = (t - start) / HOUR
            rush = exp(-(((hour - 3.5) / 2) ** 2)) + 0.85 * exp(-(((hour - 8) / 2.5) ** 2))
            return base * 0.035 * (rush + 0.25) * noise[min(31, int(hour * 2))]

        for t in poisson(rnd, start, start + 14 * HOUR, rate, 0.075):
            is_short = rnd.random() < 0.08
            patience = rnd.expovariate(1 / 200 if rnd.random() < 0.3 else 1 / 1500)
            comers.append(
                Comer(
                    arrives=t,
                    service=rnd.uniform(3, 12) if is_short else lognormal(rnd, 200, 1.3),
                    lane=rnd.choices([0, 1, 2], [0.6, 0.1, 0.3])[0],
                    patience=patience,
                )
            )
        for spans in desks:
            if rnd.random() < 0.25:
                continue
            t = start + rnd.choice([0, 0, 0.5, 1, 1.5, 2, 4]) * HOUR
            end = t + rnd.choice([5, 6, 8, 9]) * HOUR
            while t < end:
                on = rnd.uniform(0.7, 2.5) * HOUR
                spans.append((t, t + on))
                t += on + rnd.choice([300, 600, 900, 1800])
        for spans in desks[:2]:
            spans.append((start, start + 16 * HOUR))
    for spans in desks:
        spans.sort()
    return played(comers, desks)


def surgery(seed: int, days: int = 6) -> list[LoggedTicket]:
    """Two doctors who open late and rest at noon; a few who come without a time go first."""
    rnd = random.Random(seed)
    comers: list[Comer] = []
    desks: Desks = [[], []]
    for day in range(days):
        start = day * DAY + 8.5 * HOUR
        for n in range(54):
            if rnd.random() < 0.9:
                at = start + (n // 2) * 900 + rnd.gauss(-900, 600)
                comers.append(
                    Comer(
                        arrives=max(start - 2_400, at),
                        service=lognormal(rnd, 840, 0.7),
                        lane=int(rnd.random() < 0.1),
                    )
                )
        for _ in range(rnd.randrange(6)):
            at = start + rnd.uniform(0, 6) * HOUR
            comers.append(Comer(arrives=at, service=lognormal(rnd, 700, 0.7), lane=1))
        for spans in desks:
            since = start + max(0, rnd.gauss(600, 600))
            spans += [(since, start + 3.5 * HOUR), (start + 4.5 * HOUR, start + 16 * HOUR)]
    return played(comers, desks)


def counter(seed: int, days: int = 4) -> list[LoggedTicket]:
    """Three counters and up to three more for some hours; the log does not name them."""
    rnd = random.Random(seed)
    comers: list[Comer] = []
    desks: Desks = [[] for _ in range(6)]
    for day in range(days):
        start = day * DAY + 9 * HOUR
        load = rnd.uniform(0.8, 1.25)

        def rate(t: float, start: float = start, load: float = load) -> float:
            return load * 0.011 * (0.7 + 0.6 * sin(pi * (t - start) / (8 * HOUR)) ** 2)

        for t in poisson(rnd, start - 900, start + 8 * HOUR, rate, 0.03):
            comers.append(
                Comer(
                    arrives=t,
                    service=lognormal(rnd, 330, 0.8),
                    patience=rnd.expovariate(1 / 7_200),
                )
            )
        for spans in desks[:3]:
            spans.append((start, start + 14 * HOUR))
        for spans in desks[3:]:
            since = start + rnd.uniform(0.5, 5) * HOUR
            spans.append((since, since + rnd.uniform(0.7, 3) * HOUR))
    return played(comers, desks, names=False)


def chain(seed: int, days: int = 3) -> list[LoggedTicket]:
    """Five stations of a handover day, one after the other."""
    rnd = random.Random(seed)
    usual, spread = (5, 20, 40, 25, 10), (0.5, 0.5, 0.35, 0.6, 0.6)
    names = ("identity", "documents", "inspection", "payment", "signing")
    rows = []
    for day in range(days):
        start = day * 1_440 + 510
        pace = [rnd.uniform(0.8, 1.25) for _ in names]
        parties, services = [], []
        for slot in (*range(6), *range(9, 16)):
            for _ in range(9):
                due = start + 30 * slot
                parties.append(Party(arrives=max(start - 10, due + rnd.gauss(-3, 9)), due=due))
                services.append(
                    [p * lognormal(rnd, u, c) for p, u, c in zip(pace, usual, spread, strict=True)]
                )
        trace = simulate(parties, [2, 7, 13, 9, 4], services)
        rows += [
            LoggedTicket(
                ticket=f"{day}-{p}",
                station=name,
                lane=0,
                arrived=60 * trace.came[p][s],
                called=60 * trace.called[p][s],
                finished=60 * trace.done[p][s],
                left=None,
                desk="",
            )
            for s, name in enumerate(names)
            for p in range(len(parties))
        ]
    return sorted(rows, key=lambda row: row.arrived)


HELD = {"centre": centre, "surgery": surgery, "counter": counter, "chain": chain}
