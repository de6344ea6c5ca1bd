"""Replays a queue log moment by moment, so that an estimator sees only what was past."""

from __future__ import annotations

from bisect import insort
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import fmean

from console.forecast.log import LoggedTicket
from console.forecast.roll import Rest, Station

FINISHED, LEFT, CALLED, ARRIVED = range(4)  # at one instant the past comes first
DAY = 86_400.0
NIGHT = 10_800.0
"""Seconds without anybody that part one day from the next."""
IDLE_IS_CLOSED = 600.0
LAST_HOUR = 3_600.0
GAPS_TO_CLOSED = 3
"""A desk idle for so many usual gaps while people wait has closed without a word."""
KEPT_GAPS = 50
FEW_LEFT = 3
MANY_OPEN = 20
"""Services begun and not ended: beyond it, and most of them, their ends are not in the log."""
FORGOTTEN = 3
"""So many times the longest seen, and an hour at least: gone without a word in the log."""
SHUT = 600.0
"""Seconds in which nobody is served though people wait: the station was closed."""


@dataclass(kw_only=True, slots=True)
class Line:
    """One station as its clerk could see it now; times in seconds of the log.

    `services` are those finished today. `waiting` is in the order of calling. `opened`: the second
    of the day when the first was called, today or last.
    """

    waiting: list[tuple[int, float, str]] = field(default_factory=list)
    serving: dict[str, tuple[float, str]] = field(default_factory=dict)
    services: list[float] = field(default_factory=list)
    finished: int = 0
    calls: int = 0
    longest: float = 0.0
    total_service: float = 0.0
    day: int = 0
    last: float = 0.0
    came: dict[int, deque[float]] = field(default_factory=dict)
    left: int = 0
    waited: float = 0.0
    idle: dict[str, tuple[float, bool]] = field(default_factory=dict)
    gaps: deque[float] = field(default_factory=lambda: deque(maxlen=KEPT_GAPS))
    most: int = 1
    opened: float | None = None
    is_open: bool = False
    idle_since: float | None = None
    last_call: float = 0.0
    closings: list[tuple[float, float]] = field(default_factory=list)
    usual_closings: list[tuple[float, float]] = field(default_factory=list)

    @property
    def is_blind(self) -> bool:
        """Its log does not say when services end, so that nobody knows its desks."""
        return self.calls - self.finished > max(MANY_OPEN, 3 * self.finished)

    def oldest(self, at: float) -> float:
        """How long the first in the line waits already."""
        return max((at - came for _, came, _ in self.waiting), default=0.0)

    def ahead_of(self, lane: int) -> int:
        return sum(-of >= lane for of, _, _ in self.waiting)

    def turn(self, at: float) -> None:
        """A new day begins where nobody was there for long."""
        if at - self.last > NIGHT:
            self.day += 1
            self.waiting.clear()
            self.serving.clear()
            self.services = []
            self.idle.clear()
            self.is_open = False
            self.idle_since = None
            self.usual_closings, self.closings = self.closings, []
            for times in self.came.values():
                times.clear()
        self.last = at

    def station(self, at: float, lane: int) -> Station:
        """The state that somebody with `lane` finds who comes at `at`."""
        gap = fmean(self.gaps) if self.gaps else 0.0
        ahead = self.ahead_of(lane)
        service = FORGOTTEN * max(LAST_HOUR / FORGOTTEN, *self.services, 0.0)
        elapsed = [at - since for since, _ in self.serving.values() if at - since < service]
        free = [
            max(0.0, gap - (at - since))
            for since, _ in self.idle.values()
            if at - since < GAPS_TO_CLOSED * gap
        ]
        if not free and not elapsed:  # not open yet: as long again as the first has waited
            free = [self._opens(at)] * self.most
        overtaking = sum(
            sum(since > at - LAST_HOUR for since in times)
            for of, times in self.came.items()
            if of > lane
        )
        return Station(
            elapsed=tuple(elapsed),
            free_at=tuple(free),
            line=ahead,
            leaving=self.left / self.waited if self.left >= FEW_LEFT else 0.0,
            overtaking=overtaking / LAST_HOUR,
            gap=gap,
            rests=self._rests(at),
        )

    def _rests(self, at: float) -> tuple[Rest, ...]:
        """The closings of the day before that still lie ahead at this time of day."""
        ahead = [(since - at % DAY, until - at % DAY) for since, until in self.usual_closings]
        return tuple(
            Rest(since=since, until=until, desks=self.most) for since, until in ahead if until > 0
        )

    def notice_closing(self, arrived: float, at: float) -> None:
        """Somebody who `arrived` is called after a while in which all waited for nothing."""
        waited = min((came for _, came, _ in self.waiting), default=arrived)
        waited = min(waited, arrived)
        if self.idle_since is not None and at - max(self.idle_since, waited) > SHUT:
            self.closings.append((self.last_call % DAY, at % DAY))

    def _opens(self, at: float) -> float:
        """As the day before did, else as long again as the first one has waited."""
        if self.opened is not None and self.opened > at % DAY:
            return self.opened - at % DAY
        first = min((came for _, came, _ in self.waiting), default=at)
        return max(60.0, at - first)


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """`kind` of what just happened to `ticket`; `line` already shows it, except that an arriving
    ticket is not yet in the line that it finds."""

    kind: int
    at: float
    ticket: LoggedTicket
    line: Line


def replay(tickets: Sequence[LoggedTicket]) -> Iterator[Moment]:
    """Every moment in the order of time; `Line` is live, so read it before going on."""
    lines: dict[str, Line] = {}
    for at, kind, n, ticket in sorted(_moments(tickets), key=lambda moment: moment[:3]):
        line = lines.setdefault(ticket.station, Line())
        line.turn(at)
        key = str(n)
        if kind == FINISHED and key in line.serving:
            since, desk = line.serving.pop(key)
            _finish(line, at, at - since, desk)
        elif kind in (LEFT, CALLED):
            place = (-ticket.lane, ticket.arrived, key)
            if place in line.waiting:
                line.waiting.remove(place)
            line.waited += at - ticket.arrived
            line.left += kind == LEFT
            if kind == CALLED:
                _call(line, at, key, ticket)
        yield Moment(kind=kind, at=at, ticket=ticket, line=line)
        if kind == ARRIVED:
            line.came.setdefault(ticket.lane, deque(maxlen=500)).append(at)
            if _waited(ticket):
                insort(line.waiting, (-ticket.lane, ticket.arrived, key))


def _call(line: Line, at: float, key: str, ticket: LoggedTicket) -> None:
    if not line.serving and line.is_open:
        line.notice_closing(ticket.arrived, at)
    line.last_call = at
    line.calls += 1
    _forget(line, at, ticket)
    if not line.is_open:
        line.is_open, line.opened = True, at % DAY
    if ticket.desk in line.idle:
        since, had_line = line.idle.pop(ticket.desk)
        if had_line and at - since < IDLE_IS_CLOSED:
            line.gaps.append(at - since)
    if _took_no_time(ticket):
        _finish(line, at, 0.0, ticket.desk)
    else:
        line.serving[key] = (at, ticket.desk)
        line.most = max(line.most, len(line.serving))


def _forget(line: Line, at: float, called: LoggedTicket) -> None:
    """Whoever the log lost: a desk calls one at a time, and nobody waits for ever."""
    if called.desk:
        gone = [key for key, (_, desk) in line.serving.items() if desk == called.desk]
        for key in gone:
            line.serving.pop(key)
    line.longest = max(line.longest, at - called.arrived)
    limit = max(LAST_HOUR, FORGOTTEN * line.longest)
    if line.waiting and any(at - came > limit for _, came, _ in line.waiting):
        line.waiting = [place for place in line.waiting if at - place[1] <= limit]


def _finish(line: Line, at: float, took: float, desk: str) -> None:
    line.services.append(took)
    line.total_service += took
    line.finished += 1
    if not line.serving:
        line.idle_since = at
    if desk:
        line.idle[desk] = (at, bool(line.waiting))


def _moments(
    tickets: Sequence[LoggedTicket],
) -> Iterator[tuple[float, int, int, LoggedTicket]]:
    for n, ticket in enumerate(tickets):
        yield ticket.arrived, ARRIVED, n, ticket
        if ticket.called is not None:
            yield ticket.called, CALLED, n, ticket
            if ticket.finished is not None and not _took_no_time(ticket):
                yield ticket.finished, FINISHED, n, ticket
        elif ticket.left is not None and ticket.left > ticket.arrived:
            yield ticket.left, LEFT, n, ticket


def _took_no_time(ticket: LoggedTicket) -> bool:
    return ticket.finished is not None and ticket.finished == ticket.called


def _waited(ticket: LoggedTicket) -> bool:
    """Whether it stood in the line at all: a ticket called or gone as it came never did."""
    until = ticket.called if ticket.called is not None else ticket.left
    return until is None or until > ticket.arrived
