"""The floor as it is now: who is inside, at which step, waiting since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.visits import INSIDE
from console.models import Call, KeyItem, KeySet, Station, Visit, VisitUnit


@dataclass(frozen=True, kw_only=True)
class VisitRow:
    id: int
    ticket: str
    state: str
    step: str
    station: str
    station_id: int | None
    desk_id: int | None
    host_id: int | None
    owner_id: int
    due_at: datetime
    waiting_since: datetime | None
    away_since: datetime | None
    is_green: bool
    party_size: int
    unit_ids: tuple[int, ...]


def inside(session: Session, *, campaign_id: int, day: date) -> list[VisitRow]:
    """Everybody in the house, in call order."""
    rows = session.execute(
        select(Visit, Station.code)
        .outerjoin(Station, Station.id == Visit.station_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day, Visit.state.in_(sorted(INSIDE)))
        .order_by(Visit.due_at, Visit.checked_in_seq)
    ).all()
    return [_row(session, visit, station) for visit, station in rows]


def visit(session: Session, *, campaign_id: int, visit_id: int) -> VisitRow:
    found, station = session.execute(
        select(Visit, Station.code)
        .outerjoin(Station, Station.id == Visit.station_id)
        .where(Visit.campaign_id == campaign_id, Visit.id == visit_id)
    ).one()
    return _row(session, found, station)


def key_pieces(session: Session, *, campaign_id: int, unit_ids: tuple[int, ...]) -> list[int]:
    """The pieces and bags on the table for these homes: what a keeper offers in one go."""
    return list(
        session.scalars(
            select(KeyItem.id)
            .join(KeySet)
            .where(
                KeyItem.campaign_id == campaign_id,
                KeySet.unit_id.in_(unit_ids),
                KeyItem.parent_id.is_(None),
            )
            .order_by(KeyItem.id)
        )
    )


def last_calls(session: Session, *, campaign_id: int, limit: int = 5) -> list[tuple[str, str, int]]:
    """Ticket, station and desk of the newest calls, newest first: what a hall display shows."""
    from console.models import Desk

    rows = session.execute(
        select(Visit.ticket, Station.code, Desk.number)
        .join(Call, Call.visit_id == Visit.id)
        .join(Station, Station.id == Call.station_id)
        .join(Desk, Desk.id == Call.desk_id)
        .where(Call.campaign_id == campaign_id)
        .order_by(Call.seq.desc())
        .limit(limit)
    )
    return [(ticket, station, number) for ticket, station, number in rows]


def _row(session: Session, found: Visit, station: str | None) -> VisitRow:
    homes = session.scalars(
        select(VisitUnit.unit_id).where(VisitUnit.visit_id == found.id).order_by(VisitUnit.unit_id)
    )
    return VisitRow(
        id=found.id,
        ticket=found.ticket,
        state=found.state,
        step=found.step_code,
        station=station or "",
        station_id=found.station_id,
        desk_id=found.desk_id,
        host_id=found.host_id,
        owner_id=found.owner_id,
        due_at=found.due_at,
        waiting_since=found.waiting_since,
        away_since=found.away_since,
        is_green=found.is_green,
        party_size=found.party_size,
        unit_ids=tuple(homes),
    )
