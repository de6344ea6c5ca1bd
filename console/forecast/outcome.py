"""What a rehearsal found: waits by station and hour, seats, closing time, the bottleneck's way."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from console.forecast.day_plan import DayPlan


@dataclass(frozen=True, kw_only=True)
class Waits:
    p50: float
    p80: float
    p90: float


@dataclass(frozen=True, kw_only=True)
class StationWaits:
    """`hours` as the plan's hours; None where nobody comes. `busy`: the share of its desks' time
    that is worked while the day is open."""

    name: str
    desks: int
    whole: Waits
    hours: tuple[Waits | None, ...]
    busy: float


@dataclass(frozen=True, kw_only=True)
class Seats:
    """People who wait at once in a zone: quantiles of the day's highest number over the days."""

    zone: str
    seats: int
    p50: int
    p90: int
    p95: int


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """So long one station is the one with the longest P80."""

    station: str
    start: float
    end: float
    p80: float


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """Closing times in minutes after midnight, None for a day without anybody. `waited_long`: the
    share of parties that wait more than half an hour at one station; `unserved`: of their steps
    that nobody took, because everybody who could had gone."""

    stations: tuple[StationWaits, ...]
    seats: tuple[Seats, ...]
    track: tuple[Stretch, ...]
    closing_p50: int | None
    closing_p90: int | None
    waited_long: float
    parties: float
    unserved: float
    staff: int
    replications: int
    events: int
    seconds: float

    @property
    def longest(self) -> float:
        """The greatest P80 of a station and hour."""
        return max((w.p80 for s in self.stations for w in s.hours if w), default=0.0)

    @property
    def bottleneck(self) -> str:
        found = max(self.track, key=lambda one: one.p80, default=None)
        return found.station if found else ""

    def meets(self, plan: DayPlan) -> bool:
        in_time = self.closing_p90 is None or self.closing_p90 <= plan.target_close
        return in_time and round(self.longest) <= plan.target_wait and not self.unserved

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Outcome:
        raw: dict[str, Any] = json.loads(text)
        raw["stations"] = tuple(
            StationWaits(
                **{**one, "whole": Waits(**one["whole"])}
                | {"hours": tuple(w and Waits(**w) for w in one["hours"])}
            )
            for one in raw["stations"]
        )
        raw["seats"] = tuple(Seats(**one) for one in raw["seats"])
        raw["track"] = tuple(Stretch(**one) for one in raw["track"])
        return cls(**raw)


def clock(minutes: float | None) -> str | None:
    """`HH:MM`, past midnight as 24:10; None for a day without anybody."""
    return None if minutes is None else f"{int(minutes) // 60:02d}:{int(minutes) % 60:02d}"
