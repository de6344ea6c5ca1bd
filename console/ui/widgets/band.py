"""A part of a card on a soft fill of its own."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.ui import theme


class Band(QWidget):
    """`fill` is a token, such as `called_soft`."""

    def __init__(self, fill: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill

    def set_fill(self, fill: str) -> None:
        self._fill = fill
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(self._fill))
        painter.end()
