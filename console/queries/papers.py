"""What the papers say: issued codes, routes walked, charges, meters, key sets, signatures."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.visits import INSIDE, StepState, VisitState
from console.models import (
    Appointment,
    AppointmentUnit,
    Charge,
    Desk,
    Document,
    Host,
    KeySet,
    MeterReading,
    Station,
    Unit,
    Visit,
    VisitStep,
    VisitUnit,
    Zone,
)
from console.queries.due import EXPECTED
from console.queries.told import told_at_arrival
from console.queries.waits import Told


@dataclass(frozen=True, kw_only=True)
class IssuedRow:
    """The newest issue of a paper."""

    subject_id: int
    version: int
    code_type: str
    key_id: str
    code_id: str


@dataclass(frozen=True, kw_only=True)
class WalkedStep:
    code: str
    state: str
    is_required: bool
    finished_at: datetime | None
    skip_reason: str = ""


@dataclass(frozen=True, kw_only=True)
class PartyRow:
    """A party of the day: with a visit once it came, before that only with its appointment."""

    appointment_id: int
    visit_id: int
    ticket: str
    slot_start: datetime | None
    checked_in_at: datetime | None
    zone: str
    desk: tuple[str, int] | None  # where it checked in: station and number
    host: str
    unit_ids: tuple[int, ...]
    steps: tuple[WalkedStep, ...]
    is_over: bool
    told: Told | None = None
    """Of its waits when it came: what the slip says."""


@dataclass(frozen=True, kw_only=True)
class ChargeLine:
    kind: str
    basis: str
    amount_cents: int
    is_paid: bool


@dataclass(frozen=True, kw_only=True)
class MeterLine:
    kind: str
    meter_no: str
    value: int


@dataclass(frozen=True, kw_only=True)
class SetRow:
    unit_id: int
    number: int
    code_id: str


@dataclass(frozen=True, kw_only=True)
class SigningRow:
    """What became of a home at its latest visit; `left_out`: steps that were skipped, and why."""

    signed_at: datetime | None
    with_issues: bool
    left_out: tuple[tuple[str, str], ...] = ()


def issued(session: Session, *, campaign_id: int, kind: str) -> dict[int, IssuedRow]:
    """By subject, whether the code is still valid or not."""
    rows = session.scalars(
        select(Document)
        .where(Document.campaign_id == campaign_id, Document.kind == kind)
        .order_by(Document.version)
    )
    return {d.subject_id: _issued(d) for d in rows}


def entry_codes(
    session: Session, *, campaign_id: int
) -> tuple[dict[int, IssuedRow], dict[int, IssuedRow]]:
    """Valid V codes by appointment and by visit: any of them leads to the same visit."""
    of_appointment: dict[int, IssuedRow] = {}
    of_visit: dict[int, IssuedRow] = {}
    for paper in session.scalars(
        select(Document)
        .where(
            Document.campaign_id == campaign_id,
            Document.code_type == "V",
            Document.revoked_at.is_(None),
        )
        .order_by(Document.id)
    ):
        if paper.appointment_id is not None:
            of_appointment[paper.appointment_id] = _issued(paper)
        if paper.visit_id is not None:
            of_visit[paper.visit_id] = _issued(paper)
    return of_appointment, of_visit


def parties(session: Session, *, campaign_id: int, day: date) -> list[PartyRow]:
    """Everybody who came on that day, in order of check-in, then who is still expected."""
    steps, homes = _steps(session, campaign_id, day), _homes(session, campaign_id, day)
    hosts = {h.id: h.name for h in session.scalars(select(Host).filter_by(campaign_id=campaign_id))}
    came = session.execute(
        select(Visit, Zone.code, Appointment.slot_start)
        .outerjoin(Zone, Zone.id == Visit.zone_id)
        .outerjoin(Appointment, Appointment.id == Visit.appointment_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day, Visit.state != VisitState.UNDONE)
        .order_by(Visit.checked_in_seq)
    )
    desks = _check_in_desks(session, campaign_id, day)
    told = told_at_arrival(session, campaign_id=campaign_id, day=day)
    found = [
        PartyRow(
            appointment_id=visit.appointment_id or 0,
            visit_id=visit.id,
            ticket=visit.ticket,
            slot_start=slot,
            checked_in_at=visit.checked_in_at,
            zone=zone or "",
            desk=desks.get(visit.id),
            host=hosts.get(visit.host_id or 0, ""),
            unit_ids=tuple(homes[visit.id]),
            steps=tuple(steps[visit.id]),
            is_over=visit.state not in INSIDE,
            told=told.get(visit.id),
        )
        for visit, zone, slot in came
    ]
    return found + _expected(session, campaign_id, day, hosts)


def charges(session: Session, *, campaign_id: int) -> dict[int, list[ChargeLine]]:
    found: dict[int, list[ChargeLine]] = defaultdict(list)
    for row in session.scalars(
        select(Charge).where(Charge.campaign_id == campaign_id).order_by(Charge.id)
    ):
        found[row.unit_id].append(
            ChargeLine(
                kind=row.kind,
                basis=row.basis,
                amount_cents=row.amount_cents,
                is_paid=row.paid_at is not None,
            )
        )
    return found


def meters(session: Session, *, campaign_id: int) -> dict[int, list[MeterLine]]:
    found: dict[int, list[MeterLine]] = defaultdict(list)
    for row in session.scalars(
        select(MeterReading)
        .where(MeterReading.campaign_id == campaign_id)
        .order_by(MeterReading.id)
    ):
        found[row.unit_id].append(MeterLine(kind=row.kind, meter_no=row.meter_no, value=row.value))
    return found


def key_sets(session: Session, *, campaign_id: int) -> list[SetRow]:
    """By number, which was dealt by chance: the order tells nothing about the building."""
    rows = session.scalars(
        select(KeySet).where(KeySet.campaign_id == campaign_id).order_by(KeySet.number)
    )
    return [SetRow(unit_id=s.unit_id, number=s.number, code_id=s.code_id) for s in rows]


def signings(session: Session, *, campaign_id: int) -> dict[int, SigningRow]:
    left_out: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for visit, code, reason in session.execute(
        select(VisitStep.visit_id, VisitStep.code, VisitStep.skip_reason)
        .where(VisitStep.campaign_id == campaign_id, VisitStep.state == StepState.SKIPPED)
        .order_by(VisitStep.position)
    ):
        left_out[visit].append((code, reason))
    rows = session.execute(
        select(VisitUnit)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .where(VisitUnit.campaign_id == campaign_id, Visit.state != VisitState.UNDONE)
        .order_by(Visit.checked_in_seq)
    ).scalars()
    return {
        home.unit_id: SigningRow(
            signed_at=home.signed_at,
            with_issues=home.with_issues,
            left_out=tuple(left_out.get(home.visit_id, ())),
        )
        for home in rows
    }


def places(session: Session, *, campaign_id: int) -> dict[int, int]:
    """Homes by their place in the roster, which is the order in which papers are sorted."""
    rows = session.execute(select(Unit.id, Unit.position).where(Unit.campaign_id == campaign_id))
    return {unit: position for unit, position in rows}


def _issued(paper: Document) -> IssuedRow:
    return IssuedRow(
        subject_id=paper.subject_id,
        version=paper.version,
        code_type=paper.code_type,
        key_id=paper.key_id,
        code_id=paper.code_id,
    )


def _steps(session: Session, campaign_id: int, day: date) -> dict[int, list[WalkedStep]]:
    found: dict[int, list[WalkedStep]] = defaultdict(list)
    rows = session.scalars(
        select(VisitStep)
        .join(Visit, Visit.id == VisitStep.visit_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day)
        .order_by(VisitStep.visit_id, VisitStep.position)
    )
    for step in rows:
        found[step.visit_id].append(
            WalkedStep(
                code=step.code,
                state=step.state,
                is_required=step.is_required,
                finished_at=step.finished_at,
                skip_reason=step.skip_reason,
            )
        )
    return found


def _homes(session: Session, campaign_id: int, day: date) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    rows = session.execute(
        select(VisitUnit.visit_id, VisitUnit.unit_id)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .join(Unit, Unit.id == VisitUnit.unit_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day)
        .order_by(Unit.position)
    )
    for visit, unit in rows:
        found[visit].append(unit)
    return found


def _check_in_desks(
    session: Session, campaign_id: int, day: date
) -> dict[int, tuple[str, int] | None]:
    """The desk that did each visit's first step."""
    rows = session.execute(
        select(VisitStep.visit_id, Station.code, Desk.number)
        .join(Visit, Visit.id == VisitStep.visit_id)
        .join(Desk, Desk.id == VisitStep.desk_id)
        .join(Station, Station.id == Desk.station_id)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.day == day,
            VisitStep.position == 0,
            VisitStep.state == StepState.DONE,
        )
    )
    return {visit: (station, number) for visit, station, number in rows}


def _expected(
    session: Session, campaign_id: int, day: date, hosts: dict[int, str]
) -> list[PartyRow]:
    rows = session.execute(
        select(Appointment, AppointmentUnit.unit_id)
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .join(Unit, Unit.id == AppointmentUnit.unit_id)
        .where(
            Appointment.campaign_id == campaign_id,
            Appointment.day == day,
            Appointment.state.in_([s.value for s in EXPECTED]),
            AppointmentUnit.is_live,
        )
        .order_by(Appointment.slot_start, Unit.position)
    )
    homes: dict[Appointment, list[int]] = defaultdict(list)
    for appointment, unit in rows:
        homes[appointment].append(unit)
    return [
        PartyRow(
            appointment_id=a.id,
            visit_id=0,
            ticket="",
            slot_start=a.slot_start,
            checked_in_at=None,
            zone="",
            desk=None,
            host=hosts.get(a.host_id or 0, ""),
            unit_ids=tuple(units),
            steps=(),
            is_over=False,
        )
        for a, units in homes.items()
    ]
