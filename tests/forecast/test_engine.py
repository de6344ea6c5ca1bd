"""The engine of a day against a hand trace, closed forms and the laws of queues."""

from __future__ import annotations

import random
from collections.abc import Callable
from math import sqrt
from statistics import fmean, stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.forecast.engine import Party, Trace, simulate


@pytest.mark.parametrize(("desks", "starts"), [(2, [0, 1, 4, 4, 6, 7]), (1, [0, 6, 9, 4, 14, 15])])
def test_a_day_traced_by_hand(desks: int, starts: list[float]) -> None:
    parties = [Party(arrives=n, lane=int(n == 3)) for n in range(6)]
    trace = simulate(parties, [desks], [[s] for s in (4, 3, 5, 2, 1, 2)])
    assert [called[0] for called in trace.called] == starts


def test_the_earlier_due_goes_first_though_it_came_later() -> None:
    parties = [Party(arrives=0), Party(arrives=1, due=9), Party(arrives=2, due=3)]
    trace = simulate(parties, [1], [[5], [5], [5]])
    assert [called[0] for called in trace.called] == [0, 10, 5]


def test_whoever_comes_in_the_instant_a_desk_frees_is_seen_before_it_chooses() -> None:
    parties = [Party(arrives=0), Party(arrives=1), Party(arrives=5, lane=1)]
    trace = simulate(parties, [1], [[5], [1], [1]])
    assert trace.called[2][0] == 5
    assert trace.called[1][0] == 6


def test_of_those_who_come_together_the_higher_lane_is_served_first() -> None:
    trace = simulate([Party(arrives=0), Party(arrives=0, lane=1)], [1], [[5], [5]])
    assert [called[0] for called in trace.called] == [5, 0]


def test_a_station_of_no_minutes_holds_nobody_up() -> None:
    trace = simulate([Party(arrives=0), Party(arrives=0)], [1, 2], [[0, 3], [0, 3]])
    assert trace.called == [[0, 0], [0, 0]]


RUNS, PARTIES = 20, 3_000


def mean_waits(
    arrival_rate: float, desks: int, service: Callable[[random.Random], float]
) -> list[float]:
    """The mean wait of each run, the first tenth of its parties left out as warm-up."""
    means = []
    for run in range(RUNS):
        rnd = random.Random(run)
        now, parties = 0.0, []
        for _ in range(PARTIES):
            now += rnd.expovariate(arrival_rate)
            parties.append(Party(arrives=now))
        trace = simulate(parties, [desks], [[service(rnd)] for _ in parties])
        means.append(fmean(trace.waits(0)[PARTIES // 10 :]))
    return means


@pytest.mark.parametrize(
    ("arrival_rate", "desks", "service", "expected"),
    [
        (0.5, 1, lambda rnd: rnd.expovariate(1), 1.0),
        (1.6, 2, lambda rnd: rnd.expovariate(1), 1.777778),
        (4.5, 5, lambda rnd: rnd.expovariate(1), 1.524986),
        (0.8, 1, lambda rnd: 1.0, 2.0),
        (0.8, 1, lambda rnd: rnd.gammavariate(4, 0.25), 2.5),
    ],
)
def test_mean_waits_meet_the_closed_forms(
    arrival_rate: float, desks: int, service: Callable[[random.Random], float], expected: float
) -> None:
    means = mean_waits(arrival_rate, desks, service)
    assert abs(fmean(means) - expected) <= 3 * stdev(means) / sqrt(RUNS)


days = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 9), st.integers(0, 9), st.integers(0, 2)),
    min_size=1,
    max_size=30,
)


def played(day: list[tuple[int, int, int, int]], desks: tuple[int, int]) -> Trace:
    parties = [Party(arrives=arrives, lane=lane) for arrives, _, _, lane in day]
    return simulate(parties, desks, [(first, second) for _, first, second, _ in day])


@settings(max_examples=100, deadline=None)
@given(days, st.tuples(st.integers(1, 3), st.integers(1, 3)))
def test_nobody_is_lost_and_no_desk_serves_two(
    day: list[tuple[int, int, int, int]], desks: tuple[int, int]
) -> None:
    trace = played(day, desks)
    for p, (arrives, first, second, _) in enumerate(day):
        assert trace.came[p] == [arrives, trace.done[p][0]]
        assert trace.done[p] == [trace.called[p][0] + first, trace.called[p][1] + second]
    for station, open_ in enumerate(desks):
        for now in {called[station] for called in trace.called}:
            busy = sum(
                called[station] <= now < done[station]
                for called, done in zip(trace.called, trace.done, strict=True)
            )
            assert busy <= open_


@settings(max_examples=50, deadline=None)
@given(days, st.tuples(st.integers(1, 3), st.integers(1, 3)))
def test_the_people_inside_add_up_to_the_time_they_stay(
    day: list[tuple[int, int, int, int]], desks: tuple[int, int]
) -> None:
    trace = played(day, desks)
    end = int(max(done[1] for done in trace.done))
    inside = sum(
        sum(day[p][0] <= now < trace.done[p][1] for p in range(len(day))) for now in range(end)
    )
    stays = sum(trace.done[p][1] - day[p][0] for p in range(len(day)))
    assert inside == stays
