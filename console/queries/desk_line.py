"""The line of one desk without names: who waits, who is away, who would be called next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session

from console.domain import line
from console.domain.line import InLine
from console.domain.rules import Rules
from console.domain.visits import VisitState
from console.models import Desk, GreenGrant, Host, Visit
from console.queries.eligible import BAR, IN_LINE, TIMES_PASSED, WARNING, asked_by

_RAN_OUT = exists().where(
    GreenGrant.visit_id == Visit.id,
    GreenGrant.state == "granted",
    GreenGrant.expires_at <= bindparam("now", type_=GreenGrant.expires_at.type),
)
"""A grant past its time: the next call of this station takes it away, so it counts no more."""


@dataclass(frozen=True, kw_only=True)
class WaitRow:
    """`place` is that by due time, `order` that of check-in; `bar` says why this desk may not serve
    it now: `host`, `host_busy`, `language`, a KeyBar; `warning` what to know before that:
    `keys_with`."""

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
    warning: str = ""


@dataclass(frozen=True, kw_only=True)
class AwayRow:
    visit_id: int
    ticket: str
    state: str
    minutes: int
    back_until: datetime | None
    """Until then a parked party keeps its place; None once that is over, or on hold."""
    reason: str = ""
    ask_at: datetime | None = None
    """On hold: why, and when somebody asks whether it still means to come."""


def waiting_at(
    session: Session, desk: Desk, day: date | None, now: datetime
) -> tuple[WaitRow, ...]:
    host = session.get(Host, desk.host_id) if desk.host_id else None
    rows = session.execute(
        select(Visit, TIMES_PASSED, BAR, WARNING, _RAN_OUT).where(IN_LINE),
        {**asked_by(desk, day, host.languages if host else ""), "now": now},
    ).all()
    found = [
        WaitRow(
            visit_id=visit.id,
            place=0,
            order=visit.checked_in_seq,
            ticket=visit.ticket,
            letter=visit.letter,
            is_green=visit.is_green and not ran_out,
            due_at=visit.row_due_at if ran_out else visit.due_at,
            since=visit.waiting_since or visit.checked_in_at,
            minutes=minutes_between(visit.waiting_since or visit.checked_in_at, now),
            overtaken=times,
            bar=bar,
            warning=warning,
        )
        for visit, times, bar, warning, ran_out in rows
    ]
    found.sort(key=lambda row: (row.due_at, row.order))
    return tuple(replace(row, place=place) for place, row in enumerate(found, start=1))


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
                reason=visit.hold_reason,
                ask_at=visit.hold_until,
            )
        )
    return tuple(found)


def minutes_between(since: datetime, now: datetime) -> int:
    return max(0, int((now - since).total_seconds() // 60))
