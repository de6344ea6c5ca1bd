"""The pace of a station: what was said of it, put right by today."""

from __future__ import annotations

import numpy as np
import pytest

from console.forecast.pace import Prior, pace_of, prior_of


def test_a_station_is_believed_until_services_were_seen() -> None:
    pace = pace_of(prior_of(200, 300, 500), ())
    assert pace.mean == pytest.approx(prior_of(200, 300, 500).mean)
    assert float(pace.table.mean()) == pytest.approx(pace.mean)


@pytest.mark.parametrize("factor", [0.5, 1, 2])
def test_many_services_outweigh_whatever_was_said(factor: float) -> None:
    rng = np.random.default_rng(1)
    seen = list(rng.lognormal(np.log(300), 0.5, 200))
    pace = pace_of(Prior(mean=factor * 340), seen)
    assert pace.mean == pytest.approx(float(np.mean(seen)), rel=0.1)


def test_the_first_services_never_promise_to_be_faster_than_was_said() -> None:
    assert pace_of(Prior(mean=300), [60, 60]).mean >= 300
    assert pace_of(Prior(mean=300), [60] * 30).mean < 100


def test_one_forgotten_finish_does_not_slow_the_station() -> None:
    plain = pace_of(Prior(mean=300), [300] * 120)
    forgotten = pace_of(Prior(mean=300), [300] * 120 + [40_000])
    assert forgotten.mean < 1.05 * plain.mean


def test_what_remains_of_a_long_service_grows_with_its_tail() -> None:
    pace = pace_of(Prior(mean=300), [100] * 70 + [3_000] * 30)
    rng = np.random.default_rng(1)
    shared = np.zeros(500)
    rest = pace.rest(rng, shared, np.array([10.0, 500.0, 9_000.0]))
    assert (rest > 0).all()
    assert rest[:, 1].mean() > 1.5 * rest[:, 0].mean() > 0
    assert rest.shape == (500, 3)


def test_yesterday_is_what_today_believes() -> None:
    tomorrow = pace_of(Prior(mean=300), [600] * 100).as_prior()
    assert tomorrow.mean == pytest.approx(600, rel=0.02)
    assert tomorrow.tau == 0.15
