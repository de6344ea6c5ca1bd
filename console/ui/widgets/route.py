"""A route as a row of rings: what is done, where the party is, what comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import icons, paint, theme

LARGE, SMALL = 32, 16
_TONES = {
    "done": "done", "serving": "serving", "called": "called", "waiting": "waiting",
    "parked": "parked", "on_hold": "parked", "current": "serving",
}  # fmt: skip
_ICONS = {
    "done": "done", "serving": "serving", "called": "called", "waiting": "waiting",
    "parked": "parked", "on_hold": "sheet", "current": "serving",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Stop:
    """`state`: `done`, `skipped`, `pending`, or the state of the visit at its present step."""

    words: str
    below: str
    state: str


class RouteView(QWidget):
    """Rings of 32 with words under them; `small` is the form of 16."""

    def __init__(self, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = SMALL if small else LARGE
        self.stops: tuple[Stop, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, stops: Sequence[Stop]) -> None:
        self.stops = tuple(stops)
        self.setAccessibleName(", ".join(f"{s.words} {s.state}" for s in stops))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(480, self._ring + 8 + theme.LINE_HEIGHT[14] + theme.LINE_HEIGHT[12] + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        count = max(1, len(self.stops))
        width = self.width() / count
        for n, stop in enumerate(self.stops):
            middle = round(width * (n + 0.5))
            if n:
                self._line(painter, round(width * (n - 0.5)), middle, stop)
            self._stop(painter, QRect(round(width * n), 0, round(width), self.height()), stop)
        painter.end()

    def _line(self, painter: QPainter, start: int, end: int, stop: Stop) -> None:
        """Between two rings, in the colour of having come that far."""
        gap = self._ring // 2 + 6
        reached = stop.state not in ("pending", "skipped")
        shade = theme.color("done" if reached and self._ring == LARGE else "line")
        thick = 2 if self._ring == LARGE else 1
        if end - start > 2 * gap:
            painter.fillRect(start + gap, self._ring // 2, end - start - 2 * gap, thick, shade)

    def _stop(self, painter: QPainter, cell: QRect, stop: Stop) -> None:
        tone = _TONES.get(stop.state, "line_strong")
        is_here = stop.state in _TONES and stop.state != "done"
        ring = QRect(cell.center().x() - self._ring // 2, 0, self._ring, self._ring)
        is_open = stop.state in ("pending", "skipped")
        if self._ring == LARGE:
            fill = "surface" if is_open else paint.soft_of(tone)
            paint.box(
                painter, ring, fill=fill, edge=tone, edge_width=2 if is_here else 1,
                radius=self._ring / 2,
            )  # fmt: skip
        icon = _ICONS.get(stop.state, "minus" if stop.state == "skipped" else "waiting")
        size = 14
        corner = ring.center() - QRect(0, 0, size, size).center()
        icons.paint(painter, icon, corner.x(), corner.y(), size, tone)
        top = self._ring + 8
        words = QRect(cell.left(), top, cell.width(), theme.LINE_HEIGHT[14])
        below = QRect(cell.left(), words.bottom() + 1, cell.width(), theme.LINE_HEIGHT[12])
        paint.text(painter, words, stop.words, bold=is_here, align=paint.CENTRE)
        paint.text(painter, below, stop.below, size=12, tone="ink_2", align=paint.CENTRE)
