"""Plan · Schedule: who has no place is told why, and what small change would give one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.actions.booking import cancel
from console.actions.homes import set_homes
from console.queries import schedule as queries
from console.store import new_op_id
from console.ui.pages.schedule import SchedulePage

from planned import open_plan  # isort: skip


@pytest.fixture
def page(planned: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[SchedulePage]:
    with open_plan(planned, tmp_path, qtbot) as page:
        yield page


def leave_out(page: SchedulePage, qtbot: QtBot) -> tuple[int, ...]:
    """The first party of the plan loses its place."""
    store = page.workplace.store
    number = store.read(queries.placed)[0].appointment_id
    units = tuple(r.unit_id for r in store.read(queries.coming) if r.appointment_id == number)
    store.run(cancel, op_id=new_op_id(), by="tester", appointment_id=number, reason="owner")
    page.reload()
    qtbot.waitUntil(lambda: len(page.unplaced.rows.rows) == len(units))
    return units


def test_a_free_slot_is_offered_as_the_smallest_change_and_taken_by_its_button(
    page: SchedulePage, qtbot: QtBot
) -> None:
    units = leave_out(page, qtbot)
    qtbot.waitUntil(lambda: page.unplaced.rows.row(0).why != "Cancelled")
    qtbot.waitUntil(lambda: units[0] in page.left_out.reasons)
    page.unplaced.setFocus()
    qtbot.waitUntil(lambda: page.left_out.do.isVisible())
    assert page.left_out.do.words().startswith("Place on ")
    assert page.left_out.cure.text().startswith(("It is possible", "Possible at once"))
    events = len(page.workplace.store.since(0))
    qtbot.mouseClick(page.left_out.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.schedule.unplaced)
    assert [e.kind for e in page.workplace.store.since(0)[events:]] == ["plan.moved"]
    assert "1 move recorded" in page.notice_bar.text()


def test_a_home_that_suits_on_no_day_says_so_and_offers_no_change(
    page: SchedulePage, qtbot: QtBot
) -> None:
    units = leave_out(page, qtbot)
    days = ",".join(head.day.isoformat() for head in page.schedule.days)
    changes = {unit: {"unavailable": days} for unit in units}
    page.workplace.store.run(set_homes, op_id=new_op_id(), by="tester", changes=changes)
    qtbot.waitUntil(
        lambda: page.unplaced.rows.row(0).why == "The owner has no possible day in this window."
    )
    page.unplaced.setFocus()
    qtbot.waitUntil(lambda: page.left_out.cure.text() == "No small change would place it.")
    assert page.left_out.do.isHidden()


def test_the_list_passes_the_model_tester(
    page: SchedulePage, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    leave_out(page, qtbot)
    qtmodeltester.check(page.unplaced.rows)
