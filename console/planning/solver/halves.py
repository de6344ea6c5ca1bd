"""Level 1: a linear program that gives every visit its half-day, and proves what cannot be beaten.

Every rule is summed up over the half-day (planning.md §3.1); each row follows from the whole
problem, so the optimum of a tier is a true lower bound of it. Room is counted in slots: a visit
that begins on a slot uses up whole slots, so only the cells on which a slot begins are counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from console.planning.board import bits
from console.planning.model import Seat
from console.planning.solver.lp import GoesOn
from console.planning.solver.problem import Problem, promise, slots_of, wish
from console.planning.solver.program import Floats, Ints, Program
from console.planning.visits import Visit

A, B, C, D = range(4)


class Use(NamedTuple):
    """One unit of the column takes `slots` from the hosts in `mask`, or moves them there from
    those in `instead`."""

    column: int
    mask: int
    slots: int
    key: bool
    instead: int = 0


@dataclass(frozen=True, kw_only=True)
class HalfDays:
    """`x[j]` of kind `kind[j]` come in half-day `half[j]`, served by `served[j][0]` at its price
    (tier D); `out[k]` of kind k not at all. A kind may have several columns for a half-day.

    `once` are the rows by which every visit of a kind comes once or not at all."""

    program: Program
    once: Ints
    x: Ints
    kind: Ints
    half: Ints
    shared: list[bool]
    served: list[list[tuple[int, int]]]
    out: Ints

    def cheapest(self, cost: Floats) -> Ints:
        """The cheapest column of each kind."""
        found = self.out.copy()
        order = np.argsort(-cost[self.x], kind="stable")
        found[self.kind[order]] = self.x[order]
        return found


def half_days(problem: Problem, goes_on: GoesOn | None = None) -> HalfDays | None:
    """None if it was stopped."""
    program = Program()
    chosen = list(_columns(problem))
    pairs = [(k, q) for k, q, _, _ in chosen]
    kind = np.array([k for k, _ in pairs], dtype=np.int64)
    half = np.array([q for _, q in pairs], dtype=np.int64)
    served = [masks for _, _, masks, _ in chosen]
    firsts = [problem.first(k) for k in problem.kinds]
    size = np.array([len(k.visits) for k in problem.kinds], dtype=np.int64)
    wishes, promises = _prices(problem, pairs)
    x = program.add(
        len(pairs), tiers={C: promises, D: wishes + np.array([m[0][0] for m in served])}
    )
    out = program.add(
        len(firsts),
        upper=np.array([0 if v.is_pinned else n for v, n in zip(firsts, size, strict=True)]),
        tiers={A: np.array([v.prio for v in firsts], dtype=np.float64)},
    )
    rows = program.hold(len(firsts), size.astype(np.float64), size.astype(np.float64))
    program.put(rows[kind], x, 1)
    program.put(rows, out, 1)
    level1 = HalfDays(
        program=program,
        once=rows,
        x=x,
        kind=kind,
        half=half,
        shared=[shared for *_, shared in chosen],
        served=served,
        out=out,
    )
    for add_rows in (_days, _arrivals, _places, _key_customers, _hosts):
        if goes_on is not None and not goes_on():
            return None
        add_rows(problem, level1)
    return level1


def _columns(problem: Problem) -> Iterator[tuple[int, int, list[tuple[int, int]], bool]]:
    known: dict[tuple[int, int, int], list[tuple[int, int]]] = {}
    day_of = [half.day for half in problem.board.halves]
    for k, halves in enumerate(problem.halves_of):
        kind = problem.kinds[k]
        is_key = problem.types[kind.type].is_key
        for q in halves:
            name = (kind.type, kind.units, day_of[q])
            if name not in known:
                known[name] = _served(problem, k, q)
            masks = known[name]
            if len(masks) <= 2 and not is_key:
                yield k, q, masks, len(masks) == 2
            else:
                for level in masks:
                    yield k, q, [level], False


def _prices(problem: Problem, pairs: list[tuple[int, int]]) -> tuple[Floats, Floats]:
    wishes, promises = np.zeros(len(pairs)), np.zeros(len(pairs))
    halves = [(half.day, half.block) for half in problem.board.halves]
    firsts = [problem.first(kind) for kind in problem.kinds]
    is_held = [any(home.held for home in visit.homes) for visit in firsts]
    price: dict[tuple[int, int], int] = {}
    for j, pair in enumerate(pairs):
        k, q = pair
        if pair not in price:
            price[pair] = wish(problem.instance, firsts[k], *halves[q])
        wishes[j] = price[pair]
        if is_held[k]:
            promises[j] = _least_broken(problem, firsts[k], q)
    return wishes, promises


def _least_broken(problem: Problem, visit: Visit, q: int) -> int:
    """Tier C wherever in the half-day the visit begins and by whomever it is served: a host who
    is gone, or no longer free at the promised time, cannot keep his promise."""
    instance, board, half = problem.instance, problem.board, problem.board.halves[q]
    anywhere = promise(instance, visit, Seat(day=half.day, block=half.block, cell=-1, host=""))
    held = {
        home.held.host
        for home in visit.homes
        if home.held is not None and (home.held.day, home.held.block) == (half.day, half.block)
    }
    if not held:
        return anywhere
    least = []
    for cell in bits(board.starts(visit, q)):
        able = board.hosts(visit, q, cell)
        kept = [name for name in held if able & board.host_bit.get(name, 0)]
        for name in [*kept, "another"]:
            seat = Seat(day=half.day, block=half.block, cell=cell, host=name)
            least.append(promise(instance, visit, seat))
    return min(least, default=anywhere)


def _days(problem: Problem, level1: HalfDays) -> None:
    """Quota (elastic, tier B) and the balance of the days (tier D), in homes."""
    program, days = level1.program, problem.instance.days
    homes = np.array([len(problem.first(k).homes) for k in problem.kinds], dtype=np.int64)
    day_of = np.array([half.day for half in problem.board.halves], dtype=np.int64)
    quota = np.array([day.quota for day in days], dtype=np.float64)
    target = np.array([day.target for day in days], dtype=np.float64)
    price = problem.instance.weights.balance
    over = program.add(len(days), tiers={B: 1})
    above = program.add(len(days), tiers={D: price})
    below = program.add(len(days), tiers={D: price})
    quotas = program.hold(len(days), upper=quota)
    balance = program.hold(len(days), target, target)
    for rows in (quotas, balance):
        program.put(rows[day_of[level1.half]], level1.x, homes[level1.kind])
    program.put(quotas, over, -1)
    program.put(balance, above, -1)
    program.put(balance, below, 1)


def _arrivals(problem: Problem, level1: HalfDays) -> None:
    """Visits of `length` or more must begin early enough; so many may begin in each slot."""
    cells = np.array([problem.first(k).cells for k in problem.kinds], dtype=np.int64)
    lengths = sorted(set(cells.tolist()))
    for q in range(len(problem.board.halves)):
        doors = [(cell, problem.arrivals(q, cell)) for cell in problem.starts(q)]
        last = problem.board.halves[q].cells
        before = None
        for length in lengths:
            room = sum(limit for cell, limit in doors if cell + length <= last)
            if room == before:
                continue
            before = room
            chosen = (level1.half == q) & (cells[level1.kind] >= length)
            if chosen.any():
                level1.program.at_most(room, level1.x[chosen].tolist())


def _places(problem: Problem, level1: HalfDays) -> None:
    """Homes inspected at once per building, stairwell and zone (H7)."""
    slot = problem.instance.rules.slot_cells
    limits = problem.board.inside.limits
    starts = [len(problem.starts(q)) for q in range(len(problem.board.halves))]
    of_kind: list[list[tuple[str, int]]] = []
    demand: defaultdict[str, int] = defaultdict(int)
    for kind in problem.kinds:
        visit = problem.first(kind)
        parts = [
            (place, used)
            for home, offset in zip(visit.homes, visit.offsets, strict=True)
            if (used := -(-(offset + home.cells) // slot) - -(-offset // slot))
            for place in problem.places(home)
        ]
        of_kind.append(parts)
        for place, used in parts:
            demand[place] += used * len(kind.visits)
    least = min(starts, default=0)  # where there is always room for all, there is nothing to hold
    tight = {place for place, used in demand.items() if used > limits[place] * least}
    of_kind = [[part for part in parts if part[0] in tight] for parts in of_kind]
    rows, columns, values = [], [], []
    known: dict[tuple[str, int], int] = {}
    room: list[int] = []
    for x, k, q in zip(level1.x.tolist(), level1.kind.tolist(), level1.half.tolist(), strict=True):
        for place, used in of_kind[k]:
            cap = limits[place] * starts[q]
            if demand[place] <= cap:
                continue
            row = known.setdefault((place, q), len(room))
            if row == len(room):
                room.append(cap)
            rows.append(row)
            columns.append(x)
            values.append(used)
    held = level1.program.hold(len(room), upper=np.array(room, dtype=np.float64), lazy=True)
    level1.program.put(held[np.array(rows, dtype=np.int64)], np.array(columns), np.array(values))


def _key_customers(problem: Problem, level1: HalfDays) -> None:
    """Key customers: gaps in a building, how many at once in a zone, hosts who may take them."""
    board, rules, program = problem.board, problem.instance.rules, level1.program
    slot, gap = rules.slot_cells, rules.key_gap_cells
    by_building: defaultdict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    by_zone: defaultdict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    by_half: defaultdict[int, list[int]] = defaultdict(list)
    for j, (k, q) in enumerate(zip(level1.kind.tolist(), level1.half.tolist(), strict=True)):
        visit = problem.first(problem.kinds[k])
        if visit.is_key:
            building = visit.homes[0].building
            by_building[building, q].append((j, slots_of(visit.cells + gap, slot)))
            by_zone[board.zone[building], q].append((j, slots_of(visit.cells, slot)))
            by_half[q].append(j)
    for (_, q), members in by_building.items():
        room = slots_of(board.halves[q].cells + gap, slot)
        at, used = np.array(members, dtype=np.int64).T
        program.at_most(room, level1.x[at].tolist(), used.tolist(), lazy=True)
        program.at_most(room // int(used.min()), level1.x[at].tolist(), lazy=True)
    for (_, q), members in by_zone.items():
        at, used = np.array(members, dtype=np.int64).T
        room = rules.key_parallel_per_zone * len(problem.starts(q))
        program.at_most(room, level1.x[at].tolist(), used.tolist(), lazy=True)
    certified = sum(1 << h for h, one in enumerate(problem.instance.hosts) if one.is_certified)
    for q, columns in by_half.items():
        count = (certified & board.duty[board.halves[q].day]).bit_count()
        most = rules.key_per_host_block * count
        program.at_most(most, level1.x[columns].tolist(), lazy=True)


def _served(problem: Problem, k: int, q: int) -> list[tuple[int, int]]:
    """At what price (tier D, the whole visit) and by whom kind k can be served in half-day q."""
    kind, duty = problem.kinds[k], problem.board.duty[problem.board.halves[q].day]
    levels = problem.types[kind.type].levels
    return [(price * kind.units, mask & duty) for price, mask in levels if mask & duty]


def _hosts(problem: Problem, level1: HalfDays) -> None:
    """The hosts' time at each price against the hosts there are, and the reserve (tier B).

    Where a type has an own host and others (two prices), one column says how many of its units
    go to others; elsewhere the kind has a column of its own for each price."""
    program, board = level1.program, problem.board
    uses: defaultdict[int, list[Use]] = defaultdict(list)
    others: dict[tuple[int, int], Use] = {}
    for j, (k, q) in enumerate(zip(level1.kind.tolist(), level1.half.tolist(), strict=True)):
        kind, one = problem.kinds[k], problem.types[problem.kinds[k].type]
        masks = level1.served[j]
        first = Use(
            column=int(level1.x[j]), mask=masks[0][1], slots=one.slots * kind.units, key=one.is_key
        )
        uses[q].append(first)
        if not level1.shared[j]:
            continue
        if (kind.type, q) not in others:
            price = (masks[1][0] - masks[0][0]) / kind.units
            column = int(program.add(1, tiers={D: price})[0])
            others[kind.type, q] = Use(
                column=column, mask=masks[1][1], slots=one.slots, key=False, instead=masks[0][1]
            )
            uses[q].append(others[kind.type, q])
    cells = np.array([problem.first(k).cells for k in problem.kinds], dtype=np.int64)
    arrived = [
        [_arrived(problem, q, cell, int(cells.max(initial=0))) for cell in range(half.cells)]
        for q, half in enumerate(board.halves)
    ]
    for q, entries in uses.items():
        _half_hosts(problem, level1, q, entries, arrived[q])
    free = [_unreserved(problem, q, arrived[q]) for q in range(len(board.halves))]
    taken = program.add(len(free), tiers={B: 1})
    rows = program.hold(len(free), upper=np.array(free, dtype=np.float64))
    program.put(rows[level1.half], level1.x, cells[level1.kind])
    program.put(rows, taken, -1)


def _arrived(problem: Problem, q: int, cell: int, longest: int) -> int:
    """Of those inside at the cell at most so many: who may have begun and be there still."""
    return sum(
        problem.arrivals(q, start) for start in problem.starts(q) if cell - longest < start <= cell
    )


def _unreserved(problem: Problem, q: int, arrived: list[int]) -> int:
    """Host-cells outside the reserve; in the first cells only who has arrived can be busy."""
    rooms = (problem.board.room(q, cell) for cell in range(problem.board.halves[q].cells))
    return sum(max(0, min(room, most)) for room, most in zip(rooms, arrived, strict=True))


def _half_hosts(
    problem: Problem, level1: HalfDays, q: int, uses: list[Use], arrived: list[int]
) -> None:
    program, board = level1.program, problem.board
    all_ = board.duty[board.halves[q].day]
    present = [(board.present[q][cell], arrived[cell]) for cell in problem.starts(q)]
    for mask, members in nested(problem, uses, all_):
        if not members:
            continue
        room = sum(min((mask & there).bit_count(), most) for there, most in present)
        columns = [u.column for u, _ in members]
        program.at_most(room, columns, [float(s * u.slots) for u, s in members], lazy=True)
        if key := [u.column for u, _ in members if u.key]:
            upper = problem.instance.rules.key_per_host_block * mask.bit_count()
            program.at_most(upper, key, lazy=True)


def nested(
    problem: Problem, uses: list[Use], all_: int
) -> Iterator[tuple[int, list[tuple[Use, int]]]]:
    """Sets of hosts worth a row of their own, with what only they can serve: the own hosts of a
    building, whoever speaks a language, whoever may serve some visit at all, and everybody."""
    home_of = [host.home for host in problem.instance.hosts]
    by_mask: defaultdict[tuple[int, int], list[Use]] = defaultdict(list)
    for use in uses:
        by_mask[use.mask, use.instead].append(use)
    by_home: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for mask, instead in by_mask:
        least = instead or mask
        home = home_of[(least & -least).bit_length() - 1]
        if not least & ~problem.hosts.home[home]:
            by_home[home].append((mask, instead))
    for home, masks in by_home.items():
        own = problem.hosts.home[home] & all_
        for outer in {own, *(m for m, _ in masks if not m & ~own)}:
            yield outer, list(_inside(outer, masks, by_mask))
    wide = {mask & all_ for mask in (all_, *problem.hosts.speaks.values(), *problem.legal_masks)}
    for outer in sorted(wide - {0}):
        yield outer, list(_inside(outer, by_mask, by_mask))


def _inside(
    outer: int,
    masks: Iterable[tuple[int, int]],
    by_mask: dict[tuple[int, int], list[Use]],
) -> Iterator[tuple[Use, int]]:
    for mask, instead in masks:
        sign = (not mask & ~outer) - (instead != 0 and not instead & ~outer)
        if sign:
            yield from ((use, sign) for use in by_mask[mask, instead])
