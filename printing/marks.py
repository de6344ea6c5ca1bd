"""What every paper carries: the code to scan and to type, its head, its foot and its stamps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import groupby
from typing import Any

import qrcode
from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.util import MODE_ALPHA_NUM, QRData

from .fitting import MM, fit, shrink
from .fonts import drawable
from .page import INK, LABEL, Pen
from .words import Words

LEFT, RIGHT = 15.0, 195.0
MIDDLE = (103.0, 107.0)  # where the left half ends and the right one begins
HEAD_RULE = 45.0
BOTTOM = 281.0  # nothing of a document below this line but the foot
LOGO = (44.0, 9.0)
"""Room for a logo in the head, in mm."""
QUIET = 4  # modules kept free around a code, also from its own text
RECORD_VERSION, DIGEST_VERSION = 3, 4  # of the code: 29 and 33 modules
MASK = 3
"""One of eight patterns that all read alike over chance text; to look for the best of them takes
twenty times as long as the code itself."""

_RECORD = re.compile(r"HD1[VDKILS][0-9A-HJKMNP-TV-Z]{36}")
_DIGEST = re.compile(r"HD1H[0-9A-F]{64}")


@dataclass(frozen=True, kw_only=True)
class Imprint:
    """What the print was drawn from, for the foot of every page."""

    version: int
    printed_at: datetime  # in the campaign's zone
    desk: str
    journal_seq: int | None = None
    journal_hash: str = ""  # 64 hex; the first 12 are printed


@dataclass(frozen=True, kw_only=True)
class Heading:
    """The head of an A4 paper."""

    project: str
    event: str  # phase and occasion, in grey after the project
    title: str
    purpose: str
    payload: str | None = None
    reprint: int = 0
    sample: bool = False
    keeps_code: bool = False
    """The code is that of a thing (a key set): a reprint voids the paper, not the code."""


def readable(payload: str) -> str:
    """For typing: HD1 and its type letter, then the first eight characters of the id."""
    return f"{payload[:4]} {payload[8:12]} {payload[12:16]}"


@lru_cache(maxsize=256)
def matrix(payload: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules without quiet zone: level Q for records, M for the journal's head.

    Raises ValueError for a text that is no code of ours: a name or a room must never get into one.
    """
    if _RECORD.fullmatch(payload):
        version, level = RECORD_VERSION, ERROR_CORRECT_Q
    elif _DIGEST.fullmatch(payload):
        version, level = DIGEST_VERSION, ERROR_CORRECT_M
    else:
        raise ValueError("not a code of ours")
    code = qrcode.QRCode(version=version, error_correction=level, border=0, mask_pattern=MASK)
    code.add_data(QRData(payload, mode=MODE_ALPHA_NUM), optimize=0)  # type: ignore[call-overload]
    code.make(fit=False)
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())


def qr(pen: Pen, x: float, y: float, size: float, payload: str) -> None:
    """`size` mm without its quiet zone; dark runs of a row are one rectangle of one path."""
    rows = matrix(payload)
    canvas = pen.canvas
    canvas.saveState()
    canvas.translate(x * MM, (pen.height - y) * MM)
    canvas.scale(size / len(rows) * MM, size / len(rows) * MM)  # from here on one unit a module
    path: Any = canvas.beginPath()  # what is asked of it below is not in its published types
    # Whole numbers need none of the library's formatting, which is half the time of a page.
    path._code.append(_rectangles(rows))
    canvas.setFillColor(INK)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _rectangles(rows: tuple[tuple[bool, ...], ...]) -> str:
    """Each dark run of a row as an operator of the page's own language."""
    found = []
    for n, row in enumerate(rows, start=1):
        at = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                found.append(f"{at} {-n} {length} 1 re")
            at += length
    return " ".join(found)


def tick_box(pen: Pen, x: float, baseline: float, ticked: bool | None, size: float = 3.4) -> None:
    top = baseline + 0.45 - size
    pen.box(x, top, size, size, 0.6)
    if ticked:
        dots = ((0.2, 0.45), (0.43, 0.7), (0.85, 0.15))
        pen.path([(x + dx * size, top + dy * size) for dx, dy in dots], 1.2)


def heading(pen: Pen, head: Heading, words: Words, number: int) -> None:
    """The head of page one, or the smaller one of a continuation."""
    size, y = (24.0, 31.8) if number == 1 else (14.0, 27.5)
    start, logo = LEFT, pen.faces.house.image()
    if logo is not None:
        start = pen.picture(logo, LEFT, 11.5, *LOGO) + 3
    limit = (RIGHT - 26 if head.payload else RIGHT) - LEFT
    _whose(pen, head, start, LEFT + limit)
    size = shrink(pen.faces, head.title, limit, size, 11, bold=True)
    end = pen.text(LEFT, y, head.title, size, bold=True)
    purpose = fit(pen.faces, head.purpose, RIGHT - 26 - LEFT, 9, floor=8)
    pen.block(LEFT, y + 6.2, purpose, color=LABEL)
    _stamps(pen, head, words, end + 5, y)
    if head.payload is not None:
        qr(pen, RIGHT - 22, 12.5, 22, head.payload)
        pen.text(RIGHT, 41.2, readable(head.payload), 7.5, align="right")
    pen.rule(LEFT, HEAD_RULE, RIGHT, 1.2)


def _whose(pen: Pen, head: Heading, start: float, end: float) -> None:
    """The project and, in grey, the occasion: below it where both are longer than the line."""
    project = fit(pen.faces, head.project, end - start, 9.5, floor=8, lines=1, bold=True)
    if len(project.lines) == 1:
        beside = start + pen.faces.width(drawable(head.project), project.size, True) / MM + 3.5
        size = shrink(pen.faces, head.event, max(1.0, end - beside), 9.5, 7)
        pen.block(start, 18, project)
        if beside + pen.faces.width(drawable(head.event), size) / MM <= end:
            pen.text(beside, 18, head.event, size, color=LABEL)
            return
    else:
        pen.block(start, 18.6 - project.extra, project)
    pen.text(start, 22.4, head.event, shrink(pen.faces, head.event, end - start, 8, 5), color=LABEL)


def foot(pen: Pen, title: str, imprint: Imprint, words: Words, number: int, of: int) -> None:
    y = 297 - 9.0
    pen.rule(LEFT, y - 4.2, RIGHT, 0.5)
    left = words(
        "foot.print",
        title=title,
        version=imprint.version,
        at=f"{imprint.printed_at:%Y-%m-%d %H:%M}",
        desk=imprint.desk,
    )
    left = left.removesuffix(" · ")
    journal = ""
    if imprint.journal_seq is not None:
        journal = words("foot.journal", seq=imprint.journal_seq, hash=imprint.journal_hash[:12])
    page = words("foot.page", number=number, of=of)
    size = shrink(pen.faces, left + journal + page, RIGHT - LEFT - 14, 7.5, 5)
    end = pen.text(LEFT, y, left, size, color=LABEL)
    start = RIGHT - pen.faces.width(page, size) / MM
    wide = pen.faces.width(journal, size) / MM
    pen.text(min(max(110.0, end + 6), start - 6 - wide), y, journal, size, color=LABEL)
    pen.text(RIGHT, y, page, size, color=LABEL, align="right")


def section(
    pen: Pen, y: float, title: str, note: str = "", *, x: float = LEFT, to: float = RIGHT
) -> None:
    """A bold heading on baseline `y`, with a grey note at the right end."""
    pen.text(x, y, title, 11, bold=True)
    if note:
        pen.text(to, y, note, 8, color=LABEL, align="right")


def _stamps(pen: Pen, head: Heading, words: Words, x: float, y: float) -> None:
    """Boxed words beside the title, or above it at the right where the title is long."""
    stamps = [words("stamp.sample")] if head.sample else []
    if head.reprint:
        stamp = "stamp.reprint_kept" if head.keeps_code else "stamp.reprint"
        stamps.append(words(stamp, n=head.reprint))
    widths = [pen.faces.width(drawable(stamp), 9, True) / MM + 4 for stamp in stamps]
    limit = RIGHT - 22 - 4 if head.payload else RIGHT
    if x + sum(widths) + 2 * len(widths) > limit:
        x, y = limit - sum(widths) - 2 * len(widths), 19.0
    for stamp, width in zip(stamps, widths, strict=True):
        pen.box(x, y - 4.6, width, 6.2, 0.8)
        pen.text(x + 2, y - 0.2, stamp, 9, bold=True)
        x += width + 2
