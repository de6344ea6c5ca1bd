"""Who may decide up to which amount, side by side; the one that is needed is filled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint, theme

HEIGHT, GAP = 28, 4


class LevelStrip(QWidget):
    """`show_levels(words, needed)`; `needed` counts from 0, -1: none of them is enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self.needed = -1
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_levels(self, words: Sequence[str], needed: int) -> None:
        self.words, self.needed = tuple(words), needed
        is_known = 0 <= needed < len(self.words)
        self.setAccessibleName(self.words[needed] if is_known else "")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(3 * 116, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        needed = [paint.width_of(words, 12, bold=True) + 16 for words in self.words]
        spare = (self.width() - GAP * (len(needed) - 1) - sum(needed)) // max(1, len(needed))
        left = 0
        for number, (words, wide) in enumerate(zip(self.words, needed, strict=True)):
            rect = QRect(left, 0, wide + spare, HEIGHT)
            left = rect.right() + 1 + GAP
            is_it = number == self.needed
            fill = "accent" if is_it else "waiting_soft"
            paint.box(painter, rect, fill=fill, radius=theme.RADIUS_SMALL)
            paint.text(
                painter, rect.adjusted(4, 0, -4, 0), words, size=12, bold=is_it,
                tone="on_accent" if is_it else "ink_2", align=paint.CENTRE,
            )  # fmt: skip
        painter.end()
