"""The sample rosters against what a person knows to be in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from console.roster.read import read_roster
from console.roster.rows import Level, RosterReading, RosterUnit

DATA = Path(__file__).parents[1] / "data"
SAMPLES = [
    "roster-en.xlsx",
    "roster-cn.xlsx",
    "roster-cn2.xlsx",
    "roster-412.xlsx",
    "roster-csv.csv",
]


@pytest.fixture(scope="module", params=SAMPLES)
def sample(request: pytest.FixtureRequest) -> tuple[RosterReading, dict[str, Any]]:
    truth = json.loads((DATA / f"{request.param}.truth.json").read_text("utf-8"))
    return read_roster(DATA / request.param), truth


def as_truth(unit: RosterUnit) -> dict[str, Any]:
    assert unit.gross_area is not None
    assert unit.due_date is not None
    return {
        "building": unit.building,
        "stairwell": unit.stairwell,
        "room_no": unit.room_no,
        "owners": [o.name for o in unit.owners],
        "phones": [p for o in unit.owners for p in o.phones],
        "area": unit.gross_area / 100,
        "due_date": unit.due_date.isoformat(),
        "row": unit.row,
    }


def test_every_true_home_is_recovered_and_none_is_invented(sample: Any) -> None:
    reading, truth = sample
    wanted = [{k: v for k, v in u.items() if k != "id_lost"} for u in truth["units"]]
    assert [as_truth(u) for u in reading.units] == wanted


def test_a_number_that_lost_digits_is_told_and_never_stored(sample: Any) -> None:
    reading, truth = sample
    lost = {u["row"] for u in truth["units"] if u["id_lost"]}
    assert {f.row for f in reading.findings if f.code == "id.lost-digits"} == lost
    assert all(o.id_no == "" for u in reading.units if u.row in lost for o in u.owners)
    assert all(u.owners[0].id_no for u in reading.units if u.row not in lost)


def test_the_rows_refused_are_the_true_ones_with_their_reason(sample: Any) -> None:
    reading, truth = sample
    refused = {f.row: f.code for f in reading.findings if f.level is Level.REFUSED}
    assert refused == {r["row"]: "room.is-date" for r in truth["refused_rows"]}


def test_the_counts_close(sample: Any) -> None:
    reading, truth = sample
    assert reading.skipped == truth["skipped"]
    assert len(reading.units) + reading.merged + reading.refused == reading.rows_read


@pytest.mark.parametrize("name", SAMPLES)
def test_reading_again_gives_the_same(name: str) -> None:
    assert read_roster(DATA / name) == read_roster(DATA / name)


def test_a_minority_name_keeps_its_dot() -> None:
    names = [o.name for u in read_roster(DATA / "roster-412.xlsx").units for o in u.owners]
    assert "买买提·阿不都" in names


def test_a_company_is_known_as_one() -> None:
    unit = read_roster(DATA / "roster-412.xlsx").units[0]
    assert unit.owners[0].is_company
    assert unit.owners[0].id_type == "business_licence"
