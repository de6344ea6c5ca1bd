"""What the reader of workbooks does not show: hidden rows and columns, formulas without value."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from defusedxml import ElementTree

from console.roster.ods import look_at_ods
from console.roster.parts import MAX_COLUMNS, column_number

_YES = rb"=[\"'](?:1|true)[\"']"
_HIDDEN = re.compile(rb"<row\b(?=[^>]*\bhidden" + _YES + rb")[^>]*?\br=[\"'](\d{1,7})[\"']")
_HIDDEN_COLUMN = re.compile(
    rb"<col\b(?=[^>]*\bhidden" + _YES + rb")(?=[^>]*\bmin=[\"'](?P<min>\d{1,5})[\"'])"
    rb"(?=[^>]*\bmax=[\"'](?P<max>\d{1,5})[\"'])"
)
_UNVALUED = re.compile(
    rb"<c\b[^>]*?\br=[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>]*>\s*"
    rb"<f\b[^>]*?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>"
)
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class Veiled(NamedTuple):
    """Rows and columns that are hidden, and (row, column) of formulas without value, from 1; the
    merged ranges of .ods (top, left, bottom, right) from 0."""

    rows: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()
    unvalued: tuple[tuple[int, int], ...] = ()
    merges: tuple[tuple[int, int, int, int], ...] = ()


def peek(path: Path, sheet: str) -> Veiled:
    """Of .xlsx and .ods. The file has passed the guard. What cannot be found out is left untold:
    nothing is lost by it."""
    try:
        with zipfile.ZipFile(path) as book:
            if "content.xml" in book.namelist():
                lines = look_at_ods(book.read("content.xml").decode("utf-8", "replace"), sheet)
                return Veiled(rows=lines.rows, columns=lines.columns, merges=lines.merges)
            part = _part_of(book, sheet)
            xml = book.read(part) if part else b""
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError):
        return Veiled()
    veiled = Veiled()
    if b"hidden=" in xml:
        veiled = Veiled(
            rows=tuple(int(n) for n in _HIDDEN.findall(xml)),
            columns=tuple(
                n
                for found in _HIDDEN_COLUMN.finditer(xml)
                for n in range(int(found["min"]), min(int(found["max"]), MAX_COLUMNS) + 1)
            ),
        )
    if b"<f" not in xml:
        return veiled
    unvalued = tuple((int(row), column_number(col)) for col, row in _UNVALUED.findall(xml))
    return veiled._replace(unvalued=unvalued)


def _part_of(book: zipfile.ZipFile, sheet: str) -> str | None:
    workbook = ElementTree.fromstring(book.read("xl/workbook.xml"))
    wanted = next(
        (
            e.get(_REL)
            for e in workbook.iter()
            if e.tag.endswith("}sheet") and e.get("name") == sheet
        ),
        None,
    )
    for relation in ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels")):
        if relation.get("Id") == wanted:
            target = str(relation.get("Target") or "")
            return (
                target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target)
            )
    return None
