"""Plays the rest of a day from how it stands now: many futures of one floor.

Times are minutes from now. Future r draws from (seed, r) alone, so that one more desk can be
compared number by number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri

from console.forecast.engine import Day, Desk, Floor, Leg, Party, Played, lay_out, play
from console.forecast.expected import PUNCTUALITY, still_comes
from console.forecast.pace import GRID, Floats, Pace

FUTURES, FEW_FUTURES = 60, 12
MOST_JOBS = 80_000
"""Services played in all: a large day must do with fewer futures, to be done in half a second."""
SOON = tuple(5.0 * n for n in range(13))
STEP, LONGEST = 15.0, 16 * 60.0
BACK_AFTER = 5.0
"""Minutes until somebody who missed the call stands in the line again."""

Whole = NDArray[np.int64]


@dataclass(frozen=True, kw_only=True, slots=True)
class Guest:
    """A party in the house, or one still expected: then `slot` says when (None: some time), and
    what is said of its wait is not read. `back_in`: parked or held, until then. `served_for`: with
    a desk since so many minutes; `zone` is where it waits."""

    legs: tuple[Leg, ...]
    is_here: bool = True
    slot: float | None = None
    homes: int = 1
    people: int = 2
    host: int = 0
    zone: int = 0
    due: float = 0.0
    since: float = 0.0
    back_in: float = 0.0
    served_for: float | None = None
    overtaken: int = 0
    is_green: bool = False


@dataclass(frozen=True, kw_only=True)
class Now:
    """`desks` and `paces` by station; `zones` how many. `guests` in the order of check-in, those
    expected last. `ends`: when the desks' hours are over; `walks_until`: until
    then people without a slot come. `completes`: the share of homes that
    are handed over in the end."""

    desks: tuple[tuple[Desk, ...], ...]
    paces: tuple[Pace, ...]
    guests: tuple[Guest, ...]
    zones: int = 1
    limit: int = 0
    grace: float = 15.0
    handicap: float = 10.0
    head_start: float = 20.0
    no_show: float = 0.0
    completes: float = 1.0
    ends: float = 0.0
    walks_until: float = 0.0
    gap: float = 0.5
    no_answer: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Futures:
    """Rows are futures. `finish`: when the last one leaves. At `times`: homes `completed` from now
    on, parties `inside`, people `seated` in each zone; at each of SOON: `seated_soon` and, by
    station, the `oldest` wait in its line."""

    times: Floats
    finish: Floats
    completed: Floats
    inside: Floats
    seated: Floats
    seated_soon: Floats
    oldest: Floats


def futures(now: Now, *, seed: int, count: int | None = None) -> Futures:
    day = _laid_out(now)
    if count is None:
        count = max(FEW_FUTURES, min(FUTURES, MOST_JOBS // max(1, day.jobs)))
    draws, counts = _Draws(now, day), _Counts(now, day)
    for future in range(count):
        services, arrives, dues, misses = draws.draw(np.random.default_rng([seed, future]))
        counts.add(play(day, services, arrives=arrives, dues=dues, misses=misses), arrives)
    return counts.found()


def with_desk(now: Now, station: int) -> Now:
    """As if one more desk of that station opened now."""
    desks = list(now.desks)
    desks[station] = (*desks[station], Desk())
    return replace(now, desks=tuple(desks))


def _laid_out(now: Now) -> Day:
    routes = {legs: n for n, legs in enumerate(dict.fromkeys(g.legs for g in now.guests))}
    floor = Floor(
        desks=now.desks, routes=tuple(routes), limit=now.limit, starts=0.0, gap=now.gap
    )  # fmt: skip
    return lay_out(floor, [_party(guest, routes[guest.legs]) for guest in now.guests])


def _party(guest: Guest, route: int) -> Party:
    is_waiting = guest.is_here and guest.served_for is None and not guest.back_in
    return Party(
        arrives=min(guest.since, 0.0) if guest.is_here and not guest.back_in else guest.back_in,
        due=guest.due,
        route=route,
        host=guest.host,
        is_served=guest.served_for is not None,
        since=guest.since if is_waiting else None,
        overtaken=guest.overtaken,
    )


class _Draws:
    """What does not change from one future to the next, ready for drawing."""

    def __init__(self, now: Now, day: Day) -> None:
        self.now, self.day = now, day
        guests = now.guests
        self.station: Whole = np.array(day.station, dtype=np.int64)
        self.tables = np.array([pace.table for pace in now.paces]) / 60
        self.doubts = np.array([pace.doubt for pace in now.paces])
        self.coming = np.array([n for n, g in enumerate(guests) if not g.is_here], dtype=np.int64)
        slots = [guests[n].slot for n in self.coming]
        self.walks = np.array([slot is None for slot in slots], dtype=bool)
        self.slots = np.array([0.0 if slot is None else slot for slot in slots])
        self.chances = np.array(
            [1.0 if slot is None else still_comes(slot, 0.0, now.no_show) for slot in slots]
        )
        self.gone = ndtr((-self.slots - PUNCTUALITY.mean) / PUNCTUALITY.stdev)
        self.heads = np.array([now.head_start * guests[n].is_green for n in self.coming])
        self.arrives = np.array([p.arrives for p in day.parties], dtype=float)
        self.dues = np.array([g.due for g in guests], dtype=float)
        served = [(day.station[day.first[p]], p) for p, g in enumerate(guests) if _is_served(g)]
        self.served = {
            s: [p for at, p in served if at == s] for s in dict.fromkeys(at for at, _ in served)
        }

    def draw(
        self, rng: np.random.Generator
    ) -> tuple[list[float], list[float], list[float], dict[int, float]]:
        now, day = self.now, self.day
        shared = rng.standard_normal(len(self.doubts))
        places = rng.integers(0, GRID, day.jobs)
        missed = np.flatnonzero(rng.random(day.jobs) < now.no_answer)
        share, comes = rng.random(len(self.coming)), rng.random(len(self.coming))
        services = self.tables[self.station, places] * np.exp(self.doubts * shared)[self.station]
        services += now.gap
        busy = set()
        for s, parties in self.served.items():
            elapsed = 60 * np.array([now.guests[p].served_for or 0.0 for p in parties])
            jobs = [day.first[p] for p in parties]
            services[jobs] = now.paces[s].rest(rng, shared[s : s + 1], elapsed)[0] / 60
            busy.update(jobs)
        arrives, dues = self.arrives.copy(), self.dues.copy()
        if len(self.coming):
            at = self._arrivals(share)
            is_timely = ~self.walks & (at <= self.slots + now.grace)
            late = np.where(self.walks, at + now.handicap, at)
            dues[self.coming] = np.where(is_timely, self.slots, late) - self.heads
            at[comes >= self.chances] = inf
            arrives[self.coming] = at
        misses = {int(j): BACK_AFTER for j in missed if int(j) not in busy}
        return services.tolist(), arrives.tolist(), dues.tolist(), misses

    def _arrivals(self, share: Floats) -> Floats:
        """After now, as far from their slots as parties come; walk-ins while there is time."""
        place = np.clip(self.gone + share * (1 - self.gone), 1e-6, 1 - 1e-6)
        booked = self.slots + PUNCTUALITY.mean + PUNCTUALITY.stdev * ndtri(place)
        walking = share * max(0.0, self.now.walks_until)
        found: Floats = np.maximum(0.0, np.where(self.walks, walking, booked))
        return found


def _is_served(guest: Guest) -> bool:
    return guest.is_here and guest.served_for is not None


class _Counts:
    """What each future shows, counted at the moments that are asked for."""

    def __init__(self, now: Now, day: Day) -> None:
        self.now, self.day = now, day
        span = min(LONGEST, max(now.ends, 0.0) + 4 * 60)
        self.times = np.arange(0.0, span + STEP, STEP)
        self.soon = np.array(SOON)
        guests = now.guests
        owner = np.array(day.party, dtype=np.int64)
        self.zone = np.array([guests[p].zone for p in day.party], dtype=np.int64)
        self.people = np.array([guests[p].people for p in range(len(guests))], dtype=float)[owner]
        self.homes = np.array([g.homes for g in guests], dtype=float)
        self.last = np.array(day.first[1:], dtype=np.int64) - 1
        station = np.array(day.station, dtype=np.int64)
        self.at = [np.flatnonzero(station == s) for s in range(len(now.desks))]
        self.rows: list[tuple[Floats | float, ...]] = []

    def add(self, played: Played, arrives: Sequence[float]) -> None:
        came, called, done = (np.array(of) for of in (played.came, played.called, played.done))
        left = done[self.last] if len(self.last) else np.zeros(0)
        finish = float(np.nanmax(left)) if np.isfinite(left).any() else 0.0
        inside = _within(self.times, np.array(arrives), left, None)
        completed = _within(self.times, left, np.full(len(left), inf), self.homes)
        seated, soon = (
            np.array(
                [
                    _within(times, came[of], called[of], self.people[of])
                    for of in (np.flatnonzero(self.zone == z) for z in range(self.now.zones))
                ]
            ).reshape(self.now.zones, len(times))
            for times in (self.times, self.soon)
        )
        oldest = np.array([_oldest(self.soon, came[of], called[of]) for of in self.at])
        self.rows.append(
            (finish, completed * self.now.completes, inside, seated, soon, oldest)
        )  # fmt: skip

    def found(self) -> Futures:
        finish, completed, inside, seated, soon, oldest = (
            np.array(column) for column in zip(*self.rows, strict=True)
        )
        return Futures(
            times=self.times,
            finish=finish,
            completed=completed,
            inside=inside,
            seated=seated,
            seated_soon=soon,
            oldest=oldest,
        )


def _within(times: Floats, since: Floats, until: Floats, weights: Floats | None) -> Floats:
    """How many (by weight) are there at each moment; who never came counts nowhere."""
    size = len(times) + 1
    is_known = np.isfinite(since)
    since, until = since[is_known], until[is_known]
    weights = None if weights is None else weights[is_known]
    ins = np.bincount(np.searchsorted(times, since), weights, size)
    outs = np.bincount(np.searchsorted(times, until), weights, size)
    found: Floats = np.cumsum(ins - outs)[:-1]
    return found


def _oldest(times: Floats, came: Floats, called: Floats) -> Floats:
    if not len(came):
        return np.zeros(len(times))
    is_there = (came[:, None] <= times) & ~(called[:, None] <= times)
    found: Floats = np.where(is_there, times - came[:, None], 0.0).max(axis=0)
    return found
