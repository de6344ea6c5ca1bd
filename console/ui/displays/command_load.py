"""Paints the load of the stations on the command board, a line each."""

from __future__ import annotations

from console.ui.displays import tokens as t
from console.ui.displays.canvas import Canvas
from console.ui.displays.command_marks import triangle
from console.ui.displays.command_picture import BAR_MINUTES, CommandPicture, StationLine
from console.ui.displays.command_place import PAD, TONES, Box


def stations(canvas: Canvas, box: Box, picture: CommandPicture) -> None:
    words = picture.words
    canvas.fill(box.x, box.y, box.w, box.h, t.PANEL)
    title = canvas.text(box.left, box.y + 34, words[0], 26, t.INK, bold=True)
    if picture.pages > 1:
        for number in range(picture.pages):
            x = box.left + title + 24 + 24 * number
            canvas.box(x, box.y + 27, 14, t.INK_2, is_full=number == picture.page)
    _legend(canvas, box, words, title)
    # Names, desks and figures keep their width; what is left is the bar's.
    spare = box.w - 1096
    squares = box.left + 143 + 0.15 * spare
    counts = (box.left + 390 + 0.4 * spare, box.left + 468 + 0.45 * spare,
              box.left + 595 + 0.55 * spare)  # fmt: skip
    bar = counts[2] + 27
    told = box.right
    width = max(120.0, told - 190 - bar)
    y = box.y + 70
    heads = (
        (box.left, words[5], False),
        (squares, words[6], False),
        (counts[0], words[7], True),
        (counts[1], words[8], True),
        (counts[2], words[9], True),
        (told, words[11], True),
    )
    for x, head, is_right in heads:  # fmt: skip
        canvas.text(x, y, head, 21, t.INK_2, is_right=is_right)
    if canvas.width(words[10], 21) <= told - canvas.width(words[11], 21) - 16 - bar:
        canvas.text(bar, y, words[10], 21, t.INK_2)
    count = max(1, len(picture.stations))
    height = min(43.0, (box.h - 98) / count)
    room = squares - box.left - 10  # one size for all names, small enough for the longest
    size = min((canvas.fit(each.name, 25, bold=True, room=room)[0] for each in picture.stations),
               default=25.0)  # fmt: skip
    for number, line in enumerate(picture.stations):
        top = box.y + 86 + height * number
        canvas.fill(box.left, top, box.w - 2 * PAD, 1, t.LINE)
        middle = top + height / 2 + 1
        places = (squares, counts, (bar, width), told)
        _station(canvas, line, middle, box.left, places, size)


def _legend(canvas: Canvas, box: Box, words: tuple[str, ...], title: float) -> None:
    right, middle = box.right, box.y + 35
    needed = sum(canvas.width(word, 21) for word in words[1:5]) + 3 * 44
    if needed > box.w - 2 * PAD - title - 40:
        return
    right -= canvas.text(right, middle, words[4], 21, t.INK_2, is_right=True) + 24
    for number in (3, 2, 1):
        right -= canvas.text(right, middle, words[number], 21, t.INK_2, is_right=True) + 8
        _square(canvas, right - 18, middle - 9, 18, ("busy", "free", "closed")[number - 1])
        right -= 36


def _square(canvas: Canvas, x: float, y: float, side: float, what: str) -> None:
    if what == "busy":
        canvas.fill(x, y, side, side, t.SERVING)
    elif what == "free":
        canvas.frame(x, y, side, side, t.SERVING)
    else:
        canvas.frame(x, y, side, side, t.RULE, dashes=(2.5, 2.5))


def _station(
    canvas: Canvas, line: StationLine, middle: float, left: float,
    places: tuple[float, tuple[float, float, float], tuple[float, float], float], size: float,
) -> None:  # fmt: skip
    squares, counts, (bar, width), told = places
    canvas.text(left, middle, line.name, size, t.INK, bold=True, room=squares - left - 10)
    _squares(canvas, line, squares, middle, counts[0] - 40 - squares)
    tone = TONES[line.level]
    canvas.text(counts[0], middle, str(line.waiting), 27, tone, bold=True, is_right=True)
    canvas.text(counts[1], middle, str(line.serving), 27, t.INK, bold=True, is_right=True)
    canvas.text(counts[2], middle, line.oldest, 24, tone if line.minutes else t.INK_2,
                is_right=True)  # fmt: skip
    _bar(canvas, line, bar, middle, width)
    colour = t.ALERT if line.told_level else t.INK if line.told_minutes is not None else t.INK_2
    said = canvas.text(told, middle, line.told, 24, colour, is_right=True)
    if line.told_level:
        triangle(canvas, told - said - 28, middle, 20)


LEAST_SQUARE = 10.0


def _squares(canvas: Canvas, line: StationLine, x: float, middle: float, room: float) -> None:
    """A square a desk; where they would be too many for a line, two lines of small ones; where
    these would be mere dots, how many are busy, open and there at all."""
    kinds = ["busy"] * line.busy + ["free"] * line.free + ["closed"] * line.closed
    if len(kinds) * 28 <= room + 6:
        for number, what in enumerate(kinds):
            _square(canvas, x + 28 * number, middle - 11, 22, what)
        return
    low = -(-len(kinds) // 2)
    step = min(19.0, (room + 4) / low)
    if step < LEAST_SQUARE:
        told = f"{line.busy} / {line.busy + line.free} / {len(kinds)}"
        canvas.text(x, middle, told, 24, t.INK_2, room=room)
        return
    for number, what in enumerate(kinds):
        row, column = divmod(number, low)
        _square(canvas, x + step * column, middle - 17 + 18 * row, step - 4, what)


def _bar(canvas: Canvas, line: StationLine, x: float, middle: float, width: float) -> None:
    """Solid: the longest wait of now; outline: what a newcomer is told at most."""
    high = 16
    top = middle - high / 2
    canvas.fill(x, top, width, high, t.GROUND)
    wait = min(1.0, (line.minutes or 0) / BAR_MINUTES)
    colour = {"alert": t.ALERT, "called": t.CALLED}.get(line.level, t.ACCENT)
    if line.told_minutes:
        canvas.frame(x, top, width * min(1.0, line.told_minutes / BAR_MINUTES), high, t.INK_2)
    if wait:
        canvas.fill(x, top, max(2.0, width * wait), high, colour)
    for share in (0.5, 1.0):
        canvas.fill(x + width * share - 1, top - 1, 2, high + 2, t.RULE)
