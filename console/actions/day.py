"""The day: opened, paused, resumed, no-shows told, closed with a sum that balances."""

from __future__ import annotations

import json
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from console.actions.floor import open_floor
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.times import local_day
from console.domain.visits import PAUSE_REASONS, AppointmentState
from console.models import Appointment, AppointmentUnit, Campaign, Desk, HandoverDay
from console.queries.figures import day_figures
from console.queries.key_close import open_loans, open_offers
from console.queries.scoreboard import told_and_kept

EXPECTED = (AppointmentState.BOOKED.value, AppointmentState.CONFIRMED.value)


def open_day(session: Session, *, press: Press) -> Event:
    """Opens today, if the plan has it and no other day is still open; a pause of the day before is
    over then."""
    campaign = session.get_one(Campaign, press.campaign_id)
    today = local_day(press.now, campaign.zone)
    days = session.scalars(
        select(HandoverDay).where(HandoverDay.campaign_id == press.campaign_id)
    ).all()
    for other in days:
        if other.state == "open":
            raise Refusal("day.other-open", day=other.day.isoformat())
    day = next((d for d in days if d.day == today), None)
    if day is None:
        raise Refusal("day.not-planned", day=today.isoformat())
    if day.state == "closed":
        raise Refusal("day.closed", day=today.isoformat())
    day.state = "open"
    day.opened_at = press.now
    campaign.is_paused, campaign.pause_reason = False, ""
    return Event(kind="day.opened", subjects=(("day", day.id),), facts={"day": today.isoformat()})


def pause_calling(session: Session, *, press: Press, reason: str) -> Event:
    """Calling stops everywhere; every place is kept. `reason`: one of PAUSE_REASONS."""
    floor = open_floor(session, press)
    if floor.campaign.is_paused:
        raise Refusal("calling.paused", reason=floor.campaign.pause_reason)
    if reason not in PAUSE_REASONS:
        raise Refusal("calling.no-such-reason")
    floor.campaign.is_paused = True
    floor.campaign.pause_reason = reason
    return Event(
        kind="calling.paused", subjects=(("campaign", press.campaign_id),), facts={"reason": reason}
    )


def resume_calling(session: Session, *, press: Press) -> Event:
    floor = open_floor(session, press)
    if not floor.campaign.is_paused:
        raise Refusal("calling.not-paused")
    floor.campaign.is_paused = False
    floor.campaign.pause_reason = ""
    return Event(kind="calling.resumed", subjects=(("campaign", press.campaign_id),))


def tell_no_shows(session: Session, *, press: Press, before: datetime) -> Event:
    """At the end of a half-day: whoever had a slot before then and did not come. They may still
    come; then they are late."""
    floor = open_floor(session, press)
    missing = session.scalars(
        select(Appointment)
        .where(
            Appointment.campaign_id == press.campaign_id,
            Appointment.day == floor.day,
            Appointment.state.in_(EXPECTED),
            Appointment.slot_start < before,
        )
        .order_by(Appointment.id)  # the journal says the same on both databases
    ).all()
    if not missing:
        raise Refusal("no-show.none")
    for appointment in missing:
        appointment.state = AppointmentState.NO_SHOW.value
        appointment.state_since = press.now
    return Event(
        kind="appointments.no_show",
        subjects=tuple(("appointment", a.id) for a in missing),
        facts={"appointments": len(missing)},
    )


def close_day(session: Session, *, press: Press, day: date | None = None) -> Event:
    """Seals the figures. Refuses while somebody is inside, the sum does not balance, a key piece
    has no named holder, or nobody said why a loan or an offer of keys stays open. `day` closes a
    day that was left open overnight."""
    wanted = select(HandoverDay).where(
        HandoverDay.campaign_id == press.campaign_id, HandoverDay.state == "open"
    )
    if day is not None:
        wanted = wanted.where(HandoverDay.day == day)
    found = session.scalars(wanted).first()
    if found is None:
        raise Refusal("day.not-open", day=day.isoformat() if day else "", state="")
    zone = session.get_one(Campaign, press.campaign_id).zone
    figures = day_figures(session, campaign_id=press.campaign_id, day=found.day)
    if figures.inside:
        raise Refusal("close.somebody-inside", homes=figures.inside)
    if figures.still_expected:
        raise Refusal("close.still-expected", homes=figures.still_expected)
    if figures.unaccounted_pieces:
        raise Refusal("close.unaccounted-keys", pieces=figures.unaccounted_pieces)
    _refuse_open_keys(session, press.campaign_id, local_day(press.now, zone))
    if figures.remainder:
        raise Refusal("close.does-not-balance", homes=figures.remainder)
    session.execute(  # a missed place is none any more: the home may be booked again
        update(AppointmentUnit)
        .where(
            AppointmentUnit.appointment_id.in_(
                select(Appointment.id).where(
                    Appointment.campaign_id == press.campaign_id,
                    Appointment.day == found.day,
                    Appointment.state == AppointmentState.NO_SHOW.value,
                )
            )
        )
        .values(is_live=False)
    )
    found.state = "closed"
    found.closed_at = press.now
    told, kept = told_and_kept(session, campaign_id=press.campaign_id, day=found.day)
    sealed = figures.sealed() | {"waits_told": told, "waits_kept": kept}
    found.figures = json.dumps(sealed, sort_keys=True)
    for desk in session.scalars(
        select(Desk).where(Desk.campaign_id == press.campaign_id, Desk.state != "closed")
    ):
        desk.state = "closed"
    return Event(
        kind="day.closed",
        subjects=(("day", found.id),),
        facts={"day": found.day.isoformat(), **sealed},
    )


def _refuse_open_keys(session: Session, campaign_id: int, today: date) -> None:
    """Somebody has to say, on the day it is closed, why a loan or an offer stays open."""
    loans = open_loans(session, campaign_id=campaign_id, day=today)
    if unsaid := [loan for loan in loans if not loan.kept_why]:
        raise Refusal("close.open-loans", loans=len(unsaid))
    offers = open_offers(session, campaign_id=campaign_id, day=today)
    if unsaid_offers := [offer for offer in offers if not offer.kept_why]:
        raise Refusal("close.open-offers", offers=len(unsaid_offers))
