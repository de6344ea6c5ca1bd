"""The custody line: every hand-over of a set, newest first, painted as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.domain.keys import OfferState
from console.queries.keys import MoveRow
from console.ui import icons, paint, theme
from console.ui.i18n import translate
from console.ui.widgets.key_marks import holder_name, kinds_text

HIGH, SIDE, TIME, ICON = 44, 16, 64, 14

_LOOKS = {
    OfferState.OFFERED: ("arrow", "accent"),
    OfferState.ACCEPTED: ("done", "done"),
    OfferState.REFUSED: ("close", "ink_2"),
    OfferState.WITHDRAWN: ("close", "ink_2"),
}


class CustodyLine(QWidget):
    """`clock(move)` is the time as it is to be shown."""

    def __init__(self, clock: Callable[[MoveRow], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._moves: tuple[MoveRow, ...] = ()
        self._whole = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_moves(self, moves: Sequence[MoveRow], whole: int) -> None:
        """`whole`: pieces of the whole set."""
        self._moves, self._whole = tuple(reversed(moves)), whole
        self.setAccessibleName(". ".join(self.lines()))
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def lines(self) -> list[str]:
        """As it is read out: one sentence a move."""
        if not self._moves:
            return [_never()]
        return [f"{self._clock(m)} {self._what(m)} {state_word(m)}" for m in self._moves]

    def _way(self, move: MoveRow) -> str:
        return f"{holder_name(move.giver)} → {holder_name(move.receiver)}"

    def _what(self, move: MoveRow) -> str:
        return f"{self._way(move)} · {kinds_text(move.kinds, self._whole)}"

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, max(1, len(self._moves)) * HIGH + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if not self._moves:
            place = QRect(SIDE, 4, self.width() - 2 * SIDE, 20)
            paint.text(painter, place, _never(), tone="ink_2")
        for n, move in enumerate(self._moves):
            self._paint_move(painter, 4 + n * HIGH, move, is_last=n == len(self._moves) - 1)
        painter.end()

    def _paint_move(self, painter: QPainter, top: int, move: MoveRow, *, is_last: bool) -> None:
        time = QRect(SIDE, top, TIME, 20)
        paint.text(painter, time, self._clock(move), size=12, tone="ink_2", elide=False)
        x = SIDE + TIME + 8
        icon, tone = _LOOKS[OfferState(move.state)]
        icons.paint(painter, icon, x, top + 3, ICON, tone)
        if not is_last:
            painter.fillRect(x + ICON // 2, top + 22, 1, HIGH - 22, theme.color("line"))
        left = x + ICON + 10
        first = QRect(left, top, self.width() - left - SIDE, 20)
        told, state = self._what(move), state_word(move)
        if paint.width_of(told) > first.width():
            told, state = self._way(move), f"{kinds_text(move.kinds, self._whole)} · {state}"
        paint.text(painter, first, told)
        second = QRect(left, top + 20, first.width(), 16)
        tone = "accent" if move.state == OfferState.OFFERED else "ink_2"
        paint.text(painter, second, state, size=12, tone=tone)


def state_word(move: MoveRow) -> str:
    return {
        OfferState.OFFERED: translate("CustodyLine", "waits to be accepted"),
        OfferState.ACCEPTED: translate("CustodyLine", "counted and accepted"),
        OfferState.REFUSED: translate("CustodyLine", "refused, stayed where it was"),
        OfferState.WITHDRAWN: translate("CustodyLine", "offer withdrawn"),
    }[OfferState(move.state)]


def _never() -> str:
    return translate("CustodyLine", "Never left the key room since it was made")
