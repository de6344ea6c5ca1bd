"""Money for an issue: asked for by one person, granted or declined by another who may."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.floor import campaign_of, rules_of
from console.actions.issue_rows import issue_event, issue_of, note
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.issue_levels import check_role, role_for
from console.domain.issues import IssueState
from console.models import Issue, IssueNote
from console.queries.similar_issues import decided_alike

ASKED = "asked"
"""The kind of the note that names who asked."""
DECLINES = ("no_evidence", "not_covered", "mended_instead", "owner_withdrew", "other")
GONE = frozenset({IssueState.MERGED, IssueState.WITHDRAWN})


def ask_money(
    session: Session, *, press: Press, issue_id: int, cents: int, text_enc: bytes | None = None
) -> Event:
    """Who has to decide follows from the amount; asked again, the last amount counts."""
    issue = _of_money(session, press, issue_id)
    if cents <= 0:
        raise Refusal("issue.bad-amount")
    role = role_for(cents, _levels(session, press))
    issue.asked_cents = cents
    note(session, press, issue, ASKED, text_enc)
    return issue_event("issue.money_asked", issue, cents=cents, role=role)


def grant_money(
    session: Session, *, press: Press, issue_id: int, cents: int, role: str, seen: int
) -> Event:
    """By somebody else than who asked, up to what was asked. `role` is the approver's, `seen` how
    many decided cases alike they were shown: a grant is an example for the next owner."""
    issue = _asked(session, press, issue_id)
    if cents <= 0:
        raise Refusal("issue.bad-amount")
    if cents > (issue.asked_cents or 0):
        raise Refusal("issue.more-than-asked")
    check_role(role, cents, _levels(session, press))
    alike = decided_alike(session, campaign_id=press.campaign_id, issue=issue)
    if seen < alike:
        raise Refusal("issue.similar-first", similar=alike)
    issue.granted_cents, issue.granted_at = cents, press.now
    note(session, press, issue, f"granted.{role}")
    return issue_event("issue.money_granted", issue, cents=cents, role=role, similar=alike)


def decline_money(session: Session, *, press: Press, issue_id: int, reason: str) -> Event:
    """Nothing is paid; `reason` is one of DECLINES."""
    issue = _asked(session, press, issue_id)
    if reason not in DECLINES:
        raise Refusal("issue.unknown-reason", reason=reason)
    issue.granted_cents, issue.granted_at = 0, press.now
    note(session, press, issue, f"declined.{reason}")
    return issue_event("issue.money_declined", issue, reason=reason)


def _levels(session: Session, press: Press) -> tuple[int, ...]:
    return rules_of(campaign_of(session, press).rules).grant_levels


def _of_money(session: Session, press: Press, issue_id: int) -> Issue:
    issue = issue_of(session, press, issue_id)
    if issue.state in GONE:
        raise Refusal("issue.wrong-state", label=issue.label, state=issue.state)
    if issue.granted_cents is not None:
        raise Refusal("issue.decided-already", label=issue.label)
    return issue


def _asked(session: Session, press: Press, issue_id: int) -> Issue:
    issue = _of_money(session, press, issue_id)
    if issue.asked_cents is None:
        raise Refusal("issue.no-money-asked", label=issue.label)
    if asker_of(session, issue) == press.by:
        raise Refusal("issue.same-person", label=issue.label)
    return issue


def asker_of(session: Session, issue: Issue) -> str:
    latest = (
        select(IssueNote.by)
        .where(IssueNote.issue_id == issue.id, IssueNote.kind == ASKED)
        .order_by(IssueNote.id.desc())
        .limit(1)
    )
    return session.scalar(latest) or ""
