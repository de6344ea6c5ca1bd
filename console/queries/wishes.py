"""What planning must know of a home beside its place: class, conflicts, language, days."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.home_fields import day_halves_of, days_of
from console.models import Owner, Unit, UnitOwner


@dataclass(frozen=True, kw_only=True)
class HomeWishes:
    """`unavailable` are whole days, `halves_off` and `wished` days with `am`, `pm` or blank;
    `language` is that of the owner who is written to."""

    customer_class: str
    conflict_group: str
    is_green: bool
    unavailable: tuple[date, ...]
    halves_off: tuple[tuple[date, str], ...]
    wished: tuple[tuple[date, str], ...]
    language: str


def home_wishes(
    session: Session, *, campaign_id: int, unit_ids: Collection[int] | None = None
) -> dict[int, HomeWishes]:
    """Of all homes, or only of these."""
    wanted = (
        select(
            Unit.id, Unit.customer_class, Unit.conflict_group, Unit.green_reason,
            Unit.unavailable, Unit.wished, Owner.language,
        )
        .outerjoin(UnitOwner, (UnitOwner.unit_id == Unit.id) & (UnitOwner.position == 0))
        .outerjoin(Owner, Owner.id == UnitOwner.owner_id)
        .where(Unit.campaign_id == campaign_id)
    )  # fmt: skip
    if unit_ids is not None:
        wanted = wanted.where(Unit.id.in_(sorted(unit_ids)))
    rows = session.execute(wanted)
    return {
        unit: HomeWishes(
            customer_class=klass,
            conflict_group=group,
            is_green=bool(green),
            unavailable=days_of(unavailable),
            halves_off=tuple(row for row in day_halves_of(unavailable) if row[1]),
            wished=day_halves_of(wished),
            language=language or "",
        )
        for unit, klass, group, green, unavailable, wished, language in rows
    }
