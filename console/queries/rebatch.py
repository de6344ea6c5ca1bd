"""Whether the next hours bring more than the desks can take, and who could come at another time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from typing import TYPE_CHECKING

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from console.domain.rules import Rules
from console.domain.times import at_local, clock_text, minutes
from console.domain.visits import INSIDE, AppointmentState, StepState
from console.models import (
    Appointment,
    Campaign,
    Desk,
    HandoverDay,
    RouteStep,
    Station,
    Visit,
    VisitStep,
)
from console.queries.due import EXPECTED
from console.queries.live_board import LiveBoard, SeatedRow, live_board

if TYPE_CHECKING:
    from console.planning.board import Spot as Seat
    from console.planning.visits import Visit as Party

HORIZON = minutes(120)
SHORTEST = minutes(60)
"""With less left of the half-day it is too late to mend it: the next one is looked at."""
NOTICE = minutes(45)
"""Whoever is due sooner may be on the way and is left alone."""
LEAST = 2
"""So many parties over the limit are worth a telephone call; one is the day's own noise."""
STAYS = ("open", "break")
"""A desk that rests comes back within the hours looked at."""

Step = tuple[str, int]
"""Station and usual minutes."""


@dataclass(frozen=True, kw_only=True)
class Overload:
    """`station` is asked for `parties` more from `since` until `until` than its desks can take;
    `clock` is the end at the site."""

    station: str
    parties: int
    since: datetime
    until: datetime
    clock: str


@dataclass(frozen=True, kw_only=True)
class Shift:
    """One party that might come later."""

    appointment_id: int
    owner_id: int
    unit_ids: tuple[int, ...]
    was_start: datetime
    was_host: int | None
    to_start: datetime
    to_host: int | None
    is_confirmed: bool


@dataclass(frozen=True, kw_only=True)
class Rebatch:
    """`left` parties too many find no other time, or are told too late already."""

    overload: Overload
    shifts: tuple[Shift, ...]
    left: int


def overload(session: Session, *, campaign_id: int, day: date, now: datetime) -> Overload | None:
    """The station that is short of most parties. Counted is the work that would begin then: of
    those inside their steps to go, of those expected the whole route from their slot on."""
    campaign = session.get_one(Campaign, campaign_id)
    span = _hours_ahead(campaign, day, now)
    if span is None:
        return None
    since, until = span
    work: dict[str, int] = defaultdict(int)
    usual: dict[str, list[int]] = defaultdict(list)
    for start, steps in [
        *((now, steps) for steps in _inside(session, campaign_id, day)),
        *_coming(session, campaign_id, day, now, until),
    ]:
        at = start
        for station, length in steps:
            if since <= at < until:
                work[station] += length
                usual[station].append(length)
            at += minutes(length)
    found: list[Overload] = []
    for station, desks in _desks(session, campaign_id):
        over = work[station] - desks * (until - since).total_seconds() / 60
        if desks and over > 0:
            each = sum(usual[station]) / len(usual[station])
            found.append(
                Overload(
                    station=station,
                    parties=ceil(over / each),
                    since=since,
                    until=until,
                    clock=clock_text(until, campaign.zone),
                )
            )
    worst = max(found, key=lambda one: one.parties, default=None)
    return worst if worst is not None and worst.parties >= LEAST else None


def _hours_ahead(campaign: Campaign, day: date, now: datetime) -> tuple[datetime, datetime] | None:
    """Of the half-day that goes on, or of the next one where it is nearly over."""
    for begin, end in Rules.from_json(campaign.rules).blocks:
        since = max(now, at_local(day, begin, campaign.zone))
        until = min(since + HORIZON, at_local(day, end, campaign.zone))
        if until - since >= SHORTEST:
            return since, until
    return None


def rebatch(session: Session, *, campaign_id: int, day: date, now: datetime) -> Rebatch | None:
    """As many as are too many, moved to the next free seats behind those hours: first who has not
    confirmed, and of them who has most time to hear of it. None where everybody finds room."""
    over = overload(session, campaign_id=campaign_id, day=day, now=now)
    if over is None:
        return None
    live = live_board(session, campaign_id=campaign_id, now=now)
    able = _able(live, day, max(now + NOTICE, over.since), over.until)
    closed = _closed(session, campaign_id)
    shifts: list[Shift] = []
    for row in able:
        if len(shifts) == over.parties:
            break
        found = _seat_after(live, row, over.until, closed)
        if found is None:
            continue
        q, cell, host = found
        live.board.give_back(_party(live, row))
        live.board.take(_party(live, row), q, cell, host)
        shifts.append(
            Shift(
                appointment_id=row.appointment_id,
                owner_id=row.owner_id,
                unit_ids=row.unit_ids,
                was_start=row.slot_start,
                was_host=row.host_id,
                to_start=live.start(q, cell),
                to_host=live.host_id(host),
                is_confirmed=row.state == AppointmentState.CONFIRMED,
            )
        )
    return Rebatch(overload=over, shifts=tuple(shifts), left=over.parties - len(shifts))


def _able(live: LiveBoard, day: date, first: datetime, until: datetime) -> list[SeatedRow]:
    mine = [
        row
        for row in live.seated.values()
        if row.day == day and first <= row.slot_start < until
        and row.state in EXPECTED and not row.is_pinned
    ]  # fmt: skip
    mine.sort(key=lambda row: (row.slot_start, row.appointment_id), reverse=True)
    return sorted(mine, key=lambda row: row.state == AppointmentState.CONFIRMED)


def _seat_after(live: LiveBoard, row: SeatedRow, until: datetime, closed: set[date]) -> Seat | None:
    """The same day, whose quota counts the party already; else nothing over a quota or out of a
    reserve if it can be, then the earliest day and the wish."""
    from console.planning.offers import best_slots

    first = live.batch.days.index(row.day)
    days = {n for n in range(first, len(live.batch.days)) if live.batch.days[n] not in closed}
    offers = best_slots(live.board, _party(live, row), 10_000, days=days)
    later = [o for o in offers if live.start(o.half, o.seat.cell) >= until]
    best = min(
        later,
        key=lambda o: (o.seat.day != first, o.cost.B, o.seat.day, o.cost.D, o.half, o.seat.cell),
        default=None,
    )
    return None if best is None else (best.half, best.seat.cell, best.host)


def _party(live: LiveBoard, row: SeatedRow) -> Party:
    return live.visits[row.unit_ids[0]]


def _closed(session: Session, campaign_id: int) -> set[date]:
    days = select(HandoverDay.day).where(
        HandoverDay.campaign_id == campaign_id, HandoverDay.state == "closed"
    )
    return set(session.scalars(days))


def _desks(session: Session, campaign_id: int) -> Sequence[tuple[str, int]]:
    rows = session.execute(
        select(Station.code, func.sum(case((Desk.state.in_(STAYS), 1), else_=0)))
        .join(Desk, Desk.station_id == Station.id)
        .where(Station.campaign_id == campaign_id)
        .group_by(Station.id, Station.code, Station.position)
        .order_by(Station.position)
    )
    return [(code, int(count)) for code, count in rows]


def _inside(session: Session, campaign_id: int, day: date) -> Iterable[list[Step]]:
    rows = session.execute(
        select(VisitStep.visit_id, Station.code, VisitStep.usual)
        .join(Visit, Visit.id == VisitStep.visit_id)
        .join(Station, Station.id == VisitStep.station_id)
        .where(
            Visit.campaign_id == campaign_id, Visit.day == day, Visit.state.in_(sorted(INSIDE)),
            (VisitStep.state == StepState.CURRENT.value)
            | ((VisitStep.state == StepState.PENDING.value) & VisitStep.is_required),
        )
        .order_by(VisitStep.visit_id, VisitStep.position)
    )  # fmt: skip
    steps: dict[int, list[Step]] = defaultdict(list)
    for visit_id, station, length in rows:
        steps[visit_id].append((station, length))
    return steps.values()


def _coming(
    session: Session, campaign_id: int, day: date, now: datetime, until: datetime
) -> Iterable[tuple[datetime, list[Step]]]:
    """Who is late still comes."""
    route: list[Step] = [
        (station, length)
        for station, length in session.execute(
            select(Station.code, RouteStep.usual)
            .join(Station, Station.id == RouteStep.station_id)
            .where(RouteStep.campaign_id == campaign_id, RouteStep.is_required)
            .order_by(RouteStep.position)
        )
    ]
    starts = session.scalars(
        select(Appointment.slot_start).where(
            Appointment.campaign_id == campaign_id, Appointment.day == day,
            Appointment.state.in_([state.value for state in EXPECTED]),
            Appointment.slot_start < until,
        )
    )  # fmt: skip
    return [(max(now, start), route) for start in starts]
