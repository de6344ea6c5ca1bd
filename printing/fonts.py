"""Noto Sans SC in two weights for every paper, without asking the system for a font.

The package carries one variable font. ReportLab draws only its default instance (Thin), so static
Regular and Bold are cut out of it: once for all characters into the user's cache (`prepare`), or,
until that is done, only for the characters at hand (under a second). Which of the two was used
never shows in the bytes of a paper.
"""

from __future__ import annotations

import hashlib
import os
import re
import struct
import tempfile
import threading
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont as Sfnt
from fontTools.ttLib import newTable
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.varLib import instancer
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from .house_style import OURS, HouseStyle

RECIPE = 1  # raise it when the same source must be cut differently
WEIGHTS = {"Regular": 400, "Bold": 700}
# Layout and vertical tables: ReportLab reads none of them and they triple the work.
_UNUSED = ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx")
# What the papers draw by themselves, besides their words and facts.
_ALWAYS = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA1, 0x100)])) + "–—−▲·…　〔〕㎡"
_lock = threading.RLock()

Say = Callable[[str], None]


def source() -> Path:
    """The variable font of the package, as a file."""
    return Path(str(files("justmytype_intl_cjk") / "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"))


def prepare(folder: Path, say: Say | None = None) -> tuple[Path, Path]:
    """Writes the full Regular and Bold into `folder` unless they are there (about 15 s each, once).

    Two processes may do it at the same time: each writes its own temporary file and renames it.
    `say` hears the name of each weight before the work on it begins.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for style, weight in WEIGHTS.items():
        target = _prepared(folder, style)
        if not target.exists():
            if say is not None:
                say(style)
            _put(target, _instance(_open(), weight, style))
    return _prepared(folder, "Regular"), _prepared(folder, "Bold")


def is_prepared(folder: Path) -> bool:
    return all(_prepared(folder, style).exists() for style in WEIGHTS)


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
    known = _source_characters()
    return tuple(dict.fromkeys(char for char in plain(text) if ord(char) not in known))


@lru_cache(maxsize=8192)
def drawable(text: str) -> str:
    """`text` with every character that has no glyph as 〔U+2CC56〕; never an empty box."""
    text = plain(text)
    known = _source_characters()
    if all(ord(char) in known for char in text):
        return text
    return "".join(char if ord(char) in known else f"〔U+{ord(char):04X}〕" for char in text)


class Face(TTFont):
    """One weight, as ReportLab wants it."""

    def __init__(self, data: bytes, style: str) -> None:
        # Re-registering a name, or another file with the same inner name, keeps the first font:
        # so register under the hash of the content and give the inner name back afterwards.
        name = f"hc-{hashlib.sha256(data).hexdigest()[:16]}"
        super().__init__(name, BytesIO(data), asciiReadable=False, shapable=False)
        self.face.name = name.encode()
        pdfmetrics.registerFont(self)
        self.face.name = f"NotoSansSC-{style}".encode()
        self.face.filename = style
        self._widths: dict[int, float] = self.face.charWidths

    def width(self, text: str, size: float) -> float:
        """Width of `text` in the unit of `size`; KeyError for a character that was not cut."""
        widths = self._widths
        return sum([widths[ord(char)] for char in text]) * size / 1000

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

    def width(self, text: str, size: float, bold: bool = False) -> float:
        return (self.bold if bold else self.regular).width(drawable(text), size)


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
            return self._whole() or self._piece(text)

    def _whole(self) -> Faces | None:
        if self.folder not in FontBook._full:
            if not is_prepared(self.folder):
                return None
            try:
                regular, bold = (
                    Face(_prepared(self.folder, style).read_bytes(), style) for style in WEIGHTS
                )
            except (TTFError, struct.error, LookupError, ValueError):
                # A damaged cache: throw it away, cut now, prepare again later.
                for style in WEIGHTS:
                    _prepared(self.folder, style).unlink(missing_ok=True)
                return None
            FontBook._full[self.folder] = Faces(regular=regular, bold=bold)
        return FontBook._full[self.folder]

    def _piece(self, text: str) -> Faces:
        needed = frozenset(plain(text))
        if FontBook._cut is None or not needed <= FontBook._cut_has:
            has = FontBook._cut_has | needed | frozenset(_ALWAYS)
            regular, bold = (
                Face(_instance(_only(_open(), "".join(sorted(has))), weight, style), style)
                for style, weight in WEIGHTS.items()
            )
            FontBook._cut, FontBook._cut_has = Faces(regular=regular, bold=bold), has
        return FontBook._cut


def _is_variation_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _utf16(digits: str) -> str:
    return chr(int(digits, 16)).encode("utf-16-be").hex().upper()


@cache
def _source_characters() -> frozenset[int]:
    with Sfnt(source(), lazy=True) as font:
        return frozenset(font.getBestCmap())


@cache
def _stamp() -> str:
    return hashlib.sha256(source().read_bytes() + bytes([RECIPE])).hexdigest()[:10]


def _prepared(folder: Path, style: str) -> Path:
    return folder / f"NotoSansSC-{style}-{_stamp()}.ttf"


def _open() -> Any:
    data = BytesIO(source().read_bytes())  # no open file is left behind
    font = Sfnt(data, lazy=True, recalcBBoxes=False, recalcTimestamp=False)
    for tag in _UNUSED:
        if tag in font:
            del font[tag]
    return font


def _only(font: Any, characters: str) -> Any:
    options = subset.Options(
        layout_features=[], hinting=True, glyph_names=False, notdef_outline=True, name_IDs=["*"]
    )
    cutter = subset.Subsetter(options)
    cutter.populate(text=characters)
    cutter.subset(font)
    return font


def _instance(font: Any, weight: int, style: str) -> bytes:
    os2 = bytearray(font.reader["OS/2"])
    os2[4:6] = weight.to_bytes(2, "big")
    static = instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
    # The parts that ReportLab copies into a PDF must not tell which characters were cut.
    static["OS/2"] = DefaultTable("OS/2")
    static["OS/2"].data = bytes(os2)
    static["name"] = newTable("name")
    static["name"].names = []
    for name_id, text in ((1, "Noto Sans SC"), (2, style), (4, f"Noto Sans SC {style}")):
        static["name"].setName(text, name_id, 3, 1, 0x409)
    static["name"].setName(f"NotoSansSC-{style}", 6, 3, 1, 0x409)
    out = BytesIO()
    static.save(out)
    return out.getvalue()


def _put(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".font-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        for _ in range(50):
            try:
                os.replace(name, target)
                return
            except PermissionError:  # Windows, while another process reads the same file
                if target.exists():
                    return
                time.sleep(0.02)
        os.replace(name, target)
    finally:
        Path(name).unlink(missing_ok=True)
