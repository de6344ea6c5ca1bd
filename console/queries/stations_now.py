"""The stations of the day as they stand now: who waits, who is served, which desks are open."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.visits import StepState, VisitState
from console.models import (
    Desk,
    Station,
    Visit,
    VisitStep,
)
from console.queries.told import told_to_newcomers

WITH_CLERK = (VisitState.CALLED, VisitState.SERVING)


@dataclass(frozen=True, kw_only=True)
class StationRow:
    """`waiting`, `serving` and `done` count visits; `oldest_since` is the longest wait's begin.
    `next_desk` is the first desk that could be opened: number and id, a break before a closed.
    `wait` is the range in minutes told to whoever comes now; None: not yet known."""

    code: str
    waiting: int
    serving: int
    busy: int
    free: int
    closed: int
    oldest_since: datetime | None
    done: int
    next_desk: tuple[int, int] | None
    wait: tuple[int, int] | None = None

    @property
    def open(self) -> int:
        return self.busy + self.free

    @property
    def desks(self) -> int:
        return self.open + self.closed


def stations_now(
    session: Session, campaign_id: int, day: date, floor: Iterable[Any]
) -> Iterable[StationRow]:
    waiting: Counter[int] = Counter()
    serving: Counter[int] = Counter()
    oldest: dict[int, datetime] = {}
    busy = {v.desk_id for v in floor if v.state in WITH_CLERK}
    for v in floor:
        if v.state == VisitState.WAITING:
            waiting[v.station_id] += 1
            if v.waiting_since is not None:
                since = oldest.get(v.station_id, v.waiting_since)
                oldest[v.station_id] = min(since, v.waiting_since)
        elif v.state in WITH_CLERK:
            serving[v.station_id] += 1
    desks: dict[int, list[Desk]] = defaultdict(list)
    for desk in session.scalars(
        select(Desk).where(Desk.campaign_id == campaign_id).order_by(Desk.number)
    ):
        desks[desk.station_id].append(desk)
    done = _done(session, campaign_id, day)
    told = told_to_newcomers(session, campaign_id=campaign_id, day=day)
    for station in session.scalars(
        select(Station).where(Station.campaign_id == campaign_id).order_by(Station.position)
    ):
        mine = desks[station.id]
        opened = [d for d in mine if d.state == "open" or d.id in busy]
        could = sorted((d for d in mine if d not in opened), key=lambda d: d.state != "break")
        yield StationRow(
            code=station.code,
            waiting=waiting[station.id],
            serving=serving[station.id],
            busy=sum(1 for d in mine if d.id in busy),
            free=sum(1 for d in opened if d.id not in busy),
            closed=len(could),
            oldest_since=oldest.get(station.id),
            done=done[station.id],
            next_desk=(could[0].number, could[0].id) if could else None,
            wait=told[station.id].shown if opened and station.id in told else None,
        )


def _done(session: Session, campaign_id: int, day: date) -> Counter[int]:
    rows = session.execute(
        select(VisitStep.station_id, func.count())
        .join(Visit, Visit.id == VisitStep.visit_id)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.day == day,
            Visit.state != VisitState.UNDONE,
            VisitStep.state == StepState.DONE,
        )
        .group_by(VisitStep.station_id)
    )
    return Counter({station_id: count for station_id, count in rows})
