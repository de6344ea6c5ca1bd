"""Makes a store ready for a demo: invents a campaign, or takes the plan that is there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from console.actions.campaign import open_campaign
from console.actions.clock import set_clock
from console.actions.roster import import_roster
from console.defaults import default_setup
from console.demo.invent import PROJECT, invent_roster
from console.demo.play import Player
from console.domain.errors import Refusal
from console.domain.times import at_local, local_day
from console.intake import prepare
from console.planner import Wish, plan_campaign
from console.queries import campaigns
from console.solving import solve_simply
from console.store import Store

HOMES, DAYS = 412, 5


def prepare_store(store: Store, seed: int, speed: float) -> Player:
    """The player of the first planned day. Refuses `demo.store-in-use` once a day was opened."""
    if not store.campaign_id:
        _invent(store, seed)
    days = store.read(campaigns.days)
    if not days or any(d.state != "planned" for d in days):
        raise Refusal("demo.store-in-use")
    player = Player(store, days[0].day, seed)
    player.press(set_clock, by="demo:manager", simulated=player.now, speed=int(speed))
    return player


def next_day(player: Player) -> Player | None:
    """The player of the next planned day, once this one is closed; None after the last."""
    if not player.is_over:
        return None
    coming = [d.day for d in player.store.read(campaigns.days) if d.state == "planned"]
    return Player(player.store, coming[0], player.seed) if coming else None


def _invent(store: Store, seed: int) -> None:
    """412 homes over five days, the first of them today."""
    from dataclasses import replace

    setup = default_setup(f"{PROJECT}一期", homes=HOMES, vault=store.vault)
    today = local_day(datetime.now(UTC), setup.zone)
    reading = invent_roster(HOMES, seed, today)
    batch = prepare(reading, store.vault)
    weeks_before = at_local(today - timedelta(days=26), "09:00", setup.zone)
    store.clock = lambda _now: weeks_before
    op = f"demo-{seed}-{today:%Y%m%d}-invent"
    store.begin(open_campaign, op_id=f"{op}-1", setup=replace(setup, is_sample=True))
    store.run(import_roster, op_id=f"{op}-2", by="demo:planner", batch=batch)
    plan_campaign(store, Wish(first=today, days=DAYS), solver=solve_simply)
