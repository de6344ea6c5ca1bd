"""What holds for each day: its kind, its quota of homes, the hosts kept free."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.rules import Rules
from console.models import Campaign, DayRule

QUOTA_OF = {
    "weekday": "weekday_quota",
    "makeup_workday": "weekday_quota",
    "weekend": "weekend_quota",
    "holiday": "holiday_quota",
}
"""A Saturday that is worked for a holiday is a weekday for its owners too."""


@dataclass(frozen=True, kw_only=True)
class DayRuleRow:
    """`kind` as said, else by the national calendar; `quota` as said for the day, else for its
    kind, None: not limited; `reserve` as said, None: worked out. `is_own`: something was said."""

    day: date
    kind: str
    quota: int | None
    reserve: int | None
    is_own: bool


def day_rules(session: Session, *, campaign_id: int, days: Collection[date]) -> list[DayRuleRow]:
    """In the order of the days."""
    from console.domain.calendar import day_type  # its calendar takes long to import

    rules = Rules.from_json(session.get_one(Campaign, campaign_id).rules)
    said = {
        row.day: row
        for row in session.scalars(
            select(DayRule).where(DayRule.campaign_id == campaign_id, DayRule.day.in_(days))
        )
    }
    found = []
    for day in sorted(days):
        own = said.get(day)
        kind = own.kind if own and own.kind else day_type(day).value
        quota = own.homes if own and own.homes is not None else None
        if quota is None:
            quota = getattr(rules, QUOTA_OF[kind]) or None
        found.append(
            DayRuleRow(
                day=day,
                kind=kind,
                quota=quota,
                reserve=own.reserve if own else None,
                is_own=own is not None,
            )
        )
    return found
