"""All waits of a station where 500 stand, beside NumPy drawing the same numbers."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

WAITING, DESKS = 500, 12
ROUNDS = 60
BAR_MS = 10.0


def measure(*, quick: bool = False) -> dict[str, Any]:
    """`estimate_ms`: the state rolled forward and every ticket's three quantiles; processor time of
    this thread, so that neighbours do not count. The limit draws as many services and sorts each
    ticket's futures."""
    import numpy as np

    from console.forecast.conformal import LEVELS
    from console.forecast.pace import GRID, Prior, pace_of
    from console.forecast.roll import Station, roll

    services = list(np.random.default_rng(1).lognormal(5.5, 0.6, 120))
    pace = pace_of(Prior(mean=300), services)
    state = Station(
        elapsed=tuple(30.0 * n for n in range(DESKS)), line=WAITING, overtaking=1 / 600, gap=30,
        no_answer=0.05,
    )  # fmt: skip
    futures = roll(state, pace, seed=1).shape[1]

    def estimate() -> object:
        waits = roll(state, pace, seed=1)
        return np.quantile(waits, LEVELS, axis=1)

    def limit() -> object:
        rng = np.random.default_rng(1)
        drawn = pace.table[rng.integers(0, GRID, (WAITING + 1, futures), dtype=np.int16)]
        rng.random((WAITING + 1, futures))
        return np.sort(drawn, axis=1)

    acts: dict[str, Callable[[], object]] = {"estimate": estimate, "limit": limit}
    took: dict[str, list[float]] = {name: [] for name in acts}
    for turn in range((3 if quick else ROUNDS) + 3):
        for name, act in acts.items():
            began = time.thread_time()
            act()
            if turn >= 3:
                took[name].append(1_000 * (time.thread_time() - began))
    found = {f"{name}_ms": round(statistics.median(each), 2) for name, each in took.items()}
    return {
        **found,
        "ratio": round(found["estimate_ms"] / found["limit_ms"], 2),
        "bar_ms": BAR_MS,
        "waiting": WAITING,
        "futures": futures,
    }
