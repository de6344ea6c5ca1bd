"""All homes of a campaign as one list: owners, appointment, where each of them stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from console.domain.events import Event
from console.domain.labels import unit_label
from console.domain.visits import UnitState
from console.models import (
    Accessory,
    Appointment,
    AppointmentUnit,
    Campaign,
    Charge,
    Host,
    JournalRow,
    JournalSubject,
    Owner,
    OwnerPhone,
    Unit,
    UnitOwner,
    VisitUnit,
)
from console.queries.units import OwnerRow, mask_phone

BEFORE_HANDOVER = (UnitState.NOT_DUE, UnitState.NOTIFIED, UnitState.OVERDUE_REMINDER)
NEWEST = 100
BY_HAND = (
    "building", "stairwell", "room_no", "product_type", "layout_type", "gross_area", "due_date",
    "paid_up", "ready_day", "remark", "contract_no", "proxy", "green_reason", "wished",
    "unavailable",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class HomeRow:
    """`stands` is the home's state once something became of it, else its appointment's, else
    `unbooked`."""

    id: int
    label: str
    building: str
    owners: str
    tail: str
    product_type: str
    layout_type: str
    gross_area: int | None
    ready_day: date | None
    slot_start: datetime | None
    stands: str


@dataclass(frozen=True, kw_only=True)
class ChargeLine:
    kind: str
    basis: str
    amount_cents: int
    is_paid: bool
    receipt: str


@dataclass(frozen=True, kw_only=True)
class HomeFile:
    """What the drawer tells of one home; phones are masked, history newest first. `fields` are
    those that are corrected by hand, but never the customer class; `accessories` kind and label."""

    owners: tuple[OwnerRow, ...]
    due_date: date | None
    paid_up: bool | None
    state: str
    slot_start: datetime | None
    appointment: str
    host: str
    history: tuple[Event, ...]
    fields: Mapping[str, Any] = field(default_factory=dict)
    charges: tuple[ChargeLine, ...] = ()
    accessories: tuple[tuple[str, str], ...] = ()


def home_rows(session: Session, *, campaign_id: int) -> list[HomeRow]:
    """In roster order; plain columns only, so that 5,000 homes take a blink."""
    language = session.get_one(Campaign, campaign_id).language
    owners, tails = _owners(session, campaign_id)
    booked: dict[int, tuple[datetime, str]] = {
        unit: (start, state)
        for unit, start, state in session.execute(
            select(AppointmentUnit.unit_id, Appointment.slot_start, Appointment.state)
            .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
            .where(AppointmentUnit.campaign_id == campaign_id, AppointmentUnit.is_live)
        )
    }
    homes = session.execute(
        select(
            Unit.id,
            Unit.building,
            Unit.stairwell,
            Unit.room_no,
            Unit.product_type,
            Unit.layout_type,
            Unit.gross_area,
            Unit.ready_day,
            Unit.state,
        )
        .where(Unit.campaign_id == campaign_id)
        .order_by(Unit.position, Unit.id)
    )
    return [
        HomeRow(
            id=number,
            label=unit_label(building, stairwell, room, language),
            building=building,
            owners="、".join(owners[number]),
            tail=tails.get(number, ""),
            product_type=product,
            layout_type=layout,
            gross_area=area,
            ready_day=ready,
            slot_start=booked.get(number, (None, ""))[0],
            stands=_stands(state, booked.get(number, (None, "unbooked"))[1]),
        )
        for number, building, stairwell, room, product, layout, area, ready, state in homes
    ]


def home_file(session: Session, *, campaign_id: int, unit_id: int) -> HomeFile:
    unit = session.get_one(Unit, unit_id)
    place = session.execute(
        select(Appointment.slot_start, Appointment.state, Host.name)
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .outerjoin(Host, Host.id == Appointment.host_id)
        .where(AppointmentUnit.unit_id == unit_id, AppointmentUnit.is_live)
    ).first()
    return HomeFile(
        owners=tuple(_owners_of(session, unit_id)),
        due_date=unit.due_date,
        paid_up=unit.paid_up,
        state=unit.state,
        slot_start=place.slot_start if place else None,
        appointment=place.state if place else "unbooked",
        host=(place.name or "") if place else "",
        history=tuple(unit_history(session, campaign_id=campaign_id, unit_id=unit_id)),
        fields=_fields(session, unit),
        charges=tuple(
            ChargeLine(
                kind=c.kind, basis=c.basis, amount_cents=c.amount_cents,
                is_paid=c.paid_at is not None, receipt=c.receipt,
            )
            for c in session.scalars(
                select(Charge).where(Charge.unit_id == unit_id).order_by(Charge.id)
            )
        ),
        accessories=tuple(
            (kind, label)
            for kind, label in session.execute(
                select(Accessory.kind, Accessory.label)
                .where(Accessory.unit_id == unit_id)
                .order_by(Accessory.id)
            )
        ),
    )  # fmt: skip


def home_classes(session: Session, *, campaign_id: int) -> dict[int, tuple[str, str]]:
    """Customer class and conflict group of every home: for those who have opened that column."""
    rows = session.execute(
        select(Unit.id, Unit.customer_class, Unit.conflict_group).where(
            Unit.campaign_id == campaign_id
        )
    )
    return {unit: (klass, group) for unit, klass, group in rows}


def _fields(session: Session, unit: Unit) -> dict[str, Any]:
    language = session.scalar(
        select(Owner.language)
        .join(UnitOwner, UnitOwner.owner_id == Owner.id)
        .where(UnitOwner.unit_id == unit.id, UnitOwner.position == 0)
    )
    return {"language": language or "", **{name: getattr(unit, name) for name in BY_HAND}}


def unit_history(session: Session, *, campaign_id: int, unit_id: int) -> list[Event]:
    """The newest 100 events that touch the home, its appointments or its visits."""
    subjects = [("unit", unit_id)]
    subjects += [
        ("appointment", number)
        for number in session.scalars(
            select(AppointmentUnit.appointment_id).where(AppointmentUnit.unit_id == unit_id)
        )
    ]
    subjects += [
        ("visit", number)
        for number in session.scalars(
            select(VisitUnit.visit_id).where(VisitUnit.unit_id == unit_id)
        )
    ]
    seqs = select(JournalSubject.seq).where(
        JournalSubject.campaign_id == campaign_id,
        or_(*((JournalSubject.kind == k) & (JournalSubject.id == n) for k, n in subjects)),
    )
    rows = session.execute(
        select(JournalRow.body, JournalRow.hash)
        .where(JournalRow.campaign_id == campaign_id, JournalRow.seq.in_(seqs))
        .order_by(JournalRow.seq.desc())
        .limit(NEWEST)
    )
    return [Event.from_body(body, hash_) for body, hash_ in rows]


def unit_keys(session: Session, *, campaign_id: int) -> set[str]:
    """The identities of all homes there are, to tell new ones from known ones."""
    return set(session.scalars(select(Unit.unit_key).where(Unit.campaign_id == campaign_id)))


def _stands(unit: str, appointment: str) -> str:
    return appointment if unit in BEFORE_HANDOVER else unit


def _owners(session: Session, campaign_id: int) -> tuple[dict[int, list[str]], dict[int, str]]:
    names: dict[int, list[str]] = defaultdict(list)
    tails: dict[int, str] = {}
    for unit, name in session.execute(
        select(UnitOwner.unit_id, Owner.name)
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .where(UnitOwner.campaign_id == campaign_id)
        .order_by(UnitOwner.unit_id, UnitOwner.position)
    ):
        names[unit].append(name)
    for unit, last4 in session.execute(
        select(UnitOwner.unit_id, OwnerPhone.phone_last4)
        .join(OwnerPhone, OwnerPhone.owner_id == UnitOwner.owner_id)
        .where(UnitOwner.campaign_id == campaign_id)
        .order_by(UnitOwner.unit_id, UnitOwner.position, OwnerPhone.position)
    ):
        tails.setdefault(unit, last4)
    return names, tails


def _owners_of(session: Session, unit_id: int) -> list[OwnerRow]:
    owners = session.scalars(
        select(Owner)
        .join(UnitOwner, UnitOwner.owner_id == Owner.id)
        .where(UnitOwner.unit_id == unit_id)
        .order_by(UnitOwner.position)
    ).all()
    phones: dict[int, list[str]] = defaultdict(list)
    for phone in session.scalars(
        select(OwnerPhone)
        .where(OwnerPhone.owner_id.in_([owner.id for owner in owners]))
        .order_by(OwnerPhone.position)
    ):
        phones[phone.owner_id].append(mask_phone(phone.phone_last4))
    return [
        OwnerRow(
            id=owner.id,
            name=owner.name,
            is_company=owner.is_company,
            phones=tuple(phones[owner.id]),
            id_type=owner.id_type,
            id_no="",
        )
        for owner in owners
    ]
