"""Reads a roster: one file in, the homes and a report of everything that was found out."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from console.domain.errors import Refusal
from console.roster.book import open_grids
from console.roster.cells import Cell, raw_of
from console.roster.extras import add_extras, extra_sheets
from console.roster.header import ENOUGH, Header, best_header, fullest_row, missing, remapped
from console.roster.headings import is_spanish
from console.roster.home import read_home, read_place
from console.roster.homes import join_homes, name_project
from console.roster.progress import Stage
from console.roster.report import Report
from console.roster.rows import RefusedRow, RosterReading, RosterUnit
from console.roster.sheet import Grid, fill_down
from console.roster.sheet_row import SheetRow, facts_of
from console.roster.states import RowKind, RowSorter, change_of, is_not_due
from console.roster.values import day_comes_first

AT_ONCE = 500  # rows between two words about progress
EXAMPLES = 3


Tell = Callable[[Stage, int, int], None]


def tell_nobody(_stage: Stage, _done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What somebody wants of a file. `mapping` is the user's correction of the headings: field →
    column from 1, 0 for none; `known` are mappings remembered by layout, used where none is given.
    """

    sheet: str | None = None
    mapping: Mapping[str, int] | None = None
    known: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def read_roster(
    path: Path, *, sheet: str | None = None, mapping: Mapping[str, int] | None = None
) -> RosterReading:
    """The homes of the likeliest sheet, or of the named one; raises Refusal("roster.…")."""
    reading = look_at(path, Asked(sheet=sheet, mapping=mapping))
    insist_on_headings(reading, path)
    return reading


def insist_on_headings(reading: RosterReading, path: Path) -> None:
    """For whoever cannot ask the user to map the columns."""
    if reading.missing and len(reading.headings) < ENOUGH:
        raise Refusal("roster.no-headings", file=path.name)
    for code in reading.missing:
        raise Refusal(code, sheet=reading.sheet, row=reading.heading_row)


def look_at(path: Path, asked: Asked, tell: Tell = tell_nobody) -> RosterReading:
    """The same, but a sheet whose headings nobody knows is shown for the user to map.

    `tell(stage, done, total)` hears how far the reading is.
    """
    with without_collector():
        return _read(path, asked, tell)


@contextmanager
def without_collector() -> Iterator[None]:
    """A reading makes 100,000 small values that all stay: looking for rubbish costs a tenth."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _read(path: Path, asked: Asked, tell: Tell) -> RosterReading:
    tell(Stage.OPENING, 0, 1)
    grids, names = open_grids(path, sheet=asked.sheet)
    wanted = [g for g in grids if asked.sheet in (None, g.name)]
    grid, header = _likeliest(wanted, path.name)
    mapping = asked.mapping or asked.known.get(header.layout)
    if mapping:
        header = remapped(header, mapping)
    reading = read_grid(grid, header, names, tell, extra_sheets(grids, grid))
    return replace(reading, is_remembered=mapping is not None and not asked.mapping)


def read_grid(
    grid: Grid,
    header: Header,
    names: tuple[str, ...],
    tell: Tell = tell_nobody,
    extras: Sequence[tuple[Grid, Header]] = (),
) -> RosterReading:
    """The homes of one sheet whose headings are known, with what other sheets say of them; fills
    the grids' merged cells."""
    report = Report()
    reading = RosterReading(
        sheet=grid.name,
        sheets=names,
        headings=header.headings,
        columns=header.columns,
        layout=header.layout,
        heading_row=header.top + 1,
        missing=missing(header),
    )
    filled = fill_down(grid, header.first_row)
    if reading.missing:
        first = grid.rows[header.first_row : header.first_row + EXAMPLES]
        return replace(reading, examples=tuple(as_written(row) for row in first))
    _tell_sheet(grid, header, names, report)
    if filled:
        report.info(0, "", "", "sheet.filled-down", cells=filled)
    rows, skipped = _home_rows(grid, header, report)
    units = _units(rows, report, tell)
    units, merged = join_homes(units, report)
    units = add_extras(units, extras, report)
    report.findings.sort(key=lambda finding: finding.row)
    return replace(
        reading,
        units=tuple(units),
        findings=tuple(report.findings),
        rows_read=len(rows),
        merged=merged,
        refused=len(report.refused_rows),
        skipped=skipped,
        examples=tuple(as_written(row.cells) for row in rows[:EXAMPLES]),
        refused_rows=tuple(
            RefusedRow(row.number, as_written(row.cells))
            for row in rows
            if row.number in report.refused_rows
        ),
    )


def as_written(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(raw_of(cell) for cell in cells)


def _likeliest(grids: list[Grid], file: str) -> tuple[Grid, Header]:
    """Visible before hidden, then the most headings, then the most rows."""
    found = [(g, h) for g in grids if (h := best_header(g))]
    found = found or [(g, h) for g in grids if (h := fullest_row(g))]
    if not found:
        raise Refusal("roster.no-headings", file=file)
    return max(found, key=lambda x: (not x[0].hidden, _weight(x[1]), len(x[0].rows)))


def _weight(header: Header) -> int:
    return (0 if missing(header) else 100) + len(header.headings)


def _tell_sheet(grid: Grid, header: Header, names: tuple[str, ...], report: Report) -> None:
    if len(names) > 1:
        report.info(0, "", grid.name, "sheet.chosen", sheets=len(names))
    if grid.hidden:
        report.warn(0, "", grid.name, "sheet.hidden")
    for heading in header.doubled:
        tell = report.warn if heading.field in ("owner_names", "co_owners") else report.info
        tell(header.first_row, heading.heading, "", "heading.twice", field=heading.field)
    hidden = [row for row in grid.hidden_rows if row > header.first_row]
    if hidden:
        report.warn(hidden[0], "", "", "sheet.hidden-rows", rows=len(hidden), last=hidden[-1])
    named = {h.column: h.heading for h in header.headings}
    for column in grid.hidden_columns:
        if column in named:
            report.warn(0, named[column], "", "sheet.hidden-column")
    for row, column in grid.unvalued:
        if row > header.first_row and column in named:
            report.warn(row, named[column], "", "cell.formula-without-value")


def _home_rows(grid: Grid, header: Header, report: Report) -> tuple[list[SheetRow], int]:
    """The rows that speak of a home, and how many were passed over (each is in the report)."""
    sorter = RowSorter(header, grid.rows[: header.first_row])
    facts = facts_of(header, report, typed=grid.typed, day_first=_day_first(grid, header))
    rows: list[SheetRow] = []
    skipped = 0
    for number, cells in enumerate(grid.rows[header.first_row :], header.first_row + 1):
        kind = sorter.kind(cells)
        if kind is RowKind.BLANK:
            continue
        row = SheetRow(number, cells, facts)
        if kind is not RowKind.HOME:
            report.info(number, "", next(c for c in cells if c != ""), kind.value)
            skipped += 1
        elif _excluded(row):
            skipped += 1
        else:
            rows.append(row)
    return rows, skipped


def _units(rows: list[SheetRow], report: Report, tell: Tell) -> list[RosterUnit]:
    placed = [(row, place) for row in rows if (place := read_place(row))]
    places = name_project([place for _, place in placed], report)
    homes: list[RosterUnit] = []
    for start in range(0, len(placed), AT_ONCE):
        tell(Stage.READING, start, len(placed))
        part = zip(placed[start : start + AT_ONCE], places[start : start + AT_ONCE], strict=True)
        homes += [home for (row, _), place in part if (home := read_home(row, place))]
    tell(Stage.READING, len(placed), len(placed))
    return homes


def _excluded(row: SheetRow) -> bool:
    """Whether the row says itself that its home is not to be handed over now."""
    if changes := row.texts.get("change_state"):
        change = change_of(changes)
        if change == "owners.change-open":
            row.warn("change_state", change)
        elif change:
            row.info("change_state", change)
            return True
    for name in ("unit_state", "owner_names", "remark"):
        text = row.texts.get(name)
        if text and len(text) < 10 and is_not_due(text):
            tell = row.info if name == "unit_state" else row.warn
            tell(name, "row.not-due")
            return True
    return False


def _day_first(grid: Grid, header: Header) -> bool | None:
    """As the unmistakable days of the column say; where none is, as Spanish headings would."""
    column = header.column("due_date")
    if column < 0:
        return None
    rows = grid.rows[header.first_row :]
    cells = (row[column] for row in rows if column < len(row))
    told = day_comes_first({cell for cell in cells if isinstance(cell, str)})
    return True if told is None and is_spanish(header.columns[column]) else told
