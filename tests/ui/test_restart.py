"""A console that was killed comes back to the same page, the same party and the half-typed text."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.databases import where
from console.places import data_folder
from console.queries.units import units
from console.settings import Settings
from console.ui.kept import FILE
from console.ui.pages.homes import HomesPage
from console.ui.pages.keys import KeysPage
from console.ui.pages.reception import ReceptionPage
from console.ui.pages.settings import SettingsPage

from played import open_played  # isort: skip


@pytest.fixture
def store_file(tmp_path: Path, played_file: Path) -> Path:
    return Path(shutil.copy(played_file, tmp_path / "store.db"))


@pytest.fixture
def consoles(store_file: Path, qtbot: QtBot) -> Iterator[Callable[[], Windows]]:
    """Each call is one more start of the program on the same store."""
    opened: list[Windows] = []

    def start() -> Windows:
        store = open_played(store_file)
        latest = store.since(0, limit=100_000)[-1].at
        store.clock = lambda _now: latest
        windows = Windows(store, where(str(store_file)), Settings(language="en", theme="light"))
        opened.append(windows)
        windows.start()
        qtbot.waitUntil(lambda: windows.tasks.is_idle)
        return windows

    yield start
    for windows in opened:
        windows.shell.close()
        windows.close()
    QApplication.processEvents()


def killed(qtbot: QtBot, windows: Windows) -> None:
    """What was open is on disk; the process then ends without a word, as far as a file can see."""
    windows.keeper.look()
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    was = (data_folder() / FILE).read_bytes()
    windows.shell.close()
    windows.close()
    (data_folder() / FILE).write_bytes(was)


def first_home(windows: Windows) -> int:
    return windows.store.read(units)[0].id


def test_reception_comes_back_to_the_party_it_showed(
    qtbot: QtBot, consoles: Callable[[], Windows]
) -> None:
    windows = consoles()
    page = windows.shell.page
    assert isinstance(page, ReceptionPage)
    page.scanned("A001")
    qtbot.waitUntil(lambda: page.door.answer is not None and page.door.answer.card is not None)
    asked = page.door.asked
    killed(qtbot, windows)
    again = consoles().shell.page
    assert isinstance(again, ReceptionPage)
    qtbot.waitUntil(lambda: again.door.answer is not None and again.door.answer.card is not None)
    assert again.door.asked == asked


def test_the_half_typed_text_of_the_box_comes_back(
    qtbot: QtBot, consoles: Callable[[], Windows]
) -> None:
    windows = consoles()
    page = windows.shell.page
    assert isinstance(page, ReceptionPage)
    box = page.scan.findChild(QLineEdit)
    assert box is not None
    qtbot.keyClicks(box, "wang")
    killed(qtbot, windows)
    again = consoles().shell.page
    assert isinstance(again, ReceptionPage)
    qtbot.waitUntil(lambda: again.scan.text() == "wang")


def test_a_form_of_a_home_comes_back_with_what_was_typed(
    qtbot: QtBot, consoles: Callable[[], Windows]
) -> None:
    windows = consoles()
    home = first_home(windows)
    page = windows.shell.open("homes")
    assert isinstance(page, HomesPage)
    page.take_back({"home": home, "edits": 1})
    qtbot.waitUntil(lambda: page.edit.facts.boxes["building"].isVisible())
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    box = page.edit.facts.boxes["building"]
    edit = box if isinstance(box, QLineEdit) else box.findChild(QLineEdit)
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "Tower 9")
    killed(qtbot, windows)
    again = consoles().shell.page
    assert isinstance(again, HomesPage)
    qtbot.waitUntil(lambda: "edit" in vars(again) and again.side.currentWidget() is again.edit)
    found = again.edit.facts.boxes["building"]
    line = found if isinstance(found, QLineEdit) else found.findChild(QLineEdit)
    qtbot.waitUntil(lambda: line.text() == "Tower 9")
    assert again._unit_id == home


@pytest.mark.parametrize(
    "name",
    ["overview", "desk", "keys", "settings", "reports", "schedule", "homes", "issues", "rehearsal"],
)
def test_every_page_is_opened_again(
    name: str, qtbot: QtBot, consoles: Callable[[], Windows]
) -> None:
    windows = consoles()
    page = windows.shell.open(name)
    if isinstance(page, KeysPage):
        page.take_back({"home": first_home(windows)})
    if isinstance(page, SettingsPage):
        page.take_back({"section": 2})
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    killed(qtbot, windows)
    again = consoles()
    assert again.shell.current == name
    qtbot.waitUntil(lambda: again.tasks.is_idle)
    assert again.shell.pages[name].kept() == page.kept()


def test_nothing_typed_is_readable_on_disk_and_an_ordinary_end_keeps_nothing(
    qtbot: QtBot, consoles: Callable[[], Windows]
) -> None:
    windows = consoles()
    page = windows.shell.page
    assert isinstance(page, ReceptionPage)
    box = page.scan.findChild(QLineEdit)
    qtbot.keyClicks(box, "secretname")
    windows.keeper.look()
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    file = data_folder() / FILE
    assert file.exists()
    assert b"secretname" not in file.read_bytes()
    windows.shell.close()
    windows.close()
    assert not file.exists()


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[1]", b'{"store": "x", "page": "keys"}'])
def test_a_spoilt_or_foreign_file_opens_reception(
    spoilt: bytes, consoles: Callable[[], Windows]
) -> None:
    (data_folder() / FILE).write_bytes(spoilt)
    assert consoles().shell.current == "reception"
