"""The small form of a step as declared data: which fields there are, and whether answers fit."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from console.domain.errors import Refusal

MOST_CHARACTERS = 200
MOST_CENTS = 10**11


class FieldKind(StrEnum):
    """The first four have tables of their own and are never among the answers."""

    CHARGES = "charges"  # what is owed, and its payment
    METER = "meter"  # one reading per home; the field's name is the kind of meter
    SIGNATURE = "signature"  # one per home, with issues or without
    PIECES = "pieces"  # the keys on the table
    TICK = "tick"
    COUNT = "count"
    MONEY = "money"
    CHOICE = "choice"
    TEXT = "text"


RECORDED = frozenset(
    {FieldKind.CHARGES, FieldKind.METER, FieldKind.SIGNATURE, FieldKind.PIECES}
)  # fmt: skip
EACH = ("", "owner", "home")
"""A field is asked once, or of each owner or each home of the visit."""


@dataclass(frozen=True, kw_only=True)
class FormField:
    """`names` are the field's own words by language; without, the console knows words for it."""

    name: str
    kind: FieldKind
    each: str = ""
    is_required: bool = False
    choices: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


Form = tuple[FormField, ...]


def form_to_json(form: Form) -> str:
    """Blank for no form."""
    rows = [
        {
            "name": f.name,
            "kind": f.kind.value,
            "each": f.each,
            "required": f.is_required,
            "choices": list(f.choices),
            "names": dict(f.names),
        }
        for f in form
    ]
    return json.dumps(rows, sort_keys=True, ensure_ascii=False) if rows else ""


def form_from_json(text: str) -> Form:
    """What a newer console declared with a kind unknown here is left out."""
    known = {kind.value for kind in FieldKind}
    return tuple(
        FormField(
            name=str(row["name"]),
            kind=FieldKind(row["kind"]),
            each=str(row.get("each", "")),
            is_required=bool(row.get("required", False)),
            choices=tuple(str(c) for c in row.get("choices", ())),
            names={str(k): str(v) for k, v in row.get("names", {}).items()},
        )
        for row in json.loads(text or "[]")
        if row["kind"] in known
    )


def check_form(form: Form) -> None:
    """A form can be filled in: names once, choices to choose from, a known share."""
    seen: set[str] = set()
    for f in form:
        is_bad_choice = (f.kind is FieldKind.CHOICE) != (len(set(f.choices)) >= 2)
        if not f.name or ":" in f.name or f.name in seen or f.each not in EACH or is_bad_choice:
            raise Refusal("form.bad-field", field=f.name)
        seen.add(f.name)


def answer_key(name: str, subject_id: int = 0) -> str:
    """How an answer is named: the field, and whose it is where each has its own."""
    return f"{name}:{subject_id}" if subject_id else name


def check_answers(
    form: Form, subjects: Mapping[str, Sequence[int]], answers: Mapping[str, str]
) -> dict[str, str]:
    """The answers made clean: ticks `1`, counts and cents whole numbers; blank ones fall away.

    `subjects` has the ids of the visit's owners and homes under `owner` and `home`.
    """
    asked = {
        answer_key(f.name, number): f
        for f in form
        if f.kind not in RECORDED
        for number in (subjects.get(f.each, ()) if f.each else (0,))
    }
    for key in answers:
        if key not in asked:
            raise Refusal("form.unknown-field", field=key.partition(":")[0])
    clean = {}
    for key, f in asked.items():
        value = _clean(f, answers.get(key, "").strip())
        if value:
            clean[key] = value
        elif f.is_required:
            raise Refusal("form.missing", field=f.name)
    return clean


def _clean(f: FormField, text: str) -> str:
    if not text:
        return ""
    if f.kind is FieldKind.TICK:
        return "1" if text not in ("0", "no") else ""
    if f.kind is FieldKind.COUNT:
        if not (text.isascii() and text.isdigit()) or len(text) > 6:
            raise Refusal("form.not-a-number", field=f.name)
        return str(int(text))
    if f.kind is FieldKind.MONEY:
        return str(_cents(f, text))
    if f.kind is FieldKind.CHOICE and text not in f.choices:
        raise Refusal("form.unknown-choice", field=f.name)
    if len(text) > MOST_CHARACTERS:
        raise Refusal("form.too-long", field=f.name, most=MOST_CHARACTERS)
    return text


def _cents(f: FormField, text: str) -> int:
    """`12.5` → 1250; more than two digits after the point are no money."""
    try:
        cents = Decimal(text.replace(",", ".")) * 100
    except InvalidOperation:
        cents = Decimal("NaN")
    if not cents.is_finite() or cents != cents.to_integral_value() or abs(cents) > MOST_CENTS:
        raise Refusal("form.not-a-number", field=f.name)
    return int(cents)
