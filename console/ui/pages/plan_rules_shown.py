"""What the grids of quotas and limits show: days, places, minutes by product, numbers."""

from __future__ import annotations

from collections.abc import Sequence

from console.domain.rules import Rules
from console.queries.plan_rules import PlaceRow, RulesTable
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.widgets.edit_grid import Value
from console.ui.widgets.slot_cells import kind_words

Shown = tuple[Sequence[str], Sequence[str], Sequence[Sequence[Value]]]
"""Heads of the columns, names of the rows, values by row."""
USUAL = Rules()


def shown_days(table: RulesTable) -> Shown:
    names = (
        translate("PlanRules", "Kind of day"), translate("PlanRules", "Homes per day"),
        translate("PlanRules", "Hosts kept free"),
    )  # fmt: skip
    open_, auto = translate("PlanRules", "any"), translate("PlanRules", "worked out")
    rows = [
        [Value(text=kind_words(d.kind), is_own=d.day in table.own_kinds) for d in table.days],
        [_number(d.quota, open_, is_own=d.day in table.own_homes) for d in table.days],
        [_number(d.reserve, auto, is_own=d.reserve is not None) for d in table.days],
    ]
    for slot in table.slots:
        said = [table.quotas.get((d.day, slot)) for d in table.days]
        rows.append([_number(n, str(table.most), is_own=n is not None) for n in said])
    return [i18n.day(d.day) for d in table.days], (*names, *table.slots), rows


def shown_places(table: RulesTable) -> Shown:
    any_ = translate("PlanRules", "any")
    names = [_place_words(place) for place in table.places]
    rows = [
        [
            Value(text=place.zone, is_own=bool(place.zone), can=not place.stairwell),
            _number(place.homes, str(place.usual or any_), is_own=place.homes is not None),
        ]
        for place in table.places
    ]
    for code, homes in table.zones.items():
        names.append(translate("PlanRules", "Zone {code}").format(code=code))
        rows.append([Value(text="", can=False), _number(homes, any_, is_own=homes is not None)])
    heads = (translate("PlanRules", "Zone"), translate("PlanRules", "Homes at once"))
    return heads, names, rows


def shown_minutes(table: RulesTable) -> Shown:
    """What a product does not say of a step, the step itself says."""
    names = [i18n.name("station", step.code) for step in table.steps]
    rows = [
        [
            _number(
                step.minutes_of.get(product), str(step.usual), is_own=product in step.minutes_of
            )
            for product in table.products
        ]
        for step in table.steps
    ]
    return [i18n.name("product", product) for product in table.products], names, rows


def shown_numbers(table: RulesTable) -> Shown:
    words = {
        "weekday_quota": translate("PlanRules", "Homes per weekday (0: any)"),
        "weekend_quota": translate("PlanRules", "Homes per weekend day (0: any)"),
        "holiday_quota": translate("PlanRules", "Homes per holiday (0: any)"),
        "no_show_percent": translate("PlanRules", "Expected no-shows in %"),
        "walk_ins_per_day": translate("PlanRules", "Expected walk-ins per day"),
        "building_limit": translate("PlanRules", "Homes at once per building (0: any)"),
        "stairwell_limit": translate("PlanRules", "Homes at once per stairwell (0: any)"),
        "key_per_zone": translate("PlanRules", "Key customers at once per zone"),
        "booking_lead_days": translate("PlanRules", "Days to book ahead"),
        "target_wait_minutes": translate("PlanRules", "Longest wait in minutes"),
        "unknown_below": translate("PlanRules", "Services before a wait is told"),
        "reply_minutes": translate("PlanRules", "Issues: first reply in minutes"),
        "onsite_hours": translate("PlanRules", "Issues: look on site in hours"),
        "recheck_days": translate("PlanRules", "Issues: recheck in days"),
        "cluster_homes": translate("PlanRules", "Same issue: homes for an alert"),
        "cluster_minutes": translate("PlanRules", "Same issue: within minutes"),
        "rectified_permille": translate("PlanRules", "Red line: rectified (‰)"),
        "delivered_permille_high_rise": translate("PlanRules", "Red line: high-rise delivered (‰)"),
        "delivered_permille_villa": translate("PlanRules", "Red line: villas delivered (‰)"),
        "running_in_score": translate("PlanRules", "Red line: running-in score"),
    }
    rows = [
        [Value(text=str(number), is_own=number != getattr(USUAL, name))]
        for name, number in table.numbers.items()
    ]
    names = [words.get(name, name) for name in table.numbers]
    return (translate("PlanRules", "Number"),), names, rows


def _place_words(place: PlaceRow) -> str:
    if place.stairwell:
        words = translate("PlanRules", "{building}, stairwell {stairwell}")
        return words.format(building=place.building, stairwell=place.stairwell)
    return translate("PlanRules", "Building {building}").format(building=place.building)


def _number(said: int | None, usual: str, *, is_own: bool) -> Value:
    return Value(text=usual if said is None else str(said), is_own=is_own)
