"""A rehearsal as a workbook: its cases side by side, and the waits of each by station and hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from .sheets import HOSTILE, printable, same_bytes

Value = str | int | float | None
FIRST, OTHER = 26, 11
"""Widths of columns."""


@dataclass(frozen=True, kw_only=True)
class BookTable:
    """One sheet: title and a line about it, heads, rows; every text as it is to be read."""

    title: str
    about: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, kw_only=True)
class RehearsalBook:
    title: str
    made_at: datetime
    tables: tuple[BookTable, ...]


def rehearsal_xlsx(facts: RehearsalBook) -> bytes:
    """Equal facts give equal bytes; no text of the facts ever becomes a formula."""
    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Handover Console"
    book.properties.title = facts.title
    book.properties.created = facts.made_at.replace(tzinfo=None)
    for table in facts.tables:
        _sheet(book, table)
    return same_bytes(book, facts.made_at)


def _sheet(book: Workbook, table: BookTable) -> None:
    sheet: Any = book.create_sheet(printable(table.title)[:31])
    sheet.freeze_panes = "B4"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9  # A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for n in range(len(table.heads)):
        letter = get_column_letter(n + 1)
        sheet.column_dimensions[letter].width = OTHER if n else FIRST
    sheet.append([_cell(sheet, table.title, _TITLE)])
    sheet.append([_cell(sheet, table.about, _NOTE)])
    _row(sheet, table.heads, _HEAD)
    for row in table.rows:
        _row(sheet, row, None)


def _row(sheet: Any, values: Sequence[Value], style: Font | None) -> None:
    sheet.append([_cell(sheet, value, style) for value in values])


def _cell(sheet: Any, value: Value, style: Font | None) -> Any:
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, value=printable(value))
    cell.data_type = "s"
    cell.quotePrefix = value.startswith(HOSTILE)
    if style is not None:
        cell.font = style
    return cell


_TITLE = Font(name="Noto Sans SC", size=14, bold=True)
_HEAD = Font(name="Noto Sans SC", size=10, bold=True, color="FF000001")
_NOTE = Font(name="Noto Sans SC", size=9, color="FF5A6472")
