"""The product's own data to the planner and its answer back: one plan, written in one press."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from console.actions.booking import EXPECTED, Place, place_appointments
from console.actions.staff import add_staff
from console.defaults import host_names
from console.domain.calendar import campaign_days
from console.domain.errors import Refusal
from console.domain.times import at_local, local_day
from console.held_meanwhile import mended
from console.planning.batch import Batch, BatchPlan, HostDuty
from console.planning.capacity import Capacity, Word, check, hosts_needed, words
from console.planning.from_campaign import booked, instance_of
from console.planning.timetable import host_cells
from console.promised_seats import (
    is_held,
    owner_of,
    with_holds,
    with_promises,
    without_stand_ins,
)
from console.queries import campaigns
from console.queries.clock import clock
from console.queries.live_board import seated
from console.queries.plan_batch import campaign_batch, has_duties
from console.queries.schedule import begun_days, plannable
from console.queries.seat_holds import seat_holds
from console.queries.units import units
from console.solving import Solver, Told, go_on, solve_apart
from console.store import Store, new_op_id

TRIES = 4
"""So often a plan is written anew because somebody took a seat at the telephone just then."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """`hosts` None: everybody, and as many more as are needed where there is no duty roster."""

    first: date
    days: int
    hosts: int | None = None
    seed: int = 1
    time_limit: float | None = None


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What is planned, as it stood `at`: `kept` are the appointments that stay, owners having been
    told of them, and `holds` the seats held at the telephone; owners should hear of theirs `lead`
    days before."""

    batch: Batch
    kept: tuple[int, ...]
    holds: tuple[int, ...]
    labels: dict[int, str]
    language: str
    zone: str
    has_roster: bool
    at: datetime
    lead: int


def plan_campaign(
    store: Store,
    wish: Wish,
    *,
    by: str | None = None,
    told: Told | None = None,
    solver: Solver = solve_apart,
) -> tuple[BatchPlan, dict[int, str]]:
    """Plans everyone into the window and writes it; returns the plan and the homes' labels. Whoever
    is inside, or still awaited on a day that has begun, is left alone; whoever has confirmed stays.

    `by`: who pressed. `told` hears how far the solver is and stops it by answering False: the best
    plan so far is written, and nothing (`plan.stopped`) where there is none yet.
    """
    asked = ask(store, wish)
    go_on(told)
    asked = _with_hosts(store, asked, wish.hosts, by)
    batch = asked.batch
    if not batch.hosts and host_cells(batch):
        raise Refusal("plan.no-hosts")
    go_on(told)
    instance = instance_of(batch)
    solution = solver(instance, seed=wish.seed, time_limit=wish.time_limit, told=told)
    plan = booked(batch, instance, solution)
    for left in reversed(range(TRIES)):
        try:
            return _write(store, asked, plan, by), asked.labels
        except Refusal as no:
            if no.code != "plan.held-meanwhile" or not left:
                raise
        asked = _asked_again(store, wish, asked)
        plan = mended(plan, asked.batch)
    raise AssertionError  # the last try returns or raises


def _asked_again(store: Store, wish: Wish, before: Asked) -> Asked:
    """With the seats that are held now, and the same hosts."""
    asked = ask(store, wish)
    hosts: set[int | None] = {host.host_id for host in before.batch.hosts}
    hosts |= {home.held.host_id for home in asked.batch.homes if home.held is not None}
    chosen = tuple(host for host in asked.batch.hosts if host.host_id in hosts)
    return replace(asked, kept=before.kept, batch=replace(asked.batch, hosts=chosen))


def _write(store: Store, asked: Asked, plan: BatchPlan, by: str | None) -> BatchPlan:
    batch, plan = asked.batch, without_stand_ins(plan)
    firm = {h.owner_key for h in batch.homes if h.is_pinned and not is_held(h.owner_key)}
    places = tuple(
        Place(
            owner_id=owner_of(b.owner_key),
            unit_ids=b.unit_ids,
            day=b.day,
            slot_start=at_local(b.day, b.start, asked.zone),
            host_id=b.host_id,
        )
        for b in plan.placements
        if b.owner_key not in firm
    )
    content = "\n".join(f"{p.owner_id} {p.unit_ids} {p.slot_start} {p.host_id}" for p in places)
    store.run(
        place_appointments,
        op_id=new_op_id(),
        by=by,
        places=places,
        days=batch.days,
        kept=asked.kept,
        holds=asked.holds,
        sha256=hashlib.sha256(content.encode()).hexdigest(),
    )
    return plan


def look_ahead(store: Store, wish: Wish) -> tuple[Capacity, tuple[Word, ...]]:
    """What the window holds, before anything is planned; takes a second for 5,000 homes."""
    asked = ask(store, wish)
    batch = asked.batch
    if wish.hosts is not None:
        batch = replace(batch, hosts=batch.hosts[: wish.hosts])
    found = check(batch)
    told = words(batch, found)
    ahead = (wish.first - local_day(store.clock(asked.at), asked.zone)).days
    if ahead < asked.lead:
        facts = {"days": max(0, ahead), "lead": asked.lead}
        told = (*told, Word(code="capacity.lead-short", facts=facts))
    return found, told


def ask(store: Store, wish: Wish) -> Asked:
    """From one snapshot. Raises Refusal `plan.bad-window`, `plan.no-homes`."""
    if not 1 <= wish.days <= 14:
        raise Refusal("plan.bad-window", days=wish.days)
    return store.read(partial(_ask, days=campaign_days(wish.first, wish.days)))


def _ask(session: Session, *, campaign_id: int, days: tuple[date, ...]) -> Asked:
    of = {"campaign_id": campaign_id}
    found = campaigns.campaign(session, **of)
    begun = begun_days(session, **of)
    firm = [
        row
        for row in seated(session, campaign_id=campaign_id)
        if row.is_firm and row.state in EXPECTED and row.day not in begun
    ]
    free = plannable(session, **of)
    batch = campaign_batch(session, days=days, unit_ids=free, **of)
    now = clock(session, **of).now
    holds = seat_holds(session, now=now, **of)
    batch = with_holds(batch, with_promises(batch, firm, found.zone), holds, found.zone)
    if not batch.homes:
        raise Refusal("plan.no-homes")
    rows = units(session, campaign_id=campaign_id)
    return Asked(
        batch=batch,
        kept=tuple(row.appointment_id for row in firm),
        holds=tuple(hold.id for hold in holds),
        labels={row.id: row.label for row in rows if row.id in free},
        language=found.language,
        zone=found.zone,
        has_roster=has_duties(session, campaign_id=campaign_id, days=days),
        at=now,
        lead=found.rules.booking_lead_days,
    )


def _reserve(batch: Batch, hosts: int) -> int:
    """What so many hosts would keep free at once."""
    able = tuple(HostDuty(host_id=n) for n in range(hosts))
    return max(day.reserve for day in instance_of(replace(batch, hosts=able)).days) if able else 0


def _with_hosts(store: Store, asked: Asked, wanted: int | None, by: str | None) -> Asked:
    """As many hosts as were asked for, else as the capacity check asks for with its reserve: who is
    missing is added, with a name to be changed. A duty roster is taken at its word."""
    batch = asked.batch
    if wanted is None and asked.has_roster:
        return asked
    count = wanted
    if count is None:
        count = hosts_needed(batch)
        count += _reserve(batch, count)
    have = len(batch.hosts)
    if count > have:
        store.run(
            add_staff, op_id=new_op_id(), by=by, hosts=host_names(asked.language, have, count)
        )
        asked = ask(store, Wish(first=batch.days[0], days=len(batch.days)))
    if wanted is None:
        return asked
    promised = {home.held.host_id for home in asked.batch.homes if home.held is not None}
    chosen = tuple(
        host for n, host in enumerate(asked.batch.hosts) if n < wanted or host.host_id in promised
    )
    return replace(asked, batch=replace(asked.batch, hosts=chosen))
