"""Kinds of file and encodings, known by their bytes and not by their names."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from roster_rows import HEADINGS, ROW, Read, row

from console.domain.errors import Refusal
from console.roster.read import read_roster

HTML = """<html><head><meta http-equiv=Content-Type content="text/html; charset={charset}"></head>
<body><table border=1><tr><td colspan=4>业主名册</td></tr>
<tr><th>楼栋</th><th>房号</th><th>业主姓名</th><th>联系<br>电话</th></tr>
<tr><td rowspan=2>3栋</td><td>101</td><td>张三<br>李四</td><td>19900000001</td></tr>
<tr><td>102</td><td>王五&amp;</td><td>&nbsp;</td></tr>
</table></body></html>"""


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("gb18030", b""),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
    ],
)
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_text_files_are_read_in_the_encodings_of_offices(
    read_text: Read, encoding: str, mark: bytes, separator: str
) -> None:
    reading = read_text(
        ROW, row(room="1-1-1", name="李四\n王五"), encoding=encoding, mark=mark, separator=separator
    )
    assert [[o.name for o in u.owners] for u in reading.units] == [["张三"], ["李四", "王五"]]


@pytest.mark.parametrize("charset", ["utf-8", "gb2312"])
def test_a_web_page_called_xls_is_read(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "roster.xls"
    path.write_bytes(
        HTML.format(charset=charset).encode("gb18030" if charset[0] == "g" else "utf-8")
    )
    reading = read_roster(path)
    assert [u.key[2:] for u in reading.units] == [("3", "", "101"), ("3", "", "102")]
    assert [[o.name for o in u.owners] for u in reading.units] == [["张三", "李四"], ["王五&"]]


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(HEADINGS)
    book.active.append(ROW)
    path = tmp_path / "roster.csv"
    book.save(path)
    assert len(read_roster(path).units) == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "roster.empty"),
        (b" \r\n", "roster.empty"),
        (b"%PDF-1.7 ...", "roster.kind-not-read"),
        (b"<?xml version='1.0'?><Workbook/>", "roster.kind-not-read"),
        (b"PK\x03\x04 broken", "roster.unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken", "roster.unreadable"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "roster.password",
        ),
        (b"room,owner\n\x80\xff,\xff", "roster.encoding"),
        (b"just some words\n", "roster.no-headings"),
    ],
)
def test_a_file_that_is_no_roster_is_refused_plainly(
    tmp_path: Path, data: bytes, code: str
) -> None:
    path = tmp_path / "file.xlsx"
    path.write_bytes(data)
    with pytest.raises(Refusal) as refusal:
        read_roster(path)
    assert refusal.value.code == code


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"roster\.no-file"):
        read_roster(tmp_path / "nothing.xlsx")
