"""The telephone desk: find the owner, read out the best slots, hold one by its digit, book it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from console.domain.errors import Refusal
from console.phone import Call, SlotOffer, open_call
from console.planned_board import PlannedBoards
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.phone_acts import PhoneActs
from console.ui.pages.phone_parts import (
    HoldBand,
    Sooner,
    Wanted,
    WhoIsIt,
    found_columns,
    offer_columns,
)
from console.ui.pages.phone_presses import PhonePresses
from console.ui.widgets import (
    Card,
    Divider,
    EmptyState,
    Notice,
    QuietButton,
    State,
    Table,
    Text,
    across,
    down,
)
from console.ui.widgets.find_box import FindBox

if TYPE_CHECKING:
    from console.domain.events import Event
    from console.queries.box import Findings
    from console.queries.found import Found
    from console.ui.workplace import Workplace

ROW, OFFER, OFFERS_LEAST = 48, 40, 2
"""Pixels of an offer: two lines, and at 720 high there is room for two of them at least."""


class PhoneDesk(Retranslating, Card):
    """`given_up`: Esc with nobody on the line. Digits hold a seat, Enter books what is held, Esc
    lets it go; all other keys are said on the buttons."""

    given_up = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.workplace, self._boards = workplace, PlannedBoards()
        self.call: Call | None = None
        self.offer: SlotOffer | None = None
        self.unit_id = self.question = 0
        self._build()
        self._listen()
        self.retranslate()
        self.show_nobody()

    def _build(self) -> None:
        zone = self.workplace.zone
        self.close_button, self.notice = QuietButton(icon="close"), Notice()
        self.box = FindBox(self.workplace.find, cap="")
        self.found: Table[Found] = Table(
            found_columns(zone), key=lambda row: row.unit_id, row_height=ROW, has_head=False
        )
        self.box.serve(self.found)
        self.empty = EmptyState("search")
        self.who, self.hold = WhoIsIt(zone), HoldBand(self.workplace)
        self.said = Text(wraps=True)
        self.offers: Table[SlotOffer] = Table(
            offer_columns(zone), key=lambda row: row.start, row_height=OFFER, has_head=False
        )
        self.offers.setMinimumHeight(OFFERS_LEAST * OFFER)
        self.none = EmptyState("clock")
        self.day, self.sooner = Wanted(), Sooner()
        self.why = Text(tone="called", wraps=True)
        self.acts, self.presses = PhoneActs(zone), PhonePresses(self)
        self.add_to_head(self.close_button)
        self.body.addWidget(self.notice)
        self.body.addLayout(across(self.box, margins=(16, 8, 16, 8)))
        self.views = QStackedWidget()
        nobody = QWidget()
        nobody.setLayout(down(self.found, self.empty, gap=0))
        for view in (nobody, self._somebody()):
            self.views.addWidget(view)
        self.body.addWidget(self.views)

    def _somebody(self) -> QWidget:
        made = QWidget()
        said, late = (
            down(self.why, self.said, margins=(16, 8, 16, 8)),
            across(self.day, self.sooner),
        )
        late.setContentsMargins(16, 8, 16, 0)
        late.setStretch(1, 1)
        self.sooner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.setLayout(
            down(Divider(), self.who, self.hold, Divider(), late, said, self.offers, self.none,
                 Divider(), self.acts, gap=0)
        )  # fmt: skip
        return made

    def _listen(self) -> None:
        self.close_button.clicked.connect(self.presses.back)
        self.box.found.connect(self._show_found)
        self.box.opened.connect(lambda row: self.receive(row.unit_id))
        self.found.opened.connect(lambda row: self.receive(row.unit_id))
        self.found.clicked.connect(lambda at: self.receive(self.found.rows.row(at.row()).unit_id))
        self.offers.clicked.connect(lambda at: self.presses.take(at.row() + 1))
        self.offers.opened.connect(lambda row: self.presses.take(row.number))
        self.day.currentIndexChanged.connect(lambda _n: self.reopen())
        self.sooner.currentIndexChanged.connect(lambda _n: self.reopen())
        self.hold.over.connect(self.presses.hold_over)
        self.acts.go.clicked.connect(self.presses.settle)
        self.acts.leave.clicked.connect(self.presses.back)
        self.acts.confirm.clicked.connect(self.presses.confirm)
        self.acts.cancel.clicked.connect(self.presses.cancel)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Phone desk"))
        self.close_button.setAccessibleName(self.tr("Close the phone desk"))
        self.box.set_words(self.tr("Who is calling? Room, name or phone"))
        self.empty.set(
            self.tr("Nobody is on the line"),
            self.tr("Find the owner; the best free slots come at once."),
        )
        self.offers.setAccessibleName(self.tr("Best slots"))
        self.tell()

    def open(self) -> None:
        self.box.setFocus()

    def receive(self, unit_id: int) -> None:
        """Somebody is on the line: asked for by the box, or by another part of the page."""
        self.hold.let_go()
        self.unit_id, self.offer = unit_id, None
        self.sooner.give_up()
        self.day.show_days(())
        self.acts.agreed.setChecked(True)
        self.notice.dismiss()
        self.reopen()

    def show_news(self, event: Event) -> None:
        """Somebody else pressed: the slots may be others."""
        if self.unit_id and event.kind.partition(".")[0] in ("appointment", "plan", "seat"):
            self.reopen()

    # -- showing -----------------------------------------------------------------------------

    def _show_found(self, findings: Findings | None) -> None:
        self.views.setCurrentIndex(0)
        self.found.set_rows(findings.rows if findings else ())
        self.found.setVisible(bool(findings and findings.rows))
        self.empty.setVisible(not (findings and findings.rows))

    def show_nobody(self) -> None:
        self.call, self.offer, self.unit_id = None, None, 0
        self.hold.let_go()
        self.box.clear()
        self._show_found(None)

    def reopen(self) -> None:
        if not self.unit_id:
            return
        self.question += 1
        asked = partial(
            open_call, self.workplace.store, self._boards, self.unit_id,
            now=self.workplace.now(), is_sooner=bool(self.sooner.reason()), day=self.day.wanted(),
        )  # fmt: skip
        self.workplace.tasks.read(
            asked, done=partial(self._show, self.question), refused=self.refuse
        )

    def _show(self, question: int, call: Call) -> None:
        """The answer to an older question is dropped: a press has changed what is held since."""
        if question != self.question or call.file.unit_id != self.unit_id:
            return
        is_new = self.call is None or self.call.file.unit_id != call.file.unit_id
        self.call = call
        self.views.setCurrentIndex(1)
        self.who.show_file(call.file)
        self.day.show_days(call.days)
        self.offers.set_rows(call.offers)
        self._show_held(call)
        self.tell()
        if is_new:
            self.offers.setFocus()

    def _show_held(self, call: Call) -> None:
        held = call.file.held
        if held is not None and held.by == (self.workplace.person or self.workplace.store.by):
            self.offer = next((o for o in call.offers if o.start == held.slot_start), self.offer)
            self.hold.hold(held.slot_start, held.expires_at)
            return
        self.offer = None
        self.hold.let_go()
        if held is not None:
            self.refuse(Refusal("hold.owner-elsewhere", by=held.by))

    def tell(self) -> None:
        call = self.call
        if call is None:
            return
        self.said.setText(call.said)
        self.said.setVisible(self.offer is None)  # it was said: who holds a seat has an answer
        self.why.setVisible(call.why is not None)
        self.why.setText(i18n.say(*call.why) if call.why else "")
        self.offers.setVisible(bool(call.offers))
        self.none.setVisible(not call.offers)
        self.none.set(self.tr("No slot is free for this party"))
        self.acts.tell(call.file, self.offer)

    def refuse(self, refusal: Refusal) -> None:
        self.notice.say(State.CALLED, partial(i18n.say, refusal.code, refusal.facts))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.presses.back()
        elif self.call is None:
            super().keyPressEvent(event)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.presses.take(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.presses.settle()
        elif key == Qt.Key.Key_C and self.acts.confirm.isVisible():
            self.presses.confirm()
        elif key == Qt.Key.Key_Delete and self.acts.cancel.isVisible():
            self.presses.cancel()
        else:
            super().keyPressEvent(event)
