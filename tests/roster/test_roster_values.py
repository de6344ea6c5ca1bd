"""Dates, yes and no, areas and remarks."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from roster_rows import HEADINGS, Read, codes, found, row

from console.roster.read import read_roster

DAY = dt.date(2026, 5, 1)


@pytest.mark.parametrize(
    "value",
    [
        "2026/5/1",
        "2026.5.1",
        "2026年5月1日",
        "20260501",
        20260501,
        46143,
        "46143",
        "2026-05-01 00:00:00",
        dt.datetime(2026, 5, 1),
        dt.date(2026, 5, 1),
        "２０２６－０５－０１",
        "2026年5月1号",
        "二〇二六年五月一日",
        "1 May 2026",
        "May 1, 2026",
        "1-may-2026",
        "1 de mayo de 2026",
        "01.05.2026",
        "2026 5 1",
        "2026-May-01",
        "Fri 1 May 2026",
        "viernes, 1 de mayo de 2026",
        "2026年5月1日 星期五",
        "2026/5/1 12:00:00 AM",
        "2026-05-01T00:00:00Z",
    ],
)
def test_a_day_is_read_in_all_its_forms(read: Read, value: Any) -> None:
    assert read(row(due=value)).units[0].due_date == DAY


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("26/5/1", "date.two-digit-year"),
        ("1.5.26", "date.two-digit-year"),
        ("1-May-26", "date.two-digit-year"),
        ("1 foo 2026", "date.unclear"),
        ("2026-02-30", "date.impossible"),
        ("20261318", "date.impossible"),
        ("9999-01-01", "date.impossible"),
        ("soon", "date.unclear"),
        ("2026年五", "date.unclear"),
        ("2026年5月1日六", "date.unclear"),
        ("星期六", "date.unclear"),
        ("05/06/2026", "date.unclear"),
    ],
)
def test_a_day_that_cannot_be_known_refuses_the_row(read: Read, value: str, code: str) -> None:
    reading = read(row(due=value), row(room="1-1-1"))
    assert found(reading, code).row == 2
    assert len(reading.units) == 1


def test_the_column_tells_whether_the_day_comes_first(read: Read) -> None:
    reading = read(row(due="05/06/2026"), row(room="1-1-1", due="18/12/2026"))
    assert [u.due_date for u in reading.units] == [dt.date(2026, 6, 5), dt.date(2026, 12, 18)]


def test_below_a_spanish_heading_the_day_comes_first(read: Read) -> None:
    headings = ["Inmueble", "Propietario", "Fecha de entrega"]
    reading = read(["3-1-1", "Ana Gil", "05/06/2026"], headings=headings)
    assert reading.units[0].due_date == dt.date(2026, 6, 5)
    mixed = read(
        ["3-1-1", "Ana Gil", "05/06/2026"], ["3-1-2", "Eva Gil", "06/25/2026"], headings=headings
    )
    assert mixed.units[0].due_date == dt.date(2026, 5, 6)


def test_days_of_an_old_apple_calendar_are_the_same_days(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    assert book.active is not None
    book.active.append(HEADINGS)
    book.active.append(row(due=dt.datetime(2026, 12, 18)))
    book.save(tmp_path / "mac.xlsx")
    assert read_roster(tmp_path / "mac.xlsx").units[0].due_date == dt.date(2026, 12, 18)


def test_a_blank_day_stays_unknown(read: Read) -> None:
    assert read(row(due=None)).units[0].due_date is None


@pytest.mark.parametrize(
    ("value", "paid"),
    [
        ("是", True),
        ("已结清", True),
        ("√", True),
        ("Y", True),
        (1, True),
        ("否", False),
        ("是（已收齐）", True),
        ("尚欠5000元", False),
        ("95%", False),
        ("已全部收齐", True),
        ("已交齐", True),
        ("未交齐", False),
        ("没有", False),
        ("No pagado", False),
        ("未结清", False),
        (0, False),
        (None, None),
        ("-", None),
    ],
)
def test_yes_no_and_unknown_are_three_answers(read: Read, value: Any, paid: bool | None) -> None:
    assert read(row(paid=value)).units[0].paid_up is paid


def test_an_answer_nobody_can_read_is_told(read: Read) -> None:
    reading = read(row(paid="差不多"))
    assert reading.units[0].paid_up is None
    assert found(reading, "paid.unclear").value == "差不多"


@pytest.mark.parametrize(("owed", "paid"), [(0, True), ("无", True), (1200.5, False), ("", None)])
def test_a_column_of_debts_says_the_opposite(read: Read, owed: Any, paid: bool | None) -> None:
    reading = read(["1-1-1", "张三", owed], headings=["房间", "业主", "欠款"])
    assert reading.units[0].paid_up is paid


@pytest.mark.parametrize(
    ("value", "hundredths"),
    [
        (89.63, 8963),
        ("89.63㎡", 8963),
        ("89．63", 8963),
        ("89.63平方米", 8963),
        ("约89.63㎡", 8963),
        ("89.63(预测)", 8963),
        ("89,63", 8963),
        ("1,089.6 sqm", 108960),
        ("89.63 square metres", 8963),
        ("89.63 metros cuadrados", 8963),
        ("89.63 mts2", 8963),
        ("'89.63", 8963),
        (128.84, 12884),
        (90, 9000),
        ("-", None),
    ],
)
def test_an_area_is_kept_in_hundredths(read: Read, value: Any, hundredths: int | None) -> None:
    assert read(row(area=value)).units[0].gross_area == hundredths


@pytest.mark.parametrize("value", ["大", "89.6 sqft", -3, 1e9, "12.3.4"])
def test_an_area_nobody_can_read_is_told(read: Read, value: Any) -> None:
    reading = read(row(area=value))
    assert reading.units[0].gross_area is None
    assert "area.unreadable" in codes(reading, "warning")


def test_a_third_decimal_is_rounded_half_up_and_told(read: Read) -> None:
    reading = read(row(area=89.635))
    assert reading.units[0].gross_area == 8964
    assert found(reading, "area.rounded").level == "info"


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "@SUM(1)", "+1", "-1", "'=1+1"])
def test_a_formula_in_a_remark_is_only_text(read_text: Read, text: str) -> None:
    assert read_text(row(remark=text)).units[0].remark == text
