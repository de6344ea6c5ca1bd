"""What stands between an open day and its seal, and the figures of any day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.issues import IssueTimer
from console.domain.labels import unit_label
from console.domain.visits import INSIDE, AppointmentState
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    Desk,
    HandoverDay,
    Owner,
    Station,
    Unit,
    Visit,
    VisitStep,
    VisitUnit,
)
from console.queries import daybook
from console.queries.clock import clock
from console.queries.corrections import Corrected, corrections
from console.queries.custody import SetHolding, holdings
from console.queries.daybook import StationRow
from console.queries.figures import DayFigures, percentile
from console.queries.filing import unfiled
from console.queries.issue_times import issue_times
from console.queries.key_close import OpenLoan, OpenOffer, open_loans, open_offers
from console.queries.key_count import CountScope, MissingPiece, missing_pieces, scopes
from console.queries.scoreboard import Score, scoreboard
from console.queries.units import bookings


@dataclass(frozen=True, kw_only=True)
class InsideRow:
    """A party that has not gone home: a ticket, never a name."""

    visit_id: int
    ticket: str
    state: str
    station: str
    desk: int
    since: datetime | None
    homes: tuple[str, ...] = ()
    usual: int = 0
    """Minutes that its present step usually takes."""


@dataclass(frozen=True, kw_only=True)
class StationDay:
    """Waits and minutes are whole minutes, None where nobody came. `told`: tickets that were told
    a wait and had one; `kept`: those called within what 8 in 10 should be."""

    code: str
    desks: int
    served: int
    median: int | None
    p90: int | None
    longest: int | None
    told: int = 0
    kept: int = 0


@dataclass(frozen=True, kw_only=True)
class HolderRow:
    holder: str
    sets: int
    pieces: int


@dataclass(frozen=True, kw_only=True)
class CallRow:
    """A home whose owner did not come and is to be called."""

    unit_id: int
    label: str
    owner: str
    slot_start: datetime


@dataclass(frozen=True, kw_only=True)
class DayReport:
    day: date
    state: str
    closed_at: datetime | None
    figures: DayFigures
    inside: tuple[InsideRow, ...]
    stations: tuple[StationDay, ...]
    holders: tuple[HolderRow, ...]
    due_next: int = 0
    """Homes with a place on the next day."""
    missed: tuple[CallRow, ...] = ()
    loans: tuple[OpenLoan, ...] = ()
    offers: tuple[OpenOffer, ...] = ()
    unaccounted: tuple[MissingPiece, ...] = ()
    unfiled: int = 0
    """Homes signed for whose signed sheet has not come back."""
    unanswered: int = 0
    """Issues whose first reply is overdue: they keep nobody from sealing, but they are told."""
    counts: tuple[CountScope, ...] = ()
    """What departments hold, and how its count of the day came out."""
    corrected: tuple[Corrected, ...] = ()
    now: datetime | None = None


def day_report(
    session: Session, *, campaign_id: int, day: date, today: date | None = None,
    now: datetime | None = None,
) -> DayReport:  # fmt: skip
    """`today` is when it is closed: the reasons for what stays open are those given then."""
    found = session.scalars(
        select(HandoverDay).where(HandoverDay.campaign_id == campaign_id, HandoverDay.day == day)
    ).first()
    now = now or clock(session, campaign_id=campaign_id).now
    found_scores = scoreboard(session, campaign_id=campaign_id, day=day, now=now)
    scores = {score.code: score for score in found_scores}
    return DayReport(
        day=day,
        state=found.state if found else "planned",
        closed_at=found.closed_at if found else None,
        now=now,
        unanswered=_unanswered(session, campaign_id, now),
        counts=tuple(scopes(session, campaign_id=campaign_id, day=today or day)),
        corrected=corrections(session, campaign_id=campaign_id, day=day),
        figures=daybook.figures(session, campaign_id=campaign_id, day=day),
        inside=tuple(_inside(session, campaign_id, day)),
        stations=tuple(
            _station(row, scores.get(row.code))
            for row in daybook.station_rows(session, campaign_id=campaign_id, day=day)
        ),
        holders=tuple(_holders(holdings(session, campaign_id=campaign_id))),
        due_next=_due_next(session, campaign_id, day),
        unfiled=len(unfiled(session, campaign_id=campaign_id, day=day)),
        missed=tuple(_missed(session, campaign_id, day)),
        loans=tuple(open_loans(session, campaign_id=campaign_id, day=today or day)),
        offers=tuple(open_offers(session, campaign_id=campaign_id, day=today or day)),
        unaccounted=tuple(missing_pieces(session, campaign_id=campaign_id)),
    )


def _missed(session: Session, campaign_id: int, day: date) -> list[CallRow]:
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(
            Unit.id,
            Unit.building,
            Unit.stairwell,
            Unit.room_no,
            Owner.name,
            Appointment.slot_start,
        )
        .join(AppointmentUnit, AppointmentUnit.unit_id == Unit.id)
        .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
        .join(Owner, Owner.id == Appointment.owner_id)
        .where(
            Appointment.campaign_id == campaign_id,
            Appointment.day == day,
            Appointment.state == AppointmentState.NO_SHOW,
        )
        .order_by(Appointment.slot_start, Unit.position)
    )
    return [
        CallRow(
            unit_id=unit,
            label=unit_label(building, stairwell, room, language),
            owner=owner,
            slot_start=start,
        )
        for unit, building, stairwell, room, owner, start in rows
    ]


def _due_next(session: Session, campaign_id: int, day: date) -> int:
    coming = daybook.next_day(session, campaign_id=campaign_id, day=day)
    booked = bookings(session, campaign_id=campaign_id, day=coming) if coming else []
    return sum(len(each.unit_ids) for each in booked)


def _inside(session: Session, campaign_id: int, day: date) -> list[InsideRow]:
    rows = session.execute(
        select(Visit, Station.code, Desk.number, VisitStep.usual, VisitStep.started_at)
        .outerjoin(Station, Station.id == Visit.station_id)
        .outerjoin(Desk, Desk.id == Visit.desk_id)
        .outerjoin(
            VisitStep, (VisitStep.visit_id == Visit.id) & (VisitStep.code == Visit.step_code)
        )
        .where(Visit.campaign_id == campaign_id, Visit.day == day, Visit.state.in_(sorted(INSIDE)))
        .order_by(Visit.due_at, Visit.checked_in_seq)
    ).all()
    homes = _homes(session, campaign_id, [visit.id for visit, *_ in rows])
    return [
        InsideRow(
            visit_id=visit.id,
            ticket=visit.ticket,
            state=visit.state,
            station=station or visit.step_code,
            desk=desk or 0,
            since=visit.away_since or started or visit.waiting_since,
            homes=tuple(homes[visit.id]),
            usual=usual or 0,
        )
        for visit, station, desk, usual, started in rows
    ]


def _homes(session: Session, campaign_id: int, visit_ids: list[int]) -> dict[int, list[str]]:
    language = session.get_one(Campaign, campaign_id).language
    found: dict[int, list[str]] = defaultdict(list)
    for visit, building, stairwell, room in session.execute(
        select(VisitUnit.visit_id, Unit.building, Unit.stairwell, Unit.room_no)
        .join(Unit, Unit.id == VisitUnit.unit_id)
        .where(VisitUnit.visit_id.in_(visit_ids))
        .order_by(Unit.position)
    ):
        found[visit].append(unit_label(building, stairwell, room, language))
    return found


def _unanswered(session: Session, campaign_id: int, now: datetime) -> int:
    counts = issue_times(session, campaign_id=campaign_id, now=now).counts
    return sum(c.overdue for c in counts if c.timer is IssueTimer.REPLY)


def _station(row: StationRow, score: Score | None) -> StationDay:
    minutes = list(row.minutes)
    return StationDay(
        code=row.code,
        desks=row.desks,
        served=row.served,
        median=percentile(minutes, 50),
        p90=percentile(minutes, 90),
        longest=row.longest,
        told=score.told if score else 0,
        kept=score.kept if score else 0,
    )


def _holders(sets: list[SetHolding]) -> list[HolderRow]:
    """Pieces by who holds them, most first; `sets` that are whole in those hands."""
    pieces: dict[str, int] = {}
    whole: dict[str, int] = {}
    for each in sets:
        for holder, count in each.pieces.items():
            pieces[holder] = pieces.get(holder, 0) + count
        if len(each.pieces) == 1:
            whole[each.holder] = whole.get(each.holder, 0) + 1
    order = sorted(pieces, key=lambda holder: (-pieces[holder], holder))
    return [HolderRow(holder=h, sets=whole.get(h, 0), pieces=pieces[h]) for h in order]
