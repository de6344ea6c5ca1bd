"""A workbook of one sheet: headings, and rows of text that stay text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from .sheets import HOSTILE, printable, same_bytes

_HEAD = Font(bold=True)
NARROWEST, WIDEST = 8, 42


@dataclass(frozen=True, kw_only=True)
class TableFacts:
    """`rows` have as many texts as there are `headings`; the title is the sheet's name."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    made_at: datetime


def table_xlsx(facts: TableFacts) -> bytes:
    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Handover Console"
    sheet: Any = book.create_sheet(sheet_name(facts.title))
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for column, width in enumerate(_widths(facts), start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.append([_cell(sheet, text, is_head=True) for text in facts.headings])
    for row in facts.rows:
        sheet.append([_cell(sheet, text) for text in row])
    return same_bytes(book, facts.made_at)


def sheet_name(text: str) -> str:
    """What a spreadsheet program takes as the name of a sheet."""
    bare = "".join(" " if c in "[]:*?/\\" else c for c in printable(text)).strip().strip("'")
    return bare[:31] or "1"


def _widths(facts: TableFacts) -> list[int]:
    """Of the first rows: a Chinese character takes two places."""
    shown = (facts.headings, *facts.rows[:200])
    longest = (max(map(_places, column), default=0) for column in zip(*shown, strict=True))
    return [min(max(places + 2, NARROWEST), WIDEST) for places in longest]


def _places(text: str) -> int:
    return sum(2 if ord(c) > 0x2E80 else 1 for c in text)


def _cell(sheet: Any, text: str, *, is_head: bool = False) -> Any:
    cell = WriteOnlyCell(sheet, value=printable(text))
    cell.data_type = "s"
    cell.number_format = "@"
    cell.alignment = Alignment(vertical="top", wrap_text=is_head)
    if is_head:
        cell.font = _HEAD
    if text.startswith(HOSTILE):
        cell.quotePrefix = True
    return cell
