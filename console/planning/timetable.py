"""The slots of a campaign day and how many parties each may take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from console.domain.errors import Refusal
from console.planning.batch import Batch, StationLoad
from console.planning.exchange import minutes_of


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """The slots of one block: the start of the first, in minutes, and their number."""

    start: int
    slots: int


def stretches(batch: Batch) -> tuple[Stretch, ...]:
    """The blocks in which a party may still be asked to come, by slots.

    A slot ends inside its block, and early enough that the whole route fits before the last
    block closes. That binds the afternoon only in an ordinary day: whoever came in the morning
    is served through lunch.
    """
    if not batch.blocks or batch.slot_minutes <= 0 or batch.slot_minutes % batch.cell_minutes:
        raise Refusal("plan.bad-hours")
    hours = []
    for start, end in batch.blocks:
        first, last = minutes_of(start), minutes_of(end)
        if first is None or last is None or last <= first:
            raise Refusal("plan.bad-hours")
        hours.append((first, last))
    if any(after[0] < before[1] for before, after in pairwise(hours)):
        raise Refusal("plan.bad-hours")
    leave_by = hours[-1][1] - route_minutes(batch.stations)
    found = []
    for first, last in hours:
        slots = (min(last, leave_by) - first) // batch.slot_minutes
        if slots > 0:
            found.append(Stretch(start=first, slots=slots))
    if not found:
        raise Refusal("plan.no-slots", route_minutes=route_minutes(batch.stations))
    return tuple(found)


def route_minutes(stations: Sequence[StationLoad]) -> int:
    """The required steps one after the other, at their usual pace for the slowest product."""
    return sum(
        max((station.usual_minutes, *station.minutes_of.values()))
        for station in stations
        if station.is_required
    )


def host_cells(batch: Batch) -> int:
    """Cells of a host's time that a home usually takes; 0 where no step needs a host."""
    minutes = sum(s.usual_minutes for s in batch.stations if s.is_host_bound)
    return ceil(minutes / batch.cell_minutes)


def arrivals_max(batch: Batch) -> int:
    """Parties per slot that the narrowest station can serve, less the safety factor; at least 1."""
    rates = [
        Fraction(station.desks * batch.slot_minutes, station.usual_minutes)
        for station in desk_stations(batch.stations)
        if station.desks > 0
    ]
    if not rates:
        return max(1, len(batch.homes))
    return max(1, floor(Fraction(str(batch.safety_factor)) * min(rates)))


def desk_stations(stations: Sequence[StationLoad]) -> list[StationLoad]:
    """Those whose desks can hold a party up."""
    return [s for s in stations if not s.is_host_bound and s.usual_minutes > 0]


def desks_at(station: StationLoad, parties: int, batch: Batch) -> int:
    """The fewest desks that serve `parties` in each slot under the safety factor."""
    if station.usual_minutes <= 0:
        return 1
    room = Fraction(str(batch.safety_factor)) * Fraction(batch.slot_minutes, station.usual_minutes)
    return max(1, ceil(parties / room))
