"""Builds settings, store, lanes, feed and windows; nothing else constructs them.

Qt is imported inside the functions: what the system lacks for windows is said in a sentence first.
"""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from console import settings as remembered
from console.databases import Where, where
from console.domain.errors import Failure, Refusal
from console.domain.vault import Vault
from console.keyfile import check_vault, load_or_make_key
from console.places import cache_folder, data_folder
from console.settings import Settings
from console.start_checks import (
    missing_qt_library,
    missing_window_library,
    no_display_sentence,
)
from console.store import Store

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from console.ui.feed import UiFeed
    from console.ui.forecast_lane import ForecastLane
    from console.ui.workplace import Frame

LEARN_AFTER = 1500
COPY_HEAD_EVERY = 60_000
"""Milliseconds after which the other pages are imported: the first has its rows by then."""


def run(asked: argparse.Namespace) -> int:
    """Opens the console and stays until its window is closed; returns the exit code."""
    chosen = remembered.load()
    sentence = lacking(chosen)
    if sentence:
        print(sentence, file=sys.stderr)
        return 1
    place = where(getattr(asked, "db", "") or chosen.place)
    store = open_store(place, chosen, getattr(asked, "campaign", None))
    app = make_application(chosen)
    windows = Windows(store, place, chosen)
    windows.start()
    try:
        return int(app.exec())
    finally:
        windows.close()


def lacking(chosen: Settings) -> str:
    """The sentence for what keeps windows from opening here; blank if nothing does."""
    sentence = no_display_sentence() or missing_window_library()
    if sentence:
        return sentence
    if chosen.scale.isdigit():
        os.environ.setdefault("QT_SCALE_FACTOR", f"{int(chosen.scale) / 100}")
    try:
        from PySide6 import QtSvg, QtWidgets  # noqa: F401  asks for the system's libraries
    except ImportError as error:
        found = missing_qt_library(error)
        if found is None:
            raise
        return found
    _spare_reading_sources()
    return ""


def _spare_reading_sources() -> None:
    """PySide (its issue 2029) reads and keeps the source of every module imported after it, to see
    whether it may want a `__feature__` of PySide's: a tenth of a start, and none of ours does."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: True)  # noqa: B010  mypy knows no such


def open_store(place: Where, chosen: Settings, campaign: str | None = None) -> Store:
    """Raises Refusal or Failure with the reason, also where the data key is another one."""
    vault = Vault(load_or_make_key(data_folder()))
    store = Store.open(place, vault=vault, by=chosen.who, campaign=campaign)
    if store.campaign_id:
        try:
            store.read(check_vault, vault=vault)
        except (Refusal, Failure):
            store.close()
            raise
    return store


def make_application(chosen: Settings) -> QApplication:
    """One per process, with colours, font and language."""
    from PySide6.QtWidgets import QApplication

    from console.ui import fonts, i18n, theme

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Handover Console")
    app.setQuitOnLastWindowClosed(True)
    theme.use(theme.mode_of(chosen.theme))
    theme.follow_system()
    fonts.apply(cache_folder())
    i18n.use(chosen.language)
    return app


class Windows:
    """The main window and all that lives as long as it: lanes, feed, scanner, reports, watchdog."""

    def __init__(self, store: Store, place: Where, chosen: Settings) -> None:
        from PySide6.QtCore import QTimer

        from console.ui.garbage import Garbage
        from console.ui.kept import Keeper
        from console.ui.reports import Reports, Watchdog
        from console.ui.scan import Scanner
        from console.ui.shell import Shell
        from console.ui.tasks import Tasks
        from console.ui.workplace import Workplace

        self.store, self.place = store, place
        folder = data_folder() / "reports"
        folder.mkdir(parents=True, exist_ok=True)
        self.reports = Reports(folder)
        self.watchdog = Watchdog(folder / "hangs.txt")
        self.garbage = Garbage()
        self.tasks = Tasks()
        frame, self._seq = self._first_look()
        self.workplace = Workplace(store, place, chosen, self.tasks, frame)
        self.shell = Shell(self.workplace)
        self.keeper = Keeper(self.shell)
        self.scanner = Scanner()
        self.feed: UiFeed | None = None
        self.forecast: ForecastLane | None = None
        self._is_closed = False
        self._learning = QTimer(singleShot=True, interval=LEARN_AFTER)
        self._learning.timeout.connect(self._learn_pages)
        self._learning.timeout.connect(self._print_on)
        self._minutes = QTimer(interval=COPY_HEAD_EVERY)
        self._minutes.timeout.connect(lambda: self.tasks.slow(self.copy_head))
        self.tasks.broke.connect(self.reports.take)
        self.reports.made.connect(self.shell.say_bug)
        self.scanner.scanned.connect(self.workplace.scanned)
        self.workplace.campaign_opened.connect(self.begin_following)
        self.shell.closing.connect(self.close)

    def _first_look(self) -> tuple[Frame | None, int]:
        """First rows and the number that they are true for, from one snapshot."""
        from console.ui.workplace import frame_of

        if not self.store.campaign_id:
            return None, 0
        return self.store.snapshot(frame_of)

    def start(self, page: str = "") -> None:
        """Shows the first page: where to begin, what was open when the program was ended, else
        Reception."""
        self.reports.install()
        self.watchdog.start()
        self.scanner.watch()
        if not page:
            page = (self.keeper.begin() or "reception") if self.store.campaign_id else "first_start"
        self.shell.open(page)
        self.shell.show()
        if self.store.campaign_id:
            self.follow(self._seq)
        self.garbage.begin()
        self.prepare_fonts()
        self._learning.start()
        self._minutes.start()

    def begin_following(self) -> None:
        """The first start made or chose a campaign."""
        frame, seq = self._first_look()
        self.workplace.set_frame(frame)
        self.follow(seq)

    def follow(self, seq: int) -> None:
        from console.ui.feed import UiFeed
        from console.ui.forecast_lane import ForecastLane

        if self.feed is not None:
            self.feed.close()
        feed = self.feed = self.workplace.feed = UiFeed(self.place, self.store.campaign_id, seq)
        feed.happened.connect(self.shell.hear)
        if self.forecast is None:
            self.forecast = ForecastLane(self.workplace)
            self.forecast.begin()
        feed.happened.connect(self.forecast.hear)
        feed.reset.connect(self.forecast.look_at_all)
        feed.happened.connect(self.workplace.printing.hear)
        feed.reset.connect(self.workplace.printing.reload)
        feed.reset.connect(self.shell.reset)
        feed.aged.connect(self.shell.data_age)
        feed.trouble.connect(self.shell.trouble)
        feed.broke.connect(self.reports.take)
        feed.start()

    def _print_on(self) -> None:
        """Papers that were queued when the console ended."""
        if not self._is_closed:
            self.workplace.printing.begin()

    def prepare_fonts(self) -> None:
        """In the background, once; until then a font of the system serves."""
        from console.ui import fonts

        folder = cache_folder()
        if fonts.prepared(folder) is not None:
            return
        self.shell.font_is_coming(True)

        def ready(_nothing: object) -> None:
            fonts.apply(folder)
            self.shell.font_is_coming(False)

        self.tasks.slow(lambda: fonts.prepare(folder), done=ready)

    def copy_head(self) -> None:
        """An anchor on this computer; what could not be written now is written in a minute."""
        from console.head_copy import copy_head

        if self.store.campaign_id:
            with suppress(Failure, OSError):
                copy_head(self.store, self.place, data_folder())

    def _learn_pages(self) -> None:
        """While the first page is looked at: the others open without being imported first."""
        from console.ui import pages

        self.tasks.slow(lambda: pages.learn(is_over=lambda: self._is_closed))

    def close(self) -> None:
        """Safe to call twice. Waits for what is being written; news end first."""
        if self._is_closed:
            return
        from console.ui import fonts

        self._is_closed = True
        self._minutes.stop()
        self.scanner.leave()
        fonts.stop()
        if self.feed is not None:
            self.feed.close()
        self.workplace.printing.close()
        self.tasks.close()
        self.keeper.end()  # after the lanes: what one of them still wrote would outlive the end
        self.garbage.stop()
        self.watchdog.stop()
        self.store.close()
