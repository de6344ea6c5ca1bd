"""A told wait in words: always a range of minutes, never one figure."""

from __future__ import annotations

from datetime import datetime, timedelta

from console.ui import i18n
from console.ui.i18n import translate

Span = tuple[int, int]
"""Whole minutes, the first smaller."""


def wait_text(wait: Span) -> str:
    return translate("Waits", "{low}–{high} min").format(low=wait[0], high=wait[1])


def clock_span(since: datetime, whole: Span, zone: str) -> str:
    """From when to when somebody will be through, on full five minutes outwards."""
    first, last = since + timedelta(minutes=whole[0]), since + timedelta(minutes=whole[1])
    early = first - timedelta(minutes=first.minute % 5)
    late = last + timedelta(minutes=-last.minute % 5)
    return f"{i18n.clock(early, zone)}–{i18n.clock(late, zone)}"
