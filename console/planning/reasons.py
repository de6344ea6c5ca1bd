"""Why a home has no appointment, as a code with the facts behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from console.planning.board import Board, bits
from console.planning.model import Instance
from console.planning.visits import Visit, may_host

NO_DAY = "plan.no-day"
NOT_READY = "plan.not-ready"
NO_HOST_ON_DUTY = "plan.no-host-on-duty"
NO_HOST_LANGUAGE = "plan.no-host-language"
NO_CERTIFIED_HOST = "plan.no-certified-host"
LONGER_THAN_BLOCK = "plan.longer-than-block"
PIN_BLOCKED = "plan.pin-blocked"
FULL = "plan.full"
NOT_TRIED = "plan.not-tried"


@dataclass(frozen=True, kw_only=True)
class Unplaced:
    household: str
    code: str
    facts: Mapping[str, int | str] = field(default_factory=dict)

    def for_home(self, household: str) -> Unplaced:
        return replace(self, household=household)


def own_reason(instance: Instance, visit: Visit) -> Unplaced | None:
    """What would keep the visit out even if nobody else came; None if nothing does."""

    def no(code: str, **facts: int | str) -> Unplaced:
        return Unplaced(household=visit.homes[0].id, code=code, facts=facts)

    wanted = frozenset.intersection(*(home.days_ok for home in visit.homes))
    if not wanted:
        return no(NO_DAY)
    if not visit.days:
        return no(NOT_READY, first_day=max(home.ready_day for home in visit.homes))
    fitting = {
        day
        for day in visit.days
        if any(block.cells >= visit.cells for block in instance.days[day].blocks)
    }
    if not fitting:
        return no(LONGER_THAN_BLOCK, minutes=visit.cells * instance.cell_minutes)
    if any(may_host(host, visit) and host.days & fitting for host in instance.hosts):
        return None
    on_duty = [host for host in instance.hosts if host.days & fitting]
    if not on_duty:
        return no(NO_HOST_ON_DUTY)
    if not any(visit.languages <= host.languages for host in on_duty):
        return no(NO_HOST_LANGUAGE, languages=" ".join(sorted(visit.languages)))
    return no(NO_CERTIFIED_HOST)


def full_reason(board: Board, visit: Visit, was_tried: bool) -> Unplaced:
    """What stands in the way on the finished board: the commonest blocker and at how many of the
    visit's starts it is met. It says what blocks now, not that it must."""
    first = visit.homes[0].id
    if not was_tried:
        return Unplaced(household=first, code=NOT_TRIED)
    if visit.is_pinned:
        return Unplaced(household=first, code=PIN_BLOCKED)
    met: Counter[str] = Counter()
    for q, half in enumerate(board.halves):
        if half.day in visit.days and half.cells >= visit.cells:
            grid = board.slots & ((1 << (half.cells - visit.cells + 1)) - 1)
            open_ = board.starts(visit, q)
            late = board.arrivals_full[q] & grid
            met["arrivals"] += late.bit_count()
            met["place"] += (grid & ~open_ & ~late).bit_count()
            met["hosts"] += sum(not board.hosts(visit, q, cell) for cell in bits(open_))
    blocker, starts = max(met.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return Unplaced(household=first, code=FULL, facts={"blocker": blocker, "starts": starts})
