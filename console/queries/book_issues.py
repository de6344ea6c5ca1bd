"""The issues recorded on one day, as they stood at a moment: for the workbook's counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.issue_clocks import was_in_time
from console.domain.issues import IssueState, IssueTimer
from console.domain.rules import Rules
from console.domain.times import at_local
from console.models import Campaign, Issue
from console.queries.issue_rows import pauses_where, standing

NOT_COUNTED = (IssueState.MERGED.value, IssueState.WITHDRAWN.value)
"""One goes on as another issue, the other was recorded by mistake."""


@dataclass(frozen=True, kw_only=True)
class BookIssue:
    """Codes; `late` are the timers that ran out before what they wait for came, or are over now."""

    kind: str
    room: str
    trade: str
    severity: str
    unit_id: int | None
    is_open: bool
    blocks_signing: bool
    late: frozenset[IssueTimer]


def day_issues(session: Session, *, campaign_id: int, day: date, at: datetime) -> list[BookIssue]:
    """In the order in which they were recorded; what came after `at` has not happened."""
    campaign = session.get_one(Campaign, campaign_id)
    rules = Rules.from_json(campaign.rules)
    wanted = (
        (Issue.campaign_id == campaign_id)
        & (Issue.raised_at >= at_local(day, "00:00", campaign.zone))
        & (Issue.raised_at < at_local(day + timedelta(days=1), "00:00", campaign.zone))
        & Issue.state.not_in(NOT_COUNTED)
    )
    pauses = pauses_where(session, wanted)
    found = []
    for issue in session.scalars(select(Issue).where(wanted).order_by(Issue.raised_at, Issue.id)):
        stood = standing(issue, pauses.get(issue.id, []))
        closed = _before(issue.closed_at, at)
        done = {
            IssueTimer.REPLY: issue.replied_at,
            IssueTimer.ONSITE: issue.visited_at,
            IssueTimer.RECHECK: issue.rechecked_at,
        }
        late = frozenset(
            timer
            for timer, moment in done.items()
            if was_in_time(stood, timer, _before(moment, at) or closed, now=at, rules=rules)
            is False
        )
        found.append(
            BookIssue(
                kind=issue.kind,
                room=issue.room,
                trade=issue.trade,
                severity=issue.severity,
                unit_id=issue.unit_id,
                is_open=closed is None,
                blocks_signing=issue.blocks_signing,
                late=late,
            )
        )
    return found


def _before(moment: datetime | None, at: datetime) -> datetime | None:
    return moment if moment is not None and moment <= at else None
