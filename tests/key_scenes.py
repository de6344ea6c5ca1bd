"""Moments of the keys to be pictured: set, tray, loans, count, homes due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from console.actions.keys import Receiver, answer_offer, offer_pieces
from console.actions.loans import NewLoan, lend
from console.domain.keys import HolderKind
from console.domain.whereabouts import Mark
from console.queries import keys
from console.queries.key_warnings import key_warnings
from console.queries.loans import loans
from console.store import new_op_id

from floor_scenes import wait  # isort: skip

Then = Callable[[Any, Path], object]
LATE = 40
"""Minutes that pass after the loans: one is overdue then, one is due."""


def _table(store: Any, unit_id: int) -> tuple[int, ...]:
    told = store.read(keys.story, unit_id=unit_id)
    return tuple(item for piece in told.pieces for item in piece.item_ids) if told else ()


def _give(store: Any, unit_id: int, name: str, pieces: int = 0) -> None:
    ids = _table(store, unit_id)
    ids = ids[-pieces:] if pieces else ids
    to = Receiver(kind=HolderKind.DEPARTMENT, name=name)
    store.run(offer_pieces, op_id=new_op_id(), item_ids=ids, to=to)
    store.run(answer_offer, op_id=new_op_id(), item_ids=ids, accept=True, count=len(ids))


def _in_room(store: Any, least: int = 1) -> list[keys.HomeKeys]:
    homes = store.read(keys.board).homes
    return [home for home in homes if home.mark is Mark.KEY_ROOM][-40:][-least - 20 :]


def _prepared(page: Any) -> Any:
    """Once in a store: keys of homes due are elsewhere, three loans are out, two of them late."""
    store = page.workplace.store
    now = store.clock(page.workplace.now())
    if not store.read(loans):
        due = _due_homes(page)
        for n, unit_id in enumerate(due[:4]):
            _give(store, unit_id, "engineering", pieces=0 if n % 2 else 2)
        purposes = ("repair", "meters", "viewing")
        for home, purpose, minutes in zip(_in_room(store), purposes, (5, 36, 200), strict=False):
            loan = NewLoan(
                item_ids=_table(store, home.unit_id)[-2:], purpose=purpose, approver="周敏",
                borrower=Receiver(kind=HolderKind.DEPARTMENT, name="engineering"),
                due_at=now + timedelta(minutes=minutes),
            )  # fmt: skip
            store.run(lend, op_id=new_op_id(), loan=loan)
    return store


def _due_homes(page: Any) -> list[int]:
    """Homes to come whose keys are in the key room."""
    from sqlalchemy import select

    from console.models import Appointment, AppointmentUnit

    def ask(session: Any, *, campaign_id: int) -> list[int]:
        wanted = (
            select(AppointmentUnit.unit_id)
            .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
            .where(Appointment.day == page.workplace.today(), Appointment.state == "booked")
            .order_by(Appointment.slot_start.desc())
        )
        return list(session.scalars(wanted))

    here = {h.unit_id for h in page.workplace.store.read(keys.board).homes
            if h.mark is Mark.KEY_ROOM}  # fmt: skip
    return [unit_id for unit_id in ask_store(page, ask) if unit_id in here]


def ask_store(page: Any, ask: Any) -> Any:
    return page.workplace.store.read(ask)


def _due(page: Any, _folder: Path) -> None:
    store = _prepared(page)
    page.reload()
    wait(lambda: bool(page.left.due_list.live))
    found = store.read(key_warnings, day=page.workplace.today())
    if found:
        page.choose(found[0].unit_id)
        wait(lambda: page.drawer.story is not None)
    page.left.look_at_due()


def _split(page: Any, _folder: Path) -> None:
    """A set in several hands, found by its number, with the answer in one line."""
    store = _prepared(page)
    page.left.leave_due()
    split = [home for home in store.read(keys.board).homes if home.mark is Mark.SPLIT]
    text = f"K-{split[0].number}" if split else ""
    page.left.search.edit.setText(text)
    page.finding.search(text)
    wait(lambda: page.left.where.found is not None)


def _tray(page: Any, _folder: Path) -> None:
    store = _prepared(page)
    homes = _in_room(store)
    split = [home for home in store.read(keys.board).homes if home.mark is Mark.SPLIT]
    numbers = [home.number for home in homes[:4]] + [home.number for home in split[:1]]
    page.texts = tuple(f"K-{number}" for number in (999_999, *numbers))
    page.reload()
    wait(lambda: len(page.scans) == len(page.texts))
    page.side.to.setCurrentIndex(min(2, page.side.to.count() - 1))


def _loans(page: Any, _folder: Path) -> None:
    store = _prepared(page)
    first = min(row.due_at for row in store.read(loans))
    later = first + timedelta(minutes=LATE)
    store.clock = lambda _real: later
    page.reload()
    wait(lambda: page.view is not None and bool(page.view.loans))
    page.table.selectRow(0)


def _count(page: Any, _folder: Path) -> None:
    """All but three are seen; one of those has a reason."""
    _prepared(page)
    page.reload()
    wait(lambda: page.view is not None and bool(page.view.pieces))
    pieces = [piece.item_id for piece in page.view.pieces]
    page.seen = set(pieces) - set(pieces[4:7])
    page.why = {pieces[4]: "at_desk"} if len(pieces) > 4 else {}
    page._tell()


SCENES: dict[str, tuple[str, Then]] = {
    "keys-due": ("keys", _due), "keys-where": ("keys", _split), "keys-tray": ("keys_tray", _tray),
    "keys-loans": ("keys_loans", _loans), "keys-count": ("keys_count", _count),
}  # fmt: skip
