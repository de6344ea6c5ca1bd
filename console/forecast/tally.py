"""Counts a rehearsal's replications together: waits by station and slot, seats, closing times."""

from __future__ import annotations

from math import ceil, isnan

import numpy as np
from numpy.typing import NDArray

from console.forecast.case import Case, grouped
from console.forecast.day_plan import DayPlan
from console.forecast.engine import Day, Played
from console.forecast.outcome import Outcome, Seats, StationWaits, Stretch, Waits

LEVELS = (50, 80, 90)
LONG_WAIT = 30.0
FEWEST = 5
"""Of so few waits in all replications together nothing is said."""
DAY_MINUTES = 30 * 60
QUIET = 5.0
"""Below this P80 no station holds anybody up."""


class Tally:
    """Keeps the waits of every replication until they are asked for."""

    def __init__(self, plan: DayPlan, day: Day, replications: int) -> None:
        self.plan, self.day = plan, day
        self.waits = np.empty((replications, day.jobs), dtype=np.float32)
        self.bins = np.empty((replications, day.jobs), dtype=np.uint8)
        self.zone_of, self.zones = _zones(plan, day)
        self.peaks = np.zeros((replications, len(self.zones)))
        self.closings: list[float] = []
        self.work = np.zeros(len(plan.stations))
        self.station = np.asarray(day.station, dtype=np.int64)
        self.lasts = [end - 1 for end in day.first[1:]]
        self.starts = np.asarray(day.first[:-1], dtype=np.int64)
        self.unserved = self.came = self.long = self.n = self.events = 0

    def add(self, played: Played, services: NDArray[np.float64]) -> None:
        came, called = np.asarray(played.came), np.asarray(played.called)
        waits = called - came
        plan, n = self.plan, self.n
        self.waits[n] = waits
        here = ~np.isnan(came)
        since = np.where(here, came - plan.opens, 0.0) // plan.slot_minutes
        self.bins[n] = np.clip(since, 0, 254)
        if len(self.starts):
            # Of a party that is somewhere for the last time, NaN stands for "not any more".
            longest = np.fmax.reduceat(np.nan_to_num(waits, nan=-1.0), self.starts)
            self.came += int((longest >= 0).sum())
            self.long += int((longest > LONG_WAIT).sum())
            if here.any():
                done = [at for j in self.lasts if (at := played.done[j]) == at]
                self.closings.append(max(done, default=0.0))
        stuck = here & np.isnan(called)
        self.unserved += int(stuck.sum())
        minutes = np.where(here & ~stuck, services, 0.0)
        self.work += np.bincount(self.station, minutes, minlength=len(self.work))
        self._seats(came, called, here & ~stuck, n)
        self.events += played.events
        self.n += 1

    def _seats(
        self,
        came: NDArray[np.float64],
        called: NDArray[np.float64],
        sat: NDArray[np.bool_],
        n: int,
    ) -> None:
        if not len(self.zones):
            return
        first = self.zone_of[sat] * DAY_MINUTES
        size = len(self.zones) * DAY_MINUTES
        last = DAY_MINUTES - 1
        sits = np.bincount(first + np.minimum(came[sat], last).astype(np.int64), minlength=size)
        gets = np.bincount(first + np.minimum(called[sat], last).astype(np.int64), minlength=size)
        there = np.cumsum((sits - gets).reshape(len(self.zones), DAY_MINUTES), axis=1)
        self.peaks[n] = there.max(axis=1)

    def outcome(self, case: Case, *, seconds: float) -> Outcome:
        plan = self.plan
        waits, bins = self.waits[: self.n].ravel(), self.bins[: self.n].ravel()
        stations = np.tile(self.station, self.n)
        kept = ~np.isnan(waits)
        waits, bins, stations = waits[kept], bins[kept], stations[kept]
        order = np.argsort(stations * 256 + bins, kind="stable")
        waits, keys = waits[order], (stations * 256 + bins)[order]
        parts: dict[tuple[int, int], NDArray[np.float32]] = {}
        found, begins = np.unique(keys, return_index=True)
        for key, part in zip(
            found.tolist(), np.split(waits, begins[1:]) if len(found) else [], strict=True
        ):
            parts[divmod(key, 256)] = part
        used = [
            plan.stations.index(name)
            for name in dict.fromkeys(plan.route[group[0]].station for group in grouped(plan))
        ]
        minutes = sum(end - start for start, end in plan.blocks)
        rows = tuple(
            StationWaits(
                name=(name := plan.stations[s]),
                desks=case.desks_at(plan, name),
                whole=_waits([part for (at, _), part in parts.items() if at == s])
                or Waits(p50=0, p80=0, p90=0),
                hours=tuple(_waits(self._hour(parts, s, hour)) for hour in plan.hours),
                busy=round(
                    float(self.work[s])
                    / max(1, self.n)
                    / max(1.0, minutes * case.desks_at(plan, name)),
                    3,
                ),
            )
            for s in used
        )
        return Outcome(
            stations=rows,
            seats=self._needed(),
            track=_track(plan, parts, used),
            closing_p50=_closing(self.closings, 50),
            closing_p90=_closing(self.closings, 90),
            waited_long=round(self.long / max(1, self.came), 4),
            parties=round(self.came / max(1, self.n), 1),
            unserved=round(self.unserved / max(1, self.n), 2),
            staff=case.staff(plan),
            replications=self.n,
            events=self.events,
            seconds=round(seconds, 3),
        )

    def _hour(
        self,
        parts: dict[tuple[int, int], NDArray[np.float32]],
        s: int,
        hour: tuple[float, float],
    ) -> list[NDArray[np.float32]]:
        width, opens = self.plan.slot_minutes, self.plan.opens
        return [
            part
            for (at, number), part in parts.items()
            if at == s and hour[0] <= opens + number * width < hour[1]
        ]

    def _needed(self) -> tuple[Seats, ...]:
        people = self.peaks[: self.n] * self.plan.people
        found = []
        for n, zone in enumerate(self.zones):
            p50, p90, p95 = (ceil(q) for q in np.percentile(people[:, n], (50, 90, 95)))
            found.append(Seats(zone=zone[0], seats=zone[1], p50=p50, p90=p90, p95=p95))
        return tuple(found)


def _zones(plan: DayPlan, day: Day) -> tuple[NDArray[np.int64], list[tuple[str, int]]]:
    """By job the zone its party waits in: its building's own, else dealt by seats, since reception
    sends each party where most seats are free."""
    zones = [(zone.code, zone.seats) for zone in plan.zones]
    number = {code: n for n, (code, _) in enumerate(zones)}
    open_ = [n for n, zone in enumerate(plan.zones) if not zone.is_quiet] or list(number.values())
    free = {n: 0.0 for n in open_}
    of_party = []
    for party in plan.parties:
        n = number.get(party.zone, -1)
        if n < 0 and free:
            n = max(open_, key=lambda z: (plan.zones[z].seats - free[z], -z))
            free[n] += plan.zones[n].seats and sum(plan.zones[z].seats for z in open_) / max(
                1, len(plan.parties)
            )
        of_party.append(max(n, 0))
    return np.asarray([of_party[p] for p in day.party], dtype=np.int64), zones


def _waits(parts: list[NDArray[np.float32]]) -> Waits | None:
    if sum(map(len, parts)) < FEWEST:
        return None
    found = np.percentile(np.concatenate(parts), LEVELS)
    p50, p80, p90 = (round(float(q), 1) for q in found)
    return Waits(p50=p50, p80=p80, p90=p90)


def _closing(closings: list[float], level: int) -> int | None:
    return ceil(np.percentile(closings, level)) if closings else None


def _track(
    plan: DayPlan, parts: dict[tuple[int, int], NDArray[np.float32]], used: list[int]
) -> tuple[Stretch, ...]:
    """Neighbouring slots with the same bottleneck are one stretch."""
    found: list[Stretch] = []
    numbers = sorted({number for _, number in parts})
    for number in numbers:
        start = plan.opens + number * plan.slot_minutes
        best, longest = "", QUIET
        for s in used:
            part = parts.get((s, number))
            if part is not None and len(part) >= FEWEST:
                p80 = float(np.percentile(part, 80))
                if p80 > longest and not isnan(p80):
                    best, longest = plan.stations[s], p80
        if not best:
            continue
        end = start + plan.slot_minutes
        last = found[-1] if found else None
        if last is not None and last.station == best and last.end == start:
            top = max(last.p80, round(longest, 1))
            found[-1] = Stretch(station=best, start=last.start, end=end, p80=top)
        else:
            found.append(Stretch(station=best, start=start, end=end, p80=round(longest, 1)))
    return tuple(found)
