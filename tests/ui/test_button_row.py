"""A row of buttons gives way without ever cutting a word."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.ui import i18n
from console.ui.widgets.button_row import ButtonRow
from console.ui.widgets.buttons import Button, PrimaryButton, QuietButton, SecondaryButton
from console.ui.widgets.layout import down
from console.ui.widgets.what_if_row import WhatIfRow


def row_of(qtbot: QtBot) -> tuple[ButtonRow, list[Button]]:
    buttons: list[Button] = [
        SecondaryButton("Papers missing", icon="sheet", cap="F7"),
        SecondaryButton("Rebook", cap="F8"), QuietButton("Show the slip", cap="F9", small=False),
        PrimaryButton("Check in · A034 · zone A"),
    ]  # fmt: skip
    row = ButtonRow(left=buttons[:2], right=buttons[2:], folds=(buttons[2], buttons[1]))
    qtbot.addWidget(row)
    row.resize(900, 48)
    row.show()
    return row, buttons


def stands_whole(button: Button, row: ButtonRow) -> bool:
    least = button.width_for(is_bare=button.is_bare, is_tight=True)
    return button.width() >= least and row.rect().contains(button.geometry())


def test_no_word_of_a_button_is_cut_at_any_width(qtbot: QtBot) -> None:
    row, buttons = row_of(qtbot)
    for width in range(900, row.minimumSizeHint().width(), -7):
        row.resize(width, 48)
        shown = [button for button in buttons if button not in row.folded]
        assert all(stands_whole(button, row) for button in shown), width
        edges = sorted((b.x(), b.x() + b.width()) for b in shown)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(edges)), width


def test_keys_go_before_buttons_and_come_back_with_the_room(qtbot: QtBot) -> None:
    row, buttons = row_of(qtbot)
    assert not buttons[0].is_bare
    row.resize(row.sizeHint().width() - 40, 48)  # more than the padding can give
    assert [b.is_bare for b in buttons] == [False, False, True, False]  # from the right
    least = sum(b.width_for(is_bare=True, is_tight=True) + 8 for b in buttons) - 8
    row.resize(least, 48)
    assert all(button.is_bare for button in buttons)
    assert row.folded == ()
    row.resize(900, 48)
    assert not buttons[0].is_bare


def test_what_does_not_fit_is_done_from_the_menu(qtbot: QtBot) -> None:
    row, buttons = row_of(qtbot)
    row.resize(row.minimumSizeHint().width(), 48)
    assert row.folded == (buttons[2], buttons[1])
    assert row.more.isVisible()
    pressed: list[str] = []
    buttons[1].clicked.connect(lambda: pressed.append("rebook"))
    menu = row.menu()
    assert [action.text() for action in menu.actions()] == ["Show the slip", "Rebook"]
    menu.actions()[1].trigger()
    assert pressed == ["rebook"]


def test_a_button_the_page_hides_takes_no_room(qtbot: QtBot) -> None:
    _row, buttons = row_of(qtbot)
    buttons[0].hide()
    qtbot.waitUntil(lambda: buttons[1].x() == 0)


PAGES = ("overview", "reception", "desk", "keys", "keys_tray", "keys_count", "schedule", "homes")


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_button_of_a_page_is_cut_in_a_small_window(
    open_windows: Callable[..., Windows], qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    i18n.use(language)
    windows = open_windows()
    windows.shell.resize(1280, 720)
    cut = []
    for page in PAGES:
        windows.shell.open(page)
        qtbot.waitUntil(lambda: windows.tasks.is_idle)
        qapp.processEvents()
        shown = [b for b in windows.shell.findChildren(Button) if _is_seen(b)]
        cut += [
            f"{page}: {b.words()} {b.width()}"
            for b in shown
            if b.width() < b.minimumSizeHint().width()
        ]
    assert cut == []


def _is_seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def test_sliders_begin_in_one_line_and_leave_the_words_whole(qtbot: QtBot) -> None:
    rows = [WhatIfRow() for _ in range(2)]
    holder = QWidget()
    holder.setLayout(down(*rows, gap=0))
    qtbot.addWidget(holder)
    for row, words in zip(rows, ("Hosts", "Settlement: time"), strict=True):
        row.set_words(words, "{value} min", "as planned", "was {value}")
    for row in rows:
        row.give_words(max(each.words.sizeHint().width() for each in rows))
    holder.resize(366, 80)
    holder.show()
    qtbot.waitUntil(lambda: rows[0].slider.width() > 0)
    assert rows[0].slider.x() == rows[1].slider.x()
    assert rows[1].words.width() >= rows[1].words.sizeHint().width()
