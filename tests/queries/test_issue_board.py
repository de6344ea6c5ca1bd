"""The board of issues: order by time left, the strip of timers, clusters, similar cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from day_store import DAY, Hall, Plan, build_hall, copied_hall, owner_name
from issue_scenes import ASKER, CHIEF, HOLLOW, VAULT, complained, party, raise_it, raised
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from console.actions import issue_steps
from console.actions.issue_money import ask_money, grant_money
from console.actions.issue_photos import PhotoFile, add_photo
from console.actions.undo import undo
from console.databases import where
from console.domain.events import Event, Press
from console.domain.issues import IssueTimer
from console.domain.rules import Rules
from console.models import Campaign, Issue
from console.queries.issue_clusters import clusters
from console.queries.issues import (
    MOST_OF_A_KIND,
    Board,
    IssueSheet,
    home_issues,
    issue_board,
    issue_sheet,
    photo_bytes,
    rail_count,
)
from console.queries.similar_issues import similar


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


def board(hall: Hall) -> Board:
    return hall.store.read(issue_board, now=hall.now, vault=VAULT)


def sheet(hall: Hall, number: int) -> IssueSheet:
    return hall.store.read(issue_sheet, issue_id=number, now=hall.now, vault=VAULT)


def test_what_has_least_time_left_stands_first_and_what_is_over_is_gone(hall: Hall) -> None:
    hall.at("09:00")
    found_before = raised(hall, 0, source="import")
    in_the_home = raised(hall, 1)
    closed = raised(hall, 2)
    hall.press(issue_steps.close_issue, issue_id=closed, reason="settled")
    hall.wait(20)
    told = complained(hall, 3)
    hall.wait(5)
    rows = board(hall).rows
    assert [r.issue_id for r in rows] == [told, in_the_home, found_before]
    assert [r.timer for r in rows] == list(IssueTimer)
    assert rows[0].left_seconds == 25 * 60
    assert (rows[0].text, rows[0].owner, rows[0].home) == ("too loud", owner_name(3), "1栋-1-104")
    assert rows[1].due_at == rows[1].raised_at + timedelta(hours=12)


def test_a_row_knows_who_has_it_how_often_it_stood_still_and_its_last_remark(hall: Hall) -> None:
    number = raised(hall, 0)
    hall.press(issue_steps.assign, issue_id=number, responsible_id=party(hall))
    hall.press(issue_steps.pause, issue_id=number, reason="material")
    hall.press(issue_steps.add_note, issue_id=number, text_enc=VAULT.seal("frame bent"))
    hall.wait(60)
    (row,) = board(hall).rows
    assert (row.party, row.text, row.pauses, row.photos) == ("Quill Windows", "frame bent", 1, 0)
    assert (row.pause_reason, row.left_seconds) == ("material", 12 * 3600)
    (masked,) = hall.store.read(issue_board, now=hall.now).rows
    assert masked.text == ""


def test_an_issue_that_came_back_was_not_paused_and_has_its_time_again(hall: Hall) -> None:
    number = raised(hall, 0)
    hall.press(issue_steps.note_fixed, issue_id=number)
    hall.wait(60 * 80)
    assert board(hall).rows[0].is_overdue
    hall.press(issue_steps.recheck, issue_id=number, is_mended=False)
    (row,) = board(hall).rows
    assert (row.pauses, row.reopened, row.left_seconds) == (0, 1, 3 * 86_400)


def test_the_strip_counts_each_timer_once_and_tells_what_comes_next(hall: Hall) -> None:
    hall.at("08:00")
    for home in range(3):
        complained(hall, home)
    hall.wait(21)
    complained(hall, 3)
    paused = raised(hall, 4)
    hall.press(issue_steps.pause, issue_id=paused, reason="weather")
    hall.wait(10)
    reply, onsite, recheck = board(hall).strip
    assert (reply.open, reply.overdue, reply.soon) == (4, 3, 1)
    assert (reply.limit_seconds, reply.nearest_seconds, reply.used_permille) == (1800, 1200, 333)
    assert (onsite.open, onsite.paused, onsite.nearest_seconds) == (1, 1, None)
    assert (recheck.open, recheck.used_permille) == (0, 0)
    assert hall.store.read(rail_count, now=hall.now) == 4


def test_defects_per_home_count_inspected_homes_and_what_was_found_in_them_that_day(
    hall: Hall,
) -> None:
    hall.at("08:40")
    assert board(hall).defects.tenths is None
    hall.check_in(0)
    hall.walk(0, to="settlement")
    for _ in range(3):
        raised(hall, 0)
    raised(hall, 0, source="import")
    complained(hall, 0)
    undone = raise_it(hall, 0)
    hall.press(undo, seq=undone.seq)
    found = board(hall).defects
    assert (found.homes, found.tenths, found.yesterday_tenths) == (1, 30, None)
    hall.at("09:00", DAY + timedelta(days=1))
    assert board(hall).defects.yesterday_tenths == 30


def test_a_homes_list_is_newest_first_and_says_what_can_still_be_taken_back(hall: Hall) -> None:
    first = raise_it(hall, 0)
    second = raise_it(hall, 0)
    raised(hall, 1)
    gone = raise_it(hall, 0)
    hall.press(undo, seq=gone.seq)
    number = int(first.facts["issue"])  # type: ignore[arg-type]  # an integer
    hall.press(issue_steps.chase, issue_id=number)
    found = hall.store.read(home_issues, unit_id=hall.units[0], now=hall.now)
    assert [(h.number, h.row.label, h.seq) for h in found] == [
        (2, "101-02", second.seq), (1, "101-01", 0),
    ]  # fmt: skip


def test_a_sheet_tells_the_whole_story_with_photos_and_who_decides(hall: Hall) -> None:
    number, other = raised(hall, 0), raised(hall, 1)
    photo = PhotoFile(sha256="ab" * 32, size=3, data_enc=VAULT.seal_file(b"jpg"))
    hall.press(add_photo, issue_id=number, photo=photo)
    hall.press(issue_steps.merge, into_id=number, issue_ids=(other,))
    hall.press(ask_money, issue_id=number, cents=300_000, text_enc=VAULT.seal("floor"), by=ASKER)
    hall.press(issue_steps.close_issue, issue_id=number, reason="settled")
    found = sheet(hall, number)
    assert [(line.kind, line.detail, line.text) for line in found.story] == [
        ("merged_here", "", ""), ("asked", "", "floor"), ("closed", "settled", ""),
    ]  # fmt: skip
    assert (found.asked_by, found.needed_role) == (ASKER, "supervisor")
    assert [row.issue_id for row in found.merged] == [other]
    (shown,) = found.photos
    assert hall.store.read(photo_bytes, photo_id=shown.photo_id, vault=VAULT) == b"jpg"
    assert hall.store.read(photo_bytes, photo_id=99, vault=VAULT) == b""


def test_the_same_defect_in_three_homes_of_a_building_is_a_cluster(hall: Hall) -> None:
    hall.at("08:40")
    hall.check_in(0)
    numbers = [raised(hall, 0, visit_id=hall.visit_of(0))]
    hall.wait(20)
    numbers.append(raised(hall, 1))
    raised(hall, 2, **HOLLOW)
    raised(hall, 3, source="import")
    assert hall.store.read(clusters) == ()
    hall.wait(20)
    numbers += [raised(hall, 4), raised(hall, 4)]
    (found,) = hall.store.read(clusters)
    assert (found.kind, found.building, found.stairwell) == ("defect", "1", "1")
    assert (found.issue_ids, found.homes, found.minutes) == (tuple(numbers), 3, 40)
    assert found.floors == (1, 1)
    assert found.waiting == ((board(hall).rows[0].zone or "A", 1),)
    hall.press(issue_steps.merge, into_id=numbers[0], issue_ids=tuple(numbers[1:]))
    assert hall.store.read(clusters) == ()


def test_several_angry_parties_in_one_zone_are_told_before_anything_else(hall: Hall) -> None:
    hall.at("08:40")
    for home in range(3):
        hall.check_in(home)
    zones = {hall.visit(home)["zone_id"] for home in range(3)}
    assert len(zones) == 1
    for home in range(3):
        complained(hall, None, visit_id=hall.visit_of(home))
        raised(hall, home)
    complaints, defects = hall.store.read(clusters)
    assert (complaints.kind, complaints.homes, defects.kind) == ("complaint", 3, "defect")
    assert complaints.waiting == ((complaints.zone, 3),)
    hall.end(0, "left_early")
    assert [c.kind for c in hall.store.read(clusters)] == ["defect"]


def test_similar_cases_show_what_was_granted_before_what_is_only_alike(hall: Hall) -> None:
    mine, paid, alike = raised(hall, 0), raised(hall, 1), raised(hall, 2)
    raised(hall, 3, **HOLLOW)
    hall.press(ask_money, issue_id=paid, cents=20_000, by=ASKER)
    hall.press(grant_money, issue_id=paid, cents=12_000, role="officer", seen=0, by=CHIEF)
    found = hall.store.read(similar, issue_id=mine, vault=VAULT)
    assert [(s.issue_id, s.granted_cents) for s in found] == [(paid, 12_000), (alike, None)]
    assert sheet(hall, mine).alike == 1


def test_complaints_are_alike_by_their_words_in_any_script(hall: Hall) -> None:
    mine = complained(hall, 0, "车位与合同编号不符，要求更换")
    other = complained(hall, 1, "车位和合同编号不符")
    complained(hall, 2, "等候太久，没有人接待")
    found = hall.store.read(similar, issue_id=mine, vault=VAULT)
    assert [s.issue_id for s in found] == [other]
    assert hall.store.read(similar, issue_id=mine, vault=None) == ()


def test_a_board_of_very_many_shows_the_nearest_of_each_kind_and_counts_them_all(
    hall: Hall,
) -> None:
    hall.at("09:00")
    first = raised(hall, 0)
    complained(hall, 1)

    def copy_it(session: Session, *, press: Press) -> Event:
        row = dict(session.execute(select(Issue.__table__)).mappings().first() or {})
        later = {"raised_at": row["raised_at"] + timedelta(minutes=1), "state": "replied"}
        session.execute(
            insert(Issue.__table__),
            [row | later | {"id": 100 + n, "label_no": 10 + n} for n in range(MOST_OF_A_KIND)],
        )
        return Event(kind="test.changed")

    hall.press(copy_it)
    hall.wait(2)
    found = board(hall)
    assert (len(found.rows), found.total) == (MOST_OF_A_KIND + 1, MOST_OF_A_KIND + 2)
    assert found.of_kind == {"defect": MOST_OF_A_KIND + 1, "complaint": 1}
    assert [row.kind for row in found.rows[:2]] == ["complaint", "defect"]
    assert found.rows[1].issue_id == first
    assert sum(line.open for line in found.strip) == found.total


def test_a_sheet_opens_though_nobody_may_grant_what_was_asked_any_more(hall: Hall) -> None:
    number = raised(hall, 0)
    hall.press(ask_money, issue_id=number, cents=4_000_000, by=ASKER)
    assert sheet(hall, number).needed_role == "general_manager"
    hall.change(Campaign, hall.store.campaign_id, rules=Rules(grant_levels=(1, 2, 3)).to_json())
    assert sheet(hall, number).needed_role == ""
