"""Paints a hall whose news have stopped: since when, the last calls, what owners may rely on."""

from __future__ import annotations

from console.ui.displays import tokens as t
from console.ui.displays.canvas import SMALLEST, Canvas, Piece
from console.ui.displays.hall_calls import calls, desk_pieces
from console.ui.displays.hall_picture import CallLine, Picture, Stale
from console.ui.displays.hall_place import (
    BAND_HEIGHT,
    HEADER,
    PANEL_WIDTH,
    SIDE,
    STALE_PANEL,
    STALE_ROW,
    Place,
)


def stale_band(canvas: Canvas, at: Place, stale: Stale) -> None:
    canvas.fill(0, HEADER, at.width + 1, BAND_HEIGHT, t.BAND)
    canvas.fill(0, HEADER, at.width + 1, 4, t.CALLED)
    canvas.fill(0, HEADER + BAND_HEIGHT - 4, at.width + 1, 4, t.CALLED)
    middle = HEADER + BAND_HEIGHT / 2
    canvas.ring(SIDE, middle - 54, 108, 6, t.CALLED)
    for x in (34, 60):
        canvas.fill(SIDE + x, middle - 19, 14, 38, t.CALLED)
    x, room = SIDE + 152, at.width - 2 * SIDE - 152
    headline, comfort = stale.headline, stale.comfort
    if canvas.width(headline, SMALLEST, bold=True) > room:  # its second half begins the other line
        headline, comma, rest = headline.partition(", ")
        comfort = f"{rest} · {comfort.partition(' · ')[0]}" if comma else comfort
    canvas.text(x, middle - 28, headline, 78, t.INK, bold=True, room=room)
    if canvas.width(comfort, SMALLEST) > room:
        comfort = comfort.partition(" · ")[0]
    canvas.text(x, middle + 54, comfort, 46, t.INK, room=room)


def stale_calls(canvas: Canvas, at: Place, picture: Picture, stale: Stale) -> None:
    top = HEADER + BAND_HEIGHT + 24
    canvas.fill(SIDE, top, at.calls_width, STALE_PANEL, t.PANEL)
    canvas.fill(SIDE, top, 20, STALE_PANEL, t.RULE)
    x = SIDE + 68
    if picture.newest is None:
        canvas.text(x, top + STALE_PANEL / 2, picture.headline, 64, t.INK, bold=True,
                    room=at.calls_width - 100)  # fmt: skip
    else:
        canvas.text(x, top + 40, stale.since, 36, t.INK_2)
        _stale_newest(canvas, at, picture.newest, top)
    calls(canvas, at, picture.calls, (top + STALE_PANEL + 4, STALE_ROW), is_stale=True)


def _stale_newest(canvas: Canvas, at: Place, newest: CallLine, top: float) -> None:
    scale = min(1.0, at.calls_width / PANEL_WIDTH)
    baseline = top + 196
    canvas.on_line(SIDE + 65, baseline, newest.ticket, 160 * scale, t.INK, bold=True)
    canvas.icon("arrow", SIDE + 500 * scale, baseline - 60, 64 * scale, t.INK_2)
    x = SIDE + 611 * scale
    room = SIDE + at.calls_width - 24 - x
    pieces = (
        Piece(words=newest.station, size=60 * scale, colour=t.INK, bold=True),
        *desk_pieces(newest, (108 * scale, 60 * scale), t.INK, bold=True),
    )
    shrink = max(0.6, min(1.0, room / canvas.line_width(pieces, 22)))
    canvas.line(x, baseline - 28, tuple(p.scaled(shrink) for p in pieces), 22 * shrink)


def stale_waits(canvas: Canvas, at: Place, picture: Picture, stale: Stale) -> None:
    x, width = at.waits_x, at.waits_width
    is_beside = at.waits_y == HEADER
    y = HEADER + BAND_HEIGHT + 24 if is_beside else HEADER + BAND_HEIGHT + 24 + 660
    canvas.text(x, y + 36, picture.waits_title, 40, t.INK, bold=True, room=width)
    canvas.fill(x, y + 72, width, 4, t.RULE)
    canvas.text(x, y + 165, stale.unknown, 84, t.INK, bold=True, room=width)
    canvas.text(x, y + 241, stale.coming_back, 40, t.INK_2, room=width)
    each = width / at.columns
    for number, promise in enumerate(stale.promises):
        row, column = divmod(number, at.columns)
        left, line = x + column * each, y + 308 + row * 102
        canvas.fill(left, line, each, 2, t.LINE)
        canvas.icon("done", left - 2, line + 52, 48, t.DONE)
        canvas.text(left + 66, line + 53, promise, 48, t.INK, room=each - 66)
