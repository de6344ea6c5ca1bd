"""The board of the plan as it stands, kept between questions until an event may have changed it."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, func, not_, or_, select
from sqlalchemy.orm import Session

from console.domain.events import Event
from console.models import JournalRow, SeatHold
from console.queries.live_board import LiveBoard, SeatedRow, live_board, seated

if TYPE_CHECKING:
    from console.store import Store

NOTHING_NEW = (
    "calling.", "charges.", "classes.", "clock.", "code_key.", "desk.", "green.", "keys.",
    "messages.", "meter.", "papers.", "step.", "units.", "visit.",
)  # fmt: skip
"""Families of events after which every seat is as it was; but for `ARRIVALS`."""
ONLY_SEATS = (
    "appointment.moved", "appointment.confirmed", "appointment.pinned", "appointment.unpinned",
)  # fmt: skip
"""After these the same parties sit on other seats at most: the board is mended, not made anew."""
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
            if self._found is not None and not is_over and key != self._key:
                self._found = self._patched(store, self._found, key)
                self._key = key
            if self._found is None or is_over:
                self._found = store.read(live_board, now=now)
                self._key, self._expires_at = key, expires_at
            return self._found

    def _patched(self, store: Store, found: LiveBoard, key: tuple[int, ...]) -> LiveBoard | None:
        """The same board with the moved parties on their new seats; None where more happened."""
        if found.astray or key[0] != self._key[0]:  # who shares a seat cannot leave it alone
            return None
        moved = store.read(_only_moved, after=self._key[1], until=key[1])
        if moved is None or not moved <= found.seated.keys():
            return None
        now = store.read(seated_rows, appointment_ids=moved)
        for row in now.values():
            found.board.give_back(found.visits[row.unit_ids[0]])
        for row in now.values():
            spot, number = found.spot(row.slot_start), found.host_number(row.host_id)
            visit = found.visits[row.unit_ids[0]]
            if spot is None or number is None:
                return None
            found.board.take(visit, *spot, number)
        return replace(found, seated={**found.seated, **now}) if now.keys() == moved else None


def _only_moved(session: Session, *, campaign_id: int, after: int, until: int) -> set[int] | None:
    """The appointments that only changed their seats meanwhile; None where anything else did."""
    moved: set[int] = set()
    rows = session.execute(
        select(JournalRow.body, JournalRow.hash).where(
            JournalRow.campaign_id == campaign_id,
            JournalRow.seq > after,
            JournalRow.seq <= until,
            _matters(),
        )
    )
    for body, hash_ in rows:
        event = Event.from_body(body, hash_)
        kind = event.facts["kind"] if event.kind == "press.undone" else event.kind
        if kind not in ONLY_SEATS or len(event.subjects) != 1:
            return None
        moved.add(event.subjects[0][1])
    return moved


def seated_rows(
    session: Session, *, campaign_id: int, appointment_ids: set[int]
) -> dict[int, SeatedRow]:
    rows = seated(session, campaign_id=campaign_id)
    return {r.appointment_id: r for r in rows if r.appointment_id in appointment_ids}


def _matters() -> ColumnElement[bool]:
    return or_(
        JournalRow.kind.in_(ARRIVALS),
        not_(or_(*(JournalRow.kind.startswith(family) for family in NOTHING_NEW))),
    )


def _state(session: Session, *, campaign_id: int) -> tuple[tuple[int, ...], datetime | None]:
    """The last event that matters, and when the first held seat is free again."""
    last = session.scalar(
        select(func.max(JournalRow.seq)).where(
            JournalRow.campaign_id == campaign_id,
            _matters(),
        )
    )
    expires_at = session.scalar(
        select(func.min(SeatHold.expires_at)).where(SeatHold.campaign_id == campaign_id)
    )
    return (campaign_id, last or 0), expires_at
