"""A line of rates over days, beside the line that must be reached."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import i18n, paint, theme

LEFT, RIGHT, TOP, BOTTOM = 56, 88, 16, 28
DOT, WORDS = 6, 240
SCALES = (800, 500, 0)
"""Where the scale may begin."""


class TrendChart(QWidget):
    """Values in per mille by day; `line` is dashed and named at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[tuple[date, int], ...] = ()
        self.line: int | None = None
        self._is_score = False
        self.setMinimumHeight(140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_points(
        self, points: Sequence[tuple[date, int]], line: int | None, name: str, *,
        is_score: bool = False,
    ) -> None:  # fmt: skip
        """`is_score`: points of 100, in tenths, instead of per cents."""
        self.points, self.line, self._is_score = tuple(points), line, is_score
        told = ", ".join(f"{i18n.day(day)} {self._words(value)}" for day, value in points)
        self.setAccessibleName(f"{name}: {told}")
        self.update()

    def _words(self, value: int) -> str:
        return str(value // 10) if self._is_score else i18n.percent(value)

    def place_of(self, number: int) -> QPointF:
        """Days stand as far apart as they are; a single one in the middle."""
        field = self._field()
        first, last = self.points[0][0], self.points[-1][0]
        days = (last - first).days
        day, value = self.points[number]
        x = field.center().x() if not days else (
            field.left() + field.width() * (day - first).days / days
        )  # fmt: skip
        return QPointF(x, self._y(value))

    def _field(self) -> QRect:
        return self.rect().adjusted(LEFT, TOP, -RIGHT, -BOTTOM)

    def _least(self) -> int:
        """From what the scale begins, so that its three ticks are round."""
        values = [value for _, value in self.points] + ([self.line] if self.line else [])
        lowest = min(values, default=0)
        return next(least for least in SCALES if least <= lowest)

    def _y(self, value: int) -> float:
        field, least = self._field(), self._least()
        return field.bottom() - field.height() * (value - least) / max(1, 1000 - least)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._scale(painter)
        if self.line is not None:
            self._red_line(painter, self.line)
        if self.points:
            self._curve(painter)
        else:
            words = i18n.translate("Trend", "Nothing counted yet")
            paint.text(painter, self._free(), words, tone="ink_2", align=paint.CENTRE)
        painter.end()

    def _free(self) -> QRect:
        """The larger part of the field, above or below the red line."""
        field = self._field()
        if self.line is None:
            return field
        y = round(self._y(self.line))
        above, below = QRect(field), QRect(field)
        above.setBottom(y - 4)
        below.setTop(y + 4)
        return max(above, below, key=QRect.height)

    def _scale(self, painter: QPainter) -> None:
        field, least = self._field(), self._least()
        painter.setPen(QPen(theme.color("line_row"), 1))
        for value in sorted({least, (least + 1000) // 2, 1000}):
            y = round(self._y(value))
            painter.setPen(QPen(theme.color("line_row"), 1))
            painter.drawLine(field.left(), y, field.right(), y)
            place = QRect(0, y - 8, LEFT - 8, 16)
            paint.text(painter, place, self._words(value), size=12, tone="ink_2",
                       align=paint.RIGHT)  # fmt: skip

    def _red_line(self, painter: QPainter, line: int) -> None:
        field, y = self._field(), round(self._y(line))
        painter.setPen(QPen(theme.color("alert"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(field.left(), y, field.right(), y)
        place = QRect(field.right() + 8, y - 8, RIGHT - 8, 16)
        paint.text(painter, place, f"≥ {self._words(line)}", size=12, bold=True, tone="alert")

    def _curve(self, painter: QPainter) -> None:
        places = [self.place_of(n) for n in range(len(self.points))]
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(theme.color("accent"))
        for place in places:
            painter.drawEllipse(place, DOT / 2, DOT / 2)
        bottom = self._field().bottom() + 8
        ends = (
            {0: paint.LEFT, len(places) - 1: paint.RIGHT} if len(places) > 1 else {0: paint.CENTRE}
        )
        for number, align in ends.items():
            words = i18n.short_day(self.points[number][0])
            if len(places) == 1:
                words += " · " + i18n.translate("Trend", "only one day so far")
            x = round(places[number].x())
            left = {paint.LEFT: x, paint.RIGHT: x - WORDS}.get(align, x - WORDS // 2)
            paint.text(painter, QRect(left, bottom, WORDS, 16), words, size=12, tone="ink_2",
                       align=align)  # fmt: skip
