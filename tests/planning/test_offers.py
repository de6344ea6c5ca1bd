"""The free slots one owner is offered."""

from __future__ import annotations

from boards import plan_of, planned
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import day, home, host, instance, random_instance

from console.planning.offers import best_slots
from console.planning.score import cost, violations


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6))
def test_every_offer_is_legal_and_costs_what_it_says(seed: int) -> None:
    problem = random_instance(seed, homes=20)
    board, visits = planned(problem)
    for visit in visits[:8]:
        offers = best_slots(board, visit, 6)
        kept = dict(board.seats)
        held = board.give_back(visit)
        before = cost(problem, plan_of(board))
        for offer in offers:
            assert (offer.half, offer.seat.cell) != (held or (-1, -1, -1))[:2]
            board.take(visit, offer.half, offer.seat.cell, offer.host)
            assert violations(problem, plan_of(board)) == []
            after = cost(problem, plan_of(board))
            assert (after.A, after.C, after.D) == (
                before.A + offer.cost.A,
                before.C + offer.cost.C,
                before.D + offer.cost.D,
            )
            board.give_back(visit)
        assert [o.cost.B for o in offers] == sorted(o.cost.B for o in offers)
        if held is not None:
            board.take(visit, *held)
        assert board.seats == kept


def test_a_wished_half_day_comes_before_an_earlier_one() -> None:
    wish = ((4, 4), (4, 0))
    board, visits = planned(instance([home("a", wish=wish)], [host("h")]))
    board.give_back(visits[0])
    assert [(o.seat.day, o.seat.block) for o in best_slots(board, visits[0], 2)] == [(1, 1), (1, 1)]


def test_a_full_day_is_offered_last_and_said_to_be_over() -> None:
    days = (day(quota=1), day(quota=1))
    only = {"days_ok": frozenset({0})}
    board, visits = planned(instance([home("a", **only), home("b")], [host("h")], days=days))
    board.give_back(visits[1])
    offers = best_slots(board, visits[1], 99)
    assert [o.seat.day for o in offers[:7]] == [1] * 7
    assert [o.breaks_quota for o in offers] == [o.seat.day == 0 for o in offers]


def test_the_owners_building_host_is_offered_before_another() -> None:
    board, visits = planned(instance([home("a")], [host("far", home="west"), host("near")]))
    board.give_back(visits[0])
    assert {o.seat.host for o in best_slots(board, visits[0])} == {"near"}


def test_offers_can_be_spread_over_half_days_and_kept_to_days() -> None:
    board, visits = planned(instance([home("a")], [host("h")]))
    board.give_back(visits[0])
    spread = best_slots(board, visits[0], 4, each_half=1)
    assert [(o.seat.day, o.seat.block) for o in spread] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert {o.seat.day for o in best_slots(board, visits[0], 9, days={1})} == {1}
