"""A grid of short values that are typed over: what was said stands dark, what holds else pale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
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

from console.ui import paint, theme

NAME_WIDTH, LEAST, MOST_WIDE, ROW, HEAD = 280, 112, 200, 36, 40
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, kw_only=True)
class Value:
    """`is_own`: somebody said so; else it holds by default. Without `can` nothing is typed."""

    text: str
    is_own: bool = False
    can: bool = True


class EditModel(QAbstractTableModel):
    """`typed(row, column, text)` is what somebody wishes; the value changes when it is shown."""

    typed = Signal(int, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self.names: tuple[str, ...] = ()
        self.values: tuple[tuple[Value, ...], ...] = ()

    def show(
        self, heads: Sequence[str], names: Sequence[str], values: Sequence[Sequence[Value]]
    ) -> None:
        """The same size keeps the current cell."""
        is_same = (len(heads), len(names)) == (len(self.heads), len(self.names))
        if not is_same:
            self.beginResetModel()
        self.heads, self.names = tuple(heads), tuple(names)
        self.values = tuple(tuple(row) for row in values)
        if not is_same:
            self.endResetModel()
        elif names and heads:
            last = self.index(len(names) - 1, len(heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(names) - 1)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.names)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.heads)

    def value(self, index: Index) -> Value:
        return self.values[index.row()][index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self.value(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return value.text
        if role == Qt.ItemDataRole.EditRole:
            return value.text if value.is_own else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.names[index.row()]}, {self.heads[index.column()]}: {value.text}"
        return None

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role == Qt.ItemDataRole.EditRole and str(value).strip() != self.data(index, role):
            self.typed.emit(index.row(), index.column(), str(value).strip())
        return False  # it is written first, and then shown

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if self.value(index).can else plain

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        words = self.heads if orientation == Qt.Orientation.Horizontal else self.names
        return words[section] if section < len(words) else None


class EditGrid(QTableView):
    """`typed(row, column, text)`; typing begins at once, Enter ends it, a blank takes it back."""

    typed = Signal(int, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = EditModel(self)
        self.setModel(self.table)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Heads(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Heads(Qt.Orientation.Vertical, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.table.typed.connect(self.typed)
        theme.news().themed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        fill, plain = theme.color("subtle").name(), theme.color("surface").name()
        self.setStyleSheet(
            f"QTableCornerButton::section, QHeaderView:horizontal {{ background: {fill};"
            f" border: none; }} QHeaderView:vertical {{ background: {plain}; border: none; }}"
        )

    def show_values(
        self, heads: Sequence[str], names: Sequence[str], values: Sequence[Sequence[Value]]
    ) -> None:
        self.table.show(heads, names, values)
        self._share_width()
        if names and heads and not self.currentIndex().isValid():
            self.setCurrentIndex(self.table.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_Delete and not is_editing:
            index = self.currentIndex()
            if index.isValid() and self.table.value(index).is_own:
                self.typed.emit(index.row(), index.column(), "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_editing:
            self.edit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F6, Qt.Key.Key_F7) and not is_editing:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()

    def _share_width(self) -> None:
        columns = len(self.table.heads)
        if columns:
            width = max(LEAST, min(MOST_WIDE, self.viewport().width() // columns))
            for column in range(columns):
                self.setColumnWidth(column, width)


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        at: Any = option
        model, rect = index.model(), at.rect
        if not isinstance(model, EditModel):
            return
        value = model.value(index)
        painter.save()
        painter.fillRect(rect, theme.color("surface" if value.can else "subtle"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line_row"))
        tone = "ink" if value.is_own else "ink_2"
        place = rect.adjusted(10, 0, -10, 0)
        paint.text(painter, place, value.text, bold=value.is_own, tone=tone)
        if at.state & QStyle.StateFlag.State_Selected:
            box = rect.adjusted(1, 1, -1, -2)
            paint.box(painter, box, edge="accent", edge_width=2, radius=theme.RADIUS_SMALL)
        painter.restore()


class _Heads(QHeaderView):
    def __init__(self, orientation: Qt.Orientation, parent: EditGrid) -> None:
        super().__init__(orientation, parent)
        self._table = parent.table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(8)
        if orientation == Qt.Orientation.Horizontal:
            self.setFixedHeight(HEAD)
        else:
            self.setDefaultSectionSize(ROW)
            self.setFixedWidth(NAME_WIDTH)

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:  # noqa: N802
        across = self.orientation() == Qt.Orientation.Horizontal
        painter.fillRect(rect, theme.color("subtle" if across else "surface"))
        painter.fillRect(
            rect.left(),
            rect.bottom(),
            rect.width(),
            1,
            theme.color("line" if across else "line_row"),
        )
        words = str(self._table.headerData(section, self.orientation()) or "")
        side = 10 if across else 16
        paint.text(painter, rect.adjusted(side, 0, -8, 0), words, bold=across)
