"""What every arrival needs: a number, a zone, a host, the route, the homes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.orm import Session

from console.actions.floor import Floor, line_up, steps_of, units_of
from console.domain import line
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.routing import Gate
from console.domain.times import clock_text, minutes
from console.domain.visits import INSIDE, AppointmentState, StepState, VisitState
from console.models import (
    Appointment,
    AppointmentUnit,
    GreenGrant,
    Host,
    RouteStep,
    Station,
    UnitOwner,
    Visit,
    VisitStep,
    VisitUnit,
    Zone,
)
from console.prepared import Found, Prepared, get

SITTING = (VisitState.WAITING, VisitState.CALLED, VisitState.PARKED)

_ROUTE: Found[RouteStep] = Found(
    select(RouteStep)
    .where(RouteStep.campaign_id == bindparam("campaign"))
    .order_by(RouteStep.position)
)
_LAST_NUMBER = Prepared(
    select(func.max(Visit.number)).where(
        Visit.campaign_id == bindparam("campaign"),
        Visit.day == bindparam("day"),
        Visit.letter == bindparam("letter"),
    )
)
_SITTING = Prepared(
    select(Visit.zone_id, func.sum(Visit.party_size))
    .where(
        Visit.campaign_id == bindparam("campaign"),
        Visit.day == bindparam("day"),
        or_(*(Visit.state == state.value for state in SITTING)),
    )
    .group_by(Visit.zone_id)
)
_ZONES: Found[Zone] = Found(
    select(Zone).where(Zone.campaign_id == bindparam("campaign")).order_by(Zone.position)
)


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """Who came: by appointment, by the id of a scanned V code, or (walk-in) by owner and homes."""

    appointment_id: int = 0
    code_id: str = ""
    owner_id: int = 0
    unit_ids: tuple[int, ...] = ()
    party_size: int = 1
    language: str = ""
    purpose: str = ""


def new_visit(session: Session, floor: Floor, press: Press, letter: str) -> Visit:
    """Numbers count up per day and letter and are never given twice."""
    asked = {"campaign": press.campaign_id, "day": floor.day, "letter": letter}
    (last,) = _LAST_NUMBER.first(session.connection(), asked) or (None,)
    number = (last or 0) + 1
    return Visit(
        campaign_id=press.campaign_id,
        day=floor.day,
        letter=letter,
        number=number,
        ticket=f"{letter}{number:03d}",
    )


def arrive(
    session: Session,
    floor: Floor,
    press: Press,
    visit: Visit,
    arrival: Arrival,
    row_due: datetime,
) -> None:
    """A visit of today comes in; one that is not in the session yet comes into it."""
    visit.checked_in_at = press.now
    visit.checked_in_seq = press.seq
    visit.row_due_at = visit.due_at = row_due
    visit.is_green = False
    visit.party_size = arrival.party_size
    visit.language = arrival.language
    visit.purpose = arrival.purpose
    visit.zone_id = _roomiest_zone(session, floor)
    visit.ended_at = None
    steps = _walk_route(session, press)
    if not line_up(visit, steps, press):
        raise Refusal("route.empty")
    if visit in session:
        for gone in steps_of(session, visit):
            session.delete(gone)
    session.add(visit)
    session.flush()
    for step in steps:
        step.visit_id = visit.id
    session.add_all(steps)


def _walk_route(session: Session, press: Press) -> list[VisitStep]:
    """The visit's own copy of the route; what happens at check-in itself is done at once."""
    steps = []
    for template in _ROUTE.all(session, {"campaign": press.campaign_id}):
        is_here = template.gate == Gate.ARRIVAL
        steps.append(
            VisitStep(
                campaign_id=press.campaign_id,
                position=template.position,
                code=template.code,
                station_id=template.station_id,
                needs=template.needs,
                is_required=template.is_required,
                is_host_bound=template.is_host_bound,
                state=(StepState.DONE if is_here else StepState.PENDING).value,
                finished_at=press.now if is_here else None,
                desk_id=press.desk_id if is_here else None,
                gate=template.gate,
                usual=template.usual,
            )
        )
    return steps


def bring_units(session: Session, press: Press, visit: Visit, unit_ids: list[int]) -> None:
    known = {row.unit_id: row for row in units_of(session, visit)}
    for unit_id in unit_ids:
        if unit_id in known:
            known[unit_id].is_inside = True
        else:
            session.add(
                VisitUnit(
                    campaign_id=press.campaign_id,
                    visit_id=visit.id,
                    unit_id=unit_id,
                    is_inside=True,
                )
            )


def arrive_green(session: Session, floor: Floor, press: Press, visit: Visit, reason: str) -> None:
    """Known beforehand: approved with the appointment, not at the door."""
    visit.is_green = True
    visit.due_at = line.green_due(visit.due_at, visit.row_due_at, floor.rules)
    session.add(
        GreenGrant(
            campaign_id=press.campaign_id,
            visit_id=visit.id,
            reason=reason,
            requester="appointment",
            approver=press.by,
            state="granted",
            expires_at=press.now + minutes(floor.rules.green_expires_minutes),
        )
    )


def _roomiest_zone(session: Session, floor: Floor) -> int | None:
    asked = {"campaign": floor.campaign.id, "day": floor.day}
    sitting = {z: int(people) for z, people in _SITTING.rows(session.connection(), asked)}
    zones = _ZONES.all(session, {"campaign": floor.campaign.id})
    best = max(zones, key=lambda z: (z.seats - sitting.get(z.id, 0), -z.position), default=None)
    return best.id if best else None


def least_loaded_host(session: Session, floor: Floor) -> int | None:
    """For a walk-in: who has the fewest parties inside that still need their host."""
    load = (
        select(Visit.host_id, func.count().label("n"))
        .where(
            Visit.campaign_id == floor.campaign.id,
            Visit.day == floor.day,
            Visit.state.in_(sorted(INSIDE)),
        )
        .group_by(Visit.host_id)
        .subquery()
    )
    return session.scalar(
        select(Host.id)
        .outerjoin(load, load.c.host_id == Host.id)
        .where(Host.campaign_id == floor.campaign.id)
        .order_by(func.coalesce(load.c.n, 0), Host.id)
        .limit(1)
    )


def first_owner(session: Session, unit_id: int) -> int:
    found = session.scalar(
        select(UnitOwner.owner_id).where(UnitOwner.unit_id == unit_id).order_by(UnitOwner.position)
    )
    if found is None:
        raise Refusal("unit.no-owner")
    return found


def give_up(session: Session, press: Press, booked: Appointment) -> None:
    if booked.state in (AppointmentState.BOOKED, AppointmentState.CONFIRMED):
        booked.state = AppointmentState.REBOOKED.value
        booked.state_since = press.now
    for row in session.scalars(
        select(AppointmentUnit).where(AppointmentUnit.appointment_id == booked.id)
    ):
        row.is_live = False


def arrived(session: Session, floor: Floor, visit: Visit, unit_ids: list[int], kind: str) -> Event:
    zone = get(session, Zone, visit.zone_id) if visit.zone_id else None
    station = get(session, Station, visit.station_id or 0)
    assert station is not None, "whoever arrives stands in a line"
    return Event(
        kind=kind,
        subjects=(
            ("visit", visit.id),
            *((("appointment", visit.appointment_id),) if visit.appointment_id else ()),
            *(("unit", unit_id) for unit_id in unit_ids),
        ),
        facts={
            "ticket": visit.ticket,
            "visit": visit.id,
            "due": clock_text(visit.due_at, floor.campaign.zone),
            "zone": zone.code if zone else "",
            "host": visit.host_id or 0,
            "station": station.code,
            "homes": len(unit_ids),
            "people": visit.party_size,
        },
    )
