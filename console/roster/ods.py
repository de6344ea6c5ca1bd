"""What the reader of .ods does not show: merged cells, hidden rows and columns."""

from __future__ import annotations

import re
from typing import NamedTuple

from console.roster.parts import MAX_COLUMNS, MAX_ROWS

_TABLE = re.compile(r"<table:table\s[^>]*?table:name=\"([^\"]*)\"")
_LINE = re.compile(r"<table:table-(row|column)\b([^>]*)>")
_CELL = re.compile(r"<table:(?:table-(?P<row>row)|(?:covered-)?table-cell)\b(?P<told>[^>]*)>")
_AGAIN = re.compile(r"-repeated=[\"'](\d{1,7})[\"']")
_DOWN = re.compile(r"rows-spanned=[\"'](\d{1,7})[\"']")
_RIGHT = re.compile(r"columns-spanned=[\"'](\d{1,7})[\"']")


class Lines(NamedTuple):
    """Hidden rows and columns, from 1, and merged ranges (top, left, bottom, right), from 0."""

    rows: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()
    merges: tuple[tuple[int, int, int, int], ...] = ()


def look_at_ods(xml: str, sheet: str) -> Lines:
    """Of one table in `content.xml`; nothing where the table is not found."""
    tables = list(_TABLE.finditer(xml))
    at = next((n for n, found in enumerate(tables) if found[1] == sheet), None)
    if at is None:
        return Lines()
    end = tables[at + 1].start() if at + 1 < len(tables) else len(xml)
    hidden: dict[str, list[int]] = {"row": [], "column": []}
    count = {"row": 0, "column": 0}
    for line in _LINE.finditer(xml, tables[at].end(), end):
        kind, told = line.groups()
        times = _times(_AGAIN, told)
        if 'visibility="collapse"' in told or 'visibility="filter"' in told:
            hidden[kind] += range(count[kind] + 1, count[kind] + times + 1)
        count[kind] += times
    merges = _merges(xml, tables[at].end(), end) if "rows-spanned=" in xml else ()
    return Lines(tuple(hidden["row"]), tuple(hidden["column"]), merges)


def _merges(xml: str, start: int, end: int) -> tuple[tuple[int, int, int, int], ...]:
    found: list[tuple[int, int, int, int]] = []
    row, following, column = 0, 0, 0
    for element in _CELL.finditer(xml, start, end):
        told = element["told"]
        if element["row"]:
            row, column = following, 0
            following += _times(_AGAIN, told)
            continue
        if "-spanned=" in told:
            bottom = row + _times(_DOWN, told) - 1
            right = column + min(_times(_RIGHT, told), MAX_COLUMNS) - 1
            if (bottom, right) != (row, column):
                found.append((row, column, bottom, right))
        column += _times(_AGAIN, told)
    return tuple(found)


def _times(pattern: re.Pattern[str], told: str) -> int:
    number = pattern.search(told)
    return min(int(number[1]), MAX_ROWS) if number else 1
