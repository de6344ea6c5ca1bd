"""Replays a queue log moment by moment, so that an estimator sees only what was past."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from console.forecast.log import LoggedTicket

FINISHED, LEFT, CALLED, ARRIVED = range(4)  # at one instant the past comes first


@dataclass(kw_only=True, slots=True)
class Line:
    """One station as its clerk could see it now. `services` are the finished ones, in seconds."""

    waiting: Counter[int] = field(default_factory=Counter)
    serving: int = 0
    services: list[float] = field(default_factory=list)
    total_service: float = 0.0

    def ahead_of(self, lane: int) -> int:
        return sum(count for of, count in self.waiting.items() if of >= lane)


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
    for at, kind, _, ticket in sorted(_moments(tickets), key=lambda moment: moment[:3]):
        line = lines.setdefault(ticket.station, Line())
        waited = _waited(ticket)
        if kind == FINISHED:
            line.serving -= 1
        elif kind == LEFT:
            line.waiting[ticket.lane] -= 1
        elif kind == CALLED:
            line.waiting[ticket.lane] -= waited
            line.serving += not _took_no_time(ticket)
        if kind == FINISHED or (kind == CALLED and _took_no_time(ticket)):
            assert ticket.finished is not None
            assert ticket.called is not None
            line.services.append(ticket.finished - ticket.called)
            line.total_service += line.services[-1]
        yield Moment(kind=kind, at=at, ticket=ticket, line=line)
        if kind == ARRIVED and waited:
            line.waiting[ticket.lane] += 1


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
