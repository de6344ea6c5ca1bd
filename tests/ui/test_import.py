"""A roster comes in: read with a way to stop, looked at, its columns corrected, written whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.importing import compared, refused_workbook
from console.intake import prepare
from console.queries.roster import remembered_layouts
from console.roster.mapping import FIELDS, field_at
from console.roster.read import Asked, look_at
from console.ui import i18n
from console.ui.pages.homes import HomesPage
from console.ui.pages.import_view import ImportView

HEAD = "楼栋,单元,房号,业主姓名,联系电话,建筑面积\n"
TWO = "9栋,1,101,柳青,19900001111,89.5\n9栋,1,102,乔木,19900002222,89.5\n"


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> HomesPage:
    windows = open_windows("homes")
    found = windows.shell.pages["homes"]
    assert isinstance(found, HomesPage)
    qtbot.waitUntil(lambda: found.table.rows.rowCount() == 60, timeout=5000)
    return found


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """Two homes and three refused rows of one kind."""
    path = tmp_path / "roster.csv"
    path.write_text(HEAD + TWO + "9栋,1,,无房,,\n" * 3, "utf-8")
    return path


def looked_at(page: HomesPage, path: Path) -> ImportView:
    """Without the process that reads apart: that takes a second, and has tests of its own."""
    store = page.workplace.store
    reading = look_at(path, Asked(known=store.read(remembered_layouts)))
    page.whole.show_preview(compared(store, path, reading, prepare(reading, store.vault)))
    return page.importing


def length(page: HomesPage) -> int:
    return len(page.workplace.store.since(0, limit=100_000))


def choose(view: ImportView, column: int, field: str) -> None:
    """As a hand does it: the list of the column, its entry."""
    chooser = view.mapping.choosers[column - 1]
    at = ("", *FIELDS).index(field)
    chooser.setCurrentIndex(at)
    chooser.activated.emit(at)


def test_a_roster_is_looked_at_before_a_single_row_is_written(
    page: HomesPage, roster: Path, qtbot: QtBot
) -> None:
    before = length(page)
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    page.whole.read(roster)
    qtbot.waitUntil(lambda: page.whole.is_open and not page.whole.is_reading)
    view = page.importing
    assert view.go.words() == "Import 2 homes"
    assert [c.number.text() for c in view.counts.each] == ["2", "0", "0", "3", "0"]
    qtbot.mouseClick(view.leave, Qt.MouseButton.LeftButton)
    assert not page.whole.is_open
    assert length(page) == before


def test_one_kind_is_one_line_that_opens_to_its_rows(
    page: HomesPage, roster: Path, qtbot: QtBot
) -> None:
    report = looked_at(page, roster).report
    group, *rows = [t for t in report.table.rows.rows if t.kind[1] == "room.missing"]
    assert group.rows == 3
    assert [t.finding.row for t in rows] == [4, 5, 6]
    assert group.reason == "There is no room."
    report.table.choose(group.key)
    qtbot.keyClick(report.table, Qt.Key.Key_Left)
    assert report.table.rows.rowCount() == 1
    qtbot.keyClick(report.table, Qt.Key.Key_Return)
    assert report.table.rows.rowCount() == 4
    assert "There is no room." in report.detail.text()


def test_the_digits_turn_the_levels_on_and_off(page: HomesPage, roster: Path, qtbot: QtBot) -> None:
    report = looked_at(page, roster).report
    qtbot.keyClick(page.window(), Qt.Key.Key_1)
    assert report.table.rows.rowCount() == 0
    assert not report.nothing.isHidden()
    qtbot.keyClick(page.window(), Qt.Key.Key_1)
    assert report.table.rows.rowCount() == 4


def test_enter_writes_what_was_looked_at_and_says_what_stayed_out(
    page: HomesPage, roster: Path, qtbot: QtBot
) -> None:
    view = looked_at(page, roster)
    qtbot.waitUntil(view.go.hasFocus)
    qtbot.keyClick(view.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 62, timeout=5000)
    event = page.workplace.store.since(0, limit=100_000)[-1]
    assert event.kind == "roster.imported"
    assert (event.facts["imported"], event.facts["refused"]) == (2, 3)
    qtbot.waitUntil(lambda: "2 new" in page.notice_bar.text())
    assert "3 refused rows were not written" in page.notice_bar.text()
    assert not page.whole.is_open


def test_a_second_import_shows_home_by_home_what_would_change(
    page: HomesPage, roster: Path, qtbot: QtBot
) -> None:
    looked_at(page, roster).go.click()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 62, timeout=5000)
    roster.write_text(HEAD + TWO.replace("19900001111", "19900003333"), "utf-8")
    changes = looked_at(page, roster).changes
    assert [c.isChecked() for c in changes.chips.values()] == [True, False, False]
    (line,) = changes.table.rows.rows
    shown = [column.text(line) for column in changes.table.rows.columns]
    assert shown == ["9-1-101", "Phone", "*1111 → *3333"]
    qtbot.mouseClick(list(changes.chips.values())[2], Qt.MouseButton.LeftButton)
    assert changes.table.rows.rowCount() == 61
    what = changes.table.rows.columns[2]
    assert "it stays" in what.text(changes.table.rows.row(60))


def test_what_nobody_knows_is_asked_for_and_remembered(
    page: HomesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "odd.csv"
    odd.write_text("楼栋,单元,A,B,面积\n9栋,1,101,柳青,89.5\n9栋,1,102,乔木,89.5\n", "utf-8")
    view = looked_at(page, odd)
    assert not view.go.isEnabled()
    assert view.go.reason == "Choose the column of the room. Choose the column of the owners."
    assert view.mapping.choosers[2].hasFocus()
    choose(view, 3, "room_no")
    assert view.go.reason == "Choose the column of the owners."
    choose(view, 4, "owner_names")
    assert view.go.reason == "The figures are being made anew."
    qtbot.waitUntil(lambda: view.go.words() == "Import 2 homes" and view.go.isEnabled())
    view.go.click()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 62, timeout=5000)
    view = looked_at(page, odd)
    assert view.seen is not None
    assert view.seen.is_remembered
    assert "last time" in view.mapping.says.text()
    assert field_at(view.mapping.mapping, 4) == "owner_names"


def test_a_field_that_is_chosen_again_is_taken_from_its_first_column(
    page: HomesPage, roster: Path, qtbot: QtBot
) -> None:
    view = looked_at(page, roster)
    choose(view, 5, "owner_names")
    assert view.mapping.mapping["owner_names"] == 5
    assert view.mapping.choosers[3].currentText() == "not imported"
    assert "业主姓名" in view.mapping.says.text()
    fields = [row.field for row in view.mapping.table.rows.rows]
    assert fields.count("owner_names") == 1
    qtbot.waitUntil(lambda: view.go.isEnabled() and not page.whole.is_reading)
    choose(view, 3, "")
    assert view.go.reason == "Choose the column of the room."
    assert view.mapping.says.tone == "alert"


def test_stopping_keeps_what_was_looked_at(page: HomesPage, roster: Path, qtbot: QtBot) -> None:
    view = looked_at(page, roster)
    seen = view.seen
    page.whole.read(roster)
    assert not page.whole.strip.isHidden()
    assert not view.go.isEnabled()
    qtbot.keyClick(page.window(), Qt.Key.Key_Escape)
    assert page.whole.strip.isHidden()
    assert "was stopped" in page.notice_bar.text()
    qtbot.waitUntil(lambda: page.workplace.tasks.is_idle)
    assert page.whole.is_open
    assert view.seen is seen
    assert view.go.isEnabled()


def test_a_file_that_is_no_roster_is_refused_in_words_and_nothing_is_lost(
    page: HomesPage, roster: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "photo.csv"
    bad.write_text("just words\nand more\n", "utf-8")
    view = looked_at(page, roster)
    page.whole.read(bad)
    qtbot.waitUntil(lambda: "No heading row" in page.notice_bar.text(), timeout=5000)
    assert page.whole.is_open
    assert view.go.words() == "Import 2 homes"
    assert view.go.isEnabled()


def test_a_dropped_file_is_read(page: HomesPage, roster: Path, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(roster))])
    page.whole.dropEvent(
        QDropEvent(
            QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    qtbot.waitUntil(lambda: page.whole.is_open)
    assert page.importing.file.name.text() == "roster.csv"


def test_the_refused_rows_are_saved_to_be_sent_back(
    page: HomesPage, roster: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    view = looked_at(page, roster)
    assert view.report.save.words() == "Save 3 refused rows…"
    qtbot.keyClick(page.window(), Qt.Key.Key_F7)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "back.xlsx"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(lambda: "3 refused rows are saved" in page.notice_bar.text())
    assert view.seen is not None
    made = refused_workbook(view.seen, say=i18n.say, language="en")
    assert target.read_bytes()[:2] == made[:2] == b"PK"


def test_the_tables_pass_the_model_tester(
    page: HomesPage, roster: Path, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    view = looked_at(page, roster)
    for table in (view.report.table, view.mapping.table, view.changes.table):
        assert table.rows.rowCount() > 0
        qtmodeltester.check(table.rows)
