"""What a clerk on the telephone sees of one party: who it is, its place, a seat held for it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.labels import unit_label
from console.domain.visits import AppointmentState
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    Host,
    Owner,
    OwnerPhone,
    Unit,
    UnitOwner,
)
from console.queries.seat_holds import HoldRow, seat_holds
from console.queries.units import mask_phone

OPEN = (AppointmentState.BOOKED.value, AppointmentState.CONFIRMED.value)


@dataclass(frozen=True, kw_only=True)
class PhoneFile:
    """`unit_ids` are the homes that come together; `appointment_id` 0 while they have no place.
    `phones` are masked. `held`: the seat that somebody keeps for this owner just now."""

    unit_id: int
    unit_ids: tuple[int, ...]
    labels: tuple[str, ...]
    owner_id: int
    owner: str
    language: str
    phones: tuple[str, ...]
    appointment_id: int = 0
    slot_start: datetime | None = None
    host: str = ""
    state: str = ""
    is_pinned: bool = False
    held: HoldRow | None = None


def phone_file(
    session: Session,
    *,
    campaign_id: int,
    unit_id: int,
    unit_ids: Collection[int] = (),
    now: datetime,
) -> PhoneFile:
    """`unit_ids`: the homes that would be booked together where there is no place yet."""
    found = session.execute(
        select(Appointment, Host.name)
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .outerjoin(Host, Host.id == Appointment.host_id)
        .where(
            AppointmentUnit.unit_id == unit_id,
            AppointmentUnit.is_live,
            Appointment.campaign_id == campaign_id,
        )
    ).first()
    booked, host = (found[0], found[1]) if found else (None, None)
    homes = _homes(session, campaign_id, unit_id, unit_ids, booked)
    owner_id = booked.owner_id if booked else _first_owner(session, unit_id)
    owner = session.get_one(Owner, owner_id)
    tails = session.scalars(
        select(OwnerPhone.phone_last4)
        .where(OwnerPhone.owner_id == owner_id)
        .order_by(OwnerPhone.position)
    )
    holds = seat_holds(session, campaign_id=campaign_id, now=now)
    return PhoneFile(
        unit_id=unit_id,
        unit_ids=tuple(homes),
        labels=tuple(homes.values()),
        owner_id=owner_id,
        owner=owner.name,
        language=owner.language,
        phones=tuple(mask_phone(tail) for tail in tails),
        appointment_id=booked.id if booked else 0,
        slot_start=booked.slot_start if booked else None,
        host=host or "",
        state=booked.state if booked else "",
        is_pinned=bool(booked and booked.is_pinned),
        held=next((h for h in holds if h.owner_id == owner_id), None),
    )


def _homes(
    session: Session,
    campaign_id: int,
    unit_id: int,
    unit_ids: Collection[int],
    booked: Appointment | None,
) -> dict[int, str]:
    wanted = {unit_id, *unit_ids}
    if booked is not None:
        wanted = set(
            session.scalars(
                select(AppointmentUnit.unit_id).where(AppointmentUnit.appointment_id == booked.id)
            )
        )
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(Unit.id, Unit.building, Unit.stairwell, Unit.room_no)
        .where(Unit.campaign_id == campaign_id, Unit.id.in_(wanted))
        .order_by(Unit.position, Unit.id)
    )
    return {
        number: unit_label(building, stairwell, room, language)
        for number, building, stairwell, room in rows
    }


def _first_owner(session: Session, unit_id: int) -> int:
    owner = session.scalar(
        select(UnitOwner.owner_id).where(UnitOwner.unit_id == unit_id, UnitOwner.position == 0)
    )
    if owner is None:
        raise Refusal("unit.no-owner")
    return owner
