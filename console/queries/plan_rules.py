"""What was said of days, slots and places, beside what holds where nothing was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.home_fields import PRODUCTS
from console.domain.rules import COUNTS
from console.models import DayRule, PlaceRule, SlotQuota, Unit, Zone
from console.queries import campaigns
from console.queries.campaigns import StepRow
from console.queries.day_rules import DayRuleRow, day_rules
from console.queries.plan_batch import campaign_batch


@dataclass(frozen=True, kw_only=True)
class PlaceRow:
    """A building, or a stairwell of it; `homes` as said for it, None: `usual` (0: any number)."""

    building: str
    stairwell: str
    zone: str
    homes: int | None
    usual: int


@dataclass(frozen=True, kw_only=True)
class RulesTable:
    """`own_kinds` and `own_homes` by day where somebody said so; `quotas` by (day, `HH:MM`); a slot
    takes `most` parties where it has none. `zones` by code: homes at once.
    `numbers` are those of the campaign, by their names in domain.rules. `products` are those that
    a home or the minutes of a step name, else all there are."""

    days: tuple[DayRuleRow, ...]
    own_kinds: Mapping[date, str]
    own_homes: Mapping[date, int]
    slots: tuple[str, ...]
    quotas: Mapping[tuple[date, str], int]
    most: int
    places: tuple[PlaceRow, ...]
    numbers: Mapping[str, int]
    zones: Mapping[str, int | None]
    steps: tuple[StepRow, ...]
    products: tuple[str, ...]


def rules_table(session: Session, *, campaign_id: int, days: Sequence[date]) -> RulesTable:
    from console.planning.timetable import arrivals_max, stretches

    of = {"campaign_id": campaign_id}
    rules = campaigns.campaign(session, **of).rules
    batch = campaign_batch(session, campaign_id=campaign_id, days=days, unit_ids=())
    try:
        slots = tuple(
            f"{start // 60:02d}:{start % 60:02d}"
            for part in stretches(batch)
            for start in range(
                part.start, part.start + part.slots * batch.slot_minutes, batch.slot_minutes
            )
        )
    except Refusal:  # hours and route do not fit: there is no slot to speak of
        slots = ()
    said = session.scalars(
        select(DayRule).where(DayRule.campaign_id == campaign_id, DayRule.day.in_(days))
    ).all()
    quotas = session.scalars(
        select(SlotQuota).where(SlotQuota.campaign_id == campaign_id, SlotQuota.day.in_(days))
    )
    steps = tuple(campaigns.route(session, **of))
    zones = session.scalars(
        select(Zone).where(Zone.campaign_id == campaign_id).order_by(Zone.position)
    )
    return RulesTable(
        days=tuple(day_rules(session, campaign_id=campaign_id, days=days)),
        own_kinds={rule.day: rule.kind for rule in said if rule.kind},
        own_homes={rule.day: rule.homes for rule in said if rule.homes is not None},
        slots=slots,
        quotas={(q.day, q.start): q.parties for q in quotas if q.parties is not None},
        most=arrivals_max(batch),
        places=tuple(_places(session, campaign_id, rules.building_limit, rules.stairwell_limit)),
        numbers={name: getattr(rules, name) for name in COUNTS},
        zones={zone.code: zone.homes_at_once for zone in zones},
        steps=steps,
        products=_products(session, campaign_id, steps),
    )


def _products(session: Session, campaign_id: int, steps: Sequence[StepRow]) -> tuple[str, ...]:
    of_homes = select(Unit.product_type).where(Unit.campaign_id == campaign_id).distinct()
    named = {*session.scalars(of_homes), *(product for s in steps for product in s.minutes_of)}
    others = sorted(named - {"", *PRODUCTS})
    return (*(product for product in PRODUCTS if product in named), *others) or PRODUCTS


def _places(
    session: Session, campaign_id: int, building_limit: int, stairwell_limit: int
) -> list[PlaceRow]:
    """Each building with its stairwells, in the order of the roster."""
    said = {
        (rule.building, rule.stairwell): rule
        for rule in session.scalars(select(PlaceRule).where(PlaceRule.campaign_id == campaign_id))
    }
    found = session.execute(
        select(Unit.building, Unit.stairwell)
        .where(Unit.campaign_id == campaign_id)
        .order_by(Unit.position)
    )
    names: dict[str, dict[str, None]] = {}
    for building, stairwell in found:
        names.setdefault(building, {})
        if stairwell:
            names[building][stairwell] = None
    rows = []
    for building, stairwells in names.items():
        for stairwell in ("", *stairwells):
            rule = said.get((building, stairwell))
            rows.append(
                PlaceRow(
                    building=building,
                    stairwell=stairwell,
                    zone=rule.zone if rule else "",
                    homes=rule.homes if rule else None,
                    usual=stairwell_limit if stairwell else building_limit,
                )
            )
    return rows
