"""The card of timers on the page Overview: parties that are away, and the limits of issues."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from console.domain.defect_catalogue import name_in
from console.queries.issue_times import IssueTime
from console.queries.situation import AwayRow, Situation
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages import issues_words
from console.ui.rows import Column

Timed = AwayRow | IssueTime


def due_of(row: Timed) -> datetime:
    return row.until if isinstance(row, AwayRow) else row.due_at


def timed(now: Situation, most: int) -> tuple[Timed, ...]:
    """What runs out first: parties that are away and limits of issues, in one list."""
    both: list[Timed] = [*now.aways, *now.issues.first]
    return tuple(sorted(both, key=due_of)[:most])


def _what(row: Timed) -> str:
    if isinstance(row, AwayRow):
        return row.ticket
    named = name_in(row.words, i18n.language()) if row.words else ""
    return f"{named or i18n.name('issue_kind', row.kind)} {i18n.room(row.home)}".strip()


def _limit(row: Timed) -> str:
    if isinstance(row, AwayRow):
        return i18n.name("visit", row.state)
    return i18n.name("issue_timer", row.timer)


def timers(left: Callable[[Timed], int]) -> tuple[Column[Any], ...]:
    def remaining(row: Timed) -> str:
        count = left(row)
        time = issues_words.span(60 * abs(count))
        if count < 0:
            return translate("Overview", "{time} over").format(time=time)
        return translate("Overview", "{time} left").format(time=time)

    def is_pressing(row: Timed) -> bool:
        return left(row) < (3 if isinstance(row, AwayRow) else 10)

    def icon(row: Timed) -> str:
        if isinstance(row, AwayRow):
            return "parked"
        return "clock" if is_pressing(row) else "waiting"

    def tone(row: Timed) -> str:
        if left(row) < 0 and not isinstance(row, AwayRow):
            return "alert"
        return "called" if is_pressing(row) else "ink"

    return (
        Column(
            name="what", title=lambda: translate("Overview", "What"), text=_what, tip=_what,
            icon=icon, tone=lambda row: tone(row) if is_pressing(row) else "ink_2",
        ),
        Column(
            name="state", title=lambda: translate("Overview", "State"), text=_limit, width=112,
            tone="ink_2",
        ),
        Column(
            name="left", title=lambda: translate("Overview", "Left"), text=remaining, width=112,
            is_right=True, is_bold=True, tone=tone, may_elide=False,
        ),
    )  # fmt: skip


def key_of(row: Timed) -> tuple[str, int]:
    return ("visit", row.visit_id) if isinstance(row, AwayRow) else ("issue", row.issue_id)
