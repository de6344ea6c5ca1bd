"""Why an owner cannot have a day, what would change it, and what may be said of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from boards import plan_of, planned
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import day, home, host, instance, random_instance

from console.planning.blockers import blockers_at
from console.planning.board import Board
from console.planning.model import Block, Building, CustomerClass, Household, Instance, Stairwell
from console.planning.offers import off_the_board
from console.planning.score import cost, violations
from console.planning.visits import Visit, visits_of
from console.planning.what_if import changes
from console.planning.why_not import WhyNot, sayable, why_not

FIRST = {"days_ok": frozenset({0})}
KEY = {"customer_class": CustomerClass.KEY}


def short(**facts: Any) -> tuple[Any, Any]:
    """Two days of one morning of two cells; `facts` of the first."""
    blocks = (Block(start=540, cells=2),)
    return day(blocks=blocks, **facts), day(blocks=blocks)


def placed(problem: Instance, **cells: int) -> tuple[Board, tuple[Visit, ...]]:
    """The named homes on the first morning, with the first host."""
    board, visits = Board(problem), visits_of(problem)
    for name, cell in cells.items():
        board.take(of(visits, name), 0, cell, 0)
    return board, visits


def asked(board: Board, visits: tuple[Visit, ...], name: str, on: int | None = None) -> WhyNot:
    return why_not(board, visits, of(visits, name), None if on is None else {on})


def of(visits: tuple[Visit, ...], name: str) -> Visit:
    return next(visit for visit in visits if visit.homes[0].id == name)


def codes(why: WhyNot) -> set[str]:
    return {blocker.code for blocker in why.blockers}


def full_day(*late: Household, **facts: Any) -> Instance:
    """One host, booked all of the first day by a and b."""
    wish = ((0,), (0,))
    homes = [home("a", wish=wish), home("b", wish=wish), *late]
    return instance(homes, [host("h")], days=facts.pop("days", short()), **facts)


def test_a_day_on_which_every_host_is_booked_says_so_and_by_whom() -> None:
    problem = full_day(home("late", wish=((0,), (0,))))
    board, visits = placed(problem, a=0, b=1)
    why = asked(board, visits, "late", 0)
    assert [(b.code, b.facts) for b in why.blockers] == [("why.hosts", {"hosts": 1})]
    assert (why.homes, why.starts, why.of) == (("a",), 2, 2)
    assert asked(board, visits, "late", 1).is_free


def test_every_limit_is_named_when_it_is_the_one_that_is_full() -> None:
    hosts = [host(f"h{n}", is_certified=True) for n in range(5)]
    narrow = Building(
        id="east", zone="hall", limit=1, stairwells=(Stairwell(id="east-1", limit=9),)
    )
    steep = Building(id="east", zone="hall", limit=9, stairwells=(Stairwell(id="east-1", limit=1),))
    one_cell = (day(blocks=(Block(start=540, cells=1),)),)
    wish: dict[str, Any] = {"wish": ((0,),), "days_ok": frozenset({0})}
    a, late = home("a", **wish), home("late", **wish)
    cases: dict[str, dict[str, Any]] = {
        "why.building": {"buildings": (narrow,)},
        "why.stairwell": {"buildings": (steep,)},
        "why.zone": {"zone_limits": {"hall": 1}},
        "why.arrivals": {"days": (day(blocks=one_cell[0].blocks, arrivals_max=1),)},
    }
    for code, facts in cases.items():
        board, visits = planned(instance([a, late], hosts, **({"days": one_cell} | facts)))
        assert codes(asked(board, visits, "late")) == {code}
    a, late = home("a", **wish, **KEY), home("late", **wish, **KEY)
    board, visits = planned(instance([a, late], hosts, days=one_cell))
    assert codes(asked(board, visits, "late")) == {"why.key-gap"}
    third = home("c", **wish, **KEY, building="west", stairwell="west-1")
    rules = replace(instance([], []).rules, key_parallel_per_zone=1)
    problem = instance([a, third], hosts, days=one_cell, rules=rules)
    board, visits = planned(problem)
    assert codes(asked(board, visits, "c")) == {"why.key-zone"}
    a, late = home("a", **wish, conflict="g"), home("late", **wish, conflict="g")
    board, visits = planned(instance([a, late], hosts, days=one_cell))
    assert codes(asked(board, visits, "late")) == {"why.conflict"}


def test_a_used_up_quota_or_reserve_is_a_soft_blocker() -> None:
    board, visits = placed(full_day(days=short(quota=1)), a=0)
    why = asked(board, visits, "b", 0)
    assert [(b.code, b.is_soft) for b in why.blockers] == [("why.quota", True)]
    board, visits = placed(full_day(days=short(reserve=1)))
    assert codes(asked(board, visits, "b", 0)) == {"why.reserve"}


def test_what_holds_even_if_nobody_else_came_is_an_own_reason() -> None:
    only = home("late", wish=((0,), (0,)), ready_day=1)
    board, visits = planned(full_day(only, home("no", days_ok=frozenset(), wish=((0,), (0,)))))
    own = asked(board, visits, "late", 0).own
    assert own is not None
    assert own.code == "seat.not-ready"
    nothing = asked(board, visits, "no").own
    assert nothing is not None
    assert nothing.code == "plan.no-day"


def test_an_owner_is_told_no_class_no_others_and_the_best_free_slots() -> None:
    late = home("late", wish=((0,), (0,)), **KEY)
    problem = full_day(late)
    board, visits = planned(problem)
    said = sayable(board, visits, of(visits, "late"), {0})
    assert (said.code, said.facts) == ("say.no-seat", {})
    plain = home("late", wish=((0,), (0,)))
    board, visits = placed(full_day(plain), a=0, b=1)
    told = sayable(board, visits, of(visits, "late"), {0})
    assert (told.code, told.facts) == ("say.full", {})
    assert [offer.seat.day for offer in told.offers] == [1]
    foreign = home("late", wish=((0,), (0,)), language="ja")
    board, visits = planned(full_day(foreign))
    assert sayable(board, visits, of(visits, "late")).code == "say.no-language"
    assert sayable(board, visits, of(visits, "a"), {1}).code == "say.free"


def test_the_smallest_change_is_another_owner_shifted_by_a_few_minutes() -> None:
    """The late party of two homes needs both cells in a row; a stands in the middle."""
    wide = (day(blocks=(Block(start=540, cells=3),)),)
    one: dict[str, Any] = {"wish": ((0,),), "days_ok": frozenset({0})}
    homes = [home("a", **one), home("late", cells=2, **one)]
    problem = instance(homes, [host("h")], days=wide)
    board, visits = placed(problem, a=1)
    before = dict(board.seats)
    found = changes(board, visits, of(visits, "late"))
    assert [(c.code, c.facts) for c in found] == [
        ("change.others-shift", {"owners": 1, "minutes": 45})
    ]
    assert found[0].cost.A == -1
    assert [name for name, _, _ in found[0].moves] == ["a"]
    assert board.seats == before


def test_what_it_would_cost_others_is_counted_in_wishes_or_moves() -> None:
    late = home("late", wish=((0,), (0,)), **FIRST)
    board, visits = placed(full_day(late), a=0, b=1)
    found = changes(board, visits, of(visits, "late"), {0})
    assert [(c.code, c.facts) for c in found] == [("change.others-move", {"owners": 1})]
    keen = [home(name, wish=((0,), (4,))) for name in ("a", "b")]
    problem = instance([*keen, late], [host("h")], days=short())
    board, visits = placed(problem, a=0, b=1)
    found = changes(board, visits, of(visits, "late"), {0})
    assert [(c.code, c.facts) for c in found] == [
        ("change.others-wishes", {"owners": 1, "wishes": 1})
    ]


def test_where_nobody_can_make_room_one_more_host_would() -> None:
    stuck = [home(n, wish=((0,), (0,)), **FIRST) for n in ("a", "b", "late")]
    board, visits = planned(instance(stuck, [host("h")], days=short()))
    left = next(v for v in visits if board.spot(v) is None)
    assert [c.code for c in changes(board, visits, left)] == ["change.one-more-host"]
    strange = home("s", wish=((0,), (0,)), language="ja")
    board, visits = planned(instance([strange], [host("h")], days=short()))
    found = changes(board, visits, visits[0])
    assert [(c.code, c.facts) for c in found] == [
        ("change.one-more-special-host", {"languages": "ja"})
    ]


def test_nobody_loses_his_seat_for_an_owner_who_weighs_more() -> None:
    """Both would have to go for the green owner, and the second day has room for one."""
    free = [home(n, wish=((0,), (0,))) for n in ("a", "b")]
    green = home("late", wish=((0,), (0,)), prio=5, cells=2, **FIRST)
    days = (short()[0], day(blocks=(Block(start=540, cells=1),)))
    board, visits = placed(instance([*free, green], [host("h")], days=days), a=0, b=1)
    found = changes(board, visits, of(visits, "late"))
    assert [c.code for c in found] == ["change.one-more-host"]


def test_a_free_day_needs_no_change_and_a_full_quota_only_leave() -> None:
    board, visits = placed(full_day(days=short(quota=1)), a=0)
    assert [c.code for c in changes(board, visits, of(visits, "b"), {1})] == ["change.none-needed"]
    first = changes(board, visits, of(visits, "b"), {0})[0]
    assert (first.code, first.facts) == ("change.over-quota", {"over": 1})


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6))
def test_asking_changes_nothing_and_every_answer_would_be_legal(seed: int) -> None:
    problem = random_instance(seed, homes=20)
    board, visits = planned(problem)
    seats = dict(board.seats)
    for visit in visits[:6]:
        before = cost(problem, plan_of(board))
        found = changes(board, visits, visit)
        assert board.seats == seats
        for change in found:
            if not change.to.host:
                continue
            names = {name: to for name, _, to in change.moves}
            moved = [v for v in visits if v.homes[0].id in names]
            spots = [(v, board.give_back(v)) for v in (visit, *moved)]
            _take(board, visit, change.to)
            for other in moved:
                _take(board, other, names[other.homes[0].id])
            assert violations(problem, plan_of(board)) == []
            for v in (visit, *moved):
                board.give_back(v)
            for v, spot in spots:
                if spot is not None:
                    board.take(v, *spot)
        assert cost(problem, plan_of(board)) == before


def _take(board: Board, visit: Visit, to: Any) -> None:
    number = board.host_bit[to.host].bit_length() - 1
    board.take(visit, board.half_of[to.day, to.block], to.cell, number)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6))
def test_a_start_without_blockers_is_one_where_the_visit_may_sit(seed: int) -> None:
    board, visits = planned(random_instance(seed, homes=20))
    for visit in visits[:8]:
        with off_the_board(board, visit):
            for q, half in enumerate(board.halves):
                for cell in range(half.cells):
                    hard = [b for b in blockers_at(board, visit, q, cell) if not b.is_soft]
                    may = board.starts(visit, q) >> cell & 1 and board.hosts(visit, q, cell)
                    assert bool(may) == (not hard)
                    if may:
                        soft = blockers_at(board, visit, q, cell)
                        assert bool(soft) == bool(board.breach(visit, q, cell))
