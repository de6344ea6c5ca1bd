"""What the present step needs, with the few fields that the clerk fills."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.queries.desk_needs import ChargeAt, Needs, PieceAt
from console.ui import i18n, theme
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Field, QuietButton, SecondaryButton, Switch, Table, Text, Tick
from console.ui.widgets.layout import across, down


def charge_name(kind: str) -> str:
    return {
        "service_fee": translate("DeskNeeds", "Service fee"),
        "area_adjustment": translate("DeskNeeds", "Area adjustment"),
        "maintenance_fund": translate("DeskNeeds", "Maintenance fund"),
    }.get(kind, kind)


def piece_name(kind: str) -> str:
    return {
        "sealed_bag": translate("DeskNeeds", "Sealed bag (owner keys)"),
        "entry_owner": translate("DeskNeeds", "Owner key"),
        "entry_construction": translate("DeskNeeds", "Construction key"),
        "unit_door": translate("DeskNeeds", "Stairwell door key"),
        "access_card": translate("DeskNeeds", "Access card"),
        "mailbox": translate("DeskNeeds", "Mailbox key"),
        "meter_box": translate("DeskNeeds", "Meter box key"),
    }.get(kind, kind)


def meter_name(kind: str) -> str:
    return {
        "water": translate("DeskNeeds", "Water"),
        "electricity": translate("DeskNeeds", "Electricity"),
    }.get(kind, kind)


def money(cents: int) -> str:
    if cents < 0:
        return translate("DeskNeeds", "refund {sum}").format(sum=i18n.money(-cents))
    return i18n.money(cents)


CHARGES: tuple[Column[ChargeAt], ...] = (
    Column(name="state", title=str, width=120,
           text=lambda r: translate("DeskNeeds", "paid") if r.is_paid
           else translate("DeskNeeds", "to pay"),
           icon=lambda r: "done" if r.is_paid else "waiting",
           tone=lambda r: "done" if r.is_paid else "waiting"),
    Column(name="kind", title=str, text=lambda r: charge_name(r.kind)),
    Column(name="home", title=str, text=lambda r: r.label, width=130, tone="ink_2"),
    Column(name="receipt", title=str, text=lambda r: r.receipt, width=150, tone="ink_2", size=12),
    Column(name="sum", title=str, text=lambda r: money(r.cents), width=140, is_bold=True,
           is_right=True, may_elide=False),
)  # fmt: skip
PIECES: tuple[Column[PieceAt], ...] = (
    Column(name="kind", title=str, text=lambda r: piece_name(r.kind), is_bold=True),
    Column(name="home", title=str, text=lambda r: r.label, width=110, tone="ink_2"),
    Column(name="number", title=str, text=lambda r: r.number, width=100, tone="ink_2",
           may_elide=False),
    Column(name="holder", title=str, width=170, is_right=True,
           text=lambda r: translate("DeskNeeds", "offered") if r.is_offered
           else i18n.name("holder", r.holder),
           icon=lambda r: "done" if r.is_with_owner else "arrow" if r.is_offered else "square",
           tone=lambda r: "done" if r.is_with_owner else "called" if r.is_offered else "ink"),
)  # fmt: skip


def thousandths(text: str) -> int | None:
    """`1234.5` → 1234500; None where it is no reading."""
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return int(value * 1000) if value.is_finite() and 0 <= value < 10**7 else None


class DeskNeeds(Retranslating, QWidget):
    """`paid(receipt)`, `read({(unit, kind): (meter number, value)})`, `offered`,
    `accepted(count)`, `paper_wanted(unit)`; `with_issues` is asked at the signing. `foot` with its
    one act stands where the page puts it, so that it never scrolls away."""

    paid = Signal(str)
    read = Signal(object)
    offered = Signal()
    accepted = Signal(int)
    paper_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs: Needs | None = None
        self._of: tuple[object, ...] = ()
        self.title, self.count = Text(size=16, bold=True), Text(size=12, tone="ink_2")
        self.charges = Table(CHARGES, key=lambda r: r.id, has_head=False)
        self.pieces = Table(PIECES, key=lambda r: r.id, has_head=False, row_height=36)
        self.rows = QVBoxLayout()
        self.rows.setContentsMargins(24, 0, 24, 0)
        self.rows.setSpacing(4)
        self.fields: dict[tuple[int, str], Field] = {}
        self.switches: dict[int, Switch] = {}
        self.sum_words, self.sum = Text(bold=True), Text(size=20, bold=True)
        self.entry = Field()
        self.entry.edit.returnPressed.connect(self.act)
        self.act_button = SecondaryButton()
        self.act_button.clicked.connect(self.act)
        self.foot = QWidget()
        line: QHBoxLayout = across(
            self.sum_words, self.sum, None, self.entry, self.act_button, gap=12,
            margins=(24, 6, 24, 8),
        )  # fmt: skip
        self.entry.setFixedWidth(200)
        self.foot.setLayout(line)
        head = across(self.title, None, self.count, margins=(24, 10, 24, 4))
        # The first and last cell of a table keep 16 of their own: with these 8 all stands at 24.
        tables = down(self.charges, self.pieces, gap=0, margins=(8, 0, 8, 0))
        lines = down(head, tables, gap=0)
        lines.addLayout(self.rows)
        lines.addStretch(1)
        self.setLayout(lines)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("What this step needs"))
        self._of = ()
        if self._needs is not None:
            self.show_needs(self._needs)

    def missing(self) -> str:
        """What must be recorded before the step can be finished; blank if nothing."""
        needs = self._needs
        if needs is None:
            return ""
        if needs.owed > 0:
            return self.tr("Record the payment first")
        if needs.pieces and not all(p.is_with_owner for p in needs.pieces):
            return self.tr("The owner has not taken all pieces yet")
        return ""

    def with_issues(self) -> tuple[int, ...]:
        return tuple(unit for unit, switch in self.switches.items() if switch.isChecked())

    def show_needs(self, needs: Needs, visit_id: int = 0) -> None:
        """Fields are made anew only for another party or step: what is being typed stays."""
        self._needs = needs
        of = (visit_id, needs.step, tuple(m.value for m in needs.meters))
        if of != self._of:
            self._of = of
            self.entry.edit.clear()
            self._make_rows(needs)
        self.charges.set_rows(needs.charges)
        self.pieces.set_rows(needs.pieces)
        self.charges.setVisible(bool(needs.charges))
        self.pieces.setVisible(bool(needs.pieces))
        self.charges.setFixedHeight(self.charges.height_for(len(needs.charges)))
        self.pieces.setFixedHeight(self.pieces.height_for(len(needs.pieces)))
        self._show_foot(needs)

    def _make_rows(self, needs: Needs) -> None:
        while (item := self.rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        self.fields, self.switches = {}, {}
        for name in needs.owners:
            self.rows.addWidget(Tick(self._check(needs.step, name), tone="done"))
        for meter in needs.meters:
            field = Field()
            field.set_label(f"{meter_name(meter.kind)} · {meter.label}")
            if meter.value is not None:
                field.edit.setText(f"{meter.value / 1000:g}")
            field.edit.returnPressed.connect(self.act)
            field.setMaximumWidth(320)
            self.fields[(meter.unit_id, meter.kind)] = field
            self.rows.addWidget(field)
        for home in needs.homes:
            switch = Switch(self.tr("{home}: signed with issues").format(home=home.label))
            switch.setChecked(home.with_issues)
            switch.setMinimumHeight(theme.ROW)
            self.switches[home.unit_id] = switch
            self.rows.addWidget(switch)
            paper = QuietButton(
                self.tr("Confirmation of {home}").format(home=home.label), icon="printer"
            )
            paper.clicked.connect(partial(self.paper_wanted.emit, home.unit_id))
            self.rows.addWidget(paper)
        if not (needs.owners or needs.meters or needs.homes or needs.charges or needs.pieces):
            self.rows.addWidget(Text(self.tr("Nothing to record at this step."), tone="ink_2"))

    def _check(self, step: str, name: str) -> str:
        if step == "identity":
            return self.tr("{name}: ID card compared, person is the one shown").format(name=name)
        return self.tr("{name}: contract, notice and authority seen").format(name=name)

    def _show_foot(self, needs: Needs) -> None:
        self.sum_words.setText("")
        self.sum.setText("")
        self.count.setText("")
        acts = {
            "settlement": self._foot_of_charges, "inspection": self._foot_of_meters,
            "keys": self._foot_of_keys,
        }  # fmt: skip
        act = acts.get(needs.step)
        self.foot.setVisible(act is not None)
        if act is not None:
            act(needs)

    def _foot_of_charges(self, needs: Needs) -> None:
        paid = sum(c.is_paid for c in needs.charges)
        self.count.setText(
            self.tr("{done} of {all} paid").format(done=paid, all=len(needs.charges))
        )
        is_open = bool(needs.unpaid_homes)
        self.sum_words.setText(self.tr("Still to pay") if is_open else self.tr("All settled"))
        self.sum.setText(money(needs.owed) if is_open else "")
        self.entry.set_label(self.tr("Receipt number"))
        self.act_button.setText(self.tr("Record payment"))
        self.entry.setVisible(is_open)
        self.act_button.setVisible(is_open)

    def _foot_of_meters(self, _needs: Needs) -> None:
        self.entry.hide()
        self.act_button.show()
        self.act_button.setText(self.tr("Record readings"))

    def _foot_of_keys(self, needs: Needs) -> None:
        is_offered = bool(needs.offered)
        with_owner = sum(p.is_with_owner for p in needs.pieces)
        self.count.setText(
            self.tr("{done} of {all} with the owner").format(done=with_owner, all=len(needs.pieces))
        )
        self.sum_words.setText(
            self.tr("The owner counts the pieces on the table") if is_offered else ""
        )
        self.entry.set_label(self.tr("Pieces counted"))
        self.entry.setVisible(is_offered)
        offer = self.tr("Offer {count} pieces to the owner").format(count=len(needs.to_offer))
        self.act_button.setText(self.tr("Owner accepts") if is_offered else offer)
        self.act_button.setVisible(is_offered or bool(needs.to_offer))

    # -- acting ------------------------------------------------------------------------------

    def act(self) -> None:
        needs = self._needs
        if needs is None or not self.act_button.isVisible() or not self.act_button.isEnabled():
            return
        if needs.step == "settlement":
            self.paid.emit(self.entry.text())
        elif needs.step == "inspection":
            self._read(needs)
        elif needs.offered:
            count = self.entry.text()
            self.entry.set_wrong("" if count.isdigit() else self.tr("a number, please"))
            if count.isdigit():
                self.accepted.emit(int(count))
        else:
            self.offered.emit()

    def _read(self, needs: Needs) -> None:
        """All readings or none: one that is no number is marked."""
        found: dict[tuple[int, str], tuple[str, int]] = {}
        for meter in needs.meters:
            field = self.fields[(meter.unit_id, meter.kind)]
            value = thousandths(field.text())
            field.set_wrong("" if value is not None else self.tr("a number, please"))
            if value is not None:
                found[(meter.unit_id, meter.kind)] = (meter.meter_no, value)
        if len(found) == len(needs.meters):
            self.read.emit(found)
