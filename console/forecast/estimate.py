"""States honest waits from what a station shows, and scores them over a queue log.

The simple form of waiting.md §4: a lognormal spread round "mean service × turns ahead ÷ desks",
put right by how far the announcements of the day were off so far (§4.4, without the bins).
The roll-forward of §4.3 comes with issue 8 behind the same `score_log`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from math import exp, log, sqrt
from statistics import NormalDist

from console.forecast.log import LoggedTicket
from console.forecast.replay import ARRIVED, CALLED, LEFT, Line, replay

LEVELS = (0.5, 0.8, 0.9)
PRIOR_SECONDS = 600.0  # believed until services were seen
PRIOR_STRENGTH = 4  # in services: cv0² / tau² of waiting.md §4.1
PRIOR_CV = 0.5
LATEST = 50  # services that tell today's pace
BLOCK_SECONDS = 600.0
SECONDS_OFFSET = 60.0
DAMPING = 20
REMEMBERED = 400  # announcements: today, not last week
Z = {level: NormalDist().inv_cdf(level) for level in LEVELS}


@dataclass(frozen=True, kw_only=True, slots=True)
class Announcement:
    """Quantiles of the wait in seconds, by level, and the naive single figure beside them."""

    waits: dict[float, float]
    naive: float


@dataclass(kw_only=True)
class Correction:
    """How far the uncorrected announcements of a station were off, on the log scale. Every ten
    minutes weigh the same, however many tickets they saw."""

    scores: list[tuple[int, dict[float, float]]] = field(default_factory=list)
    by_level: dict[float, float] = field(default_factory=lambda: dict.fromkeys(LEVELS, 0.0))
    block: int | None = None

    def refresh(self, at: float) -> None:
        """Once per block: the correction moves slowly, and a long log stays fast."""
        block = int(at // BLOCK_SECONDS)
        if block == self.block or not self.scores:
            return
        self.block = block
        del self.scores[:-REMEMBERED]
        tickets = Counter(of for of, _ in self.scores)
        damped = len(tickets) / (len(tickets) + DAMPING)
        for level in LEVELS:
            found = sorted((score[level], 1 / tickets[of]) for of, score in self.scores)
            total = list(accumulate(weight for _, weight in found))
            place = min(bisect_left(total, level * total[-1]), len(found) - 1)
            self.by_level[level] = damped * found[place][0]

    def learn(self, at: float, wait: float, stated: dict[float, float]) -> None:
        off = {level: _scale(wait) - _scale(stated[level]) for level in LEVELS}
        self.scores.append((int(at // BLOCK_SECONDS), off))

    def apply(self, stated: dict[float, float]) -> dict[float, float]:
        moved = sorted(
            max(0.0, exp(_scale(stated[level]) + self.by_level[level]) - SECONDS_OFFSET)
            for level in LEVELS
        )
        return dict(zip(LEVELS, moved, strict=True))


def spread(line: Line, lane: int) -> dict[float, float]:
    """Quantiles of the wait of somebody who comes now, before any correction."""
    seen = line.services[-LATEST:]
    weight = PRIOR_STRENGTH + len(seen)
    mean = (PRIOR_STRENGTH * PRIOR_SECONDS + sum(seen)) / weight
    turns = line.ahead_of(lane) + 1  # one of those in service must end first
    middle = mean * turns / max(1, line.serving)
    variance = log(1 + PRIOR_CV**2 * (1 / turns + 1 / weight))
    return {level: middle * exp(sqrt(variance) * Z[level] - variance / 2) for level in LEVELS}


def naive(line: Line, lane: int) -> float:
    """Mean of the services finished so far × tickets ahead ÷ desks in service."""
    if not line.services:
        return 0.0
    mean = line.total_service / len(line.services)
    return mean * line.ahead_of(lane) / max(1, line.serving)


def score_log(rows: Sequence[LoggedTicket], *, train_until: float = 0) -> dict[str, float | int]:
    """Coverage and pinball loss (seconds) at each level, over the served tickets that had to wait
    and came at `train_until` or later; `naive_…` is the one-figure estimate as every quantile."""
    return _figures(
        [(wait, said) for ticket, wait, said in announced(rows) if ticket.arrived >= train_until]
    )


def announced(
    rows: Sequence[LoggedTicket],
) -> Iterator[tuple[LoggedTicket, float, Announcement]]:
    """Every served ticket that had to wait, when it is called: its wait, and what was announced
    when it came, from nothing but what was past by then."""
    corrections: dict[str, Correction] = {}
    open_: dict[int, tuple[dict[float, float], Announcement]] = {}
    for moment in replay(rows):
        ticket, key = moment.ticket, id(moment.ticket)
        correction = corrections.setdefault(ticket.station, Correction())
        if moment.kind == ARRIVED and ticket.called != ticket.arrived:
            correction.refresh(moment.at)
            stated = spread(moment.line, ticket.lane)
            open_[key] = (
                stated,
                Announcement(waits=correction.apply(stated), naive=naive(moment.line, ticket.lane)),
            )
        elif moment.kind == LEFT:
            open_.pop(key, None)
        elif moment.kind == CALLED and key in open_:
            stated, said = open_.pop(key)
            wait = moment.at - ticket.arrived
            correction.learn(moment.at, wait, stated)
            yield ticket, wait, said


def _scale(seconds: float) -> float:
    return log(seconds + SECONDS_OFFSET)


def _figures(scored: Sequence[tuple[float, Announcement]]) -> dict[str, float | int]:
    n = len(scored)
    figures: dict[str, float | int] = {"n": n}
    for level in LEVELS:
        name = f"{level * 100:.0f}"
        covered = sum(wait <= a.waits[level] for wait, a in scored)
        own = sum(pinball(wait, a.waits[level], level) for wait, a in scored)
        plain = sum(pinball(wait, a.naive, level) for wait, a in scored)
        naive_covered = sum(wait <= a.naive for wait, a in scored)
        figures[f"coverage{name}"] = covered / n if n else 0.0
        figures[f"pinball{name}"] = own / n if n else 0.0
        figures[f"naive_coverage{name}"] = naive_covered / n if n else 0.0
        figures[f"naive_pinball{name}"] = plain / n if n else 0.0
    return figures


def pinball(actual: float, stated: float, level: float) -> float:
    """The loss that the true quantile makes smallest."""
    return max(level * (actual - stated), (level - 1) * (actual - stated))
