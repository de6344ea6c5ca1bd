"""The key of a chart: a stroke and a word per line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint, theme

STROKE, GAP, APART = 22, 6, 16


class ChartKey(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, str, bool], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_entries(self, entries: Sequence[tuple[str, str, bool]]) -> None:
        """Word, token, dashed."""
        self._entries = tuple(entries)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        words = sum(paint.width_of(word, 12) for word, _tone, _dashed in self._entries)
        return QSize(words + len(self._entries) * (STROKE + GAP + APART), 20)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        x = APART
        for word, tone, dashed in self._entries:
            pen = QPen(theme.color(tone), 1 if dashed else 2)
            if dashed:
                pen.setDashPattern([5, 4])
            painter.setPen(pen)
            painter.drawLine(QLineF(x, 10.5, x + STROKE, 10.5))
            width = paint.width_of(word, 12)
            place = QRect(x + STROKE + GAP, 0, width + 2, 20)
            paint.text(painter, place, word, size=12, tone="ink_2", elide=False)
            x += STROKE + GAP + width + APART
        painter.end()
