"""What the estimator must reach on logs it never saw (waiting.md §5): honest, and sharper than
the usual figure."""

from __future__ import annotations

from collections import defaultdict
from math import exp, log
from statistics import fmean

import pytest
from held_logs import HELD
from invented_log import invented_log
from log_makers import DAY, KINDS

from console.forecast.estimate import announced, pinball
from console.forecast.log import LoggedTicket
from console.forecast.pace import Prior

ROLLING = 400


def rolling_conformal(scored: list[tuple[float, float]]) -> float:
    """The usual figure with a rolling conformal correction: its pinball loss at 0.8."""
    off: list[float] = []
    losses = []
    for wait, naive in scored:
        ranked = sorted(off[-ROLLING:])
        move = ranked[int(0.8 * len(ranked))] if len(ranked) > 20 else 0.0
        losses.append(pinball(wait, exp(log(naive + 60) + move) - 60, 0.8))
        off.append(log(wait + 60) - log(naive + 60))
    return fmean(losses)


def figures(rows: list[LoggedTicket]) -> tuple[float, list[float], float, float]:
    """Coverage of the announced P80, of each day, and the loss beside both rivals."""
    said = [(ticket, wait, a) for ticket, wait, a in announced(rows)]
    days: dict[int, list[bool]] = defaultdict(list)
    for ticket, wait, a in said:
        days[int(ticket.arrived // DAY)].append(wait <= a.waits[0.8])
    loss = fmean(pinball(wait, a.waits[0.8], 0.8) for _, wait, a in said)
    naive = fmean(pinball(wait, a.naive, 0.8) for _, wait, a in said)
    rival = rolling_conformal([(wait, a.naive) for _, wait, a in said])
    covered = [fmean(hits) for hits in days.values()]
    return fmean(w <= a.waits[0.8] for _, w, a in said), covered, loss / naive, loss / rival


NAIVE = {"bank": 0.66, "clinic": 0.62, "handover": 0.64, "payment": 0.7}
RIVAL = {"bank": 0.95, "clinic": 0.5, "handover": 0.5, "payment": 0.82}
"""Of the loss of both rivals, means over seeds on which nothing was tuned."""
DAYS_HELD = 0.5
"""The share of single days whose own coverage lies between 70 and 88 %."""
HELD_NAIVE = {"centre": 0.7, "surgery": 0.8, "counter": 0.76, "chain": 0.62}
HELD_RIVAL = {"centre": 1.02, "surgery": 0.4, "counter": 0.6, "chain": 0.7}


@pytest.mark.parametrize("kind", KINDS)
def test_the_announced_p80_holds_and_is_sharper_than_the_usual_figure(
    kind: str, request: pytest.FixtureRequest
) -> None:
    is_long = request.config.getoption("--long")
    seeds = range(900, 912) if is_long else (901,)
    found = [figures(KINDS[kind](seed, 4 if is_long else 2)) for seed in seeds]
    coverage, days, by_naive, by_rival = zip(*found, strict=True)
    slack = 0 if is_long else 0.12
    assert 0.77 - slack <= fmean(coverage) <= 0.84 + slack
    if is_long:
        assert fmean(0.7 <= day <= 0.88 for of in days for day in of) >= DAYS_HELD
    assert fmean(by_naive) <= NAIVE[kind] + slack
    assert fmean(by_rival) <= RIVAL[kind] + slack


@pytest.mark.parametrize("kind", HELD)
def test_it_holds_on_kinds_of_logs_it_was_not_made_for(
    kind: str, request: pytest.FixtureRequest
) -> None:
    is_long = request.config.getoption("--long")
    if not is_long and kind != "chain":
        pytest.skip("the full form reads every kind")
    found = [figures(HELD[kind](seed)) for seed in (range(7_100, 7_106) if is_long else (7_100,))]
    coverage, days, by_naive, by_rival = zip(*found, strict=True)
    assert 0.74 <= fmean(coverage) <= 0.84
    if is_long:
        assert fmean(0.7 <= day <= 0.88 for of in days for day in of) >= DAYS_HELD
    assert fmean(by_naive) <= HELD_NAIVE[kind]
    assert fmean(by_rival) <= HELD_RIVAL[kind]


@pytest.mark.parametrize("factor", [0.5, 2])
def test_minutes_told_wrong_by_two_are_learnt_within_a_hundred_tickets(
    factor: float, request: pytest.FixtureRequest
) -> None:
    is_long = request.config.getoption("--long")
    seeds = range(500, 540 if is_long else 503)
    hits: dict[int, list[bool]] = defaultdict(list)
    for seed in seeds:
        rows = invented_log(seed, tickets=300 if is_long else 160, desks=4)
        for n, (_, wait, a) in enumerate(announced(rows, prior=Prior(mean=240 * factor))):
            hits[0 if n < 10 else 1 if n < 100 else 2].append(wait <= a.waits[0.8])
    slack = 0 if is_long else 0.12
    assert fmean(hits[0]) >= 0.65 - slack
    assert 0.72 - slack <= fmean(hits[1]) <= 0.92
    if is_long:
        assert 0.75 <= fmean(hits[2]) <= 0.88
