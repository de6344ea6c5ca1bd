"""A field to sign in with finger, pen or mouse; what was drawn is a list of strokes."""

from __future__ import annotations

import json

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint, theme
from console.ui.i18n import Retranslating

WIDE, HIGH = 1000, 400
"""The strokes' own grid, so that a drawing is the same on any screen."""
LEAST = 12
"""Points below which nobody has signed: a slip of the finger."""


class SignaturePad(Retranslating, QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strokes: list[list[tuple[int, int]]] = []
        self.setMinimumSize(240, 120)
        self.setFixedHeight(148)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.retranslate()

    def retranslate(self) -> None:
        self._words = self.tr("Sign here")
        self.setAccessibleName(self._words)
        self.update()

    @property
    def is_signed(self) -> bool:
        return sum(map(len, self.strokes)) >= LEAST

    def drawing(self) -> str:
        """The strokes as text that is the same for the same drawing."""
        return json.dumps(self.strokes, separators=(",", ":"))

    def clear(self) -> None:
        self.strokes = []
        self.update()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.strokes.append([self._at(event.position().toPoint())])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.strokes and event.buttons() & Qt.MouseButton.LeftButton:
            self.strokes[-1].append(self._at(event.position().toPoint()))
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        self.changed.emit()

    def _at(self, point: QPoint) -> tuple[int, int]:
        x = max(0, min(WIDE, point.x() * WIDE // max(1, self.width())))
        y = max(0, min(HIGH, point.y() * HIGH // max(1, self.height())))
        return x, y

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.box(painter, self.rect(), fill="surface", edge="line_strong")
        if not self.strokes:
            painter.setPen(theme.color("ink_2"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        base = self.height() - 28
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(16, base, self.width() - 16, base)
        pen = QPen(theme.color("ink"), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self.strokes:
            points = [QPointF(x * self.width() / WIDE, y * self.height() / HIGH) for x, y in stroke]
            painter.drawPolyline(QPolygonF(points))
        painter.end()
