"""The heap loop against an independent recursion, to the last digit; and Erlang's share."""

from __future__ import annotations

import random
from math import sqrt
from statistics import fmean, stdev

import pytest
from recursion import network_day

from console.forecast.engine import Desk, Floor, Leg, Party, lay_out, play


def drawn(seed: int) -> tuple[list[float], list[float], list[list[float]], list[int]]:
    """A feed-forward day without ties: arrivals in order, dues by slots, three stations."""
    rnd = random.Random(seed)
    arrives = sorted(rnd.uniform(0, 400) for _ in range(300))
    dues = [30 * ((at + rnd.gauss(0, 20)) // 30) for at in arrives]
    services = [[rnd.lognormvariate(0, 0.6) * m for m in (3, 12, 5)] for _ in arrives]
    return arrives, dues, services, [2, rnd.choice([7, 9, 10]), 4]


@pytest.mark.parametrize("limit", [0, 1, 3])
@pytest.mark.parametrize("seed", range(5))
def test_the_heap_loop_agrees_with_the_recursion_to_the_last_digit(seed: int, limit: int) -> None:
    arrives, dues, services, desks = drawn(seed)
    floor = Floor(
        desks=tuple((Desk(),) * n for n in desks),
        routes=(tuple(Leg(station=s) for s in range(3)),),
        limit=limit,
    )
    parties = [Party(arrives=at, due=due) for at, due in zip(arrives, dues, strict=True)]
    played = play(lay_out(floor, parties), [s for row in services for s in row])
    expected = network_day(arrives, dues, services, desks, limit)
    flat = [moment for rows in expected for moment in rows]
    assert list(zip(played.came, played.called, played.done, strict=True)) == flat


def test_the_bound_is_felt_where_dues_overtake() -> None:
    """Else the agreement above would say little of it."""
    arrives, dues, services, desks = drawn(1)
    free, bound = (network_day(arrives, dues, services, desks, limit) for limit in (0, 1))
    assert free != bound


@pytest.mark.parametrize(
    ("rate", "desks", "expected"), [(0.5, 1, 0.5), (1.6, 2, 0.711111), (4.5, 5, 0.762493)]
)
def test_the_share_that_waits_is_what_erlang_says(rate: float, desks: int, expected: float) -> None:
    shares = []
    floor = Floor(desks=((Desk(),) * desks,), routes=((Leg(station=0),),))
    for run in range(20):
        rnd = random.Random(100 + run)
        now, arrives = 0.0, []
        for _ in range(3_000):
            now += rnd.expovariate(rate)
            arrives.append(now)
        day = lay_out(floor, [Party(arrives=at) for at in arrives])
        played = play(day, [rnd.expovariate(1) for _ in arrives])
        waited = [c > a for a, c in zip(played.came, played.called, strict=True)]
        shares.append(fmean(waited[300:]))
    assert abs(fmean(shares) - expected) <= 3 * stdev(shares) / sqrt(len(shares))
