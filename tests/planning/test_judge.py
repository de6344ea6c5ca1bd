"""One seat is judged as the checker judges the whole plan, and the rule named is a true one."""

from __future__ import annotations

import random

from boards import plan_of, planned
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import random_instance

from console.planning.hard_rules import violations
from console.planning.judge import NO_HOST, suited_host, why_forbidden
from console.planning.model import Placement, Plan, Seat

MEANS = {
    "seat.day-not-possible": {"H4"}, "seat.not-ready": {"H8"}, "seat.no-slot": {"slot", "H2"},
    "seat.too-long": {"H2"}, "seat.slot-full": {"H9"}, "seat.building-full": {"H7"},
    "seat.kept-apart": {"H6", "conflict"}, "seat.host-language": {"H5"},
    "seat.host-not-certified": {"H6"}, "seat.host-off": {"H3"}, "seat.host-busy": {"H3"},
}  # fmt: skip
"""By code, what the checker calls it."""


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_a_seat_is_free_just_where_the_checker_finds_nothing(seed: int) -> None:
    rnd, problem = random.Random(seed), random_instance(seed, homes=20)
    board, visits = planned(problem)
    for visit in rnd.sample(visits, min(4, len(visits))):
        spot = board.give_back(visit)
        before = {v for v in violations(problem, plan_of(board)) if v.rule != "H12"}
        assert not before
        for _ in range(12):
            q, number = rnd.randrange(len(board.halves)), rnd.randrange(len(problem.hosts))
            half = board.halves[q]
            cell = rnd.randrange(half.cells)
            if (half.day, half.block) in visit.halves_off:
                assert why_forbidden(board, visit, q, cell, number) is not None
                continue
            more = tuple(
                Placement(
                    household=home.id,
                    seat=Seat(
                        day=half.day, block=half.block, cell=cell + offset,
                        host=problem.hosts[number].id,
                    ),
                )
                for home, offset in zip(visit.homes, visit.offsets, strict=True)
            )  # fmt: skip
            plan = Plan(placements=(*plan_of(board).placements, *more))
            broken = {v.rule for v in violations(problem, plan)} - {"H12"}
            no = why_forbidden(board, visit, q, cell, number)
            assert (no is None) == (not broken), (no, broken)
            assert no is None or "H2" in broken or MEANS[no.code] & broken, (no, broken)
            if why_forbidden(board, visit, q, cell) is None:
                whoever = suited_host(board, visit, q, cell)
                assert whoever != NO_HOST
                assert why_forbidden(board, visit, q, cell, whoever) is None
        if spot is not None:
            board.take(visit, *spot)
