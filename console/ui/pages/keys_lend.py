"""The form of a new loan: pieces gathered by scan, borrower, purpose, due time, who allowed it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QTimeEdit, QVBoxLayout, QWidget

from console.actions.keys import Receiver
from console.actions.loans import NewLoan
from console.domain.keys import HolderKind
from console.domain.loans import LoanPurpose
from console.queries.key_count import CountPiece
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.widgets import (
    Card,
    Combo,
    Divider,
    Field,
    PrimaryButton,
    SecondaryButton,
    Text,
    Tick,
)
from console.ui.widgets.key_marks import piece_kind
from console.ui.widgets.layout import across, down, scrolling


@dataclass(frozen=True, kw_only=True)
class LendWish:
    """`due` is the clock time of today as the keeper set it."""

    loan: NewLoan
    due: str


class LendCard(Retranslating, Card):
    """`lent(wish)`, `left()`. A tag of a set brings its loose pieces, a tag of a piece that one."""

    lent = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._approving: tuple[str, ...] = ()
        self._borrowers: list[tuple[str, str, str]] = []
        self.pieces: dict[int, CountPiece] = {}
        self.ticks: dict[int, Tick] = {}
        self.none = Text(tone="ink_2", wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.who, self.other = Combo(), Field()
        self.department, self.purpose = Combo(), Combo()
        self.due = QTimeEdit()
        self.due.setDisplayFormat("HH:mm")
        self.approver = Field()
        self.labels = [Text(size=12, tone="ink_2") for _ in range(4)]
        self.why_not = Text(size=12, tone="ink_2", wraps=True)
        self.go, self.leave = PrimaryButton(), SecondaryButton(cap="Esc")
        self._build()
        self._listen()
        self.retranslate()

    def _build(self) -> None:
        holds = down(self.none, self._list, None, gap=4)
        acts = across(self.go, self.leave)
        acts.setStretch(0, 1)
        who, department, purpose, due = self.labels
        two = across(down(purpose, self.purpose, gap=4), down(due, self.due, gap=4), gap=12)
        two.setStretch(0, 1)
        self.body.addLayout(
            down(scrolling(holds), Divider(), down(who, self.who, gap=4), self.other,
                 down(department, self.department, gap=4), two, self.approver, self.why_not, acts,
                 gap=10, margins=(16, 8, 16, 12))
        )  # fmt: skip

    def _listen(self) -> None:
        self.who.currentIndexChanged.connect(lambda _n: self._chosen())
        self.department.currentIndexChanged.connect(lambda _n: self._say())
        self.other.edit.textChanged.connect(lambda _t: self._say())
        self.approver.edit.textChanged.connect(lambda _t: self._say())
        self.go.clicked.connect(self.act)
        self.leave.clicked.connect(self.left)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Lend keys"))
        self.none.setText(self.tr("Scan the tags of the keys that go out."))
        words = (
            self.tr("Borrower"), self.tr("For which department"), self.tr("Purpose"),
            self.tr("Back by"),
        )  # fmt: skip
        boxes = (self.who, self.department, self.purpose, self.due)
        for label, box, text in zip(self.labels, boxes, words, strict=True):
            label.setText(text)
            box.setAccessibleName(text)
        self.other.set_label(self.tr("Name of the borrower"))
        self.approver.set_label(self.tr("Allowed by"))
        self.leave.setText(self.tr("Back"))
        purposes: list[tuple[str, object]] = [
            (i18n.name("loan_purpose", p.value), p.value) for p in LoanPurpose
        ]
        self.purpose.fill(purposes, self.purpose.currentData() or "repair")
        self.set_borrowers(self._borrowers)

    # -- what it starts with -----------------------------------------------------------------

    def set_borrowers(self, borrowers: list[tuple[str, str, str]]) -> None:
        """Kind, name, department of each."""
        self._borrowers = borrowers
        people: list[tuple[str, object]] = [(self.tr("Somebody else…"), None)]
        departments: list[tuple[str, object]] = [(self.tr("No department"), "")]
        for kind, name, department in borrowers:
            if kind == HolderKind.PERSON:
                people.append((name, (kind, name, department)))
            elif name != "key_room":
                people.append((i18n.name("holder", name), (kind, name, department)))
                departments.append((i18n.name("holder", name), name))
        self.who.fill(people, self.who.currentData())
        self.department.fill(departments, self.department.currentData() or "")
        self._chosen()

    def begin(self, due: str, approving: tuple[str, ...]) -> None:
        self._approving = approving
        hour, minute = map(int, due.split(":"))
        self.due.setTime(QTime(hour, minute))
        self.clear()

    def clear(self) -> None:
        self.pieces = {}
        self.other.edit.clear()
        self.approver.edit.clear()
        self._fill()

    def add(self, found: list[CountPiece]) -> int:
        """Pieces from a scan; returns how many are new."""
        fresh = [piece for piece in found if piece.item_id not in self.pieces]
        for piece in fresh:
            self.pieces[piece.item_id] = piece
        self._fill()
        return len(fresh)

    def _fill(self) -> None:
        was = {item: tick.isChecked() for item, tick in self.ticks.items()}
        for tick in self.ticks.values():
            self._list.removeWidget(tick)
            tick.deleteLater()
        self.ticks = {}
        for item, piece in self.pieces.items():
            kind = self.tr("Sealed bag") if piece.kind == "sealed_bag" else piece_kind(piece.kind)
            tick = Tick(f"{i18n.room(piece.label)} · {kind} {piece.number}")
            tick.setChecked(was.get(item, piece.kind != "sealed_bag"))
            tick.toggled.connect(lambda _on: self._say())
            self._list.addWidget(tick)
            self.ticks[item] = tick
        self.none.setVisible(not self.pieces)
        self._say()

    # -- what it says ------------------------------------------------------------------------

    def _chosen(self) -> None:
        known = self.who.currentData()
        self.other.setVisible(known is None)
        if known is not None and known[2]:
            at = self.department.findData(known[2])
            if at >= 0:
                self.department.setCurrentIndex(at)
        self._say()

    def _borrower(self) -> Receiver:
        known = self.who.currentData()
        if known is None:
            return Receiver(
                kind=HolderKind.PERSON, name=self.other.text(),
                department=str(self.department.currentData() or ""),
            )  # fmt: skip
        kind, name, department = known
        return Receiver(kind=HolderKind(kind), name=name, department=department)

    def chosen(self) -> tuple[int, ...]:
        return tuple(item for item, tick in self.ticks.items() if tick.isChecked())

    def needs_leave(self) -> bool:
        borrower = self._borrower()
        department = str(self.department.currentData() or "")
        if borrower.kind == HolderKind.DEPARTMENT:
            department = borrower.name
        return department in self._approving

    def _say(self) -> None:
        count = len(self.chosen())
        self.approver.setVisible(self.needs_leave())
        self.go.setText(self.tr("Lend %n pieces", "", count))
        self.go.set_off(self._why_not(count))
        self.why_not.setText(self.go.reason or self.tr("The borrower signs the slip."))

    def _why_not(self, count: int) -> str:
        if not count:
            return self.tr("No piece is ticked")
        if not self._borrower().name:
            return self.tr("Say who borrows them")
        if self.needs_leave() and not self.approver.text():
            return self.tr("This department borrows only with somebody's leave")
        return ""

    def act(self) -> None:
        if not self.go.isEnabled():
            return
        loan = NewLoan(
            item_ids=self.chosen(), borrower=self._borrower(),
            purpose=str(self.purpose.currentData()),
            department=str(self.department.currentData() or ""),
            approver=self.approver.text() if self.needs_leave() else "",
        )  # fmt: skip
        self.lent.emit(LendWish(loan=loan, due=self.due.time().toString("HH:mm")))
