"""Three lanes off the window thread; answers arrive in it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from console.domain.errors import Failure, Refusal
from console.ui.tasks import Lane, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_an_answer_arrives_in_the_window_thread(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []
    worked_in: list[int] = []

    def job() -> int:
        worked_in.append(threading.get_ident())
        return 7

    tasks.run(job, done=lambda answer: told.extend([answer, threading.get_ident()]))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [7, threading.get_ident()]
    assert worked_in != [threading.get_ident()]


def test_a_long_read_does_not_hold_up_a_press(tasks: Tasks, qtbot: QtBot) -> None:
    gate, order = threading.Event(), list[str]()
    tasks.run(lambda: gate.wait(60), lane=Lane.READ, done=lambda _a: order.append("read"))
    tasks.run(lambda: None, done=lambda _a: order.append("press"))
    qtbot.waitUntil(lambda: order == ["press"])
    gate.set()
    qtbot.waitUntil(lambda: order == ["press", "read"])


def test_a_refusal_goes_to_who_asked_else_to_all(tasks: Tasks, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise Refusal("line.empty")

    taken: list[Refusal] = []
    tasks.run(refuse, refused=taken.append)
    qtbot.waitUntil(lambda: len(taken) == 1)
    with qtbot.waitSignal(tasks.refused) as heard:
        tasks.run(refuse)
    assert heard.args[0].code == taken[0].code == "line.empty"


def test_a_failure_is_told_and_the_next_answer_clears_it(tasks: Tasks, qtbot: QtBot) -> None:
    def fail() -> None:
        raise Failure("store.away")

    with qtbot.waitSignal(tasks.failed):
        tasks.run(fail)
    with qtbot.waitSignal(tasks.worked):
        tasks.run(lambda: None)


def test_a_bug_goes_to_the_reports_and_the_lane_lives_on(tasks: Tasks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.broke) as heard:
        tasks.run(lambda: 1 // 0)
    assert isinstance(heard.args[0], ZeroDivisionError)
    told: list[int] = []
    tasks.run(lambda: 1, done=told.append)
    qtbot.waitUntil(lambda: told == [1])


def test_after_is_called_whatever_happened(tasks: Tasks, qtbot: QtBot) -> None:
    count: list[int] = []

    def fail() -> None:
        raise Failure("store.away")

    for job in (lambda: 1, fail, lambda: 1 // 0):
        tasks.run(job, after=lambda: count.append(1))
    qtbot.waitUntil(lambda: len(count) == 3)
    assert tasks.is_idle


def test_an_answer_to_a_widget_that_died_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    label = QLabel()
    gate = threading.Event()

    def job() -> str:
        gate.wait(60)
        return "late"

    tasks.run(job, done=label.setText)
    label.deleteLater()
    qtbot.wait(10)
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)


def test_closing_waits_for_the_work_and_forgets_the_rest(qtbot: QtBot) -> None:
    tasks, done = Tasks(), list[str]()
    began = threading.Event()

    def slow() -> None:
        began.set()
        while not tasks._is_closed:
            time.sleep(0.001)
        time.sleep(0.3)  # until the rest is forgotten
        done.append("worked")

    tasks.run(slow, done=lambda _a: done.append("told"))
    tasks.run(lambda: done.append("second"))
    began.wait(60)
    tasks.close()
    qtbot.wait(20)
    assert done == ["worked"]


def test_twenty_thousand_signals_lose_no_reference(qtbot: QtBot) -> None:
    """PySide6 6.12 dies after about 1,000 on Python 3.11."""

    class Bell(QObject):
        rang = Signal(object)

    bell, heard = Bell(), [0]

    def count(_what: object) -> None:
        heard[0] += 1

    bell.rang.connect(count)
    for number in range(20_000):
        bell.rang.emit({"number": number})
    assert heard == [20_000]
