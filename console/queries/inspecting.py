"""Homes that are being looked at with their owners now, and any other home by its number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import Session

from console.domain.labels import unit_label
from console.domain.routing import Gate
from console.domain.visits import INSIDE, StepState
from console.models import Campaign, Owner, Unit, UnitOwner, Visit, VisitStep, VisitUnit


@dataclass(frozen=True, kw_only=True)
class InspectedNow:
    """One home. `visit_id` 0 and a blank ticket: nobody of it is in the house. `since`: when its
    inspection began; `is_now`: it is going on."""

    unit_id: int
    label: str
    room_no: str
    layout: str
    owner: str
    visit_id: int = 0
    ticket: str = ""
    since: datetime | None = None
    is_now: bool = False
    is_signed: bool = False


def inspecting(session: Session, *, campaign_id: int, day: date | None) -> list[InspectedNow]:
    """Of the parties in the house: the inspections that go on first, then those that were, the
    latest on top, then those to come."""
    if day is None:
        return []
    wanted = _of_visits(campaign_id).where(Visit.day == day, Visit.state.in_(INSIDE))
    rows = [_row(session, campaign_id, row) for row in session.execute(wanted)]
    return sorted(rows, key=lambda row: (not row.is_now, row.since is None, _ago(row), row.label))


def home_named(session: Session, *, campaign_id: int, unit_id: int) -> InspectedNow | None:
    """With its party where one is in the house."""
    wanted = _of_visits(campaign_id).where(Unit.id == unit_id, VisitUnit.is_inside)
    inside = session.execute(wanted.order_by(Visit.id.desc()).limit(1)).first()
    if inside is not None:
        return _row(session, campaign_id, inside)
    home = session.execute(
        select(Unit.id, Unit.building, Unit.stairwell, Unit.room_no, Unit.layout_type, Owner.name)
        .join(UnitOwner, and_(UnitOwner.unit_id == Unit.id, UnitOwner.position == 0), isouter=True)
        .join(Owner, Owner.id == UnitOwner.owner_id, isouter=True)
        .where(Unit.campaign_id == campaign_id, Unit.id == unit_id)
    ).first()
    if home is None:
        return None
    language = session.get_one(Campaign, campaign_id).language
    return InspectedNow(
        unit_id=home.id,
        label=unit_label(home.building, home.stairwell, home.room_no, language),
        room_no=home.room_no,
        layout=home.layout_type,
        owner=home.name or "",
    )


def units_of_visit(session: Session, *, campaign_id: int, visit_id: int) -> list[int]:
    return list(
        session.scalars(
            select(VisitUnit.unit_id)
            .where(VisitUnit.campaign_id == campaign_id, VisitUnit.visit_id == visit_id)
            .order_by(VisitUnit.id)
        )
    )


def _of_visits(campaign_id: int) -> Select[Any]:
    wanted: Any = (
        select(
            Unit.id, Unit.building, Unit.stairwell, Unit.room_no, Unit.layout_type, Owner.name,
            Visit.id.label("visit_id"), Visit.ticket, VisitUnit.signed_at,
            VisitStep.started_at, VisitStep.state,
        )
        .join(VisitUnit, VisitUnit.unit_id == Unit.id)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .join(Owner, Owner.id == Visit.owner_id)
        .join(
            VisitStep,
            and_(VisitStep.visit_id == Visit.id, VisitStep.gate == Gate.INSPECTION.value),
            isouter=True,
        )
        .where(Unit.campaign_id == campaign_id)
    )  # fmt: skip
    found: Select[Any] = wanted
    return found


def _row(session: Session, campaign_id: int, row: Any) -> InspectedNow:
    language = session.get_one(Campaign, campaign_id).language
    return InspectedNow(
        unit_id=row.id,
        label=unit_label(row.building, row.stairwell, row.room_no, language),
        room_no=row.room_no,
        layout=row.layout_type,
        owner=row.name,
        visit_id=row.visit_id,
        ticket=row.ticket,
        since=row.started_at,
        is_now=row.started_at is not None and row.state == StepState.CURRENT.value,
        is_signed=row.signed_at is not None,
    )


def _ago(row: InspectedNow) -> float:
    return -row.since.timestamp() if row.since else 0.0
