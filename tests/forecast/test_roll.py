"""The roll-forward: the present state of a station, many times into the future."""

from __future__ import annotations

import numpy as np
import pytest

from console.forecast.pace import Pace, Prior, pace_of
from console.forecast.roll import Coming, Rest, Station, quantiles, roll

EXACT = Pace(mean=100.0, doubt=0.0, table=np.full(1024, 100.0))


def test_by_hand_two_desks_serve_the_line_in_turn() -> None:
    state = Station(free_at=(30.0, 50.0), line=3)
    assert roll(state, EXACT, seed=1)[:, 0].tolist() == [30, 50, 130, 150]


def test_the_gap_between_two_parties_and_a_call_unanswered_cost_time() -> None:
    assert roll(Station(free_at=(0.0,), line=2, gap=10), EXACT, seed=1)[2, 0] == 220
    some = roll(Station(free_at=(0.0,), line=1, gap=10, no_answer=0.5), EXACT, seed=1)[1]
    assert set(some) == {10.0, 110.0}


def test_whoever_may_leave_shortens_the_line_and_whoever_passes_lengthens_it() -> None:
    pace = pace_of(Prior(mean=300), ())
    line = Station(elapsed=(20.0, 90.0), line=12)
    plain = roll(line, pace, seed=1)[-1].mean()
    leaving = Station(elapsed=(20.0, 90.0), line=12, leaving=1 / 900)
    passing = Station(elapsed=(20.0, 90.0), line=12, overtaking=1 / 900)
    assert roll(leaving, pace, seed=1)[-1].mean() < plain < roll(passing, pace, seed=1)[-1].mean()


def test_waits_rise_along_the_line_in_every_future() -> None:
    waits = roll(Station(elapsed=(20.0, 90.0, 5.0), line=100), pace_of(Prior(mean=300), ()), seed=3)
    assert waits.shape[0] == 101
    assert (np.diff(waits, axis=0) >= 0).all()


def test_equal_states_and_seeds_give_equal_waits() -> None:
    state = Station(elapsed=(20.0,), line=5, overtaking=0.01, leaving=0.01)
    pace = pace_of(Prior(mean=300), [200, 500])
    assert (roll(state, pace, seed=3) == roll(state, pace, seed=3)).all()
    assert (roll(state, pace, seed=3) != roll(state, pace, seed=4)).any()


def test_a_station_without_a_desk_still_has_a_future() -> None:
    assert np.isfinite(roll(Station(line=2), pace_of(Prior(mean=300), ()), seed=1)).all()


def test_the_mean_wait_of_a_saturated_line_is_work_by_desks() -> None:
    pace = pace_of(Prior(mean=300, log_sd=0.5), [300.0] * 100)
    waits = roll(Station(free_at=(0.0,) * 4, line=400), pace, seed=1)
    assert waits[400].mean() == pytest.approx(400 * 300 / 4, rel=0.05)


def test_by_hand_whoever_comes_later_and_is_called_first_takes_the_next_desk() -> None:
    state = Station(free_at=(30.0,), line=1, coming=(Coming(at=10.0), Coming(at=131.0)))
    assert roll(state, EXACT, seed=1)[:, 0].tolist() == [130, 330]
    never = Station(free_at=(30.0,), line=1, coming=(Coming(at=10.0, chance=0.0),))
    assert roll(never, EXACT, seed=1)[:, 0].tolist() == [30, 130]


def test_by_hand_desks_rest_and_come_back() -> None:
    one = Station(free_at=(30.0, 40.0), line=3, rests=(Rest(since=100, until=1_000, desks=1),))
    assert roll(one, EXACT, seed=1)[:, 0].tolist() == [30, 40, 140, 240]
    all_ = Station(free_at=(30.0, 40.0), line=3, rests=(Rest(since=100, until=1_000, desks=2),))
    assert roll(all_, EXACT, seed=1)[:, 0].tolist() == [30, 40, 1_000, 1_000]


def test_a_wait_is_that_of_those_who_are_still_there_when_called() -> None:
    waits = np.arange(1.0, 2_001.0)
    staying, leaving = (quantiles(Station(leaving=rate), waits) for rate in (0.0, 1 / 500))
    assert staying[0.8] == pytest.approx(1_600, abs=2)
    expected = -500 * np.log(1 - 0.8 * (1 - np.exp(-4)))
    assert leaving[0.8] == pytest.approx(expected, abs=5)


def test_those_who_pass_hold_up_a_long_line_as_much_as_a_short_one() -> None:
    busy = {"free_at": (0.0,) * 5, "overtaking": 1 / 60}
    for line in (59, 60):
        waits = roll(Station(line=line, **busy), EXACT, seed=1)[-1]
        assert waits.mean() == pytest.approx(20 * line / (1 - 1 / 3), rel=0.08)
