"""What the present step needs, with the few fields that the clerk fills."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.queries.desk_needs import Needs
from console.ui import i18n, theme
from console.ui.i18n import Retranslating
from console.ui.pages.desk_tables import CHARGES, PIECES, meter_name, money
from console.ui.pages.desk_total import TotalRow
from console.ui.widgets import (
    Divider,
    Field,
    QuietButton,
    SecondaryButton,
    Switch,
    Table,
    Text,
    Tick,
)
from console.ui.widgets.layout import across, down


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
        self.total = TotalRow()
        self.sum, self.asked = self.total.sum, Text(tone="ink_2", may_elide=True)
        self.entry = Field()
        self.entry.edit.returnPressed.connect(self.act)
        self.act_button = SecondaryButton()
        self.act_button.clicked.connect(self.act)
        self.entry.put_beside()
        self.entry.edit.setFixedWidth(176)
        self.foot = QWidget()
        line = across(self.asked, None, self.entry, self.act_button, gap=12,
                      margins=(24, 10, 24, 10))  # fmt: skip
        self.foot.setLayout(down(Divider(row=True), line, gap=0))
        head = across(self.title, None, self.count, margins=(24, 14, 24, 4))
        lines = down(head, self.charges, self.total, self.pieces, gap=0)
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
            field.set_label(f"{meter_name(meter.kind)} · {i18n.room(meter.label)}")
            if meter.value is not None:
                field.edit.setText(f"{meter.value / 1000:g}")
            field.edit.returnPressed.connect(self.act)
            field.setMaximumWidth(320)
            self.fields[(meter.unit_id, meter.kind)] = field
            self.rows.addWidget(field)
        for home in needs.homes:
            room = i18n.room(home.label)
            switch = Switch(self.tr("{home}: signed with issues").format(home=room))
            switch.setChecked(home.with_issues)
            switch.setMinimumHeight(theme.ROW)
            self.switches[home.unit_id] = switch
            paper = QuietButton(self.tr("Confirmation of {home}").format(home=room), icon="printer")
            paper.clicked.connect(partial(self.paper_wanted.emit, home.unit_id))
            line = QWidget()
            line.setLayout(across(switch, None, paper))
            self.rows.addWidget(line)
            self.rows.addWidget(Divider(row=True))
        if not (needs.owners or needs.meters or needs.homes or needs.charges or needs.pieces):
            self.rows.addWidget(Text(self.tr("Nothing to record at this step."), tone="ink_2"))

    def _check(self, step: str, name: str) -> str:
        if step == "identity":
            return self.tr("{name}: ID card compared, person is the one shown").format(name=name)
        return self.tr("{name}: contract, notice and authority seen").format(name=name)

    def _show_foot(self, needs: Needs) -> None:
        self.asked.setText("")
        self.total.hide()
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
        self.total.show_sum(
            self.tr("Still to pay") if is_open else self.tr("All settled"),
            money(needs.owed) if is_open else "",
        )
        self.foot.setVisible(is_open)
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
        self.asked.setText(
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
