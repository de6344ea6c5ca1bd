"""A roster of 5,000 rows read to its report, beside calamine reading the same cells."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from console.apart import read_apart
from console.roster.read import Asked, read_roster

ROWS = (1_250, 5_000, 20_000)
ROUNDS = 9
BAR = 6.0
HEADINGS = (
    "序号", "房间", "业主姓名（必填）", "证件号码", "联系 电话", "建筑面积(㎡)", "合同约定交房日期",
    "是否已收齐房款", "备注",
)  # fmt: skip
NAMES = "梓桐静敏芳涵伟欣明军浩晨宇萱曦博"


def measure(*, quick: bool = False) -> dict[str, Any]:
    """Best of several readings, taking turns. `apart` is the same in the child process of the
    console: its start and the way back are counted there, and told as `start_ms` too."""
    rows, rounds = ((50, 100, 200), 2) if quick else (ROWS, ROUNDS)
    figures: dict[str, Any] = {"bar": f"read <= {BAR:g} x calamine at {rows[1]} rows; linear"}
    with tempfile.TemporaryDirectory(prefix="handover-bench-") as folder:
        for count in rows:
            path = write(Path(folder) / f"roster-{count}.xlsx", count)
            figures[str(count)] = _measure(
                path, rounds if count <= rows[1] else max(2, rounds // 3)
            )
        small = write(Path(folder) / "small.xlsx", 1)
        start = _best([lambda: read_apart(small, Asked())], max(2, rounds // 3))[0]
    figures["start_ms"] = round(start * 1000, 1)
    least, middle, most = (figures[str(count)] for count in rows)
    figures["ratio"] = middle["ratio"]
    figures["holds"] = middle["ratio"] <= BAR
    per_row = [figures[str(count)]["read_ms"] / count for count in rows]
    figures["per_row_20000_to_5000"] = round(per_row[2] / per_row[1], 2)
    figures["linear"] = most["ratio"] <= 1.3 * least["ratio"] or per_row[2] <= 1.3 * per_row[1]
    return figures


def _measure(path: Path, rounds: int) -> dict[str, Any]:
    raw, read, apart = _best(
        [
            lambda: _calamine(path),
            lambda: read_roster(path),
            lambda: read_apart(path, Asked()),
        ],
        rounds,
    )
    return {
        "calamine_ms": round(raw * 1000, 1),
        "read_ms": round(read * 1000, 1),
        "apart_ms": round(apart * 1000, 1),
        "ratio": round(read / raw, 2),
        "ratio_apart": round(apart / raw, 2),
    }


def _calamine(path: Path) -> None:
    from python_calamine import CalamineWorkbook

    CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def _best(jobs: list[Callable[[], object]], rounds: int) -> list[float]:
    best = [float("inf")] * len(jobs)
    for _ in range(rounds):
        for n, job in enumerate(jobs):
            began = time.perf_counter()
            job()
            best[n] = min(best[n], time.perf_counter() - began)
    return best


def write(path: Path, count: int) -> Path:
    """As dirty as the samples: rooms, areas, days and answers in several forms."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    sheet.append(["云栖苑业主名册"])
    sheet.append(HEADINGS)
    for n in range(count):
        building, stair, room = 1 + n // 400, 1 + n % 2, f"{1 + n % 400 // 8}0{1 + n % 8 // 2}"
        names = [
            f"{'赵钱孙李周吴郑王'[(n + k) % 8]}{NAMES[n % 16]}{NAMES[n * 7 % 16]}" for k in (0, 1)
        ]
        ids = [f"9901011990{n:07d}{k}" for k in (1, 2)]
        many = 2 if n % 4 == 0 else 1
        label = (
            f"{building}-{stair}-{room}", f"{building}栋-{stair}-{room}",
            f"{building}幢{stair}单元{room}室", f"{building}#{stair}-{room}",
        )[n % 4]  # fmt: skip
        sheet.append(
            [
                n + 1, label, "、".join(names[:many]), "\n".join(ids[:many]),
                f"199{n:08d}" if n % 9 else "-", 89.63 + n % 50 if n % 6 else "105.23㎡",
                ("2026-12-18", "2026/12/18", "2026年12月18日", "20261218")[n % 4],
                ("是", "√", "已结清", "否")[n % 4], "外地业主" if n % 5 == 0 else None,
            ]
        )  # fmt: skip
    book.save(path)
    return path
