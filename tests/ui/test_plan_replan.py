"""Plan · Schedule: after a change the fewest moves are worked out, looked at and recorded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.actions.booking import cancel, confirm
from console.queries import schedule as queries
from console.replanning import What
from console.store import new_op_id
from console.ui.pages.schedule import SchedulePage

from planned import open_plan  # isort: skip


@pytest.fixture
def page(planned: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[SchedulePage]:
    with open_plan(planned, tmp_path, qtbot) as page:
        yield page


def press(page: SchedulePage, action: object, **wishes: object) -> None:
    page.workplace.store.run(action, op_id=new_op_id(), by="tester", **wishes)  # type: ignore[arg-type]


def hosts_of(page: SchedulePage) -> dict[int, int | None]:
    placed = page.workplace.store.read(queries.placed)
    return {row.appointment_id: row.host_id for row in placed}


def starts_of(page: SchedulePage) -> dict[int, object]:
    placed = page.workplace.store.read(queries.placed)
    return {row.appointment_id: row.slot_start for row in placed}


def work_out(page: SchedulePage, qtbot: QtBot, what: What) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_F7)
    form = page.replan.form
    form.what.setCurrentIndex(form.what.findData(what))
    qtbot.mouseClick(form.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.replan.list.isHidden())


def test_a_lost_host_gives_up_his_parties_and_nobody_else_is_moved_in_time(
    page: SchedulePage, qtbot: QtBot
) -> None:
    before, times = hosts_of(page), starts_of(page)
    lost = page.filters.choices.hosts[0].id
    his = {number for number, host in before.items() if host == lost}
    press(page, confirm, appointment_id=min(his))
    work_out(page, qtbot, What.HOST)
    shown = page.replan.list.proposal
    assert shown is not None
    assert {row.move.appointment_id for row in shown.moves} >= his
    assert sum(row.is_confirmed for row in shown.moves) == 1
    assert "1 confirmed owner must be told anew" in page.replan.list.says.text()
    assert hosts_of(page) == before, "nothing is written before it is approved"
    events = len(page.workplace.store.since(0))
    qtbot.mouseClick(page.replan.list.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "recorded" in page.notice_bar.text())
    assert [e.kind for e in page.workplace.store.since(0)[events:]] == ["plan.moved"]
    after = hosts_of(page)
    assert lost not in after.values()
    assert set(after) == set(before)
    others = {n for n in before if n not in {r.move.appointment_id for r in shown.moves}}
    assert {n: starts_of(page)[n] for n in others} == {n: times[n] for n in others}
    page.window().setFocus()
    QTest.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: hosts_of(page) == before)


def test_a_move_that_is_ticked_off_is_not_recorded(
    page: SchedulePage, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    before = hosts_of(page)
    work_out(page, qtbot, What.HOST)
    moves = page.replan.list.moves
    qtmodeltester.check(moves.rows)
    first = moves.rows.row(0)
    assert page.map.looks or all(r.move.was and r.move.to for r in moves.rows.rows)
    moves.choose(first.key)
    QTest.keyClick(moves, Qt.Key.Key_Space)
    assert first.key not in moves.ticked
    qtbot.waitUntil(lambda: page.workplace.tasks.is_idle)
    assert len(page.replan.list.chosen()) == moves.rows.rowCount() - 1
    if not moves.misfit:
        qtbot.mouseClick(page.replan.list.go, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "recorded" in page.notice_bar.text())
        number = first.move.appointment_id
        assert hosts_of(page)[number] == before[number]
    else:
        assert not page.replan.list.go.isEnabled()


def test_late_owners_get_a_place_and_the_form_says_when_there_are_none(
    page: SchedulePage, qtbot: QtBot
) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_F7)
    assert not page.replan.form.go.isEnabled()
    assert page.replan.form.go.reason == "Everybody has a place."
    number = next(iter(hosts_of(page)))
    press(page, cancel, appointment_id=number, reason="owner")
    page.reload()
    qtbot.waitUntil(lambda: bool(page.schedule.unplaced))
    left = {row.unit_id for row in page.schedule.unplaced}
    work_out(page, qtbot, What.LATE)
    shown = page.replan.list.proposal
    assert shown is not None
    assert {unit for row in shown.moves for unit in row.move.unit_ids} == left
    assert page.replan.list.title.text() == "Move 0, place 1"
    qtbot.mouseClick(page.replan.list.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.schedule.unplaced)


def test_a_day_that_is_rained_out_is_emptied_and_the_map_shows_the_moves(
    page: SchedulePage, qtbot: QtBot
) -> None:
    work_out(page, qtbot, What.RAIN)
    day = page.replan.form.change().day
    shown = page.replan.list.proposal
    assert shown is not None
    column = [head.day for head in page.schedule.days].index(day)
    out = sum(page.map.looks[c.start].goes for c in page.schedule.cells[column] if c.used)
    assert out == sum(cell.used for cell in page.schedule.cells[column])
    starts = {cell.start for cell in page.schedule.cells[column]}
    assert all(r.move.to is None or r.move.to.slot_start not in starts for r in shown.moves)
    QTest.keyClick(page.window(), Qt.Key.Key_Escape)
    assert page.replan.list.isHidden()
    assert not page.map.looks
