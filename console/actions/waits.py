"""What owners are told of their wait, and what a day leaves behind for the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.visits import VisitState
from console.models import StatedWait, StationPrior, Visit

LATELY = timedelta(minutes=5)


@dataclass(frozen=True, kw_only=True)
class Stated:
    """One row of `stated_wait`; `visit_id` None: for whoever comes now."""

    visit_id: int | None
    station_id: int
    step_code: str
    ahead: int
    desks: int
    raw_p50_s: int
    raw_p80_s: int
    raw_p90_s: int
    p50_s: int
    p80_s: int
    p90_s: int
    shown_low: int | None
    shown_high: int | None
    whole_low: int | None
    whole_high: int | None


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One row of `station_prior`."""

    station_id: int
    step_code: str
    mean_s: int
    log_sd_thousandths: int
    tau_thousandths: int
    n: int
    change_over_s: int
    no_answer_thousandths: int


def state_waits(session: Session, *, press: Press, rows: tuple[Stated, ...], as_of: int) -> Event:
    """Writes what is told from now on, worked out as of that journal number. Left out: whoever is
    in that line no more, and what another console told as of the same number or a later one."""
    asked = {row.station_id for row in rows}
    known = {
        (visit_id, station_id)
        for visit_id, station_id in session.execute(
            select(StatedWait.visit_id, StatedWait.station_id).where(
                StatedWait.station_id.in_(asked),
                StatedWait.at >= press.now - LATELY,
                StatedWait.seq >= as_of,
            )
        )
    }
    there = {
        (visit_id, station_id)
        for visit_id, station_id in session.execute(
            select(Visit.id, Visit.station_id).where(
                Visit.station_id.in_(asked), Visit.state == VisitState.WAITING.value
            )
        )
    }
    wanted = [
        row
        for row in rows
        if (row.visit_id, row.station_id) not in known
        and (row.visit_id is None or (row.visit_id, row.station_id) in there)
    ]
    if not wanted:
        raise Refusal("waits.told-already")
    insert_rows(
        session,
        StatedWait,
        [
            {
                **_values(row),
                "campaign_id": press.campaign_id,
                "at": press.now,
                "seq": as_of,
            }
            for row in wanted
        ],
    )
    # Nobody is named as a subject: what is told must not stand between a press and its undo.
    return Event(kind="waits.told", facts={"waits": len(wanted)}, content_sha256=digest_of(wanted))


def keep_priors(session: Session, *, press: Press, day: date, rows: tuple[Kept, ...]) -> Event:
    """What the stations learned on that day; once for each day."""
    kept = session.scalar(
        select(StationPrior.id)
        .where(StationPrior.campaign_id == press.campaign_id, StationPrior.day == day)
        .limit(1)
    )
    if kept is not None or not rows:
        raise Refusal("waits.learned-already", day=day.isoformat())
    insert_rows(
        session,
        StationPrior,
        [{**_values(row), "campaign_id": press.campaign_id, "day": day} for row in rows],
    )
    return Event(
        kind="waits.learned",
        facts={"day": day.isoformat(), "stations": len(rows)},
        content_sha256=digest_of(rows),
    )


def digest_of(rows: Sequence[Stated] | Sequence[Kept]) -> str:
    return sha256(repr([list(_values(row).values()) for row in rows]).encode()).hexdigest()


def _values(row: Stated | Kept) -> dict[str, int | str | None]:
    return {field.name: getattr(row, field.name) for field in fields(row)}
