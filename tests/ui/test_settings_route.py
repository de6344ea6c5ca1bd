"""Settings · Stations and route: presets, order, conditions, minutes, desks, folds, refusals."""

from __future__ import annotations

import pytest
from hall_window import OpenRoom, Room, make_hall_file, make_open_room  # noqa: F401
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from console.domain.forms import FieldKind
from console.domain.routing import (
    DEFAULT_ROUTE,
    PAY_FIRST,
    SMALL,
    Step,
    added,
    check_route,
    coded,
    is_own,
)
from console.models import Desk, VisitStep
from console.queries.route import template_of
from console.ui import i18n
from console.ui.pages.settings import SettingsPage
from console.ui.pages.settings_route import RoutePanel


@pytest.fixture
def room(open_room: OpenRoom) -> Room:
    found = open_room("settings")
    page = found.page
    assert isinstance(page, SettingsPage)
    page.open_section(1)
    found.settle()
    return found


def panel(room: Room) -> RoutePanel:
    page = room.page
    assert isinstance(page, SettingsPage)
    return page.route_panel


def saved(room: Room) -> tuple[Step, ...]:
    return room.hall.store.read(template_of)


def codes(room: Room) -> list[str]:
    return [step.code for step in panel(room).draft]


def choose(room: Room, code: str) -> RoutePanel:
    here = panel(room)
    here.route.setFocus()
    assert here.route.choose(code)
    return here


def press(room: Room, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
    QTest.keyClick(panel(room).route, key, with_)


def test_nothing_is_saved_before_the_button_and_nothing_where_nothing_changed(room: Room) -> None:
    here = panel(room)
    assert here.presets["default"].isChecked()
    assert here.save.reason == "Nothing was changed"
    QTest.mouseClick(here.presets["pay_first"], Qt.MouseButton.LeftButton)
    assert codes(room) == [step.code for step in PAY_FIRST]
    assert saved(room) == DEFAULT_ROUTE
    room.settle()  # somebody else's news leave the draft alone
    assert codes(room) == [step.code for step in PAY_FIRST]
    room.click(here.save)
    assert room.kinds()[-1] == "route.set"
    assert saved(room) == PAY_FIRST
    assert "saved for whoever comes" in room.page.notice_bar.text()
    assert here.presets["pay_first"].isChecked()


def test_the_small_preset_folds_into_two_desks(room: Room) -> None:
    here = panel(room)
    QTest.mouseClick(here.presets["small"], Qt.MouseButton.LeftButton)
    room.click(here.save)
    assert saved(room) == SMALL


def test_alt_with_an_arrow_moves_a_step_and_what_it_breaks_is_said(room: Room) -> None:
    here = choose(room, "documents")
    press(room, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert codes(room)[2:4] == ["inspection", "documents"]
    assert here.save.isEnabled()
    assert here.route.current().step.code == "documents"
    press(room, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(room, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert codes(room)[1:3] == ["documents", "identity"]
    assert here.save.reason == "The step Documents needs one that does not come before it."
    assert here.verdict.text() == here.save.reason
    QTest.mouseClick(here.discard, Qt.MouseButton.LeftButton)
    assert here.draft == DEFAULT_ROUTE


def test_a_step_is_taken_out_but_not_one_that_checks(room: Room) -> None:
    here = choose(room, "documents")
    press(room, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert "documents" not in codes(room)
    assert next(s for s in here.draft if s.code == "settlement").needs == ("identity",)
    assert here.save.isEnabled()
    choose(room, "signing")
    press(room, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert here.save.reason.startswith("The route must keep Signing")
    assert saved(room) == DEFAULT_ROUTE


def test_minutes_conditions_switches_and_desks_of_a_step(room: Room) -> None:
    here = choose(room, "documents")
    drawer = here.drawer
    assert drawer.title.text() == "3 · Documents"
    drawer.minutes[1].setValue(15)
    assert drawer.labels[1].text() == "Usual · default 20"
    drawer.required.setChecked(False)
    drawer.desks.setValue(3)
    assert not drawer.needs["keys"].isEnabled()  # it comes later
    assert not drawer.needs["reception"].isEnabled()  # identity includes it
    room.click(here.save)
    step = next(s for s in saved(room) if s.code == "documents")
    assert (step.usual, step.is_required) == (15, False)
    assert len(room.hall.rows(Desk, station_id=room.hall.stations["documents"])) == 3
    assert not choose(room, "signing").drawer.required.isEnabled()


def test_minutes_that_fall_are_refused_in_words(room: Room) -> None:
    here = choose(room, "documents")
    here.drawer.minutes[0].setValue(25)
    assert here.save.reason.startswith("The minutes of Documents must rise")


def test_a_step_is_folded_into_the_desk_of_another(room: Room) -> None:
    here = choose(room, "documents")
    place = here.drawer.place
    place.setCurrentIndex(place.findData("identity"))
    place.activated.emit(place.currentIndex())
    assert "goes on without a line" in here.drawer.hint.text()
    assert not here.drawer.desks.isEnabled()
    room.click(here.save)
    assert next(s for s in saved(room) if s.code == "documents").station == "identity"


def test_a_desk_that_works_is_not_taken_away_and_the_refusal_says_what_to_do(room: Room) -> None:
    here = choose(room, "identity")
    here.drawer.desks.setValue(1)
    room.click(here.save)
    assert "Close it instead" in room.page.notice_bar.text()
    assert here.drawer.desks.value() == 1  # the draft stays


def fill(edit: QLineEdit, words: str) -> None:
    """As an input method does it: all at once."""
    edit.setText(words)
    edit.textEdited.emit(words)


def test_a_step_of_ones_own_is_added_named_and_asked_while_somebody_is_inside(room: Room) -> None:
    room.hall.check_in(0)
    inside = room.hall.visit(0)
    here = choose(room, "signing")
    press(room, Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier)
    names, editor = here.drawer.names, here.drawer.form
    assert room.windows.shell.focusWidget() is names.edits["en"]
    fill(names.edits["en"], "Welcome gift")
    fill(names.edits["zh_CN"], "领礼品")
    QTest.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    row = editor.rows[0]
    fill(row.names.edits["en"], "Size")
    row.kind.setCurrentIndex(row.kind.findData(FieldKind.CHOICE))
    row.kind.activated.emit(row.kind.currentIndex())
    assert here.save.reason, "a choice of nothing is no choice"
    fill(row.choices, "small, large")
    row.choices.editingFinished.emit()
    assert not here.save.reason
    room.click(here.save)
    assert [s.code for s in saved(room)][6] == "welcome_gift"
    step = next(s for s in saved(room) if s.code == "welcome_gift")
    assert (step.station, step.needs, step.names["zh_CN"]) == (
        "welcome_gift", ("reception",), "领礼品",
    )  # fmt: skip
    (field,) = step.form
    assert (field.kind, field.choices, field.names["en"]) == (
        FieldKind.CHOICE, ("small", "large"), "Size",
    )  # fmt: skip
    assert i18n.name("station", "welcome_gift") == "Welcome gift"
    i18n.use("zh_CN")
    assert i18n.name("station", "welcome_gift") == "领礼品"
    i18n.use("es")
    assert i18n.name("station", "welcome_gift") == "Welcome gift", "in any language that has one"
    i18n.use("en")
    assert room.hall.visit(0) == inside
    assert "welcome_gift" not in {r["code"] for r in room.hall.rows(VisitStep)}
    room.hall.walk(0, to="signing")  # and finishes the old route
    room.hall.check_in(1)
    assert "welcome_gift" in {r["code"] for r in room.hall.rows(VisitStep)}


def test_a_step_without_any_name_is_not_saved(room: Room) -> None:
    here = panel(room)
    here.add_step()
    fill(here.drawer.names.edits["en"], " ")
    assert here.save.reason.startswith("A step of your own needs a name")


def test_a_known_step_may_be_called_otherwise_and_a_field_be_taken_out(room: Room) -> None:
    here = choose(room, "identity")
    fill(here.drawer.names.edits["en"], "Passport check")
    QTest.mouseClick(here.drawer.form.rows[0].out, Qt.MouseButton.LeftButton)
    assert here.drawer.form.none.isVisibleTo(here.drawer.form)
    room.click(here.save)
    step = next(s for s in saved(room) if s.code == "identity")
    assert (step.form, step.names) == ((), {"en": "Passport check"})
    assert i18n.name("station", "identity") == "Passport check"


def test_what_the_program_records_by_itself_stays_in_the_form(room: Room) -> None:
    here = choose(room, "settlement")
    (row,) = here.drawer.form.rows
    assert not row.is_own
    here.drawer.minutes[1].setValue(31)
    assert here.draft[4].form == DEFAULT_ROUTE[4].form


def test_codes_of_own_steps_are_never_those_of_others() -> None:
    route = added(added(DEFAULT_ROUTE, "keys", {"en": "Gift"}), "keys", {"en": "Gift"})
    made = [s.code for s in route if is_own(s.code)]
    assert made == ["own2", "own1"]
    done = coded(route, {"own1": "Gift", "own2": "Gift!"}, {"gift"})
    assert [s.code for s in done if s.code.startswith("gift")] == ["gift_2", "gift_3"]
    check_route(done)
    assert coded(added((), "", {}), {}, ())[0].code == "step"
