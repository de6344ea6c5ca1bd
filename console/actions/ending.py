"""How a visit ends other than by its route: refused, only looked, papers missing, left."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from console.actions.floor import end_call, named, open_call_of, units_of, visit_of
from console.domain.endings import check_reason
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.keys import HolderKind
from console.domain.visits import HANDED_OVER, UnitState, VisitState, move
from console.models import (
    AppointmentUnit,
    GreenGrant,
    Holder,
    KeyItem,
    KeySet,
    Unit,
    Visit,
    VisitUnit,
)
from console.prepared import Found

_WISHES: Found[GreenGrant] = Found(
    select(GreenGrant).where(
        GreenGrant.visit_id == bindparam("visit"), GreenGrant.state == "requested"
    )
)
_PLACES: Found[AppointmentUnit] = Found(
    select(AppointmentUnit).where(AppointmentUnit.appointment_id == bindparam("appointment"))
)
_OUT = (
    select(KeyItem.id)
    .join(KeySet)
    .join(Holder, Holder.id == KeyItem.holder_id)
    .where(
        KeySet.unit_id.in_(bindparam("units", expanding=True)),
        Holder.kind == HolderKind.OWNER.value,
    )
    .limit(1)
)
ENDINGS = {
    "refused": VisitState.REFUSED,
    "view_only": VisitState.VIEW_ONLY,
    "incomplete_documents": VisitState.INCOMPLETE_DOCUMENTS,
    "left_early": VisitState.LEFT_EARLY,
}


def end_visit(
    session: Session, *, press: Press, visit_id: int, how: str, reason: str = ""
) -> Event:
    """`how` is one of ENDINGS, `reason` one of its list in domain.endings or blank. Keys that are
    already with the owner must come back first."""
    check_reason(how, reason)
    visit = visit_of(session, press, visit_id)
    subjects = named(visit)
    homes = units_of(session, visit)
    if _keys_are_out(session, [h.unit_id for h in homes if h.outcome not in HANDED_OVER]):
        raise Refusal("visit.keys-already-out", ticket=visit.ticket)
    end_call(open_call_of(session, visit), press, how)
    close_visit(session, press, visit, homes, ENDINGS[how], reason)
    return Event(
        kind=f"visit.{how}" if how != "incomplete_documents" else "visit.papers_missing",
        subjects=(*subjects, *(("unit", h.unit_id) for h in homes)),
        facts={"ticket": visit.ticket, "step": visit.step_code, "reason": reason},
    )


def close_visit(
    session: Session,
    press: Press,
    visit: Visit,
    homes: list[VisitUnit],
    to: VisitState,
    reason: str = "",
) -> None:
    """Out of the house, each home with its outcome; a home already handed over stays so. Nobody
    goes without their children; who came to look has only viewed at the end of the way."""
    if visit.in_childcare:
        raise Refusal("visit.child-in-care", ticket=visit.ticket, children=visit.in_childcare)
    if to == VisitState.COMPLETED and visit.purpose == "view":
        to, reason = VisitState.VIEW_ONLY, "only_looks"
    visit.state = move(visit.ticket, visit.state, to)
    visit.ended_at = press.now
    visit.desk_id = None
    visit.waiting_since = visit.away_since = visit.hold_until = None
    for wish in _WISHES.all(session, {"visit": visit.id}):
        wish.state = "lapsed"
    if visit.appointment_id is not None:  # the home may be booked again
        for place in _PLACES.all(session, {"appointment": visit.appointment_id}):
            place.is_live = False
    for home in homes:
        home.is_inside = False
        if home.outcome in HANDED_OVER:
            continue
        home.outcome = to.value
        home.ending_reason = reason
        if to == VisitState.REFUSED:
            session.get_one(Unit, home.unit_id).state = UnitState.REFUSED.value


def _keys_are_out(session: Session, unit_ids: list[int]) -> bool:
    return session.connection().scalar(_OUT, {"units": unit_ids}) is not None
