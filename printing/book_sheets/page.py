"""One sheet of a workbook being written: titles, tables with totals, charts, definitions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from printing.sheets import HOSTILE, CachedFormulas, printable, same_bytes
from printing.words import Words

MOMENT, DAY, MONEY, AREA, PERCENT = (
    "yyyy-mm-dd hh:mm", "yyyy-mm-dd", "#,##0.00", "0.00", "0.0%",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Formula:
    """A formula made of cells of ours alone, never of a text of the facts, and what it comes to:
    programs that do not calculate show that."""

    text: str
    value: int | float | None


Value = str | int | float | date | datetime | Formula | None
Column = tuple[str, float, str]
"""Its word under book.column, its width, and its number format."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """Rows of one table, both ends counted."""

    page: Page
    first: int
    last: int

    def cells(self, column: int) -> str:
        letter = get_column_letter(column)
        return f"{letter}{self.first}:{letter}{self.last}"


class Page:
    """Written from the top; every table under heads of its own."""

    HEAD = 3  # the row of the first heads; they and what is above stay in sight

    def __init__(
        self,
        book: Workbook,
        say: Words,
        key: str,
        about: str,
        columns: Sequence[Column],
        cached: CachedFormulas,
    ) -> None:
        self.say, self.columns = say, columns
        self.title = say(f"book.{key}")
        self.sheet: Any = book.create_sheet(printable(self.title)[:31])
        self.rows, self._lowest, self._last = 0, 0, max(len(columns), 3)
        self.is_upright = False  # however wide: so that a chart stays with what is above it
        self._values = cached.setdefault(f"xl/worksheets/sheet{len(book.worksheets)}.xml", {})
        self.sheet.freeze_panes = f"A{self.HEAD + 1}"
        self.sheet.print_title_rows = f"{self.HEAD}:{self.HEAD}"
        self.sheet.page_setup.paperSize = 9  # A4
        self.sheet.page_setup.fitToHeight = 0
        self.sheet.sheet_properties.pageSetUpPr.fitToPage = True
        for n, (_, width, _) in enumerate(columns, start=1):
            self.sheet.column_dimensions[get_column_letter(n)].width = width
        self._text(self.title, TITLE)
        self._text(about, NOTE)

    def heads(self, columns: Sequence[Column] | None = None) -> None:
        """From here on rows have these columns; without them, those of the page."""
        self.columns = self.columns if columns is None else columns
        self._last = max(self._last, len(self.columns))
        self.append(
            [self.cell(self.say(f"book.column.{name}"), style=HEAD) for name, _, _ in self.columns]
        )

    def named_heads(self, names: Sequence[str], *, width: float, form: str) -> None:
        """The page's columns and one more for each of these names, which may be anybody's."""
        self.columns = (*self.columns, *(("", width, form) for _ in names))
        self._last = max(self._last, len(self.columns))
        own = len(self.columns) - len(names)
        words = [self.say(f"book.column.{name}") for name, _, _ in self.columns[:own]]
        self.append([self.cell(text, style=HEAD) for text in (*words, *names)])

    def row(self, values: Sequence[Value], *, bold: bool = False) -> None:
        style = BOLD if bold else None
        self.append(
            [
                self.cell(value, form, style, column=n)
                for n, (value, (_, _, form)) in enumerate(
                    zip(values, self.columns, strict=True), start=1
                )
            ]
        )

    def table(self, lines: Iterable[Sequence[Value]]) -> Span:
        first = self.rows + 1
        for line in lines:
            self.row(line)
        return Span(page=self, first=first, last=self.rows)

    def totals(
        self,
        span: Span,
        columns: Sequence[Sequence[int | float | None] | None],
        *,
        more: Sequence[Value] = (),
    ) -> None:
        """Under a table: the sums of the columns after the first, whose numbers are given (None
        for no sum), then `more`, then blanks. Nothing under an empty table."""
        if span.last < span.first:
            return
        sums = [
            None if numbers is None else total(span, n, numbers)
            for n, numbers in enumerate(columns, start=2)
        ]
        blanks = [None] * (len(self.columns) - 1 - len(sums) - len(more))
        self.row([self.say("book.sum"), *sums, *more, *blanks], bold=True)

    def section(self, text: str) -> None:
        """A blank line and the title of the next table."""
        self.append([])
        self._text(text, BOLD)

    def end(self, definitions: Iterable[str]) -> None:
        """Blank line, definitions, and the area that prints."""
        while self.rows < self._lowest:
            self.append([])
        self.append([])
        self._text(self.say("book.definitions"), BOLD)
        for text in definitions:
            self._text(text, NOTE)
        is_wide = self._last > 6 and not self.is_upright
        self.sheet.page_setup.orientation = "landscape" if is_wide else "portrait"
        self.sheet.print_area = f"A1:{get_column_letter(self._last)}{self.rows}"

    def chart(self, chart: Any, *, column: int, row: int, height: int = 16, width: int = 8) -> None:
        """So many rows and columns of usual size, which the print takes in."""
        chart.width, chart.height = width * 1.9, height * 0.53  # cm
        self.sheet.add_chart(chart, f"{get_column_letter(column)}{row}")
        self._lowest = max(self._lowest, row + height)
        self._last = max(self._last, column + width - 1)

    def meaning(self, text: str) -> Any:
        """A remark beside a number, not close to it."""
        cell = self.cell(text, style=NOTE)
        cell.alignment = _APART
        return cell

    def space(self, rows: int) -> None:
        for _ in range(rows):
            self.append([])

    def append(self, cells: Sequence[Any]) -> None:
        self.rows += 1
        self.sheet.append(cells)

    def _text(self, text: str, font: Font) -> None:
        self.append([self.cell(text, style=font)])

    def cell(
        self, value: Value, form: str = "", style: Font | None = None, *, column: int = 1
    ) -> Any:
        """`column` matters to a formula, whose value is kept by where it stands."""
        if isinstance(value, Formula):
            self._values[f"{get_column_letter(column)}{self.rows + 1}"] = value.value
            return self._styled(WriteOnlyCell(self.sheet, value=f"={value.text}"), form, style)
        if isinstance(value, datetime):
            value = value.replace(tzinfo=None)
        if value is None or (style is None and not form and not isinstance(value, str)):
            return value
        if not isinstance(value, str):
            number: Any = value  # the library takes days too
            return self._styled(WriteOnlyCell(self.sheet, value=number), form, style)
        value = printable(value)
        if style is None and not value.startswith(HOSTILE):
            return value
        cell = WriteOnlyCell(self.sheet, value=value)
        cell.data_type = "s"  # never a formula, never an error value
        if value.startswith(HOSTILE):
            cell.quotePrefix = True  # it stays text when somebody edits the cell
        return self._styled(cell, "", style)

    def _styled(self, cell: Any, form: str, style: Font | None) -> Any:
        if form:
            cell.number_format = form
        if style is not None:
            cell.font = style
            if style is HEAD:
                cell.alignment, cell.border = _WRAP, _RULE
        return cell


def begin(title: str, made_at: datetime) -> tuple[Workbook, CachedFormulas]:
    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Handover Console"
    book.properties.title = printable(title)
    book.properties.created = made_at.replace(tzinfo=None)
    return book, {}


def finish(book: Workbook, made_at: datetime, cached: CachedFormulas) -> bytes:
    """Equal facts give equal bytes."""
    return same_bytes(book, made_at, cached)


def total(span: Span, column: int, numbers: Sequence[int | float | None]) -> Formula | None:
    """The sum of a column; blank where it holds no number."""
    known = [number for number in numbers if number is not None]
    return Formula(text=f"SUM({span.cells(column)})", value=round(sum(known), 2)) if known else None


def most(span: Span, column: int, numbers: Sequence[int | float | None]) -> Formula | None:
    known = [number for number in numbers if number is not None]
    return Formula(text=f"MAX({span.cells(column)})", value=max(known)) if known else None


def rate(part_cell: str, whole_cell: str, part: int, whole: int) -> Formula | None:
    """Of two cells and what they hold, a half rounded up; None of nothing."""
    if not whole:
        return None
    permille = (2000 * part + whole) // (2 * whole)
    return Formula(text=f"ROUND({part_cell}/{whole_cell},3)", value=permille / 1000)


def notes(say: Words, key: str, lines: Sequence[object]) -> list[str]:
    empty = [] if lines else [say("book.nothing")]
    return [*empty, say(f"book.define.{key}")]


TITLE = Font(name="Noto Sans SC", size=14, bold=True)
HEAD = Font(name="Noto Sans SC", size=10, bold=True, color="FF000001")
BOLD = Font(name="Noto Sans SC", size=11, bold=True)
NOTE = Font(name="Noto Sans SC", size=9, color="FF5A6472")
_WRAP = Alignment(wrap_text=True, vertical="top")
_APART = Alignment(indent=1)
_RULE = Border(bottom=Side(style="thin"))
