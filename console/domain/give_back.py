"""The layout of the sheet that goes back to the developer's system: its columns, mapped once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MOST_COLUMNS = 60
LONGEST_HEADING = 80


class DayForm(StrEnum):
    """How the other system wants its days."""

    ISO = "2026-05-08"
    SLASHED = "2026/5/8"
    BARE = "20260508"
    CHINESE = "2026年5月8日"


@dataclass(frozen=True, kw_only=True)
class SheetColumn:
    """`field` blank: stands in the sheet and stays empty."""

    heading: str
    field: str = ""


@dataclass(frozen=True, kw_only=True)
class Layout:
    columns: tuple[SheetColumn, ...]
    days: DayForm = DayForm.ISO

    def to_json(self) -> str:
        told = {"columns": [[c.heading, c.field] for c in self.columns], "days": self.days.value}
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Layout:
        raw = json.loads(text)
        return cls(
            columns=tuple(SheetColumn(heading=h, field=f) for h, f in raw["columns"]),
            days=DayForm(raw["days"]),
        )


def written(day: date | None, form: DayForm) -> str:
    if day is None:
        return ""
    if form == DayForm.SLASHED:
        return f"{day.year}/{day.month}/{day.day}"
    if form == DayForm.BARE:
        return f"{day:%Y%m%d}"
    if form == DayForm.CHINESE:
        return f"{day.year}年{day.month}月{day.day}日"
    return day.isoformat()
