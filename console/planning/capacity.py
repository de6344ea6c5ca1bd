"""Says before any planning what the window holds and what it would take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from console.domain.errors import Refusal
from console.planning.batch import Batch, HostDuty, StationLoad
from console.planning.bounds import slots_taken
from console.planning.from_campaign import instance_of
from console.planning.place import solve
from console.planning.timetable import (
    arrivals_max,
    desk_stations,
    desks_at,
    host_cells,
    stretches,
)

# Not every place can be used: an owner of several homes cannot come in a block's last slot, and
# key customers keep apart.
SPARE = Fraction(21, 20)


@dataclass(frozen=True, kw_only=True)
class Capacity:
    """`holds` and `due` count homes. `desks_needed` and `hosts_needed` are for everyone due in the
    days there are; `extra_days_needed` for everyone due with the desks and hosts there are."""

    holds: int
    due: int
    hosts_needed: int
    desks_needed: dict[str, int]
    extra_days_needed: int


def check(batch: Batch) -> Capacity:
    due = len(batch.homes)
    per_day = [_held(batch, day) for day in range(len(batch.days))]
    best_day = max(per_day, default=0)
    short = max(0, due - sum(per_day))
    return Capacity(
        holds=sum(per_day),
        due=due,
        hosts_needed=hosts_needed(batch),
        desks_needed=_desks(batch, due),
        extra_days_needed=ceil(short / best_day) if best_day else short,
    )


def hosts_needed(batch: Batch) -> int:
    """The fewest hosts, on duty every day and fit for everybody, with whom the simple rule places
    all who can be placed: counted up from what the time alone asks for. 0 if no step needs one."""
    if not host_cells(batch) or not batch.homes:
        return 0
    homes = Counter(home.owner_key for home in batch.homes)
    slot_cells = batch.slot_minutes // batch.cell_minutes
    longest = slots_taken(host_cells(batch) * max(homes.values()), slot_cells)
    most = min(len(homes), arrivals_max(batch) * longest)  # no more can be busy at once
    unplaceable = _left_out(batch, most)
    hosts = min(most, max(1, ceil(len(batch.homes) / max(1, _visits_of_one_host(batch)))))
    step = max(1, hosts // 20)
    while hosts < most and _left_out(batch, hosts) > unplaceable:
        hosts = min(most, hosts + step)
    return hosts


def desks_for(homes: int, days: int, stations: Sequence[StationLoad]) -> dict[str, int]:
    """The fewest desks per station with which `homes` fit, with 5 % to spare, into `days` of the
    default hours; for a host-bound station the hosts it takes, 1 where a step takes no time."""
    if days <= 0:
        raise Refusal("plan.no-days")
    empty = Batch(days=(), stations=tuple(stations), hosts=(), homes=())
    return _desks(empty, homes, days)


def _desks(batch: Batch, homes: int, days: int | None = None) -> dict[str, int]:
    slots = sum(part.slots for part in stretches(batch)) * (days or max(1, len(batch.days)))
    parties = max(1, ceil(homes * SPARE / slots))
    desks = {s.code: desks_at(s, parties, batch) for s in batch.stations if not s.is_host_bound}
    at_once = parties * slots_taken(host_cells(batch), batch.slot_minutes // batch.cell_minutes)
    return desks | {s.code: max(1, at_once) for s in batch.stations if s.is_host_bound}


def _held(batch: Batch, day: int) -> int:
    """Homes, one per visit, that desks and hosts let through on that day."""
    slots = sum(part.slots for part in stretches(batch))
    doors = slots * arrivals_max(batch) if desk_stations(batch.stations) else len(batch.homes)
    if not host_cells(batch):
        return doors
    on_duty = sum(host.days is None or day in host.days for host in batch.hosts)
    return min(doors, on_duty * _per_host_day(batch))


def _per_host_day(batch: Batch) -> int:
    taken = slots_taken(host_cells(batch), batch.slot_minutes // batch.cell_minutes)
    return sum(-(-part.slots // taken) for part in stretches(batch))


def _visits_of_one_host(batch: Batch) -> int:
    return _per_host_day(batch) * len(batch.days)


def _left_out(batch: Batch, hosts: int) -> int:
    languages = tuple(sorted({home.language for home in batch.homes if home.language}))
    able = tuple(
        HostDuty(host_id=n, languages=languages, is_certified=True) for n in range(1, hosts + 1)
    )
    return len(solve(instance_of(replace(batch, hosts=able))).unplaced)
