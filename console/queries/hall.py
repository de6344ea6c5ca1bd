"""What the hall may know: tickets, stations, desks and counts; nothing about any person.

It is read after every press by every display: four prepared statements in one journey.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, func, select
from sqlalchemy.orm import Session

from console import journal
from console.domain.back_entry import NOTED
from console.domain.rules import Rules
from console.domain.times import from_us, local_day
from console.domain.visits import VisitState
from console.models import (
    Call,
    Campaign,
    Desk,
    HandoverDay,
    JournalRow,
    JournalSubject,
    RouteStep,
    StatedWait,
    Station,
    Visit,
)
from console.prepared import Prepared, rows_together

LOOKED_AT = 12
"""The newest calls looked at to find five tickets: some may be of the same party."""

_CAMPAIGN: BindParameter[int] = bindparam("campaign")
_OPEN_DAY = (
    select(func.min(HandoverDay.day))
    .where(HandoverDay.campaign_id == _CAMPAIGN, HandoverDay.state == "open")
    .scalar_subquery()
)
_DAY = func.coalesce(bindparam("day", type_=HandoverDay.__table__.c.day.type), _OPEN_DAY)
"""The day asked for; without one the open day, so that nothing has to be known before."""
_FRAME = Prepared(
    select(
        Campaign.project,
        Campaign.name,
        Campaign.zone,
        Campaign.rules,
        Campaign.is_paused,
        Campaign.pause_reason,
        HandoverDay.day,
        HandoverDay.state,
    )
    .outerjoin(HandoverDay, HandoverDay.campaign_id == Campaign.id)
    .where(Campaign.id == _CAMPAIGN)
    .order_by(HandoverDay.day)
)
_OF_DAY = (
    select(
        Call.visit_id,
        Call.campaign_id,
        Call.seq,
        Call.called_at,
        Call.recalls,
        Visit.ticket,
        Visit.is_green,
        Visit.letter,
        Station.code,
        Desk.number,
    )
    .join(Visit, Visit.id == Call.visit_id)
    .join(Station, Station.id == Call.station_id)
    .join(Desk, Desk.id == Call.desk_id)
    .where(Call.campaign_id == _CAMPAIGN, Visit.day == _DAY, Call.ending != NOTED)
)
_NEWEST = Prepared(_OF_DAY.order_by(Call.id.desc()).limit(LOOKED_AT))
_REPEATED = Prepared(_OF_DAY.where(Call.ended_at.is_(None), Call.recalls > 0))
_LAST_RECALL = Prepared(
    select(JournalRow.seq, JournalRow.at)
    .join(
        JournalSubject,
        (JournalSubject.campaign_id == JournalRow.campaign_id)
        & (JournalSubject.seq == JournalRow.seq),
    )
    .where(
        JournalSubject.campaign_id == _CAMPAIGN,
        JournalSubject.kind == "visit",
        JournalSubject.id == bindparam("visit"),
        JournalSubject.seq > bindparam("seq"),
        JournalRow.kind == "visit.recalled",
    )
    .order_by(JournalRow.seq.desc())
    .limit(1)
)


def _count_of_desks(state: str) -> Any:
    found = select(func.count()).where(Desk.station_id == Station.id, Desk.state == state)
    return found.correlate(Station).scalar_subquery()


_WAITING = (
    select(func.count())
    .where(
        Visit.station_id == Station.id,
        Visit.state == VisitState.WAITING.value,
        Visit.day == _DAY,
    )
    .correlate(Station)
    .scalar_subquery()
)
_OPENED_AT = (
    select(HandoverDay.opened_at)
    .where(HandoverDay.campaign_id == _CAMPAIGN, HandoverDay.day == _DAY)
    .scalar_subquery()
)
_LAST_TOLD = (
    select(func.max(StatedWait.id))
    .where(
        StatedWait.visit_id.is_(None),
        StatedWait.step_code == Station.code,
        StatedWait.station_id == Station.id,
        StatedWait.at >= _OPENED_AT,
    )
    .correlate(Station)
    .scalar_subquery()
)
_STATIONS = Prepared(
    select(
        Station.code,
        _WAITING,
        _count_of_desks("open"),
        _count_of_desks("break"),
        StatedWait.shown_low,
        StatedWait.shown_high,
    )
    .join(RouteStep, RouteStep.station_id == Station.id)
    .outerjoin(StatedWait, StatedWait.id == _LAST_TOLD)
    .where(RouteStep.campaign_id == _CAMPAIGN, RouteStep.is_required, RouteStep.usual > 0)
    .group_by(Station.id, Station.code, StatedWait.shown_low, StatedWait.shown_high)
    .order_by(func.min(RouteStep.position))
)
_ALL_OF_DAY = (_NEWEST, _REPEATED, _STATIONS)


@dataclass(frozen=True, kw_only=True)
class HallCall:
    """`seq` is the journal number of the call or of its last repetition; `times` counts those."""

    ticket: str
    station: str
    desk: int
    at: datetime
    times: int
    seq: int
    is_green: bool


@dataclass(frozen=True, kw_only=True)
class HallStation:
    """`wait`: the range in minutes that was told to whoever comes now; None: not yet known."""

    code: str
    groups: int
    open_desks: int
    resting_desks: int
    wait: tuple[int, int] | None = None


@dataclass(frozen=True, kw_only=True)
class HallRow:
    """`day` is the open one, else today's, else the next; None without a plan. Calls: newest
    first."""

    project: str
    day: date | None
    number: int
    state: str
    is_paused: bool
    pause_reason: str
    rules: Rules
    calls: tuple[HallCall, ...]
    stations: tuple[HallStation, ...]


def hall(session: Session, *, campaign_id: int, limit: int = 5) -> HallRow:
    """The whole display, from one snapshot."""
    connection = session.connection()
    asked: dict[str, Any] = {"campaign": campaign_id, "day": None}
    frame, *of_day = rows_together(
        connection, (_FRAME, {"campaign": campaign_id}), *((each, asked) for each in _ALL_OF_DAY)
    )
    project, name, zone, rules, is_paused, pause_reason, *_ = frame[0]
    days = [(_date(row[-2]), str(row[-1])) for row in frame if row[-2] is not None]
    number = _shown(session, campaign_id, zone, days)
    day, state = days[number - 1] if number else (None, "")
    if state != "open":
        asked["day"] = day
        of_day = rows_together(connection, *((each, asked) for each in _ALL_OF_DAY))
    *calls, stations = of_day
    return HallRow(
        project=project or name,
        day=day,
        number=number,
        state=state,
        is_paused=bool(is_paused),
        pause_reason=pause_reason,
        rules=Rules.from_json(rules),
        calls=tuple(_calls(connection, calls)[:limit]) if day else (),
        stations=tuple(
            HallStation(
                code=code,
                groups=groups,
                open_desks=is_open,
                resting_desks=rests,
                wait=None if high is None else (low, high),
            )
            for code, groups, is_open, rests, low, high in stations
        ),
    )


def _shown(session: Session, campaign_id: int, zone: str, days: Sequence[tuple[date, str]]) -> int:
    """Which day, from 1; 0 without a plan."""
    for number, (_, state) in enumerate(days, start=1):
        if state == "open":
            return number
    if not days:
        return 0
    top = journal.top(session, campaign_id)
    today = local_day(max(top.at, top.campaign_now), zone)
    coming = (number for number, (day, _) in enumerate(days, start=1) if day >= today)
    return next(coming, len(days))


def _date(told: date | str) -> date:
    """A server's driver gives dates, SQLite's gives their words."""
    return told if isinstance(told, date) else date.fromisoformat(told)


def _calls(connection: Connection, told: Iterable[Sequence[Any]]) -> list[HallCall]:
    """One per ticket: an owner looks for a number, and only its latest call counts."""
    found: dict[int, HallCall] = {}
    for rows in told:
        for visit, call in _each(connection, rows):
            known = found.get(visit)
            if known is None or known.seq < call.seq:
                found[visit] = call
    return sorted(found.values(), key=lambda c: c.seq, reverse=True)


def _each(connection: Connection, rows: Sequence[Any]) -> Iterator[tuple[int, HallCall]]:
    for visit, campaign, first, called_at, recalls, ticket, is_green, letter, code, desk in rows:
        seq, at = first, called_at
        if recalls:
            of = {"campaign": campaign, "visit": visit, "seq": first}
            seq, at = _LAST_RECALL.first(connection, of) or (seq, at)
        yield visit, HallCall(
            ticket=ticket, station=code, desk=desk, at=from_us(at), times=recalls, seq=seq,
            is_green=bool(is_green) or letter == "G",
        )  # fmt: skip
