"""Plan · Homes: found by typing, filtered by chips, told with its history; a roster comes in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain.pinyin import pinyin_of
from console.queries import homes as queries
from console.ui import i18n
from console.ui.pages.homes import HomesPage
from console.ui.pages.homes_table import STATES

HEAD = "楼栋,单元,房号,业主姓名,联系电话,建筑面积\n"


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> HomesPage:
    windows = open_windows("homes")
    found = windows.shell.pages["homes"]
    assert isinstance(found, HomesPage)
    qtbot.waitUntil(lambda: found.table.rows.rowCount() == 60, timeout=5000)
    return found


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "roster.csv"
    path.write_text(
        HEAD + "9栋,1,101,柳青,19900001111,89.5\n9栋,1,102,乔木,19900002222,89.5\n9栋,1,,无房,,\n",
        "utf-8",
    )
    return path


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


def test_a_roster_is_looked_at_before_a_single_row_is_written(
    page: HomesPage, roster: Path, qtbot: QtBot
) -> None:
    store = page.workplace.store
    length = len(store.since(0, limit=100_000))
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    page.whole.read(roster)
    qtbot.waitUntil(lambda: page.importing.seen is not None, timeout=10_000)
    assert page.importing.go.words() == "Import 2 homes"
    told = [(t.row, t.level, t.reason) for t in page.importing.table.rows.rows]
    assert (4, "refused", "There is no room.") in told
    assert page.importing.counts.each[3].number.text() == "1"
    assert len(store.since(0, limit=100_000)) == length
    qtbot.mouseClick(page.importing.leave, Qt.MouseButton.LeftButton)
    assert page.whole.currentWidget() is page.two
    assert len(store.since(0, limit=100_000)) == length


def test_the_one_button_writes_what_was_looked_at(
    page: HomesPage, roster: Path, qtbot: QtBot
) -> None:
    page.whole.read(roster)
    qtbot.waitUntil(lambda: page.importing.seen is not None, timeout=10_000)
    qtbot.mouseClick(page.importing.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 62, timeout=5000)
    event = page.workplace.store.since(0, limit=100_000)[-1]
    assert event.kind == "roster.imported"
    assert event.facts["imported"] == 2
    assert event.facts["refused"] == 1
    assert "2 new" in page.notice_bar.text()


def test_a_file_that_is_no_roster_is_refused_in_words(
    page: HomesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "photo.csv"
    bad.write_text("just words\nand more\n", "utf-8")
    page.whole.read(bad)
    qtbot.waitUntil(lambda: "No heading row" in page.notice_bar.text(), timeout=5000)
    assert page.whole.currentWidget() is page.two


def test_the_tables_pass_the_model_tester(
    page: HomesPage, roster: Path, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.drawer.facts.rows.rowCount() == 5, timeout=3000)
    page.whole.read(roster)
    qtbot.waitUntil(lambda: page.importing.table.rows.rowCount() > 0, timeout=10_000)
    for table in (page.table, page.drawer.owners, page.drawer.facts, page.drawer.history,
                  page.importing.table):  # fmt: skip
        qtmodeltester.check(table.rows)
