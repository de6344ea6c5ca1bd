"""Rehearses a planned day many times over and says what waits and what closing time to expect.

The simple form of waiting.md §6: one route for all, no breaks, no drills; those come with issue 8.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Any

from console.domain.errors import Refusal
from console.forecast.engine import Party, simulate

FAST_TO_SLOW = 2.56  # standard deviations between the P10 and the P90 of a normal
BLANK_SPREAD = 0.5
PACE_DOUBT = 0.25  # tau of waiting.md §4.1: how far off the usual minutes may be, all day long
MOST_REPLICATIONS = 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class RehearsedStation:
    """`desks`: open all day; for a host-bound station its hosts. `fast` and `slow` are the P10
    and P90 of a service in minutes, 0 if unknown."""

    name: str
    desks: int
    usual: float
    fast: float = 0
    slow: float = 0

    @property
    def spread(self) -> float:
        """Standard deviation of the logarithm of a service."""
        known = self.fast > 0 and self.slow > self.fast
        return log(self.slow / self.fast) / FAST_TO_SLOW if known else BLANK_SPREAD


def rehearse(
    plan_arrivals: Sequence[float],
    stations: Sequence[RehearsedStation],
    replications: int = 300,
    seed: int = 1,
    *,
    punctuality: float = 8.0,
) -> dict[str, Any]:
    """Waits in minutes per station, pooled over all parties and replications.

    `plan_arrivals`: the slot starts, in minutes after midnight, one per party; each comes up to a
    normal `punctuality` (minutes) away from it and is served in the order of the slots.
    Replication r draws from (seed, r) alone, so that two plans can be compared number by number.
    """
    import numpy as np  # lazily: the command line starts without it

    if not 1 <= replications <= MOST_REPLICATIONS:
        raise Refusal("rehearse.bad-replications", most=MOST_REPLICATIONS)
    for station in stations:
        if station.desks < 1:
            raise Refusal("rehearse.no-desk", station=station.name)
    began = time.monotonic()
    shape = (len(plan_arrivals), len(stations))
    usual = np.array([station.usual for station in stations], dtype=float)
    spreads = np.array([station.spread for station in stations], dtype=float)
    desks = [station.desks for station in stations]
    waits: list[list[float]] = [[] for _ in stations]
    closings: list[float] = []
    for replication in range(replications):
        rng = np.random.default_rng([seed, replication])
        pace = np.exp(rng.normal(0.0, PACE_DOUBT, len(stations)))
        late = rng.normal(0.0, 1.0, len(plan_arrivals)) * punctuality
        noise = rng.standard_normal(shape)
        services = usual * pace * np.exp(spreads * noise - spreads**2 / 2)
        parties = [
            Party(arrives=max(0.0, due + off), due=due)
            for due, off in zip(plan_arrivals, late.tolist(), strict=True)
        ]
        trace = simulate(parties, desks, services.tolist())
        for n, found in enumerate(waits):
            found.extend(trace.waits(n))
        if parties and stations:
            closings.append(max(done[-1] for done in trace.done))
    return {
        "stations": [
            {"name": station.name, **_quantiles(found)}
            for station, found in zip(stations, waits, strict=True)
        ],
        "closing_p50": _clock(closings, 50),
        "closing_p90": _clock(closings, 90),
        "replications": replications,
        "seconds": round(time.monotonic() - began, 3),
    }


def _quantiles(waits: list[float]) -> dict[str, float]:
    import numpy as np

    found = np.percentile(waits, (50, 80, 90)) if waits else np.zeros(3)
    return {f"p{level}": round(float(q), 1) for level, q in zip((50, 80, 90), found, strict=True)}


def _clock(closings: list[float], level: int) -> str | None:
    """`HH:MM`, past midnight as 24:10; None for a day without anybody."""
    import numpy as np

    if not closings:
        return None
    minutes = int(np.ceil(np.percentile(closings, level)))
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
