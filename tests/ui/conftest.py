"""What window tests share: the application with our font, and a window on a played store."""

from __future__ import annotations

import gc
import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.app import Windows, make_application
from console.databases import where
from console.settings import Settings
from console.ui import fonts, i18n, theme

from planned import plan_file  # isort: skip
from played import open_played, play  # isort: skip

PATIENCE = 60_000
"""Milliseconds that a test waits for what is to come; it goes on as soon as it is there."""


class PatientBot(QtBot):
    """Gives up late, whatever the test thought enough: the machine may be busy."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = 0, **more: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=max(timeout, PATIENCE), **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


_tested = itertools.count(1)


@pytest.fixture(autouse=True)
def _garbage_is_collected_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """Python collects in any thread: a widget that dies in a lane, or in the thread that talks to
    the other workers, ends the run without a word. All of it is looked through now and then only:
    that costs as much as a test; and nothing after a test that opened no window."""
    gc.disable()
    yield
    gc.disable()  # windows that closed let Python collect again
    if "qtbot" in request.fixturenames:
        gc.collect(2 if next(_tested) % 30 == 0 else 1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """Before a test without windows nothing is left that only this thread may collect."""
    yield
    if nextitem is None or not nextitem.path.is_relative_to(Path(__file__).parent):
        gc.collect()
        gc.freeze()
        gc.enable()


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, font_folder: Path) -> None:
    """No test reads or writes the settings of whoever runs it; the font is ready."""
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "cache").symlink_to(font_folder)


@pytest.fixture(scope="session")
def qapp(font_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> QApplication:
    """The application as app.py makes it, in English and light."""
    os.environ["HANDOVER_HOME"] = str(tmp_path_factory.mktemp("home"))
    app = make_application(Settings(language="en", theme="light"))
    assert fonts.apply(font_folder) is fonts.FontState.OURS
    assert QFontDatabase.hasFamily(fonts.FAMILY)
    return app


@pytest.fixture(autouse=True)
def _english_and_light(qapp: QApplication) -> Iterator[None]:
    yield
    if i18n.language() != "en":
        i18n.use("en")
    if theme.is_dark():
        theme.use(theme.Mode.LIGHT)


@pytest.fixture(scope="session")
def played_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign of 60 homes over 2 days at 10:42 of its first day, made once."""
    path = tmp_path_factory.mktemp("played") / "played.db"
    play(path, homes=60, until="10:42", days=2).store.close()
    return path


@pytest.fixture(scope="session")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan of 48 homes over 3 days, none of them begun, made once."""
    return plan_file(tmp_path_factory.mktemp("planned") / "made.db")


@pytest.fixture
def open_windows(
    qtbot: QtBot, tmp_path: Path, played_file: Path
) -> Iterator[Callable[..., Windows]]:
    """Opens the console on a copy of the played store, or on an empty one; closes it afterwards.

    The clock stands where the day stands.
    """
    opened: list[Windows] = []

    def open_(page: str = "issues", *, empty: bool = False, **chosen: str) -> Windows:
        path = tmp_path / f"store-{len(opened)}.db"
        if not empty:
            shutil.copy(played_file, path)
        store = open_played(path)
        if not empty:
            latest = store.since(0, limit=100_000)[-1].at
            store.clock = lambda _now: latest
        windows = Windows(store, where(str(path)), Settings(language="en", theme="light", **chosen))
        opened.append(windows)
        windows.start(page)
        qtbot.waitUntil(lambda: windows.tasks.is_idle)
        return windows

    yield open_
    for windows in opened:
        windows.shell.close()
        windows.close()
        windows.shell.deleteLater()


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    """The console on the played store, on Issues: a page that asks the store nothing."""
    return open_windows()
