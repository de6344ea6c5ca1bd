"""What can be said of a home by hand, field by field, and what each field may say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from console.domain.errors import Refusal

CLASSES = ("smooth", "issue", "key")
GREEN_REASONS = ("out_of_town", "urgent", "elderly_disabled", "expecting_infant")
LANGUAGES = ("zh", "yue", "sc", "wuu", "nan", "en", "es")
PRODUCTS = ("high_rise", "multi_storey", "villa", "apartment", "shop")
HALVES = ("am", "pm")
PLACE = ("building", "stairwell", "room_no")

_CUT = re.compile(r"[,，、;；\n]+")
_HALF = {
    "am": "am", "上午": "am", "mañana": "am", "morning": "am",
    "pm": "pm", "下午": "pm", "tarde": "pm", "afternoon": "pm",
}  # fmt: skip
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")


def checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields as they are stored; raises Refusal `home.…` or `green.unknown-reason`."""
    for name in fields:
        if name not in FIELDS:
            raise Refusal("home.unknown-field", field=name)
    known = {name: FIELDS[name](name, value) for name, value in fields.items()}
    if set(days_of(known.get("wished", ""))) & set(days_of(known.get("unavailable", ""))):
        raise Refusal("home.days-contradict")
    return known


def halves_of(text: str, *, may_be_half: bool = True) -> str:
    """`2026-05-08 am,2026-05-09` from whatever way of writing days and halves; sorted, each once.

    Raises Refusal `home.bad-days`.
    """
    found = set()
    for part in filter(None, (part.strip() for part in _CUT.split(text))):
        match = _DAY.match(part)
        rest = part[match.end() :].strip().lower() if match else ""
        if match is None or (rest and (rest not in _HALF or not may_be_half)):
            raise Refusal("home.bad-days", text=part)
        try:
            day = date(*map(int, match.groups()))
        except ValueError as error:
            raise Refusal("home.bad-days", text=part) from error
        found.add(f"{day.isoformat()} {_HALF[rest]}" if rest else day.isoformat())
    return ",".join(sorted(found))


def days_of(text: str) -> tuple[date, ...]:
    """The whole days of a stored list; halves are no whole days."""
    return tuple(date.fromisoformat(part) for part in text.split(",") if len(part) == 10)


def day_halves_of(text: str) -> tuple[tuple[date, str], ...]:
    """The days of a stored list, each with `am`, `pm` or, for a whole day, nothing."""
    parts = (part.partition(" ") for part in text.split(",") if part)
    return tuple((date.fromisoformat(day), half) for day, _, half in parts)


def _place(name: str, value: Any) -> str:
    text = str(value or "").strip()
    if not text and name != "stairwell":
        raise Refusal("home.no-place")
    return _fits(name, text, 40)


def _fits(name: str, text: str, most: int) -> str:
    if len(text) > most:
        raise Refusal("home.too-long", field=name, most=most)
    return text


def _text(most: int) -> Callable[[str, Any], str]:
    return lambda name, value: _fits(name, str(value or "").strip(), most)


def _one_of(*known: str, code: str = "home.unknown-value") -> Callable[[str, Any], str]:
    def check(name: str, value: Any) -> str:
        text = str(value or "")
        if text not in known:
            raise (
                Refusal(code, reason=text)
                if code != "home.unknown-value"
                else Refusal("home.unknown-value", field=name, value=text)
            )
        return text

    return check


def _day(name: str, value: Any) -> date | None:
    if value is None or isinstance(value, date):
        return value
    raise Refusal("home.unknown-value", field=name, value=str(value))


def _yes_no(name: str, value: Any) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise Refusal("home.unknown-value", field=name, value=str(value))


def _area(name: str, value: Any) -> int | None:
    if value is None or (isinstance(value, int) and 0 < value < 10_000_000):
        return value
    raise Refusal("home.unknown-value", field=name, value=str(value))


FIELDS: Mapping[str, Callable[[str, Any], Any]] = {
    "building": _place, "stairwell": _place, "room_no": _place,
    "unit_key": _text(200), "room_key": _text(40),
    "product_type": _text(64), "layout_type": _text(64), "gross_area": _area,
    "due_date": _day, "ready_day": _day, "paid_up": _yes_no,
    "customer_class": _one_of(*CLASSES), "conflict_group": _text(40), "remark": _text(2000),
    "contract_no": _text(64), "proxy": _text(200),
    "green_reason": _one_of("", *GREEN_REASONS, code="green.unknown-reason"),
    "language": _one_of("", *LANGUAGES),
    "wished": lambda _name, value: halves_of(str(value or "")),
    "unavailable": lambda _name, value: halves_of(str(value or "")),
}  # fmt: skip
"""Field → its check. `language` is the owner's who is written to; areas in hundredths of a m²."""

BULK = ("ready_day", "customer_class", "product_type", "language", "green_reason",
        "conflict_group", "wished", "unavailable")  # fmt: skip
"""What can be said of many homes at once."""
