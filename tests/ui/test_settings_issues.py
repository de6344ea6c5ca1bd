"""Settings · Issues: words of the catalogue are renamed, hidden, moved and added; parties too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain.issues import DefectWordLevel as Level
from console.queries.defect_words import catalogue, responsibles
from console.ui.pages.settings import SECTIONS, SettingsPage


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> SettingsPage:
    windows = open_windows("settings")
    page = cast(SettingsPage, windows.shell.page)
    page.open_section(SECTIONS.index("issues"))
    qtbot.waitUntil(lambda: page.words.table.rows.rowCount() > 0)
    return page


def names(page: SettingsPage, level: Level) -> list[str]:
    found = page.workplace.store.read(catalogue)
    return [w.names["en"] for w in found.words if w.level is level and not w.is_hidden]


def settle(page: SettingsPage, qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: page.workplace.tasks.is_idle and is_so())


def test_a_word_is_renamed_hidden_and_moved_by_its_fields(page: SettingsPage, qtbot: QtBot) -> None:
    card = page.words
    first, second = names(page, Level.ROOM)[:2]
    assert card.fields["en"].text() == first
    card.fields["en"].edit.setText("Lounge")
    qtbot.mouseClick(card.save, Qt.MouseButton.LeftButton)
    settle(page, qtbot, lambda: names(page, Level.ROOM)[0] == "Lounge")
    card.down.click()
    settle(page, qtbot, lambda: names(page, Level.ROOM)[:2] == [second, "Lounge"])
    settle(page, qtbot, lambda: card.save.isEnabled())
    card.hidden.setChecked(True)
    card.send()
    settle(page, qtbot, lambda: "Lounge" not in names(page, Level.ROOM))


def test_a_new_defect_belongs_to_the_trade_that_is_open(page: SettingsPage, qtbot: QtBot) -> None:
    card = page.words
    card.open_level(Level.DEFECT)
    trade = str(card.trade.currentData())
    card.begin_new()
    card.fields["en"].edit.setText("Handle missing")
    card.send()

    def found() -> list[Any]:
        words = page.workplace.store.read(catalogue)
        return [w for w in words.defects(trade) if w.names.get("en") == "Handle missing"]

    settle(page, qtbot, lambda: len(found()) == 1)
    assert found()[0].is_own
    card.begin_new()
    card.fields["en"].edit.setText("x" * 25)
    card.send()
    assert card.fields["en"].wrong.text()


def test_a_party_is_added_and_offered_no_more(page: SettingsPage, qtbot: QtBot) -> None:
    card = page.parties

    def parties() -> list[tuple[str, bool]]:
        found = page.workplace.store.read(responsibles, with_hidden=True)
        return [(party.name, party.is_hidden) for party in found]

    before = len(parties())
    card.begin_new()
    card.name.edit.setText("Fine Builders")
    card.department.edit.setText("Main contractor")
    card.send()
    settle(page, qtbot, lambda: card.table.rows.rowCount() == before + 1)
    assert ("Fine Builders", False) in parties()
    rows = card.table.rows.rows
    card.table.selectRow(next(n for n, p in enumerate(rows) if p.name == "Fine Builders"))
    assert card.department.text() == "Main contractor"
    card.hidden.setChecked(True)
    card.send()
    settle(page, qtbot, lambda: ("Fine Builders", True) in parties())
