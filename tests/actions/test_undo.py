"""Undo puts every row back as it was, once, and only while nothing later stands on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from day_store import DAY, ZONE, Hall, refuses
from evening_undo_cases import EVENING_CASES
from issue_undo_cases import ISSUE_CASES
from key_fault_undo_cases import FAULT_CASES
from key_undo_cases import LOAN_CASES
from layout_undo_cases import LAYOUT_CASES

from console.actions import (
    booking,
    calling,
    charges,
    desks,
    duty,
    ending,
    green,
    homes,
    hosts,
    messages,
    moving,
    papers_held,
    party_facts,
    phoning,
    plan_rules,
    serving,
    settlement,
    zones,
)
from console.actions.seating import Spot
from console.actions.skipping import skip_step
from console.actions.undo import UNDOABLE, undo
from console.by_hand import OwnerWish, add_home_by_hand, add_owner_by_hand
from console.domain.acceptance import AtDoor
from console.domain.duty import DutyKind, Mark
from console.domain.events import Event
from console.domain.messages import MessageKind, MessageState
from console.domain.times import at_local
from console.models import Appointment, Call, Host, VisitUnit
from console.store import new_op_id

OFF = Mark(kind=DutyKind.OFF)
DOOR = AtDoor(shown=("id",))
WISH = green.GreenWish(reason="urgent")


def checked_in(hall: Hall) -> None:
    hall.at("08:40")
    hall.check_in(0)


def called(hall: Hall) -> None:
    checked_in(hall)
    hall.call("identity")


def served(hall: Hall) -> None:
    called(hall)
    hall.serve("identity")


def parked(hall: Hall) -> None:
    called(hall)
    hall.park("identity")


def held(hall: Hall) -> None:
    served(hall)
    hall.press(calling.hold, visit_id=hall.visit_of(0), reason="id_card")
    hall.wait(50)


def host_rests(hall: Hall) -> None:
    checked_in(hall)
    hall.walk(0, to="inspection")
    desk = hall.desk("inspection", hall.host_desk(0))
    hall.press(desks.set_desk, desk_id=desk, state="break")


def _host(hall: Hall) -> int:
    return int(hall.visit(0)["host_id"])


def give_to_host(hall: Hall, reason: str) -> Event:
    visit_id, other = hall.visit_of(0), _other_host(hall)
    return hall.press(hosts.give_to_host, visit_id=visit_id, host_id=other, reason=reason)


def skip(hall: Hall) -> Event:
    wishes = {"step": "identity", "reason": "by_proxy", "approver": "Marlow Chiefley"}
    return hall.press(skip_step, visit_id=hall.visit_of(0), **wishes)


def asked(hall: Hall) -> None:
    checked_in(hall)
    hall.press(green.request_green, visit_id=hall.visit_of(0), wish=WISH)


def granted(hall: Hall) -> None:
    asked(hall)
    hall.press(green.grant_green, visit_id=hall.visit_of(0), by="chief")


def at_survey(hall: Hall) -> None:
    checked_in(hall)
    hall.walk(0, to="survey")


def owing(hall: Hall) -> None:
    checked_in(hall)
    owes(hall)


def owes(hall: Hall) -> None:
    charge = settlement.ChargeRow(unit_id=hall.units[0], kind="area", basis="", amount_cents=5_000)
    hall.press(settlement.write_charges, rows=(charge,))


def passed_over(hall: Hall) -> None:
    """Somebody due earlier came later: the call will go past home 5."""
    hall.check_in(5)
    checked_in(hall)


def _end(how: str) -> Callable[[Hall], Event]:
    return lambda hall: hall.end(0, how)


def _other_host(hall: Hall) -> int:
    mine = hall.visit(0)["host_id"]
    return next(h["id"] for h in hall.rows(Host) if h["id"] != mine)


def set_home(hall: Hall, **fields: str) -> Event:
    return hall.press(homes.set_homes, changes={hall.units[0]: fields})


def add_home(hall: Hall) -> Event:
    wish = OwnerWish(name="Nora Quill", phones="19900001234")
    return add_home_by_hand(
        hall.store, fields={"building": "77", "room_no": "101"}, wish=wish, op_id=new_op_id(),
        by=None,
    )  # fmt: skip


def add_owner(hall: Hall) -> Event:
    wish = OwnerWish(name="Nora Quill", phones="19900001234")
    return add_owner_by_hand(
        hall.store, unit_id=hall.units[0], wish=wish, op_id=new_op_id(), by=None
    )


def correct_charge(hall: Hall) -> Event:
    charge = settlement.ChargeRow(unit_id=hall.units[0], kind="area", basis="", amount_cents=1)
    return hall.press(charges.correct_charge, charge=charge, is_paid=False)


CASES: list[tuple[str, Callable[[Hall], object], Callable[[Hall], Event]]] = [
    ("visit.called", passed_over, lambda h: h.call("identity")),
    (
        "visit.recalled",
        called,
        lambda h: h.press(calling.recall, desk_id=h.desk("identity")),
    ),
    ("visit.served", called, lambda h: h.serve("identity")),
    ("visit.parked", called, lambda h: h.park("identity")),
    (
        "visit.held",
        served,
        lambda h: h.press(calling.hold, visit_id=h.visit_of(0), reason="id_card"),
    ),
    ("visit.came_back", parked, lambda h: _late_return(h)),
    (
        "visit.sent_on",
        served,
        lambda h: h.press(serving.send_on, visit_id=h.visit_of(0), station_id=h.stations["survey"]),
    ),
    (
        "visit.given_to_host",
        checked_in,
        lambda h: give_to_host(h, reason="owner_wish"),
    ),
    (
        "visit.hold_extended",
        held,
        lambda h: h.press(calling.extend_hold, visit_id=h.visit_of(0), reason="money"),
    ),
    ("host.replaced", host_rests, lambda h: h.press(hosts.replace_resting_host, host_id=_host(h))),
    ("step.finished", served, lambda h: h.finish("identity")),
    (
        "visit.completed",
        at_survey,
        lambda h: h.press(serving.complete, visit_id=h.visit_of(0)),
    ),
    ("visit.refused", served, _end("refused")),
    ("visit.view_only", served, _end("view_only")),
    ("visit.papers_missing", asked, _end("incomplete_documents")),
    ("visit.left_early", parked, _end("left_early")),
    ("step.skipped", served, skip),
    (
        "green.requested",
        checked_in,
        lambda h: h.press(green.request_green, visit_id=h.visit_of(0), wish=WISH),
    ),
    (
        "green.granted",
        asked,
        lambda h: h.press(green.grant_green, visit_id=h.visit_of(0), by="chief"),
    ),
    (
        "green.refused",
        asked,
        lambda h: h.press(green.refuse_green, visit_id=h.visit_of(0), reason="other", by="chief"),
    ),
    (
        "green.withdrawn",
        granted,
        lambda h: h.press(green.withdraw_green, visit_id=h.visit_of(0)),
    ),
    ("homes.set", checked_in, lambda h: set_home(h, green_reason="urgent")),
    ("homes.added", checked_in, add_home),
    ("owners.added", checked_in, add_owner),
    ("charges.corrected", owes, correct_charge),
    (
        "charges.paid",
        owing,
        lambda h: h.pay(0, "R-1"),
    ),
    (
        "appointment.confirmed",
        lambda h: None,
        lambda h: h.press(booking.confirm, appointment_id=h.appointments[0]),
    ),
    (
        "appointment.cancelled",
        lambda h: None,
        lambda h: h.press(booking.cancel, appointment_id=h.appointments[0], reason="ill"),
    ),
    ("appointment.booked", lambda h: None, lambda h: h.press(phoning.book, **_by_phone(h, 6))),
    ("appointment.rebooked", lambda h: None, lambda h: h.press(phoning.rebook, **_by_phone(h, 0))),
    ("appointment.moved", lambda h: None, lambda h: h.press(moving.move_appointment, **_moved(h))),
    ("plan.moved", lambda h: None, lambda h: h.press(moving.apply_moves, moves=_moves(h))),
    ("appointment.pinned", lambda h: None, lambda h: _pin(h, True)),
    ("appointment.unpinned", lambda h: _pin(h, True), lambda h: _pin(h, False)),
    ("messages.answered", lambda h: _tell(h), lambda h: _answer(h)),
    ("messages.called", lambda h: None, lambda h: _ring(h)),
    (
        "desk.set",
        lambda h: None,
        lambda h: h.press(desks.set_desk, desk_id=h.desk("keys"), state="break"),
    ),
    ("duty.set", checked_in, lambda h: h.press(duty.set_duty, marks={(_host(h), DAY): OFF})),
    (
        "plan.days_set",
        checked_in,
        lambda h: h.press(plan_rules.set_days, days={DAY: plan_rules.DaySetting(homes=5)}),
    ),
    (
        "plan.slots_set",
        checked_in,
        lambda h: h.press(plan_rules.set_slots, slots={(DAY, "09:00"): 2}),
    ),
    (
        "plan.places_set",
        checked_in,
        lambda h: h.press(plan_rules.set_zone_limits, zones={"A": 2}),
    ),
    (
        "visit.door_noted",
        checked_in,
        lambda h: h.press(papers_held.note_at_door, visit_id=h.visit_of(0), door=DOOR),
    ),
    (
        "visit.party_set",
        checked_in,
        lambda h: h.press(
            party_facts.set_party,
            visit_id=h.visit_of(0),
            details=party_facts.PartyDetails(people=3, children=1, in_childcare=1, purpose="view"),
        ),
    ),
    (
        "visit.joined",
        checked_in,
        lambda h: h.press(party_facts.join_party, visit_id=h.visit_of(0), owner_id=h.owners[0]),
    ),
    (
        "visit.to_zone",
        checked_in,
        lambda h: h.press(zones.send_to_zone, visit_ids=(h.visit_of(0),), zone="B"),
    ),
    (
        "visit.child_collected",
        lambda h: h.check_in(0, party_size=2, children=1, in_childcare=1),
        lambda h: h.press(zones.collect_child, visit_id=h.visit_of(0)),
    ),
    (
        "plan.rules_set",
        checked_in,
        lambda h: h.press(plan_rules.set_plan_rules, numbers={"weekday_quota": 40}),
    ),
    (
        "plan.minutes_set",
        checked_in,
        lambda h: h.press(plan_rules.set_minutes, minutes={("inspection", "villa"): 60}),
    ),
]
AFTERNOON = Spot(slot_start=at_local(DAY, "13:00", ZONE))


def _by_phone(hall: Hall, home: int) -> dict[str, object]:
    booked = hall.appointments[home]
    party = {"appointment_id": booked} if booked else {"unit_ids": (hall.units[home],)}
    asked = phoning.Asked(owner_id=hall.owners[home], late_reason="urgent", **party)
    return {"asked": asked, "to": AFTERNOON, "is_confirmed": True}


def _moved(hall: Hall) -> dict[str, object]:
    return {"appointment_id": hall.appointments[0], "to": AFTERNOON}


def _moves(hall: Hall) -> tuple[moving.Move, ...]:
    return (
        moving.Move(appointment_id=hall.appointments[0], to=AFTERNOON),
        moving.Move(appointment_id=hall.appointments[1], to=None),
    )


def _notice(hall: Hall) -> messages.NewMessage:
    slot_start = hall.row(Appointment, hall.appointments[0])["slot_start"]
    return messages.NewMessage(
        appointment_id=hall.appointments[0], kind=MessageKind.NOTICE, slot_start=slot_start,
        reference="REF",
    )  # fmt: skip


def _tell(hall: Hall) -> Event:
    return hall.press(messages.write_messages, messages=(_notice(hall),))


def _ring(hall: Hall) -> Event:
    return hall.press(messages.record_call, message=_notice(hall), state=MessageState.REACHED)


def _answer(hall: Hall) -> Event:
    answer = messages.Answer(state=MessageState.REACHED, reference="REF")
    return hall.press(messages.record_answers, answers=(answer,))


def _pin(hall: Hall, is_pinned: bool) -> Event:
    number = hall.appointments[0]
    return hall.press(moving.set_pinned, appointment_id=number, is_pinned=is_pinned)


def _host(hall: Hall) -> int:
    return int(hall.rows(Host)[0]["id"])


KEEPING = {"visit.checked_in", "visit.walked_in", "issue.raised"}  # stays, with its number
WHOLE = {"plan.placed"}  # taken back in bulk: tests/actions/test_planning_anew.py


def _late_return(hall: Hall) -> Event:
    hall.wait(40)
    return hall.press(calling.come_back, visit_id=hall.visit_of(0))


def take_back(hall: Hall, event: Event) -> Event:
    return hall.press(undo, seq=event.seq)


CASES += LOAN_CASES + FAULT_CASES + LAYOUT_CASES + ISSUE_CASES + EVENING_CASES


def test_every_kind_that_can_be_undone_is_tried_here() -> None:
    assert {kind for kind, _, _ in CASES} | KEEPING | WHOLE == UNDOABLE


@pytest.mark.parametrize(("kind", "arrange", "act"), CASES, ids=[c[0] for c in CASES])
def test_undo_restores_every_row_and_works_once(
    hall: Hall,
    kind: str,
    arrange: Callable[[Hall], object],
    act: Callable[[Hall], Event],
) -> None:
    arrange(hall)
    before = hall.dump()
    event = act(hall)
    assert event.kind == kind
    hall.wait(3)
    assert hall.dump() != before
    undone = take_back(hall, event)
    assert hall.dump() == before
    assert undone.facts == {"undone": event.seq, "kind": kind}
    with refuses("undo.later-event", kind="press.undone"):
        take_back(hall, event)
    with refuses("undo.not-this", kind="press.undone"):
        take_back(hall, undone)


def test_an_undone_check_in_leaves_the_appointment_as_it_was_and_the_house_empty(
    hall: Hall,
) -> None:
    hall.change(Appointment, hall.appointments[0], green_reason="urgent")
    before = hall.dump()
    take_back(hall, hall.check_in(0))
    after = hall.dump()
    for table in ("visit", "visit_unit", "visit_step"):
        before.pop(table)
        after.pop(table)
    assert after == before
    assert hall.visit(0)["state"] == "undone"
    assert not any(r["is_inside"] for r in hall.rows(VisitUnit))
    with refuses("line.empty"):
        hall.call("identity")


def test_an_undone_walk_in_gets_its_other_place_back(hall: Hall) -> None:
    from datetime import timedelta

    booked = hall.appointments[0]
    hall.change(Appointment, booked, day=hall.now.date() + timedelta(days=1))
    before = hall.row(Appointment, booked)
    take_back(hall, hall.walk_in(0))
    assert hall.row(Appointment, booked) == before


def test_nothing_later_may_stand_on_what_is_undone(hall: Hall) -> None:
    checked_in(hall)
    call = hall.call("identity")
    hall.serve("identity")
    with refuses("undo.later-event", kind="visit.served"):
        take_back(hall, call)


def test_a_call_is_not_undone_after_the_desk_went_on(hall: Hall) -> None:
    checked_in(hall)
    hall.check_in(1)
    hall.call("identity")
    parked_event = hall.park("identity")
    hall.call("identity")
    with refuses("undo.later-event", kind="visit.called"):
        take_back(hall, parked_event)
    assert len(hall.rows(Call, ended_at=None)) == 1


def test_a_payment_is_not_undone_under_a_later_one(hall: Hall) -> None:
    owing(hall)
    first = hall.pay(0, "R-1")
    take_back(hall, first)
    hall.pay(0, "R-2")
    with refuses("undo.later-event"):
        take_back(hall, first)


def test_a_place_that_somebody_else_took_is_not_given_back(hall: Hall) -> None:
    hall.walk_in(6)
    ended = hall.end(6, "left_early")
    hall.walk_in(6)
    with refuses("undo.place-taken"):
        take_back(hall, ended)
    assert len(hall.rows(VisitUnit, is_inside=True)) == 1


def test_what_was_not_a_press_of_the_floor_cannot_be_undone(hall: Hall) -> None:
    with refuses("undo.unknown"):
        hall.press(undo, seq=9_999)
    with refuses("undo.not-this", kind="campaign.opened"):
        hall.press(undo, seq=1)


def test_keys_that_have_left_come_back_by_a_recorded_return_only(hall: Hall) -> None:
    checked_in(hall)
    hall.walk(0, to="keys")
    hall.call("keys")
    hall.serve("keys")
    with refuses("undo.keys-left"):
        take_back(hall, hall.hand_keys(0))
    hall.return_keys(0)


def test_a_finished_step_is_not_undone_with_an_old_image_of_another_visit(hall: Hall) -> None:
    """A call that ended an expired grant of somebody else names that visit too."""
    hall.at("09:00")
    hall.walk_in(6)
    hall.press(green.request_green, visit_id=hall.visit_of(6), wish=WISH)
    hall.press(green.grant_green, visit_id=hall.visit_of(6), by="chief")
    hall.check_in(0)
    hall.wait(130)
    call = hall.call("identity")
    assert call.facts["ticket"] == "A001"
    hall.press(green.request_green, visit_id=hall.visit_of(6), wish=WISH)
    with refuses("undo.later-event", kind="green.requested"):
        take_back(hall, call)


def test_ending_takes_a_reason_and_keeps_it(hall: Hall) -> None:
    checked_in(hall)
    event = hall.press(ending.end_visit, visit_id=hall.visit_of(0), how="refused", reason="quality")
    assert event.facts["reason"] == "quality"
