"""Small sheets, written for one test and read back."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from roster_rows import HEADINGS, Read

from console.roster.read import read_roster
from console.roster.rows import RosterReading


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads rows below the usual headings; `headings=None` when the rows bring their own."""

    def write_and_read(
        *rows: Sequence[Any],
        headings: Sequence[Any] | None = HEADINGS,
        merge: Sequence[str] = (),
        **options: Any,
    ) -> RosterReading:
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        for line in [headings, *rows] if headings else rows:
            sheet.append(list(line))
        for area in merge:
            sheet.merge_cells(area)
        path = tmp_path / "roster.xlsx"
        book.save(path)
        return read_roster(path, **options)

    return write_and_read


@pytest.fixture
def read_text(tmp_path: Path) -> Read:
    """Reads rows written as separated text in any encoding."""

    def write_and_read(
        *rows: Sequence[Any], encoding: str = "utf-8", mark: bytes = b"", separator: str = ","
    ) -> RosterReading:
        out = io.StringIO()
        csv.writer(out, delimiter=separator).writerows([HEADINGS, *rows])
        path = tmp_path / "roster.csv"
        path.write_bytes(mark + out.getvalue().encode(encoding))
        return read_roster(path)

    return write_and_read
