"""Tiny actions, so that the store is tested without the house that stands on it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Campaign, Zone


def open_campaign(session: Session, *, press: Press, name: str, fingerprint: str = "") -> Event:
    session.add(Campaign(id=press.campaign_id, name=name, vault_fingerprint=fingerprint))
    session.flush()
    return Event(kind="campaign.opened", subjects=(("campaign", press.campaign_id),))


def add_zone(session: Session, *, press: Press, code: str, seats: int = 3) -> Event:
    zone = Zone(campaign_id=press.campaign_id, code=code, position=press.seq, seats=seats)
    session.add(zone)
    session.flush()
    return Event(kind="zone.added", subjects=(("zone", zone.id),), facts={"code": code})


def add_seat(session: Session, *, press: Press, code: str) -> Event:
    """Reads, then writes: two at once without a lock would lose a seat."""
    zone = session.scalars(select(Zone).where(Zone.code == code)).one()
    zone.seats += 1
    return Event(kind="seat.added", subjects=(("zone", zone.id),), facts={"seats": zone.seats})


def refuse_after_change(session: Session, *, press: Press, code: str) -> Event:
    session.add(Zone(campaign_id=press.campaign_id, code=code, position=1, seats=1))
    session.flush()
    raise Refusal("zone.full", zone=code)
