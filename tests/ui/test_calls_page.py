"""Calls: the lists of the evening, a digit for each outcome, the number on demand, the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain.calls import CallList
from console.queries.calls import call_lists, phones_in_clear
from console.ui.pages.calls import CallsPage


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> CallsPage:
    found = open_windows("calls").shell.pages["calls"]
    assert isinstance(found, CallsPage)
    qtbot.waitUntil(lambda: bool(found.lists[CallList.DUE]), timeout=5000)
    qtbot.mouseClick(found.chips[CallList.DUE], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.table.current() is not None, timeout=5000)
    return found


def test_each_list_shows_its_count_and_the_homes_that_are_due_next(page: CallsPage) -> None:
    day = page.workplace.day()
    lists = page.workplace.store.read(call_lists, day=day)
    assert page.lists == lists
    assert page.table.rows.rowCount() == len(lists[CallList.DUE]) > 0
    assert page.left.text() == f"0 of {len(lists[CallList.DUE])} reached"


def test_a_digit_records_what_a_call_came_to(page: CallsPage, qtbot: QtBot) -> None:
    row = page.table.current()
    assert row is not None
    page.drawer.note.edit.setText("rings at six")
    page.table.setFocus()
    qtbot.keyClick(page.window(), Qt.Key.Key_5)
    qtbot.waitUntil(lambda: page.drawer.tries.rows.rowCount() == 1, timeout=5000)
    assert page.drawer.tries.rows.row(0).note == "rings at six"
    qtbot.waitUntil(lambda: _current(page) == (row.unit_id, "no_answer", 1), timeout=5000)
    assert row.unit_id in [r.unit_id for r in page.lists[CallList.UNREACHABLE]]
    qtbot.keyClick(page.window(), Qt.Key.Key_2)
    qtbot.waitUntil(lambda: _current(page) == (row.unit_id, "comes", 2), timeout=5000)
    assert row.unit_id not in [r.unit_id for r in page.lists[CallList.UNCONFIRMED]]
    assert page.left.text().startswith("1 of ")


def _current(page: CallsPage) -> tuple[int, str, int]:
    row = page.table.current()
    return (row.unit_id, row.outcome, row.tries) if row else (0, "", 0)


def test_the_whole_number_is_shown_only_when_asked_for(page: CallsPage, qtbot: QtBot) -> None:
    row = page.table.current()
    assert row is not None
    store = page.workplace.store
    whole = store.read(phones_in_clear, owner_ids=(row.owner_id,), vault=store.vault)
    assert page.drawer.phone.text() == f"…{row.tail}"
    qtbot.keyClick(page.window(), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: page.drawer.phone.text() == whole[row.owner_id], timeout=5000)
    page.table.selectRow(1)
    assert page.drawer.phone.text().startswith("…")


def test_the_list_is_written_with_telephones_and_the_journal_knows(
    page: CallsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.export_to(tmp_path / "due.xlsx")
    qtbot.waitUntil(lambda: "telephones in clear" in page.notice_bar.text(), timeout=15_000)
    sheet = load_workbook(tmp_path / "due.xlsx").worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][:3] == ("Home", "Owner", "Telephone")
    assert len(rows) == 1 + len(page.lists[CallList.DUE])
    assert all(str(row[2]).startswith("1") for row in rows[1:])
    assert not any(c.data_type == "f" for row in sheet.iter_rows() for c in row)
    event = page.workplace.store.since(0, limit=100_000)[-1]
    assert (event.kind, event.facts["homes"]) == ("calls.exported", len(rows) - 1)


def test_another_day_is_looked_for_at_the_telephone_desk(page: CallsPage, qtbot: QtBot) -> None:
    wished: list[tuple[str, object]] = []
    page.workplace.go_requested.connect(lambda name, wish: wished.append((name, wish)))
    row = page.table.current()
    qtbot.keyClick(page.window(), Qt.Key.Key_F9)
    assert row is not None
    assert wished == [("schedule", row.unit_id)]


def test_the_lists_pass_the_model_tester(page: CallsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.table.rows)
