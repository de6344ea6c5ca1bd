"""A sum that must close, as one painted line: `86 = 70 + 1 + 2 …`, what is left over tinted; who
asks gets the rows behind a term."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import i18n, icons, paint, theme

HEIGHT = 80


@dataclass(frozen=True, kw_only=True)
class Term:
    label: str
    number: int
    icon: str = ""
    tone: str = "ink_2"
    is_rest: bool = False
    """What nobody has settled: tinted while there is any."""
    key: str = ""
    """What `picked` tells; blank: nothing stands behind it."""


class SumLine(QWidget):
    """`picked(key)`: a click on a term, or Enter on the one that the arrows stand on."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms: tuple[Term, ...] = ()
        self.current = 0
        self._places: list[QRect] = []
        self._hovered = -1
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, *terms: Term) -> None:
        self.terms = terms
        can_ask = any(term.key for term in terms)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_ask else Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(can_ask)
        self.setAccessibleName(", ".join(f"{t.label} {t.number}" for t in terms))
        self.update()

    def place_of(self, key: str) -> QRect:
        number = next(n for n, term in enumerate(self.terms) if term.key == key)
        return self._places[number]

    def _at(self, x: int) -> int:
        found = (n for n, place in enumerate(self._places) if place.left() <= x <= place.right())
        number = next(found, -1)
        return number if number >= 0 and self.terms[number].key else -1

    def _ask(self, number: int) -> None:
        if 0 <= number < len(self.terms) and self.terms[number].key:
            self.current = number
            self.update()
            self.picked.emit(self.terms[number].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hovered = self._at(event.position().toPoint().x())
        is_link = self._hovered >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self._at(event.position().toPoint().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self.terms:
            self.current = max(0, min(len(self.terms) - 1, self.current + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.current)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(88 * max(1, len(self.terms)), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        needed = [_needed(term) for term in self.terms]
        extra = (self.width() - sum(needed)) // max(1, len(self.terms))
        is_narrow = extra < 0
        if is_narrow:  # the words take two lines and say alone what the icons say too
            needed, extra = [0] * len(needed), self.width() // max(1, len(self.terms))
        left = 0
        self._places = []
        for number, term in enumerate(self.terms):
            is_last = number == len(self.terms) - 1
            right = self.width() if is_last else left + needed[number] + extra
            rect = QRect(left, 0, right - left, HEIGHT)
            is_tinted = term.is_rest and term.number != 0
            self._places.append(rect)
            if number == self._hovered:
                painter.fillRect(rect, theme.color("hover"))
            elif is_tinted:
                painter.fillRect(rect, theme.color("called_soft"))
            if number:
                painter.fillRect(left, 0, 1, HEIGHT, theme.color("line"))
            place = rect.adjusted(8 if is_narrow else 12, 0, -4, 0)
            if is_narrow:
                self._paint_narrow(painter, place, term, is_tinted)
            else:
                self._paint_term(painter, place, term, is_tinted)
            left = right
            if self.hasFocus() and number == self.current:
                paint.box(painter, rect.adjusted(2, 2, -2, -2), edge="accent", edge_width=2)
        painter.end()

    def _paint_term(self, painter: QPainter, rect: QRect, term: Term, is_tinted: bool) -> None:
        label = QRect(rect.left(), 14, rect.width(), 16)
        if term.icon:
            tone = "called" if is_tinted else term.tone
            icons.paint(painter, term.icon, label.left(), label.top() + 2, 12, tone)
            label.setLeft(label.left() + 16)
        tone = "called" if is_tinted else "ink_2"
        paint.text(painter, label, term.label, size=12, tone=tone)
        figure = QRect(rect.left(), 32, rect.width(), 36)
        paint.text(
            painter, figure, i18n.figure(term.number), size=28, bold=True, elide=False,
            tone="called" if is_tinted else "ink",
        )  # fmt: skip

    def _paint_narrow(self, painter: QPainter, rect: QRect, term: Term, is_tinted: bool) -> None:
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("called" if is_tinted else "ink_2"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        label = QRect(rect.left(), 4, rect.width(), 34)
        painter.drawText(label, flags | Qt.TextFlag.TextWordWrap, term.label)
        figure = QRect(rect.left(), 40, rect.width(), 32)
        paint.text(
            painter, figure, i18n.figure(term.number), size=20, bold=True, elide=False,
            tone="called" if is_tinted else "ink",
        )  # fmt: skip


def _needed(term: Term) -> int:
    label = paint.width_of(term.label, 12) + 16 * bool(term.icon)
    return max(64, 20 + max(label, paint.width_of(i18n.figure(term.number), 28, bold=True)))
