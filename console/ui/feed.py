"""The journal's news as Qt signals, from a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from console.databases import Where
from console.domain.errors import Failure
from console.feed import SPREAD, Feed, News
from console.ui.i18n import say

WAIT = 0.5
"""Seconds until the thread sees that it should end."""
AGE_EVERY = 1000
PAUSE_AFTER_BUG = 2.0


class UiFeed(QObject):
    """`happened` once per event, in order; `reset`: read everything again.

    `aged` every second: how many seconds old the screens are. `trouble`: why no news come, blank
    when they come again. `broke`: a bug in the reading; the thread goes on with a new feed.
    """

    happened = Signal(object)
    reset = Signal()
    aged = Signal(float)
    trouble = Signal(str)
    broke = Signal(object)
    _told = Signal(object)

    def __init__(
        self, place: Where, campaign_id: int, seq: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.seq = seq
        self._make: Callable[[int], Feed] = lambda from_seq: Feed(
            place, campaign_id, from_seq, spread=self._spread
        )
        self._spread = SPREAD
        self._feed: Feed | None = None
        self._trouble: Failure | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="feed", daemon=True)
        self._told.connect(self._tell)
        self._ages = QTimer(self, interval=AGE_EVERY)
        self._ages.timeout.connect(self._tell_age)

    def start(self) -> None:
        self._thread.start()
        self._ages.start()

    def look_at_once(self) -> None:
        """For a display: from now on the news are read in the moment that a server calls."""
        self._spread = 0.0
        if self._feed is not None:
            self._feed.spread = 0.0

    def leave(self) -> None:
        """Ends without waiting for the thread, which lets go within half a second."""
        self._stop.set()
        self._ages.stop()

    def close(self) -> None:
        self.leave()
        if self._thread.is_alive():
            self._thread.join()

    @property
    def is_stale_for(self) -> float:
        feed = self._feed
        return feed.is_stale_for if feed else 0.0

    # -- in its own thread -------------------------------------------------------------------

    def _follow(self) -> None:
        seq = self.seq
        while not self._stop.is_set():
            feed = self._feed = self._make(seq)
            try:
                while not self._stop.is_set():
                    news = feed.wait(WAIT)
                    seq = feed.seq
                    if news or feed.trouble is not self._trouble:
                        self._trouble = feed.trouble
                        self._told.emit((news, feed.trouble))
            except Exception as error:  # a bug must not silence the screens for the day
                self.broke.emit(error)
                self._stop.wait(PAUSE_AFTER_BUG)
            finally:
                feed.close()

    # -- in the window thread ----------------------------------------------------------------

    def _tell(self, told: tuple[News, Failure | None]) -> None:
        news, trouble = told
        self.trouble.emit(say(trouble.code, trouble.facts) if trouble else "")
        if news.is_reset:
            self.reset.emit()
        for event in news.events:
            self.seq = event.seq
            self.happened.emit(event)
        self._tell_age()

    def _tell_age(self) -> None:
        self.aged.emit(self.is_stale_for)
