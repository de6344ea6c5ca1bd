"""The green channel: asked for, granted by somebody else, refused, withdrawn, expired."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from sqlalchemy import and_, bindparam, func, or_, select
from sqlalchemy.orm import Session, aliased

from console.actions.floor import (
    campaign_of,
    named,
    open_floor,
    refuse_outside,
    rules_of,
    visit_of,
)
from console.domain import line
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.times import clock_text, minutes
from console.models import Call, Desk, GreenGrant, Visit
from console.prepared import Found, Prepared, Values
from console.queries.eligible import BAR, IN_LINE

OPEN = ("requested", "granted")
REFUSALS = ("no_evidence", "not_covered", "too_costly", "other")
SHORTEST, LONGEST = 5, 480
"""Minutes for which a grant may hold."""
MOST_REASONS, LONGEST_REASON = 12, 40

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
_OPEN_DESK = aliased(Desk)
_SET_BACK = Prepared(
    select(
        func.count(Visit.id),
        select(func.count())
        .where(_OPEN_DESK.station_id == bindparam("station"), _OPEN_DESK.state == "open")
        .scalar_subquery(),
    ).where(
        IN_LINE,
        Visit.id != bindparam("called"),
        or_(
            Visit.due_at < bindparam("row_due", type_=Visit.due_at.type),
            and_(
                Visit.due_at == bindparam("row_due", type_=Visit.due_at.type),
                Visit.checked_in_seq < bindparam("came"),
            ),
        ),
        BAR == "",
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
    rules = rules_of(campaign_of(session, press).rules)
    if wish.reason not in rules.green_reasons:
        raise Refusal("green.unknown-reason", reason=wish.reason)
    if wish.reason in rules.green_noted and not wish.note.strip():
        raise Refusal("green.needs-note")
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
            requested_at=press.now,
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


def grant_green(session: Session, *, press: Press, visit_id: int, lasts: int = 0) -> Event:
    """By somebody other than who asked; the due time moves forward, never back. `lasts` minutes, 0:
    as long as the campaign says."""
    floor = open_floor(session, press)
    visit, grant = _asked(session, press, visit_id)
    if grant.requester == press.by:
        raise Refusal("green.same-person", ticket=visit.ticket)
    if lasts and not SHORTEST <= lasts <= LONGEST:
        raise Refusal("green.expiry", most=LONGEST)
    grant.state = "granted"
    grant.approver = press.by
    grant.granted_at = press.now
    grant.expires_at = press.now + minutes(lasts or floor.rules.green_expires_minutes)
    visit.is_green = True
    visit.due_at = line.green_due(visit.due_at, visit.row_due_at, floor.rules)
    return Event(
        kind="green.granted",
        subjects=named(visit),
        facts={
            "ticket": visit.ticket,
            "reason": grant.reason,
            "due": clock_text(visit.due_at, floor.campaign.zone),
            "until": clock_text(grant.expires_at, floor.campaign.zone),
        },
    )


def refuse_green(session: Session, *, press: Press, visit_id: int, reason: str) -> Event:
    """`reason` is one of REFUSALS; a refusal is kept, and the owner may ask again."""
    visit, grant = _asked(session, press, visit_id)
    if reason not in REFUSALS:
        raise Refusal("green.unknown-refusal", reason=reason)
    grant.state = "refused"
    grant.refusal = reason
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


def note_cost(session: Session, visit: Visit, call: Call, asked: Values) -> None:
    """What the call of a green visit costs: the parties that this desk could have served and that
    would have come first without the grant, and the open desks that share the work."""
    grant = _OPEN_OF.first(session, {"visit": visit.id})
    if grant is None or grant.state != "granted":
        return  # a wish on top of none
    row = {"row_due": visit.row_due_at, "came": visit.checked_in_seq, "called": visit.id}
    ((owners, desks),) = _SET_BACK.rows(session.connection(), {**asked, **row})
    grant.cost_after = json.dumps([*json.loads(grant.cost_after or "[]"), [call.id, owners, desks]])


def set_green_reasons(
    session: Session, *, press: Press, reasons: tuple[str, ...], noted: tuple[str, ...] = ()
) -> Event:
    """The campaign's list, in its order; `noted` are those that need a note. What was asked for
    by a reason that is no more stays as it is."""
    cleaned = tuple(" ".join(reason.split()) for reason in reasons)
    is_list = 0 < len(cleaned) <= MOST_REASONS and len(set(cleaned)) == len(cleaned)
    if not is_list or not all(0 < len(reason) <= LONGEST_REASON for reason in cleaned):
        raise Refusal("green.bad-list", most=MOST_REASONS)
    unknown = next((reason for reason in noted if reason not in cleaned), None)
    if unknown is not None:
        raise Refusal("green.unknown-reason", reason=unknown)
    campaign = campaign_of(session, press)
    rules = replace(rules_of(campaign.rules), green_reasons=cleaned, green_noted=noted)
    campaign.rules = rules.to_json()
    return Event(
        kind="green.reasons_set",
        subjects=(("campaign", campaign.id),),
        facts={"reasons": len(cleaned), "noted": len(noted)},
    )


def _asked(session: Session, press: Press, visit_id: int) -> tuple[Visit, GreenGrant]:
    visit = visit_of(session, press, visit_id)
    grant = _OPEN_OF.first(session, {"visit": visit.id})
    if grant is None or grant.state != "requested":
        raise Refusal("green.none", ticket=visit.ticket)
    return visit, grant
