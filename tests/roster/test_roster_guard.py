"""Files made to harm are refused before any library opens them."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest
from roster_rows import HEADINGS, ROW

from console.domain.errors import Refusal
from console.roster.guard import MAX_FILE, check_file
from console.roster.read import read_roster

SHEET = "xl/worksheets/sheet1.xml"


def workbook(path: Path) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(HEADINGS)
    book.active.append(ROW)
    book.save(path)
    return path


def with_part(path: Path, name: str, content: bytes, *, stored: bool = False) -> Path:
    """The workbook with one part replaced or added."""
    source = workbook(path.with_suffix(".source"))
    kind = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", kind) as new:
        for entry in old.infolist():
            if entry.filename != name:
                new.writestr(entry, old.read(entry))
        new.writestr(name, content)
    return path


def sheet_with(cell: bytes) -> bytes:
    return b'<worksheet><sheetData><row r="1">' + cell + b"</row></sheetData></worksheet>"


def code_of(path: Path) -> str:
    with pytest.raises(Refusal) as refusal:
        read_roster(path)
    return refusal.value.code


def test_an_honest_workbook_passes(tmp_path: Path) -> None:
    assert len(read_roster(workbook(tmp_path / "ok.xlsx")).units) == 1


def test_a_file_over_ten_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    path.write_bytes(b"a" * (MAX_FILE + 1))
    assert code_of(path) == "roster.too-large"


def test_a_part_that_blows_up_is_refused(tmp_path: Path) -> None:
    assert code_of(with_part(tmp_path / "b.xlsx", "xl/x.bin", b"\0" * 20_000_000)) == "roster.bomb"


def test_a_header_that_lies_about_its_size_helps_nothing(tmp_path: Path) -> None:
    path = with_part(tmp_path / "lie.xlsx", "xl/x.bin", b"\0" * 20_000_000)
    path.write_bytes(path.read_bytes().replace(struct.pack("<I", 20_000_000), struct.pack("<I", 9)))
    assert code_of(path) in ("roster.bomb", "roster.unreadable")


def test_more_than_fifty_megabytes_unzipped_are_refused(tmp_path: Path) -> None:
    block = bytes(range(256)) * 40
    part = b"".join(block[i % 251 :] + block for i in range(3000))
    assert len(part) > 50 * 1024**2
    assert code_of(with_part(tmp_path / "wide.xlsx", "xl/x.bin", part)) in (
        "roster.unzips-too-large",
        "roster.bomb",
    )


def test_too_many_entries_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        for n in range(501):
            book.writestr(f"{n}.xml", "")
    assert code_of(path) == "roster.too-many-entries"


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/x.xml", "xl\\..\\..\\x", "C:/x"])
def test_a_name_that_leaves_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    assert code_of(with_part(tmp_path / "slip.xlsx", name, b"x")) == "roster.unsafe-name"


@pytest.mark.parametrize("padding", [0, 262_100, 600_000])
@pytest.mark.parametrize("text", [b"<!DOCTYPE lolz [", b"<! doctype x", b"<!ENTITY a 'b'>"])
def test_a_document_type_is_refused_wherever_it_stands(
    tmp_path: Path, text: bytes, padding: int
) -> None:
    part = b"<a>" + bytes(97 + (i * i) % 26 for i in range(padding)) + text + b"<b/></a>"
    assert (
        code_of(with_part(tmp_path / "d.xlsx", "xl/x.xml", part, stored=True)) == "roster.doctype"
    )


def test_a_document_type_in_wide_characters_is_refused(tmp_path: Path) -> None:
    part = "<!DOCTYPE a><b/>".encode("utf-16")
    assert code_of(with_part(tmp_path / "w.xlsx", "xl/x.xml", part)) == "roster.doctype"


@pytest.mark.parametrize(
    "cell",
    [
        b'<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>',
        b"<c r='XFD1'><v>1</v></c>",
        b'<c s="1" r="ZZ9"><v>1</v></c>',
        b'<c\nr = "ABCD1"><v>1</v></c>',
        b'<x:c r="XFD1"><v>1</v></x:c>',
        b'<c r="GZ20000"><v>1</v></c>',
    ],
)
def test_a_far_cell_is_refused(tmp_path: Path, cell: bytes) -> None:
    assert code_of(with_part(tmp_path / "far.xlsx", SHEET, sheet_with(cell))) == "roster.far-cells"


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    cell = b'<c r="A25001"><v>1</v></c>'
    path = with_part(tmp_path / "rows.xlsx", SHEET, sheet_with(cell))
    assert code_of(path) == "roster.too-many-rows"


def test_colour_in_far_empty_cells_is_no_harm(tmp_path: Path) -> None:
    cell = b'<c r="A1"><v>1</v></c><c r="XFD1" s="3"/>'
    check_file(with_part(tmp_path / "blue.xlsx", SHEET, sheet_with(cell)))


def test_links_to_other_files_are_refused(tmp_path: Path) -> None:
    path = with_part(tmp_path / "link.xlsx", "xl/externalLinks/externalLink1.xml", b"<a/>")
    assert code_of(path) == "roster.external-links"


def test_entries_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "overlap.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        for name in ("a.bin", "b.bin"):
            book.writestr(name, b"x" * 5000)
    data = path.read_bytes()
    start = data.rindex(b"PK\x01\x02")  # the second entry of the directory: point it at the first
    path.write_bytes(data[: start + 42] + struct.pack("<I", 0) + data[start + 46 :])
    assert code_of(path) in ("roster.unreadable", "roster.bomb")


@pytest.mark.parametrize(
    "cells", ["房间,业主\n" + "a," * 300, '<table><tr><td colspan="9999">x</td></tr></table>']
)
def test_rows_wider_than_any_roster_are_refused(tmp_path: Path, cells: str) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(f"{cells}\n", "utf-8")
    assert code_of(path) == "roster.far-cells"
