"""A small sheet keyed on the home: every spelling of a value, and what makes no sense refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from console.domain.errors import Refusal
from console.roster.changes import ChangesReading, read_changes


def read(tmp_path: Path, text: str) -> ChangesReading:
    path = tmp_path / "changes.csv"
    path.write_text(text, "utf-8")
    return read_changes(path)


def test_homes_and_values_are_read_in_the_words_of_people(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "改动表\n房号,可收日,语言,客户类别,绿色理由,产品类型\n"
        "3栋-1-2801,2026.5.9,粤语,重点,外地,高层\n3-1-0101,-,,,,\n",
    )
    assert found.findings == ()
    first, second = found.rows
    assert (first.place.building, first.place.stairwell, first.place.room_no) == ("3", "1", "2801")
    assert first.fields == {
        "ready_day": date(2026, 5, 9), "language": "yue", "customer_class": "key",
        "green_reason": "out_of_town", "product_type": "high_rise",
    }  # fmt: skip
    assert second.fields == {"ready_day": None}


def test_a_row_with_one_wrong_value_is_refused_whole_and_told(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "Building,Unit no,Ready from,Language,Unavailable\n3,101,2026-05-09,Klingon,\n"
        "3,102,2026.13.05,,\n3,103,,,some day\n,104,2026-05-09,,\n",
    )
    assert found.rows == ()
    assert [(f.row, f.code) for f in found.findings] == [
        (2, "home.unknown-value"), (3, "date.impossible"), (4, "home.bad-days"),
        (5, "room.no-building"),
    ]  # fmt: skip


def test_a_sheet_without_anything_to_change_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as no:
        read(tmp_path, "房号,业主姓名\n3-1-101,柳青\n")
    assert no.value.code == "roster.no-change-headings"
