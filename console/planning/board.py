"""The state of a plan while it grows: for every half-day, what is taken, as bit masks.

A half-day ("half") is a block of a day. Bit c of a cell mask is cell c of the half; bit h of a
host mask is host h of the instance. A set bit in a `…_full` mask means "no room".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from console.planning.model import Household, Instance, Seat
from console.planning.visits import Visit, may_host

Place = tuple[int, str]
Spot = tuple[int, int, int]  # half, cell, number of the host


@dataclass(frozen=True, kw_only=True, slots=True)
class Half:
    day: int
    block: int
    cells: int


class _Tally:
    """Counts per cell against a limit, with the mask of the cells that reached it."""

    def __init__(self, limits: dict[str, int]) -> None:
        self.limits = limits
        self.counts: defaultdict[Place, Counter[int]] = defaultdict(Counter)
        self.full: dict[Place, int] = {}

    def mask(self, place: Place) -> int:
        return self.full.get(place, -1 if self.limits[place[1]] <= 0 else 0)

    def add(self, place: Place, cells: range) -> None:
        counts = self.counts[place]
        full = self.mask(place)
        for cell in cells:
            counts[cell] += 1
            if counts[cell] >= self.limits[place[1]]:
                full |= 1 << cell
        self.full[place] = full

    def take_off(self, place: Place, cells: range) -> None:
        counts = self.counts[place]
        full = self.mask(place)
        for cell in cells:
            counts[cell] -= 1
            if counts[cell] < self.limits[place[1]]:
                full &= ~(1 << cell)
        self.full[place] = full


class Board:
    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.rules = instance.rules
        self.halves = tuple(
            Half(day=d, block=b, cells=block.cells)
            for d, day in enumerate(instance.days)
            for b, block in enumerate(day.blocks)
        )
        self.half_of = {(half.day, half.block): q for q, half in enumerate(self.halves)}
        self.zone = {b.id: b.zone for b in instance.buildings}
        self.host_bit = {host.id: 1 << h for h, host in enumerate(instance.hosts)}
        self.duty = [
            sum(1 << h for h, host in enumerate(instance.hosts) if day in host.days)
            for day in range(len(instance.days))
        ]
        self.present = self._present()
        self._room = [
            [there.bit_count() - instance.days[half.day].reserve for there in row]
            for half, row in zip(self.halves, self.present, strict=True)
        ]
        self.free = [list(row) for row in self.present]
        self.inside = _Tally(
            {b.id: b.limit for b in instance.buildings}
            | {s.id: s.limit for b in instance.buildings for s in b.stairwells}
            | {_zone(name): limit for name, limit in instance.zone_limits.items()}
        )
        self.key_zone = _Tally(
            dict.fromkeys(self.zone.values(), instance.rules.key_parallel_per_zone)
        )
        self.key_near = _Tally(dict.fromkeys(self.zone, 1))
        self.key_hosts: defaultdict[int, Counter[int]] = defaultdict(Counter)
        self.arrivals: defaultdict[int, Counter[int]] = defaultdict(Counter)
        self.arrivals_full = [
            sum(1 << cell for cell in range(half.cells) if self.doors(q, cell) <= 0)
            for q, half in enumerate(self.halves)
        ]
        self.busy = [[0] * half.cells for half in self.halves]
        self.load = [0] * len(instance.days)
        self.groups: defaultdict[str, list[tuple[Visit, int, int, int]]] = defaultdict(list)
        self.seats: dict[str, Seat] = {}
        slot = instance.rules.slot_cells
        longest = max((half.cells for half in self.halves), default=0)
        self.slots = sum(1 << cell for cell in range(0, longest, slot))
        self._legal: dict[tuple[frozenset[str], bool], int] = {}
        self._suits: dict[tuple[frozenset[str], str, bool], tuple[int, ...]] = {}

    def _present(self) -> list[list[int]]:
        """By half and cell, the hosts who are there."""
        present = [[self.duty[half.day]] * half.cells for half in self.halves]
        for h, host in enumerate(self.instance.hosts):
            for day, block, cell in host.away:
                q = self.half_of.get((day, block))
                if q is not None and cell < self.halves[q].cells:
                    present[q][cell] &= ~(1 << h)
        return present

    # -- what is possible -------------------------------------------------

    def starts(self, visit: Visit, q: int) -> int:
        """Mask of the cells where the visit may start in half `q`, hosts left aside."""
        half = self.halves[q]
        if half.cells < visit.cells or half.day not in visit.days:
            return 0
        if (half.day, half.block) in visit.halves_off:
            return 0
        open_ = self.slots & ((1 << (half.cells - visit.cells + 1)) - 1) & ~self.arrivals_full[q]
        if not open_:
            return 0
        for full, offset, length in self._walls(visit, q):
            open_ &= ~_smear(full, length) >> offset
        for blocked in self.kept_apart(visit, q):
            open_ &= ~blocked
        return open_

    def _walls(self, visit: Visit, q: int) -> Iterator[tuple[int, int, int]]:
        for home, offset in zip(visit.homes, visit.offsets, strict=True):
            full = 0
            for place in self.places(home):
                full |= self.inside.mask((q, place))
            if full:
                yield full, offset, home.cells
        if visit.is_key:
            building = visit.homes[0].building
            yield self.key_near.mask((q, building)), 0, visit.cells
            yield self.key_zone.mask((q, self.zone[building])), 0, visit.cells

    def kept_apart(self, visit: Visit, q: int) -> Iterator[int]:
        """Masks of the starts that its conflict groups forbid, one by one."""
        slot = self.rules.slot_cells
        zones = {self.zone[home.building] for home in visit.homes}
        for group in visit.conflicts:
            for other, half, cell, _ in self.groups[group]:
                if half != q:
                    continue
                first = max(0, (cell // slot - 1) * slot)
                yield _run(first, (cell // slot + 2) * slot - first)
                if not zones.isdisjoint(self.zone[home.building] for home in other.homes):
                    first = max(0, cell - visit.cells + 1)
                    yield _run(first, cell + other.cells - first)

    def hosts(self, visit: Visit, q: int, cell: int) -> int:
        """Mask of the hosts who are free and allowed for the whole visit."""
        pool = self.legal(visit)
        for taken in self.free[q][cell : cell + visit.cells]:
            pool &= taken
        if visit.is_key and pool:
            for h, used in self.key_hosts[q].items():
                if used >= self.rules.key_per_host_block:
                    pool &= ~(1 << h)
            if self.rules.key_per_host_block <= 0:
                pool = 0
        for group in visit.conflicts:
            for *_, host in self.groups[group]:
                pool &= ~host
        return pool

    def legal(self, visit: Visit) -> int:
        """Mask of the hosts who may take the visit at all."""
        kind = (visit.languages, visit.is_key)
        if kind not in self._legal:
            self._legal[kind] = sum(
                1 << h for h, host in enumerate(self.instance.hosts) if may_host(host, visit)
            )
        return self._legal[kind]

    def suits(self, visit: Visit) -> tuple[int, ...]:
        """Masks of the hosts to prefer, what matters most first."""
        dialects = frozenset(home.dialect for home in visit.homes if home.dialect)
        kind = (dialects, visit.homes[0].building, visit.is_key)
        if kind not in self._suits:
            hosts = self.instance.hosts
            few = min((len(host.languages) for host in hosts), default=0)
            self._suits[kind] = (
                sum(1 << h for h, host in enumerate(hosts) if dialects <= host.languages),
                sum(1 << h for h, host in enumerate(hosts) if host.home == kind[1]),
                sum(1 << h for h, host in enumerate(hosts) if host.is_certified == visit.is_key),
                sum(1 << h for h, host in enumerate(hosts) if len(host.languages) == few),
            )
        return self._suits[kind]

    def breach(self, visit: Visit, q: int, cell: int) -> int:
        """What seating the visit there would add to tier B."""
        over = self.over_quota(visit, q)
        busy, room = self.busy[q], self._room[q]
        for c in range(cell, min(cell + visit.cells, self.halves[q].cells)):
            over += busy[c] >= room[c]
        return over

    def over_quota(self, visit: Visit, q: int) -> int:
        """The part of `breach` that is the same in every cell."""
        day = self.halves[q].day
        load, quota = self.load[day], self.instance.days[day].quota
        return max(0, load + len(visit.homes) - quota) - max(0, load - quota)

    # -- the limits, for who counts against them himself ------------------

    def room(self, q: int, cell: int) -> int:
        """Hosts who may be busy in the cell before the reserve is touched."""
        return self._room[q][cell]

    def doors(self, q: int, cell: int) -> int:
        """Visits that may begin in the cell."""
        half = self.halves[q]
        return self.instance.days[half.day].arrivals_at(half.block, cell)

    def places(self, home: Household) -> tuple[str, ...]:
        """What limits how many homes are inspected at once: keys of `inside`."""
        zone = self.zone[home.building]
        if zone in self.instance.zone_limits:
            return (home.building, home.stairwell, _zone(zone))
        return (home.building, home.stairwell)

    # -- what changes -----------------------------------------------------

    def take(self, visit: Visit, q: int, cell: int, host: int) -> None:
        """Seat the visit in half `q` with host number `host`; the caller has asked first."""
        half, bit = self.halves[q], 1 << host
        day = half.day
        for c in range(cell, cell + visit.cells):
            self.free[q][c] &= ~bit
            self.busy[q][c] += 1
        name = self.instance.hosts[host].id
        for home, offset in zip(visit.homes, visit.offsets, strict=True):
            start = cell + offset
            for place in self.places(home):
                self.inside.add((q, place), range(start, start + home.cells))
            self.seats[home.id] = Seat(day=day, block=half.block, cell=start, host=name)
        self.load[day] += len(visit.homes)
        self.arrivals[q][cell] += 1
        if self.arrivals[q][cell] >= self.doors(q, cell):
            self.arrivals_full[q] |= 1 << cell
        if visit.is_key:
            self._take_key(visit, q, cell, host)
        for group in visit.conflicts:
            self.groups[group].append((visit, q, cell, bit))

    def _take_key(self, visit: Visit, q: int, cell: int, host: int) -> None:
        building = visit.homes[0].building
        self.key_zone.add((q, self.zone[building]), range(cell, cell + visit.cells))
        self.key_hosts[q][host] += 1
        self.key_near.add((q, building), self._near(visit, cell))

    def _near(self, visit: Visit, cell: int) -> range:
        gap = self.rules.key_gap_cells
        return range(max(0, cell - gap), cell + visit.cells + gap)

    def spot(self, visit: Visit) -> Spot | None:
        """Where the visit is seated now."""
        seat = self.seats.get(visit.homes[0].id)
        if seat is None:
            return None
        return (
            self.half_of[seat.day, seat.block],
            seat.cell,
            self.host_bit[seat.host].bit_length() - 1,
        )

    def give_back(self, visit: Visit) -> Spot | None:
        """Undoes `take`; returns the spot that is free again, None if the visit held none."""
        if (spot := self.spot(visit)) is None:
            return None
        q, cell, host = spot
        day, bit = self.halves[q].day, 1 << host
        for c in range(cell, cell + visit.cells):
            self.free[q][c] |= bit
            self.busy[q][c] -= 1
        for home, offset in zip(visit.homes, visit.offsets, strict=True):
            cells = range(cell + offset, cell + offset + home.cells)
            for place in self.places(home):
                self.inside.take_off((q, place), cells)
            del self.seats[home.id]
        self.load[day] -= len(visit.homes)
        self.arrivals[q][cell] -= 1
        if self.arrivals[q][cell] < self.doors(q, cell):
            self.arrivals_full[q] &= ~(1 << cell)
        if visit.is_key:
            building = visit.homes[0].building
            self.key_zone.take_off((q, self.zone[building]), range(cell, cell + visit.cells))
            self.key_hosts[q][host] -= 1
            self.key_near.take_off((q, building), self._near(visit, cell))
        for group in visit.conflicts:
            self.groups[group].remove((visit, q, cell, bit))
        return spot


def _zone(name: str) -> str:
    """Its key among the places: never a building's name."""
    return f"zone:{name}"


def _run(first: int, length: int) -> int:
    return ((1 << length) - 1) << first


def _smear(full: int, length: int) -> int:
    """The starts from which a run of `length` cells would meet a full cell."""
    smeared = full
    for step in range(1, length):
        smeared |= full >> step
    return smeared


def bits(mask: int) -> Iterator[int]:
    """The set bits, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
