"""How many desks each station gets, and how many more or fewer than planned, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint

HEIGHT, SIDE, LEAST = 56, 4, 48


@dataclass(frozen=True, kw_only=True)
class StaffColumn:
    name: str
    count: int
    more: int


class StaffColumns(QWidget):
    """In two lines where one has no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[StaffColumn, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_columns(self, columns: Sequence[StaffColumn]) -> None:
        self.columns = tuple(columns)
        self.setAccessibleName(" · ".join(f"{c.name} {c.count} ({_more(c)})" for c in self.columns))
        self.updateGeometry()
        self.update()

    def _lines(self) -> int:
        widest = max((paint.width_of(c.name, 12) for c in self.columns), default=0)
        room = max(200, self.width() - 2 * SIDE)
        return 1 if len(self.columns) * max(LEAST, widest + 4) <= room else 2

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(380, HEIGHT * self._lines())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(280, HEIGHT * self._lines())

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event, passed on
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        lines = self._lines()
        across = -(-len(self.columns) // lines) or 1
        width = (self.width() - 2 * SIDE) / across
        for n, column in enumerate(self.columns):
            left = SIDE + round(n % across * width)
            top = n // across * HEIGHT
            place = QRect(left, top, round(width), 22)
            paint.text(
                painter, place, str(column.count), size=16, bold=True, align=paint.CENTRE
            )  # fmt: skip
            place = QRect(left + 2, top + 21, round(width) - 4, 17)
            paint.text(painter, place, column.name, size=12, tone="ink_2", align=paint.CENTRE)
            place = QRect(left, top + 37, round(width), 16)
            tone = "called" if column.more else "ink_2"
            paint.text(painter, place, _more(column), size=12, tone=tone, align=paint.CENTRE)
        painter.end()


def _more(column: StaffColumn) -> str:
    return f"{column.more:+d}".replace("-", "−") if column.more else "0"
