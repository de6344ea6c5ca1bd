"""Ticket numbers, the call order, the fairness bound and the stored reason."""

from __future__ import annotations

import json

from day_store import Hall, refuses

from console.actions import calling, day, green, hosts, undo
from console.models import Call, CallPassed, Campaign, Desk, Host, Visit


def test_numbers_count_up_per_letter(hall: Hall) -> None:
    tickets = [
        hall.check_in(1).facts["ticket"],
        hall.walk_in(6).facts["ticket"],
        hall.check_in(0).facts["ticket"],
    ]
    assert tickets == ["A001", "W001", "A002"]


def test_numbers_begin_again_on_the_next_day(hall: Hall) -> None:
    hall.walk_in(6)
    hall.end(6, "left_early")
    for home in range(6):
        hall.check_in(home)
        hall.end(home, "left_early")
    hall.press(day.close_day)
    hall.at("09:00", day=hall.now.date().replace(day=19))
    hall.press(day.open_day)
    assert hall.walk_in(6).facts["ticket"] == "W001"


def test_after_999_a_number_has_four_digits(hall: Hall) -> None:
    hall.walk_in(6)
    hall.change(Visit, hall.visit_of(6), number=999, ticket="W999")
    assert hall.walk_in(7).facts["ticket"] == "W1000"


def test_the_number_of_an_undone_check_in_is_burned(hall: Hall) -> None:
    hall.press(undo.undo, seq=hall.check_in(0).seq)
    assert hall.check_in(1).facts["ticket"] == "A002"


def test_the_same_visit_comes_back_with_its_own_number(hall: Hall) -> None:
    hall.press(undo.undo, seq=hall.check_in(0).seq)
    hall.check_in(1)
    assert hall.check_in(0).facts["ticket"] == "A001"
    assert hall.visit(0)["state"] == "waiting"
    hall.walk(0, to="documents")  # its route was laid anew


def test_the_same_walk_in_party_comes_back_with_its_own_number(hall: Hall) -> None:
    hall.press(undo.undo, seq=hall.walk_in(6).seq)
    assert hall.walk_in(7).facts["ticket"] == "W002"
    assert hall.walk_in(6).facts["ticket"] == "W001"


def test_the_smallest_due_time_is_called_and_ties_go_by_check_in(hall: Hall) -> None:
    hall.check_in(1)
    hall.check_in(0)
    hall.at("08:50")
    hall.walk_in(6)  # due 09:00, as home 1
    called = [hall.call("identity").facts["ticket"]]
    hall.park("identity")
    called.append(hall.call("identity").facts["ticket"])
    hall.park("identity")
    called.append(hall.call("identity").facts["ticket"])
    assert called == ["A002", "A001", "W001"]


def test_nobody_is_overtaken_more_than_three_times(hall: Hall) -> None:
    hall.at("08:00")
    hall.check_in(5)  # due 11:00, first to come
    tickets = []
    for home in range(5):
        hall.check_in(home)
    for _ in range(5):
        tickets.append(hall.call("identity").facts["ticket"])
        hall.serve("identity")
        hall.finish("identity")
    assert tickets == ["A002", "A003", "A004", "A001", "A005"]


def test_of_several_who_were_passed_too_often_the_earliest_check_in_goes_first(hall: Hall) -> None:
    hall.check_in(5)
    hall.check_in(4)
    for home in range(3):
        hall.check_in(home)
    for _ in range(3):
        hall.call("identity")
        hall.park("identity")
    called = hall.call("identity")
    assert called.facts["ticket"] == "A001"
    assert called.facts["why"]["code"] == "why.overtaken"
    assert called.facts["why"]["overtaken"] == 3


def test_the_reason_is_stored_with_the_call(hall: Hall) -> None:
    hall.check_in(1)
    hall.check_in(0)
    hall.call("identity")
    (call,) = hall.rows(Call)
    assert json.loads(call["why"]) == {
        "code": "why.due",
        "due": "08:30",
        "overtaken": 0,
        "passed": 1,
    }


def test_whoever_could_not_be_served_by_the_desk_was_not_overtaken(hall: Hall) -> None:
    hall.check_in(5, language="es")
    hall.check_in(0)
    hall.change(Desk, hall.desk("identity"), languages="zh en")
    hall.call("identity")
    assert hall.rows(CallPassed) == []
    with refuses("line.none-for-this-desk", waiting=1):
        hall.park("identity")
        hall.call("identity")
    assert hall.call("identity", 2).facts["ticket"] == "A001"


def test_the_parked_and_the_held_are_neither_called_nor_overtaken(hall: Hall) -> None:
    hall.check_in(4)
    hall.check_in(5)
    hall.press(calling.hold, visit_id=hall.visit_of(4), reason="id_card")
    hall.call("identity")
    hall.park("identity")
    hall.check_in(0)
    hall.call("identity")
    assert hall.rows(CallPassed) == []
    hall.park("identity")
    with refuses("line.empty"):
        hall.call("identity")


def test_what_a_parked_visit_had_counts_again_when_it_returns(hall: Hall) -> None:
    hall.check_in(5)
    for home in (0, 1):
        hall.check_in(home)
        hall.call("identity")
        hall.park("identity")
    hall.call("identity")
    hall.park("identity")  # home 5, passed twice
    hall.press(calling.come_back, visit_id=hall.visit_of(5))
    hall.check_in(2)
    hall.call("identity")
    hall.park("identity")
    hall.check_in(3)
    assert hall.call("identity").facts["why"]["overtaken"] == 3


def test_a_host_bound_step_waits_for_its_own_free_host(hall: Hall) -> None:
    for home in (0, 2):  # the same host
        hall.check_in(home)
        hall.walk(home, to="inspection")
    mine, other = hall.host_desk(0), 3 - hall.host_desk(0)
    with refuses("line.none-for-this-desk", waiting=2):
        hall.call("inspection", other)
    hall.call("inspection", mine)
    hall.change(Desk, hall.desk("inspection", other), host_id=None)
    with refuses("line.none-for-this-desk"):  # any host's desk now, but this host is with somebody
        hall.call("inspection", other)
    hall.park("inspection", mine)
    assert hall.call("inspection", other).facts["ticket"] == "A002"


def test_a_party_without_a_host_is_taken_over_by_the_host_who_calls(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="inspection")
    hall.change(Visit, hall.visit_of(0), host_id=None)
    hall.call("inspection", 2)
    assert hall.visit(0)["host_id"] == hall.row(Desk, hall.desk("inspection", 2))["host_id"]


def test_another_host_takes_a_party_over(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="inspection")
    host = hall.visit(0)["host_id"]
    other = next(h["id"] for h in hall.rows(Host) if h["id"] != host)
    hall.call("inspection", hall.host_desk(0))
    hall.press(hosts.give_to_host, visit_id=hall.visit_of(0), host_id=other, reason="owner_wish")
    assert hall.visit(0)["state"] == "waiting"
    assert hall.call("inspection", hall.host_desk(0)).facts["ticket"] == "A001"


def test_an_owner_whose_keys_are_elsewhere_is_not_called_to_the_keys(hall: Hall) -> None:
    from console.actions.keys import Receiver
    from console.domain.keys import HolderKind

    hall.check_in(0)
    hall.walk(0, to="keys")
    hall.hand_keys(0, Receiver(kind=HolderKind.DEPARTMENT, name="engineering"))
    with refuses("line.none-for-this-desk", waiting=1):
        hall.call("keys")
    hall.return_keys(0)
    assert hall.call("keys").facts["ticket"] == "A001"


def test_an_expired_grant_counts_no_more_at_the_very_next_call(hall: Hall) -> None:
    hall.at("09:30")
    hall.walk_in(6)  # due 09:40, with the grant 09:20
    hall.press(
        green.request_green, visit_id=hall.visit_of(6), wish=green.GreenWish(reason="urgent")
    )
    hall.press(green.grant_green, visit_id=hall.visit_of(6), by="chief")
    hall.check_in(2)  # due 09:30
    hall.wait(120)
    called = hall.call("identity")
    assert called.facts["ticket"] == "A001"
    assert ("visit", hall.visit_of(6)) in called.subjects
    assert not hall.visit(6)["is_green"]


def test_a_pause_stops_calling_and_keeps_every_place(hall: Hall) -> None:
    hall.check_in(0)
    hall.check_in(1)
    hall.call("identity", 2)
    before = hall.rows(Visit)
    hall.press(day.pause_calling, reason="evacuation")
    with refuses("calling.paused", reason="evacuation"):
        hall.call("identity")
    with refuses("calling.paused"):
        hall.press(calling.recall, desk_id=hall.desk("identity", 2))
    with refuses("calling.paused"):
        hall.press(day.pause_calling, reason="lunch")
    assert hall.rows(Visit) == before
    hall.press(day.resume_calling)
    with refuses("calling.not-paused"):
        hall.press(day.resume_calling)
    assert hall.call("identity").facts["ticket"] == "A002"
    assert not hall.rows(Campaign)[0]["is_paused"]
