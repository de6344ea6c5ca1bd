"""The board of the plan as it stands, kept between questions until an event may have changed it."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.events import Event
from console.models import JournalRow, UnitOwner
from console.queries.live_board import LiveBoard, live_board, seated, stand_in, take_seat
from console.queries.seats_state import SeatsState, matters_to_seats, seats_state

if TYPE_CHECKING:
    from console.store import Store

ONLY_SEATS = (
    "appointment.booked", "appointment.cancelled", "appointment.confirmed", "appointment.moved",
    "appointment.pinned", "appointment.rebooked", "appointment.unpinned", "plan.moved",
    "seat.held", "seat.released",
)  # fmt: skip
"""After these the same homes, hosts and hours stand there, others sit on the seats: the board is
mended where it differs, which takes a tenth of the time."""


class PlannedBoards:
    """One for each page: whoever takes or gives back a seat on the board puts it right again before
    the next question, and asks in one lane only."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._state: SeatsState | None = None
        self._found: LiveBoard | None = None

    def get(self, store: Store, now: datetime | None = None) -> LiveBoard:
        """`now` decides which held seats still count; None: the campaign's clock."""
        with self._lock:
            state, was = store.read(seats_state, now=now), self._state
            if self._found is not None and was is not None and state != was:
                self._found = _mended(store, self._found, was, state)
            if self._found is None:
                self._found = store.read(live_board, now=now)
            self._state = state
            return self._found


def _mended(store: Store, found: LiveBoard, was: SeatsState, state: SeatsState) -> LiveBoard | None:
    """The same board with others on the seats; None where it must be made anew."""
    if found.astray or state.campaign_id != was.campaign_id:  # who shares a seat cannot leave it
        return None
    if not store.read(_only_seats_changed, after=was.last, until=state.last):
        return None
    now = {row.appointment_id: row for row in store.read(seated)}
    gone = [row for number, row in found.seated.items() if now.get(number) != row]
    come = [row for number, row in now.items() if found.seated.get(number) != row]
    units = {unit for row in (*gone, *come) for unit in row.unit_ids}
    sitting = {unit for row in now.values() for unit in row.unit_ids}
    parties = [set(row.unit_ids) for row in come]
    for homes in store.read(_homes_of_owners, unit_ids=units).values():
        parties.append((homes & found.visits.keys()) - sitting)
    if not all(_is_one_visit(found, party) for party in parties if party):
        return None
    free = [found.visits[row.unit_ids[0]] for row in gone]
    free += [v for h in was.holds if h not in state.holds and (v := stand_in(found, h))]
    if any(found.board.give_back(visit) is None for visit in free):
        return None
    to_seat = [(found.visits[r.unit_ids[0]], r.slot_start, r.host_id) for r in come]
    to_seat += [
        (v, h.slot_start, h.host_id)
        for h in state.holds if h not in was.holds and (v := stand_in(found, h))
    ]  # fmt: skip
    for visit, start, host_id in to_seat:
        if not take_seat(found, visit, found.spot(start), host_id):
            return None
    return replace(found, seated=now)


def _is_one_visit(found: LiveBoard, unit_ids: set[int]) -> bool:
    visit = found.visits.get(min(unit_ids))
    return visit is not None and {int(home.id) for home in visit.homes} == unit_ids


def _homes_of_owners(
    session: Session, *, campaign_id: int, unit_ids: set[int]
) -> dict[int, set[int]]:
    """All homes of whoever owns one of these, by owner."""
    owners = select(UnitOwner.owner_id).where(
        UnitOwner.unit_id.in_(sorted(unit_ids)), UnitOwner.position == 0
    )
    rows = session.execute(
        select(UnitOwner.owner_id, UnitOwner.unit_id).where(
            UnitOwner.campaign_id == campaign_id,
            UnitOwner.owner_id.in_(owners),
            UnitOwner.position == 0,
        )
    )
    found: dict[int, set[int]] = {}
    for owner, unit in rows:
        found.setdefault(owner, set()).add(unit)
    return found


def _only_seats_changed(session: Session, *, campaign_id: int, after: int, until: int) -> bool:
    rows = session.execute(
        select(JournalRow.body, JournalRow.hash).where(
            JournalRow.campaign_id == campaign_id,
            JournalRow.seq > after,
            JournalRow.seq <= until,
            matters_to_seats(),
        )
    )
    events = [Event.from_body(body, hash_) for body, hash_ in rows]
    return all(
        (event.facts["kind"] if event.kind == "press.undone" else event.kind) in ONLY_SEATS
        for event in events
    )
