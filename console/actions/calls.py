"""Somebody rang an owner: each try is one entry, with what came of it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.calls import CallList, CallOutcome
from console.domain.errors import Refusal
from console.domain.events import Event, Press, Subject
from console.domain.visits import AppointmentState
from console.models import Appointment, AppointmentUnit, CallAttempt, Unit


def record_try(
    session: Session,
    *,
    press: Press,
    unit_id: int,
    list_: str,
    day: date,
    outcome: str,
    note_enc: bytes | None = None,
) -> Event:
    """`day` is the evening whose list it was; `note_enc` a sealed remark. Who says that they come
    has confirmed their appointment. Raises Refusal `calls.unknown-home`, `calls.unknown-list`,
    `calls.unknown-outcome`."""
    if list_ not in set(CallList):
        raise Refusal("calls.unknown-list", list=list_)
    if outcome not in set(CallOutcome):
        raise Refusal("calls.unknown-outcome", outcome=outcome)
    unit = session.get(Unit, unit_id)
    if unit is None or unit.campaign_id != press.campaign_id:
        raise Refusal("calls.unknown-home")
    subjects: list[Subject] = [("unit", unit_id)]
    if outcome == CallOutcome.COMES and (coming := _unconfirmed(session, press, unit_id, day)):
        coming.state = AppointmentState.CONFIRMED.value
        coming.state_since = coming.confirmed_at = press.now
        subjects.append(("appointment", coming.id))
    session.add(
        CallAttempt(
            campaign_id=press.campaign_id, unit_id=unit_id, list=list_, day=day, outcome=outcome,
            at=press.now, by=press.by, note_enc=note_enc,
        )
    )  # fmt: skip
    return Event(
        kind="calls.tried",
        subjects=tuple(subjects),
        facts={"list": list_, "day": day.isoformat(), "outcome": outcome},
    )


def note_export(
    session: Session, *, press: Press, list_: str, day: date, homes: int, sha256: str
) -> Event:
    """The list goes out as a file with telephones in clear: kept before it is handed out. Raises
    Refusal `calls.nobody`."""
    if not homes:
        raise Refusal("calls.nobody")
    return Event(
        kind="calls.exported",
        subjects=(("campaign", press.campaign_id),),
        facts={"list": list_, "day": day.isoformat(), "homes": homes},
        content_sha256=sha256,
    )


def _unconfirmed(session: Session, press: Press, unit_id: int, day: date) -> Appointment | None:
    """The home's live appointment of a later day, where it is only booked."""
    return session.scalar(
        select(Appointment)
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .where(
            Appointment.campaign_id == press.campaign_id,
            Appointment.day > day,
            Appointment.state == AppointmentState.BOOKED.value,
            AppointmentUnit.unit_id == unit_id,
            AppointmentUnit.is_live,
        )
        .order_by(Appointment.day)
        .limit(1)
    )
