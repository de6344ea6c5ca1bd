"""A desk opens, rests, closes; no station that people inside still need stands empty."""

from __future__ import annotations

from sqlalchemy import and_, bindparam, func, or_, select
from sqlalchemy.orm import Session, aliased

from console.actions.floor import campaign_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.times import clock_text, minutes
from console.domain.visits import INSIDE, StepState
from console.models import Call, Desk, Station, Visit, VisitStep
from console.prepared import Found, Prepared

STATES = ("open", "break", "closed")
LONGEST_BREAK = 240

_OTHER = aliased(Desk)
_DESK: Found[tuple[Desk, str, str | None, int]] = Found(
    select(
        Desk,
        Station.code,
        select(Visit.ticket)
        .join(Call, Call.visit_id == Visit.id)
        .where(Call.desk_id == Desk.id, Call.ended_at.is_(None))
        .scalar_subquery(),
        select(func.count())
        .where(_OTHER.station_id == Desk.station_id, _OTHER.id != Desk.id, _OTHER.state == "open")
        .scalar_subquery(),
    )
    .join(Station, Station.id == Desk.station_id)
    .where(Desk.id == bindparam("desk"), Desk.campaign_id == bindparam("campaign"))
)
_NEEDED = Prepared(
    select(func.count(Visit.id.distinct()))
    .join(VisitStep, VisitStep.visit_id == Visit.id)
    .where(
        Visit.campaign_id == bindparam("campaign"),
        or_(*(Visit.state == state.value for state in sorted(INSIDE))),
        VisitStep.station_id == bindparam("station"),
        or_(
            VisitStep.state == StepState.CURRENT.value,
            and_(VisitStep.state == StepState.PENDING.value, VisitStep.is_required),
        ),
    )
)


def set_desk(session: Session, *, press: Press, state: str, rest: int = 0) -> Event:
    """The desk of this press: open, on break (for `rest` minutes, 0: until it opens), closed.

    The last open desk of a station stays open while a party inside still needs the station: over
    lunch too somebody is there.
    """
    if state not in STATES or not 0 <= rest <= LONGEST_BREAK:
        raise Refusal("desk.unknown-state", state=state)
    found = _DESK.first(session, {"desk": press.desk_id or 0, "campaign": press.campaign_id})
    if found is None:
        raise Refusal("desk.unknown")
    desk, station, ticket, others = found
    if state != "open" and ticket:
        raise Refusal("desk.busy", ticket=ticket)
    if desk.state == "open" and state != "open" and not others:
        _refuse_uncovered(session, press, desk, station)
    desk.state = state
    desk.state_until = press.now + minutes(rest) if rest and state == "break" else None
    facts: dict[str, int | str] = {"desk": desk.number, "state": state}
    if desk.state_until is not None:
        facts["until"] = clock_text(desk.state_until, campaign_of(session, press).zone)
    return Event(kind="desk.set", subjects=(("desk", desk.id),), facts=facts)


def _refuse_uncovered(session: Session, press: Press, desk: Desk, station: str) -> None:
    asked = {"campaign": press.campaign_id, "station": desk.station_id}
    ((needing,),) = _NEEDED.rows(session.connection(), asked)
    if needing:
        raise Refusal("desk.no-cover", desk=desk.number, station=station, parties=needing)
