"""Plan · Quotas and limits: typed over, taken back by a blank, refused in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.ui import i18n
from console.ui.pages.plan_rules import MINUTES, NUMBERS, PLACES, PlanRules
from console.ui.widgets.edit_grid import Value


@pytest.fixture
def rules(open_windows: Callable[..., Windows], qtbot: QtBot) -> Iterator[PlanRules]:
    windows = open_windows()
    made = PlanRules(windows.workplace)
    made.resize(1300, 780)
    made.show()
    made.open()
    qtbot.waitUntil(lambda: made.table is not None)
    yield made
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    made.close()
    made.deleteLater()


def cell(rules: PlanRules, row: int, column: int = 0) -> Value:
    return rules.grid.table.values[row][column]


def write(rules: PlanRules, qtbot: QtBot, row: int, text: str, column: int = 0) -> None:
    """As somebody types: the cell, the keys, Enter."""
    grid = rules.grid
    grid.setCurrentIndex(grid.table.index(row, column))
    grid.edit(grid.currentIndex())
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_a_quota_is_typed_over_and_goes_back_by_a_blank(
    rules: PlanRules, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    names = rules.grid.table.names
    assert names[:4] == ("Kind of day", "Homes per day", "Hosts kept free", "08:30")
    usual = cell(rules, 3).text
    write(rules, qtbot, 3, "2")
    qtbot.waitUntil(lambda: cell(rules, 3) == Value(text="2", is_own=True))
    write(rules, qtbot, 1, "17")
    qtbot.waitUntil(lambda: cell(rules, 1) == Value(text="17", is_own=True))
    write(rules, qtbot, 0, "holi")
    qtbot.waitUntil(lambda: cell(rules, 0) == Value(text="Holiday", is_own=True))
    assert cell(rules, 1).text == "17", "a kind changes no quota"
    rules.grid.setCurrentIndex(rules.grid.table.index(3, 0))
    qtbot.keyClick(rules.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: cell(rules, 3) == Value(text=usual))
    qtmodeltester.check(rules.grid.table)


def test_what_is_no_number_or_kind_is_refused_in_words(rules: PlanRules, qtbot: QtBot) -> None:
    rules.write(1, 0, "many")
    assert rules.notice.text() == "Give a whole number from 0 to 10000."
    rules.write(0, 0, "doomsday")
    assert rules.notice.text() == "doomsday is no kind of day."
    rules.write(1, 0, "99999")
    qtbot.waitUntil(lambda: rules.notice.text() == "Give a whole number from 0 to 10000.")
    assert not cell(rules, 1).is_own


def test_a_number_of_the_campaign_holds_for_all_days(rules: PlanRules, qtbot: QtBot) -> None:
    rules.show_view(NUMBERS)
    assert rules.grid.table.names[0] == "Homes per weekday (0: any)"
    rules.write(0, 0, "21")
    qtbot.waitUntil(lambda: cell(rules, 0) == Value(text="21", is_own=True))
    rules.write(0, 0, "")
    qtbot.waitUntil(lambda: cell(rules, 0) == Value(text="0"))


def test_buildings_have_zones_and_limits(rules: PlanRules, qtbot: QtBot) -> None:
    rules.show_view(PLACES)
    table = rules.table
    assert table is not None
    zone, last = next(iter(table.zones)), len(table.places)
    rules.write(0, 0, zone)
    qtbot.waitUntil(lambda: cell(rules, 0) == Value(text=zone, is_own=True))
    rules.write(0, 1, "3")
    qtbot.waitUntil(lambda: cell(rules, 0, 1) == Value(text="3", is_own=True))
    rules.write(last, 1, "8")
    qtbot.waitUntil(lambda: cell(rules, last, 1) == Value(text="8", is_own=True))
    rules.write(0, 0, "nowhere")
    qtbot.waitUntil(lambda: rules.notice.text() == "There is no zone nowhere. Add it first.")
    assert not rules.grid.table.flags(rules.grid.table.index(last, 0)) & Qt.ItemFlag.ItemIsEditable
    i18n.use("es")
    assert rules.title.text() == "Cupos y límites"
    with qtbot.waitSignal(rules.given_up):
        qtbot.keyClick(rules.grid, Qt.Key.Key_Escape)


def test_a_step_may_take_longer_for_a_product(rules: PlanRules, qtbot: QtBot) -> None:
    rules.show_view(MINUTES)
    table = rules.table
    assert table is not None
    assert rules.grid.table.heads == ("High-rise",), "only what the roster has"
    row = next(n for n, step in enumerate(table.steps) if step.code == "inspection")
    usual = table.steps[row].usual
    assert cell(rules, row) == Value(text=str(usual))
    write(rules, qtbot, row, str(usual + 15))
    qtbot.waitUntil(lambda: cell(rules, row) == Value(text=str(usual + 15), is_own=True))
    rules.write(row, 0, "0")
    qtbot.waitUntil(lambda: rules.notice.text() == "Give a whole number from 1 to 10000.")
    qtbot.keyClick(rules.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: cell(rules, row) == Value(text=str(usual)))
