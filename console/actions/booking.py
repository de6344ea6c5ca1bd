"""Appointments: a whole plan written at once, one confirmed, one cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.visits import AppointmentState
from console.models import Appointment, AppointmentUnit, HandoverDay, Unit
from console.queries.schedule import begun_days, held_homes
from console.queries.seat_holds import seat_holds

EXPECTED = (AppointmentState.BOOKED.value, AppointmentState.CONFIRMED.value)


@dataclass(frozen=True, kw_only=True)
class Place:
    """One party's slot."""

    owner_id: int
    unit_ids: tuple[int, ...]
    day: date
    slot_start: datetime
    host_id: int | None


def place_appointments(
    session: Session,
    *,
    press: Press,
    places: tuple[Place, ...],
    days: tuple[date, ...],
    sha256: str,
    kept: tuple[int, ...] = (),
    holds: tuple[int, ...] = (),
) -> Event:
    """Writes a plan for the window; an earlier plan's open places are given up for it, but those
    `kept`, that were confirmed or fixed, and those of a day that has begun stay. Refuses once a day
    of the window has been opened, and a plan for homes whose party came or confirmed meanwhile, or
    that knows nothing of a seat held at the telephone now: `holds` are those it leaves alone."""
    of = {"campaign_id": press.campaign_id}
    stands = {
        d.day: d
        for d in session.scalars(
            select(HandoverDay).where(HandoverDay.campaign_id == press.campaign_id)
        )
    }
    for day in days:
        if day in stands and stands[day].state != "planned":
            raise Refusal("plan.day-already-open", day=day.isoformat())
    wanted = {unit for place in places for unit in place.unit_ids}
    held = wanted & held_homes(session, campaign_id=press.campaign_id)
    if held:
        raise Refusal("plan.home-held", homes=len(held))
    begun = begun_days(session, campaign_id=press.campaign_id)
    firm = _firm(session, press, begun)
    if set(firm) != set(kept):
        raise Refusal("plan.confirmed-meanwhile")
    now_held = {hold.id for hold in seat_holds(session, now=press.now, **of)}
    if not now_held <= set(holds):
        raise Refusal("plan.held-meanwhile")
    session.add_all(HandoverDay(day=day, **of) for day in days if day not in stands)
    for day, row in stands.items():
        if row.state == "planned" and day not in days and day not in firm.values():
            session.delete(row)
    of_campaign = select(Appointment.id).where(Appointment.campaign_id == press.campaign_id)
    open_places = of_campaign.where(
        Appointment.state.in_(EXPECTED), Appointment.day.not_in(begun), Appointment.id.not_in(firm)
    )
    missed = of_campaign.where(Appointment.state == AppointmentState.NO_SHOW.value)
    session.execute(
        update(AppointmentUnit)
        .where(AppointmentUnit.appointment_id.in_(open_places.union(missed)))
        .values(is_live=False)
    )
    session.execute(
        update(Appointment)
        .where(Appointment.id.in_(open_places))
        .values(state=AppointmentState.REBOOKED.value, state_since=press.now)
    )
    if places:
        ids = insert_rows(
            session,
            Appointment,
            [
                {
                    "owner_id": p.owner_id,
                    "day": p.day,
                    "slot_start": p.slot_start,
                    "host_id": p.host_id,
                    "state": AppointmentState.BOOKED.value,
                    "state_since": press.now,
                    **of,
                }
                for p in places
            ],
        )
        insert_rows(
            session,
            AppointmentUnit,
            [
                {"appointment_id": number, "unit_id": unit, **of}
                for number, place in zip(ids, places, strict=True)
                for unit in place.unit_ids
            ],
        )
    homes = sum(len(p.unit_ids) for p in places)
    return Event(
        kind="plan.placed",
        facts={"appointments": len(places), "homes": homes, "days": len(days)},
        content_sha256=sha256,
    )


def _firm(session: Session, press: Press, begun: set[date]) -> dict[int, date]:
    """Confirmed or fixed places of days that have not begun, with their day."""
    return dict(
        session.execute(
            select(Appointment.id, Appointment.day).where(
                Appointment.campaign_id == press.campaign_id,
                Appointment.day.not_in(begun),
                (Appointment.state == AppointmentState.CONFIRMED.value)
                | (Appointment.is_pinned & Appointment.state.in_(EXPECTED)),
            )
        ).all()
    )


def confirm(session: Session, *, press: Press, appointment_id: int) -> Event:
    appointment = _expected(session, press, appointment_id)
    if appointment.state == AppointmentState.CONFIRMED:
        raise Refusal("appointment.wrong-state", state=appointment.state)
    return _turn(press, appointment, AppointmentState.CONFIRMED, "appointment.confirmed")


def cancel(session: Session, *, press: Press, appointment_id: int, reason: str) -> Event:
    """The homes are free to be booked again; on the day itself they count as deferred."""
    appointment = _expected(session, press, appointment_id)
    for row in session.scalars(
        select(AppointmentUnit).where(AppointmentUnit.appointment_id == appointment.id)
    ):
        row.is_live = False
    return _turn(press, appointment, AppointmentState.CANCELLED, "appointment.cancelled", reason)


def notify_units(session: Session, *, press: Press, unit_ids: tuple[int, ...]) -> Event:
    """The notice went out: homes not yet due become notified."""
    told = session.scalars(
        select(Unit).where(
            Unit.id.in_(unit_ids), Unit.campaign_id == press.campaign_id, Unit.state == "not_due"
        )
    ).all()
    if not told:
        raise Refusal("papers.nothing-to-tell")
    for unit in told:
        unit.state = "notified"
    return Event(kind="units.notified", facts={"homes": len(told)})


def _expected(session: Session, press: Press, appointment_id: int) -> Appointment:
    found = session.get(Appointment, appointment_id)
    if found is None or found.campaign_id != press.campaign_id:
        raise Refusal("appointment.unknown")
    if found.state not in EXPECTED:
        raise Refusal("appointment.wrong-state", state=found.state)
    return found


def _turn(
    press: Press, appointment: Appointment, to: AppointmentState, kind: str, reason: str = ""
) -> Event:
    appointment.state = to.value
    appointment.state_since = press.now
    if to is AppointmentState.CONFIRMED:
        appointment.confirmed_at = press.now
    return Event(kind=kind, subjects=(("appointment", appointment.id),), facts={"reason": reason})
