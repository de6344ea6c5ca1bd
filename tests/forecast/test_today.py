"""The rest of a day from how it stands now: small floors that can be reckoned by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest

from console.forecast.engine import Desk, Leg
from console.forecast.expected import arrival, overtakers, slot_opens_in, still_comes
from console.forecast.outlook import Named, outlook
from console.forecast.pace import GRID, Pace, Prior, pace_of
from console.forecast.today import SOON, Guest, Now, futures, with_desk

TEN = Pace(mean=600.0, doubt=0.0, table=np.full(GRID, 600.0))
ONE = (Leg(station=0),)
BOTH = (Leg(station=0), Leg(station=1))


def floor(*guests: Guest, stations: int = 1, **facts: object) -> Now:
    plain: dict[str, object] = {
        "desks": ((Desk(),),) * stations,
        "paces": (TEN,) * stations,
        "guests": guests,
        "gap": 0.0,
    }
    return Now(**(plain | facts))  # type: ignore[arg-type]


def test_whoever_waits_is_served_in_turn_and_the_last_one_ends_the_day() -> None:
    waiting = [Guest(legs=ONE, since=-5.0 - n, due=float(n)) for n in range(3)]
    found = futures(floor(*waiting), seed=1, count=4)
    assert found.finish.tolist() == [30.0] * 4
    assert found.inside[0][:3].tolist() == [3, 2, 0]  # now, in 15 and in 30 minutes
    assert found.completed[0][:3].tolist() == [0, 1, 3]


def test_a_party_with_a_clerk_has_only_the_rest_of_its_service_before_it() -> None:
    served = Guest(legs=BOTH, served_for=6.0, since=-20.0)
    found = futures(floor(served, stations=2), seed=1, count=4)
    assert found.finish == pytest.approx([14.0] * 4)


def test_whoever_is_parked_comes_back_when_it_is_said() -> None:
    away = Guest(legs=ONE, back_in=12.0, since=-20.0)
    assert futures(floor(away), seed=1, count=2).finish == pytest.approx([22.0] * 2)


def test_a_desk_that_opens_later_lets_them_stand_until_then() -> None:
    waiting = Guest(legs=ONE, since=-1.0)
    found = futures(
        floor(waiting, desks=((Desk(spans=((20.0, 1e9),)),),)), seed=1, count=2
    )  # fmt: skip
    assert found.finish.tolist() == [30.0] * 2
    assert found.oldest[0][0].tolist()[:6] == [1, 6, 11, 16, 0, 0]


def test_people_sit_where_they_wait_and_only_while_they_wait() -> None:
    guests = [
        Guest(legs=ONE, since=-1.0, people=3, zone=0),
        Guest(legs=ONE, since=-1.0, due=1.0, people=2, zone=1),
        Guest(legs=ONE, since=-1.0, due=2.0, people=4, zone=1),
    ]
    found = futures(floor(*guests, zones=2), seed=1, count=2)
    assert found.seated_soon[0][0].tolist()[:2] == [0, 0]
    assert found.seated_soon[0][1].tolist() == [6, 6, 4, 4, *[0] * (len(SOON) - 4)]


def test_those_expected_come_about_their_slot_and_some_do_not() -> None:
    expected = [Guest(legs=ONE, is_here=False, slot=120.0) for _ in range(200)]
    found = futures(
        floor(*expected, desks=((Desk(),) * 200,), no_show=0.2), seed=1, count=20
    )  # fmt: skip
    assert found.completed[:, -1].mean() == pytest.approx(160, abs=3)
    assert 100 < np.median(found.finish) < 180


def test_one_more_desk_is_compared_number_by_number() -> None:
    guests = [Guest(legs=ONE, since=-1.0, due=float(n)) for n in range(8)]
    now = floor(*guests, paces=(pace_of(Prior(mean=600), ()),))
    one, two = futures(now, seed=3, count=30), futures(with_desk(now, 0), seed=3, count=30)
    assert (two.finish < one.finish).all()
    assert (two.oldest <= one.oldest).all()
    assert (futures(now, seed=3, count=30).finish == one.finish).all()


AT = datetime(2026, 5, 8, 10, 0)
NAMED = Named(
    stations=("keys",), can_open=frozenset({0}), zones=(("A", 10),), amber=20, red=40, completed=6
)


def test_trouble_is_told_with_its_minute_and_what_a_desk_would_do() -> None:
    guests = [Guest(legs=ONE, since=-5.0, due=float(n), people=1) for n in range(9)]
    found = outlook(floor(*guests), NAMED, AT, seed=1)
    (keys,) = found.stations
    assert keys.amber_at == AT + timedelta(minutes=15)
    assert keys.red_at == AT + timedelta(minutes=35)
    assert keys.shown == (35, 40)
    assert keys.with_desk == (35, 40)  # those who stand there have waited already
    assert found.finish == (AT + timedelta(minutes=90),) * 2
    assert found.completed.p50[0] == 6
    assert found.completed.p50[-1] == 15
    assert found.zones[0].peak.p90 == 8
    assert found.zones[0].full_at is None


def test_a_zone_that_will_be_full_says_when() -> None:
    crowd = [Guest(legs=ONE, is_here=False, slot=40.0, people=4) for _ in range(30)]
    found = outlook(floor(*crowd), NAMED, AT, seed=1)
    assert found.zones[0].full_at is not None
    assert AT < found.zones[0].full_at < AT + timedelta(minutes=50)
    assert found.arrivals == ((AT + timedelta(minutes=40), 30.0),)


def test_what_is_trouble_already_is_not_foretold() -> None:
    waiting = [Guest(legs=ONE, since=-25.0, due=float(n)) for n in range(9)]
    (keys,) = outlook(floor(*waiting), NAMED, AT, seed=1).stations
    assert keys.amber_at is None
    assert keys.red_at == AT + timedelta(minutes=15)


def test_every_minute_past_its_slot_makes_it_less_likely_that_a_party_still_comes() -> None:
    chances = [still_comes(0.0, now, 0.1) for now in (-60.0, 0.0, 15.0, 30.0, 300.0)]
    assert chances[0] == pytest.approx(0.9, abs=0.01)
    assert chances == sorted(chances, reverse=True)
    assert chances[-1] == 0.02
    assert still_comes(0.0, 300.0, 0.0) == 1


def test_a_party_comes_after_now_and_about_its_slot() -> None:
    assert arrival(60.0, 0.0, 0.5) == pytest.approx(55, abs=0.1)
    assert arrival(0.0, 20.0, 0.0) == pytest.approx(20)
    assert arrival(0.0, 20.0, 0.5) > 20
    assert slot_opens_in(30.0, 10.0) == 20
    assert slot_opens_in(10.0, 30.0) == 0


def test_only_earlier_slots_within_their_grace_can_still_go_first() -> None:
    found = overtakers([0.0, 20.0, 40.0, 60.0], due=60.0, now=30.0, grace=15, no_show=0.1)
    assert len(found) == 2
    assert found[0].at < found[1].at
    assert found[0].chance < found[1].chance < 1
    assert replace(found[0], chance=1.0).off == found[1].off
