"""The plan as a workbook: a sheet per day with slots by hosts, and one list of everybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from .sheets import HOSTILE, printable, same_bytes
from .words import Words, words

MANY_HOSTS = 16
"""More of them no longer fit on one sheet of paper: the day is printed on several, side by side."""
DATE, TIME = "yyyy-mm-dd ddd", "hh:mm"
HEAD = 3  # the row of the heads

CALENDARS = {"zh_CN": "804", "es": "C0A"}
"""Whose weekdays the dates show, as spreadsheets number them; English else."""

_TITLE = Font(name="Noto Sans SC", size=14, bold=True)
_HEAD = Font(name="Noto Sans SC", size=10, bold=True)
_TEXT = Font(name="Noto Sans SC", size=10)
_NOTE = Font(name="Noto Sans SC", size=9, color="FF5A6472")
_LINE = Side(style="thin", color="FFD5DAE1")
_GRID = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_WRAP = Alignment(wrap_text=True, vertical="top")
_LEFT = Alignment(horizontal="left")
_FIRM = PatternFill("solid", fgColor="FFE3EFE6")


@dataclass(frozen=True, kw_only=True)
class Party:
    """`homes` are their labels; `owner` comes masked; `state` is one of the words' plan.state.*."""

    start: str
    end: str
    homes: tuple[str, ...]
    owner: str
    host: str
    state: str


@dataclass(frozen=True, kw_only=True)
class PlanDay:
    """`slots` as `HH:MM`; a party without a host stands under the blank name."""

    day: date
    slots: tuple[str, ...]
    parties: tuple[Party, ...]


@dataclass(frozen=True, kw_only=True)
class PlanFacts:
    campaign: str
    language: str
    made_at: datetime
    days: tuple[PlanDay, ...]
    hosts: tuple[str, ...]


def plan_xlsx(facts: PlanFacts) -> bytes:
    """Equal facts give equal bytes; no text of the facts ever becomes a formula."""
    say = words(facts.language)
    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Handover Console"
    book.properties.title = say("plan.title")
    for day in facts.days:
        _day_sheet(book, facts, day, say)
    _list_sheet(book, facts, say)
    return same_bytes(book, facts.made_at)


def _day_sheet(book: Workbook, facts: PlanFacts, day: PlanDay, say: Words) -> None:
    """Hosts who take nobody on that day have no column."""
    busy = {party.host for party in day.parties}
    hosts = [host for host in (*facts.hosts, "") if host in busy]
    sheet = _sheet(book, f"{day.day:%m-%d} {say.weekday(day.day)}", len(hosts) + 1)
    sheet.freeze_panes = f"B{HEAD + 1}"
    if len(hosts) > MANY_HOSTS:
        sheet.page_setup.fitToWidth = 0
        sheet.print_title_cols = "A:A"
    sheet.column_dimensions["A"].width = 8
    for n in range(2, len(hosts) + 2):
        sheet.column_dimensions[get_column_letter(n)].width = 17
    _title(sheet, facts, say, say.day_with_weekday(day.day), len(day.parties))
    heads = [say("plan.slot"), *(host or say("plan.no_host") for host in hosts)]
    sheet.append([_cell(sheet, text, _HEAD) for text in heads])
    at: dict[tuple[str, str], list[Party]] = {}
    for party in day.parties:
        at.setdefault((party.start, party.host), []).append(party)
    slots = sorted({*day.slots, *(party.start for party in day.parties)})
    for n, slot in enumerate(slots, start=HEAD + 1):
        row = [at.get((slot, host), []) for host in hosts]
        lines = max((_lines(parties) for parties in row), default=1)
        sheet.row_dimensions[n].height = 15 * max(1, lines)
        sheet.append([_cell(sheet, slot, _HEAD), *(_party_cell(sheet, p) for p in row)])
    last = get_column_letter(len(hosts) + 1)
    sheet.print_area = f"A1:{last}{HEAD + len(slots)}"


def _list_sheet(book: Workbook, facts: PlanFacts, say: Words) -> None:
    columns = (
        ("day", 18), ("start", 8), ("end", 8), ("homes", 26), ("owner", 20), ("host", 18),
        ("state", 14),
    )  # fmt: skip
    sheet = _sheet(book, say("plan.list"), len(columns))
    sheet.freeze_panes = f"A{HEAD + 1}"
    for n, (_, width) in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(n)].width = width
    rows = [(day, party) for day in facts.days for party in day.parties]
    _title(sheet, facts, say, say("plan.list"), len(rows))
    sheet.append([_cell(sheet, say(f"plan.column.{name}"), _HEAD) for name, _ in columns])
    for day, party in rows:
        values = (
            ", ".join(party.homes), party.owner, party.host, say.known("plan.state", party.state)
        )  # fmt: skip
        sheet.append(
            [
                _moment(sheet, day.day, f"[$-{CALENDARS.get(facts.language, '409')}]{DATE}"),
                *(_moment(sheet, time.fromisoformat(t), TIME) for t in (party.start, party.end)),
                *(_cell(sheet, value, _TEXT) for value in values),
            ]
        )
    last = HEAD + len(rows)
    sheet.auto_filter.ref = f"A{HEAD}:{get_column_letter(len(columns))}{last}"
    sheet.print_area = f"A1:{get_column_letter(len(columns))}{last}"


def _sheet(book: Workbook, name: str, columns: int) -> Any:
    sheet: Any = book.create_sheet(name)
    sheet.print_title_rows = f"{HEAD}:{HEAD}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8 if columns > 9 else 9  # A3, A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.center.text = "&P / &N"
    return sheet


def _title(sheet: Any, facts: PlanFacts, say: Words, title: str, parties: int) -> None:
    sheet.append([_cell(sheet, title, _TITLE)])
    at = f"{facts.made_at:%Y-%m-%d %H:%M}"
    about = say("plan.about", campaign=facts.campaign, parties=parties, at=at)
    sheet.append([_cell(sheet, about, _NOTE)])


def _party_cell(sheet: Any, parties: Sequence[Party]) -> Any:
    text = "\n".join(f"{', '.join(p.homes)}\n{p.owner}" for p in parties)
    cell = _cell(sheet, text, _TEXT)
    cell.alignment, cell.border = _WRAP, _GRID
    if parties and all(p.state != "booked" for p in parties):
        cell.fill = _FIRM
    return cell


def _lines(parties: Sequence[Party]) -> int:
    return sum(1 + -(-len(", ".join(p.homes)) // 18) for p in parties)


def _cell(sheet: Any, text: str, font: Font) -> Any:
    shown = printable(text)
    cell = WriteOnlyCell(sheet, value=shown)
    cell.data_type = "s"  # never a formula, never an error value
    if shown.startswith(HOSTILE):
        cell.quotePrefix = True  # it stays text when somebody edits the cell
    cell.font = font
    return cell


def _moment(sheet: Any, value: date | time, form: str) -> Any:
    """A real one: it sorts, filters by month and can be counted with."""
    cell = WriteOnlyCell(sheet)
    cell.value = value
    cell.number_format, cell.font, cell.alignment = form, _TEXT, _LEFT
    return cell


def masked(name: str) -> str:
    """As much of a name as the wall of an office may show: 王**, Q. T., the first of a company."""
    parts = name.split()
    if len(parts) > 1 and name.isascii():
        return " ".join(f"{part[0]}." for part in parts)
    return f"{name[:1]}**" if name else ""
