"""From a station's line and desks to its waits: hosts apart, breaks, desks that nobody sits at."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np

from console.line_waits import Expected, belief_of, expect, learned
from console.queries.campaigns import StepRow
from console.queries.waits import DeskAt, Served, StationState, Waiting

NOW = datetime(2026, 12, 18, 2, 0, tzinfo=UTC)
STEP = StepRow(
    code="documents",
    station="documents",
    station_id=3,
    is_required=True,
    is_host_bound=False,
    fast=12,
    usual=20,
    slow=36,
    desks=2,
    minutes_of={"villa": 40},
)


def ago(minutes: float) -> datetime:
    return NOW - timedelta(minutes=minutes)


def busy(minutes: float, *, host: int = 0, rests: tuple[tuple[float, float], ...] = ()) -> DeskAt:
    return DeskAt(
        host_id=host,
        is_open=True,
        back_at=None,
        busy_since=ago(minutes),
        free_since=None,
        rests=tuple((ago(-begin), ago(-end)) for begin, end in rests),
    )


def free(minutes: float, *, is_open: bool = True, back_in: float | None = None) -> DeskAt:
    return DeskAt(
        host_id=0,
        is_open=is_open,
        back_at=None if back_in is None else ago(-back_in),
        busy_since=None,
        free_since=ago(minutes),
    )


def waiting(visit_id: int, minutes: float, *, host: int = 0) -> Waiting:
    return Waiting(visit_id=visit_id, step="documents", since=ago(minutes), host_id=host)


def served(desk: int, joined: float, called: float, ended: float) -> Served:
    return Served(
        desk_id=desk, joined=ago(joined), called=ago(called), ended=ago(ended), is_whole=True,
        is_missed=False,
    )  # fmt: skip


def expected(
    *desks: DeskAt,
    line: tuple[Waiting, ...] = (),
    calls: tuple[Served, ...] = (),
    opens_at: datetime = NOW,
) -> Expected:
    state = StationState(id=3, code="documents", line=line, desks=desks, served=calls, told={})
    known = learned(belief_of(None, (STEP,), "documents", {}), calls)
    return expect(state, known, NOW, opens_at, 3)


def middle(found: Expected, visit_id: int = 0) -> float:
    waits = found.newcomer if not visit_id else found.tickets[visit_id]
    assert waits is not None
    return float(np.median(waits)) / 60


def test_the_steps_of_one_desk_are_one_service_and_products_count_by_their_homes() -> None:
    plain = belief_of(None, (STEP,), "documents", {})
    mixed = belief_of(None, (STEP,), "documents", {"villa": 1, "high_rise": 1})
    assert round(mixed.prior.mean / plain.prior.mean, 6) == 1.5
    assert not belief_of(None, (), "documents", {}).is_told


def test_without_a_desk_that_works_there_is_no_honest_wait() -> None:
    found = expected(free(5, is_open=False), line=(waiting(1, 5),))
    assert (found.newcomer, found.tickets, found.desks) == (None, {}, 0)


def test_before_the_opening_the_wait_is_that_until_the_doors_open() -> None:
    found = expected(free(0, is_open=False), opens_at=NOW + timedelta(minutes=25))
    assert middle(found) == 25


def test_a_desk_on_a_break_takes_the_next_when_it_is_over() -> None:
    assert middle(expected(free(3, is_open=False, back_in=10))) == 10


def test_a_free_desk_that_lets_people_stand_counts_as_closed() -> None:
    line = (waiting(1, 8),)
    left = expected(busy(5), free(30), line=line)
    there = expected(busy(5), free(30), line=())
    assert (left.desks, there.desks) == (1, 2)
    assert middle(left, 1) > 5
    stood = expected(busy(5), free(30), calls=(served(1, 20, 9, 5),))
    assert stood.desks == 1, "it let somebody stand whom another desk called"


def test_a_desk_that_has_just_opened_is_given_time_for_its_first_call() -> None:
    line = (waiting(1, 40), waiting(2, 30))
    new = replace(free(0), free_since=None)
    assert expected(busy(5), new, line=line).desks == 1, "nobody knows when it opened"
    for minutes, desks in ((1, 2), (9, 2), (11, 1)):
        opened = replace(new, opened_at=ago(minutes))
        assert expected(busy(5), opened, line=line).desks == desks, minutes
        again = replace(free(30), opened_at=ago(minutes))
        assert expected(busy(5), again, line=line).desks == desks, "after a pause of all"
    called = replace(free(8), opened_at=ago(30))
    assert expected(busy(5), called, line=line).desks == 1, "it called since, and then no more"


def test_who_waits_for_an_own_host_is_not_helped_by_other_hosts() -> None:
    line = (waiting(1, 5, host=7), waiting(2, 4, host=7), waiting(3, 3, host=8))
    found = expected(busy(18, host=7), busy(18, host=8), line=line)
    pooled = expected(busy(18), busy(18), line=tuple(waiting(n, 5) for n in (1, 2, 3)))
    assert [found.ahead[n] for n in (1, 2, 3)] == [0, 1, 0]
    assert middle(found, 2) > middle(found, 1) + 10
    assert middle(found, 2) > middle(pooled, 2) + 5


def test_a_break_to_come_makes_whoever_is_called_then_wait_it_out() -> None:
    line = (waiting(1, 5), waiting(2, 4))
    plain = expected(busy(5), line=line)
    rested = expected(busy(5, rests=((1, 90),)), line=line)
    assert middle(rested, 2) > middle(plain, 2) + 30


def test_those_who_pass_make_the_wait_longer_but_never_beyond_the_bound() -> None:
    line = (waiting(1, 30), waiting(2, 30))
    calls = tuple(served(1, 10 + n, 9 + n, 1) for n in range(20))
    passed = expected(busy(5), line=line, calls=calls)
    known = learned(belief_of(None, (STEP,), "documents", {}), calls)
    bound = 3 * (known.pace.mean + known.change_over) / 60
    alone = StationState(id=3, code="documents", line=line, desks=(busy(5),), served=(), told={})
    same_pace = expect(alone, known, NOW, NOW, 3)
    assert middle(same_pace, 2) < middle(passed, 2) <= middle(same_pace, 2) + bound + 0.01
