"""Boards with the simple rule's plan on them, for the tests of what is asked of a plan."""

from __future__ import annotations

from console.planning.board import Board
from console.planning.model import Instance, Placement, Plan
from console.planning.place import solve
from console.planning.visits import Visit, visits_of


def planned(problem: Instance) -> tuple[Board, tuple[Visit, ...]]:
    board, visits = Board(problem), visits_of(problem)
    places = {p.household: p.seat for p in solve(problem).plan.placements}
    for visit in visits:
        if (seat := places.get(visit.homes[0].id)) is not None:
            half = board.half_of[seat.day, seat.block]
            board.take(visit, half, seat.cell, board.host_bit[seat.host].bit_length() - 1)
    return board, visits


def plan_of(board: Board) -> Plan:
    return Plan(placements=tuple(Placement(household=h, seat=s) for h, s in board.seats.items()))
