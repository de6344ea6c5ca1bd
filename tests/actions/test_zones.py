"""Zones count people, keep parties apart, and give children back before anybody leaves."""

from __future__ import annotations

import pytest
from day_store import DAY, Hall, refuses

from console.actions import party_facts, zones
from console.actions.party_facts import PartyDetails
from console.domain.seating import ZoneSeats
from console.models import Unit, VisitOwner, VisitStep, Zone
from console.queries.party import of_appointment, of_visit
from console.queries.seating import zones_now


def now(hall: Hall) -> dict[str, ZoneSeats]:
    return {z.code: z for z in hall.store.read(zones_now, day=DAY)}


def zone_of(hall: Hall, home: int) -> str:
    number = hall.visit(home)["zone_id"]
    return str(hall.row(Zone, number)["code"]) if number else ""


def send(hall: Hall, zone: str, *homes: int) -> None:
    hall.press(zones.send_to_zone, visit_ids=tuple(map(hall.visit_of, homes)), zone=zone)


def test_seats_are_taken_by_people_and_not_by_children_in_childcare(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0, party_size=5, children=3, in_childcare=2, lunches=4)
    found = now(hall)["A"]
    assert (found.people, found.free, found.children, found.lunches) == (3, 17, 2, 4)
    hall.call("identity")
    hall.serve("identity")
    assert now(hall)["A"].people == 0


def test_the_card_promises_the_zone_that_the_check_in_gives(hall: Hall) -> None:
    hall.at("08:20")
    quiet = hall.rows(Zone, code="B")[0]["id"]
    hall.change(Zone, quiet, is_quiet=True)
    for home, klass in ((0, "smooth"), (1, "key"), (2, "key"), (3, "key"), (4, "smooth")):
        hall.change(Unit, hall.units[home], customer_class=klass)
        card = hall.store.read(of_appointment, appointment_id=hall.appointments[home])
        promised = card.zone.code if card.zone else ""
        hall.check_in(home)
        assert zone_of(hall, home) == promised
    assert [zone_of(hall, home) for home in range(5)] == ["A", "B", "B", "A", "A"]


def test_members_of_one_group_wait_apart_and_the_third_in_no_zone(hall: Hall) -> None:
    hall.at("08:20")
    for home in (0, 1, 2):
        hall.change(Unit, hall.units[home], conflict_group="family")
        hall.check_in(home)
    assert [zone_of(hall, home) for home in (0, 1, 2)] == ["A", "B", ""]
    assert hall.store.read(of_visit, visit_id=hall.visit_of(2)).zone is None
    with refuses("zone.kept-apart", zone="A"):
        send(hall, "A", 2)
    hall.end(0, "refused")
    send(hall, "A", 2)
    assert zone_of(hall, 2) == "A"


def test_parties_are_sent_to_another_zone_together_or_not_at_all(hall: Hall) -> None:
    hall.at("08:20")
    for home, people in ((0, 6), (1, 4), (2, 3)):
        hall.check_in(home, party_size=people)
    assert [zone_of(hall, home) for home in (0, 1, 2)] == ["A", "A", "A"]
    with refuses("zone.full", free=0, people=3):
        send(hall, "B", 0, 1, 2)
    assert now(hall)["B"].people == 0
    before = hall.visit(0)
    send(hall, "B", 0, 1)
    assert (now(hall)["B"].people, now(hall)["B"].alarm) == (10, "red")
    assert {k: v for k, v in hall.visit(0).items() if k != "zone_id"} == {
        k: v for k, v in before.items() if k != "zone_id"
    }
    with refuses("zone.same", zone="B"):
        send(hall, "B", 0)
    with refuses("zone.unknown"):
        send(hall, "Q", 0)
    with refuses("zone.nobody"):
        send(hall, "B")


@pytest.mark.parametrize("how", ["refused", "left_early"])
def test_nobody_leaves_without_the_children_who_are_looked_after(hall: Hall, how: str) -> None:
    hall.at("08:20")
    hall.check_in(0, party_size=3, children=1, in_childcare=1)
    with refuses("visit.child-in-care", ticket="A001", children=1):
        hall.end(0, how)
    event = hall.press(zones.collect_child, visit_id=hall.visit_of(0))
    assert event.facts["children"] == 1
    with refuses("childcare.nobody"):
        hall.press(zones.collect_child, visit_id=hall.visit_of(0))
    hall.end(0, how)


def test_the_end_of_the_way_asks_for_the_children_too(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0, party_size=3, children=1, in_childcare=1, purpose="view")
    hall.walk(0, to="inspection")
    with refuses("visit.child-in-care"):
        while hall.visit(0)["state"] == "waiting":
            hall.step(0)
    assert hall.visit(0)["ended_at"] is None


def test_who_comes_to_look_pays_and_signs_nothing_and_has_only_viewed(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0, purpose="view")
    steps = {s["code"]: s for s in hall.rows(VisitStep, visit_id=hall.visit_of(0))}
    skipped = {code for code, s in steps.items() if s["state"] == "skipped"}
    assert skipped == {"settlement", "signing", "keys"}
    assert {steps[code]["skip_reason"] for code in skipped} == {"view_only"}
    while hall.visit(0)["state"] == "waiting":
        hall.step(0)
    assert hall.visit(0)["state"] == "view_only"


def test_the_purpose_changes_until_a_step_of_the_hand_over_has_begun(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0, purpose="view")
    visit = hall.visit_of(0)

    def set_party(purpose: str) -> None:
        details = PartyDetails(people=2, purpose=purpose)
        hall.press(party_facts.set_party, visit_id=visit, details=details)

    set_party("")
    assert "skipped" not in {s["state"] for s in hall.rows(VisitStep, visit_id=visit)}
    set_party("view")
    set_party("")
    hall.walk(0, to="settlement")
    with refuses("party.too-far"):
        set_party("view")


def test_a_party_has_no_more_children_than_people(hall: Hall) -> None:
    hall.at("08:20")
    with refuses("party.bad-children", people=1):
        hall.check_in(0, children=2)
    with refuses("party.bad-count"):
        hall.check_in(0, party_size=0)
    with refuses("party.bad-purpose"):
        hall.check_in(0, purpose="party")
    hall.check_in(0)
    visit = hall.visit_of(0)
    full = PartyDetails(people=4, children=2, in_childcare=1, lunches=4, language="en")
    hall.press(party_facts.set_party, visit_id=visit, details=full)
    found = hall.visit(0)
    kept = [found[n] for n in ("party_size", "children", "in_childcare", "lunches", "language")]
    assert kept == [4, 2, 1, 4, "en"]
    with refuses("party.unknown-language"):
        hall.press(
            party_facts.set_party, visit_id=visit, details=PartyDetails(people=1, language="elvish")
        )


def test_a_co_owner_who_comes_later_joins_the_party(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0)
    join = {"visit_id": hall.visit_of(0), "owner_id": hall.owners[0]}
    hall.press(party_facts.join_party, **join)
    assert (hall.visit(0)["party_size"], hall.visit(0)["ticket"]) == (2, "A001")
    assert [row["is_here"] for row in hall.rows(VisitOwner)] == [True]
    with refuses("owner.here-already"):
        hall.press(party_facts.join_party, **join)
    with refuses("owner.not-of-the-party"):
        hall.press(party_facts.join_party, **{**join, "owner_id": hall.owners[1]})
