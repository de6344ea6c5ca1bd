"""Whether a party may have a seat, asked inside the press by the planner's own board."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Press
from console.domain.times import local_day
from console.domain.visits import HANDED_OVER
from console.models import (
    AppointmentUnit,
    Campaign,
    HandoverDay,
    Owner,
    Unit,
    UnitOwner,
    VisitUnit,
)
from console.queries.live_board import LiveBoard, live_board, seated


@dataclass(frozen=True, kw_only=True)
class Spot:
    """When and with whom; `host_id` None: whoever is free and suits best."""

    slot_start: datetime
    host_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class Found:
    """A spot that was judged; `host_id` None only where no step of the route needs a host."""

    day: date
    slot_start: datetime
    host_id: int | None


def find_seat(
    session: Session,
    press: Press,
    *,
    unit_ids: Collection[int],
    to: Spot,
    without: Collection[int] = (),
    for_owner: int = 0,
) -> Found:
    """The seat for these homes, or a refusal that says which rule forbids it. `without` are the
    appointments that they give up for it; a seat held for `for_owner` is free for them."""
    day = day_of(session, press, to.slot_start)
    live = live_board(
        session,
        campaign_id=press.campaign_id,
        days={day},
        unit_ids=unit_ids,
        without=without,
        now=press.now,
        for_owner=for_owner,
    )
    return take_seat(live, unit_ids, to)


def take_seat(live: LiveBoard, unit_ids: Collection[int], to: Spot) -> Found:
    """Seats the party on the board too, so that the next one sees it there."""
    from console.planning.judge import NO_HOST, suited_host, why_forbidden

    visit, spot = live.visits.get(min(unit_ids)), live.spot(to.slot_start)
    if visit is None:
        raise Refusal("unit.unknown")
    if spot is None:
        raise Refusal("seat.no-slot")
    q, cell = spot
    number = NO_HOST if to.host_id is None else live.host_number(to.host_id)
    if number is None:
        raise Refusal("host.unknown")
    no = why_forbidden(live.board, visit, q, cell, number)
    if no is not None:
        raise Refusal(no.code, **no.facts)
    if number == NO_HOST:
        number = suited_host(live.board, visit, q, cell)
    live.board.take(visit, q, cell, number)
    day = live.batch.days[live.board.halves[q].day]
    return Found(day=day, slot_start=to.slot_start, host_id=live.host_id(number))


def day_of(session: Session, press: Press, start: datetime) -> date:
    """The handover day of a slot that is still to come."""
    zone = session.get_one(Campaign, press.campaign_id).zone
    day = local_day(start, zone)
    state = session.scalar(
        select(HandoverDay.state).where(
            HandoverDay.campaign_id == press.campaign_id, HandoverDay.day == day
        )
    )
    if state is None:
        raise Refusal("day.not-planned", day=day.isoformat())
    if state == "closed":
        raise Refusal("day.closed", day=day.isoformat())
    if start <= press.now:
        raise Refusal("seat.past")
    return day


def refuse_placed(session: Session, press: Press, owner_id: int, unit_ids: tuple[int, ...]) -> None:
    """Unless these are homes of that owner, to be handed over still, that have no place."""
    owner = session.get(Owner, owner_id)
    if owner is None or owner.campaign_id != press.campaign_id:
        raise Refusal("owner.unknown")
    homes = session.scalars(
        select(Unit)
        .join(UnitOwner, UnitOwner.unit_id == Unit.id)
        .where(Unit.id.in_(unit_ids), UnitOwner.owner_id == owner_id)
    ).all()
    if not unit_ids or len(homes) != len(set(unit_ids)):
        raise Refusal("unit.unknown")
    for home in homes:
        if home.state in HANDED_OVER:
            raise Refusal("unit.already-handed-over", unit=home.raw_label or home.unit_key)
    placed = session.scalar(
        select(AppointmentUnit.id).where(
            AppointmentUnit.unit_id.in_(unit_ids), AppointmentUnit.is_live
        )
    )
    inside = session.scalar(
        select(VisitUnit.id).where(VisitUnit.unit_id.in_(unit_ids), VisitUnit.is_inside)
    )
    if placed is not None or inside is not None:
        raise Refusal("booking.has-place")


def refuse_taken(session: Session, press: Press, appointment_ids: Collection[int]) -> None:
    """What undo gives back must not be anybody else's by now."""
    back = [
        row
        for row in seated(session, campaign_id=press.campaign_id)
        if row.appointment_id in appointment_ids
    ]
    if not back:
        return
    live = live_board(
        session,
        campaign_id=press.campaign_id,
        days={row.day for row in back},
        unit_ids=[unit for row in back for unit in row.unit_ids],
        without=appointment_ids,
        now=press.now,
    )
    for row in back:
        take_seat(live, row.unit_ids, Spot(slot_start=row.slot_start, host_id=row.host_id))
