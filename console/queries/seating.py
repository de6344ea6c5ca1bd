"""The zones and hosts as they are taken now: one answer for the card, the check-in and figures."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.orm import Session

from console.domain.seating import HostLoad, Manner, ZoneSeats
from console.domain.times import clock_text
from console.domain.visits import INSIDE, VisitState
from console.models import Campaign, Desk, Host, HostDuty, Unit, Visit, VisitUnit, Zone
from console.prepared import Found, Prepared

SITTING = (VisitState.WAITING, VisitState.CALLED, VisitState.PARKED)
NOON = "12:00"

_ZONES: Found[Zone] = Found(
    select(Zone).where(Zone.campaign_id == bindparam("campaign")).order_by(Zone.position)
)
_SITTING = Prepared(
    select(
        Visit.zone_id,
        func.sum(Visit.party_size - Visit.in_childcare),
        func.sum(Visit.in_childcare),
        func.sum(Visit.lunches),
    )
    .where(
        Visit.campaign_id == bindparam("campaign"),
        Visit.day == bindparam("day"),
        or_(*(Visit.state == state.value for state in SITTING)),
    )
    .group_by(Visit.zone_id)
)
_APART = (
    select(
        Visit.id, Visit.zone_id, Visit.host_id, Visit.state, Visit.checked_in_at,
        Unit.customer_class, Unit.conflict_group,
    )
    .join(VisitUnit, VisitUnit.visit_id == Visit.id)
    .join(Unit, Unit.id == VisitUnit.unit_id)
    .where(
        Visit.campaign_id == bindparam("campaign"),
        Visit.day == bindparam("day"),
        Visit.state != VisitState.UNDONE.value,
        (Unit.customer_class == "key") | (Unit.conflict_group != ""),
    )
)  # fmt: skip


def zones_now(
    session: Session,
    *,
    campaign_id: int,
    day: date | None,
    manner: Manner | None = None,
    without: int = 0,
) -> list[ZoneSeats]:
    """In order of position. Keys and groups only where the `manner` of a party asks for them;
    `without` is the visit that asks."""
    asked = {"campaign": campaign_id, "day": day}
    connection = session.connection()
    taken = {zone: rest for zone, *rest in _SITTING.rows(connection, asked)}
    apart = _apart(session, asked, without) if manner and manner.is_apart else []
    keys: dict[int | None, set[int]] = defaultdict(set)
    groups: dict[int | None, set[str]] = defaultdict(set)
    for visit_id, zone_id, _, state, _, klass, group in apart:
        if state in INSIDE:
            groups[zone_id] |= {group} - {""}
            keys[zone_id] |= {visit_id} if klass == "key" else set()
    found = []
    for zone in _ZONES.all(session, {"campaign": campaign_id}):
        people, children, lunches = (int(n) for n in taken.get(zone.id, (0, 0, 0)))
        found.append(
            ZoneSeats(
                id=zone.id,
                code=zone.code,
                position=zone.position,
                seats=zone.seats,
                people=people,
                children=children,
                lunches=lunches,
                amber_percent=zone.amber_percent,
                red_percent=zone.red_percent,
                is_quiet=zone.is_quiet,
                keys=len(keys[zone.id]),
                groups=frozenset(groups[zone.id]),
            )
        )
    return found


def hosts_now(
    session: Session,
    *,
    campaign_id: int,
    day: date,
    now: datetime,
    manner: Manner,
    without: int = 0,
) -> list[HostLoad]:
    """Those who are on duty in this half of the day."""
    zone = session.get_one(Campaign, campaign_id).zone
    is_morning = clock_text(now, zone) < NOON
    off = ("off", "pm") if is_morning else ("off", "am")
    away = set(
        session.scalars(
            select(HostDuty.host_id).where(
                HostDuty.campaign_id == campaign_id, HostDuty.day == day, HostDuty.kind.in_(off)
            )
        )
    )
    there = set(
        session.scalars(
            select(Desk.host_id).where(Desk.campaign_id == campaign_id, Desk.state == "open")
        )
    )
    rows = {
        host_id: (int(today), int(inside or 0))
        for host_id, today, inside in session.execute(
            select(
                Visit.host_id,
                func.count(),
                func.count().filter(Visit.state.in_(sorted(INSIDE))),
            )
            .where(
                Visit.campaign_id == campaign_id,
                Visit.day == day,
                Visit.state != VisitState.UNDONE.value,
                Visit.id != without,
            )
            .group_by(Visit.host_id)
        )
    }
    hosts = [
        HostLoad(
            id=host.id,
            is_there=host.id in there,
            languages=tuple(host.languages.split()),
            is_certified=host.is_certified,
            today=rows.get(host.id, (0, 0))[0],
            now=rows.get(host.id, (0, 0))[1],
            most_at_once=host.most_at_once,
            most_per_day=host.most_per_day,
        )
        for host in session.scalars(
            select(Host).where(Host.campaign_id == campaign_id).order_by(Host.id)
        )
        if host.id not in away
    ]
    if not manner.is_apart:
        return hosts
    keys: dict[int | None, set[int]] = defaultdict(set)
    groups: dict[int | None, set[str]] = defaultdict(set)
    for visit_id, _, host_id, state, at, klass, group in _apart(
        session, {"campaign": campaign_id, "day": day}, without
    ):
        if klass == "key" and (clock_text(at, zone) < NOON) == is_morning:
            keys[host_id].add(visit_id)
        if state in INSIDE:
            groups[host_id] |= {group} - {""}
    return [replace(h, keys=len(keys[h.id]), groups=frozenset(groups[h.id])) for h in hosts]


def _apart(session: Session, asked: dict[str, Any], without: int) -> list[Any]:
    return [row for row in session.execute(_APART, asked) if row[0] != without]
