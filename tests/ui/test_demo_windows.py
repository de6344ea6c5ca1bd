"""The demo in windows: the same day as headless, never in the window thread, to be taken over."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console import cli
from console.actions.calling import call_next, serve
from console.actions.reception import Arrival, check_in
from console.app import Windows
from console.databases import where
from console.demo import start
from console.demo.play import Player
from console.queries.units import bookings
from console.settings import Settings
from console.store import Store, new_op_id
from console.ui.demo_bar import DemoBar, DemoDriver
from console.ui.displays.window import open_hall

from played import open_played  # isort: skip

HOMES = 16
Opened = tuple[Windows, DemoDriver, DemoBar]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A demo has 412 homes; a test does with fewer."""
    monkeypatch.setattr(start, "HOMES", HOMES)
    monkeypatch.setattr(start, "DAYS", 1)


@pytest.fixture
def demo(small: None, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    opened: list[Opened] = []

    def open_(name: str = "windows", speed: int = 60) -> Opened:
        from console.demo_windows import build

        path = tmp_path / f"{name}.db"
        player = start.prepare_store(open_played(path), 5, speed)
        windows, driver = build(
            player.store, where(str(path)), Settings(language="en", theme="light"), player, speed
        )
        bar = windows.shell.findChild(DemoBar)
        assert isinstance(bar, DemoBar)
        opened.append((windows, driver, bar))
        return opened[-1]

    yield open_
    for windows, driver, _ in opened:
        driver.halt()
        windows.shell.close()
        windows.close()


APART = {"offer", "waits_told", "waits_kept"}
"""Facts with numbers of events, and what the watcher's estimates added to the close."""


def story(store: Store) -> list[tuple[str, str, str]]:
    """What the demo's people did: the clock and told waits are the watcher's, and move the numbers
    of events."""
    return [
        (e.kind, e.by, str({name: fact for name, fact in e.facts.items() if name not in APART}))
        for e in store.since(0, limit=100_000)
        if e.kind != "clock.set" and not e.kind.startswith("waits.")
    ]


def until(qtbot: QtBot, driver: DemoDriver, clock: str) -> None:
    end = driver.player.clock(clock)
    qtbot.waitUntil(lambda: driver.player.now >= end or driver.player.is_over, timeout=60_000)


@pytest.fixture(scope="module")
def headless_story(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, str]]:
    """Of the same seed, played without a window."""
    path = tmp_path_factory.mktemp("headless") / "headless.db"
    with mock.patch.object(start, "HOMES", HOMES), mock.patch.object(start, "DAYS", 1):
        headless: Player = start.prepare_store(open_played(path), 5, 0)
    while headless.step():
        pass
    told = story(headless.store)
    headless.store.close()
    assert len(told) > 150
    return told


def test_the_same_seed_plays_the_same_day_headless_and_in_windows(
    qtbot: QtBot, demo: Callable[..., Opened], headless_story: list[tuple[str, str, str]]
) -> None:
    _, driver, _ = demo(speed=100_000)
    driver.play()
    qtbot.waitUntil(lambda: driver.player.is_over, timeout=120_000)
    assert story(driver.player.store) == headless_story


def test_pauses_steps_and_a_desk_taken_and_given_back_change_nothing_of_the_day(
    qtbot: QtBot, demo: Callable[..., Opened], headless_story: list[tuple[str, str, str]]
) -> None:
    windows, driver, bar = demo(speed=3600)

    def step(times: int) -> None:
        for _ in range(times):
            presses = driver.player.presses
            qtbot.mouseClick(bar.step, Qt.MouseButton.LeftButton)
            qtbot.waitUntil(lambda: not driver._is_stepping)
            assert driver.player.presses >= presses

    step(4)
    driver.play()
    until(qtbot, driver, "08:30")
    driver.pause()
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    step(4)
    frame = windows.workplace.frame
    assert frame is not None
    driver.take_over(frame.desks[0].id)
    driver.take_over(frame.desks[0].id, give_back=True)
    driver.set_speed(100_000)
    driver.play()
    qtbot.waitUntil(lambda: driver.player.is_over, timeout=120_000)
    assert story(driver.player.store) == headless_story


def test_no_step_is_made_in_the_window_thread(
    qtbot: QtBot, demo: Callable[..., Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, driver, bar = demo()
    threads: list[str] = []
    step = Player.step

    def watched(self: Player) -> bool:
        threads.append(threading.current_thread().name)
        return step(self)

    monkeypatch.setattr(Player, "step", watched)
    for count in range(1, 4):
        qtbot.mouseClick(bar.step, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda count=count: len(threads) == count and not driver._is_stepping)
    assert {name.startswith("lane-write") for name in threads} == {True}


def test_pause_stands_still_and_play_goes_on(qtbot: QtBot, demo: Callable[..., Opened]) -> None:
    windows, driver, bar = demo(speed=600)
    assert bar.play.words() == "Play"
    qtbot.mouseClick(bar.play, Qt.MouseButton.LeftButton)
    assert bar.play.words() == "Pause"
    until(qtbot, driver, "08:21")
    qtbot.mouseClick(bar.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    stood, presses = driver.now(), driver.player.presses
    qtbot.wait(300)
    assert (driver.now(), driver.player.presses) == (stood, presses)
    qtbot.mouseClick(bar.faster, Qt.MouseButton.LeftButton)
    assert bar.speed.text() == "600 × as fast"
    qtbot.mouseClick(bar.slower, Qt.MouseButton.LeftButton)
    assert bar.speed.text() == "300 × as fast"
    qtbot.mouseClick(bar.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: driver.player.presses > presses, timeout=20_000)


def test_a_desk_taken_over_is_left_to_the_person_and_the_day_still_ends(
    qtbot: QtBot, demo: Callable[..., Opened]
) -> None:
    windows, driver, bar = demo(speed=100_000)
    workplace = windows.workplace
    assert bar.desk.reason
    workplace.remember(station="identity-1")
    identity = (
        [d for d in workplace.frame.desks if d.station == "identity"] if workplace.frame else []
    )
    qtbot.mouseClick(bar.desk, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: identity[0].id in driver.player.desks.taken_over)
    assert windows.shell.current == "desk"
    for other in identity[1:]:
        driver.take_over(other.id)
    driver.play()
    store = driver.player.store
    qtbot.waitUntil(lambda: not driver.is_playing or len(waiting(store)) > 2, timeout=60_000)
    if driver.is_playing:
        driver.pause()
    qtbot.waitUntil(lambda: windows.tasks.is_idle, timeout=20_000)
    presses: list[Any] = []
    for action in (call_next, serve):
        workplace.press(action, done=presses.append, op_id=new_op_id())
    qtbot.waitUntil(lambda: len(presses) == 2, timeout=20_000)
    assert [e.kind for e in presses] == ["visit.called", "visit.served"]
    for desk in identity:
        driver.take_over(desk.id, give_back=True)
    driver.play()
    qtbot.waitUntil(lambda: bar.told.text() == "The day is over", timeout=240_000)
    assert driver.player.is_over


def test_the_demo_goes_on_with_a_party_checked_in_by_hand(
    qtbot: QtBot, demo: Callable[..., Opened]
) -> None:
    windows, driver, _ = demo(speed=100_000)
    store = driver.player.store
    driver.play()
    until(qtbot, driver, "08:25")
    driver.pause()
    qtbot.waitUntil(lambda: windows.tasks.is_idle, timeout=20_000)
    last = store.read(bookings, day=driver.player.day)[-1]
    came: list[Any] = []
    arrival = Arrival(appointment_id=last.id)
    windows.workplace.press(check_in, done=came.append, arrival=arrival)
    qtbot.waitUntil(lambda: bool(came), timeout=20_000)
    visit = int(str(came[0].facts["visit"]))
    qtbot.waitUntil(lambda: visit in driver.player.parties.inside, timeout=20_000)
    driver.play()
    qtbot.waitUntil(lambda: driver.player.is_over, timeout=120_000)


def waiting(store: Store) -> list[Any]:
    from console.queries.hall import hall

    return [None] * next(s.groups for s in store.read(hall).stations if s.code == "identity")


def test_the_command_tells_the_day_when_its_window_closes(
    small: None, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    for other in QApplication.topLevelWidgets():
        other.close()  # the program ends with its last window: none of another test may stand
    assert cli.main(["demo", "--json", "--speed", "600", "--seconds", "0.5"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["days"] == told["played"]
    assert told["closed"] is False
    assert {"campaign", "visits", "completed", "journal"} <= set(told)


def test_the_hall_beside_the_console_follows_its_feed(
    qtbot: QtBot, demo: Callable[..., Opened]
) -> None:
    windows, driver, _ = demo(speed=100_000)
    hall = open_hall(windows.workplace)
    driver.play()
    qtbot.waitUntil(lambda: hall.row is not None and len(hall.row.calls) > 1, timeout=60_000)
    driver.pause()
    assert sum(thread.name == "feed" for thread in threading.enumerate()) == 1
    hall.close()
    assert windows.feed is not None
    with qtbot.waitSignal(windows.feed.aged, timeout=10_000):
        pass  # closing the display left the console its news
