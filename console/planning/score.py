"""Scores a plan: the tiers A to D of planning.md §2."""

from __future__ import annotations

from collections import Counter

from console.planning.hard_rules import CellKey, Violation, cells_of, seats_of, violations
from console.planning.model import Cost, Household, Instance, Plan, Seat

__all__ = ["Violation", "cost", "violations"]


def cost(instance: Instance, plan: Plan) -> Cost:
    """Exact for a plan without violations."""
    seats = seats_of(plan)
    return Cost(
        A=sum(home.prio for home in instance.households if home.id not in seats),
        B=_over_quota(instance, seats) + _from_reserve(instance, seats),
        C=sum(_disturbance(instance, home, seats.get(home.id)) for home in instance.households),
        D=_displeasure(instance, seats),
    )


def _over_quota(instance: Instance, seats: dict[str, Seat]) -> int:
    load = Counter(seat.day for seat in seats.values())
    return sum(max(0, load[n] - day.quota) for n, day in enumerate(instance.days))


def _from_reserve(instance: Instance, seats: dict[str, Seat]) -> int:
    busy: Counter[CellKey] = Counter()
    for home in instance.households:
        if (seat := seats.get(home.id)) is not None:
            busy.update(cells_of(seat, home.cells))
    duty = [sum(n in host.days for host in instance.hosts) for n in range(len(instance.days))]
    away = Counter(cell for host in instance.hosts for cell in host.away if cell[0] in host.days)
    return sum(
        max(0, used - (duty[cell[0]] - away[cell] - instance.days[cell[0]].reserve))
        for cell, used in busy.items()
    )


def _disturbance(instance: Instance, home: Household, seat: Seat | None) -> int:
    weights, held = instance.weights, home.held
    if held is None or seat is None:
        return 0
    if seat.day != held.day:
        return weights.other_day
    if seat.block != held.block:
        return weights.other_half
    if seat.cell != held.cell:
        return weights.other_start
    return weights.other_host if seat.host != held.host else 0


def _displeasure(instance: Instance, seats: dict[str, Seat]) -> int:
    weights = instance.weights
    hosts = {host.id: host for host in instance.hosts}
    load = Counter(seat.day for seat in seats.values())
    total = weights.balance * sum(abs(load[n] - day.target) for n, day in enumerate(instance.days))
    for home in instance.households:
        if (seat := seats.get(home.id)) is None:
            continue
        host = hosts[seat.host]
        total += weights.wish * home.wish[seat.day][seat.block]
        if home.dialect and home.dialect not in host.languages:
            total += weights.dialect * home.cells
        if host.home != home.building:
            total += weights.home * home.cells
    return total
