"""Paints the alarms of the command board, each with the one act that answers it."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from console.ui.displays import tokens as t
from console.ui.displays.canvas import Canvas, width_of
from console.ui.displays.command_marks import mark
from console.ui.displays.command_picture import AlarmLine, CommandPicture
from console.ui.displays.command_place import PAD, Box, Place


def act_rects(at: Place, picture: CommandPicture) -> list[QRectF]:
    """The buttons of the alarms, in pixels, the first one first."""
    u = at.unit
    found = []
    for top, width in _acts(at, picture):
        x = at.alarms.right - width
        found.append(QRectF(x * u, top * u, width * u, 48 * u))
    return found


def _rows(at: Place, picture: CommandPicture) -> list[float]:
    """The tops of the alarms that have room."""
    count = int((at.alarms.h - 56) // 79)
    return [at.alarms.y + 56 + 79 * n for n in range(min(count, len(picture.alarms)))]


def _act_width(at: Place, picture: CommandPicture) -> float:
    """All buttons are as wide as the widest needs."""
    sizes = [width_of(at.unit, line.act, 23, bold=True) for line in picture.alarms]
    return min(max([150.0, *(size + 40 for size in sizes)]), at.alarms.w * 0.4)


def _acts(at: Place, picture: CommandPicture) -> list[tuple[float, float]]:
    """Top and width of each button, in units."""
    width = _act_width(at, picture)
    return [(top + 15, width) for top in _rows(at, picture)]


def alarms(canvas: Canvas, at: Place, picture: CommandPicture, *, is_stale: bool) -> None:
    box, words = at.alarms, picture.words
    canvas.fill(box.x, box.y, box.w, box.h, t.PANEL)
    title = canvas.text(box.left, box.y + 34, picture.alarms_title, 26, t.INK, bold=True)
    if not picture.alarms:
        canvas.icon("done", box.left, box.y + box.h / 2, 40, t.DONE)
        canvas.text(box.left + 56, box.y + box.h / 2, words[24], 25, t.INK_2,
                    room=box.w - 2 * PAD - 56)  # fmt: skip
        return
    room = box.w - 2 * PAD - title - 24
    is_whole = len(_rows(at, picture)) == len(picture.alarms)
    order = picture.alarms_rest if picture.alarms_rest and is_whole else words[19]
    if canvas.width(words[18], 22) + canvas.width(order, 22) + 30 <= room:
        canvas.text(box.left + title + 18, box.y + 35, words[18], 22, t.INK_2)
        canvas.text(box.right, box.y + 35, order, 22, t.INK_2, is_right=True)
    acts = _acts(at, picture)
    for number, (line, (top, width)) in enumerate(zip(picture.alarms, acts, strict=False)):
        canvas.fill(box.left, top - 15, box.w - 2 * PAD, 1, t.LINE)
        _alarm(canvas, box, line, top - 15, width)
        place = (box.right - width, top, width)
        _act(canvas, place, line.act, is_first=not number and not is_stale, is_stale=is_stale)


def _alarm(canvas: Canvas, box: Box, line: AlarmLine, top: float, act: float) -> None:
    x = box.left + 52
    room = box.right - act - 18 - x
    mark(canvas, line.level, box.left, top + 38)
    lift = 26 if line.why else 39
    size = _size(canvas, line.fact, room, (25, 23, 21, 20), bold=True)
    canvas.text(x, top + lift, line.fact, size, t.INK, bold=True, room=room)
    canvas.text(x, top + 57, line.why, _size(canvas, line.why, room, (22, 20), bold=False),
                t.INK_2, room=room)  # fmt: skip


def _size(
    canvas: Canvas, words: str, room: float, sizes: tuple[float, ...], *, bold: bool
) -> float:
    return next((s for s in sizes if canvas.width(words, s, bold=bold) <= room), sizes[-1])


def _act(
    canvas: Canvas, place: tuple[float, float, float], words: str, *, is_first: bool, is_stale: bool
) -> None:
    """Only the most pressing one is filled."""
    x, top, width = place
    colour = t.RULE if is_stale else t.ACCENT
    if is_first:
        canvas.fill(x, top, width, 48, t.ACCENT)
    else:
        canvas.frame(x, top, width, 48, colour)
    ink = t.GROUND if is_first else t.RULE if is_stale else t.INK
    size = _size(canvas, words, width - 16, (23, 21, 20), bold=is_first)
    size, words = canvas.fit(words, size, bold=is_first, room=width - 16)
    left = x + (width - canvas.width(words, size, bold=is_first)) / 2
    canvas.text(left, top + 24, words, size, ink, bold=is_first)
