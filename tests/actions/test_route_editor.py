"""The route changed while people walk it: who is inside keeps theirs, gates and desks hold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from day_store import Hall, refuses

from console.actions import reception
from console.actions.route import set_route
from console.actions.settlement import ChargeRow, write_charges
from console.domain.events import Event
from console.domain.routing import DEFAULT_ROUTE, PAY_FIRST, Gate, Step
from console.models import Desk, RouteStep, Station, VisitStep
from console.paper_facts import Sheet
from console.queries import campaigns
from console.queries.route import template_of

AT = {step.code: n for n, step in enumerate(DEFAULT_ROUTE)}


def changed(
    route: tuple[Step, ...] = DEFAULT_ROUTE, /, **steps: dict[str, Any]
) -> tuple[Step, ...]:
    """The route with some fields of some steps set."""
    return tuple(replace(step, **steps.get(step.code, {})) for step in route)


def renamed(code: str, new: str) -> tuple[Step, ...]:
    return tuple(
        replace(
            step,
            code=new if step.code == code else step.code,
            needs=tuple(new if n == code else n for n in step.needs),
        )
        for step in DEFAULT_ROUTE
    )


def set_to(hall: Hall, route: tuple[Step, ...], **desks: int) -> Event:
    event = hall.press(set_route, route=route, desks=desks)
    hall._learn()
    return event


def route_of(hall: Hall, home: int) -> list[str]:
    rows = hall.rows(VisitStep, visit_id=hall.visit_of(home))
    return [row["code"] for row in sorted(rows, key=lambda r: r["position"])]


def test_a_new_campaign_has_the_gates_and_forms_of_its_preset(hall: Hall) -> None:
    assert hall.store.read(template_of) == DEFAULT_ROUTE
    hall.check_in(0)
    gates = {row["code"]: (row["gate"], row["usual"]) for row in hall.rows(VisitStep)}
    assert gates == {step.code: (step.gate.value, step.usual) for step in DEFAULT_ROUTE}


def test_whoever_is_inside_walks_the_route_that_they_came_with(hall: Hall) -> None:
    hall.check_in(0)
    event = set_to(hall, PAY_FIRST)
    assert event.kind == "route.set"
    assert hall.store.read(template_of) == PAY_FIRST
    hall.check_in(1)
    assert route_of(hall, 0) == [step.code for step in DEFAULT_ROUTE]
    assert route_of(hall, 1) == [step.code for step in PAY_FIRST]
    for home, second in ((0, "documents"), (1, "settlement")):
        hall.step(home)
        assert hall.visit(home)["step_code"] == second
    for home in (0, 1):
        hall.walk(home, to="over")
        assert hall.visit(home)["state"] == "completed"


def test_the_old_minutes_stay_with_who_came_before(hall: Hall) -> None:
    hall.check_in(0)
    set_to(hall, changed(documents={"fast": 5, "usual": 8, "slow": 30}))
    hall.check_in(1)
    rows = hall.rows(VisitStep, code="documents")
    assert sorted(row["usual"] for row in rows) == [8, 20]


def test_a_renamed_step_keeps_its_gate(hall: Hall) -> None:
    owes = ChargeRow(unit_id=hall.units[0], kind="area", basis="", amount_cents=700)
    hall.press(write_charges, rows=(owes,))
    set_to(hall, renamed("settlement", "cash_desk"))
    hall.check_in(0)
    hall.walk(0, to="cash_desk")
    hall.call("settlement")
    hall.serve("settlement")
    with refuses("settlement.unpaid", cents=700):
        hall.finish("settlement")


def test_a_renamed_arrival_is_still_done_at_the_door(hall: Hall) -> None:
    set_to(hall, renamed("reception", "welcome"))
    hall.check_in(0)
    assert hall.visit(0)["step_code"] == "identity"
    (door,) = hall.rows(VisitStep, code="welcome")
    assert (door["state"], door["gate"]) == ("done", Gate.ARRIVAL)


def test_a_removed_step_is_walked_by_those_inside_only(hall: Hall) -> None:
    hall.check_in(0)
    shorter = changed(DEFAULT_ROUTE[:2] + DEFAULT_ROUTE[3:], settlement={"needs": ("identity",)})
    assert set_to(hall, shorter).facts["removed"] == "documents"
    hall.check_in(1)
    assert "documents" not in route_of(hall, 1)
    assert hall.rows(RouteStep, code="documents") == []
    hall.walk(0, to="documents")
    hall.step(0)
    assert hall.visit(0)["step_code"] == "inspection"
    with refuses("route.bad-desks", station="documents", least=0):
        set_to(hall, shorter, documents=-1)


@pytest.mark.parametrize(
    ("route", "code"),
    [
        ((), "route.empty"),
        (changed(documents={"needs": ("keys",)}), "route.cannot-be-walked"),
        (changed(documents={"needs": ("documents",)}), "route.cannot-be-walked"),
        (changed(documents={"fast": 30}), "route.bad-minutes"),
        (changed(documents={"slow": 481}), "route.bad-minutes"),
        (changed(documents={"fast": -1}), "route.bad-minutes"),
        (changed(settlement={"gate": Gate.NONE}), "route.gate-lost"),
        (changed(keys={"is_required": False}), "route.gate-optional"),
        (changed(documents={"gate": Gate.KEYS}), "route.gate-twice"),
        (changed(keys={"needs": ("inspection",)}), "route.keys-unsigned"),
        (
            (
                replace(DEFAULT_ROUTE[1], needs=()),
                DEFAULT_ROUTE[0],
                *DEFAULT_ROUTE[2:],
            ),
            "route.arrival-first",
        ),
        (DEFAULT_ROUTE, "route.nothing-changed"),
    ],
)
def test_a_route_that_would_lose_something_is_refused_and_nothing_changes(
    hall: Hall, route: tuple[Step, ...], code: str
) -> None:
    before = hall.dump()
    with refuses(code):
        set_to(hall, route)
    assert hall.dump() == before


def test_desks_come_and_those_that_never_worked_go(hall: Hall) -> None:
    event = set_to(hall, DEFAULT_ROUTE, settlement=3)
    assert event.facts["desks"] == 2
    assert len(hall.desks["settlement"]) == 3
    set_to(hall, DEFAULT_ROUTE, settlement=2)
    assert [d["number"] for d in hall.rows(Desk, station_id=hall.stations["settlement"])] == [1, 2]
    with refuses("route.desk-in-use", station="identity", desk=2):
        set_to(hall, DEFAULT_ROUTE, identity=1)  # it is open
    with refuses("route.bad-desks", station="settlement", least=1):
        set_to(hall, DEFAULT_ROUTE, settlement=0)
    with refuses("desk.unknown"):
        set_to(hall, DEFAULT_ROUTE, sauna=1)


def test_a_desk_that_has_worked_is_not_taken_away(hall: Hall) -> None:
    hall.check_in(0)
    hall.call("identity", 2)
    hall.park("identity", 2)
    hall.change(Desk, hall.desk("identity", 2), state="closed")
    with refuses("route.desk-in-use", station="identity", desk=2):
        set_to(hall, DEFAULT_ROUTE, identity=1)


def test_a_step_that_becomes_host_bound_gets_a_desk_for_each_host(hall: Hall) -> None:
    set_to(hall, changed(signing={"is_host_bound": True}))
    hosts = [d["host_id"] for d in hall.rows(Desk, station_id=hall.stations["signing"])]
    assert sorted(h for h in hosts if h) == [1, 2]


def test_a_new_step_brings_its_station_with_a_desk(hall: Hall) -> None:
    photo = Step(
        code="photo", station="photo", needs=("identity",), is_required=False, usual=2, slow=4
    )
    set_to(hall, (*DEFAULT_ROUTE, photo))
    (station,) = hall.rows(Station, code="photo")
    assert len(hall.rows(Desk, station_id=station["id"])) == 1
    hall.check_in(0)
    assert route_of(hall, 0)[-1] == "photo"


def test_a_walk_in_after_a_change_takes_the_new_route_too(hall: Hall) -> None:
    set_to(hall, PAY_FIRST)
    arrival = reception.Arrival(unit_ids=(hall.units[6],))
    hall.press(reception.walk_in, arrival=arrival)
    assert route_of(hall, 6) == [step.code for step in PAY_FIRST]


def test_papers_call_a_step_what_the_campaign_calls_it(hall: Hall) -> None:
    names = {"en": "Welcome gift", "zh_CN": "领礼品"}
    gift = replace(DEFAULT_ROUTE[-1], code="gift", station="gift", needs=(), names=names)
    hall.press(set_route, route=(*DEFAULT_ROUTE, gift), desks={})
    campaign = hall.store.read(campaigns.campaign)
    assert campaign.step_names == {"gift": names}
    sheet = Sheet(
        campaign=replace(campaign, language="zh_CN"), printed_at=hall.now, desk="",
        journal_seq=1, journal_hash="",
    )  # fmt: skip
    assert sheet.say.known("station", "gift") == "领礼品"
    assert sheet.say.known("station", "keys") != "keys"


def test_a_removed_step_keeps_its_name_for_those_who_still_walk_it(hall: Hall) -> None:
    names = {"en": "Welcome gift", "zh_CN": "领礼品"}
    gift = replace(DEFAULT_ROUTE[-1], code="gift", station="gift", needs=(), names=names)
    hall.press(set_route, route=(*DEFAULT_ROUTE, gift), desks={})
    hall.check_in(0)
    hall.press(set_route, route=DEFAULT_ROUTE, desks={})
    assert route_of(hall, 0)[-1] == "gift"
    assert hall.store.read(campaigns.campaign).step_names == {"gift": names}


def test_a_step_that_nobody_named_yet_needs_a_name_that_fits(hall: Hall) -> None:
    for code, names in (("own1", {}), ("own1", {"en": " "}), ("gift", {"en": "x" * 41})):
        gift = replace(DEFAULT_ROUTE[-1], code=code, station=code, needs=(), names=names)
        with refuses("route.unnamed", step=code):
            hall.press(set_route, route=(*DEFAULT_ROUTE, gift), desks={})
