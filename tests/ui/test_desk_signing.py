"""At the key desk the owner may sign on the screen before they accept."""

from __future__ import annotations

from day_store import Hall
from hall_window import OpenRoom, make_hall_file, make_open_room  # noqa: F401

from console.actions.key_gate import keep_back
from console.models import KeySignature
from console.ui.pages.desk import DeskPage
from console.ui.widgets import QuietButton


def at_the_keys(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="keys")
    hall.call("keys")
    hall.serve("keys")


def test_an_owner_signs_on_the_screen_and_then_accepts(open_room: OpenRoom) -> None:
    room = open_room("desk", before=at_the_keys, station="keys-1")
    page = room.page
    assert isinstance(page, DeskPage)
    buttons = page.busy.needs.findChildren(QuietButton)
    room.click(next(b for b in buttons if b.words() == "Sign on the screen…"))
    box = page.signing.box
    box.pad.strokes = [[(10 * n, 50 + n % 3) for n in range(40)]]
    box.pad.changed.emit()
    room.click(box.go)
    assert room.kinds()[-1] == "keys.signed"
    assert page.signing.isHidden()
    needs = page.busy.needs
    room.click(needs.act_button)
    needs.entry.edit.setText("8")
    room.click(needs.act_button)
    assert room.kinds()[-1] == "keys.accepted"
    assert [row["how"] for row in room.hall.rows(KeySignature)] == ["screen"]


def kept_for_repair(hall: Hall) -> None:
    at_the_keys(hall)
    hall.press(keep_back, item_ids=hall.pieces(0)[-1:], how="retained")


def test_what_stays_behind_is_not_asked_for_at_the_desk(open_room: OpenRoom) -> None:
    room = open_room("desk", before=kept_for_repair, station="keys-1")
    assert isinstance(room.page, DeskPage)
    needs = room.page.busy.needs
    assert needs.act_button.words() == "Offer 7 pieces to the owner"
    room.click(needs.act_button)
    needs.entry.edit.setText("7")
    room.click(needs.act_button)
    assert room.page.busy.primary.isEnabled()
