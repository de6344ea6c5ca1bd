"""What a new plan of the window leaves alone: places owners were told of, seats held for them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from console.domain.times import clock_text, local_day
from console.planning.batch import Batch, BatchPlan, Held, Home
from console.planning.from_campaign import seat_of
from console.planning.timetable import stretches
from console.queries.live_board import SeatedRow
from console.queries.seat_holds import HoldRow

HELD = "h"
"""Before the owner's number: a party for whom somebody at the telephone holds a seat."""


def with_promises(batch: Batch, firm: Collection[SeatedRow], zone: str) -> Batch:
    """The parties who keep their slots are pinned; who keeps one that is not of this window or
    these hours is no longer of the batch."""
    held: dict[int, tuple[str, Held]] = {}
    gone: set[int] = set()
    for row in firm:
        seat = _seat(batch, row.slot_start, row.host_id, zone)
        for unit in row.unit_ids:
            if seat is not None:
                held[unit] = (f"a{row.appointment_id}", seat)
            else:
                gone.add(unit)
    return _pinned(batch, held, gone)


def with_holds(all_: Batch, batch: Batch, holds: Collection[HoldRow], zone: str) -> Batch:
    """The seats that are held just now go to the owners for whom they are. Where somebody keeps a
    place meanwhile, or is not in `batch` any more, a stand-in takes the held one."""
    free = {home.unit_id for home in batch.homes if not home.is_pinned}
    known = {home.unit_id: home for home in all_.homes}
    held: dict[int, tuple[str, Held]] = {}
    extra = []
    for hold in holds:
        seat = _seat(all_, hold.slot_start, hold.host_id, zone)
        for unit in hold.unit_ids:
            if seat is None or unit not in known:
                continue
            if unit in free:
                held[unit] = (f"{HELD}{hold.owner_id}", seat)
            else:
                extra.append(_stand_in(known[unit], f"s{hold.id}", seat))
    pinned = _pinned(batch, held, set())
    return replace(pinned, homes=(*pinned.homes, *extra))


def without_stand_ins(plan: BatchPlan) -> BatchPlan:
    return replace(
        plan,
        placements=tuple(one for one in plan.placements if min(one.unit_ids) > 0),
        unplaced=tuple(one for one in plan.unplaced if one.unit_id > 0),
    )


def is_held(owner_key: str) -> bool:
    return owner_key.startswith(HELD)


def owner_of(owner_key: str) -> int:
    return int(owner_key.removeprefix(HELD))


def _stand_in(home: Home, owner_key: str, seat: Held) -> Home:
    """Nobody's home: it cannot be in the way of the home itself."""
    return replace(
        home,
        unit_id=-home.unit_id,
        owner_key=owner_key,
        held=seat,
        is_pinned=True,
        conflict_group=None,
    )


def _seat(batch: Batch, start: datetime, host_id: int | None, zone: str) -> Held | None:
    """None where the window and its hours have no such seat."""
    day = local_day(start, zone)
    if day not in batch.days:
        return None
    seat = Held(day=batch.days.index(day), start=clock_text(start, zone), host_id=host_id)
    return seat if seat_of(batch, seat, stretches(batch)) is not None else None


def _pinned(batch: Batch, held: dict[int, tuple[str, Held]], gone: set[int]) -> Batch:
    homes = [home for home in batch.homes if home.unit_id not in gone]
    return replace(
        batch,
        homes=tuple(
            replace(
                home, owner_key=held[home.unit_id][0], held=held[home.unit_id][1], is_pinned=True
            )
            if home.unit_id in held
            else home
            for home in homes
        ),
    )
