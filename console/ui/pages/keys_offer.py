"""The band of an open offer: who hands what to whom, the count, and the two answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from console.queries.keys import MoveRow
from console.ui.i18n import Retranslating
from console.ui.widgets import IconLabel, PrimaryButton, SecondaryButton, Text
from console.ui.widgets.band import Band
from console.ui.widgets.key_marks import holder_name, kinds_text
from console.ui.widgets.layout import across, down


class OfferBand(Retranslating, Band):
    """What waits to be accepted: the count is asked for, because somebody must have counted."""

    answered = Signal(object, bool, int)

    def __init__(self, clock: Callable[[MoveRow], str], parent: QWidget | None = None) -> None:
        super().__init__("accent_soft", parent)
        self._clock = clock
        self.move_shown: MoveRow | None = None
        self.fact, self.time = Text(bold=True, may_elide=True), Text(size=12, tone="ink_2")
        self.what = Text(may_elide=True)
        self.counted, self.count = Text(size=12, tone="ink_2"), QLineEdit()
        self.count.setValidator(QIntValidator(0, 99, self))
        self.count.setFixedWidth(56)
        self.count.textChanged.connect(lambda _text: self._say())
        self.accept, self.refuse = PrimaryButton(), SecondaryButton()
        self.count.returnPressed.connect(self.accept.click)
        self.accept.clicked.connect(lambda: self._answer(True))
        self.refuse.clicked.connect(lambda: self._answer(False))
        head = across(IconLabel("arrow", tone="accent"), self.fact, self.time, gap=10)
        head.setStretch(1, 1)
        what = across(26, self.what, self.counted, self.count, gap=8)
        what.setStretch(1, 1)
        acts = across(self.accept, self.refuse)
        acts.setStretch(0, 1)
        self.setLayout(down(head, what, acts, gap=8, margins=(16, 12, 16, 12)))
        self.retranslate()

    def retranslate(self) -> None:
        self.counted.setText(self.tr("Counted"))
        self.count.setAccessibleName(self.tr("Pieces and bags counted"))
        self.refuse.setText(self.tr("Refuse"))
        self._say()

    def show_move(self, move: MoveRow) -> None:
        if self.move_shown is None or self.move_shown.seq != move.seq:
            self.count.clear()  # somebody must count
        self.move_shown = move
        self._say()

    def _say(self) -> None:
        move = self.move_shown
        if move is None:
            return
        pattern = self.tr("{giver} hands to {receiver}")
        self.fact.setText(
            pattern.format(giver=holder_name(move.giver), receiver=holder_name(move.receiver))
        )
        self.time.setText(self._clock(move))
        self.what.setText(kinds_text(move.kinds))
        counted = self.count.text()
        words = self.tr("Accept · %n counted", "", self.counted_pieces())
        self.accept.setText(words if counted else self.tr("Accept"))
        self.accept.set_off("" if counted else self.tr("Count the pieces and bags first"))

    def _answer(self, accept: bool) -> None:
        self.answered.emit(self.move_shown, accept, self.counted_pieces())

    def counted_pieces(self) -> int:
        return int(self.count.text() or 0)
