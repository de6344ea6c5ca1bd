"""How long personal data have been kept since the last handover day, and of whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.models import HandoverDay, Owner, UnitOwner

REMIND_AFTER = (30, 60, 90)
"""Days after the last handover day; from each on it is said louder."""
ERASED = "erased:%"
"""How the identity of whoever was erased begins."""


@dataclass(frozen=True, kw_only=True)
class Keeping:
    """`stage` counts the reminders that are due: 0 to 3."""

    last_day: date
    days: int
    people: int

    @property
    def stage(self) -> int:
        return sum(self.days >= after for after in REMIND_AFTER)


def keeping(session: Session, *, campaign_id: int, today: date) -> Keeping | None:
    """None where no day is planned or nobody is known any more."""
    last = session.scalar(
        select(func.max(HandoverDay.day)).where(HandoverDay.campaign_id == campaign_id)
    )
    people = len(known_people(session, campaign_id=campaign_id))
    if last is None or not people:
        return None
    return Keeping(last_day=last, days=(today - last).days, people=people)


def known_people(
    session: Session, *, campaign_id: int, unit_ids: Sequence[int] | None = None
) -> list[int]:
    """Owners that were not erased: all of them, or those of some homes."""
    wanted = select(Owner.id).where(
        Owner.campaign_id == campaign_id, Owner.identity.not_like(ERASED)
    )
    if unit_ids is not None:
        wanted = wanted.where(
            Owner.id.in_(select(UnitOwner.owner_id).where(UnitOwner.unit_id.in_(unit_ids)))
        )
    return list(session.scalars(wanted.order_by(Owner.id)))
