"""The running limits side by side: how many are open, the nearest, how much of the limit is used;
and at the end one quiet figure. One painted line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import icons, paint, theme

HEIGHT, INSET, BAR = 86, 16, 4
LAST = 168
"""Width of the quiet figure."""


@dataclass(frozen=True, kw_only=True)
class LimitCell:
    """`tone` is that of the nearest; `used` in permille of the limit, -1: nothing runs."""

    icon: str
    title: str
    limit: str
    count: str
    nearest: str
    tone: str = "ink_2"
    mark: str = ""
    used: int = -1


@dataclass(frozen=True, kw_only=True)
class QuietCell:
    title: str
    figure: str
    about: str


class TimerStrip(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: tuple[LimitCell, ...] = ()
        self.last: QuietCell | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cells(self, cells: Sequence[LimitCell], last: QuietCell) -> None:
        self.cells, self.last = tuple(cells), last
        said = [f"{c.title} {c.limit}: {c.count}, {c.nearest}" for c in cells]
        self.setAccessibleName(". ".join([*said, f"{last.title}: {last.figure} {last.about}"]))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(4 * LAST, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        width = (self.width() - LAST) // max(1, len(self.cells))
        for number, cell in enumerate(self.cells):
            place = QRect(number * width, 0, width, HEIGHT)
            self._limit(painter, place.adjusted(INSET, 0, -INSET, 0), cell)
            painter.fillRect(place.right(), 0, 1, HEIGHT, theme.color("line"))
        if self.last is not None:
            place = QRect(
                len(self.cells) * width, 0, self.width() - len(self.cells) * width, HEIGHT
            )
            painter.fillRect(place, theme.color("subtle"))
            self._quiet(painter, place.adjusted(INSET, 0, -INSET, 0), self.last)
        painter.end()

    def _limit(self, painter: QPainter, place: QRect, cell: LimitCell) -> None:
        top = QRect(place.left(), 10, place.width(), 18)
        icons.paint(painter, cell.icon, top.left(), top.top() + 2, 14, "ink_2")
        limit = paint.width_of(cell.limit, 12)
        paint.text(painter, top, cell.limit, size=12, tone="ink_2", align=paint.RIGHT)
        title = top.adjusted(20, 0, -limit - 8, 0)
        paint.text(painter, title, cell.title, size=12, tone="ink_2")
        middle = QRect(place.left(), 30, place.width(), 36)
        paint.text(painter, middle, cell.count, size=28, bold=True, elide=False)
        rest = middle.adjusted(paint.width_of(cell.count, 28, bold=True) + 12, 4, 0, 0)
        if cell.mark:
            icons.paint(painter, cell.mark, rest.left(), rest.center().y() - 6, 12, cell.tone)
            rest.setLeft(rest.left() + 18)
        paint.text(painter, rest, cell.nearest, size=12, bold=cell.tone != "ink_2", tone=cell.tone)
        bar = QRect(place.left(), 69, place.width(), BAR)
        paint.box(painter, bar, fill="track", radius=BAR / 2)
        used = bar.width() * min(1000, max(0, cell.used)) // 1000
        if used:
            bar.setWidth(max(BAR, used))
            paint.box(painter, bar, fill="accent", radius=BAR / 2)

    def _quiet(self, painter: QPainter, place: QRect, cell: QuietCell) -> None:
        for top, height, words, size in (
            (10, 18, cell.title, 12), (28, 36, cell.figure, 28), (63, 16, cell.about, 12),
        ):  # fmt: skip
            line = QRect(place.left(), top, place.width(), height)
            tone, bold = ("ink", True) if size == 28 else ("ink_2", False)
            paint.text(painter, line, words, size=size, bold=bold, tone=tone)
