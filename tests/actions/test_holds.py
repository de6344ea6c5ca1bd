"""On hold: why, until when somebody asks, and the place that is kept."""

from __future__ import annotations

from datetime import timedelta

from day_store import DAY, Hall, refuses

from console.actions import calling
from console.queries.desk import desk_view


def hold(hall: Hall, home: int, reason: str = "paper") -> None:
    hall.press(calling.hold, visit_id=hall.visit_of(home), reason=reason)


def test_a_hold_says_why_and_when_somebody_asks(hall: Hall) -> None:
    hall.check_in(0)
    now = hall.at("09:00")
    hold(hall, 0)
    assert (hall.visit(0)["hold_reason"], hall.visit(0)["hold_until"]) == (
        "paper", now + timedelta(minutes=60),
    )  # fmt: skip
    desk = hall.desk("identity")
    (away,) = hall.store.read(desk_view, desk_id=desk, day=DAY, now=hall.now).away
    assert (away.reason, away.ask_at) == ("paper", now + timedelta(minutes=60))


def test_asked_at_the_limit_a_hold_lasts_as_long_again(hall: Hall) -> None:
    hall.check_in(0)
    hold(hall, 0)
    now = hall.wait(60)
    said = hall.press(calling.extend_hold, visit_id=hall.visit_of(0), reason="money")
    assert said.facts["reason"] == "money"
    assert hall.visit(0)["hold_until"] == now + timedelta(minutes=60)


def test_whoever_was_called_or_served_may_go_on_hold_and_keeps_the_place(hall: Hall) -> None:
    for is_served in (False, True):
        hall.check_in(is_served)
        due = hall.visit(is_served)["due_at"]
        hall.call("identity")
        if is_served:
            hall.serve("identity")
        hold(hall, is_served)
        hall.wait(90)
        hall.press(calling.come_back, visit_id=hall.visit_of(is_served))
        back = hall.visit(is_served)
        assert (back["state"], back["due_at"]) == ("waiting", due)
        assert (back["hold_reason"], back["hold_until"]) == ("", None)
        hall.end(is_served, "left_early")


def test_only_reasons_of_the_list_and_only_who_is_on_hold(hall: Hall) -> None:
    hall.check_in(0)
    with refuses("hold.unknown-reason", reason="no idea"):
        hold(hall, 0, "no idea")
    with refuses("visit.wrong-state", state="waiting"):
        hall.press(calling.extend_hold, visit_id=hall.visit_of(0), reason="paper")
    assert hall.visit(0)["state"] == "waiting"
