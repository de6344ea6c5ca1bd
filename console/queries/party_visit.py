"""The visit of one party: its road, its place in line and what happened to it so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from console.domain.events import Event
from console.domain.visits import INSIDE, VisitState
from console.models import (
    Desk,
    GreenGrant,
    JournalRow,
    JournalSubject,
    Station,
    Visit,
    VisitOwner,
    VisitPaper,
    VisitStep,
    Zone,
)

DeskName = tuple[str, int]
"""Station code and number."""


PAST = 6


@dataclass(frozen=True, kw_only=True)
class StepAt:
    """`state` of the step, for the present one that of the visit; `usual` minutes."""

    code: str
    state: str
    usual: int
    started_at: datetime | None = None
    finished_at: datetime | None = None
    station_id: int = 0


@dataclass(frozen=True, kw_only=True)
class PastRow:
    seq: int
    at: datetime
    kind: str
    by: str
    desk: DeskName | None


@dataclass(frozen=True, kw_only=True)
class GreenAt:
    state: str
    reason: str
    requester: str
    expires_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class VisitAt:
    """`ahead`: how many of the same line come before by due time. `here` and `shown` are what was
    noted at the door: owners who are here, papers and whether they came; empty: never noted."""

    id: int
    ticket: str
    state: str
    step: str
    is_green: bool
    checked_in_at: datetime
    checked_in_desk: DeskName | None
    due_at: datetime
    waiting_since: datetime | None
    away_since: datetime | None
    desk: DeskName | None
    zone: str
    ahead: int
    green: GreenAt | None
    past: tuple[PastRow, ...]
    people: int
    children: int
    in_childcare: int
    lunches: int
    purpose: str
    hold_reason: str
    here: Mapping[int, bool]
    shown: Mapping[str, bool]

    @property
    def is_inside(self) -> bool:
        return self.state in INSIDE


def walked(session: Session, visit: Visit) -> tuple[StepAt, ...]:
    """The visit's own route in order."""
    steps = session.scalars(
        select(VisitStep).where(VisitStep.visit_id == visit.id).order_by(VisitStep.position)
    )
    return tuple(
        StepAt(
            code=s.code,
            state=visit.state if s.state == "current" and visit.state in INSIDE else s.state,
            usual=s.usual,
            started_at=s.started_at,
            finished_at=s.finished_at,
            station_id=s.station_id,
        )
        for s in steps
    )


def visit_at(session: Session, visit: Visit) -> VisitAt:
    zone = session.get(Zone, visit.zone_id) if visit.zone_id else None
    grant = session.scalars(
        select(GreenGrant).where(
            GreenGrant.visit_id == visit.id, GreenGrant.state.in_(("requested", "granted"))
        )
    ).first()
    first = session.scalars(
        select(VisitStep).where(VisitStep.visit_id == visit.id).order_by(VisitStep.position)
    ).first()
    return VisitAt(
        id=visit.id,
        ticket=visit.ticket,
        state=visit.state,
        step=visit.step_code,
        is_green=visit.is_green,
        checked_in_at=visit.checked_in_at,
        checked_in_desk=desk_name(session, first.desk_id if first else None),
        due_at=visit.due_at,
        waiting_since=visit.waiting_since,
        away_since=visit.away_since,
        desk=desk_name(session, visit.desk_id),
        zone=zone.code if zone else "",
        ahead=_ahead(session, visit),
        green=GreenAt(
            state=grant.state,
            reason=grant.reason,
            requester=grant.requester,
            expires_at=grant.expires_at,
        )
        if grant
        else None,
        past=_past(session, visit),
        people=visit.party_size,
        children=visit.children,
        in_childcare=visit.in_childcare,
        lunches=visit.lunches,
        purpose=visit.purpose,
        hold_reason=visit.hold_reason,
        here={
            row.owner_id: row.is_here
            for row in session.scalars(select(VisitOwner).where(VisitOwner.visit_id == visit.id))
        },
        shown={
            row.code: row.is_shown
            for row in session.scalars(select(VisitPaper).where(VisitPaper.visit_id == visit.id))
        },
    )


def _ahead(session: Session, visit: Visit) -> int:
    if visit.state != VisitState.WAITING:
        return 0
    before = or_(
        Visit.due_at < visit.due_at,
        (Visit.due_at == visit.due_at) & (Visit.checked_in_seq < visit.checked_in_seq),
    )
    return (
        session.scalar(
            select(func.count()).where(
                Visit.station_id == visit.station_id,
                Visit.day == visit.day,
                Visit.state == VisitState.WAITING,
                before,
            )
        )
        or 0
    )


def _past(session: Session, visit: Visit) -> tuple[PastRow, ...]:
    """The newest of what the journal says of this visit, oldest first."""
    rows = session.scalars(
        select(JournalRow)
        .join(
            JournalSubject,
            (JournalSubject.campaign_id == JournalRow.campaign_id)
            & (JournalSubject.seq == JournalRow.seq),
        )
        .where(
            JournalSubject.campaign_id == visit.campaign_id,
            JournalSubject.kind == "visit",
            JournalSubject.id == visit.id,
        )
        .order_by(JournalRow.seq.desc())
        .limit(PAST)
    ).all()
    found = []
    for row in reversed(rows):
        event = Event.from_body(row.body, row.hash)
        found.append(
            PastRow(
                seq=row.seq,
                at=event.at,
                kind=event.kind,
                by=event.by,
                desk=desk_name(session, event.desk_id),
            )
        )
    return tuple(found)


def desk_name(session: Session, desk_id: int | None) -> DeskName | None:
    if desk_id is None:
        return None
    row = session.execute(
        select(Station.code, Desk.number)
        .join(Station, Station.id == Desk.station_id)
        .where(Desk.id == desk_id)
    ).first()
    return (row[0], row[1]) if row else None
