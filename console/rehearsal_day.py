"""The day of the store as the forecast knows a day: what a rehearsal starts from."""

from __future__ import annotations

from datetime import date
from math import inf
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from console.domain.duty import DutyKind
from console.forecast.day_plan import (
    PEOPLE,
    DayPlan,
    PlannedHost,
    PlannedParty,
    PlannedStep,
    PlannedZone,
    desk_spans,
    without,
)
from console.queries.rehearsal import DayHost, DayRows, DayStep, day_rows

CLOSE_AFTER = 30
"""Minutes after the desks' hours by which a good day is over."""
NOON = 12 * 60


def day_plan(session: Session, *, campaign_id: int, day: date | None = None) -> DayPlan:
    """Of the day that comes next, where none is named. Raises Refusal as `day_rows` does."""
    return plan_of(day_rows(session, campaign_id=campaign_id, day=day))


def plan_of(rows: DayRows) -> DayPlan:
    rules, zone = rows.rules, ZoneInfo(rows.zone)
    blocks = tuple((_minutes(start), _minutes(end)) for start, end in rules.blocks)
    route = tuple(_step(s) for s in rows.steps if _takes_time(s, rows.desks.get(s.row.station, 0)))
    plan = DayPlan(
        day=rows.day,
        route=route,
        stations=tuple(s for s in rows.stations if any(step.station == s for step in route)),
        desks=rows.desks,
        parties=(
            *(
                PlannedParty(
                    slot=(at := party.slot_start.astimezone(zone)).hour * 60 + at.minute,
                    host=party.host_id,
                    product=party.product,
                    is_green=party.is_green,
                    zone=party.zone,
                )
                for party in rows.parties
            ),
            *(PlannedParty(slot=None) for _ in range(rules.walk_ins_per_day)),
        ),
        zones=tuple(
            PlannedZone(code=z.code, seats=z.seats, is_quiet=z.is_quiet) for z in rows.zones
        ),
        blocks=blocks,
        slot_minutes=rules.slot_minutes,
        grace=rules.grace_minutes,
        handicap=rules.handicap_minutes,
        head_start=rules.head_start_minutes,
        overtaken_limit=rules.overtaken_limit,
        no_show=rules.no_show_percent / 100,
        people=rows.people or PEOPLE,
        amber=rules.wait_amber_minutes,
        red=rules.wait_red_minutes,
        target_wait=rules.target_wait_minutes,
        target_close=blocks[-1][1] + CLOSE_AFTER,
    )
    if not plan.host_station:
        return plan
    hosts = tuple(_host(plan, host, n, len(rows.hosts)) for n, host in enumerate(rows.hosts))
    return plan.with_hosts(hosts)


def _takes_time(step: DayStep, desks: int) -> bool:
    """A voluntary step without a desk is left out."""
    return bool(step.row.usual) and (step.row.is_required or desks > 0)


def _step(step: DayStep) -> PlannedStep:
    row, taught = step.row, step.taught
    plain = PlannedStep(
        code=row.code,
        station=row.station,
        usual=row.usual,
        fast=row.fast,
        slow=row.slow,
        needs=step.needs,
        is_host_bound=row.is_host_bound,
        is_payment=step.is_payment,
        minutes_of={product: float(minutes) for product, minutes in row.minutes_of.items()},
    )
    if taught is None:
        return plain
    return plain.taught(
        mean=taught.mean_s / 60,
        log_sd=taught.log_sd_thousandths / 1000,
        tau=taught.tau_thousandths / 1000,
    )


def _host(plan: DayPlan, host: DayHost, number: int, count: int) -> PlannedHost:
    spans = list(desk_spans(plan, number, count))
    if host.kind == DutyKind.PM:
        spans = without(spans, (0, NOON))
    for pause in host.breaks:
        spans = without(spans, pause)
    return PlannedHost(id=host.id, spans=tuple(spans) or ((plan.closes, inf),))


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
