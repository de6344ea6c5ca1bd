"""The one table view: declared columns, a painted delegate, no width measured from the content."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from console.ui import icons, paint, theme
from console.ui.rows import ROW_ROLE, Column, RowsModel, of
from console.ui.widgets.chips import TICK, tick

Row = TypeVar("Row")
PAD, SIDE = 8, 8
"""Left and right of every cell; the first and the last have SIDE more."""
ICON = 14
LEAD, LEAD_GAP = 16, 10
"""The icon beside two lines."""
MORE, LEAST_TAG = 32, 64
"""Room for `+2`, and for a word that is cut and still says something."""
LEAST_GROWN = 104
"""Pixels that a growing column needs to be read."""


class Table(QTableView, Generic[Row]):
    """`opened(row)`: double click or Enter; `chosen(row)`: the current row changed (None: none);
    `acted(row, column name)`: the quiet button of a row. Rows keep selection and focus.

    `is_thread`: no lines between rows, but one from icon to icon, as in a history.
    """

    opened = Signal(object)
    chosen = Signal(object)
    acted = Signal(object, str)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        *,
        row_height: int = theme.ROW,
        has_head: bool = True,
        has_lines: bool = True,
        is_thread: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: RowsModel[Row] = RowsModel(columns, key, self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.hovered = -1
        self.has_lines, self.is_thread = has_lines and not is_thread, is_thread
        self._pressed = (QPoint(), QPersistentModelIndex())
        self._plain_look()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height)
        head = _Head(columns, self)
        self.setHorizontalHeader(head)
        head.setVisible(has_head)
        if has_head:
            self.addScrollBarWidget(_HeadEnd(self), Qt.AlignmentFlag.AlignTop)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW_ROLE)))

    def _plain_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.rows.set_rows(rows)

    def current(self) -> Row | None:
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def choose(self, key: Hashable) -> bool:
        """Makes the row with that key current and selected; False if it is not shown."""
        at = self.rows.position(key)
        if at < 0:
            return False
        self.selectionModel().setCurrentIndex(
            self.rows.index(at, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        return True

    def height_for(self, rows: int) -> int:
        head = self.horizontalHeader()
        return rows * self.verticalHeader().defaultSectionSize() + (
            0 if head.isHidden() else head.height()
        )

    def fit(self, most: int = 0) -> None:
        """As high as its rows: what is around it scrolls. The last line is the card's own. With
        `most` no more pixels than that: then it scrolls itself."""
        lost = 1 if self.has_lines else 0
        needed = self.height_for(max(1, self.rows.rowCount())) - lost
        is_whole = not most or needed <= most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_whole
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )  # fmt: skip
        self.setFixedHeight(needed if is_whole else max(most, self.height_for(3)))

    def retranslate(self) -> None:
        """Heads and cells ask for their words again."""
        last = len(self.rows.columns) - 1
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        self._share_width()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Fixed widths as declared; what is left goes to the columns that declared none."""
        columns = self.rows.columns
        growing = [i for i, column in enumerate(columns) if not column.width]
        self._leave_out(len(growing))
        widths = [
            0 if self.isColumnHidden(i) else _needed(i, column, len(columns))
            for i, column in enumerate(columns)
        ]
        left = max(0, self.viewport().width() - sum(widths[i] for i in range(len(columns))
                                                    if i not in growing))  # fmt: skip
        for i, width in enumerate(widths):
            self.setColumnWidth(i, max(64, left // len(growing)) if i in growing else width)

    def _leave_out(self, growing: int) -> None:
        """Columns that may go, until the growing ones can be read."""
        columns = self.rows.columns
        taken = sum(
            _needed(i, column, len(columns))
            for i, column in enumerate(columns)
            if column.width and (column.may_go or not self.isColumnHidden(i))
        )
        lack = taken + LEAST_GROWN * growing - self.viewport().width()
        for i, column in reversed(list(enumerate(columns))):
            if column.may_go:
                self.setColumnHidden(i, lack > 0)
                lack -= _needed(i, column, len(columns)) if lack > 0 else 0

    # -- hands -------------------------------------------------------------------------------

    def _current_changed(self, current: QModelIndex, _was: QModelIndex) -> None:
        self.chosen.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW_ROLE))
            return
        if event.text().isprintable() and event.text().strip():
            event.ignore()  # digits and letters are keys of the page, not a search in the table
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.selectRow(0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row())
        shape = (
            Qt.CursorShape.PointingHandCursor if self._is_act(index) else Qt.CursorShape.ArrowCursor
        )
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._hover(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = event.position().toPoint()
        self._pressed = (at, QPersistentModelIndex(self.indexAt(at)))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The row that was pressed is meant: becoming current may scroll it from the pointer."""
        at, pressed = self._pressed
        super().mouseReleaseEvent(event)
        is_click = (event.position().toPoint() - at).manhattanLength() < 10
        index = self.model().index(pressed.row(), pressed.column())
        if event.button() == Qt.MouseButton.LeftButton and is_click and self._is_act(index):
            self.acted.emit(index.data(ROW_ROLE), self.rows.columns[index.column()].name)

    def _is_act(self, index: QModelIndex) -> bool:
        if not index.isValid():
            return False
        column = self.rows.columns[index.column()]
        return column.is_act and bool(column.text(self.rows.row(index.row())))

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()


class _HeadEnd(QWidget):
    """The head goes on above the scroll bar, which stands beside the rows alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.ROW_DENSE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("subtle"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.end()


class _Head(QHeaderView):
    """32 high on the subtle fill; words 12 in the second ink, above their column."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = tuple(columns)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.ROW_DENSE)
        self.setMinimumSectionSize(8)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        painter.fillRect(rect, theme.color("subtle"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        column = self._columns[section]
        place = _inset(rect, section, len(self._columns))
        align = paint.RIGHT if column.is_right else paint.LEFT
        paint.text(painter, place, column.title(), size=12, tone="ink_2", align=align)


class RowDelegate(QStyledItemDelegate):
    """Paints a cell from its column: icon and word, badge, two lines, figures at the right."""

    def __init__(self, table: Table[Any]) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: Any) -> QSize:  # noqa: N802
        return QSize(self._table.rows.columns[index.column()].width or 64, theme.ROW)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        columns = self._table.rows.columns
        column, row = columns[index.column()], self._table.rows.row(index.row())
        rect: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, rect, index, is_selected)
        place = _inset(rect, index.column(), len(columns))
        tone = _tone(column, row, is_selected)
        if column.ticked is not None:
            box = QRect(place.left(), place.center().y() + 1 - TICK // 2, TICK, TICK)
            tick(painter, box, column.ticked(row))
            return
        if column.soft and of(column.soft, row):
            self._badge(painter, place, column, row)
            return
        if column.tags is not None and column.tags(row):
            self._tags(painter, place, column.tags(row))
            return
        if column.is_edged:
            self._button(painter, place, column.text(row))
            return
        if column.second is not None and column.second(row):
            self._two_lines(painter, place, index, tone)
            return
        if self._table.is_thread:  # beside the first of two lines
            top = (place.height() - theme.LINE_HEIGHT[14] - theme.LINE_HEIGHT[12]) // 2
            place = QRect(place.left(), place.top() + top, place.width(), theme.LINE_HEIGHT[14])
        self._line(painter, place, column, row, tone)

    def _two_lines(self, painter: QPainter, place: QRect, index: Any, tone: str) -> None:
        """All lines stand right of the icon."""
        column, row = self._table.rows.columns[index.column()], self._table.rows.row(index.row())
        lines = column.second(row).split("\n") if column.second is not None else []
        half, icon = theme.LINE_HEIGHT[column.size], of(column.icon, row)
        top = place.top() + (place.height() - half - len(lines) * theme.LINE_HEIGHT[12]) // 2
        if icon:
            shade = of(column.icon_tone, row) or tone
            icons.paint(painter, icon, place.left(), top + (half - LEAD) // 2, LEAD, shade)
            if self._table.is_thread and index.row() < self._table.rows.rowCount() - 1:
                x, begin = place.left() + LEAD // 2, top + half + 2
                painter.fillRect(x, begin, 1, place.bottom() - begin + 4, theme.color("line"))
            place = place.adjusted(LEAD + LEAD_GAP, 0, 0, 0)
        align = paint.RIGHT if column.is_right else paint.LEFT
        first = QRect(place.left(), top, place.width(), half)
        paint.text(
            painter, first, column.text(row), size=column.size, bold=bool(of(column.is_bold, row)),
            tone=tone, align=align, elide=column.may_elide,
        )  # fmt: skip
        if column.beside is not None:
            bold = bool(of(column.is_bold, row))
            used = paint.width_of(column.text(row), column.size, bold=bold) + 8
            rest = first.adjusted(used, 0, 0, 0)
            if rest.width() > 0:
                paint.text(painter, rest, column.beside(row), size=column.size)
        second = QRect(place.left(), first.bottom() + 1, place.width(), theme.LINE_HEIGHT[12])
        shade = of(column.second_tone, row)
        for number, words in enumerate(lines):
            line = second.translated(0, number * second.height())
            paint.text(painter, line, words, size=12, tone=shade, align=align)

    def _ground(self, painter: QPainter, rect: QRect, index: Any, is_selected: bool) -> None:
        if is_selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif index.row() == self._table.hovered:
            painter.fillRect(rect, theme.color("hover"))
        if self._table.has_lines:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line_row"))
        if index.row() == self._table.currentIndex().row() and self._table.hasFocus():
            self._ring(painter, rect, index.column())

    def _ring(self, painter: QPainter, rect: QRect, column: int) -> None:
        shade = theme.color("accent")
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, shade)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, shade)
        if column == 0:
            painter.fillRect(rect.left(), rect.top(), 2, rect.height(), shade)
        if column == len(self._table.rows.columns) - 1:
            painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), shade)

    def _line(
        self, painter: QPainter, place: QRect, column: Column[Any], row: Any, tone: str
    ) -> None:
        words, icon, bold = column.text(row), of(column.icon, row), bool(of(column.is_bold, row))
        if icon:
            left = place.left()
            if column.is_right:
                needed = paint.width_of(words, column.size, bold=bold)
                left = max(left, place.right() - needed - ICON - 6)
            middle = place.center().y() + 1
            shade = of(column.icon_tone, row) or tone
            icons.paint(painter, icon, left, middle - ICON / 2, ICON, shade)
            place = place.adjusted(left - place.left() + ICON + 6, 0, 0, 0)
        align = paint.RIGHT if column.is_right else paint.LEFT
        paint.text(
            painter, place, words, size=column.size, bold=bold, tone=tone, align=align,
            elide=column.may_elide, from_middle=column.from_middle,
        )  # fmt: skip

    def _tags(self, painter: QPainter, place: QRect, words: Sequence[str]) -> None:
        left = place.left()
        for number, word in enumerate(words):
            is_last = number == len(words) - 1
            room = place.right() - left - (0 if is_last else MORE)
            needed = paint.width_of(word, 12) + 12
            width = min(needed, room)
            if width < min(needed, LEAST_TAG if number else MORE):
                rest = QRect(left, place.top(), MORE, place.height())
                paint.text(painter, rest, f"+{len(words) - number}", size=12, tone="ink_2")
                return
            box = QRect(left, place.center().y() - 9, width, 20)
            paint.box(painter, box, fill="waiting_soft", edge="line", radius=theme.RADIUS_SMALL)
            paint.text(painter, box.adjusted(6, 0, -5, 0), word, size=12)
            left += width + 4

    def _button(self, painter: QPainter, place: QRect, words: str) -> None:
        if words:
            height = min(theme.CONTROL, place.height() - 8)
            box = QRect(place.left(), 0, place.width(), height)
            box.moveTop(place.center().y() + 1 - height // 2)
            paint.box(painter, box, fill="surface", edge="line_strong")
            inner = box.adjusted(8, 0, -8, 0)
            paint.text(painter, inner, words, align=paint.CENTRE)

    def _badge(self, painter: QPainter, place: QRect, column: Column[Any], row: Any) -> None:
        words, icon = column.text(row), of(column.icon, row)
        if not words:
            return
        width = paint.badge_width(words, icon)
        left = place.right() + 1 - width if column.is_right else place.left()
        tone = of(column.soft, row).removesuffix("_soft")
        paint.badge(painter, left, place.center().y() + 1, words, icon, tone)

    def helpEvent(  # noqa: N802
        self, event: QHelpEvent, view: QAbstractItemView, option: Any, index: Any
    ) -> bool:
        """What was cut off can be read by hovering."""
        if index.isValid() and event.type() == QEvent.Type.ToolTip:
            column = self._table.rows.columns[index.column()]
            row = self._table.rows.row(index.row())
            words = column.text(row)
            room = option.rect.width() - 2 * PAD
            cut = paint.width_of(words, column.size, bold=True) > room
            told = [words] if cut else []
            lines = column.second(row).split("\n") if column.second is not None else []
            told += [line for line in lines if paint.width_of(line, 12) > room]
            if column.tip is not None and (tip := column.tip(row)):
                told.append(tip)
            QToolTip.showText(event.globalPos(), "\n".join(told), view)
            return True
        return super().helpEvent(event, view, option, index)


def _tone(column: Column[Any], row: Any, is_selected: bool) -> str:
    tone = "accent" if column.is_act else str(of(column.tone, row))
    # Amber on the selection would be 4.3:1 only.
    return "called_selected" if is_selected and tone == "called" else tone


def _needed(number: int, column: Column[Any], count: int) -> int:
    """Pixels of a column that does not grow: as declared, or what its widest word takes."""
    if column.widest is None:
        return column.width
    icon = ICON + 6 if column.icon else 0
    bold = bool(column.is_bold) or bool(column.soft)
    words = max((paint.width_of(w, column.size, bold=bold) for w in column.widest()), default=0)
    ends = SIDE * ((number == 0) + (number == count - 1))
    badge = 2 * paint.BADGE_SIDE if column.soft else 0
    return max(column.width, words + icon + badge + 2 * PAD + ends + 1)


def _inset(rect: QRect, column: int, count: int) -> QRect:
    first = SIDE if column == 0 else 0
    last = SIDE if column == count - 1 else 0
    return rect.adjusted(PAD + first, 0, -PAD - last, 0)
