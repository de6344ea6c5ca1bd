"""The rest of the day on Overview: what it says comes true, and trouble is told before it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.day import pause_calling
from console.app import Windows
from console.domain.ahead import Ahead
from console.domain.times import minutes
from console.models import Host, Owner, Unit
from console.network import look_ahead
from console.queries import day_curves
from console.queries.advice import Advice, Do, Level, advice
from console.queries.campaigns import latest_day
from console.queries.situation import Situation, situation
from console.store import Store, new_op_id
from console.ui.pages.overview import OverviewPage
from console.ui.widgets.advice_list import act_of, fact_of, why_of

from played import copy_of, open_played, play  # isort: skip


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A day as it looked at 10:42, the store of that moment, and how it went on."""

    path: Path
    day: date
    now: datetime
    ahead: Ahead
    completed: list[datetime]
    last_out: datetime


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    folder = tmp_path_factory.mktemp("live")
    player = play(folder / "played.db", homes=44, until="10:42", days=2)
    store = player.store
    day, now = store.read(latest_day), player.clock("10:42")
    ahead = look_ahead(store, day, now)
    assert ahead is not None
    store.close()
    (folder / "then").mkdir()
    then = copy_of(folder / "played.db", folder / "then")
    player.store = open_played(folder / "played.db")
    player.store.clock = lambda _now: player.now
    while player.next_at is not None:
        player.step()
    done = player.store.read(day_curves.completed, day=day)
    player.store.close()
    return Seen(path=then, day=day, now=now, ahead=ahead, completed=done, last_out=max(done))


@pytest.fixture
def store(seen: Seen, tmp_path: Path) -> Store:
    return open_played(copy_of(seen.path, tmp_path))


def now_of(store: Store, seen: Seen) -> Situation:
    return store.read(situation, day=seen.day, now=seen.now)


def test_what_was_forecast_in_the_morning_holds_until_the_evening(seen: Seen) -> None:
    curve = seen.ahead.completed
    inside = []
    for at, low, high in zip(seen.ahead.times, curve.p10, curve.p90, strict=True):
        count = sum(done <= at for done in seen.completed)
        inside.append(low - 2 <= count <= high + 2)
    assert sum(inside) >= 0.5 * len(inside)
    assert inside[-1]
    assert seen.now < seen.last_out < seen.ahead.finish[1]


def test_it_begins_with_how_the_day_stands(seen: Seen, store: Store) -> None:
    now = now_of(store, seen)
    assert seen.ahead.completed.p50[0] == now.figures.completed
    assert seen.ahead.inside.p50[0] == sum(s.waiting + s.serving for s in now.stations)
    assert {zone.code for zone in seen.ahead.zones} == {zone.code for zone in now.zones}
    expected = sum(count for _, count in seen.ahead.arrivals)
    assert 0 < expected <= now.figures.still_expected


def test_no_day_is_forecast_that_is_paused_or_over(seen: Seen, store: Store) -> None:
    store.run(pause_calling, op_id=new_op_id(), by="tester", reason="drill")
    assert look_ahead(store, seen.day, seen.now) is None
    assert look_ahead(store, seen.day + timedelta(days=1), seen.now) is None


def _names(session: Session, *, campaign_id: int) -> list[str]:
    owners = session.scalars(select(Owner.name).where(Owner.campaign_id == campaign_id))
    hosts = session.scalars(select(Host.name).where(Host.campaign_id == campaign_id))
    rooms = session.scalars(select(Unit.room_no).where(Unit.campaign_id == campaign_id))
    return [*owners, *hosts, *(room for room in rooms if len(room) > 3)]


def test_nobodys_name_or_home_is_in_the_forecast(seen: Seen, store: Store) -> None:
    said = json.dumps(asdict(seen.ahead), default=str, ensure_ascii=False)
    names = store.read(_names)
    assert len(names) > 40
    assert [name for name in names if name in said] == []


def foretold(seen: Seen, store: Store, **changed: object) -> list[Advice]:
    """With one station's forecast changed."""
    now = now_of(store, seen)
    rows = tuple(replace(row, busy=1, free=0, closed=1, next_desk=(2, 77)) for row in now.stations)
    now = replace(now, stations=rows)
    stations = tuple(
        replace(s, **changed) if s.code == "settlement" else replace(s, amber_at=None, red_at=None)  # type: ignore[arg-type]
        for s in seen.ahead.stations
    )
    ahead = replace(seen.ahead, stations=stations)
    return [a for a in advice(now, ahead=ahead) if a.facts.get("station") == "settlement"]


@pytest.mark.parametrize(("left", "is_told"), [(0, False), (1, True), (15, True), (16, False)])
def test_trouble_is_told_a_quarter_of_an_hour_before(
    seen: Seen, store: Store, left: int, is_told: bool
) -> None:
    found = foretold(seen, store, amber_at=seen.now + minutes(left), shown=(25, 45))
    assert [a.topic for a in found] == (["soon"] if is_told else [])
    if is_told:
        assert found[0].level is Level.WARNING
        assert found[0].facts["minutes"] == left


def test_the_one_act_is_a_desk_and_says_what_it_brings(seen: Seen, store: Store) -> None:
    (told,) = foretold(
        seen, store, amber_at=seen.now + minutes(12), shown=(25, 45), with_desk=(10, 20)
    )
    assert told.do is Do.OPEN_DESK
    assert told.wishes == {"desk_id": 77, "state": "open"}
    assert "10–20 min" in act_of(told)
    assert "20 min of waiting in 12 min" in fact_of(told)
    assert "25–45" in why_of(told)


def test_a_wait_that_grows_says_how_far(seen: Seen, store: Store) -> None:
    now = now_of(store, seen)
    waiting = tuple(
        replace(s, waiting=4, busy=s.open or 1, free=0, oldest_since=seen.now - minutes(26))
        if s.code == "settlement"
        else s
        for s in now.stations
    )
    ahead = replace(
        seen.ahead,
        stations=tuple(replace(s, shown=(30, 45), with_desk=(15, 20)) for s in seen.ahead.stations),
    )
    found = advice(replace(now, stations=waiting), ahead=ahead)
    told = next(a for a in found if a.facts.get("station") == "settlement")
    assert told.topic == "growing"
    assert "26 min of waiting, soon 30–45" in fact_of(told)


def test_an_old_forecast_tells_nothing(seen: Seen, store: Store) -> None:
    old = replace(seen.ahead, at=seen.now - minutes(11))
    now = now_of(store, seen)
    assert advice(now, ahead=old) == advice(now)


def test_a_zone_that_will_fill_sends_the_next_ones_elsewhere(seen: Seen, store: Store) -> None:
    first, *others = seen.ahead.zones
    zones = (replace(first, full_at=seen.now + minutes(11)), *others)
    found = advice(now_of(store, seen), ahead=replace(seen.ahead, zones=zones))
    (told,) = [a for a in found if a.topic == "soon_full"]
    assert told.do is Do.SEE_RECEPTION
    assert told.facts["zone"] == first.code
    assert told.facts["to"] in {zone.code for zone in others}


def test_overview_shows_the_forecast_by_itself(
    qtbot: QtBot, open_windows: Callable[..., Windows]
) -> None:
    windows = open_windows("overview")
    page = windows.shell.page
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: page._ahead is not None and page._now is not None, timeout=20_000)
    assert page._ahead is not None
    curves = page.chart.chart._curves
    assert curves is not None
    assert len(curves.forecast) == len(page._ahead.times)
    assert curves.forecast_text in page.chart.chart.accessibleName()
    assert "forecast" in curves.forecast_text
    windows.tasks.run(lambda: None, done=lambda _nothing: page.show_ahead(None))
    qtbot.waitUntil(lambda: not page.chart.chart._curves.forecast, timeout=5_000)  # type: ignore[union-attr]
