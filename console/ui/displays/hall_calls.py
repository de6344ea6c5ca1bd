"""Paints the calls of the hall: the newest one large, those before it in rows."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from console.ui.displays import tokens as t
from console.ui.displays.canvas import SMALLEST, Canvas, Piece
from console.ui.displays.hall_picture import CallLine, Picture
from console.ui.displays.hall_place import (
    CALL_ROW,
    CALLS,
    GAP,
    HEADER,
    PANEL_HEIGHT,
    PANEL_WIDTH,
    SIDE,
    Place,
)

Size = tuple[bool, float]
"""Whether the time of a call has its place, and the size of the words."""
SIZES: tuple[Size, ...] = ((True, 60), (True, 51), (True, SMALLEST), (False, 51))
NO_SIZE: Size = (False, 0.0)


def moved(at: Place, before: Picture, after: Picture, density: float) -> tuple[QRect, int] | None:
    """The old calls and how far down they go, in pixels of the device, where one has come in above
    them and nothing else about them is new; None where that is no whole number of pixels."""
    down = CALL_ROW * at.unit * density
    if (
        not before.calls
        or after.calls[1:CALLS] != before.calls[: CALLS - 1]
        or abs(down - round(down)) > 1e-6
        or abs(CALL_ROW * at.unit % 1) > 1e-6
        or _size_of_all(at, before.calls) != _size_of_all(at, after.calls)
    ):
        return None
    top, width = HEADER + PANEL_HEIGHT + GAP, SIDE + at.calls_width + 4
    # The line below the last row but one stays within its own row: the last row has none.
    return QRect(0, round(top * at.unit * density), int(width * at.unit * density),
                 CALLS * round(down) - max(1, round(at.unit * density))), round(down)  # fmt: skip


def newest(canvas: Canvas, at: Place, picture: Picture, pulse: float) -> None:
    canvas.fill(SIDE, HEADER, at.calls_width, PANEL_HEIGHT, t.PANEL)
    if picture.newest is None:
        _headline(canvas, at, picture)
        return
    newest = picture.newest
    calm = (t.CALLED, t.INK, t.INK_2)
    canvas.fill(SIDE, HEADER, 20, PANEL_HEIGHT, t.CALLED)
    _newest_words(canvas, at, picture, newest, calm)
    if pulse > 0:
        width = 20 + (at.calls_width - 20) * min(1.0, pulse)
        dark = (t.GROUND, t.GROUND, t.GROUND)

        def filled() -> None:
            canvas.fill(SIDE, HEADER, width, PANEL_HEIGHT, t.CALLED)
            _newest_words(canvas, at, picture, newest, dark)

        canvas.clipped(SIDE, HEADER, width, PANEL_HEIGHT, filled)


def _newest_words(
    canvas: Canvas, at: Place, picture: Picture, newest: CallLine,
    colours: tuple[QColor, QColor, QColor],
) -> None:  # fmt: skip
    called, ink, quiet = colours
    scale = min(1.0, at.calls_width / PANEL_WIDTH)
    spare = max(0.0, at.calls_width - PANEL_WIDTH)
    left, middle = SIDE + 68, HEADER + 57
    label = canvas.text(left, middle, picture.label, 40, called, bold=True)
    canvas.text(left + label + 22, middle, picture.second_label, 40, quiet)
    # The line of 256 px digits: their feet stand at 339 of 400.
    baseline = HEADER + 339
    ticket = 256 * scale
    canvas.on_line(left - 0.02 * ticket, baseline, newest.ticket, ticket, called, bold=True)
    if newest.is_green:
        width = canvas.width(newest.ticket, ticket, bold=True)
        canvas.icon("green", left + width + 8, HEADER + 57, 60, called)
    arrow = SIDE + 752 * scale + spare / 3
    canvas.icon("arrow", arrow, baseline - canvas.cap(ticket, bold=True) / 2, 76 * scale, called)
    x = arrow + 95 * scale
    room = SIDE + at.calls_width - 12 - x
    _station(canvas, x, HEADER + 162, newest.station, room, ink)
    pieces = desk_pieces(newest, (152 * scale, 68 * scale), ink, bold=True)
    if canvas.line_width(pieces, 16) > room:
        pieces = desk_pieces(newest, (152 * scale, 48 * scale), ink, bold=True)
    shrink = max(0.58, min(1.0, room / canvas.line_width(pieces, 16)))
    canvas.line(x, baseline, tuple(p.scaled(shrink) for p in pieces), 16 * shrink)


def _station(
    canvas: Canvas, x: float, middle: float, words: str, room: float, colour: QColor
) -> None:
    """Whole, else on two lines, else smaller."""
    first, _, second = words.partition(" ")
    if canvas.width(words, 68, bold=True) <= room or not second:
        canvas.text(x, middle, words, 68, colour, bold=True, room=room)
        return
    canvas.text(x, middle - 34, first, 48, colour, bold=True, room=room)
    canvas.text(x, middle + 20, second, 48, colour, bold=True, room=room)


def desk_pieces(
    call: CallLine, sizes: tuple[float, float], colour: QColor, *, bold: bool
) -> tuple[Piece, ...]:
    """The number is always the largest of the line."""
    number, words = sizes
    return (
        Piece(words=call.before, size=words, colour=colour, bold=bold),
        Piece(words=call.number, size=number, colour=colour, bold=True),
        Piece(words=call.after, size=words, colour=colour, bold=bold),
    )


def _headline(canvas: Canvas, at: Place, picture: Picture) -> None:
    canvas.fill(SIDE, HEADER, 20, PANEL_HEIGHT, t.RULE)
    x, room = SIDE + 68, at.calls_width - 100
    middle = HEADER + PANEL_HEIGHT / 2
    lift = 50 if picture.detail else 0
    canvas.text(x, middle - lift, picture.headline, 72, t.INK, bold=True, room=room)
    canvas.text(x, middle + 56, picture.detail, 52, t.INK_2, room=room)


def calls(
    canvas: Canvas, at: Place, calls: tuple[CallLine, ...], rows: tuple[float, float], *,
    is_stale: bool, first: int = CALLS,
) -> None:  # fmt: skip
    top, height = rows
    size = _size_of_all(at, calls)
    for number, call in enumerate(calls[: min(first, CALLS)]):
        middle = top + height * number + height / 2
        _call(canvas, at, call, middle, size, is_stale=is_stale)
        if number < min(CALLS, len(calls)) - 1:
            canvas.fill(SIDE, top + height * (number + 1) - 1, at.calls_width, 2, t.LINE)


def _call(
    canvas: Canvas, at: Place, call: CallLine, middle: float, size: Size, *, is_stale: bool
) -> None:
    ink = t.QUIET if is_stale else t.INK
    number = ink if is_stale or not call.is_green else t.GREEN
    right = SIDE + at.calls_width
    if call.is_green:
        canvas.icon("green", SIDE, middle, 56, t.GREEN)
    canvas.text(SIDE + 68, middle, call.ticket, 96, number, bold=True)
    canvas.icon("arrow", SIDE + 356, middle, 54, t.INK_2)
    x = SIDE + 433
    pieces, has_time = _call_pieces(canvas, call, right - x, ink, size)
    canvas.line(x, middle + 27, pieces, 14)
    if has_time:
        canvas.text(right, middle, call.time, 40, t.INK_2, is_right=True)


def _size_of_all(at: Place, calls: tuple[CallLine, ...]) -> Size:
    """All rows in one size: the longest station gives it."""
    canvas = Canvas(QPainter(), at.unit)  # it only measures
    return min(
        (_call_size(canvas, call, at.calls_width - 433) for call in calls[:CALLS]),
        default=SIZES[0],
    )


def _call_size(canvas: Canvas, call: CallLine, room: float) -> Size:
    """In a narrow place the words give way, then the time; NO_SIZE: then the words are cut."""
    time = canvas.width(call.time, 40) + 28
    for size in SIZES:
        needed = canvas.line_width(_where(call, size[1], t.INK), 14)
        if needed <= room - (time if size[0] else 0):
            return size
    return NO_SIZE


def _where(call: CallLine, size: float, ink: QColor) -> tuple[Piece, ...]:
    desk = desk_pieces(call, (76, size), ink, bold=False)
    return (Piece(words=f"{call.station} ", size=size, colour=ink), *desk)


def _call_pieces(
    canvas: Canvas, call: CallLine, room: float, ink: QColor, size: Size
) -> tuple[tuple[Piece, ...], bool]:
    own = _call_size(canvas, call, room) if size == NO_SIZE else size
    if own != NO_SIZE:
        return _where(call, min(own[1], 51) if size == NO_SIZE else own[1], ink), own[0]
    desk = desk_pieces(call, (76, SMALLEST), ink, bold=False)
    left = room - canvas.line_width(desk, 14) - 28
    least, words = canvas.fit(call.station, SMALLEST, bold=False, room=max(60.0, left))
    return (Piece(words=f"{words} ", size=least, colour=ink), *desk), False
