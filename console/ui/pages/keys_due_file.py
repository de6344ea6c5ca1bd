"""The list of homes due without keys at hand, as a file that every office program opens."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from console.queries.key_warnings import KeyWarning
from console.ui import i18n
from console.ui.pages.keys_due import columns, trouble_of, who_has


def write_due(path: Path, rows: Sequence[KeyWarning], clock: Callable[[datetime], str]) -> int:
    """With a byte-order mark, or Excel takes Chinese for something else; returns the rows."""
    head = [column.title() for column in columns(clock)[:4]]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow([head[0], head[1], "K", *head[2:]])
        for row in rows:
            slot = clock(row.slot_start) if row.slot_start else ""
            due = " ".join(part for part in (i18n.short_day(row.day), slot, row.ticket) if part)
            number = f"K-{row.number}" if row.number else ""
            sheet.writerow([due, i18n.room(row.label), number, trouble_of(row), who_has(row)])
    return len(rows)
