"""What the rest of a day is expected to bring: figures of places, of nobody in particular."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class Curve:
    """Of one figure at each moment: one in ten, half and nine in ten futures lie below."""

    p10: tuple[float, ...]
    p50: tuple[float, ...]
    p90: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class Peak:
    at: datetime
    p50: int
    p90: int


@dataclass(frozen=True, kw_only=True)
class StationAhead:
    """`in_half_an_hour`: the longest wait there then, minutes, P50 and P90; `shown` the same as a
    range that may be told. `amber_at`, `red_at`: when it passes those limits within the hour, in
    half of all futures. `with_desk`: the range if one more desk opened now; None where that was
    not asked."""

    code: str
    in_half_an_hour: tuple[float, float]
    shown: tuple[int, int]
    amber_at: datetime | None = None
    red_at: datetime | None = None
    with_desk: tuple[int, int] | None = None


@dataclass(frozen=True, kw_only=True)
class ZoneAhead:
    """People, not tickets; `peak` of the rest of the day, `full_at`: when half of all futures have
    somebody without a seat, within the hour."""

    code: str
    seats: int
    peak: Peak
    full_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Ahead:
    """`times` go with the curves: homes completed so far, parties in the house. `arrivals` are the
    parties expected by slot from now on. `finish`: when the last one leaves, P50 and P90."""

    at: datetime
    finish: tuple[datetime, datetime]
    times: tuple[datetime, ...]
    completed: Curve
    inside: Curve
    arrivals: tuple[tuple[datetime, float], ...]
    inside_peak: Peak
    stations: tuple[StationAhead, ...]
    zones: tuple[ZoneAhead, ...]
