"""Rolls the present state of one station forward through many futures: who is called when.

waiting.md §4.3. One pass answers every waiting ticket: rows are futures, columns are tickets.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from console.forecast.pace import Floats, Pace

FUTURES = 256
LONG_LINE = 60
MOST_PASSING = 0.8
"""Of the desks; a line that others pass without end has no honest wait."""


@dataclass(frozen=True, kw_only=True)
class Station:
    """A station as its clerk could see it now; all times in seconds from now.

    `elapsed`: since when each busy desk serves. `free_at`: when each other desk that works today
    takes the next party. `ahead`: how many stand in the line, in call order. `leaving`: the rate
    per second at which one who waits goes away; `overtaking`: that at which others come who are
    called first. `gap`: from one service to the next at a desk.
    """

    elapsed: tuple[float, ...] = ()
    free_at: tuple[float, ...] = ()
    line: int = 0
    leaving: float = 0.0
    overtaking: float = 0.0
    no_answer: float = 0.0
    gap: float = 0.0


def roll(state: Station, pace: Pace, *, seed: int) -> Floats:
    """The wait in seconds of each of `line` tickets in call order and, last, of one who comes now:
    (line + 1, futures). Equal states and seeds give equal waits."""
    futures = FUTURES if state.line < LONG_LINE else FUTURES // 2
    rng = np.random.default_rng(seed)
    shared = ndtri((rng.permutation(futures) + 0.5) / futures)
    free = _desks(state, pace, rng, shared)
    services = pace.draw(rng, shared, state.line + 1) + state.gap
    if state.no_answer:
        services[rng.random(services.shape) < state.no_answer] = state.gap
    patience = rng.exponential(1 / state.leaving, services.shape) if state.leaving > 0 else None
    waits = np.empty_like(services)
    for place, taken in enumerate(services):
        first = free[:, 0]
        waits[place] = first
        if patience is None:
            first += taken
        else:
            first += np.where(patience[place] < first, 0.0, taken)
        free.sort(axis=1)
    return waits * _passed_by(state, pace, shared)


def _passed_by(state: Station, pace: Pace, shared: Floats) -> Floats:
    """How much longer a wait takes in each future because others come who are called first: they
    take their share of the desks as long as it lasts."""
    desks = max(1, len(state.elapsed) + len(state.free_at))
    share = state.overtaking * (pace.mean * pace.factors(shared) + state.gap) / desks
    return 1 / (1 - np.minimum(share, MOST_PASSING))


def _desks(state: Station, pace: Pace, rng: np.random.Generator, shared: Floats) -> Floats:
    """When each desk takes its next party, soonest first: (futures, desks)."""
    futures = len(shared)
    busy = pace.rest(rng, shared, np.asarray(state.elapsed, dtype=np.float64)) + state.gap
    others = np.tile(np.asarray(state.free_at, dtype=np.float64), (futures, 1))
    free = np.concatenate([busy, others], axis=1)
    if not free.shape[1]:
        free = pace.draw(rng, shared, 1).T.copy()
    free.sort(axis=1)
    return free
