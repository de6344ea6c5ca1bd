"""Eight keepers pass the same pieces around at once: each piece has one holder at every moment."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from clerks import Diary, Job, race, url_of
from day_store import Hall, Plan, build_hall

from console.databases import Where
from console.domain.keys import KEY_ROOM
from console.models import CustodyAnswer, CustodyEvent, Holder, KeyItem
from console.proof import verify

CLERKS = 8
HOMES = 42  # of twelve pieces each: 504


def pieces_of(hall: Hall) -> list[tuple[int, int, str]]:
    return sorted((row["id"], row["set_id"], row["kind"]) for row in hall.rows(KeyItem))


def run_race(place: Where, folder: Path, moves: int) -> list[Diary]:
    hall = build_hall(place, Plan(homes=HOMES, booked=0, is_open=False))
    with closing(hall.store):
        before = pieces_of(hall)
        pieces = [number for home in range(HOMES) for number in hall.pieces(home)]
        job = Job(
            url=url_of(place), now=hall.now, work="pass_on", times=moves // CLERKS,
            wishes={"pieces": pieces},
        )  # fmt: skip
        diaries = race(job, CLERKS, folder / "race")
        assert pieces_of(hall) == before
        check_hands(hall, diaries, moves)
    return diaries


def check_hands(hall: Hall, diaries: list[Diary], moves: int) -> None:
    state = {row["event_id"]: row["state"] for row in hall.rows(CustodyAnswer)}
    offers = defaultdict(list)
    for row in sorted(hall.rows(CustodyEvent), key=lambda row: row["n"]):
        offers[row["item_id"]].append(row)
    (room,) = (row["id"] for row in hall.rows(Holder, name=KEY_ROOM))
    accepted = 0
    for item in hall.rows(KeyItem):
        mine = offers[item["id"]]
        assert [row["n"] for row in mine] == list(range(1, len(mine) + 1))
        assert all(row["id"] in state for row in mine[:-1]), "two offers of one piece at once"
        taken = [row for row in mine if state.get(row["id"]) == "accepted"]
        for given, taken_then in pairwise(taken):
            assert taken_then["from_holder_id"] == given["to_holder_id"], "given by another hand"
        assert all(row["from_holder_id"] == room for row in taken[:1])
        assert item["holder_id"] == (taken[-1]["to_holder_id"] if taken else room)
        accepted += len(taken)
    assert accepted == sum(count for diary in diaries for _seq, count in diary.called) >= moves
    seqs = [seq for diary in diaries for seq, _count in diary.called]
    assert Counter(seqs).most_common(1)[0][1] == 1
    assert hall.store.read(verify).faults == ()


def test_pieces_passed_around_by_eight_keepers_have_one_holder_each(
    sqlite_place: Where, tmp_path: Path
) -> None:
    run_race(sqlite_place, tmp_path, 400)


@pytest.mark.long
def test_pieces_passed_around_twenty_thousand_times_have_one_holder_each(
    place: Where, tmp_path: Path
) -> None:
    diaries = run_race(place, tmp_path, 20_000)
    assert sum(diary.refused.get("keys.offer-open", 0) for diary in diaries), (
        "nobody was in a hurry"
    )
