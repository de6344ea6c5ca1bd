"""Plan · Schedule: the phone desk, messages and exports open from the page and give it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.ui.pages.schedule import SchedulePage

from planned import open_plan  # isort: skip


@pytest.fixture
def page(planned: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[SchedulePage]:
    with open_plan(planned, tmp_path, qtbot) as page:
        yield page


def test_the_phone_desk_stands_in_the_right_part_and_esc_gives_it_back(
    page: SchedulePage, qtbot: QtBot
) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_F9)
    desk = page.tools.made["phone_desk"]
    assert desk.isVisible()
    assert page.left_out.isHidden()
    unit = page.filters.choices.coming[0].unit_id
    desk.receive(unit)
    qtbot.waitUntil(lambda: desk.call is not None)
    desk.sooner.setCurrentIndex(desk.sooner.findData("urgent"))
    qtbot.waitUntil(lambda: bool(desk.call.offers))
    page.map.setFocus()
    QTest.keyClick(page.map, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: desk.hold.start is not None)
    assert page.workplace.store.since(0)[-1].kind == "seat.held"
    for _step in range(3):  # the seat, the party, the desk
        QTest.keyClick(page.window(), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: page.workplace.tasks.is_idle)
    assert desk.isHidden()
    assert not page.left_out.isHidden()


def test_messages_cover_the_page_and_esc_brings_it_back(page: SchedulePage, qtbot: QtBot) -> None:
    menu = page.tools.menu()
    act = next(act for act in menu.actions() if act.text().startswith("Messages"))
    act.trigger()
    part = page.tools.made["messages_list"]
    assert part.isVisible()
    assert not page.two.isVisible()
    part.given_up.emit()
    assert page.two.isVisible()
    assert part.isHidden()


def test_the_plan_is_written_as_a_workbook_and_as_calendars(
    page: SchedulePage, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "plan.xlsx"
    page.tools.write_book(out)
    qtbot.waitUntil(lambda: "parties written" in page.notice_bar.text())
    assert out.stat().st_size > 0
    folder = tmp_path / "calendars"
    folder.mkdir()
    page.tools.write_calendars(folder)
    qtbot.waitUntil(lambda: "calendars written" in page.notice_bar.text())
    assert len(list(folder.glob("*.ics"))) > 1


def test_a_click_on_a_day_asks_its_quota_which_one_press_sets_and_undo_takes_back(
    page: SchedulePage, qtbot: QtBot
) -> None:
    before = page.schedule.days[1]
    at = page.map.column_rect(1).center()
    qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: page.day_card.isVisible())
    assert page.day_card.homes.value() == -1, "nothing was said of this day yet"
    page.day_card.homes.setValue(9)
    page.day_card.kinds.setCurrentIndex(page.day_card.kinds.findData("holiday"))
    assert "Nobody is moved" in page.day_card.says.text()
    qtbot.mouseClick(page.day_card.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.schedule.days[1].quota == 9)
    assert page.schedule.days[1].kind == "holiday"
    assert page.day_card.isHidden()
    assert page.workplace.store.since(0)[-1].kind == "plan.days_set"
    page.window().setFocus()
    QTest.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.schedule.days[1] == before)


def test_a_part_over_the_whole_page_leaves_no_room_behind(page: SchedulePage, qtbot: QtBot) -> None:
    height = page.two.height()
    for name in ("duty_roster", "messages_list"):
        part = page.tools.open(name)
        qtbot.waitUntil(lambda part=part: part.height() > height)
        page.tools.close_part(name)
    qtbot.waitUntil(lambda: page.two.height() == height)
