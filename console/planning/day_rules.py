"""The days of the problem: their blocks, quotas, targets, reserves and slots."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from console.domain.errors import Refusal
from console.planning.batch import Batch
from console.planning.host_time import longest_cells
from console.planning.model import Block, Day, Host
from console.planning.timetable import Stretch, arrivals_max, stretches

QUOTA_OVER_TARGET = 112  # per cent, planning.md §2


def days_of(batch: Batch, hosts: Sequence[Host]) -> tuple[Day, ...]:
    parts = stretches(batch)
    blocks = blocks_of(batch, parts)
    for given in (batch.daily_quota, batch.reserves):
        if given is not None and len(given) != len(batch.days):
            raise Refusal("plan.bad-quota", days=len(batch.days), quotas=len(given))
    there = [_hours(hosts, day, blocks) for day in range(len(batch.days))]
    shares = [ceil(len(batch.homes) * hours / max(1, sum(there))) for hours in there]
    quotas = batch.daily_quota or (None,) * len(shares)
    days = []
    for number, (day, share, quota) in enumerate(zip(batch.days, shares, quotas, strict=True)):
        most = ceil(share * QUOTA_OVER_TARGET / 100) if quota is None else quota
        days.append(
            Day(
                blocks=blocks,
                target=min(share, most),
                quota=most,
                reserve=_reserve(batch, hosts, number, share, blocks),
                arrivals_max=arrivals_max(batch),
                date=day.isoformat(),
                kind=batch.kinds[number] if batch.kinds else "",
                slot_limits=_slot_limits(batch, parts, number),
            )
        )
    return tuple(days)


def blocks_of(batch: Batch, parts: Sequence[Stretch]) -> tuple[Block, ...]:
    """Each ends with the host's time of one home that came in the block's last slot."""
    slot_cells = batch.slot_minutes // batch.cell_minutes
    last = max(1, longest_cells(batch))
    return tuple(
        Block(start=part.start, cells=(part.slots - 1) * slot_cells + last) for part in parts
    )


def _hours(hosts: Sequence[Host], day: int, blocks: Sequence[Block]) -> int:
    """Cells of hosts who are there."""
    whole = sum(block.cells for block in blocks)
    return sum(
        whole - sum(gone[0] == day for gone in host.away) for host in hosts if day in host.days
    )


def _reserve(
    batch: Batch, hosts: Sequence[Host], day: int, share: int, blocks: Sequence[Block]
) -> int:
    """Hosts kept free: for walk-ins, less for the booked who will not come, at least one; but
    somebody is left to be booked."""
    if batch.reserves is not None and (given := batch.reserves[day]) is not None:
        return given
    on_duty = sum(day in host.days for host in hosts)
    length, cells = longest_cells(batch), sum(block.cells for block in blocks)
    coming = batch.walk_ins_per_day - share * batch.no_show_percent / 100
    wanted = max(1, ceil(coming * length / max(1, cells)))
    return max(0, min(wanted, on_duty - 1)) if length else 0


def _slot_limits(batch: Batch, parts: Sequence[Stretch], day: int) -> dict[tuple[int, int], int]:
    """A quota never opens more of a slot than the stations let through."""
    limits = {}
    for block, part in enumerate(parts):
        for slot in range(part.slots):
            start = part.start + slot * batch.slot_minutes
            quota = batch.slot_quotas.get((day, f"{start // 60:02d}:{start % 60:02d}"))
            if quota is not None:
                cell = slot * batch.slot_minutes // batch.cell_minutes
                limits[block, cell] = min(quota, arrivals_max(batch))
    return limits
