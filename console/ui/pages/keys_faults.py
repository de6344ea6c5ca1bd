"""The part of the keys drawer for whatever is wrong with a set, and for putting it right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from console.actions import key_faults, key_replacing, key_sets, key_tags
from console.defaults import new_code_id
from console.domain.key_faults import CONSENTS, DAMAGED_WHY, LOST_WHY, SEAL_WHY, TOLD_HOW
from console.domain.keys import KEY_ROOM
from console.queries.key_faults import FaultPiece, SetFaults
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.keys_fault_words import (
    act_words,
    lock_words,
    piece_words,
    state_words,
    what_it_does,
)
from console.ui.widgets import Combo, DangerButton, Field, SecondaryButton, Text, Tick
from console.ui.widgets.layout import across, down

Wish = tuple[Callable[..., Any], Mapping[str, Any]]
MOST_CENTS = 10_000_000


@dataclass(frozen=True, kw_only=True)
class _Way:
    """`pieces`: which may be ticked; `reasons`: kind of names and their codes; `has_cost`."""

    pieces: Callable[[FaultPiece], bool] | None = None
    reasons: tuple[str, tuple[str, ...]] = ("", ())
    has_cost: bool = False
    may_be_blank: bool = False


WAYS: dict[str, _Way] = {
    "lost": _Way(pieces=lambda p: p.is_live and not p.is_inside, reasons=("key_lost", LOST_WHY)),
    "damaged": _Way(
        pieces=lambda p: p.is_live and not p.is_inside and p.state != "damaged",
        reasons=("key_damaged", DAMAGED_WHY),
    ),
    "seal": _Way(reasons=("key_seal", SEAL_WHY)),
    "found": _Way(pieces=lambda p: p.is_missing and not p.is_inside),
    "replace": _Way(pieces=lambda p: p.is_missing, has_cost=True),
    "cylinder": _Way(reasons=("key_lock", ()), has_cost=True),
    "told": _Way(reasons=("key_told", TOLD_HOW)),
    "unfreeze": _Way(reasons=("key_consent", CONSENTS), may_be_blank=True),
    "came": _Way(),
    "retag": _Way(),
    "strike": _Way(pieces=lambda p: p.is_live and not p.is_inside and p.holder.name == KEY_ROOM),
}


class FaultsForm(Retranslating, QWidget):
    """`asked(unit id)`: it opens and needs to know the set; `wished(action, wishes)`; `left`."""

    asked = Signal(int)
    wished = Signal(object, object)
    left = Signal()

    def __init__(self, clock: Callable[[datetime], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._unit_id = 0
        self.found: SetFaults | None = None
        self.ticks: dict[Tick, FaultPiece] = {}
        self.title = Text(size=16, bold=True)
        self.state = Text(size=12, tone="ink_2", wraps=True)
        self.act, self.reason, self.consent = Combo(), Combo(), Combo()
        self.cost = Field()
        self.cost.put_beside()
        self.says = Text(size=12, tone="ink_2", wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        self._list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inner = QWidget()
        inner.setLayout(down(self._rows, None, gap=0))
        self._list.setWidget(inner)
        self._list.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.go, self.leave = DangerButton(), SecondaryButton(cap="Esc")
        self.act.currentIndexChanged.connect(lambda _n: self._show_act())
        self.cost.edit.textChanged.connect(lambda _text: self._say())
        self.cost.edit.returnPressed.connect(self._press)
        self.go.clicked.connect(self._press)
        self.leave.clicked.connect(self.left)
        acts = across(self.leave, self.go, gap=8)
        acts.setStretch(1, 1)
        self.setLayout(
            down(self.title, self.state, self.act, self._list, self.reason, self.consent,
                 self.cost, self.says, None, acts, gap=8, margins=(16, 12, 16, 8))
        )  # fmt: skip
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Something is wrong"))
        self.act.setAccessibleName(self.tr("What happened, or what was done"))
        self.reason.setAccessibleName(self.tr("Why"))
        self.consent.setAccessibleName(self.tr("The owner's consent"))
        self.cost.set_label(self.tr("Cost"))
        self.leave.setText(self.tr("Back"))
        self._fill()

    def begin(self, unit_id: int) -> None:
        self._unit_id, self.found = unit_id, None
        self.cost.edit.clear()
        self._fill()
        self.asked.emit(unit_id)
        self.act.setFocus()

    def show_faults(self, found: SetFaults | None) -> None:
        if found is not None and found.unit_id == self._unit_id and found != self.found:
            self.found = found
            self._fill()

    def choose(self, act: str) -> None:
        """As if somebody had chosen it; nothing where it is not offered now."""
        at = self.act.findData(act)
        if at >= 0:
            self.act.setCurrentIndex(at)

    # -- what it shows -----------------------------------------------------------------------

    def _fill(self) -> None:
        found = self.found
        self.state.setText(state_words(found, self._clock) if found is not None else "")
        chosen = self.act.currentData()
        items: list[tuple[str, object]] = [
            (act_words(act), act) for act in WAYS if found is not None and _is_open(act, found)
        ]
        self.act.fill(items, chosen)
        self.consent.fill(
            [(self.tr("Without the owner's consent"), ""),
             *((i18n.name("key_consent", code), code) for code in CONSENTS)]
        )  # fmt: skip
        self._show_act()

    def _show_act(self) -> None:
        act = self._act()
        way = WAYS.get(act, _Way())
        for tick in self.ticks:
            self._rows.removeWidget(tick)
            tick.deleteLater()
        self.ticks = {}
        if self.found is not None and way.pieces is not None:
            for piece in filter(way.pieces, self.found.pieces):
                tick = Tick(piece_words(piece))
                tick.setToolTip(tick.text())
                tick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                tick.toggled.connect(lambda _on: self._say())
                self.ticks[tick] = piece
                self._rows.addWidget(tick)
        if len(self.ticks) == 1:
            next(iter(self.ticks)).setChecked(True)
        kind, codes = way.reasons
        words: list[tuple[str, object]] = [(i18n.name(kind, code), code) for code in codes]
        if act == "cylinder" and self.found is not None:
            words = [(lock_words(lock), lock) for lock in self.found.locks]
        if act == "unfreeze":
            words = [(self.tr("No consent is needed"), ""), *words]
        self.reason.fill(words)
        self._list.setVisible(bool(self.ticks))
        self._list.updateGeometry()
        self.reason.setVisible(bool(words) and (act != "unfreeze" or self._needs_consent()))
        self.consent.setVisible(act == "seal")
        self.cost.setVisible(way.has_cost)
        self._say()

    def _needs_consent(self) -> bool:
        return self.found is not None and self.found.needs_consent

    def _say(self) -> None:
        act = self._act()
        self.go.setText(act_words(act) if act else self.tr("Nothing to choose"))
        self.says.setText(what_it_does(act, self.found))
        reason = "" if act else self.tr("This set is not known yet")
        if self.ticks and not self.item_ids():
            reason = self.tr("Tick the pieces first")
        cents = self.cents()
        self.cost.set_wrong("" if cents is not None else self.tr("Write an amount such as 480.00"))
        if cents is None and not self.cost.isHidden():
            reason = self.tr("Write an amount such as 480.00")
        self.go.set_off(reason)

    # -- what was chosen ---------------------------------------------------------------------

    def _act(self) -> str:
        return str(self.act.currentData() or "")

    def item_ids(self) -> tuple[int, ...]:
        return tuple(piece.item_id for tick, piece in self.ticks.items() if tick.isChecked())

    def cents(self) -> int | None:
        """None where the text is no amount."""
        text = self.cost.text().replace(",", ".") or "0"
        try:
            cents = round(float(text) * 100)
        except (ValueError, OverflowError):
            return None
        return cents if 0 <= cents <= MOST_CENTS else None

    def _press(self) -> None:
        if self.found is not None and self._act() and self.go.isEnabled():
            self.wished.emit(*self._wish(self._act(), self.found))

    def _wish(self, act: str, found: SetFaults) -> Wish:
        why = str(self.reason.currentData() or "")
        pieces, of, cost = self.item_ids(), {"set_id": found.set_id}, self.cents() or 0
        bag_id = found.bag.item_id if found.bag else 0
        kinds = {short.kind: short.expected - short.present for short in found.short}
        consent = str(self.consent.currentData() or "")
        ways: dict[str, Wish] = {
            "lost": (key_faults.report_lost, {"item_ids": pieces, "why": why}),
            "damaged": (key_faults.report_damaged, {"item_ids": pieces, "why": why}),
            "seal": (
                key_faults.report_seal_broken, {"bag_id": bag_id, "why": why, "consent": consent},
            ),
            "found": (key_faults.report_found, {"item_ids": pieces}),
            "replace": (key_replacing.replace_pieces, {"item_ids": pieces, "cost_cents": cost}),
            "cylinder": (key_replacing.change_cylinder, {"lock": why, "cost_cents": cost, **of}),
            "told": (key_faults.note_owner_told, {"how": why, **of}),
            "unfreeze": (key_faults.unfreeze_set, {"consent": why, **of}),
            "came": (key_sets.add_pieces, {"kinds": kinds, **of}),
            "retag": (key_tags.retag_set, {"code_id": new_code_id(), **of}),
            "strike": (key_replacing.strike_pieces, {"item_ids": pieces}),
        }  # fmt: skip
        return ways[act]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _is_open(act: str, found: SetFaults) -> bool:
    """Whether such an act makes sense for the set as it is."""
    way = WAYS[act]
    if way.pieces is not None:
        return any(map(way.pieces, found.pieces))
    return {
        "seal": found.bag is not None,
        "cylinder": bool(found.locks),
        "told": True,
        "unfreeze": found.is_frozen,
        "came": bool(found.short),
        "retag": True,
    }[act]
