"""The page of the rehearsal: cases, drills, sliders, what is kept and written."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.databases import where
from console.queries.rehearsal import kept_cases
from console.settings import Settings
from console.ui.pages import rehearsal_run
from console.ui.pages.rehearsal import RehearsalPage

from played import open_played  # isort: skip

LONG = 60_000


@pytest.fixture(scope="module")
def windows(
    qapp: QApplication, planned: Path, font_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Windows]:
    """On a copy of the plan, for all tests here: each rehearsal is a process of its own."""
    home = tmp_path_factory.mktemp("home")
    (home / "cache").symlink_to(font_folder)
    path = home / "plan.db"
    shutil.copy(planned, path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HANDOVER_HOME", str(home))
        patch.setattr(rehearsal_run, "REPLICATIONS", 20)
        store = open_played(path)
        found = Windows(store, where(str(path)), Settings(language="en", theme="light"))
        found.start("rehearsal")
        found.shell.resize(1440, 900)
        yield found
        found.shell.close()
        found.close()
        found.shell.deleteLater()


@pytest.fixture
def page(windows: Windows, qtbot: QtBot) -> RehearsalPage:
    """With its plan rehearsed and nothing changed."""
    page = windows.shell.pages["rehearsal"]
    assert isinstance(page, RehearsalPage)
    page.sides.what_if.reset()
    page.drill("")
    qtbot.waitUntil(lambda: page.shown is not None and not page.shown.waiting, timeout=LONG)
    page.choose(0)
    return page


def whole(page: RehearsalPage, *cases: int) -> bool:
    shown = page.shown
    return shown is not None and set(cases) <= shown.outcomes.keys() and not shown.waiting


def test_the_plan_of_the_next_day_is_rehearsed_when_the_page_opens(page: RehearsalPage) -> None:
    assert page.heat.rows[0].name == "Identity"
    assert len(page.heat.hours) == 8
    assert "lunch" in page.heat.hours[3]
    assert page.cards.cards[0].name.startswith("The plan · ")
    assert [heading for heading, _, _ in page.cards.cards[0].figures] == [
        "Closes P50 / P90", "Longest", "Seats", "Desks",
    ]  # fmt: skip
    assert [row.name for row in page.sides.seats.rows] == ["Zone A", "Zone B", "Zone C"]
    assert page.cards.words().startswith("A The plan")


def test_a_moved_slider_makes_case_b_and_going_back_takes_it_away(
    page: RehearsalPage, qtbot: QtBot
) -> None:
    row = page.sides.what_if.rows["desks"]
    planned = page.shown.outcomes[0] if page.shown else None
    row.slider.setFocus()
    QTest.keyClick(row.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: whole(page, 0, 1), timeout=LONG)
    assert page.shown is not None
    assert page.shown.outcomes[0] is planned  # the plan is not rehearsed again
    assert page.cards.cards[1].name.endswith("+1")
    assert page.shown.outcomes[1].staff == page.shown.outcomes[0].staff + 1
    assert row.note.text() == f"was {row.slider.planned}"
    QTest.keyClick(page, Qt.Key.Key_F8)
    page.sides.what_if.reset()
    assert 1 not in page.shown.outcomes
    assert row.note.text() == "as planned"


def test_f2_types_the_figure(page: RehearsalPage) -> None:
    row = page.sides.what_if.rows["hosts"]
    QTest.keyClick(row, Qt.Key.Key_F2)
    row.box.setValue(3)
    QTest.keyClick(row.box, Qt.Key.Key_Return)
    assert (row.value, row.figure.text()) == (3, "3")


def test_a_drill_is_a_case_of_its_own_and_can_be_looked_at(
    page: RehearsalPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.chips["rain"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: whole(page, 0, 2), timeout=LONG)
    assert page.cards.cards[2].name == "A + Rain"
    page.cards.setFocus()
    QTest.keyClick(page.cards, Qt.Key.Key_Right)
    assert page.shown is not None
    assert page.shown.current == 2
    assert page.letters[2].isChecked()
    assert len(page.track.closings) >= 2


def test_the_smallest_staffing_is_looked_for_by_itself(page: RehearsalPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.is_sought, timeout=LONG)
    assert page.shown is not None
    assert 3 in page.shown.outcomes
    assert sum(column.count for column in page.sides.staff.columns) == page.shown.outcomes[3].staff
    assert page.shown.outcomes[3].staff <= page.shown.outcomes[0].staff


def test_escape_stops_a_run_and_the_earlier_result_stays(
    page: RehearsalPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal_run, "REPLICATIONS", 9_000)
    page.drill("evacuation")
    qtbot.waitUntil(lambda: page.run.is_running and page.run.total > 0, timeout=LONG)
    page.give_up()
    assert not page.run.is_running
    assert page.shown is not None
    assert 0 in page.shown.outcomes
    assert page.heat.rows
    assert "stopped" in page.notice_bar.fact.text()
    monkeypatch.setattr(rehearsal_run, "REPLICATIONS", 20)
    page.drill("")
    qtbot.waitUntil(lambda: whole(page, 0), timeout=LONG)


def test_kept_cases_come_back_with_the_page(
    page: RehearsalPage, windows: Windows, qtbot: QtBot
) -> None:
    page.drill("rain")
    qtbot.waitUntil(lambda: whole(page, 0, 2), timeout=LONG)
    page.keep()
    qtbot.waitUntil(lambda: "kept" in page.notice_bar.fact.text(), timeout=LONG)
    assert page.shown is not None
    assert page.shown.plan.day is not None
    kept = windows.store.read(partial(kept_cases, day=page.shown.plan.day))
    assert [one.name[0] for one in kept][:2] == ["A", "C"]
    page.shown = None
    page.reload()
    qtbot.waitUntil(lambda: whole(page, 0, 2), timeout=LONG)
    assert page.shown.drill == "rain"


def test_the_workbook_has_a_sheet_for_each_case(page: RehearsalPage, tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from openpyxl import load_workbook

    from console.ui.pages.rehearsal_book import book_of
    from printing.rehearsal_book import rehearsal_xlsx

    assert page.shown is not None
    facts = book_of(page.shown, datetime(2026, 5, 7, 18, 10, tzinfo=UTC))
    made = rehearsal_xlsx(facts)
    assert made == rehearsal_xlsx(facts)
    path = tmp_path / "rehearsal.xlsx"
    path.write_bytes(made)
    book = load_workbook(path)
    assert book.sheetnames[:2] == ["Cases", "Waits A"]
    assert book.sheetnames[-1] == "Seats"
    rows: list[Any] = list(book["Waits A"].iter_rows(min_row=4, values_only=True))
    assert rows[0][:2] == ("Identity", "P50")
    assert len(rows) == 3 * len(page.heat.rows)


def test_the_heat_table_is_read_with_the_arrows(page: RehearsalPage) -> None:
    said: list[str] = []
    page.heat.pointed.connect(said.append)
    page.heat.choose(0, 0)
    QTest.keyClick(page.heat, Qt.Key.Key_Right)
    assert said[-1].startswith("Identity, from 09:30: half wait up to ")


def test_every_language_says_the_page_without_cutting_the_cards(
    page: RehearsalPage, windows: Windows
) -> None:
    from console.ui import i18n

    try:
        for language in ("zh_CN", "es"):
            i18n.use(language)
            page.retranslate()
            assert page.title() in ("演练", "Ensayo")
            assert page.heat_card.title.text() in ("每站每小时等多久", "Espera por puesto y hora")
    finally:
        i18n.use("en")
        page.retranslate()


def test_where_nothing_planned_stands_the_page_says_so_and_shows_the_way(
    open_windows: Callable[..., Windows], qtbot: QtBot
) -> None:
    windows = open_windows("rehearsal", empty=True)
    page = windows.shell.pages["rehearsal"]
    assert isinstance(page, RehearsalPage)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty, timeout=LONG)
    assert not page.book.isVisible()
    page.keep()
    page.write()
    qtbot.mouseClick(page.empty.way, Qt.MouseButton.LeftButton)
    assert windows.shell.current == "schedule"
