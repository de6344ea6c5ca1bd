"""By what it is known whether a board of the plan is still true: the last event that matters to
seats, and the seats that are held."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, not_, or_, select
from sqlalchemy.orm import Session

from console.models import JournalRow
from console.queries.clock import clock
from console.queries.seat_holds import HoldRow, seat_holds

NOTHING_NEW = (
    "calling.", "charges.", "classes.", "clock.", "code_key.", "desk.", "green.", "keys.",
    "messages.", "meter.", "papers.", "step.", "units.", "visit.",
)  # fmt: skip
"""Families of events after which every seat is as it was; but for `ARRIVALS`."""
ARRIVALS = ("visit.checked_in", "visit.walked_in")


class SeatsState(NamedTuple):
    """What a board is true for: up to which event, and which held seats."""

    campaign_id: int
    last: int
    holds: tuple[HoldRow, ...]


def seats_state(session: Session, *, campaign_id: int, now: datetime | None) -> SeatsState:
    """`now` decides which held seats still count; None: the campaign's clock."""
    last = session.scalar(
        select(func.max(JournalRow.seq)).where(
            JournalRow.campaign_id == campaign_id, matters_to_seats()
        )
    )
    now = now or clock(session, campaign_id=campaign_id).now
    holds = seat_holds(session, campaign_id=campaign_id, now=now)
    return SeatsState(campaign_id=campaign_id, last=last or 0, holds=tuple(holds))


def matters_to_seats() -> ColumnElement[bool]:
    return or_(
        JournalRow.kind.in_(ARRIVALS),
        not_(or_(*(JournalRow.kind.startswith(family) for family in NOTHING_NEW))),
    )
