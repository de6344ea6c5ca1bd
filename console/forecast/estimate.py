"""States honest waits from what a station shows, and scores them over a queue log.

The method of waiting.md §4: many futures of the present state, put right by how far the
announcements of the last days were off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from console.forecast.conformal import LEVELS, Correction
from console.forecast.log import LoggedTicket
from console.forecast.pace import GUESSED, MANY, Floats, Pace, Prior, pace_of
from console.forecast.replay import ARRIVED, CALLED, LEFT, Line, replay
from console.forecast.roll import quantiles, roll
from console.forecast.stack import Stack

GUESS = Prior(mean=600.0, tau=GUESSED)
"""Of a station nobody has told anything of."""
FRESH = 5
"""Services after which the pace is worked out anew, once there are many."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Announcement:
    """Quantiles of the wait in seconds, by level, and the naive single figure beside them."""

    waits: dict[float, float]
    naive: float


class Paces:
    """The pace of one station over the days of a log; yesterday's is what today believes first."""

    def __init__(self, prior: Prior) -> None:
        self._prior, self._pace = prior, pace_of(prior, ())
        self._known = (0, 0)

    def at(self, line: Line) -> Pace:
        day, n = self._known
        if line.day != day:
            self._prior = self._pace.as_prior()
        fresh = FRESH if len(line.services) > MANY else 1
        if line.day != day or len(line.services) - n >= fresh:
            self._pace = pace_of(self._prior, line.services)
            self._known = (line.day, len(line.services))
        return self._pace


def spread(line: Line, lane: int, now: float, pace: Pace) -> dict[float, float]:
    """Quantiles of the wait of somebody who comes now, before any correction."""
    state = line.station(now, lane)
    return quantiles(state, roll(state, pace, seed=line.finished)[-1])


def naive(line: Line, lane: int) -> float:
    """Mean of the services finished so far × tickets ahead ÷ desks in service."""
    if not line.finished:
        return 0.0
    mean = line.total_service / line.finished
    return mean * line.ahead_of(lane) / max(1, len(line.serving))


def score_log(
    rows: Sequence[LoggedTicket], *, train_until: float = 0, prior: Prior = GUESS
) -> dict[str, float | int]:
    """Coverage and pinball loss (seconds) at each level, over the served tickets that had to wait
    and came at `train_until` or later; `naive_…` is the one-figure estimate as every quantile."""
    return _figures(
        [
            (wait, said)
            for ticket, wait, said in announced(rows, prior=prior)
            if ticket.arrived >= train_until
        ]
    )


def announced(
    rows: Sequence[LoggedTicket], *, prior: Prior = GUESS
) -> Iterator[tuple[LoggedTicket, float, Announcement]]:
    """Every served ticket that had to wait, when it is called: its wait, and what was announced
    when it came, from nothing but what was past by then."""
    corrections: dict[str, Correction] = {}
    paces: dict[str, Paces] = {}
    stacks: dict[str, Stack] = {}
    said: dict[int, tuple[Announcement, Floats]] = {}
    for moment in replay(rows):
        ticket, line, key = moment.ticket, moment.line, id(moment.ticket)
        correction = corrections.setdefault(ticket.station, Correction())
        stack = stacks.setdefault(ticket.station, Stack())
        if moment.kind == ARRIVED and ticket.called != ticket.arrived:
            correction.refresh(moment.at, line.day)
            pace = paces.setdefault(ticket.station, Paces(prior)).at(line)
            ahead = line.ahead_of(ticket.lane)
            figures = stack.figures(ahead, line.oldest(moment.at), moment.at, pace.mean * ahead)
            stated = (
                stack.waits(figures)
                if line.is_blind
                else spread(line, ticket.lane, moment.at, pace)
            )
            correction.state(key, moment.at, ahead, stated)
            waits = correction.apply(stated, ahead)
            said[key] = Announcement(waits=waits, naive=naive(line, ticket.lane)), figures
        elif moment.kind == LEFT:
            said.pop(key, None)
            correction.forget(key)
        elif moment.kind == CALLED:
            wait = moment.at - ticket.arrived
            known = said.pop(key, None)
            stack.called(moment.at, wait, known[1] if known else None)
            if known:
                correction.learn(key, moment.at, line.day)
                yield ticket, wait, known[0]


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
