"""The best free slots for one visit on a board as it stands, for whoever is on the phone now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from console.planning.board import Board, bits
from console.planning.judge import suited_host
from console.planning.model import Cost, Seat
from console.planning.shares import cost_at
from console.planning.visits import Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """`cost`: what the plan's tiers grow by. `seat` is of the visit's start."""

    seat: Seat
    half: int
    host: int
    cost: Cost

    @property
    def breaks_quota(self) -> bool:
        return self.cost.B > 0


def best_slots(
    board: Board,
    visit: Visit,
    number: int = 5,
    *,
    days: Collection[int] | None = None,
    each_half: int | None = None,
) -> tuple[Offer, ...]:
    """At most `number`, the best first: nothing over a quota or out of a reserve, then the owner's
    wish and the host who suits, then the earliest. `each_half`: at most so many of one half-day.
    A visit on the board is offered other slots than its own; the board stays as it is."""
    own = board.spot(visit)
    with off_the_board(board, visit):
        offers = [
            offer
            for offer in _all(board, visit, days)
            if own is None or (offer.half, offer.seat.cell) != own[:2]
        ]
    offers.sort(key=lambda o: (o.cost.B, o.cost.D, o.half, o.seat.cell))
    taken: Counter[int] = Counter()
    chosen: list[Offer] = []
    for offer in offers:
        if len(chosen) == number:
            break
        if each_half is None or taken[offer.half] < each_half:
            taken[offer.half] += 1
            chosen.append(offer)
    return tuple(chosen)


@contextmanager
def off_the_board(board: Board, visit: Visit) -> Iterator[None]:
    """The board without the visit, for as long as it is asked something."""
    spot = board.give_back(visit)
    try:
        yield
    finally:
        if spot is not None:
            board.take(visit, *spot)


def _all(board: Board, visit: Visit, days: Collection[int] | None) -> Iterator[Offer]:
    for q, half in enumerate(board.halves):
        if days is not None and half.day not in days:
            continue
        for cell in bits(board.starts(visit, q)):
            host = suited_host(board, visit, q, cell)
            if host >= 0:
                name = board.instance.hosts[host].id
                yield Offer(
                    seat=Seat(day=half.day, block=half.block, cell=cell, host=name),
                    half=q,
                    host=host,
                    cost=cost_at(board, visit, q, cell, host),
                )
