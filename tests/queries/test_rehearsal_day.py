"""The day of the store as a rehearsal knows it, and the cases that are kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from console.actions.rehearsal import CaseToKeep, keep_cases
from console.databases import where
from console.demo import start
from console.domain.errors import Refusal
from console.domain.vault import Vault
from console.queries.rehearsal import kept_cases
from console.rehearsal_day import day_plan
from console.rehearsing import Asked, Progress, rehearse_apart, rehearse_here
from console.store import Store, new_op_id


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("rehearsed") / "day.db"
    store = Store.open(where(str(path)), vault=Vault(bytes(32)), by="tester")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(start, "HOMES", 40)
        patch.setattr(start, "DAYS", 2)
        start.prepare_store(store, 1, 0)
    yield store
    store.close()


def test_the_plan_of_the_next_day_has_its_parties_hosts_desks_and_zones(planned: Store) -> None:
    plan = planned.read(day_plan)
    assert plan.day is not None
    assert len(plan.parties) == 10
    hosts = {host.id for host in plan.hosts}
    assert {party.host for party in plan.parties} <= hosts
    assert plan.host_station == "inspection"
    assert plan.target_wait == 30
    assert plan.desks["inspection"] == 0
    assert plan.desks["settlement"] >= 1
    assert [step.code for step in plan.route][:2] == ["identity", "documents"]
    assert plan.hours[0] == (510, 570)
    assert sum(zone.seats for zone in plan.zones) > 0


def test_a_day_nobody_is_booked_for_is_refused(planned: Store) -> None:
    with pytest.raises(Refusal) as no:
        planned.read(partial(day_plan, day=date(2031, 1, 1)))
    assert no.value.code == "rehearse.nobody"


def test_a_child_rehearses_the_same_and_tells_how_far_it_is(planned: Store) -> None:
    from console.forecast.case import PLANNED, Case

    plan = planned.read(day_plan)
    asked = Asked(plan=plan, cases=(PLANNED, Case(hosts=2)), replications=20)
    heard: list[Progress] = []
    apart = rehearse_apart(asked, progress=heard.append)
    here = rehearse_here(asked)
    assert [one.stations for one in apart.outcomes] == [one.stations for one in here.outcomes]
    assert heard == [(10, 40), (20, 40), (30, 40), (40, 40)]


def test_it_stops_when_it_is_told_to(planned: Store) -> None:
    from console.forecast.case import PLANNED

    asked = Asked(plan=planned.read(day_plan), cases=(PLANNED,), replications=9_000)
    heard: list[Progress] = []
    with pytest.raises(Refusal) as no:
        rehearse_apart(asked, progress=heard.append, is_cancelled=lambda: bool(heard))
    assert no.value.code == "rehearse.cancelled"
    assert heard[-1].done < 9_000


def test_what_a_child_refuses_comes_home(planned: Store) -> None:
    from console.forecast.case import Case

    asked = Asked(plan=planned.read(day_plan), cases=(Case(desks={"keys": 0}),), replications=5)
    with pytest.raises(Refusal) as no:
        rehearse_apart(asked)
    assert (no.value.code, no.value.facts) == ("rehearse.no-desk", {"station": "keys"})


def test_cases_are_kept_in_place_of_those_before(planned: Store) -> None:
    day = planned.read(day_plan).day
    assert day is not None
    for names in (("A", "B"), ("A", "C plan")):
        cases = tuple(CaseToKeep(name=name, settings="{}", result="{}") for name in names)
        event = planned.run(keep_cases, op_id=new_op_id(), day=day, cases=cases, seed=1)
    assert (event.kind, event.facts["cases"]) == ("rehearsal.kept", 2)
    kept = planned.read(partial(kept_cases, day=day))
    assert [one.name for one in kept] == ["A", "C plan"]


@pytest.mark.parametrize("names", [("",), ("x" * 61,), tuple("ABCDE")])
def test_nameless_long_or_too_many_cases_are_refused(
    planned: Store, names: tuple[str, ...]
) -> None:
    cases = tuple(CaseToKeep(name=name, settings="{}", result="{}") for name in names)
    with pytest.raises(Refusal) as no:
        planned.run(keep_cases, op_id=new_op_id(), day=date(2026, 5, 8), cases=cases, seed=1)
    assert no.value.code == "rehearse.bad-cases"


def test_a_station_learned_from_yesterday_is_rehearsed_so(planned: Store) -> None:
    """The prior that a closed day left goes before the usual minutes."""
    from console.queries.rehearsal import Taught, day_rows
    from console.rehearsal_day import plan_of

    rows = planned.read(day_rows)
    taught = Taught(mean_s=3000, log_sd_thousandths=300, tau_thousandths=150)
    steps = tuple(replace(s, taught=taught) if s.row.code == "documents" else s for s in rows.steps)
    step = next(s for s in plan_of(replace(rows, steps=steps)).route if s.code == "documents")
    assert (step.minutes(""), step.spread, step.tau) == (50, 0.3, 0.15)
