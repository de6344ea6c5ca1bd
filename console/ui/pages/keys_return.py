"""The right part of Loans: one loan, what of it comes back, and what else may be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.loans import KeptReason, LoanState
from console.queries.loans import LentPiece, LoanRow
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.keys_loans_parts import LOOK, borrower_name
from console.ui.widgets import (
    Badge,
    Card,
    Combo,
    Divider,
    EmptyState,
    Field,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    State,
    Text,
    Tick,
)
from console.ui.widgets.key_marks import piece_kind
from console.ui.widgets.layout import across, down

STATES = {
    LoanState.OVERDUE: State.ALERT, LoanState.DUE: State.CALLED, LoanState.OUT: State.WAITING,
    LoanState.BACK: State.DONE,
}  # fmt: skip


class ReturnCard(Retranslating, Card):
    """`returned(item ids, count)`, `later(minutes)`, `kept(reason)`, `written_off()`,
    `slip_wanted()`: all about the loan that is shown."""

    returned = Signal(object, int)
    later = Signal(int)
    kept = Signal(str)
    written_off = Signal()
    slip_wanted = Signal()

    def __init__(self, clock: Callable[[datetime], str], parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self._clock = clock
        self.loan: LoanRow | None = None
        self.ticks: dict[Tick, LentPiece] = {}
        self.title, self.badge = Text(size=20, bold=True), Badge()
        self.who, self.about = Text(bold=True, may_elide=True), Text(tone="ink_2", wraps=True)
        self.what, self._list = Text(size=12, tone="ink_2", bold=True), QVBoxLayout()
        self._list.setSpacing(0)
        self.count = Field()
        self.count.edit.setValidator(QIntValidator(0, 999, self))
        self.count.edit.setFixedWidth(72)
        self.count.put_beside()
        self.go = PrimaryButton()
        self.hint = Text(size=12, tone="ink_2", wraps=True)
        self.slip = SecondaryButton(icon="printer")
        self.half_hour, self.lost = SecondaryButton(), QuietButton()
        self.why = Combo()
        self.keep = SecondaryButton()
        self._kept_row = QWidget()
        self._build()
        self._listen()
        self.retranslate()
        self.show_loan(None)

    def _build(self) -> None:
        head = across(self.title, None, self.badge, margins=(16, 14, 16, 10))
        who = down(self.who, self.about, gap=4, margins=(16, 12, 16, 12))
        kept = across(self.why, self.keep)
        kept.setStretch(0, 1)
        self._kept_row.setLayout(kept)
        acts = across(self.slip, self.half_hour, None, self.lost, gap=8)
        back = down(
            self.what, self._list, across(None, self.count), self.go, self.hint, None,
            self._kept_row, acts, gap=10, margins=(16, 12, 16, 12),
        )  # fmt: skip
        self._known, self.empty = QWidget(), EmptyState("keys")
        self._known.setLayout(down(head, Divider(), who, Divider(), back, gap=0))
        self.body.addWidget(self._known)
        self.body.addWidget(self.empty)

    def _listen(self) -> None:
        self.go.clicked.connect(self.act)
        self.count.edit.textChanged.connect(lambda _text: self._say())
        self.count.edit.returnPressed.connect(self.act)
        self.half_hour.clicked.connect(lambda: self.later.emit(30))
        self.keep.clicked.connect(lambda: self.kept.emit(str(self.why.currentData())))
        self.lost.clicked.connect(self.written_off)
        self.slip.clicked.connect(self.slip_wanted)

    def retranslate(self) -> None:
        self.what.setText(self.tr("What comes back now"))
        self.count.set_label(self.tr("Pieces and bags counted"))
        self.slip.setText(self.tr("Slip…"))
        self.half_hour.setText(self.tr("30 min later"))
        self.lost.setText(self.tr("Write off what is lost"))
        self.keep.setText(self.tr("Leave it out overnight"))
        self.why.setAccessibleName(self.tr("Why it stays out"))
        self.why.fill([(i18n.name("kept", r.value), r.value) for r in KeptReason],
                      self.why.currentData())  # fmt: skip
        self.empty.set(
            self.tr("No loan is chosen"),
            self.tr("Scan a slip or a tag, or choose a loan with the arrows."),
        )
        self.show_loan(self.loan)

    def show_loan(self, loan: LoanRow | None) -> None:
        is_other = loan is None or self.loan is None or loan.loan_id != self.loan.loan_id
        was = () if is_other else tuple(p.item_ids for p in self.chosen())
        self.loan = loan
        self._known.setVisible(loan is not None)
        self.empty.setVisible(loan is None)
        for tick in self.ticks:
            self._list.removeWidget(tick)
            tick.deleteLater()
        self.ticks = {}
        if loan is None:
            return
        for piece in loan.out:
            if not piece.item_ids:
                continue  # in its bag
            tick = Tick(self._piece(piece))
            tick.setChecked(is_other or piece.item_ids in was)
            tick.toggled.connect(lambda _on: self._say())
            self._list.addWidget(tick)
            self.ticks[tick] = piece
        if is_other:
            self.count.edit.clear()
            self.count.set_wrong("")
        self._say()

    def _piece(self, piece: LentPiece) -> str:
        is_bag = piece.kind == "sealed_bag"
        kind = self.tr("Sealed bag") if is_bag else piece_kind(piece.kind)
        return f"{i18n.room(piece.label)} · {kind} ×{max(1, piece.count)}"

    def _say(self) -> None:
        loan = self.loan
        if loan is None:
            return
        is_open = loan.state is not LoanState.BACK
        self.title.setText(f"L-{loan.number}")
        words = {
            LoanState.OVERDUE: self.tr("Overdue"), LoanState.DUE: self.tr("Due"),
            LoanState.OUT: self.tr("Out"), LoanState.BACK: self.tr("Back"),
        }  # fmt: skip
        self.badge.set(words[loan.state], STATES[loan.state], icon=LOOK[loan.state][0])
        department = i18n.name("holder", loan.department) if loan.department else ""
        names = dict.fromkeys(part for part in (borrower_name(loan), department) if part)
        self.who.setText(" · ".join(names))
        self.about.setText(self._about(loan))
        pieces = len(self.item_ids())
        self.go.setText(self.tr("Take back %n counted", "", self.counted()))
        self.go.set_off("" if pieces else self.tr("Nothing is ticked"))
        for part in (self.what, self.count, self.go, self.hint, self.half_hour, self._kept_row):
            part.setVisible(is_open)
        self.lost.setVisible(is_open and bool(loan.lost))
        self.hint.setText(
            self.tr("Count what lies on the table, then countersign: %n expected.", "", pieces)
        )
        if loan.kept_why:
            kept = self.tr("Left out overnight: {why}")
            self.hint.setText(kept.format(why=i18n.name("kept", loan.kept_why)))

    def _about(self, loan: LoanRow) -> str:
        told = [
            i18n.name("loan_purpose", loan.purpose),
            self.tr("lent {time}").format(time=self._clock(loan.out_at)),
            self.tr("due {time}").format(time=self._clock(loan.due_at)),
        ]
        if loan.approver:
            told.append(self.tr("allowed by {name}").format(name=loan.approver))
        if loan.countersigned_by:
            told.append(self.tr("countersigned by {name}").format(name=loan.countersigned_by))
        return " · ".join(told)

    def chosen(self) -> list[LentPiece]:
        return [piece for tick, piece in self.ticks.items() if tick.isChecked()]

    def item_ids(self) -> tuple[int, ...]:
        return tuple(item for piece in self.chosen() for item in piece.item_ids)

    def counted(self) -> int:
        return int(self.count.text() or 0)

    def act(self) -> None:
        """Countersigns the return of what is ticked, once somebody counted."""
        if self.loan is None or not self.go.isEnabled():
            return
        self.count.set_wrong("" if self.count.text() else self.tr("count them first"))
        if self.count.text():
            self.returned.emit(self.item_ids(), self.counted())
        else:
            self.count.edit.setFocus()
