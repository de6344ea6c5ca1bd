"""Desk: the form that a step declares, payments in parts, and steps folded into one desk."""

from __future__ import annotations

import json
from dataclasses import replace

from day_store import Hall
from hall_window import OpenRoom, Room, make_hall_file, make_open_room, words_on  # noqa: F401
from PySide6.QtCore import Qt

from console.actions.route import set_route
from console.actions.settlement import ChargeRow, write_charges
from console.domain.forms import FieldKind, Form, FormField
from console.domain.routing import DEFAULT_ROUTE
from console.models import Charge, MeterReading, Payment, VisitStep
from console.ui.pages.desk import DeskPage

OWN: Form = (
    FormField(name="id_compared", kind=FieldKind.TICK, each="owner", is_required=True),
    FormField(name="parking", kind=FieldKind.CHOICE, choices=("none", "one")),
    FormField(name="pets", kind=FieldKind.COUNT, names={"en": "Pets that move in"}),
    FormField(name="deposit", kind=FieldKind.MONEY, each="home", names={"en": "Deposit"}),
)


def desk(room: Room) -> DeskPage:
    page = room.page
    assert isinstance(page, DeskPage)
    return page


def declare(hall: Hall, code: str, **fields: object) -> None:
    route = tuple(
        replace(step, **fields) if step.code == code else step  # type: ignore[arg-type]
        for step in DEFAULT_ROUTE
    )
    hall.press(set_route, route=route, desks={})


def served(hall: Hall, station: str) -> None:
    hall.check_in(0)
    hall.walk(0, to=station)
    hall.call(station, hall.host_desk(0) if station == "inspection" else 1)
    hall.serve(station, hall.host_desk(0) if station == "inspection" else 1)


def test_a_declared_form_is_asked_and_its_answers_are_kept(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        declare(hall, "identity", form=OWN)
        served(hall, "identity")

    room = open_room("desk", before=before, station="identity-1")
    page, form = desk(room), desk(room).busy.needs.form
    assert page.busy.primary.reason.startswith("Still missing: Quillon Testbury 0000")
    (tick,) = form.ticks.values()
    tick.setChecked(True)
    assert page.busy.primary.isEnabled()
    form.chips["parking"]["one"].setChecked(True)
    assert {f.label.text() for f in form.edits.values()} == {
        "Pets that move in", "Deposit · 1-1-101",
    }  # fmt: skip
    form.edits["pets"].edit.setText("two")
    room.click(page.busy.only)
    assert page.notice_bar.text() == "pets is no number."
    form.edits["pets"].edit.setText("2")
    form.edits[f"deposit:{room.hall.units[0]}"].edit.setText("12,50")
    room.click(page.busy.only)
    (step,) = room.hall.rows(VisitStep, code="identity")
    assert json.loads(step["answers"]) == {
        f"id_compared:{room.hall.owners[0]}": "1", "parking": "one", "pets": "2",
        f"deposit:{room.hall.units[0]}": "1250",
    }  # fmt: skip
    assert "one" not in room.hall.journal()[-1].body()


def test_a_meter_more_is_one_line_of_the_form(open_room: OpenRoom) -> None:
    gas = FormField(name="gas", kind=FieldKind.METER, each="home")

    def before(hall: Hall) -> None:
        declare(hall, "inspection", form=(gas,))
        served(hall, "inspection")

    room = open_room("desk", before=before, station="inspection-1")
    page = desk(room)
    (field,) = page.busy.needs.fields.values()
    assert field.label.text() == "Gas · 1-1-101"
    field.edit.setText("3.25")
    room.click(page.busy.needs.act_button)
    assert [(r["kind"], r["value"]) for r in room.hall.rows(MeterReading)] == [("gas", 3_250)]


def test_a_part_is_paid_voided_and_the_whole_paid_in_one_press(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        rows = tuple(
            ChargeRow(unit_id=hall.units[0], kind=kind, basis="", amount_cents=cents)
            for kind, cents in (("area_adjustment", 20_000), ("service_fee", 10_000))
        )
        hall.press(write_charges, rows=rows)
        served(hall, "settlement")

    room = open_room("desk", before=before, station="settlement-1")
    page, needs = desk(room), desk(room).busy.needs
    assert needs.amount.text() == "300.00"
    needs.amount.edit.setText("250")
    needs.entry.edit.setText("R-1")
    room.click(needs.act_button)
    assert needs.sum.text() == "50.00"
    assert needs.amount.text() == "50.00"
    assert "Receipt R-1 · 250.00" in words_on(needs)
    assert not page.busy.primary.isEnabled()
    (void,) = needs.voids.values()
    room.click(void)
    assert needs.sum.text() == "300.00"
    needs.amount.edit.setText("much")
    needs.entry.edit.setText("R-2")
    room.click(needs.act_button)
    assert needs.amount.wrong.text() == "a number, please"
    needs.amount.edit.setText("300")
    pressed = len(room.kinds())
    room.click(needs.act_button)
    assert room.kinds()[pressed:] == ["charges.paid"]
    assert {row["receipt"] for row in room.hall.rows(Charge)} == {"R-2"}
    assert [row["voided_at"] is None for row in room.hall.rows(Payment)] == [False, True]
    assert page.busy.primary.isEnabled()


def test_one_key_leads_through_the_steps_folded_into_this_desk(open_room: OpenRoom) -> None:
    def before(hall: Hall) -> None:
        declare(hall, "documents", station="identity")
        served(hall, "identity")
        hall.check_in(1)

    room = open_room("desk", before=before, station="identity-1")
    page = desk(room)
    assert page.busy.primary.words() == "Finish · go on with Documents"
    assert not page.busy.only.isVisible()
    assert page.busy.hint.text() == "A001 stays here: Documents comes next at this desk."
    room.key(Qt.Key.Key_F4)
    assert room.kinds()[-1] == "step.finished"
    assert page.busy.ticket.text() == "A001"
    assert page.busy.primary.words() == "Finish A001 · call the next"
    room.key(Qt.Key.Key_F4)
    assert room.kinds()[-2:] == ["step.finished", "visit.called"]
    assert page.busy.ticket.text() == "A002"


def test_a_step_is_left_out_with_a_reason_and_the_name_of_a_supervisor(
    open_room: OpenRoom,
) -> None:
    room = open_room("desk", before=lambda hall: served(hall, "identity"), station="identity-1")
    page = desk(room)

    def choose(words: str) -> None:
        room.click(next(b for b in page.busy.choices if b.words() == words))

    for approver, code in (("Ann", ""), ("Marlow Chiefley", "skipped")):
        room.key(Qt.Key.Key_F8)
        choose("Leave a step out…")
        assert [b.words() for b in page.busy.choices] == [
            "Identity", "Documents", "Inspection", "Settlement", "Survey",
        ]  # fmt: skip
        choose("Documents")
        choose("By the management")
        room.type(approver)
        room.key(Qt.Key.Key_Return)
        (step,) = room.hall.rows(VisitStep, code="documents")
        assert step["state"] == (code or "pending")
        if not code:
            assert "takes a supervisor's name" in page.notice_bar.text()
    assert step["skip_reason"] == "by_management"
    assert room.hall.visit(0)["state"] == "serving"
