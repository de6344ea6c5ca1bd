"""What every arrival needs: a number, a zone, a host, the route, the homes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, select
from sqlalchemy.orm import Session

from console.actions.calling import hold
from console.actions.floor import Floor, line_up, steps_of, units_of
from console.domain import line
from console.domain.acceptance import AtDoor, paper_reason
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.routing import Gate
from console.domain.seating import Manner, zone_for
from console.domain.times import clock_text, minutes
from console.domain.visits import AppointmentState, StepState
from console.models import (
    Appointment,
    AppointmentUnit,
    GreenGrant,
    RouteStep,
    Station,
    UnitOwner,
    Visit,
    VisitOwner,
    VisitPaper,
    VisitStep,
    VisitUnit,
    Zone,
)
from console.prepared import Found, Prepared, get
from console.queries.seating import zones_now

MOST_PEOPLE = 20
VIEW = "view"
"""The purpose of a party that only looks: nothing is paid, signed or handed over."""
NOT_FOR_VIEW = (Gate.SETTLEMENT, Gate.SIGNING, Gate.KEYS)

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
_ADD_OWNERS = Prepared(
    insert(VisitOwner), ("campaign_id", "visit_id", "owner_id", "is_here", "authority")
)
_ADD_PAPERS = Prepared(insert(VisitPaper), ("campaign_id", "visit_id", "code", "is_shown"))


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """Who came: by appointment, by the id of a scanned V code, or (walk-in) by owner and homes.
    `party_size` are all who came, `children` those of them who are, `in_childcare` those of these
    who are looked after; `door` is what the clerk saw of owners and papers. `fetches_papers`: the
    ticket is given and the party sent for what is missing, its place in line kept."""

    appointment_id: int = 0
    code_id: str = ""
    owner_id: int = 0
    unit_ids: tuple[int, ...] = ()
    party_size: int = 1
    language: str = ""
    purpose: str = ""
    children: int = 0
    in_childcare: int = 0
    lunches: int = 0
    door: AtDoor | None = None
    fetches_papers: bool = False


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
    manner: Manner,
) -> None:
    """A visit of today comes in; one that is not in the session yet comes into it."""
    refuse_party(arrival)
    visit.checked_in_at = press.now
    visit.checked_in_seq = press.seq
    visit.row_due_at = visit.due_at = row_due
    visit.is_green = False
    visit.party_size = arrival.party_size
    visit.language = arrival.language
    visit.purpose = arrival.purpose
    visit.children = arrival.children
    visit.in_childcare = arrival.in_childcare
    visit.lunches = arrival.lunches
    zones = zones_now(session, campaign_id=press.campaign_id, day=floor.day, manner=manner)
    zone = zone_for(zones, manner, arrival.party_size - arrival.in_childcare)
    visit.zone_id = zone.id if zone else None
    visit.ended_at = None
    steps = _walk_route(session, press)
    if arrival.purpose == VIEW:
        only_view(steps, press)
    if not line_up(visit, steps, press):
        raise Refusal("route.empty")
    if visit in session:
        for gone in steps_of(session, visit):
            session.delete(gone)
        for table in (VisitOwner, VisitPaper):
            session.execute(delete(table).where(table.visit_id == visit.id))
    session.add(visit)
    session.flush()
    for step in steps:
        step.visit_id = visit.id
    session.add_all(steps)
    if arrival.door is not None:
        _keep_door(session, press, visit, arrival.door)
    if arrival.fetches_papers:
        missing = arrival.door.missing() if arrival.door else ()
        if not missing:
            raise Refusal("papers.complete")
        hold(session, press=press, visit_id=visit.id, reason=paper_reason(missing))


def _keep_door(session: Session, press: Press, visit: Visit, door: AtDoor) -> None:
    """Two statements however many rows: nobody asks for the numbers of these rows."""
    of = {"campaign_id": press.campaign_id, "visit_id": visit.id}
    _ADD_OWNERS.write(
        session.connection(),
        *(
            {"owner_id": o.owner_id, "is_here": o.is_here, "authority": door.authority(o), **of}
            for o in door.owners
        ),
    )
    _ADD_PAPERS.write(
        session.connection(),
        *({"code": code, "is_shown": code in door.shown, **of} for code in door.asked()),
    )


def refuse_party(arrival: Arrival) -> None:
    """Children are people of the party, and only these are looked after."""
    if not 1 <= arrival.party_size <= MOST_PEOPLE:
        raise Refusal("party.bad-count", most=MOST_PEOPLE)
    if not 0 <= arrival.in_childcare <= arrival.children <= arrival.party_size:
        raise Refusal("party.bad-children", people=arrival.party_size)
    if not 0 <= arrival.lunches <= MOST_PEOPLE:
        raise Refusal("party.bad-count", most=MOST_PEOPLE)
    if arrival.purpose not in ("", VIEW):
        raise Refusal("party.bad-purpose", purpose=arrival.purpose)


def only_view(steps: list[VisitStep], press: Press) -> None:
    """Who only looks pays nothing, signs nothing and gets no keys."""
    for step in steps:
        if step.gate in NOT_FOR_VIEW and step.state == StepState.PENDING:
            step.state = StepState.SKIPPED.value
            step.skip_reason, step.skipped_by, step.skipped_at = "view_only", press.by, press.now


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


def arrive_green(
    session: Session, floor: Floor, press: Press, visit: Visit, reason: str, source: str
) -> None:
    """Known beforehand: approved with the appointment or in the roster, not at the door."""
    visit.is_green = True
    visit.due_at = line.green_due(visit.due_at, visit.row_due_at, floor.rules)
    session.add(
        GreenGrant(
            campaign_id=press.campaign_id,
            visit_id=visit.id,
            reason=reason,
            requester=source,
            approver=press.by,
            state="granted",
            expires_at=press.now + minutes(floor.rules.green_expires_minutes),
        )
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
    zone_name = floor.campaign.zone
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
            "due": clock_text(visit.due_at, zone_name),
            "zone": zone.code if zone else "",
            "host": visit.host_id or 0,
            "station": station.code,
            "homes": len(unit_ids),
            "people": visit.party_size,
            **({"until": clock_text(visit.hold_until, zone_name)} if visit.hold_until else {}),
        },
    )
