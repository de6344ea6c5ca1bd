"""Desk: what to keep in mind, children to collect, and who has come to a line that was empty."""

from __future__ import annotations

from dataclasses import replace

from day_store import Hall
from hall_window import OpenRoom, Room, make_hall_file, make_open_room, words_on  # noqa: F401
from PySide6.QtCore import Qt

from console.actions.route import set_route
from console.actions.settlement import ChargeRow, write_charges
from console.domain.acceptance import AtDoor
from console.domain.forms import FieldKind, Form, FormField
from console.domain.routing import DEFAULT_ROUTE
from console.models import MeterReading, Payment
from console.queries.attention import attention
from console.queries.party import KeysAt
from console.ui import i18n
from console.ui.pages.desk import DeskPage

IN_ROOM = KeysAt(pieces=11, holder="key_room", is_in_room=True, is_frozen=False)
KINDS: Form = (
    FormField(name="seen", kind=FieldKind.TICK),
    FormField(name="pets", kind=FieldKind.COUNT),
    FormField(name="parking", kind=FieldKind.CHOICE, choices=("none", "one")),
    FormField(name="deposit", kind=FieldKind.MONEY),
    FormField(name="remark", kind=FieldKind.TEXT),
)


def desk(room: Room) -> DeskPage:
    page = room.page
    assert isinstance(page, DeskPage)
    return page


def at_identity(hall: Hall) -> None:
    hall.call("identity")
    hall.serve("identity")


def badges(page: DeskPage) -> list[str]:
    return [badge.words for badge in page.busy.mind.badges]


def test_what_matters_comes_first_and_keys_in_the_room_are_no_news() -> None:
    away = replace(IN_ROOM, holder="engineering", is_in_room=False)
    assert attention(keys=IN_ROOM) == ()
    assert attention(keys=replace(away, holder="owner")) == ()
    marks = attention(keys=away, in_childcare=1, lunches=3, papers=2, has_proxy=True)
    assert [m.code for m in marks] == ["childcare", "papers", "keys_away", "proxy", "lunches"]
    frozen = attention(keys=replace(away, is_frozen=True), lunches=1)
    assert [m.code for m in frozen] == ["keys_frozen", "lunches"]


def test_children_are_collected_at_the_desk_before_the_party_leaves(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        door = AtDoor(shown=("id", "contract", "notice"))
        hall.check_in(0, party_size=3, children=1, in_childcare=1, lunches=2, door=door)
        at_identity(hall)

    room = open_room("desk", before=before, station="identity-1")
    page = desk(room)
    assert badges(page) == ["1 in childcare", "1 papers missing", "2 lunches"]
    page.end("left_early")
    room.settle()
    assert "childcare" in words_on(page.notice_bar)
    room.click(page.busy.collect)
    assert room.kinds()[-1] == "visit.child_collected"
    assert not page.busy.collect.isVisible()
    assert badges(page) == ["1 papers missing", "2 lunches"]
    page.end("left_early")
    room.settle()
    assert room.kinds()[-1] == "visit.left_early"


def test_a_narrow_row_counts_what_it_leaves_out(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        hall.check_in(0, party_size=3, children=1, in_childcare=1, lunches=2, purpose="view")
        at_identity(hall)

    room = open_room("desk", before=before, station="identity-1")
    row = desk(room).busy.mind
    row.resize(320, row.height())
    row._fit()
    assert [b.words for b in row.badges if b.isVisible()] == ["1 in childcare"]
    assert row.more.text() == "+2"
    assert row.more.toolTip() == "View only · 2 lunches"
    i18n.use("zh_CN")
    assert row.label.text() == "留意"


def test_whoever_comes_to_an_empty_line_is_offered_to_the_free_desk(open_room: OpenRoom) -> None:
    room = open_room("desk", station="identity-1")
    page = desk(room)
    assert page.free.so.text() == "Desk 1 is free"
    room.hall.check_in(0)
    room.settle()
    assert page.free.so.text() == "A001 has come: call now"
    assert page.sounds.heard == 1
    room.hall.check_in(1)
    room.settle()
    assert page.sounds.heard == 1, "the second of a line is nothing new"
    room.key(Qt.Key.Key_F4)
    assert page.party is not None
    assert page.party.ticket == "A001"
    room.key(Qt.Key.Key_F6)
    assert page.free.so.text() == "Desk 1 is free"
    assert page.sounds.heard == 1, "who waited already is no offer"


def test_a_desk_that_is_not_open_is_offered_nobody(open_room: OpenRoom) -> None:
    room = open_room("desk", station="documents-2")
    page = desk(room)
    room.key(Qt.Key.Key_F9)
    room.hall.check_in(0)
    room.hall.walk(0, to="documents")
    room.settle()
    assert page.sounds.heard == 0


def test_how_it_was_paid_is_noted_with_the_receipt(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        rows = (
            ChargeRow(unit_id=hall.units[0], kind="service_fee", basis="", amount_cents=30_000),
        )
        hall.press(write_charges, rows=rows)
        hall.check_in(0)
        hall.walk(0, to="settlement")
        hall.call("settlement")
        hall.serve("settlement")

    room = open_room("desk", before=before, station="settlement-1")
    needs = desk(room).busy.needs
    assert needs.entry.edit.hasFocus()
    needs.method.setCurrentIndex(needs.method.findData("card"))
    room.type("R-77")
    room.key(Qt.Key.Key_Return)
    (paid,) = room.hall.rows(Payment)
    assert (paid["receipt"], paid["method"], paid["cents"]) == ("R-77", "card", 30_000)
    assert "Receipt R-77 · 300.00 · Card" in words_on(needs)


def test_every_kind_of_field_is_filled_in_without_a_mouse(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        route = tuple(
            replace(step, form=KINDS) if step.code == "identity" else step for step in DEFAULT_ROUTE
        )
        hall.press(set_route, route=route, desks={})
        hall.check_in(0)
        at_identity(hall)

    room = open_room("desk", before=before, station="identity-1")
    page = desk(room)
    shell, form = room.windows.shell, page.busy.needs.form
    assert shell.focusWidget() is form.ticks["seen"]
    for key, typed in (
        (Qt.Key.Key_Space, ""), (Qt.Key.Key_Tab, "2"), (Qt.Key.Key_Return, ""),
        (Qt.Key.Key_Right, ""), (Qt.Key.Key_Space, ""), (Qt.Key.Key_Tab, "12,50"),
        (Qt.Key.Key_Return, "late"),
    ):  # fmt: skip
        room.key(key)
        if typed:
            room.type(typed)
    assert form.answers() == {
        "seen": "1", "pets": "2", "parking": "one", "deposit": "12,50", "remark": "late",
    }  # fmt: skip
    room.key(Qt.Key.Key_F4)
    assert "step.finished" in room.kinds()


def test_enter_leads_from_one_reading_to_the_next_and_records_them(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        hall.check_in(0)
        hall.walk(0, to="inspection")
        hall.call("inspection", hall.host_desk(0))
        hall.serve("inspection", hall.host_desk(0))

    room = open_room("desk", before=before, station="inspection-1")
    for value in ("12.5", "340"):
        room.type(value)
        room.key(Qt.Key.Key_Return)
    values = [r["value"] for r in room.hall.rows(MeterReading)]
    assert sorted(values) == [12_500, 340_000]
