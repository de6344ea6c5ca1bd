"""A day as it stands in the store, for rehearsing it; and what was kept of rehearsals."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.duty import Break, DutyKind, breaks_of
from console.domain.errors import Refusal
from console.domain.routing import Gate
from console.domain.rules import Rules
from console.models import (
    HostDuty,
    PlaceRule,
    RehearsalCase,
    RouteStep,
    Station,
    StationPrior,
    Unit,
    Visit,
    Zone,
)
from console.queries import campaigns
from console.queries.campaigns import StepRow
from console.queries.units import BookingRow, bookings

ENOUGH_CAME = 20
"""So many visits tell how many people a party is."""


@dataclass(frozen=True, kw_only=True)
class Taught:
    """What a step's services were like when a day closed: seconds, and thousandths."""

    mean_s: int
    log_sd_thousandths: int
    tau_thousandths: int


@dataclass(frozen=True, kw_only=True)
class DayStep:
    row: StepRow
    needs: tuple[str, ...]
    is_payment: bool
    taught: Taught | None


@dataclass(frozen=True, kw_only=True)
class DayParty:
    slot_start: datetime
    host_id: int
    product: str
    is_green: bool
    zone: str


@dataclass(frozen=True, kw_only=True)
class DayHost:
    id: int
    kind: DutyKind
    breaks: tuple[Break, ...]


@dataclass(frozen=True, kw_only=True)
class DayZone:
    code: str
    seats: int
    is_quiet: bool


@dataclass(frozen=True, kw_only=True)
class DayRows:
    """`desks` by station without those of hosts; `people` of a party, None: not known yet."""

    day: date
    zone: str
    rules: Rules
    parties: tuple[DayParty, ...]
    stations: tuple[str, ...]
    desks: Mapping[str, int]
    steps: tuple[DayStep, ...]
    hosts: tuple[DayHost, ...]
    zones: tuple[DayZone, ...]
    people: float | None


@dataclass(frozen=True, kw_only=True)
class KeptCase:
    name: str
    settings: str
    result: str
    seed: int
    at: datetime


def day_rows(session: Session, *, campaign_id: int, day: date | None = None) -> DayRows:
    """Of the day that comes next, where none is named, as it was planned. Raises Refusal
    `rehearse.nobody` where nobody is booked, and `plan.none`."""
    of = {"campaign_id": campaign_id}
    campaign = campaigns.campaign(session, **of)
    day = day or campaigns.day_ahead(session, **of)
    booked = bookings(session, day=day, **of)
    if not booked:
        raise Refusal("rehearse.nobody", day=day.isoformat())
    of_campaign = select(Station.code).where(Station.campaign_id == campaign_id)
    stations = tuple(session.scalars(of_campaign.order_by(Station.position)))
    desks = dict.fromkeys(stations, 0)
    for desk in campaigns.desks(session, **of):
        desks[desk.station] += desk.host_id is None
    zones = select(Zone).where(Zone.campaign_id == campaign_id).order_by(Zone.position)
    came, people = session.execute(
        select(func.count(), func.avg(Visit.party_size)).where(Visit.campaign_id == campaign_id)
    ).one()
    return DayRows(
        day=day,
        zone=campaign.zone,
        rules=campaign.rules,
        parties=_parties(session, campaign_id, booked),
        stations=stations,
        desks=desks,
        steps=_steps(session, campaign_id),
        hosts=_hosts(session, campaign_id, day),
        zones=tuple(
            DayZone(code=z.code, seats=z.seats, is_quiet=z.is_quiet) for z in session.scalars(zones)
        ),
        people=float(people) if came >= ENOUGH_CAME else None,
    )


def kept_cases(session: Session, *, campaign_id: int, day: date) -> list[KeptCase]:
    """What was kept of rehearsals of that day, in the order of their names."""
    rows = session.scalars(
        select(RehearsalCase)
        .where(RehearsalCase.campaign_id == campaign_id, RehearsalCase.day == day)
        .order_by(RehearsalCase.name)
    )
    return [
        KeptCase(name=r.name, settings=r.settings, result=r.result, seed=r.seed, at=r.at)
        for r in rows
    ]


def _steps(session: Session, campaign_id: int) -> tuple[DayStep, ...]:
    templates = {
        step.code: step
        for step in session.scalars(select(RouteStep).where(RouteStep.campaign_id == campaign_id))
    }
    priors = select(StationPrior).where(StationPrior.campaign_id == campaign_id)
    taught = {
        (row.station_id, row.step_code): Taught(
            mean_s=row.mean_s,
            log_sd_thousandths=row.log_sd_thousandths,
            tau_thousandths=row.tau_thousandths,
        )
        for row in session.scalars(priors.order_by(StationPrior.day))
    }
    return tuple(
        DayStep(
            row=step,
            needs=tuple(templates[step.code].needs.split()),
            is_payment=templates[step.code].gate == Gate.SETTLEMENT.value,
            taught=taught.get((step.station_id, step.code)),
        )
        for step in campaigns.route(session, campaign_id=campaign_id)
    )


def _parties(
    session: Session, campaign_id: int, booked: Collection[BookingRow]
) -> tuple[DayParty, ...]:
    homes = {
        unit.id: unit
        for unit in session.execute(
            select(Unit.id, Unit.building, Unit.product_type, Unit.green_reason).where(
                Unit.campaign_id == campaign_id
            )
        )
    }
    places = select(PlaceRule).where(PlaceRule.campaign_id == campaign_id)
    zones = {p.building: p.zone for p in session.scalars(places) if not p.stairwell}
    return tuple(
        DayParty(
            slot_start=booking.slot_start,
            host_id=booking.host_id or 0,
            product=homes[booking.unit_ids[0]].product_type,
            is_green=any(homes[n].green_reason for n in booking.unit_ids),
            zone=zones.get(homes[booking.unit_ids[0]].building, ""),
        )
        for booking in booked
    )


def _hosts(session: Session, campaign_id: int, day: date) -> tuple[DayHost, ...]:
    """Those on duty; whoever has no mark is there all day."""
    duty = select(HostDuty).where(HostDuty.campaign_id == campaign_id, HostDuty.day == day)
    marks = {row.host_id: row for row in session.scalars(duty)}
    found = [
        DayHost(
            id=host.id,
            kind=DutyKind(marks[host.id].kind) if host.id in marks else DutyKind.FULL,
            breaks=breaks_of(marks[host.id].breaks) if host.id in marks else (),
        )
        for host in campaigns.hosts(session, campaign_id=campaign_id)
    ]
    return tuple(host for host in found if host.kind != DutyKind.OFF)
