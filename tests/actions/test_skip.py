"""A step is left out by a second person, with a reason, and never what a handover rests on."""

from __future__ import annotations

from typing import Any

import pytest
from day_store import Hall, refuses

from console.actions import calling
from console.actions.settlement import ChargeRow, write_charges
from console.actions.skipping import skip_step
from console.actions.undo import undo
from console.domain.events import Event
from console.models import Call, VisitStep
from console.queries.papers import parties

CHIEF = "Marlow Chiefley"


def skip(hall: Hall, home: int, step: str, **wishes: Any) -> Event:
    said = {"reason": "done_before", "approver": CHIEF, **wishes}
    return hall.press(skip_step, visit_id=hall.visit_of(home), step=step, **said)


def state_of(hall: Hall, step: str) -> dict[str, Any]:
    return hall.rows(VisitStep, code=step)[0]


def test_a_step_to_come_falls_away_and_says_why_and_by_whom(hall: Hall) -> None:
    hall.check_in(0)
    event = skip(hall, 0, "documents", reason="by_management")
    assert (event.kind, event.facts["reason"], event.facts["state"]) == (
        "step.skipped", "by_management", "waiting",
    )  # fmt: skip
    assert hall.visit(0)["step_code"] == "identity"
    left_out = state_of(hall, "documents")
    assert (left_out["state"], left_out["skip_reason"], left_out["skipped_by"]) == (
        "skipped", "by_management", CHIEF,
    )  # fmt: skip
    assert left_out["skipped_at"] == hall.now
    assert hall.step(0).facts["next"] == "inspection"


@pytest.mark.parametrize("is_called", [False, True])
def test_the_present_step_falls_away_and_the_party_lines_up_for_the_next(
    hall: Hall, is_called: bool
) -> None:
    hall.check_in(0)
    if is_called:
        hall.call("identity")
        hall.serve("identity")
    before = hall.visit(0)
    assert skip(hall, 0, "identity").facts["next"] == "documents"
    visit = hall.visit(0)
    assert (visit["state"], visit["step_code"]) == ("waiting", "documents")
    assert (visit["due_at"], visit["ticket"]) == (before["due_at"], before["ticket"])
    assert hall.rows(Call, ended_at=None) == []
    assert hall.call("documents").facts["visit"] == hall.visit_of(0)


@pytest.mark.parametrize("away", ["parked", "on_hold"])
def test_whoever_is_away_stays_away_before_another_step(hall: Hall, away: str) -> None:
    hall.check_in(0)
    hall.call("identity")
    if away == "parked":
        hall.park("identity")
    else:
        hall.press(calling.hold, visit_id=hall.visit_of(0), reason="id_card")
    before = hall.visit(0)
    hall.wait(3)
    skip(hall, 0, "identity")
    visit = hall.visit(0)
    kept = ("state", "away_since", "hold_until", "hold_reason", "waiting_since", "due_at")
    assert [visit[k] for k in kept] == [before[k] for k in kept]
    assert visit["step_code"] == "documents"
    with refuses("line.empty"):
        hall.call("documents")
    hall.press(calling.come_back, visit_id=hall.visit_of(0))
    hall.call("documents")


def test_the_last_step_left_out_ends_the_visit(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="survey")
    event = skip(hall, 0, "survey", reason="not_applicable")
    assert (event.facts["state"], event.facts["next"]) == ("completed", "")
    assert hall.visit(0)["ended_at"] == hall.now


@pytest.mark.parametrize("approver", ["", "  ", "tester", " tester "])
def test_it_takes_a_second_person(hall: Hall, approver: str) -> None:
    hall.check_in(0)
    with refuses("skip.needs-another-person", ticket="A001"):
        skip(hall, 0, "documents", approver=approver)


@pytest.mark.parametrize("step", ["signing", "keys"])
def test_signing_and_keys_are_never_left_out(hall: Hall, step: str) -> None:
    hall.check_in(0)
    with refuses("skip.never", step=step):
        skip(hall, 0, step)


def test_settlement_is_left_out_only_when_nothing_is_owed(hall: Hall) -> None:
    owes = ChargeRow(unit_id=hall.units[0], kind="area", basis="", amount_cents=700)
    hall.press(write_charges, rows=(owes,))
    hall.check_in(0)
    hall.check_in(1)
    with refuses("settlement.unpaid", cents=700):
        skip(hall, 0, "settlement")
    skip(hall, 1, "settlement")


def test_only_an_open_step_with_a_known_reason_of_somebody_inside(hall: Hall) -> None:
    hall.check_in(0)
    for step in ("reception", "sauna"):
        with refuses("skip.not-open", step=step):
            skip(hall, 0, step)
    with refuses("skip.unknown-reason", reason="because"):
        skip(hall, 0, "documents", reason="because")
    skip(hall, 0, "documents")
    with refuses("skip.not-open"):
        skip(hall, 0, "documents")
    hall.end(0, "left_early")
    with refuses("visit.wrong-state"):
        skip(hall, 0, "inspection")


def test_undo_brings_the_step_and_the_place_back(hall: Hall) -> None:
    hall.check_in(0)
    hall.call("identity")
    before = hall.dump()
    skipped = skip(hall, 0, "identity")
    hall.press(undo, seq=skipped.seq)
    assert hall.dump() == before


def test_the_reason_reaches_the_papers_and_the_name_does_not_reach_the_journal(
    hall: Hall,
) -> None:
    hall.check_in(0)
    event = skip(hall, 0, "documents", reason="by_proxy")
    assert CHIEF not in event.body()
    (party,) = [p for p in hall.store.read(parties, day=hall.now.date()) if p.ticket]
    reasons = {step.code: step.skip_reason for step in party.steps}
    assert (reasons["documents"], reasons["identity"]) == ("by_proxy", "")
