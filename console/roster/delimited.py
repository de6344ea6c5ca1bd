"""Text files with separators, in the encodings that offices really use."""

from __future__ import annotations

import csv
import io
from typing import Final

from console.domain.errors import Refusal
from console.roster.cells import Cell
from console.roster.parts import MAX_CELLS, MAX_COLUMNS, MAX_ROWS

SEPARATORS: Final = (",", "\t", ";", "|")


def decode(data: bytes, name: str) -> str:
    """Unicode with or without its mark, then GB18030 (which holds GBK and GB2312)."""
    for encoding in _encodings(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refusal("roster.encoding", file=name)


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith(b"\xef\xbb\xbf"):
        return ("utf-8-sig", "gb18030")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    head = data[:400]
    # Without a mark: separators and line ends are ASCII, so every second byte is often zero.
    if head[1::2].count(0) * 8 > len(head):
        return ("utf-16-le",)
    if head[::2].count(0) * 8 > len(head):
        return ("utf-16-be",)
    return ("utf-8", "gb18030")


def records(text: str, separator: str, *, limit: int = MAX_ROWS) -> list[list[Cell]]:
    """One list per record: a line break inside quotes does not make a new row."""
    rows: list[list[Cell]] = []
    cells = 0
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            cells += len(record)
            if len(record) > MAX_COLUMNS or cells > MAX_CELLS:
                raise Refusal("roster.far-cells", rows=len(rows) + 1, columns=len(record))
            rows.append(list[Cell](record))
            if len(rows) > limit:
                break
    except csv.Error as error:
        raise Refusal("roster.csv-broken", row=len(rows) + 1) from error
    return rows
