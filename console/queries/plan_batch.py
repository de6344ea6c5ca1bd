"""What the store says to the planner: homes, hosts, hours and stations, as one Batch."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.visits import HANDED_OVER
from console.models import AppointmentUnit, Unit, UnitOwner
from console.queries import campaigns
from console.queries.wishes import HomeWishes, home_wishes

if TYPE_CHECKING:
    from console.planning.batch import Batch, Home, StationLoad

# The planner is imported inside the functions: every desk opens the store, few ever plan.


def campaign_batch(
    session: Session,
    *,
    campaign_id: int,
    days: Collection[date] | None = None,
    unit_ids: Collection[int] | None = None,
) -> Batch:
    """All homes that have a place or could get one, over the days of the plan; or only these."""
    from console.planning.batch import Batch, HostDuty

    of = {"campaign_id": campaign_id}
    found = campaigns.campaign(session, **of)
    chosen = days if days is not None else [d.day for d in campaigns.days(session, **of)]
    window = tuple(sorted(chosen))
    return Batch(
        days=window,
        stations=_loads(session, campaign_id),
        hosts=tuple(
            HostDuty(host_id=h.id, name=h.name, languages=h.languages, is_certified=h.is_certified)
            for h in campaigns.hosts(session, **of)
        ),
        homes=tuple(_homes(session, campaign_id, window, unit_ids)),
        blocks=found.rules.blocks,
        slot_minutes=found.rules.slot_minutes,
        safety_factor=found.rules.safety_percent / 100,
    )


def _loads(session: Session, campaign_id: int) -> tuple[StationLoad, ...]:
    from console.planning.batch import StationLoad

    return tuple(
        StationLoad(
            code=s.station,
            desks=s.desks,
            usual_minutes=s.usual,
            is_host_bound=s.is_host_bound,
            is_required=s.is_required,
        )
        for s in campaigns.route(session, campaign_id=campaign_id)
    )


def _homes(
    session: Session, campaign_id: int, days: tuple[date, ...], unit_ids: Collection[int] | None
) -> list[Home]:
    placed = select(AppointmentUnit.unit_id).where(
        AppointmentUnit.campaign_id == campaign_id, AppointmentUnit.is_live
    )
    wanted = (
        select(Unit, UnitOwner.owner_id)
        .join(UnitOwner, (UnitOwner.unit_id == Unit.id) & (UnitOwner.position == 0))
        .where(
            Unit.campaign_id == campaign_id,
            Unit.state.not_in(sorted(HANDED_OVER)) | Unit.id.in_(placed),
        )
        .order_by(Unit.position, Unit.id)
    )
    if unit_ids is not None:
        wanted = wanted.where(Unit.id.in_(sorted(unit_ids)))
    wishes = home_wishes(session, campaign_id=campaign_id)
    return [_home(unit, owner, wishes[unit.id], days) for unit, owner in session.execute(wanted)]


def _home(unit: Unit, owner_id: int, wishes: HomeWishes, days: tuple[date, ...]) -> Home:
    from console.planning.batch import Home

    possible = tuple(n for n, day in enumerate(days) if day not in wishes.unavailable)
    return Home(
        unit_id=unit.id,
        owner_key=str(owner_id),
        building=unit.building,
        stairwell=unit.stairwell,
        room_no=unit.room_no,
        ready_day=unit.ready_day,
        customer_class=wishes.customer_class,
        conflict_group=wishes.conflict_group or None,
        language=wishes.language or None,
        days_ok=possible if len(possible) < len(days) else None,
        green=wishes.is_green,
    )
