"""What a hall says aloud, in any of the three languages: calls, and what concerns everybody."""

from __future__ import annotations

from datetime import datetime

from console.domain.rules import Rules
from console.domain.times import at_local, local_day
from console.ui import i18n
from console.ui.displays.announcer import Said
from console.ui.i18n import translate

EVACUATION, LUNCH, PAUSED, RESUMED = "evacuation", "lunch", "paused", "resumed"
ALARMS = {"evacuation": EVACUATION, "drill": EVACUATION}
"""Reasons of a pause at which everybody has to go."""
_DIGITS = str.maketrans({str(n): f" {c}" for n, c in enumerate("零一二三四五六七八九")})


def spelled(ticket: str, language: str) -> str:
    """A number is read digit by digit: nobody looks for "a hundred and four" on a slip."""
    if language == "zh_CN":
        return ticket.translate(_DIGITS)
    return " ".join(ticket)


def sentence(said: Said, language: str, rules: Rules, *, is_short: bool = False) -> str:
    """Never more than ticket, station and desk."""
    with i18n.speaking(language):
        if said.topic:
            return _of_topic(said.topic)
        station = i18n.name("station", said.station) if said.station else ""
        known = {"ticket": spelled(said.ticket, i18n.language()), "station": station,
                 "desk": str(said.desk)}  # fmt: skip
        if is_short:
            return translate("Spoken", "{ticket}, desk {desk}").format(**known)
        own = getattr(rules, f"announce_{i18n.language()[:2]}", "")
        return " ".join((own or usual()).format(**known).split())


def usual() -> str:
    """The console's own sentence of a call, in the language of now."""
    return translate("Spoken", "Ticket {ticket}, please go to {station}, desk {desk}.")


def pause_topic(reason: str) -> str:
    return ALARMS.get(reason, LUNCH if reason == "lunch" else PAUSED)


def _of_topic(topic: str) -> str:
    return {
        EVACUATION: translate(
            "Spoken",
            "Attention please. Leave the building now. Walk, do not use the lifts, and follow the "
            "staff. Your place in line is kept.",
        ),
        LUNCH: translate(
            "Spoken",
            "We are on a lunch break. Your place in line is kept; please keep your ticket.",
        ),
        PAUSED: translate(
            "Spoken",
            "Calling is paused for a moment. Your place in line is kept; please wait here.",
        ),
        RESUMED: translate("Spoken", "Calling goes on now. Please watch the display."),
    }[topic]


def is_quiet_hour(now: datetime, zone: str, begin: str, end: str) -> bool:
    """Between two times of day; over midnight too."""
    if not begin or not end or begin == end:
        return False
    day = local_day(now, zone)
    first, last = at_local(day, begin, zone), at_local(day, end, zone)
    return first <= now < last if begin < end else not last <= now < first
