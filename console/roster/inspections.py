"""Reads an earlier unit-by-unit inspection: a row for every home, or one for every defect."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from console.domain.errors import Refusal
from console.roster.book import open_grids
from console.roster.cells import clean, text_of
from console.roster.header import LOOK_AT, Header
from console.roster.home import read_place
from console.roster.inspection_words import column_of, is_done
from console.roster.key_words import NOTHING, TOTALS
from console.roster.report import Report
from console.roster.rooms import Place
from console.roster.rows import Finding, Heading, Level, bare_room
from console.roster.sheet import Grid, fill_down
from console.roster.sheet_row import SheetRow, facts_of
from console.roster.values import parse_date

MOST = 999  # defects of one home; more is a number of something else
_COUNT = re.compile(
    r"(\d{1,6})\s*(?:[条处项个件]|defects?|items?|issues?|defectos?)?", re.IGNORECASE
)


@dataclass(frozen=True, kw_only=True)
class InspectedHome:
    """`rectified` of the `found` defects are mended; no day where the sheet gives none."""

    rows: tuple[int, ...]
    place: Place
    found: int
    rectified: int
    day: date | None = None

    @property
    def room(self) -> str:
        """As the sheet says it, for the report."""
        place = self.place
        return "-".join(p for p in (place.building, place.stairwell, place.room_no) if p)


@dataclass(frozen=True, kw_only=True)
class InspectionsReading:
    """Homes whose every row made sense; what did not stands in `findings` with its reason."""

    sheet: str
    homes: tuple[InspectedHome, ...]
    findings: tuple[Finding, ...]
    rows_read: int


@dataclass(frozen=True, kw_only=True)
class _Line:
    row: int
    place: Place
    found: int
    rectified: int
    day: date | None


def read_inspections(path: Path) -> InspectionsReading:
    """The first visible sheet with homes and their defects. With a column that counts defects a row
    is a home; with a description or a state only, a row is a defect.

    Raises Refusal `roster.…` where the file cannot be read, `inspections.no-headings`.
    """
    grids, _names = open_grids(path)
    for grid in grids:
        header = None if grid.hidden else _header(grid)
        if header is not None:
            return _read(grid, header)
    raise Refusal("inspections.no-headings", file=path.name)


def _header(grid: Grid) -> Header | None:
    for top in range(min(LOOK_AT, len(grid.rows))):
        texts = tuple(clean(text_of(cell)) for cell in grid.rows[top])
        found: dict[str, Heading] = {}
        for column, text in enumerate(texts, start=1):
            if field := column_of(text):
                found.setdefault(field, Heading(field, text, column))
        if {"found", "item", "state", "rectified"} & set(found) and {"room_no", "unit_label"} & set(
            found
        ):
            return Header(top=top, depth=1, columns=texts, headings=tuple(found.values()))
    return None


def _read(grid: Grid, header: Header) -> InspectionsReading:
    fill_down(grid, header.first_row)
    report = Report()
    facts = facts_of(header, report, typed=grid.typed)
    lines, refused, read = list[_Line](), set[tuple[str, ...]](), 0
    for number, cells in enumerate(grid.rows[header.first_row :], header.first_row + 1):
        row = SheetRow(number, cells, facts)
        texts = [clean(text_of(cell)).lower() for cell in cells]
        if not any(row.texts.values()) or any(map(TOTALS.fullmatch, texts)):
            continue
        read += 1
        place = read_place(row)
        if place is None:
            continue
        line = _line(row, place)
        if line is None:
            refused.add(_home(place))
        else:
            lines.append(line)
    homes = tuple(_homes(lines, refused, report, has_counts=_has(header, "found")))
    return InspectionsReading(
        sheet=grid.name,
        homes=homes,
        findings=tuple(sorted(report.findings, key=lambda f: f.row)),
        rows_read=read,
    )


def _has(header: Header, field: str) -> bool:
    return any(heading.field == field for heading in header.headings)


def _home(place: Place) -> tuple[str, ...]:
    return place.project, place.phase, place.building, place.stairwell, bare_room(place.room_no)


# -- one row -------------------------------------------------------------------------------------


def _line(row: SheetRow, place: Place) -> _Line | None:
    """None where the row was refused."""
    day = parse_date(row.value("inspected_on"), row.line("inspected_on"))
    if isinstance(day, str):
        row.refuse("inspected_on", "inspections.day")
        return None
    counted = _counted(row) if row.has("found") else _one_defect(row)
    if counted is None:
        return None
    return _Line(row=row.number, place=place, found=counted[0], rectified=counted[1], day=day)


def _counted(row: SheetRow) -> tuple[int, int] | None:
    counts = {}
    for field in ("found", "rectified", "open"):
        text = row.line(field)
        count = _count(text) if text else None
        if text and count is None:
            row.refuse(field, "inspections.count", most=MOST)
            return None
        counts[field] = count
    found = counts["found"] or 0
    rectified = counts["rectified"]
    if rectified is None:
        left = counts["open"]
        rectified = found - left if left is not None else _all_or_none(row, found)
    if rectified is None:
        return None
    if not 0 <= rectified <= found:
        field = "rectified" if counts["rectified"] is not None else "open"
        row.refuse(field, "inspections.more-rectified", found=found)
        return None
    return found, rectified


def _all_or_none(row: SheetRow, found: int) -> int | None:
    """Of a row with one state for all its defects; None where it was refused. A column "rectified"
    says yes or no where nothing is counted."""
    field = "state" if row.has("state") or row.has("found") else "rectified"
    done = is_done(row.line(field))
    if done is None:
        row.refuse(field, "inspections.state")
        return None
    return found if done else 0


def _one_defect(row: SheetRow) -> tuple[int, int] | None:
    """A home inspected without a finding has a row too, with nothing in it."""
    if row.has("item") and row.line("item").lower() in NOTHING:
        return 0, 0
    done = _all_or_none(row, 1)
    return None if done is None else (1, done)


def _count(text: str) -> int | None:
    if text.lower() in NOTHING:
        return 0
    match = _COUNT.fullmatch(text)
    count = int(match[1]) if match else None
    return count if count is not None and count <= MOST else None


# -- one home ------------------------------------------------------------------------------------


def _homes(
    lines: list[_Line], refused: set[tuple[str, ...]], report: Report, *, has_counts: bool
) -> Iterator[InspectedHome]:
    """The rows of each home together, in the order of the sheet. A home counted twice would have
    twice its defects; a home with a refused row too few."""
    homes: defaultdict[tuple[str, ...], list[_Line]] = defaultdict(list)
    for line in lines:
        homes[_home(line.place)].append(line)
    for home, rows in homes.items():
        code = "inspections.part" if home in refused else ""
        if has_counts and len(rows) > 1:
            code = "inspections.home-twice"
        if code:
            room = "-".join(part for part in home[2:] if part)
            for line in rows:
                report.refused_rows.add(line.row)
                report.findings.append(Finding(Level.REFUSED, line.row, "", room, code))
            continue
        yield InspectedHome(
            rows=tuple(line.row for line in rows),
            place=rows[0].place,
            found=sum(line.found for line in rows),
            rectified=sum(line.rectified for line in rows),
            day=max((line.day for line in rows if line.day), default=None),
        )
