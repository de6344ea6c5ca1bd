"""What the reader of workbooks does not show: hidden rows, and formulas without a stored value."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path, PurePosixPath

from defusedxml import ElementTree

from console.roster.guard import column_number

_HIDDEN = re.compile(rb"<row\b(?=[^>]*\bhidden=[\"'](?:1|true)[\"'])[^>]*?\br=[\"'](\d{1,7})[\"']")
_UNVALUED = re.compile(
    rb"<c\b[^>]*?\br=[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>]*>\s*"
    rb"<f\b[^>]*?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>"
)
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def peek(
    path: Path, sheet: str
) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:  # fmt: skip
    """Hidden rows and the (row, column) of formulas without value, all from 1; .xlsx only.

    The file has passed the guard. What cannot be found out is left untold: nothing is lost by it.
    """
    try:
        with zipfile.ZipFile(path) as book:
            part = _part_of(book, sheet)
            xml = book.read(part) if part else b""
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError):
        return (), ()
    hidden = tuple(int(n) for n in _HIDDEN.findall(xml)) if b"hidden=" in xml else ()
    if b"<f" not in xml:
        return hidden, ()
    unvalued = tuple((int(row), column_number(col)) for col, row in _UNVALUED.findall(xml))
    return hidden, unvalued


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
