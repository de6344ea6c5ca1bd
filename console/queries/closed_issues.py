"""Issues that are over, for whoever looks one up or opens it again."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.issues import IssueState
from console.domain.vault import Vault
from console.models import Issue
from console.queries.issue_rows import IssueRow, issue_rows

MOST = 200
OVER = (IssueState.CLOSED.value, IssueState.MERGED.value)


def closed_issues(
    session: Session, *, campaign_id: int, now: datetime, vault: Vault | None = None
) -> tuple[IssueRow, ...]:
    """The last that were closed first; then those that went on as another."""
    last = (
        select(Issue.id)
        .where(Issue.campaign_id == campaign_id, Issue.state.in_(OVER))
        .order_by(Issue.closed_at.is_(None), Issue.closed_at.desc(), Issue.id.desc())
        .limit(MOST)
    )
    ids = list(session.scalars(last))
    place = {number: at for at, number in enumerate(ids)}
    rows = issue_rows(
        session, campaign_id=campaign_id, now=now, vault=vault, where=Issue.id.in_(ids)
    )
    return tuple(sorted(rows, key=lambda row: place[row.issue_id]))
