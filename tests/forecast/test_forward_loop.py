"""The loop that goes station by station against the general one, to the last digit."""

from __future__ import annotations

import random
from dataclasses import replace
from math import inf, isnan

import pytest

from console.forecast.engine import ALWAYS, Day, Desk, Floor, Leg, Party, Pause, lay_out, play

Wishes = tuple[Day, list[float], list[float], list[float], dict[int, float]]


def drawn(seed: int) -> Wishes:
    """Any forward floor: desks that open and close, short routes, two lanes, some who never come,
    some who miss their call, and in two of three days many moments at one instant."""
    rnd = random.Random(seed)
    grid = rnd.choice([0, 1, 5])

    def minute(at: float) -> float:
        return max(grid, round(at / grid) * grid) if grid else at

    def spans() -> tuple[tuple[float, float], ...]:
        ends = sorted({minute(rnd.uniform(0, 300)) for _ in range(2 * rnd.randint(0, 4))})
        return tuple(zip(ends[::2], ends[1::2], strict=False)) or ALWAYS

    stations = list(range(rnd.randint(1, 4)))
    desks = tuple(tuple(Desk(spans=spans()) for _ in range(rnd.randint(1, 4))) for _ in stations)
    rnd.shuffle(stations)
    whole = tuple(Leg(station=s) for s in stations)
    some = tuple(leg for leg in whole if rnd.random() < 0.6)
    floor = Floor(
        desks=desks, routes=(whole, some), limit=rnd.choice([0, 1, 2, 3]),
        starts=rnd.choice([-inf, 20.0]), gap=rnd.choice([0.5, 1.0, 5.0]),
    )  # fmt: skip
    day = lay_out(
        floor,
        [
            Party(arrives=0, lane=rnd.choice([0, 0, 1]), route=rnd.randrange(2))
            for _ in range(rnd.randint(1, 60))
        ],
    )
    arrives = [inf if rnd.random() < 0.05 else minute(rnd.uniform(0, 200)) for _ in day.parties]
    dues = [minute(at + rnd.gauss(0, 30)) if at < inf else 0.0 for at in arrives]
    services = [minute(6 * rnd.lognormvariate(0, 0.7)) for _ in range(day.jobs)]
    share = rnd.choice([0, 0.1])
    misses = {j: rnd.choice([0, 5.0, 7.3]) for j in range(day.jobs) if rnd.random() < share}
    return day, arrives, dues, services, misses


def told(found: list[float]) -> list[float | None]:
    return [None if isnan(at) else at for at in found]


@pytest.mark.parametrize("seed", range(300))
def test_station_by_station_the_day_is_the_same_as_moment_by_moment(seed: int) -> None:
    day, arrives, dues, services, misses = drawn(seed)
    assert day.stages or not day.jobs
    one, other = (
        play(way, services, arrives=arrives, dues=dues, misses=misses)
        for way in (day, replace(day, stages=()))
    )
    assert told(one.came) == told(other.came)
    assert told(one.called) == told(other.called)
    assert told(one.done) == told(other.done)
    assert one.events == other.events


FORWARD = Floor(
    desks=((Desk(),), (Desk(),)),
    routes=((Leg(station=0), Leg(station=1)), (Leg(station=1), Leg(station=0))),
)
PARTY = Party(arrives=0)


@pytest.mark.parametrize(
    ("floor", "parties"),
    [
        (replace(FORWARD, pauses=(Pause(start=5, minutes=5),)), [PARTY]),
        (replace(FORWARD, may_choose=True), [PARTY]),
        (replace(FORWARD, desks=((Desk(host=1),), (Desk(),))), [PARTY]),
        (FORWARD, [PARTY, Party(arrives=0, since=-3.0)]),
        (FORWARD, [PARTY, Party(arrives=0, route=1)]),  # some go the other way round
        (replace(FORWARD, routes=((Leg(station=0), Leg(station=0)),)), [PARTY]),
    ],
)
def test_any_other_floor_is_played_moment_by_moment(floor: Floor, parties: list[Party]) -> None:
    assert lay_out(FORWARD, [PARTY]).stages
    assert not lay_out(floor, parties).stages
