"""Reads a roster: one file in, the homes and a report of everything that was found out."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from console.domain.errors import Refusal
from console.roster.book import open_grids
from console.roster.header import Header, best_header, check_required, remapped
from console.roster.home import read_home, read_place
from console.roster.homes import join_homes, name_project
from console.roster.report import Report
from console.roster.rows import RosterReading, RosterUnit
from console.roster.sheet import Grid, fill_down
from console.roster.sheet_row import SheetRow, facts_of
from console.roster.states import RowKind, RowSorter, change_of, is_not_due
from console.roster.values import day_comes_first


def read_roster(
    path: Path, *, sheet: str | None = None, mapping: Mapping[str, int] | None = None
) -> RosterReading:
    """The homes of the likeliest sheet, or of the named one; raises Refusal("roster.…").

    `mapping` is the user's correction of the headings: field → column from 1, 0 for none.
    """
    with _no_collector():
        return _read(path, sheet, mapping)


@contextmanager
def _no_collector() -> Iterator[None]:
    """A reading makes 100,000 small values that all stay: looking for rubbish costs a tenth."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _read(path: Path, sheet: str | None, mapping: Mapping[str, int] | None) -> RosterReading:
    grids, names = open_grids(path, sheet=sheet)
    grid, header = _likeliest(grids, path.name)
    if mapping:
        header = remapped(header, mapping)
    return read_grid(grid, header, names)


def read_grid(grid: Grid, header: Header, names: tuple[str, ...]) -> RosterReading:
    """The homes of one sheet whose headings are known; fills the grid's merged cells."""
    report = Report()
    check_required(header, grid.name)
    _tell_sheet(grid, header, names, report)
    filled = fill_down(grid, header.first_row)
    if filled:
        report.info(0, "", "", "sheet.filled-down", cells=filled)
    rows, skipped = _home_rows(grid, header, report)
    units = _units(rows, report)
    units, merged = join_homes(units, report)
    report.findings.sort(key=lambda finding: finding.row)
    return RosterReading(
        sheet=grid.name,
        sheets=names,
        headings=header.headings,
        columns=header.columns,
        layout=header.layout,
        units=tuple(units),
        findings=tuple(report.findings),
        rows_read=len(rows),
        merged=merged,
        refused=len(report.refused_rows),
        skipped=skipped,
    )


def _likeliest(grids: list[Grid], file: str) -> tuple[Grid, Header]:
    """Visible before hidden, then the most headings, then the most rows."""
    found = [(g, h) for g in grids if (h := best_header(g))]
    if not found:
        raise Refusal("roster.no-headings", file=file)
    return max(found, key=lambda x: (not x[0].hidden, _weight(x[1]), len(x[0].rows)))


def _weight(header: Header) -> int:
    try:
        check_required(header, "")
    except Refusal:
        return len(header.headings)
    return 100 + len(header.headings)


def _tell_sheet(grid: Grid, header: Header, names: tuple[str, ...], report: Report) -> None:
    if len(names) > 1:
        report.info(0, "", grid.name, "sheet.chosen", sheets=len(names))
    if grid.hidden:
        report.warn(0, "", grid.name, "sheet.hidden")
    for heading in header.doubled:
        report.info(
            header.top + header.depth, heading.heading, "", "heading.twice", field=heading.field
        )
    hidden = [row for row in grid.hidden_rows if row > header.first_row]
    if hidden:
        report.warn(hidden[0], "", "", "sheet.hidden-rows", rows=len(hidden), last=hidden[-1])
    named = {h.column: h.heading for h in header.headings}
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


def _units(rows: list[SheetRow], report: Report) -> list[RosterUnit]:
    placed = [(row, place) for row in rows if (place := read_place(row))]
    places = name_project([place for _, place in placed], report)
    homes = (read_home(row, place) for (row, _), place in zip(placed, places, strict=True))
    return [home for home in homes if home]


def _excluded(row: SheetRow) -> bool:
    """Whether the row says itself that its home is not to be handed over now."""
    if changes := row.texts.get("change_state"):
        change = change_of(changes)
        if change == "owners.change-open":
            row.warn("change_state", change)
        elif change:
            row.info("change_state", change)
            return True
    for field in ("unit_state", "owner_names", "remark"):
        text = row.texts.get(field)
        if text and len(text) < 10 and is_not_due(text):
            tell = row.info if field == "unit_state" else row.warn
            tell(field, "row.not-due")
            return True
    return False


def _day_first(grid: Grid, header: Header) -> bool | None:
    column = header.column("due_date")
    if column < 0:
        return None
    rows = grid.rows[header.first_row :]
    cells = (row[column] for row in rows if column < len(row))
    return day_comes_first({cell for cell in cells if isinstance(cell, str)})
