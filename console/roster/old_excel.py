"""Refuses an Excel 97 file (.xls) whose inner chains run in circles or whose cells lie far off.

The reader of workbooks believes what such a file says of its own size.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from console.domain.errors import Refusal
from console.roster.parts import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXTS

_LAST_SECTOR = 0xFFFFFFFA  # what is above are marks: end, free, table
_ENTRY = 128
_SIZES, _TEXTS, _PASSWORD = 0x0200, 0x00FC, 0x002F
# Kinds of records that hold a cell: number, text, formula, yes or no, and several in one.
_CELLS = frozenset({0x0203, 0x027E, 0x0204, 0x00FD, 0x0006, 0x0406, 0x0205, 0x00D6, 0x00BD})


def check_old(data: bytes, name: str) -> None:
    try:
        book = _Compound(data)
        for stream in book.streams():
            _check_records(stream, name)
    except (struct.error, IndexError, ValueError) as error:
        raise Refusal("roster.unreadable", file=name) from error


class _Compound:
    """A file system in a file: sectors, a table of which follows which, a directory."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        shift, self._mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or self._mini_shift != 6:
            raise ValueError("no sectors")
        self._size = 1 << shift
        self._cutoff = struct.unpack_from("<I", data, 56)[0]
        self._table = self._read_table()
        start = struct.unpack_from("<I", data, 48)[0]
        self._directory = self._joined(self._chain(start, self._table))
        mini = self._chain(struct.unpack_from("<I", data, 60)[0], self._table)
        self._mini_table = self._numbers(self._joined(mini))

    def streams(self) -> list[bytes]:
        """The workbook's own stream; the chains of all others are walked too."""
        found = []
        root = b""
        for at in range(0, len(self._directory) - _ENTRY + 1, _ENTRY):
            entry = self._directory[at : at + _ENTRY]
            kind, start, size = entry[66], *struct.unpack_from("<II", entry, 116)
            if kind not in (2, 5):
                continue
            is_mini = kind == 2 and size < self._cutoff
            chain = self._chain(start, self._mini_table if is_mini else self._table)
            if kind == 5:
                root = self._joined(chain)
                continue
            title = entry[: max(0, struct.unpack_from("<H", entry, 64)[0] - 2)].decode("utf-16-le")
            if title.lower() in ("workbook", "book"):
                found.append(self._small(root, chain) if is_mini else self._joined(chain))
        return found

    def _small(self, root: bytes, chain: Sequence[int]) -> bytes:
        size = 1 << self._mini_shift
        return b"".join(root[n * size : (n + 1) * size] for n in chain)

    def _read_table(self) -> list[int]:
        many, more, count = struct.unpack_from("<I", self._data, 44)[0], *struct.unpack_from(
            "<II", self._data, 68
        )  # fmt: skip
        sectors = [n for n in struct.unpack_from("<109I", self._data, 76) if n < _LAST_SECTOR]
        limit = len(self._data) // self._size
        if many > limit or count > limit:
            raise ValueError("more tables than sectors")
        for _ in range(count):
            numbers = self._numbers(self._sector(more))
            sectors += [n for n in numbers[:-1] if n < _LAST_SECTOR]
            more = numbers[-1]
        return self._numbers(self._joined(sectors))

    def _chain(self, start: int, table: Sequence[int]) -> list[int]:
        chain: list[int] = []
        while start < _LAST_SECTOR:
            if len(chain) > len(table):
                raise ValueError("a chain runs in a circle")
            chain.append(start)
            start = table[start]
        return chain

    def _joined(self, sectors: Sequence[int]) -> bytes:
        return b"".join(self._sector(n) for n in sectors)

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        if start >= len(self._data):
            raise ValueError("a sector lies behind the end")
        return self._data[start : start + self._size]

    @staticmethod
    def _numbers(data: bytes) -> list[int]:
        return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))


def _check_records(stream: bytes, name: str) -> None:
    at, end = 0, len(stream) - 4
    row = column = 0
    unpack = struct.Struct("<HH").unpack_from
    while at <= end:
        kind, size = unpack(stream, at)
        at += 4
        if kind in _CELLS and size >= 6:
            r, c = unpack(stream, at)
            row, column = max(row, r), max(column, c)
        elif kind == _SIZES and size >= 8:
            first, last, left, right = struct.unpack_from(
                "<IIHH" if size >= 12 else "<HHHH", stream, at
            )
            if first > last or left > right:  # the reader would count the rows between backwards
                raise ValueError("a sheet ends before it begins")
            _check_reach(last, right)
        elif (
            kind == _TEXTS and size >= 8 and struct.unpack_from("<I", stream, at + 4)[0] > MAX_TEXTS
        ):
            raise Refusal("roster.too-many-texts", texts=MAX_TEXTS + 1, limit=MAX_TEXTS)
        elif kind == _PASSWORD:
            raise Refusal("roster.password", file=name)
        at += size
    _check_reach(row + 1, column + 1)
    if row >= MAX_ROWS:
        raise Refusal("roster.too-many-rows", rows=row + 1, limit=MAX_ROWS)


def _check_reach(rows: int, columns: int) -> None:
    if columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
        raise Refusal("roster.far-cells", rows=rows, columns=columns)
