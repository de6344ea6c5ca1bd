"""Fonts as files: static weights cut out of the variable fonts of the package, and kept.

Noto Sans SC draws nearly everything. What it lacks (rare characters of names, Hangul) is cut out of
its sister fonts the first time that somebody's name has it.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from contextlib import suppress
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont as Sfnt
from fontTools.ttLib import newTable
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.varLib import instancer

RECIPE = 1  # raise it when the same source must be cut differently
WEIGHTS = {"Regular": 400, "Bold": 700}
FIRST = "NotoSansSC"
SECOND = ("NotoSansTC", "NotoSansJP", "NotoSansKR")
"""Asked in this order for what the first lacks."""
# Layout and vertical tables: ReportLab reads none of them and they triple the work.
_UNUSED = ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx")


def source(family: str = FIRST) -> Path:
    """The variable font of the package, as a file."""
    fonts = files("justmytype_intl_cjk") / "fonts" / "ofl"
    return Path(str(fonts / family.lower() / f"{family}[wght].ttf"))


@cache
def added_characters() -> dict[str, frozenset[int]]:
    """What each second font adds to those before it."""
    known, added = set(source_characters()), {}
    for family in SECOND:
        with Sfnt(source(family), lazy=True) as font:
            added[family] = frozenset(font.getBestCmap()) - known
        known |= added[family]
    return added


def second_font(folder: Path, family: str, style: str) -> bytes:
    """All that the family adds, in that weight: cut once (a second or two, Hangul seven), then read
    from `folder`. A folder that cannot be written costs the cutting again."""
    target = folder / f"{family}-{style}-{_stamp(family)}.ttf"
    with suppress(OSError):
        return target.read_bytes()
    added = "".join(map(chr, sorted(added_characters()[family])))
    data = static(cut_to(open_source(family), added), WEIGHTS[style], style, family)
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        put(target, data)
    return data


@cache
def source_characters() -> frozenset[int]:
    with Sfnt(source(), lazy=True) as font:
        return frozenset(font.getBestCmap())


@cache
def _stamp(family: str = FIRST) -> str:
    return hashlib.sha256(source(family).read_bytes() + bytes([RECIPE])).hexdigest()[:10]


def prepared_file(folder: Path, style: str) -> Path:
    return folder / f"{FIRST}-{style}-{_stamp()}.ttf"


def open_source(family: str = FIRST) -> Any:
    data = BytesIO(source(family).read_bytes())  # no open file is left behind
    font = Sfnt(data, lazy=True, recalcBBoxes=False, recalcTimestamp=False)
    for tag in _UNUSED:
        if tag in font:
            del font[tag]
    return font


def cut_to(font: Any, characters: str) -> Any:
    options = subset.Options(
        layout_features=[], hinting=True, glyph_names=False, notdef_outline=True, name_IDs=["*"]
    )
    cutter = subset.Subsetter(options)
    cutter.populate(text=characters)
    cutter.subset(font)
    return font


def static(font: Any, weight: int, style: str, family: str = FIRST) -> bytes:
    os2 = bytearray(font.reader["OS/2"])
    os2[4:6] = weight.to_bytes(2, "big")
    static = instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
    # The parts that ReportLab copies into a PDF must not tell which characters were cut.
    static["OS/2"] = DefaultTable("OS/2")
    static["OS/2"].data = bytes(os2)
    static["name"] = newTable("name")
    static["name"].names = []
    words = f"Noto Sans {family[-2:]}"
    for name_id, text in ((1, words), (2, style), (4, f"{words} {style}")):
        static["name"].setName(text, name_id, 3, 1, 0x409)
    static["name"].setName(f"{family}-{style}", 6, 3, 1, 0x409)
    out = BytesIO()
    static.save(out)
    return out.getvalue()


def put(target: Path, data: bytes) -> None:
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
