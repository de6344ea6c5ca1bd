"""The table of stations with its desks as blocks: filled busy, soft free, hollow closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from console.queries.situation import StationRow
from console.ui import i18n, paint, theme
from console.ui.i18n import translate
from console.ui.rows import Column
from console.ui.widgets.table import RowDelegate, Table

BLOCK_HIGH = 16
SIZES = ((8, 8, 2), (12, 5, 2), (24, 3, 2))
"""Up to so many desks: width and gap of a block; more are told by figures alone."""
Levels = Callable[[StationRow], str]
"""Token of the station's longest wait: `called`, `alert`, or blank."""


def columns(minutes: Callable[[StationRow], int | None], level: Levels) -> Sequence[Column[Any]]:
    def oldest(row: StationRow) -> str:
        waited = minutes(row)
        return "—" if waited is None else i18n.minutes(waited)

    return (
        Column(
            name="station", title=lambda: translate("StationsTable", "Station"),
            text=lambda row: i18n.name("station", row.code), is_bold=True,
        ),
        Column(
            name="waiting", title=lambda: translate("StationsTable", "Waiting"),
            text=lambda row: str(row.waiting), width=56, is_right=True, may_elide=False,
            is_bold=lambda row: bool(row.waiting), size=16,
        ),
        Column(
            name="serving", title=lambda: translate("StationsTable", "Serving"),
            text=lambda row: str(row.serving), width=72, is_right=True, may_elide=False,
        ),
        Column(
            name="desks", title=lambda: translate("StationsTable", "Busy / open / all desks"),
            text=lambda row: f"{row.busy} / {row.open} / {row.desks}", width=184,
            may_elide=False,
        ),
        Column(
            name="oldest", title=lambda: translate("StationsTable", "Longest wait"), text=oldest,
            width=104, is_right=True, is_bold=lambda row: row.oldest_since is not None,
            tone=lambda row: level(row) or ("ink" if row.oldest_since else "ink_2"),
            icon=lambda row: "alert" if level(row) else "", may_elide=False,
        ),
        Column(
            name="range", title=lambda: translate("StationsTable", "For a newcomer"),
            text=lambda _row: translate("StationsTable", "not yet known"), width=112,
            is_right=True, tone="ink_2",
        ),
        Column(
            name="done", title=lambda: translate("StationsTable", "Done"),
            text=lambda row: str(row.done), width=72, is_right=True, tone="ink_2",
            may_elide=False,
        ),
    )  # fmt: skip


class StationsTable(Table[StationRow]):
    def __init__(self, minutes: Callable[[StationRow], int | None], level: Levels) -> None:
        super().__init__(columns(minutes, level), key=lambda row: row.code)
        self.setItemDelegate(_Blocks(self, level))


class _Blocks(RowDelegate):
    def __init__(self, table: StationsTable, level: Levels) -> None:
        super().__init__(table)
        self._level = level

    def _ground(self, painter: QPainter, rect: QRect, index: Any, is_selected: bool) -> None:
        row = self._table.rows.row(index.row())
        super()._ground(painter, rect, index, is_selected)
        level = self._level(row)
        if level and not is_selected:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color(f"{level}_soft"))

    def _line(
        self, painter: QPainter, place: QRect, column: Column[Any], row: Any, tone: str
    ) -> None:
        if column.name != "desks":
            super()._line(painter, place, column, row, tone)
            return
        x = place.left()
        size = next(((wide, gap) for most, wide, gap in SIZES if row.desks <= most), None)
        if size is not None:
            wide, gap = size
            top = place.center().y() - BLOCK_HIGH // 2 + 1
            looks = [("accent", "accent")] * row.busy + [("heat_1", "accent")] * row.free
            looks += [("", "line_strong")] * row.closed
            for fill, edge in looks:
                block = QRect(x, top, wide, BLOCK_HIGH)
                paint.box(painter, block, fill=fill or None, edge=edge, radius=2)
                x += wide + gap
            x += 8
        place.setLeft(x)
        paint.text(painter, place, column.text(row), size=12, tone="ink_2", elide=False)
