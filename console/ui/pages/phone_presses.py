"""What is pressed at the telephone desk: hold, book, rebook, confirm, cancel, one step back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from console.actions.booking import cancel, confirm
from console.actions.phoning import Asked, book, hold_seat, rebook, release_seat
from console.actions.seating import Spot
from console.domain.times import from_us
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.schedule_words import slot_words
from console.ui.widgets import State

if TYPE_CHECKING:
    from console.domain.errors import Refusal
    from console.domain.events import Event
    from console.ui.pages.phone_desk import PhoneDesk


class PhonePresses:
    def __init__(self, desk: PhoneDesk) -> None:
        self.desk = desk

    def take(self, number: int) -> None:
        """Holds the slot with that digit."""
        desk = self.desk
        offers = desk.call.offers if desk.call else ()
        if number > len(offers) or desk.hold.start == offers[number - 1].start:
            return
        offer = offers[number - 1]
        desk.offers.choose(offer.start)
        self._press(
            hold_seat, self._held, asked=self._asked(),
            to=Spot(slot_start=offer.start, host_id=offer.host_id),
        )  # fmt: skip

    def _held(self, event: Event) -> None:
        desk = self.desk
        desk.question += 1
        start = from_us(int(str(event.facts["slot"])))
        offers = desk.call.offers if desk.call else ()
        desk.offer = next((o for o in offers if o.start == start), None)
        desk.hold.hold(start, from_us(int(str(event.facts["expires"]))))
        desk.tell()

    def hold_over(self) -> None:
        self.desk.offer = None
        self.desk.notice.say(
            State.CALLED,
            lambda: translate("PhoneDesk", "The held seat is free for others again."),
        )
        self.desk.tell()

    def settle(self) -> None:
        desk = self.desk
        if desk.call is None or desk.offer is None:
            return
        act = rebook if desk.call.file.appointment_id else book
        self._press(
            act, self._settled, asked=self._asked(), is_confirmed=desk.acts.agreed.isChecked(),
            to=Spot(slot_start=desk.offer.start, host_id=desk.offer.host_id),
        )  # fmt: skip

    def _settled(self, _event: Event) -> None:
        desk = self.desk
        offer, call = desk.offer, desk.call
        assert offer is not None
        assert call is not None
        home = ", ".join(map(i18n.room, call.file.labels))
        slot = slot_words(offer.start, desk.workplace.zone)
        desk.show_nobody()
        words = translate("PhoneDesk", "{home} comes {slot}")
        desk.notice.say(State.DONE, words.format(home=home, slot=slot))
        desk.box.setFocus()

    def confirm(self) -> None:
        if self.desk.call is not None:
            number = self.desk.call.file.appointment_id
            self._press(confirm, self._reopen, appointment_id=number)

    def cancel(self) -> None:
        if self.desk.call is not None:
            number = self.desk.call.file.appointment_id
            self._press(cancel, self._reopen, appointment_id=number, reason="phone")

    def back(self) -> None:
        """One step: the held seat, then the party, then the desk."""
        desk = self.desk
        file = desk.call.file if desk.call else None
        if file is not None and desk.hold.start is not None:
            desk.hold.let_go()
            desk.offer, desk.question = None, desk.question + 1
            self._press(release_seat, self._reopen, owner_id=file.owner_id)
            desk.tell()
        elif desk.unit_id or desk.box.text():
            desk.show_nobody()
            desk.box.setFocus()
        else:
            desk.given_up.emit()

    def _asked(self) -> Asked:
        desk = self.desk
        assert desk.call is not None
        file, sooner = desk.call.file, desk.sooner.reason()
        if file.appointment_id:
            return Asked(appointment_id=file.appointment_id, late_reason=sooner)
        return Asked(owner_id=file.owner_id, unit_ids=file.unit_ids, late_reason=sooner)

    def _press(self, action: Any, done: Any, **wishes: Any) -> None:
        self.desk.notice.dismiss()
        self.desk.workplace.press(action, done=done, refused=self._refused, **wishes)

    def _reopen(self, _event: Event) -> None:
        self.desk.reopen()

    def _refused(self, refusal: Refusal) -> None:
        """Most often somebody was faster: the slots are asked for anew."""
        self.desk.refuse(refusal)
        self.desk.reopen()
