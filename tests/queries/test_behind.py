"""Every number of the reports has as many rows behind it as it counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from day_store import DAY, Hall, Plan, build_hall, owner_name
from issue_scenes import complained, raised
from played_day import NEXT_DAY, book_tomorrow, close, play
from sqlalchemy import text
from sqlalchemy.orm import Session

from console.databases import where
from console.domain.masks import masked_name
from console.queries.behind import STATES, Asked, BehindRow, behind
from console.queries.daybook import station_rows
from console.queries.figures import DayFigures, day_figures
from console.queries.issue_parts import issue_parts
from console.queries.report_parts import KINDS, Part, part_of_day, parts_of

DAYS = (DAY, NEXT_DAY)
HOMES = (
    "due", "expected", "walk_in", "arrived", "late", "completed", "with_issues", "refused",
    "view_only", "incomplete_documents", "left_early", "no_show", "deferred", "inside",
    "still_expected", "visits", "green", "called", "handed_over_total", "due_total",
    "unaccounted_pieces",
)  # fmt: skip


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """The small day with one of everything; the next day has two parties."""
    found = build_hall(where(str(tmp_path_factory.mktemp("behind") / "handover.db")), Plan())
    play(found)
    close(found)
    book_tomorrow(found)
    yield found
    found.store.close()


def rows(hall: Hall, figure: str, *, by: str = "", key: str = "", days: tuple[date, ...] = (DAY,)
         ) -> list[BehindRow]:  # fmt: skip
    return hall.store.read(behind, days=days, asked=Asked(figure=figure, by=by, key=key))


def figures_of(hall: Hall, day: date) -> DayFigures:
    return hall.store.read(day_figures, day=day)


@pytest.mark.parametrize("figure", HOMES)
def test_as_many_rows_stand_behind_a_figure_as_it_counts(hall: Hall, figure: str) -> None:
    told = asdict(figures_of(hall, DAY))
    found = rows(hall, figure)
    assert len(found) == told[figure]
    assert len({row.key for row in found}) == len(found)


def test_the_figures_of_two_days_have_the_rows_of_both(hall: Hall) -> None:
    both = [figures_of(hall, day) for day in DAYS]
    for figure in ("due", "completed", "still_expected", "called"):
        count = sum(asdict(each)[figure] for each in both)
        assert len(rows(hall, figure, days=DAYS)) == count
    assert len(rows(hall, "due", by="day", key=NEXT_DAY.isoformat(), days=DAYS)) == both[1].due > 0


@pytest.mark.parametrize("by", KINDS)
def test_the_parts_sum_up_to_the_figures_and_each_has_its_rows(hall: Hall, by: str) -> None:
    parts: tuple[Part, ...] = hall.store.read(parts_of, days=(DAY,))[by]
    figures = part_of_day(figures_of(hall, DAY))
    for name in ("due", "arrived", "completed", "otherwise", "absent", "open"):
        assert sum(getattr(part, name) for part in parts) == getattr(figures, name), name
        for part in parts:
            assert len(rows(hall, name, by=by, key=part.key)) == getattr(part, name)
    for part in parts:
        assert part.due == part.completed + part.otherwise + part.absent + part.open


def test_a_station_has_its_parties_with_their_minutes_longest_first(hall: Hall) -> None:
    served = [s for s in hall.store.read(station_rows, day=DAY) if s.served]
    assert len(served) > 3
    for station in served:
        found = rows(hall, "served", by="station", key=station.code)
        assert len(found) == station.served
        took = [row.took for row in found]
        assert sorted(t for t in took if t is not None) == list(station.minutes)
        assert took == sorted(took, key=lambda t: -1 if t is None else t, reverse=True)


def test_the_longest_wait_of_a_station_stands_first(hall: Hall) -> None:
    for station in hall.store.read(station_rows, day=DAY):
        if station.longest is not None:
            first = rows(hall, "wait_max", by="station", key=station.code)[0]
            assert (first.took, first.at) == (station.longest, station.longest_at)


def test_no_row_tells_a_whole_name(hall: Hall) -> None:
    found = [row for figure in HOMES for row in rows(hall, figure)]
    assert found
    names = {owner_name(n) for n in range(8)}
    assert not [row for row in found if any(name in str(row) for name in names)]


@pytest.mark.parametrize(
    ("name", "shown"),
    [("陈美玲", "陈**"), ("欧阳 玲", "欧**"), ("Ana María Ruiz", "A. M. R."), ("Poe", "P**")],
)  # fmt: skip
def test_a_masked_name_tells_people_apart_and_nobody_who(name: str, shown: str) -> None:
    assert masked_name(name) == shown
    assert masked_name("") == ""


def test_issues_are_counted_by_trade_or_kind_and_each_has_its_line(tmp_path: Path) -> None:
    hall = build_hall(where(str(tmp_path / "handover.db")), Plan())
    hall.at("09:00")
    for home in (0, 0, 1):
        raised(hall, home, blocks_signing=home == 1)
    complained(hall, 2)
    parts = {part.key: part for part in hall.store.read(issue_parts, days=(DAY,))}
    leaks = parts["doors_windows"]
    assert (leaks.raised, leaks.homes, leaks.open, leaks.blocking) == (3, 2, 3, 1)
    assert (parts["complaint"].raised, parts["complaint"].words) == (1, {})
    for key, part in parts.items():
        found = rows(hall, "issues", by="issues", key=key)
        assert len(found) == part.raised
        assert {row.state for row in found} == {"open" if key == "complaint" else "replied"}
        assert all(row.ticket for row in found), "the number of the label"
    assert not rows(hall, "issues", by="issues", key="doors_windows", days=(NEXT_DAY,))
    hall.store.close()


def test_a_figure_that_counts_nothing_is_named(hall: Hall) -> None:
    with pytest.raises(ValueError, match="weather"):
        rows(hall, "weather")


def test_the_outcomes_behind_a_figure_are_those_of_the_tables(hall: Hall) -> None:
    """Against SQL that shares nothing with our queries."""

    def ask(session: Session, *, campaign_id: int) -> dict[str, int]:
        asked = text(
            "SELECT vu.outcome, COUNT(*) FROM visit_unit vu JOIN visit v ON v.id = vu.visit_id "
            "WHERE v.day = :day AND v.campaign_id = :campaign GROUP BY vu.outcome"
        )
        found = session.execute(asked, {"day": DAY.isoformat(), "campaign": campaign_id})
        return {outcome: count for outcome, count in found}

    told = hall.store.read(ask)
    for figure in ("refused", "view_only", "incomplete_documents", "left_early"):
        assert len(rows(hall, figure)) == told.get(figure, 0)
        assert {row.state for row in rows(hall, figure)} <= set(STATES[figure])
