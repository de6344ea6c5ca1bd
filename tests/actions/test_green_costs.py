"""What the green channel costs: told before, kept after, counted by reason; its list is the
site's."""

from __future__ import annotations

from datetime import timedelta

import pytest
from day_store import DAY, Hall, refuses

from console.actions import calling, desks, green
from console.domain.rules import GREEN_REASONS, Rules
from console.models import Campaign, GreenGrant, Visit
from console.queries.green import GreenRow, by_reason, cost_calls, green_cost, green_of_day


def ask(hall: Hall, home: int, reason: str = "urgent", note: str = "") -> None:
    cost = hall.store.read(green_cost, visit_id=hall.visit_of(home))
    wish = green.GreenWish(
        reason=reason, note=note, owners_delayed=len(cost.passed), minutes_each=cost.minutes_each
    )
    hall.press(green.request_green, visit_id=hall.visit_of(home), wish=wish)


def grant(hall: Hall, home: int, lasts: int = 0) -> None:
    hall.press(green.grant_green, visit_id=hall.visit_of(home), by="chief", lasts=lasts)


def rows(hall: Hall) -> tuple[GreenRow, ...]:
    return hall.store.read(green_of_day, day=DAY)


@pytest.fixture
def crowd(hall: Hall) -> Hall:
    """Homes 0 to 3 wait for identity, due 08:30, 09:00, 09:30, 10:00; home 6 walked in at 09:55:
    due 10:05, with a grant 09:45."""
    hall.at("08:30")
    for home in range(4):
        hall.check_in(home)
    hall.at("09:55")
    hall.walk_in(6)
    return hall


def test_the_cost_is_told_before_in_owners_and_minutes(crowd: Hall) -> None:
    cost = crowd.store.read(green_cost, visit_id=crowd.visit_of(6))
    assert cost.passed == (("A004", 4),)
    assert cost.minutes_each == 3, "5 usual minutes shared by two desks"
    crowd.press(desks.set_desk, desk_id=crowd.desk("identity", 2), state="closed")
    assert crowd.store.read(green_cost, visit_id=crowd.visit_of(6)).minutes_each == 5


def serve_all(hall: Hall, *tickets: str, minutes: int = 8) -> None:
    for ticket in tickets:
        assert hall.call("identity").facts["ticket"] == ticket
        hall.serve("identity")
        hall.wait(minutes)
        hall.finish("identity")


def test_what_it_came_to_is_kept_from_the_call_and_its_real_minutes(crowd: Hall) -> None:
    ask(crowd, 6)
    grant(crowd, 6)
    serve_all(crowd, "A001", "A002", "A003", "W001", "A004")
    (row,) = rows(crowd)
    assert (row.told_owners, row.told_minutes) == (1, 3)
    assert (row.owners, row.minutes) == (1, 4), "8 minutes of two desks"
    ((_, owners, open_desks),) = cost_calls(crowd.rows(GreenGrant)[0]["cost_after"])
    assert (owners, open_desks) == (1, 2)


def test_whom_the_desk_could_not_serve_was_not_set_back(crowd: Hall) -> None:
    crowd.change(Visit, crowd.visit_of(3), language="es")
    from console.models import Desk

    crowd.change(Desk, crowd.desk("identity"), languages="zh")
    ask(crowd, 6)
    grant(crowd, 6)
    serve_all(crowd, "A001", "A002", "A003", "W001")
    assert [row.owners for row in rows(crowd)] == [0]


def test_an_undone_call_cost_nothing(crowd: Hall) -> None:
    from console.actions.undo import undo

    ask(crowd, 6)
    grant(crowd, 6)
    serve_all(crowd, "A001", "A002", "A003")
    crowd.press(undo, seq=crowd.call("identity").seq)
    assert crowd.rows(GreenGrant)[0]["cost_after"] == ""


def test_the_day_counts_by_reason_and_keeps_what_was_refused(crowd: Hall) -> None:
    ask(crowd, 6)
    grant(crowd, 6)
    for home, why in ((1, "no_evidence"), (2, "too_costly")):
        ask(crowd, home, reason="out_of_town")
        crowd.press(green.refuse_green, visit_id=crowd.visit_of(home), reason=why, by="chief")
    with refuses("green.none"):
        crowd.press(green.refuse_green, visit_id=crowd.visit_of(2), reason="other", by="chief")
    ask(crowd, 2, reason="out_of_town")
    with refuses("green.unknown-refusal", reason="too late, sorry"):
        wishes = {"visit_id": crowd.visit_of(2), "reason": "too late, sorry"}
        crowd.press(green.refuse_green, by="chief", **wishes)
    counted = {r.reason: (r.asked, r.granted, r.refused) for r in by_reason(rows(crowd))}
    assert counted == {"urgent": (1, 1, 0), "out_of_town": (3, 0, 2)}
    assert [row.refusal for row in rows(crowd)] == ["", "no_evidence", "too_costly", ""]
    assert crowd.store.read(green_of_day, day=DAY + timedelta(days=1)) == ()


def test_a_grant_lasts_as_long_as_the_approver_says(crowd: Hall) -> None:
    ask(crowd, 6)
    for lasts in (4, 481):
        with refuses("green.expiry", most=480):
            grant(crowd, 6, lasts=lasts)
    grant(crowd, 6, lasts=30)
    wish = crowd.rows(GreenGrant)[0]
    assert wish["granted_at"] == wish["requested_at"] == crowd.now
    assert wish["expires_at"] == crowd.now + timedelta(minutes=30)
    crowd.wait(30)
    serve_all(crowd, "A001", "A002", "A003", "A004")
    assert [row.state for row in rows(crowd)] == ["expired"]


def set_reasons(hall: Hall, *reasons: str, noted: tuple[str, ...] = ()) -> None:
    hall.press(green.set_green_reasons, reasons=reasons, noted=noted)


def test_the_list_of_reasons_is_the_sites(crowd: Hall) -> None:
    set_reasons(crowd, "urgent", " Moves  house today ", noted=("urgent",))
    rules = Rules.from_json(crowd.rows(Campaign)[0]["rules"])
    assert rules.green_reasons == ("urgent", "Moves house today")
    with refuses("green.unknown-reason", reason="out_of_town"):
        ask(crowd, 6, reason="out_of_town")
    with refuses("green.needs-note"):
        ask(crowd, 6, note="  ")
    ask(crowd, 6, reason="Moves house today")
    ask(crowd, 1, note="saw the train ticket")
    assert all("train" not in repr(event) for event in crowd.journal()), "a note stays private"


@pytest.mark.parametrize("reasons", [(), ("a", "a "), ("x" * 41,), ("",), tuple("abcdefghijklm")])
def test_a_list_is_short_clear_and_without_doubles(hall: Hall, reasons: tuple[str, ...]) -> None:
    with refuses("green.bad-list"):
        set_reasons(hall, *reasons)
    with refuses("green.unknown-reason", reason="other"):
        set_reasons(hall, *GREEN_REASONS, noted=("other",))


def test_what_was_asked_by_a_reason_that_is_no_more_can_still_be_granted(crowd: Hall) -> None:
    ask(crowd, 6, reason="out_of_town")
    set_reasons(crowd, "urgent")
    grant(crowd, 6)
    assert crowd.visit(6)["is_green"]


def test_a_late_parked_party_loses_its_grant_but_not_what_it_cost(crowd: Hall) -> None:
    ask(crowd, 6)
    grant(crowd, 6)
    serve_all(crowd, "A001", "A002", "A003")
    crowd.call("identity")
    crowd.wait(2)
    crowd.park("identity")
    crowd.wait(16)
    crowd.press(calling.come_back, visit_id=crowd.visit_of(6))
    (row,) = rows(crowd)
    assert (row.state, row.owners, row.minutes) == ("lapsed", 1, 1)
