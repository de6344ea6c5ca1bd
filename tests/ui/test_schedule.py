"""Plan · Schedule: the map is read by keyboard and mouse, a plan is made, notices are printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.importing import preview, write
from console.queries import schedule as queries
from console.schedule import read_schedule
from console.store import new_op_id
from console.ui import i18n
from console.ui.pages.schedule import SchedulePage
from console.ui.widgets.slot_cells import heat_of

ROSTER = "楼栋,单元,房号,业主姓名,联系电话,建筑面积\n"


def page_of(windows: Windows) -> SchedulePage:
    page = windows.shell.pages["schedule"]
    assert isinstance(page, SchedulePage)
    return page


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> SchedulePage:
    found = page_of(open_windows("schedule"))
    qtbot.waitUntil(lambda: bool(found.schedule.days), timeout=5000)
    return found


def test_the_map_tells_the_same_numbers_as_the_appointments_of_the_store(
    page: SchedulePage,
) -> None:
    store = page.workplace.store
    placed = store.read(queries.placed)
    assert page.schedule.parties == len(placed) > 0
    for head, cells in zip(page.schedule.days, page.schedule.cells, strict=True):
        assert sum(cell.used for cell in cells) == sum(p.day == head.day for p in placed)
        assert head.used == sum(p.homes for p in placed if p.day == head.day) <= head.holds
    assert all(c.used <= c.capacity for cells in page.schedule.cells for c in cells)
    assert f"{page.schedule.homes_placed} homes placed" in page.card.sums.text()


def test_a_click_on_a_slot_lists_its_parties_at_the_right(page: SchedulePage, qtbot: QtBot) -> None:
    assert page.slot.isHidden()
    qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=page.map.cell_rect(1, 2).center())
    cell = page.schedule.cells[1][2]
    expected = page.workplace.store.read(queries.slot_parties, start=cell.start)
    qtbot.waitUntil(lambda: page.parties.rows.rows == tuple(expected), timeout=3000)
    assert not page.slot.isHidden()
    assert len(expected) == cell.used > 0
    assert i18n.clock(cell.start, "Asia/Shanghai") in page.slot.title.text()
    shown = page.parties.rows.index(0, 1).data()
    assert shown == expected[0].owner


def test_arrow_keys_walk_the_slots_and_the_slot_is_read_out(
    page: SchedulePage, qtbot: QtBot
) -> None:
    page.map.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(page.map, key)
    cell = page.map.current()
    assert cell is not None
    assert cell == page.schedule.cells[1 if page.map._at[0] else 0][page.map._at[1]]
    assert f"{cell.used} of {cell.capacity}" in page.map.accessibleDescription()
    qtbot.keyClick(page.map, Qt.Key.Key_Escape)
    assert page.slot.isHidden()


def test_a_full_slot_and_a_free_one_differ_in_figures_not_only_in_colour() -> None:
    assert [heat_of(used, 10) for used in (0, 6, 7, 8, 9, 10)] == [
        "heat_1", "heat_1", "heat_2", "heat_2", "heat_3", "heat_4",
    ]  # fmt: skip
    assert heat_of(0, 0) == "heat_1"


def test_a_window_is_planned_by_first_day_and_number_of_days(
    open_windows: Callable[..., Windows], tmp_path: Path, qtbot: QtBot
) -> None:
    windows = open_windows("first_start", empty=True)
    roster = tmp_path / "roster.csv"
    rows = [
        f"3栋,1,{100 * (1 + n // 4) + 1 + n % 4},于{'甲乙丙丁'[n % 4]}{n},,89" for n in range(12)
    ]
    roster.write_text(ROSTER + "\n".join(rows), "utf-8")
    seen = preview(windows.store, roster)
    write(windows.store, seen, op_id=new_op_id(), by="tester", language="en")
    windows.begin_following()
    windows.shell.open("schedule")
    page = page_of(windows)
    qtbot.waitUntil(lambda: len(page.schedule.unplaced) == 12, timeout=5000)
    assert page.card.empty.so.text() == "No day is planned yet"
    qtbot.keyClick(page.window(), Qt.Key.Key_F8)
    assert page.notice_bar.text() == "Nobody has a place yet."
    page.notice_bar.dismiss()
    qtbot.mouseClick(page.card.empty.way, Qt.MouseButton.LeftButton)
    first = windows.workplace.today() + timedelta(days=30)
    page.form.first.setDate(QDate(first.year, first.month, first.day))
    page.form.days.setValue(2)
    assert page.form.go.words() == "Plan 12 homes into 2 days"
    qtbot.mouseClick(page.form.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.schedule.homes_placed == 12, timeout=10_000)
    assert page.notice_bar.fact.text() == "12 homes placed"
    assert "0 without a place" in page.notice_bar.text()
    assert [head.day for head in page.schedule.days] == [first, first + timedelta(days=1)]
    assert "plan.placed" in {e.kind for e in windows.store.since(0)}
    assert not page.left_out.none_left.isHidden()
    qtbot.mouseClick(page.notice_bar.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.schedule.unplaced) == 12, timeout=10_000)
    assert page.notice_bar.text().startswith("The last plan is taken back")
    assert not page.schedule.days, "its days are gone with it"


def test_planning_over_an_open_day_is_refused_in_words_and_changes_nothing(
    page: SchedulePage, qtbot: QtBot
) -> None:
    store = page.workplace.store
    before = store.read(queries.placed)
    qtbot.keyClick(page.window(), Qt.Key.Key_F6)
    assert not page.form.isHidden()
    begun, planned = page.schedule.days[:2]
    assert page.form.first.date().toPython() == planned.day, "the first that can still be planned"
    page.form.first.setDate(QDate(begun.day.year, begun.day.month, begun.day.day))
    qtbot.mouseClick(page.form.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "has been opened already" in page.notice_bar.text(), timeout=10_000)
    assert store.read(queries.placed) == before
    assert page.form.go.isEnabled()


def test_notices_for_a_folder_that_is_not_there_are_refused_in_the_page(
    page: SchedulePage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.presses.print_to(tmp_path / "nowhere" / "notices.pdf")
    qtbot.waitUntil(lambda: str(tmp_path / "nowhere") in page.notice_bar.text(), timeout=5000)
    assert page.tools.more_button.isEnabled()


@pytest.mark.long
def test_notices_are_printed_to_the_chosen_file(
    page: SchedulePage, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "notices.pdf"
    page.presses.print_to(out)
    qtbot.waitUntil(lambda: "notices written" in page.notice_bar.text(), timeout=30_000)
    assert out.read_bytes().startswith(b"%PDF")
    assert page.tools.more_button.isEnabled()


def test_the_map_and_its_grid_agree_on_every_slot(page: SchedulePage) -> None:
    found = read_schedule(page.workplace.store)
    for column in range(len(found.days)):
        for row in range(len(found.slots)):
            assert page.map._cell_at(page.map.cell_rect(column, row).center()) == (column, row)


def test_the_lists_pass_the_model_tester(
    page: SchedulePage, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    page.map.choose(0, 0)
    qtbot.waitUntil(lambda: page.parties.rows.rowCount() > 0, timeout=3000)
    qtmodeltester.check(page.parties.rows)
    qtmodeltester.check(page.unplaced.rows)
