"""Boxes to choose from: one of several, a number, a day; their arrows come from the sheet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QSizePolicy,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from console.ui import i18n, paint, theme

ARROW, INSET = 34, 12
LEAST, WIDEST = 96, 320
CALENDAR = (320, 296)
WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class Combo(QComboBox):
    """36 high, rows of 36; a word that is too long ends in an ellipsis and is told by hovering."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_close = False
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own ignores the height of rows
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(lambda _words: self._chosen_anew())

    def fill(self, items: list[tuple[str, object]], chosen: object = None) -> None:
        """Words and what they stand for; nobody is told, because nobody chose."""
        self.blockSignals(True)
        self.clear()
        for words, value in items:
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
        self.updateGeometry()
        self._tell_rest()

    def set_close(self, is_close: bool) -> None:
        """As wide as what is chosen, not as the longest choice: for a narrow row."""
        if is_close != self._is_close:
            self._is_close = is_close
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        shown = [self.currentIndex()] if self._is_close else range(self.count())
        widest = max((paint.width_of(self.itemText(n)) for n in shown), default=0)
        return QSize(min(WIDEST, widest + INSET + ARROW + 8), theme.CONTROL)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        wide = self.sizeHint().width()
        return QSize(wide if self._is_close else min(LEAST, wide), theme.CONTROL)

    def _chosen_anew(self) -> None:
        if self._is_close:
            self.updateGeometry()
        self._tell_rest()

    def showPopup(self) -> None:  # noqa: N802
        view = self.view()
        if view is not None:
            longest = (paint.width_of(self.itemText(n)) for n in range(self.count()))
            view.setMinimumWidth(max(self.width(), min(480, max(longest, default=0) + 48)))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """As Qt does it, but the words are elided instead of cut."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(self.style().ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            place = self.rect().adjusted(INSET, 0, -ARROW, 0)
            tone = "ink" if self.isEnabled() else "on_disabled"
            paint.text(painter, place, self.currentText() or self.placeholderText(), tone=tone)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._tell_rest()

    def _tell_rest(self) -> None:
        room = self.width() - INSET - ARROW
        words = self.currentText()
        self.setToolTip(words if paint.width_of(words) > room else "")


class NumberBox(QSpinBox):
    """The wheel changes it only while it has the keyboard: a page is scrolled by the wheel too."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setFixedHeight(theme.CONTROL)
        self.lineEdit().setTextMargins(9, 0, 0, 0)  # the sheet's padding does not reach it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DayBox(QDateEdit):
    """A day, typed or taken from a calendar in the colours and the language of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        self.setFixedHeight(theme.CONTROL)
        calendar = QCalendarWidget(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setMinimumSize(*CALENDAR)
        self.setCalendarWidget(calendar)
        theme.news().themed.connect(self._dress)
        self._dress()

    def day(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._dress()

    def _dress(self) -> None:
        calendar = self.calendarWidget()
        calendar.setLocale(QLocale(i18n.language()))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        head, weekend = QTextCharFormat(), QTextCharFormat()
        head.setForeground(theme.color("ink_2"))
        head.setBackground(theme.color("surface"))
        weekend.setForeground(theme.color("called"))
        calendar.setHeaderTextFormat(head)
        for day in WEEKEND:
            calendar.setWeekdayTextFormat(day, weekend)
