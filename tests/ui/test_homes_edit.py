"""Homes put right on their page: one by its forms, many by ticks, the class by a knowing look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain.events import Event
from console.queries import homes as queries
from console.queries.homes import HomeFile
from console.ui.pages.homes import HomesPage

READY = date(2030, 5, 9)


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> HomesPage:
    windows = open_windows("homes")
    found = windows.shell.pages["homes"]
    assert isinstance(found, HomesPage)
    qtbot.waitUntil(lambda: found.table.rows.rowCount() == 60)
    return found


def ids(page: HomesPage, *rows: int) -> list[int]:
    return [page.table.rows.row(n).home.id for n in rows]


def file_of(page: HomesPage, unit_id: int) -> HomeFile:
    found = page.workplace.store.read(queries.home_file, unit_id=unit_id)
    assert isinstance(found, HomeFile)
    return found


def last(page: HomesPage) -> Event:
    return page.workplace.store.since(0, limit=100_000)[-1]


def calm(page: HomesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.workplace.tasks.is_idle)


def editing(page: HomesPage, row: int, part: int, qtbot: QtBot) -> int:
    """The drawer of that home, opened by its key at that part."""
    page.table.selectRow(row)
    unit = ids(page, row)[0]
    qtbot.waitUntil(lambda: bool(page._shown[1] and page._shown[0].id == unit))
    assert page.edit.unit_id == unit, "it knows the home also where it was just made"
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_E)
    assert page.side.currentWidget() is page.edit
    qtbot.mouseClick(page.edit.chips[part], Qt.MouseButton.LeftButton)
    return unit


def go(page: HomesPage, qtbot: QtBot) -> Event:
    form = page.edit.stack.currentWidget()
    qtbot.mouseClick(form.go, Qt.MouseButton.LeftButton)
    calm(page, qtbot)
    return last(page)


# -- many ------------------------------------------------------------------------------------


def test_ticked_homes_change_together_and_go_back_together(page: HomesPage, qtbot: QtBot) -> None:
    booked = [n for n, row in enumerate(page.table.rows.rows[:12]) if row.home.slot_start]
    homes = ids(page, *booked[:3])
    before = [file_of(page, n).fields for n in homes]
    page.table.setFocus()
    page.table.selectRow(booked[0])
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    box = page.table.visualRect(page.table.rows.index(booked[1], 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    page.table.tick(homes[2:], is_on=True)
    bulk = page.bulk
    assert bulk.count.text() == "3 ticked"
    assert bulk.go.words() == "Change 3 homes: Ready from"
    bulk.box.none.setChecked(False)
    bulk.box.day.set_day(READY)
    assert "booked before that day" in bulk.says.text()
    qtbot.keyClick(page.window(), Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: "changed · 3 homes" in page.notice_bar.text())
    assert [file_of(page, n).fields["ready_day"] for n in homes] == [READY] * 3
    assert last(page).facts == {"fields": "ready_day", "homes": 3}
    qtbot.mouseClick(page.notice_bar.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: last(page).kind == "press.undone")
    assert [file_of(page, n).fields for n in homes] == before


def test_all_that_are_shown_are_ticked_by_one_key_and_unticked_by_escape(
    page: HomesPage, qtbot: QtBot
) -> None:
    page.buildings.setCurrentIndex(1)
    shown = page.table.rows.rowCount()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.table.ticked) == shown
    qtbot.keyClick(page.window(), Qt.Key.Key_Escape)
    assert page.table.ticked == set()
    assert page.bulk.isHidden()


def test_the_list_is_put_in_another_order(page: HomesPage) -> None:
    page.sorts.setCurrentIndex(page.sorts.findData("owners"))
    owners = [row.home.owners for row in page.table.rows.rows]
    assert owners == sorted(owners)
    page.sorts.setCurrentIndex(page.sorts.findData("when"))
    whens = [row.home.slot_start for row in page.table.rows.rows if row.home.slot_start]
    assert whens == sorted(whens)


def test_the_class_is_shown_after_a_look_that_is_written_down_and_folds(
    page: HomesPage, qtbot: QtBot
) -> None:
    kind = next(c for c in page.table.rows.columns if c.name == "kind")
    assert page.classes.isHidden()
    qtbot.mouseClick(page.eye, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.table.classes))
    assert last(page).kind == "classes.opened"
    assert kind.title() == "Class, group"
    page.classes.setCurrentIndex(page.classes.findData("key"))
    assert page.table.rows.rowCount() < 60
    page.fold_classes()
    qtbot.waitUntil(lambda: not page.table.classes and page.table.rows.rowCount() == 60)
    assert kind.title() == "Type, m²"


# -- one -------------------------------------------------------------------------------------


def test_a_home_is_corrected_field_by_field(page: HomesPage, qtbot: QtBot) -> None:
    unit = editing(page, 3, 0, qtbot)
    page.edit.facts.boxes["layout_type"].edit.setText("3+2")
    page.edit.facts.boxes["gross_area"].edit.setText("99.5")
    event = go(page, qtbot)
    assert event.facts["fields"] == "gross_area layout_type"
    assert file_of(page, unit).fields["gross_area"] == 9950
    assert "Gross area, Layout" in page.notice_bar.text()
    go(page, qtbot)
    assert "as it stood already" in page.notice_bar.text()


def test_wishes_are_written_and_nonsense_is_refused_in_words(page: HomesPage, qtbot: QtBot) -> None:
    unit = editing(page, 3, 1, qtbot)
    boxes = page.edit.wishes.boxes
    boxes["wished"].edit.setText("soon")
    go(page, qtbot)
    assert "soon is no day" in page.notice_bar.text()
    boxes["wished"].edit.setText("2030-05-09 pm")
    boxes["green_reason"].combo.setCurrentIndex(1)
    go(page, qtbot)
    fields = file_of(page, unit).fields
    assert (fields["wished"], fields["green_reason"]) == ("2030-05-09 pm", "out_of_town")


def test_an_owner_is_corrected_and_one_is_added(page: HomesPage, qtbot: QtBot) -> None:
    unit = editing(page, 3, 2, qtbot)
    form = page.edit.owners
    name = form.name.text()
    assert form.phones.text() == ""
    assert form.phones.placeholderText().startswith("***")
    form.phones.setText("19900007777")
    event = go(page, qtbot)
    assert event.kind == "owners.corrected"
    qtbot.waitUntil(lambda: form.phones.placeholderText().endswith("7777"))
    form.who.setCurrentIndex(form.who.findData(0))
    form.name.setText("Nora Quill")
    assert go(page, qtbot).kind == "owners.added"
    assert [o.name for o in file_of(page, unit).owners] == [name, "Nora Quill"]


def test_a_charge_is_put_right(page: HomesPage, qtbot: QtBot) -> None:
    unit = editing(page, 3, 3, qtbot)
    form = page.edit.charges
    form.kind.setCurrentIndex(form.kind.findData("arrears\n"))
    form.amount.setText("50.5")
    form.paid.setChecked(True)
    go(page, qtbot)
    found = [c for c in file_of(page, unit).charges if c.kind == "arrears"]
    assert [(c.amount_cents, c.is_paid) for c in found] == [(5050, True)]

    def told() -> list[tuple[str, str, str]]:
        return [(f.name, f.value, f.note) for f in page.drawer.facts.rows.rows]

    qtbot.waitUntil(lambda: ("Arrears", "50.50", "paid") in told())
    assert "charge corrected" in page.drawer.history.rows.row(0).what


def test_a_home_is_added_and_merged_into_another(page: HomesPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    boxes = page.edit.new.boxes
    boxes["building"].edit.setText("77")
    boxes["room_no"].edit.setText("101")
    page.edit.new.name.setText("Nora Quill")
    assert go(page, qtbot).kind == "homes.added"
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 61)
    unit = editing(page, 3, 4, qtbot)
    form = page.edit.merge
    assert not form.go.isEnabled()
    form.other.setText("77-101")
    assert form.go.words().startswith("Merge 77-101 into ")
    event = go(page, qtbot)
    assert event.kind == "homes.merged"
    assert "Nora Quill" in [o.name for o in file_of(page, unit).owners]
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 60)


def test_escape_leaves_the_forms_and_keeps_the_home(page: HomesPage, qtbot: QtBot) -> None:
    editing(page, 3, 0, qtbot)
    qtbot.keyClick(page.window(), Qt.Key.Key_Escape)
    assert page.side.currentWidget() is page.drawer
    assert not page.drawer.filled.isHidden()


def test_the_list_with_ticks_passes_the_model_tester(
    page: HomesPage, qtmodeltester: ModelTester
) -> None:
    page.table.tick(ids(page, 0, 5), is_on=True)
    qtmodeltester.check(page.table.rows)
