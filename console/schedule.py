"""The handover window as a grid: days, slots, how many parties come and how many more could."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from console.domain.errors import Refusal
from console.domain.times import at_local, clock_text
from console.planning.batch import Batch
from console.planning.board import Board
from console.planning.exchange import clock, minutes_of
from console.planning.from_campaign import instance_of
from console.planning.timetable import (
    arrivals_max,
    desk_stations,
    host_cells,
    route_minutes,
    stretches,
)
from console.queries import campaigns
from console.queries import schedule as queries
from console.queries.day_rules import DayRuleRow, day_rules
from console.queries.plan_batch import campaign_batch
from console.queries.schedule import PlacedRow, UnplacedRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from console.domain.rules import Rules
    from console.store import Store


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One slot of one day, in parties: `capacity` is who comes and who still could, by desks and
    by hosts who are free for the whole visit; `doors` the same by desks and quota alone."""

    start: datetime
    used: int
    capacity: int
    doors: int = 0

    @property
    def is_short_of_hosts(self) -> bool:
        """Hosts are off, or still with parties that came before: several homes take long."""
        return self.capacity < self.doors


@dataclass(frozen=True, kw_only=True)
class DayHead:
    """`kind` is a code of `domain.calendar.DayType`. `used`, `quota` and `holds` count homes:
    `holds` are those who come and the parties of one home that stations and hosts still let
    through, `quota` the same unless one was said."""

    day: date
    kind: str
    state: str
    used: int
    quota: int
    holds: int = 0


@dataclass(frozen=True, kw_only=True)
class Closed:
    """A span without slots that follows slot number `after`: `lunch` or `end`."""

    after: int
    start: str
    end: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """`cells[day number][slot number]`, in parties; `holds` and what days say count homes.

    `desks` × `slot_minutes` ÷ `usual_minutes` × `safety_percent` of the tightest station are
    `per_slot`.
    """

    days: tuple[DayHead, ...] = ()
    slots: tuple[str, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()
    closed: tuple[Closed, ...] = ()
    holds: int = 0
    hosts: int = 0
    route_minutes: int = 0
    tightest: str = ""
    desks: int = 0
    per_slot: int = 0
    usual_minutes: int = 0
    slot_minutes: int = 0
    safety_percent: int = 0
    homes_placed: int = 0
    to_plan: int = 0
    unplaced: tuple[UnplacedRow, ...] = ()

    @property
    def parties(self) -> int:
        return sum(cell.used for cells in self.cells for cell in cells)


def read_schedule(store: Store) -> Schedule:
    """From one snapshot; without days it only names who is unplaced."""
    return store.read(_read)


def _read(session: Session, *, campaign_id: int) -> Schedule:
    of = {"campaign_id": campaign_id}
    found = campaigns.campaign(session, **of)
    window = campaigns.days(session, **of)
    left_out = tuple(queries.unplaced(session, **of))
    to_plan = len(queries.plannable(session, **of))
    placed = queries.placed(session, **of)
    # Without homes: the board then knows hours, hosts and quotas, which is all that is asked here.
    batch = campaign_batch(session, campaign_id=campaign_id, unit_ids=())
    if not window:
        return Schedule(unplaced=left_out, hosts=len(batch.hosts), to_plan=to_plan)
    try:
        slots, closed = _rows(batch, found.rules, placed, found.zone)
    except Refusal:  # hours and route no longer fit: show what is booked all the same
        slots, closed = sorted({clock_text(p.slot_start, found.zone) for p in placed}), ()
    desks = desk_stations(batch.stations)
    most = arrivals_max(batch) if desks else max(1, len(batch.hosts))
    grid = _Grid(batch, most, found.zone)
    for row in placed:
        grid.take(row)
    rules = {row.day: row for row in day_rules(session, days=batch.days, **of)}
    heads = tuple(_head(d, rules[d.day], placed, grid) for d in window)
    narrow = min(desks, key=lambda s: s.desks / s.usual_minutes, default=None)
    return Schedule(
        days=heads,
        slots=tuple(slots),
        cells=tuple(tuple(grid.cell(d.day, slot) for slot in slots) for d in window),
        closed=tuple(closed),
        holds=sum(head.quota for head in heads),
        hosts=len(batch.hosts),
        route_minutes=route_minutes(batch.stations),
        tightest=narrow.code if narrow else "",
        desks=narrow.desks if narrow else 0,
        per_slot=most,
        usual_minutes=narrow.usual_minutes if narrow else 0,
        slot_minutes=found.rules.slot_minutes,
        safety_percent=found.rules.safety_percent,
        homes_placed=sum(p.homes for p in placed),
        to_plan=to_plan,
        unplaced=left_out,
    )


def _head(
    found: campaigns.DayRow, rule: DayRuleRow, placed: Sequence[PlacedRow], grid: _Grid
) -> DayHead:
    used = sum(row.homes for row in placed if row.day == found.day)
    holds = used + grid.left(found.day)
    return DayHead(
        day=found.day,
        kind=rule.kind,
        state=found.state,
        used=used,
        quota=holds if rule.quota is None else rule.quota,
        holds=holds,
    )


def _rows(
    batch: Batch, rules: Rules, placed: Sequence[PlacedRow], zone: str
) -> tuple[list[str], tuple[Closed, ...]]:
    """The slots of a day by clock, those that only a booking knows too, and the spans between."""
    length = rules.slot_minutes
    blocks = [[s.start + n * length for n in range(s.slots)] for s in stretches(batch)]
    known = {clock(m) for block in blocks for m in block}
    known |= {clock_text(p.slot_start, zone) for p in placed}
    slots = sorted(known)
    ends = [end for _, end in rules.blocks]
    closed = []
    for number, block in enumerate(blocks):
        is_last = number == len(blocks) - 1
        closed.append(
            Closed(
                after=sum(slot <= clock(block[-1]) for slot in slots) - 1,
                start=clock(block[-1] + length),
                end=ends[-1] if is_last else clock(blocks[number + 1][0]),
                why="end" if is_last else "lunch",
            )
        )
    return slots, tuple(c for c in closed if c.start < c.end)


class _Grid:
    """Who comes, and who still could: by the stations, the quota of the slot, and hosts who are
    there and free for a whole visit of one home."""

    def __init__(self, batch: Batch, most: int, zone: str) -> None:
        self.batch, self.most, self.zone = batch, most, zone
        self.length = host_cells(batch)
        self.used: Counter[datetime] = Counter()
        try:
            self.board = Board(instance_of(batch)) if self.length else None
        except Refusal:  # no slot is left in a day of these hours
            self.board = None
        self.number = {day: n for n, day in enumerate(batch.days)}

    def take(self, row: PlacedRow) -> None:
        self.used[row.slot_start] += 1
        spot = self._spot(row.day, clock_text(row.slot_start, self.zone))
        if self.board is None or spot is None:
            return
        bit = self.board.host_bit.get(str(row.host_id), 0)
        (q, cell), cells = spot, self.board.halves[spot[0]].cells
        for c in range(cell, min(cells, cell + self.length * row.homes)):
            self.board.free[q][c] &= ~bit

    def cell(self, day: date, slot: str) -> Cell:
        start = at_local(day, slot, self.zone)
        used, doors = self.used[start], self._limit(day, slot)
        free = min(doors - used, self._free_hosts(day, slot))
        return Cell(start=start, used=used, capacity=used + max(0, free), doors=doors)

    def left(self, day: date) -> int:
        """Parties of one home that stations and hosts still let through on that day."""
        try:
            parts = stretches(self.batch)
        except Refusal:
            return 0
        length = self.batch.slot_minutes
        slots = [clock(p.start + n * length) for p in parts for n in range(p.slots)]
        doors = sum(
            max(0, self._limit(day, slot) - self.used[at_local(day, slot, self.zone)])
            for slot in slots
        )
        if self.board is None:
            return doors
        spots = [spot for slot in slots if (spot := self._spot(day, slot)) is not None]
        hosts = sum(self._rounds(bit, spots) for bit in self.board.host_bit.values())
        return min(doors, hosts)

    def _rounds(self, bit: int, spots: Sequence[tuple[int, int]]) -> int:
        """Visits of one home that a host can still begin, one after the other."""
        assert self.board is not None
        count, (half, end) = 0, (-1, 0)
        for q, cell in spots:
            if q == half and cell < end:
                continue
            there = self.board.free[q][cell : cell + self.length]
            if len(there) == self.length and all(mask & bit for mask in there):
                count, half, end = count + 1, q, cell + self.length
        return count

    def _limit(self, day: date, slot: str) -> int:
        quota = self.batch.slot_quotas.get((self.number.get(day, -1), slot))
        return self.most if quota is None else min(quota, self.most)

    def _free_hosts(self, day: date, slot: str) -> int:
        spot = self._spot(day, slot)
        if self.board is None or spot is None:
            return self.most if self.board is None else 0
        q, cell = spot
        free = self.board.free[q][cell : cell + self.length]
        if len(free) < self.length:
            return 0
        mask = -1
        for taken in free:
            mask &= taken
        return mask.bit_count()

    def _spot(self, day: date, slot: str) -> tuple[int, int] | None:
        """Half-day and cell of a slot that the present hours have."""
        minutes, number = minutes_of(slot), self.number.get(day)
        if self.board is None or minutes is None or number is None:
            return None
        for b, block in enumerate(self.board.instance.days[number].blocks):
            cell, rest = divmod(minutes - block.start, self.batch.cell_minutes)
            if not rest and 0 <= cell < block.cells:
                return self.board.half_of[number, b], cell
        return None
