"""A follower sees every event once and in order, whoever wrote it and whatever broke meanwhile."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from actions_for_tests import add_zone
from crowd import Crowd
from sqlalchemy import text

from console.backup import back_up, restore
from console.copying import writing
from console.databases import Where
from console.feed import SPREAD, Feed, News
from console.store import Store, new_op_id

WRITERS, EACH = 8, 250


class Follower(threading.Thread):
    """Collects numbers until it has seen `last`; may be told to begin again with a new feed."""

    def __init__(self, place: Where, seq: int, last: int) -> None:
        super().__init__(daemon=True)  # a test that was cut short must not wait for it
        self.numbers: list[int] = []
        self.again = threading.Event()
        self._place, self._seq, self._last = place, seq, last
        self.missing = 0

    def run(self) -> None:
        deadline = time.monotonic() + 400
        feed = self._feed(self._seq)
        while self._seq < self._last and time.monotonic() < deadline:
            if self.again.is_set():
                self.again.clear()
                feed.close()
                feed = self._feed(self._seq)
            news = feed.wait(0.2)
            self.missing += news.missing
            self.numbers += [event.seq for event in news.events]
            self._seq = feed.seq
        feed.close()

    def _feed(self, seq: int) -> Feed:
        return Feed(self._place, 1, seq, most_missed=100_000)


def cut_connections(store: Store) -> None:
    """Every other connection to this database: the feeds and the writers."""
    with store.engine.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )


def test_followers_miss_nothing_and_see_nothing_twice_also_across_lost_connections(
    store: Store, place: Where, place_url: str, tmp_path: Path
) -> None:
    store.run(add_zone, op_id=new_op_id(), code="A")
    last = 2 + WRITERS * EACH
    followers = [Follower(place, 2, last) for _ in range(3)]
    for follower in followers:
        follower.start()
    with Crowd(place_url, tmp_path / "writers", WRITERS, most=EACH, pause=0.01) as crowd:
        for part in (1, 2, 3):
            crowd.wait_for(part * WRITERS * EACH // 4)
            if not place.is_sqlite:
                cut_connections(store)
            followers[0].again.set()
        crowd.finish()
    for follower in followers:
        follower.join(400)
        assert follower.numbers == list(range(3, last + 1))
        assert follower.missing == 0


@pytest.fixture
def followed(store: Store) -> Store:
    store.run(add_zone, op_id=new_op_id(), code="A")
    return store


def add(store: Store, count: int) -> None:
    for _ in range(count):
        store.run(add_zone, op_id=new_op_id(), code=new_op_id()[:8])


def test_a_feed_tells_what_was_written_before_and_is_woken_while_it_waits(
    followed: Store, place: Where
) -> None:
    feed = Feed(place, 1, 0, poll=600)  # so that nothing but being called makes it look
    assert [event.kind for event in feed.wait(60).events] == ["campaign.opened", "zone.added"]
    assert feed.wait(0) == News()
    writer = threading.Timer(0.1, add, (followed, 1))
    writer.start()
    assert [event.seq for event in feed.wait(60).events] == [3]
    writer.join()
    feed.close()


def test_consoles_answer_a_server_one_after_the_other_and_displays_at_once(
    followed: Store, place: Where, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr("console.feed.random.uniform", lambda _, most: waits.append(most) or 0.0)
    feed = Feed(place, 1, 0)
    feed.wait(60)
    add(followed, 1)
    assert [event.seq for event in feed.wait(60).events] == [3]
    assert SPREAD in waits or place.is_sqlite
    feed.spread = 0.0
    waits.clear()
    add(followed, 1)
    assert [event.seq for event in feed.wait(60).events] == [4]
    assert SPREAD not in waits
    feed.close()


def test_a_feed_that_was_not_called_looks_by_itself(followed: Store, place: Where) -> None:
    feed = Feed(place, 1, 2, poll=0.05, change_poll=600)
    with writing(followed.engine).connect() as connection, connection.begin():
        if not place.is_sqlite:
            connection.execute(text("ALTER TABLE journal DISABLE TRIGGER journal_tell"))
    assert feed.wait(0) == News()
    add(followed, 1)
    assert [event.seq for event in feed.wait(60).events] == [3]
    feed.close()


def test_a_feed_begins_where_the_snapshot_of_a_window_ends(followed: Store, place: Where) -> None:
    rows, seq = followed.snapshot(lambda session, campaign_id: "rows")
    feed = Feed(place, 1, seq)
    assert (rows, feed.wait(0)) == ("rows", News())
    feed.close()


def test_more_missed_than_two_hundred_become_one_reset(followed: Store, place: Where) -> None:
    feed = Feed(place, 1, 2, most_missed=5)
    add(followed, 5)
    assert len(feed.wait(60).events) == 5
    add(followed, 6)
    assert feed.wait(60) == News(is_reset=True)
    add(followed, 1)
    assert [event.seq for event in feed.wait(60).events] == [14]
    feed.close()


def test_another_journal_than_before_is_a_reset(
    followed: Store, place: Where, tmp_path: Path
) -> None:
    add(followed, 1)
    back_up(followed.engine, tmp_path / "three.db")
    add(followed, 2)
    feed = Feed(place, 1, 3)
    assert len(feed.wait(60).events) == 2
    restore(tmp_path / "three.db", place, replace=True, keep_in=tmp_path)
    add(followed, 4)  # the number it knows is there again, and means something else
    assert feed.wait(60).is_reset
    assert feed.seq == 7
    feed.close()


def test_a_number_that_is_missing_is_an_alarm(followed: Store, place: Where) -> None:
    feed = Feed(place, 1, 2)
    assert feed.wait(0) == News()
    with writing(followed.engine).connect() as connection, connection.begin():
        for seq in (4, 5):
            body = followed.since(1)[0].body()
            connection.execute(
                text("INSERT INTO journal VALUES (1, :seq, :op, 0, 'zone.added', :body, 'x')"),
                {"seq": seq, "op": f"op{seq}", "body": body},
            )
    assert feed.wait(60).missing == 1
    feed.close()


def test_a_feed_that_cannot_reach_its_server_says_so_and_recovers(
    followed: Store, kind: str, place: Where, tmp_path: Path
) -> None:
    if kind == "sqlite":
        pytest.skip("a file does not hang up")
    feed = Feed(place, 1, 2)
    assert feed.wait(0) == News()
    cut_connections(followed)
    add(followed, 1)
    seen = feed.wait(0.1)  # told as a trouble, not as an exception
    assert (seen, feed.trouble and feed.trouble.code) == (News(), "feed.away")
    assert [event.seq for event in feed.wait(60).events] == [3]
    assert feed.trouble is None
    feed.close()


def test_a_feed_knows_how_old_its_knowledge_is(followed: Store, place: Where) -> None:
    feed = Feed(place, 1, 2, poll=0)
    feed.wait(0)
    first = feed.is_stale_for
    time.sleep(0.05)
    assert first < feed.is_stale_for
    before = time.monotonic()
    feed.wait(0)
    assert feed.is_stale_for <= time.monotonic() - before
    feed.close()
