"""After a visit that ended without the keys: why, and a new slot in the same breath."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.actions.phoning import Asked, book
from console.actions.seating import Spot
from console.domain.errors import Failure, Refusal
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.schedule_words import slot_words
from console.ui.widgets import (
    Divider,
    IconLabel,
    QuietButton,
    SecondaryButton,
    Text,
    across,
    down,
)

if TYPE_CHECKING:
    from console.phone import Call, SlotOffer
    from console.planned_board import PlannedBoards
    from console.ui.workplace import Workplace

OFFERED = 3
"""So many slots are read out at once: nobody keeps more in mind."""
ALL_IS_READY = "other"
"""Why the booking lead does not matter: papers and keys lie ready, the owner was here."""


@dataclass(frozen=True, kw_only=True)
class Ended:
    ticket: str
    how: str
    reason: str
    unit_id: int


class AfterEnding(Retranslating, QWidget):
    """`wanted(unit)`: other slots than the first ones, at the phone desk."""

    wanted = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ended: Ended | None = None
        self.call: Call | None = None
        self._said: Refusal | Failure | None = None
        self._booked = ""
        self._is_asking = False
        self.what, self.so = Text(bold=True, may_elide=True), Text(tone="ink_2", wraps=True)
        self.slots = [SecondaryButton() for _ in range(OFFERED)]
        self.more, self.close_button = QuietButton(icon="plan"), QuietButton(icon="close")
        for number, button in enumerate(self.slots):
            button.clicked.connect(partial(self.take, number))
        self.more.clicked.connect(lambda: self.wanted.emit(self.ended.unit_id if self.ended else 0))
        self.close_button.clicked.connect(self.leave)
        head = across(IconLabel("user"), self.what, None, self.close_button, gap=12)
        ways = across(*self.slots, self.more, None, gap=8)
        self.setLayout(
            down(down(head, self.so, ways, gap=8, margins=(24, 14, 16, 14)), Divider(), gap=0)
        )
        self.hide()
        self.retranslate()

    @cached_property
    def _boards(self) -> PlannedBoards:
        from console.planned_board import PlannedBoards

        return PlannedBoards()

    def retranslate(self) -> None:
        self.more.setText(self.tr("Other times…"))
        self.close_button.setText(self.tr("Later"))
        self._tell()

    def ask(self, ended: Ended) -> None:
        self.ended, self.call, self._said, self._booked = ended, None, None, ""
        self.show()
        self._find()

    def leave(self) -> None:
        self.ended, self.call = None, None
        self.hide()

    def take(self, number: int) -> None:
        """The owner stands here and agrees: the slot is confirmed at once."""
        call = self.call
        if call is None or number >= len(call.offers) or self._booked:
            return
        offer = call.offers[number]
        file = call.file
        for button in self.slots:
            button.set_busy(True)
        self._workplace.press(
            book,
            done=lambda _event: self._taken(offer),
            refused=self._refused,
            failed=self._refused,
            after=self._answered,
            asked=Asked(
                owner_id=file.owner_id, unit_ids=file.unit_ids, late_reason=ALL_IS_READY
            ),
            to=Spot(slot_start=offer.start, host_id=offer.host_id),
            is_confirmed=True,
        )  # fmt: skip

    # -- inside ------------------------------------------------------------------------------

    def _find(self) -> None:
        """In the slow lane: the plan's board may have to be built, and the desk goes on."""
        from console.phone import open_call

        ended = self.ended
        if ended is None:
            return
        self._is_asking = True
        workplace = self._workplace
        job = partial(
            open_call, workplace.store, self._boards, ended.unit_id, now=workplace.now(),
            is_sooner=True,
        )  # fmt: skip
        workplace.tasks.slow(
            job, done=partial(self._show, ended), refused=self._refused, failed=self._refused,
            after=self._found,
        )  # fmt: skip
        self._tell()

    def _found(self) -> None:
        self._is_asking = False
        self._tell()

    def _show(self, ended: Ended, call: Call) -> None:
        if ended == self.ended:
            self.call = call

    def _taken(self, offer: SlotOffer) -> None:
        self._booked = slot_words(offer.start, self._workplace.zone)
        self._said = None
        self._tell()

    def _refused(self, no: Refusal | Failure) -> None:
        """Most often somebody was faster: the slots are asked for anew."""
        is_first = self._said is None
        self._said = no
        if self.call is not None and is_first and isinstance(no, Refusal):
            self.call = None
            self._find()
        self._tell()

    def _answered(self) -> None:
        for button in self.slots:
            button.set_busy(False)

    def _tell(self) -> None:
        ended = self.ended
        if ended is None:
            return
        why = i18n.name("ending_reason", ended.reason) if ended.reason else ""
        parts = (ended.ticket, i18n.name("visit", ended.how), why)
        self.what.setText(" · ".join(part for part in parts if part))
        offers = self.call.offers[:OFFERED] if self.call and not self._booked else ()
        for number, button in enumerate(self.slots):
            button.setVisible(number < len(offers))
            if number < len(offers):
                button.setText(slot_words(offers[number].start, self._workplace.zone))
        self.more.setVisible(not self._booked and not self._is_asking)
        self.so.setText(self._sentence(bool(offers)))

    def _sentence(self, has_offers: bool) -> str:
        if self._booked:
            words = self.tr("Comes again {slot}. No keys are with the owner.")
            return words.format(slot=self._booked)
        if self._said is not None:
            return i18n.say(self._said.code, self._said.facts)
        if self._is_asking:
            return self.tr("No keys are with the owner. Looking for free slots…")
        if has_offers:
            return self.tr("No keys are with the owner. Offer a new slot:")
        return self.tr("No keys are with the owner. No slot of the plan is free.")
