"""What stands of a home and of an owner, as those need it who correct it by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.models import AppointmentUnit, Owner, OwnerPhone, Unit, UnitOwner

PLACE = ("building", "stairwell", "room_no")
CHANGED = (
    "product_type", "layout_type", "gross_area", "due_date", "paid_up", "ready_day",
    "customer_class", "conflict_group", "green_reason", "wished", "unavailable",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class HomeKey:
    project: str = ""
    phase: str = ""
    building: str = ""
    stairwell: str = ""
    room_no: str = ""


@dataclass(frozen=True, kw_only=True)
class OwnerSealed:
    """Numbers stay sealed; `unit_key` is of the owner's first home."""

    id: int = 0
    name: str = ""
    is_company: bool = False
    id_type: str = ""
    id_enc: bytes | None = None
    phones: tuple[bytes, ...] = ()
    unit_key: str = ""


def home_key(session: Session, *, campaign_id: int, unit_id: int) -> HomeKey:
    """Of the last home of the roster with `unit_id` 0, without its place."""
    wanted = select(Unit.project, Unit.phase, Unit.building, Unit.stairwell, Unit.room_no).where(
        Unit.campaign_id == campaign_id
    )
    if unit_id:
        wanted = wanted.where(Unit.id == unit_id)
    row = session.execute(wanted.order_by(Unit.position.desc()).limit(1)).first()
    if row is None:
        return HomeKey()
    if not unit_id:
        return HomeKey(project=row.project, phase=row.phase)
    return HomeKey(**row._mapping)


def owner_sealed(session: Session, *, campaign_id: int, owner_id: int) -> OwnerSealed | None:
    owner = session.get(Owner, owner_id)
    if owner is None or owner.campaign_id != campaign_id:
        return None
    phones = select(OwnerPhone.phone_enc).where(OwnerPhone.owner_id == owner_id)
    home = (
        select(Unit.unit_key)
        .join(UnitOwner, UnitOwner.unit_id == Unit.id)
        .where(UnitOwner.owner_id == owner_id)
        .order_by(Unit.position)
    )
    return OwnerSealed(
        id=owner.id,
        name=owner.name,
        is_company=owner.is_company,
        id_type=owner.id_type,
        id_enc=owner.id_enc,
        phones=tuple(session.scalars(phones.order_by(OwnerPhone.position))),
        unit_key=session.scalar(home.limit(1)) or "",
    )


@dataclass(frozen=True, kw_only=True)
class HomeNow:
    """A home with all that a sheet may change of it."""

    id: int
    building: str
    stairwell: str
    room_no: str
    is_booked: bool
    fields: Mapping[str, Any]


def homes_now(session: Session, *, campaign_id: int) -> list[HomeNow]:
    booked = set(
        session.scalars(
            select(AppointmentUnit.unit_id).where(
                AppointmentUnit.campaign_id == campaign_id, AppointmentUnit.is_live
            )
        )
    )
    speaks = {
        unit: language
        for unit, language in session.execute(
            select(UnitOwner.unit_id, Owner.language)
            .join(Owner, Owner.id == UnitOwner.owner_id)
            .where(UnitOwner.campaign_id == campaign_id, UnitOwner.position == 0)
        )
    }
    columns = [getattr(Unit, name) for name in (*PLACE, *CHANGED)]
    rows = session.execute(select(Unit.id, *columns).where(Unit.campaign_id == campaign_id))
    return [
        HomeNow(
            id=row.id,
            building=row.building,
            stairwell=row.stairwell,
            room_no=row.room_no,
            is_booked=row.id in booked,
            fields={
                "language": speaks.get(row.id, ""),
                **{name: getattr(row, name) for name in CHANGED},
            },
        )
        for row in rows
    ]
