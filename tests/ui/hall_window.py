"""A small handover day in a window of its own, for the tests of pages that press."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from day_store import Hall, build_hall, copied_hall
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.databases import where
from console.settings import Settings
from console.ui.page import Page
from console.ui.widgets import Button, Text


class Room:
    """A hall whose clock the test moves, and the window of one clerk in it."""

    def __init__(self, hall: Hall, windows: Windows, qtbot: QtBot) -> None:
        self.hall, self.windows, self._qtbot = hall, windows, qtbot

    @property
    def page(self) -> Page:
        page = self.windows.shell.page
        assert page is not None
        return page

    def settle(self) -> None:
        """Until every answer is shown: news come by the feed, so the page reads once more."""
        self._qtbot.waitUntil(lambda: self.windows.tasks.is_idle, timeout=5000)
        self.page.reload()
        self._qtbot.waitUntil(
            lambda: self.windows.tasks.is_idle and not self.page._is_loading, timeout=5000
        )

    def click(self, button: Button) -> None:
        assert button.isVisible()
        assert button.isEnabled(), button.reason
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        focused = self.windows.shell.focusWidget()
        QTest.keyClick(focused or self.windows.shell, key)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.windows.shell.focusWidget(), text)

    def click_cell(self, table: QTableView, row: int, column: int) -> None:
        place = table.visualRect(table.model().index(row, column)).center()
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        self.settle()

    def kinds(self) -> list[str]:
        """Without the waits that an open window tells whenever its estimator has new ones."""
        kinds = [event.kind for event in self.hall.journal()]
        return [kind for kind in kinds if not kind.startswith("waits.")]


def words_on(widget: QWidget) -> str:
    """All words that can be seen in it."""
    texts = [t.text() for t in widget.findChildren(Text) if t.isVisible()]
    return " | ".join([*texts, *(b.words() for b in widget.findChildren(Button) if b.isVisible())])


@pytest.fixture(scope="session", name="hall_file")
def make_hall_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hall") / "hall.db"
    build_hall(where(str(path))).store.close()
    return path


OpenRoom = Callable[..., Room]


@pytest.fixture(name="open_room")
def make_open_room(qtbot: QtBot, tmp_path: Path, hall_file: Path) -> Iterator[OpenRoom]:
    """`open_room(page, before=lambda hall: …, station="identity-1", person="Ann")`."""
    opened: list[Windows] = []

    def open_(page: str, before: Callable[[Hall], object] = lambda _hall: None,
              station: str = "", person: str = "Ann") -> Room:  # fmt: skip
        hall = copied_hall(tmp_path, hall_file)
        hall.at("08:40")
        before(hall)
        chosen = Settings(language="en", theme="light", station=station, person=person)
        windows = Windows(hall.store, where(str(tmp_path / "handover.db")), chosen)
        opened.append(windows)
        windows.start(page)
        windows.shell.activateWindow()
        room = Room(hall, windows, qtbot)
        room.settle()
        room.page.give_keyboard_back()
        return room

    yield open_
    for windows in opened:
        windows.shell.close()
        windows.close()
        windows.shell.deleteLater()
