"""The grid of the duty roster: hosts down, days across, one mark in each cell."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from console.domain.duty import DutyKind, Mark
from console.queries.duty import DutyRow
from console.ui import paint, theme
from console.ui.widgets.duty_model import FACTS, DutyModel, GridDay
from console.ui.widgets.duty_paint import Days, Marks, Names

NAMES, NAMES_LEAST, WIDE = 148, 124, 960
"""Width of the hosts' names, and what of it is left in a grid that is not WIDE."""
LANGUAGES_LEAST, LANGUAGES_MOST, CERTIFIED, BUILDING = 64, 168, 52, 60
DAY_LEAST, DAY_MOST = 92, 168
KEYS = {
    Qt.Key.Key_1: DutyKind.FULL, Qt.Key.Key_2: DutyKind.AM, Qt.Key.Key_3: DutyKind.PM,
    Qt.Key.Key_4: DutyKind.OFF, Qt.Key.Key_F: DutyKind.FULL, Qt.Key.Key_A: DutyKind.AM,
    Qt.Key.Key_P: DutyKind.PM, Qt.Key.Key_O: DutyKind.OFF,
}  # fmt: skip


class DutyGrid(QTableView):
    """`marked(DutyKind)`: a key was pressed on the chosen cells; `picked`: others are chosen."""

    marked = Signal(object)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = DutyModel(self)
        self.setModel(self.table)
        self.setItemDelegate(Marks(self.table, self))
        self.setHorizontalHeader(Days(self.table, self))
        self.setVerticalHeader(Names(self.table, self))
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
        index = self.table.index(row, FACTS + day)
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
        """The days get what names and facts leave: facts are as wide as what they say."""
        self.verticalHeader().setFixedWidth(NAMES if self.width() >= WIDE else NAMES_LEAST)
        said = [str(self.table.index(row, 0).data()) for row in range(self.table.rowCount())]
        head = str(self.table.headerData(0, Qt.Orientation.Horizontal))
        widest = max(paint.width_of(words, 12) for words in (head, *said)) + 18
        facts = (max(LANGUAGES_LEAST, min(LANGUAGES_MOST, widest)), CERTIFIED, BUILDING)
        for column, width in enumerate(facts):
            self.setColumnWidth(column, width)
        days = len(self.table.days)
        if days:
            room = (self.viewport().width() - sum(facts)) // days
            for column in range(days):
                self.setColumnWidth(FACTS + column, max(DAY_LEAST, min(DAY_MOST, room)))
