"""Joins the homes of one owner into the one visit that is seated as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from console.planning.model import CustomerClass, Host, Household, Instance, Seat


@dataclass(frozen=True, kw_only=True, slots=True)
class Visit:
    """`homes` in the order they are walked, `offsets` their first cells from the visit's start.

    `days` are the days that suit the owner and on which every home is ready, `halves_off` the
    (day, block) that do not. `held` is the seat
    promised to the whole visit, where its homes hold seats in a row.
    """

    owner: str
    homes: tuple[Household, ...]
    offsets: tuple[int, ...]
    cells: int
    prio: int
    days: frozenset[int]
    languages: frozenset[str]
    is_key: bool
    conflicts: frozenset[str]
    held: Seat | None
    is_pinned: bool
    halves_off: frozenset[tuple[int, int]] = frozenset()


def visits_of(instance: Instance) -> tuple[Visit, ...]:
    """In the order of the ledger (of each owner's first home)."""
    owners: dict[str, list[Household]] = {}
    for home in instance.households:
        owners.setdefault(home.owner, []).append(home)
    return tuple(_visit(homes) for homes in owners.values())


def may_host(host: Host, visit: Visit) -> bool:
    return visit.languages <= host.languages and (host.is_certified or not visit.is_key)


def _visit(homes: list[Household]) -> Visit:
    if all(home.held for home in homes):
        homes = sorted(homes, key=_held_order)
    offsets, length = [], 0
    for home in homes:
        offsets.append(length)
        length += home.cells
    ready = max(home.ready_day for home in homes)
    days = frozenset.intersection(*(home.days_ok for home in homes))
    return Visit(
        owner=homes[0].owner,
        homes=tuple(homes),
        offsets=tuple(offsets),
        cells=length,
        prio=sum(home.prio for home in homes),
        days=frozenset(day for day in days if day >= ready),
        languages=frozenset(home.language for home in homes if home.language),
        is_key=any(home.customer_class is CustomerClass.KEY for home in homes),
        conflicts=frozenset(home.conflict for home in homes if home.conflict),
        held=_held(homes, offsets),
        is_pinned=any(home.is_pinned for home in homes),
        halves_off=frozenset().union(*(home.halves_off for home in homes)),
    )


def _held_order(home: Household) -> tuple[int, int, int]:
    assert home.held is not None
    return (home.held.day, home.held.block, home.held.cell)


def _held(homes: list[Household], offsets: list[int]) -> Seat | None:
    """The first home's seat, or the pinned home's counted back to the visit's start."""
    chosen = next((n for n, h in enumerate(homes) if h.is_pinned), 0)
    seat = homes[chosen].held
    if seat is None or seat.cell < offsets[chosen]:
        return None
    return Seat(day=seat.day, block=seat.block, cell=seat.cell - offsets[chosen], host=seat.host)
