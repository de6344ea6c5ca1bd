"""Charges and parking on sheets of their own, keyed on the home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from console.roster.header import Header, best_header
from console.roster.home import read_place
from console.roster.homes import with_extras
from console.roster.money import (
    ACCESSORIES,
    CHARGES,
    read_accessories,
    read_charge_line,
    read_charges,
)
from console.roster.report import Report
from console.roster.rooms import Place
from console.roster.rows import Finding, Level, RosterUnit, bare_room
from console.roster.sheet import Grid, fill_down
from console.roster.sheet_row import SheetRow, facts_of
from console.roster.states import RowKind, RowSorter

WANTED = {*CHARGES, *ACCESSORIES, "charge_amount"}
PLACES = {"room_no", "unit_label"}


def extra_sheets(grids: Sequence[Grid], roster: Grid) -> list[tuple[Grid, Header]]:
    """The other visible sheets that name homes, and something that belongs to homes."""
    found = [(g, best_header(g)) for g in grids if g is not roster and not g.hidden]
    return [(g, h) for g, h in found if h and _is_extra({x.field for x in h.headings})]


def _is_extra(fields: set[str]) -> bool:
    return bool(fields & PLACES) and bool(fields & WANTED)


def add_extras(
    units: list[RosterUnit], sheets: Sequence[tuple[Grid, Header]], report: Report
) -> list[RosterUnit]:
    """The homes with what the sheets say of them; what names no home of the roster is told."""
    if not sheets:
        return units
    homes = _Homes(units)
    for grid, header in sheets:
        told = Report()
        fill_down(grid, header.first_row)
        rows = 0
        for row in _rows(grid, header, told):
            rows += _add(row, homes, told)
        report.info(0, "", grid.name, "extras.read", sheet=grid.name, rows=rows)
        report.findings += [_of_sheet(grid.name, finding) for finding in told.findings]
    return homes.units


def _rows(grid: Grid, header: Header, told: Report) -> list[SheetRow]:
    sorter = RowSorter(header, grid.rows[: header.first_row])
    facts = facts_of(header, told, typed=grid.typed)
    numbered = enumerate(grid.rows[header.first_row :], header.first_row + 1)
    return [SheetRow(n, c, facts) for n, c in numbered if sorter.kind(c) is RowKind.HOME]


def _add(row: SheetRow, homes: _Homes, told: Report) -> bool:
    place = read_place(row)
    if place is None:
        return False
    at = homes.find(place)
    if at is None:
        field = "unit_label" if not row.has("room_no") else "room_no"
        row.warn(field, "extras.unknown-home")
        return False
    charges = (*read_charges(row), *read_charge_line(row))
    homes.units[at] = with_extras(homes.units[at], charges, read_accessories(row))
    return True


def _of_sheet(sheet: str, finding: Finding) -> Finding:
    """Rows of another sheet are no rows of homes: nothing of theirs counts as a refused row."""
    level = Level.WARNING if finding.level is Level.REFUSED else finding.level
    return finding._replace(level=level, heading=f"{sheet} / {finding.heading}".rstrip(" /"))


class _Homes:
    """Found again by the whole address, or by as much of it as says one home only."""

    def __init__(self, units: list[RosterUnit]) -> None:
        self.units = units
        self._by: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for n, unit in enumerate(units):
            _project, phase, building, stairwell, room = unit.key
            for known in {
                unit.key,
                ("", phase, building, stairwell, room),
                ("", "", building, stairwell, room),
                ("", "", building, "", room),
            }:
                self._by[known].append(n)

    def find(self, place: Place) -> int | None:
        room = bare_room(place.room_no)
        key = (place.project, place.phase, place.building, place.stairwell, room)
        for wanted in (key, ("", "", *key[2:])):
            if len(found := self._by.get(wanted, [])) == 1:
                return found[0]
        return None
