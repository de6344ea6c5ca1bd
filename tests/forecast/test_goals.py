"""What the estimator must reach on logs it never saw (waiting.md §5): honest, and sharper than
the usual figure."""

from __future__ import annotations

from collections import defaultdict
from math import exp, log
from statistics import fmean

import pytest
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


@pytest.mark.parametrize("kind", KINDS)
def test_the_announced_p80_holds_and_is_sharper_than_the_usual_figure(
    kind: str, request: pytest.FixtureRequest
) -> None:
    seeds = range(900, 920) if request.config.getoption("--long") else (901, 902)
    found = [figures(KINDS[kind](seed, 2 if len(seeds) == 2 else 4)) for seed in seeds]
    coverage, days, by_naive, by_rival = zip(*found, strict=True)
    assert 0.74 <= fmean(coverage) <= 0.86
    assert all(0.5 <= day <= 0.97 for of in days for day in of)
    assert fmean(by_naive) <= 0.8
    assert fmean(by_rival) <= 1.02


@pytest.mark.parametrize("factor", [0.5, 2])
def test_minutes_told_wrong_by_two_are_learnt_within_a_hundred_tickets(
    factor: float, request: pytest.FixtureRequest
) -> None:
    seeds = range(500, 540 if request.config.getoption("--long") else 504)
    hits: dict[int, list[bool]] = defaultdict(list)
    for seed in seeds:
        rows = invented_log(seed, tickets=300, desks=4)
        for n, (_, wait, a) in enumerate(announced(rows, prior=Prior(mean=240 * factor))):
            hits[0 if n < 10 else 1 if n < 100 else 2].append(wait <= a.waits[0.8])
    assert fmean(hits[0]) >= 0.5
    assert 0.72 <= fmean(hits[1]) <= 0.92
    assert 0.75 <= fmean(hits[2]) <= 0.88
