"""A whole plan is taken back: its places go, those that it gave up stand again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Select, delete, or_, select, update
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.visits import AppointmentState
from console.models import Appointment, AppointmentUnit, HandoverDay, JournalRow
from console.queries.schedule import begun_days
from console.recorder import NEW

LATER = ("appointment.", "plan.", "seat.", "day.", "visit.", "messages.", "papers.", "press.undone")
"""Families of events that stand on a plan: somebody was told, came, or moved."""
AT_ONCE = 500
"""Numbers in one statement: databases take a limited count."""


def undo_plan(session: Session, *, press: Press, seq: int | None = None) -> Event:
    """The plan with that number, else the last one, as long as nothing stands on it. Hosts that it
    added stay."""
    of_campaign = JournalRow.campaign_id == press.campaign_id
    plans = select(JournalRow).where(of_campaign, JournalRow.kind == "plan.placed")
    if seq is not None:
        plans = plans.where(JournalRow.seq == seq)
    row = session.scalars(plans.order_by(JournalRow.seq.desc()).limit(1)).first()
    if row is None:
        raise Refusal("undo.unknown")
    later = session.execute(
        select(JournalRow.seq, JournalRow.kind)
        .where(
            of_campaign,
            JournalRow.seq > row.seq,
            or_(*(JournalRow.kind.startswith(family) for family in LATER)),
        )
        .order_by(JournalRow.seq)
        .limit(1)
    ).first()
    if later is not None:
        raise Refusal("undo.later-event", kind=later.kind, seq=later.seq)
    event = Event.from_body(row.body, row.hash)
    begun = begun_days(session, campaign_id=press.campaign_id)
    made = _of(press, event, AppointmentState.BOOKED).where(Appointment.day.not_in(begun))
    homes = set(
        session.scalars(
            select(AppointmentUnit.unit_id).where(AppointmentUnit.appointment_id.in_(made))
        )
    )
    session.execute(delete(AppointmentUnit).where(AppointmentUnit.appointment_id.in_(made)))
    session.execute(delete(Appointment).where(Appointment.id.in_(made)))
    restored = _restore(session, press, _of(press, event, AppointmentState.REBOOKED))
    _restore_missed(session, press, homes)
    _restore_days(session, press, event)
    return Event(
        kind="press.undone",
        facts={"undone": event.seq, "kind": event.kind, "appointments": restored},
    )


def _of(press: Press, event: Event, state: AppointmentState) -> Select[int]:
    """Appointments that became so by the plan: nobody touched them since."""
    return select(Appointment.id).where(
        Appointment.campaign_id == press.campaign_id,
        Appointment.state == state.value,
        Appointment.state_since == event.at,
        Appointment.is_pinned.is_(False),
    )


def _restore(session: Session, press: Press, given_up: Select[int]) -> int:
    """The newest of each home: an older plan may have given up others at the same hour."""
    newest: dict[int, int] = {}
    for number, unit in session.execute(
        select(AppointmentUnit.appointment_id, AppointmentUnit.unit_id)
        .where(AppointmentUnit.appointment_id.in_(given_up))
        .order_by(AppointmentUnit.appointment_id.desc())
    ):
        newest.setdefault(unit, number)
    numbers = sorted(set(newest.values()))
    for part in _parts(numbers):
        session.execute(
            update(AppointmentUnit)
            .where(AppointmentUnit.appointment_id.in_(part))
            .values(is_live=True)
        )
        session.execute(
            update(Appointment)
            .where(Appointment.id.in_(part))
            .values(state=AppointmentState.BOOKED.value, state_since=press.now)
        )
    return len(numbers)


def _restore_missed(session: Session, press: Press, homes: set[int]) -> None:
    """A missed appointment counts as its home's until there is another one."""
    live = select(AppointmentUnit.unit_id).where(AppointmentUnit.is_live)
    rows: dict[int, int] = {}
    for number, unit in session.execute(
        select(AppointmentUnit.id, AppointmentUnit.unit_id)
        .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
        .where(
            Appointment.campaign_id == press.campaign_id,
            Appointment.state == AppointmentState.NO_SHOW.value,
            AppointmentUnit.unit_id.not_in(live),
        )
        .order_by(AppointmentUnit.id.desc())
    ):
        if unit in homes:
            rows.setdefault(unit, number)
    for part in _parts(sorted(rows.values())):
        session.execute(
            update(AppointmentUnit).where(AppointmentUnit.id.in_(part)).values(is_live=True)
        )


def _restore_days(session: Session, press: Press, event: Event) -> None:
    """Days that the plan brought go, those that it took come back for who comes then."""
    used = set(
        session.scalars(
            select(Appointment.day)
            .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
            .where(Appointment.campaign_id == press.campaign_id, AppointmentUnit.is_live)
            .distinct()
        )
    )
    made: Any = event.before.get(NEW, {})
    for number in made.get("handover_day", ()):
        day = session.get(HandoverDay, number)
        if day is not None and day.day not in used:
            session.delete(day)
    session.flush()
    known = set(
        session.scalars(select(HandoverDay.day).where(HandoverDay.campaign_id == press.campaign_id))
    )
    session.add_all(
        HandoverDay(day=day, campaign_id=press.campaign_id) for day in sorted(used - known)
    )


def _parts(numbers: list[int]) -> Iterator[list[int]]:
    for at in range(0, len(numbers), AT_ONCE):
        yield numbers[at : at + AT_ONCE]
