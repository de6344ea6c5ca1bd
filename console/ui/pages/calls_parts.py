"""The columns of the call lists, and the drawer of the home that is rung."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.domain.calls import CallOutcome
from console.queries.calls import ListedCall, Try
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.schedule_words import slot_words
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    EmptyState,
    Field,
    QuietButton,
    SecondaryButton,
    Table,
    Text,
    across,
    down,
)

LOOKS = {
    "": ("clock", "waiting"), "reached": ("done", "done"), "comes": ("done", "done"),
    "other_day": ("plan", "accent"), "declined": ("close", "alert"),
    "no_answer": ("alert", "called"), "wrong_number": ("close", "alert"),
}  # fmt: skip
OUTCOMES = tuple(CallOutcome)
"""In the order of their digits, from 1."""


def outcome_words(row: ListedCall) -> str:
    if not row.outcome:
        return translate("CallsPage", "to be rung")
    words = i18n.name("call_outcome", row.outcome)
    return f"{words} ×{row.tries}" if row.tries > 1 else words


def call_columns(zone: str) -> tuple[Column[ListedCall], ...]:
    def place(row: ListedCall) -> str:
        if row.next_start is not None:
            words = translate("CallsPage", "again {slot}")
            return words.format(slot=slot_words(row.next_start, zone))
        return slot_words(row.slot_start, zone)

    return (
        Column(
            name="home", title=lambda: translate("CallsPage", "Home"), width=136, is_bold=True,
            text=lambda row: i18n.room(row.label), from_middle=True,
        ),
        Column(
            name="owner", title=lambda: translate("CallsPage", "Owner"),
            text=lambda row: row.owner,
        ),
        Column(
            name="place", title=lambda: translate("CallsPage", "Appointment"), width=152,
            text=place,
        ),
        Column(
            name="phone", title=lambda: translate("CallsPage", "Phone"), width=80,
            text=lambda row: f"…{row.tail}" if row.tail else translate("CallsPage", "none"),
            tone=lambda row: "ink" if row.tail else "called",
        ),
        Column(
            name="outcome", title=lambda: translate("CallsPage", "Call"), width=176,
            text=outcome_words, icon=lambda row: LOOKS[row.outcome][0],
            icon_tone=lambda row: LOOKS[row.outcome][1],
        ),
    )  # fmt: skip


def try_columns(zone: str) -> tuple[Column[Try], ...]:
    return (
        Column(
            name="outcome", title=lambda: "", text=lambda t: i18n.name("call_outcome", t.outcome),
            icon=lambda t: LOOKS[t.outcome][0], icon_tone=lambda t: LOOKS[t.outcome][1],
            second=lambda t: " · ".join(part for part in (t.by, t.note) if part),
        ),
        Column(
            name="at", title=lambda: "", width=144, is_right=True, tone="ink_2", size=12,
            text=lambda t: slot_words(t.at, zone),
        ),
    )  # fmt: skip


class CallDrawer(Retranslating, Card):
    """`rung(outcome)`: a digit or its button; `booked()`: another day is looked for; `shown()`: the
    whole telephone is asked for."""

    rung = Signal(str)
    booked = Signal()
    shown = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.who, self.place = Text(size=20, bold=True, may_elide=True), Text(tone="ink_2")
        self.phone = Text(size=20, may_elide=True)
        self.show_phone, self.book = QuietButton(cap="F7"), SecondaryButton(icon="plan", cap="F9")
        self.note = Field()
        self.outcomes = {
            outcome: SecondaryButton(icon=LOOKS[outcome][0], cap=str(n))
            for n, outcome in enumerate(OUTCOMES, start=1)
        }
        self.tries: Table[Try] = Table(
            try_columns(zone), key=lambda t: (t.at, t.outcome), row_height=48, has_head=False
        )
        self.empty = EmptyState("bell")
        self.filled = QWidget()
        half = [*self.outcomes.values()]
        lines = down(
            self.who, self.place, across(self.phone, None, self.show_phone), self.note,
            *(across(a, b, gap=8) for a, b in zip(half[::2], half[1::2], strict=True)),
            across(self.book, None), gap=12,
        )  # fmt: skip
        lines.setContentsMargins(16, 12, 16, 16)
        whole = down(gap=0)
        whole.addLayout(lines)
        whole.addWidget(self.tries, 1)
        self.filled.setLayout(whole)
        self.body.addWidget(self.filled, 1)
        self.body.addWidget(self.empty)
        for outcome, button in self.outcomes.items():
            button.clicked.connect(partial(self.rung.emit, outcome.value))
        self.book.clicked.connect(self.booked)
        self.show_phone.clicked.connect(self.shown)
        self.retranslate()
        self.tell(None, "")

    def retranslate(self) -> None:
        self.title.setText(self.tr("Call"))
        self.note.set_label(self.tr("Note (sealed)"))
        self.show_phone.setText(self.tr("Show the number"))
        self.book.setText(self.tr("Find another day…"))
        self.tries.setAccessibleName(self.tr("Calls to this home"))
        self.empty.set(self.tr("Nobody is chosen"), self.tr("Choose a home in the list."))
        for outcome, button in self.outcomes.items():
            button.setText(i18n.name("call_outcome", outcome.value))

    def tell(self, row: ListedCall | None, place: str) -> None:
        self.filled.setVisible(row is not None)
        self.empty.setVisible(row is None)
        if row is None:
            return
        self.fact.setText(i18n.room(row.label))
        self.who.setText(row.owner)
        spoken = i18n.name("language", row.language) if row.language else ""
        self.place.setText(" · ".join(part for part in (place, spoken) if part))
        self.tell_phone(f"…{row.tail}" if row.tail else "")
        self.show_phone.setVisible(bool(row.tail))
        self.note.edit.clear()

    def tell_phone(self, number: str) -> None:
        self.phone.setText(number or self.tr("no telephone known"))
