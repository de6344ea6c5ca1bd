"""The grid of the duty roster: hosts down, days across, one mark in each cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from console.domain.duty import DutyKind, Mark, breaks_text
from console.queries.duty import DutyRow
from console.ui import i18n, icons, paint, theme
from console.ui.i18n import translate
from console.ui.widgets.slot_cells import kind_words

NAME_WIDTH, FACTS, DAY_LEAST, DAY_MOST = 148, (168, 56, 72), 96, 168
HEAD, ROW = 60, 36
KEYS = {
    Qt.Key.Key_1: DutyKind.FULL, Qt.Key.Key_2: DutyKind.AM, Qt.Key.Key_3: DutyKind.PM,
    Qt.Key.Key_4: DutyKind.OFF, Qt.Key.Key_F: DutyKind.FULL, Qt.Key.Key_A: DutyKind.AM,
    Qt.Key.Key_P: DutyKind.PM, Qt.Key.Key_O: DutyKind.OFF,
}  # fmt: skip
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, kw_only=True)
class GridDay:
    day: date
    kind: str


def mark_words(kind: DutyKind) -> str:
    return {
        DutyKind.FULL: translate("DutyGrid", "All day"),
        DutyKind.AM: translate("DutyGrid", "Morning"),
        DutyKind.PM: translate("DutyGrid", "Afternoon"),
        DutyKind.OFF: translate("DutyGrid", "Off"),
    }[kind]


class DutyModel(QAbstractTableModel):
    """Columns: languages, certified, building, then the days. Names are the rows' heads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[DutyRow, ...] = ()
        self.days: tuple[GridDay, ...] = ()

    def show(self, rows: tuple[DutyRow, ...], days: tuple[GridDay, ...]) -> None:
        """The same hosts and days keep selection and place."""
        before = ([row.host_id for row in self.rows], [day.day for day in self.days])
        if before == ([row.host_id for row in rows], [day.day for day in days]):
            self.rows, self.days = rows, days
            if rows:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1)
                )
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self.beginResetModel()
        self.rows, self.days = rows, days
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(FACTS) + len(self.days)

    def mark(self, row: int, column: int) -> Mark | None:
        """None for the columns before the days."""
        return self.rows[row].marks[column - len(FACTS)] if column >= len(FACTS) else None

    def day(self, column: int) -> GridDay | None:
        return self.days[column - len(FACTS)] if column >= len(FACTS) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), index.column())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._told(index.row(), index.column())
        return None

    def _words(self, row: int, column: int) -> str:
        host, mark = self.rows[row], self.mark(row, column)
        if mark is not None:
            return mark_words(mark.kind)
        if column == 0:
            return " · ".join(i18n.name("language", code) for code in host.languages)
        if column == 1:
            return translate("DutyGrid", "yes") if host.is_certified else ""
        return host.home_building

    def _told(self, row: int, column: int) -> str:
        """As it is read out: host, day, mark, breaks."""
        mark, day = self.mark(row, column), self.day(column)
        if mark is None or day is None:
            return self._words(row, column)
        words = f"{self.rows[row].name}, {i18n.day(day.day)}: {mark_words(mark.kind)}"
        if mark.breaks:
            words += "\n" + translate("DutyGrid", "Break {times}").format(
                times=breaks_text(mark.breaks).replace(",", ", ")
            )
        return words

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.rows[section].name if section < len(self.rows) else None
        day = self.day(section)
        if day is not None:
            return i18n.day(day.day)
        return (
            translate("DutyGrid", "Languages"),
            translate("DutyGrid", "Cert."),
            translate("DutyGrid", "Building"),
        )[section]

    def there(self, column: int) -> tuple[int, int]:
        """How many are there in the morning and in the afternoon of that day."""
        marks = [self.mark(row, column) for row in range(len(self.rows))]
        kinds = [mark.kind for mark in marks if mark is not None]
        full = kinds.count(DutyKind.FULL)
        return full + kinds.count(DutyKind.AM), full + kinds.count(DutyKind.PM)


class DutyGrid(QTableView):
    """`marked(DutyKind)`: a key was pressed on the chosen cells; `picked`: others are chosen."""

    marked = Signal(object)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = DutyModel(self)
        self.setModel(self.table)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Days(self.table, self))
        self.setVerticalHeader(_Names(self.table, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        theme.news().themed.connect(self._dress)
        self._dress()
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())

    def _dress(self) -> None:
        fill, plain = theme.color("subtle").name(), theme.color("surface").name()
        self.setStyleSheet(
            f"QTableCornerButton::section, QHeaderView:horizontal {{ background: {fill};"
            f" border: none; }} QHeaderView:vertical {{ background: {plain}; border: none; }}"
        )

    def show_table(self, rows: tuple[DutyRow, ...], days: tuple[GridDay, ...]) -> None:
        self.table.show(rows, days)
        self._share_width()
        if rows and not self.currentIndex().isValid():
            self.choose(0, 0)

    def choose(self, row: int, day: int) -> None:
        index = self.table.index(row, len(FACTS) + day)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def cells(self) -> dict[tuple[int, date], Mark]:
        """The chosen marks by host and day."""
        found = {}
        for index in self.selectedIndexes():
            mark, day = self.table.mark(index.row(), index.column()), self.table.day(index.column())
            if mark is not None and day is not None:
                found[self.table.rows[index.row()].host_id, day.day] = mark
        return found

    def hosts(self) -> list[DutyRow]:
        """Those of whom anything is chosen, in their order."""
        return [self.table.rows[n] for n in sorted({i.row() for i in self.selectedIndexes()})]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        key = Qt.Key(event.key())
        if plain and key in KEYS and self.cells():
            self.marked.emit(KEYS[key])
        elif (event.text().isprintable() and event.text().strip()) or key == Qt.Key.Key_Escape:
            event.ignore()  # keys of the page, not a search in the names
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            last = self.table.columnCount() - 1
            self.table.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self.viewport().update()

    def _share_width(self) -> None:
        for column, width in enumerate(FACTS):
            self.setColumnWidth(column, width)
        days = len(self.table.days)
        if days:
            room = (self.viewport().width() - sum(FACTS)) // days
            for column in range(days):
                self.setColumnWidth(len(FACTS) + column, max(DAY_LEAST, min(DAY_MOST, room)))


class _Delegate(QStyledItemDelegate):
    """A mark is a bar over its half of the day, with its word: the colour alone says nothing."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        at: Any = option
        rect: QRect = at.rect
        grid = self.parent()
        if not isinstance(grid, DutyGrid):
            return
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line_row"))
        mark = grid.table.mark(index.row(), index.column())
        if mark is None:
            place = rect.adjusted(8, 0, -8, 0)
            paint.text(painter, place, str(index.data() or ""), size=12, tone="ink_2")
        else:
            _paint_mark(painter, rect.adjusted(3, 3, -3, -4), mark)
        if at.state & QStyle.StateFlag.State_Selected:
            edge = "accent" if grid.hasFocus() else "ink_2"
            box = rect.adjusted(1, 1, -1, -2)
            paint.box(painter, box, edge=edge, edge_width=2, radius=theme.RADIUS_SMALL)
        painter.restore()


def _paint_mark(painter: QPainter, rect: QRect, mark: Mark) -> None:
    radius = theme.RADIUS_SMALL
    if mark.kind is DutyKind.OFF:
        paint.box(painter, rect, edge="line_strong", radius=radius, dashed=True)
        words = mark_words(mark.kind)
        paint.text(painter, rect, words, size=12, tone="ink_2", align=paint.CENTRE)
        return
    half = rect.width() // 2
    bar = {
        DutyKind.FULL: rect,
        DutyKind.AM: QRect(rect.left(), rect.top(), half, rect.height()),
        DutyKind.PM: QRect(rect.left() + half, rect.top(), rect.width() - half, rect.height()),
    }[mark.kind]
    if mark.kind is not DutyKind.FULL:
        paint.box(painter, rect, fill="subtle", edge="line", radius=radius)
    paint.box(painter, bar, fill="heat_2", radius=radius)
    room = rect.adjusted(6, 0, -6 - (16 if mark.breaks else 0), 0)
    paint.text(painter, room, mark_words(mark.kind), size=12, align=paint.CENTRE)
    if mark.breaks:
        icons.paint(painter, "pause", rect.right() - 16, rect.center().y() - 5, 12, "ink")


class _Days(QHeaderView):
    """Day, its kind where that is no ordinary weekday, and who is there in each half."""

    def __init__(self, table: DutyModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEAD)
        self.setMinimumSectionSize(8)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        painter.fillRect(rect, theme.color("subtle"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        day = self._table.day(section)
        words = str(self._table.headerData(section, Qt.Orientation.Horizontal))
        place = rect.adjusted(8, 0, -4, 0)
        if day is None:
            low = QRect(place.left(), rect.bottom() - 20, place.width(), 16)
            paint.text(painter, low, words, size=12, tone="ink_2")
            return
        line = QRect(place.left(), rect.top() + 4, place.width(), 18)
        paint.text(painter, line, words, bold=True)
        if day.kind != "weekday":
            line = QRect(place.left(), rect.top() + 22, place.width(), 16)
            paint.text(painter, line, kind_words(day.kind), size=12, tone="called")
        am, pm = self._table.there(section)
        there = translate("DutyGrid", "am {am} · pm {pm}").format(am=am, pm=pm)
        line = QRect(place.left(), rect.top() + 39, place.width(), 16)
        tone = "called" if self._table.rows and not (am and pm) else "ink_2"
        paint.text(painter, line, there, size=12, tone=tone)


class _Names(QHeaderView):
    def __init__(self, table: DutyModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedWidth(NAME_WIDTH)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line_row"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.color("line_row"))
        words = str(self._table.headerData(section, Qt.Orientation.Vertical) or "")
        paint.text(painter, rect.adjusted(16, 0, -8, 0), words)


def tallies(cells: Mapping[tuple[int, date], Mark]) -> set[DutyKind]:
    """The marks that stand in the chosen cells."""
    return {mark.kind for mark in cells.values()}
