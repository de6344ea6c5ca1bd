"""The steps in their order, and what stands before settlement, signing and keys."""

from __future__ import annotations

from datetime import timedelta

import pytest
from day_store import Hall, refuses

from console.actions import calling, desks, ending, hosts, keys, serving, settlement
from console.actions.keys import Receiver
from console.domain.keys import KEY_ROOM, HolderKind
from console.models import Charge, MeterReading, Station, Unit, VisitStep, VisitUnit

ROUTE = ["identity", "documents", "inspection", "settlement", "signing", "keys", "survey"]


def test_a_visit_walks_the_route_in_its_order_and_then_it_is_over(hall: Hall) -> None:
    hall.check_in(0)
    walked = []
    while hall.visit(0)["state"] == "waiting":
        walked.append(hall.visit(0)["step_code"])
        hall.wait(1)
        hall.step(0)
    assert walked == ROUTE
    assert hall.visit(0)["state"] == "completed"
    assert hall.row(Unit, hall.units[0])["state"] == "handed_over"
    assert {s["state"] for s in hall.rows(VisitStep)} == {"done"}


def test_a_step_is_sent_to_early_only_when_what_it_needs_is_over(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="documents")
    visit = hall.visit_of(0)
    with refuses("route.not-yet", ticket="A001"):
        hall.press(serving.send_on, visit_id=visit, station_id=hall.stations["settlement"])
    hall.press(serving.send_on, visit_id=visit, station_id=hall.stations["inspection"])
    assert hall.visit(0)["step_code"] == "inspection"
    hall.step(0)
    assert hall.visit(0)["step_code"] == "documents"  # it stayed open


def test_sent_on_from_a_desk_the_call_ends_and_the_step_stays_open(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="documents")
    hall.call("documents")
    hall.serve("documents")
    hall.press(serving.send_on, visit_id=hall.visit_of(0), station_id=hall.stations["inspection"])
    with refuses("desk.nobody-called"):
        hall.finish("documents")
    assert hall.visit(0)["state"] == "waiting"


def test_sent_on_after_the_tolerance_a_parked_visit_is_late_too(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.walk(0, to="documents")
    hall.call("documents")
    hall.park("documents")
    now = hall.wait(40)
    hall.press(serving.send_on, visit_id=hall.visit_of(0), station_id=hall.stations["inspection"])
    assert hall.visit(0)["due_at"] == now + timedelta(minutes=10)


def test_whoever_has_left_is_neither_sent_on_nor_given_away_nor_called_back(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="survey")
    hall.press(serving.complete, visit_id=hall.visit_of(0))
    visit = hall.visit_of(0)
    for action, wishes in (
        (serving.send_on, {"station_id": hall.stations["survey"]}),
        (hosts.give_to_host, {"host_id": 1, "reason": "load"}),
        (calling.come_back, {}),
        (serving.complete, {}),
    ):
        with refuses("visit.wrong-state", state="completed"):
            hall.press(action, visit_id=visit, **wishes)


def test_come_back_is_for_the_parked_and_the_held_only(hall: Hall) -> None:
    hall.check_in(0)
    hall.call("identity")
    with refuses("visit.wrong-state", state="called"):
        hall.press(calling.come_back, visit_id=hall.visit_of(0))


def test_only_served_work_is_finished_and_only_the_called_are_served_or_recalled(
    hall: Hall,
) -> None:
    hall.check_in(0)
    for action in (calling.serve, calling.park, calling.recall, serving.finish_step):
        with refuses("desk.nobody-called", desk=1):
            hall.press(action, desk_id=hall.desk("identity"))
    hall.call("identity")
    with refuses("visit.wrong-state", state="called"):
        hall.finish("identity")
    hall.serve("identity")
    for action in (calling.serve, calling.park, calling.recall):
        with refuses("visit.wrong-state", state="serving"):
            hall.press(action, desk_id=hall.desk("identity"))


def test_three_recalls_and_no_more(hall: Hall) -> None:
    hall.check_in(0)
    hall.call("identity")
    for times in (1, 2, 3):
        said = hall.press(calling.recall, desk_id=hall.desk("identity"))
        assert said.facts["times"] == times
    with refuses("call.recall-limit", times=3):
        hall.press(calling.recall, desk_id=hall.desk("identity"))


def test_a_desk_calls_one_party_at_a_time_and_only_while_it_is_open(hall: Hall) -> None:
    hall.check_in(0)
    hall.check_in(1)
    hall.call("identity")
    with refuses("desk.busy", ticket="A001"):
        hall.call("identity")
    hall.press(desks.set_desk, desk_id=hall.desk("identity", 2), state="break")
    with refuses("desk.not-open", state="break"):
        hall.call("identity", 2)
    with refuses("desk.unknown"):
        hall.press(calling.call_next)
    with refuses("desk.unknown"):
        hall.press(desks.set_desk, desk_id=999, state="open")
    with refuses("desk.unknown-state"):
        hall.press(desks.set_desk, desk_id=hall.desk("identity", 2), state="ajar")


def test_a_visit_or_host_nobody_knows_is_refused(hall: Hall) -> None:
    with refuses("visit.unknown"):
        hall.press(calling.hold, visit_id=999, reason="id_card")
    hall.check_in(0)
    with refuses("host.unknown"):
        hall.press(hosts.give_to_host, visit_id=hall.visit_of(0), host_id=999, reason="owner_wish")


def test_settlement_ends_only_when_everything_is_paid(hall: Hall) -> None:
    rows = tuple(
        settlement.ChargeRow(unit_id=hall.units[0], kind=kind, basis="", amount_cents=cents)
        for kind, cents in (("area", 120_000), ("deposit_back", -20_000))
    )
    hall.press(settlement.write_charges, rows=rows)
    with refuses("charges.nothing-new"):
        hall.press(settlement.write_charges, rows=rows)
    hall.check_in(0)
    hall.walk(0, to="settlement")
    hall.call("settlement")
    hall.serve("settlement")
    with refuses("settlement.unpaid", cents=100_000):
        hall.finish("settlement")
    with refuses("settlement.no-receipt"):
        hall.pay(0, " ")
    paid = hall.pay(0, "R-17")
    assert (paid.facts["cents"], paid.facts["charges"]) == (100_000, 2)
    with refuses("settlement.nothing-owed"):
        hall.pay(0, "R-18")
    assert {c["receipt"] for c in hall.rows(Charge)} == {"R-17"}
    assert hall.finish("settlement").facts["next"] == "signing"


def test_a_second_reading_of_a_meter_replaces_the_first(hall: Hall) -> None:
    wishes = {"unit_id": hall.units[0], "kind": "water", "meter_no": "7"}
    hall.press(settlement.read_meter, value=1_000, **wishes)
    hall.press(settlement.read_meter, value=1_500, **wishes)
    assert [r["value"] for r in hall.rows(MeterReading)] == [1_500]
    with refuses("meter.negative"):
        hall.press(settlement.read_meter, value=-1, **wishes)
    with refuses("unit.unknown"):
        hall.press(settlement.read_meter, value=1, **{**wishes, "unit_id": 999})


def test_signing_marks_each_home_with_or_without_issues(hall: Hall) -> None:
    hall.walk_in(6, 7)
    hall.walk(6, to="signing")
    hall.step(6, with_issues=(hall.units[7],))
    signed = {r["unit_id"]: r["with_issues"] for r in hall.rows(VisitUnit)}
    assert signed == {hall.units[6]: False, hall.units[7]: True}
    assert all(r["signed_at"] == hall.now for r in hall.rows(VisitUnit))
    hall.call("keys")
    hall.serve("keys")
    hall.hand_keys(6)
    with refuses("keys.not-with-owner", pieces=12):
        hall.finish("keys")
    hall.hand_keys(7)
    hall.finish("keys")
    states = [hall.row(Unit, hall.units[n])["state"] for n in (6, 7)]
    assert states == ["handed_over", "handed_over_with_issues"]


def test_keys_leave_only_after_the_home_was_signed_for(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="signing")
    owner = Receiver(kind=HolderKind.OWNER, owner_id=hall.owners[0])
    with refuses("keys.not-signed"):
        hall.press(keys.offer_pieces, item_ids=hall.pieces(0), to=owner)


def test_the_key_step_is_refused_for_a_home_without_a_signature_or_a_set(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="keys")
    hall.call("keys")
    hall.serve("keys")
    (home,) = hall.rows(VisitUnit)
    hall.change(VisitUnit, home["id"], signed_at=None)
    with refuses("keys.not-signed", ticket="A001"):
        hall.finish("keys")
    hall.change(VisitUnit, home["id"], signed_at=hall.now)
    hall.lose_set(0)
    with refuses("keys.no-set"):
        hall.finish("keys")


def test_a_party_goes_home_early_only_without_required_steps_left(hall: Hall) -> None:
    hall.check_in(0)
    with refuses("visit.steps-missing"):
        hall.press(serving.complete, visit_id=hall.visit_of(0))
    hall.walk(0, to="survey")
    hall.press(serving.complete, visit_id=hall.visit_of(0))
    assert hall.visit(0)["state"] == "completed"
    assert hall.rows(VisitUnit)[0]["outcome"] == "handed_over"


@pytest.mark.parametrize(
    ("how", "kind"),
    [
        ("refused", "visit.refused"),
        ("view_only", "visit.view_only"),
        ("incomplete_documents", "visit.papers_missing"),
        ("left_early", "visit.left_early"),
    ],
)
def test_every_other_end_frees_the_desk_and_the_home(hall: Hall, how: str, kind: str) -> None:
    hall.check_in(0)
    hall.walk(0, to="signing")
    hall.call("signing")
    hall.serve("signing")
    assert hall.end(0, how).kind == kind
    assert hall.visit(0)["state"] == how
    (home,) = hall.rows(VisitUnit)
    assert (home["is_inside"], home["outcome"]) == (False, how)
    assert (hall.row(Unit, hall.units[0])["state"] == "refused") == (how == "refused")
    with refuses("line.empty"):
        hall.call("signing")
    hall.walk_in(0)  # comes back another time


def test_no_end_but_a_handover_while_the_keys_are_with_the_owner(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="keys")
    hall.call("keys")
    hall.serve("keys")
    hall.hand_keys(0)
    with refuses("visit.keys-already-out"):
        hall.end(0, "refused")
    with refuses("visit.unknown-ending", how="vanished"):
        hall.press(ending.end_visit, visit_id=hall.visit_of(0), how="vanished")
    hall.return_keys(0)
    hall.end(0, "refused")
    assert hall.row(Unit, hall.units[0])["state"] == "refused"


def test_a_key_room_is_a_department(hall: Hall) -> None:
    departments = {r["code"]: r["department"] for r in hall.rows(Station)}
    assert departments["keys"] == KEY_ROOM
