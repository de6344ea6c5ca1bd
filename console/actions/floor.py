"""What several actions of the day ask first: the day, the desk, the visit, and where it goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Press, Subject
from console.domain.routing import StepAt, next_step
from console.domain.rules import Rules
from console.domain.times import local_day
from console.domain.visits import INSIDE, StepState, VisitState
from console.models import (
    Call,
    Campaign,
    Desk,
    HandoverDay,
    Host,
    Station,
    Visit,
    VisitStep,
    VisitUnit,
)
from console.prepared import Found, get

_DESK: Found[tuple[Desk, Call | None, str, str | None]] = Found(
    select(Desk, Call, Station.code, Host.languages)
    .join(Station, Station.id == Desk.station_id)
    .outerjoin(Host, Host.id == Desk.host_id)
    .outerjoin(Call, (Call.desk_id == Desk.id) & Call.ended_at.is_(None))
    .where(Desk.id == bindparam("desk"), Desk.campaign_id == bindparam("campaign"))
)
_CALLED: Found[tuple[Desk, Call, Visit]] = Found(
    select(Desk, Call, Visit)
    .join(Call, (Call.desk_id == Desk.id) & Call.ended_at.is_(None))
    .join(Visit, Visit.id == Call.visit_id)
    .where(Desk.id == bindparam("desk"), Desk.campaign_id == bindparam("campaign"))
)
_FLOOR: Found[tuple[Campaign, HandoverDay | None]] = Found(
    select(Campaign, HandoverDay)
    .outerjoin(
        HandoverDay, (HandoverDay.campaign_id == Campaign.id) & (HandoverDay.state == "open")
    )
    .where(Campaign.id == bindparam("campaign"))
)
_STATE_OF_DAY = select(HandoverDay.state).where(
    HandoverDay.campaign_id == bindparam("campaign"), HandoverDay.day == bindparam("day")
)
_VISIT: Found[Visit] = Found(
    select(Visit).where(Visit.id == bindparam("visit"), Visit.campaign_id == bindparam("campaign"))
)
_OPEN_CALL: Found[Call] = Found(
    select(Call).where(Call.visit_id == bindparam("visit"), Call.ended_at.is_(None))
)
_STEPS: Found[VisitStep] = Found(
    select(VisitStep).where(VisitStep.visit_id == bindparam("visit")).order_by(VisitStep.position)
)
_UNITS: Found[VisitUnit] = Found(
    select(VisitUnit).where(VisitUnit.visit_id == bindparam("visit")).order_by(VisitUnit.unit_id)
)
rules_of = lru_cache(maxsize=8)(Rules.from_json)


@dataclass(frozen=True, kw_only=True)
class Floor:
    """The campaign as a press of the day finds it."""

    campaign: Campaign
    rules: Rules
    day: date


def open_floor(session: Session, press: Press) -> Floor:
    """Refuses on a day that is not open."""
    found = _FLOOR.first(session, {"campaign": press.campaign_id})
    assert found is not None, "the press has found its campaign already"
    campaign, day = found
    today = local_day(press.now, campaign.zone)
    if day is None or day.day != today:
        state = session.scalar(_STATE_OF_DAY, {"campaign": campaign.id, "day": today})
        raise Refusal("day.not-open", day=today.isoformat(), state=state or "unknown")
    return Floor(campaign=campaign, rules=rules_of(campaign.rules), day=today)


def campaign_of(session: Session, press: Press) -> Campaign:
    campaign = get(session, Campaign, press.campaign_id)
    assert campaign is not None, "the press has found its campaign already"
    return campaign


def desk_of(session: Session, press: Press) -> tuple[Desk, Call | None, str, str | None]:
    """The desk of this press, its open call, the code of its station, what its own host speaks."""
    row = _DESK.first(session, {"desk": press.desk_id or 0, "campaign": press.campaign_id})
    if row is None:
        raise Refusal("desk.unknown")
    return row


def called_here(session: Session, press: Press) -> tuple[Desk, Call, Visit]:
    """The visit that this desk called and has not finished with."""
    row = _CALLED.first(session, {"desk": press.desk_id or 0, "campaign": press.campaign_id})
    if row is None:
        desk, *_ = desk_of(session, press)
        raise Refusal("desk.nobody-called", desk=desk.number)
    return row


def visit_of(session: Session, press: Press, visit_id: int) -> Visit:
    visit = _VISIT.first(session, {"visit": visit_id, "campaign": press.campaign_id})
    if visit is None:
        raise Refusal("visit.unknown")
    return visit


def refuse_outside(visit: Visit) -> None:
    """Whoever has left, or never came, is moved no more."""
    if visit.state not in INSIDE:
        raise Refusal("visit.wrong-state", ticket=visit.ticket, state=visit.state)


def steps_of(session: Session, visit: Visit) -> list[VisitStep]:
    return _STEPS.all(session, {"visit": visit.id})


def units_of(session: Session, visit: Visit) -> list[VisitUnit]:
    return _UNITS.all(session, {"visit": visit.id})


def named(visit: Visit, *more: Subject) -> tuple[Subject, ...]:
    """The visit, then its desk, as the subjects of an event."""
    desk: tuple[Subject, ...] = (("desk", visit.desk_id),) if visit.desk_id else ()
    return (("visit", visit.id), *desk, *more)


def as_route(steps: list[VisitStep]) -> list[StepAt]:
    return [
        StepAt(
            code=s.code,
            needs=tuple(s.needs.split()),
            state=s.state,
            is_required=s.is_required,
            station=s.station_id,
        )
        for s in steps
    ]


def line_up(visit: Visit, steps: list[VisitStep], press: Press) -> bool:
    """Puts the visit in the line of its next step; False where the route is at its end."""
    code = next_step(as_route(steps))
    if code is None:
        return False
    step = next(s for s in steps if s.code == code)
    put_in_line(visit, step, press)
    return True


def put_in_line(visit: Visit, step: VisitStep, press: Press) -> None:
    step.state = StepState.CURRENT.value
    visit.step_code = step.code
    visit.station_id = step.station_id
    visit.is_host_bound = step.is_host_bound
    visit.state = VisitState.WAITING.value
    visit.desk_id = None
    visit.line_seq = press.seq
    visit.waiting_since = press.now
    visit.away_since = visit.hold_until = None
    visit.hold_reason = ""


def end_call(call: Call | None, press: Press, how: str) -> None:
    if call is not None:
        call.ended_at = press.now
        call.ending = how


def open_call_of(session: Session, visit: Visit) -> Call | None:
    return _OPEN_CALL.first(session, {"visit": visit.id})
