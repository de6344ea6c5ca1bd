"""What is still to be done today: every party in the house and every one still expected.

No personal column is read: parties are numbers of steps, homes and people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.rules import Rules
from console.domain.times import at_local, minutes
from console.domain.visits import HANDED_OVER, INSIDE, AppointmentState, StepState, VisitState
from console.models import (
    Appointment,
    AppointmentUnit,
    Call,
    Campaign,
    Desk,
    HandoverDay,
    RouteStep,
    Station,
    Visit,
    VisitStep,
    VisitUnit,
    Zone,
)
from console.queries.eligible import TIMES_PASSED

EXPECTED = (AppointmentState.BOOKED, AppointmentState.CONFIRMED)


@dataclass(frozen=True, kw_only=True)
class StepAhead:
    station_id: int
    is_host_bound: bool


@dataclass(frozen=True, kw_only=True)
class PartyHere:
    """`back_at` of one parked or held; `called_at` of one with a clerk."""

    steps: tuple[StepAhead, ...]
    homes: int
    people: int
    host_id: int
    zone_id: int
    due_at: datetime
    since: datetime
    called_at: datetime | None
    back_at: datetime | None
    overtaken: int


@dataclass(frozen=True, kw_only=True)
class PartyToCome:
    slot: datetime
    homes: int
    host_id: int
    is_green: bool


@dataclass(frozen=True, kw_only=True)
class DeskAhead:
    station_id: int
    host_id: int
    is_open: bool
    back_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class RestOfDay:
    """`route`: the steps that a party still to come will walk. `lunch` is the pause between the
    blocks. `came`, `walked_in`: parties of the day so far, with and without an appointment;
    `ended`, `completed`: homes of visits that are over, and those of them handed over."""

    is_open: bool
    rules: Rules
    opens_at: datetime
    ends_at: datetime
    lunch: tuple[datetime, datetime] | None
    stations: tuple[tuple[int, str], ...]
    desks: tuple[DeskAhead, ...]
    route: tuple[StepAhead, ...]
    here: tuple[PartyHere, ...]
    to_come: tuple[PartyToCome, ...]
    zones: tuple[tuple[int, str, int], ...]
    came: int
    walked_in: int
    people: int
    ended: int
    completed: int


def rest_of_day(session: Session, *, campaign_id: int, day: date) -> RestOfDay:
    campaign = session.get_one(Campaign, campaign_id)
    rules = Rules.from_json(campaign.rules)
    state = session.scalar(
        select(HandoverDay.state).where(
            HandoverDay.campaign_id == campaign_id, HandoverDay.day == day
        )
    )
    blocks = [
        (at_local(day, start, campaign.zone), at_local(day, end, campaign.zone))
        for start, end in rules.blocks
    ]
    of_day = (Visit.campaign_id == campaign_id, Visit.day == day, Visit.state != VisitState.UNDONE)
    came, walked_in, people = session.execute(
        select(
            func.count(Visit.appointment_id),
            func.count() - func.count(Visit.appointment_id),
            func.coalesce(func.sum(Visit.party_size), 0),
        ).where(*of_day)
    ).one()
    ended, completed = session.execute(
        select(
            func.count(),
            func.count().filter(VisitUnit.outcome.in_(sorted(HANDED_OVER))),
        )
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .where(*of_day, Visit.ended_at.is_not(None))
    ).one()
    return RestOfDay(
        is_open=state == "open" and not campaign.is_paused,
        rules=rules,
        opens_at=blocks[0][0],
        ends_at=blocks[-1][1],
        lunch=(blocks[0][1], blocks[1][0]) if len(blocks) > 1 else None,
        stations=tuple(
            (row.id, row.code)
            for row in session.execute(
                select(Station.id, Station.code)
                .where(Station.campaign_id == campaign_id)
                .order_by(Station.position)
            )
        ),
        desks=tuple(_desks(session, campaign_id)),
        route=tuple(_route(session, campaign_id)),
        here=tuple(_here(session, campaign_id, day, rules)),
        to_come=tuple(_to_come(session, campaign_id, day)),
        zones=tuple(
            (row.id, row.code, row.seats)
            for row in session.execute(
                select(Zone.id, Zone.code, Zone.seats)
                .where(Zone.campaign_id == campaign_id)
                .order_by(Zone.position)
            )
        ),
        came=came,
        walked_in=walked_in,
        people=int(people),
        ended=ended,
        completed=completed,
    )


def _desks(session: Session, campaign_id: int) -> Sequence[DeskAhead]:
    rows = session.execute(
        select(Desk.station_id, Desk.host_id, Desk.state, Desk.state_until)
        .where(Desk.campaign_id == campaign_id)
        .order_by(Desk.station_id, Desk.number)
    )
    return [
        DeskAhead(
            station_id=row.station_id,
            host_id=row.host_id or 0,
            is_open=row.state == "open",
            back_at=row.state_until if row.state == "break" else None,
        )
        for row in rows
    ]


def _route(session: Session, campaign_id: int) -> Sequence[StepAhead]:
    """Required steps that take time; steps folded into one station are one stay there."""
    rows = session.execute(
        select(RouteStep.station_id, RouteStep.is_host_bound)
        .where(RouteStep.campaign_id == campaign_id, RouteStep.is_required, RouteStep.usual > 0)
        .order_by(RouteStep.position)
    )
    return _folded([(row.station_id, row.is_host_bound) for row in rows])


def _folded(steps: Sequence[tuple[int, bool]]) -> list[StepAhead]:
    found: list[StepAhead] = []
    for station_id, is_host_bound in steps:
        if found and found[-1].station_id == station_id:
            is_host_bound = is_host_bound or found.pop().is_host_bound
        found.append(StepAhead(station_id=station_id, is_host_bound=is_host_bound))
    return found


def _here(session: Session, campaign_id: int, day: date, rules: Rules) -> Sequence[PartyHere]:
    visits = session.execute(
        select(
            Visit.id, Visit.state, Visit.station_id, Visit.is_host_bound, Visit.step_code,
            Visit.party_size, Visit.in_childcare, Visit.host_id, Visit.zone_id, Visit.due_at,
            Visit.waiting_since, Visit.checked_in_at, Visit.away_since, Visit.hold_until,
            TIMES_PASSED.label("overtaken"),
        )
        .where(
            Visit.campaign_id == campaign_id, Visit.day == day, Visit.state.in_(sorted(INSIDE))
        )
        .order_by(Visit.checked_in_seq)
    ).all()  # fmt: skip
    homes = _homes(session, campaign_id, day)
    steps: dict[int, list[tuple[int, bool]]] = defaultdict(list)
    for row in session.execute(
        select(VisitStep.visit_id, VisitStep.code, VisitStep.station_id, VisitStep.is_host_bound)
        .join(Visit, Visit.id == VisitStep.visit_id)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.day == day,
            Visit.state.in_(sorted(INSIDE)),
            VisitStep.state == StepState.PENDING.value,
            VisitStep.is_required,
            VisitStep.usual > 0,
            VisitStep.code != Visit.step_code,
        )
        .order_by(VisitStep.visit_id, VisitStep.position)
    ):
        steps[row.visit_id].append((row.station_id, row.is_host_bound))
    called = {
        row.visit_id: row.called_at
        for row in session.execute(
            select(Call.visit_id, Call.called_at).where(
                Call.campaign_id == campaign_id, Call.ended_at.is_(None)
            )
        )
    }
    limits = {
        VisitState.PARKED.value: rules.tolerance_minutes,
        VisitState.ON_HOLD.value: rules.hold_limit_minutes,
    }
    found = []
    for visit in visits:
        if visit.station_id is None:
            continue
        here = (visit.station_id, visit.is_host_bound)
        found.append(
            PartyHere(
                steps=tuple(_folded([here, *steps[visit.id]])),
                homes=homes.get(visit.id, 1),
                people=visit.party_size - visit.in_childcare,
                host_id=visit.host_id or 0,
                zone_id=visit.zone_id or 0,
                due_at=visit.due_at,
                since=visit.waiting_since or visit.checked_in_at,
                called_at=called.get(visit.id),
                back_at=_back_at(visit, limits),
                overtaken=visit.overtaken,
            )
        )
    return found


def _back_at(visit: Any, limits: dict[str, int]) -> datetime | None:
    """Parked and held parties come back late rather than early."""
    limit = limits.get(visit.state)
    if limit is None:
        return None
    since: datetime = visit.away_since or visit.checked_in_at
    until: datetime | None = visit.hold_until
    return until or since + minutes(limit)


def _homes(session: Session, campaign_id: int, day: date) -> dict[int, int]:
    rows = session.execute(
        select(VisitUnit.visit_id, func.count())
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day)
        .group_by(VisitUnit.visit_id)
    )
    return {visit_id: count for visit_id, count in rows}


def _to_come(session: Session, campaign_id: int, day: date) -> Sequence[PartyToCome]:
    rows = session.execute(
        select(
            Appointment.slot_start,
            Appointment.host_id,
            Appointment.green_reason,
            func.count(AppointmentUnit.id).label("homes"),
        )
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .where(
            Appointment.campaign_id == campaign_id,
            Appointment.day == day,
            Appointment.state.in_([state.value for state in EXPECTED]),
        )
        .group_by(Appointment.id)
        .order_by(Appointment.slot_start, Appointment.id)
    )
    return [
        PartyToCome(
            slot=row.slot_start,
            homes=row.homes,
            host_id=row.host_id or 0,
            is_green=bool(row.green_reason),
        )
        for row in rows
    ]
