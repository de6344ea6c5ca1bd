"""Papers at the door: what was shown, a visit that waits for the rest, and its return."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from console.actions.calling import come_back, hold
from console.actions.floor import named, refuse_outside, visit_of
from console.domain.acceptance import PAPERS, AtDoor, paper_reason
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import UnitOwner, Visit, VisitOwner, VisitPaper, VisitUnit
from console.prepared import Found

_OWNERS: Found[VisitOwner] = Found(
    select(VisitOwner).where(VisitOwner.visit_id == bindparam("visit"))
)
_PAPERS: Found[VisitPaper] = Found(
    select(VisitPaper).where(VisitPaper.visit_id == bindparam("visit"))
)


def note_at_door(session: Session, *, press: Press, visit_id: int, door: AtDoor) -> Event:
    """Who is here and what was shown, while the party is in the house."""
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    _keep(session, press, visit, door)
    return Event(
        kind="visit.door_noted",
        subjects=named(visit),
        facts={"ticket": visit.ticket, "missing": " ".join(door.missing())},
    )


def hold_for_papers(session: Session, *, press: Press, visit_id: int, door: AtDoor) -> Event:
    """The party goes to fetch what is missing; ticket, step and place in line stay theirs."""
    missing = door.missing()
    if not missing:
        raise Refusal("papers.complete")
    event = hold(
        session,
        press=press,
        visit_id=visit_id,
        reason=paper_reason(missing),
    )
    _keep(session, press, visit_of(session, press, visit_id), door)
    return replace(event, facts={**event.facts, "missing": " ".join(missing)})


def return_with_papers(session: Session, *, press: Press, visit_id: int, door: AtDoor) -> Event:
    """Back into the line, once the papers are there that the party was sent for."""
    visit = visit_of(session, press, visit_id)
    lacking = {p.code for p in _PAPERS.all(session, {"visit": visit.id}) if not p.is_shown}
    still = [paper for paper in door.missing() if paper in lacking]
    if visit.hold_reason in ("paper", "id_card") and still:
        raise Refusal("papers.still-missing", ticket=visit.ticket, papers=len(still))
    event = come_back(session, press=press, visit_id=visit_id)
    _keep(session, press, visit, door)
    return event


def _keep(session: Session, press: Press, visit: Visit, door: AtDoor) -> None:
    if not set(door.shown) <= set(PAPERS):
        raise Refusal("papers.not-of-the-list")
    mine = select(UnitOwner.owner_id).join(VisitUnit, VisitUnit.unit_id == UnitOwner.unit_id)
    known = set(session.scalars(mine.where(VisitUnit.visit_id == visit.id)))
    if not {o.owner_id for o in door.owners} <= known:
        raise Refusal("owner.not-of-the-party", ticket=visit.ticket)
    of = {"campaign_id": press.campaign_id, "visit_id": visit.id}
    owners = {row.owner_id: row for row in _OWNERS.all(session, {"visit": visit.id})}
    for owner in door.owners:
        row = owners.get(owner.owner_id)
        if row is None:
            row = VisitOwner(owner_id=owner.owner_id, **of)
            session.add(row)
        row.is_here, row.authority = owner.is_here, door.authority(owner)
    papers = {row.code: row for row in _PAPERS.all(session, {"visit": visit.id})}
    asked = door.asked()
    for code in sorted({*asked, *papers}):
        if code not in papers:
            session.add(VisitPaper(code=code, is_shown=code in door.shown, **of))
        else:  # a letter that nobody asks for any more lacks no more
            papers[code].is_shown = code in door.shown or code not in asked
