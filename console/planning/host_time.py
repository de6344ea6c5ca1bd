"""How long a host is with a home, and when hosts are there, in cells of the problem."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from console.planning.batch import Batch, HostDuty
from console.planning.timetable import Stretch

NOON, AFTER_LUNCH = 12 * 60, 13 * 60
Cell = tuple[int, int, int]  # day, block, cell


def cells_of(batch: Batch, product_type: str = "") -> int:
    """Cells of a host's time that a home of that product takes; 0 where no step needs a host."""
    minutes = sum(
        s.minutes_of.get(product_type, s.usual_minutes) for s in batch.stations if s.is_host_bound
    )
    return ceil(minutes / batch.cell_minutes)


def longest_cells(batch: Batch) -> int:
    """Of the products that the homes are of."""
    products = {home.product_type for home in batch.homes} | {""}
    return max(cells_of(batch, product) for product in products)


def lead_minutes(batch: Batch) -> int:
    """What usually comes before the host's first step: so much later than its slot a party meets
    its host."""
    lead = 0
    for station in batch.stations:
        if station.is_host_bound:
            return lead
        if station.is_required:
            lead += station.usual_minutes
    return 0


def sides(part: Stretch, slot_minutes: int) -> tuple[str, ...]:
    """The halves of a day that a block lies in: one, unless the desks work through noon."""
    if part.start >= NOON:
        return ("pm",)
    last = part.start + (part.slots - 1) * slot_minutes
    return ("am",) if last < AFTER_LUNCH else ("am", "pm")


def away_cells(batch: Batch, parts: tuple[Stretch, ...], host: HostDuty) -> frozenset[Cell]:
    """In which the host is not there on a day of duty: the other half of a half-day, and breaks.

    A block's cells are told from the slots' starts, hosts are busy `lead_minutes` later.
    """
    return frozenset(
        (day, block, cell)
        for day in {*host.half_days, *host.breaks}
        for block, cell in _gone(batch, parts, host, day)
    )


def _gone(
    batch: Batch, parts: tuple[Stretch, ...], host: HostDuty, day: int
) -> Iterator[tuple[int, int]]:
    lead, length = lead_minutes(batch), batch.cell_minutes
    kind = host.half_days.get(day, "")
    breaks = host.breaks.get(day, ())
    slot_cells, last = batch.slot_minutes // length, longest_cells(batch)
    for block, part in enumerate(parts):
        both = sides(part, batch.slot_minutes)
        for cell in range((part.slots - 1) * slot_cells + max(1, last)):
            start = part.start + cell * length
            side = both[0] if len(both) == 1 else "am" if start < NOON else "pm"
            there = start + lead
            if (kind and side != kind) or any(
                first < there + length and there < end for first, end in breaks
            ):
                yield block, cell
