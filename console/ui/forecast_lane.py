"""Keeps what owners are told of their waits true: looked at after every press, off this thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from console.domain.events import Event
from console.ui.tasks import Lane
from console.ui.workplace import Workplace

if TYPE_CHECKING:
    from console.waits import Estimator, Found

BEGIN_AFTER = 4_000
"""Milliseconds: the first page has its rows before the figures' libraries are loaded."""
SOON = 30
OTHERS = 1_500
"""Milliseconds of the campaign's clock that the console which pressed is left to tell first."""
EVERY = 20_000
"""Waits grow without a press, too."""
MOST = 40
"""So many news at once are one look at the whole floor."""


class ForecastLane(QObject):
    """Give it the news: `hear`. One look at a time, in the read lane; what has to be told anew is
    pressed in the write lane, and the screens hear of it as of any other press."""

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._estimator: Estimator | None = None
        self._news: list[Event] = []
        self._is_whole = True
        self._is_looking = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.look)
        self._often = QTimer(self, interval=EVERY)
        self._often.timeout.connect(self.look_at_all)
        workplace.pressed.connect(self._hear_own)

    def begin(self) -> None:
        QTimer.singleShot(BEGIN_AFTER, self, self._load)

    def _load(self) -> None:
        store = self._workplace.store
        if store.campaign_id and not store.is_read_only:
            self._workplace.tasks.slow(partial(_estimator, self._workplace), done=self._begin)

    def _begin(self, estimator: Estimator) -> None:
        self._estimator = estimator
        self._keep_lessons()
        self._often.start()
        self.look()

    # -- news --------------------------------------------------------------------------------

    def hear(self, event: Event) -> None:
        """From the feed."""
        family = event.kind.partition(".")[0]
        if event.kind == "day.closed":
            self._keep_lessons()
        if family in ("route", "plan", "campaign", "clock", "day") and self._estimator:
            self._estimator.forget()
        if event.seq not in {own.seq for own in self._workplace.done_here}:
            self._note(event, round(OTHERS / max(1, self._workplace.speed)))

    def _hear_own(self, event: Event) -> None:
        self._note(event, SOON)

    def _note(self, event: Event, wait: int) -> None:
        if event.kind.startswith("waits."):
            return
        self._news.append(event)
        if not self._soon.isActive() or self._soon.remainingTime() > wait:
            self._soon.start(wait)

    # -- looking -----------------------------------------------------------------------------

    def look_at_all(self) -> None:
        self._is_whole = True
        self.look()

    def look(self) -> None:
        day, estimator = self._workplace.day(), self._estimator
        if estimator is None or self._is_looking or day is None:
            return
        news, self._news = self._news, []
        is_whole, self._is_whole = self._is_whole or len(news) > MOST, False
        if not news and not is_whole:
            return
        self._is_looking = True
        job: Callable[[], Found] = partial(
            estimator.look_after, news, day, self._workplace.now(), is_whole=is_whole
        )
        self._workplace.tasks.read(job, done=self._tell, after=self._looked)

    def _looked(self) -> None:
        self._is_looking = False
        if self._news and not self._soon.isActive():
            self._soon.start(SOON)

    def _tell(self, found: Found) -> None:
        if found.rows and self._estimator is not None:
            self._workplace.tasks.run(partial(self._estimator.tell, found), lane=Lane.WRITE)

    def _keep_lessons(self) -> None:
        if self._estimator is not None:
            self._workplace.tasks.run(partial(_keep, self._workplace), lane=Lane.WRITE)


def _estimator(workplace: Workplace) -> Estimator:
    """In the slow lane: it brings NumPy and SciPy."""
    from console.waits import Estimator

    return Estimator(workplace.store)


def _keep(workplace: Workplace) -> None:
    from console.lessons import keep_what_was_learned

    keep_what_was_learned(workplace.store)
