"""The hall display: the newest calls and the waits, live, for everybody to see."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from console.domain.events import Event
from console.queries.hall import HallCall, HallRow, hall
from console.store import Store
from console.ui import i18n
from console.ui.displays import hall_place
from console.ui.displays.announcer import LATE
from console.ui.displays.display import Display
from console.ui.displays.hall_frame import KeptFrame
from console.ui.displays.hall_picture import Moment, Picture, compose
from console.ui.displays.speaker import Sound, Speaker
from console.ui.i18n import translate
from console.ui.workplace import Workplace

WIDENS, CALM = 0.16, 0.56
"""Seconds of a new call: until its colour fills the field, until all is calm again."""
ONE_A_SECOND = 1.0
FRAME = 16
SHOWN, READ = 5, 12
"""Calls on the display, and read: the newest may still wait for their chime."""


class HallDisplay(Display):
    """Without motion (`has_motion` False) a new call is one cut; without a `speaker` nothing is
    heard, and every call is seen at once."""

    kinds = frozenset(
        {"visit", "step", "desk", "day", "calling", "green", "campaign", "press.undone", "clock",
         "display", "waits"}
    )  # fmt: skip

    def __init__(
        self,
        workplace: Workplace,
        *,
        seconds: Callable[[], float] = time.monotonic,
        has_motion: bool = True,
        speaker: Speaker | None = None,
    ) -> None:
        self.row: HallRow | None = None
        self.picture = Picture()
        self.speaker = speaker
        self._frame = KeptFrame()
        self._pulse_at: float | None = None
        self._on_show: dict[str, HallCall] = {}
        super().__init__(workplace, seconds=seconds)
        self.has_motion = has_motion
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # no ground of Qt's below it
        self._place = hall_place.place(max(1, self.width()), max(1, self.height()))
        self._frames = QTimer(self, interval=FRAME)
        self._frames.timeout.connect(self._next_frame)
        if speaker is not None:
            speaker.changed.connect(self._let_in)

    # -- news --------------------------------------------------------------------------------

    def hear(self, event: Event) -> None:
        if self.speaker is not None:
            self.speaker.hear(event)
        super().hear(event)

    def load(self, store: Store) -> HallRow | None:
        return store.read(hall, limit=READ) if store.campaign_id else None

    def show_rows(self, row: HallRow | None) -> None:
        self._read = row
        if row is not None and self.speaker is not None:
            self.speaker.take_row(row)
        self._let_in()

    _read: HallRow | None = None
    """As it was read: with calls that wait for their chime."""

    def _let_in(self) -> None:
        """A call enters the picture when its chime starts."""
        read = self._read
        if read is not None:
            hidden = self.speaker.hidden if self.speaker is not None else frozenset()
            calls = (self._on_show.get(c.ticket) if c.seq in hidden else c for c in read.calls)
            seen = sorted((c for c in calls if c is not None), key=lambda c: -c.seq)
            row: HallRow | None = replace(read, calls=tuple(seen[:SHOWN]))
            self._on_show = {c.ticket: c for c in seen}
        else:
            row = None
        known, self.row = self.row, row
        if known is not None and row is not None and row.calls and self._is_new(known, row):
            self._announce(row)
        self.look()

    # -- what is shown -----------------------------------------------------------------------

    def look(self) -> None:
        """Paints only if something is to be seen that was not."""
        if self.row is None:
            return
        since = self.stale_since()
        if self.speaker is not None:
            self.speaker.set_stale(since is not None)
        if since is not None and self._frames.isActive():
            self._calm()
        moment = Moment(
            now=self.workplace.now(), zone=self.workplace.zone, seconds=self._seconds(),
            stale_since=since, fits=self._fits,
            sound=self.speaker.sound if self.speaker is not None else Sound.OFF,
            second_language=self._second_language(),
        )  # fmt: skip
        with i18n.speaking(self.language):
            seen = compose(self.row, moment)
        if seen != self.picture:
            blocks = hall_place.changed(self.picture, seen)
            self.picture = seen
            if blocks == hall_place.ALL:
                self.update()
            else:
                self.update(hall_place.region(self._place, blocks))

    def _second_language(self) -> str:
        return self.speaker.settings.second_language if self.speaker is not None else ""

    def _fits(self, sentence: str) -> bool:
        return hall_place.fits_ticker(self._place, translate("Hall", "Tip"), sentence, 4)

    # -- a new call --------------------------------------------------------------------------

    def _is_new(self, known: HallRow, row: HallRow) -> bool:
        last = known.calls[0].seq if known.calls else 0
        late = self.workplace.now() - row.calls[0].at
        too_late = timedelta(seconds=LATE * max(1, self.workplace.speed))
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
        self.update(hall_place.panel_rect(self._place))

    def _calm(self) -> None:
        self._frames.stop()
        self.update()

    # -- Qt ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place = hall_place.place(max(1, self.width()), max(1, self.height()))
        self.look()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        self._frame.paint(painter, self.size(), self._place, self.picture, self.pulse)
        painter.end()
