"""What one day looked like, row by row: slots, stations, hosts, keys, calls and homes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.times import at_local
from console.domain.visits import HANDED_OVER, INSIDE, StepState, VisitState
from console.models import (
    Appointment,
    AppointmentUnit,
    Call,
    Campaign,
    Charge,
    HandoverDay,
    Host,
    JournalRow,
    RouteStep,
    Station,
    Unit,
    Visit,
    VisitStep,
    VisitUnit,
    Zone,
)
from console.queries.balance import PAID_PART
from console.queries.due import GIVEN_UP, was_due
from console.queries.figures import DayFigures, day_figures


@dataclass(frozen=True, kw_only=True)
class DayStand:
    """`number` of `count` days; `closed_at` None while the day is not closed."""

    number: int
    count: int
    closed_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class StationRow:
    """Groups that finished there, their minutes at the desk in rising order, and the longest wait
    for a call, with when it ended."""

    code: str
    department: str
    is_required: bool
    desks: int
    served: int
    minutes: tuple[int, ...]
    longest: int | None
    longest_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class HostRow:
    name: str
    homes: int
    minutes: int


@dataclass(frozen=True, kw_only=True)
class DayHome:
    """One home on that day: by the visit that brought it, else by its appointment.

    `state` is the visit's while it is inside, then the home's outcome; without a visit what became
    of the appointment. `wait`: minutes from check-in to the first call.
    """

    unit_id: int
    appointment_id: int
    visit_id: int
    slot_start: datetime | None
    state: str
    ticket: str = ""
    checked_in_at: datetime | None = None
    ended_at: datetime | None = None
    host: str = ""
    zone: str = ""
    wait: int | None = None


@dataclass(frozen=True, kw_only=True)
class EndedRow:
    """A visit that ended otherwise than by being completed."""

    ticket: str
    state: str
    step: str
    department: str
    ended_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Money:
    due: int
    paid: int


def figures(session: Session, *, campaign_id: int, day: date) -> DayFigures:
    """The sealed figures of a closed day, else those of this moment."""
    sealed = session.scalar(
        select(HandoverDay.figures).where(
            HandoverDay.campaign_id == campaign_id,
            HandoverDay.day == day,
            HandoverDay.state == "closed",
        )
    )
    if not sealed:
        return day_figures(session, campaign_id=campaign_id, day=day)
    return from_seal(day, json.loads(sealed))


def from_seal(day: date, sealed: Mapping[str, int]) -> DayFigures:
    """What the seal says and nothing else: a figure that the console did not know then is none,
    None where a figure may be missing, else -1. Counted again it would be no seal."""
    values: dict[str, Any] = {}
    for field in fields(DayFigures):
        if field.name != "day":
            known = sealed.get(field.name, -1)
            values[field.name] = None if known == -1 and "None" in str(field.type) else known
    return DayFigures(day=day, **values)


def stand(session: Session, *, campaign_id: int, day: date) -> DayStand:
    rows = session.scalars(
        select(HandoverDay).where(HandoverDay.campaign_id == campaign_id).order_by(HandoverDay.day)
    ).all()
    number = next((n for n, row in enumerate(rows, start=1) if row.day == day), 0)
    closed_at = rows[number - 1].closed_at if number else None
    return DayStand(number=number, count=len(rows), closed_at=closed_at)


def next_day(session: Session, *, campaign_id: int, day: date) -> date | None:
    return session.scalar(
        select(func.min(HandoverDay.day)).where(
            HandoverDay.campaign_id == campaign_id, HandoverDay.day > day
        )
    )


def station_rows(session: Session, *, campaign_id: int, day: date) -> list[StationRow]:
    """In the order of the route. A step taken up again after a hold counts from its first start."""
    spans: dict[int, list[tuple[int, int, int | None]]] = defaultdict(list)
    for step in session.scalars(
        select(VisitStep)
        .join(Visit, Visit.id == VisitStep.visit_id)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.day == day,
            Visit.state != VisitState.UNDONE,
            VisitStep.state == StepState.DONE,
        )
    ):
        took = None
        if step.started_at is not None and step.finished_at is not None:
            took = whole_minutes(step.finished_at - step.started_at)
        spans[step.station_id].append((step.visit_id, step.desk_id or 0, took))
    longest = _longest_waits(session, campaign_id, day)
    required = set(
        session.scalars(
            select(RouteStep.station_id).where(
                RouteStep.campaign_id == campaign_id, RouteStep.is_required
            )
        )
    )
    return [
        StationRow(
            code=station.code,
            department=station.department,
            is_required=station.id in required,
            desks=len({desk for _, desk, _ in spans[station.id] if desk}),
            served=len({visit for visit, _, _ in spans[station.id]}),
            minutes=tuple(sorted(took for _, _, took in spans[station.id] if took is not None)),
            longest=longest.get(station.id, (None, None))[0],
            longest_at=longest.get(station.id, (None, None))[1],
        )
        for station in session.scalars(
            select(Station).where(Station.campaign_id == campaign_id).order_by(Station.position)
        )
    ]


def host_rows(session: Session, *, campaign_id: int, day: date) -> list[HostRow]:
    """Homes received, and minutes of the steps at which the host was needed."""
    of_day = (
        Visit.campaign_id == campaign_id,
        Visit.day == day,
        Visit.state != VisitState.UNDONE,
        Visit.host_id.is_not(None),
    )
    homes: dict[int, int] = {
        host: count
        for host, count in session.execute(
            select(Visit.host_id, func.count(VisitUnit.id))
            .join(VisitUnit, VisitUnit.visit_id == Visit.id)
            .where(*of_day)
            .group_by(Visit.host_id)
        )
        if host is not None
    }
    spent: dict[int, timedelta] = defaultdict(timedelta)
    for host, started, finished in session.execute(
        select(Visit.host_id, VisitStep.started_at, VisitStep.finished_at)
        .join(VisitStep, VisitStep.visit_id == Visit.id)
        .where(*of_day, VisitStep.is_host_bound, VisitStep.state == StepState.DONE)
    ):
        if host is not None and started is not None and finished is not None:
            spent[host] += finished - started
    return [
        HostRow(name=host.name, homes=homes[host.id], minutes=whole_minutes(spent[host.id]))
        for host in session.scalars(
            select(Host).where(Host.campaign_id == campaign_id).order_by(Host.id)
        )
        if host.id in homes
    ]


def day_homes(session: Session, *, campaign_id: int, day: date) -> list[DayHome]:
    """Everything that was due: as many rows as the figure `due`, in roster order."""
    came = _homes_that_came(session, campaign_id, day)
    with_visit = {home.appointment_id for home in came if home.appointment_id}
    zone = session.get_one(Campaign, campaign_id).zone
    rows = session.execute(
        select(Appointment, AppointmentUnit.unit_id, Host.name)
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .outerjoin(Host, Host.id == Appointment.host_id)
        .where(Appointment.campaign_id == campaign_id, Appointment.day == day)
    )
    others = [
        DayHome(
            unit_id=unit_id,
            appointment_id=booked.id,
            visit_id=0,
            slot_start=booked.slot_start,
            state="deferred" if booked.state in GIVEN_UP else booked.state,
            host=host or "",
        )
        for booked, unit_id, host in rows
        if booked.id not in with_visit and was_due(booked.state, booked.state_since, zone, day)
    ]
    places = {
        unit: position
        for unit, position in session.execute(
            select(Unit.id, Unit.position).where(Unit.campaign_id == campaign_id)
        )
    }
    return sorted([*came, *others], key=lambda home: (places[home.unit_id], home.visit_id))


def ended_otherwise(session: Session, *, campaign_id: int, day: date) -> list[EndedRow]:
    rows = session.execute(
        select(Visit, Station.department)
        .outerjoin(Station, Station.id == Visit.station_id)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.day == day,
            Visit.state.not_in([*(s.value for s in INSIDE), VisitState.UNDONE.value]),
            Visit.state != VisitState.COMPLETED,
        )
        .order_by(Visit.ended_at, Visit.id)
    )
    return [
        EndedRow(
            ticket=visit.ticket,
            state=visit.state,
            step=visit.step_code,
            department=department or "",
            ended_at=visit.ended_at,
        )
        for visit, department in rows
    ]


def money(session: Session, *, campaign_id: int) -> dict[int, Money]:
    """Cents by home, parts of a charge among what was paid; homes without charges are not in it."""
    due: dict[int, int] = defaultdict(int)
    paid: dict[int, int] = defaultdict(int)
    for unit, cents, at, part in session.execute(
        select(Charge.unit_id, Charge.amount_cents, Charge.paid_at, PAID_PART).where(
            Charge.campaign_id == campaign_id
        )
    ):
        due[unit] += cents
        paid[unit] += cents if at is not None else int(part)
    return {unit: Money(due=due[unit], paid=paid[unit]) for unit in due}


def delivered_by(session: Session, *, campaign_id: int, day: date) -> dict[str, tuple[int, int]]:
    """By product type: homes handed over up to that day, and all homes."""
    done = set(
        session.scalars(
            select(VisitUnit.unit_id)
            .join(Visit, Visit.id == VisitUnit.visit_id)
            .where(
                VisitUnit.campaign_id == campaign_id,
                Visit.day <= day,
                VisitUnit.outcome.in_([s.value for s in HANDED_OVER]),
            )
        )
    )
    counts: dict[str, tuple[int, int]] = {}
    for unit, product in session.execute(
        select(Unit.id, Unit.product_type).where(Unit.campaign_id == campaign_id)
    ):
        delivered, homes = counts.get(product, (0, 0))
        counts[product] = (delivered + (unit in done), homes + 1)
    return counts


def journal_rows_of(session: Session, *, campaign_id: int, day: date) -> int:
    zone = session.get_one(Campaign, campaign_id).zone
    found = session.scalar(
        select(func.count())
        .select_from(JournalRow)
        .where(
            JournalRow.campaign_id == campaign_id,
            JournalRow.at >= at_local(day, "00:00", zone),
            JournalRow.at < at_local(day + timedelta(days=1), "00:00", zone),
        )
    )
    return found or 0


def whole_minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)


def _longest_waits(
    session: Session, campaign_id: int, day: date
) -> dict[int, tuple[int, datetime]]:
    found: dict[int, tuple[int, datetime]] = {}
    for station, since, called in session.execute(
        select(Call.station_id, Call.waited_since, Call.called_at)
        .join(Visit, Visit.id == Call.visit_id)
        .where(Call.campaign_id == campaign_id, Visit.day == day)
        .order_by(Call.seq)
    ):
        waited = whole_minutes(called - since)
        if station not in found or waited > found[station][0]:
            found[station] = (waited, called)
    return found


def _homes_that_came(session: Session, campaign_id: int, day: date) -> list[DayHome]:
    waits = _first_waits(session, campaign_id, day)
    rows = session.execute(
        select(Visit, VisitUnit, Appointment.slot_start, Host.name, Zone.code)
        .join(VisitUnit, VisitUnit.visit_id == Visit.id)
        .outerjoin(Appointment, Appointment.id == Visit.appointment_id)
        .outerjoin(Host, Host.id == Visit.host_id)
        .outerjoin(Zone, Zone.id == Visit.zone_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day, Visit.state != VisitState.UNDONE)
    )
    return [
        DayHome(
            unit_id=home.unit_id,
            appointment_id=visit.appointment_id or 0,
            visit_id=visit.id,
            slot_start=slot,
            state=_state(visit, home),
            ticket=visit.ticket,
            checked_in_at=visit.checked_in_at,
            ended_at=visit.ended_at,
            host=host or "",
            zone=zone or "",
            wait=waits.get(visit.id),
        )
        for visit, home, slot, host, zone in rows
    ]


def _state(visit: Visit, home: VisitUnit) -> str:
    if visit.state in INSIDE:
        return visit.state
    if home.outcome in HANDED_OVER:
        return "completed_with_issues" if home.with_issues else "completed"
    return home.outcome


def _first_waits(session: Session, campaign_id: int, day: date) -> dict[int, int]:
    found: dict[int, int] = {}
    for visit, since, called in session.execute(
        select(Call.visit_id, Call.waited_since, Call.called_at)
        .join(Visit, Visit.id == Call.visit_id)
        .where(Call.campaign_id == campaign_id, Visit.day == day)
        .order_by(Call.seq)
    ):
        found.setdefault(visit, whole_minutes(called - since))
    return found
