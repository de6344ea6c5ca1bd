"""The green channel: asked for, granted by somebody else, refused, withdrawn, expired."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from console.actions.floor import named, open_floor, refuse_outside, visit_of
from console.domain import line
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.times import clock_text, minutes
from console.models import GreenGrant, Visit
from console.prepared import Found, Prepared

OPEN = ("requested", "granted")
REASONS = ("out_of_town", "urgent", "elderly_disabled", "expecting_infant")

_OPEN_OF: Found[GreenGrant] = Found(
    select(GreenGrant).where(
        GreenGrant.visit_id == bindparam("visit"),
        or_(*(GreenGrant.state == state for state in OPEN)),
    )
)
_EXPIRED = Prepared(
    select(GreenGrant.id, Visit.id)
    .join(Visit, Visit.id == GreenGrant.visit_id)
    .where(
        Visit.station_id == bindparam("station"),
        Visit.is_green,
        Visit.state == "waiting",
        GreenGrant.state == "granted",
        GreenGrant.expires_at <= bindparam("now", type_=GreenGrant.expires_at.type),
    )
)


@dataclass(frozen=True, kw_only=True)
class GreenWish:
    """`cost` is what the screen told before approval: owners who wait longer, and how long."""

    reason: str
    note: str = ""
    owners_delayed: int = 0
    minutes_each: int = 0


def request_green(session: Session, *, press: Press, visit_id: int, wish: GreenWish) -> Event:
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    if wish.reason not in REASONS:
        raise Refusal("green.unknown-reason", reason=wish.reason)
    if _OPEN_OF.first(session, {"visit": visit.id}):
        raise Refusal("green.already-asked", ticket=visit.ticket)
    session.add(
        GreenGrant(
            campaign_id=press.campaign_id,
            visit_id=visit.id,
            reason=wish.reason,
            note=wish.note,
            requester=press.by,
            state="requested",
            cost=f"{wish.owners_delayed} {wish.minutes_each}",
        )
    )
    return Event(
        kind="green.requested",
        subjects=named(visit),
        facts={
            "ticket": visit.ticket,
            "reason": wish.reason,
            "owners_delayed": wish.owners_delayed,
            "minutes_each": wish.minutes_each,
        },
    )


def grant_green(session: Session, *, press: Press, visit_id: int) -> Event:
    """By somebody other than who asked; the due time moves forward, never back."""
    floor = open_floor(session, press)
    visit, grant = _asked(session, press, visit_id)
    if grant.requester == press.by:
        raise Refusal("green.same-person", ticket=visit.ticket)
    grant.state = "granted"
    grant.approver = press.by
    grant.expires_at = press.now + minutes(floor.rules.green_expires_minutes)
    visit.is_green = True
    visit.due_at = line.green_due(visit.due_at, visit.row_due_at, floor.rules)
    return Event(
        kind="green.granted",
        subjects=named(visit),
        facts={
            "ticket": visit.ticket,
            "reason": grant.reason,
            "due": clock_text(visit.due_at, floor.campaign.zone),
        },
    )


def refuse_green(session: Session, *, press: Press, visit_id: int, reason: str) -> Event:
    visit, grant = _asked(session, press, visit_id)
    grant.state = "refused"
    grant.approver = press.by
    return Event(
        kind="green.refused",
        subjects=named(visit),
        facts={"ticket": visit.ticket, "reason": grant.reason, "because": reason},
    )


def withdraw_green(session: Session, *, press: Press, visit_id: int) -> Event:
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    if not lapse(session, press, visit, "withdrawn"):
        raise Refusal("green.none", ticket=visit.ticket)
    return Event(kind="green.withdrawn", subjects=named(visit), facts={"ticket": visit.ticket})


def lapse(session: Session, press: Press, visit: Visit, state: str) -> bool:
    """Ends an open wish or grant; the due time goes back to the row's value."""
    grant = _OPEN_OF.first(session, {"visit": visit.id})
    if grant is None:
        return False
    grant.state = state
    visit.is_green = False
    visit.due_at = visit.row_due_at
    return True


def lapse_expired(session: Session, press: Press, station_id: int) -> list[int]:
    """Before a call: whose grant ran out waits by the row's value again. Returns those visits."""
    asked = {"station": station_id, "now": press.now}
    expired = _EXPIRED.rows(session.connection(), asked)
    for grant_id, visit_id in expired:
        session.get_one(GreenGrant, grant_id).state = "expired"
        visit = session.get_one(Visit, visit_id)
        visit.is_green = False
        visit.due_at = visit.row_due_at
    if expired:
        session.flush()  # the line is read by SQL
    return [visit_id for _, visit_id in expired]


def _asked(session: Session, press: Press, visit_id: int) -> tuple[Visit, GreenGrant]:
    visit = visit_of(session, press, visit_id)
    grant = _OPEN_OF.first(session, {"visit": visit.id})
    if grant is None or grant.state != "requested":
        raise Refusal("green.none", ticket=visit.ticket)
    return visit, grant
