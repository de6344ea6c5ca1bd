"""The limits of open issues that come first, for boards that ask after every press.

All issues of a site may be thousands: only those raised first are read, and those whose clock was
stopped once; the others are counted by the database.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session

from console.domain.issue_clocks import clock_of, limit_of
from console.domain.issues import ON_SITE, DefectWordLevel, IssueState, IssueTimer
from console.domain.labels import unit_label
from console.domain.rules import Rules
from console.models import Campaign, Issue, IssuePause, Unit
from console.queries.defect_words import catalogue
from console.queries.issue_rows import IS_OPEN, pauses_where, standing

FIRST = 8
"""Of each timer: so many are read."""


@dataclass(frozen=True, kw_only=True)
class IssueTime:
    """An issue whose clock runs; `home` blank where it is of none. `words`: what its defect is
    called, by language; none of another kind."""

    issue_id: int
    timer: IssueTimer
    kind: str
    words: Mapping[str, str]
    home: str
    due_at: datetime


@dataclass(frozen=True, kw_only=True)
class TimerCount:
    timer: IssueTimer
    limit_seconds: int
    open: int
    overdue: int


@dataclass(frozen=True, kw_only=True)
class IssueTimes:
    """`first`: what is due first, of all timers together; a clock that was stopped is not among
    them."""

    counts: tuple[TimerCount, ...] = ()
    first: tuple[IssueTime, ...] = ()

    @property
    def overdue(self) -> int:
        return sum(count.overdue for count in self.counts)

    def of(self, timer: IssueTimer) -> IssueTime | None:
        """Due first of that timer."""
        return next((each for each in self.first if each.timer is timer), None)


def issue_times(session: Session, *, campaign_id: int, now: datetime) -> IssueTimes:
    campaign = session.get_one(Campaign, campaign_id)
    rules = Rules.from_json(campaign.rules)
    mine = and_(Issue.campaign_id == campaign_id, IS_OPEN)
    limits = {timer: limit_of(timer, rules) for timer in IssueTimer}
    counted = _counted(session, mine, {timer: now - limits[timer] for timer in IssueTimer})
    if not counted:
        return IssueTimes(counts=tuple(_count(t, limits[t]) for t in IssueTimer))
    known = catalogue(session, campaign_id=campaign_id)
    found = [row for timer in counted for row in _first(session, mine, timer)]
    found += _rows(session, mine & _STOOD_STILL)
    pauses = pauses_where(session, mine)
    overdue = Counter({timer: late for timer, (_, late) in counted.items()})
    first: list[IssueTime] = []
    for issue, unit in found:
        stops = pauses.get(issue.id, [])
        clock = clock_of(standing(issue, stops), now=now, rules=rules)
        if clock is None:
            continue
        overdue[clock.timer] += bool(stops) and clock.is_over
        if clock.pause:
            continue
        word = known.word(DefectWordLevel.DEFECT, issue.defect)
        home = ""
        if unit is not None:
            home = unit_label(unit.building, unit.stairwell, unit.room_no, campaign.language)
        first.append(
            IssueTime(
                issue_id=issue.id, timer=clock.timer, kind=issue.kind,
                words=word.names if word else {}, home=home, due_at=clock.due_at,
            )
        )  # fmt: skip
    first.sort(key=lambda each: (each.due_at, each.issue_id))
    counts = (_count(t, limits[t], counted.get(t, (0, 0))[0], overdue[t]) for t in IssueTimer)
    return IssueTimes(counts=tuple(counts), first=tuple(first))


def _count(timer: IssueTimer, limit: timedelta, open_: int = 0, overdue: int = 0) -> TimerCount:
    return TimerCount(
        timer=timer, limit_seconds=round(limit.total_seconds()), open=open_, overdue=overdue
    )


def _counted(
    session: Session, mine: ColumnElement[bool], before: Mapping[IssueTimer, datetime]
) -> dict[IssueTimer, tuple[int, int]]:
    """How many wait for each thing, and how many of them that never stood still are late."""
    waits_for = case(*((condition, timer.value) for timer, condition in _CONDITIONS.items()))
    is_late = or_(*(and_(_CONDITIONS[timer], Issue.raised_at < at) for timer, at in before.items()))
    late = case((and_(is_late, ~_STOOD_STILL), 1), else_=0)
    rows = session.execute(
        select(waits_for.label("timer"), func.count(), func.sum(late)).where(mine).group_by("timer")
    )
    found = {timer: (count, int(late)) for timer, count, late in rows}
    return {timer: found[timer.value] for timer in IssueTimer if timer.value in found}


def _first(
    session: Session, mine: ColumnElement[bool], timer: IssueTimer
) -> list[tuple[Issue, Unit | None]]:
    """Of those that never stood still, whose order is that of their raising."""
    return _rows(session, and_(mine, _CONDITIONS[timer], ~_STOOD_STILL), FIRST)


def _rows(
    session: Session, where: ColumnElement[bool], most: int | None = None
) -> list[tuple[Issue, Unit | None]]:
    rows = session.execute(
        select(Issue, Unit)
        .outerjoin(Unit, Unit.id == Issue.unit_id)
        .where(where)
        .order_by(Issue.raised_at, Issue.id)
        .limit(most)
    )
    return [(issue, unit) for issue, unit in rows]


_STOOD_STILL = exists().where(IssuePause.issue_id == Issue.id)
_ONSITE = and_(
    Issue.replied_at.is_not(None),
    Issue.visited_at.is_(None),
    Issue.kind.in_(sorted(ON_SITE)),
    Issue.state != IssueState.FIXED.value,
)
_CONDITIONS: dict[IssueTimer, ColumnElement[bool]] = {
    IssueTimer.REPLY: Issue.replied_at.is_(None),
    IssueTimer.ONSITE: _ONSITE,
    IssueTimer.RECHECK: and_(
        Issue.replied_at.is_not(None),
        or_(
            Issue.visited_at.is_not(None),
            Issue.kind.not_in(sorted(ON_SITE)),
            Issue.state == IssueState.FIXED.value,
        ),
    ),
}
"""As `issue_clocks.timer_of` has it; a test holds them together."""
