"""Plays the rest of the day every half minute, off the window thread, while it is looked at."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from console.domain.ahead import Ahead
from console.store import Store
from console.ui.workplace import Workplace

EVERY, LEAST = 30_000, 3_000
"""Milliseconds of the campaign's clock from one look to the next; a quick demo is left air."""
FIRST = 1_500
"""The page has its rows before the figures' libraries are loaded."""


class NetworkLane(QObject):
    """`found(Ahead | None)` in the window thread. Looks only while `watched` can be seen; a look
    that fails says nothing of its own: the page's next reload does."""

    found = Signal(object)

    def __init__(self, workplace: Workplace, watched: QWidget) -> None:
        super().__init__(watched)
        self._workplace, self._watched = workplace, watched
        self._is_looking = False
        self._timer = QTimer(self, singleShot=True, interval=FIRST)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        day = self._workplace.day()
        self._timer.start(max(LEAST, round(EVERY / max(1.0, self._workplace.speed))))
        if day is None or self._is_looking or not self._watched.isVisible():
            return
        self._is_looking = True
        job = partial(_look, self._workplace.store, day, self._workplace.now())
        self._workplace.tasks.slow(job, done=self.found.emit, after=self._looked)

    def _looked(self) -> None:
        self._is_looking = False


def _look(store: Store, day: date, now: datetime) -> Ahead | None:
    from console.network import look_ahead  # it brings NumPy and SciPy

    return look_ahead(store, day, now)
