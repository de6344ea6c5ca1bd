"""Another host takes a party over: by hand with a reason, or because its own host rests."""

from __future__ import annotations

from sqlalchemy.orm import Session

from console.actions.floor import (
    end_call,
    named,
    open_call_of,
    open_floor,
    refuse_outside,
    visit_of,
)
from console.domain.errors import Refusal
from console.domain.events import Event, Press, Subject
from console.domain.visits import HAND_OVER_REASONS, VisitState, move
from console.models import Host
from console.prepared import get
from console.queries.hosts import hosts_of_day, share_out


def give_to_host(
    session: Session, *, press: Press, visit_id: int, host_id: int, reason: str
) -> Event:
    """Another host takes the party over; at a host-bound step it waits for that host."""
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    if reason not in HAND_OVER_REASONS:
        raise Refusal("host.unknown-reason", reason=reason)
    host = get(session, Host, host_id)
    if host is None or host.campaign_id != press.campaign_id:
        raise Refusal("host.unknown")
    if visit.host_id == host.id:
        raise Refusal("host.same", ticket=visit.ticket)
    subjects = named(visit)
    if visit.is_host_bound and visit.state in (VisitState.CALLED, VisitState.SERVING):
        end_call(open_call_of(session, visit), press, "sent_on")
        visit.state = move(visit.ticket, visit.state, VisitState.WAITING)
        visit.desk_id = None
        visit.waiting_since = press.now
    was = visit.host_id
    visit.host_id = host.id
    return Event(
        kind="visit.given_to_host",
        subjects=(*subjects, ("host", host.id)),
        facts={
            "ticket": visit.ticket,
            "host": host.id,
            "was": was or 0,
            "reason": reason,
            "state": visit.state,
        },
    )


def replace_resting_host(session: Session, *, press: Press, host_id: int) -> Event:
    """Whoever waits for a host on a break goes to the others who are there, each to whom suits
    best; who finds nobody goes on waiting."""
    floor = open_floor(session, press)
    hosts = hosts_of_day(session, campaign_id=press.campaign_id, day=floor.day)
    resting = next((h for h in hosts if h.id == host_id), None)
    if resting is None:
        raise Refusal("host.unknown")
    if not resting.is_resting:
        raise Refusal("host.not-resting")
    if not resting.waiting:
        raise Refusal("host.nobody-waits")
    found = share_out(hosts, resting)
    if not found:
        raise Refusal("host.nobody-else", parties=len(resting.waiting))
    subjects: list[Subject] = []
    for visit_id, to in found.items():
        visit_of(session, press, visit_id).host_id = to
        subjects += [("visit", visit_id), ("host", to)]
    return Event(
        kind="host.replaced",
        subjects=(*subjects, ("host", host_id)),
        facts={
            "host": host_id,
            "parties": len(found),
            "left": len(resting.waiting) - len(found),
            "reason": "rest",
        },
    )
