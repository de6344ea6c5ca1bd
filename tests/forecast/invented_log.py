"""Invents queue logs for the tests of the estimator."""

from __future__ import annotations

import random
from math import exp

from console.forecast.engine import Party, simulate
from console.forecast.log import LoggedTicket


def invented_log(
    seed: int, tickets: int = 600, desks: int = 3, load: float = 0.95
) -> list[LoggedTicket]:
    """One station near its limit; services lognormal round 240 s; every tenth ticket goes first."""
    rnd = random.Random(seed)
    now, parties, services = 0.0, [], []
    for n in range(tickets):
        now += rnd.expovariate(load * desks / 240)
        parties.append(Party(arrives=now, lane=int(n % 10 == 0)))
        services.append([240 * exp(0.6 * rnd.gauss(0, 1) - 0.18)])
    trace = simulate(parties, [desks], services)
    return [
        LoggedTicket(
            ticket=f"T{n}",
            station="counter",
            lane=party.lane,
            arrived=party.arrives,
            called=trace.called[n][0],
            finished=trace.done[n][0],
            left=None,
            desk="",
        )
        for n, party in enumerate(parties)
    ]
