"""One frame of the hall at 1920×1080, beside a painter that only draws the same words."""

from __future__ import annotations

import statistics
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bench_windows import application, took

SIZE = (1920, 1080)
CALLS, STATIONS = 5, 7
ROUNDS = 300
BAR = 4.0
NOW = datetime(2026, 12, 18, 2, 30, tzinfo=UTC)


def measure(*, quick: bool = False) -> dict[str, Any]:
    """`frame`: rows put into words, then painted. The limit knows its words, fonts and places."""
    application()
    from PySide6.QtGui import QImage, QPainter

    from console.ui.displays import hall_paint, hall_place
    from console.ui.displays import tokens as t
    from console.ui.displays.hall_picture import Moment, compose

    row, at = _row(), hall_place.place(*SIZE)
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def frame() -> None:
        picture = compose(row, Moment(now=NOW, zone="Asia/Shanghai"))
        painter = QPainter(image)
        hall_paint.paint(painter, at, picture)
        painter.end()

    words = _words_of(frame)

    def limit() -> None:
        painter = QPainter(image)
        painter.fillRect(0, 0, *SIZE, t.GROUND)
        for font, colour, place, text in words:
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(place, text)
        painter.end()

    seconds: dict[str, list[float]] = {"frame": [], "limit": []}
    for turn in range((5 if quick else ROUNDS) + 5):
        for name, act in (("frame", frame), ("limit", limit)):
            passed = took(act)
            if turn >= 5:
                seconds[name].append(passed)
    mine, least = statistics.median(seconds["frame"]), statistics.median(seconds["limit"])
    return {
        "rows": CALLS + STATIONS, "strings": len(words),
        "frame_ms": round(mine * 1000, 3), "limit_ms": round(least * 1000, 3),
        "ratio": round(mine / least, 2), "bar": f"<= {BAR:g} x limit", "holds": mine <= BAR * least,
    }  # fmt: skip


def _words_of(frame: Any) -> list[tuple[Any, ...]]:
    """What a frame writes, where and how: written down while it is painted once."""
    from PySide6.QtCore import QPointF

    from console.ui.displays.canvas import Canvas

    found: list[tuple[Any, ...]] = []
    write = Canvas.on_line

    def note(self: Any, x: float, baseline: float, text: str, *how: Any, **more: Any) -> float:
        width = write(self, x, baseline, text, *how, **more)
        left = x - width if more.get("is_right") else x
        place = QPointF(left * self.unit, baseline * self.unit)
        found.append((self.painter.font(), self.painter.pen().color(), place, text))
        return width

    Canvas.on_line = note  # type: ignore[method-assign]
    try:
        frame()
    finally:
        Canvas.on_line = write  # type: ignore[method-assign]
    return found


def _row() -> Any:
    from console.domain.rules import Rules
    from console.queries.hall import HallCall, HallRow, HallStation

    codes = ("identity", "documents", "settlement", "inspection", "keys", "reception", "identity")
    return HallRow(
        project="Riverside", day=date(2026, 12, 18), number=1, state="open", is_paused=False,
        pause_reason="", rules=Rules(),
        calls=tuple(
            HallCall(
                ticket=f"A{100 + n}", station=codes[n], desk=n + 1, at=NOW - timedelta(minutes=n),
                times=0, seq=900 - n, is_green=n == 2,
            )
            for n in range(CALLS)
        ),
        stations=tuple(
            HallStation(code=code, groups=3 * n, open_desks=2, resting_desks=0)
            for n, code in enumerate(codes[:STATIONS])
        ),
    )  # fmt: skip
