"""Telephone numbers as typed, pasted, or turned into numbers by a spreadsheet."""

from __future__ import annotations

import re
from typing import NamedTuple

from console.roster.cells import is_nothing

_MOBILE = re.compile(r"1[3-9]\d{9}")
_ANY_MOBILE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
_LANDLINE = re.compile(r"0\d{2,3}\d{7,8}(?:转\d{1,6})?")
# With its country, or as Spain (9 digits) and cities with 8 digits write it.
_FOREIGN = re.compile(r"\+\d{8,15}|[6-9]\d{8}|[2-9]\d{7}")
_EXPONENT = re.compile(r"(?P<digits>[1-9](?:\.\d+)?)E\+?(?P<exponent>\d{1,2})", re.IGNORECASE)
_HARD_CUT = re.compile(r"[、,;/|\n\\&]|或|和")
_MARKS = re.compile(r"[\s\-().'‘’`·*]")


class Phone(NamedTuple):
    """One number with a code of what was done to it; `number` empty when it could not be read."""

    number: str
    raw: str
    code: str = ""


def parse_phones(text: str) -> list[Phone]:
    """The numbers of a cell in order; placeholders such as `-` keep their place as empty."""
    if _MOBILE.fullmatch(text):
        return [Phone(text, text)]
    if is_nothing(text):
        return []
    found = [_one(part) for part in _parts(text)]
    while found and not found[-1].number and not found[-1].code:
        found.pop()
    return found


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for part in _HARD_CUT.split(text):
        by_blank = part.split() if " " in part else ()
        if len(by_blank) > 1 and all(_MOBILE.fullmatch(p) for p in by_blank):
            parts.extend(by_blank)
        elif len(several := _ANY_MOBILE.findall(part)) > 1:  # 199…(配偶199…)
            parts.extend(several)
        else:
            parts.append(part.strip())
    return parts


def _one(raw: str) -> Phone:
    if _MOBILE.fullmatch(raw):
        return Phone(raw, raw)
    if is_nothing(raw):
        return Phone(number="", raw=raw)
    if found := _EXPONENT.fullmatch(raw):
        digits = found["digits"].replace(".", "")
        if len(digits) == int(found["exponent"]) + 1 and _MOBILE.fullmatch(digits):
            return Phone(number=digits, raw=raw, code="phone.cleaned")  # nothing was cut
        return Phone(number="", raw=raw, code="phone.lost-digits")
    digits = _MARKS.sub("", raw)
    digits = re.sub(r"^(?:\+86|0086|86(?=1[3-9]\d{9}$))", "", digits)
    code = "phone.cleaned" if digits != raw else ""
    if re.fullmatch(r"1[3-9]\d{9}0+", digits) and "." in raw:
        digits = raw.partition(".")[0]  # 13800138000.0, a number saved as text
    if _MOBILE.fullmatch(digits):
        return Phone(number=digits, raw=raw, code=code)
    if _LANDLINE.fullmatch(digits) or _FOREIGN.fullmatch(digits):
        return Phone(number=digits, raw=raw, code="phone.not-mobile")
    inside = _ANY_MOBILE.findall(digits)
    if len(inside) == 1:
        return Phone(number=inside[0], raw=raw, code="phone.cleaned")
    return Phone(number="", raw=raw, code="phone.unreadable")
