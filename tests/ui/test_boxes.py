"""Boxes to choose from: the arrows are ours, long words are told, the wheel does no harm."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.places import cache_folder
from console.ui import i18n, theme
from console.ui.widgets import Combo, DayBox, EmptyState, NumberBox


def test_every_arrow_is_drawn_in_the_colour_of_its_theme(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    for mode, table in ((theme.Mode.DARK, theme.DARK), (theme.Mode.LIGHT, theme.LIGHT)):
        theme.use(mode)
        shade = table.ink_2.lstrip("#")
        for name in ("up", "down", "left", "right", "calendar", "check"):
            path = cache_folder() / "arrows" / f"{name}-{shade}.svg"
            assert table.ink_2 in path.read_text("utf-8")
            assert path.as_posix() in window.styleSheet()


def test_a_word_that_does_not_fit_is_told_by_hovering(qtbot: QtBot) -> None:
    box = Combo()
    qtbot.addWidget(box)
    box.fill([("Building 1", 1), ("A building with a name without an end", 2)], 1)
    box.resize(140, 36)
    box.show()
    assert box.toolTip() == ""
    box.setCurrentIndex(1)
    assert box.toolTip() == "A building with a name without an end"


def test_filling_a_box_is_no_choice(qtbot: QtBot) -> None:
    box, told = Combo(), []
    qtbot.addWidget(box)
    box.currentIndexChanged.connect(told.append)
    box.fill([("one", 1), ("two", 2)], 2)
    assert box.currentData() == 2
    assert told == []


def test_the_wheel_over_a_number_scrolls_the_page_and_leaves_the_number(qtbot: QtBot) -> None:
    box = NumberBox(1, 14)
    qtbot.addWidget(box)
    box.setValue(5)
    box.show()
    wheel = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.value() == 5


def test_the_calendar_speaks_the_language_of_the_window(qtbot: QtBot) -> None:
    box = DayBox()
    qtbot.addWidget(box)
    box.set_day(date(2026, 5, 9))
    assert box.day() == date(2026, 5, 9)
    assert box.text() == "2026-05-09"
    i18n.use("es")
    qtbot.waitUntil(lambda: box.calendarWidget().locale().name() == "es_ES", timeout=3000)


def test_words_of_an_empty_page_are_never_cut(qtbot: QtBot) -> None:
    """A layout asks how high they are in all its width, not in the width they have."""
    empty = EmptyState("issues")
    qtbot.addWidget(empty)
    empty.set("Nothing", "Many words that need more than one line of the page. " * 3)
    empty.resize(1200, 700)
    empty.show()
    assert empty.next.height() == empty.next.heightForWidth(empty.next.width()) > 20


def test_a_close_box_is_as_wide_as_what_is_chosen(qtbot: QtBot) -> None:
    box = Combo()
    qtbot.addWidget(box)
    box.fill([("All", None), ("Without any place so far", 1)])
    natural = box.sizeHint().width()
    box.set_close(True)
    small = box.sizeHint().width()
    assert small < natural
    assert box.minimumSizeHint().width() == small
    box.setCurrentIndex(1)
    assert box.sizeHint().width() == natural
