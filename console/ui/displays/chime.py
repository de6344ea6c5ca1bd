"""The chime before a call: two soft bells, worked out here, with their length known beforehand."""

from __future__ import annotations

import math
from array import array
from functools import lru_cache

RATE = 44_100
SECONDS = 1.2
"""Until speech may begin; the second bell still fades."""
NOTES = ((659.26, 0.0), (523.25, 0.42))
"""Hertz and when it is struck: a falling third, as of a door."""
PARTS = ((1.0, 1.0, 3.2), (2.0, 0.35, 4.6), (3.01, 0.12, 7.0))
"""Multiple of the note, loudness, how quickly it fades."""
LOUD, STRIKE = 0.42, 0.006


@lru_cache(maxsize=4)
def samples(volume: int = 100) -> bytes:
    """One channel of 16 bits; `volume` in percent."""
    wave = array("h", (round(32_767 * volume / 100 * value) for value in _wave()))
    return wave.tobytes()


@lru_cache(maxsize=1)
def _wave() -> tuple[float, ...]:
    count = round(RATE * (SECONDS + 0.3))
    made = [0.0] * count
    for hertz, begin in NOTES:
        first = round(begin * RATE)
        for multiple, loud, fading in PARTS:
            turn = 2 * math.pi * hertz * multiple / RATE
            for n in range(first, count):
                t = (n - first) / RATE
                soft = min(1.0, t / STRIKE) * math.exp(-fading * t)
                made[n] += loud * soft * math.sin(turn * (n - first))
    most = max(abs(value) for value in made)
    end = round(0.05 * RATE)
    return tuple(LOUD * value / most * min(1.0, (count - n) / end) for n, value in enumerate(made))
