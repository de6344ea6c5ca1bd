"""What stands in the way of the floor now, each with what the act that mends it needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from console.domain.rules import Rules
from console.domain.seating import ZoneSeats
from console.domain.times import minutes
from console.domain.visits import INSIDE, StepState, VisitState
from console.models import Call, Desk, GreenGrant, Station, Unit, Visit, VisitStep, VisitUnit
from console.queries.green import green_cost
from console.queries.hosts import hosts_of_day, share_out
from console.queries.key_warnings import KeyWarning, key_warnings


@dataclass(frozen=True, kw_only=True)
class ZoneMove:
    """A zone at its threshold; `visit_ids` may go to zone `to`, nobody where it is blank."""

    zone: str
    alarm: str
    seats: int
    sitting: int
    to: str = ""
    free: int = 0
    people: int = 0
    visit_ids: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LateCall:
    """Called to that desk, and nobody came."""

    ticket: str
    station: str
    desk: int
    desk_id: int
    since: datetime


@dataclass(frozen=True, kw_only=True)
class RestingHost:
    """`parties` wait for a host who is on a break; `takers` of them would go to others."""

    host_id: int
    name: str
    parties: int
    takers: int


@dataclass(frozen=True, kw_only=True)
class Wish:
    """For the green channel; `owners` would be called later, by `minutes` each."""

    visit_id: int
    ticket: str
    reason: str
    requester: str
    owners: int
    minutes: int


@dataclass(frozen=True, kw_only=True)
class Alarms:
    """`needed`: parties inside that still have to pass each station; `keys`: homes whose keys would
    not be at the key desk, the most pressing first."""

    zones: tuple[ZoneMove, ...] = ()
    calls: tuple[LateCall, ...] = ()
    hosts: tuple[RestingHost, ...] = ()
    wishes: tuple[Wish, ...] = ()
    needed: tuple[tuple[str, int], ...] = ()
    keys: tuple[KeyWarning, ...] = ()


def alarms(
    session: Session,
    *,
    campaign_id: int,
    day: date,
    now: datetime,
    rules: Rules,
    zones: Sequence[ZoneSeats],
    is_public: bool = False,
) -> Alarms:
    """`is_public`: hosts and homes are left out, and who asked for what."""
    return Alarms(
        zones=tuple(_zones(session, campaign_id, day, zones)),
        calls=tuple(_calls(session, campaign_id, now, rules)),
        hosts=() if is_public else tuple(_hosts(session, campaign_id, day)),
        wishes=tuple(_wishes(session, campaign_id, day, is_public=is_public)),
        needed=tuple(_needed(session, campaign_id, day)),
        keys=() if is_public else tuple(key_warnings(session, campaign_id=campaign_id, day=day)),
    )


def _zones(
    session: Session, campaign_id: int, day: date, zones: Sequence[ZoneSeats]
) -> Iterable[ZoneMove]:
    """Out of a full zone goes who waits longest still, so that nobody is called on the way; key
    customers, parties kept apart and green ones stay where they were led."""
    room = {z.code: _below_amber(z) for z in zones if not z.is_quiet and not z.alarm}
    for zone in zones:
        if not zone.alarm:
            continue
        to = max((z for z in zones if room.get(z.code, 0) > 0), key=lambda z: room[z.code],
                 default=None)  # fmt: skip
        going, people = [], 0
        if to is not None:
            wanted = min(-_below_amber(zone), room[to.code])
            for visit_id, size in _movable(session, campaign_id, day, zone.id):
                if people >= wanted:
                    break
                if people + size <= room[to.code]:
                    going.append(visit_id)
                    people += size
            room[to.code] -= people
        yield ZoneMove(
            zone=zone.code,
            alarm=zone.alarm,
            seats=zone.seats,
            sitting=zone.people,
            to=to.code if to and going else "",
            free=to.free if to else 0,
            people=people,
            visit_ids=tuple(going),
        )


def _below_amber(zone: ZoneSeats) -> int:
    """How many more may sit before the zone is amber; below 0: so many have to go."""
    percent = min(zone.amber_percent, zone.red_percent)
    return (percent * zone.seats - 1) // 100 - zone.people


def _movable(
    session: Session, campaign_id: int, day: date, zone_id: int
) -> Iterable[tuple[int, int]]:
    kept = (
        select(VisitUnit.id)
        .join(Unit, Unit.id == VisitUnit.unit_id)
        .where(
            VisitUnit.visit_id == Visit.id,
            or_(Unit.customer_class == "key", Unit.conflict_group != ""),
        )
        .exists()
    )
    rows = session.execute(
        select(Visit.id, Visit.party_size - Visit.in_childcare)
        .where(
            Visit.campaign_id == campaign_id, Visit.day == day, Visit.zone_id == zone_id,
            Visit.state == VisitState.WAITING.value, ~Visit.is_green, ~kept,
        )
        .order_by(Visit.due_at.desc(), Visit.checked_in_seq.desc())
    )  # fmt: skip
    return [(number, size) for number, size in rows if size > 0]


def _calls(session: Session, campaign_id: int, now: datetime, rules: Rules) -> Iterable[LateCall]:
    rows = session.execute(
        select(Visit.ticket, Station.code, Desk.number, Desk.id, Call.called_at)
        .join(Call, Call.visit_id == Visit.id)
        .join(Desk, Desk.id == Call.desk_id)
        .join(Station, Station.id == Call.station_id)
        .where(
            Call.campaign_id == campaign_id, Call.ended_at.is_(None),
            Visit.state == VisitState.CALLED.value,
            Call.called_at <= now - minutes(rules.tolerance_minutes),
        )
        .order_by(Call.called_at)
    )  # fmt: skip
    for ticket, station, number, desk_id, since in rows:
        yield LateCall(ticket=ticket, station=station, desk=number, desk_id=desk_id, since=since)


def _hosts(session: Session, campaign_id: int, day: date) -> Iterable[RestingHost]:
    hosts = hosts_of_day(session, campaign_id=campaign_id, day=day)
    for host in hosts:
        if host.is_resting and host.waiting:
            yield RestingHost(
                host_id=host.id,
                name=host.name,
                parties=len(host.waiting),
                takers=len(share_out(hosts, host)),
            )


def _wishes(session: Session, campaign_id: int, day: date, *, is_public: bool) -> Iterable[Wish]:
    """The oldest first; what it costs is that of now, not of when it was asked for."""
    rows = session.execute(
        select(
            GreenGrant.visit_id, Visit.ticket,
            *(() if is_public else (GreenGrant.reason, GreenGrant.requester)),
        )
        .join(Visit, Visit.id == GreenGrant.visit_id)
        .where(
            GreenGrant.campaign_id == campaign_id, GreenGrant.state == "requested",
            Visit.day == day, Visit.state.in_(sorted(INSIDE)),
        )
        .order_by(GreenGrant.id)
    ).all()  # fmt: skip
    for visit_id, ticket, *rest in rows:
        if is_public:
            yield Wish(
                visit_id=visit_id, ticket=ticket, reason="", requester="", owners=0, minutes=0
            )
            continue
        reason, requester = rest
        cost = green_cost(session, campaign_id=campaign_id, visit_id=visit_id)
        yield Wish(
            visit_id=visit_id,
            ticket=ticket,
            reason=reason,
            requester=requester,
            owners=len(cost.passed),
            minutes=cost.minutes_each,
        )


def _needed(session: Session, campaign_id: int, day: date) -> Iterable[tuple[str, int]]:
    rows = session.execute(
        select(Station.code, func.count(Visit.id.distinct()))
        .join(VisitStep, VisitStep.station_id == Station.id)
        .join(Visit, Visit.id == VisitStep.visit_id)
        .where(
            Visit.campaign_id == campaign_id, Visit.day == day, Visit.state.in_(sorted(INSIDE)),
            or_(
                VisitStep.state == StepState.CURRENT.value,
                (VisitStep.state == StepState.PENDING.value) & VisitStep.is_required,
            ),
        )
        .group_by(Station.code)
    )  # fmt: skip
    return [(code, count) for code, count in rows]
