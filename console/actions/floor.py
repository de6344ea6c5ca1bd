"""What several actions of the day ask first: the day, the desk, the visit, and where it goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Press, Subject
from console.domain.routing import StepAt, next_step
from console.domain.rules import Rules
from console.domain.times import local_day
from console.domain.visits import INSIDE, StepState, VisitState
from console.models import Call, Campaign, Desk, HandoverDay, Station, Visit, VisitStep, VisitUnit

_DESK = (
    select(Desk, Call, Station.code)
    .join(Station, Station.id == Desk.station_id)
    .outerjoin(Call, (Call.desk_id == Desk.id) & Call.ended_at.is_(None))
    .where(Desk.id == bindparam("desk"), Desk.campaign_id == bindparam("campaign"))
)
_CALLED = (
    select(Desk, Call, Visit)
    .join(Call, (Call.desk_id == Desk.id) & Call.ended_at.is_(None))
    .join(Visit, Visit.id == Call.visit_id)
    .where(Desk.id == bindparam("desk"), Desk.campaign_id == bindparam("campaign"))
)
_FLOOR = (
    select(Campaign, HandoverDay)
    .outerjoin(
        HandoverDay, (HandoverDay.campaign_id == Campaign.id) & (HandoverDay.state == "open")
    )
    .where(Campaign.id == bindparam("campaign"))
)
_STATE_OF_DAY = select(HandoverDay.state).where(
    HandoverDay.campaign_id == bindparam("campaign"), HandoverDay.day == bindparam("day")
)
_VISIT = select(Visit).where(
    Visit.id == bindparam("visit"), Visit.campaign_id == bindparam("campaign")
)
_OPEN_CALL = select(Call).where(Call.visit_id == bindparam("visit"), Call.ended_at.is_(None))
_STEPS = (
    select(VisitStep).where(VisitStep.visit_id == bindparam("visit")).order_by(VisitStep.position)
)
_UNITS = (
    select(VisitUnit).where(VisitUnit.visit_id == bindparam("visit")).order_by(VisitUnit.unit_id)
)


@dataclass(frozen=True, kw_only=True)
class Floor:
    """The campaign as a press of the day finds it."""

    campaign: Campaign
    rules: Rules
    day: date


def open_floor(session: Session, press: Press) -> Floor:
    """Refuses on a day that is not open."""
    campaign, day = session.execute(_FLOOR, {"campaign": press.campaign_id}).one()
    today = local_day(press.now, campaign.zone)
    if day is None or day.day != today:
        state = session.scalar(_STATE_OF_DAY, {"campaign": campaign.id, "day": today})
        raise Refusal("day.not-open", day=today.isoformat(), state=state or "unknown")
    return Floor(campaign=campaign, rules=Rules.from_json(campaign.rules), day=today)


def desk_of(session: Session, press: Press) -> tuple[Desk, Call | None, str]:
    """The desk of this press, its open call and the code of its station."""
    row = session.execute(
        _DESK, {"desk": press.desk_id or 0, "campaign": press.campaign_id}
    ).first()
    if row is None:
        raise Refusal("desk.unknown")
    return row[0], row[1], row[2]


def called_here(session: Session, press: Press) -> tuple[Desk, Call, Visit]:
    """The visit that this desk called and has not finished with."""
    row = session.execute(
        _CALLED, {"desk": press.desk_id or 0, "campaign": press.campaign_id}
    ).first()
    if row is None:
        desk, _, _ = desk_of(session, press)
        raise Refusal("desk.nobody-called", desk=desk.number)
    return row[0], row[1], row[2]


def visit_of(session: Session, press: Press, visit_id: int) -> Visit:
    visit = session.scalar(_VISIT, {"visit": visit_id, "campaign": press.campaign_id})
    if visit is None:
        raise Refusal("visit.unknown")
    return visit


def refuse_outside(visit: Visit) -> None:
    """Whoever has left, or never came, is moved no more."""
    if visit.state not in INSIDE:
        raise Refusal("visit.wrong-state", ticket=visit.ticket, state=visit.state)


def steps_of(session: Session, visit: Visit) -> list[VisitStep]:
    return list(session.scalars(_STEPS, {"visit": visit.id}))


def units_of(session: Session, visit: Visit) -> list[VisitUnit]:
    return list(session.scalars(_UNITS, {"visit": visit.id}))


def named(visit: Visit, *more: Subject) -> tuple[Subject, ...]:
    """The visit, then its desk, as the subjects of an event."""
    desk: tuple[Subject, ...] = (("desk", visit.desk_id),) if visit.desk_id else ()
    return (("visit", visit.id), *desk, *more)


def as_route(steps: list[VisitStep]) -> list[StepAt]:
    return [
        StepAt(code=s.code, needs=tuple(s.needs.split()), state=s.state, is_required=s.is_required)
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
    visit.away_since = None


def end_call(call: Call | None, press: Press, how: str) -> None:
    if call is not None:
        call.ended_at = press.now
        call.ending = how


def open_call_of(session: Session, visit: Visit) -> Call | None:
    return session.scalar(_OPEN_CALL, {"visit": visit.id})
