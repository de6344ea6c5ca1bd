"""The handover window as a grid: days, slots, how many parties come and how many more could."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from console.defaults import loads_of_rows
from console.domain.errors import Refusal
from console.domain.times import at_local, clock_text
from console.planning.batch import Batch
from console.planning.bounds import slots_taken
from console.planning.timetable import (
    arrivals_max,
    desk_stations,
    host_cells,
    route_minutes,
    stretches,
)
from console.queries import campaigns
from console.queries import schedule as queries
from console.queries.schedule import PlacedRow, UnplacedRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from console.domain.rules import Rules
    from console.store import Store


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One slot of one day, in parties: `capacity` is who comes and who still could, by desks and
    by hosts who are free for the whole visit."""

    start: datetime
    used: int
    capacity: int


@dataclass(frozen=True, kw_only=True)
class DayHead:
    """`kind` is a code of `domain.calendar.DayType`; `quota` counts parties."""

    day: date
    kind: str
    state: str
    used: int
    quota: int


@dataclass(frozen=True, kw_only=True)
class Closed:
    """A span without slots that follows slot number `after`: `lunch` or `end`."""

    after: int
    start: str
    end: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """`cells[day number][slot number]`. `holds` are parties in all; homes are counted apart.

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
        return sum(head.used for head in self.days)


def read_schedule(store: Store) -> Schedule:
    """From one snapshot; without days it only names who is unplaced."""
    return store.read(_read)


def _read(session: Session, *, campaign_id: int) -> Schedule:
    of = {"campaign_id": campaign_id}
    found = campaigns.campaign(session, **of)
    window = campaigns.days(session, **of)
    hosts = len(campaigns.hosts(session, **of))
    loads = loads_of_rows(campaigns.route(session, **of))
    left_out = tuple(queries.unplaced(session, **of))
    to_plan = len(queries.plannable(session, **of))
    placed = queries.placed(session, **of)
    if not window:
        return Schedule(unplaced=left_out, hosts=hosts, to_plan=to_plan)
    batch = Batch(
        days=tuple(d.day for d in window),
        stations=loads,
        hosts=(),
        homes=(),
        blocks=found.rules.blocks,
        slot_minutes=found.rules.slot_minutes,
        safety_factor=found.rules.safety_percent / 100,
    )
    try:
        slots, closed = _rows(batch, found.rules, placed, found.zone)
    except Refusal:  # hours and route no longer fit: show what is booked all the same
        slots, closed = sorted({clock_text(p.slot_start, found.zone) for p in placed}), ()
    desks = desk_stations(loads)
    most = arrivals_max(batch) if desks else max(1, hosts)
    quota = _day_quota(batch, len(slots), most, hosts)
    by_day = _by_day(placed)
    narrow = min(desks, key=lambda s: s.desks / s.usual_minutes, default=None)
    return Schedule(
        days=tuple(_head(d, len(by_day[d.day]), quota) for d in window),
        slots=tuple(slots),
        cells=tuple(
            _cells(d.day, slots, by_day[d.day], batch, (most, hosts), found.zone) for d in window
        ),
        closed=tuple(closed),
        holds=quota * len(window),
        hosts=hosts,
        route_minutes=route_minutes(loads),
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


def _head(found: campaigns.DayRow, used: int, quota: int) -> DayHead:
    from console.domain.calendar import day_type  # its calendar takes long to import

    kind = day_type(found.day).value
    return DayHead(day=found.day, kind=kind, state=found.state, used=used, quota=quota)


def _rows(
    batch: Batch, rules: Rules, placed: Sequence[PlacedRow], zone: str
) -> tuple[list[str], tuple[Closed, ...]]:
    """The slots of a day by clock, those that only a booking knows too, and the spans between."""
    length = rules.slot_minutes
    blocks = [[s.start + n * length for n in range(s.slots)] for s in stretches(batch)]
    known = {_clock(m) for block in blocks for m in block}
    known |= {clock_text(p.slot_start, zone) for p in placed}
    slots = sorted(known)
    ends = [end for _, end in rules.blocks]
    closed = []
    for number, block in enumerate(blocks):
        is_last = number == len(blocks) - 1
        closed.append(
            Closed(
                after=sum(slot <= _clock(block[-1]) for slot in slots) - 1,
                start=_clock(block[-1] + length),
                end=ends[-1] if is_last else _clock(blocks[number + 1][0]),
                why="end" if is_last else "lunch",
            )
        )
    return slots, tuple(c for c in closed if c.start < c.end)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _day_quota(batch: Batch, slots: int, most: int, hosts: int) -> int:
    """Parties of one home that desks and hosts let through on a day."""
    cells = host_cells(batch)
    if not cells:
        return slots * most
    taken = slots_taken(cells, batch.slot_minutes // batch.cell_minutes)
    try:
        rounds = sum(-(-part.slots // taken) for part in stretches(batch))
    except Refusal:
        rounds = slots
    return min(slots * most, hosts * rounds)


def _by_day(placed: Sequence[PlacedRow]) -> dict[date, list[PlacedRow]]:
    found: dict[date, list[PlacedRow]] = defaultdict(list)
    for row in placed:
        found[row.day].append(row)
    return found


def _cells(
    day: date,
    slots: Sequence[str],
    placed: Sequence[PlacedRow],
    batch: Batch,
    limits: tuple[int, int],
    zone: str,
) -> tuple[Cell, ...]:
    most, hosts = limits
    visit = host_cells(batch) * batch.cell_minutes * 60
    busy: dict[int, list[tuple[float, float]]] = defaultdict(list)
    used: dict[datetime, int] = defaultdict(int)
    for row in placed:
        used[row.slot_start] += 1
        if row.host_id is not None:
            begins = row.slot_start.timestamp()
            busy[row.host_id].append((begins, begins + visit * row.homes))
    made = []
    for slot in slots:
        start = at_local(day, slot, zone)
        free = most - used[start]
        if visit:
            first, last = start.timestamp(), start.timestamp() + visit
            taken = sum(any(a < last and first < b for a, b in spans) for spans in busy.values())
            free = min(free, hosts - taken)
        made.append(Cell(start=start, used=used[start], capacity=used[start] + max(0, free)))
    return tuple(made)
