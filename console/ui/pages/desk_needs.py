"""What the present step needs, with the few fields that the clerk fills."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.actions.payments import METHODS
from console.actions.settlement import Reading
from console.domain.forms import FieldKind
from console.queries.desk_needs import InspectAt, Needs, PaymentAt, SignAt
from console.ui import i18n, theme
from console.ui.i18n import Retranslating
from console.ui.pages.desk_amounts import cents_of, thousandths
from console.ui.pages.desk_form import FormRows
from console.ui.pages.desk_tables import CHARGES, PIECES, meter_name, money
from console.ui.pages.desk_total import TotalRow
from console.ui.widgets import (
    Combo,
    Divider,
    Field,
    QuietButton,
    SecondaryButton,
    Switch,
    Table,
    Text,
)
from console.ui.widgets.layout import across, down


class DeskNeeds(Retranslating, QWidget):
    """`paid(receipt, cents, method)`, `voided(payment)`, `read(readings)`, `offered`,
    `accepted(count)`, `paper_wanted(unit)`, `record_wanted(unit)`, `changed` (what is missing may
    be another thing now); `with_issues` is asked at the signing. `foot` with its one act stands
    where the page puts it, so that it never scrolls away."""

    paid = Signal(str, int, str)
    voided = Signal(int)
    changed = Signal()
    read = Signal(object)
    offered = Signal()
    accepted = Signal(int)
    paper_wanted = Signal(int)
    receipt_wanted = Signal(int)
    sign_wanted = Signal()
    record_wanted = Signal(int)

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
        self.voids: dict[int, QuietButton] = {}
        self.form = FormRows((), self.changed.emit)
        self.total = TotalRow()
        self.sum, self.asked = self.total.sum, Text(tone="ink_2", may_elide=True)
        self.entry = Field()
        self.entry.edit.returnPressed.connect(self.act)
        self.act_button = SecondaryButton()
        self.act_button.clicked.connect(self.act)
        self.amount = Field()
        self.amount.edit.returnPressed.connect(self.act)
        self.method = Combo()
        for field, wide in ((self.amount, 104), (self.entry, 136)):
            field.put_beside()
            field.edit.setFixedWidth(wide)
        self.foot = QWidget()
        parts = (self.amount, self.method, self.entry, self.act_button)
        line = across(self.asked, None, *parts, gap=12, margins=(24, 10, 24, 10))
        self.foot.setLayout(down(Divider(row=True), line, gap=0))
        head = across(self.title, None, self.count, margins=(24, 14, 24, 4))
        lines = down(head, self.charges, self.total, self.pieces, gap=0)
        lines.addLayout(self.rows)
        lines.addStretch(1)
        self.setLayout(lines)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("What this step needs"))
        self.method.setAccessibleName(self.tr("How it was paid"))
        ways: list[tuple[str, object]] = [
            (i18n.name("method", way) if way else self.tr("How paid"), way) for way in METHODS
        ]
        self.method.fill(ways, self.method.currentData() or "")
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
        blocking = [label for home in needs.homes for label in home.blocking]
        if blocking:
            return self.tr("{label} holds up the signing").format(label=", ".join(blocking))
        field = self.form.missing()
        return self.tr("Still missing: {field}").format(field=field) if field else ""

    def first_open(self) -> QWidget | None:
        """Where typing goes on: the receipt or the count, a reading, a field of the form."""
        entry = self.entry.edit
        if entry.isVisible() and entry.isEnabled():
            return entry
        meters = [f.edit for f in self.fields.values() if not f.text()]
        part = meters[0] if meters else self.form.first_open()
        return part if part is not None and part.isVisible() and part.isEnabled() else None

    def with_issues(self) -> tuple[int, ...]:
        return tuple(unit for unit, switch in self.switches.items() if switch.isChecked())

    def show_needs(self, needs: Needs, visit_id: int = 0) -> None:
        """Fields are made anew only for another party or step: what is being typed stays."""
        self._needs = needs
        values = tuple(m.value for m in needs.meters)
        of = (visit_id, needs.step, needs.payments, values, needs.homes, needs.inspected)
        if of != self._of:
            self._of = of
            self.entry.edit.clear()
            self.amount.edit.setText(f"{needs.owed / 100:.2f}")
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
        self.fields, self.switches, self.voids = {}, {}, {}
        self.form = FormRows(needs.fields, self.changed.emit)
        self.rows.addWidget(self.form)
        for payment in needs.payments:
            self.rows.addWidget(self._payment(payment))
        for meter in needs.meters:
            field = Field()
            field.set_label(f"{meter_name(meter.kind)} · {i18n.room(meter.label)}")
            if meter.value is not None:
                field.edit.setText(f"{meter.value / 1000:g}")
            field.edit.returnPressed.connect(self._next_reading)
            field.setMaximumWidth(320)
            self.fields[(meter.unit_id, meter.kind)] = field
            self.rows.addWidget(field)
        for one in needs.inspected:
            self.rows.addWidget(self._inspection(one))
        for home in needs.homes:
            room = i18n.room(home.label)
            paper = QuietButton(self.tr("Confirmation of {home}").format(home=room), icon="printer")
            paper.clicked.connect(partial(self.paper_wanted.emit, home.unit_id))
            line = QWidget()
            line.setLayout(across(self._condition(home, room), None, paper))
            self.rows.addWidget(line)
            self.rows.addWidget(Divider(row=True))
        for unit_id, label in dict.fromkeys((p.unit_id, p.label) for p in needs.pieces):
            self.rows.addWidget(self._receipt(unit_id, i18n.room(label)))
        shown = (needs.fields, needs.meters, needs.homes, needs.charges, needs.pieces)
        if not any((*shown, needs.inspected)):
            self.rows.addWidget(Text(self.tr("Nothing to record at this step."), tone="ink_2"))

    def _inspection(self, home: InspectAt) -> QWidget:
        """How many defects were recorded, and the way to record more."""
        told = (
            self.tr("%n defects recorded", "", home.defects) if home.defects
            else self.tr("no defect recorded")
        )  # fmt: skip
        text = Text(f"{i18n.room(home.label)} · {told}", bold=bool(home.defects))
        record = QuietButton(self.tr("Record defects…"), icon="wrench")
        record.clicked.connect(partial(self.record_wanted.emit, home.unit_id))
        line = QWidget()
        line.setMinimumHeight(theme.ROW)
        line.setLayout(across(text, None, record))
        return line

    def _condition(self, home: SignAt, room: str) -> QWidget:
        """What was recorded in the home tells; the clerk is asked where nothing was."""
        if home.is_recorded:
            told = (
                self.tr("%n open issues", "", home.open) if home.open else self.tr("no open issue")
            )
            text = Text(f"{room} · {told}", bold=bool(home.open))
            text.setMinimumHeight(theme.ROW)
            return text
        switch = Switch(self.tr("{home}: signed with issues").format(home=room))
        switch.setChecked(home.with_issues)
        switch.setMinimumHeight(theme.ROW)
        self.switches[home.unit_id] = switch
        return switch

    def _receipt(self, unit_id: int, room: str) -> QWidget:
        """The owner signs the printed receipt, or on the screen before they accept."""
        paper = QuietButton(self.tr("Receipt of {home}").format(home=room), icon="printer")
        paper.clicked.connect(partial(self.receipt_wanted.emit, unit_id))
        sign = QuietButton(self.tr("Sign on the screen…"))
        sign.clicked.connect(self.sign_wanted)
        line = QWidget()
        line.setLayout(across(None, sign, paper))
        return line

    def _payment(self, payment: PaymentAt) -> QWidget:
        words = self.tr("Receipt {receipt} · {sum}")
        how = f" · {i18n.name('method', payment.method)}" if payment.method else ""
        void = QuietButton(self.tr("Void"), icon="undo")
        void.clicked.connect(partial(self.voided.emit, payment.id))
        self.voids[payment.id] = void
        line = QWidget()
        told = words.format(receipt=payment.receipt, sum=money(payment.cents)) + how
        line.setLayout(across(Text(told, tone="ink_2"), None, void))
        return line

    def _show_foot(self, needs: Needs) -> None:
        self.asked.setText("")
        self.total.hide()
        self.count.setText("")
        self.amount.hide()
        self.method.hide()
        acts = {
            FieldKind.CHARGES: self._foot_of_charges, FieldKind.METER: self._foot_of_meters,
            FieldKind.PIECES: self._foot_of_keys,
        }  # fmt: skip
        kind = self._acting(needs)
        self.foot.setVisible(kind is not None)
        if kind is not None:
            acts[kind](needs)

    def _acting(self, needs: Needs) -> FieldKind | None:
        """What the one button records: a form may ask for several things, one after another."""
        is_read = all(m.value is not None for m in needs.meters)
        open_ = (
            (FieldKind.CHARGES, needs.is_unpaid), (FieldKind.METER, not is_read),
            (FieldKind.PIECES, True),
        )  # fmt: skip
        asked = [kind for kind, _ in open_ if kind in needs.kinds]
        return next((kind for kind, is_open in open_ if kind in asked and is_open),
                    asked[0] if asked else None)  # fmt: skip

    def _foot_of_charges(self, needs: Needs) -> None:
        paid = sum(c.is_paid for c in needs.charges)
        self.count.setText(
            self.tr("{done} of {all} paid").format(done=paid, all=len(needs.charges))
        )
        is_open = needs.is_unpaid
        self.total.show_sum(
            self.tr("Still to pay") if is_open else self.tr("All settled"),
            money(needs.owed) if is_open else "",
        )
        self.foot.setVisible(is_open)
        self._ask_entry(self.tr("Receipt number"), is_inside=True)
        self.act_button.setText(self.tr("Record payment"))
        self.amount.set_label(self.tr("Amount"))
        for part in (self.amount, self.method, self.entry, self.act_button):
            part.setVisible(is_open)

    def _ask_entry(self, words: str, *, is_inside: bool) -> None:
        """What it asks stands in the box where there is little room beside it."""
        self.entry.set_label(words)
        self.entry.label.setVisible(not is_inside)
        self.entry.edit.setPlaceholderText(words if is_inside else "")

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
        self._ask_entry(self.tr("Pieces counted"), is_inside=False)
        self.entry.setVisible(is_offered)
        offer = self.tr("Offer {count} pieces to the owner").format(count=len(needs.to_offer))
        self.act_button.setText(self.tr("Owner accepts") if is_offered else offer)
        self.act_button.setVisible(is_offered or bool(needs.to_offer))

    # -- acting ------------------------------------------------------------------------------

    def act(self) -> None:
        needs = self._needs
        if needs is None or not self.act_button.isVisible() or not self.act_button.isEnabled():
            return
        kind = self._acting(needs)
        if kind is FieldKind.CHARGES:
            self._pay()
        elif kind is FieldKind.METER:
            self._read(needs)
        elif needs.offered:
            count = self.entry.text()
            self.entry.set_wrong("" if count.isdigit() else self.tr("a number, please"))
            if count.isdigit():
                self.accepted.emit(int(count))
        else:
            self.offered.emit()

    def _next_reading(self) -> None:
        """Enter goes to the next empty box, and records after the last. Once the key is over: the
        page would take it for its primary in an empty box."""
        empty = [f.edit for f in self.fields.values() if not f.text()]
        if empty:
            QTimer.singleShot(0, empty[0], empty[0].setFocus)
        else:
            self.act()

    def _pay(self) -> None:
        cents = cents_of(self.amount.text())
        self.amount.set_wrong("" if cents is not None else self.tr("a number, please"))
        if cents is not None:
            self.paid.emit(self.entry.text(), cents, str(self.method.currentData() or ""))

    def _read(self, needs: Needs) -> None:
        """All readings or none: one that is no number is marked."""
        found = []
        for meter in needs.meters:
            field = self.fields[(meter.unit_id, meter.kind)]
            value = thousandths(field.text())
            field.set_wrong("" if value is not None else self.tr("a number, please"))
            if value is not None:
                found.append(
                    Reading(
                        unit_id=meter.unit_id, kind=meter.kind, meter_no=meter.meter_no, value=value
                    )
                )
        if len(found) == len(needs.meters):
            self.read.emit(tuple(found))
