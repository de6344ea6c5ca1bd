"""Many homes changed by a sheet: looked at beside the list, written in one press, taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain.events import Event
from console.queries import homes as queries
from console.ui.pages.homes import HomesPage

READY = date(2030, 5, 9)


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> HomesPage:
    windows = open_windows("homes")
    found = windows.shell.pages["homes"]
    assert isinstance(found, HomesPage)
    qtbot.waitUntil(lambda: found.table.rows.rowCount() == 60)
    return found


@pytest.fixture
def sheet(page: HomesPage, tmp_path: Path) -> Path:
    """Two homes that change, one home twice, one that is not there."""
    rooms = [row.home.label for row in page.table.rows.rows[:2]]
    lines = ["房号,可收日,语言", f"{rooms[0]},2030-05-09,粤语", f"{rooms[1]},2030-05-09,"]
    lines += [f"{rooms[0]},2030-05-10,", "99-9-999,2030-05-09,"]
    path = tmp_path / "changes.csv"
    path.write_text("\n".join(lines), "utf-8")
    return path


def events(page: HomesPage) -> list[Event]:
    return page.workplace.store.since(0, limit=100_000)


def test_a_sheet_is_looked_at_written_whole_and_taken_back(
    page: HomesPage, sheet: Path, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    length = len(events(page))
    page.table.tick([page.table.rows.row(0).home.id], is_on=True)
    qtbot.mouseClick(page.bulk.sheet, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(sheet))
    dialog.close()
    qtbot.waitUntil(lambda: page.side.currentWidget() is page.sheet)
    assert len(events(page)) == length
    assert page.sheet.go.words() == "Change 2 homes"
    shown = [line.field.field for line in page.sheet.changes.rows.rows if line.field]
    assert sorted(shown) == ["language", "ready_day", "ready_day"]
    assert [(f.row, f.code) for f in page.sheet.findings.rows.rows] == [
        (4, "roster.home-twice"), (5, "extras.unknown-home"),
    ]  # fmt: skip
    for table in (page.sheet.changes, page.sheet.findings):
        qtmodeltester.check(table.rows)
    qtbot.keyClick(page.sheet.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "changed · 2 homes" in page.notice_bar.text())
    assert len(events(page)) == length + 1
    ids = [page.table.rows.row(n).home.id for n in (0, 1)]

    def ready() -> list[date | None]:
        store = page.workplace.store
        return [store.read(queries.home_file, unit_id=n).fields["ready_day"] for n in ids]

    assert ready() == [READY, READY]
    qtbot.mouseClick(page.notice_bar.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ready() == [None, None])


def test_a_sheet_that_changes_nothing_cannot_be_pressed(
    page: HomesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "same.csv"
    path.write_text(f"房号,语言\n{page.table.rows.row(0).home.label},-\n", "utf-8")
    page.by_sheet.read(path)
    qtbot.waitUntil(lambda: page.side.currentWidget() is page.sheet)
    assert "as it stood already" in page.sheet.go.reason
    qtbot.keyClick(page.window(), Qt.Key.Key_Escape)
    assert page.side.currentWidget() is page.drawer


def test_a_sheet_without_anything_to_change_is_refused_in_the_page(
    page: HomesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "owners.csv"
    path.write_text("房号,业主姓名\n3-1-101,柳青\n", "utf-8")
    page.by_sheet.read(path)
    qtbot.waitUntil(lambda: "something to change" in page.notice_bar.text())
