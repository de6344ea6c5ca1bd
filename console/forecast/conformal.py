"""Puts announcements right by how far those of the last days were off: damped, by blocks (§4.4)."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate
from math import exp, log

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """How far one announcement was off on the log scale, by level; `bin` of the people ahead."""

    day: int
    block: int
    bin: int
    off: dict[float, float]


@dataclass(kw_only=True)
class Correction:
    """Of one station. Every ten minutes weigh the same, however many tickets they saw."""

    scores: list[Score] = field(default_factory=list)
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
        self.scores = [s for s in self.scores[-MOST:] if s.day > day - DAYS]
        late = [
            _score(day, at, came, ahead, waits)
            for came, ahead, waits in self.stated.values()
            if at - came > waits[0.8]
        ]
        scores = self.scores + late
        self.by_bin = {-1: _moved(scores)} if scores else {}
        for place in range(len(BINS) + 1):
            mine = [s for s in scores if s.bin == place]
            if len({s.block for s in mine}) >= BIN_BLOCKS:
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
    off = {level: _scale(at - came) - _scale(waits[level]) for level in LEVELS}
    return Score(day=day, block=int(at // BLOCK_SECONDS), bin=_bin(ahead), off=off)


def _moved(scores: list[Score]) -> dict[float, float]:
    tickets = Counter(score.block for score in scores)
    damped = len(tickets) / (len(tickets) + DAMPING)
    moves = {}
    for level in LEVELS:
        found = sorted((score.off[level], 1 / tickets[score.block]) for score in scores)
        total = list(accumulate(weight for _, weight in found))
        place = min(bisect_left(total, level * total[-1]), len(found) - 1)
        moves[level] = damped * found[place][0]
    return moves


def _bin(ahead: int) -> int:
    return bisect_left(BINS, ahead)


def _scale(seconds: float) -> float:
    return log(seconds + SECONDS_OFFSET)
