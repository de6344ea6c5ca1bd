"""States the wait at a station whose desks nobody knows, from how fast its line moves (§4.3).

On the log scale three figures are stacked: people ahead by recent calls, the middle of the last
waits, and how long the first in the line waits already. A ridge draws their weights from what was
believed towards what was seen.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from math import exp, log, sqrt
from statistics import median

import numpy as np

from console.forecast.conformal import LEVELS, SECONDS_OFFSET
from console.forecast.pace import Floats

BELIEVED = np.array([0.5, 0.25, 0.25, 0.0])
"""Of the three figures, and a constant."""
RIDGE = 50.0
EVERY = 25
LATEST = 2_000
CALLS, FEW_CALLS, SPAN = 20, 8, 3_600.0
"""The throughput is that of the last calls, at least so many, within so many seconds."""
WAITS = 10
FIRST_SD = 0.6
SPREAD = dict(zip(LEVELS, (0.0, 0.8416, 1.2816), strict=True))
"""Standard normal quantiles."""


class Stack:
    """Of one station; `called` feeds it, `wait` asks it, both in seconds of the log."""

    def __init__(self) -> None:
        self._calls: deque[float] = deque(maxlen=CALLS)
        self._waits: deque[float] = deque(maxlen=WAITS)
        self._seen: deque[tuple[Floats, float]] = deque(maxlen=LATEST)
        self._weights, self._sd, self._since = BELIEVED, FIRST_SD, 0

    def figures(self, ahead: int, oldest: float, at: float, guess: float) -> Floats:
        """`oldest`: how long the first in the line waits. `guess` stands where nothing is seen."""
        calls = [since for since in self._calls if since > at - SPAN]
        rate = len(calls) / max(1.0, at - calls[0]) if len(calls) >= FEW_CALLS else 0.0
        moved = (ahead + 1) / rate if rate else guess
        last = median(self._waits) if self._waits else moved
        return np.array([_scale(moved), _scale(last), _scale(oldest), 1.0])

    def waits(self, figures: Floats) -> dict[float, float]:
        middle = float(figures @ self._weights)
        return {
            level: max(0.0, exp(middle + self._sd * z) - SECONDS_OFFSET)
            for level, z in SPREAD.items()
        }

    def called(self, at: float, wait: float, figures: Floats | None) -> None:
        """`figures` as they stood when it came; None for who waited for nothing."""
        self._calls.append(at)
        self._waits.append(wait)
        if figures is None:
            return
        self._seen.append((figures, _scale(wait)))
        self._since += 1
        if self._since % EVERY == 0:
            self._fit([f for f, _ in self._seen], [w for _, w in self._seen])

    def _fit(self, figures: Sequence[Floats], waits: Sequence[float]) -> None:
        seen, found = np.array(figures), np.array(waits)
        off = found - seen @ BELIEVED
        square = seen.T @ seen + RIDGE * np.eye(len(BELIEVED))
        self._weights = BELIEVED + np.linalg.solve(square, seen.T @ off)
        self._sd = max(0.05, sqrt(float(np.mean((found - seen @ self._weights) ** 2))))


def _scale(seconds: float) -> float:
    return log(max(0.0, seconds) + SECONDS_OFFSET)
