"""The rows behind a number of the reports: which homes, calls or pieces were counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.keys import HolderKind
from console.domain.masks import masked_name
from console.domain.rules import Rules
from console.domain.times import clock_text, minutes
from console.domain.visits import HANDED_OVER, INSIDE, StepState, VisitState
from console.models import (
    Call,
    Campaign,
    GreenGrant,
    Holder,
    KeyItem,
    KeySet,
    Station,
    Visit,
    VisitStep,
    VisitUnit,
)
from console.queries.daybook import DayHome, day_homes, whole_minutes
from console.queries.due import EXPECTED
from console.queries.issue_parts import issues_behind
from console.queries.splits import SplitBy, group_of
from console.queries.units import UnitRow, units

STATES: dict[str, tuple[str, ...]] = {
    "completed": ("completed", "completed_with_issues"),
    "refused": ("refused",),
    "view_only": ("view_only",),
    "incomplete_documents": ("incomplete_documents",),
    "left_early": ("left_early",),
    "otherwise": ("refused", "view_only", "incomplete_documents", "left_early"),
    "no_show": ("no_show",),
    "deferred": ("deferred",),
    "absent": ("no_show", "deferred"),
    "inside": tuple(state.value for state in INSIDE),
    "still_expected": tuple(state.value for state in EXPECTED),
    "open": tuple(state.value for state in (*INSIDE, *EXPECTED)),
}
"""Figures that count homes by what became of them."""
WAITS = frozenset({"called", "wait_p50", "wait_p90", "wait_max"})
VISITS = frozenset({"visits", "green"})


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A figure of the report, perhaps of one part only: `by` is slot, day, host, station or a
    split, `key` its name there."""

    figure: str
    by: str = ""
    key: str = ""


@dataclass(frozen=True, kw_only=True)
class BehindRow:
    """`owner` is masked. `state` is a code of the visit or the appointment, of the home where the
    whole campaign is meant, or the kind of a piece; `at` when it checked in, was called or is due;
    `took` whole minutes of a wait or at a station."""

    key: str
    unit_id: int
    label: str
    owner: str
    day: date
    ticket: str = ""
    state: str = ""
    station: str = ""
    at: datetime | None = None
    took: int | None = None


def behind(
    session: Session, *, campaign_id: int, days: Sequence[date], asked: Asked
) -> list[BehindRow]:
    """As many rows as the figure counts; in roster order, waits and minutes longest first."""
    known = _Known(session, campaign_id)
    days = [day for day in days if asked.by != "day" or day.isoformat() == asked.key]
    if asked.figure in WAITS:
        return _longest_first(row for day in days for row in _calls(known, day, asked))
    if asked.figure == "served":
        return _longest_first(row for day in days for row in _served(known, day, asked))
    if asked.figure == "issues":
        return list(_issues(known, days, asked))
    if asked.figure == "unaccounted_pieces":
        return list(_pieces(known, days[-1]))
    if asked.figure in ("handed_over_total", "due_total"):
        return list(_of_campaign(known, days[-1], asked))
    rows = [row for day in days for row in _homes(known, day, asked)]
    return _once_a_visit(rows) if asked.figure in VISITS else rows


class _Known:
    """What every row needs of its home."""

    def __init__(self, session: Session, campaign_id: int) -> None:
        self.session, self.campaign_id = session, campaign_id
        campaign = session.get_one(Campaign, campaign_id)
        self.zone, self.rules = campaign.zone, Rules.from_json(campaign.rules)
        self.units = {unit.id: unit for unit in units(session, campaign_id=campaign_id)}

    def owner_of(self, unit_id: int) -> str:
        return " · ".join(masked_name(owner.name) for owner in self.units[unit_id].owners)


def slot_of(home: DayHome, zone: str) -> str:
    """`09:30`, blank for who walked in."""
    return clock_text(home.slot_start, zone) if home.slot_start else ""


def part_of(home: DayHome, unit: UnitRow, by: str, zone: str) -> str:
    """The name under which a home is counted in a table by slot, host or split."""
    if by == "slot":
        return slot_of(home, zone)
    return home.host if by == "host" else group_of(unit, SplitBy(by))


def _homes(known: _Known, day: date, asked: Asked) -> Iterator[BehindRow]:
    is_counted = _rule(known, day, asked.figure)
    for home in day_homes(known.session, campaign_id=known.campaign_id, day=day):
        unit = known.units[home.unit_id]
        if not is_counted(home):
            continue
        if asked.by not in ("", "day") and part_of(home, unit, asked.by, known.zone) != asked.key:
            continue
        yield BehindRow(
            key=f"{day} {home.unit_id} {home.visit_id} {home.appointment_id}",
            unit_id=home.unit_id,
            label=unit.label,
            owner=known.owner_of(home.unit_id),
            day=day,
            ticket=home.ticket,
            state=home.state,
            at=home.checked_in_at or home.slot_start,
            took=home.wait,
        )


def _rule(known: _Known, day: date, figure: str) -> Callable[[DayHome], bool]:
    """Whether a home of the day belongs to that figure."""
    if figure in STATES:
        return lambda home: home.state in STATES[figure]
    if figure == "expected":
        return lambda home: bool(home.appointment_id)
    if figure == "walk_in":
        return lambda home: bool(home.visit_id) and not home.appointment_id
    if figure == "late":
        grace = minutes(known.rules.grace_minutes)
        return lambda home: bool(
            home.slot_start and home.checked_in_at and home.checked_in_at > home.slot_start + grace
        )
    if figure == "with_issues":
        found = _with_issues(known, day)
        return lambda home: (home.visit_id, home.unit_id) in found
    if figure == "green":
        granted = _granted(known, day)
        return lambda home: home.visit_id in granted
    if figure in ("arrived", "visits"):
        return lambda home: bool(home.visit_id)
    if figure == "due":
        return lambda _home: True
    raise ValueError(f"{figure} is no figure of homes")


def _with_issues(known: _Known, day: date) -> set[tuple[int, int]]:
    rows = known.session.execute(
        select(VisitUnit.visit_id, VisitUnit.unit_id)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .where(
            Visit.campaign_id == known.campaign_id,
            Visit.day == day,
            Visit.state != VisitState.UNDONE,
            VisitUnit.with_issues,
            VisitUnit.outcome.in_(sorted(HANDED_OVER)),
        )
    )
    return {(visit, unit) for visit, unit in rows}


def _granted(known: _Known, day: date) -> set[int]:
    """Granted once, whatever became of it."""
    return set(
        known.session.scalars(
            select(GreenGrant.visit_id)
            .join(Visit, Visit.id == GreenGrant.visit_id)
            .where(
                GreenGrant.campaign_id == known.campaign_id,
                Visit.day == day,
                GreenGrant.expires_at.is_not(None),
            )
        )
    )


def _once_a_visit(rows: Sequence[BehindRow]) -> list[BehindRow]:
    """A party with several homes has one ticket and is one line: its first home."""
    return list({(row.day, row.ticket): row for row in reversed(rows)}.values())[::-1]


def _calls(known: _Known, day: date, asked: Asked) -> Iterator[BehindRow]:
    rows = known.session.execute(
        select(Call, Visit.ticket, Station.code)
        .join(Visit, Visit.id == Call.visit_id)
        .join(Station, Station.id == Call.station_id)
        .where(Call.campaign_id == known.campaign_id, Visit.day == day)
        .order_by(Call.seq)
    )
    homes = _first_homes(known, day)
    for call, ticket, station in rows:
        if asked.by == "station" and station != asked.key:
            continue
        home = homes.get(call.visit_id, 0)
        yield BehindRow(
            key=f"call {call.id}",
            unit_id=home,
            label=known.units[home].label if home else "",
            owner=known.owner_of(home) if home else "",
            day=day,
            ticket=ticket,
            station=station,
            at=call.called_at,
            took=whole_minutes(call.called_at - call.waited_since),
        )


def _served(known: _Known, day: date, asked: Asked) -> Iterator[BehindRow]:
    rows = known.session.execute(
        select(VisitStep, Visit.ticket, Station.code)
        .join(Visit, Visit.id == VisitStep.visit_id)
        .join(Station, Station.id == VisitStep.station_id)
        .where(
            Visit.campaign_id == known.campaign_id,
            Visit.day == day,
            Visit.state != VisitState.UNDONE,
            VisitStep.state == StepState.DONE,
            Station.code == asked.key,
        )
        .order_by(VisitStep.finished_at, VisitStep.id)
    )
    homes = _first_homes(known, day)
    seen: set[int] = set()
    for step, ticket, station in rows:
        if step.visit_id in seen:
            continue
        seen.add(step.visit_id)
        home = homes.get(step.visit_id, 0)
        took = None
        if step.started_at is not None and step.finished_at is not None:
            took = whole_minutes(step.finished_at - step.started_at)
        yield BehindRow(
            key=f"step {step.id}",
            unit_id=home,
            label=known.units[home].label if home else "",
            owner=known.owner_of(home) if home else "",
            day=day,
            ticket=ticket,
            station=station,
            at=step.finished_at,
            took=took,
        )


def _first_homes(known: _Known, day: date) -> dict[int, int]:
    """By visit: the home of its party that stands first in the roster."""
    rows = known.session.execute(
        select(VisitUnit.visit_id, VisitUnit.unit_id)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .where(Visit.campaign_id == known.campaign_id, Visit.day == day)
    )
    place = {unit_id: n for n, unit_id in enumerate(known.units)}
    found: dict[int, int] = {}
    for visit, unit in sorted(rows, key=lambda row: place[row[1]]):
        found.setdefault(visit, unit)
    return found


def _issues(known: _Known, days: Sequence[date], asked: Asked) -> Iterator[BehindRow]:
    """Of one trade or kind; the label on the wall stands where others have their ticket."""
    found = issues_behind(
        known.session, campaign_id=known.campaign_id, days=days, key=asked.key
    )  # fmt: skip
    for row in found:
        yield BehindRow(
            key=f"issue {row.issue_id}",
            unit_id=row.unit_id,
            label=known.units[row.unit_id].label if row.unit_id else "",
            owner=known.owner_of(row.unit_id) if row.unit_id else "",
            day=row.day,
            ticket=row.label,
            state=row.state,
        )


def _pieces(known: _Known, day: date) -> Iterator[BehindRow]:
    """Every one that nobody holds, those in a bag too, as the figure counts them."""
    rows = known.session.execute(
        select(KeyItem, KeySet.unit_id)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(
            KeyItem.campaign_id == known.campaign_id, Holder.kind == HolderKind.UNACCOUNTED.value
        )
        .order_by(KeySet.number, KeyItem.id)
    )
    for piece, unit_id in rows:
        yield BehindRow(
            key=f"piece {piece.id}",
            unit_id=unit_id,
            label=known.units[unit_id].label,
            owner="",
            day=day,
            state=piece.kind,
        )


def _of_campaign(known: _Known, day: date, asked: Asked) -> Iterator[BehindRow]:
    for unit in known.units.values():
        if asked.figure == "handed_over_total" and unit.state not in HANDED_OVER:
            continue
        if asked.by == "product" and unit.product_type != asked.key:
            continue
        yield BehindRow(
            key=f"unit {unit.id}",
            unit_id=unit.id,
            label=unit.label,
            owner=known.owner_of(unit.id),
            day=day,
            state=unit.state,
        )


def _longest_first(rows: Iterable[BehindRow]) -> list[BehindRow]:
    return sorted(rows, key=lambda row: -1 if row.took is None else row.took, reverse=True)
