"""Where the hall's blocks stand, and which of them a new picture changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from console.ui.displays.canvas import whole_pixels, width_of
from console.ui.displays.hall_picture import Picture

SIDE, HEADER, TICKER = 56, 128, 96
PANEL_HEIGHT, CALL_ROW, CALLS = 400, 108, 4
PANEL_WIDTH = 1180
WAIT_WIDTH, WAIT_HEAD, WAIT_ROW, WAIT_ROW_DENSE = 580, 76, 128, 96
BETWEEN, GAP = 48, 12
RANGE_GAP, RANGE_CAP, LOW_RANGE = 12, 0.37, 0.75
BAND_HEIGHT, STALE_PANEL, STALE_ROW = 212, 212, 99
TICKER_SIZE = 42
NARROWEST = 1.55
"""Proportion below which (16:10 is 1.6) the waits stand under the calls."""
TWO_COLUMNS, LEAST_WIDTH = 1240, 1000
NARROW = 1300
"""Units below which date and sound share the place of one."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the blocks stand, in units; `unit` is a unit in pixels."""

    unit: float
    width: float
    height: float
    calls_width: float
    waits_x: float
    waits_y: float
    waits_width: float
    columns: int


def place(width: int, height: int) -> Place:
    """For a screen of so many pixels."""
    if width >= NARROWEST * height:
        unit = height / 1080
        wide = width / unit
        return Place(
            unit=unit, width=wide, height=1080, columns=1,
            calls_width=wide - 2 * SIDE - BETWEEN - WAIT_WIDTH,
            waits_x=wide - SIDE - WAIT_WIDTH, waits_y=HEADER, waits_width=WAIT_WIDTH,
        )  # fmt: skip
    above = HEADER + PANEL_HEIGHT + GAP + CALLS * CALL_ROW + GAP
    columns, rows = 2, 3
    unit = height / (above + WAIT_HEAD + rows * WAIT_ROW + GAP + TICKER)
    if width / unit < TWO_COLUMNS:
        columns, rows = 1, 6
        unit = min(height / (above + WAIT_HEAD + rows * WAIT_ROW + GAP + TICKER),
                   width / LEAST_WIDTH)  # fmt: skip
    wide = width / unit
    return Place(
        unit=unit, width=wide, height=height / unit, columns=columns,
        calls_width=wide - 2 * SIDE, waits_x=SIDE, waits_y=above, waits_width=wide - 2 * SIDE,
    )  # fmt: skip


def panel_rect(at: Place) -> QRect:
    """The newest call in pixels: all that a pulse repaints."""
    u = at.unit
    return QRect(
        int(SIDE * u) - 1, int(HEADER * u) - 1, int(at.calls_width * u) + 3,
        int(PANEL_HEIGHT * u) + 3,
    )  # fmt: skip


def ticker_room(at: Place, tip: str, pages: int) -> float:
    """How wide a sentence may be."""
    squares = pages * 27 + 24
    return at.width - 2 * SIDE - width_of(at.unit, tip, TICKER_SIZE, bold=True) - 36 - squares


def fits_ticker(at: Place, tip: str, sentence: str, pages: int) -> bool:
    return width_of(at.unit, sentence, TICKER_SIZE) <= ticker_room(at, tip, pages)


class Block(StrEnum):
    """Parts that stand beside each other; each can be painted alone."""

    HEADER = "header"
    NEWEST = "newest"
    CALLS = "calls"
    WAITS = "waits"
    TICKER = "ticker"


ALL = frozenset(Block)
_SHOWS = {
    Block.HEADER: ("project", "event", "sound", "sound_state", "date", "clock"),
    Block.NEWEST: ("label", "second_label", "newest", "headline", "detail"),
    Block.CALLS: ("calls",),
    Block.WAITS: ("waits_title", "waits_note", "waits", "pages", "page", "is_dense"),
    Block.TICKER: ("tip", "sentence", "sentences", "sentence_no"),
}


def changed(before: Picture | None, after: Picture) -> frozenset[Block]:
    """What has to be painted again; all of it where the data stop or come back."""
    if before is None or before.stale != after.stale:
        return ALL
    found = {
        block
        for block, names in _SHOWS.items()
        if any(getattr(before, name) != getattr(after, name) for name in names)
    }
    return ALL if found and after.stale is not None else frozenset(found)


def filled_rect(at: Place, pulse: float) -> QRect:
    """How far the newest call's field is filled, in pixels."""
    width = 20 + (at.calls_width - 20) * min(1.0, pulse)
    return whole_pixels(at.unit, SIDE, HEADER, width, PANEL_HEIGHT)


Box = tuple[float, float, float, float]


def box_of(at: Place, block: Block) -> Box:
    """Where a block stands, in units."""
    top = HEADER + PANEL_HEIGHT + GAP
    low = at.height - TICKER
    if block is Block.HEADER:
        return 0, 0, at.width + 1, HEADER
    if block is Block.NEWEST:
        return SIDE, HEADER, at.calls_width, PANEL_HEIGHT
    if block is Block.CALLS:
        below = low if at.waits_y == HEADER else at.waits_y
        return 0, top, SIDE + at.calls_width, below - top
    if block is Block.WAITS:
        return at.waits_x - 2, at.waits_y, at.width - at.waits_x + 3, low - at.waits_y
    return 0, low, at.width + 1, TICKER + 1


def region(at: Place, blocks: frozenset[Block]) -> QRegion:
    """The pixels of these blocks."""
    found = QRegion()
    for block in blocks:
        found = found.united(whole_pixels(at.unit, *box_of(at, block)).adjusted(-1, -1, 1, 1))
    return found


@dataclass(frozen=True, kw_only=True)
class Rows:
    """What is painted of the lists: so many calls from the top, and these waits; None: all."""

    calls: int = CALLS
    waits: frozenset[int] | None = None


ALL_ROWS = Rows()
