"""Why homes were not handed over, counted."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.endings import REASONS
from console.domain.visits import INSIDE, VisitState
from console.models import Visit, VisitUnit


def ending_reasons(
    session: Session, *, campaign_id: int, day: date | None = None, until: date | None = None
) -> dict[tuple[str, str], int]:
    """Homes by outcome and reason, in the order of the lists; '' where nobody said why. Of one
    day, of all up to `until`, or of all."""
    where = []
    if day is not None:
        where.append(Visit.day == day)
    if until is not None:
        where.append(Visit.day <= until)
    rows = session.execute(
        select(VisitUnit.outcome, VisitUnit.ending_reason, func.count())
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.state.not_in([*(s.value for s in INSIDE), VisitState.UNDONE.value]),
            VisitUnit.outcome.in_(sorted(REASONS)),
            *where,
        )
        .group_by(VisitUnit.outcome, VisitUnit.ending_reason)
    )
    found = {(outcome, reason): count for outcome, reason, count in rows}
    order = [(how, reason) for how, reasons in REASONS.items() for reason in (*reasons, "")]
    known = {key: found.pop(key) for key in order if key in found}
    return {**known, **found}
