"""The tiers and the hard rules, against values worked out by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from invented import day, home, host, instance, seat

from console.planning.model import Cost, CustomerClass, Household, Instance, Placement, Plan, Seat
from console.planning.score import cost, violations


def plan(**seats: Seat) -> Plan:
    return Plan(placements=tuple(Placement(household=n, seat=s) for n, s in seats.items()))


def test_the_tiers_are_those_worked_out_by_hand() -> None:
    problem = instance(
        [
            home("a", wish=((4, 5), (0, 1)), dialect="yue", cells=2),
            home("b", building="west", stairwell="west-1", held=seat(0, 0, 2, "h")),
            home("c", held=seat(1, 0, 0, "h")),
            home("d", prio=5),
        ],
        [host("h"), host("g")],
        days=(day(quota=1, target=1, reserve=1), day(target=3)),
    )
    chosen = plan(a=seat(0, 0, 0, "h"), b=seat(0, 0, 1, "g"), c=seat(0, 1, 0, "h"))
    # A: d is out (5).  B: three homes for a quota of one (2), and in cell 1 both hosts are busy
    # where one was to stay free (1).  C: b starts elsewhere (3), c comes another day (6).
    # D: 20 x a's wish 4, 4 x (|3-1| + |0-3|), dialect 2 x 2 cells, b's host from another house 1.
    assert cost(problem, chosen) == Cost(A=5, B=3, C=9, D=80 + 20 + 4 + 1)
    assert violations(problem, chosen) == []


def test_costs_compare_tier_by_tier() -> None:
    assert Cost(A=0, B=9, C=9, D=9) < Cost(A=1, B=0, C=0, D=0)
    assert Cost(A=1, B=0, C=0, D=9) < Cost(A=1, B=0, C=1, D=0)


@pytest.mark.parametrize(
    ("facts", "points"),
    [
        ({"held": seat(1, 0, 0, "h")}, 6),
        ({"held": seat(0, 1, 0, "h")}, 4),
        ({"held": seat(0, 0, 1, "h")}, 3),
        ({"held": seat(0, 0, 0, "gone")}, 1),
        ({"held": seat(0, 0, 0, "h")}, 0),
    ],
)
def test_a_promise_broken_costs_by_how_much(facts: dict[str, Any], points: int) -> None:
    problem = instance([home("a", **facts)], [host("h")])
    assert cost(problem, plan(a=seat(0, 0, 0, "h"))).as_dict()["C"] == points


KEY: dict[str, Any] = {"customer_class": CustomerClass.KEY}


def two(first: dict[str, Any], second: dict[str, Any], **facts: Any) -> Instance:
    sure = {"languages": frozenset({"zh", "en"}), "is_certified": True}
    hosts = [host("h", **sure), host("g", **sure), host("plain"), host("off", days=frozenset())]
    homes = [home("a", **first), home("b", **second)]
    return replace(instance(homes, hosts), **facts)


def one(**facts: Any) -> Instance:
    return two(facts, {})


def tight(home: Household, **day_facts: Any) -> Instance:
    return instance([home], [host("h")], days=(day(**day_facts),))


FIRST = seat(0, 0, 0, "h")


@pytest.mark.parametrize(
    ("rule", "problem", "chosen"),
    [
        ("H1", one(), plan(stranger=FIRST)),
        ("H1", one(), Plan(placements=(Placement(household="a", seat=FIRST),) * 2)),
        ("H2", one(), plan(a=seat(5, 0, 0, "h"))),
        ("H2", one(), plan(a=seat(0, 2, 0, "h"))),
        ("H2", one(cells=2), plan(a=seat(0, 0, 2, "h"))),
        ("H3", one(), plan(a=FIRST, b=FIRST)),
        ("H3", one(), plan(a=seat(0, 0, 0, "off"))),
        ("H4", one(days_ok=frozenset({1})), plan(a=FIRST)),
        ("H4", one(halves_off=frozenset({(0, 0)})), plan(a=FIRST)),
        ("H5", one(language="en"), plan(a=seat(0, 0, 0, "plain"))),
        ("H6", one(**KEY), plan(a=seat(0, 0, 0, "plain"))),
        ("H6", two(KEY, KEY), plan(a=FIRST, b=seat(0, 0, 1, "g"))),
        ("H6", two(KEY, KEY), plan(a=FIRST, b=seat(0, 0, 2, "h"))),
        ("H8", one(ready_day=1), plan(a=FIRST)),
        ("H11", two({"owner": "o"}, {"owner": "o"}), plan(a=FIRST, b=seat(0, 0, 2, "h"))),
        ("H11", two({"owner": "o"}, {"owner": "o"}), plan(a=FIRST)),
        ("H12", one(held=FIRST, is_pinned=True), plan(a=seat(0, 0, 1, "h"))),
        ("H12", one(held=FIRST, is_pinned=True), plan()),
        (
            "conflict",
            two({"conflict": "x"}, {"conflict": "x"}),
            plan(a=FIRST, b=seat(0, 0, 1, "g")),
        ),
        (
            "conflict",
            two({"conflict": "x"}, {"conflict": "x"}),
            plan(a=FIRST, b=seat(1, 0, 1, "h")),
        ),
        (
            "conflict",
            two({"conflict": "x", "cells": 3}, {"conflict": "x"}),
            plan(a=FIRST, b=seat(0, 0, 2, "g")),
        ),
    ],
)
def test_each_hard_rule_is_seen_broken(rule: str, problem: Instance, chosen: Plan) -> None:
    assert {v.rule for v in violations(problem, chosen)} == {rule}


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        ("H7", lambda base: {"buildings": _limited(base, 1)}),
        ("H9", lambda base: {"days": (day(arrivals_max=1), day())}),
        ("H9", lambda base: {"days": (day(slot_limits={(0, 0): 1}), day())}),
        ("H7", lambda base: {"zone_limits": {"hall": 1}}),
        ("H3", lambda base: {"hosts": _late(base)}),
        ("H6", lambda base: {"rules": _rules(base, key_parallel_per_zone=1)}),
        ("slot", lambda base: {"rules": _rules(base, slot_cells=2)}),
    ],
)
def test_each_limit_of_the_instance_is_seen_broken(
    rule: str, problem: Callable[[Instance], dict[str, Any]]
) -> None:
    west = KEY | {"building": "west", "stairwell": "west-1"} if rule == "H6" else {}
    base = two(KEY if rule == "H6" else {}, west)
    start = seat(0, 0, 1 if rule == "slot" else 0, "h")
    chosen = plan(a=start, b=seat(0, 0, start.cell, "g"))
    assert violations(base, chosen) == []
    broken = two(KEY if rule == "H6" else {}, west, **problem(base))
    assert {v.rule for v in violations(broken, chosen)} == {rule}


def _late(base: Instance) -> tuple[Any, ...]:
    return tuple(replace(host, away=frozenset({(0, 0, 0)})) for host in base.hosts)


def _limited(base: Instance, limit: int) -> tuple[Any, ...]:
    return tuple(replace(building, limit=limit) for building in base.buildings)


def _rules(base: Instance, **facts: int) -> Any:
    return replace(base.rules, **facts)
