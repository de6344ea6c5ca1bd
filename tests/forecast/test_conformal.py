"""The correction by earlier misses takes whatever was told, also too late."""

from __future__ import annotations

from console.forecast.conformal import LEVELS, Correction


def test_a_wait_that_was_over_when_it_was_told_counts_as_none() -> None:
    correction = Correction()
    correction.state(1, 0.0, 2, dict.fromkeys(LEVELS, -600.0))
    correction.learn(1, 300.0, 0)
    correction.refresh(400.0, 0)
    assert set(correction.apply(dict.fromkeys(LEVELS, 60.0), 2)) == set(LEVELS)
