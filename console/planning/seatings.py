"""Every way to seat a few visits on a board whose other visits stay: starts, and hosts for each.

Hosts between whom nothing can choose (same hours left, same worth to every free visit) form one
group: who fits their number at every cell can be dealt out to them afterwards, because visits
without gaps are intervals. Whoever must be told apart is a group alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from console.planning.board import Board, Spot, bits
from console.planning.shares import host_changed, host_share, time_changed, wish_share
from console.planning.visits import Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """`visit` counts the free visits; `changed` and `pain` are its shares of tiers C and D."""

    visit: int
    half: int
    cell: int
    changed: int
    pain: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    half: int
    hosts: int
    size: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Seating:
    start: int
    group: int
    changed: int
    pain: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Seatings:
    """Starts lie visit by visit, seatings start by start."""

    visits: tuple[Visit, ...]
    starts: list[Start]
    groups: list[Group]
    seatings: list[Seating]


def seatings_of(
    board: Board, visits: Sequence[Visit], halves: Sequence[Collection[int]]
) -> Seatings:
    """`halves[v]` are those in which visit v is looked for. The visits are off the board."""
    starts: list[Start] = []
    seatings: list[Seating] = []
    wanted = set[int]().union(*halves)
    groups, by_half = _groups(board, visits, sorted(wanted))
    pools: dict[tuple[object, ...], int] = {}
    for v, visit in enumerate(visits):
        for q in sorted(halves[v]):
            worth = {g: _host_share(board, visit, groups[g]) for g in by_half[q]}
            for cell in bits(board.starts(visit, q)):
                if visit.is_pinned and not _is_held(board, visit, q, cell):
                    continue
                pool = _pool(board, visit, q, cell, pools)
                begun = len(seatings)
                for g, pain in worth.items():
                    if pool & groups[g].hosts:
                        changed = host_changed(board, visit, q, cell, groups[g].hosts)
                        if not visit.is_pinned or not changed:
                            seatings.append(
                                Seating(start=len(starts), group=g, changed=changed, pain=pain)
                            )
                if len(seatings) > begun:
                    starts.append(_start(board, visit, v, q, cell))
    return Seatings(visits=tuple(visits), starts=starts, groups=groups, seatings=seatings)


def deal(found: Seatings, chosen: Sequence[int]) -> dict[int, Spot]:
    """Spots by visit number for the chosen seatings: the hosts of a group one by one."""
    by_group: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for s in chosen:
        seating = found.seatings[s]
        start = found.starts[seating.start]
        by_group[seating.group].append((start.cell, start.visit))
    spots: dict[int, Spot] = {}
    for g, rows in by_group.items():
        until = dict.fromkeys(bits(found.groups[g].hosts), 0)
        for cell, v in sorted(rows):
            host = next(h for h, end in until.items() if end <= cell)
            until[host] = cell + found.visits[v].cells
            spots[v] = (found.groups[g].half, cell, host)
    return spots


def _pool(
    board: Board, visit: Visit, q: int, cell: int, known: dict[tuple[object, ...], int]
) -> int:
    if visit.conflicts:
        return board.hosts(visit, q, cell)
    kind = (visit.languages, visit.is_key, q, cell, visit.cells)
    if kind not in known:
        known[kind] = board.hosts(visit, q, cell)
    return known[kind]


def _is_held(board: Board, visit: Visit, q: int, cell: int) -> bool:
    half, held = board.halves[q], visit.held
    return held is not None and (half.day, half.block, cell) == (held.day, held.block, held.cell)


def _host_share(board: Board, visit: Visit, group: Group) -> int:
    return host_share(board.instance, visit, board.instance.hosts[next(bits(group.hosts))])


def _start(board: Board, visit: Visit, v: int, q: int, cell: int) -> Start:
    changed = time_changed(board, visit, q, cell)
    return Start(visit=v, half=q, cell=cell, changed=changed, pain=wish_share(board, visit, q))


def _groups(
    board: Board, visits: Sequence[Visit], halves: Sequence[int]
) -> tuple[list[Group], dict[int, list[int]]]:
    hosts = board.instance.hosts
    homes = {home.building for visit in visits for home in visit.homes}
    spoken = {d for visit in visits for home in visit.homes if (d := home.dialect)}
    spoken |= {language for visit in visits for language in visit.languages}
    has_key = any(visit.is_key for visit in visits)
    groups: list[Group] = []
    by_half: dict[int, list[int]] = {}
    for q in halves:
        alone = _told_apart(board, visits, q)
        kinds: defaultdict[tuple[object, ...], int] = defaultdict(int)
        for h, hours in _hours(board, q).items():
            host = hosts[h]
            single = alone >> h & 1 or (has_key and host.is_certified)
            home = host.home if host.home in homes else ""
            kinds[home, host.languages & spoken, hours, h if single else -1] |= 1 << h
        by_half[q] = list(range(len(groups), len(groups) + len(kinds)))
        groups.extend(Group(half=q, hosts=m, size=m.bit_count()) for m in kinds.values())
    return groups, by_half


def _hours(board: Board, q: int) -> dict[int, int]:
    """The cells each host still has free, hosts without any left out."""
    hours: defaultdict[int, int] = defaultdict(int)
    for cell, free in enumerate(board.free[q]):
        for h in bits(free):
            hours[h] |= 1 << cell
    return dict(sorted(hours.items()))


def _told_apart(board: Board, visits: Sequence[Visit], q: int) -> int:
    """Hosts promised to a free visit, and those a conflict group may not meet twice."""
    half, mask = board.halves[q], 0
    groups = Counter(group for visit in visits for group in visit.conflicts)
    if any(times > 1 for times in groups.values()):
        return -1
    for visit in visits:
        for home in visit.homes:
            if home.held and (home.held.day, home.held.block) == (half.day, half.block):
                mask |= board.host_bit.get(home.held.host, 0)
        for group in visit.conflicts:
            for *_, bit in board.groups[group]:
                mask |= bit
    return mask
