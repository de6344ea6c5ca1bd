"""Noto Sans SC in two weights for every paper, without asking the system for a font.

The package carries one variable font. ReportLab draws only its default instance (Thin), so static
Regular and Bold are cut out of it: once for all characters into the user's cache (`prepare`), or,
until that is done, only for the characters at hand (under a second). Which of the two was used
never shows in the bytes of a paper.
"""

from __future__ import annotations

import hashlib
import re
import struct
import threading
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from .font_files import (
    FIRST,
    WEIGHTS,
    added_characters,
    cut_to,
    open_source,
    prepared_file,
    put,
    second_font,
    source_characters,
    static,
)
from .house_style import OURS, HouseStyle

# What the papers draw by themselves, besides their words and facts.
_ALWAYS = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA1, 0x100)])) + "–—−▲·…　〔〕㎡"
BY_HAND = "\ufdd0"
"""Stands where a box is drawn to write a character into; no name has it: it is none."""
HAND_BOX = 6 * 72 / 25.4
_lock = threading.RLock()

Say = Callable[[str], None]


def prepare(folder: Path, say: Say | None = None) -> tuple[Path, Path]:
    """Writes the full Regular and Bold into `folder` unless they are there (about 15 s each, once).

    Two processes may do it at the same time: each writes its own temporary file and renames it.
    `say` hears the name of each weight before the work on it begins.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for style, weight in WEIGHTS.items():
        target = prepared_file(folder, style)
        if not target.exists():
            if say is not None:
                say(style)
            put(target, static(open_source(), weight, style))
    return prepared_file(folder, "Regular"), prepared_file(folder, "Bold")


def is_prepared(folder: Path) -> bool:
    return all(prepared_file(folder, style).exists() for style in WEIGHTS)


def plain(text: str) -> str:
    """NFC, control marks as spaces, invisible marks gone (never NFKC: it changes names).

    The wide space of Chinese typesetting stays.
    """
    if text.isascii() and text.isprintable():
        return text
    kept = []
    for char in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(char)
        if char == "\u3000":
            kept.append(char)
        elif kind in {"Cc", "Zl", "Zp", "Zs"}:
            kept.append(" ")
        elif kind not in {"Cf", "Cs"} and not _is_variation_selector(char):
            kept.append(char)
    return "".join(kept)


def missing_glyphs(text: str) -> tuple[str, ...]:
    """The characters of `text` that no font of ours can draw, each once, in order."""
    return tuple(dict.fromkeys(char for char in plain(text) if not _is_known(char)))


@lru_cache(maxsize=8192)
def drawable(text: str) -> str:
    """`text` with every character that has no glyph as 〔U+2CC56〕 and a box to write it into by
    hand; never an empty glyph."""
    text = plain(text)
    known = source_characters()
    if all(ord(char) in known for char in text):
        return text
    return "".join(
        char if char == BY_HAND or _is_known(char) else f"〔U+{ord(char):04X}〕{BY_HAND}"
        for char in text
    )


def _is_known(char: str) -> bool:
    return ord(char) in source_characters() or _family_of(char) != FIRST


def _family_of(char: str) -> str:
    """The font that draws it; the first one also where none does."""
    if ord(char) in source_characters():
        return FIRST
    added = added_characters()
    return next((family for family, adds in added.items() if ord(char) in adds), FIRST)


class Face(TTFont):
    """One weight, as ReportLab wants it."""

    def __init__(self, data: bytes, style: str, family: str = FIRST) -> None:
        # Re-registering a name, or another file with the same inner name, keeps the first font:
        # so register under the hash of the content and give the inner name back afterwards.
        name = f"hc-{hashlib.sha256(data).hexdigest()[:16]}"
        super().__init__(name, BytesIO(data), asciiReadable=False, shapable=False)
        self.face.name = name.encode()
        pdfmetrics.registerFont(self)
        self.face.name = f"{family}-{style}".encode()
        self.face.filename = style if family == FIRST else f"{family}-{style}"
        self._widths: dict[int, float] = self.face.charWidths
        self._has = frozenset(map(chr, self._widths))

    def width(self, text: str, size: float) -> float:
        """Width of `text` in the unit of `size`; KeyError for a character that was not cut."""
        widths = self._widths
        return sum([widths[ord(char)] for char in text]) * size / 1000

    def has(self, text: str) -> bool:
        return self._has.issuperset(text)

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - the library's name
        """As ReportLab, but characters beyond U+FFFF stay readable: it writes five hex digits
        into the text map where the format wants a surrogate pair."""
        super().addObjects(doc)
        for name, entry in list(doc.idToObject.items()):
            if str(name).startswith("toUnicodeCMap:") and isinstance(entry.content, str):
                entry.content = re.sub(
                    r"<([0-9A-F]{5,6})>\n", lambda m: f"<{_utf16(m.group(1))}>\n", entry.content
                )


@dataclass(frozen=True, kw_only=True)
class Faces:
    """The two weights a paper is set in, and what the house that sends it put in its own words."""

    regular: Face
    bold: Face
    house: HouseStyle = OURS

    folder: Path | None = None

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """Raises KeyError for a character that was not cut."""
        text = drawable(text)
        try:
            return (self.bold if bold else self.regular).width(text, size)
        except KeyError:
            return sum(self.width_of(face, piece, size) for face, piece in self.pieces(text, bold))

    def width_of(self, face: Face | None, piece: str, size: float) -> float:
        return HAND_BOX * len(piece) if face is None else face.width(piece, size)

    def pieces(self, text: str, bold: bool) -> Sequence[tuple[Face | None, str]]:
        """Of a drawable text, each with the font that has it; None: boxes to write into."""
        first = self.bold if bold else self.regular
        return ((first, text),) if first.has(text) else tuple(self._pieces(text, bold, first))

    def _pieces(self, text: str, bold: bool, first: Face) -> Iterator[tuple[Face | None, str]]:
        style = "Bold" if bold else "Regular"
        for family, chars in groupby(text, lambda c: "" if c == BY_HAND else _family_of(c)):
            piece = "".join(chars)
            if not family:
                yield None, piece
            elif family == FIRST:
                yield first, piece
            else:
                yield _second(self.folder, family, style), piece


_seconds: dict[tuple[str, str], Face] = {}


def _second(folder: Path | None, family: str, style: str) -> Face:
    with _lock:
        if (family, style) not in _seconds:
            folder = folder or Path()
            try:
                face = Face(second_font(folder, family, style), style, family)
            except (TTFError, struct.error, LookupError, ValueError):
                # A damaged cache: thrown away and cut again.
                for path in folder.glob(f"{family}-{style}-*.ttf"):
                    path.unlink(missing_ok=True)
                face = Face(second_font(folder, family, style), style, family)
            _seconds[family, style] = face
        return _seconds[family, style]


class FontBook:
    """Hands out the two weights: the prepared files if they are there, else a cut that grows."""

    _full: dict[Path, Faces] = {}  # noqa: RUF012 - one parse per process, whoever asks
    _cut: Faces | None = None
    _cut_has: frozenset[str] = frozenset()

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def is_full(self) -> bool:
        return self.folder in FontBook._full or is_prepared(self.folder)

    def for_text(self, text: str) -> Faces:
        """Faces that can draw every character of `text` for which there is a glyph at all."""
        with _lock:
            return replace(self._whole() or self._piece(text), folder=self.folder)

    def _whole(self) -> Faces | None:
        if self.folder not in FontBook._full:
            if not is_prepared(self.folder):
                return None
            try:
                regular, bold = (
                    Face(prepared_file(self.folder, style).read_bytes(), style) for style in WEIGHTS
                )
            except (TTFError, struct.error, LookupError, ValueError):
                # A damaged cache: throw it away, cut now, prepare again later.
                for style in WEIGHTS:
                    prepared_file(self.folder, style).unlink(missing_ok=True)
                return None
            FontBook._full[self.folder] = Faces(regular=regular, bold=bold)
        return FontBook._full[self.folder]

    def _piece(self, text: str) -> Faces:
        needed = frozenset(char for char in plain(text) if ord(char) in source_characters())
        if FontBook._cut is None or not needed <= FontBook._cut_has:
            has = FontBook._cut_has | needed | frozenset(_ALWAYS)
            regular, bold = (
                Face(static(cut_to(open_source(), "".join(sorted(has))), weight, style), style)
                for style, weight in WEIGHTS.items()
            )
            FontBook._cut, FontBook._cut_has = Faces(regular=regular, bold=bold), has
        return FontBook._cut


def _is_variation_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _utf16(digits: str) -> str:
    return chr(int(digits, 16)).encode("utf-16-be").hex().upper()
