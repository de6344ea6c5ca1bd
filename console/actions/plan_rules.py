"""What a plan must keep to: kinds and quotas of days, quotas of slots, limits, usual minutes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.calendar import DayType
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.rules import COUNTS, Rules
from console.models import (
    Base,
    Campaign,
    DayRule,
    PlaceRule,
    RouteMinutes,
    RouteStep,
    SlotQuota,
    Zone,
)

MOST = 10_000


@dataclass(frozen=True, kw_only=True)
class DaySetting:
    """`kind` blank: by the national calendar; None: by the campaign's numbers."""

    kind: str = ""
    homes: int | None = None
    reserve: int | None = None


@dataclass(frozen=True, kw_only=True)
class PlaceSetting:
    """`zone` is a building's; `homes` may be inspected at once, None: by the campaign's numbers."""

    zone: str = ""
    homes: int | None = None


def set_days(session: Session, *, press: Press, days: Mapping[date, DaySetting]) -> Event:
    for setting in days.values():
        if setting.kind and setting.kind not in set(DayType):
            raise Refusal("plan.bad-day-kind", kind=setting.kind)
        _count(setting.homes)
        _count(setting.reserve)
    rows = [
        ({"day": day}, {"kind": s.kind, "homes": s.homes, "reserve": s.reserve})
        for day, s in days.items()
    ]
    return _set(session, press, DayRule, rows, "plan.days_set")


def set_slots(
    session: Session, *, press: Press, slots: Mapping[tuple[date, str], int | None]
) -> Event:
    """Parties by day and start of the slot, `HH:MM`; 0 closes it, None: as desks let in."""
    for parties in slots.values():
        _count(parties)
    rows = [
        ({"day": day, "start": start}, {"parties": parties})
        for (day, start), parties in slots.items()
    ]
    return _set(session, press, SlotQuota, rows, "plan.slots_set")


def set_places(
    session: Session, *, press: Press, places: Mapping[tuple[str, str], PlaceSetting]
) -> Event:
    """By building and stairwell; a blank stairwell is the building itself."""
    known = set(session.scalars(select(Zone.code).where(Zone.campaign_id == press.campaign_id)))
    for setting in places.values():
        _count(setting.homes)
        if setting.zone and setting.zone not in known:
            raise Refusal("zone.unknown", zone=setting.zone)
    rows = [
        (
            {"building": building, "stairwell": stairwell},
            {"zone": "" if stairwell else s.zone, "homes": s.homes},
        )
        for (building, stairwell), s in places.items()
    ]
    return _set(session, press, PlaceRule, rows, "plan.places_set")


def set_zone_limits(session: Session, *, press: Press, zones: Mapping[str, int | None]) -> Event:
    """How many homes of a zone's buildings may be inspected at once; None: any."""
    known = {
        z.code: z
        for z in session.scalars(select(Zone).where(Zone.campaign_id == press.campaign_id))
    }
    changed = []
    for code, homes in zones.items():
        _count(homes)
        if code not in known:
            raise Refusal("zone.unknown", zone=code)
        if known[code].homes_at_once != homes:
            known[code].homes_at_once = homes
            changed.append(known[code].id)
    if not changed:
        raise Refusal("plan.nothing-changed")
    return Event(
        kind="plan.places_set",
        subjects=tuple(("zone", number) for number in changed),
        facts={"rows": len(changed)},
    )


def set_minutes(
    session: Session, *, press: Press, minutes: Mapping[tuple[str, str], int | None]
) -> Event:
    """Usual minutes by step and product; None: the step's own again."""
    steps = set(
        session.scalars(select(RouteStep.code).where(RouteStep.campaign_id == press.campaign_id))
    )
    for (step, _), usual in minutes.items():
        if step not in steps:
            raise Refusal("plan.unknown-step", step=step)
        _count(usual, least=1)
    rows = [
        ({"step_code": step, "product_type": product}, {"usual": usual})
        for (step, product), usual in minutes.items()
    ]
    return _set(session, press, RouteMinutes, rows, "plan.minutes_set")


def set_plan_rules(session: Session, *, press: Press, numbers: Mapping[str, int]) -> Event:
    """The campaign's own numbers for planning, by their names in domain.rules."""
    campaign = session.get_one(Campaign, press.campaign_id)
    rules = Rules.from_json(campaign.rules)
    for name, value in numbers.items():
        if name not in COUNTS:
            raise Refusal("plan.unknown-number", name=name)
        _count(value)
    wanted = Rules.from_json(json.dumps({**json.loads(rules.to_json()), **numbers}))
    if wanted == rules:
        raise Refusal("plan.nothing-changed")
    campaign.rules = wanted.to_json()
    return Event(
        kind="plan.rules_set",
        subjects=(("campaign", campaign.id),),
        facts={"names": " ".join(sorted(numbers))},
    )


def _count(value: int | None, least: int = 0) -> None:
    if value is not None and not least <= value <= MOST:
        raise Refusal("plan.bad-number", least=least, most=MOST)


def _set(
    session: Session,
    press: Press,
    table: type[Base],
    rows: list[tuple[dict[str, Any], dict[str, Any]]],
    kind: str,
) -> Event:
    """Each row found by its own columns gets its values. Rows that say nothing any more stay, so
    that undo finds them."""
    model: Any = table
    names = [*rows[0][0]] if rows else []
    all_ = session.scalars(select(model).where(model.campaign_id == press.campaign_id))
    stands = {tuple(getattr(row, name) for name in names): row for row in all_}
    changed = []
    for found_by, values in rows:
        row = stands.get(tuple(found_by.values()))
        if row is None:
            if all(value in (None, "") for value in values.values()):
                continue
            row = model(campaign_id=press.campaign_id, **found_by, **values)
            session.add(row)
        elif all(getattr(row, name) == value for name, value in values.items()):
            continue
        else:
            for name, value in values.items():
                setattr(row, name, value)
        changed.append(row)
    if not changed:
        raise Refusal("plan.nothing-changed")
    session.flush()
    return Event(
        kind=kind,
        subjects=tuple((model.__tablename__, row.id) for row in changed),
        facts={"rows": len(changed)},
    )
