"""Give-back: their headings are read, corrected by keyboard, kept, and the sheet is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.give_back import layout_of, write_give_back
from console.ui.pages.give_back import GiveBackPage
from console.ui.pages.write_file import write_file


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> GiveBackPage:
    found = open_windows("give_back").shell.pages["give_back"]
    assert isinstance(found, GiveBackPage)
    qtbot.waitUntil(lambda: found.table.rows.rowCount() > 0, timeout=5000)
    return found


def their_sheet(folder: Path) -> Path:
    book = Workbook()
    assert book.active is not None
    book.active.append(["Title of their system"])
    book.active.append(["Property", "Handover date", "Zustand", "Remarks"])
    book.save(folder / "their.xlsx")
    return folder / "their.xlsx"


def test_their_columns_are_read_corrected_kept_and_written(
    page: GiveBackPage, tmp_path: Path, qtbot: QtBot
) -> None:
    store = page.workplace.store
    page.read_sheet(their_sheet(tmp_path))
    qtbot.waitUntil(lambda: "3 columns are known" in page.notice_bar.text(), timeout=10_000)
    assert "not kept yet" in page.says.text()
    page.ask_write()
    assert "Keep the columns first" in page.notice_bar.text()
    page.table.choose(2)
    page.choices.setFocus()
    page.choices.choose("progress")
    qtbot.keyClick(page.choices, Qt.Key.Key_Return)
    assert page.table.rows.row(2).field == "progress"
    assert page.table.rows.row(2).example != ""
    assert page.table.currentIndex().row() == 3  # on to the next column
    qtbot.keyClick(page.window(), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "columns are kept" in page.notice_bar.text(), timeout=10_000)
    assert [c.field for c in layout_of(store).columns] == [
        "room_no" if page.table.rows.row(0).field == "room_no" else "unit_label",
        "actual_date", "progress", "remark",
    ]  # fmt: skip
    out = tmp_path / "back.xlsx"
    job = partial(write_give_back, store)
    write_file(page, out, job, lambda homes: f"{homes} written", page.write)
    qtbot.waitUntil(lambda: "60 written" in page.notice_bar.text(), timeout=15_000)
    rows = list(load_workbook(out).worksheets[0].iter_rows(values_only=True))
    assert rows[0] == ("Property", "Handover date", "Zustand", "Remarks")
    assert any(row[1] for row in rows[1:])


def test_what_is_being_mapped_survives_news_from_elsewhere(
    page: GiveBackPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.read_sheet(their_sheet(tmp_path))
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 4, timeout=10_000)
    page.reload()
    qtbot.waitUntil(lambda: page.workplace.tasks.is_idle, timeout=10_000)
    assert page.table.rows.rowCount() == 4


def test_the_columns_pass_the_model_tester(page: GiveBackPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.table.rows)
