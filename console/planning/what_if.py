"""The smallest changes that would give an owner the day asked for, each with what it costs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from console.planning.blockers import (
    HOSTS,
    NO_SUCH_HOST,
    OWN,
    QUOTA,
    RESERVE,
    SOFT,
    blockers_at,
    in_the_way,
)
from console.planning.board import Board, Spot, bits
from console.planning.model import Cost, Seat
from console.planning.neighbourhood import reseat
from console.planning.offers import best_slots, off_the_board
from console.planning.visits import Visit
from console.planning.why_not import halves_asked

FREE = "change.none-needed"
OVER = "change.over-quota"
SHIFT = "change.others-shift"
WISHES = "change.others-wishes"
MOVES = "change.others-move"
HOST = "change.one-more-host"
SPECIAL_HOST = "change.one-more-special-host"

NEIGHBOURS = 12
LOOKED_AT = 60  # of those in the way
SECONDS = 3.0


@dataclass(frozen=True, kw_only=True)
class Change:
    """`facts` are counts only (`owners`, `minutes`, `homes`, `hosts`). `to` is the seat the owner
    would get; `moves` are (first home, from, to) of the others, for the planner's eyes. `cost` is
    what the plan's tiers change by, tier C counted from where everyone sits now."""

    code: str
    facts: dict[str, int | str]
    to: Seat
    cost: Cost
    moves: tuple[tuple[str, Seat, Seat], ...] = ()


def changes(
    board: Board,
    visits: Sequence[Visit],
    visit: Visit,
    days: Collection[int] | None = None,
    block: int | None = None,
    *,
    time_limit: float = SECONDS,
) -> tuple[Change, ...]:
    """The cheapest of each kind, the cheapest kind first; empty if nothing small would do. The
    board stays as it is."""
    halves = halves_asked(board, days, block)
    found: list[Change] = []
    with off_the_board(board, visit):
        found += _at_once(board, visit, halves)
        if not found or found[0].code != FREE:
            found += _if_others_move(board, visits, visit, halves, time_limit)
        if not found:
            found += _with_a_host(board, visit, halves)
    return tuple(found)


def _at_once(board: Board, visit: Visit, halves: Sequence[int]) -> list[Change]:
    days = {board.halves[q].day for q in halves}
    for offer in best_slots(board, visit, 10_000, days=days):
        if offer.half in halves:
            over = offer.cost.B
            code, facts = (OVER, {"over": over}) if over else (FREE, {})
            return [Change(code=code, facts=dict(facts), to=offer.seat, cost=offer.cost)]
    return []


def _with_a_host(board: Board, visit: Visit, halves: Sequence[int]) -> list[Change]:
    """The first start at which a host is all that is missing."""
    for q in halves:
        for cell in bits(board.starts(visit, q)):
            codes = {blocker.code for blocker in blockers_at(board, visit, q, cell)}
            if codes & {HOSTS, NO_SUCH_HOST} and codes <= {HOSTS, NO_SUCH_HOST, QUOTA, RESERVE}:
                half = board.halves[q]
                special = bool(visit.languages) or visit.is_key
                return [
                    Change(
                        code=SPECIAL_HOST if special else HOST,
                        facts={"languages": " ".join(sorted(visit.languages))} if special else {},
                        to=Seat(day=half.day, block=half.block, cell=cell, host=""),
                        cost=Cost(A=-visit.prio, B=int(QUOTA in codes), C=0, D=0),
                    )
                ]
    return []


def _if_others_move(
    board: Board,
    visits: Sequence[Visit],
    visit: Visit,
    halves: Sequence[int],
    time_limit: float,
) -> list[Change]:
    """Seats the visit and those in its way anew, the visit only where it was asked for; everyone
    else counts as promised the seat he has."""
    near = _cheapest_to_move(board, visits, visit, halves)
    if not near:
        return []
    olds = {other.owner: board.give_back(other) for other in near}
    homes = tuple(replace(home, held=None) for home in visit.homes)
    asked = replace(visit, held=None, is_pinned=False, homes=homes)
    as_promised = [_held_at(board, other, olds[other.owner]) for other in near]
    for other in as_promised:
        board.take(other, *_spot(olds[other.owner]))
    done = reseat(board, [asked, *as_promised], only={visit.owner: halves}, time_limit=time_limit)
    seat = board.seats.get(visit.homes[0].id)
    news = {other.owner: board.spot(other) for other in as_promised}
    board.give_back(asked)
    for other in as_promised:
        board.give_back(other)
    for other in near:
        board.take(other, *_spot(olds[other.owner]))
    if seat is None or not all(news.values()):
        return []
    moved = [v for v in near if news[v.owner] != olds[v.owner]]
    growth = Cost(
        A=done.after.A - done.before.A,
        B=done.after.B - done.before.B,
        C=done.after.C - done.before.C,
        D=done.after.D - done.before.D,
    )
    pairs = [(v, _spot(olds[v.owner]), _spot(news[v.owner])) for v in moved]
    return [_told(board, pairs, seat, growth)] if pairs else []


def _told(
    board: Board, pairs: Sequence[tuple[Visit, Spot, Spot]], seat: Seat, cost: Cost
) -> Change:
    """As a shift by minutes where nobody leaves his half-day, else by how many wishes it costs."""
    unit = board.instance.cell_minutes
    shifts = [abs(a[1] - b[1]) * unit for _, a, b in pairs if a[0] == b[0]]
    worse = sum(_wish(board, v, b) > _wish(board, v, a) for v, a, b in pairs)
    others = [pair for pair in pairs if pair[1][:2] != pair[2][:2]]
    if len(shifts) == len(pairs):
        code, facts = SHIFT, {"owners": len(others), "minutes": max(shifts)}
    elif worse:
        code, facts = WISHES, {"owners": len(others), "wishes": worse}
    else:
        code, facts = MOVES, {"owners": len(others)}
    moves = tuple((v.homes[0].id, _seat(board, a), _seat(board, b)) for v, a, b in pairs)
    return Change(code=code, facts=dict(facts), to=seat, cost=cost, moves=moves)


def _cheapest_to_move(
    board: Board, visits: Sequence[Visit], visit: Visit, halves: Sequence[int]
) -> list[Visit]:
    """Of those in the way where least is in the way, who finds another place most easily."""
    sets = sorted(
        (sum(code not in SOFT for code in codes), q, cell, codes)
        for q in halves
        if board.halves[q].day in visit.days
        for cell in bits(board.slots & ((1 << board.halves[q].cells) - 1))
        if (codes := _full(board, visit, q, cell))
    )
    met: dict[str, Visit] = {}
    for _, q, cell, codes in sets[:6]:
        for code in codes:
            for other in in_the_way(board, visits, visit, q, cell, code):
                if not other.is_pinned and len(met) < LOOKED_AT:
                    met.setdefault(other.owner, other)
    priced: list[tuple[tuple[int, ...], str]] = []
    for owner, other in met.items():
        spot = _spot(board.spot(other))
        for offer in best_slots(board, other, 1):
            lost = _wish(board, other, (offer.half, 0, 0)) - _wish(board, other, spot)
            priced.append(((other.held is not None, offer.cost.B, lost), owner))
    return [met[owner] for _, owner in sorted(priced)[:NEIGHBOURS]]


def _full(board: Board, visit: Visit, q: int, cell: int) -> tuple[str, ...]:
    found = blockers_at(board, visit, q, cell)
    codes = tuple(b.code for b in found)
    return () if OWN.intersection(codes) or NO_SUCH_HOST in codes else codes


def _held_at(board: Board, visit: Visit, spot: Spot | None) -> Visit:
    seat = _seat(board, _spot(spot))
    homes = tuple(
        replace(home, held=replace(seat, cell=seat.cell + offset))
        for home, offset in zip(visit.homes, visit.offsets, strict=True)
    )
    return replace(visit, homes=homes, held=seat)


def _seat(board: Board, spot: Spot) -> Seat:
    half = board.halves[spot[0]]
    host = board.instance.hosts[spot[2]].id
    return Seat(day=half.day, block=half.block, cell=spot[1], host=host)


def _spot(spot: Spot | None) -> Spot:
    assert spot is not None
    return spot


def _wish(board: Board, visit: Visit, spot: Spot) -> int:
    half = board.halves[spot[0]]
    return sum(home.wish[half.day][half.block] for home in visit.homes)
