"""The duty roster as a table: hosts down, days across, and what each cell is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from console.domain.duty import DutyKind, Mark, breaks_text
from console.queries.duty import DutyRow
from console.ui import i18n
from console.ui.i18n import translate

FACTS = 3
"""Columns before the days: languages, certified, building."""
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


def tallies(cells: Mapping[tuple[int, date], Mark]) -> set[DutyKind]:
    """The marks that stand in the chosen cells."""
    return {mark.kind for mark in cells.values()}


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
        return 0 if parent.isValid() else FACTS + len(self.days)

    def mark(self, row: int, column: int) -> Mark | None:
        """None for the columns before the days."""
        return self.rows[row].marks[column - FACTS] if column >= FACTS else None

    def day(self, column: int) -> GridDay | None:
        return self.days[column - FACTS] if column >= FACTS else None

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
        is_day = orientation == Qt.Orientation.Horizontal and section >= FACTS
        if role == Qt.ItemDataRole.ToolTipRole and is_day:
            return self.there_words(section)
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

    def there_words(self, column: int) -> str:
        am, pm = self.there(column)
        return translate("DutyGrid", "am {am} · pm {pm}").format(am=am, pm=pm)
