"""The three limits of issues and the defects per home, as the strip shows them."""

from __future__ import annotations

from collections.abc import Sequence

from console.domain.issues import IssueTimer
from console.queries.issues import DefectsPerHome, TimerLine
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages import issues_words as words
from console.ui.widgets.timer_strip import LimitCell, QuietCell

ICONS = {
    IssueTimer.REPLY: "clock", IssueTimer.ONSITE: "wrench", IssueTimer.RECHECK: "done",
}  # fmt: skip
LAST_MINUTES = 300
"""Seconds left from which on the nearest is told as urgent."""


def cells(strip: Sequence[TimerLine]) -> list[LimitCell]:
    return [_cell(line) for line in strip]


def _cell(line: TimerLine) -> LimitCell:
    nearest, tone, mark = "", "ink_2", ""
    if line.overdue:
        nearest = translate("Issues", "%n overdue", "", line.overdue)
        tone = mark = "alert"
    elif line.nearest_seconds is not None and line.nearest_seconds < LAST_MINUTES:
        nearest = translate("Issues", "under 5 min left")
        tone, mark = "called", "clock"
    elif line.nearest_seconds is not None:
        nearest = translate("Issues", "nearest {time}").format(
            time=words.span(line.nearest_seconds)
        )
    elif line.paused:
        nearest = translate("Issues", "%n stopped", "", line.paused)
    limit = translate("Issues", "limit {time}").format(time=words.span(line.limit_seconds))
    return LimitCell(
        icon=ICONS[line.timer],
        title=i18n.name("issue_timer", line.timer),
        limit=limit,
        count=str(line.open),
        nearest=nearest,
        tone=tone,
        mark=mark,
        used=1000 if line.overdue else line.used_permille if line.open else -1,
    )


def per_home(defects: DefectsPerHome) -> QuietCell:
    return QuietCell(
        title=translate("Issues", "%n homes seen today", "", defects.homes),
        figure=_tenths(defects.tenths),
        about=translate("Issues", "per home · yesterday {n}").format(
            n=_tenths(defects.yesterday_tenths)
        ),
    )


def _tenths(value: int | None) -> str:
    if value is None:
        return "–"
    mark = "," if i18n.language() == "es" else "."
    return f"{value // 10}{mark}{value % 10}"
