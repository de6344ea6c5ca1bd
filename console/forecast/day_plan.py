"""A day as it is planned: what a rehearsal, its drills and its what-ifs start from.

Times are minutes after midnight, durations minutes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import pairwise
from math import inf, log

Span = tuple[float, float]

BLANK_SPREAD = 0.5
FAST_TO_SLOW = 2.56  # standard deviations between the P10 and the P90 of a normal
FIRST_DAY = 0.25  # tau of waiting.md §4.1: how far off the usual minutes may be, all day long
PEOPLE = 2.0
"""Of a party, where nobody has come yet to tell."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedStep:
    """`fast` and `slow` are the P10 and P90 of a service, 0 if unknown; what earlier days taught
    stands in `mean`, `log_sd` and `tau` (0: nothing yet). `needs` are codes."""

    code: str
    station: str
    usual: float
    fast: float = 0
    slow: float = 0
    needs: tuple[str, ...] = ()
    is_host_bound: bool = False
    is_payment: bool = False
    minutes_of: Mapping[str, float] = field(default_factory=dict)
    mean: float = 0
    log_sd: float = 0
    tau: float = FIRST_DAY

    @property
    def spread(self) -> float:
        """Standard deviation of the logarithm of a service."""
        if self.log_sd:
            return self.log_sd
        known = 0 < self.fast < self.slow
        return log(self.slow / self.fast) / FAST_TO_SLOW if known else BLANK_SPREAD

    def minutes(self, product: str) -> float:
        """The mean of a service for homes of that product; what was learned shifts all alike."""
        own = self.minutes_of.get(product, self.usual)
        return own * (self.mean / self.usual if self.mean and self.usual else 1)

    def taught(self, *, mean: float, log_sd: float, tau: float) -> PlannedStep:
        return replace(self, mean=mean, log_sd=log_sd, tau=tau)


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedParty:
    """`slot` None: walks in. `zone` blank: wherever there is a seat."""

    slot: float | None
    host: int = 0
    product: str = ""
    is_green: bool = False
    zone: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedHost:
    """`spans`: when the host is there; the last one has no end: who began goes on."""

    id: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedZone:
    code: str
    seats: int
    is_quiet: bool = False


@dataclass(frozen=True, kw_only=True)
class DayPlan:
    """`route`: the steps that take time, in order; `desks`: how many each station has, hosts not
    counted; `stations` in the order of the floor. `target_wait` and `target_close` are what the
    smallest staffing has to meet (P80 of every station and hour; P90 of the closing time)."""

    route: tuple[PlannedStep, ...]
    stations: tuple[str, ...]
    desks: Mapping[str, int]
    parties: tuple[PlannedParty, ...]
    hosts: tuple[PlannedHost, ...] = ()
    zones: tuple[PlannedZone, ...] = ()
    blocks: tuple[Span, ...] = ((510, 690), (780, 1020))
    day: date | None = None
    slot_minutes: int = 30
    grace: float = 15
    handicap: float = 10
    head_start: float = 20
    overtaken_limit: int = 3
    no_show: float = 0
    punctuality: float = 8
    no_answer: float = 0.05
    change_over: float = 0.5
    people: float = PEOPLE
    amber: float = 20
    red: float = 40
    target_wait: float = 40
    target_close: float = 1050

    def with_hosts(self, hosts: tuple[PlannedHost, ...]) -> DayPlan:
        return replace(self, hosts=hosts)

    @property
    def opens(self) -> float:
        return self.blocks[0][0]

    @property
    def closes(self) -> float:
        return self.blocks[-1][1]

    @cached_property
    def hours(self) -> tuple[Span, ...]:
        """The columns of the heat table: hours of each block, lunch as one; the last has no end."""
        found: list[Span] = []
        for n, (start, end) in enumerate(self.blocks):
            at = start
            while at + 60 < end:
                found.append((at, at + 60))
                at += 60
            found.append((at, end))
            if n + 1 < len(self.blocks) and self.blocks[n + 1][0] > end:
                found.append((end, self.blocks[n + 1][0]))
        found[-1] = (found[-1][0], inf)
        return tuple(found)

    @cached_property
    def host_station(self) -> str:
        return next((step.station for step in self.route if step.is_host_bound), "")

    @cached_property
    def lunches(self) -> tuple[Span, ...]:
        return tuple((a[1], b[0]) for a, b in pairwise(self.blocks) if b[0] > a[1])

    def is_lunch(self, span: Span) -> bool:
        return span in self.lunches


def desk_spans(plan: DayPlan, number: int, count: int) -> tuple[Span, ...]:
    """When desk `number` (from 0) of `count` is open: at lunch one half of them rests first, then
    the other, so that no station is empty; in the evening until the last party is out."""
    spans: list[Span] = [(plan.opens, inf)]
    for start, end in plan.lunches:
        middle = (start + end) / 2
        stays = (count + 1) // 2
        if number >= stays:
            rest = (start, middle)
        elif number < count - stays:
            rest = (middle, end)
        else:
            continue
        spans = without(spans, rest)
    return tuple(spans)


def without(spans: list[Span], gap: Span) -> list[Span]:
    """What is left of the spans when the gap is taken out."""
    left = []
    for start, end in spans:
        left += [(start, min(end, gap[0])), (max(start, gap[1]), end)]
    return [(start, end) for start, end in left if start < end]
