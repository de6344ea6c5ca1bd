"""The duty roster as a workbook that can be filled in and read again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from .sheets import HOSTILE, printable, same_bytes
from .words import words

_HEAD = Font(bold=True)


@dataclass(frozen=True, kw_only=True)
class DutyLine:
    """`marks` by day: `full`, `am`, `pm` or `off`, and its breaks as `10:00-10:30`."""

    name: str
    languages: tuple[str, ...]
    is_certified: bool
    home_building: str
    marks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class DutyFacts:
    language: str
    days: tuple[date, ...]
    lines: tuple[DutyLine, ...]
    made_at: datetime


def duty_xlsx(facts: DutyFacts) -> bytes:
    say = words(facts.language)
    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Handover Console"
    sheet: Any = book.create_sheet(say("duty.title"))
    sheet.freeze_panes = "E2"
    heads = [say(f"duty.{name}") for name in ("name", "languages", "certified", "building")]
    for column, width in enumerate((16, 18, 10, 12, *[14] * len(facts.days)), start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.append([_head(sheet, text) for text in (*heads, *(d.isoformat() for d in facts.days))])
    for line in facts.lines:
        spoken = ", ".join(say(f"duty.language.{code}") for code in line.languages)
        marks = [f"{say(f'duty.mark.{kind}')} {breaks}".strip() for kind, breaks in line.marks]
        sheet.append(
            [
                _cell(sheet, text)
                for text in (
                    line.name,
                    spoken,
                    say("duty.yes") if line.is_certified else say("duty.no"),
                    line.home_building,
                    *marks,
                )
            ]
        )
    return same_bytes(book, facts.made_at)


def _head(sheet: Any, text: str) -> Any:
    cell = _cell(sheet, text)
    cell.font, cell.alignment = _HEAD, Alignment(wrap_text=True, vertical="top")
    return cell


def _cell(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, value=printable(text))
    cell.data_type = "s"
    cell.number_format = "@"
    if text.startswith(HOSTILE):
        cell.quotePrefix = True
    return cell
