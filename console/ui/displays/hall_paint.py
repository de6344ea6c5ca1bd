"""Paints a hall's picture: flat fields, lines and words at any size, density and proportion."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QRegion

from console.ui.displays import tokens as t
from console.ui.displays.canvas import SMALLEST, Canvas, Piece, whole_pixels, width_of
from console.ui.displays.hall_picture import CallLine, Picture, Stale, WaitLine

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


Size = tuple[bool, float]
"""Whether the time of a call has its place, and the size of the words."""
SIZES: tuple[Size, ...] = ((True, 60), (True, 51), (True, SMALLEST), (False, 51))
NO_SIZE: Size = (False, 0.0)


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


def _box(at: Place, block: Block) -> Box:
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
        found = found.united(whole_pixels(at.unit, *_box(at, block)).adjusted(-1, -1, 1, 1))
    return found


@dataclass(frozen=True, kw_only=True)
class Rows:
    """What is painted of the lists: so many calls from the top, and these waits; None: all."""

    calls: int = CALLS
    waits: frozenset[int] | None = None


ALL_ROWS = Rows()


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


def new_waits(at: Place, before: Picture, after: Picture) -> frozenset[int] | None:
    """The rows that tell something else; None where all of them stand otherwise."""
    names = ("waits_title", "waits_note", "pages", "page", "is_dense")
    if (
        len(before.waits) != len(after.waits)
        or any(getattr(before, name) != getattr(after, name) for name in names)
        or _is_beside(at, before) != _is_beside(at, after)
    ):
        return None
    both = zip(before.waits, after.waits, strict=True)
    return frozenset(n for n, (old, new) in enumerate(both) if old != new)


def _ground(canvas: Canvas, at: Place, blocks: frozenset[Block], rows: Rows) -> None:
    """The newest call, the ticker and single waits bring their own."""
    if blocks == ALL:
        canvas.fill(0, 0, at.width + 1, at.height + 1, t.GROUND)
        return
    if Block.HEADER in blocks:
        canvas.fill(*_box(at, Block.HEADER), t.GROUND)
    if Block.CALLS in blocks:
        x, y, width, height = _box(at, Block.CALLS)
        height = height if rows.calls >= CALLS else CALL_ROW * rows.calls
        canvas.fill(x, y, width, height, t.GROUND)
    if Block.WAITS in blocks and rows.waits is None:
        canvas.fill(*_box(at, Block.WAITS), t.GROUND)


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
        _stale_band(canvas, at, picture.stale)
        _stale_calls(canvas, at, picture, picture.stale)
        _stale_waits(canvas, at, picture, picture.stale)
    else:
        if Block.NEWEST in blocks:
            _newest(canvas, at, picture, pulse)
        if Block.CALLS in blocks:
            top = HEADER + PANEL_HEIGHT + GAP
            _calls(canvas, at, picture.calls, (top, CALL_ROW), is_stale=False, first=rows.calls)
        if Block.WAITS in blocks:
            _waits(canvas, at, picture, rows.waits)
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


# -- calls ------------------------------------------------------------------------------------


def _newest(canvas: Canvas, at: Place, picture: Picture, pulse: float) -> None:
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
    pieces = _desk_pieces(newest, (152 * scale, 68 * scale), ink, bold=True)
    if canvas.line_width(pieces, 16) > room:
        pieces = _desk_pieces(newest, (152 * scale, 48 * scale), ink, bold=True)
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


def _desk_pieces(
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


def _calls(
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
    desk = _desk_pieces(call, (76, size), ink, bold=False)
    return (Piece(words=f"{call.station} ", size=size, colour=ink), *desk)


def _call_pieces(
    canvas: Canvas, call: CallLine, room: float, ink: QColor, size: Size
) -> tuple[tuple[Piece, ...], bool]:
    own = _call_size(canvas, call, room) if size == NO_SIZE else size
    if own != NO_SIZE:
        return _where(call, min(own[1], 51) if size == NO_SIZE else own[1], ink), own[0]
    desk = _desk_pieces(call, (76, SMALLEST), ink, bold=False)
    left = room - canvas.line_width(desk, 14) - 28
    least, words = canvas.fit(call.station, SMALLEST, bold=False, room=max(60.0, left))
    return (Piece(words=f"{words} ", size=least, colour=ink), *desk), False


# -- waits ------------------------------------------------------------------------------------


def _waits(canvas: Canvas, at: Place, picture: Picture, only: frozenset[int] | None = None) -> None:
    x, y, width = at.waits_x, at.waits_y, at.waits_width
    if only is None:
        title = canvas.text(x, y + 36, picture.waits_title, 40, t.INK, bold=True,
                            room=width - canvas.width(picture.waits_note, 36) - 24)  # fmt: skip
        canvas.text(x + width, y + 36, picture.waits_note, 36, t.INK_2, is_right=True)
        if picture.pages > 1:
            _squares(canvas, x + title + 24, y + 29, picture.pages, picture.page)
        canvas.fill(x, y + 72, width, 4, t.ACCENT)
    gap, column, height = _grid(at, picture)
    rows = -(-len(picture.waits) // at.columns)
    is_beside = _is_beside(at, picture)
    for number, wait in enumerate(picture.waits):
        if only is not None and number not in only:
            continue
        left = x + (number // rows) * (column + gap)
        top = y + WAIT_HEAD + height * (number % rows)
        if only is not None:
            canvas.fill(left - 2, top + 1, column + 3, height - 2, t.GROUND)
        _wait(canvas, wait, (left, top, column, height), is_beside=is_beside)
        if number % rows < rows - 1 and number < len(picture.waits) - 1:
            canvas.fill(left, top + height - 1, column, 2, t.LINE)


def _grid(at: Place, picture: Picture) -> tuple[float, float, float]:
    """Between columns, a column, a row."""
    gap = BETWEEN if at.columns == 2 else 0
    height = WAIT_ROW_DENSE if picture.is_dense else WAIT_ROW
    return gap, (at.waits_width - gap) / at.columns, height


def _is_beside(at: Place, picture: Picture) -> bool:
    """All rows have room for their words beside the name."""
    canvas = Canvas(QPainter(), at.unit)  # it only measures
    _, column, height = _grid(at, picture)
    return all(_has_room_beside(canvas, wait, column, height) for wait in picture.waits)


def _range(wait: WaitLine, height: float) -> tuple[Piece, ...]:
    """The figures large between quiet words; empty where there is no range."""
    if not wait.range:
        return ()
    return (
        Piece(words=wait.before, size=36, colour=t.INK_2),
        Piece(words=wait.range, size=60 if height < WAIT_ROW else 72, colour=t.INK, bold=True),
        Piece(words=wait.after, size=36, colour=t.INK_2),
    )


def _has_room_beside(canvas: Canvas, wait: WaitLine, width: float, height: float) -> bool:
    words = (
        canvas.line_width(_range(wait, height), RANGE_GAP)
        if wait.range
        else canvas.width(wait.words, 42 if height < WAIT_ROW else 46)
    )
    room = width - words - 24
    station, groups = canvas.width(wait.station, 48, bold=True), canvas.width(wait.groups, 36)
    return station <= max(240.0, room) and groups <= room


def _wait(
    canvas: Canvas, wait: WaitLine, box: tuple[float, float, float, float], *, is_beside: bool
) -> None:
    """The name beside the words where all rows have room for it, else on a line of its own."""
    x, y, width, height = box
    size = 42 if height < WAIT_ROW else 46
    colour = t.DONE if wait.is_free else t.INK_2
    if is_beside:
        canvas.text(x, y + height * 0.36, wait.station, 48, t.INK, bold=True)
        canvas.text(x, y + height * 0.77, wait.groups, 36, t.INK_2)
        if wait.range:
            pieces = _range(wait, height)
            left = x + width - canvas.line_width(pieces, RANGE_GAP)
            canvas.line(left, y + height * 0.54 + RANGE_CAP * pieces[1].size, pieces, RANGE_GAP)
            return
        canvas.text(x + width, y + height * 0.54, wait.words, size, colour, is_right=True,
                    room=width - 264)  # fmt: skip
        return
    canvas.text(x, y + height * 0.33, wait.station, 42, t.INK, bold=True, room=width)
    groups = canvas.text(x, y + height * 0.75, wait.groups, 36, t.INK_2)
    if wait.range:
        pieces = tuple(p.scaled(LOW_RANGE) for p in _range(wait, WAIT_ROW))
        left = x + width - canvas.line_width(pieces, RANGE_GAP)
        canvas.line(left, y + height * 0.88, pieces, RANGE_GAP)
        return
    canvas.text(x + width, y + height * 0.75, wait.words, 42, colour, is_right=True,
                room=width - groups - 24)  # fmt: skip


def _squares(canvas: Canvas, x: float, y: float, count: int, which: int) -> None:
    for number in range(count):
        canvas.box(x + 27 * number, y, 14, t.INK_2, is_full=number == which)


# -- ticker -----------------------------------------------------------------------------------


def _ticker(canvas: Canvas, at: Place, picture: Picture) -> None:
    top = at.height - TICKER
    canvas.fill(0, top, at.width + 1, TICKER + 1, t.PANEL)
    canvas.fill(0, top, at.width + 1, 2, t.LINE)
    middle = top + TICKER / 2 + 2
    tip = canvas.text(SIDE, middle, picture.tip, TICKER_SIZE, t.ACCENT, bold=True)
    room = ticker_room(at, picture.tip, picture.sentences)
    canvas.text(SIDE + tip + 36, middle, picture.sentence, TICKER_SIZE, t.INK, room=room)
    squares = picture.sentences * 27 - 13
    _squares(canvas, at.width - SIDE - squares, middle - 7, picture.sentences, picture.sentence_no)


# -- data that have stopped -------------------------------------------------------------------


def _stale_band(canvas: Canvas, at: Place, stale: Stale) -> None:
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


def _stale_calls(canvas: Canvas, at: Place, picture: Picture, stale: Stale) -> None:
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
    _calls(canvas, at, picture.calls, (top + STALE_PANEL + 4, STALE_ROW), is_stale=True)


def _stale_newest(canvas: Canvas, at: Place, newest: CallLine, top: float) -> None:
    scale = min(1.0, at.calls_width / PANEL_WIDTH)
    baseline = top + 196
    canvas.on_line(SIDE + 65, baseline, newest.ticket, 160 * scale, t.INK, bold=True)
    canvas.icon("arrow", SIDE + 500 * scale, baseline - 60, 64 * scale, t.INK_2)
    x = SIDE + 611 * scale
    room = SIDE + at.calls_width - 24 - x
    pieces = (
        Piece(words=newest.station, size=60 * scale, colour=t.INK, bold=True),
        *_desk_pieces(newest, (108 * scale, 60 * scale), t.INK, bold=True),
    )
    shrink = max(0.6, min(1.0, room / canvas.line_width(pieces, 22)))
    canvas.line(x, baseline - 28, tuple(p.scaled(shrink) for p in pieces), 22 * shrink)


def _stale_waits(canvas: Canvas, at: Place, picture: Picture, stale: Stale) -> None:
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
