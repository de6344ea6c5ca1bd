"""What can be pressed for the party on the line; each button says what it will do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from console.phone import SlotOffer
from console.queries.phone_desk import PhoneFile
from console.ui.i18n import Retranslating
from console.ui.pages.schedule_words import slot_words
from console.ui.widgets import (
    DangerButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    Tick,
    across,
    down,
)


class PhoneActs(Retranslating, QWidget):
    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._file: PhoneFile | None = None
        self._offer: SlotOffer | None = None
        self.agreed = Tick()
        self.go, self.leave = PrimaryButton(cap="Enter"), QuietButton(cap="Esc")
        self.confirm, self.cancel = SecondaryButton(cap="C"), DangerButton(cap="Del")
        self.setLayout(
            down(self.agreed, across(self.go, self.leave), across(self.confirm, None, self.cancel),
                 gap=8, margins=(16, 8, 16, 12))
        )  # fmt: skip
        self.retranslate()

    def retranslate(self) -> None:
        self.agreed.setText(self.tr("The owner has agreed on the phone"))
        self.leave.setText(self.tr("Leave"))
        self.confirm.setText(self.tr("Confirm as it is"))
        self.cancel.setText(self.tr("Cancel it"))
        self._tell()

    def tell(self, file: PhoneFile, offer: SlotOffer | None) -> None:
        """`offer`: the seat that is held."""
        self._file, self._offer = file, offer
        self._tell()

    def _tell(self) -> None:
        file, offer = self._file, self._offer
        if file is None:
            return
        if offer is None:
            self.go.setText(self.tr("Choose a slot by its digit"))
            self.go.set_off(self.tr("No seat is held yet."))
        else:
            words = self.tr("Rebook to {slot}") if file.state else self.tr("Book {slot}")
            self.go.setText(words.format(slot=slot_words(offer.start, self._zone)))
            is_open = file.state in ("", "booked", "confirmed")
            self.go.set_off("" if is_open else self.tr("This party has come already."))
        self.agreed.setVisible(offer is not None)
        self.confirm.setVisible(file.state == "booked")
        self.cancel.setVisible(file.state in ("booked", "confirmed"))
