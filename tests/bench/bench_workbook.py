"""The daily workbook of many homes, beside openpyxl writing the same cells without more ado."""

from __future__ import annotations

import sys
import time
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
HOMES, ROUNDS = 5_000, 5
BAR = 1.4


def measure(*, quick: bool = False) -> dict[str, Any]:
    """Both in turn, the best round of each; the limit writes the values that the product's own
    file holds, read back from it."""
    sys.path[:0] = [p for p in (str(FOLDER.parent.parent),) if p not in sys.path]
    homes, rounds = (100, 1) if quick else (HOMES, ROUNDS)
    from printing.workbook import xlsx

    facts = _facts(homes)
    cells = _cells(xlsx(facts))
    ours, limit = [], []
    for _ in range(rounds):
        before = time.perf_counter()
        data = xlsx(facts)
        ours.append(time.perf_counter() - before)
        before = time.perf_counter()
        _written(cells)
        limit.append(time.perf_counter() - before)
    ratio = min(ours) / min(limit)
    return {
        "homes": homes,
        "cells": sum(len(row) for rows in cells.values() for row in rows),
        "bytes": len(data),
        "seconds": round(min(ours), 3),
        "limit_seconds": round(min(limit), 3),
        "ratio": round(ratio, 3),
        "bar": BAR,
        "ok": ratio <= BAR,
    }


def _cells(data: bytes) -> dict[str, list[tuple[Any, ...]]]:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data), data_only=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def _written(cells: dict[str, list[tuple[Any, ...]]]) -> bytes:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for title, rows in cells.items():
        sheet: Any = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _facts(homes: int) -> Any:
    from printing import book_facts as facts

    begun = datetime(2026, 12, 18, 8, 30)
    return facts.WorkbookFacts(
        campaign="望澜雅苑",
        day=date(2026, 12, 18),
        language="zh_CN",
        made_at=begun + timedelta(hours=10),
        summary=(facts.SummaryLine(key="expected", value=homes),),
        off_by=0,
        slots=tuple(
            facts.SlotLine(slot=f"{n:02}:00", expected=9, arrived=8, wait_mean=7, wait_max=19)
            for n in range(8, 18)
        ),
        stations=(),
        hosts=tuple(
            facts.HostLine(name=f"接待 {n}", homes=4, minutes=455)
            for n in range(max(1, homes // 5))
        ),
        keys=(facts.KeyLine(holder="key_room", sets=homes, pieces=11 * homes),),
        loans=(),
        calls=tuple(_call(facts, n) for n in range(homes // 5)),
        units=tuple(_unit(facts, begun, n) for n in range(homes)),
        splits=tuple(
            facts.Split(by=by, lines=tuple(_split(facts, str(n)) for n in range(30)))
            for by in ("building", "layout", "floor")
        ),
    )


def _call(facts: Any, n: int) -> Any:
    return facts.CallLine(
        kind="no_show", unit=f"3 栋 1 单元 {n:04}", owners="周予安、陆北", phone="199****1234",
        slot="14:00–14:30", host="林晚",
    )  # fmt: skip


def _unit(facts: Any, begun: datetime, n: int) -> Any:
    return facts.UnitLine(
        unit=f"3 栋 1 单元 {n:04}", building=f"{n // 40:02}", stairwell="1", floor=str(n % 33),
        room=f"{n:04}", layout="三室两厅两卫", product="高层", area=8963 + n,
        owners="周予安、陆北", phone="199****1234", slot="14:00–14:30", ticket=f"A{n:03}",
        checked_in=begun + timedelta(seconds=n), ended=begun + timedelta(hours=2, seconds=n),
        state="completed", host="林晚", zone="B", wait=n % 60, due=720_357 + n, paid=720_357,
        issues=n % 9, keys="owner",
    )  # fmt: skip


def _split(facts: Any, name: str) -> Any:
    return facts.SplitLine(
        name=name, due=9, arrived=7, completed=4, with_issues=2, incomplete_documents=1,
        view_only=1, refused=1, left_early=0, no_show=1, deferred=1, still_open=0,
    )  # fmt: skip
