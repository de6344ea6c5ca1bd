"""Rolls the present state of one station forward through many futures: who is called when.

waiting.md §4.3. One pass answers every waiting ticket: rows are futures, columns are tickets.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from console.forecast.conformal import LEVELS
from console.forecast.pace import Floats, Pace

FUTURES = 256
LONG_LINE = 60
"""From so many on others who are called first are reckoned as a share of the desks."""
ENDLESS = 240
"""From here on the services of one future even out, and the shared doubt is drawn evenly: fewer
futures say as much."""
MOST_PASSING = 0.8
"""Of the desks; a line that others pass without end has no honest wait."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rest:
    """So many desks take nobody between two moments, in seconds from now."""

    since: float
    until: float
    desks: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Coming:
    """One who is not here yet and would be called first: comes with `chance`, about `at`."""

    at: float
    off: float = 0.0
    chance: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Station:
    """A station as its clerk could see it now; all times in seconds from now.

    `elapsed`: since when each busy desk serves. `free_at`: when each other desk that works today
    takes the next party. `line`: how many stand in it, in call order. `leaving`: the rate per
    second at which one who waits goes away; `overtaking`: that at which others come who are
    called first, beside those `coming`. `gap`: from one service to the next at a desk.
    """

    elapsed: tuple[float, ...] = ()
    free_at: tuple[float, ...] = ()
    line: int = 0
    leaving: float = 0.0
    overtaking: float = 0.0
    no_answer: float = 0.0
    gap: float = 0.0
    rests: tuple[Rest, ...] = ()
    coming: tuple[Coming, ...] = ()

    @property
    def desks(self) -> int:
        return max(1, len(self.elapsed) + len(self.free_at))


def roll(state: Station, pace: Pace, *, seed: int) -> Floats:
    """The wait in seconds of each of `line` tickets in call order and, last, of one who comes now:
    (line + 1, futures). Equal states and seeds give equal waits."""
    futures = FUTURES // (1 if state.line < LONG_LINE else 2 if state.line < ENDLESS else 4)
    rng = np.random.default_rng(seed)
    shared = ndtri((rng.permutation(futures) + 0.5) / futures)
    free = _desks(state, pace, rng, shared)
    services = pace.draw(rng, shared, state.line + 1) + state.gap
    if state.no_answer:
        services[rng.random(services.shape) < state.no_answer] = state.gap
    patience = rng.exponential(1 / state.leaving, services.shape) if state.leaving > 0 else None
    waits = np.empty_like(services)
    others = _Others(state, pace, rng, shared)
    rests = [(rest, np.zeros(futures, dtype=np.int64)) for rest in state.rests]
    for place, taken in enumerate(services):
        _rest(free, rests)
        while others.are_known and others.take(free):
            _rest(free, rests)
        first = free[:, 0]
        waits[place] = first
        if patience is None:
            first += taken
        else:
            first += np.where(patience[place] < first, 0.0, taken)
        free.sort(axis=1)
    return waits * others.slower


def quantiles(state: Station, waits: Floats) -> dict[float, float]:
    """Of one ticket's futures, by level. Who waits long has often gone, so that futures count by
    the chance of being there when called."""
    ordered = np.sort(waits)
    weights = np.cumsum(np.exp(-state.leaving * ordered))
    found = np.interp(np.asarray(LEVELS) * weights[-1], weights - weights[0] / 2, ordered)
    return dict(zip(LEVELS, (float(f) for f in found), strict=True))


class _Others:
    """Those who come later and are called first: one by one, or for a long line as a share."""

    def __init__(
        self, state: Station, pace: Pace, rng: np.random.Generator, shared: Floats
    ) -> None:
        self._pace, self._rng, self._state = pace, rng, state
        self._factors = pace.factors(shared)
        futures = len(shared)
        share = state.overtaking * (pace.mean * self._factors + state.gap) / state.desks
        is_long = state.line >= LONG_LINE
        self.slower: Floats | float = 1 / (1 - np.minimum(share, MOST_PASSING)) if is_long else 1.0
        rate = 0.0 if is_long else state.overtaking
        self.are_known = bool(rate or state.coming)
        # None come faster than MOST_PASSING of the desks can serve.
        self._every = np.maximum(1.0, share / MOST_PASSING) / rate if rate else None
        self._next = self._drawn(np.arange(futures)) if rate else np.full(futures, np.inf)
        self._known = _arrivals(state.coming, rng, futures)
        self._place = np.zeros(futures, dtype=np.int64)

    def take(self, free: Floats) -> bool:
        """Serves, in each future, the next who came before a desk was free; False: nobody did."""
        known = np.take_along_axis(self._known, self._place[:, None], axis=1)[:, 0]
        came = np.minimum(known, self._next)
        passing = np.nonzero(came < free[:, 0])[0]
        if not len(passing):
            return False
        places = self._rng.integers(0, len(self._pace.table), len(passing))
        taken = self._pace.table[places] * self._factors[passing] + self._state.gap
        if self._state.leaving:
            patience = self._rng.exponential(1 / self._state.leaving, len(passing))
            taken[patience < free[passing, 0] - came[passing]] = 0.0
        free[passing, 0] += taken
        free[passing] = np.sort(free[passing], axis=1)
        of_known = known[passing] <= self._next[passing]
        self._place[passing[of_known]] += 1
        unknown = passing[~of_known]
        if len(unknown):
            self._next[unknown] += self._drawn(unknown)
        return True

    def _drawn(self, of: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Floats:
        assert self._every is not None
        return self._rng.exponential(1.0, len(of)) * self._every[of]


def _arrivals(coming: tuple[Coming, ...], rng: np.random.Generator, futures: int) -> Floats:
    """When each comes in each future, soonest first, and nobody at the end: (futures, coming+1)."""
    at = np.array([c.at for c in coming]) + rng.standard_normal((futures, len(coming))) * [
        c.off for c in coming
    ]
    at = np.maximum(at, 0.0)
    at[rng.random(at.shape) >= [c.chance for c in coming]] = np.inf
    known: Floats = np.concatenate([np.sort(at, axis=1), np.full((futures, 1), np.inf)], axis=1)
    return known


def _rest(
    free: Floats, rests: list[tuple[Rest, np.ndarray[tuple[int], np.dtype[np.int64]]]]
) -> None:
    """Sends desks that would be free during a rest into it, as many as rest."""
    for rest, resting in rests:
        while True:
            first = free[:, 0]
            going = (first >= rest.since) & (first < rest.until) & (resting < rest.desks)
            if not going.any():
                break
            first[going] = rest.until
            resting[going] += 1
            free.sort(axis=1)


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
