"""The parts of the telephone desk: who is on the line, the lists, the running time of a hold."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from console.domain.booking import LATE_REASONS
from console.phone import SlotOffer
from console.queries.found import Found
from console.queries.phone_desk import PhoneFile
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.schedule_words import say, slot_words
from console.ui.rows import Column
from console.ui.widgets import Badge, Combo, State, Text, across, down
from console.ui.widgets.band import Band
from console.ui.workplace import Workplace

HAVING = {
    "booked": State.WAITING, "confirmed": State.DONE, "arrived": State.SERVING,
    "no_show": State.CALLED,
}  # fmt: skip


def offer_columns(zone: str) -> tuple[Column[SlotOffer], ...]:
    def more(row: SlotOffer) -> str:
        return " · ".join(filter(None, [row.host, *(say(*reason) for reason in row.reasons)]))

    return (
        Column(
            name="number", title=lambda: "", width=28, text=lambda row: str(row.number),
            tone="ink_2", size=12,
        ),
        Column(
            name="slot", title=lambda: translate("PhoneDesk", "Slot"),
            text=lambda row: slot_words(row.start, zone), is_bold=True, second=more,
            icon=lambda row: "alert" if row.reasons else "done",
            icon_tone=lambda row: "called" if row.reasons else "done",
        ),
    )  # fmt: skip


def found_columns(zone: str) -> tuple[Column[Found], ...]:
    def booked(row: Found) -> str:
        if row.slot_start is None:
            return translate("PhoneDesk", "no appointment")
        return slot_words(row.slot_start, zone)

    return (
        Column(
            name="home", title=lambda: translate("PhoneDesk", "Home"), is_bold=True,
            text=lambda row: i18n.room(row.label), from_middle=True,
            beside=lambda row: row.owner, second=booked,
        ),
    )  # fmt: skip


class WhoIsIt(Retranslating, QWidget):
    """Home, owner, language, telephone and the present place."""

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._file: PhoneFile | None = None
        self.home, self.owner = Text(size=20, bold=True, may_elide=True), Text(may_elide=True)
        self.place, self.badge = Text(bold=True, may_elide=True), Badge()
        first = across(self.home, gap=8)
        second = across(self.place, None, self.badge, gap=8)
        self.setLayout(down(first, self.owner, second, gap=4, margins=(16, 8, 16, 8)))

    def retranslate(self) -> None:
        self._tell()

    def show_file(self, file: PhoneFile) -> None:
        self._file = file
        self._tell()

    def _tell(self) -> None:
        file = self._file
        if file is None:
            return
        self.home.setText(", ".join(map(i18n.room, file.labels)))
        phone = " / ".join(file.phones) or self.tr("no telephone")
        tongue = i18n.name("language", file.language) if file.language else ""
        self.owner.setText(" · ".join(filter(None, [file.owner, tongue, phone])))
        self.badge.setVisible(bool(file.state))
        if file.slot_start is None:
            self.place.setText(self.tr("No appointment yet"))
            return
        self.place.setText(
            " · ".join(filter(None, [slot_words(file.slot_start, self._zone), file.host]))
        )
        words = i18n.name("appointment", file.state)
        if file.is_pinned:
            words = self.tr("{state}, pinned").format(state=words)
        self.badge.set(words, HAVING.get(file.state, State.WAITING))


class HoldBand(Retranslating, Band):
    """`over`: the held seat is nobody's again. The time runs by the campaign's clock."""

    over = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("accent_soft", parent=parent)
        self._workplace = workplace
        self.start: datetime | None = None
        self.expires_at: datetime | None = None
        self.words, self.left = Text(bold=True, may_elide=True), Text(bold=True)
        self.setLayout(across(self.words, None, self.left, gap=8, margins=(16, 0, 16, 0)))
        self.setFixedHeight(36)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._tell)
        self.hide()

    def retranslate(self) -> None:
        self._tell()

    def hold(self, start: datetime, expires_at: datetime) -> None:
        self.start, self.expires_at = start, expires_at
        self.show()
        self._tick.start()
        self._tell()

    def let_go(self) -> None:
        self.start = self.expires_at = None
        self._tick.stop()
        self.hide()

    def _tell(self) -> None:
        if self.start is None or self.expires_at is None:
            return
        left = (self.expires_at - self._workplace.now()).total_seconds()
        if left <= 0:
            self.let_go()
            self.over.emit()
            return
        words = self.tr("Held: {slot}")
        self.words.setText(words.format(slot=slot_words(self.start, self._workplace.zone)))
        self.left.setText(f"{int(left) // 60}:{int(left) % 60:02d}")


class Wanted(Retranslating, Combo):
    """The day that the owner asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Wanted day"))
        self._fill(self.currentData())

    def show_days(self, days: tuple[date, ...]) -> None:
        """The wanted one stays while there is one."""
        if days != self._days:
            self._days = days
            self._fill(self.currentData())

    def wanted(self) -> date | None:
        found = self.currentData()
        return found if isinstance(found, date) else None

    def _fill(self, chosen: object) -> None:
        items: list[tuple[str, object]] = [(self.tr("Any day"), None)]
        items += [(i18n.day(day), day) for day in self._days]
        self.blockSignals(True)
        self.fill(items, chosen)
        self.blockSignals(False)


class Sooner(Retranslating, Combo):
    """Whether slots within the booking lead are offered too, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.retranslate()

    def retranslate(self) -> None:
        words = {
            "urgent": self.tr("Sooner: urgent matter"),
            "out_of_town": self.tr("Sooner: comes from out of town"),
            "elderly": self.tr("Sooner: elderly or disabled"),
            "our_mistake": self.tr("Sooner: our own mistake"),
            "other": self.tr("Sooner: allowed by the supervisor"),
        }
        items: list[tuple[str, object]] = [(self.tr("Only beyond the booking lead"), "")]
        items += [(words[reason], reason) for reason in LATE_REASONS]
        self.blockSignals(True)
        self.fill(items, self.currentData())
        self.blockSignals(False)
        self.setAccessibleName(self.tr("Sooner than the booking lead"))

    def reason(self) -> str:
        return str(self.currentData() or "")

    def give_up(self) -> None:
        self.blockSignals(True)
        self.setCurrentIndex(0)
        self.blockSignals(False)
