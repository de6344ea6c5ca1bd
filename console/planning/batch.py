"""What the product hands to the planner, and what it gets back.

Times are `HH:MM` of the campaign's zone; days and hosts' days are indexes into `Batch.days`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from console.domain.duty import Break
from console.planning.model import Cost
from console.planning.place import StoppedBy


@dataclass(frozen=True, kw_only=True)
class StationLoad:
    """One step of the route. `desks` is not looked at where the step is host-bound, and with
    0 `usual_minutes` a station holds nobody up. `minutes_of` homes of some products differ."""

    code: str
    desks: int
    usual_minutes: int
    is_host_bound: bool = False
    is_required: bool = True
    minutes_of: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class HostDuty:
    """`days` None: on duty every day; of `half_days` only `am` or `pm`; `breaks` by day."""

    host_id: int
    name: str = ""
    days: tuple[int, ...] | None = None
    half_days: Mapping[int, str] = field(default_factory=dict)
    breaks: Mapping[int, tuple[Break, ...]] = field(default_factory=dict)
    languages: tuple[str, ...] = ("zh",)
    is_certified: bool = False
    home_building: str = ""


@dataclass(frozen=True, kw_only=True)
class Held:
    """A slot that was promised."""

    day: int
    start: str
    host_id: int | None


@dataclass(frozen=True, kw_only=True)
class Home:
    """`ready_day`: not before. `days_ok` None: any day suits; `halves_off` and `wished` are (day,
    `am` or `pm`), a wish may be for (day, blank). `language`, if given, must be spoken by the host.
    `prio` None: 5 green channel, 4 key customer, 2 with issues, else 1."""

    unit_id: int
    owner_key: str
    building: str
    stairwell: str = ""
    room_no: str = ""
    zone: str = ""
    ready_day: date | None = None
    customer_class: str = "smooth"
    conflict_group: str | None = None
    language: str | None = None
    days_ok: tuple[int, ...] | None = None
    green: bool = False
    prio: int | None = None
    product_type: str = ""
    halves_off: tuple[tuple[int, str], ...] = ()
    wished: tuple[tuple[int, str], ...] = ()
    held: Held | None = None
    is_pinned: bool = False


@dataclass(frozen=True, kw_only=True)
class Batch:
    """`daily_quota`: homes per day; None means 1.12 times the day's fair share. `reserves`: hosts
    kept free on a day; None: by walk-ins and no-shows. `slot_quotas`: parties by (day, `HH:MM`).
    `limits`: homes inspected at once by (building, stairwell or blank), where it is not
    `building_limit` or `stairwell_limit` (0: any); the same by zone. `kinds` are the days' own."""

    days: tuple[date, ...]
    stations: tuple[StationLoad, ...]
    hosts: tuple[HostDuty, ...]
    homes: tuple[Home, ...]
    blocks: tuple[tuple[str, str], ...] = (("08:30", "11:30"), ("13:00", "17:00"))
    slot_minutes: int = 30
    cell_minutes: int = 15
    safety_factor: float = 0.8
    daily_quota: tuple[int | None, ...] | None = None
    reserves: tuple[int | None, ...] | None = None
    kinds: tuple[str, ...] = ()
    slot_quotas: Mapping[tuple[int, str], int] = field(default_factory=dict)
    building_limit: int = 0
    stairwell_limit: int = 0
    limits: Mapping[tuple[str, str], int] = field(default_factory=dict)
    zone_limits: Mapping[str, int] = field(default_factory=dict)
    key_per_zone: int = 2
    no_show_percent: int = 0
    walk_ins_per_day: int = 0


@dataclass(frozen=True, kw_only=True)
class Booking:
    """`host_id` is None where no step of the route needs a host."""

    owner_key: str
    unit_ids: tuple[int, ...]
    day: date
    start: str
    host_id: int | None


@dataclass(frozen=True, kw_only=True)
class NotPlaced:
    unit_id: int
    code: str
    facts: Mapping[str, int | str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class BatchPlan:
    placements: tuple[Booking, ...]
    unplaced: tuple[NotPlaced, ...]
    cost: Cost
    bound: Cost
    seconds: float
    stopped_by: StoppedBy
    greedy: Cost | None = None
    is_proven: bool = False
