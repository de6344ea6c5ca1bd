"""Whatever arrives: a reading or a refusal, never another error, and the same every time."""

from __future__ import annotations

import datetime as dt
import io
import random
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from dirty_rosters import KINDS, invent, ods_bytes
from hypothesis import given, settings
from hypothesis import strategies as st
from old_excel import xls_bytes
from roster_rows import HEADINGS, ROW

from console.domain.errors import Refusal
from console.roster.book import open_grids
from console.roster.cells import text_of
from console.roster.header import best_header
from console.roster.papers import parse_ids
from console.roster.people import split_names
from console.roster.phones import parse_phones
from console.roster.read import read_grid, read_roster
from console.roster.rooms import parse_columns, parse_label
from console.roster.rows import RosterReading
from console.roster.sheet import Grid
from console.roster.values import parse_area, parse_arrears, parse_date, parse_yes

SIGNS = (
    "0123456789-/.,;、，；#栋幢座号楼单元室层期一二十零ABxX°º \n\t\u200b\u00a0张三李四"
    "欧阳·（）()+'=@E√㎡"
)
TEXT = st.one_of(st.text(max_size=30), st.text(SIGNS, max_size=24))
CELL = st.one_of(
    TEXT,
    st.floats(allow_nan=True),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.just(""),
    st.sampled_from([c for c in ROW if c != ""]),
)


@given(CELL, TEXT, TEXT)
@settings(max_examples=400, deadline=None)
def test_no_cell_breaks_a_reader_of_cells(cell: object, text: str, other: str) -> None:
    shown = text_of(cell)  # type: ignore[arg-type]
    assert text_of(shown) == shown or not isinstance(cell, str)
    parse_label(shown)
    parse_columns(shown, text_of(text), text_of(other))
    split_names(shown)
    parse_phones(shown)
    parse_ids(cell, shown, typed=True)  # type: ignore[arg-type]
    parse_date(cell, shown)  # type: ignore[arg-type]
    parse_area(cell, shown)  # type: ignore[arg-type]
    parse_yes(shown)
    parse_arrears(shown)


@given(st.lists(st.lists(CELL, max_size=9), max_size=12), st.booleans(), st.booleans())
@settings(max_examples=200, deadline=None)
def test_no_grid_breaks_the_reading_and_its_counts_close(
    rows: list[list[object]], headed: bool, typed: bool
) -> None:
    lines = [list(HEADINGS), *rows] if headed else rows
    grid = Grid(name="x", rows=lines, typed=typed)  # type: ignore[arg-type]
    header = best_header(grid)
    if header is None:
        return
    checked(lambda: read_grid(grid, header, ("x",)))


def checked(read: Callable[[], RosterReading]) -> bool:
    """Whether it could be read; a refusal is the only other end."""
    try:
        reading = read()
    except Refusal as refusal:
        code = refusal.code
    else:
        check(reading)
        return True
    assert code.startswith("roster.")
    return False


def check(reading: RosterReading) -> None:
    assert len(reading.units) + reading.merged + reading.refused == reading.rows_read
    assert len({u.key for u in reading.units}) == len(reading.units)
    refused = {f.row for f in reading.findings if f.level == "refused"}
    assert len(refused) == reading.refused
    assert not refused & {u.row for u in reading.units}
    assert all(u.owners and u.room_no for u in reading.units)
    for unit in reading.units:
        for owner in unit.owners:
            assert owner.name
            assert len(owner.id_no) != 18 or not owner.id_no.endswith("E+17")


def small_files(folder: Path) -> list[bytes]:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (HEADINGS, ROW, [dt.date(2026, 1, 3), "李四、王五", 9.9e17, 19900000001, "9㎡"]):
        sheet.append(list(line))
    sheet.merge_cells("A2:A3")
    book.save(folder / "small.xlsx")
    lines = "\n".join(",".join(map(str, line)) for line in (HEADINGS, ROW, ROW))
    rows: list[list[str | float | None]] = [
        [*HEADINGS], [c if c != "" else None for c in ROW], ["1-1-2", "李四", 9.9e17, 1.99e10],
    ]  # fmt: skip
    page = "<table><tr><td>" + "<td>".join(HEADINGS) + "<tr><td>" + "<td>".join(map(str, ROW))
    return [
        (folder / "small.xlsx").read_bytes(),
        lines.encode(),
        lines.encode("gb18030"),
        lines.encode("utf-16"),
        page.encode(),
        xls_bytes(rows),
        ods_bytes([[c or "" for c in row] for row in rows]),
        *(invent(seed, folder).path.read_bytes() for seed in range(len(KINDS))),
    ]


def mutated(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 3, 20))):
        at = chance.randrange(len(out))
        match chance.randrange(5):
            case 0:
                out[at] = chance.randrange(256)
            case 1:
                del out[at : at + chance.randrange(1, 40)]
            case 2:
                out[at:at] = chance.randbytes(chance.randrange(1, 20))
            case 3:
                out[at:at] = out[max(0, at - 30) : at]
            case _:
                out[at] = 0
        if not out:
            break
    return bytes(out)


def dressed(data: bytes, chance: random.Random) -> bytes:
    """Broken inside of a part, with a zip around it that is whole: deeper than a broken zip."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old:
            entries = {e.filename: old.read(e) for e in old.infolist()}
    except zipfile.BadZipFile:
        return mutated(data, chance)
    hurt = chance.choice([name for name in entries if "sheet" in name or "content" in name])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        for name, content in entries.items():
            new.writestr(name, mutated(content, chance) if name == hurt else content)
    return out.getvalue()


def fuzz(folder: Path, times: int, seed: int) -> int:
    """Reads that many broken files; returns how many could be read all the same."""
    chance = random.Random(seed)
    files = small_files(folder)
    path = folder / "fuzz.xlsx"
    read = 0
    for n in range(times):
        break_it = dressed if n % 3 == 0 else mutated
        path.write_bytes(break_it(files[n % len(files)], chance))
        read += checked(partial(read_roster, path))
    return read


def test_two_thousand_broken_files_are_read_or_refused(tmp_path: Path) -> None:
    assert 400 < fuzz(tmp_path, 2_000, seed=4) < 1_900


@pytest.mark.long
def test_fifty_thousand_broken_files_are_read_or_refused(tmp_path: Path) -> None:
    assert fuzz(tmp_path, 50_000, seed=5) > 10_000


def test_the_sheets_of_a_file_are_listed(tmp_path: Path) -> None:
    small_files(tmp_path)
    grids, names = open_grids(tmp_path / "small.xlsx")
    assert names == ("Sheet",)
    assert len(grids[0].rows) == 3
