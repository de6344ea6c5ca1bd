"""What the store says to the planner: homes, hosts, hours, stations and limits, as one Batch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.duty import DutyKind, breaks_of
from console.domain.visits import HANDED_OVER
from console.models import (
    AppointmentUnit,
    Host,
    HostDuty,
    PlaceRule,
    SlotQuota,
    Unit,
    UnitOwner,
    Zone,
)
from console.queries import campaigns
from console.queries.day_rules import day_rules
from console.queries.wishes import HomeWishes, home_wishes

if TYPE_CHECKING:
    from console.planning import batch as planning

# The planner is imported inside the functions: every desk opens the store, few ever plan.


def campaign_batch(
    session: Session,
    *,
    campaign_id: int,
    days: Collection[date] | None = None,
    unit_ids: Collection[int] | None = None,
) -> planning.Batch:
    """All homes that have a place or could get one, over the days of the plan; or only these."""
    from console.planning.batch import Batch

    of = {"campaign_id": campaign_id}
    rules = campaigns.campaign(session, **of).rules
    chosen = days if days is not None else [d.day for d in campaigns.days(session, **of)]
    window = tuple(sorted(chosen))
    of_day = day_rules(session, days=window, **of)
    zones = _places(session, campaign_id)
    return Batch(
        days=window,
        stations=_loads(session, campaign_id),
        hosts=host_duties(session, campaign_id=campaign_id, days=window),
        homes=tuple(_homes(session, campaign_id, window, unit_ids, zones.of_building)),
        blocks=rules.blocks,
        slot_minutes=rules.slot_minutes,
        safety_factor=rules.safety_percent / 100,
        daily_quota=tuple(day.quota for day in of_day),
        reserves=tuple(day.reserve for day in of_day),
        kinds=tuple(day.kind for day in of_day),
        slot_quotas=_slot_quotas(session, campaign_id, window),
        building_limit=rules.building_limit,
        stairwell_limit=rules.stairwell_limit,
        limits=zones.limits,
        zone_limits=zones.zone_limits,
        key_per_zone=rules.key_per_zone,
        no_show_percent=rules.no_show_percent,
        walk_ins_per_day=rules.walk_ins_per_day,
    )


def host_duties(
    session: Session, *, campaign_id: int, days: tuple[date, ...]
) -> tuple[planning.HostDuty, ...]:
    """Who is there when; whoever has no mark for a day is there all day."""
    from console.planning.batch import HostDuty as Duty

    number = {day: n for n, day in enumerate(days)}
    marks: defaultdict[int, dict[int, HostDuty]] = defaultdict(dict)
    for row in session.scalars(
        select(HostDuty).where(HostDuty.campaign_id == campaign_id, HostDuty.day.in_(days))
    ):
        marks[row.host_id][number[row.day]] = row
    hosts = session.scalars(select(Host).where(Host.campaign_id == campaign_id).order_by(Host.id))
    return tuple(
        Duty(
            host_id=host.id,
            name=host.name,
            days=tuple(n for n in range(len(days)) if _kind(marks[host.id], n) != DutyKind.OFF),
            half_days={
                n: kind
                for n in range(len(days))
                if (kind := _kind(marks[host.id], n)) in (DutyKind.AM, DutyKind.PM)
            },
            breaks={
                n: found for n, row in marks[host.id].items() if (found := breaks_of(row.breaks))
            },
            languages=tuple(host.languages.split()),
            is_certified=host.is_certified,
            home_building=host.home_building,
        )
        for host in hosts
    )


def has_duties(session: Session, *, campaign_id: int, days: Collection[date]) -> bool:
    """Whether anything stands in the duty roster of these days."""
    wanted = select(HostDuty.id).where(HostDuty.campaign_id == campaign_id, HostDuty.day.in_(days))
    return session.scalar(wanted.limit(1)) is not None


def _kind(marks: Mapping[int, HostDuty], day: int) -> str:
    return marks[day].kind if day in marks else DutyKind.FULL.value


@dataclass(frozen=True, kw_only=True)
class _Places:
    of_building: Mapping[str, str]
    limits: Mapping[tuple[str, str], int]
    zone_limits: Mapping[str, int]


def _places(session: Session, campaign_id: int) -> _Places:
    rows = session.scalars(select(PlaceRule).where(PlaceRule.campaign_id == campaign_id)).all()
    zones = session.scalars(select(Zone).where(Zone.campaign_id == campaign_id))
    return _Places(
        of_building={r.building: r.zone for r in rows if not r.stairwell},
        limits={(r.building, r.stairwell): r.homes for r in rows if r.homes is not None},
        zone_limits={z.code: z.homes_at_once for z in zones if z.homes_at_once is not None},
    )


def _slot_quotas(
    session: Session, campaign_id: int, days: tuple[date, ...]
) -> dict[tuple[int, str], int]:
    rows = session.scalars(
        select(SlotQuota).where(SlotQuota.campaign_id == campaign_id, SlotQuota.day.in_(days))
    )
    return {
        (days.index(row.day), row.start): row.parties for row in rows if row.parties is not None
    }


def _loads(session: Session, campaign_id: int) -> tuple[planning.StationLoad, ...]:
    from console.planning.batch import StationLoad

    return tuple(
        StationLoad(
            code=s.station,
            desks=s.desks,
            usual_minutes=s.usual,
            is_host_bound=s.is_host_bound,
            is_required=s.is_required,
            minutes_of=s.minutes_of,
        )
        for s in campaigns.route(session, campaign_id=campaign_id)
    )


def _homes(
    session: Session,
    campaign_id: int,
    days: tuple[date, ...],
    unit_ids: Collection[int] | None,
    zones: Mapping[str, str],
) -> list[planning.Home]:
    placed = select(AppointmentUnit.unit_id).where(
        AppointmentUnit.campaign_id == campaign_id, AppointmentUnit.is_live
    )
    wanted = (
        select(
            Unit.id, Unit.building, Unit.stairwell, Unit.room_no, Unit.product_type,
            Unit.ready_day, UnitOwner.owner_id,
        )
        .join(UnitOwner, (UnitOwner.unit_id == Unit.id) & (UnitOwner.position == 0))
        .where(
            Unit.campaign_id == campaign_id,
            Unit.state.not_in(sorted(HANDED_OVER)) | Unit.id.in_(placed),
        )
        .order_by(Unit.position, Unit.id)
    )  # fmt: skip
    if unit_ids is not None:
        wanted = wanted.where(Unit.id.in_(sorted(unit_ids)))
    wishes = home_wishes(session, campaign_id=campaign_id, unit_ids=unit_ids)
    return [
        _home(unit, wishes[unit.id], days, zones.get(unit.building, ""))
        for unit in session.execute(wanted)
    ]


def _home(unit: Any, wishes: HomeWishes, days: tuple[date, ...], zone: str) -> planning.Home:
    from console.planning.batch import Home

    possible = tuple(n for n, day in enumerate(days) if day not in wishes.unavailable)
    return Home(
        unit_id=unit.id,
        owner_key=str(unit.owner_id),
        building=unit.building,
        zone=zone,
        stairwell=unit.stairwell,
        room_no=unit.room_no,
        product_type=unit.product_type,
        ready_day=unit.ready_day,
        customer_class=wishes.customer_class,
        conflict_group=wishes.conflict_group or None,
        language=wishes.language or None,
        days_ok=possible if len(possible) < len(days) else None,
        halves_off=_in_window(wishes.halves_off, days),
        wished=_in_window(wishes.wished, days),
        green=wishes.is_green,
    )


def _in_window(
    halves: tuple[tuple[date, str], ...], days: tuple[date, ...]
) -> tuple[tuple[int, str], ...]:
    return tuple((days.index(day), half) for day, half in halves if day in days)
