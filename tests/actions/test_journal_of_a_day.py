"""What the journal says of presses: one row each, nothing personal, a repeated one answered."""

from __future__ import annotations

import pytest
from day_store import Hall, owner_name, owner_paper, owner_phone, refuses, roster_batch
from sqlalchemy import text
from sqlalchemy.orm import Session

from console.actions import booking, day, green, reception, roster
from console.models import OwnerPhone, Unit, UnitOwner
from console.store import new_op_id


def test_every_press_that_changes_something_writes_one_row_and_a_refused_one_none(
    hall: Hall,
) -> None:
    before = len(hall.journal())
    hall.check_in(0)
    hall.call("identity")
    with refuses("desk.busy"):
        hall.call("identity")
    with refuses("scan.already-arrived"):
        hall.check_in(0)
    hall.serve("identity")
    seqs = [event.seq for event in hall.journal()]
    assert seqs == list(range(1, before + 4))


def test_the_same_press_again_is_answered_and_not_done_again(hall: Hall) -> None:
    op_id = new_op_id()
    arrival = reception.Arrival(appointment_id=hall.appointments[0])
    first = hall.store.run(reception.check_in, op_id=op_id, arrival=arrival)
    before = hall.dump()
    hall.wait(5)
    again = hall.store.run(reception.check_in, op_id=op_id, arrival=arrival)
    assert again.body() == first.body()
    assert hall.dump() == before


def test_nothing_personal_reaches_the_journal(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="nowhere")
    wish = green.GreenWish(reason="urgent", note=f"{owner_name(6)} has a train to catch")
    hall.walk_in(6)
    hall.press(green.request_green, visit_id=hall.visit_of(6), wish=wish)
    hall.press(green.grant_green, visit_id=hall.visit_of(6), by="chief")
    hall.end(6, "refused")
    for home in range(1, 6):
        hall.press(booking.cancel, appointment_id=hall.appointments[home], reason="storm")
    hall.press(roster.import_roster, batch=roster_batch(len(hall.units), hall.store.vault))
    hall.press(day.close_day)

    def bodies(session: Session, *, campaign_id: int) -> list[str]:
        return list(session.scalars(text("SELECT body FROM journal")))

    told = "\n".join(hall.store.read(bodies))
    assert len(told) > 10_000
    for n in range(len(hall.units)):
        surname = owner_name(n).split()[1]
        for secret in (owner_name(n), surname, owner_phone(n), owner_paper(n), f"remark of {n}"):
            assert secret not in told
    assert "train" not in told


def test_importing_the_same_roster_again_changes_nothing(hall: Hall) -> None:
    before = hall.dump()
    told = hall.press(roster.import_roster, batch=roster_batch(8, hall.store.vault))
    assert hall.dump() == before
    assert (told.facts["imported"], told.facts["updated"], told.facts["unchanged"]) == (0, 0, 8)


def test_importing_a_changed_roster_updates_homes_and_leaves_bookings_alone(hall: Hall) -> None:
    booked = hall.dump()["appointment"]
    batch = roster_batch(9, hall.store.vault)
    batch.units[0]["gross_area"] = 9_999  # type: ignore[index]
    batch.owned[1] = (batch.owned[1][0], batch.owned[2][1], 0)  # type: ignore[index]
    told = hall.press(roster.import_roster, batch=batch)
    facts = {name: told.facts[name] for name in ("imported", "updated", "unchanged")}
    assert facts == {"imported": 1, "updated": 2, "unchanged": 6}
    assert hall.row(Unit, hall.units[0])["gross_area"] == 9_999
    assert len(hall.rows(Unit)) == len(hall.rows(OwnerPhone)) == 9
    assert hall.rows(UnitOwner, unit_id=hall.units[1])[0]["owner_id"] == hall.owners[2]
    assert hall.dump()["appointment"] == booked


def test_an_empty_roster_is_refused(hall: Hall) -> None:
    with refuses("roster.nothing-to-import"):
        hall.press(roster.import_roster, batch=roster_batch(0, hall.store.vault))


@pytest.mark.parametrize("clock", ["07:00", "08:00"])
def test_time_in_the_journal_never_runs_back(hall: Hall, clock: str) -> None:
    hall.at("09:00")
    first = hall.check_in(0)
    hall.at(clock)
    assert hall.check_in(1).at == first.at
