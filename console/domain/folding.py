"""Names made comparable: one spelling for all the ways in which somebody types them."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

Span = tuple[int, int]
"""From and to (not included), in characters."""

_OTHER_LATIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
_INSIDE_A_NAME = frozenset("·•・‧∙･.'’‘`´\u200b\u200e\u200f\ufeff")
_BETWEEN = frozenset("-‐‑–—_,，、;；/()（）&+")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_AROUND_HAN = re.compile(r"(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])")


def folded(text: str) -> str:
    """`José  García-Paz` as `jose garcia paz`, `买买提·阿里` as `买买提阿里`.

    Width, case, accents and dots fall away; no blank stands beside a Chinese character.
    """
    if _HAN.fullmatch(text):
        return text
    if text.isascii() and text.replace(" ", "").isalnum():
        return " ".join(text.lower().split())
    return "".join(sign for sign, _ in _folding(text))


def span_in(text: str, wanted: str) -> Span | None:
    """Where the folded words stand in the text as it is written: its start or that of a word
    rather than the middle of one."""
    signs = _folding(text)
    line = "".join(sign for sign, _ in signs)
    at = 0 if line.startswith(wanted) else line.find(f" {wanted}") + 1 or line.find(wanted)
    if at < 0 or not wanted:
        return None
    return signs[at][1], signs[at + len(wanted) - 1][1] + 1


def _folding(text: str) -> list[tuple[str, int]]:
    """The folded characters, each with the place in the text that it comes from."""
    signs: list[tuple[str, int]] = []
    for at, written in enumerate(text):
        for sign in normalize("NFD", normalize("NFKC", written).casefold()):
            if combining(sign) or sign in _INSIDE_A_NAME:
                continue
            if sign.isspace() or sign in _BETWEEN:
                if signs and signs[-1][0] != " ":
                    signs.append((" ", at))
            else:
                signs += [(s, at) for s in sign.translate(_OTHER_LATIN)]
    if signs and signs[-1][0] == " ":
        signs.pop()
    line = "".join(sign for sign, _ in signs)
    gone = {found.start() for found in _AROUND_HAN.finditer(line)}
    return [pair for n, pair in enumerate(signs) if n not in gone] if gone else signs


def letters_of(text: str) -> str:
    """As a keyboard without Chinese types it: `Lü Na` as `lvna`."""
    plain = normalize("NFC", normalize("NFKC", text)).casefold().replace("ü", "v")
    line = folded(plain.replace("u:", "v")).replace(" ", "")
    return line if line.isascii() and line.isalpha() else ""


def mixed(text: str) -> str:
    """A number of paper by its letters and digits alone: `2024-01873` as `202401873`."""
    return "".join(c for c in normalize("NFKC", text).upper() if c.isalnum())
