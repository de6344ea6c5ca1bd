"""How many people wait at once in each zone, against the seats that are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import icons, paint, theme

ROW, SIDE = 32, 16


@dataclass(frozen=True, kw_only=True)
class SeatRow:
    """`words`: how many seats there are, or how many too few (`is_short`)."""

    name: str
    p50: int
    p90: int
    seats: int
    words: str
    is_short: bool


class SeatBars(QWidget):
    """Dark: half of the days; light: nine in ten; the tick: the seats."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[SeatRow, ...] = ()
        self.is_old = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[SeatRow]) -> None:
        self.rows = tuple(rows)
        self.setAccessibleName(
            " · ".join(f"{r.name} {r.p50} / {r.p90}, {r.words}" for r in self.rows)
        )
        self.updateGeometry()
        self.update()

    def set_old(self, is_old: bool) -> None:
        self.is_old = is_old
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(380, max(1, len(self.rows)) * ROW + 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(280, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setOpacity(0.45 if self.is_old else 1.0)
        most = max((max(r.p90, r.seats) for r in self.rows), default=1) or 1
        names = max((paint.width_of(r.name, bold=True) for r in self.rows), default=0)
        words = max((paint.width_of(r.words, 12) + 18 * r.is_short for r in self.rows), default=0)
        figures = max(
            (paint.width_of(f"{r.p50} / {r.p90}", bold=True) for r in self.rows), default=0
        )
        left = SIDE + min(names, 110) + 12
        right = self.width() - SIDE - words - 16 - figures - 12
        for n, row in enumerate(self.rows):
            top = 4 + n * ROW
            place = QRect(SIDE, top, left - SIDE - 8, ROW)
            paint.text(painter, place, row.name, bold=True)
            self._bar(painter, row, QRect(left, top + ROW // 2 - 4, right - left, 8), most)
            x = right + 12
            first = f"{row.p50} / "
            bold = paint.width_of(str(row.p90), bold=True)
            place = QRect(x, top, figures, ROW)
            paint.text(painter, place, str(row.p90), bold=True, align=paint.RIGHT, elide=False)
            place.setRight(place.right() - bold)
            paint.text(painter, place, first, align=paint.RIGHT, elide=False)
            tone = "called" if row.is_short else "ink_2"
            place = QRect(x + figures + 8, top, self.width() - SIDE - x - figures - 8, ROW)
            paint.text(
                painter, place, row.words, size=12, tone=tone, align=paint.RIGHT, elide=False
            )
            if row.is_short:
                at = place.right() - paint.width_of(row.words, 12) - 17
                icons.paint(painter, "alert", at, top + ROW // 2 - 6, 12, "called")
        painter.end()

    def _bar(self, painter: QPainter, row: SeatRow, rect: QRect, most: int) -> None:
        paint.box(painter, rect, fill="track", radius=4)
        for value, token in ((row.p90, "heat_3"), (row.p50, "accent")):
            width = round(rect.width() * value / most)
            if width > 0:
                bar = QRect(rect.left(), rect.top(), max(6, width), rect.height())
                paint.box(painter, bar, fill=token, radius=4)
        if row.seats:
            x = rect.left() + round(rect.width() * row.seats / most)
            tick = QRect(min(x, rect.right() - 1), rect.top() - 4, 2, rect.height() + 8)
            painter.fillRect(tick, theme.color("ink"))
