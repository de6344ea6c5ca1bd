"""The limits of open issues that come first, for boards that ask after every press.

All issues of a site may be thousands: only those raised first are read, and what is counted is
counted by the database.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from console.domain.issue_clocks import Pause, clock_of, limit_of
from console.domain.issues import ON_SITE, DefectWordLevel, IssueState, IssueTimer
from console.domain.labels import unit_label
from console.domain.rules import Rules
from console.models import Campaign, Issue, IssuePause, Unit
from console.queries.defect_words import catalogue
from console.queries.issue_rows import IS_OPEN, standing

FIRST = 8
"""Of each timer: so many are read beside those that may be overdue."""


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
    known = catalogue(session, campaign_id=campaign_id)
    counts: list[TimerCount] = []
    first: list[IssueTime] = []
    for timer, condition in _CONDITIONS.items():
        mine = and_(Issue.campaign_id == campaign_id, IS_OPEN, condition)
        count = session.scalar(select(func.count(Issue.id)).where(mine)) or 0
        limit = limit_of(timer, rules)
        overdue = 0
        for issue, unit, pauses in _raised_first(session, mine, now - limit) if count else ():
            clock = clock_of(standing(issue, pauses), now=now, rules=rules)
            if clock is None:
                continue
            overdue += clock.is_over
            home = ""
            if unit is not None:
                home = unit_label(unit.building, unit.stairwell, unit.room_no, campaign.language)
            word = known.word(DefectWordLevel.DEFECT, issue.defect)
            if not clock.pause:
                first.append(
                    IssueTime(
                        issue_id=issue.id, timer=timer, kind=issue.kind,
                        words=word.names if word else {}, home=home, due_at=clock.due_at,
                    )
                )  # fmt: skip
        counts.append(
            TimerCount(
                timer=timer, limit_seconds=round(limit.total_seconds()), open=count,
                overdue=overdue,
            )
        )  # fmt: skip
    first.sort(key=lambda each: (each.due_at, each.issue_id))
    return IssueTimes(counts=tuple(counts), first=tuple(first))


def _raised_first(
    session: Session, mine: ColumnElement[bool], before: datetime
) -> Iterable[tuple[Issue, Unit | None, list[Pause]]]:
    """Those whose limit would be over without any pause, and the next few."""
    late = session.scalar(select(func.count(Issue.id)).where(mine, Issue.raised_at < before)) or 0
    rows = session.execute(
        select(Issue, Unit)
        .outerjoin(Unit, Unit.id == Issue.unit_id)
        .where(mine)
        .order_by(Issue.raised_at, Issue.id)
        .limit(late + FIRST)
    ).all()
    pauses: dict[int, list[Pause]] = {issue.id: [] for issue, _ in rows}
    for row in session.scalars(
        select(IssuePause).where(IssuePause.issue_id.in_(pauses)).order_by(IssuePause.id)
    ):
        pauses[row.issue_id].append(Pause(since=row.since, until=row.until, reason=row.reason))
    return [(issue, unit, pauses[issue.id]) for issue, unit in rows]


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
