"""The board is read again when an event may have changed it, or a held seat is free again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from day_store import DAY, ZONE, Hall, Plan, copied_hall

from console.actions import booking, moving, phoning
from console.actions.homes import set_homes
from console.actions.seating import Spot
from console.actions.undo import undo
from console.domain.times import at_local
from console.planned_board import PlannedBoards
from console.planning.hard_rules import violations
from console.planning.model import Placement
from console.planning.model import Plan as Placed
from console.queries.live_board import LiveBoard, live_board


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()


LATER = Spot(slot_start=at_local(DAY + timedelta(days=1), "13:00", ZONE))


def test_the_board_is_kept_until_a_press_changes_a_seat(hall: Hall) -> None:
    boards = PlannedBoards()
    first = boards.get(hall.store, hall.now)
    hall.check_in(0)
    hall.call("identity")
    second = boards.get(hall.store, hall.now)
    hall.serve("identity")
    assert boards.get(hall.store, hall.now) is second is not first
    hall.press(moving.move_appointment, appointment_id=hall.appointments[1], to=LATER)
    third = boards.get(hall.store, hall.now)
    assert third is not second
    spot = third.board.spot(third.visits[hall.units[1]])
    assert spot is not None
    assert third.start(spot[0], spot[1]) == LATER.slot_start


def test_a_board_that_was_mended_is_the_one_that_is_read_anew(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    template = tmp_path_factory.mktemp("planned") / "template.db"
    hall = copied_hall(tmp_path, template, Plan(is_open=False))
    hall.press(set_homes, changes={hall.units[n]: {"conflict_group": "g"} for n in (0, 3)})
    boards = PlannedBoards()
    first = boards.get(hall.store, hall.now)
    to = {"appointment_id": hall.appointments[0], "to": LATER}
    event = hall.press(moving.move_appointment, **to)
    hall.press(booking.confirm, appointment_id=hall.appointments[1])
    mended = boards.get(hall.store, hall.now)
    assert mended.board is first.board, "nothing but seats changed"
    assert_alike(mended, hall.store.read(live_board, now=hall.now))
    hall.press(undo, seq=event.seq)
    mended = boards.get(hall.store, hall.now)
    assert mended.board is first.board
    assert_alike(mended, hall.store.read(live_board, now=hall.now))
    hall.press(booking.cancel, appointment_id=hall.appointments[2], reason="ill")
    mended = boards.get(hall.store, hall.now)
    assert mended.board is first.board
    assert_alike(mended, hall.store.read(live_board, now=hall.now))
    hall.store.close()


def test_a_board_is_mended_for_what_the_phone_desk_does(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    template = tmp_path_factory.mktemp("desk") / "template.db"
    hall = copied_hall(tmp_path, template, Plan(is_open=False))
    boards = PlannedBoards()
    first = boards.get(hall.store, hall.now)

    def check() -> None:
        mended = boards.get(hall.store, hall.now)
        assert mended.board is first.board
        assert_alike(mended, hall.store.read(live_board, now=hall.now))

    asked = phoning.Asked(owner_id=hall.owners[6], unit_ids=(hall.units[6],), late_reason="urgent")
    hall.press(phoning.hold_seat, asked=asked, to=LATER)
    check()
    hall.press(phoning.release_seat, owner_id=hall.owners[6])
    check()
    hall.press(phoning.hold_seat, asked=asked, to=LATER)
    booked = hall.press(phoning.book, asked=asked, to=LATER)
    check()
    hall.press(undo, seq=booked.seq)
    check()
    hall.press(booking.cancel, appointment_id=hall.appointments[2], reason="ill")
    check()
    again = phoning.Asked(appointment_id=hall.appointments[1], late_reason="urgent")
    hall.press(phoning.rebook, asked=again, to=LATER)
    check()
    hall.store.close()


def assert_alike(one: LiveBoard, other: LiveBoard) -> None:
    assert one.seated == other.seated
    for part in ("free", "busy", "load", "arrivals_full", "seats"):
        assert getattr(one.board, part) == getattr(other.board, part), part
    for unit in one.visits:
        for q in range(len(one.board.halves)):
            visit, same = one.visits[unit], other.visits[unit]
            assert one.board.starts(visit, q) == other.board.starts(same, q)


def test_a_held_seat_is_free_again_without_any_event(hall: Hall) -> None:
    asked = phoning.Asked(owner_id=hall.owners[6], unit_ids=(hall.units[6],), late_reason="urgent")
    boards = PlannedBoards()
    free = [list(halves) for halves in boards.get(hall.store, hall.now).board.free]
    hall.press(phoning.hold_seat, asked=asked, to=LATER)
    assert boards.get(hall.store, hall.now).board.free != free
    assert boards.get(hall.store, hall.wait(6)).board.free == free


def test_the_board_tells_every_seat_of_the_store_and_breaks_no_rule(hall: Hall) -> None:
    live = PlannedBoards().get(hall.store, hall.now)
    assert live.astray == ()
    assert len(live.seated) == 6
    for row in live.seated.values():
        spot = live.board.spot(live.visits[row.unit_ids[0]])
        assert spot is not None
        q, cell, number = spot
        assert live.start(q, cell) == row.slot_start
        assert live.host_id(number) == row.host_id
    seats = tuple(Placement(household=h, seat=s) for h, s in live.board.seats.items())
    assert violations(live.board.instance, Placed(placements=seats)) == []
