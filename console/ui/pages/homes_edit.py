"""A home put right by hand, in place of the drawer: facts, wishes, owners, charges, a double."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.queries.homes import HomeFile, HomeRow
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.homes_charge_form import ChargeForm
from console.ui.pages.homes_field_form import FieldForm, NewHomeForm
from console.ui.pages.homes_merge_form import MergeForm
from console.ui.pages.homes_owner_form import OwnerForm
from console.ui.widgets import Card, Divider, FilterChip, QuietButton, Text, across, down

FACTS = (
    "building", "stairwell", "room_no", "product_type", "layout_type", "gross_area", "due_date",
    "paid_up", "ready_day", "contract_no", "proxy", "remark",
)  # fmt: skip
WISHES = (
    "language", "wished", "unavailable", "green_reason", "customer_class", "conflict_group",
)  # fmt: skip
HEAD = 64


class HomeEdit(Retranslating, Card):
    """`given_up`: back to the drawer. Each part has its own signal; see the forms."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.unit_id = 0
        self.title, self.leave = Text(size=20, bold=True, may_elide=True), QuietButton(cap="Esc")
        self.facts, self.wishes = FieldForm(FACTS), FieldForm(WISHES)
        self.owners, self.charges, self.merge = OwnerForm(), ChargeForm(), MergeForm()
        self.new = NewHomeForm()
        self.parts = (self.facts, self.wishes, self.owners, self.charges, self.merge)
        self.stack = QStackedWidget()
        self.chips = [FilterChip() for _ in self.parts]
        for number, (chip, part) in enumerate(zip(self.chips, self.parts, strict=True)):
            self.stack.addWidget(part)
            chip.setAutoExclusive(True)
            chip.clicked.connect(partial(self.show_part, number))
        self.stack.addWidget(self.new)
        self._build()
        self.chips[0].setChecked(True)
        self.leave.clicked.connect(self.given_up)
        self.retranslate()

    def _build(self) -> None:
        head = QWidget()
        head.setFixedHeight(HEAD)
        line = across(self.title, self.leave, gap=8, margins=(16, 0, 8, 0))
        line.setStretch(0, 1)
        head.setLayout(line)
        self.row = QWidget()
        self.row.setLayout(across(*self.chips, None, gap=4, margins=(16, 10, 8, 2)))
        self.body.addLayout(down(head, Divider(), self.row, gap=0))
        self.body.addWidget(self.stack, 1)

    def retranslate(self) -> None:
        self.leave.setText(self.tr("Back"))
        words = (self.tr("Home"), self.tr("Wishes"), self.tr("Owners"), self.tr("Charges"),
                 self.tr("Double"))  # fmt: skip
        for chip, word in zip(self.chips, words, strict=True):
            chip.setText(word)

    @property
    def is_new(self) -> bool:
        return self.stack.currentWidget() is self.new

    def show_part(self, number: int, _is_on: bool = True) -> None:
        self.chips[number].setChecked(True)
        self.stack.setCurrentIndex(number)

    def show_home(self, row: HomeRow, file: HomeFile) -> None:
        """What is being typed stays, unless it is another home or the press came through."""
        self.unit_id = row.id
        self.title.setText(i18n.room(row.label))
        for form in self.parts:
            form.show_home(row, file)
        self.row.show()
        if self.is_new:
            self.show_part(0)

    def begin_new(self) -> None:
        self.unit_id = 0
        self.title.setText(self.tr("A new home"))
        self.new.clear()
        self.row.hide()
        self.stack.setCurrentWidget(self.new)
        self.new.setFocus()

    def offer_homes(self, homes: Sequence[HomeRow]) -> None:
        self.merge.offer(homes)
