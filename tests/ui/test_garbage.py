"""Python's garbage is collected in the window thread and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.ui.garbage import Garbage


class Ring:
    """Only the collector can find it."""

    def __init__(self, died_in: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: died_in.append(threading.current_thread().name))


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[Garbage]:
    made = Garbage()
    made.begin()
    yield made
    made.stop()


def litter(died_in: list[str]) -> None:
    for _ in range(20_000):
        Ring(died_in)


def test_rubbish_of_a_lane_is_cleared_in_the_window_thread(garbage: Garbage, qtbot: QtBot) -> None:
    died_in: list[str] = []
    lane = threading.Thread(target=litter, args=(died_in,), name="lane")
    lane.start()
    lane.join()
    assert died_in == []
    qtbot.waitUntil(lambda: len(died_in) == 20_000, timeout=10_000)
    assert set(died_in) == {threading.current_thread().name}


def test_python_collects_again_when_the_windows_have_closed(windows: Windows) -> None:
    assert not gc.isenabled()
    windows.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
