"""A duty roster comes in from a sheet as people keep one, and goes out to come in again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from console.actions.undo import undo
from console.domain.duty import DutyKind, Mark
from console.domain.errors import Refusal
from console.duty_sheet import preview_duties, write_duties, write_duty_sheet
from console.queries.campaigns import hosts
from console.queries.duty import DutyTable, duty_table
from console.roster.duty import mark_of, read_duties
from console.store import Store, new_op_id

DAYS = (date(2026, 5, 7), date(2026, 5, 8))
FULL, AM, PM, OFF = (Mark(kind=kind) for kind in DutyKind)
TEA = Mark(breaks=((600, 630),))


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    def write(*rows: tuple[Any, ...]) -> Path:
        book = Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / "duty.xlsx")
        return tmp_path / "duty.xlsx"

    return write


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("全天", FULL), ("班", FULL), ("√", FULL), ("full day", FULL), ("Todo", FULL), ("1", FULL),
        ("上午班", AM), ("早班", AM), ("AM", AM), ("mañana", AM),
        ("下午", PM), ("tarde", PM), ("Afternoon", PM),
        ("休", OFF), ("轮休", OFF), ("libre", OFF), ("off", OFF), ("×", OFF), ("", OFF),
        ("全天 10:00-10:30", TEA), ("full (break 10:00–10:30)", TEA),
        ("全天 休息10:00至10:30", TEA),
    ],
)  # fmt: skip
def test_marks_are_understood_in_three_languages(text: str, mark: Mark) -> None:
    assert mark_of(text) == mark


@pytest.mark.parametrize("text", ["maybe", "晚班", "9:00-12:00", "休 10:00-10:30", "x"])
def test_a_mark_that_could_mean_two_things_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match=r"duty\.unknown-mark"):
        mark_of(text)


def test_a_sheet_of_an_office_is_read_with_its_title_and_short_dates(
    sheet: Callable[..., Path],
) -> None:
    path = sheet(
        ("五月交付排班表",),
        ("专员姓名", "语言", "持证", "负责楼栋", "休息时间", "5月7日 周四", "5/8"),
        ("Ann Host", "普通话、粤语", "是", "3栋", "10:00-10:30", "全天", "休"),
        ("Bob Host", None, None, None, None, None, "下午"),
        (None, None, None, None, None, None, None),
    )
    found = read_duties(path, near=DAYS)
    assert (found.days, found.findings) == (DAYS, ())
    ann, bob = found.rows
    assert (ann.languages, ann.is_certified, ann.home_building) == (("zh", "yue"), True, "3栋")
    assert ann.marks == {DAYS[0]: TEA, DAYS[1]: OFF}
    assert (bob.languages, bob.is_certified, bob.home_building) == (None, None, None)
    assert bob.marks == {DAYS[0]: OFF, DAYS[1]: PM}, "who is not marked is not there"


def test_a_day_that_nobody_filled_in_is_left_alone(sheet: Callable[..., Path]) -> None:
    path = sheet(("Name", datetime(2026, 5, 7), "2026-05-08"), ("Ann Host", "full", None))
    assert read_duties(path).days == DAYS[:1]


def test_text_files_are_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "duty.csv"
    path.write_text("nombre;idiomas;07/05/2026;2026-05-08\nAnn Host;español;;libre\n", "utf-8")
    found = read_duties(path)
    assert found.rows[0].languages == ("es",)
    assert found.rows[0].marks == {DAYS[1]: OFF}


def test_a_bad_cell_refuses_its_row_and_says_where(sheet: Callable[..., Path]) -> None:
    path = sheet(
        ("name", "languages", "certified", "breaks", "2026-05-07"),
        ("Ann Host", "elvish", None, None, "full"),
        ("Bob Host", None, None, None, "sometimes"),
        ("Bob Host", None, "perhaps", None, "full"),
        ("Cat Host", None, None, "noon", "full"),
        ("Dan Host", None, None, None, "full"),
        ("dan host", None, None, None, "off"),
        ("E" * 101, None, None, None, "off"),
    )
    found = read_duties(path)
    assert [row.name for row in found.rows] == ["Dan Host"]
    assert [(f.row, f.heading, f.code) for f in found.findings] == [
        (2, "languages", "duty.unknown-language"),
        (3, "2026-05-07", "duty.unknown-mark"),
        (4, "certified", "duty.unclear"),
        (5, "breaks", "duty.bad-break"),
        (7, "name", "duty.host-twice"),
        (8, "name", "duty.bad-name"),
    ]


def test_what_is_no_duty_roster_is_refused(sheet: Callable[..., Path]) -> None:
    with pytest.raises(Refusal, match=r"duty\.no-headings"):
        read_duties(sheet(("a", "b"), ("c", "d")))
    with pytest.raises(Refusal, match=r"duty\.too-many"):
        read_duties(sheet(("name", "2026-05-07"), *((f"h{n}", "full") for n in range(2_001))))


# -- with a store ------------------------------------------------------------------------------


@pytest.fixture
def kind() -> str:
    return "sqlite"


def table(store: Store) -> DutyTable:
    found: DutyTable = store.read(duty_table, days=DAYS)
    return found


def test_a_sheet_is_looked_at_written_in_one_press_and_taken_back(
    store: Store, sheet: Callable[..., Path]
) -> None:
    first = sheet(("name", "2026-05-07"), ("Ann Host", "full"))
    write_duties(store, preview_duties(store, first), op_id=new_op_id(), by=None)
    path = sheet(
        ("name", "languages", "certified", "2026-05-07", "2026-05-08"),
        ("ann host", "英语", "yes", "am", "full"),
        ("Bob Host", None, None, "off", "full"),
        ("Cat Host", None, None, "dunno", "full"),
    )
    before = table(store).rows
    seen = preview_duties(store, path)
    assert table(store).rows == before, "looking writes nothing"
    (ann,) = store.read(hosts)
    assert (seen.marks, seen.refused) == ({(ann.id, DAYS[0]): AM}, 1)
    assert seen.hosts == {ann.id: {"languages": ("en",), "is_certified": True}}
    event = write_duties(store, seen, op_id=new_op_id(), by="planner")
    assert (event.facts, event.by) == ({"cells": 2, "hosts": 1, "new": 1}, "planner")
    assert [(row.name, row.marks) for row in table(store).rows] == [
        ("Ann Host", (AM, FULL)), ("Bob Host", (OFF, FULL)),
    ]  # fmt: skip
    store.run(undo, op_id=new_op_id(), seq=event.seq)
    assert table(store).rows == before


@pytest.mark.parametrize("language", ["zh_CN", "en", "es"])
def test_what_is_written_out_reads_back_as_it_stands(
    store: Store, sheet: Callable[..., Path], tmp_path: Path, language: str
) -> None:
    path = sheet(
        ("name", "languages", "certified", "building", "2026-05-07", "2026-05-08"),
        ("Ann Host", "粤语 英语", "no", "3", "full 10:00-10:30", "am"),
        ("-Bob Host", "普通话", "yes", None, "off", "pm"),
    )
    write_duties(store, preview_duties(store, path), op_id=new_op_id(), by=None)
    out = tmp_path / f"{language}.xlsx"
    assert write_duty_sheet(store, out, days=DAYS, language=language) == 2
    seen = preview_duties(store, out)
    assert (seen.days, seen.marks, seen.hosts, seen.new, seen.findings) == (DAYS, {}, {}, (), ())


def test_a_place_that_is_not_there_is_no_place_to_write(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"print\.no-folder"):
        write_duty_sheet(store, tmp_path / "none" / "a.xlsx", days=DAYS, language="en")
