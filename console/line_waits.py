"""From what a station shows to the futures of its waits: whoever stands there, whoever comes now.

Where owners wait for their own host each host is a line of its own: other desks do not help.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

import numpy as np

from console.forecast.pace import GUESSED, Floats, Pace, Prior, pace_of, prior_of
from console.forecast.roll import MOST_PASSING, Rest, Station, roll
from console.models import StationPrior
from console.queries.campaigns import StepRow
from console.queries.waits import DeskAt, Served, StationState, Waiting

CHANGE_OVER, NO_ANSWER = 30.0, 0.05
"""Seconds from one party to the next, and the share of calls that nobody answers, before any was
seen."""
GUESS = Prior(mean=600.0, tau=GUESSED)
IDLE_IS_CLOSED = timedelta(minutes=10)
LETS_WAIT, GAPS_TO_CLOSED = 120.0, 3
"""A free desk beside which people stood for so many seconds, or usual gaps, has closed without a
word; sooner than after IDLE_IS_CLOSED, and until it calls again."""
OLD_GAPS, OLD_CALLS = 10, 20
"""What was believed of gaps and of answers before today counts as so many of today's."""
LATEST = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True)
class Belief:
    """What is believed of a station when the day begins; `is_told`: somebody said it, or another
    day showed it."""

    prior: Prior
    change_over: float = CHANGE_OVER
    no_answer: float = NO_ANSWER
    is_told: bool = True


@dataclass(frozen=True, kw_only=True)
class Learned:
    """What the services of today make of the belief."""

    pace: Pace
    services: int
    change_over: float
    no_answer: float


@dataclass(frozen=True, kw_only=True)
class Expected:
    """Seconds from now in each future: of every ticket that has an honest wait, of a newcomer
    (None: of nobody); `ahead` of each ticket, `desks` that work today."""

    tickets: dict[int, Floats]
    newcomer: Floats | None
    ahead: dict[int, int]
    desks: int
    is_at_once: bool


def belief_of(
    kept: StationPrior | None, route: Sequence[StepRow], code: str, products: Mapping[str, int]
) -> Belief:
    """Of the station with that code; `products`: how many homes of each are due today."""
    if kept is not None:
        return Belief(
            prior=Prior(
                mean=float(kept.mean_s),
                log_sd=kept.log_sd_thousandths / 1000,
                tau=kept.tau_thousandths / 1000,
            ),
            change_over=float(kept.change_over_s),
            no_answer=kept.no_answer_thousandths / 1000,
        )
    timed = [step for step in route if step.usual]
    visits = [list(steps) for at, steps in groupby(timed, lambda s: s.station) if at == code]
    if not visits:
        return Belief(prior=GUESS, is_told=False)
    # Steps folded into one desk are one service; a party may come to the station more than once.
    told = [_seconds(step, products) for steps in visits for step in steps]
    fast, usual, slow = (sum(column) / len(visits) for column in zip(*told, strict=True))
    return Belief(prior=prior_of(fast, usual, slow))


def _seconds(step: StepRow, products: Mapping[str, int]) -> tuple[float, float, float]:
    """Fast, usual and slow, as the homes of today make it."""
    homes = sum(products.values())
    usual = sum(n * step.minutes_of.get(product, step.usual) for product, n in products.items())
    share = 60.0 * (usual / homes / step.usual if homes else 1.0)
    return step.fast * share, step.usual * share, step.slow * share


def learned(belief: Belief, served: Sequence[Served]) -> Learned:
    services = [(one.ended - one.called).total_seconds() for one in served if one.is_whole]
    gaps = list(_gaps(served))
    missed = sum(one.is_missed for one in served)
    return Learned(
        pace=pace_of(belief.prior, services),
        services=len(services),
        change_over=(OLD_GAPS * belief.change_over + sum(gaps)) / (OLD_GAPS + len(gaps)),
        no_answer=(OLD_CALLS * belief.no_answer + missed) / (OLD_CALLS + len(served)),
    )


def _gaps(served: Sequence[Served]) -> list[float]:
    """From one party to the next at a desk while somebody stood in the line."""
    ended: dict[int, datetime] = {}
    found = []
    for one in served:
        before = ended.get(one.desk_id)
        if before is not None and one.joined <= before <= one.called < before + IDLE_IS_CLOSED:
            found.append((one.called - before).total_seconds())
        ended[one.desk_id] = one.ended
    return found


def expect(
    state: StationState, known: Learned, now: datetime, opens_at: datetime, limit: int
) -> Expected:
    """Equal states and times give equal waits: the seed is the station's own. Nobody is passed
    more than `limit` times."""
    overtaking, shares = _overtaking(state, now), _shares(state)

    def rolled(desks: Sequence[DeskAt], line: Sequence[Waiting]) -> tuple[Station, Floats] | None:
        waited = [(one.since, now) for one in line]
        if len(shares) == 1:  # what others did says nothing of a host who has no party
            waited += [(one.joined, one.called) for one in state.served]
        station = Station(
            elapsed=tuple(
                (now - d.busy_since).total_seconds() for d in desks if d.busy_since is not None
            ),
            free_at=_free_at(desks, waited, known, now, opens_at),
            line=len(line),
            rests=_rests(desks, now),
            no_answer=known.no_answer,
            gap=known.change_over,
        )
        if not station.elapsed and not station.free_at:
            return None
        waits = roll(station, known.pace, seed=state.id)
        return station, _passed_by(waits, station, known, overtaking, limit)

    tickets: dict[int, Floats] = {}
    ahead: dict[int, int] = {}
    newcomers = []
    count = 0
    is_at_once = False
    for desks, line in shares:
        found = rolled(desks, line)
        if found is None:
            continue
        station, waits = found
        count += len(station.elapsed) + len(station.free_at)
        is_at_once = is_at_once or (not line and any(free <= 0 for free in station.free_at))
        newcomers.append(waits[-1])
        for place, one in enumerate(line):
            tickets[one.visit_id] = waits[place]
            ahead[one.visit_id] = place
    return Expected(
        tickets=tickets,
        newcomer=_any_of(newcomers),
        ahead=ahead,
        desks=count,
        is_at_once=is_at_once,
    )


def _shares(state: StationState) -> list[tuple[list[DeskAt], list[Waiting]]]:
    """Which desks serve whom: each host's own, and together those that serve anybody."""
    hosts = {one.host_id for one in state.line if one.host_id}
    hosts |= {desk.host_id for desk in state.desks if desk.host_id}
    if not hosts:
        return [(list(state.desks), list(state.line))]
    shares = [
        (
            [desk for desk in state.desks if desk.host_id == host],
            [one for one in state.line if one.host_id == host],
        )
        for host in sorted(hosts)
    ]
    anybody = [one for one in state.line if not one.host_id]
    if anybody:  # whoever has no host stands behind all who do
        shares.append((list(state.desks), [*(o for o in state.line if o.host_id), *anybody]))
    return shares


def _any_of(waits: Sequence[Floats]) -> Floats | None:
    """Of one who may come into any of these lines; as many futures as each has."""
    if not waits:
        return None
    size = min(len(each) for each in waits)
    together = np.sort(np.concatenate([each[:size] for each in waits]))
    places = ((np.arange(size) + 0.5) * len(together) / size).astype(np.int64)
    return together[places]


def _free_at(
    desks: Sequence[DeskAt],
    waits: Sequence[tuple[datetime, datetime]],
    known: Learned,
    now: datetime,
    opens_at: datetime,
) -> tuple[float, ...]:
    """`waits`: from when to when each of today's stood in this line, or still stands."""
    found = []
    for desk in desks:
        if desk.busy_since is not None:
            continue
        if desk.is_open:
            since = (now - desk.free_since).total_seconds() if desk.free_since else np.inf
            if not _is_left(desk, waits, known, now):
                found.append(max(0.0, known.change_over - since))
        elif desk.back_at is not None:
            found.append(max(0.0, (desk.back_at - now).total_seconds()))
        elif now < opens_at:
            found.append((opens_at - now).total_seconds())
    return tuple(found)


def _is_left(
    desk: DeskAt, waits: Sequence[tuple[datetime, datetime]], known: Learned, now: datetime
) -> bool:
    """Nobody sits there: it is free and lets people stand. Whoever has just opened, or may call
    again, is given time for the first call."""
    opened = desk.opened_at
    if opened is not None and (desk.free_since is None or desk.free_since < opened):
        return now - opened > IDLE_IS_CLOSED
    idle = desk.free_since or max((begin for begin, end in waits if end == now), default=now)
    beside = max(((end - max(begin, idle)).total_seconds() for begin, end in waits), default=0.0)
    return beside > max(LETS_WAIT, GAPS_TO_CLOSED * known.change_over)


def _rests(desks: Sequence[DeskAt], now: datetime) -> tuple[Rest, ...]:
    """What is still to come of the desks' breaks."""
    return tuple(
        Rest(
            since=max(0.0, (begin - now).total_seconds()),
            until=(end - now).total_seconds(),
            desks=1,
        )
        for desk in desks
        if desk.is_open
        for begin, end in desk.rests
        if end > now
    )


def _passed_by(
    waits: Floats, station: Station, known: Learned, overtaking: float, limit: int
) -> Floats:
    """Longer by those who come later and are called first: they take their share of the desks, as
    long as the bound of fairness lets them. One by one they would cost more than all else."""
    each = (known.pace.mean + station.gap) / station.desks
    share = min(MOST_PASSING, overtaking * each)
    longer: Floats = np.minimum(waits / (1 - share), waits + limit * each)
    return longer


def _overtaking(state: StationState, now: datetime) -> float:
    """How often per second of waiting somebody who joined later was called first, lately."""
    lately = [one for one in state.served if one.called > now - LATEST]
    passed, waited = 0, 0.0
    for one in lately:
        waited += (one.called - one.joined).total_seconds()
        passed += sum(o.joined > one.joined and o.called < one.called for o in lately)
    for there in state.line:
        waited += (now - there.since).total_seconds()
        passed += sum(o.joined > there.since for o in lately)
    return passed / waited if waited > 0 else 0.0
