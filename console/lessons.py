"""What a day teaches about its stations, kept for the next: the belief it begins with."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.waits import Kept, keep_priors
from console.domain.errors import Refusal
from console.domain.events import Event
from console.forecast.pace import NEXT_DAY
from console.line_waits import Belief, Learned, belief_of, learned
from console.models import HandoverDay, StationPrior
from console.queries import campaigns
from console.queries.waits import floor_state, latest_priors, products_due
from console.store import Store, new_op_id

BY = "console:waits"


def beliefs(session: Session, *, campaign_id: int, day: date) -> dict[int, Belief]:
    """What is believed of each station of the route when that day begins."""
    route = campaigns.route(session, campaign_id=campaign_id)
    kept = latest_priors(session, campaign_id=campaign_id, before=day)
    products = products_due(session, campaign_id=campaign_id, day=day)
    return {
        step.station_id: belief_of(kept.get(step.station_id), route, step.station, products)
        for step in route
    }


def keep_what_was_learned(store: Store, *, op_id: str = "") -> Event | None:
    """Of the last closed day, if nobody kept it yet; tomorrow begins with it."""
    day, rows = store.read(_lessons)
    if day is None or not rows:
        return None
    try:
        return store.run(keep_priors, op_id=op_id or new_op_id(), by=BY, day=day, rows=rows)
    except Refusal as refusal:
        if refusal.code != "waits.learned-already":
            raise
        return None


def _lessons(session: Session, *, campaign_id: int) -> tuple[date | None, tuple[Kept, ...]]:
    last = session.execute(
        select(HandoverDay.day, HandoverDay.closed_at)
        .where(HandoverDay.campaign_id == campaign_id, HandoverDay.state == "closed")
        .order_by(HandoverDay.day.desc())
        .limit(1)
    ).first()
    if last is None or last.closed_at is None:
        return None, ()
    day, closed_at = last.day, last.closed_at
    known = session.scalar(
        select(StationPrior.id)
        .where(StationPrior.campaign_id == campaign_id, StationPrior.day >= day)
        .limit(1)
    )
    if known is not None:
        return day, ()
    floor = floor_state(session, campaign_id=campaign_id, day=day, now=closed_at, station_ids=())
    believed = beliefs(session, campaign_id=campaign_id, day=day)
    return day, tuple(
        _lesson(state.id, learned(believed[state.id], state.served))
        for state in floor.stations
        if any(one.is_whole for one in state.served)
    )


def _lesson(station_id: int, known: Learned) -> Kept:
    prior = known.pace.as_prior(NEXT_DAY)
    return Kept(
        station_id=station_id,
        step_code="",
        mean_s=max(1, round(prior.mean)),
        log_sd_thousandths=round(1000 * prior.log_sd),
        tau_thousandths=round(1000 * prior.tau),
        n=known.services,
        change_over_s=round(known.change_over),
        no_answer_thousandths=round(1000 * known.no_answer),
    )
