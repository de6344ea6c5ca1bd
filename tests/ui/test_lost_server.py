"""A server that stops and starts again under an open console: nothing is lost, all comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pytest
from day_store import Hall, build_hall
from places_for_tests import OwnServer, Server
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.databases import Where
from console.settings import Settings
from console.store import Store
from console.ui.displays.window import HallWindow, open_hall
from console.ui.pages.desk import DeskPage


@dataclass(frozen=True, kw_only=True)
class Open:
    server: OwnServer
    hall: Hall
    other: Hall
    windows: Windows
    display: HallWindow


@pytest.fixture(scope="module")
def own_server() -> Iterator[OwnServer]:
    server = OwnServer()
    yield server
    server.remove()


@pytest.fixture
def opened(qtbot: QtBot, own_server: OwnServer) -> Iterator[Open]:
    """Two parties wait; a desk, a hall display, and another computer's store."""
    with Server(own_server.url).fresh_database() as place:
        yield from open_all(qtbot, own_server, place)


def open_all(qtbot: QtBot, server: OwnServer, place: Where) -> Iterator[Open]:
    hall = build_hall(place)
    hall.at("08:40")
    hall.check_in(0)
    hall.check_in(1)
    other = Hall(Store.open(place, vault=hall.store.vault, by="another"))
    other.set(hall.now)
    chosen = Settings(language="en", theme="light", station="identity-1", person="Ann")
    windows = Windows(hall.store, place, chosen)
    windows.start("desk")
    display = open_hall(windows.workplace)
    qtbot.waitUntil(lambda: display.row is not None and windows.tasks.is_idle)
    yield Open(server=server, hall=hall, other=other, windows=windows, display=display)
    display.close()
    windows.shell.close()
    windows.close()
    other.store.close()


def test_screens_say_that_they_are_old_and_come_back_by_themselves(
    qtbot: QtBot, opened: Open
) -> None:
    status, banner = opened.windows.shell.status, opened.windows.shell.banner
    page = opened.windows.shell.page
    assert isinstance(page, DeskPage)
    qtbot.waitUntil(lambda: status.age.text() == "Data up to date")
    opened.server.die(gently=True)
    qtbot.waitUntil(lambda: status.age.is_fault and "s old" in status.age.text())
    qtbot.waitUntil(lambda: status.database.text() == "Database away" and not banner.isHidden())
    qtbot.waitUntil(lambda: opened.display.picture.stale is not None)
    assert page.isVisible()
    opened.server.rise()
    qtbot.waitUntil(lambda: status.age.text() == "Data up to date" and banner.isHidden())
    assert status.database.text() == "Database OK"
    opened.other.check_in(2)
    qtbot.waitUntil(lambda: len(page.side.waiting.rows.rows) == 3)
    opened.other.call("identity", 2)
    qtbot.waitUntil(lambda: opened.display.picture.stale is None)
    qtbot.waitUntil(lambda: bool(opened.display.row and opened.display.row.calls))
    assert opened.windows.reports.count == 0


def test_a_press_without_a_server_says_so_and_is_made_once_when_it_is_tried_again(
    qtbot: QtBot, opened: Open
) -> None:
    windows, page = opened.windows, opened.windows.shell.page
    assert isinstance(page, DeskPage)
    qtbot.waitUntil(lambda: page.free.call.isVisible() and page.free.call.isEnabled())
    before = len(opened.hall.journal())
    opened.server.die(gently=False)
    qtbot.mouseClick(page.free.call, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.notice_bar.button.isVisible())
    assert page.notice_bar.button.words() == "Try again"
    assert page.free.call.isEnabled(), "it waits for no answer any more"
    opened.server.rise()
    qtbot.waitUntil(lambda: windows.shell.banner.isHidden())
    qtbot.mouseClick(page.notice_bar.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(partial(page.busy.ticket.isVisible))
    assert page.busy.ticket.text() == "A001"
    kinds = [event.kind for event in opened.hall.journal()][before:]
    assert [kind for kind in kinds if not kind.startswith("waits.")] == ["visit.called"]
    assert opened.windows.reports.count == 0
