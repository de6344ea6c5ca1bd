"""Who is due on a day, counted in homes (户), and how many of them came."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.times import local_day
from console.domain.visits import AppointmentState, VisitState
from console.models import Appointment, AppointmentUnit, Campaign, Visit, VisitUnit

EXPECTED = (AppointmentState.BOOKED, AppointmentState.CONFIRMED)
GIVEN_UP = (AppointmentState.REBOOKED, AppointmentState.CANCELLED)


def due_and_arrived(session: Session, campaign: Campaign, day: date) -> tuple[int, int]:
    """As in the figures of the day, of which a list needs no more; whoever walks in is due, in
    whatever lane."""
    is_walk_in = Visit.appointment_id.is_(None)
    rows = session.execute(
        select(is_walk_in, func.count())
        .join(VisitUnit, VisitUnit.visit_id == Visit.id)
        .where(Visit.campaign_id == campaign.id, Visit.day == day, Visit.state != VisitState.UNDONE)
        .group_by(is_walk_in)
    )
    came = {bool(walked_in): count for walked_in, count in rows}
    due = sum(booked_homes(session, campaign, day).values()) + came.get(True, 0)
    return due, sum(came.values())


def booked_homes(session: Session, campaign: Campaign, day: date) -> Counter[str]:
    """Homes by what became of their appointment of that day. One given up on an earlier day was
    not due any more; one given up on the day itself is deferred."""
    homes: Counter[str] = Counter()
    rows = session.execute(
        select(Appointment.state, Appointment.state_since, func.count(AppointmentUnit.id))
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .where(Appointment.campaign_id == campaign.id, Appointment.day == day)
        .group_by(Appointment.id)
    )
    for state, since, count in rows:
        if was_due(state, since, campaign.zone, day):
            homes[state] += count
    return homes


def confirmed_homes(session: Session, campaign: Campaign, day: date) -> int:
    """Of those that were due: whose owner had agreed to this slot, whatever became of it."""
    rows = session.execute(
        select(Appointment.state, Appointment.state_since, func.count(AppointmentUnit.id))
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .where(
            Appointment.campaign_id == campaign.id,
            Appointment.day == day,
            Appointment.confirmed_at.is_not(None),
        )
        .group_by(Appointment.id)
    )
    return sum(n for state, since, n in rows if was_due(state, since, campaign.zone, day))


def was_due(state: str, since: datetime | None, zone: str, day: date) -> bool:
    """Whether an appointment of that day counts: not if it was given up on an earlier day."""
    return state not in GIVEN_UP or (since is not None and local_day(since, zone) == day)
