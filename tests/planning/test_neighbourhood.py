"""A few visits taken off a finished plan and seated again as well as can be."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from invented import random_instance

from console.planning.board import Board
from console.planning.place import solve
from console.planning.visits import Visit, visits_of


def seated(seed: int, homes: int = 40) -> tuple[Board, tuple[Visit, ...]]:
    """A board with the simple rule's plan on it, and all visits."""
    problem = random_instance(seed, homes)
    board, visits = Board(problem), visits_of(problem)
    places = {p.household: p.seat for p in solve(problem).plan.placements}
    for visit in visits:
        if (seat := places.get(visit.homes[0].id)) is not None:
            half = board.half_of[seat.day, seat.block]
            board.take(visit, half, seat.cell, board.host_bit[seat.host].bit_length() - 1)
    return board, visits


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


@settings(max_examples=40, deadline=None)
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
