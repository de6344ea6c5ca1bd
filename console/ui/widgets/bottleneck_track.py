"""Where the bottleneck goes in the course of a day, and when each case closes, on one time axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint, theme

ROW, GAP, AXIS, SIDE, LETTER = 28, 4, 18, 16, 24
CLOSING, CLOSING_TOP = 17, 10


@dataclass(frozen=True, kw_only=True)
class TrackPart:
    """Minutes after midnight; of the `words` the longest that fit are painted."""

    start: float
    end: float
    level: int
    words: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class TrackRow:
    letter: str
    parts: tuple[TrackPart, ...]


@dataclass(frozen=True, kw_only=True)
class ClosingRow:
    letter: str
    p50: float
    p90: float
    words: str
    is_late: bool


class BottleneckTrack(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[TrackRow, ...] = ()
        self.closings: tuple[ClosingRow, ...] = ()
        self.span, self.target = (510.0, 1020.0), 1050.0
        self.heads = ("", "", "")
        self.is_old = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(
        self,
        rows: Sequence[TrackRow],
        closings: Sequence[ClosingRow],
        *,
        span: tuple[float, float],
        target: float,
        heads: tuple[str, str, str],
    ) -> None:
        """`heads`: what the lower part is, what its bars are, what its line is."""
        self.rows, self.closings, self.span = tuple(rows), tuple(closings), span
        self.target, self.heads = target, heads
        said = [f"{row.letter} {part.words[0]}" for row in self.rows for part in row.parts]
        said += [f"{one.letter} {one.words}" for one in self.closings]
        self.setAccessibleName(" · ".join(said))
        self.updateGeometry()
        self.update()

    def set_old(self, is_old: bool) -> None:
        self.is_old = is_old
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        closing = max(3, len(self.closings)) * CLOSING + AXIS + CLOSING_TOP + 4
        return QSize(600, len(self.rows) * (ROW + GAP) + AXIS + closing + 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(360, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setOpacity(0.45 if self.is_old else 1.0)
        left, right = SIDE + LETTER, self.width() - SIDE
        for n, row in enumerate(self.rows):
            top = 4 + n * (ROW + GAP)
            place = QRect(SIDE, top, LETTER, ROW)
            paint.text(painter, place, row.letter, bold=True, tone="accent", elide=False)
            for part in row.parts:
                self._part(painter, part, top, left, right)
        top = 4 + len(self.rows) * (ROW + GAP)
        self._axis(painter, self.span, left, right, top)
        top += AXIS + CLOSING_TOP // 2
        painter.fillRect(QRect(SIDE, top, self.width() - 2 * SIDE, 1), theme.color("line_row"))
        self._closings(painter, top + CLOSING_TOP // 2)
        painter.end()

    def _x(self, at: float, span: tuple[float, float], left: int, right: int) -> int:
        share = (at - span[0]) / max(1.0, span[1] - span[0])
        return left + round(min(1.0, max(0.0, share)) * (right - left))

    def _part(self, painter: QPainter, part: TrackPart, top: int, left: int, right: int) -> None:
        start, end = (self._x(at, self.span, left, right) for at in (part.start, part.end))
        rect = QRect(start, top, max(4, end - start - GAP), ROW)
        paint.box(painter, rect, fill=f"heat_{part.level + 1}", radius=theme.RADIUS_SMALL)
        tone, bold = ("on_heat_4" if part.level == 3 else "ink"), part.level == 3
        inner = rect.adjusted(8, 0, -4, 0)
        for words in part.words:
            if paint.width_of(words, 12, bold=bold) <= inner.width():
                paint.text(painter, inner, words, size=12, bold=bold, tone=tone, elide=False)
                return

    def _axis(
        self, painter: QPainter, span: tuple[float, float], left: int, right: int, top: int
    ) -> None:
        step = next(s for s in (30, 60, 120, 240, 480) if (span[1] - span[0]) / s <= 6)
        first = -(-span[0] // step) * step
        marks = [span[0], *(first + n * step for n in range(12))]
        used = left - 40
        for at in marks:
            if at > span[1]:
                break
            words = f"{int(at) // 60:02d}:{int(at) % 60:02d}"
            width = paint.width_of(words, 12)
            x = min(max(left, self._x(at, span, left, right) - width // 2), right - width)
            if x > used + 12:
                place = QRect(x, top, width + 2, AXIS)
                paint.text(painter, place, words, size=12, tone="ink_2", elide=False)
                used = x + width

    def _closings(self, painter: QPainter, top: int) -> None:
        if not self.closings:
            return
        for n, (words, bold) in enumerate(zip(self.heads, (True, False, False), strict=True)):
            place = QRect(SIDE, top + n * CLOSING, 110, CLOSING)
            size = 14 if bold else 12
            paint.text(painter, place, words, size=size, bold=bold, tone="ink" if bold else "ink_2")
        middle = SIDE + 118
        widest = max(paint.width_of(one.words, 12) for one in self.closings)
        left, right = middle + LETTER + widest + 24, self.width() - SIDE - 4
        ends = [at for one in self.closings for at in (one.p50, one.p90)] + [self.target]
        span = (min(ends) // 30 * 30 - 30, -(-max(ends) // 30) * 30 + 30)
        for n, one in enumerate(self.closings):
            y = top + n * CLOSING
            place = QRect(middle, y, LETTER, CLOSING)
            paint.text(painter, place, one.letter, size=12, bold=True, tone="accent", elide=False)
            place = QRect(middle + LETTER - 6, y, widest + 8, CLOSING)
            paint.text(painter, place, one.words, size=12, elide=False)
            start, end = (self._x(at, span, left, right) for at in (one.p50, one.p90))
            bar = QRect(start, y + CLOSING // 2 - 3, max(6, end - start), 6)
            paint.box(painter, bar, fill="called" if one.is_late else "accent", radius=3)
        x = self._x(self.target, span, left, right)
        painter.fillRect(QRect(x, top, 2, len(self.closings) * CLOSING), theme.color("ink"))
        self._axis(painter, span, left, right, top + max(3, len(self.closings)) * CLOSING)
