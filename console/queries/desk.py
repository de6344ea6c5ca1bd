"""One desk as its clerk sees it: who is here, what the step needs, who waits, what was done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain import routing
from console.domain.labels import unit_label
from console.domain.rules import Rules
from console.domain.visits import INSIDE
from console.models import (
    Call,
    Campaign,
    Desk,
    HandoverDay,
    Host,
    Owner,
    RouteStep,
    Station,
    Unit,
    Visit,
    VisitStep,
    VisitUnit,
)
from console.queries.attention import Attention, attention_of
from console.queries.desk_done import DoneRow, done_at, served_at
from console.queries.desk_hosts import HostRow, RestingHost, other_hosts, resting_hosts
from console.queries.desk_line import AwayRow, WaitRow, away_from, next_of, waiting_at
from console.queries.desk_needs import Needs, needs_of
from console.queries.hosts import HostAt, hosts_of_day
from console.queries.party_visit import StepAt, walked


@dataclass(frozen=True, kw_only=True)
class HomeRow:
    unit_id: int
    label: str


@dataclass(frozen=True, kw_only=True)
class CalledParty:
    """`began`: when it came to the desk; before that None, and `called_at` counts."""

    visit_id: int
    ticket: str
    state: str
    is_green: bool
    owner_id: int
    owner: str
    homes: tuple[HomeRow, ...]
    people: int
    language: str
    host: str
    step: str
    usual: int
    slow: int
    called_at: datetime
    began: datetime | None
    recalls: int
    recall_limit: int
    why: Mapping[str, int | str]
    route: tuple[StepAt, ...]
    next_step: str
    """Where it goes when this step is done; blank at the end of the route."""
    can_skip: tuple[str, ...]
    """Steps that a supervisor may leave out."""
    stays: bool
    """The next step is folded into this desk: it begins at once, without a line."""
    next_stations: tuple[tuple[int, str], ...]
    """Where it may be sent now: station id and step."""
    needs: Needs
    attention: tuple[Attention, ...] = ()
    hosts: tuple[HostRow, ...] = ()
    """Who could take it over, the best first."""


@dataclass(frozen=True, kw_only=True)
class DeskView:
    """`why_next` is the code of the sentence why the first of the line comes next."""

    station: str
    station_id: int
    number: int
    state: str
    is_day_open: bool
    pause_reason: str
    is_paused: bool
    party: CalledParty | None
    waiting: tuple[WaitRow, ...]
    next_ticket: str
    why_next: str
    away: tuple[AwayRow, ...]
    done: tuple[DoneRow, ...]
    done_count: int
    average_minutes: int | None
    idle_since: datetime | None
    limit: int
    until: datetime | None
    """When the break of this desk ends."""
    coming: int
    """Parties inside whose next step leads here."""
    resting: tuple[RestingHost, ...]

    @property
    def longest(self) -> int:
        return max((row.minutes for row in self.waiting), default=0)


def desk_view(
    session: Session, *, campaign_id: int, desk_id: int, day: date | None, now: datetime
) -> DeskView:
    campaign = session.get_one(Campaign, campaign_id)
    rules = Rules.from_json(campaign.rules)
    desk = session.get_one(Desk, desk_id)
    station = session.get_one(Station, desk.station_id)
    call = session.scalars(
        select(Call).where(Call.desk_id == desk_id, Call.ended_at.is_(None))
    ).first()
    waiting = waiting_at(session, desk, day, now)
    choice = next_of(waiting, rules)
    served = served_at(session, campaign_id, desk_id, day)
    is_bound = call is not None or any(row.bar == "host" for row in waiting)
    hosts = hosts_of_day(session, campaign_id=campaign_id, day=day) if is_bound else ()
    return DeskView(
        station=station.code,
        station_id=station.id,
        number=desk.number,
        state=desk.state,
        is_day_open=_is_open(session, campaign_id, day),
        is_paused=campaign.is_paused,
        pause_reason=campaign.pause_reason,
        party=_party(session, campaign, rules, call, hosts) if call else None,
        waiting=waiting,
        next_ticket=next((w.ticket for w in waiting if choice and w.visit_id == choice[0]), ""),
        why_next=choice[1] if choice else "",
        away=away_from(session, campaign_id, desk.station_id, day, now, rules),
        done=done_at(session, campaign_id, desk_id),
        done_count=served[0],
        average_minutes=served[1],
        idle_since=served[2],
        limit=rules.overtaken_limit,
        until=desk.state_until,
        coming=_coming(session, campaign_id, station.id, day),
        resting=resting_hosts(hosts, waiting),
    )


def _coming(session: Session, campaign_id: int, station_id: int, day: date | None) -> int:
    """Counts who is elsewhere now and has this step before them as the next one."""
    elsewhere = session.scalars(
        select(Visit).where(
            Visit.campaign_id == campaign_id,
            Visit.day == day,
            Visit.state.in_([state.value for state in INSIDE]),
            Visit.station_id != station_id,
        )
    ).all()
    steps: dict[int, list[VisitStep]] = {visit.id: [] for visit in elsewhere}
    for step in session.scalars(
        select(VisitStep)
        .where(VisitStep.visit_id.in_(steps))
        .order_by(VisitStep.visit_id, VisitStep.position)
    ):
        steps[step.visit_id].append(step)
    return sum(
        1
        for visit in elsewhere
        if any(
            s.code == _after(steps[visit.id], visit.step_code) and s.station_id == station_id
            for s in steps[visit.id]
        )
    )


def _is_open(session: Session, campaign_id: int, day: date | None) -> bool:
    state = session.scalar(
        select(HandoverDay.state).where(
            HandoverDay.campaign_id == campaign_id, HandoverDay.day == day
        )
    )
    return state == "open"


def _party(
    session: Session, campaign: Campaign, rules: Rules, call: Call, hosts: tuple[HostAt, ...]
) -> CalledParty:
    visit = session.get_one(Visit, call.visit_id)
    owner = session.get_one(Owner, visit.owner_id)
    host = session.get(Host, visit.host_id) if visit.host_id else None
    route, steps = walked(session, visit), _steps(session, visit)
    template = session.scalars(
        select(RouteStep).where(
            RouteStep.campaign_id == campaign.id, RouteStep.code == visit.step_code
        )
    ).first()
    units = session.scalars(
        select(Unit)
        .join(VisitUnit, VisitUnit.unit_id == Unit.id)
        .where(VisitUnit.visit_id == visit.id)
        .order_by(Unit.position)
    ).all()
    homes = tuple(
        HomeRow(
            unit_id=u.id,
            label=unit_label(u.building, u.stairwell, u.room_no, campaign.language),
        )
        for u in units
    )
    here = session.get_one(Desk, call.desk_id)
    stays = folded_step(steps, visit, here)
    return CalledParty(
        visit_id=visit.id,
        ticket=visit.ticket,
        state=visit.state,
        is_green=visit.is_green,
        owner_id=visit.owner_id,
        owner=owner.name,
        homes=homes,
        people=visit.party_size,
        language=visit.language or owner.language,
        host=host.name if host else "",
        step=visit.step_code,
        usual=template.usual if template else 0,
        slow=template.slow if template else 0,
        called_at=call.called_at,
        began=call.answered_at,
        recalls=call.recalls,
        recall_limit=rules.recall_limit,
        why=json.loads(call.why),
        route=route,
        next_step=stays or _after(steps, visit.step_code),
        can_skip=tuple(
            s.code
            for s in steps
            if s.state in ("pending", "current") and s.gate not in routing.NEVER_SKIPPED
        ),
        stays=bool(stays),
        next_stations=_open_ways(steps),
        needs=needs_of(session, visit=visit, labels={h.unit_id: h.label for h in homes}),
        attention=attention_of(session, visit),
        hosts=other_hosts(hosts, visit),
    )


def _steps(session: Session, visit: Visit) -> list[VisitStep]:
    return list(
        session.scalars(
            select(VisitStep).where(VisitStep.visit_id == visit.id).order_by(VisitStep.position)
        )
    )


def _open_ways(steps: list[VisitStep]) -> tuple[tuple[int, str], ...]:
    over = {s.code for s in steps if s.state in ("done", "skipped")}
    return tuple(
        (s.station_id, s.code)
        for s in steps
        if s.state == "pending" and set(s.needs.split()) <= over
    )


def _after(steps: list[VisitStep], done: str) -> str:
    """The step that follows once `done` is."""
    return routing.next_step(_once_done(steps, done)) or ""


def folded_step(steps: list[VisitStep], visit: Visit, desk: Desk) -> str:
    """The step that this desk goes on with once the present one is done; blank for none."""
    code = routing.next_step(_once_done(steps, visit.step_code), station=desk.station_id)
    step = next((s for s in steps if s.code == code), None)
    if step is None:
        return ""
    is_with_host = routing.may_go_on(
        is_host_bound=step.is_host_bound,
        was_host_bound=visit.is_host_bound,
        host_id=visit.host_id,
        desk_host_id=desk.host_id,
    )
    return step.code if is_with_host else ""


def _once_done(steps: list[VisitStep], done: str) -> list[routing.StepAt]:
    return [
        routing.StepAt(
            code=s.code,
            needs=tuple(s.needs.split()),
            state="done" if s.code == done else s.state,
            is_required=s.is_required,
            station=s.station_id,
        )
        for s in steps
    ]
