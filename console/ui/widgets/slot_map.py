"""The heat map of a window: days across, slots down, `7/8` in each cell, as one painted view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from console.schedule import Cell, Schedule
from console.ui import i18n, paint, theme
from console.ui.i18n import translate
from console.ui.widgets import slot_cells
from console.ui.widgets.slot_cells import PLAIN, Look

TIMES = 68
HEAD = 44
GAP = 4
CELL, CELL_LEAST = 40, 28
SPAN = 18
COLUMN_LEAST, COLUMN_MOST = 96, 320


class SlotMap(QWidget):
    """`chosen(Cell)`: another cell is the current one; `opened(Cell)`: Enter on it;
    `day_chosen(DayHead)`: a click on the head of a day.

    `looks` says by the start of a slot what is painted beside its figures; `say_more` gives the
    words of a cell that only the page knows, for the tooltip and for reading out.
    """

    chosen = Signal(object)
    opened = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.schedule = Schedule()
        self.looks: Mapping[datetime, Look] = {}
        self._has_signs = False
        self.say_more: Callable[[Cell], str] = lambda _cell: ""
        self._at = (-1, -1)
        self._target: datetime | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_schedule(self, schedule: Schedule) -> None:
        """The current cell stays the one of the same day and time."""
        was = self.current()
        self.schedule = schedule
        self._at = (-1, -1)
        for column, cells in enumerate(schedule.cells):
            for row, cell in enumerate(cells):
                if was is not None and cell.start == was.start:
                    self._at = (column, row)
        self.updateGeometry()
        self._tell()
        self.update()

    def show_looks(self, looks: Mapping[datetime, Look]) -> None:
        self.looks = looks
        self._tell()
        self.update()

    def aim(self, cell: Cell | None) -> None:
        """The slot over which a party is held; None takes the mark away."""
        start = cell.start if cell is not None else None
        if start != self._target:
            self._target = start
            self.update()

    def _look(self, cell: Cell) -> Look:
        look = self.looks.get(cell.start, PLAIN)
        if self._has_signs:
            look = replace(look, has_signs=True)
        return replace(look, is_target=True) if cell.start == self._target else look

    def _have_room(self) -> bool:
        """Whether every slot has room for its moves in words: all say it in the same way."""
        return all(
            slot_cells.tag_fits(self.cell_rect(column, row), cell, look)
            for column, cells in enumerate(self.schedule.cells)
            for row, cell in enumerate(cells)
            if (look := self.looks.get(cell.start, PLAIN)).comes or look.goes
        )

    def column(self) -> int:
        """The number of the current day, -1 without one."""
        return self._at[0]

    def current(self) -> Cell | None:
        column, row = self._at
        return self.schedule.cells[column][row] if column >= 0 else None

    def choose(self, column: int, row: int) -> None:
        days, slots = len(self.schedule.days), len(self.schedule.slots)
        if not (0 <= column < days and 0 <= row < slots) or (column, row) == self._at:
            return
        self._at = (column, row)
        self._tell()
        self.update()
        self.chosen.emit(self.current())

    def words_of(self, column: int, row: int) -> str:
        """The cell as it is read out: day, time, who comes, what is left."""
        cell, day = self.schedule.cells[column][row], self.schedule.days[column].day
        words = translate("SlotMap", "{day} {time}: {used} of {capacity} parties, {left} left")
        said = words.format(
            day=i18n.day(day), time=self.schedule.slots[row], used=cell.used,
            capacity=cell.capacity, left=cell.capacity - cell.used,
        )  # fmt: skip
        short = slot_cells.short_words(cell)
        return "\n".join(filter(None, (said, short, self.say_more(cell))))

    def _tell(self) -> None:
        if self._at[0] >= 0:
            self.setAccessibleDescription(self.words_of(*self._at))

    # -- where everything is -----------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        days, slots = len(self.schedule.days), len(self.schedule.slots)
        height = HEAD + slots * (CELL_LEAST + GAP) + len(self.schedule.closed) * (SPAN + GAP)
        return QSize(TIMES + days * (COLUMN_LEAST + GAP), height)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSizeHint()

    def _column_width(self) -> int:
        days = max(1, len(self.schedule.days))
        return max(COLUMN_LEAST, min(COLUMN_MOST, (self.width() - TIMES) // days - GAP))

    def _cell_height(self) -> int:
        slots = max(1, len(self.schedule.slots))
        left = self.height() - HEAD - len(self.schedule.closed) * (SPAN + GAP)
        return max(CELL_LEAST, min(CELL, left // slots - GAP))

    def column_rect(self, column: int) -> QRect:
        width = self._column_width()
        return QRect(TIMES + column * (width + GAP), 0, width, HEAD)

    def cell_rect(self, column: int, row: int) -> QRect:
        height = self._cell_height()
        spans = sum(c.after < row for c in self.schedule.closed)
        top = HEAD + row * (height + GAP) + spans * (SPAN + GAP)
        head = self.column_rect(column)
        return QRect(head.left(), top, head.width(), height)

    def cell_at(self, point: QPoint) -> Cell | None:
        column, row = self._cell_at(point)
        return self.schedule.cells[column][row] if column >= 0 else None

    def rect_of(self, start: datetime) -> QRect:
        """Where the slot is painted; an empty rectangle if it is not."""
        for column, cells in enumerate(self.schedule.cells):
            for row, cell in enumerate(cells):
                if cell.start == start:
                    return self.cell_rect(column, row)
        return QRect()

    def _cell_at(self, point: QPoint) -> tuple[int, int]:
        for column in range(len(self.schedule.days)):
            if self.column_rect(column).left() <= point.x() <= self.column_rect(column).right():
                for row in range(len(self.schedule.slots)):
                    if self.cell_rect(column, row).contains(point):
                        return column, row
        return -1, -1

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        self._has_signs = not self._have_room()
        for column, day in enumerate(self.schedule.days):
            slot_cells.paint_head(painter, self.column_rect(column), day)
            for row, cell in enumerate(self.schedule.cells[column]):
                rect = self.cell_rect(column, row)
                slot_cells.paint_cell(painter, rect, cell, self._look(cell))
        for row, slot in enumerate(self.schedule.slots):
            first = self.cell_rect(0, row)
            place = QRect(0, first.top(), TIMES - 8, first.height())
            paint.text(painter, place, slot, tone="ink_2", elide=False)
        self._paint_closed(painter)
        if self._at[0] >= 0:
            edge = "accent" if self.hasFocus() else "ink"
            rect = self.cell_rect(*self._at)
            paint.box(painter, rect, edge=edge, edge_width=2, radius=theme.RADIUS_SMALL)
            if self.hasFocus():
                inner = rect.adjusted(2, 2, -2, -2)
                paint.box(painter, inner, edge="surface", edge_width=2, radius=2)
        painter.end()

    def _paint_closed(self, painter: QPainter) -> None:
        if not self.schedule.days:
            return
        first, last = self.column_rect(0), self.column_rect(len(self.schedule.days) - 1)
        for closed in self.schedule.closed:
            if closed.after < 0:
                continue
            above = self.cell_rect(0, closed.after)
            rect = QRect(first.left(), above.bottom() + 1 + GAP, 0, SPAN)
            rect.setRight(last.right())
            place = QRect(0, rect.top(), TIMES - 8, SPAN)
            paint.text(painter, place, closed.start, size=12, tone="ink_2", elide=False)
            slot_cells.paint_closed(painter, rect, closed, self.schedule.route_minutes)

    # -- hands -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = event.position().toPoint()
        self.choose(*self._cell_at(at))
        for column, head in enumerate(self.schedule.days):
            if self.column_rect(column).contains(at):
                self.day_chosen.emit(head)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        column, row = self._at
        moves = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        elif event.key() in moves:
            across, down = moves[Qt.Key(event.key())]
            self.choose(max(0, column + across), max(0, row + down))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if self._at[0] < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose(0, 0)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            column, row = self._cell_at(event.pos())
            QToolTip.showText(
                event.globalPos(), self.words_of(column, row) if column >= 0 else "", self
            )
            return True
        return super().event(event)
