"""News come by signal, once and in order; an outage is told and heals by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import OperationalError

from console.actions.desks import set_desk
from console.databases import where
from console.feed import MOST_MISSED
from console.queries import campaigns
from console.store import Store, new_op_id
from console.ui.feed import UiFeed

from played import copy_of, open_played  # isort: skip


@pytest.fixture
def store(tmp_path: Path, played_file: Path) -> Iterator[Store]:
    opened = open_played(copy_of(played_file, tmp_path))
    latest = opened.since(0, limit=100_000)[-1].at
    opened.clock = lambda _now: latest
    yield opened
    opened.close()


@pytest.fixture
def feed(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[UiFeed]:
    _, seq = store.snapshot(campaigns.campaign)
    made = UiFeed(where(str(tmp_path / "handover.db")), store.campaign_id, seq)
    made.start()
    yield made
    made.close()


def press(store: Store, count: int) -> list[int]:
    desk = store.read(campaigns.desks)[0]
    seqs = []
    for number in range(count):
        state = (
            ("break", "open")[number % 2] if desk.state == "open" else ("open", "break")[number % 2]
        )
        event = store.run(set_desk, op_id=new_op_id(), desk_id=desk.id, state=state)
        seqs.append(event.seq)
    return seqs


def test_each_event_comes_once_and_in_order(store: Store, feed: UiFeed, qtbot: QtBot) -> None:
    heard: list[int] = []
    feed.happened.connect(lambda event: heard.append(event.seq))
    seqs = press(store, 12)
    qtbot.waitUntil(lambda: len(heard) >= 12, timeout=5000)
    assert heard == seqs
    assert feed.seq == seqs[-1]


def test_too_many_missed_are_one_reset(store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    _, seq = store.snapshot(campaigns.campaign)
    press(store, MOST_MISSED + 1)
    late = UiFeed(where(str(tmp_path / "handover.db")), store.campaign_id, seq)
    try:
        with qtbot.waitSignal(late.reset, timeout=5000):
            late.start()
    finally:
        late.close()


def test_the_age_of_the_screens_is_told_every_second(feed: UiFeed, qtbot: QtBot) -> None:
    with qtbot.waitSignal(feed.aged, timeout=3000) as told:
        pass
    assert 0 <= told.args[0] < 60


def test_an_outage_is_told_and_news_come_again_by_themselves(
    store: Store, feed: UiFeed, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[int] = []
    feed.happened.connect(lambda event: heard.append(event.seq))
    qtbot.waitUntil(lambda: feed._feed is not None)
    real = feed._feed._look

    def gone() -> object:
        raise OperationalError("", {}, Exception("disk I/O error"))

    with qtbot.waitSignal(feed.trouble, check_params_cb=bool) as told:  # blank: all is well
        monkeypatch.setattr(feed._feed, "_look", gone)
        seqs = press(store, 1)
    assert told.args[0].startswith("News from the database stopped")
    monkeypatch.setattr(feed._feed, "_look", real)
    qtbot.waitUntil(lambda: heard == seqs, timeout=5000)


def test_a_bug_while_reading_is_reported_and_the_feed_goes_on(
    store: Store, feed: UiFeed, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("console.ui.feed.PAUSE_AFTER_BUG", 0.05)
    heard: list[int] = []
    feed.happened.connect(lambda event: heard.append(event.seq))
    qtbot.waitUntil(lambda: feed._feed is not None)

    def stumble() -> object:
        raise ZeroDivisionError

    with qtbot.waitSignal(feed.broke, timeout=5000):
        monkeypatch.setattr(feed._feed, "_look", stumble)
    seqs = press(store, 1)
    qtbot.waitUntil(lambda: heard == seqs, timeout=5000)
