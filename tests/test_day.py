"""A whole day through actions only, every outcome at least once; it balances, on both databases."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from day_store import DAY, Hall, Plan, build_hall

from console.actions import (
    booking,
    calling,
    day,
    green,
    hosts,
    papers_held,
    party_facts,
    payments,
    serving,
    settlement,
    skipping,
    undo,
    zones,
)
from console.databases import Where
from console.domain.acceptance import AtDoor
from console.domain.errors import Refusal
from console.models import Desk, Host, Unit, Visit
from console.proof import verify
from console.queries.arrivals import door_lists
from console.queries.figures import DayFigures, day_figures

PLAN = Plan(homes=20, booked=16, desks={"identity": 2, "documents": 3, "settlement": 2, "keys": 2})
ENDS = {6: ("signing", "refused"), 7: ("inspection", "view_only"),
        8: ("documents", "incomplete_documents"), 9: ("identity", "left_early")}  # fmt: skip
WITH_ISSUES, OWES, GREEN, HELD, PARKED, LATE, SENT_ON, OTHER_HOST = 1, 2, 3, 4, 5, 10, 11, 12
CANCELLED, NO_SHOW, NO_SHOW_CAME = 13, 14, 15
FLOOR = ("visit", "step", "green", "charges", "desk")
WALK_INS, NEVER_DUE = ((16,), (17, 18)), 19


class Story:
    """One day of one hall: who does what when it is their turn."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        self.home_of = {u: n for n, u in enumerate(hall.units)}
        self.away: list[int] = []
        self.happened: set[tuple[int, str]] = set()

    def once(self, home: int, what: str) -> bool:
        is_new = (home, what) not in self.happened
        self.happened.add((home, what))
        return is_new

    def first_home(self, visit_id: int) -> int:
        from console.models import VisitUnit

        return min(self.home_of[r["unit_id"]] for r in self.hall.rows(VisitUnit, visit_id=visit_id))

    def serve_until_nobody_waits(self) -> None:
        """Every desk calls in turn until no desk has anybody left."""
        is_busy = True
        while is_busy:
            is_busy = False
            for station, desks in self.hall.desks.items():
                for number in range(1, len(desks) + 1):
                    called = self.call(station, number)
                    if called:
                        is_busy = True
                        self.hall.wait(2)
                        self.turn(station, number, called)

    def call(self, station: str, number: int) -> int:
        """The visit called; 0 where nobody waits for this desk."""
        try:
            return int(str(self.hall.call(station, number).facts["visit"]))
        except Refusal as refusal:
            if refusal.code in ("line.empty", "line.none-for-this-desk"):
                return 0
            raise

    def turn(self, station: str, number: int, visit_id: int) -> None:
        hall, home = self.hall, self.first_home(visit_id)
        if home == PARKED and station == "documents" and self.once(home, "parked"):
            hall.press(calling.recall, desk_id=hall.desk(station, number))
            hall.park(station, number)
            self.away.append(visit_id)
            return
        hall.serve(station, number)
        if ENDS.get(home, ("", ""))[0] == station:
            hall.end(home, ENDS[home][1])
        elif home == HELD and station == "documents" and self.once(home, "held"):
            hall.press(calling.hold, visit_id=visit_id, reason="id_card")
            hall.press(calling.extend_hold, visit_id=visit_id, reason="money")
            self.away.append(visit_id)
        elif home == SENT_ON and station == "documents" and self.once(home, "sent"):
            to = hall.stations["inspection"]
            hall.press(serving.send_on, visit_id=visit_id, station_id=to)
        elif home == OTHER_HOST and station == "inspection" and self.once(home, "host"):
            mine = hall.visit(home)["host_id"]
            other = next(h["id"] for h in hall.rows(Host) if h["id"] != mine)
            hall.press(hosts.give_to_host, visit_id=visit_id, host_id=other, reason="owner_wish")
        else:
            self.finish(station, number, home)

    def finish(self, station: str, number: int, home: int) -> None:
        hall = self.hall
        homes = next((w for w in WALK_INS if home in w), (home,))
        if station == "settlement" and home == OWES:
            visit = hall.visit_of(home)
            hall.press(payments.record_payment, visit_id=visit, receipt="R-1", cents=8_000)
            hall.press(payments.record_payment, visit_id=visit, receipt="R-2")
        if station == "keys":
            for each in homes:
                hall.hand_keys(each)
        if station == "survey" and home == 0:
            hall.press(serving.complete, visit_id=hall.visit_of(home))
            return
        issues = {"with_issues": (hall.units[home],)} if home == WITH_ISSUES else {}
        hall.finish(station, number, **(issues if station == "signing" else {}))


def play(place: Where) -> Hall:
    hall = build_hall(place, PLAN)
    story = Story(hall)
    charge = settlement.ChargeRow(
        unit_id=hall.units[OWES], kind="area", basis="", amount_cents=88_000
    )
    hall.press(settlement.write_charges, rows=(charge,))
    hall.press(booking.notify_units, unit_ids=tuple(hall.units))
    for home in range(NO_SHOW):
        hall.press(booking.confirm, appointment_id=hall.appointments[home])
    hall.at("08:20")
    for home in range(LATE):
        hall.check_in(home)
    hall.press(undo.undo, seq=hall.check_in(SENT_ON).seq)
    left_out = {"step": "survey", "reason": "not_applicable", "approver": "chief"}
    hall.press(skipping.skip_step, visit_id=hall.visit_of(1), **left_out)
    _arrange_party(hall, 0)
    _ask_green(hall, GREEN)
    hall.press(booking.cancel, appointment_id=hall.appointments[CANCELLED], reason="ill")
    story.serve_until_nobody_waits()
    hall.wait(30)
    hall.press(day.pause_calling, reason="drill")
    hall.press(day.resume_calling)
    for visit_id in story.away:
        hall.press(calling.come_back, visit_id=visit_id)
    hall.at("14:30")
    for home in (LATE, SENT_ON, OTHER_HOST):
        hall.check_in(home)
    for homes in WALK_INS:
        hall.walk_in(*homes, party_size=len(homes) + 1)
    story.serve_until_nobody_waits()
    hall.at("17:00")
    hall.press(day.tell_no_shows, before=hall.now)
    hall.check_in(NO_SHOW_CAME)
    story.serve_until_nobody_waits()
    return hall


def _arrange_party(hall: Hall, home: int) -> None:
    """What reception notes of people, papers and places while a party waits."""
    visit = hall.visit_of(home)
    family = party_facts.PartyDetails(people=3, children=1, in_childcare=1)
    hall.press(papers_held.note_at_door, visit_id=visit, door=AtDoor(owners=(), shown=("id",)))
    hall.press(party_facts.join_party, visit_id=visit, owner_id=hall.owners[home])
    hall.press(party_facts.set_party, visit_id=visit, details=family)
    hall.press(zones.send_to_zone, visit_ids=(visit,), zone="B")
    hall.press(zones.collect_child, visit_id=visit)


def _ask_green(hall: Hall, home: int) -> None:
    wish = green.GreenWish(reason="elderly_disabled")
    hall.press(green.request_green, visit_id=hall.visit_of(home), wish=wish)
    hall.press(green.grant_green, visit_id=hall.visit_of(home), by="chief")


def figures(hall: Hall) -> DayFigures:
    return hall.store.read(day_figures, day=DAY)


def check_figures(found: DayFigures) -> None:
    expected: dict[str, Any] = {
        "due": 19, "expected": 16, "walk_in": 3, "arrived": 17, "completed": 13, "with_issues": 1,
        "refused": 1, "view_only": 1, "incomplete_documents": 1, "left_early": 1, "no_show": 1,
        "deferred": 1, "inside": 0, "still_expected": 0, "remainder": 0, "visits": 16, "green": 1,
        "handed_over_total": 13, "due_total": 20, "unaccounted_pieces": 0,
    }  # fmt: skip
    assert {name: getattr(found, name) for name in expected} == expected
    assert found.called > 80
    assert found.late == 3


def check_lists(hall: Hall, found: DayFigures) -> None:
    """The door counts by a shorter way."""
    lists = hall.store.read(door_lists, day=DAY, now=hall.now)
    assert (lists.due, lists.arrived) == (found.due, found.arrived)


def check_closing(hall: Hall) -> None:
    closed = hall.press(day.close_day)
    assert (closed.facts["completed"], closed.facts["no_show"]) == (13, 1)
    kinds = {event.kind for event in hall.journal()}
    of_the_floor = {k for k in undo.UNDOABLE if k.partition(".")[0] in FLOOR}
    assert of_the_floor - {"green.refused", "green.withdrawn", "charges.corrected"} <= kinds
    proof = hall.store.read(verify)
    assert proof.faults == ()
    assert proof.events == closed.seq
    assert {v["state"] for v in hall.rows(Visit)} == {
        "completed", "refused", "view_only", "incomplete_documents", "left_early",
    }  # fmt: skip
    assert hall.row(Unit, hall.units[NEVER_DUE])["state"] == "notified"
    assert {d["state"] for d in hall.rows(Desk)} == {"closed"}


def test_a_day_with_every_outcome_balances_and_is_the_same_on_both_databases(
    sqlite_place: Where, postgres_place: Where
) -> None:
    told, rows = [], []
    for place in (sqlite_place, postgres_place):
        hall = play(place)
        with closing(hall.store):
            check_figures(figures(hall))
            check_lists(hall, figures(hall))
            check_closing(hall)
            told.append([(e.seq, e.kind, e.facts, e.before) for e in hall.journal()])
            rows.append(_without_seals(hall))
    assert told[0] == told[1]
    for table in rows[0]:
        assert rows[0][table] == rows[1][table], table


def _without_seals(hall: Hall) -> dict[str, list[dict[str, Any]]]:
    """What was sealed differs each time: the nonce is new."""
    return {
        table: [{k: v for k, v in row.items() if not k.endswith("_enc")} for row in rows]
        for table, rows in hall.dump().items()
    }
