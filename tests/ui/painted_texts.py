"""A display's canvas that remembers its texts, for the tests that look for one upon another."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from console.ui.displays.canvas import SMALLEST, Canvas


class Watched(Canvas):
    """Keeps where every text was painted."""

    def __init__(self, painter: QPainter, unit: float, *, smallest: float = SMALLEST) -> None:
        super().__init__(painter, unit, smallest=smallest)
        self.texts: list[tuple[QRectF, str]] = []

    def on_line(
        self, x: float, baseline: float, words: str, size: float, colour: QColor, *,
        bold: bool = False, is_right: bool = False,
    ) -> float:  # fmt: skip
        width = super().on_line(x, baseline, words, size, colour, bold=bold, is_right=is_right)
        cap = self.cap(size, bold=bold)
        left = x - width if is_right else x
        if words.strip():
            self.texts.append((QRectF(left, baseline - cap, width, cap), words))
        return width

    def crossing(self) -> list[tuple[str, str]]:
        pairs = combinations(self.texts, 2)
        return [(a, b) for (one, a), (other, b) in pairs if one.intersects(other)]
