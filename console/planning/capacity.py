"""Says before any planning what the window holds and what it would take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil

from console.domain.errors import Refusal
from console.planning.batch import Batch, HostDuty, StationLoad
from console.planning.bounds import slots_taken
from console.planning.from_campaign import instance_of
from console.planning.host_time import away_cells
from console.planning.model import Weights
from console.planning.place import solve
from console.planning.timetable import (
    arrivals_max,
    desk_stations,
    desks_at,
    host_cells,
    stretches,
)

# Not every place can be used: an owner of several homes cannot come in a block's last slot, and
# key customers keep apart.
SPARE = Fraction(21, 20)
UNWEIGHED = Weights(wish=0, balance=0, dialect=0, home=0)
LOOKS, FEW_LOOKS, MANY = 24, 2, 1_500
"""How often the simple rule may be tried before a number of hosts is told, and from how many homes
on only so few times: a try takes a second for 5,000."""


@dataclass(frozen=True, kw_only=True)
class Capacity:
    """`holds` and `due` count homes. `desks_needed` and `hosts_needed` are for everyone due in the
    days there are; `extra_days_needed` for everyone due with the desks and hosts there are.
    `tightest` is the station that lets fewest through, or `hosts`."""

    holds: int
    due: int
    hosts_needed: int
    desks_needed: dict[str, int]
    extra_days_needed: int
    tightest: str = ""


@dataclass(frozen=True, kw_only=True)
class Word:
    """A code of ui/words.py and its facts."""

    code: str
    facts: Mapping[str, int | str] = field(default_factory=dict)


def check(batch: Batch) -> Capacity:
    due = len(batch.homes)
    doors, hosts = _doors(batch), _host_room(batch)
    per_day = [min(pair) for pair in zip(doors, hosts, strict=True)]
    best_day = max(per_day, default=0)
    short = max(0, due - sum(per_day))
    return Capacity(
        holds=sum(per_day),
        due=due,
        hosts_needed=hosts_needed(batch),
        desks_needed=_desks(batch, due),
        extra_days_needed=ceil(short / best_day) if best_day else short,
        tightest="hosts" if sum(hosts) < sum(doors) else _narrowest(batch),
    )


def words(batch: Batch, found: Capacity) -> tuple[Word, ...]:
    """What to say about it, with the cure; what matters most comes first."""
    told = [_room(batch, found)]
    keys = sum(home.customer_class == "key" for home in batch.homes)
    certified = [host for host in batch.hosts if host.is_certified]
    if keys and host_cells(batch):
        halves = len(stretches(batch))
        room = sum(halves * _days_of(batch, host) for host in certified)
        if keys > room:  # one for each host and half-day
            more = ceil((keys - room) / max(1, halves * len(batch.days)))
            told.append(Word(code="capacity.certified-short", facts={"homes": keys, "more": more}))
    spoken = {language for host in batch.hosts for language in host.languages}
    missing = Counter(
        home.language for home in batch.homes if home.language and home.language not in spoken
    )
    if missing and host_cells(batch):
        facts: dict[str, int | str] = {
            "homes": missing.total(),
            "languages": " ".join(sorted(missing)),
        }
        told.append(Word(code="capacity.language-missing", facts=facts))
    return tuple(told)


def _room(batch: Batch, found: Capacity) -> Word:
    numbers = {"due": found.due, "holds": found.holds}
    short = found.due - found.holds
    if short <= 0:
        return Word(code="capacity.enough", facts={**numbers, "spare": -short})
    days = {"days": found.extra_days_needed}
    if not batch.hosts and host_cells(batch):
        return Word(code="capacity.no-hosts", facts={**numbers, "hosts": found.hosts_needed})
    if found.tightest == "hosts":
        each = max(1, _per_host_day(batch) * len(batch.days))
        more = max(found.hosts_needed - len(batch.hosts), ceil(short / each))
        return Word(code="capacity.hosts-short", facts={**numbers, **days, "hosts": more})
    narrow = next((s for s in batch.stations if s.code == found.tightest), None)
    if narrow is None:
        return Word(code="capacity.days-short", facts={**numbers, **days})
    more = max(1, found.desks_needed[narrow.code] - narrow.desks)
    return Word(
        code="capacity.desks-short",
        facts={**numbers, **days, "desks": more, "station": narrow.code},
    )


def hosts_needed(batch: Batch) -> int:
    """The fewest hosts, on duty every day and fit for everybody, with whom the simple rule places
    all who can be placed, before any reserve: counted up from what the time alone asks for, and
    told after a bounded number of tries. 0 if no step needs one."""
    if not host_cells(batch) or not batch.homes:
        return 0
    homes = Counter(home.owner_key for home in batch.homes)
    slot_cells = batch.slot_minutes // batch.cell_minutes
    longest = slots_taken(host_cells(batch) * max(homes.values()), slot_cells)
    most = min(len(homes), arrivals_max(batch) * longest)  # no more can be busy at once
    hosts = min(most, max(1, ceil(len(batch.homes) / max(1, _visits_of_one_host(batch)))))
    left = _left_out(batch, hosts)
    unplaceable = _left_out(batch, most) if left and hosts < most else left
    step = max(1, hosts // 20)
    looks = LOOKS if len(batch.homes) <= MANY else FEW_LOOKS
    while left > unplaceable and hosts < most:
        hosts, looks = min(most, hosts + step), looks - 1
        left = _left_out(batch, hosts) if looks else unplaceable
    return hosts


def desks_for(homes: int, days: int, stations: Sequence[StationLoad]) -> dict[str, int]:
    """The fewest desks per station with which `homes` fit, with 5 % to spare, into `days` of the
    default hours; for a host-bound station the hosts it takes, 1 where a step takes no time."""
    if days <= 0:
        raise Refusal("plan.no-days")
    empty = Batch(days=(), stations=tuple(stations), hosts=(), homes=())
    return _desks(empty, homes, days)


def _desks(batch: Batch, homes: int, days: int | None = None) -> dict[str, int]:
    slots = sum(part.slots for part in stretches(batch)) * (days or max(1, len(batch.days)))
    parties = max(1, ceil(homes * SPARE / slots))
    desks = {s.code: desks_at(s, parties, batch) for s in batch.stations if not s.is_host_bound}
    at_once = parties * slots_taken(host_cells(batch), batch.slot_minutes // batch.cell_minutes)
    return desks | {s.code: max(1, at_once) for s in batch.stations if s.is_host_bound}


def _doors(batch: Batch) -> list[int]:
    """Homes, one per visit, that desks and quotas let in, by day."""
    most = arrivals_max(batch) if desk_stations(batch.stations) else len(batch.homes)
    starts = [
        part.start + slot * batch.slot_minutes
        for part in stretches(batch)
        for slot in range(part.slots)
    ]
    quotas = batch.daily_quota or (None,) * len(batch.days)
    room = []
    for day, quota in enumerate(quotas):
        named = [batch.slot_quotas.get((day, f"{s // 60:02d}:{s % 60:02d}"), most) for s in starts]
        homes = sum(min(most, one) for one in named)
        room.append(homes if quota is None else min(homes, quota))
    return room


def _host_room(batch: Batch) -> list[int]:
    """Homes, one per visit, for which hosts have the time, by day; half-days and breaks count by
    their part of the time."""
    if not host_cells(batch):
        return [len(batch.homes)] * len(batch.days)
    parts = stretches(batch)
    whole = sum(part.slots for part in parts) * batch.slot_minutes // batch.cell_minutes
    room = [Fraction(0)] * len(batch.days)
    for host in batch.hosts:
        away = Counter(day for day, _, _ in away_cells(batch, parts, host))
        for day in range(len(batch.days)) if host.days is None else host.days:
            if 0 <= day < len(batch.days):
                there = max(0, whole - away[day])
                room[day] += Fraction(_per_host_day(batch) * there, whole)
    return [int(homes) for homes in room]


def _days_of(batch: Batch, host: HostDuty) -> int:
    return len(batch.days) if host.days is None else len(host.days)


def _narrowest(batch: Batch) -> str:
    desks = [s for s in desk_stations(batch.stations) if s.desks > 0]
    return min(desks, key=lambda s: Fraction(s.desks, s.usual_minutes)).code if desks else ""


def _per_host_day(batch: Batch) -> int:
    taken = slots_taken(host_cells(batch), batch.slot_minutes // batch.cell_minutes)
    return sum(-(-part.slots // taken) for part in stretches(batch))


def _visits_of_one_host(batch: Batch) -> int:
    return _per_host_day(batch) * len(batch.days)


def _left_out(batch: Batch, hosts: int) -> int:
    """How many the simple rule cannot place with so many hosts, whatever quotas, reserves and
    wishes say: these never leave anybody out."""
    languages = tuple(sorted({home.language for home in batch.homes if home.language}))
    able = tuple(
        HostDuty(host_id=n, languages=languages, is_certified=True) for n in range(1, hosts + 1)
    )
    free = replace(
        batch,
        hosts=able,
        homes=tuple(replace(home, held=None, is_pinned=False) for home in batch.homes),
        daily_quota=(len(batch.homes),) * len(batch.days),
        reserves=(0,) * len(batch.days),
    )
    return len(solve(replace(instance_of(free), weights=UNWEIGHED)).unplaced)
