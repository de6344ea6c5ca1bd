"""Plan · Homes: found by typing, filtered by chips, told with its history."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain.pinyin import pinyin_of
from console.queries import homes as queries
from console.ui import i18n
from console.ui.pages.homes import HomesPage
from console.ui.pages.homes_table import STATES


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> HomesPage:
    windows = open_windows("homes")
    found = windows.shell.pages["homes"]
    assert isinstance(found, HomesPage)
    qtbot.waitUntil(lambda: found.table.rows.rowCount() == 60, timeout=5000)
    return found


def labels(page: HomesPage) -> list[str]:
    return [row.home.label for row in page.table.rows.rows]


def test_typing_a_name_or_a_room_leaves_the_homes_that_fit(page: HomesPage, qtbot: QtBot) -> None:
    home = page.table.rows.row(7).home
    page.search.edit.setFocus()
    qtbot.keyClicks(page.search.edit, home.label.replace("栋", ""))
    qtbot.waitUntil(lambda: labels(page) == [home.label], timeout=3000)
    assert page.sums.text().startswith("1 of 60 homes · ")
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 60, timeout=3000)
    qtbot.keyClicks(page.search.edit, pinyin_of(home.owners.split("、")[0])[0])
    qtbot.waitUntil(lambda: 0 < page.table.rows.rowCount() < 60, timeout=3000)
    assert home.label in labels(page)


def test_what_is_typed_is_marked_and_the_best_comes_first(page: HomesPage, qtbot: QtBot) -> None:
    last = page.table.rows.row(59).home
    name = last.owners.split("、")[0]
    qtbot.keyClicks(page.search.edit, last.label.rsplit("-", 1)[-1])
    qtbot.waitUntil(lambda: 0 < page.table.rows.rowCount() < 60)
    row = page.table.rows.row(0)
    shown = i18n.room(row.home.label)
    assert [shown[a:b] for a, b in page.list.label_spans(row)] == [page.search.text()]
    page.search.edit.clear()
    commit(page, name)
    qtbot.waitUntil(lambda: any(f.owner_spans for f in (page.list.found or {}).values()))
    row = page.table.rows.row(page.table.rows.position(last.id))
    assert [row.home.owners[a:b] for a, b in page.list.owner_spans(row)] == [name]


def test_enter_opens_the_home_that_must_be_meant(page: HomesPage, qtbot: QtBot) -> None:
    home = page.table.rows.row(7).home
    page.search.edit.setFocus()
    qtbot.keyClicks(page.search.edit, home.label.replace("栋", ""))
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._unit_id == home.id)


def commit(page: HomesPage, text: str) -> None:
    """As an input method hands it over."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(page.search.edit, event)


def test_what_fits_nothing_says_so_and_how_to_get_back(page: HomesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search.edit, "zzzzzz")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 0, timeout=3000)
    assert not page.none.isHidden()
    assert page.none.so.text() == "No home fits"
    assert "Clear the box" in page.none.next.text()


def test_a_state_lets_through_as_many_as_its_words_say(page: HomesPage) -> None:
    rows = page.workplace.store.read(queries.home_rows)
    for choice, states in STATES.items():
        expected = [row.label for row in rows if row.stands in states]
        place = page.states.findData(choice)
        assert page.states.itemText(place).endswith(f" {len(expected)}")
        page.states.setCurrentIndex(place)
        assert labels(page) == expected
    page.states.setCurrentIndex(0)
    assert len(labels(page)) == 60


def test_escape_puts_the_home_away_again(page: HomesPage, qtbot: QtBot) -> None:
    page.table.selectRow(3)
    qtbot.waitUntil(lambda: not page.drawer.filled.isHidden(), timeout=3000)
    qtbot.keyClick(page.window(), Qt.Key.Key_Escape)
    assert page.drawer.filled.isHidden()
    assert page.table.current() is None
    page.table.selectRow(3)
    qtbot.waitUntil(lambda: not page.drawer.filled.isHidden(), timeout=3000)


def test_the_building_chooser_knows_every_building_once(page: HomesPage) -> None:
    names = {row.home.building for row in page.table.rows.rows}
    assert page.buildings.count() == 1 + len(names)
    page.buildings.setCurrentIndex(1)
    assert {row.home.building for row in page.table.rows.rows} == {page.buildings.itemData(1)}


def test_a_home_shows_masked_phones_and_what_the_journal_says_of_it(
    page: HomesPage, qtbot: QtBot
) -> None:
    number, row = next(
        (n, r)
        for n, r in enumerate(page.table.rows.rows)
        if r.home.stands.startswith("handed_over")
    )
    page.table.selectRow(number)
    qtbot.waitUntil(lambda: page.drawer.history.rows.rowCount() > 3, timeout=3000)
    assert page.drawer.title.text() == i18n.room(row.home.label)
    phones = [p for owner in page.drawer.owners.rows.rows for p in owner.phones]
    assert phones
    assert all(phone.startswith("***") and phone[-4:].isdigit() for phone in phones)
    history = page.workplace.store.read(queries.unit_history, unit_id=row.home.id)
    assert [e.seq for e in page.drawer.history.rows.rows] == [e.seq for e in history]
    whats = " ".join(entry.what for entry in page.drawer.history.rows.rows)
    assert "checked in" in whats
    assert "completed" in whats
    assert all(entry.who for entry in page.drawer.history.rows.rows)


def test_the_tables_pass_the_model_tester(
    page: HomesPage, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.drawer.facts.rows.rowCount() >= 5, timeout=3000)
    for table in (page.table, page.drawer.owners, page.drawer.facts, page.drawer.history):
        qtmodeltester.check(table.rows)
