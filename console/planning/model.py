"""The appointment problem and its plan, as the exchange format `handover-appt/1` has them.

Days, blocks and cells count from 0; `start` is minutes after midnight; a length is in cells.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

SCHEMA = "handover-appt/1"


class CustomerClass(StrEnum):
    SMOOTH = "smooth"
    ISSUE = "issue"
    KEY = "key"


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """An unbroken stretch of a day, `cells` cells long from `start`."""

    start: int
    cells: int
    id: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """`quota` and `target` count homes; `reserve` hosts are kept free in every cell. Visits that
    start in one cell are limited by `slot_limits[block, cell]`, else by `arrivals_max` (the former
    is an addition of ours to the format)."""

    blocks: tuple[Block, ...]
    target: int
    quota: int
    reserve: int
    arrivals_max: int
    date: str = ""
    kind: str = ""
    slot_limits: Mapping[tuple[int, int], int] = field(default_factory=dict)

    def arrivals_at(self, block: int, cell: int) -> int:
        """Visits that may start in that cell."""
        return self.slot_limits.get((block, cell), self.arrivals_max)


@dataclass(frozen=True, kw_only=True, slots=True)
class Stairwell:
    id: str
    limit: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Building:
    """`limit` is how many homes may be inspected in it at once."""

    id: str
    zone: str
    limit: int
    stairwells: tuple[Stairwell, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Host:
    """`away`: (day, block, cell) in which somebody on duty that day is not there (an addition of
    ours to the format)."""

    id: str
    home: str
    languages: frozenset[str]
    is_certified: bool
    days: frozenset[int]
    away: frozenset[tuple[int, int, int]] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Seat:
    """When and with whom."""

    day: int
    block: int
    cell: int
    host: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Household:
    """One home. All homes of one `owner` are one visit. `wish[day][half]` is 0 where wished;
    `halves_off`: (day, block) in which the owner cannot come (an addition of ours to the format);
    `held` is the seat already promised; `conflict` names a group whose members must not meet."""

    id: str
    owner: str
    building: str
    stairwell: str
    customer_class: CustomerClass
    cells: int
    prio: int
    days_ok: frozenset[int]
    wish: tuple[tuple[int, ...], ...]
    ready_day: int = 0
    language: str | None = None
    dialect: str | None = None
    is_green: bool = False
    held: Seat | None = None
    is_pinned: bool = False
    conflict: str | None = None
    halves_off: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Rules:
    """Of key customers: free cells between two of one building, at once per zone, per host and
    block. `slot_cells`: starts lie on multiples of it (an addition of ours to the format)."""

    key_gap_cells: int
    key_parallel_per_zone: int
    key_per_host_block: int
    slot_cells: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    wish: int = 20
    balance: int = 4
    dialect: int = 2
    home: int = 1
    other_day: int = 6
    other_half: int = 4
    other_start: int = 3
    other_host: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Instance:
    """`zone_limits`: homes inspected at once in all buildings of a zone (an addition of ours to the
    format)."""

    cell_minutes: int
    days: tuple[Day, ...]
    buildings: tuple[Building, ...]
    hosts: tuple[Host, ...]
    rules: Rules
    weights: Weights
    households: tuple[Household, ...]
    name: str = ""
    zone_limits: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Placement:
    household: str
    seat: Seat


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """Who is placed; a household that is not named stays without an appointment."""

    placements: tuple[Placement, ...]


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Cost:
    """The tiers of planning.md §2; costs compare in the order A, B, C, D."""

    A: int
    B: int
    C: int
    D: int

    def as_dict(self) -> dict[str, int]:
        return {"A": self.A, "B": self.B, "C": self.C, "D": self.D}
