"""Reports: the sum closes, each missing thing has its button, the seal seals, the files come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.actions.ending import end_visit
from console.app import Windows
from console.queries.campaigns import days
from console.queries.close import day_report
from console.queries.figures import day_figures
from console.queries.units import bookings
from console.store import new_op_id
from console.ui import i18n
from console.ui.pages.close_list import COLUMNS, missing
from console.ui.pages.reports import ReportsPage, _write_workbook
from console.ui.pages.write_file import write_file


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> ReportsPage:
    found = open_windows("reports").shell.pages["reports"]
    assert isinstance(found, ReportsPage)
    qtbot.waitUntil(lambda: found.report is not None, timeout=5000)
    return found


def press_row(page: ReportsPage, key: str, qtbot: QtBot) -> None:
    """The quiet button of a row, clicked where it stands."""
    table = page.list
    row = table.rows.position(key)
    assert row >= 0, key
    index = table.rows.index(row, len(COLUMNS) - 1)
    table.scrollTo(index)
    inside = table.viewport().rect()
    qtbot.waitUntil(lambda: inside.contains(table.visualRect(index).center()), timeout=2000)
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center()
    )


def end_everybody(page: ReportsPage) -> None:
    store = page.workplace.store
    day = page.workplace.day()
    assert day is not None
    for row in store.read(day_report, day=day).inside:
        store.run(end_visit, op_id=new_op_id(), visit_id=row.visit_id, how="left_early")


def test_the_sum_line_closes_and_equals_the_figures_of_the_day(page: ReportsPage) -> None:
    day = page.workplace.day()
    assert day is not None
    figures = page.workplace.store.read(day_figures, day=day)
    shown = {term.label: term.number for term in page.sum_card.sums.terms}
    assert shown["Due"] == figures.due
    assert sum(shown.values()) == 2 * figures.due
    assert shown["Completed"] == figures.completed > 0
    assert page.sum_card.balance.words == f"{shown['Open']} homes open"


def test_issues_without_an_answer_are_told_and_keep_nobody_from_sealing(page: ReportsPage) -> None:
    report = page.report
    assert report is not None
    told = missing(replace(report, unanswered=2), page.workplace.zone)
    assert told[-1].what == "2 issues without a first reply"
    assert [row.key for row in told if row.is_needed] == [row.key for row in page.rows
                                                          if row.is_needed]  # fmt: skip


def test_a_missing_party_tells_its_home_its_wait_and_what_is_usual(page: ReportsPage) -> None:
    report = page.report
    assert report is not None
    inside = next(row for row in report.inside if row.since is not None and row.usual)
    row = next(row for row in page.rows if row.visit_id == inside.visit_id)
    assert i18n.room(inside.homes[0]) in row.about
    assert f"usual {i18n.minutes(inside.usual)}" in row.about


def test_keys_that_were_not_counted_say_so(page: ReportsPage) -> None:
    counts = {row.holder: row.count for row in page.holders.rows.rows}
    assert counts["key_room"] == "open"
    assert counts["owner"] == "signed"


def test_the_seal_is_off_and_says_why_while_something_is_missing(page: ReportsPage) -> None:
    count = sum(row.is_needed for row in page.rows)
    assert count > 1
    assert not page.seal.isEnabled()
    assert page.seal_reason.text() == f"{count} things are missing"
    assert f"{count} things" in page.close_card.title.text()
    page.seal_day()
    assert "day.closed" not in {e.kind for e in page.workplace.store.since(0, limit=100_000)}


def test_a_missing_thing_names_a_ticket_and_never_an_owner(page: ReportsPage) -> None:
    first = page.rows[0]
    assert first.what.split(" · ")[0] in first.button
    assert first.what[0] in "AGW"


def test_the_no_shows_are_recorded_by_the_button_of_their_row(
    page: ReportsPage, qtbot: QtBot
) -> None:
    store = page.workplace.store
    figures = page.report.figures if page.report else None
    assert figures is not None
    assert figures.still_expected > 0
    later = store.since(0, limit=100_000)[-1].at + timedelta(hours=8)
    store.clock = lambda _now: later
    page.workplace.reread()
    qtbot.waitUntil(lambda: page.workplace.now() >= later, timeout=3000)
    assert page.list.choose("expected")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.list.rows.position("expected") < 0, timeout=5000)
    event = store.since(0, limit=100_000)[-1]
    assert event.kind == "appointments.no_show"
    shown = {term.label: term.number for term in page.sum_card.sums.terms}
    assert shown["No-show"] == figures.still_expected
    assert page.missed.table.rows.rowCount() == figures.still_expected
    assert not page.missed.isHidden()


def test_a_party_at_a_desk_is_finished_there(page: ReportsPage, qtbot: QtBot) -> None:
    wished: list[str] = []
    page.workplace.go_requested.connect(lambda name, _wish: wished.append(name))
    row = next(r for r in page.rows if r.act == "desk")
    press_row(page, row.key, qtbot)
    assert wished == ["desk"]


def test_a_day_is_sealed_once_nothing_is_missing(page: ReportsPage, qtbot: QtBot) -> None:
    store = page.workplace.store
    end_everybody(page)
    later = store.since(0, limit=100_000)[-1].at + timedelta(hours=8)
    store.clock = lambda _now: later
    page.workplace.reread()
    qtbot.waitUntil(lambda: sum(r.is_needed for r in page.rows) == 1, timeout=10_000)
    press_row(page, "expected", qtbot)
    qtbot.waitUntil(lambda: page.seal.isEnabled(), timeout=5000)
    assert page.nothing.so.text() == "Nothing is missing"
    assert page.sum_card.balance.words == "The sum closes"
    qtbot.keyClick(page.window(), Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: "digest are written" in page.notice_bar.text(), timeout=60_000)
    event = next(e for e in store.since(0, limit=100_000) if e.kind == "day.closed")
    shown = {term.label: term.number for term in page.sum_card.sums.terms}
    assert event.facts["due"] == shown["Due"]
    qtbot.waitUntil(lambda: page.sealed_badge.words.startswith("Sealed"), timeout=5000)
    qtbot.waitUntil(lambda: page.seal.words() == "Show the files", timeout=5000)
    assert page.files is not None
    assert str(page.files.folder) in page.after.text()
    assert load_workbook(page.files.workbook).sheetnames
    assert page.files.digest.read_bytes().startswith(b"%PDF")
    assert page.corrections.isVisible()
    assert page.report is not None
    page.corrections.number.setValue(page.report.figures.completed + 1)
    page.corrections.reason.edit.setText("One came back in the evening")
    qtbot.mouseClick(page.corrections.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.corrections.table.rows.rowCount() == 1, timeout=5000)
    assert page.report.figures.completed == shown["Completed"]
    assert page.corrections.table.rows.row(0).is_now == shown["Completed"] + 1
    page.files.digest.unlink()
    page.reload()
    qtbot.waitUntil(lambda: page.seal.words() == "Write the files", timeout=5000)
    assert "not on this computer" in page.after.text()


def test_another_day_is_chosen_in_the_header(page: ReportsPage, qtbot: QtBot) -> None:
    second = page.workplace.store.read(days)[1].day
    qtbot.keyClick(page.days, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(page.report and page.report.day == second), timeout=3000)
    assert page.seal_reason.text() == "The day has not been opened"
    assert page.list.isHidden()
    assert page.nothing.so.text() == "Nothing to close yet"
    assert "not opened" in page.context()


def test_the_workbook_is_written_to_the_chosen_file(
    page: ReportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    day, out = page.workplace.day(), tmp_path / "day.xlsx"
    assert day is not None
    job = partial(_write_workbook, page.workplace.store, day)
    write_file(page, out, job, lambda _none: "The file is written", page.workbook)
    qtbot.waitUntil(
        lambda: page.notice_bar.text() == "The file is written day.xlsx", timeout=15_000
    )
    assert load_workbook(out).sheetnames


def test_the_call_list_counts_the_homes_missed_and_those_due_next(page: ReportsPage) -> None:
    store, report = page.workplace.store, page.report
    assert report is not None
    coming = store.read(days)[1].day
    due = sum(len(b.unit_ids) for b in store.read(bookings, day=coming))
    assert report.due_next == due > 0
    missed = report.figures.no_show
    assert f"{missed + due} homes = {missed} no-shows + {due} due" in page.calls.text()


def test_the_last_line_of_the_keys_is_their_sum(page: ReportsPage) -> None:
    *lines, whole = page.holders.rows.rows
    assert whole.is_sum
    assert whole.pieces == sum(line.pieces for line in lines) > 0


def test_the_lists_pass_the_model_tester(page: ReportsPage, qtmodeltester: ModelTester) -> None:
    for table in (page.list, page.stations, page.holders):
        assert table.rows.rowCount() > 0
        qtmodeltester.check(table.rows)
