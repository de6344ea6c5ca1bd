"""The card of a re-plan's moves: each can be ticked off, and one press records the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from console.actions.moving import Move
from console.replanning import Proposal, Proposed
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.schedule_words import say, slot_words
from console.ui.rows import ROW_ROLE, Column
from console.ui.widgets import (
    Card,
    EmptyState,
    PrimaryButton,
    QuietButton,
    Table,
    Text,
    across,
    down,
)

ROW = 72
Key = tuple[int, tuple[int, ...]]


class MovesTable(Table[Proposed]):
    """`ticked` are approved, by a click on the box or Space; `misfit` cannot go without one that
    was ticked off."""

    ticks_changed = Signal()

    def __init__(self, zone: str) -> None:
        self.ticked: set[Key] = set()
        self.misfit: frozenset[Key] = frozenset()
        columns = (
            Column[Proposed](
                name="tick", title=lambda: "", text=lambda _row: "", width=42,
                ticked=lambda row: row.key in self.ticked,
            ),
            Column[Proposed](
                name="move", title=lambda: translate("Replan", "Move"),
                text=lambda row: ", ".join(map(i18n.room, row.labels)), is_bold=True,
                beside=lambda row: row.owner, second=lambda row: self._second(row, zone),
                second_tone=lambda row: "called" if row.key in self.misfit else "ink_2",
            ),
            Column[Proposed](
                name="told", title=lambda: "", width=40, text=lambda _row: "", is_right=True,
                icon=lambda row: "bell" if row.is_confirmed else "", tone="called",
            ),
        )  # fmt: skip
        super().__init__(columns, key=lambda row: row.key, row_height=ROW, has_head=False)
        self.pressed.connect(self._press)

    def _second(self, row: Proposed, zone: str) -> str:
        if row.key in self.misfit:
            return translate("Replan", "Its slot is free only with a move that you ticked off")
        move = row.move
        was = slot_words(move.was.slot_start, zone) if move.was else translate("Replan", "no place")
        to = slot_words(move.to.slot_start, zone) if move.to else translate("Replan", "no place")
        if move.was and move.to and move.was.slot_start == move.to.slot_start:
            to = translate("Replan", "another host, same time")
        return f"{was} → {to}\n{say(*row.why)}"

    def _press(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(index.data(ROW_ROLE))

    def _turn(self, row: Proposed) -> None:
        self.ticked ^= {row.key}
        self.viewport().update()
        self.ticks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        row = self.current()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self._turn(row)
        else:
            super().keyPressEvent(event)


class ReplanList(Retranslating, Card):
    """`approved(moves)`; `ticked(moves)`: others are ticked, and have to be looked at;
    `given_up`."""

    approved = Signal(object)
    ticked = Signal(object)
    given_up = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_edge("accent", 2)
        self.proposal: Proposal | None = None
        self.moves = MovesTable(zone)
        self.none = EmptyState("done")
        self.says = Text(size=12, tone="ink_2", wraps=True)
        self.go, self.leave = PrimaryButton(), QuietButton(cap="Esc")
        self.add_to_head(self.leave)
        self.body.addWidget(self.moves)
        self.body.addWidget(self.none)
        foot = down(self.says, across(self.go), gap=8, margins=(16, 8, 16, 12))
        self.add_foot(foot, 116)
        self.moves.ticks_changed.connect(self._ticks_changed)
        self.go.clicked.connect(lambda: self.approved.emit(self.chosen()))
        self.leave.clicked.connect(self.given_up)
        self.retranslate()

    def retranslate(self) -> None:
        self.leave.setText(self.tr("Give up"))
        self.moves.setAccessibleName(self.tr("Moves"))
        self.none.set(
            self.tr("Nothing has to be moved"), self.tr("The plan holds as it is.")
        )  # fmt: skip
        self._tell()

    def show_proposal(self, proposal: Proposal) -> None:
        self.proposal = proposal
        self.moves.ticked = {row.key for row in proposal.moves}
        self.moves.misfit = frozenset()
        self.moves.set_rows(proposal.moves)
        self._tell()
        self.moves.setFocus()

    def rows(self, is_chosen: Callable[[Proposed], bool]) -> list[Proposed]:
        return [row for row in (self.proposal.moves if self.proposal else ()) if is_chosen(row)]

    def chosen(self) -> tuple[Move, ...]:
        return tuple(row.move for row in self.rows(lambda row: row.key in self.moves.ticked))

    def _ticks_changed(self) -> None:
        self.moves.misfit = frozenset()
        self._tell()
        self.ticked.emit(self.chosen())

    def show_misfits(self, chosen: tuple[Move, ...], numbers: frozenset[int]) -> None:
        """What was found of the ticks as they were then."""
        if chosen == self.chosen():
            self.moves.misfit = frozenset(
                (chosen[n].appointment_id, chosen[n].unit_ids) for n in numbers
            )
            self._tell()
            self.moves.viewport().update()

    def _tell(self) -> None:
        if self.proposal is None:
            return
        ticked = self.rows(lambda row: row.key in self.moves.ticked)
        moved = sum(row.move.was is not None and row.move.to is not None for row in ticked)
        new = sum(row.move.was is None for row in ticked)
        lost = sum(row.move.to is None for row in ticked)
        self.title.setText(
            self.tr("Move {moved}, place {new}").format(moved=moved, new=new)
            if not lost
            else self.tr("Move {moved}, place {new}, {lost} lose their place").format(
                moved=moved, new=new, lost=lost
            )
        )
        has_moves = bool(self.proposal.moves)
        self.moves.setVisible(has_moves)
        self.none.setVisible(not has_moves)
        self.says.setText(self._facts(ticked))
        self.go.setText(self.tr("Apply %n moves", "", len(ticked)))
        if self.moves.misfit:
            self.go.set_off(self.tr("Some rest on moves that you ticked off."))
            self.says.setText(self.tr("Some rest on moves that you ticked off."))
        else:
            self.go.set_off("" if ticked else self.tr("No move is ticked."))

    def _facts(self, ticked: list[Proposed]) -> str:
        assert self.proposal is not None
        confirmed = sum(row.is_confirmed for row in ticked)
        parts = [
            self.tr("%n confirmed owners must be told anew", "", confirmed),
            self.tr("%n homes stay without a place", "", len(self.proposal.unplaced))
            if self.proposal.unplaced
            else "",
            self.tr("fewest moves proven in its surroundings") if self.proposal.is_proven else "",
            self.tr("{seconds} s").format(seconds=f"{self.proposal.seconds:.1f}"),
        ]
        return " · ".join(part for part in parts if part)
