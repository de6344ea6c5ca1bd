"""Up to four cases of a rehearsal side by side, each with its four figures; one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import icons, paint, theme

HEIGHT, GAP, HEAD, SIDE = 92, 12, 38, 16
LETTERS = "ABCD"
LEAST_APART = 10


@dataclass(frozen=True, kw_only=True)
class CaseCard:
    """`figures`: heading, value, tone ("called" and "alert" bring their icon). Without figures the
    `hint` says how such a case comes about."""

    name: str
    figures: tuple[tuple[str, str, str], ...] = ()
    badge: str = ""
    hint: str = ""
    is_old: bool = False


class CaseCards(QWidget):
    """`chosen(number)`; left and right move the choice among those that have figures."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[CaseCard, ...] = ()
        self.current = 0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_cards(self, cards: Sequence[CaseCard], current: int) -> None:
        self.cards, self.current = tuple(cards), current
        self.setAccessibleName(self.words())
        self.update()

    def words(self) -> str:
        if not self.cards:
            return ""
        card = self.cards[self.current]
        said = [f"{heading} {value}" for heading, value, _ in card.figures]
        return " · ".join([f"{LETTERS[self.current]} {card.name}", *said, card.badge]).strip(" ·")

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(800, HEIGHT)

    def rect_of(self, number: int) -> QRect:
        count = max(1, len(self.cards))
        width = (self.width() + GAP) / count
        left = round(number * width)
        return QRect(left, 0, round((number + 1) * width) - GAP - left, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        for n, card in enumerate(self.cards):
            self._paint(painter, self.rect_of(n), card, n)
        painter.end()

    def _paint(self, painter: QPainter, rect: QRect, card: CaseCard, n: int) -> None:
        is_on = n == self.current
        paint.box(painter, rect, fill="surface")
        if is_on:
            painter.save()
            painter.setClipRect(QRect(rect.left(), 0, rect.width(), HEAD))
            paint.box(painter, rect, fill="accent_soft")
            painter.restore()
        line = QRect(rect.left() + 1, HEAD, rect.width() - 2, 1)
        painter.fillRect(line, theme.color("line"))
        width = 2 if is_on else 1
        paint.box(painter, rect, edge="accent" if is_on else "line", edge_width=width)
        if is_on and self.hasFocus():
            inner = rect.adjusted(3, 3, -3, -3)
            paint.box(painter, inner, edge="accent", radius=theme.RADIUS_SMALL)
        left, right = rect.left() + SIDE, rect.right() - SIDE
        if card.badge:
            right -= paint.badge_width(card.badge, "done")
            paint.badge(painter, right, HEAD // 2, card.badge, "done", "done")
        letter = QRect(left, 0, 18, HEAD)
        paint.text(painter, letter, LETTERS[n], size=16, bold=True, tone="accent", elide=False)
        name = QRect(left + 20, 0, right - left - 26, HEAD)
        paint.text(painter, name, card.name, bold=True)
        painter.setOpacity(0.45 if card.is_old else 1.0)
        if card.figures:
            self._figures(painter, rect, card)
        else:
            place = QRect(left, HEAD, rect.width() - 2 * SIDE, HEIGHT - HEAD)
            painter.setFont(theme.font(12))
            painter.setPen(theme.color("ink_2"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, card.hint)
        painter.setOpacity(1.0)

    def _figures(self, painter: QPainter, rect: QRect, card: CaseCard) -> None:
        widths = [_wide(figure) for figure in card.figures]
        is_narrow = sum(widths) + LEAST_APART * (len(widths) - 1) > rect.width() - 2 * SIDE
        side = SIDE // 2 if is_narrow else SIDE
        inner = rect.adjusted(side, HEAD, -side, 0)
        room = max(0, inner.width() - sum(widths)) / max(1, len(widths) - 1)
        left = float(inner.left())
        for n, (heading, value, tone) in enumerate(card.figures):
            is_last = n == len(card.figures) - 1
            x = inner.right() + 1 - widths[n] if is_last else round(left)
            align = paint.RIGHT if is_last else paint.LEFT
            place = QRect(x, HEAD + 5, widths[n], 20)
            paint.text(painter, place, heading, size=12, tone="ink_2", align=align, elide=False)
            place = QRect(x, HEAD + 26, widths[n], 22)
            if tone in ("called", "alert"):
                icons.paint(
                    painter, "alert" if tone == "alert" else "clock", x, HEAD + 31, 12, tone
                )
                place.setLeft(x + 16)
            paint.text(
                painter, place, value, bold=n == 0 or tone != "ink", tone=tone, align=align,
                elide=False,
            )  # fmt: skip
            left += widths[n] + room

    # -- hands -------------------------------------------------------------------------------

    def choose(self, number: int) -> None:
        if 0 <= number < len(self.cards) and self.cards[number].figures:
            self.chosen.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = event.position().toPoint()
        for n in range(len(self.cards)):
            if self.rect_of(n).contains(at):
                self.choose(n)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        ways = range(self.current + step, len(self.cards) if step > 0 else -1, step)
        for n in ways:
            if self.cards[n].figures:
                self.choose(n)
                return


def _wide(figure: tuple[str, str, str]) -> int:
    heading, value, tone = figure
    icon = 16 if tone in ("called", "alert") else 0
    return max(paint.width_of(heading, 12), paint.width_of(value, bold=True) + icon) + 2
