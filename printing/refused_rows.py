"""The rows of a roster that did not come in, as a workbook to send back with the reasons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from .sheets import HOSTILE, printable, same_bytes
from .words import words

MOST_WIDE = 48
_ESCAPED = re.compile(r"_(x[0-9A-Fa-f]{4}_)")
_HEAD = Font(bold=True)
_WHY = PatternFill("solid", fgColor="FFF6D7D2")
_WRAP = Alignment(wrap_text=True, vertical="top")


@dataclass(frozen=True, kw_only=True)
class RefusedLine:
    """`row` as the user knows it; the cells as they stand in the file."""

    row: int
    cells: tuple[str, ...]
    reason: str


@dataclass(frozen=True, kw_only=True)
class RefusedFacts:
    """`headings` are those of the file, so that the corrected workbook can be read like it."""

    headings: tuple[str, ...]
    lines: tuple[RefusedLine, ...]
    language: str
    made_at: datetime


def refused_xlsx(facts: RefusedFacts) -> bytes:
    """Every cell is text, and stays text when somebody edits it: no formula, no lost zero."""
    say = words(facts.language)
    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Handover Console"
    sheet: Any = book.create_sheet(say("refused_rows.title"))
    sheet.freeze_panes = "A2"
    width = max([len(facts.headings), *(len(line.cells) for line in facts.lines)])
    heads = [*facts.headings, *[""] * (width - len(facts.headings))]
    heads += [say("refused_rows.row"), say("refused_rows.reason")]
    lines = [
        (*line.cells, *[""] * (width - len(line.cells)), str(line.row), line.reason)
        for line in facts.lines
    ]
    for n, column in enumerate(zip(heads, *lines, strict=True), start=1):
        longest = max(_width(text) for text in column)
        sheet.column_dimensions[get_column_letter(n)].width = min(MOST_WIDE, longest + 3)
    sheet.append([_cell(sheet, text, is_head=True) for text in heads])
    for line in lines:
        cells = [_cell(sheet, text) for text in line]
        cells[-1].fill, cells[-1].alignment = _WHY, _WRAP
        sheet.append(cells)
    return same_bytes(book, facts.made_at)


def _cell(sheet: Any, text: str, *, is_head: bool = False) -> Any:
    # `_x003D_` in a text would be read as `=`: spreadsheets write characters so.
    shown = _ESCAPED.sub(r"_x005F_\1", printable(text))
    cell = WriteOnlyCell(sheet, value=shown)
    cell.data_type = "s"
    cell.number_format = "@"  # what is typed over it stays text too
    if shown.startswith(HOSTILE):
        cell.quotePrefix = True
    if is_head:
        cell.font = _HEAD
    return cell


def _width(text: str) -> int:
    """Han characters are twice as wide."""
    return max(sum(2 if ord(c) > 0x2E7F else 1 for c in part) for part in text.split("\n"))
