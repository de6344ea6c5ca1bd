"""What was said later about the sealed figures of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.models import FigureCorrection


@dataclass(frozen=True, kw_only=True)
class Corrected:
    """`seq` is the journal number of the correction."""

    day: date
    name: str
    was: int
    is_now: int
    reason: str
    by: str
    at: datetime
    seq: int


def corrections(
    session: Session, *, campaign_id: int, day: date | None = None
) -> tuple[Corrected, ...]:
    """In the order in which they were made; of one day, or of all."""
    wanted = select(FigureCorrection).where(FigureCorrection.campaign_id == campaign_id)
    if day is not None:
        wanted = wanted.where(FigureCorrection.day == day)
    return tuple(
        Corrected(
            day=row.day,
            name=row.name,
            was=row.was,
            is_now=row.is_now,
            reason=row.reason,
            by=row.by,
            at=row.at,
            seq=row.seq,
        )
        for row in session.scalars(wanted.order_by(FigureCorrection.id))
    )
