"""Lists every hard rule of planning.md §2 that a plan breaks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from console.planning.model import Instance, Plan, Seat
from console.planning.visits import Visit, may_host, visits_of

CellKey = tuple[int, int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Violation:
    """`rule` as in planning.md §2 (H1–H12; `slot` and `conflict` for the additions)."""

    rule: str
    subject: str


def violations(instance: Instance, plan: Plan) -> list[Violation]:
    seats = seats_of(plan)
    found = list(_unsound_rows(instance, plan))
    if found:
        return found
    visits = visits_of(instance)
    for rule in (_by_home, _by_visit, _hosts, _places, _arrivals, _key_customers, _conflicts):
        found.extend(rule(instance, visits, seats))
    return found


def seats_of(plan: Plan) -> dict[str, Seat]:
    return {placement.household: placement.seat for placement in plan.placements}


def cells_of(seat: Seat, length: int) -> Iterator[CellKey]:
    return ((seat.day, seat.block, cell) for cell in range(seat.cell, seat.cell + length))


def _unsound_rows(instance: Instance, plan: Plan) -> Iterator[Violation]:
    """Rows that name nothing, or a place outside the grid: nothing else can be judged then."""
    homes = {home.id: home for home in instance.households}
    hosts = {host.id for host in instance.hosts}
    seen: set[str] = set()
    for placement in plan.placements:
        name, seat = placement.household, placement.seat
        if name in seen:
            yield Violation(rule="H1", subject=name)
        seen.add(name)
        if name not in homes or seat.host not in hosts:
            yield Violation(rule="H1", subject=f"{name} {seat.host}")
        elif not _on_grid(instance, seat, homes[name].cells):
            yield Violation(rule="H2", subject=name)


def _on_grid(instance: Instance, seat: Seat, length: int) -> bool:
    if not 0 <= seat.day < len(instance.days):
        return False
    blocks = instance.days[seat.day].blocks
    if not 0 <= seat.block < len(blocks):
        return False
    return seat.cell >= 0 and seat.cell + length <= blocks[seat.block].cells


def _by_home(
    instance: Instance, visits: tuple[Visit, ...], seats: dict[str, Seat]
) -> Iterator[Violation]:
    for home in instance.households:
        seat = seats.get(home.id)
        if seat is None:
            if home.is_pinned:
                yield Violation(rule="H12", subject=home.id)
            continue
        if seat.day not in home.days_ok or (seat.day, seat.block) in home.halves_off:
            yield Violation(rule="H4", subject=home.id)
        if seat.day < home.ready_day:
            yield Violation(rule="H8", subject=home.id)
        if home.is_pinned and home.held is not None and seat != home.held:
            yield Violation(rule="H12", subject=home.id)


def _by_visit(
    instance: Instance, visits: tuple[Visit, ...], seats: dict[str, Seat]
) -> Iterator[Violation]:
    hosts = {host.id: host for host in instance.hosts}
    for visit in visits:
        rows = sorted(
            ((seats[h.id], h.cells) for h in visit.homes if h.id in seats),
            key=lambda row: (row[0].day, row[0].block, row[0].cell),
        )
        if not rows:
            continue
        if len(rows) < len(visit.homes) or not all(
            (a.day, a.block, a.cell + length, a.host) == (b.day, b.block, b.cell, b.host)
            for (a, length), (b, _) in pairwise(rows)
        ):
            yield Violation(rule="H11", subject=visit.owner)
        first = rows[0][0]
        if first.cell % instance.rules.slot_cells:
            yield Violation(rule="slot", subject=visit.owner)
        for host in {hosts[seat.host].id: hosts[seat.host] for seat, _ in rows}.values():
            if not visit.languages <= host.languages:
                yield Violation(rule="H5", subject=visit.owner)
            elif not may_host(host, visit):
                yield Violation(rule="H6", subject=f"{visit.owner} {host.id}")


def _hosts(
    instance: Instance, visits: tuple[Visit, ...], seats: dict[str, Seat]
) -> Iterator[Violation]:
    hosts = {host.id: host for host in instance.hosts}
    busy: Counter[tuple[str, CellKey]] = Counter()
    for home in instance.households:
        if (seat := seats.get(home.id)) is None:
            continue
        taken = set(cells_of(seat, home.cells))
        if seat.day not in hosts[seat.host].days or taken & hosts[seat.host].away:
            yield Violation(rule="H3", subject=f"{seat.host} {home.id}")
        busy.update((seat.host, cell) for cell in taken)
    for (host, cell), used in busy.items():
        if used > 1:
            yield Violation(rule="H3", subject=f"{host} {cell}")


def _places(
    instance: Instance, visits: tuple[Visit, ...], seats: dict[str, Seat]
) -> Iterator[Violation]:
    limit = {("", b.id): b.limit for b in instance.buildings}
    limit |= {("", s.id): s.limit for b in instance.buildings for s in b.stairwells}
    limit |= {("zone", name): most for name, most in instance.zone_limits.items()}
    zone = {b.id: b.zone for b in instance.buildings}
    inside: Counter[tuple[tuple[str, str], CellKey]] = Counter()
    for home in instance.households:
        if (seat := seats.get(home.id)) is not None:
            places = (("", home.building), ("", home.stairwell), ("zone", zone[home.building]))
            inside.update((p, cell) for p in places for cell in cells_of(seat, home.cells))
    for (place, cell), used in inside.items():
        if used > limit.get(place, used):
            yield Violation(rule="H7", subject=f"{' '.join(place).strip()} {cell}")


def _arrivals(
    instance: Instance, visits: tuple[Visit, ...], seats: dict[str, Seat]
) -> Iterator[Violation]:
    arrivals = Counter(
        (s.day, s.block, s.cell) for visit in visits if (s := _first(visit, seats)) is not None
    )
    for (day, block, start), used in arrivals.items():
        if used > instance.days[day].arrivals_at(block, start):
            yield Violation(rule="H9", subject=f"{(day, block, start)}")


def _first(visit: Visit, seats: dict[str, Seat]) -> Seat | None:
    taken = [seats[home.id] for home in visit.homes if home.id in seats]
    return min(taken, key=lambda seat: (seat.day, seat.block, seat.cell), default=None)


def _key_customers(
    instance: Instance, visits: tuple[Visit, ...], seats: dict[str, Seat]
) -> Iterator[Violation]:
    rules = instance.rules
    zone = {b.id: b.zone for b in instance.buildings}
    runs: defaultdict[tuple[str, int, int], list[tuple[int, int]]] = defaultdict(list)
    at_once: Counter[tuple[str, CellKey]] = Counter()
    per_host: Counter[tuple[str, int, int]] = Counter()
    for visit in visits:
        seat = _first(visit, seats)
        if seat is None or not visit.is_key:
            continue
        building = visit.homes[0].building
        runs[building, seat.day, seat.block].append((seat.cell, seat.cell + visit.cells))
        per_host[seat.host, seat.day, seat.block] += 1
        at_once.update((zone[building], cell) for cell in cells_of(seat, visit.cells))
    for place, taken in runs.items():
        for (_, end), (start, _) in pairwise(sorted(taken)):
            if start - end < rules.key_gap_cells:
                yield Violation(rule="H6", subject=f"gap {place}")
    for where, used in at_once.items():
        if used > rules.key_parallel_per_zone:
            yield Violation(rule="H6", subject=f"zone {where}")
    for whom, used in per_host.items():
        if used > rules.key_per_host_block:
            yield Violation(rule="H6", subject=f"host {whom}")


def _conflicts(
    instance: Instance, visits: tuple[Visit, ...], seats: dict[str, Seat]
) -> Iterator[Violation]:
    """Members of one group: never the same or a neighbouring slot, the same host, or the same
    zone at once. Slots of different blocks are not neighbours: lunch lies between."""
    zone = {b.id: b.zone for b in instance.buildings}
    slot = instance.rules.slot_cells
    groups: defaultdict[str, list[tuple[Visit, Seat]]] = defaultdict(list)
    for visit in visits:
        if (seat := _first(visit, seats)) is not None:
            for group in visit.conflicts:
                groups[group].append((visit, seat))
    for group, members in groups.items():
        for n, (one, s) in enumerate(members):
            for other, t in members[:n]:
                same_half = (s.day, s.block) == (t.day, t.block)
                near = same_half and abs(s.cell // slot - t.cell // slot) <= 1
                overlap = (
                    same_half and s.cell < t.cell + other.cells and t.cell < s.cell + one.cells
                )
                zones = {zone[h.building] for h in one.homes}
                share = not zones.isdisjoint(zone[h.building] for h in other.homes)
                if near or s.host == t.host or (overlap and share):
                    yield Violation(rule="conflict", subject=group)
