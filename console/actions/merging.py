"""Two records of one home, or of one owner, made one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from console.actions.owners import homes_of, owner_of, phones_of, unit_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import (
    Accessory,
    Appointment,
    AppointmentUnit,
    Charge,
    Document,
    Holder,
    KeySet,
    Message,
    MeterReading,
    SeatHold,
    Unit,
    UnitOwner,
    Visit,
    VisitUnit,
)

OF_PAPER = ("identity", "id_type", "id_enc", "id_last4", "id_index")


def merge_homes(session: Session, *, press: Press, keep_id: int, gone_id: int) -> Event:
    """Two records of one home: what only the second knows goes to the first, the second goes."""
    keep, gone = unit_of(session, press, keep_id), unit_of(session, press, gone_id)
    if keep is gone:
        raise Refusal("home.same")
    for used in (AppointmentUnit, VisitUnit, KeySet):
        if session.scalar(select(used.id).where(used.unit_id == gone_id).limit(1)) is not None:
            raise Refusal("home.in-use")
    names = [c.name for c in Unit.__table__.columns if c.nullable or c.default is not None]
    for name in sorted(set(names) - {"state", "customer_class"}):
        if getattr(keep, name) in (None, ""):
            setattr(keep, name, getattr(gone, name))
    _move_owners(session, keep_id, gone_id)
    _move_rest(session, keep_id, gone_id)
    session.flush()
    session.delete(gone)
    return Event(kind="homes.merged", subjects=(("unit", keep_id), ("unit", gone_id)))


def merge_owners(session: Session, *, press: Press, keep_id: int, gone_id: int) -> Event:
    """Two records of one person: homes, appointments and phones go to the first."""
    keep, gone = owner_of(session, press, keep_id), owner_of(session, press, gone_id)
    if keep is gone:
        raise Refusal("owner.same")
    if keep.id_index and gone.id_index and keep.id_index != gone.id_index:
        raise Refusal("owner.other-paper")
    for used in (Visit, Holder):
        if session.scalar(select(used.id).where(used.owner_id == gone_id).limit(1)) is not None:
            raise Refusal("owner.in-use")
    units = sorted({*homes_of(session, keep_id), *homes_of(session, gone_id)})
    _move_homes(session, keep_id, gone_id)
    _move_places(session, keep_id, gone_id)
    phones = phones_of(session, keep_id)
    known = {phone.phone_index for phone in phones}
    for phone in phones_of(session, gone_id):
        if phone.phone_index in known:
            session.delete(phone)
        else:
            phone.owner_id, phone.position = keep_id, len(known)
            known.add(phone.phone_index)
    papers = {name: getattr(gone, name) for name in OF_PAPER}
    session.flush()
    session.delete(gone)
    session.flush()  # what identifies the one that goes is free only now
    if papers["id_index"] and not keep.id_index:
        for name, value in papers.items():
            setattr(keep, name, value)
    subjects = (("owner", keep_id), ("owner", gone_id), *(("unit", number) for number in units))
    return Event(kind="owners.merged", subjects=subjects, facts={"homes": len(units)})


def _move_owners(session: Session, keep_id: int, gone_id: int) -> None:
    rows = session.scalars(
        select(UnitOwner)
        .where(or_(UnitOwner.unit_id == keep_id, UnitOwner.unit_id == gone_id))
        .order_by(UnitOwner.position)
    ).all()
    known = [row.owner_id for row in rows if row.unit_id == keep_id]
    for row in rows:
        if row.unit_id == gone_id and row.owner_id in known:
            session.delete(row)
        elif row.unit_id == gone_id:
            row.unit_id, row.position = keep_id, len(known)
            known.append(row.owner_id)


def _move_rest(session: Session, keep_id: int, gone_id: int) -> None:
    """What is owed and what belongs to it, unless the first has the same; issued papers stay."""
    tables: tuple[tuple[Any, tuple[str, str]], ...] = (
        (Charge, ("kind", "basis")),
        (Accessory, ("kind", "label")),
        (MeterReading, ("kind", "meter_no")),
    )
    for table, names in tables:
        rows = session.scalars(select(table).where(table.unit_id.in_((keep_id, gone_id)))).all()
        known = {tuple(getattr(r, n) for n in names) for r in rows if r.unit_id == keep_id}
        for row in rows:
            if row.unit_id == gone_id and tuple(getattr(row, n) for n in names) in known:
                session.delete(row)
            elif row.unit_id == gone_id:
                row.unit_id = keep_id
    for paper in session.scalars(select(Document).where(Document.unit_id == gone_id)):
        paper.unit_id = keep_id


def _move_places(session: Session, keep_id: int, gone_id: int) -> None:
    """Appointments and what was told of them; a seat held for either is let go."""
    for appointment in session.scalars(select(Appointment).where(Appointment.owner_id == gone_id)):
        appointment.owner_id = keep_id
    for message in session.scalars(select(Message).where(Message.owner_id == gone_id)):
        message.owner_id = keep_id
    session.execute(delete(SeatHold).where(SeatHold.owner_id.in_((keep_id, gone_id))))


def _move_homes(session: Session, keep_id: int, gone_id: int) -> None:
    known = set(homes_of(session, keep_id))
    for row in session.scalars(select(UnitOwner).where(UnitOwner.owner_id == gone_id)).all():
        if row.unit_id in known:
            session.delete(row)
        else:
            row.owner_id = keep_id
