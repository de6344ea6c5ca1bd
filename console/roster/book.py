"""Opens a checked file, whatever it is, and lists its sheets as grids."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from console.domain.errors import Refusal
from console.roster.delimited import SEPARATORS, decode, records
from console.roster.guard import FileKind, check_file
from console.roster.header import best_header
from console.roster.html_table import html_grids
from console.roster.parts import MAX_CELLS, MAX_ROWS
from console.roster.peek import Veiled, peek
from console.roster.sheet import Grid

T = TypeVar("T")


def open_grids(path: Path, *, sheet: str | None = None) -> tuple[list[Grid], tuple[str, ...]]:
    """All sheets and their names; refuses a wish for one that is not there."""
    checked = check_file(path)
    kind = checked.kind
    if kind is FileKind.WORKBOOK:
        grids, names = _workbook(path, veiled=checked.veiled)
    else:
        data = path.read_bytes()
        grids = html_grids(data, path.name) if kind is FileKind.HTML else [_text_grid(path, data)]
        names = tuple(g.name for g in grids)
    if sheet is not None and sheet not in names:
        raise Refusal("roster.no-such-sheet", sheet=sheet, sheets=", ".join(names))
    for grid in grids:
        if len(grid.rows) > MAX_ROWS:
            raise Refusal("roster.too-many-rows", rows=len(grid.rows), limit=MAX_ROWS)
    return grids, names


def _text_grid(path: Path, data: bytes) -> Grid:
    text = decode(data, path.name)

    def score(separator: str) -> int:
        head = Grid(name="", rows=records(text[:20_000], separator, limit=20), typed=False)
        found = best_header(head)
        return len(found.headings) if found else 0

    separator = max(SEPARATORS, key=lambda s: (_quiet(score, s), text.count(s, 0, 20_000)))
    return Grid(name=path.stem, rows=records(text, separator), typed=False)


def _quiet(score: Callable[[str], int], separator: str) -> int:
    try:
        return score(separator)
    except Refusal:  # not the right separator, or no right one: the real reading will tell
        return 0


def _workbook(path: Path, *, veiled: bool) -> tuple[list[Grid], tuple[str, ...]]:
    # By its bytes: by its path, the name's ending would decide what it is.
    data = BytesIO(path.read_bytes())
    book = _reading(path, lambda: CalamineWorkbook.from_filelike(data))
    sheets = [s for s in book.sheets_metadata if s.typ == SheetTypeEnum.WorkSheet]
    names = tuple(s.name for s in sheets)
    grids = []
    for meta in sheets:
        hidden = meta.visible != SheetVisibleEnum.Visible
        read = partial(_grid, book, path, meta.name, hidden=hidden, veiled=veiled)
        grids.append(_reading(path, read))
    return grids, names


def _grid(book: CalamineWorkbook, path: Path, name: str, *, hidden: bool, veiled: bool) -> Grid:
    sheet = book.get_sheet_by_name(name)
    if sheet.end is None:
        return Grid(name=name, rows=[], hidden=hidden)
    if (sheet.end[0] + 1) * (sheet.end[1] + 1) > MAX_CELLS:
        raise Refusal("roster.far-cells", rows=sheet.end[0] + 1, columns=sheet.end[1] + 1)
    found = peek(path, name) if veiled else Veiled()
    return Grid(
        name=name,
        rows=sheet.to_python(skip_empty_area=False),
        merges=(
            *((t, left, b, right) for (t, left), (b, right) in _merges(sheet)),
            *found.merges,
        ),
        hidden=hidden,
        hidden_rows=found.rows,
        hidden_columns=found.columns,
        unvalued=found.unvalued,
    )


def _merges(sheet: object) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    return getattr(sheet, "merged_cell_ranges", None) or []  # None where the format has none


def _reading(path: Path, read: Callable[[], T]) -> T:
    try:
        return read()
    except PasswordError as error:
        raise Refusal("roster.password", file=path.name) from error
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise Refusal("roster.unreadable", file=path.name) from error
    except BaseException as error:
        # A panic inside the Rust reader arrives as a BaseException of a class nobody can import.
        if type(error).__name__ == "PanicException":
            raise Refusal("roster.unreadable", file=path.name) from error
        raise
