"""Back-entry: a row is found by what stands on the paper and typed without the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.back_entry import BackLine, enter
from console.domain.codes import make
from console.domain.times import clock_text
from console.queries.back_entry import BackRow, back_rows
from console.queries.find import code_keys
from console.ui.pages.back_entry import BackEntryPage
from console.ui.preview import Preview


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> BackEntryPage:
    found = open_windows("back_entry").shell.pages["back_entry"]
    assert isinstance(found, BackEntryPage)
    qtbot.waitUntil(lambda: bool(found.view.rows), timeout=5000)
    return found


def type_in(page: BackEntryPage, text: str, qtbot: QtBot) -> None:
    """As a scanner or an input method would: no key types a Chinese character."""
    page.box.setFocus()
    page.box.edit.setText(text)
    qtbot.keyClick(page.box.edit, Qt.Key.Key_Return)


def chosen(page: BackEntryPage) -> BackRow | None:
    return page.table.current()


def test_the_list_shows_who_came_and_who_was_expected(page: BackEntryPage) -> None:
    came = [row for row in page.view.rows if row.visit_id]
    coming = [row for row in page.view.rows if not row.visit_id]
    assert came
    assert coming
    assert all(row.is_done for row in came)
    assert page.left.text() == f"{len(coming)} rows are open"


def test_an_arrival_and_a_step_are_entered_by_keyboard_alone(
    page: BackEntryPage, qtbot: QtBot
) -> None:
    row, below = [row for row in page.view.rows if not row.visit_id][:2]
    now = page.workplace.now()
    zone = page.workplace.zone
    type_in(page, row.labels[0], qtbot)
    assert chosen(page) == row
    assert page.form.finished.isHidden()
    qtbot.keyClicks(page.form.started.edit, clock_text(now, zone).replace(":", ""))
    qtbot.keyClick(page.form.started.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is entered" in page.notice_bar.text(), timeout=10_000)
    qtbot.waitUntil(lambda: _row(page, row).is_noted, timeout=10_000)
    arrived = _row(page, row)
    assert chosen(page) == below  # on to the next row of the paper
    assert page.form.started.edit.hasFocus()
    page.choose_step("identity")
    qtbot.waitUntil(lambda: page.listed() == page.view.steps[1] and not _row(page, row).is_done)
    type_in(page, arrived.ticket, qtbot)
    clock = clock_text(now, zone)
    qtbot.keyClicks(page.form.started.edit, clock)
    qtbot.keyClick(page.form.started.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(page.form.finished.edit, clock)
    qtbot.keyClick(page.form.finished.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _row(page, row).is_noted, timeout=10_000)
    event = page.workplace.store.since(0, limit=100_000)[-1]
    assert (event.kind, event.facts["real"]) == ("step.finished", f"{clock}–{clock}")


def _row(page: BackEntryPage, like: BackRow) -> BackRow:
    return next(row for row in page.view.rows if row.unit_ids == like.unit_ids)


def test_a_scanned_code_finds_its_row_and_a_strange_one_is_told(
    page: BackEntryPage, qtbot: QtBot
) -> None:
    store = page.workplace.store
    row = next(row for row in page.view.rows if row.code_id and row.visit_id)
    keys = store.read(code_keys, vault=store.vault)
    page.scanned(make("V", keys.current, row.code_id, keys.secrets[keys.current]))
    qtbot.waitUntil(lambda: chosen(page) == row, timeout=5000)
    type_in(page, "HD1V" + row.code_id[:8], qtbot)
    qtbot.waitUntil(lambda: chosen(page) == row, timeout=5000)
    type_in(page, "nobody at all", qtbot)
    assert "No row" in page.notice_bar.text()
    page.scanned("HD1V" + "0" * 36)
    qtbot.waitUntil(lambda: "No row" not in page.notice_bar.text(), timeout=5000)


def test_what_is_refused_stays_in_the_form(page: BackEntryPage, qtbot: QtBot) -> None:
    row = next(row for row in page.view.rows if not row.visit_id)
    type_in(page, row.labels[0], qtbot)
    qtbot.keyClicks(page.form.started.edit, "soon")
    qtbot.keyClick(page.form.started.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "soon is no time" in page.notice_bar.text(), timeout=5000)
    assert page.form.started.text() == "soon"
    assert chosen(page) == row


def test_a_row_that_stands_already_says_so_and_is_not_entered_again(
    page: BackEntryPage, qtbot: QtBot
) -> None:
    row = next(row for row in page.view.rows if row.is_done)
    before = page.workplace.store.since(0, limit=100_000)[-1].seq
    type_in(page, row.ticket, qtbot)
    assert "Stands already" in page.form.off.text() or "gone home" in page.form.off.text()
    assert not page.form.go.isEnabled()
    qtbot.keyClick(page.form.started.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.workplace.tasks.is_idle, timeout=5000)
    assert page.workplace.store.since(0, limit=100_000)[-1].seq == before


def test_the_story_of_a_home_tells_what_was_entered_from_paper(
    open_windows: Callable[..., Windows], qtbot: QtBot
) -> None:
    windows = open_windows("homes")
    store = windows.workplace.store
    day = windows.workplace.day()
    assert day is not None
    row = next(r for r in store.read(back_rows, day=day, step="reception") if not r.visit_id)
    clock = clock_text(windows.workplace.now(), windows.workplace.zone)
    enter(store, row, BackLine(day=day, step="reception", started=clock))
    page = windows.shell.pages["homes"]
    page.receive(row.unit_ids[0])
    told = f"from paper, {clock}"
    qtbot.waitUntil(
        lambda: any(told in entry.what for entry in page.drawer.history.rows.rows), timeout=10_000
    )


def test_the_lists_of_all_stations_are_shown_to_be_printed(
    page: BackEntryPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: len(previews()) == 1, timeout=5000)
    (shown,) = previews()
    qtbot.waitUntil(lambda: shown.paper is not None, timeout=60_000)
    assert shown.print.isEnabled()
    codes = [row.readable for row in page.view.rows if row.readable and not row.is_over]
    text = "".join(shown.pages.text().split())
    assert any(code.replace(" ", "") in text for code in codes)
    shown.close()


def previews() -> list[Preview]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Preview) and w.isVisible()]
