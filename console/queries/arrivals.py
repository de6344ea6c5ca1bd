"""The two lists of Reception: who comes next, and who has just come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from console.domain.labels import unit_label
from console.domain.visits import VisitState
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    JournalRow,
    JournalSubject,
    Owner,
    Unit,
    Visit,
    VisitUnit,
)
from console.queries.due import EXPECTED, due_and_arrived

NEXT, CAME = 7, 10
LOOK_BACK = timedelta(minutes=60)
"""Whoever is later than this is no more told as coming next."""
CAME_IN = ("visit.checked_in", "visit.walked_in")
HARMLESS = ("papers.issued",)
"""What may stand on a check-in without keeping it from being undone: the slip itself."""


@dataclass(frozen=True, kw_only=True)
class ArrivalRow:
    """`late` in whole minutes past the grace-free slot start, 0 before it."""

    appointment_id: int
    slot_start: datetime
    label: str
    owner: str
    language: str
    homes: int
    late: int


@dataclass(frozen=True, kw_only=True)
class CameRow:
    visit_id: int
    seq: int
    ticket: str
    is_green: bool
    label: str
    owner: str
    at: datetime
    state: str
    can_undo: bool


@dataclass(frozen=True, kw_only=True)
class DoorLists:
    """`slot_…`: of the next slot that somebody is expected for. Figures count homes."""

    coming: tuple[ArrivalRow, ...]
    came: tuple[CameRow, ...]
    slot_start: datetime | None
    slot_homes: int
    slot_here: int
    arrived: int
    due: int


def door_lists(session: Session, *, campaign_id: int, day: date | None, now: datetime) -> DoorLists:
    if day is None:
        return DoorLists(
            coming=(), came=(), slot_start=None, slot_homes=0, slot_here=0, arrived=0, due=0
        )
    campaign = session.get_one(Campaign, campaign_id)
    language = campaign.language
    coming = _coming(session, campaign_id, day, now, language)
    slot = next((row.slot_start for row in coming if row.slot_start >= now), None)
    slot = slot or (coming[0].slot_start if coming else None)
    homes, here = _slot(session, campaign_id, slot) if slot else (0, 0)
    due, arrived = due_and_arrived(session, campaign, day)
    return DoorLists(
        coming=tuple(coming),
        came=tuple(_came(session, campaign_id, day, language)),
        slot_start=slot,
        slot_homes=homes,
        slot_here=here,
        arrived=arrived,
        due=due,
    )


def _coming(
    session: Session, campaign_id: int, day: date, now: datetime, language: str
) -> list[ArrivalRow]:
    homes = (
        select(AppointmentUnit.appointment_id, func.min(Unit.id), func.count().label("n"))
        .join(Unit, Unit.id == AppointmentUnit.unit_id)
        .where(AppointmentUnit.campaign_id == campaign_id)
        .group_by(AppointmentUnit.appointment_id)
        .subquery()
    )
    rows = session.execute(
        select(Appointment, Owner, Unit, homes.c.n)
        .join(Owner, Owner.id == Appointment.owner_id)
        .join(homes, homes.c.appointment_id == Appointment.id)
        .join(Unit, Unit.id == homes.c[1])
        .where(
            Appointment.campaign_id == campaign_id,
            Appointment.day == day,
            Appointment.state.in_([s.value for s in EXPECTED]),
            Appointment.slot_start >= now - LOOK_BACK,
        )
        .order_by(Appointment.slot_start, Unit.position)
        .limit(NEXT)
    )
    return [
        ArrivalRow(
            appointment_id=booked.id,
            slot_start=booked.slot_start,
            label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
            owner=owner.name,
            language=owner.language,
            homes=count,
            late=max(0, int((now - booked.slot_start).total_seconds() // 60)),
        )
        for booked, owner, unit, count in rows
    ]


def _slot(session: Session, campaign_id: int, slot: datetime) -> tuple[int, int]:
    rows = session.execute(
        select(Appointment.state, func.count())
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .where(
            Appointment.campaign_id == campaign_id,
            Appointment.slot_start == slot,
            Appointment.state.not_in(("rebooked", "cancelled")),
        )
        .group_by(Appointment.state)
    ).all()
    return sum(n for _, n in rows), sum(n for state, n in rows if state == "arrived")


def _came(session: Session, campaign_id: int, day: date, language: str) -> list[CameRow]:
    first = (
        select(VisitUnit.visit_id, func.min(VisitUnit.unit_id).label("unit_id"))
        .where(VisitUnit.campaign_id == campaign_id)
        .group_by(VisitUnit.visit_id)
        .subquery()
    )
    later, news = aliased(JournalSubject), aliased(JournalRow)
    stands = (
        exists()
        .where(
            later.campaign_id == campaign_id,
            later.kind == "visit",
            later.id == Visit.id,
            later.seq > Visit.checked_in_seq,
            news.campaign_id == campaign_id,
            news.seq == later.seq,
            news.kind.not_in(HARMLESS),
        )
        .correlate(Visit)
    )
    rows = session.execute(
        select(Visit, Owner.name, Unit, stands)
        .join(Owner, Owner.id == Visit.owner_id)
        .join(first, first.c.visit_id == Visit.id)
        .join(Unit, Unit.id == first.c.unit_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day, Visit.state != VisitState.UNDONE)
        .order_by(Visit.checked_in_seq.desc())
        .limit(CAME)
    )
    return [
        CameRow(
            visit_id=visit.id,
            seq=visit.checked_in_seq,
            ticket=visit.ticket,
            is_green=visit.is_green,
            label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
            owner=owner,
            at=visit.checked_in_at,
            state=visit.state,
            can_undo=not is_touched and visit.state == VisitState.WAITING,
        )
        for visit, owner, unit, is_touched in rows
    ]
