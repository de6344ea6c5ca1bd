"""How far groups of homes are: handed over up to a day, of all homes of the group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.visits import HANDED_OVER
from console.models import Visit, VisitUnit
from console.queries.splits import SplitBy, group_of
from console.queries.units import UnitRow


@dataclass(frozen=True, kw_only=True)
class Progress:
    """`name` is blank where the roster does not say."""

    name: str
    homes: int
    delivered: int


def delivered_units(session: Session, *, campaign_id: int, day: date) -> set[int]:
    """Homes handed over up to that day."""
    return set(
        session.scalars(
            select(VisitUnit.unit_id)
            .join(Visit, Visit.id == VisitUnit.visit_id)
            .where(
                VisitUnit.campaign_id == campaign_id,
                Visit.day <= day,
                VisitUnit.outcome.in_([state.value for state in HANDED_OVER]),
            )
        )
    )


def progress(units: Sequence[UnitRow], delivered: set[int], by: SplitBy) -> list[Progress]:
    """In the order of the roster, floors from the ground up."""
    homes: dict[str, list[int]] = {}
    for unit in units:
        homes.setdefault(group_of(unit, by), []).append(unit.id)
    names = sorted(homes, key=lambda name: int(name or 0)) if by is SplitBy.FLOOR else list(homes)
    return [
        Progress(
            name=name, homes=len(homes[name]), delivered=len(delivered.intersection(homes[name]))
        )
        for name in names
    ]
