"""What the clerk learns of a party that is in the house: how many, children, lunch, language."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.arriving import NOT_FOR_VIEW, VIEW, Arrival, only_view, refuse_party
from console.actions.floor import named, refuse_outside, steps_of, visit_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.home_fields import LANGUAGES
from console.domain.visits import StepState
from console.models import UnitOwner, Visit, VisitOwner, VisitStep, VisitUnit


@dataclass(frozen=True, kw_only=True)
class PartyDetails:
    """As in `Arrival`."""

    people: int
    children: int = 0
    in_childcare: int = 0
    lunches: int = 0
    language: str = ""
    purpose: str = ""


def set_party(session: Session, *, press: Press, visit_id: int, details: PartyDetails) -> Event:
    """`purpose` may change until a step is done or begun that only a hand-over needs."""
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    refuse_party(
        Arrival(
            party_size=details.people,
            children=details.children,
            in_childcare=details.in_childcare,
            lunches=details.lunches,
            purpose=details.purpose,
        )
    )
    if details.language not in ("", *LANGUAGES):
        raise Refusal("party.unknown-language", language=details.language)
    visit.party_size = details.people
    visit.children = details.children
    visit.in_childcare = details.in_childcare
    visit.lunches = details.lunches
    visit.language = details.language
    if details.purpose != visit.purpose:
        _change_purpose(press, visit, steps_of(session, visit), details.purpose)
    return Event(
        kind="visit.party_set",
        subjects=named(visit),
        facts={"ticket": visit.ticket, "people": details.people, "purpose": details.purpose},
    )


def join_party(session: Session, *, press: Press, visit_id: int, owner_id: int) -> Event:
    """A co-owner who comes later: one more of the same party, with the same ticket."""
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    mine = session.scalar(
        select(UnitOwner.id)
        .join(VisitUnit, VisitUnit.unit_id == UnitOwner.unit_id)
        .where(VisitUnit.visit_id == visit.id, UnitOwner.owner_id == owner_id)
        .limit(1)
    )
    if mine is None:
        raise Refusal("owner.not-of-the-party", ticket=visit.ticket)
    row = session.scalars(
        select(VisitOwner).where(VisitOwner.visit_id == visit.id, VisitOwner.owner_id == owner_id)
    ).first()
    if row is not None and row.is_here:
        raise Refusal("owner.here-already", ticket=visit.ticket)
    if row is None:
        of = {"campaign_id": press.campaign_id, "visit_id": visit.id}
        session.add(VisitOwner(owner_id=owner_id, is_here=True, **of))
    else:
        row.is_here, row.authority = True, ""
    visit.party_size += 1
    return Event(
        kind="visit.joined",
        subjects=named(visit),
        facts={"ticket": visit.ticket, "people": visit.party_size},
    )


def _change_purpose(press: Press, visit: Visit, steps: list[VisitStep], purpose: str) -> None:
    of_handover = [s for s in steps if s.gate in NOT_FOR_VIEW]
    if any(s.state in (StepState.DONE, StepState.CURRENT) for s in of_handover):
        raise Refusal("party.too-far", ticket=visit.ticket)
    visit.purpose = purpose
    if purpose == VIEW:
        only_view(steps, press)
        return
    for step in of_handover:
        if step.skip_reason == "view_only":
            step.state = StepState.PENDING.value
            step.skip_reason = step.skipped_by = ""
            step.skipped_at = None
