"""How honest the told waits of a day were, station by station: honesty is measured, not claimed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.times import EPOCH
from console.domain.visits import VisitState
from console.models import Call, StatedWait, Station, Visit

AT_ONCE = 60
"""Seconds in which nobody thinks of waiting."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The first wait that was told to a ticket in one line, and what became of it. Seconds from
    `came`; `waited` is None while it still waits. `raw` and `told` are P50, P80 and P90."""

    visit_id: int
    station_id: int
    day: date
    came: datetime
    called: datetime | None
    ahead: int
    raw: tuple[int, int, int]
    told: tuple[int, int, int]
    is_known: bool

    @property
    def is_scored(self) -> bool:
        """Whoever was told to come at once and was called so had no wait to be told of."""
        return self.is_known and not (
            self.told[1] < AT_ONCE and self.waited is not None and self.waited < AT_ONCE
        )

    @property
    def waited(self) -> float | None:
        return None if self.called is None else (self.called - self.came).total_seconds()


@dataclass(frozen=True, kw_only=True)
class Score:
    """Of one station: `told` tickets that were called or wait longer than 8 in 10 should, `kept`
    of them called by then; `misses` of those that still wait."""

    code: str
    told: int
    kept: int
    still_waiting: int

    @property
    def percent(self) -> int | None:
        return round(100 * self.kept / self.told) if self.told else None


def outcomes(
    session: Session, *, campaign_id: int, first: date, last: date, station_ids: Collection[int]
) -> list[Outcome]:
    """Of the days from `first` to `last`, in the order in which they were told."""
    of_days = (Visit.campaign_id == campaign_id, Visit.day >= first, Visit.day <= last)
    calls: dict[tuple[int, int], list[tuple[datetime, datetime]]] = defaultdict(list)
    for visit_id, station_id, since, called in session.execute(
        select(Call.visit_id, Call.station_id, Call.waited_since, Call.called_at)
        .join(Visit, Visit.id == Call.visit_id)
        .where(*of_days, Call.station_id.in_(station_ids))
        .order_by(Call.id)
    ):
        calls[visit_id, station_id].append((since, called))
    rows = session.execute(
        select(
            StatedWait.visit_id, StatedWait.station_id, StatedWait.at, StatedWait.ahead,
            StatedWait.raw_p50_s, StatedWait.raw_p80_s, StatedWait.raw_p90_s,
            StatedWait.p50_s, StatedWait.p80_s, StatedWait.p90_s, StatedWait.shown_high,
            Visit.day, Visit.state, Visit.station_id.label("stands_at"), Visit.waiting_since,
        )
        .join(Visit, Visit.id == StatedWait.visit_id)
        .where(*of_days, StatedWait.station_id.in_(station_ids))
        .order_by(StatedWait.id)
    )  # fmt: skip
    found: dict[tuple[int, int, datetime], Outcome] = {}
    for row in rows:
        came, called = _fate(row, calls[row.visit_id, row.station_id])
        if came is not None:
            found.setdefault((row.visit_id, row.station_id, came), _outcome(row, came, called))
    return list(found.values())


def _fate(row: Any, calls: Sequence[tuple[datetime, datetime]]) -> tuple[Any, Any]:
    """When it came into that line and when it was called; who left the line has no fate."""
    for since, called in calls:
        if since <= row.at <= called:
            return since, called
    waits = row.state == VisitState.WAITING and row.stands_at == row.station_id
    if waits and row.waiting_since is not None and row.waiting_since <= row.at:
        return row.waiting_since, None
    return None, None


def _outcome(row: Any, came: datetime, called: datetime | None) -> Outcome:
    return Outcome(
        visit_id=row.visit_id,
        station_id=row.station_id,
        day=row.day,
        came=came,
        called=called,
        ahead=row.ahead,
        raw=(row.raw_p50_s, row.raw_p80_s, row.raw_p90_s),
        told=(row.p50_s, row.p80_s, row.p90_s),
        is_known=row.shown_high is not None,
    )


def scoreboard(
    session: Session, *, campaign_id: int, day: date, now: datetime
) -> tuple[Score, ...]:
    """Today's coverage of what was told as "8 in 10 within", in route order."""
    stations = session.execute(
        select(Station.id, Station.code)
        .where(Station.campaign_id == campaign_id)
        .order_by(Station.position)
    ).all()
    told: dict[int, list[Outcome]] = defaultdict(list)
    for one in outcomes(
        session,
        campaign_id=campaign_id,
        first=day,
        last=day,
        station_ids=[number for number, _ in stations],
    ):
        if one.is_scored:
            told[one.station_id].append(one)
    return tuple(_score(code, told[number], now) for number, code in stations if told[number])


def _score(code: str, told: Iterable[Outcome], now: datetime) -> Score:
    called = kept = late = 0
    for one in told:
        limit = one.told[1]
        if one.waited is not None:
            called += 1
            kept += one.waited <= limit
        else:  # no survivor counts: who waits longer than told is a miss before the call
            late += (now - one.came).total_seconds() > limit
    return Score(code=code, told=called + late, kept=kept, still_waiting=late)


def told_and_kept(session: Session, *, campaign_id: int, day: date) -> tuple[int, int]:
    """Of the whole house, once everybody was called."""
    found = scoreboard(session, campaign_id=campaign_id, day=day, now=EPOCH)
    return sum(score.told for score in found), sum(score.kept for score in found)
