"""A proven lower bound: what no plan of an instance can do better than.

Only capacity is looked at. For every run of days, the visits that can come on no other day compete
for the time of the hosts on duty; whoever is dropped costs at least what a fractional choice would.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement
from math import ceil

from console.planning.model import Cost, Instance
from console.planning.visits import Visit


def lower_bound(instance: Instance, visits: Sequence[Visit], hopeless: Collection[str]) -> Cost:
    """`hopeless` are the owners who cannot come for a reason of their own."""
    sure = sum(visit.prio for visit in visits if visit.owner in hopeless)
    able = [visit for visit in visits if visit.owner not in hopeless]
    return Cost(A=sure + _shortage(instance, able), B=0, C=0, D=0)


def slots_taken(cells: int, slot_cells: int) -> int:
    """A host's next start lies on a slot, so a visit uses up whole slots."""
    return -(-cells // slot_cells)


def host_slots(instance: Instance, day: int, unit: int) -> int:
    """How many times `unit` slots the hosts on duty have, block by block."""
    hosts = sum(day in host.days for host in instance.hosts)
    slot = instance.rules.slot_cells
    return hosts * sum(slots_taken(b.cells, slot) // unit for b in instance.days[day].blocks)


def _shortage(instance: Instance, visits: Sequence[Visit]) -> int:
    if not visits:
        return 0
    slot = instance.rules.slot_cells
    units = {1, min(slots_taken(visit.cells, slot) for visit in visits)}
    worst = Fraction(0)
    for first, last in combinations_with_replacement(range(len(instance.days)), 2):
        inside = [v for v in visits if first <= min(v.days) and max(v.days) <= last]
        days = range(first, last + 1)
        for unit in units:
            # Rounding down by the shortest visit keeps the bound true (a sum of floors is at most
            # the floor of the sum) and leaves out the odd slot that nobody can use.
            loads = [(v.prio, slots_taken(v.cells, slot) // unit) for v in inside]
            room = sum(host_slots(instance, day, unit) for day in days)
            worst = max(worst, _dropped(loads, room))
        doors = sum(_doors(instance, day) for day in days)
        worst = max(worst, _dropped([(v.prio, 1) for v in inside], doors))
    return ceil(worst)


def _doors(instance: Instance, day: int) -> int:
    """How many visits may begin on that day."""
    slot, of_day = instance.rules.slot_cells, instance.days[day]
    return sum(
        of_day.arrivals_at(number, cell)
        for number, block in enumerate(of_day.blocks)
        for cell in range(0, block.cells, slot)
    )


def _dropped(loads: Iterable[tuple[int, int]], room: int) -> Fraction:
    """The least priority left outside when (priority, load) may be cut into fractions."""
    kinds = Counter((prio, load) for prio, load in loads if load)
    left, outside = room, Fraction(0)
    for (prio, load), times in sorted(kinds.items(), key=lambda x: Fraction(-x[0][0], x[0][1])):
        taken = min(load * times, left)
        left -= taken
        outside += Fraction(prio * (load * times - taken), load)
    return outside
