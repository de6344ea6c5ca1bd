"""A store with a plan and no day begun, for the tests of the Plan page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from pytestqt.qtbot import QtBot

from console.actions.campaign import HostSetup
from console.actions.staff import add_staff
from console.app import Windows
from console.databases import where
from console.demo import start
from console.settings import Settings
from console.store import new_op_id
from console.ui.pages.schedule import SchedulePage

from played import open_played  # isort: skip


def plan_file(path: Path, *, homes: int = 48, days: int = 3) -> Path:
    """Two hosts more than the plan was made for, so that some slots are free."""
    store = open_played(path)
    with mock.patch.object(start, "HOMES", homes), mock.patch.object(start, "DAYS", days):
        start.prepare_store(store, 1, 0)
    names = (HostSetup(name=f"专员 {n}") for n in (21, 22))
    store.run(add_staff, op_id=new_op_id(), by="tester", hosts=tuple(names))
    store.close()
    return path


@contextmanager
def open_plan(made: Path, folder: Path, qtbot: QtBot) -> Iterator[SchedulePage]:
    """The page on a copy of the file, at the hour of its last event."""
    path = folder / "plan.db"
    shutil.copy(made, path)
    store = open_played(path)
    latest = store.since(0, limit=100_000)[-1].at
    store.clock = lambda _now: latest
    windows = Windows(store, where(str(path)), Settings(language="en", theme="light"))
    try:
        windows.start("schedule")
        windows.shell.resize(1440, 900)
        page = windows.shell.pages["schedule"]
        assert isinstance(page, SchedulePage)
        qtbot.waitUntil(lambda: bool(page.schedule.days) and windows.tasks.is_idle)
        yield page
    finally:
        windows.shell.close()
        windows.close()
        windows.shell.deleteLater()
