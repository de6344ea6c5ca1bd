"""The product's own data to the planner and its answer back: one plan, written in one press."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from console.actions.booking import Place, place_appointments
from console.actions.staff import add_staff
from console.defaults import host_names, loads_of_rows
from console.domain.calendar import campaign_days
from console.domain.errors import Refusal
from console.domain.times import at_local
from console.planning.batch import Batch, BatchPlan, Home, HostDuty
from console.planning.capacity import hosts_needed
from console.planning.from_campaign import plan_batch
from console.queries import campaigns
from console.queries.schedule import plannable
from console.queries.units import UnitRow, units
from console.queries.wishes import HomeWishes, home_wishes
from console.store import Store, new_op_id


@dataclass(frozen=True, kw_only=True)
class Wish:
    first: date
    days: int
    hosts: int | None = None
    seed: int = 1
    time_limit: float | None = None


def plan_campaign(
    store: Store, wish: Wish, *, by: str | None = None
) -> tuple[BatchPlan, dict[int, str]]:
    """Plans everyone into the window and writes it; returns the plan and the homes' labels. Whoever
    is inside, or still awaited on a day that has begun, is left alone. `by`: who pressed."""
    if not 1 <= wish.days <= 14:
        raise Refusal("plan.bad-window", days=wish.days)
    found = store.read(campaigns.campaign)
    free = store.read(plannable)
    homes = [u for u in store.read(units) if u.id in free]
    if not homes:
        raise Refusal("plan.no-homes")
    batch = Batch(
        days=tuple(campaign_days(wish.first, wish.days)),
        stations=loads_of_rows(store.read(campaigns.route)),
        hosts=(),
        homes=(),
        blocks=found.rules.blocks,
        slot_minutes=found.rules.slot_minutes,
        safety_factor=found.rules.safety_percent / 100,
    )
    wishes = store.read(home_wishes)
    batch = replace(batch, homes=tuple(_home(u, wishes[u.id], batch.days) for u in homes))
    batch = _with_hosts(store, batch, wish.hosts, found.language, by)
    plan = plan_batch(batch, seed=wish.seed, time_limit=wish.time_limit)
    places = tuple(
        Place(
            owner_id=int(b.owner_key),
            unit_ids=b.unit_ids,
            day=b.day,
            slot_start=at_local(b.day, b.start, found.zone),
            host_id=b.host_id,
        )
        for b in plan.placements
    )
    told = "\n".join(f"{p.owner_id} {p.unit_ids} {p.slot_start} {p.host_id}" for p in places)
    store.run(
        place_appointments,
        op_id=new_op_id(),
        by=by,
        places=places,
        days=batch.days,
        sha256=hashlib.sha256(told.encode()).hexdigest(),
    )
    return plan, {u.id: u.label for u in homes}


def _home(unit: UnitRow, wishes: HomeWishes, days: tuple[date, ...]) -> Home:
    possible = tuple(n for n, day in enumerate(days) if day not in wishes.unavailable)
    return Home(
        unit_id=unit.id,
        owner_key=str(unit.owners[0].id),
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


def _with_hosts(
    store: Store, batch: Batch, wanted: int | None, language: str, by: str | None
) -> Batch:
    """As many hosts as were asked for, else as the capacity check asks for; missing ones are added
    with names to be changed later."""
    count = wanted if wanted is not None else hosts_needed(batch)
    have = store.read(campaigns.hosts)
    if count > len(have):
        names = host_names(language, len(have), count)
        store.run(add_staff, op_id=new_op_id(), by=by, hosts=names)
        have = store.read(campaigns.hosts)
    return replace(
        batch,
        hosts=tuple(
            HostDuty(host_id=h.id, name=h.name, languages=h.languages, is_certified=h.is_certified)
            for h in have[:count]
        ),
    )
