"""A day played through, with owners told their waits: honest, alike everywhere, learned from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from unittest import mock

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from console.databases import where
from console.demo import start
from console.demo.play import Player
from console.domain.vault import Vault
from console.lessons import beliefs, keep_what_was_learned
from console.models import Call, StatedWait, StationPrior
from console.queries import campaigns
from console.queries.close import day_report
from console.queries.scoreboard import Score, scoreboard
from console.store import Store
from console.waits import Estimator

KEY = b"a key for tests, 32 bytes long!!"
HOMES, DAYS = 70, 2


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Player]:
    path = tmp_path_factory.mktemp("told") / "told.db"
    store = Store.open(where(str(path)), vault=Vault(KEY), by="tester")
    with mock.patch.object(start, "HOMES", HOMES), mock.patch.object(start, "DAYS", DAYS):
        player = start.prepare_store(store, 3, 0)
    player.estimator = Estimator(store)
    while player.step():
        pass
    yield player
    store.close()


def rows_of(store: Store, table: type[Any]) -> list[Any]:
    def ask(session: Session, *, campaign_id: int) -> list[Any]:
        return list(session.execute(select(table.__table__).order_by(table.id)))

    return store.read(ask)


def scores(player: Player) -> tuple[Score, ...]:
    return player.store.read(scoreboard, day=player.day, now=player.now)


def test_about_eight_in_ten_are_called_within_what_they_were_told(played: Player) -> None:
    found = scores(played)
    told, kept = sum(s.told for s in found), sum(s.kept for s in found)
    assert told >= 25
    assert 0.6 <= kept / told <= 0.98, found


def test_every_ticket_that_waits_is_told_and_ranges_are_rounded_outwards(played: Player) -> None:
    known = [row for row in rows_of(played.store, StatedWait) if row.shown_high is not None]
    assert len(known) > 100
    for row in known:
        step = 5 if row.shown_high <= 60 else 15
        assert row.shown_high % step == 0
        assert row.shown_low % 5 == 0
        assert row.shown_low < row.shown_high
        assert row.shown_high * 60 >= row.p50_s


def test_a_range_stands_until_the_new_middle_leaves_it(played: Player) -> None:
    """In one line: whoever was parked or on hold came into it anew."""
    away = {row.visit_id for row in rows_of(played.store, Call) if row.ending in ("parked", "held")}
    told: dict[tuple[int, str], list[Any]] = defaultdict(list)
    for row in rows_of(played.store, StatedWait):
        if row.visit_id is not None and row.visit_id not in away:
            told[row.visit_id, row.step_code].append(row)
    again = [pair for rows in told.values() for pair in pairwise(rows)]
    changed = [(a, b) for a, b in again if None not in (a.shown_high, b.shown_high)]
    assert len(changed) > 5, "some had to be told anew"
    for before, after in changed:
        assert not before.shown_low <= after.p50_s / 60 <= before.shown_high, (before, after)


def test_the_sealed_figures_say_how_many_told_waits_were_kept(played: Player) -> None:
    found = scores(played)
    (closed,) = (e for e in played.store.since(0, limit=100_000) if e.kind == "day.closed")
    assert closed.facts["waits_told"] == sum(s.told for s in found)
    assert closed.facts["waits_kept"] == sum(s.kept for s in found)
    report = played.store.read(day_report, day=played.day)
    assert {(s.code, s.told, s.kept) for s in report.stations if s.told} == {
        (s.code, s.told, s.kept) for s in found
    }


def test_what_the_day_taught_is_what_the_next_one_believes(played: Player) -> None:
    next_day = played.store.read(campaigns.days)[1].day
    template = played.store.read(beliefs, day=next_day)
    assert keep_what_was_learned(played.store) is not None
    assert keep_what_was_learned(played.store) is None
    learned = played.store.read(beliefs, day=next_day)
    kept = {row.station_id: row for row in rows_of(played.store, StationPrior)}
    assert len(kept) >= 6
    for station_id, row in kept.items():
        belief = learned[station_id]
        assert (belief.prior.mean, belief.prior.tau) == (row.mean_s, 0.15)
        assert template[station_id].prior.tau == 0.25
    first = played.store.read(beliefs, day=played.day)
    assert {belief.prior.tau for belief in first.values() if belief.is_told} == {0.25}
