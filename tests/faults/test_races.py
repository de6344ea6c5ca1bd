"""Eight desks at once: nobody is called twice, nobody is lost, every follower sees it all."""

from __future__ import annotations

import threading
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from clerks import Diary, Job, call_job, race, url_of
from day_store import DAY, Hall, Plan, build_hall
from long_line import STATION, line_up_many
from places_for_tests import Server
from sqlalchemy import text

from console.actions import papers
from console.databases import Where
from console.domain.codes import code_id_of
from console.domain.events import Event
from console.feed import Feed
from console.models import Call, Visit
from console.proof import verify

CLERKS = 8


class Follower:
    """A window on another PC: every event as it is told, from the start or from now on."""

    def __init__(self, place: Where, seq: int) -> None:
        self.events: list[Event] = []
        self.resets = self.missing = 0
        self._last: int | None = None
        self._feed = Feed(place, 1, seq, most_missed=10**6)
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def _follow(self) -> None:
        while self._last is None or self._feed.seq < self._last:
            news = self._feed.wait(0.2)
            self.events += news.events
            self.resets += news.is_reset
            self.missing += news.missing
        self._feed.close()

    def seqs_until(self, last: int) -> list[int]:
        self._last = last
        self._thread.join(300)
        assert not self._thread.is_alive(), "the follower never arrived"
        return [event.seq for event in self.events]


def check_calls(hall: Hall, diaries: list[Diary], waiting: int) -> None:
    called = [visit for diary in diaries for _, visit in diary.called]
    assert len(called) == len(set(called)) == waiting, "called twice, or lost"
    assert {v["state"] for v in hall.rows(Visit)} == {"parked"}
    assert Counter(c["visit_id"] for c in hall.rows(Call)).most_common(1)[0][1] == 1
    seqs = [seq for diary in diaries for seq, _ in diary.called]
    assert len(seqs) == len(set(seqs))


def run_race(place: Where, folder: Path, times: int) -> None:
    waiting = CLERKS * times
    hall = line_up_many(place, waiting)
    with closing(hall.store):
        check_race(hall, place, folder, times)


def check_race(hall: Hall, place: Where, folder: Path, times: int) -> None:
    waiting = CLERKS * times
    first = hall.journal()[-1].seq
    follower = Follower(place, first)
    diaries = race(call_job(hall, place, STATION, times + waiting), CLERKS, folder)
    last = first + 2 * waiting
    assert follower.seqs_until(last) == list(range(first + 1, last + 1))
    assert (follower.resets, follower.missing) == (0, 0)
    check_calls(hall, diaries, waiting)
    proof = hall.store.read(verify)
    assert proof.faults == ()
    assert proof.events == last
    assert all(diary.called for diary in diaries), "a desk never got a turn"


def test_eight_desks_call_everybody_once_and_a_follower_sees_every_event_once_in_order(
    place: Where, tmp_path: Path
) -> None:
    run_race(place, tmp_path / "clerks", times=120)


@pytest.mark.long
def test_eight_desks_call_five_thousand_times_each(
    kind: str, postgres: Server, tmp_path: Path
) -> None:
    """Ten lines of 4,000: one line of 40,000 waiting parties is no hall."""
    from console.databases import where

    for number in range(10):
        folder = tmp_path / f"clerks{number}"
        if kind == "sqlite":
            run_race(where(str(tmp_path / f"{number}.db")), folder, times=500)
        else:
            with postgres.fresh_database() as place:
                run_race(place, folder, times=500)


# -- the lock and the walls, each taken away on purpose (T9) -----------------------------------

WALLS = (
    "DROP INDEX uq_call_open_visit",
    "DROP INDEX uq_call_open_desk",
    "ALTER TABLE journal DROP CONSTRAINT pk_journal",
    "ALTER TABLE journal_subject DROP CONSTRAINT pk_journal_subject",
    "ALTER TABLE call_passed DROP CONSTRAINT pk_call_passed",
)


def maimed_race(
    place: Where, folder: Path, *, has_lock: bool, has_walls: bool, waiting: int = 120
) -> tuple[int, int]:
    """Double calls and presses that the tables refused."""
    hall = line_up_many(place, waiting)
    with closing(hall.store):
        if not has_walls:
            with hall.store.engine.begin() as connection:
                for wall in WALLS:
                    connection.execute(text(wall))
        job = call_job(hall, place, STATION, waiting, has_lock=has_lock)
        diaries = race(job, CLERKS, folder)
        calls = Counter(c["visit_id"] for c in hall.rows(Call))
    return sum(n - 1 for n in calls.values()), sum(d.walled for d in diaries)


def test_without_the_lock_the_constraints_alone_let_nobody_be_called_twice(
    place: Where, tmp_path: Path
) -> None:
    waiting = 48 if place.is_sqlite else 120
    doubles, walled = maimed_race(
        place, tmp_path / "clerks", has_lock=False, has_walls=True, waiting=waiting
    )
    assert doubles == 0
    if not place.is_sqlite:  # there a deferred BEGIN only ever finds the place taken
        assert walled > 0, "nobody ran into anybody: the race was none"


def test_without_the_constraints_the_lock_alone_lets_nobody_be_called_twice(
    postgres_place: Where, tmp_path: Path
) -> None:
    doubles, walled = maimed_race(
        postgres_place, tmp_path / "clerks", has_lock=True, has_walls=False
    )
    assert (doubles, walled) == (0, 0)


def test_without_both_people_are_called_twice(postgres_place: Where, tmp_path: Path) -> None:
    """Proves that the race above can fail: the same clerks, lock and walls removed on purpose."""
    doubles, _ = maimed_race(postgres_place, tmp_path / "clerks", has_lock=False, has_walls=False)
    assert doubles > 0


# -- the same code at eight desks (T16) --------------------------------------------------------


def scan_race(place: Where, folder: Path, codes: int) -> None:
    plan = Plan(homes=codes, booked=codes, desks={"reception": 8}, hosts=2)
    hall = build_hall(place, plan)
    issues = tuple(
        papers.Issue(
            kind="notice", subject_kind="appointment", subject_id=booked, code_type="V",
            code_id=code_id_of(n.to_bytes(10, "big")),
        )
        for n, booked in enumerate(hall.appointments)
    )  # fmt: skip
    hall.press(papers.issue_documents, issues=issues)
    hall.at("08:30")
    job = Job(
        url=url_of(place), now=hall.now, work="check_in", times=1,
        wishes={"codes": [issue.code_id for issue in issues]},
    )  # fmt: skip
    with closing(hall.store):
        diaries = race(job, CLERKS, folder)
        visits = hall.rows(Visit, day=DAY)
    tickets = Counter(ticket for diary in diaries for ticket in diary.said)
    assert sum(len(diary.called) for diary in diaries) == codes == len(visits)
    refused = Counter[str]()
    for diary in diaries:
        refused.update(diary.refused)
    assert refused == {"scan.already-arrived": (CLERKS - 1) * codes}
    assert tickets == {visit["ticket"]: CLERKS - 1 for visit in visits}


def test_eight_desks_scan_the_same_codes_and_each_party_gets_one_ticket(
    place: Where, tmp_path: Path
) -> None:
    scan_race(place, tmp_path / "clerks", codes=100)


@pytest.mark.long
def test_eight_desks_scan_a_thousand_codes(place: Where, tmp_path: Path) -> None:
    scan_race(place, tmp_path / "clerks", codes=1_000)
