"""Overview mends what it tells: one press from the list, a list to approve for later times."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from console.app import Windows
from console.domain.events import Event, Press
from console.models import Appointment, AppointmentUnit, Call, Desk, RouteStep, Visit, Zone
from console.queries.advice import Do
from console.store import new_op_id
from console.ui.pages.overview import OverviewPage

SEATS = 1


def crowd_zone(session: Session, *, press: Press) -> Event:
    """Everybody who waits sits in the first zone, which has few seats; the others have many."""
    first = session.scalars(select(Zone.id).order_by(Zone.position)).first()
    session.execute(update(Zone).values(seats=200))
    session.execute(update(Zone).where(Zone.id == first).values(seats=SEATS))
    waits = Visit.state == "serving"  # a played morning is quick: whoever is served waits again
    session.execute(update(Visit).where(waits).values(state="waiting", desk_id=None))
    session.execute(update(Visit).values(zone_id=first))
    session.execute(update(Call).where(Call.ended_at.is_(None)).values(ended_at=press.now))
    return Event(kind="visit.test")


def slow_identity(session: Session, *, press: Press) -> Event:
    session.execute(update(RouteStep).where(RouteStep.code == "identity").values(usual=20))
    (step,) = session.scalars(select(RouteStep).where(RouteStep.code == "identity"))
    desks = session.scalars(select(Desk.id).where(Desk.station_id == step.station_id)).all()
    session.execute(update(Desk).where(Desk.id.in_(desks[1:])).values(state="closed"))
    # A played campaign is planned to the last seat: its last parties give theirs up.
    last = session.scalars(select(Appointment).order_by(Appointment.slot_start.desc()).limit(8))
    for appointment in last:
        appointment.state = "rebooked"
        of = AppointmentUnit.appointment_id == appointment.id
        session.execute(update(AppointmentUnit).where(of).values(is_live=False))
    return Event(kind="desk.test")


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("overview")


def overview(windows: Windows) -> OverviewPage:
    page = windows.shell.page
    assert isinstance(page, OverviewPage)
    return page


def wants(qtbot: QtBot, page: OverviewPage, do: Do) -> None:
    """The page shows that act first, whatever else is to be done."""

    def is_told() -> bool:
        told = [advice for advice in page.side._todo if advice.do is do]
        if told:
            page.side.advice.show_advice(told, 1)
        return bool(told)

    qtbot.waitUntil(is_told)


def last_kind(windows: Windows) -> str:
    return windows.store.since(0, limit=100_000)[-1].kind


def places(windows: Windows) -> dict[int, object]:
    def ask(session: Session, *, campaign_id: int) -> dict[int, object]:
        rows = session.execute(select(Appointment.id, Appointment.slot_start))
        return {number: start for number, start in rows}

    return windows.store.read(ask)


def test_one_press_sends_people_to_the_zone_with_room(qtbot: QtBot, windows: Windows) -> None:
    page = overview(windows)
    windows.store.run(crowd_zone, op_id=new_op_id())
    wants(qtbot, page, Do.SEND_TO_ZONE)
    assert page._now is not None
    assert page._now.zones[0].alarm
    qtbot.mouseClick(page.side.advice.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: last_kind(windows) == "visit.to_zone")


def propose(qtbot: QtBot, windows: Windows) -> OverviewPage:
    page = overview(windows)
    windows.store.run(slow_identity, op_id=new_op_id())
    wants(qtbot, page, Do.REBATCH)
    qtbot.mouseClick(page.side.advice.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.side.rebatch.isHidden())
    return page


def test_later_times_are_written_only_when_they_are_approved(
    qtbot: QtBot, windows: Windows
) -> None:
    before = places(windows)
    page = propose(qtbot, windows)
    chosen = page.side.rebatch.chosen()
    assert chosen, page.side.rebatch.found
    assert places(windows) == before
    first = page.side.rebatch.rows.rows.rows[0]
    if len(chosen) > 1:
        page.side.rebatch.rows._turn(first)
        assert page.side.rebatch.chosen() == chosen[1:]
        page.side.rebatch.rows._turn(first)
    page.side.rebatch.go.setFocus()
    page.primary()
    qtbot.waitUntil(lambda: last_kind(windows) == "plan.moved")
    qtbot.waitUntil(lambda: page.side.rebatch.isHidden())
    now = places(windows)
    changed = {number for number, start in before.items() if now[number] != start}
    new = now.keys() - before.keys()
    assert len(changed) + len(new) == len(chosen)


def test_a_proposal_given_up_writes_nothing(qtbot: QtBot, windows: Windows) -> None:
    before = places(windows)
    page = propose(qtbot, windows)
    page.side.rebatch.leave.click()
    assert page.side.rebatch.isHidden()
    assert not page.side.todo.isHidden()
    assert places(windows) == before
