"""An earlier inspection comes in as offices keep it: a row for every home or for every defect."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from console.domain.errors import Refusal
from console.roster.inspection_words import is_done
from console.roster.inspections import InspectionsReading, read_inspections


def read(tmp_path: Path, text: str) -> InspectionsReading:
    path = tmp_path / "inspected.csv"
    path.write_text(text, "utf-8")
    return read_inspections(path)


def homes(reading: InspectionsReading) -> list[tuple[str, int, int]]:
    return [(home.room, home.found, home.rectified) for home in reading.homes]


def told(reading: InspectionsReading) -> list[tuple[int, str]]:
    return [(f.row, f.code) for f in reading.findings]


def test_a_row_for_every_home_is_counted_in_three_languages(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "一户一验汇总\n房号,验房日期,缺陷数,已整改\n"
        "3栋-1-2801,2026-04-18,12条,12\n3栋-1-2802,2026/4/19,8,6\n合计,,20,18\n",
    )
    assert told(found) == []
    assert homes(found) == [("3-1-2801", 12, 12), ("3-1-2802", 8, 6)]
    assert [home.day for home in found.homes] == [date(2026, 4, 18), date(2026, 4, 19)]
    english = read(
        tmp_path, "Building,Unit no,Defects found,Outstanding\n3,101,7 defects,2\n3,102,0,\n"
    )
    assert homes(english) == [("3-101", 7, 5), ("3-102", 0, 0)]
    spanish = read(tmp_path, "Edificio,Vivienda,Defectos,Corregidos\n3,101,9,9\n")
    assert homes(spanish) == [("3-101", 9, 9)]


def test_a_row_for_every_defect_is_summed_by_home(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "楼栋,单元,房号,部位,问题描述,整改状态,检查日期\n"
        "3栋,1单元,2801,客厅,墙面空鼓,已整改,2026-04-18\n"
        "3栋,1单元,2801,次卧,窗渗水,维修中,2026-04-20\n"
        "3栋,1单元,2802,主卧,地板起翘,,\n3栋,1单元,2803,,无,,\n",
    )
    assert told(found) == []
    assert homes(found) == [("3-1-2801", 2, 1), ("3-1-2802", 1, 0), ("3-1-2803", 0, 0)]
    assert found.homes[0].day == date(2026, 4, 20)


def test_a_column_that_says_whether_a_defect_is_mended_is_no_count(tmp_path: Path) -> None:
    found = read(tmp_path, "Unit,Defect,Rectified\n3-1-101,leak,yes\n3-1-101,scratch,no\n")
    assert homes(found) == [("3-1-101", 2, 1)]


def test_one_state_for_all_defects_of_a_home_counts_them_all_or_none(tmp_path: Path) -> None:
    found = read(tmp_path, "Unit,Defects,Status\n3-1-101,7,closed\n3-1-102,4,open\n3-1-103,5,\n")
    assert homes(found) == [("3-1-101", 7, 7), ("3-1-102", 4, 0), ("3-1-103", 5, 0)]


def test_what_makes_no_sense_is_refused_with_its_row(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "Unit,Defects,Rectified,Inspected on\n3-1-101,many,1,\n3-1-102,4,5,\n"
        "3-1-103,1000,0,\n3-1-104,3,1,some day\n3-1-105,3,1,\n3-1-105,3,1,\n3-1-106,2,1,\n",
    )
    assert told(found) == [
        (2, "inspections.count"),
        (3, "inspections.more-rectified"),
        (4, "inspections.count"),
        (5, "inspections.day"),
        (6, "inspections.home-twice"),
        (7, "inspections.home-twice"),
    ]
    assert homes(found) == [("3-1-106", 2, 1)]


def test_a_home_with_a_refused_defect_is_left_out_whole(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "Unit,Defect,Status\n3-1-101,cracked tile,fixed\n3-1-101,leak,perhaps\n3-1-102,leak,no\n",
    )
    assert told(found) == [(2, "inspections.part"), (3, "inspections.state")]
    assert homes(found) == [("3-1-102", 1, 0)]


@pytest.mark.parametrize(
    ("text", "done"),
    [("已整改", True), ("√", True), ("Closed", True), ("subsanado", True), ("in progress", False),
     ("待整改", False), ("", False), ("perhaps", None)],
)  # fmt: skip
def test_states_are_understood(text: str, done: bool | None) -> None:
    assert is_done(text) is done


def test_a_sheet_without_defects_says_what_it_lacks(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"inspections\.no-headings"):
        read(tmp_path, "Unit,Owner\n3-1-101,Somebody\n")
