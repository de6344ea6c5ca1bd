"""One party as Reception shows it: its homes and owners, its appointment, its visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.keys import KEY_ROOM, SEALED_BAG
from console.domain.labels import unit_label
from console.domain.seating import Manner, manner_of
from console.domain.seating import zone_for as chosen_zone
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    Holder,
    Host,
    KeyItem,
    KeySet,
    Owner,
    OwnerPhone,
    RouteStep,
    Unit,
    UnitOwner,
    Visit,
    VisitUnit,
)
from console.queries.party_visit import StepAt, VisitAt, visit_at, walked
from console.queries.seating import zones_now
from console.queries.told import told_of_the_whole, told_to_newcomers, told_to_visit
from console.queries.waits import Told


@dataclass(frozen=True, kw_only=True)
class PersonRow:
    id: int
    name: str
    is_company: bool


@dataclass(frozen=True, kw_only=True)
class KeysAt:
    """`holder` is blank where pieces are in several hands; `is_in_room`: all in the key room."""

    pieces: int
    holder: str
    is_in_room: bool
    is_frozen: bool


@dataclass(frozen=True, kw_only=True)
class ZoneAt:
    code: str
    seats: int
    free: int


@dataclass(frozen=True, kw_only=True)
class PartyCard:
    """`zone` is where a party coming now would sit; `phone` are the last four digits. `proxy` is
    whom the roster names to accept instead, `green_reason` why it is green beforehand."""

    unit_ids: tuple[int, ...]
    labels: tuple[str, ...]
    product: str
    gross_area: int | None
    unit_state: str
    owner_id: int
    owner: str
    people: tuple[PersonRow, ...]
    phone: str
    language: str
    host: str
    keys: KeysAt
    zone: ZoneAt | None
    appointment_id: int
    slot_start: datetime | None
    day: date | None
    appointment_state: str
    party_size: int
    route: tuple[StepAt, ...]
    visit: VisitAt | None
    proxy: str = ""
    green_reason: str = ""
    waits: Mapping[int, Told] = field(default_factory=dict)
    """By station: what is told to whoever comes now, at the present one what this party was."""
    whole: Told | None = None
    """When its visit will be over; of a party that is not here yet, if it came now."""


def of_visit(session: Session, *, campaign_id: int, visit_id: int) -> PartyCard:
    visit = session.get_one(Visit, visit_id)
    units = list(session.scalars(select(VisitUnit.unit_id).where(VisitUnit.visit_id == visit_id)))
    booked = session.get(Appointment, visit.appointment_id) if visit.appointment_id else None
    return _card(session, campaign_id, visit.owner_id, units, booked, visit)


def of_appointment(session: Session, *, campaign_id: int, appointment_id: int) -> PartyCard:
    booked = session.get_one(Appointment, appointment_id)
    units = list(
        session.scalars(
            select(AppointmentUnit.unit_id).where(AppointmentUnit.appointment_id == appointment_id)
        )
    )
    return _card(session, campaign_id, booked.owner_id, units, booked, None)


def of_home(session: Session, *, campaign_id: int, unit_id: int) -> PartyCard:
    """A home without a place: only itself comes, with its first owner."""
    owner_id = session.scalar(
        select(UnitOwner.owner_id).where(UnitOwner.unit_id == unit_id).order_by(UnitOwner.position)
    )
    return _card(session, campaign_id, owner_id or 0, [unit_id], None, None)


def _card(
    session: Session,
    campaign_id: int,
    owner_id: int,
    unit_ids: list[int],
    booked: Appointment | None,
    visit: Visit | None,
) -> PartyCard:
    language = session.get_one(Campaign, campaign_id).language
    homes = session.scalars(
        select(Unit).where(Unit.id.in_(unit_ids)).order_by(Unit.position, Unit.id)
    ).all()
    owner = session.get(Owner, owner_id)
    host_id = visit.host_id if visit else booked.host_id if booked else None
    host = session.get(Host, host_id) if host_id else None
    day = visit.day if visit else booked.day if booked else None
    agreed = booked.green_reason if booked else ""
    manner = manner_of(
        ((u.customer_class, u.conflict_group, u.green_reason) for u in homes), agreed
    )
    people = visit.party_size - visit.in_childcare if visit else 1
    return PartyCard(
        unit_ids=tuple(u.id for u in homes),
        labels=tuple(unit_label(u.building, u.stairwell, u.room_no, language) for u in homes),
        product=homes[0].product_type if homes else "",
        gross_area=homes[0].gross_area if len(homes) == 1 else None,
        unit_state=homes[0].state if homes else "",
        owner_id=owner_id,
        owner=owner.name if owner else "",
        people=_people(session, unit_ids),
        phone=session.scalar(
            select(OwnerPhone.phone_last4)
            .where(OwnerPhone.owner_id == owner_id)
            .order_by(OwnerPhone.position)
            .limit(1)
        )
        or "",
        language=(visit.language if visit else "") or (owner.language if owner else ""),
        host=host.name if host else "",
        keys=keys_at(session, unit_ids),
        zone=zone_for(
            session,
            campaign_id=campaign_id,
            day=day,
            manner=manner,
            people=people,
            without=visit.id if visit else 0,
        ),
        appointment_id=booked.id if booked else 0,
        slot_start=booked.slot_start if booked else None,
        day=booked.day if booked else None,
        appointment_state=booked.state if booked else "unbooked",
        party_size=visit.party_size if visit else 1,
        route=walked(session, visit) if visit else _template(session, campaign_id),
        visit=visit_at(session, visit) if visit else None,
        proxy=next((u.proxy for u in homes if u.proxy), ""),
        green_reason=manner.green_reason,
        **_told(session, campaign_id, visit, day),
    )


def _told(
    session: Session, campaign_id: int, visit: Visit | None, day: date | None
) -> dict[str, Any]:
    waits = told_to_newcomers(session, campaign_id=campaign_id, day=day) if day else {}
    if visit is None:
        return {"waits": waits, "whole": next((t for t in waits.values() if t.whole), None)}
    own = told_to_visit(session, visit)
    waits.pop(visit.station_id or 0, None)
    if own is not None:
        waits[visit.station_id or 0] = own
    return {"waits": waits, "whole": told_of_the_whole(session, visit)}


def _people(session: Session, unit_ids: list[int]) -> tuple[PersonRow, ...]:
    """Every owner of these homes once, who is written to first."""
    rows = session.execute(
        select(Owner.id, Owner.name, Owner.is_company)
        .join(UnitOwner, UnitOwner.owner_id == Owner.id)
        .where(UnitOwner.unit_id.in_(unit_ids))
        .order_by(UnitOwner.position, Owner.id)
    )
    known = {number: (name, company) for number, name, company in reversed(rows.all())}
    return tuple(
        PersonRow(id=number, name=name, is_company=company)
        for number, (name, company) in reversed(known.items())
    )


def keys_at(session: Session, unit_ids: list[int]) -> KeysAt:
    rows = session.execute(
        select(Holder.kind, Holder.name, KeySet.is_frozen, func.count())
        .select_from(KeyItem)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(KeySet.unit_id.in_(unit_ids), KeyItem.kind != SEALED_BAG)
        .group_by(Holder.kind, Holder.name, KeySet.is_frozen)
    ).all()
    holders = {name if kind in ("department", "person") else kind for kind, name, _, _ in rows}
    holder = next(iter(holders)) if len(holders) == 1 else ""
    return KeysAt(
        pieces=sum(count for *_, count in rows),
        holder=holder,
        is_in_room=holder == KEY_ROOM,
        is_frozen=any(frozen for _, _, frozen, _ in rows),
    )


def zone_for(
    session: Session,
    *,
    campaign_id: int,
    day: date | None,
    manner: Manner,
    people: int = 1,
    without: int = 0,
) -> ZoneAt | None:
    """Where the party would be sent now, by the rule of the check-in."""
    zones = zones_now(session, campaign_id=campaign_id, day=day, manner=manner, without=without)
    best = chosen_zone(zones, manner, people)
    return ZoneAt(code=best.code, seats=best.seats, free=best.free) if best else None


def _template(session: Session, campaign_id: int) -> tuple[StepAt, ...]:
    steps = session.scalars(
        select(RouteStep).where(RouteStep.campaign_id == campaign_id).order_by(RouteStep.position)
    )
    return tuple(
        StepAt(
            code=s.code,
            state="current" if n == 0 else "pending",
            usual=s.usual,
            station_id=s.station_id,
        )
        for n, s in enumerate(steps)
    )
