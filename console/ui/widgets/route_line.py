"""The route as an owner meets it: a ring per step with its usual minutes, in one painted line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint, theme

RING = 32
HEIGHT = 56


class RouteLine(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[tuple[str, int, bool], ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, steps: tuple[tuple[str, int, bool], ...]) -> None:
        """Word, usual minutes, required or not."""
        self._steps = steps
        self.setAccessibleName(", ".join(f"{word} {minutes}" for word, minutes, _ in steps))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(72 * max(1, len(self._steps)), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        share = self.width() / max(1, len(self._steps))
        for number, (word, minutes, is_required) in enumerate(self._steps):
            left = round(number * share)
            ring = QRect(left + round(share - RING) // 2, 0, RING, RING)
            if number:
                before = round((number - 1) * share) + round(share + RING) // 2
                painter.fillRect(
                    before + 4, RING // 2, ring.left() - before - 8, 1, theme.color("line")
                )
            paint.box(
                painter, ring, fill="surface", edge="accent" if is_required else "line_strong",
                edge_width=2, radius=RING / 2, dashed=not is_required,
            )  # fmt: skip
            paint.text(painter, ring, str(minutes), bold=True, align=paint.CENTRE, elide=False)
            label = QRect(left + 2, RING + 6, round(share) - 4, 16)
            paint.text(painter, label, word, size=12, tone="ink_2", align=paint.CENTRE)
        painter.end()
