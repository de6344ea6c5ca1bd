"""What one home owes, put right by hand; and what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from console.actions.settlement import ChargeRow
from console.domain.errors import Refusal
from console.queries.homes import ChargeLine, HomeFile, HomeRow
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.homes_fields import hundredths_of
from console.ui.pages.homes_form import Form
from console.ui.widgets import Combo, Switch, Text

KINDS = ("area_adjustment", "service_fee", "maintenance_fund", "arrears")


class ChargeForm(Form):
    """`wished(ChargeRow, is_paid)`; `refused(Refusal)`."""

    wished = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit_id = 0
        self._charges: tuple[ChargeLine, ...] = ()
        self._things: tuple[tuple[str, str], ...] = ()
        self.kind, self.amount, self.paid = Combo(), QLineEdit(), Switch()
        self.things, self.receipt = Text(wraps=True), Text(size=12, tone="ink_2", wraps=True)
        self.fill(
            [
                (lambda: translate("ChargeForm", "What for"), self.kind),
                (lambda: i18n.name("field", "charge_amount"), self.amount),
            ],
            self.paid, self.receipt, 8, self.things,
        )  # fmt: skip
        self.kind.currentIndexChanged.connect(lambda _index: self._show_charge())
        self.go.clicked.connect(self._press)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.kind.setAccessibleName(self.tr("What for"))
        self.amount.setAccessibleName(i18n.name("field", "charge_amount"))
        self.paid.setText(self.tr("has been paid"))
        self._offer()

    def show_home(self, row: HomeRow, file: HomeFile) -> None:
        if (row.id, file.charges, file.accessories) != (
            self._unit_id, self._charges, self._things,
        ):  # fmt: skip
            self._unit_id, self._charges, self._things = row.id, file.charges, file.accessories
            self._offer()

    def _offer(self) -> None:
        stands = [(c.kind, c.basis) for c in self._charges]
        kinds = [*stands, *((k, "") for k in KINDS if k not in {kind for kind, _ in stands})]
        items: list[tuple[str, object]] = [
            (charge_words(kind, basis), f"{kind}\n{basis}") for kind, basis in kinds
        ]
        self.kind.fill(items, self.kind.currentData())
        self._show_charge()
        parts = [f"{i18n.name('field', kind)}: {label}" for kind, label in self._things]
        self.things.setText("\n".join(parts))

    def _chosen(self) -> tuple[str, str, ChargeLine | None]:
        kind, _, basis = str(self.kind.currentData()).partition("\n")
        line = next((c for c in self._charges if (c.kind, c.basis) == (kind, basis)), None)
        return kind, basis, line

    def _show_charge(self) -> None:
        kind, basis, line = self._chosen()
        self.amount.setText(f"{line.amount_cents / 100:.2f}" if line else "")
        self.paid.setChecked(bool(line and line.is_paid))
        receipt = line.receipt if line else ""
        said = self.tr("Paid with receipt {receipt}").format(receipt=receipt)
        self.receipt.setText(said if receipt else "")
        words = self.tr("Correct: {charge}") if line else self.tr("Add: {charge}")
        self.go.setText(words.format(charge=charge_words(kind, basis)))

    def _press(self) -> None:
        kind, basis, _line = self._chosen()
        try:
            cents = hundredths_of(self.amount.text().strip(), "charge_amount")
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        row = ChargeRow(unit_id=self._unit_id, kind=kind, basis=basis, amount_cents=cents or 0)
        self.wished.emit(row, self.paid.isChecked())


def charge_words(kind: str, basis: str) -> str:
    word = i18n.name("charge", kind)
    return f"{word} ({basis})" if basis else word
