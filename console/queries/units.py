"""Homes with their owners, as the roster was understood and as the day sees them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.labels import unit_label
from console.domain.vault import Vault
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    Owner,
    OwnerPhone,
    Unit,
    UnitOwner,
)


@dataclass(frozen=True, kw_only=True)
class OwnerRow:
    """`phones` and `id_no` are masked unless a vault was given to reveal them."""

    id: int
    name: str
    is_company: bool
    phones: tuple[str, ...]
    id_type: str
    id_no: str


@dataclass(frozen=True, kw_only=True)
class UnitRow:
    id: int
    label: str
    project: str
    building: str
    stairwell: str
    room_no: str
    product_type: str
    layout_type: str
    gross_area: int | None
    due_date: date | None
    ready_day: date | None
    paid_up: bool | None
    state: str
    owners: tuple[OwnerRow, ...]


@dataclass(frozen=True, kw_only=True)
class BookingRow:
    """A live appointment with its homes."""

    id: int
    owner_id: int
    day: date
    slot_start: datetime
    host_id: int | None
    state: str
    unit_ids: tuple[int, ...]


def units(
    session: Session,
    *,
    campaign_id: int,
    reveal: Vault | None = None,
    ids: Sequence[int] | None = None,
) -> list[UnitRow]:
    """In roster order; `ids` narrows to some homes."""
    language = session.get_one(Campaign, campaign_id).language
    owners = _owners(session, campaign_id, reveal)
    wanted = select(Unit).where(Unit.campaign_id == campaign_id).order_by(Unit.position, Unit.id)
    if ids is not None:
        wanted = wanted.where(Unit.id.in_(ids))
    return [
        UnitRow(
            id=u.id,
            label=unit_label(u.building, u.stairwell, u.room_no, language),
            project=u.project,
            building=u.building,
            stairwell=u.stairwell,
            room_no=u.room_no,
            product_type=u.product_type,
            layout_type=u.layout_type,
            gross_area=u.gross_area,
            due_date=u.due_date,
            ready_day=u.ready_day,
            paid_up=u.paid_up,
            state=u.state,
            owners=tuple(owners[u.id]),
        )
        for u in session.scalars(wanted)
    ]


def bookings(session: Session, *, campaign_id: int, day: date | None = None) -> list[BookingRow]:
    """Live appointments in the order of their slots."""
    wanted = (
        select(Appointment, AppointmentUnit.unit_id)
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .where(Appointment.campaign_id == campaign_id, AppointmentUnit.is_live)
        .order_by(Appointment.slot_start, Appointment.id, AppointmentUnit.unit_id)
    )
    if day is not None:
        wanted = wanted.where(Appointment.day == day)
    homes: dict[Appointment, list[int]] = defaultdict(list)
    for appointment, unit_id in session.execute(wanted):
        homes[appointment].append(unit_id)
    return [
        BookingRow(
            id=a.id,
            owner_id=a.owner_id,
            day=a.day,
            slot_start=a.slot_start,
            host_id=a.host_id,
            state=a.state,
            unit_ids=tuple(ids),
        )
        for a, ids in homes.items()
    ]


def mask_phone(last4: str) -> str:
    return f"*******{last4}"


def mask_id(last4: str) -> str:
    return f"**************{last4}" if last4 else ""


def _owners(
    session: Session, campaign_id: int, reveal: Vault | None
) -> defaultdict[int, list[OwnerRow]]:
    phones: defaultdict[int, list[str]] = defaultdict(list)
    for phone in session.scalars(
        select(OwnerPhone)
        .where(OwnerPhone.campaign_id == campaign_id)
        .order_by(OwnerPhone.owner_id, OwnerPhone.position)
    ):
        shown = reveal.open(phone.phone_enc) if reveal else mask_phone(phone.phone_last4)
        phones[phone.owner_id].append(shown)
    found: defaultdict[int, list[OwnerRow]] = defaultdict(list)
    rows = session.execute(
        select(UnitOwner.unit_id, Owner)
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .where(UnitOwner.campaign_id == campaign_id)
        .order_by(UnitOwner.unit_id, UnitOwner.position)
    )
    for unit_id, owner in rows:
        id_no = mask_id(owner.id_last4)
        if reveal and owner.id_enc is not None:
            id_no = reveal.open(owner.id_enc)
        found[unit_id].append(
            OwnerRow(
                id=owner.id,
                name=owner.name,
                is_company=owner.is_company,
                phones=tuple(phones[owner.id]),
                id_type=owner.id_type,
                id_no=id_no,
            )
        )
    return found
