"""A workbook as Excel 97 wrote it (.xls), made by hand: one sheet of texts and numbers."""

from __future__ import annotations

import struct
from collections.abc import Sequence

SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def xls_bytes(rows: Sequence[Sequence[str | float | None]], sheet: str = "Sheet1") -> bytes:
    """BIFF8 in a compound file. Texts up to 200 characters."""
    return _compound(_workbook(rows, sheet))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _workbook(rows: Sequence[Sequence[str | float | None]], sheet: str) -> bytes:
    def begin(what: int) -> bytes:
        return _record(0x0809, struct.pack("<HHHHII", 0x0600, what, 0x0DBB, 0x07CC, 0, 6))

    name = sheet.encode("utf-16-le")
    head = begin(0x0005) + _record(0x0042, struct.pack("<H", 1200))
    at = len(head) + 4 + 8 + len(name) + 4
    bound = struct.pack("<IBBBB", at, 0, 0, len(sheet), 1) + name
    cells = b"".join(
        _cell(r, c, value)
        for r, row in enumerate(rows)
        for c, value in enumerate(row)
        if value not in (None, "")
    )
    size = struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows)), 0)
    return (
        head + _record(0x0085, bound) + _record(0x000A, b"")
        + begin(0x0010) + _record(0x0200, size) + cells + _record(0x000A, b"")
    )  # fmt: skip


def _cell(row: int, column: int, value: str | float | None) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return _record(0x0204, place + struct.pack("<HB", len(text) // 2, 1) + text)
    return _record(0x0203, place + struct.pack("<d", value))


def _compound(stream: bytes) -> bytes:
    """Sector 0 is the directory, then the FAT, then the stream."""
    stream = stream.ljust(max(4096, -(-len(stream) // SECTOR) * SECTOR), b"\0")
    blocks = len(stream) // SECTOR
    fats = -(-(blocks + 2) * 4 // SECTOR) if blocks < 100 else -(-(blocks + 2) // 127)
    first = 1 + fats
    table = [END] + [FAT] * fats + [first + n + 1 for n in range(blocks - 1)] + [END]
    fat = struct.pack(f"<{len(table)}I", *table).ljust(fats * SECTOR, b"\xff")
    head = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6,
        b"", 0, fats, 0, 0, 4096, END, 0, END, 0, 1,
    )  # fmt: skip
    head = head.ljust(SECTOR, b"\xff")
    head = head[:76] + struct.pack(f"<{fats}I", *range(1, 1 + fats)) + head[76 + 4 * fats :]
    folder = _entry("Root Entry", 5, 1, END, 0) + _entry("Workbook", 2, FREE, first, len(stream))
    return head + folder.ljust(SECTOR, b"\0") + fat + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16sIQQIQ", text, len(text), kind, 1, FREE, FREE, child, b"", 0, 0, 0, start, size
    )
