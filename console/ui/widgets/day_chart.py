"""The chart of a day: homes planned, arrived and completed so far, as sums over the hours."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint, theme
from console.ui.i18n import translate

LEFT, RIGHT, TOP, BOTTOM = 56, 28, 34, 32
QUIET = timedelta(minutes=12)
"""After a longer pause the line stays level until the next one comes."""
LEAST_NAMED = 80
"""Height from which the plan has its name beside it too; the legend always says it."""
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)


@dataclass(frozen=True, kw_only=True)
class Band:
    """Homes completed by then, as it looks now."""

    at: datetime
    low: float
    middle: float
    high: float


@dataclass(frozen=True, kw_only=True)
class DayCurves:
    """Times, one per home, in order. `hours` are the whole hours shown, `pause` is lunch."""

    hours: tuple[tuple[datetime, str], ...]
    now: datetime
    now_text: str
    planned: tuple[datetime, ...]
    slot: timedelta
    arrived: tuple[datetime, ...]
    completed: tuple[datetime, ...]
    pause: tuple[datetime, datetime] | None
    forecast: tuple[Band, ...] = ()
    forecast_text: str = ""


class DayChart(QWidget):
    """What is to come is a band, never one line alone; where none is known, only the plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: DayCurves | None = None
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curves(self, curves: DayCurves) -> None:
        if curves != self._curves:
            self._curves = curves
            self.setAccessibleName(self.words())
            self.update()

    def words(self) -> str:
        if self._curves is None:
            return ""
        pattern = translate("DayChart", "planned {planned}, arrived {arrived}, completed {done}")
        told = pattern.format(
            planned=len(self._curves.planned), arrived=len(self._curves.arrived),
            done=len(self._curves.completed),
        )  # fmt: skip
        return ", ".join(filter(None, (told, self._curves.forecast_text)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        curves = self._curves
        if curves is None or len(curves.hours) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._field = QRectF(self.rect().adjusted(LEFT, TOP, -RIGHT, -BOTTOM))
        self._first, self._last = curves.hours[0][0], curves.hours[-1][0]
        tallest = max((band.high for band in curves.forecast), default=0.0)
        most = max(len(curves.planned), len(curves.arrived), ceil(tallest), 4)
        lines = max(1, min(5, int(self._field.height()) // 24))
        step = next((s for s in STEPS if s * lines >= most), 2000)
        self._top = -(-most // step) * step
        if curves.pause is not None:
            self._paint_pause(painter, curves.pause)
        self._paint_grid(painter, curves, step)
        self._paint_forecast(painter, curves)
        self._line(painter, _by_slot(curves), "ink_2", dashed=True)
        self._line(painter, _counted(curves.completed, self._first, curves.now), "done", wide=2)
        self._line(painter, _counted(curves.arrived, self._first, curves.now), "serving", wide=2)
        self._name_plan(painter, curves)
        if self._first <= curves.now <= self._last:
            self._paint_now(painter, curves)
        painter.end()

    # -- inside ------------------------------------------------------------------------------

    def _x(self, moment: datetime) -> float:
        share = (moment - self._first) / (self._last - self._first)
        return float(self._field.left() + self._field.width() * max(0.0, min(1.0, share)))

    def _y(self, count: float) -> float:
        return float(self._field.bottom() - self._field.height() * count / self._top)

    def _paint_pause(self, painter: QPainter, pause: tuple[datetime, datetime]) -> None:
        left, right = self._x(pause[0]), self._x(pause[1])
        band = QRectF(left, self._field.top() - 22, right - left, self._field.height() + 22)
        painter.fillRect(band, theme.color("waiting_soft"))
        words = QRect(round(left), round(band.top()), round(right - left), 18)
        lunch = translate("DayChart", "Lunch")
        paint.text(painter, words, lunch, size=12, tone="ink_2", align=paint.CENTRE)

    def _paint_grid(self, painter: QPainter, curves: DayCurves, step: int) -> None:
        for count in range(0, self._top + 1, step):
            y = round(self._y(count))
            painter.fillRect(
                QRectF(self._field.left(), y, self._field.width(), 1), theme.color("line_row")
            )
            place = QRect(0, y - 8, LEFT - 10, 16)
            paint.text(painter, place, str(count), size=12, tone="ink_2", align=paint.RIGHT)
        room = self._field.width() / (len(curves.hours) - 1)
        every = 1 if room >= 48 else 2
        for moment, words in curves.hours[::every]:
            place = QRect(round(self._x(moment)) - 30, round(self._field.bottom()) + 6, 60, 16)
            paint.text(
                painter, place, words, size=12, tone="ink_2", align=paint.CENTRE, elide=False
            )

    def _line(
        self, painter: QPainter, points: Sequence[tuple[datetime, int]], tone: str, *,
        wide: int = 1, dashed: bool = False,
    ) -> None:  # fmt: skip
        pen = QPen(theme.color(tone), wide)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(self._x(t), self._y(n)) for t, n in points]))

    def _paint_forecast(self, painter: QPainter, curves: DayCurves) -> None:
        """A soft band with its middle dotted, and in words what it ends at."""
        band = [one for one in curves.forecast if self._first <= one.at <= self._last]
        if len(band) < 2:
            return
        above = [QPointF(self._x(one.at), self._y(one.high)) for one in band]
        below = [QPointF(self._x(one.at), self._y(one.low)) for one in reversed(band)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
        painter.drawPolygon(QPolygonF(above + below))
        pen = QPen(theme.color("accent"), 2)
        pen.setDashPattern([1, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(self._x(b.at), self._y(b.middle)) for b in band]))
        words, width = curves.forecast_text, paint.width_of(curves.forecast_text, 12, bold=True) + 2
        left = min(above[-1].x(), self._field.right()) - width
        if self._field.height() < LEAST_NAMED or left < self._x(curves.now) + 8:
            return
        low = max(y.y() for y in below if y.x() >= left)
        place = QRect(round(left), round(min(low + 6, self._field.bottom() - 18)), width, 16)
        paint.text(painter, place, words, size=12, bold=True, tone="accent", elide=False)

    def _name_plan(self, painter: QPainter, curves: DayCurves) -> None:
        """In the open field under the line: half of what is still to come there."""
        words = translate("DayChart", "planned to come")
        half = next((t for t, n in _by_slot(curves) if 2 * n >= len(curves.planned)), curves.now)
        moment = max(half, curves.pause[1] if curves.pause else half)
        x, width = self._x(moment) + 12, paint.width_of(words, 12) + 2
        count = bisect_left(curves.planned, moment)
        is_roomy = self._field.height() >= LEAST_NAMED  # lower, the line runs through the words
        y = min(self._y(count) + 4, self._field.bottom() - 18)
        under = [
            self._y(b.high) for b in curves.forecast if x - 20 < self._x(b.at) < x + width + 20
        ]
        is_free = y + 16 < min(under, default=self._field.bottom() + 1)
        if is_roomy and is_free and x + width < self._field.right() and curves.now < moment:
            place = QRect(round(x), round(y), width, 16)
            paint.text(painter, place, words, size=12, tone="ink_2", elide=False)

    def _paint_now(self, painter: QPainter, curves: DayCurves) -> None:
        x = self._x(curves.now)
        top = self._field.top() - 22
        painter.fillRect(QRectF(x, top, 1, self._field.bottom() - top), theme.color("ink_2"))
        self._beside(painter, x, round(top), curves.now_text, "ink")
        told = [
            (pattern.format(count=count), tone, self._y(count))
            for pattern, times, tone in (
                (translate("DayChart", "arrived {count}"), curves.arrived, "serving"),
                (translate("DayChart", "completed {count}"), curves.completed, "done"),
            )
            for count in (bisect_right(times, curves.now),)
        ]
        tops = [y - 20 for _words, _tone, y in told]
        tops[0] = min(tops[0], tops[1] - 18)  # as many came as were done: one above the other
        for (words, tone, y), top in zip(told, tops, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tone))
            if tone == "serving":
                painter.drawEllipse(QPointF(x, y), 4.5, 4.5)
            else:
                painter.drawRect(QRectF(x - 4, y - 4, 8, 8))
            self._beside(painter, x, round(top), words, tone, clears=True)

    def _beside(
        self, painter: QPainter, x: float, top: int, words: str, tone: str, *, clears: bool = False
    ) -> None:
        """At the left of the line, or where that has no room at its right; curves that run behind
        the words are cleared away."""
        width = paint.width_of(words, 12, bold=True) + 2
        to_right = x - width - 8 < LEFT
        left = round(x) + 6 if to_right else round(x) - width - 8
        place = QRect(left, top, width, 16)
        if clears:
            painter.fillRect(place.adjusted(-2, 1, 0, 0), theme.color("surface"))
        paint.text(painter, place, words, size=12, bold=True, tone=tone, elide=False)


def _by_slot(curves: DayCurves) -> list[tuple[datetime, int]]:
    """Planned homes come evenly within their slot."""
    points: list[tuple[datetime, int]] = [(curves.hours[0][0], 0)]
    starts = sorted(set(curves.planned))
    for start in starts:
        before = bisect_right(curves.planned, start - timedelta(microseconds=1))
        end = start + curves.slot
        if points[-1][0] < start:
            points.append((start, before))
        points.append((end, bisect_right(curves.planned, start)))
    return [*points, (curves.hours[-1][0], len(curves.planned))]


def _counted(
    times: Sequence[datetime], first: datetime, now: datetime
) -> list[tuple[datetime, int]]:
    points = [(first, 0)]
    for n, moment in enumerate(times):
        if moment <= now:
            if moment - points[-1][0] > QUIET:
                points.append((moment, n))
            points.append((max(moment, first), n + 1))
    return [*points, (max(now, first), points[-1][1])]
