"""The board of the plan as it stands, kept between questions until an event may have changed it."""

from __future__ import annotations

import threading
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, not_, or_, select
from sqlalchemy.orm import Session

from console.models import JournalRow, SeatHold
from console.queries.live_board import LiveBoard, live_board

if TYPE_CHECKING:
    from console.store import Store

NOTHING_NEW = (
    "calling.", "charges.", "classes.", "clock.", "code_key.", "desk.", "green.", "keys.",
    "messages.", "meter.", "papers.", "step.", "units.", "visit.",
)  # fmt: skip
"""Families of events after which every seat is as it was; but for `ARRIVALS`."""
ARRIVALS = ("visit.checked_in", "visit.walked_in")


class PlannedBoards:
    """One for each page: whoever takes or gives back a seat on the board puts it right again before
    the next question, and asks in one lane only."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: tuple[int, ...] = ()
        self._expires_at: datetime | None = None
        self._found: LiveBoard | None = None

    def get(self, store: Store, now: datetime | None = None) -> LiveBoard:
        """`now` decides which held seats still count; None: the campaign's clock."""
        with self._lock:
            key, expires_at = store.read(_state)
            is_over = self._expires_at is not None and (now is None or now >= self._expires_at)
            if self._found is None or key != self._key or is_over:
                self._found = store.read(live_board, now=now)
                self._key, self._expires_at = key, expires_at
            return self._found


def _state(session: Session, *, campaign_id: int) -> tuple[tuple[int, ...], datetime | None]:
    """The last event that matters, and when the first held seat is free again."""
    last = session.scalar(
        select(func.max(JournalRow.seq)).where(
            JournalRow.campaign_id == campaign_id,
            or_(
                JournalRow.kind.in_(ARRIVALS),
                not_(or_(*(JournalRow.kind.startswith(family) for family in NOTHING_NEW))),
            ),
        )
    )
    expires_at = session.scalar(
        select(func.min(SeatHold.expires_at)).where(SeatHold.campaign_id == campaign_id)
    )
    return (campaign_id, last or 0), expires_at
