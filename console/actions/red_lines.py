"""The dates that red lines are counted from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.red_lines import LINES
from console.domain.rules import Rules
from console.models import Campaign, ProductDate, Unit


@dataclass(frozen=True, kw_only=True)
class DatesWish:
    """Of one product type, or (blank) of all that have none of their own; None: not known."""

    product_type: str = ""
    completed_on: date | None = None
    contract_on: date | None = None
    opened_on: date | None = None


def set_product_dates(session: Session, *, press: Press, wish: DatesWish) -> Event:
    """Raises Refusal `red-lines.unknown-product`, `red-lines.bad-dates`."""
    of_type = select(Unit.id).where(
        Unit.campaign_id == press.campaign_id, Unit.product_type == wish.product_type
    )
    if wish.product_type and session.scalar(of_type.limit(1)) is None:
        raise Refusal("red-lines.unknown-product", product=wish.product_type)
    if wish.completed_on and wish.opened_on and wish.opened_on < wish.completed_on:
        raise Refusal("red-lines.bad-dates")
    row = session.scalar(
        select(ProductDate).where(
            ProductDate.campaign_id == press.campaign_id,
            ProductDate.product_type == wish.product_type,
        )
    )
    if row is None:
        row = ProductDate(campaign_id=press.campaign_id, product_type=wish.product_type)
        session.add(row)
    row.completed_on = wish.completed_on
    row.contract_on = wish.contract_on
    row.opened_on = wish.opened_on
    session.flush()
    return Event(
        kind="red_lines.dates_set",
        subjects=(("product_date", row.id),),
        facts={
            "product": wish.product_type,
            "completed": _told(wish.completed_on),
            "contract": _told(wish.contract_on),
            "opened": _told(wish.opened_on),
        },
    )


def set_red_lines(session: Session, *, press: Press, lines: Mapping[str, int]) -> Event:
    """By their names in `domain.red_lines.LINES`. Raises Refusal `red-lines.bad-line`."""
    campaign = session.get_one(Campaign, press.campaign_id)
    rules = Rules.from_json(campaign.rules)
    for name, value in lines.items():
        if not 0 <= value <= LINES.get(name, -1):
            raise Refusal("red-lines.bad-line")
    was = {name: int(getattr(rules, name)) for name in lines}
    wanted: dict[str, Any] = dict(lines)
    campaign.rules = replace(rules, **wanted).to_json()
    return Event(
        kind="red_lines.lines_set",
        subjects=(("campaign", campaign.id),),
        facts={name: f"{was[name]} {value}" for name, value in sorted(lines.items())},
    )


def _told(day: date | None) -> str:
    return day.isoformat() if day else ""
