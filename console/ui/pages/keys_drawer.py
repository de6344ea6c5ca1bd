"""The right part of Keys: one set, who holds its pieces, how they came there, what may be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from console.domain.whereabouts import Mark
from console.queries.keys import HolderRow, HomeKeys, MoveRow, PieceRow, SetStory
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.keys_building import BuildingPart
from console.ui.pages.keys_faults import FaultsForm
from console.ui.pages.keys_forms import HandOverForm
from console.ui.pages.keys_offer import OfferBand
from console.ui.pages.keys_pieces import PIECES
from console.ui.widgets import (
    Badge,
    Card,
    DangerButton,
    Divider,
    EmptyState,
    IconLabel,
    SecondaryButton,
    State,
    Table,
    Text,
)
from console.ui.widgets.band import Band
from console.ui.widgets.button_row import ButtonRow
from console.ui.widgets.custody_line import CustodyLine
from console.ui.widgets.key_marks import LOOKS, STATES, word
from console.ui.widgets.layout import across, down


class KeysDrawer(Retranslating, QWidget):
    """`offer_requested(item ids, receiver)`, `answered(move, accepts, count)`; the form of faults
    speaks for itself."""

    offer_requested = Signal(object, object)
    answered = Signal(object, bool, int)

    def __init__(
        self,
        clock: Callable[[MoveRow], str],
        when: Callable[[datetime], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.lost_form = FaultsForm(when)
        self.story: SetStory | None = None
        self._label = ""
        self._build(clock)
        self._listen()
        self.retranslate()
        self.show_story(None)

    def _build(self, clock: Callable[[MoveRow], str]) -> None:
        self.card = Card(has_head=False)
        self.label = Text(size=20, bold=True, may_elide=True)
        self.set_number = Text(tone="ink_2", may_elide=True)
        self.badge = Badge()
        head = across(self.label, self.set_number, None, self.badge, margins=(16, 0, 16, 0))
        self._head = QWidget()
        self._head.setFixedHeight(63)
        self._head.setLayout(head)
        self.band = OfferBand(clock)
        self.expected = Text(tone="called", bold=True, may_elide=True)
        self._expected = Band("called_soft")
        self._expected.setFixedHeight(36)
        self._bell = IconLabel("called", tone="called")
        line = across(self._bell, self.expected, gap=10, margins=(16, 0, 16, 0))
        line.setStretch(1, 1)
        self._expected.setLayout(line)
        self.pieces: Table[PieceRow] = Table(
            PIECES, key=lambda row: (row.kind, row.seal, row.item_ids[0])
        )
        self.line_title = Text(size=12, tone="ink_2", bold=True)
        self.line = CustodyLine(clock)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.line)
        scroll.viewport().setAutoFillBackground(False)
        self.line.setAutoFillBackground(False)
        self.hand_over, self.lost = SecondaryButton(cap="F6"), DangerButton(cap="F8")
        self.acts_row = ButtonRow(left=(self.hand_over,), right=(self.lost,))
        story = QWidget()
        story.setLayout(
            down(across(self.line_title, margins=(16, 12, 16, 4)), scroll, Divider(),
                 across(self.acts_row, margins=(16, 8, 16, 8)), gap=0)
        )  # fmt: skip
        self.form = HandOverForm()
        self.foot = QStackedWidget()
        self._story = story
        for part in (story, self.form, self.lost_form):
            self.foot.addWidget(part)
        self._known = QWidget()
        self._known.setLayout(
            down(self._head, Divider(), self.band, self._expected, self.pieces, Divider(),
                 self.foot, gap=0)
        )  # fmt: skip
        self.empty = EmptyState("keys")
        self.building = BuildingPart()
        self.card.body.addWidget(self.building)
        self.card.body.addWidget(self.empty)
        self.card.body.addWidget(self._known)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)

    def _listen(self) -> None:
        self.band.answered.connect(self.answered)
        self.hand_over.clicked.connect(self.begin_hand_over)
        self.lost.clicked.connect(self.begin_lost)
        self.form.offered.connect(self.offer_requested)
        for form in (self.form, self.lost_form):
            form.left.connect(self.leave_form)

    def retranslate(self) -> None:
        self.line_title.setText(self.tr("Custody: the last who accepted is the holder"))
        self.hand_over.setText(self.tr("Hand over…"))
        self.lost.setText(self.tr("Lost, damaged…"))
        self.pieces.setAccessibleName(self.tr("Pieces of this set"))
        self._say()

    # -- showing -----------------------------------------------------------------------------

    def show_home(self, label: str) -> None:
        """A home that has no set, or whose set is still being read."""
        self._label = label
        self.show_story(None)

    def show_building(self, homes: list[HomeKeys]) -> None:
        self._label = ""
        self.show_story(None)
        self.empty.hide()
        self.building.show_homes(homes)

    def show_story(self, story: SetStory | None) -> None:
        is_other = story is None or self.story is None or self.story.set_id != story.set_id
        self.story = story
        self.building.hide()
        self._known.setVisible(story is not None)
        self.empty.setVisible(story is None)
        if is_other:
            self.leave_form()
        if story is not None:
            self._label = story.label
            self.pieces.set_rows(story.pieces)
            self.pieces.setFixedHeight(self.pieces.height_for(len(story.pieces)))
            self.line.show_moves(story.moves, sum(p.count for p in story.pieces))
            self.form.show_story(story)
        self._say()

    def set_receivers(self, receivers: list[HolderRow]) -> None:
        self.form.set_receivers(receivers)

    def _say(self) -> None:
        story = self.story
        if story is None:
            is_home = bool(self._label)
            so = self.tr("{home} has no key set yet").format(home=i18n.room(self._label))
            nothing = self.tr("No home is chosen")
            how = self.tr("Scan a key tag, type a room, or choose a square with the arrows.")
            self.empty.set(so if is_home else nothing, "" if is_home else how)
            return
        self.label.setText(i18n.room(story.label))
        self.set_number.setText(self.tr("Set {number}").format(number=f"K-{story.number}"))
        look = LOOKS[story.mark]
        state = STATES.get(story.mark, State.WAITING)
        self.badge.set(word(story.mark), state, icon=look.icon, about=story.label)
        waiting = story.waiting
        self.band.setVisible(waiting is not None and not self.is_form_open)
        if waiting is not None:
            self.band.show_move(waiting)
        self._expected.setVisible(bool(story.ticket))
        told = self.tr("{ticket} is in the house, now at {step}")
        step = i18n.name("station", story.step)
        self.expected.setText(told.format(ticket=story.ticket, step=step))
        is_ready = story.mark in (Mark.KEY_ROOM, Mark.OWNER)
        self._expected.set_fill("subtle" if is_ready else "called_soft")
        tone = "ink_2" if is_ready else "called"
        self.expected.set_tone(tone)
        self._bell.set("called", tone)

    # -- forms -------------------------------------------------------------------------------

    def begin_hand_over(self) -> None:
        if self.story is not None and self.hand_over.isEnabled():
            self._open_form(self.form)
            self.form.begin()

    def begin_lost(self) -> None:
        if self.story is not None and self.lost.isEnabled():
            self._open_form(self.lost_form)
            self.lost_form.begin(self.story.unit_id)

    def _turn_to(self, part: QWidget) -> None:
        """Only what is shown asks for room: a long form must not push the pieces together."""
        self.foot.setCurrentWidget(part)
        for each in (self._story, self.form, self.lost_form):
            is_shown = each is part
            high = QSizePolicy.Policy.Preferred if is_shown else QSizePolicy.Policy.Ignored
            each.setSizePolicy(QSizePolicy.Policy.Preferred, high)

    def _open_form(self, form: QWidget) -> None:
        """It names the pieces itself: the table makes room."""
        self._turn_to(form)
        self.pieces.hide()
        self.band.hide()  # one filled button at a time

    def leave_form(self) -> None:
        self._turn_to(self._story)
        self.pieces.show()
        self.band.setVisible(self.story is not None and self.story.waiting is not None)

    @property
    def is_form_open(self) -> bool:
        return self.foot.currentIndex() > 0

    def primary(self) -> None:
        """Enter on this page: what the filled button says."""
        if self.building.isVisible():
            self.building.go.click()
        elif self.is_form_open:
            if self.foot.currentWidget() is self.form:
                self.form.go.click()
        elif self.story is not None and self.story.waiting is not None:
            self.band.accept.click()
