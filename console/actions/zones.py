"""Waiting areas: parties sent to another zone, a child collected from childcare."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.floor import open_floor, refuse_outside, visit_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.seating import Manner, manner_of
from console.models import Unit, Visit, VisitUnit
from console.queries.seating import SITTING, zones_now


def send_to_zone(session: Session, *, press: Press, visit_ids: tuple[int, ...], zone: str) -> Event:
    """All of them or none; their places in line stay as they are."""
    floor = open_floor(session, press)
    if not visit_ids:
        raise Refusal("zone.nobody")
    visits = [visit_of(session, press, number) for number in dict.fromkeys(visit_ids)]
    for visit in visits:
        refuse_outside(visit)
        manner = _manner(session, visit)
        zones = zones_now(
            session, campaign_id=press.campaign_id, day=floor.day, manner=manner, without=visit.id
        )
        to = next((z for z in zones if z.code == zone), None)
        if to is None:
            raise Refusal("zone.unknown", zone=zone)
        if visit.zone_id == to.id:
            raise Refusal("zone.same", ticket=visit.ticket, zone=zone)
        if not to.keeps_apart(manner):
            raise Refusal("zone.kept-apart", ticket=visit.ticket, zone=zone)
        people = visit.party_size - visit.in_childcare
        if visit.state in SITTING and to.free < people:
            raise Refusal("zone.full", zone=zone, free=max(0, to.free), people=people)
        visit.zone_id = to.id
        session.flush()  # the next of them finds the seats taken
    return Event(
        kind="visit.to_zone",
        subjects=tuple(("visit", visit.id) for visit in visits),
        facts={"zone": zone, "parties": len(visits), "ticket": visits[0].ticket},
    )


def collect_child(session: Session, *, press: Press, visit_id: int) -> Event:
    """All children of the party are with it again; then it may leave."""
    visit = visit_of(session, press, visit_id)
    children = visit.in_childcare
    if not children:
        raise Refusal("childcare.nobody", ticket=visit.ticket)
    visit.in_childcare = 0
    return Event(
        kind="visit.child_collected",
        subjects=(("visit", visit.id),),
        facts={"ticket": visit.ticket, "children": children},
    )


def _manner(session: Session, visit: Visit) -> Manner:
    homes = session.execute(
        select(Unit.customer_class, Unit.conflict_group, Unit.green_reason)
        .join(VisitUnit, VisitUnit.unit_id == Unit.id)
        .where(VisitUnit.visit_id == visit.id)
    )
    return manner_of((klass, group, green) for klass, group, green in homes)
