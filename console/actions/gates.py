"""What must be true before a step ends, by the gate that the step declares."""

from __future__ import annotations

from sqlalchemy.orm import Session

from console.actions.key_gate import refuse_not_with_owner
from console.domain.errors import Refusal
from console.domain.events import Press
from console.domain.routing import Gate
from console.domain.visits import UnitState
from console.models import Unit, Visit, VisitUnit
from console.queries.balance import owed_cents
from console.queries.condition import conditions


def settlement_is_paid(
    session: Session, press: Press, visit: Visit, homes: list[VisitUnit], _: tuple[int, ...]
) -> None:
    owed = owed_cents(session, unit_ids=[h.unit_id for h in homes])
    if owed > 0:
        raise Refusal("settlement.unpaid", ticket=visit.ticket, cents=owed)


def _sign_homes(
    session: Session, press: Press, visit: Visit, homes: list[VisitUnit], issues: tuple[int, ...]
) -> None:
    """With issues recorded it is these that tell; `issues` are the homes that the clerk says have
    some, where nobody wrote any down."""
    found = conditions(session, unit_ids=[h.unit_id for h in homes], visit_id=visit.id)
    blocking = [label for home in homes for label in found[home.unit_id].blocking]
    if blocking:
        raise Refusal(
            "signing.blocked", ticket=visit.ticket, label=blocking[0], issues=len(blocking)
        )
    for home in homes:
        condition = found[home.unit_id]
        home.signed_at = press.now
        home.with_issues = condition.open > 0 if condition.is_recorded else home.unit_id in issues


def _hand_over(
    session: Session, press: Press, visit: Visit, homes: list[VisitUnit], _: tuple[int, ...]
) -> None:
    """Handed over means: acceptance signed and every piece with the owner, who signed for it."""
    for home in homes:
        if home.signed_at is None:
            raise Refusal("keys.not-signed", ticket=visit.ticket)
    refuse_not_with_owner(session, visit, homes)
    for home in homes:
        unit = session.get_one(Unit, home.unit_id)
        state = UnitState.HANDED_OVER_WITH_ISSUES if home.with_issues else UnitState.HANDED_OVER
        unit.state = home.outcome = state.value


GATES = {
    Gate.SETTLEMENT: settlement_is_paid, Gate.SIGNING: _sign_homes, Gate.KEYS: _hand_over,
}  # fmt: skip
