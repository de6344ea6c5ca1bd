"""What the page Issues says of codes and of the time that is left."""

from __future__ import annotations

from datetime import timedelta

from console.ui import i18n
from console.ui.i18n import translate

HOUR, DAY = 3600, 86_400


def kinds(code: str) -> str:
    """Several of one kind, for the filters; facilities are among the services."""
    return {
        "defect": translate("Issues", "Defects"),
        "complaint": translate("Issues", "Complaints"),
        "promise": translate("Issues", "Promises"),
        "document": translate("Issues", "Papers"),
        "service": translate("Issues", "Services"),
    }.get(code, code)


def story(kind: str, detail: str) -> str:
    """A line of an issue's story, with its reason or the role it went to."""
    family = {
        "closed": "issue_closing", "released": "issue_release", "declined": "issue_decline",
        "escalated": "role_above", "granted": "grant_role",
    }.get(kind)  # fmt: skip
    words = i18n.name("issue_note", kind)
    return f"{words} · {i18n.name(family, detail)}" if detail and family else words


def span(seconds: float) -> str:
    """`3 min`, `6 h`, `2 d`: one unit, rounded down, for a row."""
    whole = abs(int(seconds))
    if whole < HOUR:
        return i18n.minutes(whole // 60)
    if whole < 2 * DAY:
        return translate("Issues", "{n} h").format(n=whole // HOUR)
    return translate("Issues", "{n} d").format(n=whole // DAY)


def left(time: timedelta, *, is_paused: bool = False) -> str:
    """`3 min left`, `2 h over`, `stopped, 10 h`."""
    seconds = time.total_seconds()
    if is_paused:
        words = translate("Issues", "stopped {time}")
    elif seconds < 0:
        words = translate("Issues", "{time} over")
    else:
        words = translate("Issues", "{time} left")
    return words.format(time=span(seconds))
