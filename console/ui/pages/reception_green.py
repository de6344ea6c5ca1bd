"""The green-channel drawer: one asks and sees the cost, another person grants or refuses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from console.actions.green import LONGEST, REFUSALS, SHORTEST, GreenWish
from console.queries.green import GreenCost
from console.queries.party_visit import VisitAt
from console.ui import i18n, paint
from console.ui.i18n import Retranslating
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Field,
    IconLabel,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    Table,
    Text,
)
from console.ui.widgets.choice import Choice
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

Passed = tuple[str, int]
"""Ticket and place in the line."""
SHOWN, HALF = 6, 187
"""Rows of the cost; width of a choice that has another beside it."""


class CostBox(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.cost = Text(size=16, bold=True, tone="called", wraps=True)
        self.detail = Text(size=12, wraps=True)
        head = across(IconLabel("users", size=20, tone="called"), self.cost, gap=10)
        head.setStretch(1, 1)
        self.setLayout(down(head, self.detail, gap=4, margins=(16, 12, 16, 12)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="called_soft", edge="called")
        painter.end()


class GreenDrawer(Retranslating, Card):
    """`asked(GreenWish)`, `granted(minutes)`, `refused(reason)`, `withdrawn`, `closed`."""

    asked = Signal(object)
    granted = Signal(int)
    refused = Signal(str)
    withdrawn = Signal()
    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace
        self.put_before_title(IconLabel("green", size=20, tone="green"))
        self._visit: VisitAt | None = None
        self._cost: GreenCost | None = None
        self.close_button = QuietButton(cap="Esc")
        self.close_button.clicked.connect(self.closed)
        self.add_to_head(self.close_button)
        self._reason_head, self.note = Text(size=12, bold=True), Field()
        self.reasons = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(8)
        self._grid = grid
        self._codes: tuple[str, ...] = ()
        self.reasons.idToggled.connect(lambda _n, _on: self._show_foot())
        self.note.edit.textChanged.connect(lambda _text: self._show_foot())
        self.expiry = Text(size=12, tone="ink_2", wraps=True)
        self.cost = CostBox()
        self.passed: Table[Passed] = Table(_columns(self._station), key=lambda row: row[0],
                                           row_height=31)  # fmt: skip
        self.passed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inset = down(self._reason_head, gap=12, margins=(16, 16, 16, 12))
        inset.addLayout(grid)
        self.lasts = Field()
        self.lasts.edit.setValidator(QIntValidator(SHORTEST, LONGEST, self.lasts))
        self.lasts.edit.setMaximumWidth(96)
        self.lasts.put_beside()
        self.today = Text(size=12, tone="ink_2", wraps=True)
        for widget in (self.note, self.lasts, self.expiry, self.cost, self.today):
            inset.addWidget(widget)
        self.body.addLayout(inset)
        self.body.addWidget(self.passed, 1)
        self.body.addStretch(0)
        self.primary = PrimaryButton()
        self.primary.clicked.connect(self.act)
        self.refuse = SecondaryButton()
        self.refuse.clicked.connect(self._ask_why)
        self.why = QWidget()
        self.refusals = [SecondaryButton() for _ in REFUSALS]
        for code, button in zip(REFUSALS, self.refusals, strict=True):
            button.clicked.connect(partial(self._refuse, code))
        pairs = zip(self.refusals[::2], self.refusals[1::2], strict=True)
        self.why.setLayout(down(*(across(*pair, None, gap=8) for pair in pairs), gap=8))
        self.why.hide()
        inset.addWidget(self.why)
        self.withdraw = SecondaryButton()
        self.withdraw.clicked.connect(self.withdrawn)
        self.hint = Text(size=12, tone="ink_2", wraps=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = across(self.primary, self.refuse, self.withdraw, gap=8)
        row.setStretch(0, 1)
        self.add_foot(down(row, self.hint, None, gap=8, margins=(16, 16, 16, 8)), 120)
        self.retranslate()

    def retranslate(self) -> None:
        self.close_button.setText(self.tr("Close"))
        self._reason_head.setText(self.tr("Reason"))
        self.lasts.set_label(self.tr("Holds for so many minutes"))
        for code, button in zip(REFUSALS, self.refusals, strict=True):
            button.setText(i18n.name("reason", code))
        self._name_reasons()
        self.refuse.setText(self.tr("Refuse"))
        self.withdraw.setText(self.tr("Withdraw"))
        if self._visit is not None and self._cost is not None:
            self.show_cost(self._visit, self._cost)

    def _take_reasons(self, codes: tuple[str, ...]) -> None:
        """The campaign's list may change during the day; a wish of the old one keeps its reason."""
        if codes == self._codes:
            return
        for old in self.reasons.buttons():
            self.reasons.removeButton(old)
            self._grid.removeWidget(old)
            old.deleteLater()
        self._codes = codes
        for n in range(len(codes)):
            self.reasons.addButton(Choice(str(n + 1)), n)
        self._name_reasons()

    def _name_reasons(self) -> None:
        """Two abreast, one where a word would not fit: a choice is never cut."""
        for n, code in enumerate(self._codes):
            self.reasons.button(n).setText(i18n.name("reason", code))
        widest = max((b.sizeHint().width() for b in self.reasons.buttons()), default=0)
        abreast = 2 if widest <= HALF else 1
        for n, button in enumerate(self.reasons.buttons()):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, n // abreast, n % abreast)

    def _station(self) -> str:
        return self._cost.station if self._cost else ""

    def pick(self, number: int) -> None:
        """Keys 1 to 9."""
        button = self.reasons.button(number)
        if button is not None and self._visit is not None and self._visit.green is None:
            button.setChecked(True)

    def show_cost(self, visit: VisitAt, cost: GreenCost) -> None:
        asked = visit.green.reason if visit.green else ""
        self._take_reasons(cost.reasons if asked in ("", *cost.reasons) else (*cost.reasons, asked))
        if self._visit is None or self._visit.id != visit.id:
            self._clear()
            self.lasts.edit.setText(str(cost.expires_minutes))
        self._visit, self._cost = visit, cost
        self.title.setText(self.tr("Green channel · {ticket}").format(ticket=visit.ticket))
        is_open = visit.green is None
        for number, button in enumerate(self.reasons.buttons()):
            button.setEnabled(is_open)
            button.setVisible(is_open or self._codes[number] == asked)
        self.note.setVisible(is_open)
        if asked:
            self.reasons.button(self._codes.index(asked)).setChecked(True)
        until = self._workplace.now() + timedelta(minutes=cost.expires_minutes)
        if visit.green is not None and visit.green.expires_at is not None:
            until = visit.green.expires_at
        self.expiry.setText(
            self.tr("Ends at {time} if not served by then").format(
                time=self._workplace.clock(until)
            )
        )
        self._show_cost(cost)
        self._show_today(cost)
        self._show_foot()

    def _show_today(self, cost: GreenCost) -> None:
        """How often the channel was asked for, by reason, and what it came to so far."""
        words = self.tr("{reason}: {granted} of {asked} granted")
        parts = [
            words.format(reason=i18n.name("reason", r.reason), granted=r.granted, asked=r.asked)
            for r in cost.today
        ]
        waited = sum(r.minutes for r in cost.today)
        if waited:
            parts.append(self.tr("others waited {minutes}").format(minutes=i18n.minutes(waited)))
        self.today.setText(self.tr("Today: {facts}").format(facts=" · ".join(parts)))
        self.today.setVisible(bool(parts))

    def _ask_why(self) -> None:
        self.why.setVisible(not self.why.isVisibleTo(self))

    def _refuse(self, code: str) -> None:
        self.why.hide()
        self.refused.emit(code)

    def _clear(self) -> None:
        self.reasons.setExclusive(False)
        for button in self.reasons.buttons():
            button.setChecked(False)
        self.reasons.setExclusive(True)
        self.note.edit.clear()
        self.why.hide()

    def _show_cost(self, cost: GreenCost) -> None:
        clock = self._workplace.clock
        station = i18n.name("station", cost.station)
        if not cost.is_waiting:
            words = self.tr("Nobody waits longer now")
            detail = self.tr("{ticket} does not wait in a line at the moment.")
        elif cost.passed:
            words = self.tr("%n parties wait about {minutes} longer", "", len(cost.passed))
            words = words.format(minutes=i18n.minutes(cost.minutes_each))
            detail = self.tr("{ticket} is due {new} instead of {old} at {station}.")
        else:
            words = self.tr("Nobody waits longer")
            detail = self.tr("{ticket} is first already or overtakes nobody at {station}.")
        self.cost.cost.setText(words)
        self.cost.detail.setText(
            detail.format(
                ticket=cost.ticket,
                new=clock(cost.new_due_at),
                old=clock(cost.due_at),
                station=station,
            )
        )
        self.passed.set_rows(cost.passed[:SHOWN])
        self.passed.setVisible(bool(cost.passed))

    def _show_foot(self) -> None:
        visit = self._visit
        if visit is None:
            return
        green, person = visit.green, self._workplace.person
        is_asked = green is not None and green.state == "requested"
        is_granted = green is not None and green.state == "granted"
        self.refuse.setVisible(is_asked)
        self.lasts.setVisible(is_asked)
        if not is_asked:
            self.why.hide()
        self.withdraw.setVisible(green is not None)
        self.primary.setVisible(not is_granted)
        if green is None:
            self.primary.setText(self.tr("Ask for {ticket}").format(ticket=visit.ticket))
            chosen, needed = self.reasons.checkedId() >= 0, self._needs_note()
            label = self.tr("Note: which evidence was shown") if needed else ""
            self.note.set_label(label or self.tr("Note (optional)"))
            missing = "" if chosen else self.tr("Choose a reason first")
            if needed and not self.note.text():
                missing = self.tr("Write which evidence was shown")
            self._off(missing)
            self.hint.setText(
                self.primary.reason or self.tr("The place stays as it is until somebody grants it")
            )
            return
        self.primary.setText(self.tr("Grant {ticket}").format(ticket=visit.ticket))
        same = is_asked and green.requester == person
        reason = self.tr("Somebody other than {name} must grant it; change the person below")
        self._off(reason.format(name=green.requester) if same else "")
        self.refuse.set_off(self.primary.reason)
        told = self.tr("Granted; it can be withdrawn") if is_granted else ""
        asked = self.tr("Asked by {name}; a refusal is kept too").format(name=green.requester)
        self.hint.setText(self.primary.reason or told or asked)

    def _needs_note(self) -> bool:
        chosen = self.reasons.checkedId()
        return chosen >= 0 and self._cost is not None and self._codes[chosen] in self._cost.noted

    def _off(self, reason: str) -> None:
        self.primary.set_off(reason)

    def act(self) -> None:
        visit = self._visit
        if visit is None or not self.primary.isEnabled() or not self.primary.isVisible():
            return
        if visit.green is not None:
            self.granted.emit(int(self.lasts.text() or 0))
            return
        passed = len(self._cost.passed) if self._cost else 0
        self.asked.emit(
            GreenWish(
                reason=self._codes[self.reasons.checkedId()],
                note=self.note.text(),
                owners_delayed=passed,
                minutes_each=self._cost.minutes_each if self._cost else 0,
            )
        )


def _columns(station: Callable[[], str]) -> tuple[Column[Passed], ...]:
    return (
        Column(
            name="ticket", title=lambda: i18n.translate("GreenDrawer", "Affected"), width=88,
            text=lambda row: row[0], is_bold=True, may_elide=False,
        ),
        Column(
            name="where", title=lambda: i18n.translate("GreenDrawer", "Waits at"),
            text=lambda _row: i18n.name("station", station()),
        ),
        Column(
            name="place", title=lambda: i18n.translate("GreenDrawer", "Place now"), width=72,
            text=lambda row: str(row[1]), is_right=True, tone="ink_2", may_elide=False,
        ),
        Column(name="way", title=str, text=lambda _row: "", icon="arrow", tone="ink_2", width=34),
        Column(
            name="then", title=lambda: i18n.translate("GreenDrawer", "If granted"), width=88,
            text=lambda row: str(row[1] + 1), is_right=True, may_elide=False,
        ),
    )  # fmt: skip
