"""The right part of Reception: who comes next, who has just come."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from console.queries.arrivals import CAME, NEXT, ArrivalRow, CameRow, DoorLists
from console.ui import i18n, paint, theme
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Card, EmptyState, Table, Text
from console.ui.widgets.badge import ICONS, OF_VISIT
from console.ui.widgets.card import HEAD
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

GAP, LEAST = 16, 3


def coming_columns(workplace: Workplace) -> tuple[Column[ArrivalRow], ...]:
    def is_late(row: ArrivalRow) -> bool:
        """As the card of the party says it: within the grace they are on time."""
        return row.late > workplace.campaign.rules.grace_minutes

    return (
        Column(name="time", title=str, text=lambda r: workplace.clock(r.slot_start), width=68,
               is_bold=True, may_elide=False),
        Column(name="home", title=str, width=116, from_middle=True,
               text=lambda r: i18n.room(r.label) + (f" +{r.homes - 1}" if r.homes > 1 else "")),
        Column(name="owner", title=str, text=lambda r: r.owner),
        Column(name="state", title=str, width=88, is_right=True,
               text=lambda r: _late(r.late) if is_late(r) else translate("DoorRows", "Not here"),
               widest=lambda: [translate("DoorRows", "Not here"), _late(59)],
               icon=lambda r: "clock" if is_late(r) else "waiting",
               tone=lambda r: "called" if is_late(r) else "waiting"),
    )  # fmt: skip


def _late(minutes: int) -> str:
    return translate("DoorRows", "{minutes} late").format(minutes=i18n.minutes(minutes))


def ticket_of(row: CameRow) -> str:
    """Green channel is a shape too, not only a colour."""
    return f"{row.ticket} »" if row.is_green else row.ticket


def came_columns(workplace: Workplace) -> tuple[Column[CameRow], ...]:
    return (
        Column(name="ticket", title=str, text=ticket_of, width=80, is_bold=True,
               tone=lambda r: "green" if r.is_green else "ink", may_elide=False),
        Column(name="home", title=str, text=lambda r: i18n.room(r.label), width=98,
               from_middle=True),
        Column(name="owner", title=str, text=lambda r: r.owner),
        Column(name="at", title=str, text=lambda r: workplace.clock(r.at), width=50, size=12,
               tone="ink_2", is_right=True, may_elide=False),
        Column(name="undo", title=str, width=88, is_right=True, text=_last_text,
               widest=lambda: [translate("DoorRows", "Undo"),
                               *(i18n.name("visit", s) for s in ("waiting", "called", "serving"))],
               icon=lambda r: "undo" if r.can_undo else ICONS[OF_VISIT[r.state]],
               tone=lambda r: "accent" if r.can_undo else OF_VISIT[r.state].value),
    )  # fmt: skip


def _last_text(row: CameRow) -> str:
    """Undo while it can be undone, else what became of the party."""
    return translate("DoorRows", "Undo") if row.can_undo else i18n.name("visit", row.state)


class DoorSide(Retranslating, QWidget):
    """`party_chosen(row)`: a row of either list was opened; `undo_requested(row)`."""

    party_chosen = Signal(object)
    undo_requested = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.coming_card, self.came_card = Card(), Card()
        self.coming = Table(
            coming_columns(workplace), key=lambda r: r.appointment_id, has_head=False
        )
        self.came = Table(came_columns(workplace), key=lambda r: r.visit_id, has_head=False)
        self.nobody_coming, self.nobody_came = EmptyState("clock"), EmptyState("reception")
        for card, table, empty, rows in (
            (self.coming_card, self.coming, self.nobody_coming, NEXT),
            (self.came_card, self.came, self.nobody_came, CAME),
        ):
            table.setMinimumHeight(LEAST * theme.ROW)
            table.setMaximumHeight(table.height_for(rows))
            card.body.addWidget(table, 1)
            card.body.addWidget(empty)
            table.opened.connect(self.party_chosen)
        self.coming.clicked.connect(
            lambda index: self.party_chosen.emit(self.coming.rows.row(index.row()))
        )
        self.came.clicked.connect(self._came_clicked)
        self.kept = Text(size=12, tone="ink_2", may_elide=True)
        self.kept.setAlignment(paint.RIGHT)
        self.kept_line = QWidget()
        self.kept_line.setLayout(across(self.kept, margins=(16, 12, 16, 12)))
        self.came_card.body.addWidget(self.kept_line)
        self.came_card.body.addStretch(0)
        lines = down(self.coming_card, self.came_card, gap=GAP)
        lines.setStretch(1, 1)
        self.setLayout(lines)
        self._lists: DoorLists | None = None
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Whole rows only: half a row looks like a fault."""
        super().resizeEvent(event)
        frames = 2 * (HEAD + 2) + GAP + self.kept_line.sizeHint().height()
        rows = (self.height() - frames) // theme.ROW
        coming = max(LEAST, min(NEXT, rows * NEXT // (NEXT + CAME) + 1))
        self.coming_card.setFixedHeight(HEAD + self.coming.height_for(coming) + 2)
        self.came.setMaximumHeight(self.came.height_for(max(LEAST, min(CAME, rows - coming))))

    def _came_clicked(self, index: QModelIndex) -> None:
        row = self.came.rows.row(index.row())
        is_undo = self.came.rows.columns[index.column()].name == "undo" and row.can_undo
        (self.undo_requested if is_undo else self.party_chosen).emit(row)

    def retranslate(self) -> None:
        self.coming_card.title.setText(self.tr("Arriving next"))
        self.came_card.title.setText(self.tr("Just checked in"))
        self.kept.setText(self.tr("An undone check-in keeps its place"))
        self.coming.setAccessibleName(self.coming_card.title.text())
        self.came.setAccessibleName(self.came_card.title.text())
        self.nobody_coming.set(
            self.tr("Nobody else is expected"), self.tr("Walk-ins can still come all day.")
        )
        self.nobody_came.set(
            self.tr("Nobody has come yet"), self.tr("The first scan fills this list.")
        )
        if self._lists is not None:
            self.show_lists(self._lists)

    def show_lists(self, lists: DoorLists) -> None:
        self._lists = lists
        self.coming.set_rows(lists.coming)
        self.came.set_rows(lists.came)
        for rows, table, empty in (
            (lists.coming, self.coming, self.nobody_coming),
            (lists.came, self.came, self.nobody_came),
        ):
            table.setVisible(bool(rows))
            empty.setVisible(not rows)
        self.kept_line.setVisible(any(row.can_undo for row in lists.came))
        fact = ""
        if lists.slot_start is not None:
            fact = self.tr("{time} slot: {homes} homes, {here} here").format(
                time=self._workplace.clock(lists.slot_start), homes=lists.slot_homes,
                here=lists.slot_here,
            )  # fmt: skip
        self.coming_card.fact.setText(fact)
        self.came_card.fact.setText(
            self.tr("{arrived} here of {due} homes").format(arrived=lists.arrived, due=lists.due)
        )
