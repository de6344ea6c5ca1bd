"""What the board of the queue managers may know: tickets, set numbers, departments and counts.

It may face a corridor: nobody's name, home, phone, class or reason is read for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from console.domain.ahead import Ahead
from console.domain.loans import LATEST_FIRST, LoanState, loan_state
from console.domain.rules import Rules
from console.domain.times import at_local, local_day, minutes
from console.domain.visits import HANDED_OVER, AppointmentState, VisitState
from console.models import (
    Appointment,
    Campaign,
    HandoverDay,
    Holder,
    KeyItem,
    KeySet,
    Loan,
    LoanItem,
    RouteStep,
    StatedWait,
    Station,
    Visit,
    VisitUnit,
)
from console.queries.advice import Advice, advice
from console.queries.situation import Situation, situation
from console.queries.stations_now import StationRow

PRIVATE = ("host", "home", "requester", "label", "name", "room", "owner", "phone")
"""Facts of an advice that stay behind."""
OF_PEOPLE = frozenset({"host", "hosts", "keys"})
"""Advice that says nothing without a host's name or a home."""
BOOKED = (AppointmentState.BOOKED.value, AppointmentState.CONFIRMED.value)
MISSED = (*BOOKED, AppointmentState.NO_SHOW.value)


@dataclass(frozen=True, kw_only=True)
class CommandStation:
    """`told` is the range in minutes that a newcomer is told, None: not yet known."""

    row: StationRow
    told: tuple[int, int] | None


@dataclass(frozen=True, kw_only=True)
class LentSet:
    """`department` is a code, or how the site wrote it."""

    set_number: int
    department: str
    due_at: datetime
    state: LoanState


@dataclass(frozen=True, kw_only=True)
class SlotRow:
    """Groups that were to come in the slot, and that came."""

    start: datetime
    planned: int
    came: int


@dataclass(frozen=True, kw_only=True)
class CommandRow:
    """`inside` are moments and the groups in house from then on. Rates in thousandths: completed of
    arrived; `rate_before` is that of the day before at this time of day."""

    project: str
    number: int
    days: int
    zone: str
    now: Situation
    stations: tuple[CommandStation, ...]
    todo: tuple[Advice, ...]
    groups: int
    not_come: int
    late: int
    rate_before: int | None
    lent: tuple[LentSet, ...]
    slots: tuple[SlotRow, ...]
    inside: tuple[tuple[datetime, int], ...]
    ahead: Ahead | None = None


def command(
    session: Session, *, campaign_id: int, now: datetime, ahead: Ahead | None = None
) -> CommandRow | None:
    """The whole board as it is `now`, with what is `ahead` where that is known; None without a
    plan."""
    campaign = session.get_one(Campaign, campaign_id)
    days = session.execute(
        select(HandoverDay.day, HandoverDay.state)
        .where(HandoverDay.campaign_id == campaign_id)
        .order_by(HandoverDay.day)
    ).all()
    number = _shown([(d.day, d.state) for d in days], local_day(now, campaign.zone))
    if not number:
        return None
    day = days[number - 1].day
    found = situation(session, campaign_id=campaign_id, day=day, now=now, is_public=True)
    rules = found.rules
    return CommandRow(
        project=campaign.project or campaign.name,
        number=number,
        days=len(days),
        zone=campaign.zone,
        now=found,
        stations=tuple(_stations(session, campaign_id, found)),
        todo=tuple(public(advice(found, ahead=ahead))),
        groups=_groups(session, campaign_id, day),
        not_come=_not_come(session, campaign_id, day, now - minutes(rules.grace_minutes)),
        late=found.figures.late,
        rate_before=_rate(session, campaign, days[number - 2].day, now) if number > 1 else None,
        lent=tuple(_lent(session, campaign_id, now, rules)),
        slots=tuple(_slots(session, campaign, day, rules)),
        inside=tuple(_inside(session, campaign_id, day)),
        ahead=ahead,
    )


def public(told: Iterable[Advice]) -> list[Advice]:
    """Without what is of hosts and homes; of a green wish the ticket, not the reason."""
    return [
        replace(
            each,
            facts={
                name: value
                for name, value in each.facts.items()
                if name not in PRIVATE and (name != "reason" or each.topic == "paused")
            },
        )
        for each in told
        if each.topic not in OF_PEOPLE
    ]


def _shown(days: list[tuple[date, str]], today: date) -> int:
    """Which day, from 1: the open one, else today's or the next, else the last."""
    for number, (_, state) in enumerate(days, start=1):
        if state == "open":
            return number
    coming = (number for number, (day, _) in enumerate(days, start=1) if day >= today)
    return next(coming, len(days))


def _stations(session: Session, campaign_id: int, now: Situation) -> Iterable[CommandStation]:
    """Those of the route that take time, in its order, with what stands for a newcomer."""
    order = session.execute(
        select(Station.code, Station.id)
        .join(RouteStep, RouteStep.station_id == Station.id)
        .where(RouteStep.campaign_id == campaign_id, RouteStep.usual > 0)
        .group_by(Station.id, Station.code)
        .order_by(func.min(RouteStep.position))
    ).all()
    newest = (
        select(func.max(StatedWait.id))
        .where(StatedWait.campaign_id == campaign_id, StatedWait.visit_id.is_(None))
        .group_by(StatedWait.station_id)
    )
    told = {
        row.station_id: (row.shown_low, row.shown_high, row.at)
        for row in session.scalars(select(StatedWait).where(StatedWait.id.in_(newest)))
    }
    rows = {row.code: row for row in now.stations}
    for code, number in order:
        low, high, at = told.get(number, (None, None, now.at))
        is_known = low is not None and high is not None and at >= now.at - timedelta(hours=12)
        if code in rows:
            yield CommandStation(row=rows[code], told=(low or 0, high or 0) if is_known else None)


def _groups(session: Session, campaign_id: int, day: date) -> int:
    return (
        session.scalar(
            select(func.count(Visit.id)).where(
                Visit.campaign_id == campaign_id, Visit.day == day, Visit.ended_at.is_(None),
                Visit.state != VisitState.UNDONE.value,
            )
        )
        or 0
    )  # fmt: skip


def _not_come(session: Session, campaign_id: int, day: date, before: datetime) -> int:
    """Parties whose time and grace are over."""
    return (
        session.scalar(
            select(func.count(Appointment.id)).where(
                Appointment.campaign_id == campaign_id, Appointment.day == day,
                Appointment.state.in_(MISSED), Appointment.slot_start < before,
            )
        )
        or 0
    )  # fmt: skip


def _rate(session: Session, campaign: Campaign, day: date, at: datetime) -> int | None:
    """Of that day at the time of day that it is now."""
    local = at.astimezone(at_local(day, "00:00", campaign.zone).tzinfo)
    until = at_local(day, f"{local:%H:%M}", campaign.zone)
    came = (
        select(func.count(VisitUnit.id))
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .where(
            Visit.campaign_id == campaign.id, Visit.day == day,
            Visit.state != VisitState.UNDONE.value, Visit.checked_in_at <= until,
        )
    )  # fmt: skip
    arrived = session.scalar(came) or 0
    done = session.scalar(
        came.where(Visit.ended_at <= until, VisitUnit.outcome.in_(sorted(HANDED_OVER)))
    )
    return round(1000 * (done or 0) / arrived) if arrived else None


def _lent(session: Session, campaign_id: int, at: datetime, rules: Rules) -> list[LentSet]:
    """Sets that are out, the latest first; a borrower's name only where it is a department's."""
    rows = session.execute(
        select(KeySet.number, Loan.department, Holder.name, Loan.due_at)
        .select_from(Loan)
        .join(LoanItem, and_(LoanItem.loan_id == Loan.id, LoanItem.returned_at.is_(None)))
        .join(KeyItem, KeyItem.id == LoanItem.item_id)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .outerjoin(Holder, and_(Holder.id == Loan.borrower_id, Holder.kind == "department"))
        .where(Loan.campaign_id == campaign_id, Loan.returned_at.is_(None))
        .group_by(KeySet.number, Loan.department, Holder.name, Loan.due_at)
        .order_by(Loan.due_at, KeySet.number)
    )
    found = [
        LentSet(
            set_number=number, department=name or department, due_at=due_at,
            state=loan_state(at, due_at, None, rules),
        )
        for number, department, name, due_at in rows
    ]  # fmt: skip
    return sorted(found, key=lambda row: LATEST_FIRST.index(row.state))


def _slots(session: Session, campaign: Campaign, day: date, rules: Rules) -> Iterable[SlotRow]:
    """The slots of the day's blocks; whoever comes before or after stands in the nearest one."""
    starts = []
    for begin, end in rules.blocks:
        at, last = at_local(day, begin, campaign.zone), at_local(day, end, campaign.zone)
        while at < last:
            starts.append(at)
            at += minutes(rules.slot_minutes)
    of_plan = session.scalars(
        select(Appointment.slot_start).where(
            Appointment.campaign_id == campaign.id, Appointment.day == day,
            Appointment.state.not_in(
                [AppointmentState.CANCELLED.value, AppointmentState.REBOOKED.value]
            ),
        )
    )  # fmt: skip
    of_door = session.scalars(
        select(Visit.checked_in_at).where(
            Visit.campaign_id == campaign.id, Visit.day == day,
            Visit.state != VisitState.UNDONE.value,
        )
    )  # fmt: skip
    planned = _counted(of_plan, starts)
    came = _counted(of_door, starts)
    for number, start in enumerate(starts):
        yield SlotRow(start=start, planned=planned[number], came=came[number])


def _counted(times: Iterable[datetime], starts: list[datetime]) -> list[int]:
    counts = [0] * len(starts)
    for time in times:
        before = sum(1 for start in starts if start <= time)
        if counts:
            counts[max(0, before - 1)] += 1
    return counts


def _inside(session: Session, campaign_id: int, day: date) -> list[tuple[datetime, int]]:
    rows = session.execute(
        select(Visit.checked_in_at, Visit.ended_at).where(
            Visit.campaign_id == campaign_id, Visit.day == day,
            Visit.state != VisitState.UNDONE.value,
        )
    ).all()  # fmt: skip
    moves = [(came, 1) for came, _ in rows] + [(left, -1) for _, left in rows if left is not None]
    found, count = [], 0
    for at, step in sorted(moves):
        count += step
        found.append((at, count))
    return found
