"""Paints the board of the queue managers at any size: two columns, on a tall screen one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from console.ui.displays import command_chart
from console.ui.displays import tokens as t
from console.ui.displays.canvas import Canvas, width_of
from console.ui.displays.command_picture import (
    BAR_MINUTES,
    AlarmLine,
    CommandPicture,
    StationLine,
    Tile,
    TimeLine,
    ZoneLine,
)

SIDE, GAP, PAD = 32, 16, 22
HEADER, FIGURES, BAND = 76, 136, 96
STATIONS, ALARMS, ZONES, LOANS, CHART = 400, 374, 226, 196, 412
RIGHT, LEFT_LEAST = 744, 930
SMALLEST = 20
LEAST_BAR = 24
WIDE = 1.2
"""Proportion from which there are two columns."""
TONES = {"alert": t.ALERT, "called": t.CALLED, "accent": t.ACCENT, "": t.INK}


@dataclass(frozen=True, kw_only=True)
class Box:
    x: float
    y: float
    w: float
    h: float

    @property
    def left(self) -> float:
        return self.x + PAD

    @property
    def right(self) -> float:
        return self.x + self.w - PAD


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the blocks stand, in units of so many pixels; `rows` of tiles."""

    unit: float
    width: float
    height: float
    rows: int
    figures: Box
    stations: Box
    chart: Box
    alarms: Box
    zones: Box
    lent: Box
    timers: Box


def place(width: int, height: int, *, has_band: bool = False) -> Place:
    """With a band under the header chart and alarms are lower."""
    top = HEADER + (BAND if has_band else 0)
    if width >= WIDE * height:
        unit = min(height / 1080, width / (2 * SIDE + GAP + RIGHT + LEFT_LEAST))
        wide, high = width / unit, height / unit
        left = wide - 2 * SIDE - GAP - RIGHT
        x, y = SIDE + left + GAP, top + FIGURES + GAP
        end = high - 24
        alarms = end - y - ZONES - LOANS - 2 * GAP
        zones = y + alarms + GAP
        half = (RIGHT - GAP) / 2
        return Place(
            unit=unit, width=wide, height=high, rows=1,
            figures=Box(x=SIDE, y=top, w=wide - 2 * SIDE, h=FIGURES),
            stations=Box(x=SIDE, y=y, w=left, h=STATIONS),
            chart=Box(x=SIDE, y=y + STATIONS + GAP, w=left, h=end - y - STATIONS - GAP),
            alarms=Box(x=x, y=y, w=RIGHT, h=alarms),
            zones=Box(x=x, y=zones, w=RIGHT, h=ZONES),
            lent=Box(x=x, y=zones + ZONES + GAP, w=half, h=LOANS),
            timers=Box(x=x + half + GAP, y=zones + ZONES + GAP, w=half, h=LOANS),
        )  # fmt: skip
    least = top + 2 * FIGURES + STATIONS + ALARMS + CHART + ZONES + LOANS + 5 * GAP + 24
    unit = min(height / least, width / (LEFT_LEAST + 2 * SIDE))
    wide, high = width / unit, height / unit
    full = wide - 2 * SIDE
    below = float(top)
    boxes = []
    spare = high - least
    for tall in (2 * FIGURES, STATIONS, ALARMS, CHART + spare, ZONES, LOANS):
        boxes.append(Box(x=SIDE, y=below, w=full, h=tall))
        below += tall + GAP
    half = (full - GAP) / 2
    foot = boxes[5]
    return Place(
        unit=unit, width=wide, height=high, rows=2, figures=boxes[0], stations=boxes[1],
        alarms=boxes[2], chart=boxes[3], zones=boxes[4],
        lent=Box(x=foot.x, y=foot.y, w=half, h=foot.h),
        timers=Box(x=foot.x + half + GAP, y=foot.y, w=half, h=foot.h),
    )  # fmt: skip


def act_rects(at: Place, picture: CommandPicture) -> list[QRectF]:
    """The buttons of the alarms, in pixels, the first one first."""
    u = at.unit
    found = []
    for top, width in _acts(at, picture):
        x = at.alarms.right - width
        found.append(QRectF(x * u, top * u, width * u, 48 * u))
    return found


def paint(painter: QPainter, at: Place, picture: CommandPicture, *, is_stale: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    draw(Canvas(painter, at.unit, smallest=SMALLEST), at, picture, is_stale=is_stale)


def draw(canvas: Canvas, at: Place, picture: CommandPicture, *, is_stale: bool) -> None:
    canvas.fill(0, 0, at.width + 1, at.height + 1, t.GROUND)
    _header(canvas, at, picture, is_stale=is_stale)
    if picture.headline:
        _band(canvas, at, picture)
    _figures(canvas, at, picture)
    _stations(canvas, at.stations, picture)
    command_chart.paint(canvas, at.chart, picture)
    _alarms(canvas, at, picture, is_stale=is_stale)
    _zones(canvas, at.zones, picture)
    words = picture.words
    _lines(canvas, at.lent, (picture.lent_title, picture.lent_note), picture.lent, words[23])
    _lines(
        canvas, at.timers, (picture.timers_title, picture.timers_note), picture.timers, words[22]
    )


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


# -- stations ---------------------------------------------------------------------------------


def _stations(canvas: Canvas, box: Box, picture: CommandPicture) -> None:
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


def triangle(canvas: Canvas, x: float, middle: float, size: float) -> None:
    high = size * 0.9
    low = middle + high / 2
    canvas.shape(((x, low), (x + size / 2, middle - high / 2), (x + size, low)), t.ALERT)


def diamond(canvas: Canvas, x: float, middle: float, size: float, *, is_full: bool) -> None:
    half = size / 2
    points = ((x, middle), (x + half, middle - half), (x + size, middle), (x + half, middle + half))
    canvas.shape(points, t.CALLED, is_full=is_full, width=2.5)


def _mark(canvas: Canvas, level: str, x: float, middle: float) -> None:
    """Shape and colour both say how pressing it is."""
    if level == "alert":
        triangle(canvas, x, middle, 32)
        colour = t.PANEL
    elif level == "called":
        diamond(canvas, x, middle, 32, is_full=False)
        colour = t.CALLED
    else:
        canvas.ring(x + 2, middle - 14, 28, 2.5, t.ACCENT)
        colour = t.ACCENT
    canvas.fill(x + 14.5, middle - 7, 3, 10, colour)
    canvas.fill(x + 14.5, middle + 6, 3, 3, colour)


# -- alarms -----------------------------------------------------------------------------------


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


def _alarms(canvas: Canvas, at: Place, picture: CommandPicture, *, is_stale: bool) -> None:
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
    _mark(canvas, line.level, box.left, top + 38)
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


# -- zones, loans, timers ---------------------------------------------------------------------


def _zones(canvas: Canvas, box: Box, picture: CommandPicture) -> None:
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


def _lines(
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
