"""Check-in and walk-in: a party comes through the door and gets its ticket."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from console.actions.arriving import (
    Arrival,
    arrive,
    arrive_green,
    arrived,
    bring_units,
    first_owner,
    give_up,
    new_visit,
)
from console.actions.floor import Floor, open_floor, units_of
from console.domain import line
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.seating import Manner, host_for, manner_of
from console.domain.times import clock_text
from console.domain.visits import HANDED_OVER, AppointmentState, VisitState
from console.models import Appointment, AppointmentUnit, Document, Unit, Visit, VisitUnit
from console.prepared import Found, Prepared, get
from console.queries.seating import hosts_now

__all__ = ["Arrival", "check_in", "walk_in"]

_VISIT_OF: Found[Visit] = Found(
    select(Visit).where(Visit.appointment_id == bindparam("appointment"))
)
_PLACES: Found[tuple[AppointmentUnit, str, str, str]] = Found(
    select(AppointmentUnit, Unit.customer_class, Unit.conflict_group, Unit.green_reason)
    .join(Unit, Unit.id == AppointmentUnit.unit_id)
    .where(AppointmentUnit.appointment_id == bindparam("appointment"))
    .order_by(AppointmentUnit.unit_id)
)
_PAPER: Found[Document] = Found(
    select(Document).where(
        Document.code_id == bindparam("code"), Document.campaign_id == bindparam("campaign")
    )
)
_INSIDE = Prepared(
    select(Visit.ticket)
    .join(VisitUnit)
    .where(VisitUnit.unit_id == bindparam("unit"), VisitUnit.is_inside)
)


def check_in(session: Session, *, press: Press, arrival: Arrival) -> Event:
    floor = open_floor(session, press)
    appointment = _appointment(session, floor, press, arrival)
    before = _VISIT_OF.first(session, {"appointment": appointment.id})
    _refuse_wrong_scan(floor, appointment, before)
    rows = _PLACES.all(session, {"appointment": appointment.id})
    places = [place for place, *_ in rows]
    _refuse_inside(session, tuple(place.unit_id for place in places))
    unit_ids = [place.unit_id for place in places if place.is_live]
    manner = manner_of(((c, g, r) for _, c, g, r in rows), appointment.green_reason)
    row_due = line.booked_due(appointment.slot_start, press.now, floor.rules)
    if before is None:
        letter = "G" if manner.green_reason else "A"
        visit = new_visit(session, floor, press, letter)
        visit.appointment_id = appointment.id
    else:
        visit = before  # an undone check-in comes back to its own number
    visit.owner_id = appointment.owner_id
    visit.host_id = appointment.host_id
    if manner.is_apart:
        visit.host_id = _apart_host(session, floor, press, visit, arrival, manner)
    appointment.state = AppointmentState.ARRIVED.value
    appointment.state_since = press.now
    arrive(session, floor, press, visit, arrival, row_due, manner)
    bring_units(session, press, visit, unit_ids)
    if manner.green_reason:
        source = "appointment" if appointment.green_reason else "roster"
        arrive_green(session, floor, press, visit, manner.green_reason, source)
    return arrived(session, floor, visit, unit_ids, "visit.checked_in")


def walk_in(session: Session, *, press: Press, arrival: Arrival) -> Event:
    """A party without a place today; a live appointment of another day is given up for it."""
    floor = open_floor(session, press)
    units = list(
        session.scalars(select(Unit).where(Unit.id.in_(arrival.unit_ids)).order_by(Unit.id))
    )
    if not units or any(u.campaign_id != press.campaign_id for u in units):
        raise Refusal("unit.unknown")
    for unit in units:
        if unit.state in HANDED_OVER:
            raise Refusal("unit.already-handed-over", unit=unit.raw_label or unit.unit_key)
    _refuse_inside(session, arrival.unit_ids)
    for booked in session.scalars(
        select(Appointment)
        .join(AppointmentUnit)
        .where(AppointmentUnit.unit_id.in_(arrival.unit_ids), AppointmentUnit.is_live)
    ).unique():
        if booked.day == floor.day and booked.state != AppointmentState.ARRIVED:
            raise Refusal(
                "walk-in.has-appointment",
                at=clock_text(booked.slot_start, floor.campaign.zone),
            )
        give_up(session, press, booked)
    manner = manner_of((u.customer_class, u.conflict_group, u.green_reason) for u in units)
    letter = "G" if manner.green_reason else "W"
    visit = _undone_walk_in(session, floor, {u.id for u in units}) or new_visit(
        session, floor, press, letter
    )
    visit.owner_id = arrival.owner_id or first_owner(session, units[0].id)
    visit.host_id = _host_for(session, floor, press, visit, arrival, manner)
    row_due = line.walk_in_due(press.now, floor.rules)
    arrive(session, floor, press, visit, arrival, row_due, manner)
    bring_units(session, press, visit, [u.id for u in units])
    if manner.green_reason:
        arrive_green(session, floor, press, visit, manner.green_reason, "roster")
    return arrived(session, floor, visit, [u.id for u in units], "visit.walked_in")


def _host_for(
    session: Session, floor: Floor, press: Press, visit: Visit, arrival: Arrival, manner: Manner
) -> int | None:
    hosts = hosts_now(
        session, campaign_id=press.campaign_id, day=floor.day, now=press.now, manner=manner,
        without=visit.id or 0,
    )  # fmt: skip
    return host_for(hosts, manner, arrival.language)


def _apart_host(
    session: Session, floor: Floor, press: Press, visit: Visit, arrival: Arrival, manner: Manner
) -> int | None:
    """The host of the appointment, unless that one goes with somebody who is kept apart from this
    party."""
    hosts = hosts_now(
        session, campaign_id=press.campaign_id, day=floor.day, now=press.now, manner=manner,
        without=visit.id or 0,
    )  # fmt: skip
    booked = next((h for h in hosts if h.id == visit.host_id), None)
    if visit.host_id is None or (booked is not None and booked.keeps_apart(manner)):
        return visit.host_id
    return host_for(hosts, manner, arrival.language)


def _undone_walk_in(session: Session, floor: Floor, unit_ids: set[int]) -> Visit | None:
    """The same party again after its check-in was undone today: it keeps its number."""
    for visit in session.scalars(
        select(Visit)
        .join(VisitUnit)
        .where(
            VisitUnit.unit_id.in_(unit_ids),
            Visit.day == floor.day,
            Visit.appointment_id.is_(None),
            Visit.state == VisitState.UNDONE,
        )
        .order_by(Visit.number)
    ).unique():
        if {home.unit_id for home in units_of(session, visit)} == unit_ids:
            return visit
    return None


def _appointment(session: Session, floor: Floor, press: Press, arrival: Arrival) -> Appointment:
    appointment_id = arrival.appointment_id
    if arrival.code_id:
        paper = _PAPER.first(session, {"code": arrival.code_id, "campaign": press.campaign_id})
        if paper is not None and paper.visit_id is not None and paper.appointment_id is None:
            _refuse_arrived(floor, session.get_one(Visit, paper.visit_id))  # a walk-in's slip
        if paper is None or paper.appointment_id is None:
            raise Refusal("scan.unknown")
        if paper.revoked_at is not None:
            raise Refusal("scan.superseded")
        appointment_id = paper.appointment_id
    found = get(session, Appointment, appointment_id)
    if found is None or found.campaign_id != press.campaign_id:
        raise Refusal("scan.unknown")
    return found


def _refuse_wrong_scan(floor: Floor, appointment: Appointment, before: Visit | None) -> None:
    if before is not None and before.state != VisitState.UNDONE:
        _refuse_arrived(floor, before)
    if appointment.state in (AppointmentState.CANCELLED, AppointmentState.REBOOKED):
        raise Refusal("scan.cancelled", state=appointment.state)
    if appointment.day != floor.day:
        raise Refusal("scan.wrong-day", day=appointment.day.isoformat())


def _refuse_arrived(floor: Floor, before: Visit) -> None:
    if before.state == VisitState.UNDONE:
        raise Refusal("scan.cancelled", state=before.state)
    raise Refusal(
        "scan.already-arrived",
        ticket=before.ticket,
        at=clock_text(before.checked_in_at, floor.campaign.zone),
        state=before.state,
    )


def _refuse_inside(session: Session, unit_ids: tuple[int, ...]) -> None:
    for unit_id in unit_ids:
        inside = _INSIDE.first(session.connection(), {"unit": unit_id})
        if inside is not None:
            raise Refusal("scan.already-inside", ticket=inside[0])
