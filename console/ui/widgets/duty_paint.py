"""How the duty roster is painted: marks, the heads of its days, the names of its hosts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from console.domain.duty import DutyKind, Mark
from console.ui import i18n, icons, paint, theme
from console.ui.widgets.duty_model import DutyModel, Index, mark_words
from console.ui.widgets.slot_cells import kind_words

HEAD, ROW = 60, 36


class Marks(QStyledItemDelegate):
    """A mark is a bar over its half of the day, with its word: the colour alone says nothing."""

    def __init__(self, table: DutyModel, grid: QTableView) -> None:
        super().__init__(grid)
        self._table, self._grid = table, grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        at: Any = option
        rect: QRect = at.rect
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line_row"))
        mark = self._table.mark(index.row(), index.column())
        if mark is None:
            place = rect.adjusted(8, 0, -8, 0)
            paint.text(painter, place, str(index.data() or ""), size=12, tone="ink_2")
        else:
            _paint_mark(painter, rect.adjusted(3, 3, -3, -4), mark)
        if at.state & QStyle.StateFlag.State_Selected:
            edge = "accent" if self._grid.hasFocus() else "ink_2"
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


class Days(QHeaderView):
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
        place = rect.adjusted(6, 0, -2, 0)
        if day is None:
            low = QRect(place.left(), rect.bottom() - 20, place.width(), 16)
            paint.text(painter, low, words, size=12, tone="ink_2")
            return
        line = QRect(place.left(), rect.top() + 4, place.width(), 18)
        if paint.width_of(words, bold=True) > place.width():
            words = i18n.short_day(day.day)
        paint.text(painter, line, words, bold=True)
        if day.kind != "weekday":
            line = QRect(place.left(), rect.top() + 22, place.width(), 16)
            paint.text(painter, line, kind_words(day.kind), size=12, tone="called")
        am, pm = self._table.there(section)
        there = self._table.there_words(section)
        if paint.width_of(there, 12) > place.width():
            there = f"{am} / {pm}"
        line = QRect(place.left(), rect.top() + 39, place.width(), 16)
        tone = "called" if self._table.rows and not (am and pm) else "ink_2"
        paint.text(painter, line, there, size=12, tone=tone)


class Names(QHeaderView):
    def __init__(self, table: DutyModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line_row"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.color("line_row"))
        words = str(self._table.headerData(section, Qt.Orientation.Vertical) or "")
        paint.text(painter, rect.adjusted(16, 0, -8, 0), words)
