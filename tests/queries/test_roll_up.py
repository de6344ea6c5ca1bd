from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta

import pytest
from day_store import DAY, Hall, Plan, build_hall
from played_day import NEXT_DAY, book_tomorrow, close, play

from console.databases import where
from console.queries.daybook import day_homes, figures, host_rows, station_rows
from console.queries.figures import permille
from console.queries.roll_up import SUMMED, RollUp, roll_up
from console.queries.splits import SplitBy, split_homes
from console.queries.units import units

OUTCOMES = (
    "completed", "incomplete_documents", "view_only", "refused", "left_early", "no_show",
    "deferred", "still_open",
)  # fmt: skip


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place = where(str(tmp_path_factory.mktemp("roll_up") / "handover.db"))
    found = build_hall(place, Plan())
    play(found)
    close(found)
    book_tomorrow(found)
    yield found
    found.store.close()


def told(hall: Hall, **asked: object) -> RollUp:
    return hall.store.read(roll_up, **asked)


def test_one_day_rolled_up_is_that_day(hall: Hall) -> None:
    found, day = told(hall), hall.store.read(figures, day=DAY)
    assert found.days == (day,)
    assert found.whole.figures == {name: asdict(day)[name] for name in SUMMED}
    assert (found.whole.homes, found.whole.days, found.whole.remainder) == (6, 1, 0)
    assert (found.whole.wait_p50, found.whole.wait_p90) == (day.wait_p50, day.wait_p90)
    assert (found.whole.handed_over_total, found.whole.delivery_permille) == (2, 250)
    assert found.weeks == (found.whole,)
    assert list(found.stations) == hall.store.read(station_rows, day=DAY)
    assert list(found.hosts) == hall.store.read(host_rows, day=DAY)
    assert found.delivered == {"high_rise": (2, 8)}


def test_days_that_have_not_begun_are_left_out_unless_there_are_no_others(hall: Hall) -> None:
    found = told(hall, since=NEXT_DAY)
    assert [day.day for day in found.days] == [NEXT_DAY]
    assert (found.whole.figures["due"], found.whole.figures["still_expected"]) == (1, 1)
    assert found.whole.remainder == 0


def test_a_span_without_days_is_empty(hall: Hall) -> None:
    found = told(hall, until=DAY - timedelta(days=9))
    assert (found.days, found.weeks, found.whole.days) == ((), (), 0)
    assert found.whole.wait_p90 is None
    assert found.whole.completion_permille is None


def test_a_half_is_rounded_up_as_a_spreadsheet_does() -> None:
    assert [permille(1, 16), permille(3, 16), permille(1, 3), permille(0, 0)] == [
        63,
        188,
        333,
        None,
    ]


@pytest.mark.parametrize("by", SplitBy)
def test_every_split_has_each_home_of_the_day_once(hall: Hall, by: SplitBy) -> None:
    homes = hall.store.read(day_homes, day=DAY)
    known = {unit.id: unit for unit in hall.store.read(units)}
    rows = [asdict(row) for row in split_homes(homes, known, by)]
    assert sum(row["due"] for row in rows) == 8
    assert sum(row["arrived"] for row in rows) == 6
    assert sum(row["completed"] for row in rows) == 2
    for row in rows:
        assert row["due"] == sum(row[name] for name in OUTCOMES)


def test_floors_are_read_from_the_rooms(hall: Hall) -> None:
    homes = hall.store.read(day_homes, day=DAY)
    known = {unit.id: unit for unit in hall.store.read(units)}
    assert [row.name for row in split_homes(homes, known, SplitBy.FLOOR)] == ["1"]
    assert [row.name for row in split_homes(homes, known, SplitBy.PRODUCT)] == ["high_rise"]
