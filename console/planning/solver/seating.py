"""Seats single visits on a board: where it costs least now, if need be by moving another one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from console.planning.board import Board, bits
from console.planning.model import Cost, Seat
from console.planning.solver.lp import GoesOn
from console.planning.solver.problem import Levels, Problem, promise, wish
from console.planning.visits import Visit

MOST_RIVALS = 60


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """`cost` is what taking it adds to the tiers."""

    cost: Cost
    half: int
    cell: int
    host: int


class Seating:
    """A board of the problem with the price of everything that could be done on it next."""

    def __init__(self, problem: Problem, board: Board | None = None) -> None:
        self.problem = problem
        self.board = board or Board(problem.instance)
        self._levels: dict[str, Levels] = {}
        self._wishes: dict[str, tuple[int, ...]] = {}

    def rivals(self, visit: Visit) -> list[Visit]:
        """Seated visits that may stand in its way: of its building first, the lightest first."""
        home = visit.homes[0].building
        seated = [
            other
            for other in self.problem.visits
            if not other.is_pinned
            and other is not visit
            and other.homes[0].id in self.board.seats
            and other.prio <= visit.prio + 2
        ]
        seated.sort(key=lambda v: (v.homes[0].building != home, v.prio / v.cells, -v.cells))
        return seated[:MOST_RIVALS]

    def levels(self, visit: Visit) -> Levels:
        if visit.owner not in self._levels:
            legal = self.problem.board.legal(visit)
            self._levels[visit.owner] = self.problem.hosts.levels(visit, legal)
        return self._levels[visit.owner]

    def wishes(self, visit: Visit) -> tuple[int, ...]:
        if visit.owner not in self._wishes:
            self._wishes[visit.owner] = tuple(
                wish(self.problem.instance, visit, half.day, half.block)
                for half in self.board.halves
            )
        return self._wishes[visit.owner]

    def fits(self, visit: Visit, q: int, cell: int, host: int) -> bool:
        return bool(
            self.board.starts(visit, q) >> cell & 1 and self.board.hosts(visit, q, cell) >> host & 1
        )

    def take(self, visit: Visit, offer: Offer) -> None:
        self.board.take(visit, offer.half, offer.cell, offer.host)

    def best(
        self, visit: Visit, halves: Iterable[int] | None = None, below: Cost | None = None
    ) -> Offer | None:
        """The cheapest legal seat; on a tie the earliest. With `below` only what is cheaper."""
        board, wishes = self.board, self.wishes(visit)
        held = any(home.held for home in visit.homes)
        found: Offer | None = None
        cheapest = self.levels(visit)[0][0]
        order = sorted(
            range(len(board.halves)) if halves is None else halves, key=wishes.__getitem__
        )
        for q in order:
            half = board.halves[q]
            floor = wishes[q] + self._balance(half.day, len(visit.homes)) + cheapest
            for cell in bits(board.starts(visit, q)):
                breach = board.breach(visit, q, cell)
                seat = Seat(day=half.day, block=half.block, cell=cell, host="")
                broken = promise(self.problem.instance, visit, seat) if held else 0
                if below is not None and (0, breach, broken, floor) >= (
                    below.A, below.B, below.C, below.D,
                ):  # fmt: skip
                    continue
                offer = self._hosted(visit, q, cell, breach, floor - cheapest)
                if offer is not None and (below is None or offer.cost < below):
                    found, below = offer, offer.cost
        return found

    def _hosted(self, visit: Visit, q: int, cell: int, breach: int, price: int) -> Offer | None:
        pool = self.board.hosts(visit, q, cell)
        if not pool:
            return None
        best: Offer | None = None
        held = visit.held.host if visit.held is not None else None
        bit = self.board.host_bit.get(held or "", 0)
        for level, mask in self.levels(visit):
            for part in (pool & mask & bit, pool & mask & ~bit):
                if part:
                    host = self._spared(visit, part)
                    cost = Cost(
                        A=0, B=breach, C=self._broken(visit, q, cell, host), D=price + level
                    )
                    if best is None or cost < best.cost:
                        best = Offer(cost=cost, half=q, cell=cell, host=host)
            if best is not None and not bit:
                break
        return best

    def _spared(self, visit: Visit, pool: int) -> int:
        """Of equals whoever is not needed elsewhere."""
        for mask in self.board.suits(visit):
            pool = pool & mask or pool
        return (pool & -pool).bit_length() - 1

    def _broken(self, visit: Visit, q: int, cell: int, host: int) -> int:
        half = self.board.halves[q]
        name = self.problem.instance.hosts[host].id
        seat = Seat(day=half.day, block=half.block, cell=cell, host=name)
        return promise(self.problem.instance, visit, seat)

    def _balance(self, day: int, homes: int) -> int:
        load, target = self.board.load[day], self.problem.instance.days[day].target
        change = abs(load + homes - target) - abs(load - target)
        return self.problem.instance.weights.balance * change

    def price(self, visit: Visit) -> Cost:
        """What the seated visit adds to the tiers; the board is left without it."""
        spot = self.board.give_back(visit)
        assert spot is not None
        q, cell, host = spot
        half = self.board.halves[q]
        level = next(price for price, mask in self.levels(visit) if mask >> host & 1)
        return Cost(
            A=0,
            B=self.board.breach(visit, q, cell),
            C=self._broken(visit, q, cell, host),
            D=self.wishes(visit)[q] + self._balance(half.day, len(visit.homes)) + level,
        )


def seat_rest(seating: Seating, rest: Sequence[Visit], goes_on: GoesOn) -> None:
    """If need be by moving another visit."""
    out = []
    for visit in rest:
        if not goes_on():
            return
        if not _seat(seating, visit):
            out.append(visit)
    before = -1
    while out and len(out) != before:  # each move makes room that another one may use
        before = len(out)
        out = [v for v in out if goes_on() and not (_seat(seating, v) or _eject(seating, v))]


def _seat(seating: Seating, visit: Visit) -> bool:
    offer = seating.best(visit)
    if offer is not None:
        seating.take(visit, offer)
    return offer is not None


def _eject(seating: Seating, visit: Visit) -> bool:
    """One for one: a visit of less weight gives its seat up, or goes elsewhere."""
    for other in seating.rivals(visit):
        spot = seating.board.give_back(other)
        assert spot is not None
        offer = seating.best(visit, [spot[0]])
        if offer is not None:
            seating.take(visit, offer)
            if (again := seating.best(other)) is not None:
                seating.take(other, again)
                return True
            if other.prio < visit.prio:
                return True
            seating.board.give_back(visit)
        seating.board.take(other, *spot)
    return False
