"""What the formulas of the workbook come to, by two other programs that calculate."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import test_workbook as usual

from printing.workbook import xlsx


@pytest.fixture(scope="module")
def data() -> bytes:
    return xlsx(usual.facts())


def formulas(data: bytes) -> dict[tuple[str, str], str]:
    book = openpyxl.load_workbook(BytesIO(data))
    return {
        (sheet.title, cell.coordinate): str(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def calculated(book: Any, sheet: str, formula: str) -> Any:
    """The value of a formula of sums, greatest values, rounded ratios and differences."""

    def cells(name: str, where: str) -> str:
        found = book[name][where]
        rows = found if isinstance(found, tuple) else ((found,),)
        return repr([value(name, cell) for row in rows for cell in row])

    def value(name: str, cell: Any) -> Any:
        return calculated(book, name, cell.value) if cell.data_type == "f" else cell.value

    def python(found: re.Match[str]) -> str:
        name, where = found[1] or sheet, found[2]
        return cells(name, where) if ":" in where else f"one({cells(name, where)})"

    text = re.sub(r"(?:'([^']+)'!)?\b([A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?)\b", python, formula[1:])

    def numbers(*groups: Any) -> list[float]:
        flat = [x for each in groups for x in (each if isinstance(each, list) else [each])]
        return [x for x in flat if isinstance(x, int | float)]

    names = {
        "SUM": lambda *groups: sum(numbers(*groups)),
        "MAX": lambda *groups: max(numbers(*groups)),
        "ROWS": len,
        "ROUND": lambda x, digits: int(x * 10**digits + 0.5 + 1e-9) / 10**digits,
        "one": lambda cells: cells[0] or 0,
    }
    return eval(text, {"__builtins__": {}}, names)


def test_what_stands_beside_a_formula_is_what_it_comes_to(data: bytes) -> None:
    book = openpyxl.load_workbook(BytesIO(data))
    shown = openpyxl.load_workbook(BytesIO(data), data_only=True)
    found = formulas(data)
    assert len(found) > 40
    for (sheet, cell), formula in found.items():
        told = shown[sheet][cell].value
        assert told == pytest.approx(calculated(book, sheet, formula)), (sheet, cell, formula)


def test_totals_rates_and_the_balance_are_formulas(data: bytes) -> None:
    texts: dict[str, list[str]] = {
        sheet: [] for sheet in openpyxl.load_workbook(BytesIO(data)).sheetnames
    }
    for (sheet, _), formula in formulas(data).items():
        texts[sheet].append(re.sub(r"\d+", "", formula))
    assert {"=B-SUM(B,B,B,B,B,B,B,B,B)", "=B+B", "=ROUND(B/B,)"} <= set(texts["总览"])
    assert {"=SUM('时段'!B:B)-B", "=ROWS('名单明细'!A:A)-B"} <= set(texts["总览"])
    for sheet in ("时段", "岗位", "接待人", "问题", "钥匙", "名单明细"):
        assert "=SUM(B:B)" in texts[sheet] or "=SUM(S:S)" in texts[sheet], sheet


def test_charts_are_native_and_tell_their_unit(data: bytes) -> None:
    book: Any = openpyxl.load_workbook(BytesIO(data))
    charts = {sheet.title: sheet._charts for sheet in book}
    assert {name: len(found) for name, found in charts.items() if found} == {
        "总览": 1, "时段": 2, "岗位": 1, "接待人": 1, "问题": 1, "钥匙": 1,
    }  # fmt: skip
    parts = usual.parts(data)
    for name in parts:
        if name.startswith("xl/charts/chart"):
            axis = re.findall("<a:t>(.*?)</a:t>", parts[name])
            assert len(axis) == 2, name  # its title, and what the numbers are
            assert set(axis) & {"户数", "分钟", "件", "问题数"}


def test_charts_lie_inside_of_what_prints(data: bytes) -> None:
    book: Any = openpyxl.load_workbook(BytesIO(data))
    for sheet in book:
        area = sheet.print_area.split("!")[1].replace("$", "")
        _, _, last_column, last_row = openpyxl.utils.range_boundaries(area)
        for chart in sheet._charts:
            assert chart.anchor._from.row + chart.height / 0.53 <= last_row, sheet.title
            assert chart.anchor._from.col + chart.width / 1.9 <= last_column, sheet.title


def without_values(data: bytes) -> bytes:
    """As openpyxl alone writes it: whoever shows a total has calculated it."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1<v></v>", old.read(name)))
    return out.getvalue()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Converts workbooks by LibreOffice, which calculates them anew."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not on this machine: nothing was recalculated")
    folder = tmp_path_factory.mktemp("office")

    def convert(**books: bytes) -> dict[str, Path]:
        files = []
        for name, book in books.items():
            files.append(folder / f"{name}.xlsx")
            files[-1].write_bytes(book)
        command = [
            program, f"-env:UserInstallation=file://{folder}/profile", "--headless",
            "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"),
            *map(str, files),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return {name: folder / "out" / f"{name}.xlsx" for name in books}

    return convert


def test_libreoffice_recalculates_the_same_and_finds_no_formula_in_a_text(office: Any) -> None:
    plain = xlsx(usual.facts())
    out = office(usual=without_values(plain), hostile=xlsx(usual.attacked()))
    shown = openpyxl.load_workbook(BytesIO(plain), data_only=True)
    again = openpyxl.load_workbook(out["usual"], data_only=True)
    for sheet, cell in formulas(plain):
        assert again[sheet][cell].value == pytest.approx(shown[sheet][cell].value), (sheet, cell)
    hostile = openpyxl.load_workbook(out["hostile"])
    ours = formulas(xlsx(usual.attacked()))
    live = {
        (sheet.title, cell.coordinate)
        for sheet in hostile
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type in "fe" or cell.hyperlink
    }
    assert live == set(ours)
