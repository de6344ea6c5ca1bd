"""What was told of waits: to whoever comes now, to one ticket, on its slip."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.visits import INSIDE, VisitState
from console.models import HandoverDay, StatedWait, Station, Visit
from console.queries.waits import Told, told_of

_COLUMNS = (
    StatedWait.at, StatedWait.shown_low, StatedWait.shown_high, StatedWait.whole_low,
    StatedWait.whole_high,
)  # fmt: skip


def told_to_newcomers(session: Session, *, campaign_id: int, day: date) -> dict[int, Told]:
    """By station; only while the day is open."""
    latest = (
        select(func.max(StatedWait.id).label("id"))
        .join(Station, Station.id == StatedWait.station_id)
        .join(HandoverDay, HandoverDay.campaign_id == StatedWait.campaign_id)
        .where(
            StatedWait.campaign_id == campaign_id,
            StatedWait.visit_id.is_(None),
            StatedWait.step_code == Station.code,
            HandoverDay.day == day,
            HandoverDay.state == "open",
            StatedWait.at >= HandoverDay.opened_at,
        )
        .group_by(StatedWait.station_id)
        .subquery()
    )
    rows = session.execute(
        select(StatedWait.station_id, *_COLUMNS).join(latest, latest.c.id == StatedWait.id)
    )
    return {row.station_id: told_of(row) for row in rows}


def told_to_visit(session: Session, visit: Visit) -> Told | None:
    """What stands for its present line; None while it waits in none, or before it was told."""
    if visit.state != VisitState.WAITING or visit.waiting_since is None:
        return None
    row = session.execute(
        select(*_COLUMNS)
        .where(
            StatedWait.visit_id == visit.id,
            StatedWait.step_code == visit.step_code,
            StatedWait.at >= visit.waiting_since,
        )
        .order_by(StatedWait.id.desc())
        .limit(1)
    ).first()
    return told_of(row) if row else None


def told_of_the_whole(session: Session, visit: Visit) -> Told | None:
    """The latest that was told of the end of this visit."""
    row = session.execute(
        select(*_COLUMNS)
        .where(StatedWait.visit_id == visit.id, StatedWait.whole_high.is_not(None))
        .order_by(StatedWait.id.desc())
        .limit(1)
    ).first()
    return told_of(row) if row and visit.state in INSIDE else None


def told_at_arrival(session: Session, *, campaign_id: int, day: date) -> dict[int, Told]:
    """What everybody who came on that day was told first, by visit: what the slip says."""
    first = (
        select(func.min(StatedWait.id).label("id"))
        .join(Visit, Visit.id == StatedWait.visit_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day)
        .group_by(StatedWait.visit_id)
        .subquery()
    )
    rows = session.execute(
        select(StatedWait.visit_id, *_COLUMNS).join(first, first.c.id == StatedWait.id)
    )
    return {row.visit_id: told_of(row) for row in rows}
