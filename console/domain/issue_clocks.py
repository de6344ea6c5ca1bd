"""The timers of an issue, counted from its moments and its pauses: what runs, until when, for whom.

All three count from when it was raised. A pause stops them all, so that an owner who is away for a
day costs neither the visit nor the recheck.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from console.domain.issues import ON_SITE, OPEN_STATES, IssueState, IssueTimer
from console.domain.rules import Rules

ROLES_ABOVE = ("supervisor", "project_manager", "general_manager")
"""Who is told one after the other while nothing happens."""
ESCALATES: dict[IssueTimer, tuple[timedelta, ...]] = {
    IssueTimer.REPLY: (timedelta(0), timedelta(minutes=30), timedelta(hours=2)),
    IssueTimer.ONSITE: (timedelta(0), timedelta(hours=2), timedelta(hours=12)),
    IssueTimer.RECHECK: (timedelta(0), timedelta(hours=2), timedelta(hours=24)),
}
"""After the due time, for each of `ROLES_ABOVE`."""
SOON = {
    IssueTimer.REPLY: timedelta(minutes=30),
    IssueTimer.ONSITE: timedelta(hours=3),
    IssueTimer.RECHECK: timedelta(hours=12),
}
"""With less than that left an issue is among those nearly due."""


@dataclass(frozen=True, kw_only=True)
class Pause:
    since: datetime
    until: datetime | None
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How an issue stands; `level` counts how often a person handed it up."""

    kind: str
    state: str
    raised_at: datetime
    replied_at: datetime | None = None
    visited_at: datetime | None = None
    level: int = 0
    pauses: Sequence[Pause] = ()


@dataclass(frozen=True, kw_only=True)
class IssueClock:
    """`left` is negative once it is overdue and stands still in a pause; `role` is who is told by
    now, blank: nobody above; `next_role_at` when the next one is, None: never or not while paused.
    """

    timer: IssueTimer
    due_at: datetime
    left: timedelta
    used_permille: int
    pause: str
    role: str
    next_role: str
    next_role_at: datetime | None

    @property
    def is_over(self) -> bool:
        return self.left < timedelta(0)

    @property
    def is_soon(self) -> bool:
        return not self.pause and self.left < SOON[self.timer]


def limit_of(timer: IssueTimer, rules: Rules) -> timedelta:
    return {
        IssueTimer.REPLY: timedelta(minutes=rules.reply_minutes),
        IssueTimer.ONSITE: timedelta(hours=rules.onsite_hours),
        IssueTimer.RECHECK: timedelta(days=rules.recheck_days),
    }[timer]


def timer_of(issue: Standing) -> IssueTimer | None:
    """What is awaited of an open issue; None: nothing any more."""
    if issue.state not in OPEN_STATES:
        return None
    if issue.replied_at is None:
        return IssueTimer.REPLY
    if issue.visited_at is None and issue.kind in ON_SITE and issue.state != IssueState.FIXED:
        return IssueTimer.ONSITE
    return IssueTimer.RECHECK


def stood_still(pauses: Iterable[Pause], now: datetime) -> timedelta:
    """The length of all pauses until now; where two overlap, the time counts once."""
    total, reached = timedelta(0), None
    for pause in sorted(pauses, key=lambda p: p.since):
        since = pause.since if reached is None else max(pause.since, reached)
        until = min(pause.until or now, now)
        if until > since:
            total += until - since
            reached = until
    return total


def clock_of(issue: Standing, *, now: datetime, rules: Rules) -> IssueClock | None:
    timer = timer_of(issue)
    if timer is None:
        return None
    limit = limit_of(timer, rules)
    due = issue.raised_at + limit + stood_still(issue.pauses, now)
    left = due - now
    pause = next((p.reason or "paused" for p in issue.pauses if p.until is None), "")
    late = [due + delay for delay in ESCALATES[timer]]
    told = min(len(late), max(sum(1 for at in late if at <= now), issue.level))
    return IssueClock(
        timer=timer,
        due_at=due,
        left=left,
        used_permille=max(0, round((limit - left) / limit * 1000)) if limit else 1000,
        pause=pause,
        role=ROLES_ABOVE[told - 1] if told else "",
        next_role=ROLES_ABOVE[told] if told < len(late) else "",
        next_role_at=late[told] if told < len(late) and not pause else None,
    )


def was_in_time(
    issue: Standing, timer: IssueTimer, done_at: datetime | None, *, now: datetime, rules: Rules
) -> bool | None:
    """Whether what the timer waits for came before it was due; None: it may still come in time.
    What is not asked of this kind of issue was in time."""
    if timer is IssueTimer.ONSITE and issue.kind not in ON_SITE:
        return True
    at = done_at or now
    due = issue.raised_at + limit_of(timer, rules) + stood_still(issue.pauses, at)
    if done_at is not None:
        return done_at <= due
    return False if now > due else None
