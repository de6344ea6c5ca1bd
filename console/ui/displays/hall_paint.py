"""Paints a hall's picture: flat fields, lines and words at any size, density and proportion."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from console.ui.displays import tokens as t
from console.ui.displays.canvas import Canvas
from console.ui.displays.hall_calls import calls, newest
from console.ui.displays.hall_picture import Picture
from console.ui.displays.hall_place import (
    ALL,
    ALL_ROWS,
    CALL_ROW,
    CALLS,
    GAP,
    HEADER,
    NARROW,
    PANEL_HEIGHT,
    SIDE,
    TICKER,
    TICKER_SIZE,
    Block,
    Place,
    Rows,
    box_of,
    ticker_room,
)
from console.ui.displays.hall_stale import stale_band, stale_calls, stale_waits
from console.ui.displays.hall_waits import squares, waits


def _ground(canvas: Canvas, at: Place, blocks: frozenset[Block], rows: Rows) -> None:
    """The newest call, the ticker and single waits bring their own."""
    if blocks == ALL:
        canvas.fill(0, 0, at.width + 1, at.height + 1, t.GROUND)
        return
    if Block.HEADER in blocks:
        canvas.fill(*box_of(at, Block.HEADER), t.GROUND)
    if Block.CALLS in blocks:
        x, y, width, height = box_of(at, Block.CALLS)
        height = height if rows.calls >= CALLS else CALL_ROW * rows.calls
        canvas.fill(x, y, width, height, t.GROUND)
    if Block.WAITS in blocks and rows.waits is None:
        canvas.fill(*box_of(at, Block.WAITS), t.GROUND)


def paint(
    painter: QPainter, at: Place, picture: Picture, pulse: float = 0.0,
    blocks: frozenset[Block] = ALL, rows: Rows = ALL_ROWS,
) -> None:  # fmt: skip
    """`pulse` is how much of the newest call's field is filled with its colour, 0 to 1. Fewer than
    all `blocks` or `rows`: the others stand there already."""
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    draw(Canvas(painter, at.unit), at, picture, pulse, blocks, rows)


def draw(
    canvas: Canvas, at: Place, picture: Picture, pulse: float = 0.0,
    blocks: frozenset[Block] = ALL, rows: Rows = ALL_ROWS,
) -> None:  # fmt: skip
    _ground(canvas, at, blocks, rows)
    if Block.HEADER in blocks:
        _header(canvas, at, picture)
    if picture.stale is not None:
        stale_band(canvas, at, picture.stale)
        stale_calls(canvas, at, picture, picture.stale)
        stale_waits(canvas, at, picture, picture.stale)
    else:
        if Block.NEWEST in blocks:
            newest(canvas, at, picture, pulse)
        if Block.CALLS in blocks:
            top = HEADER + PANEL_HEIGHT + GAP
            calls(canvas, at, picture.calls, (top, CALL_ROW), is_stale=False, first=rows.calls)
        if Block.WAITS in blocks:
            waits(canvas, at, picture, rows.waits)
    if Block.TICKER in blocks:
        _ticker(canvas, at, picture)


# -- header -----------------------------------------------------------------------------------


def _header(canvas: Canvas, at: Place, picture: Picture) -> None:
    middle, right = HEADER / 2, at.width - SIDE
    right -= canvas.text(right, middle + 4, picture.clock, 88, t.INK, bold=True, is_right=True) + 40
    if at.width < NARROW:
        _sound(canvas, right, 42, picture)
        canvas.text(right, 96, picture.date, 36, t.INK_2, is_right=True)
        right -= max(canvas.width(picture.sound, 36) + 12, canvas.width(picture.date, 36) - 44)
    else:
        right -= canvas.text(right, middle + 2, picture.date, 36, t.INK_2, is_right=True) + 36
        canvas.fill(right, 37, 2, 54, t.LINE)
        right -= 37
        right -= _sound(canvas, right, middle + 2, picture) + 12
    room = right - (96 if picture.sound_state == "speaking" else 44) - 40 - SIDE
    name, event = canvas.width(picture.project, 48, bold=True), canvas.width(picture.event, 36)
    if name + 28 + event <= room:
        canvas.text(SIDE, middle + 2, picture.project, 48, t.INK, bold=True)
        canvas.text(SIDE + name + 28, middle + 2, picture.event, 36, t.INK_2)
        return
    canvas.text(SIDE, 42, picture.project, 44, t.INK, bold=True, room=room)
    if event > room:  # the day of it
        canvas.text(SIDE, 96, picture.event.rpartition(" · ")[2], 36, t.INK_2, room=room)
        return
    canvas.text(SIDE, 96, picture.event, 36, t.INK_2)


def _sound(canvas: Canvas, right: float, middle: float, picture: Picture) -> float:
    """Bars and bell while somebody is called, a bell, or a struck one; words always beside it."""
    is_now = picture.sound_state == "speaking"
    colour = t.CALLED if is_now else t.INK_2
    width = canvas.text(right, middle, picture.sound, 36, colour, is_right=True)
    bell = "bell" if picture.sound_state in ("speaking", "ready") else "bell-off"
    left = right - width - 12 - 44
    canvas.icon(bell, left, middle - 1, 44, colour)
    if is_now:
        for n, high in enumerate((18, 36, 26)):
            canvas.fill(left - 52 + 15 * n, middle - high / 2, 8, high, colour)
    return width


# -- ticker -----------------------------------------------------------------------------------


def _ticker(canvas: Canvas, at: Place, picture: Picture) -> None:
    top = at.height - TICKER
    canvas.fill(0, top, at.width + 1, TICKER + 1, t.PANEL)
    canvas.fill(0, top, at.width + 1, 2, t.LINE)
    middle = top + TICKER / 2 + 2
    tip = canvas.text(SIDE, middle, picture.tip, TICKER_SIZE, t.ACCENT, bold=True)
    room = ticker_room(at, picture.tip, picture.sentences)
    canvas.text(SIDE + tip + 36, middle, picture.sentence, TICKER_SIZE, t.INK, room=room)
    taken = picture.sentences * 27 - 13
    squares(canvas, at.width - SIDE - taken, middle - 7, picture.sentences, picture.sentence_no)
