"""Puts announcements right by how far those of the last days were off: damped, by blocks (§4.4)."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from dataclasses import dataclass, field
from math import exp, log

import numpy as np
from numpy.typing import NDArray

LEVELS = (0.5, 0.8, 0.9)
BLOCK_SECONDS = 600.0
SECONDS_OFFSET = 60.0
DAMPING = 20
DAYS = 3
MOST = 1_000
BIN_BLOCKS = 40
"""Distinct blocks from which a bin of people ahead is put right on its own."""
BINS = (0, 2, 5)
"""Upper ends: nobody, 1–2, 3–5, and more."""

Score = tuple[float, float, float, float, float, float]
"""Of one announcement: day, block, bin of the people ahead, and how far each level was off on the
log scale."""
Scores = NDArray[np.float64]


@dataclass(kw_only=True)
class Correction:
    """Of one station. Every ten minutes weigh the same, however many tickets they saw."""

    scores: deque[Score] = field(default_factory=lambda: deque(maxlen=MOST))
    stated: dict[int, tuple[float, int, dict[float, float]]] = field(default_factory=dict)
    by_bin: dict[int, dict[float, float]] = field(default_factory=dict)
    block: int | None = None

    def state(self, key: int, at: float, ahead: int, waits: dict[float, float]) -> None:
        """Keeps an uncorrected announcement until its ticket is called or leaves."""
        self.stated[key] = (at, ahead, waits)

    def forget(self, key: int) -> None:
        self.stated.pop(key, None)

    def learn(self, key: int, at: float, day: int) -> None:
        came, ahead, waits = self.stated.pop(key)
        self.scores.append(_score(day, at, came, ahead, waits))

    def refresh(self, at: float, day: int) -> None:
        """Once per block: the correction moves slowly, and a long log stays fast."""
        block = int(at // BLOCK_SECONDS)
        if block == self.block:
            return
        self.block = block
        while self.scores and self.scores[0][0] <= day - DAYS:
            self.scores.popleft()
        late = [
            _score(day, at, came, ahead, waits)
            for came, ahead, waits in self.stated.values()
            if at - came > waits[0.8]
        ]
        self.by_bin = {}
        scores = np.array([*self.scores, *late], dtype=np.float64)
        if not len(scores):
            return
        self.by_bin[-1] = _moved(scores)
        for place in range(len(BINS) + 1):
            mine = scores[scores[:, 2] == place]
            if len(np.unique(mine[:, 1])) >= BIN_BLOCKS:
                self.by_bin[place] = _moved(mine)

    def apply(self, waits: dict[float, float], ahead: int) -> dict[float, float]:
        moves = self.by_bin.get(_bin(ahead)) or self.by_bin.get(-1)
        if moves is None:
            return waits
        moved = sorted(
            max(0.0, exp(_scale(waits[level]) + moves[level]) - SECONDS_OFFSET) for level in LEVELS
        )
        return dict(zip(LEVELS, moved, strict=True))


def _score(day: int, at: float, came: float, ahead: int, waits: dict[float, float]) -> Score:
    wait = _scale(at - came)
    p50, p80, p90 = (wait - _scale(waits[level]) for level in LEVELS)
    return (day, at // BLOCK_SECONDS, _bin(ahead), p50, p80, p90)


def _moved(scores: Scores) -> dict[float, float]:
    _, place, tickets = np.unique(scores[:, 1], return_inverse=True, return_counts=True)
    damped = len(tickets) / (len(tickets) + DAMPING)
    moves = {}
    for column, level in enumerate(LEVELS, start=3):
        order = np.argsort(scores[:, column])
        total = np.cumsum(1 / tickets[place[order]])
        at = min(int(np.searchsorted(total, level * total[-1])), len(order) - 1)
        moves[level] = damped * float(scores[order[at], column])
    return moves


def _bin(ahead: int) -> int:
    return bisect_left(BINS, ahead)


def _scale(seconds: float) -> float:
    return log(max(seconds, 0.0) + SECONDS_OFFSET)  # stated late, a wait may be over already
