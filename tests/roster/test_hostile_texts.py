"""Five hundred hostile texts through the import and out of every workbook: text stays text."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from roster_rows import HEADINGS, row
from sqlalchemy import select

from console import importing
from console.databases import Where
from console.domain.vault import Vault
from console.intake import prepare
from console.models import Unit
from console.roster.cells import clean
from console.roster.read import read_roster
from console.roster.rows import RosterReading
from console.store import Store, new_op_id
from console.ui.words import say
from printing.book_facts import UnitLine, WorkbookFacts
from printing.sheets import printable
from printing.workbook import xlsx

BEGINNINGS = (
    "=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", "'=", "''=", " =", "\u00a0=",
    "\u200b=", "|", "%", "#", "{=", "\ufeff=", "\x00=", "\u202e=", "<f>", "_x003D_",
)  # fmt: skip
ENDS = (
    "1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x","y")', "SUM(A1:A9)", "WEBSERVICE(A1)",
    "DDE(1)", "N/A", "REF!", "0101", "990101199001010011", "1E+17", "3-1", "2026-01-03", "TRUE",
    "é½𠮷", "]]>", "&lt;f&gt;", '"', "a,b;c\td", "x" * 300,
)  # fmt: skip
HOSTILE = tuple(begin + end for begin in BEGINNINGS for end in ENDS)


def plain(text: str) -> str:
    """As it reads once it has been in a cell: neither XML nor we keep control characters."""
    return clean(printable(text))


def formulas(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheets = [n for n in book.namelist() if n.startswith("xl/worksheets/sheet")]
        return sum(len(re.findall(rb"<f[ >/]", book.read(name))) for name in sheets)


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> RosterReading:
    """A text file holds what no workbook can: every text is a remark, every second row bad."""
    assert len(set(HOSTILE)) == 500
    path = tmp_path_factory.mktemp("hostile") / "hostile.csv"
    out = io.StringIO()
    lines = csv.writer(out)
    lines.writerow(HEADINGS)
    for n, text in enumerate(HOSTILE):
        lines.writerow(row(room=f"1-1-{n + 1}", remark=text))
        lines.writerow(row(room="no", remark=text))
    path.write_text(out.getvalue(), "utf-8", newline="")
    return read_roster(path)


@pytest.fixture
def empty(sqlite_place: Where, vault: Vault) -> Iterator[Store]:
    store = Store.open(sqlite_place, vault=vault, by="tester")
    yield store
    store.close()


def test_hostile_texts_are_read_and_stored_as_texts(reading: RosterReading, empty: Store) -> None:
    assert [u.remark for u in reading.units] == [clean(text) for text in HOSTILE]
    seen = importing.compared(empty, Path("x.csv"), reading, prepare(reading, empty.vault))
    importing.write(empty, seen, op_id=new_op_id(), by="", language="en")
    stored = empty.read(_remarks)
    assert stored == [clean(text) for text in HOSTILE]
    again = importing.compared(empty, Path("x.csv"), reading, prepare(reading, empty.vault))
    assert again.changed == 0


def test_hostile_texts_go_back_in_refused_rows_as_texts(
    reading: RosterReading, empty: Store, tmp_path: Path
) -> None:
    seen = importing.compared(empty, Path("x.csv"), reading, prepare(reading, empty.vault))
    data = importing.refused_workbook(seen, say=say, language="zh_CN")
    assert formulas(data) == 0
    path = tmp_path / "back.xlsx"
    path.write_bytes(data)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for n in range(len(HOSTILE)):
        sheet.cell(row=n + 2, column=1).value = f"1-1-{n + 1}"  # as somebody mends it
    book.save(path)
    back = read_roster(path)
    assert [u.remark for u in back.units] == [plain(text) for text in HOSTILE]
    assert {u.owners[0].id_no for u in back.units} == {row()[2]}


def test_hostile_texts_in_every_column_of_the_daily_workbook_are_texts() -> None:
    texts = {f.name for f in fields(UnitLine) if f.type == "str"}
    others: dict[str, Any] = {f.name: None for f in fields(UnitLine) if f.name not in texts}
    lines = tuple(UnitLine(**others, **dict.fromkeys(texts, text)) for text in HOSTILE)
    moment = dt.datetime(2026, 12, 18, 18, 0)
    data = xlsx(
        WorkbookFacts(
            campaign=HOSTILE[0], day=moment.date(), language="en", made_at=moment, summary=(),
            off_by=0, slots=(), stations=(), hosts=(), keys=(), loans=(), calls=(), units=lines,
        )
    )  # fmt: skip
    assert formulas(data) == 0
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[-1]
    kinds = {cell.data_type for line in sheet.iter_rows() for cell in line}
    assert "f" not in kinds
    assert "e" not in kinds
    shown = {str(cell.value) for line in sheet.iter_rows() for cell in line}
    wanted = {printable(text) for text in HOSTILE if printable(text).isascii() and "\r" not in text}
    assert wanted - shown == set()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_zeros_and_eighteen_digits_of_ten_thousand_rows_are_intact(
    kind: str, tmp_path: Path
) -> None:
    count = 10_000 if kind == "csv" else 1_000
    numbers = [f"9901011990{n:07d}{'123456789X'[n % 10]}" for n in range(count)]
    rooms = [f"0{n}" for n in range(count)]
    lines = [[f"1-1-{r}", "张三", i] for r, i in zip(rooms, numbers, strict=True)]
    path = tmp_path / f"zeros.{kind}"
    if kind == "csv":
        text = "\n".join(",".join(line) for line in [["房间", "业主", "证件号码"], *lines])
        path.write_text(text, "utf-8")
    else:
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet()
        for line in [["房间", "业主", "证件号码"], *lines]:
            sheet.append(line)
        book.save(path)
    units = read_roster(path).units
    assert [u.owners[0].id_no for u in units] == numbers
    assert [u.room_no for u in units] == rooms


def _remarks(session: Any, *, campaign_id: int) -> list[str]:
    return list(session.scalars(select(Unit.remark).order_by(Unit.position)))
