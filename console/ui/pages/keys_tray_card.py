"""The right part of Tray: who takes what is on it, and the count of whoever accepts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.queries.key_tray import TrayLine
from console.queries.keys import HolderRow
from console.ui.i18n import Retranslating
from console.ui.widgets import (
    Card,
    Combo,
    Divider,
    EmptyState,
    Field,
    PrimaryButton,
    SecondaryButton,
    Text,
)
from console.ui.widgets.key_marks import holder_name
from console.ui.widgets.layout import across, down


@dataclass(frozen=True, kw_only=True)
class TrayGroup:
    """What goes in one press: of one giver, and of one open offer where there is one."""

    giver: HolderRow
    receiver: HolderRow | None
    item_ids: tuple[int, ...]
    sets: int
    pieces: int


def groups_of(lines: list[TrayLine]) -> list[TrayGroup]:
    found: dict[tuple[HolderRow, HolderRow | None, int], list[TrayLine]] = defaultdict(list)
    for line in lines:
        found[line.giver, line.receiver, line.seq].append(line)
    return [
        TrayGroup(
            giver=giver,
            receiver=receiver,
            item_ids=tuple(item for line in of for item in line.item_ids),
            sets=len({line.set_id for line in of}),
            pieces=sum(line.pieces for line in of),
        )
        for (giver, receiver, _seq), of in found.items()
    ]


class TrayCard(Retranslating, Card):
    """`offered(receiver)`, `answered(group, accepts, count)`: nobody's count is written before they
    counted."""

    offered = Signal(object)
    answered = Signal(object, bool, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.groups: list[TrayGroup] = []
        self._receivers: list[HolderRow] = []
        self.title, self.hint = Text(size=16, bold=True), Text(size=12, tone="ink_2", wraps=True)
        self.to, self._list = Combo(), QVBoxLayout()
        self._list.setSpacing(8)
        self.go = PrimaryButton(cap="F6")
        self.fact, self.what = Text(size=16, bold=True, wraps=True), Text(tone="ink_2", wraps=True)
        self.count = Field()
        self.count.edit.setValidator(QIntValidator(0, 9999, self))
        self.count.edit.setFixedWidth(80)
        self.count.put_beside()
        self.accept, self.refuse = PrimaryButton(cap="F6"), SecondaryButton()
        self._offer, self._answer, self.empty = QWidget(), QWidget(), EmptyState("keys")
        self._offer.setLayout(
            down(self.title, self._list, Divider(row=True), self.to, self.go, self.hint, None,
                 gap=12, margins=(16, 16, 16, 16))
        )  # fmt: skip
        acts = across(self.accept, self.refuse)
        acts.setStretch(0, 1)
        self._answer.setLayout(
            down(self.fact, self.what, across(None, self.count), acts, None, gap=12,
                 margins=(16, 16, 16, 16))
        )  # fmt: skip
        for part in (self._answer, self._offer, self.empty):
            self.body.addWidget(part)
        self.go.clicked.connect(self._send)
        self.to.currentIndexChanged.connect(lambda _n: self._say())
        self.count.edit.textChanged.connect(lambda _text: self._say())
        self.count.edit.returnPressed.connect(self.act)
        self.accept.clicked.connect(lambda: self._reply(True))
        self.refuse.clicked.connect(lambda: self._reply(False))
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Hand over"))
        self.to.setAccessibleName(self.tr("Who takes them"))
        self.count.set_label(self.tr("Pieces and bags counted"))
        self.refuse.setText(self.tr("Refuse"))
        self.empty.set(
            self.tr("Nothing to hand over"),
            self.tr("What lies on the tray is offered to one receiver in one press."),
        )
        self._fill()
        self._say()

    def set_receivers(self, receivers: list[HolderRow]) -> None:
        """Nobody is chosen until somebody chooses."""
        if receivers != self._receivers:
            self._receivers = receivers
            self._fill()

    def _fill(self) -> None:
        rows: list[tuple[str, object]] = [(self.tr("Who takes them…"), None)]
        rows += [(holder_name(each), each) for each in self._receivers]
        self.to.fill(rows, self.to.currentData())

    def show_lines(self, lines: list[TrayLine]) -> None:
        waiting = self.waiting()
        self.groups = groups_of(lines)
        if self.waiting() != waiting:
            self.count.edit.clear()
            self.count.set_wrong("")
        self._say()

    def waiting(self) -> TrayGroup | None:
        """What is to be counted and accepted first."""
        return next((group for group in self.groups if group.receiver is not None), None)

    def givers(self) -> list[TrayGroup]:
        return [group for group in self.groups if group.receiver is None]

    def receiver(self) -> HolderRow | None:
        found = self.to.currentData()
        return found if isinstance(found, HolderRow) else None

    def _say(self) -> None:
        waiting, givers = self.waiting(), self.givers()
        self._answer.setVisible(waiting is not None)
        self._offer.setVisible(waiting is None and bool(givers))
        self.empty.setVisible(waiting is None and not givers)
        if waiting is not None and waiting.receiver is not None:
            words = self.tr("{giver} hands to {receiver}")
            self.fact.setText(
                words.format(
                    giver=holder_name(waiting.giver), receiver=holder_name(waiting.receiver)
                )
            )
            self.what.setText(self._sum(waiting))
            counted = self.count.text()
            self.accept.setText(
                self.tr("Accept · %n counted", "", int(counted)) if counted
                else self.tr("Accept")
            )  # fmt: skip
            self.accept.set_off("" if counted else self.tr("Count them first"))
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for group in givers:
            words = self.tr("From {name}: {sum}")
            line = words.format(name=holder_name(group.giver), sum=self._sum(group))
            self._list.addWidget(Text(line, wraps=True))
        pieces = sum(group.pieces for group in givers)
        self.go.setText(self.tr("Offer %n pieces", "", pieces))
        self.go.set_off(self._why_not(givers))
        self.hint.setText(self.go.reason or self.tr("They stay with the giver until accepted."))

    def _sum(self, group: TrayGroup) -> str:
        sets, pieces = self.tr("%n sets", "", group.sets), self.tr("%n pieces", "", group.pieces)
        return f"{sets} · {pieces}"

    def _why_not(self, givers: list[TrayGroup]) -> str:
        receiver = self.receiver()
        if receiver is None:
            return self.tr("Choose who takes them")
        has = [g for g in givers if (g.giver.kind, g.giver.name) == (receiver.kind, receiver.name)]
        if has:
            return self.tr("{name} has some of them already").format(name=holder_name(receiver))
        return ""

    def act(self) -> None:
        """F6 and Enter: what the filled button says."""
        (self.accept if self.waiting() is not None else self.go).click()

    def _send(self) -> None:
        if self.receiver() is not None:
            self.offered.emit(self.receiver())

    def _reply(self, accept: bool) -> None:
        self.answered.emit(self.waiting(), accept, int(self.count.text() or 0))
