"""The line of one desk without names: who waits, who is away, who would be called next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain import line
from console.domain.line import InLine
from console.domain.rules import Rules
from console.domain.visits import VisitState
from console.models import Desk, Visit
from console.queries.eligible import BAR, IN_LINE, TIMES_PASSED, asked_by


@dataclass(frozen=True, kw_only=True)
class WaitRow:
    """`place` is that by due time, `order` that of check-in; `bar` says why this desk may not serve
    it now: `host`, `host_busy`, `language`, `keys`."""

    visit_id: int
    place: int
    order: int
    ticket: str
    letter: str
    is_green: bool
    due_at: datetime
    since: datetime
    minutes: int
    overtaken: int
    bar: str


@dataclass(frozen=True, kw_only=True)
class AwayRow:
    visit_id: int
    ticket: str
    state: str
    minutes: int
    back_until: datetime | None
    """Until then a parked party keeps its place; None once that is over, or on hold."""


def waiting_at(
    session: Session, desk: Desk, day: date | None, now: datetime
) -> tuple[WaitRow, ...]:
    rows = session.execute(
        select(Visit, TIMES_PASSED, BAR)
        .where(IN_LINE)
        .order_by(Visit.due_at, Visit.checked_in_seq),
        asked_by(desk, day),
    ).all()
    found = []
    for place, (visit, times, bar) in enumerate(rows, start=1):
        since = visit.waiting_since or visit.checked_in_at
        found.append(
            WaitRow(
                visit_id=visit.id,
                place=place,
                order=visit.checked_in_seq,
                ticket=visit.ticket,
                letter=visit.letter,
                is_green=visit.is_green,
                due_at=visit.due_at,
                since=since,
                minutes=minutes_between(since, now),
                overtaken=times,
                bar=bar,
            )
        )
    return tuple(found)


def next_of(waiting: tuple[WaitRow, ...], rules: Rules) -> tuple[int, str] | None:
    """Whom a call would choose now and the code of why."""
    free = [
        InLine(
            visit_id=w.visit_id,
            ticket=w.ticket,
            due_at=w.due_at,
            order=w.order,
            overtaken=w.overtaken,
            is_green=w.is_green,
        )
        for w in waiting
        if not w.bar
    ]
    choice = line.choose(free, rules.overtaken_limit)
    return (choice.visit_id, choice.why) if choice else None


def away_from(
    session: Session,
    campaign_id: int,
    station_id: int,
    day: date | None,
    now: datetime,
    rules: Rules,
) -> tuple[AwayRow, ...]:
    rows = session.scalars(
        select(Visit)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.station_id == station_id,
            Visit.day == day,
            Visit.state.in_([VisitState.PARKED, VisitState.ON_HOLD]),
        )
        .order_by(Visit.away_since)
    )
    found = []
    for visit in rows:
        since = visit.away_since or now
        until = since + timedelta(minutes=rules.tolerance_minutes)
        keeps = visit.state == VisitState.PARKED and line.is_timely_return(since, now, rules)
        found.append(
            AwayRow(
                visit_id=visit.id,
                ticket=visit.ticket,
                state=visit.state,
                minutes=minutes_between(since, now),
                back_until=until if keeps else None,
            )
        )
    return tuple(found)


def minutes_between(since: datetime, now: datetime) -> int:
    return max(0, int((now - since).total_seconds() // 60))
