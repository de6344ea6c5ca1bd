"""The hall display: the newest calls and the waits, live, for everybody to see."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from console.domain.errors import Refusal
from console.queries.hall import HallRow, hall
from console.store import Store
from console.ui.displays import hall_paint
from console.ui.displays.hall_frame import KeptFrame
from console.ui.displays.hall_picture import Moment, Picture, compose
from console.ui.i18n import translate
from console.ui.page import COALESCE_FAST, Page
from console.ui.workplace import Workplace

STALE = 5.0
"""Seconds after which the calls are shown as old."""
TOO_LATE = 60
"""Seconds after which a missed call is listed but no longer announced."""
WIDENS, CALM = 0.16, 0.56
"""Seconds of a new call: until its colour fills the field, until all is calm again."""
ONE_A_SECOND = 1.0
TICK, FRAME = 250, 16


class HallDisplay(Page):
    """Give it the news: `hear`, `refresh`, `data_age`. `seconds` is monotonic time.

    Without motion (`has_motion` False) a new call is one cut.
    """

    kinds = frozenset(
        {"visit", "step", "desk", "day", "calling", "green", "campaign", "press.undone", "clock"}
    )
    delay = COALESCE_FAST

    def __init__(
        self,
        workplace: Workplace,
        *,
        seconds: Callable[[], float] = time.monotonic,
        has_motion: bool = True,
    ) -> None:
        self._refreshed_at = 0.0
        super().__init__(workplace)
        self.has_motion = has_motion
        self.picture = Picture()
        self._frame = KeptFrame()
        self.row: HallRow | None = None
        self._seconds = seconds
        self._age, self._age_at = 0.0, seconds()
        self._stale_since: datetime | None = None
        self._pulse_at: float | None = None
        self._place = hall_paint.place(max(1, self.width()), max(1, self.height()))
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self.look)
        self._ticks.start()
        self._frames = QTimer(self, interval=FRAME)
        self._frames.timeout.connect(self._next_frame)
        self.setMinimumSize(320, 180)

    # -- news --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The first news after a quiet moment at once; what follows is gathered as on any page."""
        now = time.monotonic()
        was, self._refreshed_at = self._refreshed_at, now
        super().refresh()
        if self._timer.isActive() and now - was > self.delay / 1000:
            self._timer.start(0)

    def load(self, store: Store) -> HallRow | None:
        return store.read(hall) if store.campaign_id else None

    def show_rows(self, row: HallRow | None) -> None:
        known, self.row = self.row, row
        if known is not None and row is not None and row.calls and self._is_new(known, row):
            self._announce(row)
        self.look()

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

    # -- what is shown -----------------------------------------------------------------------

    @property
    def age(self) -> float:
        return self._age + self._seconds() - self._age_at

    @property
    def is_stale(self) -> bool:
        return self.age > STALE

    def look(self) -> None:
        """Paints only if something is to be seen that was not."""
        if self.row is None:
            return
        now = self.workplace.now()
        if not self.is_stale:
            self._stale_since = None
        elif self._stale_since is None:
            self._stale_since = now - timedelta(seconds=self.age * self.workplace.speed)
            self._calm()
        moment = Moment(
            now=now, zone=self.workplace.zone, seconds=self._seconds(),
            stale_since=self._stale_since, fits=self._fits,
        )  # fmt: skip
        seen = compose(self.row, moment)
        if seen != self.picture:
            self.picture = seen
            self.update()

    def _fits(self, sentence: str) -> bool:
        return hall_paint.fits_ticker(self._place, translate("Hall", "Tip"), sentence, 4)

    # -- a new call --------------------------------------------------------------------------

    def _is_new(self, known: HallRow, row: HallRow) -> bool:
        last = known.calls[0].seq if known.calls else 0
        late = self.workplace.now() - row.calls[0].at
        too_late = timedelta(seconds=TOO_LATE * max(1, self.workplace.speed))
        return row.calls[0].seq > last and row.day == known.day and late < too_late

    def _announce(self, row: HallRow) -> None:
        """One flash a second at most; what comes quicker is one cut."""
        now = self._seconds()
        if not self.has_motion or self.is_stale or row.state == "closed" or row.is_paused:
            return
        if self._pulse_at is None or now - self._pulse_at >= ONE_A_SECOND:
            self._pulse_at = now
            self._frames.start()

    @property
    def pulse(self) -> float:
        """How much of the newest call's field is filled."""
        if self._pulse_at is None or not self._frames.isActive():
            return 0.0
        passed = self._seconds() - self._pulse_at
        return min(1.0, 0.1 + passed / WIDENS) if passed < CALM else 0.0

    def _next_frame(self) -> None:
        if self.pulse == 0.0:
            self._frames.stop()
        self.update(hall_paint.panel_rect(self._place))

    def _calm(self) -> None:
        self._frames.stop()
        self.update()

    # -- Qt ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place = hall_paint.place(max(1, self.width()), max(1, self.height()))
        self.look()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        self._frame.paint(painter, self.size(), self._place, self.picture, self.pulse)
        painter.end()
