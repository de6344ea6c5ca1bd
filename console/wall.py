"""A display as a process of its own: it reads; only the survey screen also presses."""

from __future__ import annotations

import argparse
import signal
import sys
from typing import TYPE_CHECKING

from console import app as building
from console import settings as remembered
from console.databases import Where, where
from console.domain.errors import Refusal
from console.domain.vault import Vault
from console.keyfile import check_vault, load_or_make_key
from console.places import data_folder
from console.settings import Settings
from console.store import Store

if TYPE_CHECKING:
    from console.queries.displays import DisplayRow
    from console.ui.displays.screens import Monitor
    from console.ui.displays.window import DisplayWindow
    from console.ui.scan import Scanner

NO_KEY = bytes(32)
"""A display shows nothing that is sealed: the data key stays in its file. The survey needs it, to
know a printed code and to seal what somebody wrote."""
SURVEY = "survey"
LOOK = 500


def run(asked: argparse.Namespace) -> int:
    """Shows the display until Esc; returns the exit code. Raises Refusal `campaign.none`."""
    chosen = remembered.load()
    sentence = building.lacking(chosen)
    if sentence:
        print(sentence, file=sys.stderr)
        return 1
    place = where(getattr(asked, "db", "") or chosen.place)
    campaign = getattr(asked, "campaign", None)
    key = load_or_make_key(data_folder()) if asked.kind == SURVEY else NO_KEY
    store = Store.open(place, vault=Vault(key), by="wall", campaign=campaign)
    try:
        if not store.campaign_id:
            raise Refusal("campaign.none")
        if asked.kind == SURVEY:
            store.read(check_vault, vault=store.vault)
        return _show(asked, chosen, place, store)
    finally:
        store.close()


def _show(asked: argparse.Namespace, chosen: Settings, place: Where, store: Store) -> int:
    app = building.make_application(chosen)
    app.setQuitOnLastWindowClosed(False)  # unseen while its monitor is away, it waits

    from PySide6.QtCore import Qt, QTimer

    from console.queries.displays import displays
    from console.ui import i18n
    from console.ui.displays.screens import computer
    from console.ui.displays.window import KINDS
    from console.ui.garbage import Garbage
    from console.ui.reports import Reports
    from console.ui.tasks import Tasks
    from console.ui.workplace import Workplace, public_frame_of

    reports = Reports(data_folder() / "reports")
    tasks = Tasks()
    tasks.broke.connect(reports.take)
    frame = store.read(public_frame_of)
    workplace = Workplace(store, place, chosen, tasks, frame, frame_of=public_frame_of)
    rows = [r for r in store.read(displays, computer=computer()) if r.kind == asked.kind]
    i18n.use(chosen.language or workplace.campaign.language)
    reports.install()
    window: DisplayWindow
    scanner: Scanner | None = None
    if asked.kind == SURVEY:
        from console.ui.displays.survey_window import SurveyWindow
        from console.ui.scan import Scanner

        window, scanner = SurveyWindow(workplace), Scanner()
        scanner.scanned.connect(workplace.scanned)
        scanner.watch()
    else:
        window = KINDS[asked.kind](workplace)
        window.setCursor(Qt.CursorShape.BlankCursor)
    window.closed.connect(app.quit)
    signal.signal(signal.SIGINT, lambda *_: window.close())
    awake = QTimer(interval=LOOK)  # Python hears a signal only when it has its turn
    awake.timeout.connect(lambda: None)
    awake.start()
    _hang(window, asked.screen or "", rows)
    garbage = Garbage()
    garbage.begin()
    try:
        return int(app.exec())
    finally:
        if scanner is not None:
            scanner.leave()
        window.close()
        if window.feed is not None:
            window.feed.close()
        tasks.close()
        garbage.stop()


def _hang(window: DisplayWindow, name: str, rows: list[DisplayRow]) -> None:
    """On the monitor of that name, else the remembered one: it waits for it. Without either on a
    second monitor; on the only one as a window, since somebody may work there."""
    from PySide6.QtGui import QGuiApplication

    from console.ui.displays.screens import Monitor, monitor_of

    screens = QGuiApplication.screens()
    known = next((r for r in rows if not name or name in (r.monitor, r.monitor_serial)), None)
    if known is not None:
        window.use(known)
        _wait_on(window, Monitor(name=known.monitor, serial=known.monitor_serial))
    elif name:
        there = next((s for s in screens if name in (s.name(), s.serialNumber())), None)
        _wait_on(window, monitor_of(there) if there else Monitor(name=name))
    else:
        others = [each for each in screens if each is not QGuiApplication.primaryScreen()]
        window.open_on(None)
        if others:
            window.keep_on(monitor_of(others[0]), may_cover=True)
    print(f"wall: {window.kind} is open", flush=True)


def _wait_on(window: DisplayWindow, monitor: Monitor) -> None:
    from PySide6.QtGui import QGuiApplication

    from console.ui.displays.screens import find

    if find(monitor, QGuiApplication.screens()) is None:
        names = ", ".join(each.name() for each in QGuiApplication.screens())
        print(f"wall: waiting for the monitor {monitor.name} (here: {names})", file=sys.stderr)
    window.keep_on(monitor, may_cover=True)
