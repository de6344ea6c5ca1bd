"""The line of one desk without names: who waits, who is away, who would be called next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain import line
from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.line import InLine
from console.domain.rules import Rules
from console.domain.visits import VisitState
from console.models import Call, CallPassed, Desk, Holder, KeyItem, KeySet, Visit, VisitUnit


@dataclass(frozen=True, kw_only=True)
class WaitRow:
    """`bar` says why this desk may not serve it now: `host`, `host_busy`, `language`, `keys`."""

    visit_id: int
    place: int
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
    session: Session, campaign_id: int, desk: Desk, day: date | None, now: datetime
) -> tuple[WaitRow, ...]:
    overtaken = (
        select(func.count())
        .select_from(CallPassed)
        .where(
            CallPassed.visit_id == Visit.id,
            CallPassed.station_id == Visit.station_id,
            CallPassed.seq > Visit.line_seq,
        )
        .correlate(Visit)
        .scalar_subquery()
    )
    rows = session.execute(
        select(Visit, overtaken)
        .where(
            Visit.station_id == desk.station_id,
            Visit.day == day,
            Visit.state == VisitState.WAITING,
        )
        .order_by(Visit.due_at, Visit.checked_in_seq)
    ).all()
    busy = _busy_hosts(session, campaign_id)
    elsewhere = _keys_elsewhere(session, [v.id for v, _ in rows if v.step_code == "keys"])
    found = []
    for place, (visit, times) in enumerate(rows, start=1):
        since = visit.waiting_since or visit.checked_in_at
        found.append(
            WaitRow(
                visit_id=visit.id,
                place=place,
                ticket=visit.ticket,
                letter=visit.letter,
                is_green=visit.is_green,
                due_at=visit.due_at,
                since=since,
                minutes=minutes_between(since, now),
                overtaken=times,
                bar=_bar(visit, desk, busy, elsewhere),
            )
        )
    return tuple(found)


def _bar(visit: Visit, desk: Desk, busy: set[int], elsewhere: set[int]) -> str:
    """The same rules that a call asks, one at a time."""
    if visit.language and desk.languages and visit.language not in desk.languages.split():
        return "language"
    if visit.is_host_bound:
        if desk.host_id and visit.host_id and visit.host_id != desk.host_id:
            return "host"
        if (visit.host_id or desk.host_id) in busy:
            return "host_busy"
    return "keys" if visit.id in elsewhere else ""


def _busy_hosts(session: Session, campaign_id: int) -> set[int]:
    return set(
        session.scalars(
            select(Visit.host_id)
            .join(Call, Call.visit_id == Visit.id)
            .where(
                Call.campaign_id == campaign_id,
                Call.ended_at.is_(None),
                Visit.is_host_bound,
                Visit.host_id.is_not(None),
            )
        )
    )


def _keys_elsewhere(session: Session, visit_ids: list[int]) -> set[int]:
    """Parties whose keys are not all in the key room, or whose set is frozen."""
    if not visit_ids:
        return set()
    return set(
        session.scalars(
            select(VisitUnit.visit_id)
            .join(KeySet, KeySet.unit_id == VisitUnit.unit_id)
            .join(KeyItem, KeyItem.set_id == KeySet.id)
            .join(Holder, Holder.id == KeyItem.holder_id)
            .where(
                VisitUnit.visit_id.in_(visit_ids),
                KeySet.is_frozen
                | (Holder.kind != HolderKind.DEPARTMENT.value)
                | (Holder.name != KEY_ROOM),
            )
        )
    )


def next_of(waiting: tuple[WaitRow, ...], rules: Rules) -> tuple[int, str] | None:
    """Whom a call would choose now and the code of why."""
    free = [
        InLine(
            visit_id=w.visit_id,
            ticket=w.ticket,
            due_at=w.due_at,
            order=w.place,
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
