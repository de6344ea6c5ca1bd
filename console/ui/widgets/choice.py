"""A choice of one with its digit: a ring, the words, the key that picks it. Where there is no room
for both, the words stay."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint, theme
from console.ui.widgets.chips import _Choice

RING, SIDE, GAP = 16, 12, 8


class Choice(_Choice):
    def __init__(self, cap: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._cap = cap
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        words = paint.width_of(self.text(), bold=True)
        cap = GAP + paint.cap_width(self._cap) if self._cap else 0
        return QSize(2 * SIDE + RING + GAP + words + cap, theme.CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        is_on, is_able = self.isChecked(), self.isEnabled()
        fill = "accent_soft" if is_on else "hover" if self.underMouse() and is_able else "surface"
        edge = "accent" if is_on else "line_strong" if is_able else "line"
        paint.box(painter, self.rect(), fill=fill, edge=edge, edge_width=2 if is_on else 1)
        middle = self.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("accent" if is_on else "surface"))
        painter.setPen(QPen(theme.color(edge), 1.5))
        centre = QPointF(SIDE + RING / 2, middle)
        painter.drawEllipse(centre, RING / 2 - 1, RING / 2 - 1)
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("on_accent"))
            painter.drawEllipse(centre, 3, 3)
        left = SIDE + RING + GAP
        cap = self.width() - SIDE - paint.cap_width(self._cap)
        if self._cap and left + paint.width_of(self.text(), bold=is_on) + GAP <= cap:
            paint.cap(painter, cap, round(middle), self._cap)
        else:
            cap = self.width()
        words = self.rect().adjusted(left, 0, cap - GAP - self.width(), 0)
        tone = "ink" if is_able or is_on else "on_disabled"
        paint.text(painter, words, self.text(), bold=is_on, tone=tone)
        painter.end()
