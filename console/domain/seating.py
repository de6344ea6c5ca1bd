"""Where a party waits and who goes with it: seats for people, and who is kept apart from whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

KEY_PER_ZONE = 2
"""So many key customers may wait in one zone at once; one goes with a host in a half-day."""


@dataclass(frozen=True, kw_only=True)
class Manner:
    """How a party is received, as its homes say: a key customer, members of conflict groups, and
    why it is green beforehand."""

    is_key: bool = False
    groups: frozenset[str] = frozenset()
    green_reason: str = ""

    @property
    def is_apart(self) -> bool:
        return self.is_key or bool(self.groups)


def manner_of(homes: Iterable[tuple[str, str, str]], agreed: str = "") -> Manner:
    """From the class, group and green reason of each home. `agreed` with the appointment goes
    before what the homes say."""
    homes = list(homes)
    reasons = [reason for _, _, reason in homes if reason]
    return Manner(
        is_key=any(klass == "key" for klass, _, _ in homes),
        groups=frozenset(group for _, group, _ in homes if group),
        green_reason=agreed or next(iter(reasons), ""),
    )


@dataclass(frozen=True, kw_only=True)
class ZoneSeats:
    """`people` sit there now: those who wait, are called or parked, without children in childcare.
    `keys` and `groups` are those of everybody of that zone who is in the house."""

    id: int
    code: str
    position: int
    seats: int
    people: int = 0
    children: int = 0
    lunches: int = 0
    amber_percent: int = 85
    red_percent: int = 100
    is_quiet: bool = False
    keys: int = 0
    groups: frozenset[str] = frozenset()

    @property
    def free(self) -> int:
        return self.seats - self.people

    @property
    def alarm(self) -> str:
        """`amber` or `red` from its thresholds on."""
        for percent, word in ((self.red_percent, "red"), (self.amber_percent, "amber")):
            if self.seats and 100 * self.people >= percent * self.seats:
                return word
        return ""

    def keeps_apart(self, manner: Manner) -> bool:
        is_full_of_keys = manner.is_key and self.keys >= KEY_PER_ZONE
        return not is_full_of_keys and not (manner.groups & self.groups)


def zone_for(zones: Sequence[ZoneSeats], manner: Manner, people: int = 1) -> ZoneSeats | None:
    """The zone with the most free seats. Key customers go to a quiet one first, everybody else
    only where there is no other. None where none keeps the party apart."""
    able = [zone for zone in zones if zone.keeps_apart(manner)]
    if not manner.is_key and any(not zone.is_quiet for zone in zones):
        able = [zone for zone in able if not zone.is_quiet]
    return max(
        able,
        key=lambda z: (manner.is_key and z.is_quiet and z.free >= people, z.free, -z.position),
        default=None,
    )


@dataclass(frozen=True, kw_only=True)
class HostLoad:
    """`now` parties inside, `today` of the day; `groups` of those inside, `keys` of this half-day.
    0 as a most means any number."""

    id: int
    is_there: bool
    languages: tuple[str, ...] = ()
    is_certified: bool = False
    now: int = 0
    today: int = 0
    most_at_once: int = 0
    most_per_day: int = 0
    groups: frozenset[str] = frozenset()
    keys: int = 0

    def keeps_apart(self, manner: Manner) -> bool:
        return not (manner.is_key and self.keys) and not (manner.groups & self.groups)

    def has_room(self) -> bool:
        is_busy = bool(self.most_at_once) and self.now >= self.most_at_once
        return not is_busy and not (self.most_per_day and self.today >= self.most_per_day)

    def may_take(self, manner: Manner) -> bool:
        return self.has_room() and self.keeps_apart(manner)

    def speaks(self, language: str) -> bool:
        return not language or not self.languages or language in self.languages


def host_for(hosts: Sequence[HostLoad], manner: Manner, language: str = "") -> int | None:
    """Who is there, speaks the language (a key customer: is certified) and has the fewest parties.
    None, whoever calls, where nobody has room, or nobody who has speaks it."""
    able = [h for h in hosts if h.may_take(manner) and h.speaks(language)]
    best = min(
        able,
        key=lambda h: (not h.is_there, manner.is_key and not h.is_certified, h.now, h.id),
        default=None,
    )
    return best.id if best else None
