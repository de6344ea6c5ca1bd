"""The homes of a day or of several, counted by slot, host, building, layout, floor or product."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from console.models import Campaign
from console.queries.behind import STATES, part_of
from console.queries.daybook import DayHome, day_homes
from console.queries.figures import DayFigures
from console.queries.splits import SplitBy
from console.queries.units import units

KINDS = ("slot", "day", "host", *(by.value for by in SplitBy))


@dataclass(frozen=True, kw_only=True)
class Part:
    """Homes: `due` = completed + otherwise + absent + open. `key` is a slot, a day, a name or a
    code; blank: who walked in, or what the roster does not say. Waits of parties until their first
    call, in whole minutes."""

    key: str
    due: int
    arrived: int
    completed: int
    otherwise: int
    absent: int
    open: int
    wait_mean: int | None = None
    wait_max: int | None = None


def parts_of(
    session: Session, *, campaign_id: int, days: Sequence[date]
) -> dict[str, tuple[Part, ...]]:
    """By kind of part; slots and floors rise, hosts stand by name, the rest in roster order."""
    zone = session.get_one(Campaign, campaign_id).zone
    known = {unit.id: unit for unit in units(session, campaign_id=campaign_id)}
    of_days = [
        (day.isoformat(), home)
        for day in days
        for home in day_homes(session, campaign_id=campaign_id, day=day)
    ]
    place = {unit_id: n for n, unit_id in enumerate(known)}
    of_days.sort(key=lambda pair: place[pair[1].unit_id])
    found: dict[str, tuple[Part, ...]] = {}
    for by in KINDS:
        groups: dict[str, list[DayHome]] = defaultdict(list)
        for day, home in of_days:
            key = day if by == "day" else part_of(home, known[home.unit_id], by, zone)
            groups[key].append(home)
        found[by] = tuple(_part(key, groups[key]) for key in _in_order(by, groups))
    return found


def part_of_day(figures: DayFigures) -> Part:
    """As sealed, where the day is sealed."""
    absent = figures.no_show + figures.deferred
    return Part(
        key=figures.day.isoformat(),
        due=figures.due,
        arrived=figures.arrived,
        completed=figures.completed,
        otherwise=figures.ended - figures.completed,
        absent=absent,
        open=figures.due - figures.ended - absent,
    )


def _in_order(by: str, groups: Iterable[str]) -> list[str]:
    if by in ("slot", "day", "host"):
        return sorted(groups, key=lambda key: (not key, key))
    if by == SplitBy.FLOOR:
        return sorted(groups, key=lambda key: int(key or 0))
    return list(groups)


def _part(key: str, homes: Sequence[DayHome]) -> Part:
    states = Counter(home.state for home in homes)
    waits = list({h.visit_id: h.wait for h in homes if h.wait is not None}.values())

    def count(name: str) -> int:
        return sum(states[state] for state in STATES[name])

    return Part(
        key=key,
        due=len(homes),
        arrived=sum(1 for home in homes if home.visit_id),
        completed=count("completed"),
        otherwise=count("otherwise"),
        absent=count("absent"),
        open=count("open"),
        wait_mean=round(sum(waits) / len(waits)) if waits else None,
        wait_max=max(waits, default=None),
    )
