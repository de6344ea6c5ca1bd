"""The day on the board: groups arrived in each slot beside the plan, and groups in house."""

from __future__ import annotations

from PySide6.QtGui import QColor

from console.ui.displays import tokens as t
from console.ui.displays.canvas import Canvas
from console.ui.displays.command_picture import Bar, Chart, CommandPicture
from console.ui.displays.command_place import Box

STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)


def paint(canvas: Canvas, box: Box, picture: CommandPicture) -> None:
    words, chart = picture.words, picture.chart
    canvas.fill(box.x, box.y, box.w, box.h, t.PANEL)
    title = canvas.text(box.left, box.y + 34, words[12], 26, t.INK, bold=True)
    canvas.text(box.left + title + 18, box.y + 35, words[13], 22, t.INK_2,
                room=box.right - box.left - title - 18)  # fmt: skip
    _key(canvas, box, words)
    left, right = box.left + 46, box.right
    top, bottom = box.y + 116, box.y + box.h - 54
    if bottom - top < 60 or not chart.bars:
        return
    most = max(
        [
            4,
            *(b.planned for b in chart.bars),
            *(b.came for b in chart.bars),
            *(n for _, n in chart.inside),
            *(round(high) for *_, high in chart.band),
        ]
    )
    step = next((s for s in STEPS if s * 4 >= most), 2000)  # fmt: skip
    ceiling = -(-most // step) * step

    def x(share: float) -> float:
        return left + (right - left) * share

    def y(count: float) -> float:
        return bottom - (bottom - top) * count / ceiling

    if chart.pause is not None:
        canvas.fill(x(chart.pause[0]), top - 14, x(chart.pause[1]) - x(chart.pause[0]),
                    bottom - top + 14, t.GROUND)  # fmt: skip
        room = x(chart.pause[1]) - x(chart.pause[0]) - 12
        if canvas.width(chart.pause_words, 21) <= room:
            canvas.text(x(chart.pause[0]) + 12, bottom - 20, chart.pause_words, 21, t.INK_2)
    for count in range(0, ceiling + 1, step):
        canvas.fill(left, y(count), right - left, 1, t.LINE)
        canvas.text(left - 14, y(count), str(count), 21, t.INK_2, is_right=True)
    for bar in chart.bars:
        _bar(canvas, bar, (x(bar.left) + 3, x(bar.right) - 3), y)
    _hours(canvas, chart, x, bottom)
    _lines(canvas, chart, x, y)
    _now(canvas, chart, (x(chart.now), left, top, bottom, right), y)


def _key(canvas: Canvas, box: Box, words: tuple[str, ...]) -> None:
    x, middle = box.left, box.y + 72
    for number, word in enumerate(words[14:18]):
        if number < 2:
            _field(canvas, x, middle - 9, 22, 18, is_over=number == 0)
            mark = 22.0
        else:
            canvas.fill(x, middle - 2, 26, 4, t.INK if number == 2 else t.DONE)
            mark = 26.0
        if x + mark + 8 + canvas.width(word, 21) > box.right:
            return
        x += mark + 8 + canvas.text(x + mark + 8, middle, word, 21, t.INK_2) + 26


def _field(canvas: Canvas, x: float, y: float, w: float, h: float, *, is_over: bool) -> None:
    """Solid what came, hatched what is still to come."""
    if is_over:
        canvas.fill(x, y, w, h, t.ARRIVED)
        return

    def hatch() -> None:
        at = x - h
        while at < x + w:
            canvas.stroke(((at, y + h), (at + h, y)), t.ACCENT, 2)
            at += 9

    canvas.clipped(x, y, w, h, hatch)
    canvas.frame(x, y, w, h, t.ACCENT, width=1.5)


def _bar(canvas: Canvas, bar: Bar, place: tuple[float, float], y: object) -> None:
    assert callable(y)
    left, right = place
    count = bar.came if bar.is_over else bar.planned
    if count:
        _field(canvas, left, y(count), right - left, y(0) - y(count), is_over=bar.is_over)
    if bar.planned:
        canvas.fill(left - 1, y(bar.planned) - 2, right - left + 2, 4, t.INK)


def _hours(canvas: Canvas, chart: Chart, x: object, bottom: float) -> None:
    assert callable(x)
    room = x(chart.hours[1][0]) - x(chart.hours[0][0]) if len(chart.hours) > 1 else 200.0
    for place, words in chart.hours[:: 1 if room > 84 else 2]:
        width = canvas.width(words, 21)
        canvas.text(x(place) - width / 2, bottom + 26, words, 21, t.INK_2)


def _lines(canvas: Canvas, chart: Chart, x: object, y: object) -> None:
    assert callable(x)
    assert callable(y)
    if chart.band:
        edge = [(x(at), y(high)) for at, _, _, high in chart.band]
        edge += [(x(at), y(low)) for at, low, _, _ in reversed(chart.band)]
        ground = QColor(t.DONE)
        ground.setAlpha(70)
        canvas.shape(edge, ground)
        middle = [(x(at), y(value)) for at, _, value, _ in chart.band]
        canvas.stroke(middle, t.DONE, 3, (3, 2))
    canvas.stroke([(x(at), y(count)) for at, count in chart.inside], t.DONE, 3)


def _now(
    canvas: Canvas, chart: Chart, place: tuple[float, float, float, float, float], y: object
) -> None:  # fmt: skip
    assert callable(y)
    x, first, top, bottom, right = place
    canvas.fill(x - 1, top - 14, 2, bottom - top + 14, t.INK)
    count = chart.inside[-1][1] if chart.inside else 0
    canvas.fill(x - 6, y(count) - 6, 12, 12, t.PANEL)
    canvas.ring(x - 9, y(count) - 9, 18, 3.5, t.DONE)
    width = canvas.width(chart.now_words, 22, bold=True)
    left = x - width - 12 if x - width - 12 > first else x + 12
    canvas.text(left, top - 4, chart.now_words, 22, t.INK, bold=True)
    if right - x - 16 >= canvas.width(chart.outlook, 21):
        canvas.text(right, top - 4, chart.outlook, 21, t.INK_2, is_right=True)
