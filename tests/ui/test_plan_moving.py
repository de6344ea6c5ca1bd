"""Plan · Schedule: somebody is moved to another slot by dragging or by keys, with reasons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.queries import schedule as queries
from console.queries.schedule import PartyRow
from console.schedule import Cell
from console.ui.pages.schedule import SchedulePage
from console.verdicts import Fit

from planned import open_plan  # isort: skip


@pytest.fixture
def page(planned: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[SchedulePage]:
    with open_plan(planned, tmp_path, qtbot) as page:
        open_first_slot(page, qtbot)
        yield page


def open_first_slot(page: SchedulePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=page.map.cell_rect(0, 0).center())
    qtbot.waitUntil(lambda: page.parties.rows.rowCount() > 0)


def lift(page: SchedulePage, qtbot: QtBot, row: int = 0) -> PartyRow:
    """Presses on the row and pulls it far enough to be carried."""
    table = page.parties
    at = table.visualRect(table.rows.index(row, 1)).center()
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(table.viewport(), at - QPoint(40, 0))
    qtbot.waitUntil(lambda: page.moving.verdicts is not None)
    return table.rows.row(row)


def carry(page: SchedulePage, cell: Cell) -> QPoint:
    point = page.map.mapToGlobal(page.map.rect_of(cell.start).center())
    at = page.parties.viewport().mapFromGlobal(point)
    QTest.mouseMove(page.parties.viewport(), at)
    return at


def drop(page: SchedulePage, cell: Cell) -> None:
    QTest.mouseRelease(page.parties.viewport(), Qt.MouseButton.LeftButton, pos=carry(page, cell))


def slot_that_is(page: SchedulePage, fit: Fit) -> Cell:
    verdicts = page.moving.verdicts
    assert verdicts is not None
    cells = [cell for cells in page.schedule.cells for cell in cells]
    return next(c for c in cells if verdicts.by_start[c.start].fit is fit)


def place_of(page: SchedulePage, party: PartyRow) -> object:
    placed = page.workplace.store.read(queries.placed)
    return next(p.slot_start for p in placed if p.appointment_id == party.appointment_id)


def test_a_row_that_is_carried_tells_of_every_slot_whether_it_may_go_there(
    page: SchedulePage, qtbot: QtBot
) -> None:
    party = lift(page, qtbot)
    shown = page.map.looks
    assert set(shown) >= {cell.start for cells in page.schedule.cells for cell in cells}
    assert shown[party.start].fit is Fit.HERE
    assert {Fit.FREE, Fit.NO} <= {look.fit for look in shown.values()}
    free = slot_that_is(page, Fit.FREE)
    carry(page, free)
    assert page.moving.card.isVisible()
    assert page.moving.card.lines[0].words.startswith("Possible: ")
    carry(page, slot_that_is(page, Fit.NO))
    assert page.moving.card.lines[0].words == "This slot will not do"
    assert len(page.moving.card.lines) > 1, "the reason stands below"
    QTest.keyClick(page.parties, Qt.Key.Key_Escape)
    assert page.moving.card.isHidden()
    assert not page.map.looks
    assert place_of(page, party) == party.start


def test_dropping_it_on_a_free_slot_moves_it_by_one_press_that_undo_takes_back(
    page: SchedulePage, qtbot: QtBot
) -> None:
    party, events = lift(page, qtbot), len(page.workplace.store.since(0))
    free = slot_that_is(page, Fit.FREE)
    drop(page, free)
    qtbot.waitUntil(lambda: " moved to " in page.notice_bar.text())
    assert place_of(page, party) == free.start
    assert [e.kind for e in page.workplace.store.since(0)[events:]] == ["appointment.moved"]
    qtbot.waitUntil(lambda: all(r.appointment_id != party.appointment_id
                                for r in page.parties.rows.rows))  # fmt: skip
    page.window().setFocus()
    QTest.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: place_of(page, party) == party.start)


def test_dropping_it_where_it_may_not_go_writes_nothing_and_says_why(
    page: SchedulePage, qtbot: QtBot
) -> None:
    party, events = lift(page, qtbot), len(page.workplace.store.since(0))
    drop(page, slot_that_is(page, Fit.NO))
    assert "stays where it was" in page.notice_bar.text()
    assert page.notice_bar.consequence.text()
    assert len(page.workplace.store.since(0)) == events
    assert place_of(page, party) == party.start


def test_the_same_is_done_by_keys_with_the_best_slots_by_digit(
    page: SchedulePage, qtbot: QtBot
) -> None:
    page.parties.setFocus()
    party = page.parties.current()
    assert party is not None
    QTest.keyClick(page.window(), Qt.Key.Key_M)
    qtbot.waitUntil(lambda: page.move_card.offers.rows.rowCount() > 1)
    assert page.slot.isHidden()
    assert not page.move_card.isHidden()
    best = page.move_card.offers.rows.rows
    assert [offer.number for offer in best] == list(range(1, len(best) + 1))
    QTest.keyClick(page.window(), Qt.Key.Key_2)
    assert page.moving.target is not None
    assert page.moving.target.start == best[1].start
    assert page.move_card.go.words() == f"Move to {best[1].words}"
    QTest.keyClick(page.move_card.offers, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place_of(page, party) == best[1].start)


def test_arrows_walk_the_slots_with_their_reasons_and_esc_puts_the_party_back(
    page: SchedulePage, qtbot: QtBot
) -> None:
    page.parties.setFocus()
    QTest.keyClick(page.window(), Qt.Key.Key_M)
    qtbot.waitUntil(lambda: page.moving.verdicts is not None)
    page.map.setFocus()
    QTest.keyClick(page.map, Qt.Key.Key_Down)
    cell = page.map.current()
    assert cell is not None
    assert page.moving.target == cell
    words = page.moving.words_of(cell)
    assert words
    assert words in page.map.accessibleDescription()
    QTest.keyClick(page.map, Qt.Key.Key_Escape)
    assert not page.moving.is_on
    assert page.move_card.isHidden()
    assert not page.slot.isHidden()


def test_filters_count_only_who_fits_and_let_the_list_follow(
    page: SchedulePage, qtbot: QtBot
) -> None:
    everybody = page.parties.rows.rowCount()
    coming = page.filters.choices.coming
    building = coming[0].building
    page.filters.buildings.setCurrentIndex(page.filters.buildings.findData(building))
    shown = {start: look.matches for start, look in page.map.looks.items()}
    assert sum(n or 0 for n in shown.values()) == len(
        {row.appointment_id for row in coming if row.building == building}
    )
    assert all(building in row.buildings for row in page.parties.rows.rows)
    host = page.filters.choices.hosts[0].id
    page.filters.hosts.setCurrentIndex(page.filters.hosts.findData(host))
    assert all(row.host_id == host for row in page.parties.rows.rows)
    qtbot.mouseClick(page.filters.clear_button, Qt.MouseButton.LeftButton)
    assert not page.map.looks
    assert page.parties.rows.rowCount() == everybody


def test_the_class_is_a_filter_only_after_it_was_opened_on_record(
    page: SchedulePage, qtbot: QtBot
) -> None:
    assert page.filters.classes.isHidden()
    qtbot.mouseClick(page.filters.eye, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.filters.classes.isHidden())
    assert page.workplace.store.since(0)[-1].kind == "classes.opened"
    classes = page.filters.choices.classes
    assert classes is not None
    page.filters.classes.setCurrentIndex(page.filters.classes.findData("key"))
    keys = {unit for unit, (klass, _group) in classes.items() if klass == "key"}
    matched = {row.appointment_id for row in page.filters.choices.coming if row.unit_id in keys}
    assert sum(look.matches or 0 for look in page.map.looks.values()) == len(matched)
    qtbot.mouseClick(page.filters.eye, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.filters.classes.isHidden())
    assert not page.map.looks


def test_the_offers_pass_the_model_tester(
    page: SchedulePage, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    page.parties.setFocus()
    QTest.keyClick(page.window(), Qt.Key.Key_M)
    qtbot.waitUntil(lambda: page.move_card.offers.rows.rowCount() > 0)
    qtmodeltester.check(page.move_card.offers.rows)
