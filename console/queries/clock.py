"""What time it is in the campaign: real time, or a demo's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from console import journal
from console.models import Campaign


@dataclass(frozen=True, kw_only=True)
class ClockRow:
    """`now` at the moment of asking, by the database's clock; it runs `speed` times as fast.
    `last_at` is the time of the last event: no later press is earlier."""

    now: datetime
    speed: int
    last_at: datetime


def real_now(session: Session, *, campaign_id: int) -> datetime:
    """By the clock that all consoles of this database go by."""
    return journal.top(session, campaign_id).real_now


def clock(session: Session, *, campaign_id: int) -> ClockRow:
    top = journal.top(session, campaign_id)
    campaign = session.get(Campaign, campaign_id)
    runs = campaign is not None and campaign.clock_real0 is not None
    speed = campaign.clock_speed if campaign is not None and runs else 1
    return ClockRow(now=top.campaign_now, speed=speed, last_at=top.at)
