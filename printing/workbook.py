"""The daily workbook for the manager: one page of true figures, the details behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from .sheets import HOSTILE, printable, same_bytes
from .words import Words, words

Value = str | int | float | datetime | None

MOMENT, MONEY, AREA, PERCENT = "yyyy-mm-dd hh:mm", "#,##0.00", "0.00", "0.0%"


@dataclass(frozen=True, kw_only=True)
class SummaryLine:
    """`key` is one of the words' book.summary.* (else shown as it is); a rate is thousandths."""

    key: str
    value: int | None
    is_rate: bool = False


@dataclass(frozen=True, kw_only=True)
class SlotLine:
    """Homes; waits in minutes, None where nobody was called."""

    slot: str
    expected: int
    arrived: int
    wait_mean: int | None
    wait_max: int | None


@dataclass(frozen=True, kw_only=True)
class StationLine:
    """Groups and minutes."""

    name: str
    desks: int
    served: int
    mean: int | None
    p50: int | None
    p90: int | None
    wait_max: int | None


@dataclass(frozen=True, kw_only=True)
class HostLine:
    name: str
    homes: int
    minutes: int


@dataclass(frozen=True, kw_only=True)
class KeyLine:
    """How many sets and pieces are with `holder` (one of the words' holder.*, or a name)."""

    holder: str
    sets: int
    pieces: int


@dataclass(frozen=True, kw_only=True)
class LoanLine:
    """A loan that is open at the end of the day."""

    key_set: str
    borrower: str
    out: datetime
    due: datetime | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class CallLine:
    """`kind` is no_show, due_tomorrow or rebooked; the phone is masked."""

    kind: str
    unit: str
    owners: str
    phone: str
    slot: str
    host: str


@dataclass(frozen=True, kw_only=True)
class UnitLine:
    """One home. Codes for `state` are the words' outcome.*; amounts are cents, areas hundredths."""

    unit: str
    building: str
    stairwell: str
    floor: str
    room: str
    layout: str
    product: str
    area: int | None
    owners: str
    phone: str
    slot: str
    ticket: str
    checked_in: datetime | None
    ended: datetime | None
    state: str
    host: str
    zone: str
    wait: int | None
    due: int | None
    paid: int | None
    issues: int | None
    keys: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class WorkbookFacts:
    """All moments in the campaign's zone. `off_by`: due minus every outcome, 0 when it closes."""

    campaign: str
    day: date
    language: str
    made_at: datetime
    summary: tuple[SummaryLine, ...]
    off_by: int
    slots: tuple[SlotLine, ...]
    stations: tuple[StationLine, ...]
    hosts: tuple[HostLine, ...]
    keys: tuple[KeyLine, ...]
    loans: tuple[LoanLine, ...]
    calls: tuple[CallLine, ...]
    units: tuple[UnitLine, ...]


def xlsx(facts: WorkbookFacts) -> bytes:
    """Equal facts give equal bytes; no text of the facts ever becomes a formula."""
    say = words(facts.language)
    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Handover Console"
    book.properties.title = say("book.title")
    book.properties.created = facts.made_at.replace(tzinfo=None)
    _overview(book, facts, say)
    _slots(book, facts, say)
    _stations(book, facts, say)
    _hosts(book, facts, say)
    _Sheet(book, say, "issues", facts, (("item", 60, ""),)).end([say("book.issues_empty")])
    _keys(book, facts, say)
    _calls(book, facts, say)
    _units(book, facts, say)
    return same_bytes(book, facts.made_at)


class _Sheet:
    """One sheet being written: title, head row, rows, definitions at the foot."""

    HEAD = 3  # the row of the column heads; they and what is above stay in sight

    def __init__(
        self,
        book: Workbook,
        say: Words,
        key: str,
        facts: WorkbookFacts,
        columns: Sequence[tuple[str, float, str]],
    ) -> None:
        self.say, self.columns = say, columns
        self.sheet: Any = book.create_sheet(say(f"book.{key}"))
        self.rows = 0
        last = get_column_letter(max(len(columns), 3))
        self.sheet.freeze_panes = f"A{self.HEAD + 1}"
        self.sheet.print_title_rows = f"{self.HEAD}:{self.HEAD}"
        self.last_column = last
        self.sheet.page_setup.orientation = "landscape" if len(columns) > 6 else "portrait"
        self.sheet.page_setup.paperSize = 9  # A4
        self.sheet.page_setup.fitToHeight = 0
        self.sheet.sheet_properties.pageSetUpPr.fitToPage = True
        for n, (_, width, _) in enumerate(columns, start=1):
            self.sheet.column_dimensions[get_column_letter(n)].width = width
        about = say(
            "book.made",
            campaign=facts.campaign,
            day=say.day(facts.day),
            weekday=say.weekday(facts.day),
            at=f"{facts.made_at:%Y-%m-%d %H:%M}",
        )
        self._text(say(f"book.{key}"), _TITLE)
        self._text(about, _NOTE)
        self._append(
            [self._cell(say(f"book.column.{name}"), style=_HEAD) for name, _, _ in columns]
        )

    def row(self, values: Sequence[Value], *, bold: bool = False) -> None:
        cells = [
            self._cell(value, form, _BOLD if bold else None)
            for value, (_, _, form) in zip(values, self.columns, strict=True)
        ]
        self._append(cells)

    def end(self, definitions: Iterable[str]) -> None:
        """Blank line, definitions, and the area that prints."""
        self._append([])
        self._text(self.say("book.definitions"), _BOLD)
        for text in definitions:
            self._text(text, _NOTE)
        self.sheet.print_area = f"A1:{self.last_column}{self.rows}"

    def _text(self, text: str, font: Font) -> None:
        self._append([self._cell(text, style=font)])

    def _append(self, cells: Sequence[Any]) -> None:
        self.rows += 1
        self.sheet.append(cells)

    def _cell(self, value: Value, form: str = "", style: Font | None = None) -> Any:
        if isinstance(value, datetime):
            value = value.replace(tzinfo=None)
        if value is None or (style is None and not form and not isinstance(value, str)):
            return value
        if isinstance(value, str):
            value = printable(value)
            if style is None and not value.startswith(HOSTILE):
                return value
        cell = WriteOnlyCell(self.sheet, value=value)
        if isinstance(value, str):
            cell.data_type = "s"  # never a formula, never an error value
            if value.startswith(HOSTILE):
                cell.quotePrefix = True  # it stays text when somebody edits the cell
        if form and not isinstance(value, str):
            cell.number_format = form
        if style is not None:
            cell.font = style
            if style is _HEAD:
                cell.alignment, cell.border = _WRAP, _RULE
        return cell


_TITLE = Font(name="Noto Sans SC", size=14, bold=True)
_HEAD = Font(name="Noto Sans SC", size=10, bold=True, color="FF000001")
_BOLD = Font(name="Noto Sans SC", size=11, bold=True)
_NOTE = Font(name="Noto Sans SC", size=9, color="FF5A6472")
_WRAP = Alignment(wrap_text=True, vertical="top")
_RULE = Border(bottom=Side(style="thin"))


def _overview(book: Workbook, facts: WorkbookFacts, say: Words) -> None:
    sheet = _Sheet(
        book, say, "overview", facts, (("item", 26, ""), ("value", 14, ""), ("meaning", 70, ""))
    )
    for line in facts.summary:
        name, _, meaning = say.known("book.summary", line.key).partition("|")
        value: Value = line.value
        if line.is_rate and line.value is not None:
            value = sheet._cell(line.value / 1000, PERCENT)
        sheet._append([sheet._cell(name), value, sheet._cell(meaning)])
    verdict = say("book.uneven" if facts.off_by else "book.even")
    sheet.row((say("book.balance"), facts.off_by, verdict), bold=True)
    sheet.end([])


def _slots(book: Workbook, facts: WorkbookFacts, say: Words) -> None:
    columns = (("slot", 16.0, ""), ("expected", 10.0, ""), ("arrived", 10.0, ""),
               ("wait_mean", 16.0, ""), ("wait_max", 16.0, ""))  # fmt: skip
    sheet = _Sheet(book, say, "slots", facts, columns)
    for line in facts.slots:
        sheet.row((line.slot, line.expected, line.arrived, line.wait_mean, line.wait_max))
    if facts.slots:
        expected = sum(line.expected for line in facts.slots)
        arrived = sum(line.arrived for line in facts.slots)
        longest = [line.wait_max for line in facts.slots if line.wait_max is not None]
        total = (say("book.sum"), expected, arrived, None, max(longest, default=None))
        sheet.row(total, bold=True)
    sheet.end(_notes(say, "slots", facts.slots))


def _stations(book: Workbook, facts: WorkbookFacts, say: Words) -> None:
    columns = (("station", 22.0, ""), ("desks", 10.0, ""), ("served", 12.0, ""),
               ("service_mean", 14.0, ""), ("service_p50", 14.0, ""), ("service_p90", 14.0, ""),
               ("wait_max", 14.0, ""))  # fmt: skip
    sheet = _Sheet(book, say, "stations", facts, columns)
    for line in facts.stations:
        minutes = (line.mean, line.p50, line.p90, line.wait_max)
        sheet.row((line.name, line.desks, line.served, *minutes))
    sheet.end(_notes(say, "stations", facts.stations))


def _hosts(book: Workbook, facts: WorkbookFacts, say: Words) -> None:
    columns = (("host", 22.0, ""), ("homes", 10.0, ""), ("minutes", 14.0, ""))
    sheet = _Sheet(book, say, "hosts", facts, columns)
    for line in facts.hosts:
        sheet.row((line.name, line.homes, line.minutes))
    if facts.hosts:
        homes = sum(line.homes for line in facts.hosts)
        minutes = sum(line.minutes for line in facts.hosts)
        sheet.row((say("book.sum"), homes, minutes), bold=True)
    sheet.end(_notes(say, "hosts", facts.hosts))


def _keys(book: Workbook, facts: WorkbookFacts, say: Words) -> None:
    columns = (("holder", 22.0, ""), ("sets", 10.0, ""), ("pieces", 10.0, ""))
    sheet = _Sheet(book, say, "keys", facts, columns)
    for line in facts.keys:
        sheet.row((say.known("holder", line.holder), line.sets, line.pieces))
    if facts.keys:
        pieces = sum(line.pieces for line in facts.keys)
        sheet.row((say("book.sum"), None, pieces), bold=True)
    if facts.loans:
        sheet._append([])
        heads = ("key_set", "borrower", "out", "due", "reason")
        sheet._append([sheet._cell(say(f"book.column.{name}"), style=_HEAD) for name in heads])
        sheet.last_column = "E"
        for loan in facts.loans:
            moments = (sheet._cell(loan.out, MOMENT), sheet._cell(loan.due, MOMENT))
            texts = [sheet._cell(text) for text in (loan.key_set, loan.borrower, loan.reason)]
            sheet._append([*texts[:2], *moments, texts[2]])
    sheet.end(_notes(say, "keys", facts.keys))


def _calls(book: Workbook, facts: WorkbookFacts, say: Words) -> None:
    columns = (("state", 14.0, ""), ("unit", 30.0, ""), ("owners", 24.0, ""), ("phone", 22.0, ""),
               ("slot", 20.0, ""), ("host", 14.0, ""))  # fmt: skip
    sheet = _Sheet(book, say, "calls", facts, columns)
    for line in facts.calls:
        kind = say.known("book.call", line.kind)
        sheet.row((kind, line.unit, line.owners, line.phone, line.slot, line.host))
    sheet.end([*_notes(say, "calls", facts.calls), say("book.masked")])


def _units(book: Workbook, facts: WorkbookFacts, say: Words) -> None:
    columns = (
        ("unit", 30.0, ""), ("building", 10.0, ""), ("stairwell", 8.0, ""), ("floor", 8.0, ""),
        ("room", 10.0, ""), ("layout", 16.0, ""), ("product", 12.0, ""), ("area", 12.0, AREA),
        ("owners", 24.0, ""), ("phone", 22.0, ""), ("slot", 20.0, ""), ("ticket", 8.0, ""),
        ("checked_in", 16.0, MOMENT), ("ended", 16.0, MOMENT), ("state", 16.0, ""),
        ("host", 12.0, ""), ("zone", 12.0, ""), ("wait", 9.0, ""), ("due_amount", 13.0, MONEY),
        ("paid_amount", 13.0, MONEY), ("issues", 8.0, ""), ("keys", 14.0, ""), ("note", 30.0, ""),
    )  # fmt: skip
    sheet = _Sheet(book, say, "units", facts, columns)
    for line in facts.units:
        sheet.row(
            (
                line.unit,
                line.building,
                line.stairwell,
                line.floor,
                line.room,
                line.layout,
                line.product,
                _hundredth(line.area),
                line.owners,
                line.phone,
                line.slot,
                line.ticket,
                line.checked_in,
                line.ended,
                say.known("outcome", line.state),
                line.host,
                line.zone,
                line.wait,
                _hundredth(line.due),
                _hundredth(line.paid),
                line.issues,
                say.known("holder", line.keys),
                line.note,
            )
        )
    sheet.end([*_notes(say, "units", facts.units), say("book.masked")])


def _hundredth(value: int | None) -> float | None:
    return None if value is None else value / 100


def _notes(say: Words, key: str, lines: Sequence[object]) -> list[str]:
    empty = [] if lines else [say("book.nothing")]
    return [*empty, say(f"book.define.{key}")]
