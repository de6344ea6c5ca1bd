"""Why a home has no place as the plan stands, and the smallest change that would give it one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from console.actions.moving import Move
from console.actions.seating import Spot
from console.verdicts import Reason

if TYPE_CHECKING:
    from datetime import datetime

    from console.planning.model import Seat
    from console.planning.visits import Visit
    from console.queries.live_board import LiveBoard

MOST = 200
"""Homes whose reasons are worked out at once; the others follow when these have a place."""


@dataclass(frozen=True, kw_only=True)
class Cure:
    """`why` is a code of `ui/words.py` and its facts; `moves` are what it takes, none where it
    takes more than moving somebody, such as one more host. `slot` is what the party would get."""

    why: Reason
    moves: tuple[Move, ...] = ()
    slot: datetime | None = None


def reasons_of(live: LiveBoard, unit_ids: Collection[int]) -> dict[int, tuple[Reason, ...]]:
    """What blocks each of these homes now, for the planner's eyes; nothing where a slot is free."""
    from console.planning.why_not import why_not

    visits = _visits(live)
    found: dict[int, tuple[Reason, ...]] = {}
    for unit in list(unit_ids)[:MOST]:
        if unit in found or unit not in live.visits:
            continue
        visit = live.visits[unit]
        why = why_not(live.board, visits, visit)
        blockers = (why.own,) if why.own is not None else why.blockers
        told = tuple((blocker.code, dict(blocker.facts)) for blocker in blockers)
        found |= {int(home.id): told for home in visit.homes}
    return found


def cure_of(live: LiveBoard, unit_id: int, owner_id: int) -> Cure | None:
    """The cheapest change that would do; None if nothing small would. Up to three seconds."""
    from console.planning.what_if import changes

    visit = live.visits.get(unit_id)
    found = changes(live.board, _visits(live), visit) if visit is not None else ()
    if visit is None or not found:
        return None
    best = found[0]
    why = (best.code, best.facts)
    to = _spot(live, best.to)
    if to is None:
        return Cure(why=why)
    seated = {unit: row for row in live.seated.values() for unit in row.unit_ids}
    others = []
    for home, _was, seat in best.moves:
        row, spot = seated.get(int(home)), _spot(live, seat)
        if row is None or spot is None:
            return Cure(why=why)
        was = Spot(slot_start=row.slot_start, host_id=row.host_id)
        others.append(Move(to=spot, appointment_id=row.appointment_id, was=was))
    homes = tuple(int(home.id) for home in visit.homes)
    new = Move(to=to, owner_id=owner_id, unit_ids=homes)
    return Cure(why=why, moves=(*others, new), slot=to.slot_start)


def _spot(live: LiveBoard, seat: Seat) -> Spot | None:
    """None for a seat with a host who is yet to be found."""
    if not seat.host:
        return None
    start = live.start(live.board.half_of[seat.day, seat.block], seat.cell)
    return Spot(slot_start=start, host_id=int(seat.host) if seat.host.isdecimal() else None)


def _visits(live: LiveBoard) -> tuple[Visit, ...]:
    """Each once, though it is known by each of its homes."""
    found: Mapping[str, Visit] = {visit.owner: visit for visit in live.visits.values()}
    return tuple(found.values())
