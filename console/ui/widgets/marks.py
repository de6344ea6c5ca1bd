"""What was typed, marked in the cells of a table: a soft ground and a line below those letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from console.ui import paint, theme
from console.ui.rows import Column, of
from console.ui.widgets.table import RowDelegate, Table

Spans = Callable[[Any], Sequence[tuple[int, int]]]
"""Of a row: from and to (not included) in the text of its cell."""


class MarkedDelegate(RowDelegate):
    """`spans` by the name of the column; those columns have plain text from the left."""

    def __init__(self, table: Table[Any], spans: Mapping[str, Spans]) -> None:
        super().__init__(table)
        self._spans = spans

    def _line(
        self, painter: QPainter, place: QRect, column: Column[Any], row: Any, tone: str
    ) -> None:
        spans = self._spans.get(column.name)
        if spans is not None:
            bold, words = bool(of(column.is_bold, row)), column.text(row)
            for first, last in spans(row):
                left = place.left() + paint.width_of(words[:first], column.size, bold=bold)
                width = paint.width_of(words[first:last], column.size, bold=bold)
                self._mark(painter, place, left, width, column.size)
        super()._line(painter, place, column, row, tone)

    def _mark(self, painter: QPainter, place: QRect, left: int, width: int, size: int) -> None:
        height = theme.LINE_HEIGHT[size]
        box = QRect(left, place.center().y() - height // 2 + 1, width, height)
        box = box.intersected(place)
        painter.fillRect(box, theme.color("accent_soft"))
        painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, theme.color("accent"))


def mark(table: Table[Any], spans: Mapping[str, Spans]) -> None:
    table.setItemDelegate(MarkedDelegate(table, spans))
