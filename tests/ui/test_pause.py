"""Calling stops everywhere by one act of the queue manager, and goes on by another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from console.actions import day
from console.app import Windows
from console.domain.errors import Refusal
from console.domain.visits import PAUSE_REASONS
from console.queries.campaigns import campaign
from console.queries.hall import hall as hall_query
from console.store import new_op_id
from console.ui import i18n
from console.ui.displays.hall_picture import Moment, compose
from console.ui.pages.overview import OverviewPage


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("overview")


def overview(qtbot: QtBot, windows: Windows) -> OverviewPage:
    page = windows.shell.page
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: windows.tasks.is_idle and page.pause.isVisible(), timeout=10_000)
    return page


def menu_of(qtbot: QtBot) -> QMenu:
    found: list[QMenu] = []

    def is_open() -> bool:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            found.append(popup)
        return bool(found)

    qtbot.waitUntil(is_open, timeout=10_000)
    return found[0]


def pauses(windows: Windows) -> list[str]:
    events = windows.store.since(0, limit=100_000)
    return [str(e.facts.get("reason", e.kind)) for e in events if e.kind.startswith("calling.")]


def test_f9_and_a_digit_stop_calling_and_f9_lets_it_go_on(qtbot: QtBot, windows: Windows) -> None:
    page = overview(qtbot, windows)
    qtbot.keyClick(page, Qt.Key.Key_F9)
    qtbot.keyClick(menu_of(qtbot), Qt.Key.Key_2)
    qtbot.waitUntil(lambda: pauses(windows) == ["crowd"], timeout=10_000)
    qtbot.waitUntil(lambda: page.pause.text() == "Resume calling", timeout=10_000)
    qtbot.keyClick(page, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: pauses(windows) == ["crowd", "calling.resumed"], timeout=10_000)
    qtbot.waitUntil(lambda: page.pause.text() == "Pause calling", timeout=10_000)


def test_escape_in_the_menu_leaves_calling_alone(qtbot: QtBot, windows: Windows) -> None:
    page = overview(qtbot, windows)
    qtbot.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    qtbot.keyClick(menu_of(qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None, timeout=10_000)
    assert pauses(windows) == []


def test_at_an_evacuation_the_hall_says_to_leave_and_that_places_are_kept(
    windows: Windows,
) -> None:
    windows.store.run(day.pause_calling, op_id=new_op_id(), reason="evacuation")
    row = windows.store.read(hall_query)
    zone = windows.store.read(campaign).zone
    at = Moment(now=windows.store.since(0, limit=100_000)[-1].at, zone=zone, seconds=0.0)
    seen = compose(row, at)
    assert seen.headline == "Please leave the building now"
    assert "your place is kept" in seen.detail
    i18n.use("zh_CN")
    try:
        assert compose(row, at).headline == "请立即有序离场"
    finally:
        i18n.use("en")


def test_only_a_reason_of_the_list_stops_calling(windows: Windows) -> None:
    with pytest.raises(Refusal) as refusal:
        windows.store.run(day.pause_calling, op_id=new_op_id(), reason="Mr Wang shouts")
    assert refusal.value.code == "calling.no-such-reason"
    assert all(i18n.name("reason", reason) != reason for reason in PAUSE_REASONS)
