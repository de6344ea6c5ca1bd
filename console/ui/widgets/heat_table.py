"""Waits by station and hour as one painted table: half of the people, and eight in ten of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from console.ui import icons, paint, theme

HEAD, CELL, CELL_LEAST, GAP, SIDE, FOOT = 28, 36, 26, 4, 16, 8
NAMES_LEAST, NAMES_MOST = 76, 132
CALM = 10


@dataclass(frozen=True, kw_only=True)
class HeatCell:
    """`level` 0 to 3; `words` for the tooltip and for who cannot see it."""

    p50: str
    p80: str
    level: int
    is_edge: bool = False
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class HeatRow:
    name: str
    cells: tuple[HeatCell | None, ...]


def level_of(minutes: float, amber: float, red: float) -> int:
    return (minutes > CALM) + (minutes > amber) + (minutes > red)


class HeatTable(QWidget):
    """Arrows move the frame; `pointed` says the words of the cell it is on."""

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours: tuple[str, ...] = ()
        self.rows: tuple[HeatRow, ...] = ()
        self.is_old = False
        self._at = (-1, -1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_rows(self, hours: Sequence[str], rows: Sequence[HeatRow]) -> None:
        if len(rows) != len(self.rows) or len(hours) != len(self.hours):
            self._at = (-1, -1)
        self.hours, self.rows = tuple(hours), tuple(rows)
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def set_old(self, is_old: bool) -> None:
        """A new result is on its way; what is shown is of before."""
        self.is_old = is_old
        self.update()

    def words(self) -> str:
        """Of the cell with the frame."""
        row, column = self._at
        cell = self.rows[row].cells[column] if row >= 0 else None
        return cell.words if cell else ""

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(600, HEAD + len(self.rows) * (CELL + GAP) + FOOT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(360, HEAD + len(self.rows) * (CELL_LEAST + GAP) + FOOT)

    def _names(self) -> int:
        widest = max((paint.width_of(row.name, bold=True) for row in self.rows), default=0)
        return SIDE + max(NAMES_LEAST, min(NAMES_MOST, widest + 10))

    def cell_rect(self, row: int, column: int) -> QRect:
        """`row` -1: the head of the column."""
        left, count = self._names(), max(1, len(self.hours))
        width = (self.width() - left - SIDE + GAP) / count
        x = left + round(column * width)
        right = left + round((column + 1) * width) - GAP
        room = (self.height() - HEAD - FOOT) // max(1, len(self.rows)) - GAP
        height = max(CELL_LEAST, min(CELL, room))
        if row < 0:
            return QRect(x, 2, right - x, HEAD - 4)
        return QRect(x, HEAD + row * (height + GAP), right - x, height)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setOpacity(0.45 if self.is_old else 1.0)
        for column, hour in enumerate(self.hours):
            place = self.cell_rect(-1, column).adjusted(-2, 0, 2, 0)
            paint.text(painter, place, hour, size=12, tone="ink_2", align=paint.CENTRE)
        for n, row in enumerate(self.rows):
            first = self.cell_rect(n, 0)
            place = QRect(SIDE, first.top(), first.left() - SIDE - 6, first.height())
            paint.text(painter, place, row.name, bold=True)
            for column, cell in enumerate(row.cells):
                self._paint(painter, self.cell_rect(n, column), cell)
        if self.hasFocus() and self._at[0] >= 0:
            rect = self.cell_rect(*self._at)
            paint.box(painter, rect, edge="accent", edge_width=2, radius=theme.RADIUS_SMALL)
        painter.end()

    def _paint(self, painter: QPainter, rect: QRect, cell: HeatCell | None) -> None:
        if cell is None:
            paint.text(painter, rect, "—", tone="ink_2", align=paint.CENTRE)
            return
        paint.box(painter, rect, fill=f"heat_{cell.level + 1}", radius=theme.RADIUS_SMALL)
        tone = "on_heat_4" if cell.level == 3 else "ink"
        inner = rect.adjusted(6, 0, -8, 0)
        first = f"{cell.p50} / "
        used = paint.width_of(first) + paint.width_of(cell.p80, bold=True)
        icon = {2: "clock", 3: "alert"}.get(cell.level, "")
        if icon and inner.width() >= used + 14:
            icons.paint(painter, icon, inner.left(), rect.center().y() - 5, 12, tone)
        bold = paint.width_of(cell.p80, bold=True)
        paint.text(
            painter, inner, cell.p80, bold=True, tone=tone, align=paint.RIGHT, elide=False
        )  # fmt: skip
        paint.text(
            painter, inner.adjusted(0, 0, -bold, 0), first, tone=tone, align=paint.RIGHT,
            elide=False,
        )  # fmt: skip
        if cell.is_edge:
            paint.box(painter, rect, edge="ink", edge_width=2, radius=theme.RADIUS_SMALL)

    # -- hands -------------------------------------------------------------------------------

    def _cell_at(self, point: QPoint) -> tuple[int, int]:
        for row in range(len(self.rows)):
            for column in range(len(self.hours)):
                if self.cell_rect(row, column).contains(point):
                    return row, column
        return -1, -1

    def choose(self, row: int, column: int) -> None:
        if self.rows and row >= 0:
            self._at = (min(row, len(self.rows) - 1), min(column, len(self.hours) - 1))
            self.setAccessibleName(self.words())
            self.pointed.emit(self.words())
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.choose(*self._cell_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        row, column = self._at
        moves = {
            Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }  # fmt: skip
        if event.key() in moves:
            down, across = moves[Qt.Key(event.key())]
            self.choose(max(0, row + down), max(0, column + across))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if self._at[0] < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose(0, 0)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row, column = self._cell_at(event.pos())
            cell = self.rows[row].cells[column] if row >= 0 else None
            QToolTip.showText(event.globalPos(), cell.words if cell else "", self)
            return True
        return super().event(event)


class WaitLegend(QWidget):
    """What the four fills and the frame mean, in one painted line."""

    BOX, INNER, OUTER = 14, 4, 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[str, str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, amber: float, red: float, bottleneck: str) -> None:
        self._parts = (
            ("heat_1", "", f"≤{CALM}"), ("heat_2", "", f">{CALM}"),
            ("heat_3", "clock", f">{amber:g}"),
            ("heat_4", "alert", f">{red:g}"), ("", "", bottleneck),
        )  # fmt: skip
        self.updateGeometry()
        self.update()

    def _width(self, icon: str, word: str) -> int:
        side = 16 if icon else 0
        return self.BOX + self.INNER + side + paint.width_of(word, 12) + self.OUTER

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(sum(self._width(icon, word) for _, icon, word in self._parts), 20)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        left = 0
        for token, icon, word in self._parts:
            box = QRect(left, 3, self.BOX, self.BOX)
            if token:
                paint.box(painter, box, fill=token, radius=theme.RADIUS_SMALL)
            else:
                paint.box(painter, box, edge="ink", edge_width=2, radius=theme.RADIUS_SMALL)
            x = left + self.BOX + self.INNER
            if icon:
                icons.paint(painter, icon, x, 4, 12, "ink_2")
                x += 16
            place = QRect(x, 0, paint.width_of(word, 12) + 2, 20)
            paint.text(painter, place, word, size=12, tone="ink_2", elide=False)
            left += self._width(icon, word)
        painter.end()
