"""What the hall may know: tickets, stations, desks and counts; nothing about any person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from console import journal
from console.domain.rules import Rules
from console.domain.times import local_day
from console.domain.visits import VisitState
from console.models import (
    Call,
    Campaign,
    Desk,
    HandoverDay,
    JournalRow,
    JournalSubject,
    RouteStep,
    Station,
    Visit,
)

LOOKED_AT = 12
"""The newest calls looked at to find five tickets: some may be of the same party."""


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
    code: str
    groups: int
    open_desks: int
    resting_desks: int


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
    campaign = session.get_one(Campaign, campaign_id)
    number, day = _day(session, campaign)
    return HallRow(
        project=campaign.project or campaign.name,
        day=day.day if day else None,
        number=number,
        state=day.state if day else "",
        is_paused=campaign.is_paused,
        pause_reason=campaign.pause_reason,
        rules=Rules.from_json(campaign.rules),
        calls=tuple(_calls(session, campaign_id, day.day)[:limit]) if day else (),
        stations=tuple(_stations(session, campaign_id, day.day if day else None)),
    )


def _day(session: Session, campaign: Campaign) -> tuple[int, HandoverDay | None]:
    days = list(
        session.scalars(
            select(HandoverDay)
            .where(HandoverDay.campaign_id == campaign.id)
            .order_by(HandoverDay.day)
        )
    )
    if not days:
        return 0, None
    top = journal.top(session, campaign.id)
    today = local_day(max(top.at, top.campaign_now), campaign.zone)
    is_open = [d for d in days if d.state == "open"]
    found = [*is_open, *(d for d in days if d.day >= today), days[-1]][0]
    return days.index(found) + 1, found


def _calls(session: Session, campaign_id: int, day: date) -> list[HallCall]:
    """One per ticket: an owner looks for a number, and only its latest call counts."""
    columns = (
        select(Call, Visit.ticket, Visit.is_green, Visit.letter, Station.code, Desk.number)
        .join(Visit, Visit.id == Call.visit_id)
        .join(Station, Station.id == Call.station_id)
        .join(Desk, Desk.id == Call.desk_id)
        .where(Call.campaign_id == campaign_id, Visit.day == day)
    )
    newest = columns.order_by(Call.id.desc()).limit(LOOKED_AT)
    repeated = columns.where(Call.ended_at.is_(None), Call.recalls > 0)
    found: dict[int, HallCall] = {}
    for rows in (session.execute(newest), session.execute(repeated)):
        for call, ticket, is_green, letter, station, number in rows:
            again = _last_recall(session, call) if call.recalls else None
            seq, at = again or (call.seq, call.called_at)
            known = found.get(call.visit_id)
            if known is None or known.seq < seq:
                found[call.visit_id] = HallCall(
                    ticket=ticket, station=station, desk=number, at=at, times=call.recalls,
                    seq=seq, is_green=is_green or letter == "G",
                )  # fmt: skip
    return sorted(found.values(), key=lambda c: c.seq, reverse=True)


def _last_recall(session: Session, call: Call) -> tuple[int, datetime] | None:
    row = session.execute(
        select(JournalRow.seq, JournalRow.at)
        .join(
            JournalSubject,
            (JournalSubject.campaign_id == JournalRow.campaign_id)
            & (JournalSubject.seq == JournalRow.seq),
        )
        .where(
            JournalSubject.campaign_id == call.campaign_id,
            JournalSubject.kind == "visit",
            JournalSubject.id == call.visit_id,
            JournalSubject.seq > call.seq,
            JournalRow.kind == "visit.recalled",
        )
        .order_by(JournalRow.seq.desc())
        .limit(1)
    ).first()
    return (row[0], row[1]) if row else None


def _stations(session: Session, campaign_id: int, day: date | None) -> list[HallStation]:
    """Where everybody must go and may have to wait, in route order."""
    route = session.execute(
        select(Station.id, Station.code)
        .join(RouteStep, RouteStep.station_id == Station.id)
        .where(RouteStep.campaign_id == campaign_id, RouteStep.is_required, RouteStep.usual > 0)
        .group_by(Station.id, Station.code)
        .order_by(func.min(RouteStep.position))
    ).all()
    waiting: dict[int | None, int] = {
        station: count
        for station, count in session.execute(
            select(Visit.station_id, func.count())
            .where(
                Visit.campaign_id == campaign_id,
                Visit.day == day,
                Visit.state == VisitState.WAITING.value,
            )
            .group_by(Visit.station_id)
        )
    }
    desks: dict[tuple[int, str], int] = {
        (station, state): count
        for station, state, count in session.execute(
            select(Desk.station_id, Desk.state, func.count())
            .where(
                Desk.campaign_id == campaign_id, or_(Desk.state == "open", Desk.state == "break")
            )
            .group_by(Desk.station_id, Desk.state)
        )
    }
    return [
        HallStation(
            code=code,
            groups=waiting.get(number, 0),
            open_desks=desks.get((number, "open"), 0),
            resting_desks=desks.get((number, "break"), 0),
        )
        for number, code in route
    ]
