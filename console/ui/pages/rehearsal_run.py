"""Runs the rehearsal off the window thread: one at a time, with progress, stopped at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from console.domain.errors import Refusal
from console.ui.pages.rehearsal_cases import AS_PLANNED, SMALLEST, Shown

if TYPE_CHECKING:
    from console.rehearsing import Answer, Asked, Progress
    from console.ui.page import Page

REPLICATIONS = 300
AFTER_MOVE = 250
"""Milliseconds from the last move of a slider to the run."""
SEED = 1


class Rehearsing(QObject):
    """`changed`: it began, went on or ended; `found(dict of outcomes by case)`; `sought(case and
    outcome, or None)`. The smallest staffing is looked for when nothing else is to be done."""

    changed = Signal()
    found = Signal(object)
    sought = Signal(object)
    refused = Signal(object)
    _told = Signal(object)

    def __init__(self, page: Page, shown: Callable[[], Shown | None]) -> None:
        super().__init__(page)
        self._page, self._shown = page, shown
        self._stop: threading.Event | None = None
        self.is_seeking = False
        self.done, self.total = 0, 0
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MOVE)
        self._soon.timeout.connect(self.go_on)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        return self._stop is not None

    def soon(self) -> None:
        """What is under way is of before."""
        self.stop()
        self._soon.start()

    def stop(self) -> None:
        self._soon.stop()
        if self._stop is not None:
            self._stop.set()
            self._stop = None
            self.changed.emit()

    def go_on(self) -> None:
        """Whatever is still to be rehearsed."""
        from console.rehearsing import Asked

        shown = self._shown()
        if shown is None or self.is_running or not self._page.isVisible():
            return
        waiting = shown.waiting
        if waiting:
            cases = tuple(shown.cases[n] for n in waiting)
            self._run(
                Asked(plan=shown.plan, cases=cases, replications=REPLICATIONS, seed=SEED), waiting
            )
        elif not shown.is_sought and SMALLEST not in shown.cases:
            plan = shown.cases[AS_PLANNED]
            self._run(
                Asked(
                    plan=shown.plan,
                    cases=(),
                    replications=REPLICATIONS,
                    seed=SEED,
                    staffs_from=plan,
                ),
                (),
            )

    def _run(self, asked: Asked, numbers: tuple[int, ...]) -> None:
        from console.rehearsing import rehearse_apart

        self._stop = stop = threading.Event()
        self.is_seeking, self.done, self.total = not numbers, 0, 0
        self._page.workplace.tasks.slow(
            partial(
                rehearse_apart, asked, progress=self._told.emit, is_cancelled=stop.is_set
            ),
            done=partial(self._done, stop, numbers), refused=partial(self._no, stop),
            failed=lambda _failure: self._end(stop),
        )  # fmt: skip
        self.changed.emit()

    def _tell(self, progress: Progress) -> None:
        if self.is_running:
            self.done, self.total = progress
            self.changed.emit()

    def _done(self, stop: threading.Event, numbers: tuple[int, ...], answer: Answer) -> None:
        if stop.is_set():
            return
        self._end(stop)
        if numbers:
            self.found.emit(dict(zip(numbers, answer.outcomes, strict=True)))
        else:
            self.sought.emit(answer.staffed)
        self.go_on()

    def _no(self, stop: threading.Event, refusal: Refusal) -> None:
        if not stop.is_set():
            self._end(stop)
            self.refused.emit(refusal)

    def _end(self, stop: threading.Event) -> None:
        if self._stop is stop:
            self._stop = None
            self.changed.emit()
