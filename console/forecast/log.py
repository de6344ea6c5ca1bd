"""Reads the queue log of `estimate --log`: one row per ticket, in the order of arrival."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from console.domain.errors import Refusal

COLUMNS = ("ticket", "station", "lane", "arrived", "called", "finished", "left", "desk")


@dataclass(frozen=True, kw_only=True, slots=True)
class LoggedTicket:
    """Times in seconds from any zero. A larger `lane` is served earlier. `called` is None for who
    left at `left` or still waits when the log ends; `desk` is empty if unknown."""

    ticket: str
    station: str
    lane: int
    arrived: float
    called: float | None
    finished: float | None
    left: float | None
    desk: str


def read_log(path: Path) -> tuple[LoggedTicket, ...]:
    """Refuses: `log.unreadable`, `log.empty`, `log.no-column` (column), `log.bad-row` (row,
    column), `log.unsorted` (row); rows are counted as in the file, the heading being row 1."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            missing = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
            if missing:
                raise Refusal("log.no-column", column=missing[0])
            tickets = []
            before = float("-inf")
            for row in rows:
                ticket = _ticket(row, rows.line_num)
                if ticket.arrived < before:
                    raise Refusal("log.unsorted", row=rows.line_num)
                before = ticket.arrived
                tickets.append(ticket)
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise Refusal("log.unreadable", file=path.name) from fault
    if not tickets:
        raise Refusal("log.empty", file=path.name)
    return tuple(tickets)


def _ticket(row: dict[str, str | None], line: int) -> LoggedTicket:
    def text(column: str) -> str:
        value = row.get(column)
        if value is None:
            raise Refusal("log.bad-row", row=line, column=column)
        return value.strip()

    def moment(column: str, least: float | None) -> float | None:
        if not (value := text(column)):
            return None
        try:
            seconds = float(value)
        except ValueError:
            seconds = float("nan")
        if not isfinite(seconds) or (least is not None and seconds < least):
            raise Refusal("log.bad-row", row=line, column=column)
        return seconds

    arrived = moment("arrived", None)
    lane = text("lane").removesuffix(".0") or "0"
    if arrived is None:
        raise Refusal("log.bad-row", row=line, column="arrived")
    if not lane.removeprefix("-").isdecimal() or len(lane) > 9:
        raise Refusal("log.bad-row", row=line, column="lane")
    called = moment("called", arrived)
    finished = moment("finished", arrived if called is None else called)
    if finished is not None and called is None:
        raise Refusal("log.bad-row", row=line, column="called")
    return LoggedTicket(
        ticket=text("ticket"),
        station=text("station"),
        lane=int(lane),
        arrived=arrived,
        called=called,
        finished=finished,
        left=moment("left", arrived),
        desk=text("desk"),
    )
