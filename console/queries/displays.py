"""The displays of a campaign: where each hangs, which language it shows, how it speaks."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.models import Display

LOUD = 80


@dataclass(frozen=True, kw_only=True)
class DisplayRow:
    """`volume` in percent; `quiet_from` to `quiet_until` (HH:MM, blank: never) nothing is heard but
    an evacuation; languages blank: the window's own, and no second one."""

    kind: str
    computer: str
    monitor: str
    monitor_serial: str = ""
    language: str = ""
    second_language: str = ""
    volume: int = LOUD
    is_muted: bool = False
    repeat: int = 1
    quiet_from: str = ""
    quiet_until: str = ""


def displays(session: Session, *, campaign_id: int, computer: str = "") -> tuple[DisplayRow, ...]:
    """All of them, or those of one computer."""
    wanted = select(Display).where(Display.campaign_id == campaign_id).order_by(Display.id)
    if computer:
        wanted = wanted.where(Display.computer == computer)
    return tuple(
        DisplayRow(
            kind=row.kind, computer=row.computer, monitor=row.monitor,
            monitor_serial=row.monitor_serial, language=row.language,
            second_language=row.second_language, volume=row.volume, is_muted=row.is_muted,
            repeat=row.repeat, quiet_from=row.quiet_from, quiet_until=row.quiet_until,
        )
        for row in session.scalars(wanted)
    )  # fmt: skip
