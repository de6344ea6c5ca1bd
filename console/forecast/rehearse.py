"""Rehearses a planned day many times over: what waits, seats and closing time to expect.

The method is waiting.md §6. Replication r draws from (seed, r) alone and in a fixed order, so that
two cases of one plan can be compared number by number.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from console.domain.errors import Refusal
from console.forecast.case import PLANNED, Case, floor_of, grouped
from console.forecast.day_plan import DayPlan
from console.forecast.engine import Day, play
from console.forecast.outcome import Outcome
from console.forecast.tally import Tally

Floats = NDArray[np.float64]

REPLICATIONS = 300
MOST_REPLICATIONS = 10_000
MOST_WAITS = 20_000_000
"""Replications × steps of all parties; what fits in half a gigabyte."""
BACK_AFTER = 5.0
"""Minutes until somebody who missed the call stands in the line again."""

Told = Callable[[int], bool]
"""Hears how many replications are done; False stops the rehearsal."""


def rehearse(
    plan: DayPlan,
    case: Case = PLANNED,
    replications: int = REPLICATIONS,
    seed: int = 1,
    *,
    told: Told | None = None,
) -> Outcome:
    """Raises Refusal `rehearse.no-desk`, `rehearse.bad-replications`, `rehearse.cancelled`."""
    began = time.monotonic()
    day = floor_of(plan, case)
    most = min(MOST_REPLICATIONS, MOST_WAITS // max(1, day.jobs))
    if not 1 <= replications <= most:
        raise Refusal("rehearse.bad-replications", most=most)
    draws, tally = _Draws(plan, case, day), Tally(plan, day, replications)
    for replication in range(replications):
        drawn = draws.draw(np.random.default_rng([seed, replication]))
        played = play(
            day, drawn.minutes.tolist(), arrives=drawn.arrives, dues=drawn.dues, misses=drawn.misses
        )
        tally.add(played, drawn.minutes)
        if told is not None and not told(replication + 1):
            raise Refusal("rehearse.cancelled")
    return tally.outcome(case, seconds=time.monotonic() - began)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Drawn:
    arrives: list[float]
    dues: list[float]
    minutes: Floats
    misses: dict[int, float]


class _Draws:
    """What does not change from one replication to the next, ready for drawing."""

    def __init__(self, plan: DayPlan, case: Case, day: Day) -> None:
        self.plan, self.case, self.day = plan, case, day
        parties = plan.parties
        self.slots = np.array([np.nan if p.slot is None else p.slot for p in parties], dtype=float)
        self.walks = np.isnan(self.slots)
        self.shows = (1 - plan.no_show) if case.shows is None else case.shows
        self.head_start = np.array([plan.head_start * p.is_green for p in parties], dtype=float)
        groups = grouped(plan)
        widest = max((len(group) for group in groups), default=0)
        shape = (widest, day.jobs)
        self.means, self.spreads = np.zeros(shape), np.zeros(shape)
        self.step = np.zeros(shape, dtype=np.int64)
        for j, (p, leg) in enumerate(zip(day.party, day.leg, strict=True)):
            for n, place in enumerate(groups[leg]):
                step = plan.route[place]
                slower = case.slower.get(step.code, 1.0)
                self.means[n, j] = step.minutes(parties[p].product) * slower
                self.spreads[n, j], self.step[n, j] = step.spread, place
        self.taus = np.array([step.tau for step in plan.route], dtype=float)

    def draw(self, rng: np.random.Generator) -> _Drawn:
        plan, case = self.plan, self.case
        count = len(plan.parties)
        pace = np.exp(self.taus * rng.standard_normal(len(self.taus)))
        shows, place = rng.random(count), rng.random(count)
        off = plan.punctuality * rng.standard_normal(count)
        when = rng.random(count)
        noise = rng.standard_normal(self.means.shape)
        missed = rng.random(self.day.jobs) < plan.no_answer

        arrives = np.where(self.walks, self._walk_in(when), self.slots + off + case.late)
        self._hurry(arrives, place, when)
        np.maximum(arrives, 0, out=arrives)
        is_timely = arrives <= self.slots + plan.grace  # of NaN it is not
        dues = np.where(is_timely, self.slots, arrives)
        dues = np.where(self.walks, arrives + plan.handicap, dues) - self.head_start
        arrives[~self.walks & (shows >= self.shows)] = np.inf
        each = self.means * pace[self.step] if len(pace) else self.means
        services = (each * np.exp(self.spreads * noise - self.spreads**2 / 2)).sum(axis=0)
        return _Drawn(
            arrives=arrives.tolist(),
            dues=dues.tolist(),
            minutes=services + plan.change_over,
            misses=dict.fromkeys(np.flatnonzero(missed).tolist(), BACK_AFTER),
        )

    def _walk_in(self, when: Floats) -> Floats:
        """Some time while the desks take people, lunch left out."""
        blocks = self.plan.blocks
        widths = np.array([end - start for start, end in blocks])
        ends = np.cumsum(widths) / widths.sum()
        block = np.minimum(np.searchsorted(ends, when, side="right"), len(blocks) - 1)
        starts = np.array([start for start, _ in blocks])
        before = np.concatenate([[0.0], ends[:-1]])
        found: Floats = starts[block] + (when - before[block]) * widths.sum()
        return found

    def _hurry(self, arrives: Floats, place: Floats, when: Floats) -> None:
        """More of the later ones come in the first hour; or, below 1, fewer of its own do."""
        factor, opens = self.case.first_hour, self.plan.opens
        own = self.slots < opens + 60
        moved = round(abs(factor - 1) * int(own.sum()))
        if not moved:
            return
        givers = np.flatnonzero(own if factor < 1 else ~own & ~self.walks)
        chosen = givers[np.argsort(place[givers], kind="stable")[:moved]]
        arrives[chosen] = opens + 60 * (when[chosen] + (factor < 1))
