"""The sum of what a step costs: a line of its own on the subtle fill, the figure at the right."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.ui import theme
from console.ui.widgets import Text
from console.ui.widgets.layout import across

HIGH = 48


class TotalRow(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.sum = Text(bold=True), Text(size=20, bold=True)
        self.setLayout(across(self.words, None, self.sum, margins=(24, 0, 24, 0)))
        self.setFixedHeight(HIGH)
        self.hide()

    def show_sum(self, words: str, figure: str) -> None:
        self.words.setText(words)
        self.sum.setText(figure)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("subtle"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.end()
