"""One case of a rehearsal: what is other than planned, and the floor that follows from it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from console.domain.errors import Refusal
from console.forecast.day_plan import DayPlan, PlannedHost, PlannedParty, desk_spans, without
from console.forecast.engine import Day, Desk, Floor, Leg, Party, Pause, lay_out

MOST_DESKS = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Closure:
    """So many desks of a station are away from `start` for `minutes`."""

    station: str
    desks: int
    start: float
    minutes: float


@dataclass(frozen=True, kw_only=True)
class Case:
    """`desks` by station and `hosts` where they are not as planned; `shows`: the share of booked
    parties that come; `first_hour`: so many times as many come in the first hour; everybody comes
    `late` minutes later; `slower` multiplies a step's minutes. `drills`: what it was made from."""

    desks: Mapping[str, int] = field(default_factory=dict)
    hosts: int | None = None
    shows: float | None = None
    first_hour: float = 1.0
    late: float = 0.0
    slower: Mapping[str, float] = field(default_factory=dict)
    closures: tuple[Closure, ...] = ()
    pauses: tuple[Pause, ...] = ()
    drills: tuple[str, ...] = ()

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Case:
        raw: dict[str, Any] = json.loads(text)
        raw["closures"] = tuple(Closure(**one) for one in raw.get("closures", ()))
        raw["pauses"] = tuple(Pause(**one) for one in raw.get("pauses", ()))
        raw["drills"] = tuple(raw.get("drills", ()))
        return cls(**raw)

    def desks_at(self, plan: DayPlan, station: str) -> int:
        """At the hosts' station the hosts."""
        if station == plan.host_station:
            return len(plan.hosts) if self.hosts is None else self.hosts
        return self.desks.get(station, plan.desks.get(station, 0))

    def with_desks(self, plan: DayPlan, station: str, count: int) -> Case:
        if station == plan.host_station:
            return replace(self, hosts=count)
        return replace(self, desks={**self.desks, station: count})

    def staff(self, plan: DayPlan) -> int:
        return sum(self.desks_at(plan, station) for station in plan.stations)


PLANNED = Case()


def floor_of(plan: DayPlan, case: Case) -> Day:
    """Raises Refusal `rehearse.no-desk` where nobody could pass a station."""
    stations = {name: n for n, name in enumerate(plan.stations)}
    legs = _legs(plan, stations)
    for leg in legs:
        name = plan.stations[leg.station]
        if not 1 <= case.desks_at(plan, name) <= MOST_DESKS:
            raise Refusal("rehearse.no-desk", station=name)
    hosts = _hosts(plan, case)
    floor = Floor(
        desks=tuple(_desks(plan, case, name, hosts) for name in plan.stations),
        routes=(legs,),
        limit=plan.overtaken_limit,
        pauses=case.pauses,
        gap=plan.change_over,
    )
    bound = _dealt(plan, hosts)
    parties = [
        Party(arrives=0, host=host) for _, host in zip(plan.parties, bound, strict=True)
    ]  # who comes when is drawn anew each time
    return lay_out(floor, parties)


def grouped(plan: DayPlan) -> list[list[int]]:
    """Places of the steps in the route, by leg: steps folded into one station follow one another
    at the same desk, as the product does it: a finished step goes on at the desk where it can."""
    left, over, found = list(range(len(plan.route))), set[str](), list[list[int]]()
    codes = {step.code for step in plan.route}
    while left:
        open_ = [n for n in left if set(plan.route[n].needs) & codes <= over] or left
        last = plan.route[found[-1][-1]] if found else None
        here = [n for n in open_ if last is not None and _goes_on(plan, last.code, n)]
        chosen = (here or open_)[0]
        if here:
            found[-1].append(chosen)
        else:
            found.append([chosen])
        over.add(plan.route[chosen].code)
        left.remove(chosen)
    return found


def _goes_on(plan: DayPlan, last: str, n: int) -> bool:
    before = next(step for step in plan.route if step.code == last)
    step = plan.route[n]
    return step.station == before.station and (before.is_host_bound or not step.is_host_bound)


def _legs(plan: DayPlan, stations: Mapping[str, int]) -> tuple[Leg, ...]:
    groups = grouped(plan)
    place = {plan.route[n].code: at for at, group in enumerate(groups) for n in group}
    return tuple(
        Leg(
            station=stations[plan.route[group[0]].station],
            needs=tuple(
                sorted(
                    {place[need] for n in group for need in plan.route[n].needs if need in place}
                    - {at}
                )
            ),
            is_host_bound=any(plan.route[n].is_host_bound for n in group),
        )
        for at, group in enumerate(groups)
    )


def _hosts(plan: DayPlan, case: Case) -> tuple[PlannedHost, ...]:
    """The planned ones, fewer from the end, more with numbers of their own."""
    wanted = len(plan.hosts) if case.hosts is None else case.hosts
    top = max((host.id for host in plan.hosts), default=0)
    more = wanted - len(plan.hosts)
    return (
        *plan.hosts[:wanted],
        *(
            PlannedHost(id=top + 1 + n, spans=desk_spans(plan, len(plan.hosts) + n, wanted))
            for n in range(more)
        ),
    )


def _desks(
    plan: DayPlan, case: Case, station: str, hosts: tuple[PlannedHost, ...]
) -> tuple[Desk, ...]:
    if station == plan.host_station:
        desks = [Desk(spans=host.spans, host=host.id) for host in hosts]
    else:
        count = case.desks_at(plan, station)
        desks = [Desk(spans=desk_spans(plan, n, count)) for n in range(count)]
    for closure in case.closures:
        if closure.station != station:
            continue
        gap = (closure.start, closure.start + closure.minutes)
        for n in range(min(closure.desks, len(desks))):
            spans = tuple(without(list(desks[n].spans), gap))
            desks[n] = Desk(spans=spans, host=desks[n].host)
    return tuple(desks)


def _dealt(plan: DayPlan, hosts: tuple[PlannedHost, ...]) -> list[int]:
    """Each party's host. Whoever's host is away waits for whoever is free; hosts that nobody
    planned take their share of each slot's parties."""
    there = {host.id for host in hosts}
    planned = {host.id for host in plan.hosts}
    new = [host.id for host in hosts if host.id not in planned]
    bound = [party.host if party.host in there else 0 for party in plan.parties]
    if not new:
        return bound
    per_host = Counter(host for host in bound if host)
    share = max(1, per_host.total() // max(1, len(there)))
    order = sorted(range(len(bound)), key=lambda p: _slot(plan.parties[p]))
    for host in new:
        givers = [p for p in order if bound[p] not in new and per_host[bound[p]] > share]
        for p in givers[:: max(1, len(givers) // share)][:share]:
            if per_host[bound[p]] > share:
                per_host[bound[p]] -= 1
                bound[p] = host
    return bound


def _slot(party: PlannedParty) -> float:
    return -1.0 if party.slot is None else party.slot
