"""Paints zones, lent keys and running limits on the command board."""

from __future__ import annotations

from console.ui.displays import tokens as t
from console.ui.displays.canvas import Canvas
from console.ui.displays.command_marks import diamond, triangle
from console.ui.displays.command_picture import CommandPicture, TimeLine, ZoneLine
from console.ui.displays.command_place import LEAST_BAR, PAD, TONES, Box


def zones(canvas: Canvas, box: Box, picture: CommandPicture) -> None:
    words = picture.words
    canvas.fill(box.x, box.y, box.w, box.h, t.PANEL)
    title = canvas.text(box.left, box.y + 34, words[20], 26, t.INK, bold=True)
    room = box.w - 2 * PAD - title - 18
    right = canvas.width(picture.zones_note, 22)
    if canvas.width(words[21], 22) + right + 24 <= room:
        canvas.text(box.left + title + 18, box.y + 35, words[21], 22, t.INK_2)
    canvas.text(box.right, box.y + 35, picture.zones_note, 22, t.INK_2, is_right=True, room=room)
    for number, line in enumerate(picture.zones):
        top = box.y + 54 + 41 * number
        canvas.fill(box.left, top, box.w - 2 * PAD, 1, t.LINE)
        _zone(canvas, box, line, top + 21)
    if picture.zones_rest:
        canvas.text(box.right, box.y + box.h - 4, picture.zones_rest, 20, t.INK_2, is_right=True)


def _zone(canvas: Canvas, box: Box, line: ZoneLine, middle: float) -> None:
    tone = TONES[line.alarm]
    x = box.left
    if line.alarm == "alert":
        triangle(canvas, x, middle, 20)
    elif line.alarm:
        diamond(canvas, x, middle, 22, is_full=True)
    x += 28 if line.alarm else 0
    canvas.text(x, middle, line.name, 24, t.INK, room=box.left + 140 - x)
    bar, end = box.left + 146, box.right - 190
    step = min(12.0, (end - bar) / max(1, line.seats))
    taken = {"alert": t.ALERT, "called": t.CALLED}.get(line.alarm, t.SERVING)
    for seat in range(line.seats):
        colour = taken if seat < line.people else t.LINE
        canvas.fill(bar + step * seat, middle - 10, max(2.0, step - 3), 20, colour)
    right = box.right - 92
    of = f" / {line.seats}" if line.seats else ""
    seats = canvas.text(right, middle, of, 24, t.INK_2, is_right=True)
    canvas.text(right - seats, middle, str(line.people), 25, tone, bold=True, is_right=True)
    canvas.text(box.right, middle, line.oldest, 24, tone if line.alarm else t.INK_2, is_right=True)


def lines(
    canvas: Canvas, box: Box, head: tuple[str, str], lines: tuple[TimeLine, ...], none: str
) -> None:
    canvas.fill(box.x, box.y, box.w, box.h, t.PANEL)
    title = canvas.text(box.left, box.y + 34, head[0], 26, t.INK, bold=True,
                        room=box.w - 2 * PAD)  # fmt: skip
    if canvas.width(head[1], 22) <= box.w - 2 * PAD - title - 16:
        canvas.text(box.right, box.y + 35, head[1], 22, t.INK_2, is_right=True)
    if not lines:
        canvas.text(box.left, box.y + 100, none, 23, t.INK_2, room=box.w - 2 * PAD)
    for number, line in enumerate(lines):
        top = box.y + 54 + 45 * number
        canvas.fill(box.left, top, box.w - 2 * PAD, 1, t.LINE)
        middle = top + 23
        tone = {"alert": t.ALERT, "called": t.CALLED}.get(line.level, t.INK_2)
        words = canvas.text(box.right, middle, line.words, 23, tone, is_right=True)
        if line.level == "alert":
            triangle(canvas, box.right - words - 26, middle, 18)
        elif line.level:
            diamond(canvas, box.right - words - 26, middle, 18, is_full=True)
        end = box.right - words - 40
        name = canvas.text(box.left, middle, line.name, 24, t.INK, bold=True, room=end - box.left)
        x = box.left + max(name + 16, 112)
        if line.used is not None:
            if end - x < LEAST_BAR:
                continue
            canvas.fill(x, middle - 7, end - x, 14, t.LINE)
            full = TONES[line.level] if line.level else t.SERVING
            canvas.fill(x, middle - 7, (end - x) * line.used, 14, full)
            continue
        canvas.text(x, middle, line.what, 23, t.INK, room=end + 6 - x)
