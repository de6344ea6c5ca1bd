"""The green channel: what a grant would cost, what it did cost, and the day's wishes by reason."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.line import green_due
from console.domain.rules import Rules
from console.domain.visits import VisitState
from console.models import Call, Campaign, Desk, GreenGrant, RouteStep, Visit


@dataclass(frozen=True, kw_only=True)
class GreenCost:
    """What a grant would do now: who of this line would be called later than today's order says,
    and by how many minutes each: the usual time of one party, shared by the open desks."""

    ticket: str
    station: str
    due_at: datetime
    new_due_at: datetime
    passed: tuple[tuple[str, int], ...]
    """Ticket and place in the line of now."""
    minutes_each: int
    is_waiting: bool
    expires_minutes: int
    reasons: tuple[str, ...]
    noted: tuple[str, ...]
    """Reasons of the campaign, and those that need a note."""
    today: tuple[ReasonRow, ...]


@dataclass(frozen=True, kw_only=True)
class GreenRow:
    """One wish of the day. `told_…`: what the screen said before; `owners` and `minutes` what it
    came to: parties that were called later because of it, and how long each."""

    visit_id: int
    ticket: str
    reason: str
    state: str
    requester: str
    approver: str
    refusal: str
    requested_at: datetime | None
    granted_at: datetime | None
    told_owners: int
    told_minutes: int
    owners: int
    minutes: int


@dataclass(frozen=True, kw_only=True)
class ReasonRow:
    """Wishes of one reason; `granted` counts those that ran out or lapsed later too."""

    reason: str
    asked: int
    granted: int
    refused: int
    owners: int
    minutes: int
    """Owners times minutes, all together."""


def green_cost(session: Session, *, campaign_id: int, visit_id: int) -> GreenCost:
    visit = session.get_one(Visit, visit_id)
    rules = Rules.from_json(session.get_one(Campaign, campaign_id).rules)
    new_due = green_due(visit.due_at, visit.row_due_at, rules)
    line = session.execute(
        select(Visit.id, Visit.ticket, Visit.due_at, Visit.checked_in_seq)
        .where(
            Visit.station_id == visit.station_id,
            Visit.day == visit.day,
            Visit.state == VisitState.WAITING,
        )
        .order_by(Visit.due_at, Visit.checked_in_seq)
    ).all()
    now = (visit.due_at, visit.checked_in_seq)
    then = (new_due, visit.checked_in_seq)
    passed = tuple(
        (ticket, place)
        for place, (number, ticket, due, came) in enumerate(line, start=1)
        if number != visit.id and then < (due, came) < now
    )
    is_waiting = visit.state == VisitState.WAITING
    return GreenCost(
        ticket=visit.ticket,
        station=visit.step_code,
        due_at=visit.due_at,
        new_due_at=new_due,
        passed=passed if is_waiting else (),
        minutes_each=_usual_share(session, visit) if is_waiting and passed else 0,
        is_waiting=is_waiting,
        expires_minutes=rules.green_expires_minutes,
        reasons=rules.green_reasons,
        noted=rules.green_noted,
        today=by_reason(green_of_day(session, campaign_id=campaign_id, day=visit.day)),
    )


def _usual_share(session: Session, visit: Visit) -> int:
    usual = session.scalar(
        select(RouteStep.usual).where(
            RouteStep.campaign_id == visit.campaign_id, RouteStep.code == visit.step_code
        )
    )
    desks = session.scalar(
        select(func.count()).where(Desk.station_id == visit.station_id, Desk.state == "open")
    )
    return _shared(usual or 0, desks or 1)


def _shared(minutes: float, desks: int) -> int:
    """Whole minutes, rounded up."""
    return -int(-minutes // max(1, desks))


def green_of_day(session: Session, *, campaign_id: int, day: date | None) -> tuple[GreenRow, ...]:
    """Every wish, the oldest first; the refused and the withdrawn too."""
    grants = session.execute(
        select(GreenGrant, Visit.ticket)
        .join(Visit, Visit.id == GreenGrant.visit_id)
        .where(GreenGrant.campaign_id == campaign_id, Visit.day == day)
        .order_by(GreenGrant.id)
    ).all()
    calls = [call for grant, _ in grants for call, _, _ in cost_calls(grant.cost_after)]
    spans = {
        number: (end - begin).total_seconds() / 60
        for number, begin, end in session.execute(
            select(Call.id, Call.called_at, Call.ended_at).where(Call.id.in_(calls))
        )
        if end is not None
    }
    return tuple(_row(grant, ticket, spans) for grant, ticket in grants)


def _row(grant: GreenGrant, ticket: str, spans: dict[int, float]) -> GreenRow:
    told = [int(part) for part in grant.cost.split()] or [0, 0]
    known = [
        (owners, _shared(spans[call], desks))
        for call, owners, desks in cost_calls(grant.cost_after)
        if call in spans
    ]
    owners = sum(n for n, _ in known)
    minutes = sum(n * each for n, each in known)
    return GreenRow(
        visit_id=grant.visit_id,
        ticket=ticket,
        reason=grant.reason,
        state=grant.state,
        requester=grant.requester,
        approver=grant.approver,
        refusal=grant.refusal,
        requested_at=grant.requested_at,
        granted_at=grant.granted_at,
        told_owners=told[0],
        told_minutes=told[1],
        owners=owners,
        minutes=_shared(minutes, owners) if owners else 0,
    )


def cost_calls(recorded: str) -> list[tuple[int, int, int]]:
    """Of `GreenGrant.cost_after`: the call, whom it made wait longer, the desks open then."""
    return [(call, owners, desks) for call, owners, desks in json.loads(recorded or "[]")]


def by_reason(rows: Iterable[GreenRow]) -> tuple[ReasonRow, ...]:
    """In the order in which the reasons first came up."""
    found: dict[str, list[GreenRow]] = {}
    for row in rows:
        found.setdefault(row.reason, []).append(row)
    return tuple(
        ReasonRow(
            reason=reason,
            asked=len(wishes),
            granted=sum(1 for wish in wishes if wish.granted_at is not None),
            refused=sum(1 for wish in wishes if wish.state == "refused"),
            owners=sum(wish.owners for wish in wishes),
            minutes=sum(wish.owners * wish.minutes for wish in wishes),
        )
        for reason, wishes in found.items()
    )
