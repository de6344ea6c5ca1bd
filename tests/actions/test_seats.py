"""The telephone desk and the mover: a seat is one party's at a time, by the rules of the plan."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from day_store import DAY, ZONE, Hall, Plan, build_hall, copied_hall, refuses
from sqlalchemy.orm import Session

from console.actions import booking, moving, papers, phoning
from console.actions.day import open_day
from console.actions.homes import set_homes
from console.actions.moving import Judged, Move
from console.actions.phoning import Asked
from console.actions.seating import Spot
from console.actions.undo import undo
from console.databases import Where
from console.domain.errors import Refusal
from console.domain.events import Event
from console.domain.rules import Rules
from console.domain.times import at_local
from console.domain.vault import Vault
from console.models import Appointment, AppointmentUnit, Campaign, Host, SeatHold
from console.queries.live_board import live_board
from console.store import Store, new_op_id

PLAN = Plan(
    homes=10, booked=6, hosts=3, is_open=False, days=5, rules=Rules(booking_lead_days=0),
    desks={"identity": 2, "documents": 4, "settlement": 6, "signing": 2, "keys": 3},
)  # fmt: skip
SECOND = DAY + timedelta(days=1)


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("planned") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, planned: Path) -> Iterator[Hall]:
    """Half an hour before it all begins: homes 0 to 5 at 08:30, 09:00 … with hosts 1, 2, 3, 1 …"""
    found = copied_hall(tmp_path, planned, PLAN)
    yield found
    found.store.close()


def slot(clock: str, day: date = DAY) -> datetime:
    return at_local(day, clock, ZONE)


def host(hall: Hall, number: int) -> int:
    return int(sorted(r["id"] for r in hall.rows(Host))[number - 1])


def asked(hall: Hall, home: int, **more: str) -> Asked:
    if hall.appointments[home]:
        return Asked(appointment_id=hall.appointments[home], **more)
    return Asked(owner_id=hall.owners[home], unit_ids=(hall.units[home],), **more)


def book(hall: Hall, home: int, to: Spot, **wishes: bool) -> Event:
    return hall.press(phoning.book, asked=asked(hall, home), to=to, **wishes)


def place(hall: Hall, home: int) -> tuple[datetime, int, str]:
    """Where the home's live appointment stands."""
    (row,) = hall.rows(AppointmentUnit, unit_id=hall.units[home], is_live=True)
    found = hall.row(Appointment, row["appointment_id"])
    return found["slot_start"], found["host_id"], found["state"]


def move(hall: Hall, home: int, to: Spot, was: Spot | None = None) -> Event:
    number = hall.appointments[home]
    return hall.press(moving.move_appointment, appointment_id=number, to=to, was=was)


# -- by the telephone --------------------------------------------------------------------------


def test_a_home_without_a_place_is_booked_with_whoever_is_free(hall: Hall) -> None:
    event = book(hall, 6, Spot(slot_start=slot("08:30")), is_confirmed=True)
    start, with_host, state = place(hall, 6)
    assert (start, state) == (slot("08:30"), "confirmed")
    assert with_host in (host(hall, 2), host(hall, 3)), "host 1 is busy at 08:30"
    assert event.kind == "appointment.booked"
    assert "Quillon" not in event.body()


def test_a_home_is_booked_once(hall: Hall) -> None:
    book(hall, 6, Spot(slot_start=slot("08:30")))
    with refuses("booking.has-place"):
        book(hall, 6, Spot(slot_start=slot("13:00")))
    with refuses("booking.has-place"):
        hall.press(phoning.book, asked=asked(hall, 0), to=Spot(slot_start=slot("13:00")))


def test_only_the_homes_of_that_owner_are_booked(hall: Hall) -> None:
    wrong = Asked(owner_id=hall.owners[7], unit_ids=(hall.units[6],))
    with refuses("unit.unknown"):
        hall.press(phoning.book, asked=wrong, to=Spot(slot_start=slot("13:00")))
    with refuses("owner.unknown"):
        hall.press(
            phoning.book, asked=Asked(owner_id=9_999, unit_ids=(hall.units[6],)),
            to=Spot(slot_start=slot("13:00")),
        )  # fmt: skip


def test_a_rebooked_owner_has_the_new_place_only_and_undo_gives_the_old_one_back(
    hall: Hall,
) -> None:
    before = hall.dump()
    event = hall.press(
        phoning.rebook, asked=asked(hall, 0), to=Spot(slot_start=slot("14:00", SECOND)),
        is_confirmed=True,
    )  # fmt: skip
    assert place(hall, 0)[0] == slot("14:00", SECOND)
    assert hall.row(Appointment, hall.appointments[0])["state"] == "rebooked"
    hall.press(undo, seq=event.seq)
    assert hall.dump() == before


def test_a_seat_is_refused_by_the_rule_that_forbids_it(hall: Hall) -> None:
    one = host(hall, 1)
    cases: list[tuple[str, Spot]] = [
        ("seat.host-busy", Spot(slot_start=slot("08:30"), host_id=one)),
        ("seat.host-busy", Spot(slot_start=slot("09:00"), host_id=one)),
        ("seat.no-slot", Spot(slot_start=slot("12:00"))),
        ("seat.no-slot", Spot(slot_start=slot("08:45"))),
        ("day.not-planned", Spot(slot_start=slot("08:30", DAY + timedelta(days=9)))),
        ("host.unknown", Spot(slot_start=slot("13:00"), host_id=9_999)),
    ]
    for code, spot in cases:
        with refuses(code):
            book(hall, 6, spot)
    hall.press(set_homes, changes={hall.units[6]: {"unavailable": SECOND.isoformat()}})
    hall.press(set_homes, changes={hall.units[7]: {"ready_day": DAY + timedelta(days=2)}})
    with refuses("seat.day-not-possible"):
        book(hall, 6, Spot(slot_start=slot("13:00", SECOND)))
    with refuses("seat.not-ready"):
        book(hall, 7, Spot(slot_start=slot("13:00", SECOND)))


def test_a_slot_takes_as_many_parties_as_desks_and_hosts_do(hall: Hall) -> None:
    for home in (6, 7, 8):
        book(hall, home, Spot(slot_start=slot("13:00", SECOND)))
    with refuses("seat.no-host"):
        book(hall, 9, Spot(slot_start=slot("13:00", SECOND)))


def test_two_of_one_conflict_group_do_not_meet(hall: Hall) -> None:
    hall.press(
        set_homes, changes={hall.units[n]: {"conflict_group": "promises"} for n in (6, 7, 8)}
    )
    book(hall, 6, Spot(slot_start=slot("13:00", SECOND), host_id=host(hall, 1)))
    with refuses("seat.kept-apart"):
        book(hall, 7, Spot(slot_start=slot("13:30", SECOND)))
    with refuses("seat.kept-apart"):  # the same host, though on another day
        book(hall, 7, Spot(slot_start=slot("13:00"), host_id=host(hall, 1)))


def test_the_owners_language_and_a_key_customers_host_are_kept(hall: Hall) -> None:
    hall.change(Host, host(hall, 1), languages="zh yue")
    hall.press(set_homes, changes={hall.units[6]: {"language": "yue"}})
    with refuses("seat.host-language"):
        book(hall, 6, Spot(slot_start=slot("13:00"), host_id=host(hall, 2)))
    hall.press(set_homes, changes={hall.units[7]: {"customer_class": "key"}})
    with refuses("seat.host-not-certified"):
        book(hall, 7, Spot(slot_start=slot("13:00"), host_id=host(hall, 2)))


def test_a_late_booking_needs_the_reason_of_a_supervisor(hall: Hall) -> None:
    hall.change(Campaign, 1, rules=Rules(booking_lead_days=3).to_json())
    with refuses("booking.too-late", days=3):
        book(hall, 6, Spot(slot_start=slot("13:00", DAY + timedelta(days=2))))
    book(hall, 7, Spot(slot_start=slot("13:00", DAY + timedelta(days=3))))
    with refuses("booking.unknown-reason"):
        hall.press(
            phoning.book, asked=asked(hall, 6, late_reason="because"),
            to=Spot(slot_start=slot("13:00")),
        )  # fmt: skip
    event = hall.press(
        phoning.book, asked=asked(hall, 6, late_reason="urgent"),
        to=Spot(slot_start=slot("13:00")),
    )  # fmt: skip
    assert event.facts["late_reason"] == "urgent"


# -- a seat held while the clerk types ---------------------------------------------------------


def hold(hall: Hall, home: int, to: Spot, by: str = "Ann") -> Event:
    return hall.press(phoning.hold_seat, asked=asked(hall, home), to=to, by=by)


def test_a_held_seat_is_taken_for_everybody_else_until_it_expires(hall: Hall) -> None:
    spot = Spot(slot_start=slot("13:00"), host_id=host(hall, 2))
    hold(hall, 6, spot)
    with refuses("seat.host-busy"):
        hold(hall, 7, spot, by="Ben")
    with refuses("seat.host-busy"):
        book(hall, 7, spot)
    with refuses("seat.host-busy"):
        move(hall, 0, spot)
    hall.wait(6)
    book(hall, 7, spot)
    with refuses("seat.host-busy"):
        book(hall, 6, spot)


def test_the_owner_it_is_held_for_is_booked_there_and_the_hold_is_gone(hall: Hall) -> None:
    spot = Spot(slot_start=slot("13:00"), host_id=host(hall, 2))
    hold(hall, 6, spot)
    book(hall, 6, spot)
    assert hall.rows(SeatHold) == []


def test_a_second_hold_of_the_same_clerk_replaces_the_first_and_of_another_is_refused(
    hall: Hall,
) -> None:
    first = Spot(slot_start=slot("13:00"), host_id=host(hall, 2))
    hold(hall, 6, first)
    hold(hall, 6, Spot(slot_start=slot("14:00"), host_id=host(hall, 2)))
    hold(hall, 7, first, by="Ben")
    with refuses("hold.owner-elsewhere", by="Ben"):
        hold(hall, 7, Spot(slot_start=slot("15:00")))
    with refuses("hold.owner-elsewhere", by="Ben"):
        hall.press(phoning.release_seat, owner_id=hall.owners[7], by="Ann")
    hall.press(phoning.release_seat, owner_id=hall.owners[7], by="Ben")
    with refuses("hold.none"):
        hall.press(phoning.release_seat, owner_id=hall.owners[7], by="Ben")
    hold(hall, 7, first)


def test_a_seat_held_for_a_move_leaves_the_present_one_alone(hall: Hall) -> None:
    hold(hall, 0, Spot(slot_start=slot("14:00", SECOND)))
    assert place(hall, 0)[0] == slot("08:30")
    board = hall.store.read(live_board, now=hall.now)
    assert board.board.seats[str(hall.units[0])].day == 0


def test_two_clerks_at_once_never_get_the_same_seat(place: Where) -> None:
    """On both databases: of all who reach for one host's hour exactly one gets it."""
    hall = build_hall(place, PLAN)
    early = hall.now
    spot = Spot(slot_start=slot("13:00"), host_id=host(hall, 2))
    gate, won, lost = threading.Barrier(4), [], []

    def reach(home: int) -> None:
        own = Store.open(place, vault=Vault(b"a key for tests, 32 bytes long!!"), by=f"c{home}")
        own.clock = lambda _now: early
        gate.wait()
        try:
            own.run(phoning.hold_seat, op_id=new_op_id(), asked=asked(hall, home), to=spot)
            won.append(home)
        except Refusal as refusal:
            lost.append(refusal.code)
        finally:
            own.close()

    clerks = [threading.Thread(target=reach, args=(home,)) for home in (6, 7, 8, 9)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    held = hall.rows(SeatHold)
    hall.store.close()
    assert len(won) == 1
    assert lost == ["seat.host-busy"] * 3
    assert [row["owner_id"] for row in held] == [hall.owners[won[0]]]


# -- moved by hand -----------------------------------------------------------------------------


def test_a_moved_appointment_keeps_its_papers_and_is_to_be_confirmed_anew(hall: Hall) -> None:
    number = hall.appointments[0]
    hall.press(booking.confirm, appointment_id=number)
    before = hall.dump()
    event = move(hall, 0, Spot(slot_start=slot("14:00", SECOND), host_id=host(hall, 3)))
    assert place(hall, 0) == (slot("14:00", SECOND), host(hall, 3), "booked")
    assert event.subjects == (("appointment", number),), "the same appointment"
    hall.press(undo, seq=event.seq)
    assert hall.dump() == before


def test_another_host_at_the_same_time_needs_no_new_confirmation(hall: Hall) -> None:
    hall.press(booking.confirm, appointment_id=hall.appointments[0])
    move(hall, 0, Spot(slot_start=slot("08:30"), host_id=host(hall, 3)))
    assert place(hall, 0) == (slot("08:30"), host(hall, 3), "confirmed")


def test_a_move_is_refused_where_somebody_was_faster(hall: Hall) -> None:
    was = Spot(slot_start=slot("08:30"), host_id=host(hall, 1))
    move(hall, 0, Spot(slot_start=slot("14:00")), was)
    with refuses("appointment.moved-meanwhile"):
        move(hall, 0, Spot(slot_start=slot("15:00")), was)
    with refuses("appointment.same-place"):
        move(hall, 0, Spot(slot_start=slot("14:00"), host_id=place(hall, 0)[1]))


def test_nobody_is_moved_into_the_past_or_a_closed_day(hall: Hall) -> None:
    hall.at("10:10")
    with refuses("seat.past"):
        move(hall, 5, Spot(slot_start=slot("10:00")))


def test_a_pinned_appointment_stays(hall: Hall) -> None:
    number = hall.appointments[0]
    hall.press(moving.set_pinned, appointment_id=number, is_pinned=True)
    with refuses("appointment.pinned"):
        move(hall, 0, Spot(slot_start=slot("14:00")))
    with refuses("appointment.pinned"):
        hall.press(phoning.rebook, asked=asked(hall, 0), to=Spot(slot_start=slot("14:00")))
    with refuses("appointment.pinned-already"):
        hall.press(moving.set_pinned, appointment_id=number, is_pinned=True)
    hall.press(moving.set_pinned, appointment_id=number, is_pinned=False)
    with refuses("appointment.not-pinned"):
        hall.press(moving.set_pinned, appointment_id=number, is_pinned=False)


def test_whoever_moves_away_on_the_day_itself_counts_there_as_deferred(hall: Hall) -> None:
    hall.at("08:00")
    hall.press(open_day)
    move(hall, 5, Spot(slot_start=slot("14:00", SECOND)))
    assert hall.row(Appointment, hall.appointments[5])["state"] == "rebooked"
    assert place(hall, 5)[0] == slot("14:00", SECOND)


def test_undo_does_not_take_a_seat_that_is_somebody_elses_by_now(hall: Hall) -> None:
    event = move(hall, 0, Spot(slot_start=slot("14:00")))
    book(hall, 6, Spot(slot_start=slot("08:30"), host_id=host(hall, 1)))
    with refuses("undo.place-taken"):
        hall.press(undo, seq=event.seq)
    assert place(hall, 0)[0] == slot("14:00")


def test_a_booking_with_a_notice_out_is_cancelled_not_undone(hall: Hall) -> None:
    event = book(hall, 6, Spot(slot_start=slot("13:00")))
    made = event.subjects[0][1]
    notice = papers.Issue(
        kind="notice", subject_kind="appointment", subject_id=made, code_type="V",
        code_id="0123456789ABCDEF",
    )  # fmt: skip
    hall.press(papers.issue_documents, issues=(notice,))
    with refuses("undo.paper-issued"):
        hall.press(undo, seq=event.seq)
    hall.press(booking.cancel, appointment_id=made, reason="phone")


def test_the_same_press_sent_twice_moves_once(hall: Hall) -> None:
    op_id, to = new_op_id(), Spot(slot_start=slot("14:00"))
    wish = {"appointment_id": hall.appointments[0], "to": to}
    first = hall.store.run(moving.move_appointment, op_id=op_id, **wish)
    assert hall.store.run(moving.move_appointment, op_id=op_id, **wish) == first


# -- many moves approved at once ---------------------------------------------------------------


def moves_of(hall: Hall, *wanted: tuple[int, Spot | None]) -> tuple[Move, ...]:
    made = []
    for home, to in wanted:
        if not hall.appointments[home]:
            made.append(Move(to=to, owner_id=hall.owners[home], unit_ids=(hall.units[home],)))
            continue
        start, with_host, _state = place(hall, home)
        was = Spot(slot_start=start, host_id=with_host)
        made.append(Move(to=to, was=was, appointment_id=hall.appointments[home]))
    return tuple(made)


def test_approved_moves_may_swap_seats_and_are_one_press_with_one_undo(hall: Hall) -> None:
    hall.press(booking.confirm, appointment_id=hall.appointments[1])
    before, seats = hall.dump(), [place(hall, n) for n in (0, 1)]
    spots = [Spot(slot_start=start, host_id=number) for start, number, _ in seats]
    moves = moves_of(
        hall, (0, spots[1]), (1, spots[0]), (2, None), (6, Spot(slot_start=slot("14:30", SECOND)))
    )
    event = hall.press(moving.apply_moves, moves=moves, reason="host_lost")
    assert [place(hall, n)[:2] for n in (0, 1)] == [seats[1][:2], seats[0][:2]]
    assert hall.row(Appointment, hall.appointments[2])["state"] == "rebooked"
    assert event.facts == {"moves": 4, "confirmed": 1, "reason": "host_lost"}
    hall.press(undo, seq=event.seq)
    assert hall.dump() == before


def test_moves_worked_out_on_an_older_plan_are_refused_whole(hall: Hall) -> None:
    free = Spot(slot_start=slot("14:00"), host_id=host(hall, 1))
    moves = moves_of(hall, (0, free), (1, Spot(slot_start=slot("15:30"))))
    move(hall, 1, Spot(slot_start=slot("14:30", SECOND)))
    before = hall.dump()
    with refuses("plan.changed"):
        hall.press(moving.apply_moves, moves=moves)
    moves = moves_of(hall, (0, free))
    book(hall, 6, free)
    with refuses("plan.changed", why="seat.host-busy"):
        hall.press(moving.apply_moves, moves=moves)
    with refuses("plan.no-moves"):
        hall.press(moving.apply_moves, moves=())
    assert before["appointment"] == hall.dump()["appointment"][:-1]


def test_moves_judged_before_their_turn_are_believed_only_while_no_seat_changed(
    hall: Hall,
) -> None:
    free = Spot(slot_start=slot("14:00"), host_id=host(hall, 1))
    moves = moves_of(hall, (0, free))

    def judged(session: Session, **wishes: Any) -> Judged:
        found = moving.judge_moves(session, **wishes)
        assert found is not None
        (seat,) = found.seats
        assert seat is not None
        return replace(found, seats=(replace(seat, host_id=host(hall, 2)),))

    booked: list[Event] = []

    def too_late(session: Session, **wishes: Any) -> Judged:
        found = judged(session, **wishes)
        booked.append(book(hall, 6, free))
        return found

    with refuses("plan.changed", why="seat.host-busy"):
        run_ahead(hall, too_late, moves)
    hall.press(undo, seq=booked[0].seq)
    run_ahead(hall, judged, moves)
    assert place(hall, 0)[1] == host(hall, 2), "no board was made in the press"


def test_moves_that_are_refused_ahead_are_judged_again_in_their_turn(hall: Hall) -> None:
    busy = Spot(slot_start=slot("08:30"), host_id=host(hall, 1))
    moves = moves_of(hall, (1, busy))
    assert hall.store.read(moving.judge_moves, moves=moves) is None
    with refuses("plan.changed", why="seat.host-busy"):
        run_ahead(hall, moving.judge_moves, moves)


def run_ahead(hall: Hall, ahead: Callable[..., Any], moves: tuple[Move, ...]) -> Event:
    return hall.store.run(moving.apply_moves, op_id=new_op_id(), ahead=ahead, moves=moves)


def test_a_board_that_is_cut_to_a_day_answers_as_the_whole_one(hall: Hall) -> None:
    """The press looks at one day only: every start of it must be judged alike."""
    book(hall, 6, Spot(slot_start=slot("13:00", SECOND)))
    hall.press(set_homes, changes={hall.units[n]: {"conflict_group": "g"} for n in (0, 6, 7)})
    whole = hall.store.read(live_board, now=hall.now)
    cut = hall.store.read(live_board, days={SECOND}, unit_ids=(hall.units[7],), now=hall.now)
    q_whole, q_cut = (b.spot(slot("13:00", SECOND)) for b in (whole, cut))
    assert q_whole is not None
    assert q_cut is not None
    visit, same = whole.visits[hall.units[7]], cut.visits[hall.units[7]]
    assert whole.board.starts(visit, q_whole[0]) == cut.board.starts(same, q_cut[0])
    for cell in range(whole.board.halves[q_whole[0]].cells - visit.cells):
        one, other = (
            whole.board.hosts(visit, q_whole[0], cell), cut.board.hosts(same, q_cut[0], cell),
        )  # fmt: skip
        assert one == other
