"""What every workbook needs: text that stays text, and the same bytes for the same facts."""

from __future__ import annotations

import re
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.writer.excel import ExcelWriter

# What a spreadsheet program may take for the beginning of a formula or of an error value.
HOSTILE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "#", "'", "|", "%")
LONGEST = 32_767  # characters that a cell holds

CachedFormulas = dict[str, dict[str, int | float | None]]
"""By the file of a sheet and a cell: what its formula comes to."""


def printable(text: str) -> str:
    """Without the control characters that XML cannot hold, no longer than a cell."""
    return ILLEGAL_CHARACTERS_RE.sub("", text)[:LONGEST]


def same_bytes(book: Workbook, made_at: datetime, cached: CachedFormulas | None = None) -> bytes:
    """Saves a workbook so that neither the clock nor the machine shows in it. `cached` stands
    beside its formulas, which openpyxl leaves without: a telephone's viewer does not calculate."""
    out = BytesIO()
    with _StillZip(out, made_at, cached or {}) as archive:
        ExcelWriter(book, archive).save()
    return out.getvalue()


class _StillZip(ZipFile):
    """A zip whose entries all carry one old date, and a workbook that says when it was made."""

    def __init__(self, out: BytesIO, made_at: datetime, cached: CachedFormulas) -> None:
        super().__init__(out, "w", ZIP_DEFLATED, allowZip64=True)
        self._cached = cached
        self._stamp = f"{made_at:%Y-%m-%dT%H:%M:%SZ}"

    def writestr(self, zinfo_or_arcname: Any, data: Any, *rest: Any, **more: Any) -> None:
        name = str(zinfo_or_arcname)
        raw = data.encode() if isinstance(data, str) else data
        if name == "docProps/core.xml":
            dates = rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*"
            raw = re.sub(dates, rb"\g<1>" + self._stamp.encode(), raw)
        super().writestr(_entry(name), raw, ZIP_DEFLATED)

    def write(self, filename: Any, arcname: Any = None, *rest: Any, **more: Any) -> None:
        raw = Path(filename).read_bytes()
        if values := self._cached.get(str(arcname)):
            raw = _FORMULA.sub(lambda found: _calculated(found, values), raw)
        super().writestr(_entry(str(arcname)), raw, ZIP_DEFLATED)


_FORMULA = re.compile(rb'(<c r="([A-Z]+[0-9]+)"[^>]*><f>[^<]*</f>)(?:<v ?/>|<v></v>)')


def _calculated(found: re.Match[bytes], values: dict[str, int | float | None]) -> bytes:
    """Numbers only: what a formula of ours comes to is never a text."""
    value = values.get(found[2].decode())
    return found[1] + (b"<v/>" if value is None else f"<v>{value!r}</v>".encode())


def _entry(name: str) -> ZipInfo:
    info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.external_attr = 0o600 << 16
    return info
