"""The campaign itself: its settings, days, desks and people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.rules import Rules
from console.models import (
    Campaign,
    Desk,
    HandoverDay,
    Host,
    JournalRow,
    RouteStep,
    Station,
    Visit,
)
from console.queries.route import own_names


@dataclass(frozen=True, kw_only=True)
class CampaignRow:
    id: int
    name: str
    project: str
    language: str
    zone: str
    rules: Rules
    is_sample: bool
    is_paused: bool
    step_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What it calls its steps itself, by code and language."""


@dataclass(frozen=True, kw_only=True)
class DayRow:
    day: date
    state: str


@dataclass(frozen=True, kw_only=True)
class DeskRow:
    id: int
    station: str
    station_id: int
    number: int
    state: str
    host_id: int | None


@dataclass(frozen=True, kw_only=True)
class StepRow:
    """`minutes_of` homes of some products differ from `usual`."""

    code: str
    station: str
    station_id: int
    is_required: bool
    is_host_bound: bool
    fast: int
    usual: int
    slow: int
    desks: int
    minutes_of: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class HostRow:
    id: int
    name: str
    languages: tuple[str, ...]
    is_certified: bool
    home_building: str = ""


def campaign(session: Session, *, campaign_id: int) -> CampaignRow:
    row = session.get(Campaign, campaign_id)
    if row is None:
        raise Refusal("campaign.none")
    return CampaignRow(
        id=row.id,
        name=row.name,
        project=row.project or row.name,
        language=row.language,
        zone=row.zone,
        rules=Rules.from_json(row.rules),
        is_sample=row.is_sample,
        is_paused=row.is_paused,
        step_names=own_names(session, campaign_id=campaign_id),
    )


def days(session: Session, *, campaign_id: int) -> list[DayRow]:
    rows = session.scalars(
        select(HandoverDay).where(HandoverDay.campaign_id == campaign_id).order_by(HandoverDay.day)
    )
    return [DayRow(day=r.day, state=r.state) for r in rows]


def latest_day(session: Session, *, campaign_id: int) -> date:
    """The latest day on which somebody came, else the first of the plan."""
    came = session.scalar(select(func.max(Visit.day)).where(Visit.campaign_id == campaign_id))
    if came is not None:
        return came
    first = session.scalar(
        select(func.min(HandoverDay.day)).where(HandoverDay.campaign_id == campaign_id)
    )
    if first is None:
        raise Refusal("plan.none")
    return first


def day_ahead(session: Session, *, campaign_id: int) -> date:
    """The day that is open, else the next one that is planned, else the latest."""
    ahead = session.scalar(
        select(func.min(HandoverDay.day)).where(
            HandoverDay.campaign_id == campaign_id, HandoverDay.state != "closed"
        )
    )
    return ahead or latest_day(session, campaign_id=campaign_id)


def desks(session: Session, *, campaign_id: int) -> list[DeskRow]:
    rows = session.execute(
        select(Desk, Station)
        .join(Station, Station.id == Desk.station_id)
        .where(Desk.campaign_id == campaign_id)
        .order_by(Station.position, Desk.number)
    )
    return [
        DeskRow(
            id=d.id,
            station=s.code,
            station_id=s.id,
            number=d.number,
            state=d.state,
            host_id=d.host_id,
        )
        for d, s in rows
    ]


def route(session: Session, *, campaign_id: int) -> list[StepRow]:
    """The route template in order, with the desks that its stations have."""
    from console.models import RouteMinutes  # not at a start: mapping them takes its time

    count = select(Desk.station_id, func.count().label("n")).group_by(Desk.station_id).subquery()
    own: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for row in session.scalars(select(RouteMinutes).where(RouteMinutes.campaign_id == campaign_id)):
        if row.usual is not None:
            own[row.step_code][row.product_type] = row.usual
    rows = session.execute(
        select(RouteStep, Station.code, func.coalesce(count.c.n, 0))
        .join(Station, Station.id == RouteStep.station_id)
        .outerjoin(count, count.c.station_id == Station.id)
        .where(RouteStep.campaign_id == campaign_id)
        .order_by(RouteStep.position)
    )
    return [
        StepRow(
            code=s.code,
            station=station,
            station_id=s.station_id,
            is_required=s.is_required,
            is_host_bound=s.is_host_bound,
            fast=s.fast,
            usual=s.usual,
            slow=s.slow,
            desks=n,
            minutes_of=own[s.code],
        )
        for s, station, n in rows
    ]


def hosts(session: Session, *, campaign_id: int) -> list[HostRow]:
    rows = session.scalars(select(Host).where(Host.campaign_id == campaign_id).order_by(Host.id))
    return [
        HostRow(
            id=h.id,
            name=h.name,
            languages=tuple(h.languages.split()),
            is_certified=h.is_certified,
            home_building=h.home_building,
        )
        for h in rows
    ]


def has_key_sets(session: Session, *, campaign_id: int) -> bool:
    from console.models import KeySet  # not at a start: mapping them takes its time

    return (
        session.scalar(select(KeySet.id).where(KeySet.campaign_id == campaign_id).limit(1))
        is not None
    )


def appointments_with_papers(session: Session, *, campaign_id: int) -> dict[int, str]:
    """The code ids of valid papers by appointment: what owners may show at the door."""
    from console.models import Document  # not at a start: mapping them takes its time

    rows = session.execute(
        select(Document.appointment_id, Document.code_id)
        .where(
            Document.campaign_id == campaign_id,
            Document.code_type == "V",
            Document.appointment_id.is_not(None),
            Document.revoked_at.is_(None),
        )
        .order_by(Document.id)
    )
    return {number: code for number, code in rows if number is not None}


def journal_length(session: Session, *, campaign_id: int) -> int:
    return (
        session.scalar(
            select(func.count())
            .select_from(JournalRow)
            .where(JournalRow.campaign_id == campaign_id)
        )
        or 0
    )
