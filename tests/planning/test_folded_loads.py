"""What folded steps mean to the planner: one desk that takes the minutes of all of them."""

from __future__ import annotations

from dataclasses import replace

from console.defaults import loads_of_route, loads_of_rows
from console.domain.routing import DEFAULT_ROUTE, SMALL
from console.queries.campaigns import StepRow


def test_without_folds_each_step_is_its_own_load() -> None:
    loads = loads_of_route(DEFAULT_ROUTE)
    assert [load.code for load in loads] == [step.code for step in DEFAULT_ROUTE]


def test_the_minutes_of_folded_steps_add_up_at_their_desk() -> None:
    loads = {load.code: load.usual_minutes for load in loads_of_route(SMALL) if load.is_required}
    assert loads == {"reception": 0, "identity": 55, "inspection": 40, "signing": 25}


def test_a_product_that_takes_longer_at_one_step_takes_longer_at_the_desk() -> None:
    rows = [
        StepRow(
            code=step.code, station=step.station, station_id=1, is_required=step.is_required,
            is_host_bound=step.is_host_bound, fast=step.fast, usual=step.usual, slow=step.slow,
            desks=2, minutes_of={"villa": 45} if step.code == "documents" else {},
        )
        for step in SMALL
    ]  # fmt: skip
    (desk,) = [load for load in loads_of_rows(rows) if load.code == "identity"]
    assert (desk.desks, desk.usual_minutes, desk.minutes_of) == (2, 55, {"villa": 80})


def test_a_hosts_step_keeps_its_host_busy_even_at_the_desk_of_another() -> None:
    route = tuple(
        replace(step, station="documents") if step.code == "inspection" else step
        for step in DEFAULT_ROUTE
    )
    found = [(x.usual_minutes, x.is_host_bound) for x in loads_of_route(route)
             if x.code == "documents"]  # fmt: skip
    assert found == [(20, False), (40, True)]
