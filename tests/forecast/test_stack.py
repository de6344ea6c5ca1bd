"""The wait at a station whose desks nobody knows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from invented_log import invented_log

from console.forecast.estimate import score_log
from console.forecast.stack import BELIEVED, Stack


def fed(stack: Stack, factor: float, tickets: int) -> None:
    """Waits that are always `factor` of what the three figures say."""
    for n in range(tickets):
        at, wait = n * 60.0, 600.0
        figures = np.array([np.log(wait / factor + 60)] * 3 + [1.0])
        stack.called(at, wait, figures)


def test_before_anything_is_seen_the_guess_stands() -> None:
    stack = Stack()
    figures = stack.figures(3, 540.0, 0.0, guess=540.0)
    assert stack.waits(figures)[0.5] == pytest.approx(540)


def test_the_wait_is_people_ahead_by_how_fast_they_were_called() -> None:
    stack = Stack()
    for n in range(10):
        stack.called(n * 60.0, 600.0, None)
    assert stack.figures(4, 0.0, 600.0, guess=1.0)[0] == pytest.approx(np.log(5 * 60 + 60))


def test_what_was_always_off_is_put_right_slowly() -> None:
    short, long = Stack(), Stack()
    fed(short, 2.0, 25)
    fed(long, 2.0, 400)
    figures = np.array([np.log(300 + 60)] * 3 + [1.0])
    believed = 300.0
    assert believed < short.waits(figures)[0.5] < long.waits(figures)[0.5]
    assert long.waits(figures)[0.5] == pytest.approx(600, rel=0.05)
    assert BELIEVED.sum() == 1


@pytest.mark.parametrize("seed", [1, 2])
def test_a_log_that_never_says_when_services_end_is_still_answered_honestly(seed: int) -> None:
    rows = [replace(row, finished=None) for row in invented_log(seed, tickets=700)]
    figures = score_log(rows)
    assert 0.7 <= figures["coverage80"] <= 0.9
    assert figures["pinball80"] < figures["naive_pinball80"]
