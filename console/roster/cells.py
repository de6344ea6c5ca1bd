"""One cell as text: width, invisible characters and number forms made alike."""

from __future__ import annotations

import datetime as dt
import re
from unicodedata import normalize

Cell = str | float | int | bool | dt.date | dt.datetime | dt.time | dt.timedelta

NOTHING = frozenset({"", "-", "--", "—", "——", "/", "\\", "无", "暂无", "没有", "0", "n/a", "none"})

# Zero-width signs, direction marks, soft hyphen, byte order mark; control characters but \n.
_UNSEEN = re.compile(
    r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad"
    r"\x00-\x09\x0b-\x1f\x7f-\x9f]"
)
_DOTS = re.compile("[•‧・･∙⋅]")  # all meant as the · of minority names
_ORDINALS = re.compile("([ºª])")


def is_nothing(text: str) -> bool:
    """Whether a cell says "there is none" rather than something."""
    return len(text) < 5 and text.lower() in NOTHING


def text_of(value: Cell) -> str:
    """The cell's text, half-width and visible; line breaks inside stay, numbers lose `.0`."""
    if type(value) is str:
        return clean(value)
    if type(value) is float:
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return str(value)


def clean(text: str) -> str:
    """Half-width, visible, stripped; most cells take one of the two short ways out."""
    if text.isascii():
        return text if text.isalnum() else _visible(text)
    if text.isalpha() and "º" not in text and "ª" not in text:
        return normalize("NFKC", text)
    if "º" in text or "ª" in text:  # NFKC would make the Spanish 1ºA a room called 1oA
        return "".join(p if p in "ºª" else clean(p) for p in _ORDINALS.split(text) if p)
    return _visible(_DOTS.sub("·", normalize("NFKC", text)))


def _visible(text: str) -> str:
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
        text = _UNSEEN.sub("", text)
    return text.strip()


def raw_of(value: Cell) -> str:
    """What the report shows as found; numbers as a person would read them."""
    return value if isinstance(value, str) else text_of(value)
