"""The telephone desk: a seat held while the clerk types, then booked, or booked anew."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, or_
from sqlalchemy.orm import Session

from console.actions.moving import give_up, new_appointment, open_appointment, units_of
from console.actions.seating import Found, Spot, find_seat, refuse_placed
from console.domain.booking import refuse_late
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.rules import Rules
from console.domain.times import local_day, minutes, to_us
from console.domain.visits import AppointmentState
from console.models import Campaign, SeatHold
from console.queries.seat_holds import seat_holds


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A party that wants a place: a present appointment, or an owner and the homes that have none.
    `late_reason`, a code of `domain.booking`, allows what the booking lead forbids."""

    appointment_id: int = 0
    owner_id: int = 0
    unit_ids: tuple[int, ...] = ()
    late_reason: str = ""


def hold_seat(session: Session, *, press: Press, asked: Asked, to: Spot) -> Event:
    """Nobody else gets that seat until the hold expires. An owner has one held seat at most: a
    second one, asked for by the same person, replaces the first."""
    owner_id, unit_ids, without = _party(session, press, asked)
    rules = _refuse_late(session, press, asked, to)
    for hold in seat_holds(session, campaign_id=press.campaign_id, now=press.now):
        if hold.owner_id == owner_id and hold.by != press.by:
            raise Refusal("hold.owner-elsewhere", by=hold.by)
    found = find_seat(session, press, unit_ids=unit_ids, to=to, without=without, for_owner=owner_id)
    _let_go(session, press, owner_id)
    expires_at = press.now + minutes(rules.seat_hold_minutes)
    session.add(
        SeatHold(
            campaign_id=press.campaign_id,
            owner_id=owner_id,
            unit_ids=" ".join(map(str, unit_ids)),
            slot_start=found.slot_start,
            host_id=found.host_id,
            by=press.by,
            expires_at=expires_at,
        )
    )
    return Event(
        kind="seat.held",
        subjects=(("owner", owner_id),),
        facts={
            "slot": to_us(found.slot_start),
            "host": found.host_id or 0,
            "expires": to_us(expires_at),
        },
    )


def release_seat(session: Session, *, press: Press, owner_id: int) -> Event:
    holds = seat_holds(session, campaign_id=press.campaign_id, now=press.now)
    held = next((hold for hold in holds if hold.owner_id == owner_id), None)
    if held is None:
        raise Refusal("hold.none")
    if held.by != press.by:
        raise Refusal("hold.owner-elsewhere", by=held.by)
    _let_go(session, press, owner_id)
    return Event(kind="seat.released", subjects=(("owner", owner_id),))


def book(
    session: Session, *, press: Press, asked: Asked, to: Spot, is_confirmed: bool = False
) -> Event:
    """A place for homes that have none. `is_confirmed`: the owner has agreed on the telephone."""
    owner_id, unit_ids, _none = _party(session, press, asked)
    if asked.appointment_id:
        raise Refusal("booking.has-place")
    _refuse_late(session, press, asked, to)
    found = find_seat(session, press, unit_ids=unit_ids, to=to, for_owner=owner_id)
    made = new_appointment(session, press, owner_id, unit_ids, found, state=_state(is_confirmed))
    _let_go(session, press, owner_id)
    return _event("appointment.booked", (made.id,), found, asked)


def rebook(
    session: Session, *, press: Press, asked: Asked, to: Spot, is_confirmed: bool = False
) -> Event:
    """Another place for an appointment at the owner's wish; the old paper is good no more."""
    owner_id, unit_ids, without = _party(session, press, asked)
    old = open_appointment(session, press, asked.appointment_id)
    if (old.slot_start, old.host_id) == (to.slot_start, to.host_id or old.host_id):
        raise Refusal("appointment.same-place")
    _refuse_late(session, press, asked, to)
    found = find_seat(session, press, unit_ids=unit_ids, to=to, without=without, for_owner=owner_id)
    give_up(session, press, old)
    made = new_appointment(
        session, press, owner_id, unit_ids, found, state=_state(is_confirmed),
        green_reason=old.green_reason,
    )  # fmt: skip
    _let_go(session, press, owner_id)
    return _event("appointment.rebooked", (old.id, made.id), found, asked)


def _event(kind: str, appointments: tuple[int, ...], found: Found, asked: Asked) -> Event:
    return Event(
        kind=kind,
        subjects=tuple(("appointment", number) for number in appointments),
        facts={"slot": to_us(found.slot_start), "late_reason": asked.late_reason},
    )


def _state(is_confirmed: bool) -> AppointmentState:
    return AppointmentState.CONFIRMED if is_confirmed else AppointmentState.BOOKED


def _party(
    session: Session, press: Press, asked: Asked
) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    """Owner, homes, and the appointment that they give up if they have one."""
    if asked.appointment_id:
        appointment = open_appointment(session, press, asked.appointment_id)
        if appointment.is_pinned:
            raise Refusal("appointment.pinned")
        return appointment.owner_id, units_of(session, appointment), (appointment.id,)
    refuse_placed(session, press, asked.owner_id, asked.unit_ids)
    return asked.owner_id, tuple(sorted(asked.unit_ids)), ()


def _refuse_late(session: Session, press: Press, asked: Asked, to: Spot) -> Rules:
    campaign = session.get_one(Campaign, press.campaign_id)
    rules = Rules.from_json(campaign.rules)
    today, day = (local_day(moment, campaign.zone) for moment in (press.now, to.slot_start))
    refuse_late(today, day, rules.booking_lead_days, asked.late_reason)
    return rules


def _let_go(session: Session, press: Press, owner_id: int) -> None:
    """The owner's hold, and every hold that is over."""
    session.execute(
        delete(SeatHold).where(
            SeatHold.campaign_id == press.campaign_id,
            or_(SeatHold.owner_id == owner_id, SeatHold.expires_at <= press.now),
        )
    )
