"""Several steps folded into one desk: done one after the other with one call, without a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from day_store import Hall, Plan, copied_hall, refuses

from console.actions import calling, ending, serving
from console.actions.settlement import ChargeRow, write_charges
from console.actions.undo import undo
from console.domain.routing import DEFAULT_ROUTE, Step
from console.models import Call, VisitStep

FRONT = ("identity", "documents", "settlement")


def folded(route: tuple[Step, ...], *codes: str) -> tuple[Step, ...]:
    return tuple(replace(s, station=codes[0]) if s.code in codes else s for s in route)


PLAN = Plan(
    homes=4,
    booked=2,
    desks={"identity": 2, "signing": 1},
    route=folded(folded(DEFAULT_ROUTE, *FRONT), "signing", "keys"),
)


@pytest.fixture(scope="module")
def fold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fold") / "template.db"


@pytest.fixture
def front(tmp_path: Path, fold: Path) -> Iterator[Hall]:
    hall = copied_hall(tmp_path, fold, PLAN)
    yield hall
    hall.store.close()


def at_the_desk(hall: Hall, number: int = 1) -> None:
    hall.check_in(0)
    hall.call("identity", number)
    hall.serve("identity", number)


def test_the_next_folded_step_goes_on_at_once_with_the_same_call(front: Hall) -> None:
    at_the_desk(front, 2)
    (call,) = front.rows(Call)
    front.wait(4)
    event = front.finish("identity", 2)
    assert (event.kind, event.facts["next"], event.facts["stays"]) == (
        "step.finished", "documents", 1,
    )  # fmt: skip
    visit = front.visit(0)
    assert (visit["state"], visit["step_code"], visit["desk_id"]) == (
        "serving", "documents", front.desk("identity", 2),
    )  # fmt: skip
    assert front.rows(Call) == [call]
    (step,) = front.rows(VisitStep, code="documents")
    assert (step["state"], step["started_at"]) == ("current", front.now)
    assert step["desk_id"] == front.desk("identity", 2)


def test_it_goes_past_a_step_of_another_station_and_back_to_it(front: Hall) -> None:
    """Inspection stands before settlement in the route, but the party is at the cash desk now."""
    at_the_desk(front)
    walked = [front.finish("identity").facts["next"] for _ in range(3)]
    assert walked == ["documents", "settlement", "inspection"]
    assert front.visit(0)["state"] == "waiting"
    assert [c["ending"] for c in front.rows(Call)] == ["finished"]
    assert front.step(0).facts["next"] == "signing"


def test_whoever_waited_longer_is_not_overtaken_by_a_fold(front: Hall) -> None:
    front.check_in(1)
    at_the_desk(front)
    front.finish("identity")
    with refuses("desk.busy"):
        front.call("identity")
    assert front.call("identity", 2).facts["visit"] == front.visit_of(1)


def test_the_gate_of_a_folded_step_holds(front: Hall) -> None:
    owes = ChargeRow(unit_id=front.units[0], kind="area", basis="", amount_cents=700)
    front.press(write_charges, rows=(owes,))
    at_the_desk(front)
    front.finish("identity")
    front.finish("identity")
    with refuses("settlement.unpaid", cents=700):
        front.finish("identity")


def test_signing_and_keys_at_one_desk_hand_the_home_over(front: Hall) -> None:
    at_the_desk(front)
    for _ in FRONT:
        front.finish("identity")
    front.step(0)  # inspection
    front.call("signing")
    front.serve("signing")
    assert front.finish("signing").facts["stays"] == 1
    with refuses("keys.not-with-owner"):
        front.finish("signing")
    front.hand_keys(0)
    assert front.finish("signing").facts["next"] == "survey"


def test_undo_of_a_folded_step_gives_back_the_one_before(front: Hall) -> None:
    at_the_desk(front)
    before = front.dump()
    finished = front.finish("identity")
    front.press(undo, seq=finished.seq)
    after = front.dump()
    assert after == before


def test_a_folded_party_can_be_parked_held_sent_on_or_end_like_any_other(front: Hall) -> None:
    at_the_desk(front)
    front.finish("identity")
    visit = front.visit_of(0)
    front.press(calling.hold, visit_id=visit, reason="money")
    assert front.rows(Call, ended_at=None) == []
    front.press(calling.come_back, visit_id=visit)
    assert front.call("identity").facts["step"] == "documents"
    front.serve("identity")
    front.press(serving.send_on, visit_id=visit, station_id=front.stations["inspection"])
    assert front.visit(0)["step_code"] == "inspection"
    front.press(ending.end_visit, visit_id=visit, how="left_early")


def test_a_hosts_step_goes_on_only_where_its_host_is(tmp_path: Path) -> None:
    route = folded(DEFAULT_ROUTE, "inspection", "documents")
    front = copied_hall(tmp_path, tmp_path / "hosts.db", replace(PLAN, route=route))
    front.check_in(0)
    front.step(0)
    mine = front.host_desk(0)
    other = 2 if mine == 1 else 1
    front.call("inspection", other)  # documents: any host's desk may
    front.serve("inspection", other)
    assert "stays" not in front.finish("inspection", other).facts
    assert front.visit(0)["state"] == "waiting"
    front.store.close()
