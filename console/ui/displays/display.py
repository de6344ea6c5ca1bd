"""What every display is: a page without hands that knows how old its news are."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer

from console.domain.errors import Refusal
from console.ui.page import COALESCE_FAST, Page
from console.ui.workplace import Workplace

STALE = 5.0
"""Seconds after which the news are shown as old."""
TICK = 250


class Display(Page):
    """Give it the news: `hear`, `refresh`, `data_age`. `seconds` is monotonic time; `language`
    blank: that of the windows. Give `look()`, which paints what is new to see."""

    delay = COALESCE_FAST

    def __init__(
        self, workplace: Workplace, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._refreshed_at = 0.0
        super().__init__(workplace)
        self.language = ""
        self._seconds = seconds
        self._age, self._age_at = 0.0, seconds()
        self._stale_since: datetime | None = None
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self.look)
        self._ticks.start()
        self.setMinimumSize(320, 180)

    def look(self) -> None:
        raise NotImplementedError

    # -- news --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The first news after a quiet moment at once; what follows is gathered as on any page."""
        now = time.monotonic()
        was, self._refreshed_at = self._refreshed_at, now
        super().refresh()
        if self._timer.isActive() and now - was > self.delay / 1000:
            self._timer.start(0)

    def load_refused(self, refusal: Refusal) -> None:
        """The last picture stays; its age tells the rest."""

    def data_age(self, seconds: float) -> None:
        """How old the news were at this moment."""
        self._age, self._age_at = seconds, self._seconds()
        self.look()

    def retranslate(self) -> None:
        self.look()

    def workplace_changed(self) -> None:
        super().workplace_changed()
        self.look()

    @property
    def age(self) -> float:
        return self._age + self._seconds() - self._age_at

    @property
    def is_stale(self) -> bool:
        return self.age > STALE

    def stale_since(self) -> datetime | None:
        """Until when the picture is true; None while it is fresh."""
        if not self.is_stale:
            self._stale_since = None
        elif self._stale_since is None:
            old = timedelta(seconds=self.age * self.workplace.speed)
            self._stale_since = self.workplace.now() - old
        return self._stale_since
