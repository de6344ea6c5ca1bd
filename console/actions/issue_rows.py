"""What every press on an issue does: find it, move it, write a line of its story, tell of it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Plain, Press, Subject
from console.domain.issue_clocks import Pause, Standing
from console.domain.issues import ANEW, OPEN_STATES, IssueTimer
from console.models import Issue, IssueNote, IssuePause


def issue_of(session: Session, press: Press, issue_id: int) -> Issue:
    issue = session.get(Issue, issue_id)
    if issue is None or issue.campaign_id != press.campaign_id:
        raise Refusal("issue.unknown")
    return issue


def open_issue(session: Session, press: Press, issue_id: int) -> Issue:
    """One that is still followed up."""
    issue = issue_of(session, press, issue_id)
    if issue.state not in OPEN_STATES:
        raise Refusal("issue.wrong-state", label=issue.label, state=issue.state)
    return issue


def note(
    session: Session, press: Press, issue: Issue, kind: str, text_enc: bytes | None = None
) -> None:
    session.add(
        IssueNote(
            campaign_id=press.campaign_id, issue_id=issue.id, kind=kind, at=press.now, by=press.by,
            text_enc=text_enc,
        )
    )  # fmt: skip


def issue_event(kind: str, issue: Issue, /, *more: Issue, **facts: Plain) -> Event:
    """Of one issue, and of others that went with it."""
    subjects: list[Subject] = []
    for each in (issue, *more):
        subjects.append(("issue", each.id))
        if each.unit_id is not None:
            subjects.append(("unit", each.unit_id))
    return Event(
        kind=kind,
        subjects=tuple(subjects),
        facts={"issue": issue.id, "label": issue.label, **facts},
    )


def pauses_of(session: Session, issue: Issue) -> list[IssuePause]:
    return list(
        session.scalars(
            select(IssuePause).where(IssuePause.issue_id == issue.id).order_by(IssuePause.id)
        )
    )


def standing_of(session: Session, issue: Issue) -> Standing:
    return Standing(
        kind=issue.kind,
        state=issue.state,
        raised_at=issue.raised_at,
        replied_at=issue.replied_at,
        visited_at=issue.visited_at,
        level=issue.level,
        pauses=[
            Pause(since=p.since, until=p.until, reason=p.reason) for p in pauses_of(session, issue)
        ],
    )


def end_pause(session: Session, press: Press, issue: Issue) -> bool:
    """Whoever acts on an issue that stands still lets its clock run again."""
    running = [p for p in pauses_of(session, issue) if p.until is None]
    for pause in running:
        pause.until = press.now
    return bool(running)


def count_anew(session: Session, press: Press, issue: Issue) -> None:
    """From its first moment until now nothing counts: every limit is whole again."""
    end_pause(session, press, issue)
    session.add(
        IssuePause(
            campaign_id=press.campaign_id, issue_id=issue.id, timer=IssueTimer.RECHECK.value,
            reason=ANEW, since=issue.raised_at, until=press.now,
        )
    )  # fmt: skip
    issue.reopened += 1
    issue.level = 0
    issue.visit_agreed_at = None
    issue.promised_on = None
