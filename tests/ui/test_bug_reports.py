"""Bugs end in a numbered report without personal data; stalls of the window are counted."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from console.domain.errors import Refusal
from console.ui.reports import Reports, Watchdog, stacks
from console.ui.tasks import Lane, Tasks


@pytest.fixture
def reports(qtbot: QtBot, tmp_path: Path) -> Iterator[Reports]:
    before = sys.excepthook, threading.excepthook
    made = Reports(tmp_path / "reports")
    made.install()
    yield made
    sys.excepthook, threading.excepthook = before


def stumble(name: str) -> None:
    raise ValueError(f"{name} has phone 19900001234")


def raised(call: object) -> BaseException:
    try:
        call()  # type: ignore[operator]
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def test_a_report_tells_where_and_never_whom(reports: Reports, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reports.made) as told:
        number = reports.take(raised(lambda: stumble("Quillon Testbury")))
    assert told.args == [number] == [1]
    text = (reports.folder / "report-0001.txt").read_text("utf-8")
    assert "builtins.ValueError" in text
    assert "tests/ui/test_bug_reports.py:" in text
    assert " stumble" in text
    for secret in ("Quillon", "19900001234", str(Path.home()) + "/"):
        assert secret not in text


def test_the_cause_is_told_too(reports: Reports) -> None:
    def outer() -> None:
        try:
            stumble("x")
        except ValueError as error:
            raise Refusal("line.empty", ticket="A001") from error

    reports.take(raised(outer))
    text = (reports.folder / "report-0001.txt").read_text("utf-8")
    assert "Refusal line.empty\n" in text
    assert "from\nbuiltins.ValueError" in text
    assert "A001" not in text


def test_the_same_fault_is_written_once_and_counted(reports: Reports) -> None:
    for _ in range(3):
        assert reports.take(raised(lambda: stumble("x"))) == 1
    assert reports.count == 3
    assert len(list(reports.folder.iterdir())) == 1


def test_numbers_go_on_where_the_last_run_ended(reports: Reports, tmp_path: Path) -> None:
    reports.take(raised(lambda: stumble("x")))
    assert Reports(reports.folder).take(raised(lambda: stumble("y"))) == 2


def test_an_exception_in_a_thread_ends_in_a_report(reports: Reports, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reports.made):
        thread = threading.Thread(target=stumble, args=("x",))
        thread.start()
        thread.join()


def test_an_exception_in_a_slot_ends_in_a_report_and_the_window_stays(
    reports: Reports, qtbot: QtBot
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.show()
    button.clicked.connect(lambda: stumble("x"))
    with qtbot.captureExceptions():
        # pytest-qt holds the hook of slots while it captures: what it was given goes on to ours.
        reports.install()
        with qtbot.waitSignal(reports.made):
            button.click()
    assert button.isVisible()


class Stumbling(QWidget):
    """Each way of Qt into Python goes wrong once, where it is asked to."""

    def __init__(self) -> None:
        super().__init__()
        self.where = ""

    def _now(self, where: str) -> None:
        if self.where == where:
            self.where = ""
            stumble(where)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        self._now("paint")

    def keyPressEvent(self, _event: QKeyEvent) -> None:  # noqa: N802
        self._now("key")

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:  # noqa: N802
        self._now("filter")
        return False

    def go(self, where: str) -> None:
        self.where = where
        if where == "timer":
            QTimer.singleShot(0, self, lambda: self._now("timer"))
        elif where == "key":
            none = Qt.KeyboardModifier.NoModifier
            press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, none)
            QCoreApplication.postEvent(self, press)  # Qt calls us, as with a true key
        else:
            self.update()


@pytest.mark.parametrize("where", ["paint", "key", "filter", "timer"])
def test_an_exception_in_any_event_ends_in_a_report_and_the_window_stays(
    reports: Reports, qtbot: QtBot, where: str
) -> None:
    window = Stumbling()
    qtbot.addWidget(window)
    window.installEventFilter(window)
    window.show()
    qtbot.waitExposed(window)
    with qtbot.captureExceptions():
        reports.install()
        with qtbot.waitSignal(reports.made, timeout=10_000):
            window.go(where)
    assert window.isVisible()
    window.removeEventFilter(window)


@pytest.mark.parametrize("lane", list(Lane))
def test_an_exception_in_a_lane_ends_in_a_report(
    reports: Reports, qtbot: QtBot, lane: Lane
) -> None:
    tasks = Tasks()
    tasks.broke.connect(reports.take)
    with qtbot.waitSignal(reports.made, timeout=10_000):
        tasks.run(lambda: stumble("x"), lane=lane)
    tasks.close()


def test_stalls_over_the_limit_are_counted(qtbot: QtBot) -> None:
    now = [0.0]
    dog = Watchdog(clock=lambda: now[0])
    for passed in (0.1, 0.12, 0.45, 0.1):
        now[0] += passed
        dog.beat()
    assert dog.stalls.worst == 350
    assert dog.stalls.over == [350]


def test_a_hang_leaves_all_stacks_behind(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("console.ui.reports.DUMP_AFTER", 0.15)
    told = tmp_path / "hangs.txt"
    dog = Watchdog(told)
    dog.start()
    dog.beat()
    deadline = time.monotonic() + 60
    while not told.stat().st_size and time.monotonic() < deadline:
        time.sleep(0.01)
    dog.stop()
    assert "test_bug_reports.py" in told.read_text("utf-8")
    assert " test_a_hang_leaves_all_stacks_behind" in told.read_text("utf-8")
    assert str(Path.home()) + "/" not in told.read_text("utf-8")


def test_stacks_are_read_while_threads_run_and_nothing_crashes() -> None:
    """faulthandler's own delayed dump killed the process within seconds here."""
    ended = threading.Event()

    def climb(height: int) -> int:
        return climb(height - 1) if height else 0

    def work() -> None:
        while not ended.is_set():
            for height in range(1, 200, 7):
                climb(height)

    threads = [threading.Thread(target=work, name=f"climber {n}") for n in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(50):
        assert sum(line.startswith("climber") for line in stacks()) == 2
    ended.set()
    for thread in threads:
        thread.join()
