"""An instance as the solver sees it: like visits together, hosts by what they would cost."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from console.planning.board import Board
from console.planning.collecting import no_collecting
from console.planning.model import Household, Instance, Seat, Weights
from console.planning.reasons import Unplaced, own_reason
from console.planning.visits import Visit, visits_of

Levels = tuple[tuple[int, int], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Type:
    """Visits for which every host costs the same.

    `levels` are (tier D per unit, mask of the hosts who cost that), cheapest first, each host in
    one of them. A unit takes `slots` of a host's slots and `cells` of his cells.
    """

    levels: Levels
    slots: int
    cells: int
    is_key: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """Visits that differ in nothing but their owners; `units` of the type each."""

    visits: tuple[int, ...]
    type: int
    units: int


@dataclass(frozen=True, kw_only=True)
class Hosts:
    """Masks of the hosts by what tier D asks of them."""

    speaks: dict[str, int]
    home: dict[str, int]
    weights: Weights

    def levels(self, visit: Visit, legal: int) -> Levels:
        """Tier D of the whole visit by host, of those in `legal`."""
        parts = {0: legal}
        for home in visit.homes:
            if home.dialect:
                speaks = self.speaks.get(home.dialect, 0)
                parts = _split(parts, speaks, self.weights.dialect * home.cells)
            own = self.home.get(home.building, 0)
            parts = _split(parts, own, self.weights.home * home.cells)
        return tuple(sorted(parts.items()))


@dataclass(frozen=True, kw_only=True)
class Pin:
    visit: int
    half: int
    cell: int
    host: int


@dataclass(frozen=True, kw_only=True)
class Problem:
    """`board` is empty. `halves_of` has where each kind may come at all. Of the pinned visits
    `pins` can keep their seats; `lost` are those who cannot come, for a reason of their own or
    because their pin is blocked, and `sure` is what tier A cannot be spared of them."""

    instance: Instance
    board: Board
    hosts: Hosts
    visits: tuple[Visit, ...]
    reasons: dict[str, Unplaced]
    kinds: tuple[Kind, ...]
    types: tuple[Type, ...]
    halves_of: tuple[tuple[int, ...], ...]
    pins: dict[int, Pin]
    lost: frozenset[int]
    sure: int

    legal_masks: frozenset[int]

    def first(self, kind: Kind) -> Visit:
        return self.visits[kind.visits[0]]

    def starts(self, q: int) -> range:
        """The cells on which a visit may begin, were it short enough."""
        return range(0, self.board.halves[q].cells, self.instance.rules.slot_cells)

    def arrivals(self, q: int, cell: int) -> int:
        return self.board.doors(q, cell)

    def places(self, home: Household) -> tuple[str, ...]:
        """By the names under which the board limits who is inside."""
        return self.board.places(home)


@no_collecting()
def problem_of(instance: Instance) -> Problem:
    board, hosts = Board(instance), _hosts(instance)
    visits = visits_of(instance)
    reasons = {v.owner: r for v in visits if (r := own_reason(instance, v)) is not None}
    hopeless = {v for v, visit in enumerate(visits) if visit.owner in reasons}
    pins, blocked = _pins(instance, visits, hopeless)
    names: dict[Hashable, list[int]] = {}
    for v, visit in enumerate(visits):
        if v not in hopeless and (v in pins or not visit.is_pinned):
            names.setdefault(_likeness(visit), []).append(v)
    types: dict[Type, int] = {}
    known: dict[Hashable, tuple[int, int]] = {}
    kinds = []
    for members in names.values():
        visit = visits[members[0]]
        trait = (_rest(visit), visit.cells)
        if trait not in known:
            one, units = _type(instance, visit, hosts.levels(visit, board.legal(visit)))
            known[trait] = (types.setdefault(one, len(types)), units)
        kinds.append(Kind(visits=tuple(members), type=known[trait][0], units=known[trait][1]))
    return Problem(
        instance=instance,
        board=board,
        hosts=hosts,
        visits=visits,
        reasons=reasons,
        kinds=tuple(kinds),
        types=tuple(types),
        halves_of=tuple(
            (pins[k.visits[0]].half,)
            if k.visits[0] in pins
            else tuple(_halves(board, visits[k.visits[0]]))
            for k in kinds
        ),
        pins=pins,
        lost=frozenset(
            hopeless | {v for v, one in enumerate(visits) if one.is_pinned and v not in pins}
        ),
        sure=sum(visits[v].prio for v in hopeless | blocked),
        legal_masks=frozenset(board.legal(visits[k.visits[0]]) for k in kinds),
    )


def slots_of(cells: int, slot_cells: int) -> int:
    """A host's next start lies on a slot, so a visit uses up whole slots."""
    return -(-cells // slot_cells)


def promise(instance: Instance, visit: Visit, seat: Seat) -> int:
    """Tier C of the visit if it began at `seat`, whose host is not looked at unless he is told."""
    weights, total = instance.weights, 0
    for home, offset in zip(visit.homes, visit.offsets, strict=True):
        held = home.held
        if held is None:
            continue
        if seat.day != held.day:
            total += weights.other_day
        elif seat.block != held.block:
            total += weights.other_half
        elif seat.cell >= 0 and seat.cell + offset != held.cell:
            total += weights.other_start
        elif seat.cell >= 0 and seat.host and seat.host != held.host:
            total += weights.other_host
    return total


def wish(instance: Instance, visit: Visit, day: int, block: int) -> int:
    """Tier D of the visit's wishes."""
    return instance.weights.wish * sum(home.wish[day][block] for home in visit.homes)


def _rest(visit: Visit) -> Hashable:
    homes = tuple((home.building, home.dialect, home.cells) for home in visit.homes)
    return homes, visit.languages, visit.is_key


def _likeness(visit: Visit) -> Hashable:
    if visit.conflicts or visit.is_pinned:
        return visit.owner
    homes = tuple((home.stairwell, home.wish, home.held) for home in visit.homes)
    return _rest(visit), homes, visit.prio, visit.days, visit.halves_off, visit.held


def _type(instance: Instance, visit: Visit, levels: Levels) -> tuple[Type, int]:
    """One unit is a slot where time may be cut into slots without loss, else the whole visit."""
    slot = instance.rules.slot_cells
    like = len({(home.building, home.dialect) for home in visit.homes}) == 1
    if like and slot == 1 and not visit.is_key:
        each = tuple((cost // visit.cells, mask) for cost, mask in levels)
        return Type(levels=each, slots=1, cells=1, is_key=False), visit.cells
    slots = slots_of(visit.cells, slot)
    return Type(levels=levels, slots=slots, cells=visit.cells, is_key=visit.is_key), 1


def _hosts(instance: Instance) -> Hosts:
    speaks: dict[str, int] = {}
    home: dict[str, int] = {}
    for h, host in enumerate(instance.hosts):
        home[host.home] = home.get(host.home, 0) | 1 << h
        for language in host.languages:
            speaks[language] = speaks.get(language, 0) | 1 << h
    return Hosts(speaks=speaks, home=home, weights=instance.weights)


def _split(parts: dict[int, int], good: int, price: int) -> dict[int, int]:
    found: dict[int, int] = {}
    for cost, mask in parts.items():
        for part, at in ((mask & good, cost), (mask & ~good, cost + price)):
            if part:
                found[at] = found.get(at, 0) | part
    return found


def _halves(board: Board, visit: Visit) -> Iterable[int]:
    legal = board.legal(visit)
    for q, half in enumerate(board.halves):
        is_off = half.day not in visit.days or (half.day, half.block) in visit.halves_off
        if not is_off and half.cells >= visit.cells and legal & board.duty[half.day]:
            yield q


def _pins(
    instance: Instance, visits: tuple[Visit, ...], hopeless: set[int]
) -> tuple[dict[int, Pin], set[int]]:
    """The pinned who can keep their seats, and those who could not even if nobody else came."""
    board, pins, blocked = Board(instance), dict[int, Pin](), set[int]()
    for v, visit in enumerate(visits):
        if not visit.is_pinned or v in hopeless:
            continue
        if (pin := _pin(board, v, visit)) is not None:
            board.take(visit, pin.half, pin.cell, pin.host)
            pins[v] = pin
        elif _pin(Board(instance), v, visit) is None:
            blocked.add(v)
    return pins, blocked


def _pin(board: Board, v: int, visit: Visit) -> Pin | None:
    held = visit.held
    q = board.half_of.get((held.day, held.block)) if held is not None else None
    if held is None or q is None or not board.starts(visit, q) >> held.cell & 1:
        return None
    host = board.hosts(visit, q, held.cell) & board.host_bit.get(held.host, 0)
    return Pin(visit=v, half=q, cell=held.cell, host=host.bit_length() - 1) if host else None
