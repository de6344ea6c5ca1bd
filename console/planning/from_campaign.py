"""Turns a campaign into the appointment problem, and the solved problem back into bookings.

How a morning is mapped: the format wants a host's time inside its block, while in the product a
party that came at 11:00 meets its host about half an hour later and is served through lunch. Every
party has the same way to the host, so host times may all be told from the slot's start without
changing who collides with whom. A block of the problem therefore ends with the host's time of one
home that came in the block's last slot. An owner of several homes is so much earlier.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from math import ceil

from console.domain.errors import Refusal
from console.planning.batch import Batch, BatchPlan, Booking, Home, NotPlaced
from console.planning.exchange import clock, start_of
from console.planning.model import (
    Block,
    Building,
    CustomerClass,
    Day,
    Host,
    Household,
    Instance,
    Rules,
    Stairwell,
    Weights,
)
from console.planning.place import Progress, Solution, solve
from console.planning.timetable import arrivals_max, host_cells, stretches

UNLIMITED = 10**6
QUOTA_OVER_TARGET = 112  # per cent, planning.md §2
NEVER = 10**6  # a ready day after the window
PRIO = {CustomerClass.KEY: 4, CustomerClass.ISSUE: 2, CustomerClass.SMOOTH: 1}
GREEN_PRIO = 5

# Days fill in building order on purpose and a campaign has no wishes yet, so nothing is weighed.
NO_WISHES = Weights(wish=0, balance=0, dialect=0, home=0)


def plan_batch(
    batch: Batch,
    *,
    seed: int = 1,
    time_limit: float | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> BatchPlan:
    """Earlier buildings get the earlier slots; the same batch and seed give the same plan."""
    if not batch.hosts and host_cells(batch):
        raise Refusal("plan.no-hosts")
    instance = instance_of(batch)
    solution = solve(
        instance, seed=seed, time_limit=time_limit, progress=progress, cancelled=cancelled
    )
    return _booked(batch, instance, solution)


def instance_of(batch: Batch) -> Instance:
    if not batch.days:
        raise Refusal("plan.no-days")
    homes = sorted(batch.homes, key=_ledger_order)
    hosts = _hosts(batch)
    length = max(1, host_cells(batch))
    return Instance(
        cell_minutes=batch.cell_minutes,
        days=_days(batch, hosts),
        buildings=_buildings(homes),
        hosts=hosts,
        rules=_rules(batch),
        weights=NO_WISHES,
        households=tuple(_household(batch, home, length) for home in homes),
    )


def _ledger_order(home: Home) -> tuple[list[tuple[int, str]], ...]:
    """Building 2 before building 10; homes outside any order by their number in the store."""
    return (
        _natural(home.building),
        _natural(home.stairwell),
        _natural(home.room_no),
        [(home.unit_id, "")],
    )


def _natural(text: str) -> list[tuple[int, str]]:
    return [
        (int(part), "") if part.isdecimal() else (-1, part) for part in re.findall(r"\d+|\D+", text)
    ]


def _days(batch: Batch, hosts: Sequence[Host]) -> tuple[Day, ...]:
    slot_cells = batch.slot_minutes // batch.cell_minutes
    length = max(1, host_cells(batch))
    blocks = tuple(
        Block(start=part.start, cells=(part.slots - 1) * slot_cells + length)
        for part in stretches(batch)
    )
    duty = [sum(day in host.days for host in hosts) for day in range(len(batch.days))]
    shares = [ceil(len(batch.homes) * on / max(1, sum(duty))) for on in duty]
    quotas = batch.daily_quota or [ceil(share * QUOTA_OVER_TARGET / 100) for share in shares]
    if len(quotas) != len(batch.days):
        raise Refusal("plan.bad-quota", days=len(batch.days), quotas=len(quotas))
    return tuple(
        Day(
            blocks=blocks,
            target=share,
            quota=quota,
            reserve=0,
            arrivals_max=arrivals_max(batch),
            date=day.isoformat(),
        )
        for day, share, quota in zip(batch.days, shares, quotas, strict=True)
    )


def _hosts(batch: Batch) -> tuple[Host, ...]:
    every_day = range(len(batch.days))
    if not host_cells(batch):
        # No step needs a host: as many nameless ones as parties may be inside at once.
        languages = frozenset(home.language for home in batch.homes if home.language)
        nameless = min(len(batch.homes), arrivals_max(batch))
        return tuple(
            Host(
                id=f"nobody-{n}",
                home="",
                languages=languages,
                is_certified=True,
                days=frozenset(every_day),
            )
            for n in range(nameless)
        )
    return tuple(
        Host(
            id=str(host.host_id),
            home=host.home_building,
            languages=frozenset(host.languages),
            is_certified=host.is_certified,
            days=frozenset(every_day if host.days is None else host.days) & set(every_day),
        )
        for host in batch.hosts
    )


def _buildings(homes: Sequence[Home]) -> tuple[Building, ...]:
    found: dict[str, tuple[str, dict[str, Stairwell]]] = {}
    for home in homes:
        _, stairwells = found.setdefault(home.building, (home.zone, {}))
        name = _stairwell(home)
        stairwells.setdefault(name, Stairwell(id=name, limit=UNLIMITED))
    return tuple(
        Building(id=name, zone=zone, limit=UNLIMITED, stairwells=tuple(stairwells.values()))
        for name, (zone, stairwells) in found.items()
    )


def _stairwell(home: Home) -> str:
    return f"{home.building}\n{home.stairwell}"  # never equal to a building's name


def _rules(batch: Batch) -> Rules:
    """Two key customers of one building are at least two slots apart from start to start."""
    slot_cells = batch.slot_minutes // batch.cell_minutes
    return Rules(
        key_gap_cells=max(1, 2 * slot_cells - max(1, host_cells(batch))),
        key_parallel_per_zone=2,
        key_per_host_block=1,
        slot_cells=slot_cells,
    )


def _household(batch: Batch, home: Home, length: int) -> Household:
    every_day = range(len(batch.days))
    customer_class = CustomerClass(home.customer_class)
    prio = GREEN_PRIO if home.green else PRIO[customer_class]
    ready = 0 if home.ready_day is None else bisect_left(batch.days, home.ready_day)
    return Household(
        id=str(home.unit_id),
        owner=home.owner_key,
        building=home.building,
        stairwell=_stairwell(home),
        customer_class=customer_class,
        cells=length,
        prio=prio if home.prio is None else home.prio,
        days_ok=frozenset(every_day if home.days_ok is None else home.days_ok) & set(every_day),
        wish=tuple((0,) * len(batch.blocks) for _ in every_day),
        ready_day=ready if ready < len(batch.days) else NEVER,
        language=home.language or None,
        is_green=home.green,
        conflict=home.conflict_group or None,
    )


def _booked(batch: Batch, instance: Instance, solution: Solution) -> BatchPlan:
    hosts = {str(host.host_id): host.host_id for host in batch.hosts if host_cells(batch)}
    owner = {home.id: home.owner for home in instance.households}
    bookings: dict[str, Booking] = {}
    units: dict[str, list[int]] = {}
    for placement in solution.plan.placements:
        seat, key = placement.seat, owner[placement.household]
        units.setdefault(key, []).append(int(placement.household))
        start = clock(start_of(instance, seat))
        if key not in bookings or start < bookings[key].start:
            bookings[key] = Booking(
                owner_key=key,
                unit_ids=(),
                day=batch.days[seat.day],
                start=start,
                host_id=hosts.get(seat.host),
            )
    placed = (Booking(**{**vars(b), "unit_ids": tuple(units[key])}) for key, b in bookings.items())
    return BatchPlan(
        placements=tuple(sorted(placed, key=lambda b: (b.day, b.start, b.unit_ids))),
        unplaced=tuple(
            NotPlaced(unit_id=int(u.household), code=u.code, facts=u.facts)
            for u in solution.unplaced
        ),
        cost=solution.cost,
        bound=solution.bound,
        seconds=solution.seconds,
        stopped_by=solution.stopped_by,
    )
