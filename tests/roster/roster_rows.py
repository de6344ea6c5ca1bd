"""Rows for sheets in tests, and a look into what came of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from console.roster.rows import Finding, RosterReading

HEADINGS = ["房间", "业主姓名", "证件号码", "联系电话", "建筑面积", "约定交房日期", "付清", "备注"]
# An ID number whose check digit is wrong, and a telephone of no network's range in use.
ID = "990101199001010011"
PHONE = "19900000001"
ROW = ["3-1-2801", "张三", ID, PHONE, 89.63, "2026-12-18", "是", ""]

Read = Callable[..., RosterReading]


def row(**changed: Any) -> list[Any]:
    """A clean row but for the named cells (room, name, id, phone, area, due, paid, remark)."""
    names = ["room", "name", "id", "phone", "area", "due", "paid", "remark"]
    return [changed.get(name, value) for name, value in zip(names, ROW, strict=True)]


def codes(reading: RosterReading, level: str | None = None) -> list[str]:
    return [f.code for f in reading.findings if level in (None, f.level)]


def found(reading: RosterReading, code: str) -> Finding:
    """The one finding of that code."""
    (one,) = (f for f in reading.findings if f.code == code)
    return one
