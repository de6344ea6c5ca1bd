"""The `.xls` that is really a web page: its tables as sheets."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from console.domain.errors import Refusal
from console.roster.cells import Cell
from console.roster.delimited import decode
from console.roster.parts import MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from console.roster.sheet import Grid, Merge

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)


class _Table:
    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.merges: list[Merge] = []
        self.taken: set[tuple[int, int]] = set()
        self.cells = 0
        self.hidden: list[int] = []

    def put(self, text: str, rowspan: int, colspan: int) -> None:
        row = len(self.rows) - 1
        line = self.rows[row]
        while (row, len(line)) in self.taken:
            line.append("")
        left = len(line)
        if left + colspan > MAX_COLUMNS or row + rowspan > MAX_ROWS:
            raise Refusal("roster.far-cells", rows=row + rowspan, columns=left + colspan)
        self.cells += rowspan * colspan
        if self.cells > MAX_CELLS:
            raise Refusal("roster.far-cells", rows=row + rowspan, columns=left + colspan)
        line.append(text)
        line.extend([""] * (colspan - 1))
        if rowspan > 1 or colspan > 1:
            self.merges.append((row, left, row + rowspan - 1, left + colspan - 1))
            for r in range(row + 1, row + rowspan):
                self.taken.update((r, c) for c in range(left, left + colspan))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self.text: list[str] | None = None
        self.span = (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._end_cell()
            self.tables.append(_Table())
        elif tag == "tr" and self.tables:
            self._end_cell()
            table = self.tables[-1]
            table.rows.append([])
            if "display:none" in (dict(attrs).get("style") or "").replace(" ", ""):
                table.hidden.append(len(table.rows))
        elif tag in ("td", "th") and self.tables and self.tables[-1].rows:
            self._end_cell()
            given = dict(attrs)
            self.span = (_span(given.get("rowspan")), _span(given.get("colspan")))
            self.text = []
        elif tag == "br" and self.text is not None:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self.text is not None:
            # In a page a line end is a space; only <br> breaks a line.
            self.text.append(re.sub(r"[\r\n\t ]+", " ", data))

    def _end_cell(self) -> None:
        if self.text is not None:
            self.tables[-1].put("".join(self.text).strip(), *self.span)
            self.text = None


def _span(value: str | None) -> int:
    digits = (value or "").strip()
    return max(1, int(digits[:7])) if digits.isascii() and digits.isdigit() else 1


def html_grids(data: bytes, name: str) -> list[Grid]:
    """Every table that has rows, named `table 1`, `table 2` …"""
    reader = _Reader()
    try:
        reader.feed(_decoded(data, name))
        reader.close()
    except AssertionError as error:  # html.parser's word for a declaration it cannot parse
        raise Refusal("roster.unreadable", file=name) from error
    reader._end_cell()
    return [
        Grid(
            name=f"table {n}",
            rows=t.rows,
            merges=tuple(t.merges),
            typed=False,
            hidden_rows=tuple(t.hidden),
        )
        for n, t in enumerate(reader.tables, 1)
        if t.rows
    ]


def _decoded(data: bytes, name: str) -> str:
    declared = _CHARSET.search(data[:4096])
    if declared and declared.group(1).lower() in (b"gb2312", b"gbk", b"gb18030", b"x-gbk"):
        try:
            return data.decode("gb18030")
        except UnicodeDecodeError:
            pass  # the page lies about itself, which is common: find out by the bytes
    return decode(data, name)
