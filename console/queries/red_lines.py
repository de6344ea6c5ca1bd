"""How a campaign stands against its red lines: today's value, the way there, what is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.red_lines import (
    RUNNING_IN,
    Standing,
    delivered_lines,
    rate,
    standing,
    still_needed,
    three_months_after,
)
from console.domain.rules import Rules
from console.domain.visits import HANDED_OVER
from console.models import (
    Campaign,
    HandoverDay,
    ProductDate,
    Unit,
    UnitInspection,
    Visit,
    VisitUnit,
)
from console.queries.survey import OutsideRow, SurveyFigures, survey_campaign

Trend = tuple[tuple[date, int], ...]


@dataclass(frozen=True, kw_only=True)
class RedLine:
    """`value` and `line` in per mille, `line` None where none is drawn for this product.
    `part` of `whole` homes, defects or marks; `missing`: so many more until the line is reached."""

    value: int | None
    line: int | None
    part: int
    whole: int
    standing: Standing
    missing: int = 0
    until: date | None = None
    trend: Trend = ()


@dataclass(frozen=True, kw_only=True)
class ProductLines:
    """One product type. `is_of_roster`: the contract date is the earliest of its homes, because
    nobody entered one. `past_contract`: homes not handed over whose own date, or the type's, is
    over. `not_inspected` homes have no earlier inspection."""

    product: str
    homes: int
    completed_on: date | None
    contract_on: date | None
    is_of_roster: bool
    opened_on: date | None
    delivered: RedLine
    rectified: RedLine
    past_contract: int
    not_inspected: int


@dataclass(frozen=True, kw_only=True)
class RedLines:
    """Our own survey stands beside the score of the running-in survey and is never put in its
    place."""

    day: date
    rules: Rules
    products: tuple[ProductLines, ...]
    running_in: RedLine
    survey: SurveyFigures
    outside: tuple[OutsideRow, ...]


@dataclass(frozen=True, kw_only=True)
class _Home:
    id: int
    product: str
    due: date | None
    handed_on: date | None


def red_lines(session: Session, *, campaign_id: int, day: date) -> RedLines:
    """As of the evening of that day."""
    rules = Rules.from_json(session.get_one(Campaign, campaign_id).rules)
    lines = delivered_lines(rules)
    homes: dict[str, list[_Home]] = defaultdict(list)
    for home in _homes(session, campaign_id, day):
        homes[home.product].append(home)
    dates = {
        row.product_type: row
        for row in session.scalars(
            select(ProductDate).where(ProductDate.campaign_id == campaign_id)
        )
    }
    first = session.scalar(
        select(func.min(HandoverDay.day)).where(HandoverDay.campaign_id == campaign_id)
    )
    found = _inspected(session, campaign_id, day)
    survey = survey_campaign(session, campaign_id=campaign_id, until=day)
    return RedLines(
        day=day,
        rules=rules,
        products=tuple(
            _product(
                product, of, dates.get(product) or dates.get(""), first, found,
                line=lines.get(product), rectified_line=rules.rectified_permille, day=day,
            )
            for product, of in sorted(homes.items(), key=lambda each: (-len(each[1]), each[0]))
        ),
        running_in=_running_in(survey.outside, 10 * rules.running_in_score, day),
        survey=survey,
        outside=survey.outside,
    )  # fmt: skip


def _homes(session: Session, campaign_id: int, day: date) -> list[_Home]:
    handed = (
        select(VisitUnit.unit_id, func.min(Visit.day).label("day"))
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .where(
            VisitUnit.campaign_id == campaign_id,
            VisitUnit.outcome.in_([s.value for s in HANDED_OVER]),
            Visit.day <= day,
        )
        .group_by(VisitUnit.unit_id)
        .subquery()
    )
    rows = session.execute(
        select(Unit.id, Unit.product_type, Unit.due_date, handed.c.day)
        .outerjoin(handed, handed.c.unit_id == Unit.id)
        .where(Unit.campaign_id == campaign_id)
    )
    return [_Home(id=n, product=kind, due=due, handed_on=on) for n, kind, due, on in rows]


Inspected = Mapping[int, list[tuple[date, int, int]]]
"""Of each home, in order: day, defects found, put right."""


def _inspected(session: Session, campaign_id: int, day: date) -> Inspected:
    found: dict[int, list[tuple[date, int, int]]] = defaultdict(list)
    for unit, on, many, right in session.execute(
        select(
            UnitInspection.unit_id,
            UnitInspection.day,
            UnitInspection.found,
            UnitInspection.rectified,
        )
        .where(UnitInspection.campaign_id == campaign_id, UnitInspection.day <= day)
        .order_by(UnitInspection.day)
    ):
        found[unit].append((on, many, right))
    return found


def _product(
    product: str,
    homes: list[_Home],
    dates: ProductDate | None,
    first: date | None,
    inspected: Inspected,
    *,
    line: int | None,
    rectified_line: int,
    day: date,
) -> ProductLines:
    opened = (dates.opened_on if dates else None) or first
    entered = dates.contract_on if dates else None
    contract = entered or min((h.due for h in homes if h.due is not None), default=None)
    return ProductLines(
        product=product,
        homes=len(homes),
        completed_on=dates.completed_on if dates else None,
        contract_on=contract,
        is_of_roster=entered is None and contract is not None,
        opened_on=opened,
        delivered=_delivered(homes, line, three_months_after(opened) if opened else None, day),
        rectified=_rectified(homes, inspected, rectified_line, opened, day),
        past_contract=sum(_is_late(home, entered, day) for home in homes),
        not_inspected=sum(1 for home in homes if home.id not in inspected),
    )


def _is_late(home: _Home, contract: date | None, day: date) -> bool:
    due = contract or home.due
    return home.handed_on is None and due is not None and due < day


def _delivered(homes: list[_Home], line: int | None, until: date | None, day: date) -> RedLine:
    handed = sorted(home.handed_on for home in homes if home.handed_on is not None)
    value = rate(len(handed), len(homes))
    trend = {on: 1000 * n // len(homes) for n, on in enumerate(handed, start=1)}
    return RedLine(
        value=value,
        line=line,
        part=len(handed),
        whole=len(homes),
        standing=_stands(value, line, until, day),
        missing=still_needed(len(handed), len(homes), line) if line is not None else 0,
        until=until,
        trend=tuple(trend.items()),
    )


def _rectified(
    homes: list[_Home], inspected: Inspected, line: int, opened: date | None, day: date
) -> RedLine:
    """Of the newest inspection of each home. It is to be reached before the first handover."""
    of_type = {home.id: inspected[home.id] for home in homes if home.id in inspected}
    found, right = _sums(of_type.values(), day)
    days = sorted({on for rows in of_type.values() for on, _, _ in rows})
    trend = []
    for on in days:
        many, done = _sums(of_type.values(), on)
        if many:
            trend.append((on, 1000 * done // many))
    value = rate(right, found)
    return RedLine(
        value=value,
        line=line,
        part=right,
        whole=found,
        standing=_stands(value, line, opened, day),
        missing=still_needed(right, found, line),
        until=opened,
        trend=tuple(trend),
    )


def _sums(rows: Iterable[list[tuple[date, int, int]]], day: date) -> tuple[int, int]:
    """Found and put right by the newest inspection of each home up to that day."""
    newest = [[row for row in of if row[0] <= day][-1:] for of in rows]
    return (
        sum(found for of in newest for _, found, _ in of),
        sum(right for of in newest for _, _, right in of),
    )


def _running_in(outside: tuple[OutsideRow, ...], line: int, day: date) -> RedLine:
    rows = [row for row in outside if row.source == RUNNING_IN]
    value = rows[0].tenths if rows else None
    return RedLine(
        value=value,
        line=line,
        part=value or 0,
        whole=1000,
        standing=_stands(value, line, None, day),
        missing=max(0, line - value) if value is not None else 0,
        trend=tuple((row.at.date() if row.day is None else row.day, row.tenths)
                    for row in reversed(rows)),
    )  # fmt: skip


def _stands(value: int | None, line: int | None, until: date | None, day: date) -> Standing:
    if line is None:
        return Standing.UNKNOWN
    return standing(value, line, until=until, today=day)
