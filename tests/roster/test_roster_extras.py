"""Money owed and parking spaces: columns of the roster, or sheets of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from roster_rows import Read, codes, found
from sqlalchemy import select

from console import importing
from console.actions import charges as by_hand
from console.actions.settlement import ChargeRow
from console.databases import Where
from console.domain.events import Event
from console.domain.vault import Vault
from console.intake import prepare
from console.models import Accessory, Charge
from console.roster.money import parse_cents
from console.roster.read import read_roster
from console.roster.rows import RosterReading
from console.store import Store, new_op_id

HEADINGS = [
    "房间",
    "业主",
    "面积补差(元)",
    "物业费(12个月)",
    "维修基金",
    "维修基金是否已交",
    "车位号",
]
HOME = ["3-1-101", "张三", -350.2, "1,234.50元", 8963, "已交", "B1-035、B1-036"]


def sheets(folder: Path, **rows: Sequence[Sequence[Any]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, lines in rows.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(list(line))
    book.save(folder / "sheets.xlsx")
    return folder / "sheets.xlsx"


def charges(reading: RosterReading) -> list[tuple[str, str, str, int, bool | None]]:
    return [
        (u.room_no, c.kind, c.basis, c.amount_cents, c.is_paid)
        for u in reading.units
        for c in u.charges
    ]


@pytest.mark.parametrize(
    ("text", "cents", "code"),
    [
        ("1,234.50元", 123450, ""), ("¥8963", 896300, ""), ("-350.2", -35020, ""),
        ("(350.20)", -35020, ""), ("应退350.2", -35020, ""), ("0", 0, ""), ("-", None, ""),
        ("", None, ""), ("1.005", 101, "money.rounded"), ("面议", None, "money.unreadable"),
        ("1e99", None, "money.unreadable"), ("NaN", None, "money.unreadable"),
    ],
)  # fmt: skip
def test_an_amount_is_kept_in_cents(text: str, cents: int | None, code: str) -> None:
    assert parse_cents(text, text) == (cents, code)


def test_charges_and_parking_come_with_the_roster(read: Read) -> None:
    reading = read(HOME, ["3-1-102", "李四", 0, "", "5000(未交)", "", "无"], headings=HEADINGS)
    assert charges(reading) == [
        ("101", "area_adjustment", "", -35020, None),
        ("101", "service_fee", "12", 123450, None),
        ("101", "maintenance_fund", "", 896300, True),
        ("102", "maintenance_fund", "", 500000, False),
    ]
    assert [[a.label for a in u.accessories] for u in reading.units] == [["B1-035", "B1-036"], []]


def test_arrears_are_owed_and_say_that_it_is_not_paid(read: Read) -> None:
    reading = read(
        ["3-1-101", "张三", 1200.5], ["3-1-102", "李四", "无"], headings=["房间", "业主", "欠款"]
    )
    assert charges(reading) == [("101", "arrears", "", 120050, None)]
    assert [u.paid_up for u in reading.units] == [False, True]


def test_an_amount_that_nobody_can_read_is_told_and_not_taken(read: Read) -> None:
    reading = read(["3-1-101", "张三", "面议"], headings=["房间", "业主", "物业费"])
    assert (reading.units[0].charges, found(reading, "money.unreadable").level) == ((), "warning")


def test_sheets_of_their_own_are_keyed_on_the_home(tmp_path: Path) -> None:
    reading = read_roster(
        sheets(
            tmp_path,
            名册=[["房间", "业主"], ["3-1-101", "张三"], ["3-1-0102", "李四"]],
            费用=[
                ["费用明细"],
                ["房号", "楼栋", "单元", "费用名称", "应收金额", "计费依据", "是否已交"],
                ["101室", "3栋", 1, "专项维修资金", 8963, "100元/㎡", "是"],
                ["102", "3栋", 1, "物业费", 1200, "12个月", ""],
                ["109", "3栋", 1, "物业费", 1200, "", ""],
                ["101", "3栋", 1, "茶水", 5, "", ""],
                ["合计"],
            ],
            车位=[["房间", "车位编号", "储藏室"], ["3栋1单元101", "B1-035", "C-7"]],
        )
    )
    assert reading.sheet == "名册"
    assert charges(reading) == [
        ("101", "maintenance_fund", "100元/m2", 896300, True),
        ("0102", "service_fee", "12", 120000, None),
    ]
    assert [(a.kind, a.label) for a in reading.units[0].accessories] == [
        ("parking", "B1-035"),
        ("storage", "C-7"),
    ]
    assert found(reading, "extras.unknown-home").heading == "费用 / 房号"
    assert found(reading, "charge.unknown-kind").value == "茶水"
    assert codes(reading, "refused") == []
    assert [f.facts["rows"] for f in reading.findings if f.code == "extras.read"] == [3, 1]


def test_a_home_in_two_rows_has_the_charges_of_both(read: Read) -> None:
    reading = read(
        ["3-1-101", "张三", 100, ""], ["3-1-101", "张三", 100, 200],
        headings=["房间", "业主", "物业费", "维修基金"],
    )  # fmt: skip
    assert [c.kind for c in reading.units[0].charges] == ["service_fee", "maintenance_fund"]


@pytest.fixture
def empty(sqlite_place: Where, vault: Vault) -> Iterator[Store]:
    store = Store.open(sqlite_place, vault=vault, by="tester")
    yield store
    store.close()


def seen(store: Store, reading: RosterReading) -> importing.Preview:
    return importing.compared(store, Path("x.xlsx"), reading, prepare(reading, store.vault))


def put(store: Store, reading: RosterReading) -> Event:
    return importing.write(
        store, seen(store, reading), op_id=new_op_id(), by="planner", language="en"
    )


def owed(store: Store) -> list[tuple[str, int, bool]]:
    def query(session: Any, *, campaign_id: int) -> list[tuple[str, int, bool]]:
        rows = session.scalars(select(Charge).order_by(Charge.id))
        return [(c.kind, c.amount_cents, c.paid_at is not None) for c in rows]

    return store.read(query)


def test_charges_are_written_once_and_follow_the_file_until_they_are_paid(
    empty: Store, read: Read
) -> None:
    headings = ["房间", "业主", "物业费", "维修基金", "维修基金是否已交", "车位"]
    put(empty, read(["3-1-101", "张三", 100, 200, "", "B1"], headings=headings))
    assert owed(empty) == [("service_fee", 10000, False), ("maintenance_fund", 20000, False)]
    again = put(empty, read(["3-1-101", "张三", 100, 200, "", "B1"], headings=headings))
    assert (again.facts["updated"], again.facts["unchanged"]) == (0, 1)
    changed = read(["3-1-101", "张三", 150, 200, "已交", "B1、B2"], headings=headings)
    (home,) = seen(empty, changed).changes
    assert [(f.field, f.before, f.after) for f in home.fields] == [
        ("service_fee", "100.00", "150.00"),
        ("maintenance_fund", "200.00", "200.00 ✓"),
        ("parking", "", "B2"),
    ]
    put(empty, changed)
    assert owed(empty) == [("service_fee", 15000, False), ("maintenance_fund", 20000, True)]
    assert [a.label for a in empty.read(_accessories)] == ["B1", "B2"]
    unit, basis = empty.read(
        lambda s, *, campaign_id: s.execute(
            select(Charge.unit_id, Charge.basis).where(Charge.kind == "service_fee")
        ).one()
    )
    paid = ChargeRow(unit_id=unit, kind="service_fee", basis=basis, amount_cents=15000)
    empty.run(by_hand.correct_charge, op_id=new_op_id(), charge=paid, is_paid=True)
    put(empty, read(["3-1-101", "张三", 999, 999, "", "B1"], headings=headings))
    assert owed(empty) == [("service_fee", 15000, True), ("maintenance_fund", 20000, True)]


def _accessories(session: Any, *, campaign_id: int) -> list[Accessory]:
    return list(session.scalars(select(Accessory).order_by(Accessory.id)))
