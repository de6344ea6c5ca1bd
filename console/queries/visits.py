"""On which day a visit was, for whoever has only its number."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.models import Visit


def visit_day(session: Session, *, campaign_id: int, visit_id: int) -> date | None:
    return session.scalar(
        select(Visit.day).where(Visit.campaign_id == campaign_id, Visit.id == visit_id)
    )
