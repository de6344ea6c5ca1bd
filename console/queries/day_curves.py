"""The day as curves: planned, arrived and completed homes, and who has not come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.rules import Rules
from console.domain.times import at_local
from console.domain.visits import HANDED_OVER, VisitState
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    Visit,
    VisitUnit,
)
from console.queries.due import EXPECTED, was_due


@dataclass(frozen=True, kw_only=True)
class Missed:
    """Parties whose half-day is over and who have not come."""

    parties: int
    before: datetime


def missed(
    session: Session, campaign: Campaign, day: date, now: datetime, rules: Rules
) -> Missed | None:
    ends = [at_local(day, end, campaign.zone) for _start, end in rules.blocks]
    past = [end for end in ends if end <= now]
    if not past:
        return None
    count = session.scalar(
        select(func.count(Appointment.id)).where(
            Appointment.campaign_id == campaign.id,
            Appointment.day == day,
            Appointment.state.in_([s.value for s in EXPECTED]),
            Appointment.slot_start < past[-1],
        )
    )
    return Missed(parties=count, before=past[-1]) if count else None


def planned(session: Session, campaign: Campaign, day: date) -> list[datetime]:
    rows = session.execute(
        select(Appointment.state, Appointment.state_since, Appointment.slot_start)
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .where(Appointment.campaign_id == campaign.id, Appointment.day == day)
        .order_by(Appointment.slot_start)
    )
    return [slot for state, since, slot in rows if was_due(state, since, campaign.zone, day)]


def arrived(session: Session, campaign_id: int, day: date) -> list[datetime]:
    return list(
        session.scalars(
            select(Visit.checked_in_at)
            .join(VisitUnit, VisitUnit.visit_id == Visit.id)
            .where(
                Visit.campaign_id == campaign_id,
                Visit.day == day,
                Visit.state != VisitState.UNDONE,
            )
            .order_by(Visit.checked_in_at)
        )
    )


def completed(session: Session, campaign_id: int, day: date) -> list[datetime]:
    return list(
        session.scalars(
            select(Visit.ended_at)
            .join(VisitUnit, VisitUnit.visit_id == Visit.id)
            .where(
                Visit.campaign_id == campaign_id,
                Visit.day == day,
                Visit.ended_at.is_not(None),
                VisitUnit.outcome.in_(sorted(HANDED_OVER)),
            )
            .order_by(Visit.ended_at)
        )
    )
