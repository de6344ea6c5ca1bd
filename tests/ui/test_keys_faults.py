"""What is wrong with keys is told and put right in the drawer; sets and templates by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from hall_window import OpenRoom, Room, make_hall_file, make_open_room, words_on  # noqa: F401
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import delete
from sqlalchemy.orm import Session

from console.domain.events import Event, Press
from console.models import KeyItem, KeySet
from console.queries.key_templates import templates_of
from console.ui.pages.keys import KeysPage
from console.ui.pages.keys_faults import FaultsForm
from console.ui.pages.settings import SettingsPage

BUTTON = Qt.MouseButton.LeftButton


@pytest.fixture
def room(open_room: OpenRoom) -> Room:
    return open_room("keys", person="Keeper Vale")


def open_form(room: Room, home: int = 0) -> FaultsForm:
    page = room.page
    assert isinstance(page, KeysPage)
    page.left.choose(room.hall.units[home])
    room.settle()
    QTest.keyClick(room.windows.shell, Qt.Key.Key_F8)
    room.settle()
    return page.drawer.lost_form


def tick(form: FaultsForm, kind: str) -> None:
    next(tick for tick, piece in form.ticks.items() if piece.kind == kind).setChecked(True)


def acts(form: FaultsForm) -> list[str]:
    return [str(form.act.itemData(n)) for n in range(form.act.count())]


def test_a_lost_key_leads_to_a_new_cylinder_a_told_owner_and_a_free_set(room: Room) -> None:
    form = open_form(room)
    assert "unfreeze" not in acts(form)
    assert "Nothing is wrong so far" in words_on(form)
    tick(form, "entry_construction")
    form.reason.setCurrentIndex(form.reason.findData("stolen"))
    room.click(form.go)
    form = open_form(room)
    assert "Frozen since 08:40: a piece is lost" in form.state.text()
    form.choose("cylinder")
    form.cost.edit.setText("much")
    assert form.go.reason == "Write an amount such as 480.00"
    form.cost.edit.setText("480,5")
    room.click(form.go)
    form = open_form(room)
    assert "cost so far 480.50" in form.state.text()
    form.choose("unfreeze")
    room.click(form.go)
    assert "does not know yet" in words_on(room.page)
    form = open_form(room)
    form.choose("told")
    room.click(form.go)
    form = open_form(room)
    assert "owner told 08:40" in form.state.text()
    form.choose("unfreeze")
    room.click(form.go)
    assert room.kinds()[-4:] == ["keys.lost", "keys.replaced", "keys.owner_told", "keys.unfrozen"]
    page = room.page
    assert isinstance(page, KeysPage)
    assert page.drawer.badge.words == "Key room"
    assert page.drawer.hand_over.isEnabled()


def test_a_damaged_card_is_replaced_and_what_is_found_goes_back(room: Room) -> None:
    form = open_form(room)
    assert {"found", "replace", "came"}.isdisjoint(acts(form))
    form.choose("damaged")
    assert form.go.reason == "Tick the pieces first"
    tick(form, "access_card")
    room.click(form.go)
    form = open_form(room)
    assert "1 piece short of the template" in form.state.text()
    form.choose("replace")
    assert [piece.kind for piece in form.ticks.values()] == ["access_card"]
    assert form.item_ids(), "one piece alone is ticked already"
    room.click(form.go)
    assert room.kinds()[-1] == "keys.replaced"
    form = open_form(room)
    assert "Nothing is wrong so far" in form.state.text()
    form.choose("strike")
    next(tick for tick, piece in form.ticks.items() if piece.number.endswith("-12")).setChecked(
        True
    )
    room.click(form.go)
    assert room.kinds()[-1] == "keys.struck"
    assert "Nothing is wrong so far" in open_form(room).state.text()


def test_a_bag_opened_before_the_owner_freezes_nothing(room: Room) -> None:
    form = open_form(room)
    form.choose("seal")
    assert "the set is frozen" in form.says.text()
    form.consent.setCurrentIndex(form.consent.findData("owner_present"))
    room.click(form.go)
    found = room.hall.rows(KeySet)[0]
    assert not found["is_frozen"]
    assert "seal" not in acts(open_form(room))
    form.choose("retag")
    room.click(form.go)
    assert room.hall.rows(KeySet)[0]["code_id"] != found["code_id"]


def test_the_form_is_left_with_escape_and_says_its_words_in_every_language(room: Room) -> None:
    form = open_form(room)
    page = room.page
    assert isinstance(page, KeysPage)
    QTest.keyClick(form.act, Qt.Key.Key_Escape)
    assert not form.isVisible()
    from console.ui import i18n

    for language in ("zh_CN", "es", "en"):
        i18n.use(language)
        assert form.act.itemText(0) != "lost"
        assert form.title.text() == i18n.translate("FaultsForm", "Something is wrong")


def clear(session: Session, *, press: Press) -> Event:
    session.execute(delete(KeyItem).where(KeyItem.parent_id.is_not(None)))
    session.execute(delete(KeyItem))
    session.execute(delete(KeySet))
    return Event(kind="test.cleared")


def test_a_sheet_is_looked_at_first_and_then_makes_its_sets(
    open_room: OpenRoom, tmp_path: Path
) -> None:
    room = open_room("keys", before=lambda hall: hall.press(clear), person="Keeper Vale")
    page = room.page
    assert isinstance(page, KeysPage)
    path = tmp_path / "keys.csv"
    path.write_text("Building,Unit no,Key type,Count\n1,101,Fob,2\n1,102,Crown,1\n", "utf-8")
    page.none.look_at(path)
    room.settle()
    assert "1 set · 2 pieces · 1 of them incomplete · 1 row refused" in words_on(page)
    assert not room.hall.rows(KeySet)
    room.click(page.none.leave)
    assert page.none.way.isVisible()
    page.none.look_at(path)
    room.settle()
    room.click(page.none.agree)
    assert [item["kind"] for item in room.hall.rows(KeyItem)] == ["access_card"] * 2


def test_a_template_is_set_for_a_product_and_given_up_again(open_room: OpenRoom) -> None:
    room = open_room("settings")
    page = room.page
    assert isinstance(page, SettingsPage)
    page.receive("keys")
    room.settle()
    panel = page.keys_panel
    assert panel.save.reason == "Nothing was changed"
    assert not panel.bare.isVisible()
    panel.product.setCurrentIndex(panel.product.findData("high_rise"))
    assert "8 homes · as for all other homes" in words_on(panel)
    for box in panel.counts.values():
        box.setValue(0)
    assert panel.save.reason == "A set has at least one piece"
    panel.counts["garage_remote"].setValue(3)
    panel.sealed["garage_remote"].setChecked(True)
    room.click(panel.save)
    (line,) = room.hall.store.read(templates_of)["high_rise"]
    assert (line.kind, line.count, line.is_sealed) == ("garage_remote", 3, True)
    assert panel.card.fact.text() == "8 sets are incomplete"
    room.click(panel.give_up)
    assert room.hall.store.read(templates_of) == {}
    assert panel.card.fact.text() == ""


def test_labels_are_written_from_settings(
    open_room: OpenRoom, tmp_path: Path, font_folder: Path, qtbot: QtBot
) -> None:
    room = open_room("settings")
    page = room.page
    assert isinstance(page, SettingsPage)
    page.receive("keys")
    room.settle()
    papers, out = page.keys_panel.papers, tmp_path / "hooks.pdf"
    papers.print_to("hook-labels", out)
    qtbot.waitUntil(out.exists, timeout=30_000)
    room.settle()
    assert out.read_bytes().startswith(b"%PDF")
    assert "Written" in page.notice_bar.text()
