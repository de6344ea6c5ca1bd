"""Replays a queue log moment by moment, so that an estimator sees only what was past."""

from __future__ import annotations

from bisect import insort
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import fmean

from console.forecast.log import LoggedTicket
from console.forecast.roll import Station

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

    def ahead_of(self, lane: int) -> int:
        return sum(-of >= lane for of, _, _ in self.waiting)

    def turn(self, at: float) -> None:
        """A new day begins where nobody was there for long."""
        if at - self.last > NIGHT and not self.waiting and not self.serving:
            self.day += 1
            self.services = []
            self.idle.clear()
            self.is_open = False
            for times in self.came.values():
                times.clear()
        self.last = at

    def station(self, at: float, lane: int) -> Station:
        """The state that somebody with `lane` finds who comes at `at`."""
        gap = fmean(self.gaps) if self.gaps else 0.0
        ahead = self.ahead_of(lane)
        free = [
            max(0.0, gap - (at - since))
            for since, _ in self.idle.values()
            if at - since < GAPS_TO_CLOSED * gap
        ]
        if not free and not self.serving:  # not open yet: as long again as the first has waited
            free = [self._opens(at)] * self.most
        overtaking = sum(
            sum(since > at - LAST_HOUR for since in times)
            for of, times in self.came.items()
            if of > lane
        )
        return Station(
            elapsed=tuple(at - since for since, _ in self.serving.values()),
            free_at=tuple(free),
            line=ahead,
            leaving=self.left / self.waited if self.left >= FEW_LEFT else 0.0,
            overtaking=overtaking / LAST_HOUR,
            gap=gap,
        )

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
        if kind == FINISHED:
            since, desk = line.serving.pop(key)
            _finish(line, at, at - since, desk)
        elif kind in (LEFT, CALLED):
            if _waited(ticket):
                line.waiting.remove((-ticket.lane, ticket.arrived, key))
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


def _finish(line: Line, at: float, took: float, desk: str) -> None:
    line.services.append(took)
    line.total_service += took
    line.finished += 1
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
