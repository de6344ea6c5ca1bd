"""What is told of a wait: once, alike on every screen, and never between a press and its undo."""

from __future__ import annotations

from dataclasses import replace

from day_store import DAY, Hall, refuses

from console.actions.desks import set_desk
from console.actions.route import set_route
from console.actions.undo import undo
from console.actions.waits import Kept, Stated, keep_priors, state_waits
from console.domain.routing import DEFAULT_ROUTE, Step
from console.lessons import keep_what_was_learned
from console.models import Desk, StatedWait, Station, StationPrior
from console.queries.scoreboard import Score, scoreboard
from console.waits import Estimator


def told(hall: Hall, home: int, *, high: int = 15) -> Stated:
    return Stated(
        visit_id=hall.visit_of(home),
        station_id=hall.stations["identity"],
        step_code="identity",
        ahead=1,
        desks=2,
        raw_p50_s=300,
        raw_p80_s=500,
        raw_p90_s=700,
        p50_s=310,
        p80_s=520,
        p90_s=730,
        shown_low=5,
        shown_high=high,
        whole_low=None,
        whole_high=None,
    )


def test_a_wait_is_told_with_what_it_was_worked_out_from(hall: Hall) -> None:
    hall.at("08:40")
    seq = hall.check_in(0).seq
    event = hall.press(state_waits, rows=(told(hall, 0),), as_of=seq)
    (row,) = hall.rows(StatedWait)
    assert (row["visit_id"], row["at"], row["seq"]) == (hall.visit_of(0), hall.now, seq)
    assert (row["shown_low"], row["shown_high"], row["p80_s"]) == (5, 15, 520)
    assert (event.facts, len(event.content_sha256)) == ({"waits": 1}, 64)


def test_two_consoles_that_work_it_out_at_once_tell_it_once(hall: Hall) -> None:
    hall.at("08:40")
    seq = hall.check_in(0).seq
    newcomer = replace(told(hall, 0), visit_id=None)
    hall.press(state_waits, rows=(told(hall, 0), newcomer), as_of=seq)
    with refuses("waits.told-already"):
        hall.press(state_waits, rows=(told(hall, 0, high=20), newcomer), as_of=seq)
    assert [row["shown_high"] for row in hall.rows(StatedWait)] == [15, 15]
    hall.press(state_waits, rows=(told(hall, 0, high=20),), as_of=seq + 1)
    assert [row["shown_high"] for row in hall.rows(StatedWait)] == [15, 15, 20]


def test_whoever_was_called_meanwhile_is_told_nothing_any_more(hall: Hall) -> None:
    hall.at("08:40")
    seq = hall.check_in(0).seq
    hall.call("identity")
    with refuses("waits.told-already"):
        hall.press(state_waits, rows=(told(hall, 0),), as_of=seq)


def test_a_check_in_can_still_be_undone_after_its_wait_was_told(hall: Hall) -> None:
    hall.at("08:40")
    event = hall.check_in(0)
    hall.press(state_waits, rows=(told(hall, 0),), as_of=event.seq)
    hall.press(undo, seq=event.seq)
    assert hall.visit(0)["state"] == "undone"


def test_who_waits_longer_than_eight_in_ten_should_is_a_miss_before_the_call(hall: Hall) -> None:
    hall.at("08:40")
    seq = hall.check_in(0).seq
    hall.press(state_waits, rows=(told(hall, 0),), as_of=seq)
    hall.wait(8)
    assert hall.store.read(scoreboard, day=DAY, now=hall.now) == (
        Score(code="identity", told=0, kept=0, still_waiting=0),
    )
    hall.wait(1)
    late = Score(code="identity", told=1, kept=0, still_waiting=1)
    assert hall.store.read(scoreboard, day=DAY, now=hall.now) == (late,)
    hall.call("identity")
    assert hall.store.read(scoreboard, day=DAY, now=hall.now) == (replace(late, still_waiting=0),)


def test_a_ticket_is_scored_once_by_what_it_was_told_first(hall: Hall) -> None:
    hall.at("08:40")
    seq = hall.check_in(0).seq
    hall.press(state_waits, rows=(told(hall, 0),), as_of=seq)
    hall.wait(5)
    longer = replace(told(hall, 0, high=30), p80_s=1_500, p90_s=1_700)
    hall.press(state_waits, rows=(longer,), as_of=seq + 1)
    hall.wait(5)
    hall.call("identity")
    assert hall.store.read(scoreboard, day=DAY, now=hall.now) == (
        Score(code="identity", told=1, kept=0, still_waiting=0),
    )


def test_the_journal_says_of_told_waits_only_how_many(hall: Hall) -> None:
    hall.at("08:40")
    hall.check_in(0)
    Estimator(hall.store).follow(hall.journal()[-1], DAY, hall.now)
    event = hall.journal()[-1]
    assert event.kind == "waits.told"
    assert set(event.facts) == {"waits"}
    assert (event.subjects, event.before) == ((), {})


def test_what_a_day_taught_is_kept_once(hall: Hall) -> None:
    row = Kept(
        station_id=hall.stations["identity"],
        step_code="",
        mean_s=400,
        log_sd_thousandths=450,
        tau_thousandths=150,
        n=12,
        change_over_s=25,
        no_answer_thousandths=40,
    )
    hall.press(keep_priors, day=DAY, rows=(row,))
    with refuses("waits.learned-already", day="2026-12-18"):
        hall.press(keep_priors, day=DAY, rows=(row,))
    assert [r["mean_s"] for r in hall.rows(StationPrior)] == [400]


def test_a_day_that_is_not_closed_teaches_nothing_yet(hall: Hall) -> None:
    assert keep_what_was_learned(hall.store) is None


def test_a_station_that_is_added_on_the_day_gets_its_waits_too(hall: Hall) -> None:
    hall.at("08:40")
    estimator = Estimator(hall.store)
    estimator.follow(hall.check_in(0), DAY, hall.now)
    gift = Step(code="gift", station="gift", needs=("reception",), fast=2, usual=3, slow=6)
    event = hall.press(set_route, route=(*DEFAULT_ROUTE, gift), desks={"gift": 1})
    (desk,) = (row["id"] for row in hall.rows(Desk, station_id=gift_station(hall)))
    hall.press(set_desk, desk_id=desk, state="open")
    found = estimator.look_after([event], DAY, hall.now, is_whole=True)
    assert gift_station(hall) in {row.station_id for row in found.rows}


def gift_station(hall: Hall) -> int:
    (row,) = hall.rows(Station, code="gift")
    return int(row["id"])
