"""Every step of each visit of a day, as its circulation sheet shows it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.models import Desk, Station, Visit, VisitStep


@dataclass(frozen=True, kw_only=True)
class SheetStep:
    """`desks` its station has; `desk` 0: none has begun it."""

    code: str
    station: str
    desks: int
    desk: int
    state: str
    is_required: bool
    started_at: datetime | None
    finished_at: datetime | None
    skip_reason: str
    skipped_by: str
    skipped_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class SheetVisit:
    """`people` has the `children` among them."""

    people: int
    children: int
    steps: tuple[SheetStep, ...]


def sheet_visits(session: Session, *, campaign_id: int, day: date) -> dict[int, SheetVisit]:
    """By visit."""
    steps = _steps(session, campaign_id, day)
    rows = session.execute(
        select(Visit.id, Visit.party_size, Visit.children).where(
            Visit.campaign_id == campaign_id, Visit.day == day
        )
    )
    return {
        visit: SheetVisit(people=people, children=children, steps=tuple(steps[visit]))
        for visit, people, children in rows
    }


def _steps(session: Session, campaign_id: int, day: date) -> dict[int, list[SheetStep]]:
    count = (
        select(Desk.station_id, func.count().label("n"))
        .where(Desk.campaign_id == campaign_id)
        .group_by(Desk.station_id)
        .subquery()
    )
    rows = session.execute(
        select(VisitStep, Station.code, count.c.n, Desk.number)
        .join(Visit, Visit.id == VisitStep.visit_id)
        .join(Station, Station.id == VisitStep.station_id)
        .outerjoin(count, count.c.station_id == VisitStep.station_id)
        .outerjoin(Desk, Desk.id == VisitStep.desk_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day)
        .order_by(VisitStep.visit_id, VisitStep.position)
    )
    found: dict[int, list[SheetStep]] = defaultdict(list)
    for step, station, desks, desk in rows:
        found[step.visit_id].append(
            SheetStep(
                code=step.code,
                station=station,
                desks=desks or 0,
                desk=desk or 0,
                state=step.state,
                is_required=step.is_required,
                started_at=step.started_at,
                finished_at=step.finished_at,
                skip_reason=step.skip_reason,
                skipped_by=step.skipped_by,
                skipped_at=step.skipped_at,
            )
        )
    return found
