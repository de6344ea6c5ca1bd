"""The head of a party's card: home and name, when they were booked and came, or their ticket."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.queries.party import PartyCard
from console.queries.party_visit import VisitAt
from console.ui import i18n, paint
from console.ui.i18n import translate
from console.ui.pages.reception_strip import homes
from console.ui.widgets import Badge, State, Text
from console.ui.widgets.badge import OF_VISIT
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

HIGH = 96
WIDEST = 380
"""A longer home gives way; so does a name."""


class PartyHead(QWidget):
    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.room = Text(size=28, bold=True, may_elide=True)
        self.name = Text(size=20, may_elide=True)
        self.name.setMaximumWidth(300)
        self.state = Badge()
        self.about = Text(tone="ink_2", may_elide=True)
        self.ticket, self.due = Text(size=40, bold=True), Text(size=12, tone="ink_2")
        for text in (self.ticket, self.due):
            text.setAlignment(paint.RIGHT)
        self._booked, self.booked = Text(tone="ink_2"), Text(size=20, bold=True)
        self._here, self.here = Text(tone="ink_2"), Text(size=20, bold=True)
        self.punctual = Badge()
        self._times = QWidget()
        self._times.setLayout(
            across(None, self._booked, self.booked, 8, self._here, self.here, gap=4)
        )
        first = across(self.room, self.name, self.state, None, gap=16)
        left = down(None, first, self.about, None, gap=2)
        right = down(None, self.ticket, self.due, self._times, self.punctual, None, gap=4)
        right.setAlignment(self.punctual, Qt.AlignmentFlag.AlignRight)
        line: QHBoxLayout = across(left, right, gap=16, margins=(24, 8, 24, 8))
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setFixedHeight(HIGH)

    def show_card(self, card: PartyCard) -> None:
        self.room.setText(homes(card))
        self.room.setMinimumWidth(min(WIDEST, self.room.sizeHint().width()))
        self.name.setText(card.owner)
        self.about.setText(" · ".join(part for part in _about(card) if part))
        visit = card.visit
        for widget in (self.ticket, self.due, self.state):
            widget.setVisible(visit is not None)
        self._times.setVisible(visit is None)
        if visit is not None:
            self._show_visit(card, visit)
        else:
            self._show_times(card)
        self._show_punctual(card)

    def _show_visit(self, card: PartyCard, visit: VisitAt) -> None:
        clock = self._workplace.clock
        words = i18n.name("visit", visit.state)
        if visit.state == "waiting" and visit.waiting_since is not None:
            passed = self._workplace.now() - visit.waiting_since
            words += f" {i18n.minutes(max(0, int(passed.total_seconds() // 60)))}"
        self.state.set(words, OF_VISIT[visit.state])
        self.ticket.setText(visit.ticket)
        due = self.tr("due {time}").format(time=clock(visit.due_at))
        if card.slot_start is not None:
            booked = self.tr("booked {time}")
            due = f"{booked.format(time=clock(card.slot_start))} · {due}"
        self.due.setText(due)

    def _show_times(self, card: PartyCard) -> None:
        clock, is_today = self._workplace.clock, card.day == self._workplace.day()
        for widget in (self._booked, self.booked):
            widget.setVisible(card.slot_start is not None)
        for widget in (self._here, self.here):
            widget.setVisible(is_today or card.slot_start is None)
        self._booked.setText(self.tr("Booked"))
        self._here.setText(self.tr("Here"))
        if card.slot_start is not None:
            day = "" if is_today or card.day is None else f"{i18n.short_day(card.day)} "
            self.booked.setText(day + clock(card.slot_start))
        self.here.setText(clock(self._workplace.now()))

    def _show_punctual(self, card: PartyCard) -> None:
        is_today = card.visit is None and card.day == self._workplace.day()
        self.punctual.setVisible(is_today and card.slot_start is not None)
        if card.slot_start is None or not is_today:
            return
        minutes = int((self._workplace.now() - card.slot_start).total_seconds() // 60)
        if minutes > self._workplace.campaign.rules.grace_minutes:
            late = self.tr("{minutes} late")
            words = late.format(minutes=i18n.minutes(minutes))
            self.punctual.set(words, State.CALLED, icon="clock")
        elif minutes < 0:
            early = self.tr("On time · {minutes} early")
            self.punctual.set(early.format(minutes=i18n.minutes(-minutes)), State.DONE)
        else:
            self.punctual.set(self.tr("On time"), State.DONE)


def _about(card: PartyCard) -> list[str]:
    parts = [i18n.name("product", card.product) if card.product else ""]
    if card.gross_area:
        # Two decimals as the language writes them, just as money.
        area = i18n.money(card.gross_area)
        parts.append(translate("PartyHead", "{area} m²").format(area=area))
    if len(card.labels) > 1:
        parts.append(translate("PartyHead", "%n homes", "", len(card.labels)))
    if card.phone:
        parts.append(translate("PartyHead", "phone …{tail}").format(tail=card.phone))
    return parts
