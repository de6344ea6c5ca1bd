"""Identity numbers: which kind they are, and whether a spreadsheet has eaten their digits."""

from __future__ import annotations

import re
from operator import mul
from typing import NamedTuple

from console.roster.cells import Cell, is_nothing

ID_TYPES = {
    "id_card": ("身份证", "居民身份证", "二代身份证", "id card", "national id", "dni"),
    "passport": ("护照", "passport", "pasaporte"),
    "hk_macau": ("港澳通行证", "港澳居民来往内地通行证", "港澳居民往来内地通行证", "回乡证"),
    "business_licence": ("营业执照", "统一社会信用代码", "组织机构代码证", "business licence"),
}
_TYPE_OF = {word: kind for kind, words in ID_TYPES.items() for word in words}
_CUT = re.compile(r"[、,;/|\n]")
_CARD = re.compile(r"\d{17}[\dX]|\d{15}")
_CARD_INSIDE = re.compile(r"(?<![0-9A-Z])(?:\d{17}[\dX]|\d{15})(?![0-9A-Z])")
_EXPONENT = re.compile(r"\d(?:\.\d+)?E\+?\d{1,2}", re.IGNORECASE)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ZEROS = ord("0") * sum(_WEIGHTS)  # the digits are weighed as bytes, which is quicker
EXACT = 10**15  # a spreadsheet keeps 15 digits of a number


class IdNumber(NamedTuple):
    """A number fit to be stored (else empty), with a code of what is to be told about it."""

    number: str
    raw: str
    code: str = ""


def parse_ids(value: Cell, text: str, *, typed: bool) -> list[IdNumber]:
    """The numbers of a cell in order. `typed`: the file tells numbers from text."""
    if type(value) is float and abs(value) >= EXACT:
        return [IdNumber(number="", raw=f"{value:.0f}", code="id.lost-digits")]
    if is_nothing(text):
        return []
    if text.isdigit() and len(text) == 18 and not text.endswith("000"):
        return [IdNumber(text, text)]
    parts = [p for hard in _CUT.split(text) for p in _by_blank(hard.strip())]
    alone = len(parts) == 1
    return [_one(part, alone=alone, typed=typed) for part in parts if part]


def _by_blank(part: str) -> list[str]:
    if " " not in part:
        return [part]
    words = part.split()
    if all(_CARD.fullmatch(w.upper()) for w in words):
        return words
    return ["".join(words)]


def _one(raw: str, *, alone: bool, typed: bool) -> IdNumber:
    if len(raw) == 18 and raw.isdigit() and not raw.endswith("000"):
        return IdNumber(raw, raw)
    number = raw.lstrip("'‘’`").upper()
    if is_nothing(number):
        return IdNumber(number="", raw=raw)
    if _EXPONENT.fullmatch(number):
        return IdNumber(number="", raw=raw, code="id.lost-digits")
    code = ""
    if not _CARD.fullmatch(number) and len(inside := _CARD_INSIDE.findall(number)) == 1:
        number, code = inside[0], "id.cleaned"  # a word or a name stood beside it
    if number.isdigit() and len(number) == 18 and number.endswith("000"):
        # Several numbers in one cell were always text. One alone may have been a number once:
        # then it stays only if its check digit says that nothing is missing.
        if alone and not (typed and check_digit_fits(number)):
            return IdNumber(number="", raw=raw, code="id.lost-digits")
        return IdNumber(number=number, raw=raw, code="id.ends-in-zeros")
    return IdNumber(number=number, raw=raw, code=code)


def check_digit_fits(number: str) -> bool:
    """GB 11643; an old number of 15 digits has none, so it always fits."""
    if len(number) == 15:
        return True
    total = sum(map(mul, _WEIGHTS, number.encode())) - _ZEROS
    return "10X98765432"[total % 11] == number[17]


def looks_like_card(number: str) -> bool:
    return _CARD.fullmatch(number) is not None


def type_named(text: str) -> str:
    """The kind that a type column names; `other` for words unknown to us, empty for blank."""
    if is_nothing(text):
        return ""
    return _TYPE_OF.get(text.lower(), _by_part(text))


def _by_part(text: str) -> str:
    for kind, part in (
        ("hk_macau", "港澳"),
        ("id_card", "身份证"),
        ("passport", "护照"),
        ("business_licence", "执照"),
        ("business_licence", "信用代码"),
    ):
        if part in text:
            return kind
    return "other"
