"""What a real floor asks of the engine: hosts, calendars, pauses, loops, who is inside already."""

from __future__ import annotations

from itertools import pairwise
from math import inf, isnan

from hypothesis import given, settings
from hypothesis import strategies as st

from console.forecast.engine import Desk, Floor, Leg, Party, Pause, Played, lay_out, play

ONE = ((Leg(station=0),),)


def played(floor: Floor, parties: list[Party], services: list[float], **more: object) -> Played:
    return play(lay_out(floor, parties), services, **more)  # type: ignore[arg-type]  # by name


def hosted(*hosts: int, plain: int = 0) -> Floor:
    desks = (*(Desk(host=h) for h in hosts), *(Desk() for _ in range(plain)))
    return Floor(desks=(desks,), routes=((Leg(station=0, is_host_bound=True),),))


def test_a_party_waits_for_its_own_host_though_another_is_free() -> None:
    parties = [Party(arrives=0, host=1), Party(arrives=1, host=1), Party(arrives=2, host=2)]
    assert played(hosted(1, 2), parties, [10, 10, 10]).called == [0, 10, 2]


def test_who_has_no_host_goes_with_whoever_is_free() -> None:
    parties = [Party(arrives=0, host=1), Party(arrives=1), Party(arrives=2)]
    assert played(hosted(1, 2), parties, [10, 10, 10]).called == [0, 1, 10]


def test_a_host_who_is_not_there_is_stood_in_for() -> None:
    parties = [Party(arrives=0, host=9), Party(arrives=1, host=1)]
    assert played(hosted(1), parties, [10, 5]).called == [0, 10]


def test_between_the_own_and_the_shared_line_the_earlier_due_goes_first() -> None:
    parties = [Party(arrives=0, host=1), Party(arrives=1, due=9, host=1), Party(arrives=2, due=3)]
    assert played(hosted(1), parties, [10, 5, 5]).called == [0, 15, 10]


def test_a_desk_in_its_break_calls_nobody_but_finishes_what_it_began() -> None:
    floor = Floor(desks=((Desk(spans=((0, 5), (20, inf))),),), routes=ONE, starts=0)
    parties = [Party(arrives=0), Party(arrives=1)]
    found = played(floor, parties, [8, 3])
    assert (found.called, found.done) == ([0, 20], [8, 23])


def test_who_comes_before_the_desks_open_waits_for_them() -> None:
    floor = Floor(desks=((Desk(spans=((10, inf),)),),), routes=ONE, starts=0)
    assert played(floor, [Party(arrives=2)], [3]).called == [10]


def test_an_outage_stops_the_calls_and_an_evacuation_the_work_too() -> None:
    parties = [Party(arrives=0), Party(arrives=3)]
    outage, evacuation = (
        Floor(desks=((Desk(), Desk()),), routes=ONE, pauses=(Pause(start=2, minutes=10, stops=s),))
        for s in (False, True)
    )
    assert played(outage, parties, [5, 5]).done == [5, 17]
    assert played(evacuation, parties, [5, 5]).done == [15, 17]


def test_who_does_not_answer_comes_back_and_keeps_its_place() -> None:
    parties = [Party(arrives=n) for n in range(3)]
    floor = Floor(desks=((Desk(),),), routes=ONE, gap=1.5)
    found = played(floor, parties, [5, 10, 10], misses={0: 4})
    assert found.called == [11.5, 1.5, 16.5]  # back at 5.5, before the one who came at 2
    assert found.done == [16.5, 11.5, 26.5]


def test_nobody_is_overtaken_more_often_than_the_bound() -> None:
    parties = [Party(arrives=0, due=0), Party(arrives=1, due=99)]
    parties += [Party(arrives=2 + n, due=n) for n in range(6)]
    free, bound = (
        played(Floor(desks=((Desk(),),), routes=ONE, limit=k), parties, [10.0] * 8).called[1]
        for k in (0, 3)
    )
    assert (free, bound) == (70, 40)


def test_a_party_that_may_choose_goes_where_fewest_wait() -> None:
    route = (Leg(station=0), Leg(station=1, needs=(0,)), Leg(station=2, needs=(0,)))
    desks = ((Desk(),) * 9, (Desk(),), (Desk(),))
    parties = [Party(arrives=0), Party(arrives=1)]
    fixed, free = (
        played(Floor(desks=desks, routes=(route,), may_choose=m), parties, [1, 20, 20] * 2)
        for m in (False, True)
    )
    assert max(fixed.done) == 61
    assert max(free.done) == 42
    assert all(free.called[j] >= free.done[3 * (j // 3)] for j in (1, 2, 4, 5))


def test_a_day_goes_on_from_who_is_inside() -> None:
    floor = Floor(
        desks=((Desk(),), (Desk(),)), routes=((Leg(station=0), Leg(station=1)),), starts=60
    )
    parties = [
        Party(arrives=10, begins=1, is_served=True),  # 7 minutes to go at the second station
        Party(arrives=20, begins=1, since=45),
        Party(arrives=70),
    ]
    found = played(floor, parties, [7, 5, 3, 4])
    assert found.called == [60, 67, 70, 73]
    assert found.came[1] == 45
    assert found.done == [67, 72, 73, 77]


def test_who_never_comes_is_nowhere() -> None:
    found = played(Floor(desks=((Desk(),),), routes=ONE), [Party(arrives=inf)], [5])
    assert isnan(found.came[0])
    assert not found.events


parties_of_a_day = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 3), st.integers(1, 9), st.integers(1, 9)),
    min_size=1,
    max_size=25,
)


@settings(max_examples=80, deadline=None)
@given(parties_of_a_day, st.integers(0, 2), st.booleans())
def test_whatever_happens_nobody_is_lost_and_no_host_serves_two(
    day: list[tuple[int, int, int, int]], limit: int, stops: bool
) -> None:
    rest = Desk(spans=((-inf, 20), (35, inf)), host=2)
    floor = Floor(
        desks=((Desk(), Desk(spans=((10, inf),))), (Desk(host=1), rest)),
        routes=((Leg(station=0), Leg(station=1, is_host_bound=True)),),
        limit=limit,
        pauses=(Pause(start=15, minutes=12, stops=stops),),
        starts=0,
    )
    parties = [Party(arrives=at, due=at - at % 10, host=host) for at, host, _, _ in day]
    found = played(floor, parties, [float(s) for _, _, *two in day for s in two])
    for p, (at, _, first, second) in enumerate(day):
        came, called, done = (x[2 * p : 2 * p + 2] for x in (found.came, found.called, found.done))
        assert came == [at, done[0]]
        assert all(c <= k for c, k in zip(came, called, strict=True))
        for k, d, minutes in zip(called, done, (first, second), strict=True):
            assert d - k == minutes or (stops and d - k == minutes + 12)
        assert not any(15 <= k < 27 for k in called)
    for host in (1, 2):
        own = sorted(
            (found.called[2 * p + 1], found.done[2 * p + 1])
            for p, party in enumerate(day)
            if party[1] == host
        )
        assert all(a[1] <= b[0] for a, b in pairwise(own))
