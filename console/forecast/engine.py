"""Plays one day of parties through stations, with a heap of moments.

Times are minutes. Ties at one instant (waiting.md §6): everybody who has come by then is seen
first, then a desk chooses as `domain.line.choose` does: whoever was overtaken too often, the
earliest check-in of them; else the highest lane, the earliest due, the earliest check-in. A day is
laid out once; what differs from one replication to the next (who comes when, how long each service
takes) is handed to `play`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf, isfinite

from console.forecast.forward_loop import SHORTEST, Stage, run_forward, stages_of
from console.forecast.heap_loop import run

ALWAYS: tuple[tuple[float, float], ...] = ((-inf, inf),)


@dataclass(frozen=True, kw_only=True, slots=True)
class Party:
    """`due` orders the line (None: when it arrives); a larger `lane` goes first.

    Somebody who is inside already arrived in the past and has the first `begins` legs of its route
    over; it waits for the next since `since` and was overtaken there so often, or is served now,
    where the first service is what remains of it.
    """

    arrives: float
    due: float | None = None
    lane: int = 0
    route: int = 0
    host: int = 0
    begins: int = 0
    is_served: bool = False
    since: float | None = None
    overtaken: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Leg:
    """One visit to a station. `needs` are the legs (by place in the route) that come before it
    where a party may choose; `is_host_bound`: its own host serves it, whoever is free where it has
    none."""

    station: int
    needs: tuple[int, ...] = ()
    is_host_bound: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """Open during `spans` (from, to); what was begun is finished. `host`: it is that host's own."""

    spans: tuple[tuple[float, float], ...] = ALWAYS
    host: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Pause:
    """Nobody is called for so long; `stops` also what is being served."""

    start: float
    minutes: float
    stops: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Floor:
    """`desks` by station; `limit`: so often may one be overtaken, 0 without bound. `starts`: now.
    Where a party `may_choose`, it goes to the open leg with the fewest people per desk, else to the
    first of its route; `gap`: what a call that nobody answers costs."""

    desks: tuple[tuple[Desk, ...], ...]
    routes: tuple[tuple[Leg, ...], ...]
    limit: int = 0
    starts: float = -inf
    pauses: tuple[Pause, ...] = ()
    may_choose: bool = False
    gap: float = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """A day laid out: one job for each leg of each party, `first[p]` to `first[p + 1]`, with its
    `station`, the `pool` of desks that serves it and the job `after` it (-1: none). `calendar`:
    when desks of a pool open (+1) or close (-1); `shared`: the pool whose line others serve too;
    `quick`, by twice the job (one more: when it is done): no host is asked for there. By party,
    `lanes` as they sort; `inside` are those who are there already. `stages`: station by station,
    where the day can be played so."""

    floor: Floor
    parties: tuple[Party, ...]
    first: list[int]
    station: list[int]
    party: list[int]
    leg: list[int]
    pool: list[int]
    after: list[int]
    idle: list[int]
    calendar: list[tuple[float, int, int]]
    quick: list[bool]
    lanes: list[int]
    inside: list[int]
    shared: Mapping[int, int] = field(default_factory=dict)
    helpers: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    stages: tuple[Stage, ...] = ()

    @property
    def jobs(self) -> int:
        return len(self.station)


@dataclass(frozen=True, kw_only=True, slots=True)
class Played:
    """By job: when the party came there, was called, was done; NaN where that never was."""

    came: list[float]
    called: list[float]
    done: list[float]
    events: int


def lay_out(floor: Floor, parties: Sequence[Party]) -> Day:
    """A host-bound station is one pool per host and one for whoever has no host there; hosts
    without parties of their own serve those too."""
    stations = len(floor.desks)
    pools: dict[tuple[int, int], int] = {(s, 0): s for s in range(stations)}
    for s, desks in enumerate(floor.desks):
        for host in sorted({desk.host for desk in desks} - {0}):
            pools[s, host] = len(pools)
    first, station, owner, leg, pool = [0], [], [], [], []
    for p, party in enumerate(parties):
        route = floor.routes[party.route]
        for n in range(party.begins, len(route)):
            s = route[n].station
            host = party.host if route[n].is_host_bound else 0
            station.append(s)
            owner.append(p)
            leg.append(n)
            pool.append(pools.get((s, host), s))
        first.append(len(station))
    ends = set(first)
    after = [-1 if j + 1 in ends else j + 1 for j in range(len(station))]
    bound = {n for (s, host), number in pools.items() if host for n in (s, number)}
    idle, calendar = _calendar(floor, pools)
    day = Day(
        floor=floor,
        parties=tuple(parties),
        first=first,
        station=station,
        party=owner,
        leg=leg,
        pool=pool,
        after=after,
        idle=idle,
        calendar=calendar,
        quick=_quick(pool, after, bound),
        lanes=[-party.lane for party in parties],
        inside=[
            p
            for p, one in enumerate(parties)
            if one.is_served or one.since is not None or one.overtaken
        ],
        shared={number: s for (s, host), number in pools.items() if host},
        helpers={
            s: tuple(number for (at, host), number in pools.items() if at == s and host)
            for s in range(stations)
        },
    )
    return replace(day, stages=stages_of(day))


def _quick(pool: Sequence[int], after: Sequence[int], bound: Collection[int]) -> list[bool]:
    found = []
    for j, number in enumerate(pool):
        is_free = number not in bound
        found += [is_free, is_free and (after[j] < 0 or pool[after[j]] not in bound)]
    return found


def _calendar(
    floor: Floor, pools: Mapping[tuple[int, int], int]
) -> tuple[list[int], list[tuple[float, int, int]]]:
    idle, changes = [0] * len(pools), Counter[tuple[float, int]]()
    for s, desks in enumerate(floor.desks):
        for desk in desks:
            number = pools[s, desk.host]
            for start, end in desk.spans:
                if end <= floor.starts or start >= end:
                    continue
                if start <= floor.starts or start == -inf:
                    idle[number] += 1
                else:
                    changes[start, number] += 1
                if isfinite(end):
                    changes[end, number] -= 1
    return idle, sorted((at, number, change) for (at, number), change in changes.items() if change)


def play(
    day: Day,
    services: Sequence[float],
    *,
    arrives: Sequence[float] | None = None,
    dues: Sequence[float] | None = None,
    misses: Mapping[int, float] | None = None,
) -> Played:
    """`services` by job; `arrives` and `dues` by party where they differ from the layout's
    (infinite: never comes). For a job in `misses` the party does not answer its first call: that
    costs the desk `floor.gap`, and the party comes back to the line after so many minutes."""
    parties = day.parties
    came_at = [p.arrives for p in parties] if arrives is None else arrives
    if dues is None:
        dues = [at if p.due is None else p.due for p, at in zip(parties, came_at, strict=True)]
    if day.stages and min(services) > SHORTEST and (not misses or day.floor.gap > SHORTEST):
        came, called, done, events = run_forward(day, services, came_at, dues, misses or {})
    else:
        came, called, done, events = run(day, services, came_at, dues, misses or {})
    return Played(came=came, called=called, done=done, events=events)


@dataclass(frozen=True, kw_only=True, slots=True)
class Trace:
    """By party (in the order given) and station: when it came there, was called, was done."""

    came: list[list[float]]
    called: list[list[float]]
    done: list[list[float]]

    def waits(self, station: int) -> list[float]:
        return [
            called[station] - came[station]
            for came, called in zip(self.came, self.called, strict=True)
        ]


def simulate(
    parties: Sequence[Party], desks: Sequence[int], services: Sequence[Sequence[float]]
) -> Trace:
    """One route through all stations in order, their desks open all the time; `services[p][s]`:
    minutes of party `p` at station `s`; every station has a desk or more."""
    floor = Floor(
        desks=tuple((Desk(),) * n for n in desks),
        routes=(tuple(Leg(station=s) for s in range(len(desks))),),
    )
    played = play(lay_out(floor, parties), [s for row in services for s in row])

    def by_party(flat: list[float]) -> list[list[float]]:
        width = len(desks)
        return [flat[n * width : (n + 1) * width] for n in range(len(parties))]

    return Trace(
        came=by_party(played.came), called=by_party(played.called), done=by_party(played.done)
    )
