"""A display as a process of its own: it reads, it never presses."""

from __future__ import annotations

import argparse
import signal
import sys

from console import app as building
from console import settings as remembered
from console.databases import Where, where
from console.domain.errors import Refusal
from console.places import data_folder
from console.settings import Settings
from console.store import Store


def run(asked: argparse.Namespace) -> int:
    """Shows the display until Esc; returns the exit code. Raises Refusal `wall.command-later`,
    `campaign.none`, `wall.no-screen`."""
    if asked.kind != "hall":
        raise Refusal("wall.command-later")
    chosen = remembered.load()
    sentence = building.lacking(chosen)
    if sentence:
        print(sentence, file=sys.stderr)
        return 1
    place = where(getattr(asked, "db", "") or chosen.place)
    store = building.open_store(place, chosen, getattr(asked, "campaign", None))
    try:
        if not store.campaign_id:
            raise Refusal("campaign.none")
        return _show(asked, chosen, place, store)
    finally:
        store.close()


def _show(
    asked: argparse.Namespace,
    chosen: Settings,
    place: Where,
    store: Store,
) -> int:
    app = building.make_application(chosen)

    from PySide6.QtCore import Qt

    from console.ui import i18n
    from console.ui.displays import window as displays
    from console.ui.garbage import Garbage
    from console.ui.reports import Reports
    from console.ui.tasks import Tasks
    from console.ui.workplace import Workplace, frame_of

    names = displays.screen_names()
    if asked.screen and asked.screen not in names:
        raise Refusal("wall.no-screen", name=asked.screen, names=", ".join(names))
    reports = Reports(data_folder() / "reports")
    tasks = Tasks()
    tasks.broke.connect(reports.take)
    workplace = Workplace(store, place, chosen, tasks, store.read(frame_of))
    i18n.use(chosen.language or workplace.campaign.language)
    reports.install()
    window = displays.HallWindow(workplace)
    window.setCursor(Qt.CursorShape.BlankCursor)
    window.closed.connect(app.quit)
    signal.signal(signal.SIGINT, lambda *_: window.close())
    wanted = asked.screen or displays.monitors(chosen.screens).get(displays.HALL, "")
    screen = next((s for s in app.screens() if s.name() == wanted), app.screens()[-1])
    window.open_on(screen)
    garbage = Garbage()
    garbage.begin()
    try:
        return int(app.exec())
    finally:
        window.close()
        if window.feed is not None:
            window.feed.close()
        tasks.close()
        garbage.stop()
