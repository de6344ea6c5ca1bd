"""Mending a promised plan: who is moved, who is not, and what is said of it."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from invented import day, home, host, instance, random_instance, seat

from console.planning.model import Cost, Instance, Seat
from console.planning.place import StoppedBy, solve
from console.planning.replan import HOST_GONE, MAKES_ROOM, NEW, Replanned, replan
from console.planning.score import cost, violations


def promised(problem: Instance) -> Instance:
    """The simple rule's plan of it, promised to everybody who is in it."""
    seats = {p.household: p.seat for p in solve(problem).plan.placements}
    homes = tuple(replace(home, held=seats.get(home.id)) for home in problem.households)
    return replace(problem, households=homes)


def changed(seed: int) -> Instance:
    """A promised plan in which a host falls out, some owners are new and some are pinned."""
    rnd = random.Random(seed)
    problem = promised(random_instance(seed, homes=24))
    lost = rnd.choice(problem.hosts)
    owners = {home.owner for home in problem.households}
    new = {owner for owner in sorted(owners) if rnd.random() < 0.1}
    firm = {owner for owner in sorted(owners - new) if rnd.random() < 0.1}
    return replace(
        problem,
        hosts=tuple(replace(h, days=frozenset()) if h is lost else h for h in problem.hosts),
        households=tuple(
            replace(
                h,
                held=None if h.owner in new else h.held,
                is_pinned=h.owner in firm and h.held is not None and h.held.host != lost.id,
            )
            for h in problem.households
        ),
    )


def seats(done: Replanned) -> dict[str, Seat]:
    return {p.household: p.seat for p in done.plan.placements}


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10**6))
def test_a_mended_plan_is_legal_and_names_every_change(seed: int) -> None:
    problem = changed(seed)
    done = replan(problem)
    found = seats(done)
    assert violations(problem, done.plan) == []
    assert done.cost == cost(problem, done.plan)
    named = {name for move in done.moves for name in move.homes}
    for each in problem.households:
        if each.id not in named:
            assert found.get(each.id) == each.held
        elif each.is_pinned:
            raise AssertionError("a pinned owner was moved")
    for move in done.moves:
        assert move.to == found.get(move.homes[0])
    assert {u.household for u in done.unplaced} == {h.id for h in problem.households} - set(found)
    assert done.proven


@settings(max_examples=3, deadline=None)
@given(st.integers(0, 10**6))
def test_the_same_change_gives_the_same_moves(seed: int) -> None:
    one, two = (replan(changed(seed)) for _ in range(2))
    assert (one.plan, one.moves, one.rings) == (two.plan, two.moves, two.rings)


def test_nothing_changed_moves_nobody() -> None:
    problem = promised(instance([home(f"u{n}") for n in range(9)], [host("h"), host("g")]))
    done = replan(problem)
    assert (done.moves, done.displaced, done.cost.C) == ((), 0, 0)


def test_a_lost_host_costs_nobody_his_time_while_another_is_free() -> None:
    homes = [home("a", held=seat(0, 0, 1, "ill")), home("b", held=seat(0, 0, 1, "h"))]
    done = replan(instance(homes, [host("ill", days=frozenset()), host("h"), host("g")]))
    assert [(m.homes, m.to, m.is_other_time) for m in done.moves] == [
        (("a",), seat(0, 0, 1, "g"), False)
    ]
    assert done.moves[0].why == "seat.host-off"


def test_a_host_who_is_not_in_the_plan_any_more_is_said_to_be_gone() -> None:
    problem = instance([home("a", held=seat(0, 0, 1, "gone"))], [host("h")])
    assert [m.why for m in replan(problem).moves] == [HOST_GONE]


def test_one_promised_owner_makes_room_rather_than_a_late_one_going_home() -> None:
    morning = {"halves_off": frozenset({(0, 1)}), "days_ok": frozenset({0})}
    homes = [
        home("a", held=seat(0, 0, 0, "h"), days_ok=frozenset({0})),
        home("b", held=seat(0, 0, 1, "h"), **morning),
        home("c", held=seat(0, 0, 2, "h"), **morning),
        home("late", **morning),
    ]
    done = replan(instance(homes, [host("h")], days=(day(), day())))
    assert done.unplaced == ()
    assert [(m.homes, m.why) for m in done.moves] == [(("a",), MAKES_ROOM), (("late",), NEW)]


def test_who_loses_his_place_is_told_that_all_is_full_and_not_that_he_makes_room() -> None:
    only = {"halves_off": frozenset({(0, 1)}), "days_ok": frozenset({0}), "cells": 3}
    homes = [home("a", held=seat(0, 0, 0, "h"), **only), home("late", prio=5, **only)]
    done = replan(instance(homes, [host("h")]))
    assert [(m.homes, m.to, m.why) for m in done.moves if m.homes == ("a",)] == [
        (("a",), None, "plan.full")
    ]
    assert [(u.household, u.code) for u in done.unplaced] == [("a", "plan.full")]


def test_who_was_left_out_before_stays_out_unless_asked_for() -> None:
    problem = instance([home("a"), home("b")], [host("h")])
    assert [m.owner for m in replan(problem, only={"owner of b"}).moves] == ["owner of b"]


def test_a_cancelled_mending_gives_what_it_has() -> None:
    heard: list[Cost] = []

    def no(best: Cost) -> bool:
        heard.append(best)
        return False

    problem = changed(7)
    done = replan(problem, told=no)
    assert violations(problem, done.plan) == []
    assert (done.stopped_by, bool(heard)) == (StoppedBy.CANCELLED, True)
