"""A chart of pillars: each is a whole with its parts inside, in one hue; a click asks for one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from console.ui import i18n, paint, theme

LEFT, RIGHT, TOP, BOTTOM = 48, 16, 28, 28
WIDEST, APART = 56, 4
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
FILLS = ("track", "heat_3", "accent")
"""From the whole to what counts most."""


@dataclass(frozen=True, kw_only=True)
class Pillar:
    """`values` from the whole to its innermost part, each in the one before; one for each word of
    the legend."""

    key: str
    label: str
    values: tuple[int, ...]


class Pillars(QWidget):
    """`picked(key)`: a click, or Enter on the pillar that the arrows stand on. `unit` says what is
    counted, above the numbers at the left."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Pillar, ...] = ()
        self.legend: tuple[str, ...] = ()
        self.current, self._hovered, self._unit = 0, -1, ""
        self.setMinimumHeight(132)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_rows(self, rows: Sequence[Pillar], *, unit: str, legend: Sequence[str]) -> None:
        self.rows, self.legend, self._unit = tuple(rows), tuple(legend), unit
        self.current = min(self.current, max(0, len(rows) - 1))
        self._hovered = -1
        self.setAccessibleName(f"{unit}: " + "; ".join(self.words(row) for row in rows))
        self.update()

    def words(self, row: Pillar) -> str:
        told = zip(self.legend, row.values, strict=False)
        return f"{row.label}: " + ", ".join(f"{word} {i18n.figure(n)}" for word, n in told)

    def rect_of(self, key: str) -> QRect:
        """Where its pillar stands, from the floor to the top of the field."""
        number = next(n for n, row in enumerate(self.rows) if row.key == key)
        return self._column(number)

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        field = self._field()
        most = max((max(row.values, default=0) for row in self.rows), default=0)
        lines = max(1, min(5, field.height() // 28))
        step = next((s for s in STEPS if s * lines >= most), 10_000)
        top = max(step, -(-most // step) * step)
        self._paint_grid(painter, field, top, step)
        for number, row in enumerate(self.rows):
            self._paint_pillar(painter, field, number, row, top)
        self._paint_labels(painter, field)
        self._paint_legend(painter)
        painter.end()

    def _field(self) -> QRect:
        return self.rect().adjusted(LEFT, TOP, -RIGHT, -BOTTOM)

    def _column(self, number: int) -> QRect:
        field = self._field()
        room = field.width() / max(1, len(self.rows))
        width = max(3, min(WIDEST, round(room) - APART))
        left = field.left() + round((number + 0.5) * room - width / 2)
        return QRect(left, field.top(), width, field.height())

    def _paint_grid(self, painter: QPainter, field: QRect, top: int, step: int) -> None:
        for count in range(0, top + 1, step):
            y = field.bottom() - field.height() * count // top
            painter.fillRect(field.left(), y, field.width(), 1, theme.color("line_row"))
            place = QRect(0, y - 8, LEFT - 8, 16)
            paint.text(painter, place, i18n.figure(count), size=12, tone="ink_2",
                       align=paint.RIGHT)  # fmt: skip
        paint.text(painter, QRect(12, 4, 160, 16), self._unit, size=12, tone="ink_2")

    def _paint_pillar(
        self, painter: QPainter, field: QRect, number: int, row: Pillar, top: int
    ) -> None:
        column = self._column(number)
        if number == self._hovered:
            painter.fillRect(column.adjusted(-2, 0, 2, 0), theme.color("hover"))
        fills = FILLS[-len(row.values) :]
        for part, (value, fill) in enumerate(zip(row.values, fills, strict=False)):
            high = field.height() * value // top
            box = QRect(column.left(), field.bottom() - high, column.width(), high)
            if value:
                painter.fillRect(box, theme.color(fill))
            if value and not part:  # the whole can be seen on any fill
                paint.box(painter, box, edge="line_strong", radius=0)
        whole = row.values[0] if row.values else 0
        words = i18n.figure(whole)
        if whole and paint.width_of(words, 12) <= column.width() + APART:
            y = field.bottom() - field.height() * whole // top
            place = QRect(column.left() - 8, y - 17, column.width() + 16, 16)
            paint.text(painter, place, words, size=12, align=paint.CENTRE, elide=False)
        if self.hasFocus() and number == self.current:
            paint.box(painter, column.adjusted(-3, -3, 3, 3), edge="accent", edge_width=2)

    def _paint_labels(self, painter: QPainter, field: QRect) -> None:
        """As many as stand apart, the first always."""
        room = field.width() / max(1, len(self.rows))
        widest = max((paint.width_of(row.label, 12) for row in self.rows), default=0)
        every = 1 if widest > 120 else max(1, -(-(widest + 8) // max(1, round(room))))
        for number in range(0, len(self.rows), every):
            middle = self._column(number).center().x()
            half = round(room * every / 2)
            place = QRect(middle - half, field.bottom() + 6, 2 * half, 16)
            paint.text(
                painter, place, self.rows[number].label, size=12, tone="ink_2", align=paint.CENTRE
            )

    def _paint_legend(self, painter: QPainter) -> None:
        right = self.width() - RIGHT
        fills = FILLS[-len(self.legend) :] if self.legend else ()
        for word, fill in reversed(tuple(zip(self.legend, fills, strict=False))):
            width = paint.width_of(word, 12)
            paint.text(painter, QRect(right - width, 4, width + 2, 16), word, size=12,
                       tone="ink_2", elide=False)  # fmt: skip
            mark = QRect(right - width - 18, 6, 12, 12)
            paint.box(painter, mark, fill=fill, edge="line_strong", radius=2)
            right -= width + 34

    # -- hands -------------------------------------------------------------------------------

    def _at(self, x: int) -> int:
        field = self._field()
        if not self.rows or not field.left() <= x <= field.right():
            return -1
        return min(len(self.rows) - 1, (x - field.left()) * len(self.rows) // field.width())

    def _ask(self, number: int) -> None:
        if 0 <= number < len(self.rows):
            self.current = number
            self.update()
            self.picked.emit(self.rows[number].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hovered = self._at(event.position().toPoint().x())
        shape = Qt.CursorShape.PointingHandCursor if self._hovered >= 0 else None
        self.setCursor(shape or Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self._at(event.position().toPoint().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self.rows:
            self.current = max(0, min(len(self.rows) - 1, self.current + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(event.pos().x())
            words = self.words(self.rows[number]) if number >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
