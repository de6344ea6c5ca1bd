"""The count on Issues in the rail: what nobody has answered yet, or what is overdue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from console.domain.events import Event
from console.store import Store
from console.ui.workplace import Workplace

FIRST, SOON, MINUTE = 1_500, 400, 60_000
"""Milliseconds: after the window stands, after news, and because time passes."""
KINDS = frozenset({"issue", "survey", "press"})


class RailBadge(QObject):
    """Asks in the read lane, never at the start of the program; `show(count)` each time."""

    def __init__(self, workplace: Workplace, show: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._show = workplace, show
        self._soon = QTimer(self, singleShot=True, interval=FIRST)
        self._soon.timeout.connect(self.look)
        self._soon.start()
        self._soon.setInterval(SOON)
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self.look)
        self._minute.start()

    def hear(self, event: Event) -> None:
        if event.kind.partition(".")[0] in KINDS and not self._soon.isActive():
            self._soon.start()

    def look(self) -> None:
        work = self._workplace
        if work.frame is not None:
            work.tasks.read(partial(_count, work.store, work.now()), done=self._show)


def _count(store: Store, now: datetime) -> int:
    """In the lane: to import and map the tables of issues would hold the window."""
    from console.queries.issues import rail_count

    return store.read(rail_count, now=now)
