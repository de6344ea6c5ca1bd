"""The heat map of a window: days across, slots down, `7/8` in each cell, as one painted view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from console.schedule import Cell, DayHead, Schedule
from console.ui import i18n, icons, paint, theme
from console.ui.i18n import translate

TIMES = 68
HEAD = 52
GAP = 4
CELL, CELL_LEAST = 40, 28
SPAN = 20
COLUMN_LEAST, COLUMN_MOST = 96, 220
HEAT = ((100, "heat_4"), (85, "heat_3"), (70, "heat_2"), (0, "heat_1"))


def heat_of(used: int, capacity: int) -> str:
    """The token of a cell: one hue, four steps of how full it is."""
    if capacity <= 0:
        return "heat_1"
    return next(token for least, token in HEAT if 100 * used >= least * capacity)


def kind_words(kind: str) -> str:
    return {
        "weekday": translate("SlotMap", "Weekday"),
        "weekend": translate("SlotMap", "Weekend"),
        "holiday": translate("SlotMap", "Holiday"),
        "makeup_workday": translate("SlotMap", "Make-up working day"),
    }.get(kind, kind)


class SlotMap(QWidget):
    """`chosen(Cell)`: another cell is the current one; `opened(Cell)`: Enter on it."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.schedule = Schedule()
        self._at = (-1, -1)
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
        return words.format(
            day=i18n.day(day), time=self.schedule.slots[row], used=cell.used,
            capacity=cell.capacity, left=cell.capacity - cell.used,
        )  # fmt: skip

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
        for column, day in enumerate(self.schedule.days):
            self._paint_head(painter, column, day)
            for row, cell in enumerate(self.schedule.cells[column]):
                self._paint_cell(painter, self.cell_rect(column, row), cell)
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

    def _paint_head(self, painter: QPainter, column: int, head: DayHead) -> None:
        rect = self.column_rect(column).adjusted(4, 4, -4, 0)
        first = QRect(rect.left(), rect.top(), rect.width(), 20)
        words, kind = i18n.day(head.day), kind_words(head.kind)
        paint.text(painter, first, words, bold=True)
        used = paint.width_of(words, bold=True) + 6
        tone = "ink_2" if head.kind == "weekday" else "called"
        fits = used + paint.width_of(kind, 12) <= rect.width()
        if fits:
            paint.text(painter, first.adjusted(used, 0, 0, 0), kind, size=12, tone=tone)
        figure = f"{head.used} / {head.quota}"
        second = QRect(rect.left(), rect.top() + 22, rect.width(), 16)
        paint.text(painter, second, figure, size=12, tone="ink_2", elide=False)
        if not fits:  # the kind of day says more than the bar
            paint.text(painter, second, kind, size=12, tone=tone, align=paint.RIGHT)
            return
        left = rect.left() + paint.width_of("999 / 999", 12) + 8
        bar = QRect(left, second.top() + 6, rect.right() - left, 4)
        if bar.width() > 12:
            paint.box(painter, bar, fill="track", radius=2)
            share = min(bar.width(), bar.width() * head.used // max(1, head.quota))
            paint.box(painter, QRect(bar.left(), bar.top(), share, 4), fill="accent", radius=2)

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        heat = heat_of(cell.used, cell.capacity)
        paint.box(painter, rect, fill=heat, radius=theme.RADIUS_SMALL)
        tone = "on_heat_4" if heat == "heat_4" else "ink"
        place = rect.adjusted(12, 0, -12, 0)
        used = str(cell.used)
        paint.text(painter, place, used, bold=True, tone=tone, elide=False)
        rest = place.adjusted(paint.width_of(used, bold=True) + 1, 0, 0, 0)
        paint.text(painter, rest, f"/{cell.capacity}", tone=tone, elide=False)
        left = cell.capacity - cell.used
        words = (
            translate("SlotMap", "{count} left").format(count=left)
            if left > 0
            else translate("SlotMap", "full")
        )
        paint.text(painter, place, words, size=12, tone=tone, align=paint.RIGHT, elide=False)
        if left <= 0:
            x = place.right() - paint.width_of(words, 12) - 16
            icons.paint(painter, "lock", x, rect.center().y() - 5, 12, tone)

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
            paint.text(
                painter, QRect(0, rect.top(), TIMES - 8, SPAN), closed.start, size=12,
                tone="ink_2", elide=False,
            )  # fmt: skip
            paint.box(painter, rect, edge="line_strong", dashed=True, radius=theme.RADIUS_SMALL)
            words = self._why(closed.why).format(
                start=closed.start, end=closed.end, minutes=self.schedule.route_minutes
            )
            paint.text(painter, rect, words, size=12, tone="ink_2", align=paint.CENTRE)

    def _why(self, why: str) -> str:
        if why == "lunch":
            return translate("SlotMap", "Lunch, no slots {start}–{end}")
        return translate(
            "SlotMap", "No slots: the whole route takes {minutes} min, closing at {end}"
        )

    # -- hands -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.choose(*self._cell_at(event.position().toPoint()))

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
