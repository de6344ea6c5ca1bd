"""The question of the keys drawer: who takes which pieces."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.whereabouts import Mark
from console.queries.keys import HolderRow, PieceRow, SetStory
from console.ui.i18n import Retranslating
from console.ui.widgets import (
    Combo,
    PrimaryButton,
    SecondaryButton,
    Text,
    Tick,
)
from console.ui.widgets.key_marks import holder_mark, holder_name, piece_kind
from console.ui.widgets.layout import across, down


class _Form(Retranslating, QWidget):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class HandOverForm(_Form):
    """`offered(item ids, receiver)`. Pieces of one holder at a time; those on offer stay out."""

    offered = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: SetStory | None = None
        self._receivers: list[HolderRow] = []
        self._choices: list[HolderRow] = []
        self.ticks: dict[Tick, PieceRow] = {}
        self.title, self.gate = Text(size=16, bold=True), Text(size=12, tone="ink_2", wraps=True)
        self.to = Combo()
        self.to.currentIndexChanged.connect(lambda _n: self._say())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.go, self.leave = PrimaryButton(), SecondaryButton(cap="Esc")
        self.go.clicked.connect(self._offer)
        self.leave.clicked.connect(self.left)
        acts = across(self.go, self.leave)
        acts.setStretch(0, 1)
        self.setLayout(
            down(self.title, self.to, self._list, None, self.gate, acts, gap=8,
                 margins=(16, 12, 16, 8))
        )  # fmt: skip
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Hand over"))
        self.to.setAccessibleName(self.tr("Who takes them"))
        self.leave.setText(self.tr("Back"))
        self._fill()

    def set_receivers(self, receivers: list[HolderRow]) -> None:
        self._receivers = receivers
        self._fill()

    def show_story(self, story: SetStory) -> None:
        if story != self._story:
            self._story = story
            self._fill()

    def begin(self) -> None:
        self._fill()
        self.to.setFocus()

    def _fill(self) -> None:
        if self._story is None:
            return
        chosen = self.to.currentText()
        rows = [row for row in self._story.pieces if row.offered_to is None]
        holders = list(dict.fromkeys(row.holder for row in rows))
        self._choices = [*self._story.owners, *self._receivers]
        self.to.blockSignals(True)
        self.to.clear()
        self.to.addItems([self._name(choice) for choice in self._choices])
        self.to.setCurrentIndex(max(0, self.to.findText(chosen)))
        self.to.blockSignals(False)
        for tick in self.ticks:
            self._list.removeWidget(tick)
            tick.deleteLater()
        self.ticks = {}
        for row in rows:
            tick = Tick(f"{piece_kind(row.kind)} ×{row.count} · {holder_name(row.holder)}")
            tick.setChecked(row.holder == holders[0])
            tick.toggled.connect(lambda _on: self._say())
            self._list.addWidget(tick)
            self.ticks[tick] = row
        self._say()

    def _name(self, holder: HolderRow) -> str:
        if holder.kind == HolderKind.OWNER:
            return self.tr("Owner {name}").format(name=holder.name)
        return holder_name(holder)

    def chosen(self) -> list[PieceRow]:
        return [row for tick, row in self.ticks.items() if tick.isChecked()]

    def receiver(self) -> HolderRow | None:
        at = self.to.currentIndex()
        return self._choices[at] if 0 <= at < len(self._choices) else None

    def _say(self) -> None:
        count = sum(row.count for row in self.chosen())
        receiver = self.receiver()
        self.go.setText(self.tr("Offer %n pieces", "", count))
        self.go.set_off(self._why_not(receiver, count))
        self.gate.setText(self.go.reason or self.tr("They stay with the giver until accepted."))

    def _why_not(self, receiver: HolderRow | None, count: int) -> str:
        if not count or receiver is None or self._story is None:
            return self.tr("Choose pieces first")
        if receiver.kind == HolderKind.OWNER and not self._story.is_signed:
            return self.tr("To an owner only after the acceptance is signed")
        if self._story.mark is Mark.FROZEN and receiver.name != KEY_ROOM:
            return self.tr("This set is frozen: its pieces may only come back to the key room")
        if len({row.holder for row in self.chosen()}) > 1:
            return self.tr("These pieces have several holders: offer them one by one")
        holder = self.chosen()[0].holder
        if (holder_mark(holder), holder.name) == (holder_mark(receiver), receiver.name) and (
            receiver.owner_id in (None, holder.owner_id)
        ):
            return self.tr("{name} has them already").format(name=holder_name(holder))
        return ""

    def _offer(self) -> None:
        ids = tuple(item for row in self.chosen() for item in row.item_ids)
        self.offered.emit(ids, self.receiver())
