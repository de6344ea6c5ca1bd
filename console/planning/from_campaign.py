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
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from console.domain.errors import Refusal
from console.planning.batch import Batch, BatchPlan, Booking, Held, Home, NotPlaced
from console.planning.day_rules import days_of
from console.planning.exchange import clock, minutes_of, start_of
from console.planning.host_time import away_cells, cells_of, sides
from console.planning.model import (
    Building,
    CustomerClass,
    Host,
    Household,
    Instance,
    Rules,
    Seat,
    Stairwell,
    Weights,
)
from console.planning.place import Progress, Solution, solve
from console.planning.timetable import Stretch, arrivals_max, host_cells, stretches

UNLIMITED = 10**6
NEVER = 10**6  # a ready day after the window
PRIO = {CustomerClass.KEY: 4, CustomerClass.ISSUE: 2, CustomerClass.SMOOTH: 1}
GREEN_PRIO = 5


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
    return booked(batch, instance, solution)


def instance_of(batch: Batch) -> Instance:
    if not batch.days:
        raise Refusal("plan.no-days")
    homes = sorted(batch.homes, key=_ledger_order)
    parts = stretches(batch)
    hosts = _hosts(batch, parts)
    return Instance(
        cell_minutes=batch.cell_minutes,
        days=days_of(batch, hosts),
        buildings=_buildings(batch, homes),
        hosts=hosts,
        rules=_rules(batch),
        weights=Weights(home=int(any(host.home for host in hosts))),
        households=tuple(_households(batch, homes, parts)),
        zone_limits=batch.zone_limits,
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


def _hosts(batch: Batch, parts: tuple[Stretch, ...]) -> tuple[Host, ...]:
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
            away=away_cells(batch, parts, host),
        )
        for host in batch.hosts
    )


def _buildings(batch: Batch, homes: Sequence[Home]) -> tuple[Building, ...]:
    found: dict[str, tuple[str, dict[str, Stairwell]]] = {}
    for home in homes:
        _, stairwells = found.setdefault(home.building, (home.zone, {}))
        name = _stairwell(home)
        limit = _limit(batch, home.building, home.stairwell) if home.stairwell else UNLIMITED
        stairwells.setdefault(name, Stairwell(id=name, limit=limit))
    return tuple(
        Building(
            id=name, zone=zone, limit=_limit(batch, name), stairwells=tuple(stairwells.values())
        )
        for name, (zone, stairwells) in found.items()
    )


def _limit(batch: Batch, building: str, stairwell: str = "") -> int:
    usual = batch.stairwell_limit if stairwell else batch.building_limit
    return batch.limits.get((building, stairwell), usual or UNLIMITED)


def _stairwell(home: Home) -> str:
    return f"{home.building}\n{home.stairwell}"  # never equal to a building's name


def _rules(batch: Batch) -> Rules:
    """Two key customers of one building are at least two slots apart from start to start."""
    slot_cells = batch.slot_minutes // batch.cell_minutes
    return Rules(
        key_gap_cells=max(1, 2 * slot_cells - max(1, host_cells(batch))),
        key_parallel_per_zone=batch.key_per_zone,
        key_per_host_block=1,
        slot_cells=slot_cells,
    )


def _households(
    batch: Batch, homes: Sequence[Home], parts: tuple[Stretch, ...]
) -> Iterator[Household]:
    taken: dict[str, int] = {}
    nobody = _nameless(batch, homes, parts)
    for home in homes:
        length = max(1, cells_of(batch, home.product_type))
        offset = taken.get(home.owner_key, 0)
        taken[home.owner_key] = offset + length
        seat = seat_of(batch, home.held, parts)
        if seat is not None:
            host = nobody.get(home.owner_key, seat.host)
            seat = replace(seat, cell=seat.cell + offset, host=host)
        yield _household(batch, home, parts, length, seat)


def _nameless(batch: Batch, homes: Sequence[Home], parts: tuple[Stretch, ...]) -> dict[str, str]:
    """Where no step needs a host: which nobody each promised party holds, by owner."""
    if host_cells(batch):
        return {}
    held: dict[str, tuple[Seat, int]] = {}
    for home in homes:
        if (seat := seat_of(batch, home.held, parts)) is not None:
            held[home.owner_key] = (seat, held.get(home.owner_key, (seat, 0))[1] + 1)
    until: list[tuple[int, int, int]] = []
    found = {}
    for owner, (seat, cells) in sorted(
        held.items(), key=lambda row: (row[1][0].day, row[1][0].block, row[1][0].cell, row[0])
    ):
        begin = (seat.day, seat.block, seat.cell)
        number = next((n for n, end in enumerate(until) if end <= begin), len(until))
        until[number : number + 1] = [(seat.day, seat.block, seat.cell + cells)]
        found[owner] = f"nobody-{number}"
    return found


def _household(
    batch: Batch, home: Home, parts: tuple[Stretch, ...], length: int, held: Seat | None
) -> Household:
    every_day = range(len(batch.days))
    customer_class = CustomerClass(home.customer_class)
    prio = GREEN_PRIO if home.green else PRIO[customer_class]
    ready = 0 if home.ready_day is None else bisect_left(batch.days, home.ready_day)
    in_half = [sides(part, batch.slot_minutes) for part in parts]
    return Household(
        id=str(home.unit_id),
        owner=home.owner_key,
        building=home.building,
        stairwell=_stairwell(home),
        customer_class=customer_class,
        cells=length,
        prio=prio if home.prio is None else home.prio,
        days_ok=frozenset(_days_ok(home, len(batch.days), in_half)),
        wish=tuple(tuple(_wish(home, day, half) for half in in_half) for day in every_day),
        ready_day=ready if ready < len(batch.days) else NEVER,
        language=home.language or None,
        is_green=home.green,
        held=held,
        is_pinned=home.is_pinned and held is not None,
        conflict=home.conflict_group or None,
        halves_off=frozenset(
            (day, block)
            for day in every_day
            for block, half in enumerate(in_half)
            if all((day, side) in home.halves_off for side in half)
        ),
    )


def _days_ok(home: Home, days: int, in_half: Sequence[tuple[str, ...]]) -> Iterator[int]:
    """Green-channel owners who named days come on these."""
    named = {day for day, _ in home.wished} if home.green else set()
    for day in range(days) if home.days_ok is None else home.days_ok:
        off = all((day, side) in home.halves_off for half in in_half for side in half)
        if 0 <= day < days and not off and (not named or day in named):
            yield day


def _wish(home: Home, day: int, half: tuple[str, ...]) -> int:
    """0 as wished, 1 in the other half of a wished day, 2 on another day."""
    if not home.wished or any((day, side) in home.wished for side in ("", *half)):
        return 0
    return 1 if any(wished == day for wished, _ in home.wished) else 2


def seat_of(batch: Batch, held: Held | None, parts: tuple[Stretch, ...]) -> Seat | None:
    """The promised slot on the grid of the present hours and hosts; None where it has none."""
    minutes = minutes_of(held.start) if held else None
    if held is None or minutes is None or (held.host_id is None and host_cells(batch)):
        return None
    slot_cells = batch.slot_minutes // batch.cell_minutes
    for block, part in enumerate(parts):
        slot, rest = divmod(minutes - part.start, batch.slot_minutes)
        if not rest and 0 <= slot < part.slots:
            return Seat(day=held.day, block=block, cell=slot * slot_cells, host=str(held.host_id))
    return None


def booked(batch: Batch, instance: Instance, solution: Solution) -> BatchPlan:
    """The solved problem as bookings, in the order of their slots."""
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
        greedy=getattr(solution, "greedy", None),
        is_proven=getattr(solution, "proven", False),
    )
