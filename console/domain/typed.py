"""What somebody typed into the box, as all the things that it may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from console.domain.codes import ALPHABET, PREFIX, clean
from console.domain.folding import folded, letters_of, mixed
from console.domain.typed_rooms import RoomWish, rooms_meant

TAIL = 4
"""Fewer digits of a telephone find too many."""
WHOLE = 7
"""So many digits may be written in groups and still be a telephone."""
READABLE = 8
"""So many characters of a code's id are printed below it for typing."""

_PHONE = re.compile(r"(?:\+|00)?[\d\s()-]+")
_TICKET = re.compile(r"[AGW]\d{3,4}")
_SET_NUMBER = re.compile(r"K[-\s]?(\d{3,6})")
_FORGIVEN = str.maketrans("OIL", "011")


@dataclass(frozen=True, kw_only=True, slots=True)
class Typed:
    """`name` is folded; `letters` are pinyin or initials; `digits` at least a telephone's tail;
    `code` the beginning of a code's id; `mixed` letters and digits, as in a contract's number.
    Whatever the text cannot be is blank."""

    text: str
    name: str
    letters: str
    digits: str
    mixed: str
    rooms: tuple[RoomWish, ...]
    code: str
    ticket: str
    set_number: int


@lru_cache(maxsize=64)
def read(text: str) -> Typed:
    text = " ".join(text.split())
    plain = clean(text)
    name = folded(text)
    digits = _digits(normalize("NFKC", text))
    number = _SET_NUMBER.fullmatch(plain)
    return Typed(
        text=text,
        name=name,
        letters=letters_of(text),
        digits=digits,
        mixed=mixed(text) if any(c.isdigit() for c in text) else "",
        rooms=rooms_meant(text),
        code=code_start(plain),
        ticket=plain if _TICKET.fullmatch(plain) else "",
        set_number=int(number[1]) if number else 0,
    )


def _digits(text: str) -> str:
    """Of a telephone; blanks and dashes are those of a whole number or of a room."""
    digits = re.sub(r"\D", "", text)
    is_phone = text.isdigit() or (_PHONE.fullmatch(text) and len(digits) >= WHOLE)
    return digits if is_phone and len(digits) >= TAIL else ""


def code_start(plain: str) -> str:
    """The first characters of a code's id as typed from below it (O for 0, I and L for 1 are
    forgiven), at least the printed ones; blank where it is no code."""
    line = plain.translate(_FORGIVEN)
    if not READABLE <= len(line) <= 2 * READABLE or line.startswith(PREFIX):
        return ""
    return "" if set(line) - set(ALPHABET) else line
