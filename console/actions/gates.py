"""What must be true before a step ends, by the gate that the step declares."""

from __future__ import annotations

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Press
from console.domain.keys import HolderKind
from console.domain.routing import Gate
from console.domain.visits import UnitState
from console.models import Holder, KeyItem, KeySet, Unit, Visit, VisitUnit
from console.queries.balance import owed_cents


def settlement_is_paid(
    session: Session, press: Press, visit: Visit, homes: list[VisitUnit], _: tuple[int, ...]
) -> None:
    owed = owed_cents(session, unit_ids=[h.unit_id for h in homes])
    if owed > 0:
        raise Refusal("settlement.unpaid", ticket=visit.ticket, cents=owed)


def _sign_homes(
    session: Session, press: Press, visit: Visit, homes: list[VisitUnit], issues: tuple[int, ...]
) -> None:
    for home in homes:
        home.signed_at = press.now
        home.with_issues = home.unit_id in issues


def _hand_over(
    session: Session, press: Press, visit: Visit, homes: list[VisitUnit], _: tuple[int, ...]
) -> None:
    """Handed over means: acceptance signed and every piece with the owner."""
    for home in homes:
        if home.signed_at is None:
            raise Refusal("keys.not-signed", ticket=visit.ticket)
        pieces, elsewhere = session.execute(
            select(
                func.count(),
                func.coalesce(func.sum(case((Holder.kind == HolderKind.OWNER, 0), else_=1)), 0),
            )
            .select_from(KeyItem)
            .join(KeySet)
            .join(Holder, Holder.id == KeyItem.holder_id)
            .where(KeySet.unit_id == home.unit_id)
        ).one()
        if not pieces:
            raise Refusal("keys.no-set", ticket=visit.ticket)
        if elsewhere:
            raise Refusal("keys.not-with-owner", ticket=visit.ticket, pieces=int(elsewhere))
        unit = session.get_one(Unit, home.unit_id)
        state = UnitState.HANDED_OVER_WITH_ISSUES if home.with_issues else UnitState.HANDED_OVER
        unit.state = home.outcome = state.value


GATES = {
    Gate.SETTLEMENT: settlement_is_paid, Gate.SIGNING: _sign_homes, Gate.KEYS: _hand_over,
}  # fmt: skip
