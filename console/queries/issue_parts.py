"""The issues recorded on some days, counted by trade, or by kind where no trade has to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.issues import DefectWordLevel, IssueTimer
from console.domain.times import at_local
from console.models import Campaign, Issue
from console.queries import daybook
from console.queries.book_issues import NOT_COUNTED, BookIssue, day_issues
from console.queries.clock import clock
from console.queries.defect_words import catalogue


@dataclass(frozen=True, kw_only=True)
class IssuePart:
    """Issues as they stood when their day closed, or stand now. `key` is the trade, else the kind;
    `words` of the trade by language, none of a kind; late ones by what they waited for."""

    key: str
    words: Mapping[str, str]
    raised: int
    homes: int
    open: int
    blocking: int
    late_reply: int
    late_onsite: int


@dataclass(frozen=True, kw_only=True)
class IssueBehind:
    """A line behind a count: never its text."""

    issue_id: int
    unit_id: int
    label: str
    state: str
    day: date


def issue_parts(
    session: Session, *, campaign_id: int, days: Sequence[date]
) -> tuple[IssuePart, ...]:
    """The most first."""
    now = clock(session, campaign_id=campaign_id).now
    groups: dict[str, list[BookIssue]] = defaultdict(list)
    for day in days:
        closed = daybook.stand(session, campaign_id=campaign_id, day=day).closed_at
        for row in day_issues(session, campaign_id=campaign_id, day=day, at=closed or now):
            groups[row.trade or row.kind].append(row)
    known = catalogue(session, campaign_id=campaign_id)
    order = sorted(groups, key=lambda key: (-len(groups[key]), key))
    return tuple(
        IssuePart(
            key=key,
            words=word.names if (word := known.word(DefectWordLevel.TRADE, key)) else {},
            raised=len(rows),
            homes=len({row.unit_id for row in rows if row.unit_id}),
            open=sum(row.is_open for row in rows),
            blocking=sum(row.blocks_signing and row.is_open for row in rows),
            late_reply=sum(IssueTimer.REPLY in row.late for row in rows),
            late_onsite=sum(IssueTimer.ONSITE in row.late for row in rows),
        )
        for key in order
        for rows in (groups[key],)
    )


def issues_behind(
    session: Session, *, campaign_id: int, days: Sequence[date], key: str
) -> Iterator[IssueBehind]:
    """Those of one part, in the order in which they were recorded."""
    zone = session.get_one(Campaign, campaign_id).zone
    for day in days:
        rows = session.scalars(
            select(Issue)
            .where(
                Issue.campaign_id == campaign_id,
                Issue.raised_at >= at_local(day, "00:00", zone),
                Issue.raised_at < at_local(day + timedelta(days=1), "00:00", zone),
                Issue.state.not_in(NOT_COUNTED),
            )
            .order_by(Issue.raised_at, Issue.id)
        )
        for row in rows:
            if (row.trade or row.kind) == key:
                yield IssueBehind(
                    issue_id=row.id, unit_id=row.unit_id or 0, label=row.label, state=row.state,
                    day=day,
                )  # fmt: skip
