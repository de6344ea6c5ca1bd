"""The figures of a day, counted in homes (户) unless the name says visits."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.keys import HolderKind
from console.domain.rules import Rules
from console.domain.times import minutes
from console.domain.visits import HANDED_OVER, INSIDE, AppointmentState, VisitState
from console.models import (
    Appointment,
    Call,
    Campaign,
    GreenGrant,
    Holder,
    KeyItem,
    Unit,
    Visit,
    VisitUnit,
)
from console.queries.due import EXPECTED, GIVEN_UP, booked_homes, confirmed_homes
from console.queries.survey import score_of_day


@dataclass(frozen=True, kw_only=True)
class DayFigures:
    """`due` = completed + refused + view_only + incomplete_documents + left_early + no_show +
    deferred + inside + still_expected + `remainder`, which must be 0. Waits are whole minutes from
    the line to the call; None where nobody was called."""

    day: date
    due: int
    expected: int
    walk_in: int
    arrived: int
    late: int
    completed: int
    with_issues: int
    refused: int
    view_only: int
    incomplete_documents: int
    left_early: int
    no_show: int
    deferred: int
    inside: int
    still_expected: int
    visits: int
    green: int
    called: int
    wait_p50: int | None
    wait_p90: int | None
    handed_over_total: int
    due_total: int
    unaccounted_pieces: int
    score_tenths: int | None = None
    """Of our own survey, in tenths of a point; an older seal does not know it."""
    score_count: int | None = None
    """Answers to it."""
    confirmed: int | None = None
    """Homes of those booked whose owner had agreed to the slot."""

    @property
    def ended(self) -> int:
        return (
            self.completed
            + self.refused
            + self.view_only
            + self.incomplete_documents
            + self.left_early
        )

    @property
    def remainder(self) -> int:
        settled = self.ended + self.no_show + self.deferred
        return self.due - settled - self.inside - self.still_expected

    @property
    def completion_permille(self) -> int | None:
        """Completed of received: the on-site rate, not the three-month delivery rate."""
        return permille(self.completed, self.arrived)

    def sealed(self) -> dict[str, int | str]:
        """As the journal keeps it: whole numbers, -1 for a figure that does not exist."""
        return {
            name: (-1 if value is None else value)
            for name, value in asdict(self).items()
            if name != "day"
        }


def day_figures(session: Session, *, campaign_id: int, day: date) -> DayFigures:
    campaign = session.get_one(Campaign, campaign_id)
    booked = booked_homes(session, campaign, day)
    visits = session.execute(
        select(
            Visit.id,
            Visit.state,
            Visit.appointment_id,
            Visit.checked_in_at,
            Appointment.slot_start,
            VisitUnit.outcome,
            VisitUnit.with_issues,
        )
        .join(VisitUnit, VisitUnit.visit_id == Visit.id)
        .outerjoin(Appointment, Appointment.id == Visit.appointment_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day, Visit.state != VisitState.UNDONE)
    ).all()
    outcomes = Counter(_outcome(v.state, v.outcome) for v in visits)
    walk_in = sum(1 for v in visits if v.appointment_id is None)
    waits = _wait_minutes(session, campaign_id, day)
    score, answers = score_of_day(session, campaign_id=campaign_id, day=day)
    grace = minutes(Rules.from_json(campaign.rules).grace_minutes)
    return DayFigures(
        day=day,
        due=sum(booked.values()) + walk_in,
        expected=sum(booked.values()),
        walk_in=walk_in,
        arrived=len(visits),
        late=sum(1 for v in visits if v.slot_start and v.checked_in_at > v.slot_start + grace),
        completed=outcomes["completed"],
        with_issues=sum(1 for v in visits if v.with_issues and v.outcome in HANDED_OVER),
        refused=outcomes[VisitState.REFUSED],
        view_only=outcomes[VisitState.VIEW_ONLY],
        incomplete_documents=outcomes[VisitState.INCOMPLETE_DOCUMENTS],
        left_early=outcomes[VisitState.LEFT_EARLY],
        no_show=booked[AppointmentState.NO_SHOW],
        deferred=sum(booked[s] for s in GIVEN_UP),
        inside=outcomes["inside"],
        still_expected=sum(booked[s] for s in EXPECTED),
        visits=len({v.id for v in visits}),
        green=_green_visits(session, campaign_id, day),
        called=len(waits),
        wait_p50=percentile(waits, 50),
        wait_p90=percentile(waits, 90),
        handed_over_total=_units(session, campaign_id, Unit.state.in_(sorted(HANDED_OVER))),
        due_total=_units(session, campaign_id),
        unaccounted_pieces=session.scalar(
            select(func.count(KeyItem.id))
            .join(Holder, Holder.id == KeyItem.holder_id)
            .where(KeyItem.campaign_id == campaign_id, Holder.kind == HolderKind.UNACCOUNTED)
        )
        or 0,
        score_tenths=score,
        score_count=answers,
        confirmed=confirmed_homes(session, campaign, day),
    )


def permille(part: int, whole: int) -> int | None:
    """A half is rounded up, as a spreadsheet does; None of nothing."""
    return (2000 * part + whole) // (2 * whole) if whole else None


def percentile(sorted_values: list[int], percent: int) -> int | None:
    """Nearest rank; None of nothing."""
    if not sorted_values:
        return None
    rank = -(-percent * len(sorted_values) // 100)
    return sorted_values[max(rank, 1) - 1]


def _outcome(state: str, outcome: str) -> str:
    if state in INSIDE:
        return "inside"
    return "completed" if outcome in HANDED_OVER else outcome


def _wait_minutes(session: Session, campaign_id: int, day: date) -> list[int]:
    rows: list[tuple[datetime, datetime]] = list(
        session.execute(
            select(Call.waited_since, Call.called_at)
            .join(Visit, Visit.id == Call.visit_id)
            .where(Call.campaign_id == campaign_id, Visit.day == day)
        ).all()
    )
    return sorted(int((called - since).total_seconds() // 60) for since, called in rows)


def _green_visits(session: Session, campaign_id: int, day: date) -> int:
    """Visits that were granted the green channel, whatever became of the grant later."""
    return (
        session.scalar(
            select(func.count(func.distinct(GreenGrant.visit_id)))
            .join(Visit, Visit.id == GreenGrant.visit_id)
            .where(
                GreenGrant.campaign_id == campaign_id,
                Visit.day == day,
                Visit.state != VisitState.UNDONE,
                GreenGrant.expires_at.is_not(None),
            )
        )
        or 0
    )


def _units(session: Session, campaign_id: int, *where: object) -> int:
    counted = select(func.count(Unit.id)).where(Unit.campaign_id == campaign_id, *where)  # type: ignore[arg-type]
    return session.scalar(counted) or 0
