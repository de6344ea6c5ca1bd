"""Paints the waits of the hall, a row for each station."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from console.ui.displays import tokens as t
from console.ui.displays.canvas import Canvas, Piece
from console.ui.displays.hall_picture import Picture, WaitLine
from console.ui.displays.hall_place import (
    BETWEEN,
    LOW_RANGE,
    RANGE_CAP,
    RANGE_GAP,
    WAIT_HEAD,
    WAIT_ROW,
    WAIT_ROW_DENSE,
    Place,
)


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


def waits(canvas: Canvas, at: Place, picture: Picture, only: frozenset[int] | None = None) -> None:
    x, y, width = at.waits_x, at.waits_y, at.waits_width
    if only is None:
        title = canvas.text(x, y + 36, picture.waits_title, 40, t.INK, bold=True,
                            room=width - canvas.width(picture.waits_note, 36) - 24)  # fmt: skip
        canvas.text(x + width, y + 36, picture.waits_note, 36, t.INK_2, is_right=True)
        if picture.pages > 1:
            squares(canvas, x + title + 24, y + 29, picture.pages, picture.page)
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


def squares(canvas: Canvas, x: float, y: float, count: int, which: int) -> None:
    for number in range(count):
        canvas.box(x + 27 * number, y, 14, t.INK_2, is_full=number == which)
