"""What a developer's system wants to know of each home: told, reminded, agreed, done, how far."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.give_back import Layout
from console.domain.issues import OPEN_STATES
from console.domain.labels import unit_label
from console.domain.messages import MessageKind
from console.domain.times import local_day
from console.domain.visits import HANDED_OVER, INSIDE, VisitState
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    Document,
    Issue,
    Message,
    Owner,
    SheetLayout,
    Unit,
    UnitOwner,
    Visit,
    VisitUnit,
)

NOTICE = "notice"
REMINDERS = (MessageKind.REMINDER_3.value, MessageKind.REMINDER_1.value)
NOT_DUE, NOTIFIED = "not_due", "notified"


@dataclass(frozen=True, kw_only=True)
class GivenBack:
    """`progress`: the outcome of the last visit, else what became of the last appointment, else
    whether the owner was told; `reason` says why it ended so, `open_issues` what is still open."""

    unit_id: int
    label: str
    project: str
    phase: str
    building: str
    stairwell: str
    room_no: str
    contract_no: str
    product_type: str
    owners: tuple[str, ...]
    notice_sent: date | None = None
    reminder_sent: date | None = None
    agreed_date: date | None = None
    actual_date: date | None = None
    progress: str = NOT_DUE
    reason: str = ""
    open_issues: int = 0


def give_back_layout(session: Session, *, campaign_id: int, name: str) -> Layout | None:
    found = session.scalar(
        select(SheetLayout.columns).where(
            SheetLayout.campaign_id == campaign_id, SheetLayout.name == name
        )
    )
    return Layout.from_json(found) if found else None


def give_back_rows(session: Session, *, campaign_id: int) -> tuple[GivenBack, ...]:
    """Every home of the campaign, in roster order."""
    campaign = session.get_one(Campaign, campaign_id)
    booked = _appointments(session, campaign_id)
    notices, reminders = _told(session, campaign_id, campaign.zone, booked)
    visits = _visits(session, campaign_id)
    issues = Counter(
        session.scalars(
            select(Issue.unit_id).where(
                Issue.campaign_id == campaign_id, Issue.state.in_(sorted(OPEN_STATES))
            )
        )
    )
    owners = _owners(session, campaign_id)
    rows = []
    for unit in session.scalars(
        select(Unit).where(Unit.campaign_id == campaign_id).order_by(Unit.position, Unit.id)
    ):
        mine, came = booked.get(unit.id, []), visits.get(unit.id, [])
        done = next((v for v in came if v[1].outcome in HANDED_OVER), None)
        progress, reason = _progress(mine, came, unit.id in notices)
        rows.append(
            GivenBack(
                unit_id=unit.id,
                label=unit_label(unit.building, unit.stairwell, unit.room_no, campaign.language),
                project=unit.project,
                phase=unit.phase,
                building=unit.building,
                stairwell=unit.stairwell,
                room_no=unit.room_no,
                contract_no=unit.contract_no,
                product_type=unit.product_type,
                owners=tuple(owners.get(unit.id, ())),
                notice_sent=notices.get(unit.id),
                reminder_sent=reminders.get(unit.id),
                agreed_date=mine[-1].day if mine else None,
                actual_date=done[0].day if done else None,
                progress=progress,
                reason=reason,
                open_issues=issues[unit.id],
            )
        )
    return tuple(rows)


def _progress(
    booked: list[Appointment], came: list[tuple[Visit, VisitUnit]], is_told: bool
) -> tuple[str, str]:
    if came:
        visit, home = came[-1]
        done = next((h for _, h in came if h.outcome in HANDED_OVER), None)
        if done is not None:
            return ("completed_with_issues" if done.with_issues else "completed"), ""
        latest = booked[-1] if booked else None
        if visit.state in INSIDE:
            return "arrived", ""
        if latest is None or latest.day <= visit.day:
            return home.outcome, home.ending_reason
    if booked:
        return booked[-1].state, ""
    return (NOTIFIED if is_told else NOT_DUE), ""


def _appointments(session: Session, campaign_id: int) -> dict[int, list[Appointment]]:
    """By home, the latest made last."""
    found: dict[int, list[Appointment]] = defaultdict(list)
    for unit, appointment in session.execute(
        select(AppointmentUnit.unit_id, Appointment)
        .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
        .where(Appointment.campaign_id == campaign_id)
        .order_by(Appointment.id)
    ):
        found[unit].append(appointment)
    return found


def _visits(session: Session, campaign_id: int) -> dict[int, list[tuple[Visit, VisitUnit]]]:
    found: dict[int, list[tuple[Visit, VisitUnit]]] = defaultdict(list)
    for visit, home in session.execute(
        select(Visit, VisitUnit)
        .join(VisitUnit, VisitUnit.visit_id == Visit.id)
        .where(Visit.campaign_id == campaign_id, Visit.state != VisitState.UNDONE)
        .order_by(Visit.checked_in_at, Visit.id)
    ):
        found[home.unit_id].append((visit, home))
    return found


def _told(
    session: Session, campaign_id: int, zone: str, booked: dict[int, list[Appointment]]
) -> tuple[dict[int, date], dict[int, date]]:
    """The first notice, on paper or as a message, and the last reminder, by home."""
    homes: dict[int, list[int]] = defaultdict(list)
    for unit, mine in booked.items():
        for booking in mine:
            homes[booking.id].append(unit)
    papers = session.execute(
        select(Document.appointment_id, Document.issued_at).where(
            Document.campaign_id == campaign_id, Document.kind == NOTICE
        )
    )
    told = [(appointment, NOTICE, at) for appointment, at in papers if appointment]
    told += [
        (appointment, kind, at)
        for appointment, kind, at in session.execute(
            select(Message.appointment_id, Message.kind, Message.written_at).where(
                Message.campaign_id == campaign_id
            )
        )
    ]
    notices: dict[int, date] = {}
    reminders: dict[int, date] = {}
    for appointment, kind, at in told:
        for unit in homes[appointment]:
            day = local_day(at, zone)
            if kind == NOTICE:
                notices[unit] = min(day, notices.get(unit, day))
            elif kind in REMINDERS:
                reminders[unit] = max(day, reminders.get(unit, day))
    return notices, reminders


def _owners(session: Session, campaign_id: int) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for unit, name in session.execute(
        select(UnitOwner.unit_id, Owner.name)
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .where(Owner.campaign_id == campaign_id)
        .order_by(UnitOwner.unit_id, UnitOwner.position)
    ):
        found[unit].append(name)
    return found
