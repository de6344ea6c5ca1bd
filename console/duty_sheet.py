"""The duty roster in from a sheet, looked at first and written whole; and out as one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from console.actions.campaign import HostSetup
from console.actions.duty import NewHost, set_duty
from console.domain.duty import Mark, breaks_text
from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.queries import campaigns
from console.queries.duty import DutyTable, duty_table
from console.roster.duty import DutyReading, DutyRow, read_duties
from console.roster.rows import Finding, Level
from console.store import Store
from printing.duty_book import DutyFacts, DutyLine, duty_xlsx


@dataclass(frozen=True, kw_only=True)
class DutyPreview:
    """What would change: cells by host and day, what is known of hosts, who is new."""

    path: Path
    days: tuple[date, ...]
    marks: Mapping[tuple[int, date], Mark]
    hosts: Mapping[int, Mapping[str, Any]]
    new: tuple[NewHost, ...]
    findings: tuple[Finding, ...]

    @property
    def refused(self) -> int:
        return len({f.row for f in self.findings if f.level is Level.REFUSED})


def preview_duties(store: Store, path: Path, *, near: tuple[date, ...] = ()) -> DutyPreview:
    """Writes nothing. `near`: the days that a heading without a year may mean. Raises Refusal
    `roster.…` and `duty.no-headings`."""
    window = {day.day for day in store.read(campaigns.days)}
    reading = read_duties(path, near=sorted({*near, *window}))
    table = store.read(duty_table, days=reading.days)
    return _compared(path, reading, table)


def write_duties(store: Store, seen: DutyPreview, *, op_id: str, by: str | None) -> Event:
    """All that was looked at, in one press."""
    return store.run(set_duty, op_id=op_id, by=by, marks=seen.marks, hosts=seen.hosts, new=seen.new)


def write_duty_sheet(store: Store, out: Path, *, days: tuple[date, ...], language: str) -> int:
    """A workbook that `preview_duties` reads again; returns the number of hosts. Raises Refusal
    `print.no-folder`, and Failure `print.not-written`."""
    table = store.read(duty_table, days=days)
    facts = DutyFacts(
        language=language,
        days=table.days,
        lines=tuple(
            DutyLine(
                name=row.name,
                languages=row.languages,
                is_certified=row.is_certified,
                home_building=row.home_building,
                marks=tuple((mark.kind.value, breaks_text(mark.breaks)) for mark in row.marks),
            )
            for row in table.rows
        ),
        made_at=table.at,
    )
    try:
        out.write_bytes(duty_xlsx(facts))
    except FileNotFoundError as error:
        raise Refusal("print.no-folder", path=str(out.parent)) from error
    except OSError as error:
        raise Failure("print.not-written", reason=error.strerror or "") from error
    return len(table.rows)


def _compared(path: Path, reading: DutyReading, table: DutyTable) -> DutyPreview:
    known = {row.name.casefold(): row for row in table.rows}
    marks: dict[tuple[int, date], Mark] = {}
    hosts: dict[int, dict[str, Any]] = {}
    new = []
    for row in reading.rows:
        host = known.get(row.name.casefold())
        if host is None:
            new.append(_new(row))
            continue
        stands = dict(zip(table.days, host.marks, strict=True))
        marks |= {
            (host.host_id, day): mark for day, mark in row.marks.items() if mark != stands[day]
        }
        told = {
            name: value
            for name in ("languages", "is_certified", "home_building")
            if (value := getattr(row, name)) is not None and value != getattr(host, name)
        }
        if told:
            hosts[host.host_id] = told
    return DutyPreview(
        path=path,
        days=reading.days,
        marks=marks,
        hosts=hosts,
        new=tuple(new),
        findings=reading.findings,
    )


def _new(row: DutyRow) -> NewHost:
    return NewHost(
        setup=HostSetup(
            name=row.name,
            languages=row.languages or ("zh",),
            is_certified=bool(row.is_certified),
        ),
        home_building=row.home_building or "",
        marks=row.marks,
    )
