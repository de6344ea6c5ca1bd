"""Paints the command board: header, figures, and the blocks of the files beside this one."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from console.ui.displays import command_chart
from console.ui.displays import tokens as t
from console.ui.displays.canvas import Canvas
from console.ui.displays.command_alarms import alarms
from console.ui.displays.command_load import stations
from console.ui.displays.command_picture import CommandPicture, Tile
from console.ui.displays.command_place import BAND, FIGURES, HEADER, PAD, SIDE, SMALLEST, Box, Place
from console.ui.displays.command_side import lines, zones


def paint(painter: QPainter, at: Place, picture: CommandPicture, *, is_stale: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    draw(Canvas(painter, at.unit, smallest=SMALLEST), at, picture, is_stale=is_stale)


def draw(canvas: Canvas, at: Place, picture: CommandPicture, *, is_stale: bool) -> None:
    canvas.fill(0, 0, at.width + 1, at.height + 1, t.GROUND)
    _header(canvas, at, picture, is_stale=is_stale)
    if picture.headline:
        _band(canvas, at, picture)
    _figures(canvas, at, picture)
    stations(canvas, at.stations, picture)
    command_chart.paint(canvas, at.chart, picture)
    alarms(canvas, at, picture, is_stale=is_stale)
    zones(canvas, at.zones, picture)
    words = picture.words
    lines(canvas, at.lent, (picture.lent_title, picture.lent_note), picture.lent, words[23])
    lines(canvas, at.timers, (picture.timers_title, picture.timers_note), picture.timers, words[22])


# -- header and figures -----------------------------------------------------------------------


def _header(canvas: Canvas, at: Place, picture: CommandPicture, *, is_stale: bool) -> None:
    middle, right = HEADER / 2 + 1, at.width - SIDE
    right -= canvas.text(right, middle, picture.clock, 42, t.INK, bold=True, is_right=True) + 28
    if not is_stale and at.rows == 1:
        right -= canvas.text(right, middle, picture.fresh, 24, t.INK_2, is_right=True) + 12
        _dot(canvas, right - 14, middle, 14, t.DONE)
        right -= 40
    x = SIDE + canvas.text(SIDE, middle, picture.project, 32, t.INK, bold=True,
                           room=(right - SIDE) * 0.55) + 24  # fmt: skip
    canvas.text(x, middle + 1, picture.event, 25, t.INK_2, room=max(40.0, right - x))


def _dot(canvas: Canvas, x: float, middle: float, size: float, colour: QColor) -> None:
    canvas.painter.save()
    canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas.painter.setPen(colour)
    canvas.painter.setBrush(colour)
    u = canvas.unit
    canvas.painter.drawEllipse(QRectF(x * u, (middle - size / 2) * u, size * u, size * u))
    canvas.painter.restore()


def _band(canvas: Canvas, at: Place, picture: CommandPicture) -> None:
    """Amber stays for the pause sign and the rules; the words say what is so."""
    y = HEADER
    canvas.fill(0, y, at.width + 1, BAND - 12, t.BAND)
    canvas.fill(0, y, at.width + 1, 3, t.CALLED)
    canvas.fill(0, y + BAND - 15, at.width + 1, 3, t.CALLED)
    middle = y + (BAND - 12) / 2
    canvas.ring(SIDE, middle - 28, 56, 4, t.CALLED)
    for x in (18, 31):
        canvas.fill(SIDE + x, middle - 11, 7, 22, t.CALLED)
    x = SIDE + 80
    width = canvas.text(x, middle, picture.headline, 40, t.INK, bold=True,
                        room=at.width - SIDE - x)  # fmt: skip
    rest = at.width - SIDE - x - width - 32
    if canvas.width(picture.comfort, 26) <= rest:
        canvas.text(at.width - SIDE, middle, picture.comfort, 26, t.QUIET, is_right=True)


def _figures(canvas: Canvas, at: Place, picture: CommandPicture) -> None:
    box = at.figures
    canvas.fill(box.x, box.y, box.w, box.h, t.PANEL)
    shares = (0.155, 0.174, 0.138, 0.138, 0.229, 0.166)
    if at.rows == 2:
        top = [(tile, 1 / 3) for tile in picture.tiles[:3]]
        low = [(tile, share) for tile, share in zip(picture.tiles[3:], (0.3, 0.4), strict=False)]
        _tiles(canvas, box, box.y, top)
        canvas.fill(box.x, box.y + FIGURES - 1, box.w, 2, t.GROUND)
        end = _tiles(canvas, box, box.y + FIGURES, low)
        _small(canvas, end, box, box.y + FIGURES, picture)
        return
    end = _tiles(canvas, box, box.y, list(zip(picture.tiles, shares, strict=False)))
    _small(canvas, end, box, box.y, picture)


def _tiles(canvas: Canvas, box: Box, y: float, tiles: list[tuple[Tile, float]]) -> float:
    x = box.x
    for tile, share in tiles:
        width = box.w * share
        room = width - 2 * PAD
        canvas.text(x + PAD, y + 32, tile.label, 24, t.INK_2, room=room)
        number = canvas.on_line(x + PAD, y + 110, tile.number, 62, t.INK, bold=True)
        _cause(canvas, tile.cause, (x + PAD + number + 14, y + 110), room - number - 14)
        x += width
        canvas.fill(x - 1, y, 2, FIGURES, t.GROUND)
    return x


def _cause(canvas: Canvas, cause: str, foot: tuple[float, float], room: float) -> None:
    """Beside its figure, on two lines where one has no room."""
    x, baseline = foot
    parts = [cause]
    size = next((s for s in (24, 22, 20) if canvas.width(cause, s) <= room), 0)
    if not size:
        parts, size = cause.split(" · "), 20
        parts = cause.split(" ", 1) if len(parts) == 1 else parts
    for number, part in enumerate(reversed(parts)):
        fits, words = canvas.fit(part, size, bold=False, room=max(1.0, room))
        canvas.on_line(x, baseline - 26 * number, words, fits, t.INK_2)


def _small(canvas: Canvas, x: float, box: Box, y: float, picture: CommandPicture) -> None:
    end = box.x + box.w - PAD
    sizes = (24, 22, 20)
    widths = [[canvas.width(tile.label, size) for tile in picture.small] for size in sizes]
    number = next((n for n, row in enumerate(widths) if sum(row) + 36 <= end - x - PAD), 2)
    gap = max(8.0, (end - x - PAD - sum(widths[number])) / 2)
    left = x + PAD
    for tile, wide in zip(picture.small, widths[number], strict=True):
        canvas.text(left, y + 32, tile.label, sizes[number], t.INK_2, room=max(20.0, end - left))
        width = canvas.on_line(left, y + 106, tile.number, 42, t.INK, bold=True)
        if tile.is_green:
            canvas.icon("green", left + width + 8, y + 91, 36, t.GREEN)
        left += wide + min(gap, 40)
