"""Appointments that change their place: one by hand, many by a plan that was approved, one kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.seating import Found, Spot, day_of, find_seat, refuse_placed, take_seat
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.times import local_day, to_us
from console.domain.visits import AppointmentState
from console.models import Appointment, AppointmentUnit, Campaign, HandoverDay
from console.queries.clock import clock
from console.queries.live_board import live_board
from console.queries.seats_state import SeatsState, seats_state

OPEN = (AppointmentState.BOOKED.value, AppointmentState.CONFIRMED.value)


@dataclass(frozen=True, kw_only=True)
class Move:
    """`was` is the place the plan was made on; `to` None gives the place up. A party without an
    appointment (`appointment_id` 0) is named by its owner and homes."""

    to: Spot | None
    appointment_id: int = 0
    was: Spot | None = None
    owner_id: int = 0
    unit_ids: tuple[int, ...] = ()


def move_appointment(
    session: Session, *, press: Press, appointment_id: int, to: Spot, was: Spot | None = None
) -> Event:
    """To another slot or host. The owner has to confirm anew, unless only the host is another.
    `was` is where the person who moves it saw it."""
    appointment = open_appointment(session, press, appointment_id)
    _refuse_changed(appointment, was, "appointment.moved-meanwhile")
    if appointment.is_pinned:
        raise Refusal("appointment.pinned")
    units = units_of(session, appointment)
    found = find_seat(session, press, unit_ids=units, to=to, without={appointment_id})
    if (found.slot_start, found.host_id) == (appointment.slot_start, appointment.host_id):
        raise Refusal("appointment.same-place")
    facts = {"from": to_us(appointment.slot_start), "to": to_us(found.slot_start)}
    moved = relocate(session, press, appointment, units, found)
    return Event(
        kind="appointment.moved",
        subjects=tuple(("appointment", number) for number in sorted({appointment_id, moved.id})),
        facts=facts,
    )


@dataclass(frozen=True, kw_only=True)
class Judged:
    """Where the moves lead, by the planner's board as it stood at `state`."""

    state: SeatsState
    seats: tuple[Found | None, ...]


def judge_moves(
    session: Session, *, campaign_id: int, moves: tuple[Move, ...], reason: str = ""
) -> Judged | None:
    """Before `apply_moves` has its turn: to make the board takes a second at 5,000 homes. None if
    it says no: the press itself decides, by then it may be another plan."""
    now = clock(session, campaign_id=campaign_id).now
    state = seats_state(session, campaign_id=campaign_id, now=now)
    homes = _homes(session, {m.appointment_id for m in moves if m.appointment_id})
    try:
        seats = _seats(session, campaign_id, now, moves, homes)
    except Refusal:
        return None
    return Judged(state=state, seats=tuple(seats))


def apply_moves(
    session: Session,
    *,
    press: Press,
    moves: tuple[Move, ...],
    reason: str = "",
    ahead: Judged | None = None,
) -> Event:
    """All of them or none: refused if one of the places changed, or is taken, since the moves were
    worked out. `reason` is a code; `ahead` is believed as long as no seat changed since."""
    if not moves:
        raise Refusal("plan.no-moves")
    wanted = {m.appointment_id for m in moves if m.appointment_id}
    rows = session.scalars(select(Appointment).where(Appointment.id.in_(wanted)))
    known = {row.id: row for row in rows}
    stands = {number: _still_open(press, known.get(number)) for number in sorted(wanted)}
    for move in moves:
        if not move.appointment_id:
            refuse_placed(session, press, move.owner_id, move.unit_ids)
        else:
            _refuse_changed(stands[move.appointment_id], move.was, "plan.changed")
            if stands[move.appointment_id].is_pinned:
                raise Refusal("appointment.pinned")
    homes = _homes(session, wanted)
    confirmed = sum(a.state == AppointmentState.CONFIRMED for a in stands.values())
    seats = _seats_now(session, press, moves, homes, ahead)
    subjects = []
    for move, found in zip(moves, seats, strict=True):
        if not move.appointment_id:
            if found is None:
                raise Refusal("plan.changed", why="booking.has-no-place")
            made = new_appointment(session, press, move.owner_id, move.unit_ids, found)
            subjects.append(made.id)
        elif found is None:
            give_up(session, press, stands[move.appointment_id])
            subjects.append(move.appointment_id)
        else:
            now = stands[move.appointment_id]
            moved = relocate(session, press, now, homes[now.id], found)
            subjects += sorted({now.id, moved.id})
    return Event(
        kind="plan.moved",
        subjects=tuple(("appointment", number) for number in subjects),
        facts={"moves": len(moves), "confirmed": confirmed, "reason": reason},
    )


def set_pinned(session: Session, *, press: Press, appointment_id: int, is_pinned: bool) -> Event:
    """A pinned appointment is moved by nobody, neither by hand nor by a plan."""
    appointment = open_appointment(session, press, appointment_id)
    if appointment.is_pinned == is_pinned:
        raise Refusal("appointment.pinned-already" if is_pinned else "appointment.not-pinned")
    appointment.is_pinned = is_pinned
    return Event(
        kind="appointment.pinned" if is_pinned else "appointment.unpinned",
        subjects=(("appointment", appointment_id),),
    )


# -- what the presses of the telephone share ---------------------------------------------------


def open_appointment(session: Session, press: Press, appointment_id: int) -> Appointment:
    return _still_open(press, session.get(Appointment, appointment_id))


def _still_open(press: Press, found: Appointment | None) -> Appointment:
    if found is None or found.campaign_id != press.campaign_id:
        raise Refusal("appointment.unknown")
    if found.state not in OPEN:
        raise Refusal("appointment.wrong-state", state=found.state)
    return found


def units_of(session: Session, appointment: Appointment) -> tuple[int, ...]:
    return tuple(
        session.scalars(
            select(AppointmentUnit.unit_id)
            .where(AppointmentUnit.appointment_id == appointment.id)
            .order_by(AppointmentUnit.unit_id)
        )
    )


def new_appointment(
    session: Session,
    press: Press,
    owner_id: int,
    unit_ids: Collection[int],
    found: Found,
    *,
    state: AppointmentState = AppointmentState.BOOKED,
    green_reason: str = "",
) -> Appointment:
    of = {"campaign_id": press.campaign_id}
    made = Appointment(
        owner_id=owner_id, day=found.day, slot_start=found.slot_start, host_id=found.host_id,
        state=state.value, state_since=press.now, green_reason=green_reason,
        confirmed_at=press.now if state is AppointmentState.CONFIRMED else None, **of,
    )  # fmt: skip
    session.add(made)
    session.flush()
    session.add_all(
        AppointmentUnit(appointment_id=made.id, unit_id=unit, **of) for unit in sorted(unit_ids)
    )
    return made


def give_up(session: Session, press: Press, appointment: Appointment) -> None:
    """The homes are free to be booked again."""
    appointment.state = AppointmentState.REBOOKED.value
    appointment.state_since = press.now
    for row in session.scalars(
        select(AppointmentUnit).where(AppointmentUnit.appointment_id == appointment.id)
    ):
        row.is_live = False
    session.flush()


def relocate(
    session: Session,
    press: Press,
    appointment: Appointment,
    unit_ids: Collection[int],
    found: Found,
) -> Appointment:
    """The same appointment elsewhere, so that its papers stay good. On a day that has begun it was
    due already: it is given up there, as deferred, and made anew."""
    if appointment.day != found.day and _has_begun(session, press, appointment.day):
        give_up(session, press, appointment)
        return new_appointment(
            session,
            press,
            appointment.owner_id,
            unit_ids,
            found,
            green_reason=appointment.green_reason,
        )
    if appointment.slot_start != found.slot_start:
        appointment.state = AppointmentState.BOOKED.value
        appointment.state_since, appointment.confirmed_at = press.now, None
    appointment.day, appointment.slot_start = found.day, found.slot_start
    appointment.host_id = found.host_id
    return appointment


def _homes(session: Session, appointment_ids: Collection[int]) -> dict[int, tuple[int, ...]]:
    """By appointment."""
    found: dict[int, tuple[int, ...]] = {}
    rows = session.execute(
        select(AppointmentUnit.appointment_id, AppointmentUnit.unit_id)
        .where(AppointmentUnit.appointment_id.in_(appointment_ids))
        .order_by(AppointmentUnit.unit_id)
    )
    for number, unit in rows:
        found[number] = (*found.get(number, ()), unit)
    return found


def _seats_now(
    session: Session,
    press: Press,
    moves: tuple[Move, ...],
    homes: dict[int, tuple[int, ...]],
    ahead: Judged | None,
) -> Sequence[Found | None]:
    for start in sorted({m.to.slot_start for m in moves if m.to is not None}):
        day_of(session, press, start)
    of = {"campaign_id": press.campaign_id}
    if ahead is not None and ahead.state == seats_state(session, now=press.now, **of):
        return ahead.seats
    return _seats(session, press.campaign_id, press.now, moves, homes)


def _seats(
    session: Session,
    campaign_id: int,
    now: datetime,
    moves: tuple[Move, ...],
    homes: dict[int, tuple[int, ...]],
) -> list[Found | None]:
    zone = session.get_one(Campaign, campaign_id).zone
    days = {local_day(move.to.slot_start, zone) for move in moves if move.to is not None}
    mine = [homes.get(m.appointment_id, m.unit_ids) for m in moves]
    live = live_board(
        session,
        campaign_id=campaign_id,
        days=days,
        unit_ids={u for units in mine for u in units},
        without=set(homes),
        now=now,
    )
    try:
        return [
            None if move.to is None else take_seat(live, units, move.to)
            for move, units in zip(moves, mine, strict=True)
        ]
    except Refusal as refusal:
        raise Refusal("plan.changed", why=refusal.code) from refusal


def _refuse_changed(appointment: Appointment, was: Spot | None, code: str) -> None:
    if was is None:
        return
    if (was.slot_start, was.host_id) != (appointment.slot_start, appointment.host_id):
        raise Refusal(code)


def _has_begun(session: Session, press: Press, day: date) -> bool:
    state = session.scalar(
        select(HandoverDay.state).where(
            HandoverDay.campaign_id == press.campaign_id, HandoverDay.day == day
        )
    )
    return state not in (None, "planned")
