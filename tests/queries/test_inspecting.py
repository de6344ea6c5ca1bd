"""Which homes are being looked at now, and any home by its number."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import DAY, Hall, Plan, copied_hall, owner_name

from console.queries.inspecting import home_named, inspecting, units_of_visit


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("inspecting") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template, Plan(booked=3))
    yield found
    found.store.close()


def test_the_inspections_that_go_on_come_first_and_who_is_out_is_no_party(hall: Hall) -> None:
    hall.at("08:30")
    for home in (0, 1):
        hall.check_in(home)
    hall.walk(0, to="inspection")
    number = hall.host_desk(0)
    hall.call("inspection", number)
    served = hall.wait(3)
    hall.serve("inspection", number)
    first, second = hall.store.read(inspecting, day=DAY)
    assert (first.unit_id, first.ticket, first.is_now) == (hall.units[0], "A001", True)
    assert (first.since, first.owner, first.visit_id) == (served, owner_name(0), hall.visit_of(0))
    assert (second.unit_id, second.is_now, second.since) == (hall.units[1], False, None)
    hall.finish("inspection", number)
    first, _ = hall.store.read(inspecting, day=DAY)
    assert (first.unit_id, first.is_now, first.since) == (hall.units[0], False, served)
    assert hall.store.read(units_of_visit, visit_id=hall.visit_of(0)) == [hall.units[0]]


def test_a_home_is_named_with_its_party_or_with_its_first_owner(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    inside = hall.store.read(home_named, unit_id=hall.units[0])
    outside = hall.store.read(home_named, unit_id=hall.units[5])
    assert inside is not None
    assert outside is not None
    assert (inside.ticket, inside.visit_id) == ("A001", hall.visit_of(0))
    assert (outside.ticket, outside.visit_id, outside.owner) == ("", 0, owner_name(5))
    assert outside.room_no == "106"
    assert hall.store.read(home_named, unit_id=99_999) is None
    assert hall.store.read(inspecting, day=None) == []
