"""Tells the outside how far the solver is, and the solver when to stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from console.planning.model import Cost
from console.planning.place import StoppedBy

NOTHING = Cost(A=0, B=0, C=0, D=0)


class Phase(StrEnum):
    GREEDY = "greedy"
    HALF_DAYS = "half-days"
    STARTS = "starts"
    SEARCH = "search"
    PROOF = "proof"


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Costs are of whole plans; before there is one, `best` and `greedy` are None."""

    best: Cost | None
    bound: Cost
    greedy: Cost | None
    phase: Phase
    seconds: float


Told = Callable[[Progress], bool]


class Watch:
    def __init__(self, time_limit: float | None, told: Told | None) -> None:
        self.time_limit, self._told = time_limit, told
        self.began = time.monotonic()
        self.best: Cost | None = None
        self.greedy: Cost | None = None
        self.bound = NOTHING
        self.phase = Phase.GREEDY
        self.stopped_by = StoppedBy.DONE

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.began

    @property
    def left(self) -> float | None:
        return None if self.time_limit is None else max(0.0, self.time_limit - self.seconds)

    def enter(self, phase: Phase) -> bool:
        self.phase = phase
        return self.goes_on()

    def is_cancelled(self) -> bool:
        self.goes_on()
        return self.stopped_by is StoppedBy.CANCELLED

    def goes_on(self) -> bool:
        """Tells how far it is; False once the time is up or somebody said stop."""
        if self.stopped_by is StoppedBy.DONE and self._told is not None:
            progress = Progress(
                best=self.best,
                bound=self.bound,
                greedy=self.greedy,
                phase=self.phase,
                seconds=self.seconds,
            )
            if not self._told(progress):
                self.stopped_by = StoppedBy.CANCELLED
        if self.stopped_by is StoppedBy.DONE and self.left == 0:
            self.stopped_by = StoppedBy.TIME
        return self.stopped_by is StoppedBy.DONE
