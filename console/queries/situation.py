"""The Overview: how the day stands now, station by station, zone by zone, and against the plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.rules import Rules
from console.domain.seating import ZoneSeats
from console.domain.times import at_local, minutes
from console.domain.visits import INSIDE, VisitState
from console.models import (
    Campaign,
    HandoverDay,
    Visit,
    VisitUnit,
)
from console.queries.alarms import Alarms, alarms
from console.queries.day_curves import Missed, arrived, completed, missed, planned
from console.queries.figures import DayFigures, day_figures
from console.queries.issue_times import IssueTimes, issue_times
from console.queries.rebatch import Overload, overload
from console.queries.seating import zones_now
from console.queries.stations_now import WITH_CLERK, StationRow, stations_now

AWAY = (VisitState.PARKED, VisitState.ON_HOLD)


@dataclass(frozen=True, kw_only=True)
class ZoneRow:
    """People, not tickets, as the door counts them; `alarm` is `amber`, `red` or blank."""

    code: str
    seats: int
    people: int
    alarm: str
    oldest_since: datetime | None


@dataclass(frozen=True, kw_only=True)
class Tally:
    """People elsewhere than on a seat: with their host, at another desk, children in childcare;
    `lunches` are those of the whole day."""

    with_host: int
    at_desks: int
    in_childcare: int
    lunches: int


@dataclass(frozen=True, kw_only=True)
class AwayRow:
    """Parked or on hold since then, to be back by `until`; `reason` of a hold."""

    visit_id: int
    ticket: str
    state: str
    since: datetime
    until: datetime
    reason: str


@dataclass(frozen=True, kw_only=True)
class Situation:
    """`expected_by_now` counts homes whose slot has begun; curves are times, one per home."""

    day: date
    state: str
    at: datetime
    is_paused: bool
    pause_reason: str
    rules: Rules
    figures: DayFigures
    expected_by_now: int
    with_clerk: int
    waiting: int
    away: int
    people: int
    stations: tuple[StationRow, ...]
    zones: tuple[ZoneRow, ...]
    tally: Tally
    aways: tuple[AwayRow, ...]
    missed: Missed | None
    alarms: Alarms
    overload: Overload | None
    is_lunch: bool
    planned: tuple[datetime, ...]
    arrived: tuple[datetime, ...]
    completed: tuple[datetime, ...]
    issues: IssueTimes


def situation(
    session: Session, *, campaign_id: int, day: date, now: datetime, is_public: bool = False
) -> Situation:
    """`is_public`: for a board that faces a corridor, so that no name of anybody is read."""
    campaign = session.get_one(Campaign, campaign_id)
    rules = Rules.from_json(campaign.rules)
    state = session.scalar(
        select(HandoverDay.state).where(
            HandoverDay.campaign_id == campaign_id, HandoverDay.day == day
        )
    )
    homes = (
        select(VisitUnit.visit_id, func.count().label("homes"))
        .group_by(VisitUnit.visit_id)
        .subquery()
    )
    floor = session.execute(
        select(
            homes.c.homes,
            Visit.id, Visit.ticket, Visit.state, Visit.station_id, Visit.zone_id, Visit.party_size,
            Visit.waiting_since, Visit.away_since, Visit.desk_id, Visit.in_childcare,
            Visit.is_host_bound, Visit.hold_reason, Visit.hold_until,
        )
        .join(homes, homes.c.visit_id == Visit.id)
        .where(
            Visit.campaign_id == campaign_id, Visit.day == day, Visit.state.in_(sorted(INSIDE))
        )
    ).all()  # fmt: skip
    states: Counter[str] = Counter()
    for v in floor:
        states[v.state] += v.homes
    slots = planned(session, campaign, day)
    of: dict[str, Any] = {"campaign_id": campaign_id, "day": day}
    seats = zones_now(session, **of)
    is_open = state == "open"
    return Situation(
        day=day,
        state=state or "",
        at=now,
        is_paused=campaign.is_paused,
        pause_reason=campaign.pause_reason,
        rules=rules,
        figures=day_figures(session, **of),
        expected_by_now=sum(1 for slot in slots if slot <= now),
        with_clerk=sum(states[s] for s in WITH_CLERK),
        waiting=states[VisitState.WAITING],
        away=sum(states[s] for s in AWAY),
        people=sum(v.party_size for v in floor),
        stations=tuple(stations_now(session, campaign_id, day, floor)),
        zones=tuple(_zones(seats, floor)),
        tally=_tally(session, campaign_id, day, floor),
        aways=tuple(sorted(_aways(floor, rules), key=lambda a: (a.until, a.ticket))),
        missed=missed(session, campaign, day, now, rules),
        alarms=alarms(session, **of, now=now, rules=rules, zones=seats, is_public=is_public)
        if is_open
        else Alarms(),
        overload=overload(session, **of, now=now) if is_open else None,
        is_lunch=_is_lunch(campaign, day, now, rules),
        planned=tuple(slots),
        arrived=tuple(arrived(session, campaign_id, day)),
        completed=tuple(completed(session, campaign_id, day)),
        issues=issue_times(session, campaign_id=campaign_id, now=now),
    )


def _zones(seats: Iterable[ZoneSeats], floor: Iterable[Any]) -> Iterable[ZoneRow]:
    oldest: dict[int, datetime] = {}
    for v in floor:
        if v.state == VisitState.WAITING and v.waiting_since and v.zone_id is not None:
            oldest[v.zone_id] = min(oldest.get(v.zone_id, v.waiting_since), v.waiting_since)
    for zone in seats:
        yield ZoneRow(
            code=zone.code,
            seats=zone.seats,
            people=zone.people,
            alarm=zone.alarm,
            oldest_since=oldest.get(zone.id),
        )


def _tally(session: Session, campaign_id: int, day: date, floor: Iterable[Any]) -> Tally:
    served = [v for v in floor if v.state == VisitState.SERVING]
    lunches = session.scalar(
        select(func.sum(Visit.lunches)).where(
            Visit.campaign_id == campaign_id, Visit.day == day, Visit.state != VisitState.UNDONE
        )
    )
    return Tally(
        with_host=sum(v.party_size - v.in_childcare for v in served if v.is_host_bound),
        at_desks=sum(v.party_size - v.in_childcare for v in served if not v.is_host_bound),
        in_childcare=sum(v.in_childcare for v in floor),
        lunches=int(lunches or 0),
    )


def _is_lunch(campaign: Campaign, day: date, now: datetime, rules: Rules) -> bool:
    """Between two blocks of the day."""
    pauses = zip(rules.blocks, rules.blocks[1:], strict=False)
    return any(
        at_local(day, end, campaign.zone) <= now < at_local(day, begin, campaign.zone)
        for (_, end), (begin, _) in pauses
    )


def _aways(floor: Iterable[Any], rules: Rules) -> Iterable[AwayRow]:
    limits = {
        VisitState.PARKED: rules.tolerance_minutes, VisitState.ON_HOLD: rules.hold_limit_minutes
    }  # fmt: skip
    for v in floor:
        if v.state in AWAY and v.away_since is not None:
            yield AwayRow(
                visit_id=v.id,
                ticket=v.ticket,
                state=v.state,
                since=v.away_since,
                until=v.hold_until or v.away_since + minutes(limits[VisitState(v.state)]),
                reason=v.hold_reason,
            )
