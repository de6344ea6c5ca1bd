"""Owners corrected by hand: of a home added, told something new, taken off again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Appointment, AppointmentUnit, Owner, OwnerPhone, Unit, UnitOwner


@dataclass(frozen=True, kw_only=True)
class OwnerRows:
    """An owner as `console.by_hand` prepared it: spelt, sealed, hashed. `phones` None: as they
    are. `fields` names what the user gave, for the journal."""

    owner: Mapping[str, Any]
    phones: Sequence[Mapping[str, Any]] | None = None
    fields: tuple[str, ...] = ()


def add_owner(session: Session, *, press: Press, unit_id: int, rows: OwnerRows) -> Event:
    """One more owner of this home; a person known already is the same person."""
    unit_of(session, press, unit_id)
    owner_id = add_to_home(session, press, unit_id, rows)
    return Event(kind="owners.added", subjects=(("unit", unit_id), ("owner", owner_id)))


def correct_owner(session: Session, *, press: Press, owner_id: int, rows: OwnerRows) -> Event:
    """Everything here is personal: the journal keeps which fields, not what stood in them."""
    owner = owner_of(session, press, owner_id)
    other = _by_identity(session, press, rows.owner["identity"])
    if other is not None and other.id != owner_id:
        raise Refusal("owner.identity-taken")
    changed = [name for name, value in rows.owner.items() if getattr(owner, name) != value]
    stands = [phone.phone_index for phone in phones_of(session, owner_id)]
    is_other_phone = rows.phones is not None and stands != [
        phone["phone_index"] for phone in rows.phones
    ]
    if not changed and not is_other_phone:
        raise Refusal("home.nothing-changed")
    for name in changed:
        setattr(owner, name, rows.owner[name])
    if is_other_phone:
        session.execute(delete(OwnerPhone).where(OwnerPhone.owner_id == owner_id))
        _add_phones(session, press, owner_id, rows)
    subjects = (("owner", owner_id), *(("unit", n) for n in homes_of(session, owner_id)))
    return Event(
        kind="owners.corrected", subjects=subjects, facts={"fields": " ".join(rows.fields)}
    )


def remove_owner(session: Session, *, press: Press, unit_id: int, owner_id: int) -> Event:
    """The person stays known; only this home is no longer theirs."""
    unit_of(session, press, unit_id)
    rows = session.scalars(
        select(UnitOwner).where(UnitOwner.unit_id == unit_id).order_by(UnitOwner.position)
    ).all()
    gone = next((row for row in rows if row.owner_id == owner_id), None)
    if gone is None:
        raise Refusal("owner.unknown")
    if len(rows) == 1:
        raise Refusal("owner.last")
    if _is_booked(session, unit_id, owner_id):
        raise Refusal("owner.is-booked")
    session.delete(gone)
    for position, row in enumerate(row for row in rows if row is not gone):
        if row.position != position:
            row.position = position
    return Event(kind="owners.removed", subjects=(("unit", unit_id), ("owner", owner_id)))


# -- what others use too -----------------------------------------------------------------------


def unit_of(session: Session, press: Press, unit_id: int) -> Unit:
    unit = session.get(Unit, unit_id)
    if unit is None or unit.campaign_id != press.campaign_id:
        raise Refusal("unit.unknown")
    return unit


def owner_of(session: Session, press: Press, owner_id: int) -> Owner:
    owner = session.get(Owner, owner_id)
    if owner is None or owner.campaign_id != press.campaign_id:
        raise Refusal("owner.unknown")
    return owner


def homes_of(session: Session, owner_id: int) -> list[int]:
    wanted = select(UnitOwner.unit_id).where(UnitOwner.owner_id == owner_id)
    return list(session.scalars(wanted.order_by(UnitOwner.unit_id)))


def phones_of(session: Session, owner_id: int) -> Sequence[OwnerPhone]:
    wanted = select(OwnerPhone).where(OwnerPhone.owner_id == owner_id)
    return session.scalars(wanted.order_by(OwnerPhone.position)).all()


def add_to_home(
    session: Session, press: Press, unit_id: int, rows: OwnerRows, *, language: str = ""
) -> int:
    """The owner's id; made if nobody of that identity is known."""
    owner = _by_identity(session, press, rows.owner["identity"])
    there = list(session.scalars(select(UnitOwner.owner_id).where(UnitOwner.unit_id == unit_id)))
    if owner is not None and owner.id in there:
        raise Refusal("owner.already-here")
    if owner is None:
        owner = Owner(campaign_id=press.campaign_id, language=language, **rows.owner)
        session.add(owner)
        session.flush()
        _add_phones(session, press, owner.id, rows)
    session.add(
        UnitOwner(
            campaign_id=press.campaign_id,
            unit_id=unit_id,
            owner_id=owner.id,
            position=len(there),
        )
    )
    session.flush()
    return owner.id


def _by_identity(session: Session, press: Press, identity: str) -> Owner | None:
    return session.scalars(
        select(Owner).where(Owner.campaign_id == press.campaign_id, Owner.identity == identity)
    ).first()


def _add_phones(session: Session, press: Press, owner_id: int, rows: OwnerRows) -> None:
    of = {"campaign_id": press.campaign_id, "owner_id": owner_id}
    for phone in rows.phones or ():
        session.add(OwnerPhone(**of, **phone))
    session.flush()


def _is_booked(session: Session, unit_id: int, owner_id: int) -> bool:
    booked = (
        select(AppointmentUnit.id)
        .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
        .where(
            AppointmentUnit.unit_id == unit_id,
            AppointmentUnit.is_live,
            Appointment.owner_id == owner_id,
        )
    )
    return session.scalar(booked.limit(1)) is not None
