"""The road of a party through the day: when it may be done, and each station with its minutes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from console.queries.party import PartyCard
from console.queries.party_visit import StepAt
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.wait_words import clock_span, wait_text
from console.ui.widgets import Divider, Text
from console.ui.widgets.layout import across, down
from console.ui.widgets.route import RouteView, Stop
from console.ui.workplace import Workplace

WORDS = 128


class PartyWay(Retranslating, QWidget):
    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._card: PartyCard | None = None
        self._head, self._below = (Text(size=12, tone="ink_2", may_elide=True) for _ in range(2))
        self.done_by = Text(size=16, bold=True, may_elide=True)
        self.route = RouteView(small=True)
        words = QWidget()
        words.setLayout(down(None, self._head, self.done_by, self._below, None, gap=0))
        words.setFixedWidth(WORDS)
        line = across(words, self.route, gap=8, margins=(24, 16, 8, 14))
        line.setStretch(1, 1)
        self.setLayout(down(Divider(), line, gap=0))
        self.retranslate()

    def retranslate(self) -> None:
        self._head.setText(self.tr("Done by"))
        self.done_by.setText(self.tr("Not yet known"))
        self._below.setText(self.tr("Usual minutes"))
        if self._card is not None:
            self.show_card(self._card)

    def show_card(self, card: PartyCard) -> None:
        self._card = card
        self._show_whole(card)
        self.route.set(
            [
                Stop(
                    words=i18n.name("station", s.code), below=self._below_of(card, s), state=s.state
                )
                for s in card.route
            ]
        )

    def _show_whole(self, card: PartyCard) -> None:
        if card.whole is None or card.whole.whole is None:
            self.done_by.setText(self.tr("Not yet known"))
            self._below.setText(self.tr("Usual minutes") if not card.waits else "")
            return
        since = card.whole.at if card.visit else self._workplace.now()
        self.done_by.setText(clock_span(since, card.whole.whole, self._workplace.zone))
        self._below.setText(self.tr("8 in 10 by then"))

    def _below_of(self, card: PartyCard, step: StepAt) -> str:
        if step.finished_at:
            return self._workplace.clock(step.finished_at)
        told = card.waits.get(step.station_id)
        if step.state in ("pending", "current", "waiting") and told and told.shown:
            return self.tr("{range}").format(range=wait_text(told.shown))
        return i18n.minutes(step.usual) if step.usual else self.tr("now")
