"""A quiet line that names keys: caps and what each does, as far as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint

HIGH, CAP_GAP, WORD_GAP, GAP = 20, 4, 6, 16
Hint = tuple[str, str]
"""Keys, with blanks between several of them, and the word."""


class Hints(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set(self, *hints: Hint) -> None:
        self._hints = hints
        self.setAccessibleName(", ".join(f"{keys} {words}" for keys, words in hints))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(sum(_width(hint) for hint in self._hints), HIGH)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(0, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        x = 0
        for hint in self._hints:
            keys, words = hint
            if x + _width(hint) - GAP > self.width():
                break
            for key in keys.split():
                paint.cap(painter, x, HIGH // 2, key)
                x += paint.cap_width(key) + CAP_GAP
            x += (WORD_GAP - CAP_GAP) if keys else 0
            width = paint.width_of(words, 12)
            paint.text(painter, QRect(x, 0, width + 2, HIGH), words, size=12, tone="ink_2")
            x += width + GAP
        painter.end()


def _width(hint: Hint) -> int:
    keys, words = hint
    caps = sum(paint.cap_width(key) + CAP_GAP for key in keys.split())
    return caps + (WORD_GAP - CAP_GAP if keys else 0) + paint.width_of(words, 12) + GAP
