"""The desk with a party: called or being served, what it needs and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from console.domain.endings import REASONS
from console.domain.routing import SKIP_REASONS
from console.domain.visits import HAND_OVER_REASONS, HOLD_REASONS
from console.queries.desk import CalledParty
from console.queries.desk_hosts import HostRow
from console.ui import i18n, theme
from console.ui.i18n import Retranslating, translate
from console.ui.pages.desk_head import DeskHead, stops
from console.ui.pages.desk_needs import DeskNeeds
from console.ui.pages.desk_ways import GAP, ChoiceRows, Ways
from console.ui.pages.desk_why import WhyBand, why_called
from console.ui.widgets import (
    Button,
    Card,
    DangerButton,
    Divider,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    Text,
)
from console.ui.widgets.attention_row import AttentionRow
from console.ui.widgets.layout import across, down
from console.ui.widgets.route import RouteView
from console.ui.workplace import Workplace

ROOMY, FOOT = 640, 172
"""Pixels of height from which the route is shown too."""
MOST_HOSTS = 6
ENDINGS = ("incomplete_documents", "view_only", "refused", "left_early")


class BusyDesk(Retranslating, Card):
    """Wishes go out as signals; `held(reason)`, `ended(how, reason)`, `sent(station id)`,
    `given(host id, reason)`, `skipped(step, reason, supervisor)`."""

    primary_pressed = Signal()
    only_finished = Signal()
    recalled = Signal()
    parked = Signal()
    held = Signal(str)
    sent = Signal(int)
    given = Signal(int, str)
    skipped = Signal(str, str, str)
    ended = Signal(str, str)
    uncalled = Signal()
    collected = Signal()
    papers_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self._workplace = workplace
        self.party: CalledParty | None = None
        self._may_undo = False
        self.head = DeskHead(workplace)
        self.ticket = self.head.ticket
        self.body.addWidget(self.head)
        self.why = WhyBand()
        self.body.addWidget(self.why)
        self.route = RouteView()
        self._way = QWidget()
        self._way.setLayout(down(self.route, margins=(8, 24, 8, 12)))
        self.body.addWidget(self._way)
        self.body.addWidget(Divider())
        self.needs = DeskNeeds()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.needs)
        self.area.viewport().setAutoFillBackground(False)
        self.needs.setAutoFillBackground(False)
        self.body.addWidget(self.area, 1)
        self.collect = SecondaryButton(icon="child", small=True)
        self.collect.clicked.connect(self.collected)
        self.mind = AttentionRow(self.collect)
        self.body.addWidget(self.mind)
        self.body.addWidget(self.needs.foot)
        self._build_foot()
        self.retranslate()

    def _build_foot(self) -> None:
        self.recall = SecondaryButton(icon="called", icon_tone="called", cap="F5")
        self.park = SecondaryButton(icon="parked", icon_tone="parked", cap="F6")
        self.hold = SecondaryButton(icon="sheet", icon_tone="parked", cap="F7")
        self.send = SecondaryButton(icon="arrow", cap="F8")
        self.end = DangerButton()
        acts = QWidget()
        self.undo_call = QuietButton(icon="undo", small=False)
        self.papers = QuietButton(icon="printer", small=False)
        acts.setLayout(
            across(
                self.recall,
                self.park,
                self.hold,
                self.send,
                None,
                self.undo_call,
                self.papers,
                self.end,
                gap=8,
            )
        )
        self._ways = ChoiceRows()
        self._ways.closed.connect(self.close_choices)
        self._row = QStackedWidget()
        self._row.addWidget(acts)
        self._row.addWidget(self._ways)
        self._row.setFixedHeight(theme.CONTROL)
        self.primary = PrimaryButton(cap="F4", height=64)
        self.only = Button(cap="F6", height=64)
        self.hint = Text(size=12, tone="ink_2", may_elide=True)
        main = across(self.primary, self.only, gap=8)
        main.setStretch(0, 1)
        self._main = QWidget()
        self._main.setLayout(main)
        foot = down(self._row, self._main, self.hint, gap=10, margins=(24, 14, 24, 10))
        self.add_foot(foot, FOOT)
        for button, signal in (
            (self.recall, self.recalled), (self.park, self.parked), (self.hold, self.open_holds),
            (self.primary, self.primary_pressed), (self.only, self.only_finished),
            (self.undo_call, self.uncalled), (self.papers, self.papers_wanted),
        ):  # fmt: skip
            button.clicked.connect(signal)
        self.send.clicked.connect(self.open_ways)
        self.end.clicked.connect(self.open_endings)

    # -- what it shows -----------------------------------------------------------------------

    def retranslate(self) -> None:
        self.park.setText(self.tr("Did not come"))
        self.hold.setText(self.tr("Hold…"))
        self.send.setText(self.tr("Send on…"))
        self.end.setText(self.tr("End the visit…"))
        self.only.setText(self.tr("Finish only"))
        self.collect.setText(self.tr("Children collected"))
        self.undo_call.setText(self.tr("Undo the call"))
        self.papers.setText(translate("Papers", "Papers…"))
        if self.party is not None:
            self.show_party(self.party, may_undo=self._may_undo)

    def show_party(self, party: CalledParty, *, may_undo: bool = False) -> None:
        if self.party is None or self.party.visit_id != party.visit_id:
            self.close_choices()
        self.party = party
        is_called = party.state == "called"
        self.head.show_party(party)
        self.why.say(*why_called(party.ticket, party.why))
        self.route.set(stops(party, self._workplace))
        self.collect.setVisible(any(mark.code == "childcare" for mark in party.attention))
        self.mind.show_marks(party.attention)
        self.needs.show_needs(party.needs, party.visit_id)
        for part in (self.needs, self.needs.foot):
            part.setEnabled(not is_called)
        self._may_undo = may_undo
        self._show_foot(party, is_called)
        self._show_way()
        self.undo_call.setVisible(may_undo and self._has_room())

    def _show_foot(self, party: CalledParty, is_called: bool) -> None:
        for button, shown in (
            (self.recall, is_called), (self.park, is_called), (self.hold, not is_called),
            (self.only, not is_called),
        ):  # fmt: skip
            button.setVisible(shown)
        again = self.tr("Call again {times} / {limit}").format(
            times=party.recalls, limit=party.recall_limit
        )
        self.recall.setText(again)
        used_up = party.recalls >= party.recall_limit
        self.recall.set_off(self.tr("Called often enough: park the ticket") if used_up else "")
        self.send.setVisible(bool(party.next_stations or party.hosts or party.can_skip))
        words = (
            self.tr("{ticket} is here · begin")
            if is_called
            else self.tr("Finish · go on with {step}")
            if party.stays
            else self.tr("Finish {ticket} · call the next")
        )
        step = i18n.name("station", party.next_step) if party.next_step else ""
        self.primary.setText(words.format(ticket=party.ticket, step=step))
        self.only.setVisible(not is_called and not party.stays)
        self.show_missing()

    def show_missing(self) -> None:
        """While something is not recorded the step cannot be finished: the buttons say what."""
        party = self.party
        if party is None:
            return
        missing = "" if party.state == "called" else self.needs.missing()
        for button in (self.primary, self.only):
            button.set_off(missing)
        if self._row.currentIndex() == 0:
            self._show_hint(party)

    def _show_hint(self, party: CalledParty) -> None:
        reason = self.recall.reason if party.state == "called" else self.primary.reason
        goes = self.tr("{ticket} goes on to {station}. Names appear only after a call.")
        home = self.tr("This is the last step of {ticket}.")
        station = i18n.name("station", party.next_step) if party.next_step else ""
        here = self.tr("{ticket} stays here: {station} comes next at this desk.")
        words = here if party.stays else goes if party.next_step else home
        self.hint.setText(reason or words.format(ticket=party.ticket, station=station))

    # -- inline questions --------------------------------------------------------------------

    def open_ways(self) -> None:
        party = self.party
        if party is None or not self.send.isVisible():
            return
        ways: Ways = [
            (i18n.name("station", code), partial(self.sent.emit, station))
            for station, code in party.next_stations
        ]
        if party.hosts:
            ways.append((self.tr("To another host…"), self.open_hosts))
        if party.can_skip:
            ways.append((self.tr("Leave a step out…"), self.open_skips))
        self._ask(self.tr("Send this party to which station?"), ways)

    def open_hosts(self) -> None:
        """Whoever suits best comes first."""
        if self.party is None or not self.party.hosts:
            return
        ways: Ways = []
        for host in self.party.hosts[:MOST_HOSTS]:
            parties = self.tr("%n parties", "", host.parties)
            words = self.tr("{host} · {parties}").format(host=host.name, parties=parties)
            ways.append((words, partial(self._open_reasons, host)))
        self._ask(self.tr("Which host takes {ticket}?").format(ticket=self.party.ticket), ways)

    def _open_reasons(self, host: HostRow) -> None:
        ways: Ways = [
            (i18n.name("reason", reason), partial(self.given.emit, host.id, reason))
            for reason in HAND_OVER_REASONS
        ]
        self._ask(self.tr("Why {host}?").format(host=host.name), ways)

    def open_skips(self) -> None:
        party = self.party
        if party is None:
            return
        ways: Ways = [
            (i18n.name("station", step), partial(self._open_skip_reasons, step))
            for step in party.can_skip
        ]
        self._ask(self.tr("Which step does {ticket} not need?").format(ticket=party.ticket), ways)

    def _open_skip_reasons(self, step: str) -> None:
        ways: Ways = [
            (i18n.name("skip", reason), partial(self._ask_supervisor, step, reason))
            for reason in SKIP_REASONS
        ]
        words = self.tr("Why is {step} left out? It stands on the papers.")
        self._ask(words.format(step=i18n.name("station", step)), ways)

    def _ask_supervisor(self, step: str, reason: str) -> None:
        self.hint.setText(self.tr("A supervisor allows it, not who presses."))

        def take(approver: str) -> None:
            self.close_choices()
            self.skipped.emit(step, reason, approver)

        words = self.tr("Leave out {step}").format(step=i18n.name("station", step))
        entry = self._ways.show_entry(self.tr("Name of the supervisor"), words, take)
        self._row.setFixedHeight(theme.CONTROL)
        self._row.setCurrentIndex(1)
        entry.setFocus()

    def open_holds(self) -> None:
        party = self.party
        if party is None or party.state != "serving":
            return
        ways: Ways = [
            (i18n.name("reason", reason), partial(self.held.emit, reason))
            for reason in HOLD_REASONS
        ]
        self._ask(self.tr("Why does {ticket} wait?").format(ticket=party.ticket), ways)

    def open_endings(self) -> None:
        ways: Ways = [(i18n.name("visit", how), partial(self._ask_why, how)) for how in ENDINGS]
        self._ask(self.tr("How does this visit end?"), ways)

    def _ask_why(self, how: str) -> None:
        ways: Ways = [
            (i18n.name("ending_reason", reason), partial(self.ended.emit, how, reason))
            for reason in REASONS[how]
        ]
        self._ask(self.tr("Why? The reasons are counted."), ways)

    def _ask(self, words: str, ways: Ways) -> None:
        """The choices take the place of the large button: nothing else is asked meanwhile."""
        self.hint.setText(words)
        rows = self._ways.show_ways([(name, partial(self._choose, act)) for name, act in ways])
        self._main.setVisible(rows == 1)
        self._row.setFixedHeight(rows * (theme.CONTROL + GAP) - GAP)
        self._row.setCurrentIndex(1)
        self._ways.buttons[0].setFocus()

    @property
    def choices(self) -> list[SecondaryButton]:
        return self._ways.buttons if self._row.currentIndex() == 1 else []

    def _choose(self, act: Callable[[], None]) -> None:
        self.close_choices()
        act()

    def close_choices(self) -> None:
        self._row.setCurrentIndex(0)
        self._row.setFixedHeight(theme.CONTROL)
        self._main.show()
        if self.party is not None:
            self._show_hint(self.party)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a low screen the work of this step matters more than the road."""
        super().resizeEvent(event)
        self._show_way()
        if self.party is not None:
            self.undo_call.setVisible(self._may_undo and self._has_room())

    def _show_way(self) -> None:
        """In a low window the road is shown where the work of the step leaves it its room."""
        parts = (self.head, self.why, self.mind, self.needs.foot)
        taken = sum(p.minimumHeight() or p.sizeHint().height() for p in parts if not p.isHidden())
        left = self.height() - taken - FOOT - self.needs.sizeHint().height()
        self._way.setVisible(self.height() >= ROOMY or left >= self._way.sizeHint().height())

    def _has_room(self) -> bool:
        """The undo of a call gives way first: Ctrl+Z does the same."""
        row = (self.recall, self.park, self.hold, self.send, self.undo_call, self.end)
        shown = [b for b in row if b is self.undo_call or not b.isHidden()]
        needed = sum(b.minimumSizeHint().width() + 8 for b in shown)
        return needed <= self.width() - 2 * 25
