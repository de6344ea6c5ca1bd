"""A few visits taken off a finished plan and seated again as well as can be."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import TypedDict

from boards import plan_of, planned
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import campaign, home, host, instance, random_instance

from console.planning.board import Board, bits
from console.planning.model import Cost
from console.planning.neighbourhood import reseat
from console.planning.offers import off_the_board
from console.planning.score import cost, violations
from console.planning.stages import Told
from console.planning.visits import Visit, visits_of


def seated(seed: int, homes: int = 40) -> tuple[Board, tuple[Visit, ...]]:
    return planned(random_instance(seed, homes))


class Limits(TypedDict, total=False):
    told: Told
    nodes: int
    time_limit: float


def state(board: Board, visits: tuple[Visit, ...]) -> list[object]:
    """All that decides where anyone may be seated."""
    halves = range(len(board.halves))
    return [
        board.free,
        board.busy,
        board.load,
        board.seats,
        [[board.starts(visit, q) for q in halves] for visit in visits],
        [[[board.hosts(visit, q, c) for c in range(3)] for q in halves] for visit in visits],
        [[[board.breach(visit, q, c) for c in range(3)] for q in halves] for visit in visits],
    ]


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_a_visit_given_back_leaves_no_trace(seed: int) -> None:
    board, visits = seated(seed)
    placed = [visit for visit in visits if board.spot(visit) is not None]
    gone = random.Random(seed).sample(placed, len(placed) // 2)
    for visit in gone:
        assert board.give_back(visit) is not None
        assert board.give_back(visit) is None
    fresh, whole = Board(board.instance), seated(seed)[0]
    for visit in placed:
        if visit not in gone:
            spot = whole.spot(visit)
            assert spot is not None
            fresh.take(visit, *spot)
    assert state(board, visits) == state(fresh, visits)


def some(seed: int, visits: tuple[Visit, ...], number: int) -> list[Visit]:
    return random.Random(seed).sample(visits, min(number, len(visits)))


@settings(max_examples=45, deadline=None)
@given(st.integers(0, 10**6))
def test_seated_anew_is_legal_and_never_worse_and_moves_nobody_else(seed: int) -> None:
    board, visits = seated(seed)
    free = some(seed, visits, 12)
    before, seats = cost(board.instance, plan_of(board)), dict(board.seats)
    result = reseat(board, free)
    after = cost(board.instance, plan_of(board))
    assert violations(board.instance, plan_of(board)) == []
    assert after <= before
    assert result.proven
    difference = [
        (b - a) - (y - x)
        for a, b, x, y in zip(
            before.as_dict().values(),
            after.as_dict().values(),
            result.before.as_dict().values(),
            result.after.as_dict().values(),
            strict=True,
        )
    ]
    assert difference == [0, 0, 0, 0]
    theirs = {home.id for visit in free for home in visit.homes}
    assert {h: s for h, s in board.seats.items() if h not in theirs} == {
        h: s for h, s in seats.items() if h not in theirs
    }
    for visit in free:
        if visit.is_pinned and visit.homes[0].id in seats:
            assert board.seats[visit.homes[0].id] == seats[visit.homes[0].id]


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 10**6))
def test_the_same_call_gives_the_same_seats(seed: int) -> None:
    boards = []
    for _ in range(2):
        board, visits = seated(seed)
        boards.append((reseat(board, some(seed, visits, 12), seed=seed), board.seats))
    assert boards[0] == boards[1]


def every_way(board: Board, free: list[Visit]) -> Iterator[Cost]:
    """The costs of all plans that seat, or leave out, the free visits around the others."""
    if not free:
        yield cost(board.instance, plan_of(board))
        return
    visit, rest = free[0], free[1:]
    yield from every_way(board, rest)
    for q in range(len(board.halves)):
        for cell in bits(board.starts(visit, q)):
            for h in bits(board.hosts(visit, q, cell)):
                board.take(visit, q, cell, h)
                yield from every_way(board, rest)
                board.give_back(visit)


def few_ways(board: Board, visits: list[Visit]) -> list[Visit]:
    """As many of them, in turn, as can all be tried in every way."""
    chosen, ways = list[Visit](), 1
    for visit in visits:
        with off_the_board(board, visit):
            more = 1 + sum(
                board.hosts(visit, q, cell).bit_count()
                for q in range(len(board.halves))
                for cell in bits(board.starts(visit, q))
            )
        if more > 1 and len(chosen) < 3 and ways * more <= 400:
            chosen.append(visit)
            ways *= more
    return chosen


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6))
def test_no_other_way_to_seat_the_free_visits_is_better(seed: int) -> None:
    board, visits = seated(seed, homes=25)
    loose = [visit for visit in some(seed, visits, 40) if not visit.is_pinned]
    half = (board.spot(loose[0]) or (0, 0, 0))[0]
    loose.sort(key=lambda visit: (board.spot(visit) or (half, 0, 0))[0] != half)
    free = few_ways(board, loose)
    reseat(board, free)
    found = cost(board.instance, plan_of(board))
    for visit in free:
        board.give_back(visit)
    assert found == min(every_way(board, free))


def test_a_search_cut_short_bounds_what_the_whole_one_finds() -> None:
    problem = campaign(30, seed=3)
    whole = reseat(*planned(problem))
    stop = Limits(told=lambda _, bound: bound.B == 0)
    for limits in (stop, Limits(nodes=0), Limits(time_limit=0.0)):
        board, visits = planned(problem)
        cut = reseat(board, visits, **limits)
        assert cut.bound <= whole.after <= cut.after <= cut.before
        assert violations(problem, plan_of(board)) == []
        assert not cut.proven or cut.after == whole.after
    assert (whole.proven, whole.bound) == (True, whole.after)


def test_a_visit_kept_to_some_halves_is_not_seated_in_others() -> None:
    board, visits = planned(instance([home("a")], [host("h")]))
    board.give_back(visits[0])
    reseat(board, visits, only={visits[0].owner: {2}})
    assert board.seats["a"].day == 1
    assert board.seats["a"].block == 0


def test_whoever_watches_can_stop_the_search() -> None:
    heard: list[Cost] = []

    def stop(best: Cost, bound: Cost) -> bool:
        heard.append(bound)
        return False

    problem = random_instance(3, homes=200)
    board, visits = Board(problem), visits_of(problem)
    done = reseat(board, visits, told=stop)
    assert (done.was_stopped, len(heard)) == (True, 1)
    assert violations(problem, plan_of(board)) == []
