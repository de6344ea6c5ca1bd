"""Opens the console on a demo that plays itself, in a store that is thrown away afterwards."""

from __future__ import annotations

import argparse
import tempfile
from typing import TYPE_CHECKING

from console import app as building
from console import settings as remembered
from console.commands.base import Answer, note
from console.databases import Where, where
from console.demo.start import prepare_store
from console.demo.told import told
from console.settings import Settings
from console.store import Store

if TYPE_CHECKING:
    from console.demo.play import Player
    from console.ui.demo_bar import DemoDriver

SPEED = 60


def run(asked: argparse.Namespace) -> Answer:
    """Stays until the window is closed, or `asked.seconds`. Raises Refusal `demo.store-in-use` for
    a store of `--db` that was worked with; SystemExit where there can be no window."""
    chosen = remembered.load()
    sentence = building.lacking(chosen)
    if sentence:
        note(sentence)
        raise SystemExit(1)
    with tempfile.TemporaryDirectory(prefix="handover-demo-", ignore_cleanup_errors=True) as folder:
        named = getattr(asked, "db", "")
        place = where(named or f"{folder}/demo.db")
        store = building.open_store(place, chosen, getattr(asked, "campaign", None))
        speed = int(asked.speed or SPEED)
        try:
            note("Inventing a handover of 412 homes …")
            player = prepare_store(store, asked.seed, speed)
        except BaseException:
            store.close()
            raise
        return _show(asked, chosen, place, player)


def _show(asked: argparse.Namespace, chosen: Settings, place: Where, player: Player) -> Answer:
    app = building.make_application(chosen)

    from PySide6.QtCore import QTimer

    windows, driver = build(player.store, place, chosen, player, int(asked.speed or SPEED))
    driver.play()
    if len(app.screens()) > 1:
        from console.ui.displays.window import open_hall

        open_hall(windows.workplace)
    if asked.seconds is not None:
        QTimer.singleShot(int(asked.seconds * 1000), windows.shell.close)
    try:
        app.exec()
    finally:
        driver.halt()
        windows.close()
    answer = told(driver.player)
    player.store.close()  # it was opened once more
    return answer


def build(
    store: Store, place: Where, chosen: Settings, player: Player, speed: int
) -> tuple[building.Windows, DemoDriver]:
    """The main window on Overview with the demo's bar; it stands until `driver.play()`."""
    from PySide6.QtWidgets import QBoxLayout

    from console.ui.demo_bar import DemoBar, DemoDriver

    windows = building.Windows(store, place, chosen)
    driver = DemoDriver(player, windows.tasks, speed, parent=windows.shell)
    windows.start("overview")
    bar = DemoBar(windows.workplace, driver)
    frame = windows.shell.status.parentWidget()
    lines = frame.layout() if frame is not None else None
    if isinstance(lines, QBoxLayout):
        lines.insertWidget(lines.indexOf(windows.shell.status), bar)
    if windows.feed is not None:
        windows.feed.happened.connect(driver.hear)
    return windows, driver
