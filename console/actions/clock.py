"""The campaign's clock: real time, or a demo's."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from console.domain.events import Event, Press
from console.models import Campaign
from console.queries.clock import real_now


def set_clock(session: Session, *, press: Press, simulated: datetime, speed: int) -> Event:
    """From now on the campaign's time starts at `simulated` and runs `speed` times as fast, for
    every console and display; 0 means that whoever plays steps it, and others see real time."""
    campaign = session.get_one(Campaign, press.campaign_id)
    real = real_now(session, campaign_id=campaign.id)
    campaign.clock_simulated0 = simulated if speed else None
    campaign.clock_real0 = real if speed else None
    campaign.clock_speed = speed or 1
    return Event(kind="clock.set", subjects=(("campaign", campaign.id),), facts={"speed": speed})
