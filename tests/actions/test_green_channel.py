"""The green channel: asked for by one person, granted by another, for a while."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from day_store import Hall, refuses

from console.actions import calling, green
from console.models import GreenGrant


def ask(hall: Hall, home: int, **wishes: Any) -> None:
    wish = green.GreenWish(**{"reason": "urgent", "owners_delayed": 6, "minutes_each": 4, **wishes})
    hall.press(green.request_green, visit_id=hall.visit_of(home), wish=wish)


def grant(hall: Hall, home: int, by: str = "chief") -> None:
    hall.press(green.grant_green, visit_id=hall.visit_of(home), by=by)


def states(hall: Hall) -> list[str]:
    return [g["state"] for g in hall.rows(GreenGrant)]


@pytest.fixture
def late(hall: Hall) -> Hall:
    """Home 6 walked in at 09:00: due 09:10."""
    hall.at("09:00")
    hall.walk_in(6)
    return hall


def test_who_asks_does_not_approve(late: Hall) -> None:
    ask(late, 6)
    with refuses("green.same-person", ticket="W001"):
        grant(late, 6, by="tester")
    grant(late, 6)
    assert states(late) == ["granted"]


def test_the_cost_told_before_approval_is_kept(late: Hall) -> None:
    ask(late, 6)
    asked = late.journal()[-1]
    assert (asked.facts["owners_delayed"], asked.facts["minutes_each"]) == (6, 4)
    assert late.rows(GreenGrant)[0]["cost"] == "6 4"


def test_one_wish_at_a_time_with_a_reason_of_the_list(late: Hall) -> None:
    with refuses("green.unknown-reason", reason="friend"):
        ask(late, 6, reason="friend")
    ask(late, 6)
    with refuses("green.already-asked"):
        ask(late, 6)
    grant(late, 6)
    with refuses("green.none"):
        grant(late, 6)


def test_a_refusal_is_kept_and_changes_nothing(late: Hall) -> None:
    ask(late, 6)
    due = late.visit(6)["due_at"]
    late.press(green.refuse_green, visit_id=late.visit_of(6), reason="no_evidence", by="chief")
    assert states(late) == ["refused"]
    assert late.visit(6)["due_at"] == due
    with refuses("green.none"):
        late.press(green.refuse_green, visit_id=late.visit_of(6), reason="other")
    ask(late, 6)  # may ask again
    assert states(late) == ["refused", "requested"]


def test_withdrawn_the_row_value_holds_again(late: Hall) -> None:
    with refuses("green.none"):
        late.press(green.withdraw_green, visit_id=late.visit_of(6))
    row = late.visit(6)["due_at"]
    ask(late, 6)
    grant(late, 6)
    assert late.visit(6)["due_at"] == row - timedelta(minutes=20)
    late.press(green.withdraw_green, visit_id=late.visit_of(6))
    assert (late.visit(6)["due_at"], late.visit(6)["is_green"]) == (row, False)
    assert states(late) == ["withdrawn"]


def test_a_grant_lapses_when_parked_past_the_tolerance_and_not_before(late: Hall) -> None:
    ask(late, 6)
    grant(late, 6)
    green_due = late.visit(6)["due_at"]
    for minutes, expected in ((15, "granted"), (16, "lapsed")):
        late.call("identity")
        late.park("identity")
        now = late.wait(minutes)
        late.press(calling.come_back, visit_id=late.visit_of(6))
        assert states(late) == [expected]
        assert late.visit(6)["due_at"] == (
            green_due if expected == "granted" else now + timedelta(minutes=10)
        )


def test_a_green_call_says_so(late: Hall) -> None:
    ask(late, 6)
    grant(late, 6)
    assert late.call("identity").facts["why"]["code"] == "why.green"


def test_an_open_wish_ends_with_the_visit(late: Hall) -> None:
    ask(late, 6)
    late.end(6, "left_early")
    assert states(late) == ["lapsed"]
    for action, wishes in (
        (green.request_green, {"wish": green.GreenWish(reason="urgent")}),
        (green.withdraw_green, {}),
    ):
        with refuses("visit.wrong-state", state="left_early"):
            late.press(action, visit_id=late.visit_of(6), **wishes)
    with refuses("green.none"):
        grant(late, 6)
