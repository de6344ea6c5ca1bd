"""The limits that boards show are those of the page of issues, read from a few rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import DAY, Hall, Plan, build_hall, copied_hall
from issue_scenes import VAULT, complained, raised

from console.actions import issue_steps
from console.databases import where
from console.domain.issues import IssueTimer
from console.queries.advice import Do, Level, advice
from console.queries.command import PRIVATE, public
from console.queries.issue_times import FIRST, issue_times
from console.queries.issues import issue_board
from console.queries.situation import situation


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("issues") / "template.db"
    build_hall(where(str(path)), Plan()).store.close()
    return path


@pytest.fixture
def hall(tmp_path: Path, made: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, made)
    yield found
    found.store.close()


def some_of_all(hall: Hall) -> None:
    """Each timer runs for several, one of each is overdue, stopped or mended."""
    hall.at("08:00")
    for home in range(FIRST):
        raised(hall, home % 4, source="visit")
    stopped = raised(hall, 1)
    hall.press(issue_steps.pause, issue_id=stopped, reason="weather")
    seen = raised(hall, 2)
    hall.press(issue_steps.note_visit, issue_id=seen)
    mended = raised(hall, 3)
    hall.press(issue_steps.note_fixed, issue_id=mended)
    promised = raised(hall, 3, kind="promise", source="desk", text_enc=VAULT.seal("a cupboard"))
    hall.press(issue_steps.reply, issue_id=promised)
    for home in range(3):
        complained(hall, home)
    hall.wait(13 * 60)
    complained(hall, 3)
    raised(hall, 0)


def test_counts_and_what_is_due_first_equal_those_of_the_page(hall: Hall) -> None:
    some_of_all(hall)
    times = hall.store.read(issue_times, now=hall.now)
    board = hall.store.read(issue_board, now=hall.now, vault=VAULT)
    assert [(c.timer, c.limit_seconds, c.open, c.overdue) for c in times.counts] == [
        (line.timer, line.limit_seconds, line.open, line.overdue) for line in board.strip
    ]
    assert all(count.open for count in times.counts), "each timer runs for some"
    running = [(r.issue_id, r.timer, r.due_at) for r in board.rows if r.timer and not r.is_paused]
    shown = [(t.issue_id, t.timer, t.due_at) for t in times.first]
    assert shown == [row for row in running if row in shown]
    for timer in IssueTimer:
        assert times.of(timer) == next(t for t in times.first if t.timer is timer)
        mine = [row for row in running if row[1] is timer]
        assert [row for row in shown if row[1] is timer][:3] == mine[:3]
    assert {t.words.get("en") for t in times.first if t.kind == "defect"} == {"Leaks"}


def test_a_first_reply_that_is_nearly_due_is_a_thing_to_do_and_alarming_once_it_is_late(
    hall: Hall,
) -> None:
    hall.at("09:00")
    number = complained(hall, 0)

    def told() -> list[tuple[str, Level]]:
        rows = hall.store.read(situation, day=DAY, now=hall.now)
        found = [each for each in advice(rows) if each.do is Do.SEE_ISSUE]
        assert all(each.wishes == {"wish": ("issue", number)} for each in found)
        assert not any(set(each.facts) & set(PRIVATE) for each in public(found))
        return [(each.topic, each.level) for each in found]

    hall.wait(19)
    assert told() == []
    hall.wait(2)
    assert told() == [("reply", Level.WARNING)]
    hall.wait(10)
    assert told() == [("unanswered", Level.ALERT)]
    hall.press(issue_steps.reply, issue_id=number)
    assert told() == []
