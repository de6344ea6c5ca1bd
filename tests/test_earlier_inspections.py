"""An earlier inspection is looked at, written in one press, and counted by its latest day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from day_store import Hall, copied_hall

from console.actions.inspections import HomeInspection, note_inspections
from console.domain.errors import Refusal
from console.earlier_inspections import preview_inspections, write_inspections
from console.queries.inspections import figures_of, inspections
from console.store import new_op_id

DAY = date(2026, 12, 1)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("inspected") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()


def sheet(tmp_path: Path, *rows: str, name: str = "inspected.csv") -> Path:
    path = tmp_path / name
    path.write_text("\n".join(("Unit,Inspected on,Defects,Rectified", *rows)), "utf-8")
    return path


def test_a_sheet_is_written_in_one_press_and_its_rates_follow(hall: Hall, tmp_path: Path) -> None:
    path = sheet(tmp_path, "1-1-101,2026-11-20,12,12", "1-1-102,,8,6", "9-1-999,,1,1")
    seen = preview_inspections(hall.store, path, day=DAY)
    assert (seen.fresh, seen.found, seen.rectified, seen.refused) == (2, 20, 18, 1)
    assert [f.code for f in seen.findings] == ["extras.unknown-home"]
    assert hall.store.read(inspections)[0].day is None
    event = write_inspections(hall.store, seen, op_id=new_op_id(), by="Xu")
    assert event.kind == "inspections.noted"
    assert event.facts == {"homes": 2, "new": 2, "changed": 0, "found": 20, "rectified": 18}
    rows = hall.store.read(inspections)
    assert [(r.day, r.found, r.rectified) for r in rows[:2]] == [
        (date(2026, 11, 20), 12, 12), (DAY, 8, 6)
    ]  # fmt: skip
    figures = figures_of(rows)
    assert (figures.homes, figures.of, figures.found, figures.rectified) == (2, len(rows), 20, 18)
    assert (figures.per_home, figures.permille) == (100, 900)


def test_a_later_sheet_of_the_day_replaces_and_a_later_day_counts(
    hall: Hall, tmp_path: Path
) -> None:
    for row in ("1-1-101,2026-11-20,12,2", "1-1-101,2026-11-20,12,5", "1-1-101,2026-11-28,3,3"):
        seen = preview_inspections(hall.store, sheet(tmp_path, row), day=DAY)
        write_inspections(hall.store, seen, op_id=new_op_id(), by=None)
    row = hall.store.read(inspections)[0]
    assert (row.day, row.found, row.rectified) == (date(2026, 11, 28), 3, 3)
    again = preview_inspections(hall.store, sheet(tmp_path, "1-1-101,2026-11-20,12,5"), day=DAY)
    assert again.fresh == 0
    with pytest.raises(Refusal) as no:
        write_inspections(hall.store, again, op_id=new_op_id(), by=None)
    assert no.value.code == "inspections.nothing"


def test_the_same_home_by_two_spellings_and_a_strange_home_are_refused(
    hall: Hall, tmp_path: Path
) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Building,Stair,Room,Defects\n1,1,101,3\n1,,101,4\n", "utf-8")
    seen = preview_inspections(hall.store, path, day=DAY)
    assert [f.code for f in seen.findings] == ["inspections.home-twice"]
    for homes, code in (
        ([HomeInspection(99_999, DAY, 1, 1)], "unit.unknown"),
        ([], "inspections.nothing"),
    ):
        with pytest.raises(Refusal) as no:
            hall.press(note_inspections, homes=homes)
        assert no.value.code == code


def test_figures_of_no_inspection_are_no_figures() -> None:
    figures = figures_of([])
    assert (figures.homes, figures.per_home, figures.permille) == (0, None, None)
