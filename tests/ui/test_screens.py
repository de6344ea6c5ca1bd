"""A display keeps its monitor through every change and never covers somebody's work."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.ui.displays.screens import Monitor, ScreenKeeper, find, pick

CHANGES = 100


@dataclass(eq=False)
class Socket:
    """A monitor as Qt tells of one: its socket, its own number, where it stands."""

    socket: str
    serial: str
    rect: QRect

    def name(self) -> str:
        return self.socket

    def serialNumber(self) -> str:  # noqa: N802
        return self.serial

    def geometry(self) -> QRect:
        return self.rect


@dataclass
class Desk:
    """What is plugged in now, and where the operator works."""

    screens: list[Socket] = field(default_factory=list)
    operator: str = ""

    def not_on(self) -> list[Socket]:
        return [each for each in self.screens if each.serial == self.operator]


WALLS = ("H1", "H2", "C1")
SERIALS = ("OP", *WALLS)
SIZES = ((1920, 1080), (3840, 2160), (1080, 1920), (1280, 720))


@pytest.fixture
def windows(qtbot: QtBot) -> dict[str, QWidget]:
    made = {serial: QWidget() for serial in WALLS}
    for window in made.values():
        qtbot.addWidget(window)
    return made


def change(desk: Desk, dice: random.Random) -> None:
    """Unplugged, plugged in again, sockets swapped, another resolution, the operator moves."""
    away = [s for s in SERIALS if all(s != each.serial for each in desk.screens)]
    what = dice.choice(("unplug", "replug", "swap", "resolution", "sleep", "operator"))
    if what == "unplug" and len(desk.screens) > 1:
        desk.screens.remove(dice.choice(desk.screens))
    elif what == "replug" and away:
        width, height = dice.choice(SIZES)
        free = [f"DP-{n}" for n in range(6) if all(f"DP-{n}" != s.socket for s in desk.screens)]
        left = 4000 * dice.randrange(6)
        rect = QRect(left, 0, width, height)
        desk.screens.append(Socket(dice.choice(free), dice.choice(away), rect))
    elif what == "swap" and len(desk.screens) > 1:
        one, other = dice.sample(desk.screens, 2)
        one.socket, other.socket = other.socket, one.socket
    elif what == "resolution" and desk.screens:
        one = dice.choice(desk.screens)
        width, height = dice.choice(SIZES)
        one.rect = QRect(one.rect.x(), 0, width, height)
    elif what == "sleep":  # all away, and back as they were but as new objects
        desk.screens = [Socket(s.socket, s.serial, s.rect) for s in desk.screens]
    there = [each.serial for each in desk.screens]
    if desk.operator not in there or what == "operator":
        desk.operator = dice.choice(there)


@pytest.mark.parametrize("seed", range(3))
def test_a_hundred_changes_of_monitors_leave_every_display_on_its_own(
    qapp: QGuiApplication, windows: dict[str, QWidget], seed: int, qtbot: QtBot
) -> None:
    dice = random.Random(seed)
    desk = Desk(operator="OP")
    for n, serial in enumerate(SERIALS):
        desk.screens.append(Socket(f"DP-{n}", serial, QRect(4000 * n, 0, 1920, 1080)))
    keepers = {
        serial: ScreenKeeper(
            window, Monitor(name=f"DP-{SERIALS.index(serial)}", serial=serial),
            screens=lambda: tuple(desk.screens), not_on=desk.not_on,
        )
        for serial, window in windows.items()
    }  # fmt: skip
    for keeper in keepers.values():
        keeper.settle()
    for _ in range(CHANGES):
        change(desk, dice)
        qapp.screenAdded.emit(qapp.primaryScreen())  # what Qt tells, whatever it was
        QTest.qWait(1)
        for serial, window in windows.items():
            mine = next((each for each in desk.screens if each.serial == serial), None)
            if mine is None or desk.operator == serial:
                assert not window.isVisible()
                assert keepers[serial].at is None
            else:
                assert window.isVisible()
                assert window.isFullScreen()
                assert keepers[serial].at is mine
    for keeper in keepers.values():
        keeper.leave()


def test_real_screens_are_filled_each_time_the_monitor_is_back(tmp_path: Path) -> None:
    """Four of Qt's own screens, of other sizes, in a process that has them."""
    screens = [
        {"name": f"DP-{n}", "x": 4000 * n, "y": 0, "width": width, "height": height}
        for n, (width, height) in enumerate(SIZES)
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}), "utf-8")
    environ = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    child = Path(__file__).with_name("screens_child.py")
    found = subprocess.run(
        [sys.executable, child, str(CHANGES)], env=environ, capture_output=True, text=True,
        timeout=300, check=False,
    )  # fmt: skip
    assert (found.returncode, found.stdout.split()) == (0, ["100", "changes"]), found.stderr


def test_a_monitor_that_tells_nobody_is_found_by_looking(
    qtbot: QtBot, windows: dict[str, QWidget]
) -> None:
    desk = Desk(operator="OP")
    window = windows["H1"]
    keeper = ScreenKeeper(window, Monitor(name="DP-1"), screens=lambda: tuple(desk.screens))
    keeper.settle()
    assert not window.isVisible()
    desk.screens.append(Socket("DP-1", "", QRect(0, 0, 640, 360)))
    qtbot.waitUntil(window.isVisible)
    keeper.leave()


def test_what_somebody_moves_or_hides_comes_back(
    qapp: QGuiApplication, qtbot: QtBot, windows: dict[str, QWidget]
) -> None:
    whole = qapp.primaryScreen().geometry()
    desk = Desk(screens=[Socket("DP-1", "H1", whole)])
    window = windows["H1"]
    keeper = ScreenKeeper(
        window, Monitor(name="DP-1", serial="H1"), screens=lambda: tuple(desk.screens)
    )
    keeper.settle()
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(0, 0, 50, 50)
    qtbot.waitUntil(lambda: window.isFullScreen() and window.geometry() == whole)
    keeper.leave()


def test_a_monitor_is_known_by_its_number_and_else_by_its_socket() -> None:
    one, other = Socket("DP-1", "A", QRect()), Socket("DP-2", "B", QRect())
    assert find(Monitor(name="DP-1", serial="B"), (one, other)) is other
    assert find(Monitor(name="DP-1", serial="Z"), (one, other)) is None
    assert find(Monitor(name="DP-1"), (one, other)) is one
    nameless = Socket("DP-3", "", QRect())
    assert find(Monitor(name="DP-3", serial="Z"), (one, nameless)) is nameless


def test_of_two_monitors_with_the_same_number_the_socket_decides() -> None:
    one, other = Socket("DP-1", "0", QRect()), Socket("DP-2", "0", QRect())
    assert find(Monitor(name="DP-2", serial="0"), (one, other)) is other
    assert find(Monitor(name="DP-9", serial="0"), (one, other)) is None


def test_a_new_display_takes_no_screen_that_is_worked_on_or_taken() -> None:
    one, other, third = (Socket(f"DP-{n}", f"S{n}", QRect()) for n in (1, 2, 3))
    there = (one, other, third)
    assert pick([Monitor(name="DP-3")], there, [one]) is third
    assert pick([Monitor(name="DP-1")], there, [one]) is other
    assert pick([], there, [one, other]) is third
    assert pick([Monitor(name="DP-2")], (one,), [one]) is None
