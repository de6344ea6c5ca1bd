"""The form of a step: declared once, read back, and answered within what it asks."""

from __future__ import annotations

import pytest
from day_store import refuses

from console.domain.forms import (
    FieldKind,
    FormField,
    answer_key,
    check_answers,
    check_form,
    form_from_json,
    form_to_json,
)
from console.domain.routing import DEFAULT_ROUTE

PETS = FormField(name="pets", kind=FieldKind.COUNT, names={"en": "Pets"})
SEEN = FormField(name="seen", kind=FieldKind.TICK, each="owner", is_required=True)
DEPOSIT = FormField(name="deposit", kind=FieldKind.MONEY, each="home")
HEAT = FormField(name="heat", kind=FieldKind.CHOICE, choices=("floor", "radiator"))
NOTE = FormField(name="note", kind=FieldKind.TEXT)
METER = FormField(name="gas", kind=FieldKind.METER, each="home")
FORM = (PETS, SEEN, DEPOSIT, HEAT, NOTE, METER)
SUBJECTS = {"owner": (7, 9), "home": (31,)}
ALL_SEEN = {"seen:7": "1", "seen:9": "1"}


def test_a_form_reads_back_as_it_was_declared() -> None:
    for form in (FORM, (), *(step.form for step in DEFAULT_ROUTE)):
        check_form(form)
        assert form_from_json(form_to_json(form)) == form
    assert form_to_json(()) == ""


def test_a_kind_that_only_a_newer_console_knows_is_left_out() -> None:
    text = form_to_json((PETS, NOTE)).replace('"text"', '"drawing"')
    assert form_from_json(text) == (PETS,)


@pytest.mark.parametrize(
    "field",
    [
        FormField(name="", kind=FieldKind.TICK),
        FormField(name="a:b", kind=FieldKind.TICK),
        FormField(name="x", kind=FieldKind.TICK, each="cousin"),
        FormField(name="x", kind=FieldKind.CHOICE, choices=("only",)),
        FormField(name="x", kind=FieldKind.COUNT, choices=("a", "b")),
        PETS,
    ],
)
def test_a_form_that_cannot_be_filled_in_is_refused(field: FormField) -> None:
    with refuses("form.bad-field", field=field.name):
        check_form((PETS, field))


def test_answers_are_made_clean() -> None:
    given = {
        **ALL_SEEN, "pets": " 02 ", "deposit:31": "12,5", "heat": "floor", "note": "  a dog ",
    }  # fmt: skip
    assert check_answers(FORM, SUBJECTS, given) == {
        **ALL_SEEN, "pets": "2", "deposit:31": "1250", "heat": "floor", "note": "a dog",
    }  # fmt: skip
    assert check_answers(FORM, SUBJECTS, {**ALL_SEEN, "pets": " "}) == ALL_SEEN
    assert answer_key("pets") == "pets"


def test_a_required_tick_is_asked_of_each_owner() -> None:
    for answers in ({}, {"seen:7": "1"}, {**ALL_SEEN, "seen:9": "0"}):
        with refuses("form.missing", field="seen"):
            check_answers(FORM, SUBJECTS, answers)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"pets": "two"}, "form.not-a-number"),
        ({"pets": "-1"}, "form.not-a-number"),
        ({"pets": "²"}, "form.not-a-number"),
        ({"deposit:31": "1.005"}, "form.not-a-number"),
        ({"deposit:31": "Infinity"}, "form.not-a-number"),
        ({"heat": "stove"}, "form.unknown-choice"),
        ({"note": "x" * 201}, "form.too-long"),
        ({"deposit:32": "1"}, "form.unknown-field"),
        ({"deposit": "1"}, "form.unknown-field"),
        ({"gas:31": "12"}, "form.unknown-field"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(answer: dict[str, str], code: str) -> None:
    with refuses(code):
        check_answers(FORM, SUBJECTS, {**ALL_SEEN, **answer})
