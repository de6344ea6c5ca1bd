"""Who may come in: by code or appointment, as a walk-in, once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from day_store import DAY, SECRET, Hall, refuses
from sqlalchemy import event

from console.actions import booking, papers, reception
from console.actions.campaign import CampaignSetup, open_campaign, rotate_code_key
from console.domain import codes
from console.domain.routing import DEFAULT_ROUTE
from console.models import Appointment, CodeKey, Desk, Document, Unit, UnitOwner, Zone
from console.queries.box import find_units
from console.queries.find import read_code
from console.store import new_op_id


def issue(hall: Hall, kind: str, subject: str, number: int, tail: int, reason: str = "") -> str:
    """One paper; returns the id of its code."""
    code_id = codes.code_id_of(bytes([tail]) * 10)
    paper = papers.Issue(
        kind=kind, subject_kind=subject, subject_id=number, code_type="V", code_id=code_id,
        reason=reason,
    )  # fmt: skip
    hall.press(papers.issue_documents, issues=(paper,))
    return code_id


def scan(hall: Hall, code_id: str) -> None:
    hall.press(reception.check_in, arrival=reception.Arrival(code_id=code_id))


def test_a_scanned_code_checks_its_appointment_in(hall: Hall) -> None:
    code_id = issue(hall, "notice", "appointment", hall.appointments[0], 1)
    text = codes.make("V", "TEST", code_id, bytes.fromhex(SECRET))
    found = hall.store.read(read_code, text=f" {text.lower()} ", vault=hall.store.vault)
    assert (found.appointment_id, found.visit_id) == (hall.appointments[0], None)
    scan(hall, found.code.code_id)
    assert hall.visit(0)["ticket"] == "A001"
    found = hall.store.read(read_code, text=text, vault=hall.store.vault)
    assert found.visit_id == hall.visit_of(0)


def test_a_code_of_an_older_key_stays_valid_and_a_genuine_stranger_is_unknown(hall: Hall) -> None:
    vault = hall.store.vault
    hall.press(rotate_code_key, key_id="NEXT", secret_enc=vault.seal("77" * 32))
    assert [k["is_current"] for k in hall.rows(CodeKey)] == [False, True]
    code_id = issue(hall, "notice", "appointment", hall.appointments[0], 1)
    assert hall.rows(Document)[0]["key_id"] == "NEXT"
    old = codes.make("V", "TEST", code_id, bytes.fromhex(SECRET))
    assert not hall.store.read(read_code, text=old, vault=vault).is_revoked
    stranger = codes.make("V", "TEST", codes.code_id_of(b"stranger--"), bytes.fromhex(SECRET))
    with refuses("scan.unknown"):
        hall.store.read(read_code, text=stranger, vault=vault)


def test_a_code_nobody_issued_is_unknown(hall: Hall) -> None:
    with refuses("scan.unknown"):
        scan(hall, "0" * 16)
    with refuses("scan.unknown"):
        hall.press(reception.check_in, arrival=reception.Arrival(appointment_id=999))


def test_a_reprint_needs_a_reason_and_makes_the_older_code_void(hall: Hall) -> None:
    booked = hall.appointments[0]
    old = issue(hall, "notice", "appointment", booked, 1)
    with refuses("papers.reprint-needs-reason", kind="notice"):
        issue(hall, "notice", "appointment", booked, 2)
    slip = issue(hall, "pack", "appointment", booked, 3)  # another kind revokes nothing
    new = issue(hall, "notice", "appointment", booked, 2, reason="lost")
    with refuses("scan.superseded"):
        scan(hall, old)
    scan(hall, new)
    with refuses("scan.already-arrived", ticket="A001"):
        scan(hall, slip)


def test_papers_are_issued_for_something_that_exists(hall: Hall) -> None:
    with refuses("papers.nothing-to-print"):
        hall.press(papers.issue_documents, issues=())
    for subject, number in (("unit", 999), ("moon", 1)):
        with refuses("papers.unknown-subject"):
            issue(hall, "notice", subject, number, 1)
    issue(hall, "confirmation", "unit", hall.units[0], 1)
    assert hall.rows(Document)[0]["unit_id"] == hall.units[0]


def test_papers_of_many_homes_are_issued_with_the_questions_of_one(hall: Hall) -> None:
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        asked.append(statement)

    event.listen(hall.store.engine, "before_cursor_execute", note)
    counts = []
    for count in (1, 6):
        asked.clear()
        issues = tuple(
            papers.Issue(
                kind=f"confirmation {count}", subject_kind="unit", subject_id=unit, code_type="F",
                code_id=codes.code_id_of(bytes([count, n]) * 5),
            )
            for n, unit in enumerate(hall.units[:count])
        )  # fmt: skip
        hall.press(papers.issue_documents, issues=issues)
        counts.append(len(asked))
    assert counts[0] == counts[1]
    assert len(hall.rows(Document)) == 7


def test_the_second_scan_says_which_ticket_and_when(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0)
    hall.wait(30)
    with refuses("scan.already-arrived", ticket="A001", at="08:20", state="waiting"):
        hall.check_in(0)
    hall.end(0, "refused")
    with refuses("scan.already-arrived", state="refused"):
        hall.check_in(0)


def test_the_slip_of_a_walk_in_is_known_at_reception(hall: Hall) -> None:
    from console.actions.undo import undo

    hall.at("09:00")
    came = hall.walk_in(6)
    code_id = codes.code_id_of(b"slip......")
    slip = papers.Issue(
        kind="slip", subject_kind="visit", subject_id=hall.visit_of(6), code_type="V",
        code_id=code_id,
    )  # fmt: skip
    hall.press(papers.issue_documents, issues=(slip,))
    with refuses("scan.already-arrived", ticket="W001", at="09:00"):
        scan(hall, code_id)
    hall.press(undo, seq=came.seq)  # a slip that is out does not stand in the way
    with refuses("scan.cancelled"):
        scan(hall, code_id)


def test_the_wrong_day_is_told_with_the_right_one(hall: Hall) -> None:
    tomorrow = DAY + timedelta(days=1)
    hall.change(Appointment, hall.appointments[0], day=tomorrow)
    with refuses("scan.wrong-day", day=tomorrow.isoformat()):
        hall.check_in(0)


def test_a_cancelled_appointment_does_not_open_the_door(hall: Hall) -> None:
    hall.press(booking.cancel, appointment_id=hall.appointments[0], reason="ill")
    with refuses("scan.cancelled", state="cancelled"):
        hall.check_in(0)
    assert hall.walk_in(0).facts["ticket"] == "W001"


def test_a_no_show_may_still_come_and_is_late(hall: Hall) -> None:
    from console.actions.day import tell_no_shows

    hall.at("12:00")
    hall.press(tell_no_shows, before=hall.now)
    with refuses("no-show.none"):
        hall.press(tell_no_shows, before=hall.now)
    hall.check_in(0)
    assert hall.visit(0)["due_at"] == hall.now


def test_a_home_is_inside_only_once(hall: Hall) -> None:
    hall.walk_in(6)
    with refuses("scan.already-inside", ticket="W001"):
        hall.walk_in(6)
    hall.change(Appointment, hall.appointments[1], state="no_show")
    with refuses("walk-in.has-appointment", at="09:00"):
        hall.walk_in(1)


def test_a_walk_in_with_a_place_today_is_told_so(hall: Hall) -> None:
    with refuses("walk-in.has-appointment", at="08:30"):
        hall.walk_in(0)


def test_a_walk_in_gives_up_its_place_of_another_day(hall: Hall) -> None:
    booked = hall.appointments[0]
    hall.change(Appointment, booked, day=DAY + timedelta(days=1))
    hall.walk_in(0)
    assert hall.row(Appointment, booked)["state"] == "rebooked"
    hall.end(0, "left_early")
    with refuses("scan.cancelled", state="rebooked"):
        hall.check_in(0)


def test_a_walk_in_needs_a_home_that_exists_has_an_owner_and_is_not_handed_over(
    hall: Hall,
) -> None:
    with refuses("unit.unknown"):
        hall.press(reception.walk_in, arrival=reception.Arrival(unit_ids=(999,)))
    with refuses("unit.unknown"):
        hall.press(reception.walk_in, arrival=reception.Arrival())
    hall.change(Unit, hall.units[6], state="handed_over")
    with refuses("unit.already-handed-over"):
        hall.walk_in(6)
    owned = next(r["id"] for r in hall.rows(UnitOwner, unit_id=hall.units[7]))
    hall.change(UnitOwner, owned, unit_id=hall.units[6])
    with refuses("unit.no-owner"):
        hall.walk_in(7)


def test_the_party_is_sent_where_there_is_most_room(hall: Hall) -> None:
    zones = {z["id"]: z["code"] for z in hall.rows(Zone)}
    hall.check_in(0, party_size=15)  # of 20 in A; 10 in B
    hall.check_in(1)
    assert [zones[hall.visit(n)["zone_id"]] for n in (0, 1)] == ["A", "B"]


def test_walk_ins_go_to_the_host_with_the_fewest_parties(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk_in(6)
    assert hall.visit(6)["host_id"] != hall.visit(0)["host_id"]


def test_a_home_is_found_by_room_name_and_phone_tail(hall: Hall) -> None:
    for text in ("1-1-103", "103", "Quillon Testbury 0002", "0002"):
        assert [f.unit_id for f in hall.store.read(find_units, text=text)] == [hall.units[2]], text
    assert hall.store.read(find_units, text=" ") == []


def test_a_name_of_a_campaign_is_taken_once_and_its_route_can_be_walked(hall: Hall) -> None:
    def begin(**wishes: object) -> None:
        setup = CampaignSetup(**{"name": "Lakeside", **wishes})  # type: ignore[arg-type]
        hall.store.begin(open_campaign, op_id=new_op_id(), setup=setup)

    with refuses("campaign.name-taken", name="Riverside"):
        begin(name="Riverside")
    with refuses("route.empty"):
        begin(route=())
    with refuses("route.cannot-be-walked", step="keys"):
        begin(route=DEFAULT_ROUTE[-2:])
    begin()
    assert hall.store.campaign_id == 2


def test_a_route_that_is_over_at_the_door_is_refused(hall: Hall) -> None:
    from console.models import RouteStep

    for step in hall.rows(RouteStep):
        if step["code"] != "reception":
            hall.change(RouteStep, step["id"], campaign_id=_another_campaign(hall))
    with refuses("route.empty"):
        hall.check_in(0)


def _another_campaign(hall: Hall) -> int:
    from console.models import Campaign

    mine = hall.store.campaign_id
    others = [c["id"] for c in hall.rows(Campaign) if c["id"] != mine]
    if not others:
        setup = CampaignSetup(name="Lakeside", route=DEFAULT_ROUTE[:1])
        hall.store.begin(open_campaign, op_id=new_op_id(), setup=setup)
        others, hall.store.campaign_id = [hall.store.campaign_id], mine
    return others[0]


def test_more_staff_is_added_with_desks(hall: Hall) -> None:
    from console.actions.campaign import HostSetup
    from console.actions.staff import add_staff

    with refuses("staff.nothing-to-add"):
        hall.press(add_staff, desks={"keys": 1})
    hall.press(add_staff, hosts=(HostSetup(name="Host 3"),), desks={"keys": 3})
    stations = [d["station_id"] for d in hall.rows(Desk)]
    assert stations.count(hall.stations["keys"]) == 3
    assert stations.count(hall.stations["inspection"]) == 3
