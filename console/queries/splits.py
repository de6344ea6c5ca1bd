"""The homes of a day by building, layout, floor or product: what became of how many."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from console.domain.visits import INSIDE
from console.domain.whereabouts import floor_and_column
from console.queries.daybook import DayHome
from console.queries.due import EXPECTED
from console.queries.units import UnitRow


class SplitBy(StrEnum):
    PRODUCT = "product"
    BUILDING = "building"
    LAYOUT = "layout"
    FLOOR = "floor"


@dataclass(frozen=True, kw_only=True)
class SplitRow:
    """Homes. `due` is the sum of all that follow but `arrived` and `with_issues`; `name` is blank
    where the roster does not say."""

    name: str
    due: int
    arrived: int
    completed: int
    with_issues: int
    incomplete_documents: int
    view_only: int
    refused: int
    left_early: int
    no_show: int
    deferred: int
    still_open: int


def split_homes(
    homes: Iterable[DayHome], units: Mapping[int, UnitRow], by: SplitBy
) -> list[SplitRow]:
    """In the order of the roster, floors from the ground up."""
    groups: dict[str, list[DayHome]] = defaultdict(list)
    for home in homes:
        groups[group_of(units[home.unit_id], by)].append(home)
    names: Iterable[str] = dict.fromkeys(group_of(unit, by) for unit in units.values())
    if by is SplitBy.FLOOR:
        names = sorted(names, key=lambda name: int(name or 0))
    return [_row(name, groups[name]) for name in names if name in groups]


def group_of(unit: UnitRow, by: SplitBy) -> str:
    if by is SplitBy.BUILDING:
        return unit.building
    if by is SplitBy.LAYOUT:
        return unit.layout_type
    return floor_of(unit) if by is SplitBy.FLOOR else unit.product_type


def floor_of(unit: UnitRow) -> str:
    """As the room number tells; blank where it does not."""
    floor, _ = floor_and_column(unit.room_no)
    return str(floor) if floor else ""


def _row(name: str, homes: list[DayHome]) -> SplitRow:
    states = Counter(home.state for home in homes)
    return SplitRow(
        name=name,
        due=len(homes),
        arrived=sum(1 for home in homes if home.visit_id),
        completed=states["completed"] + states["completed_with_issues"],
        with_issues=states["completed_with_issues"],
        incomplete_documents=states["incomplete_documents"],
        view_only=states["view_only"],
        refused=states["refused"],
        left_early=states["left_early"],
        no_show=states["no_show"],
        deferred=states["deferred"],
        still_open=sum(states[s] for s in (*INSIDE, *EXPECTED)),
    )
