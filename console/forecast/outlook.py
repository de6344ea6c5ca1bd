"""Says in figures what many futures of the day have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

import numpy as np

from console.domain.ahead import Ahead, Curve, Peak, StationAhead, ZoneAhead
from console.forecast.expected import still_comes
from console.forecast.pace import Floats
from console.forecast.ranges import range_of
from console.forecast.today import SOON, Futures, Now, futures, with_desk

HALF_AN_HOUR = SOON.index(30.0)
MOST_ASKED = 2
"""Stations in trouble for which one more desk is tried."""


@dataclass(frozen=True, kw_only=True)
class Named:
    """What the numbers of stations and zones stand for, and the limits of the campaign."""

    stations: tuple[str, ...]
    can_open: frozenset[int]
    zones: tuple[tuple[str, int], ...]
    amber: float
    red: float
    completed: int


def outlook(now: Now, named: Named, at: datetime, *, seed: int) -> Ahead:
    found = futures(now, seed=seed)
    last = int(np.searchsorted(found.times, float(np.quantile(found.finish, 0.9)))) + 1
    shown = slice(0, max(2, last + 1))
    times = tuple(_after(at, m) for m in found.times[shown])
    finish = [_after(at, float(m)) for m in np.quantile(found.finish, (0.5, 0.9))]
    return Ahead(
        at=at,
        finish=(finish[0], finish[1]),
        times=times,
        completed=_curve(named.completed + found.completed[:, shown]),
        inside=_curve(found.inside[:, shown]),
        arrivals=_arrivals(now, at),
        inside_peak=_peak(found.inside, found.times, at),
        stations=tuple(_stations(now, named, found, at, seed)),
        zones=tuple(
            ZoneAhead(
                code=code,
                seats=seats,
                peak=_peak(found.seated[:, z], found.times, at),
                full_at=_passes(found.seated_soon[:, z], seats + 0.5, at) if seats else None,
            )
            for z, (code, seats) in enumerate(named.zones)
        ),
    )


def _stations(
    now: Now, named: Named, found: Futures, at: datetime, seed: int
) -> Sequence[StationAhead]:
    rows = []
    asked = 0
    for s, code in enumerate(named.stations):
        oldest = found.oldest[:, s]
        amber, red = (_passes(oldest, limit, at) for limit in (named.amber, named.red))
        better = None
        if amber is not None and s in named.can_open and asked < MOST_ASKED:
            asked += 1
            tried = futures(with_desk(now, s), seed=seed, count=max(8, len(found.finish) // 3))
            better = _shown(tried.oldest[:, s, HALF_AN_HOUR])
        rows.append(
            StationAhead(
                code=code,
                in_half_an_hour=_span(oldest[:, HALF_AN_HOUR]),
                shown=_shown(oldest[:, HALF_AN_HOUR]),
                amber_at=amber,
                red_at=red,
                with_desk=better,
            )
        )
    return rows


def _passes(by_future: Floats, limit: float, at: datetime) -> datetime | None:
    """When the middle future reaches the limit, if it does and has not yet."""
    middle = np.median(by_future, axis=0)
    late = np.flatnonzero(middle >= limit)
    if not len(late) or late[0] == 0:
        return None
    n = int(late[0])
    before, after = float(middle[n - 1]), float(middle[n])
    share = (limit - before) / (after - before)
    return _after(at, SOON[n - 1] + share * (SOON[n] - SOON[n - 1]))


def _arrivals(now: Now, at: datetime) -> tuple[tuple[datetime, float], ...]:
    by_slot: dict[float, float] = {}
    for guest in now.guests:
        if not guest.is_here and guest.slot is not None:
            chance = still_comes(guest.slot, 0.0, now.no_show)
            by_slot[guest.slot] = by_slot.get(guest.slot, 0.0) + chance
    return tuple((_after(at, slot), round(n, 2)) for slot, n in sorted(by_slot.items()))


def _peak(by_future: Floats, times: Floats, at: datetime) -> Peak:
    if not by_future.size:
        return Peak(at=at, p50=0, p90=0)
    middle = by_future.mean(axis=0)
    most = by_future.max(axis=1)
    p50, p90 = np.quantile(most, (0.5, 0.9))
    return Peak(at=_after(at, float(times[int(middle.argmax())])), p50=round(p50), p90=ceil(p90))


def _curve(by_future: Floats) -> Curve:
    p10, p50, p90 = (
        tuple(round(float(n), 2) for n in row)
        for row in np.quantile(by_future, (0.1, 0.5, 0.9), axis=0)
    )
    return Curve(p10=p10, p50=p50, p90=p90)


def _span(minutes: Floats) -> tuple[float, float]:
    p50, p90 = np.quantile(minutes, (0.5, 0.9))
    return round(float(p50), 1), round(float(p90), 1)


def _shown(minutes: Floats) -> tuple[int, int]:
    p50, p90 = np.quantile(minutes, (0.5, 0.9))
    said = range_of({0.5: 60 * float(p50), 0.9: 60 * float(p90)})
    return said.low, said.high


def _after(at: datetime, minutes: float) -> datetime:
    return at + timedelta(minutes=round(float(minutes), 2))
