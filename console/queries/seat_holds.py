"""Seats that somebody keeps while talking to an owner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.models import SeatHold


@dataclass(frozen=True, kw_only=True)
class HoldRow:
    id: int
    owner_id: int
    unit_ids: tuple[int, ...]
    slot_start: datetime
    host_id: int | None
    by: str
    expires_at: datetime


def seat_holds(session: Session, *, campaign_id: int, now: datetime) -> list[HoldRow]:
    """Those that count at that moment."""
    rows = session.scalars(
        select(SeatHold)
        .where(SeatHold.campaign_id == campaign_id, SeatHold.expires_at > now)
        .order_by(SeatHold.id)
    )
    return [
        HoldRow(
            id=h.id,
            owner_id=h.owner_id,
            unit_ids=tuple(map(int, h.unit_ids.split())),
            slot_start=h.slot_start,
            host_id=h.host_id,
            by=h.by,
            expires_at=h.expires_at,
        )
        for h in rows
    ]
