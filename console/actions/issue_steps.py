"""An issue is followed up: answered, handed on, seen, mended, rechecked, closed, opened again."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.floor import campaign_of, rules_of
from console.actions.issue_rows import (
    count_anew,
    end_pause,
    issue_event,
    issue_of,
    note,
    open_issue,
    standing_of,
)
from console.actions.issues import party_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.issue_clocks import ROLES_ABOVE, clock_of, timer_of
from console.domain.issues import CLOSING, ON_SITE, PAUSES, Act, IssueTimer, move
from console.domain.times import local_day
from console.models import Issue, IssuePause

RELEASES = ("mended", "owner_accepts", "not_here", "by_management")
"""Why a supervisor lets a signing go on though an issue held it up."""


def reply(session: Session, *, press: Press, issue_id: int, text_enc: bytes | None = None) -> Event:
    """The first answer to the owner; what follows is a note."""
    issue = _moved(session, press, issue_id, Act.REPLY)
    issue.replied_at = press.now
    note(session, press, issue, "replied", text_enc)
    return issue_event("issue.replied", issue)


def assign(
    session: Session,
    *,
    press: Press,
    issue_id: int,
    responsible_id: int,
    text_enc: bytes | None = None,
) -> Event:
    issue = open_issue(session, press, issue_id)
    party = party_of(session, press, responsible_id)
    assert party is not None, "a number was given"
    if issue.responsible_id == party.id:
        raise Refusal("issue.same-party", label=issue.label, party=party.name)
    was = issue.responsible_id or 0
    issue.responsible_id = party.id
    note(session, press, issue, "assigned", text_enc)
    return issue_event("issue.assigned", issue, party=party.id, was=was)


def agree_visit(session: Session, *, press: Press, issue_id: int, at: datetime) -> Event:
    """When somebody comes to look; the limit for coming stays as it is."""
    issue = open_issue(session, press, issue_id)
    if at <= press.now:
        raise Refusal("issue.in-the-past")
    issue.visit_agreed_at = at
    note(session, press, issue, "visit_agreed")
    return issue_event("issue.visit_agreed", issue, at=at.isoformat())


def promise(session: Session, *, press: Press, issue_id: int, day: date) -> Event:
    """The day by which it will be mended: it stands on the papers."""
    issue = open_issue(session, press, issue_id)
    if day < local_day(press.now, campaign_of(session, press).zone):
        raise Refusal("issue.in-the-past")
    issue.promised_on = day
    note(session, press, issue, "promised")
    return issue_event("issue.promised", issue, day=day.isoformat())


def note_visit(
    session: Session, *, press: Press, issue_id: int, text_enc: bytes | None = None
) -> Event:
    issue = _moved(session, press, issue_id, Act.VISIT)
    _seen(issue, press)
    note(session, press, issue, "visited", text_enc)
    return issue_event("issue.visited", issue)


def note_fixed(
    session: Session, *, press: Press, issue_id: int, text_enc: bytes | None = None
) -> Event:
    """Whoever was to mend it says it is done; the recheck comes from somebody else."""
    issue = _moved(session, press, issue_id, Act.FIX)
    issue.fixed_at = press.now
    if issue.kind in ON_SITE:
        _seen(issue, press)
    issue.replied_at = issue.replied_at or press.now
    note(session, press, issue, "fixed", text_enc)
    return issue_event("issue.fixed", issue)


def recheck(
    session: Session,
    *,
    press: Press,
    issue_id: int,
    is_mended: bool,
    text_enc: bytes | None = None,
) -> Event:
    """Not mended: it is to be mended again, and the days for it count anew."""
    issue = _moved(session, press, issue_id, Act.PASS if is_mended else Act.FAIL)
    issue.rechecked_at = press.now
    if is_mended:
        issue.closed_at = press.now
    else:
        issue.fixed_at = None
        count_anew(session, press, issue)
    note(session, press, issue, "recheck_passed" if is_mended else "recheck_failed", text_enc)
    return issue_event("issue.rechecked", issue, mended=int(is_mended))


def close_issue(
    session: Session, *, press: Press, issue_id: int, reason: str, text_enc: bytes | None = None
) -> Event:
    """Without a recheck; `reason` is one of CLOSING."""
    if reason not in CLOSING:
        raise Refusal("issue.unknown-reason", reason=reason)
    issue = _moved(session, press, issue_id, Act.CLOSE)
    issue.closed_at = press.now
    note(session, press, issue, f"closed.{reason}", text_enc)
    return issue_event("issue.closed", issue, reason=reason)


def reopen(
    session: Session, *, press: Press, issue_id: int, text_enc: bytes | None = None
) -> Event:
    """It is there again: everything is asked anew, also the first reply."""
    issue = _moved(session, press, issue_id, Act.REOPEN)
    issue.replied_at = issue.visited_at = issue.fixed_at = None
    issue.rechecked_at = issue.closed_at = None
    count_anew(session, press, issue)
    note(session, press, issue, "reopened", text_enc)
    return issue_event("issue.reopened", issue, times=issue.reopened)


def pause(session: Session, *, press: Press, issue_id: int, reason: str) -> Event:
    """Its clocks stand still until somebody acts on it; `reason` is one of PAUSES."""
    if reason not in PAUSES:
        raise Refusal("issue.unknown-reason", reason=reason)
    issue = open_issue(session, press, issue_id)
    standing = standing_of(session, issue)
    timer = timer_of(standing)
    if timer is None or timer is IssueTimer.REPLY:
        raise Refusal("issue.reply-not-paused", label=issue.label)
    if any(p.until is None for p in standing.pauses):
        raise Refusal("issue.paused-already", label=issue.label)
    session.add(
        IssuePause(
            campaign_id=press.campaign_id, issue_id=issue.id, timer=timer.value, reason=reason,
            since=press.now,
        )
    )  # fmt: skip
    return issue_event("issue.paused", issue, timer=timer.value, reason=reason)


def resume(session: Session, *, press: Press, issue_id: int) -> Event:
    issue = open_issue(session, press, issue_id)
    if not end_pause(session, press, issue):
        raise Refusal("issue.not-paused", label=issue.label)
    return issue_event("issue.resumed", issue)


def merge(session: Session, *, press: Press, into_id: int, issue_ids: tuple[int, ...]) -> Event:
    """The others go on as that one; what had been merged into them goes along."""
    into = open_issue(session, press, into_id)
    others = [open_issue(session, press, n) for n in dict.fromkeys(issue_ids) if n != into.id]
    if not others:
        raise Refusal("issue.merge-nothing")
    for other in others:
        other.state = move(other.label, other.state, Act.MERGE)
        other.merged_into_id = into.id
        end_pause(session, press, other)
        note(session, press, other, "merged")
    ids = [other.id for other in others]
    for earlier in session.scalars(
        select(Issue).where(Issue.campaign_id == press.campaign_id, Issue.merged_into_id.in_(ids))
    ):
        earlier.merged_into_id = into.id
    note(session, press, into, "merged_here")
    return issue_event("issue.merged", into, *others, issues=len(others))


def escalate(session: Session, *, press: Press, issue_id: int) -> Event:
    """To the next role above whoever it went to by itself."""
    issue = open_issue(session, press, issue_id)
    rules = rules_of(campaign_of(session, press).rules)
    clock = clock_of(standing_of(session, issue), now=press.now, rules=rules)
    assert clock is not None, "an open issue has a timer"
    if not clock.next_role:
        raise Refusal("issue.top-already", label=issue.label)
    issue.level = ROLES_ABOVE.index(clock.next_role) + 1
    note(session, press, issue, f"escalated.{clock.next_role}")
    return issue_event("issue.escalated", issue, role=clock.next_role)


def chase(session: Session, *, press: Press, issue_id: int) -> Event:
    """Whoever has it was asked where it stays."""
    issue = open_issue(session, press, issue_id)
    note(session, press, issue, "chased")
    return issue_event("issue.chased", issue, party=issue.responsible_id or 0)


def add_note(session: Session, *, press: Press, issue_id: int, text_enc: bytes) -> Event:
    issue = issue_of(session, press, issue_id)
    note(session, press, issue, "remark", text_enc)
    return issue_event("issue.noted", issue)


def set_blocking(
    session: Session,
    *,
    press: Press,
    issue_id: int,
    is_blocking: bool,
    reason: str = "",
    approver: str = "",
) -> Event:
    """Whether the home may not be signed for while it is open. To let it go takes a supervisor
    (`approver`, somebody else than who presses) and one of RELEASES as a reason."""
    issue = open_issue(session, press, issue_id)
    if issue.blocks_signing == is_blocking:
        raise Refusal("issue.unchanged", label=issue.label)
    if issue.unit_id is None:
        raise Refusal("issue.needs-home")
    if not is_blocking:
        if approver.strip() in ("", press.by):
            raise Refusal("issue.needs-supervisor", label=issue.label)
        if reason not in RELEASES:
            raise Refusal("issue.unknown-reason", reason=reason)
    issue.blocks_signing = is_blocking
    note(session, press, issue, "blocks" if is_blocking else f"released.{reason}")
    return issue_event(
        "issue.blocking_set",
        issue,
        blocks=int(is_blocking),
        **({} if is_blocking else {"reason": reason, "approver": approver.strip()[:64]}),
    )


def _moved(session: Session, press: Press, issue_id: int, act: Act) -> Issue:
    """In its next state, with its clock running."""
    issue = issue_of(session, press, issue_id)
    issue.state = move(issue.label, issue.state, act)
    end_pause(session, press, issue)
    return issue


def _seen(issue: Issue, press: Press) -> None:
    issue.visited_at = issue.visited_at or press.now
    issue.replied_at = issue.replied_at or press.now
