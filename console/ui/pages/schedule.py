"""Plan · Schedule: the window as a heat map, who comes in a slot, who has no place and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from console.queries import campaigns
from console.queries import schedule as queries
from console.queries.homes import home_classes
from console.queries.schedule import PartyRow
from console.schedule import Cell, Schedule, read_schedule
from console.ui import i18n, theme
from console.ui.page import Act, Page
from console.ui.pages.plan_form import PlanForm
from console.ui.pages.plan_progress import PlanProgress
from console.ui.pages.schedule_day import DayCard
from console.ui.pages.schedule_filters import Choices, Filters
from console.ui.pages.schedule_left_out import LeftOutCard
from console.ui.pages.schedule_move_card import MoveCard
from console.ui.pages.schedule_moving import Moving, Party
from console.ui.pages.schedule_presses import SchedulePresses
from console.ui.pages.schedule_replan import Replanning
from console.ui.pages.schedule_slot import SlotCard
from console.ui.pages.schedule_tables import narrowest
from console.ui.pages.schedule_tools import Tools
from console.ui.widgets import (
    Card,
    EmptyState,
    Notice,
    SecondaryButton,
    State,
    Text,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.heat_legend import HeatLegend
from console.ui.widgets.hints import Hints
from console.ui.widgets.slot_cells import Look
from console.ui.widgets.slot_map import SlotMap
from console.verdicts import Verdict, Verdicts

if TYPE_CHECKING:
    from console.domain.errors import Refusal
    from console.domain.events import Event
    from console.store import Store
    from console.ui.workplace import Workplace

SAID_OTHERWISE = frozenset({"homes", "owners", "duty", "plan", "staff", "roster"})
"""Families of events after which a home may be without a place for another reason than before."""
FOLDS = 5 * 60_000
"""Milliseconds after which the customer class folds by itself."""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    schedule: Schedule
    parties: tuple[PartyRow, ...] = ()
    choices: Choices = field(default_factory=Choices)


class SchedulePage(Page):
    kinds = frozenset(
        {"plan", "appointment", "appointments", "day", "roster", "visit", "staff", "press", "homes",
         "seat", "duty", "hosts", "host", "limits"}
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.schedule = Schedule()
        self.names: Mapping[int, str] = {}
        """Hosts by their number."""
        self._start: datetime | None = None
        self._may_differ = False
        self._is_open, self._rows = False, Loaded(schedule=Schedule())
        self._fold = QTimer(self, singleShot=True, interval=FOLDS)
        self.replan_button, self.plan_button = SecondaryButton(), SecondaryButton()
        self.room = Notice()
        self.room.close_button.hide()
        self.map, self.legend, self.sums = SlotMap(), HeatLegend(), Text(tone="ink_2")
        self.filters, self.hints, self.quota = Filters(), Hints(), Text(size=12, tone="ink_2")
        self.empty = EmptyState("plan")
        self.form, self.progress = PlanForm(), PlanProgress()
        self.slot = SlotCard(workplace.zone)
        self.day_card = DayCard()
        self.move_card, self.left_out = MoveCard(workplace.zone), LeftOutCard(workplace.zone)
        self.parties, self.unplaced = self.slot.parties, self.left_out.unplaced
        self.room_line = QWidget()
        self.room_line.setLayout(across(self.room, margins=(theme.SIDE, theme.EDGE, theme.SIDE, 0)))
        self._whole.addWidget(self.room_line)
        self.replan, self.tools = Replanning(self), Tools(self)
        self.two = TwoPart(self._left(), self._right(), right_width=424)
        self.set_content(self.two)
        self.wholes = QWidget()  # hidden: a layout of hidden parts would still take its share
        self.over = down(margins=(theme.SIDE, theme.EDGE, theme.SIDE, theme.EDGE))
        self.wholes.setLayout(self.over)
        self.wholes.hide()
        self._whole.addWidget(self.wholes, 1)
        self.moving, self.presses = Moving(self), SchedulePresses(self)
        self.buttons = (self.replan_button, self.plan_button, *self.buttons)
        self.own_acts = (
            Act("F6", self.ask_plan), Act("F7", self.replan.ask), Act("F8", self.presses.ask_print),
            Act("F9", lambda: self.tools.open("phone_desk")), Act("M", self.move_current),
            Act("Q", self.ask_day),
            Act("Esc", self.give_up), *(Act(str(n), partial(self._digit, n)) for n in range(1, 10)),
        )  # fmt: skip
        self.acts = self.own_acts
        self._listen()
        self.retranslate()
        self.show_rows(self._rows)

    def _left(self) -> QWidget:
        self.card = Card()
        self.card.add_to_head(self.sums, after_title=True)
        self.card.add_to_head(self.legend)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setWidget(self.map)
        self.area.viewport().setAutoFillBackground(False)
        self.map.setAutoFillBackground(False)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = across(self.filters, self.tools, gap=8, margins=(16, 6, 16, 0))
        bar.setStretch(0, 1)
        self.card.body.addLayout(bar)
        self.card.body.addLayout(down(self.area, margins=(16, 4, 16, 4)), 1)
        self.card.body.addWidget(self.empty)
        foot = across(self.hints, None, self.quota, gap=16, margins=(16, 0, 16, 0))
        self.card.add_foot(foot, 32)
        left = QWidget()
        left.setLayout(down(self.card))
        return left

    def _right(self) -> QWidget:
        self.upper: tuple[QWidget, ...] = (
            self.form, self.progress, self.replan.form, self.day_card, self.slot, self.move_card,
            self.replan.list,
        )  # fmt: skip
        right = QWidget()
        lines = down(*self.upper, self.left_out, gap=16)
        for n in range(4, len(self.upper)):
            lines.setStretch(n, 2)
        lines.setStretch(len(self.upper), 1)
        lines.addStretch(0)  # only what the lists do not need
        right.setLayout(lines)
        for card in self.upper:
            card.hide()
        return right

    def _digit(self, number: int) -> None:
        if self.moving.is_on:
            self.move_card.take(number)

    def _listen(self) -> None:
        self.plan_button.clicked.connect(self.ask_plan)
        self.replan_button.clicked.connect(self.replan.ask)
        self.empty.on_way(self.ask_plan)
        self.map.say_more = self.moving.words_of
        self.map.chosen.connect(self.choose)
        self.map.opened.connect(self.open_slot)
        self.map.day_chosen.connect(self.presses.ask_day)
        self.day_card.wished.connect(self.presses.set_day)
        self.day_card.given_up.connect(self.give_up)
        self.filters.changed.connect(self.show_filtered)
        self.filters.eye_pressed.connect(self.turn_classes)
        self._fold.timeout.connect(self.fold_classes)
        self.slot.given_up.connect(self.give_up)
        self.form.wished.connect(self.presses.plan)
        self.form.room_asked.connect(self.presses.look_ahead)
        self.form.given_up.connect(self.give_up)
        self.progress.closed.connect(self.give_up)
        for table, party in (
            (self.parties, self.slot.current), (self.unplaced, self.left_out.current),
        ):  # fmt: skip
            table.chosen.connect(lambda _row, party=party: self.moving.prepare(party()))
            table.lifted.connect(lambda _row, party=party: self.lift(party(), by_mouse=True))
            table.carried.connect(self.moving.carry)
            table.dropped.connect(lambda _point: self.moving.drop())
            table.put_back.connect(self.moving.put_back)
        for card in (self.slot, self.left_out):
            wished = card.move_wished if isinstance(card, SlotCard) else card.place_wished
            wished.connect(lambda party: self.lift(party, by_mouse=False))
        self.unplaced.chosen.connect(lambda _row: self.presses.ask_cure(self.left_out.current()))
        self.left_out.cure_wished.connect(self.presses.apply_cure)
        self.move_card.aimed.connect(self.aim_at)
        self.move_card.settled.connect(self.moving.drop)
        self.move_card.given_up.connect(self.give_up)

    def retranslate(self) -> None:
        self.card.title.setText(self.tr("Occupancy by slot"))
        self.plan_button.setText(self.tr("Plan the window…"))
        self.replan_button.setText(self.tr("Re-plan…"))
        self.empty.set(
            self.tr("No day is planned yet"),
            self.tr("Choose the first day and how many; everybody gets a slot within it."),
            self.tr("Plan the window…"),
        )
        self.hints.set(
            ("← ↑ ↓ →", self.tr("choose a slot")), ("Enter", self.tr("go to its parties")),
            ("M", self.tr("move, or drag the row")), ("Q", self.tr("quota of the day")),
        )  # fmt: skip
        self._tell()

    def hear(self, event: Event) -> None:
        super().hear(event)
        self._may_differ |= event.kind.partition(".")[0] in SAID_OTHERWISE
        self.tools.hear(event)

    def title(self) -> str:
        return self.tr("Schedule")

    def home(self) -> QWidget:
        return self.map

    # -- what is so --------------------------------------------------------------------------

    def load(self, store: Store) -> Loaded:
        start = self._start
        parties = store.read(queries.slot_parties, start=start) if start else []
        return Loaded(
            schedule=read_schedule(store),
            parties=tuple(parties),
            choices=Choices(
                buildings=tuple(store.read(queries.buildings)),
                hosts=tuple(store.read(campaigns.hosts)),
                coming=tuple(store.read(queries.coming)),
                classes=store.read(home_classes) if self._is_open else None,
            ),
        )

    def show_rows(self, rows: Loaded) -> None:
        was, self._rows, self.schedule = self.schedule, rows, rows.schedule
        if was.cells != self.schedule.cells:
            self.moving.forget()
        is_other = (was.cells, was.unplaced) != (self.schedule.cells, self.schedule.unplaced)
        if is_other or self._may_differ:
            self._may_differ = False
            self.presses.ask_reasons()
            self.presses.ask_cure(self.left_out.current())
        self.names = {host.id: host.name for host in rows.choices.hosts}
        self.filters.offer(rows.choices)
        self.map.show_schedule(rows.schedule)
        self.area.setVisible(bool(rows.schedule.days))
        self.filters.setVisible(bool(rows.schedule.days))
        self.empty.setVisible(not rows.schedule.days)
        self.show_filtered()

    def show_filtered(self) -> None:
        rows = self._rows
        self.slot.show_cell(self.map.current())
        self.slot.show_parties(self.filters.parties(rows.parties), len(rows.parties))
        self.left_out.show_rows(
            self.filters.left_out(rows.schedule.unplaced), len(rows.schedule.unplaced)
        )
        self.show_looks()
        self._tell()

    def show_looks(self) -> None:
        """What the cells say: where a party may go, else what the filters let through."""
        moves = self.replan.looks()
        if self.moving.is_on:
            self.map.show_looks(self.moving.looks())
        elif self.filters.is_on and not moves:
            found = self.filters.matches()
            starts = (cell.start for cells in self.schedule.cells for cell in cells)
            self.map.show_looks({start: Look(matches=found[start]) for start in starts})
        else:
            self.map.show_looks(moves)

    def _tell(self) -> None:
        found, left = self.schedule, len(self.schedule.unplaced)
        words = self.tr("{placed} homes placed · {left} without a place").format(
            placed=i18n.figure(found.homes_placed), left=i18n.figure(left)
        )
        if self.filters.is_on:
            parties = sum(self.filters.matches().values())
            words = self.tr("%n parties fit", "", parties)
        self.sums.setText(words if found.days else "")
        most = max((head.quota for head in found.days), default=0)
        words = self.tr("At most {count} homes a day")
        self.quota.setText(words.format(count=most) if most else "")
        self.room_line.setVisible(bool(found.days) and not self.two.isHidden())
        if found.days:
            self._tell_room()

    def _tell_room(self) -> None:
        found = self.schedule
        rest, out = found.holds - found.homes_placed, len(found.unplaced)
        words = self.tr("{used} homes are placed, {left} more would fit")
        if is_short := rest < out:
            words = self.tr("{out} homes have no place, and only {left} more would fit")
        fact = words.format(
            used=i18n.figure(found.homes_placed), left=i18n.figure(rest), out=i18n.figure(out)
        )
        self.room.say(State.CALLED if is_short else State.DONE, fact, narrowest(found))

    # -- slots -------------------------------------------------------------------------------

    def hold(self, part: QWidget, *, is_whole: bool) -> None:
        """A part that was just made gets its place, hidden."""
        if is_whole:
            self.over.addWidget(part)
        else:
            lines = self.two.right.layout()
            assert isinstance(lines, QVBoxLayout)
            lines.insertWidget(len(self.upper), part, 2)
            self.upper = (*self.upper, part)

    def show_whole(self, part: QWidget | None) -> None:
        """One part over the whole page, or the page itself."""
        for other in self.tools.made.values():
            if other not in self.upper:
                other.setVisible(other is part)
        self.two.setVisible(part is None)
        self.wholes.setVisible(part is not None)
        self.room_line.setVisible(part is None and bool(self.schedule.days))

    def show_side(self, card: QWidget | None) -> None:
        """One card above the homes without a place, or none; a planning that runs stays."""
        if self.progress.is_running:
            card = self.progress
        for other in self.upper:
            other.setVisible(other is card)
        stays = card is None or (card in (self.slot, self.progress) and self.schedule.unplaced)
        self.left_out.setVisible(bool(stays))
        self.show_looks()

    def choose(self, cell: Cell) -> None:
        if self.moving.is_on:
            self.aim(cell)
            return
        self._start = cell.start
        if self.tools.open_part is None:  # somebody on the line is not sent away by a click
            self.show_side(self.slot)
        self.slot.show_cell(cell)
        self.reload()
        self.presses.warm()

    def open_slot(self, _cell: Cell) -> None:
        if self.moving.is_on:
            self.moving.drop()
        else:
            self.parties.setFocus()

    def give_up(self) -> None:
        """One step back: from a move to the slot, from the slot to the map."""
        if self.progress.is_running:
            self.progress.ask_to_stop()
            return
        self.replan.give_up()
        if self.moving.is_on:
            self.moving.put_back()
            self.show_side(self.slot if self.map.current() is not None else None)
        else:
            self.show_side(None)
        self.give_keyboard_back()

    # -- somebody is moved -------------------------------------------------------------------

    def move_current(self) -> None:
        """Of the list that has the keyboard, else of the slot."""
        card = self.left_out if self.unplaced.hasFocus() else self.slot
        party = card.current() if card.isVisible() else None
        if party is not None:
            self.lift(party, by_mouse=False)

    def lift(self, party: Party | None, *, by_mouse: bool) -> None:
        if party is None:
            return
        if not by_mouse:
            self.move_card.ask(party)
            self.show_side(self.move_card)
            self.map.setFocus()
        self.moving.lift(party, by_mouse=by_mouse)

    def ask_verdicts(self, party: Party) -> Verdicts:
        """In the read lane."""
        return self.presses.verdicts(party)

    def show_offers(self, found: Verdicts) -> None:
        if self.moving.is_by_mouse:
            return
        self.move_card.show_offers(found, self.schedule, self.names)
        if found.best:
            self.move_card.offers.setFocus()

    def aim_at(self, start: datetime) -> None:
        for column, cells in enumerate(self.schedule.cells):
            for row, cell in enumerate(cells):
                if cell.start == start and self.moving.is_on:
                    self.map.choose(column, row)
                    self.aim(cell)

    def aim(self, cell: Cell) -> None:
        self.moving.aim(cell)
        self.move_card.aim(cell, self.moving.verdict_of(cell))

    # -- the customer class, which is looked at knowingly ------------------------------------

    def turn_classes(self) -> None:
        if self._is_open:
            self.fold_classes()
        else:
            self.presses.open_classes()

    def classes_opened(self) -> None:
        self._is_open = True
        self._fold.start()
        self.reload()

    def fold_classes(self) -> None:
        self._is_open = False
        self._fold.stop()
        self.reload()

    # -- presses -----------------------------------------------------------------------------

    def ask_plan(self) -> None:
        self.presses.ask_plan()

    def ask_day(self) -> None:
        """Of the day that the current slot is on, else of the first."""
        at = max(0, self.map.column())
        if at < len(self.schedule.days) and not self.moving.is_on:
            self.presses.ask_day(self.schedule.days[at])

    def settle(self, party: Party, cell: Cell, verdict: Verdict | None) -> None:
        self.presses.settle(party, cell, verdict)

    def say_no(self, party: Party, _cell: Cell, reasons: Sequence[str]) -> None:
        fact = self.tr("{who} stays where it was").format(who=party.words)
        if party.start is None:
            fact = self.tr("{who} has no place yet").format(who=party.words)
        self.notice(State.CALLED, fact, " · ".join(reasons))

    def load_refused(self, refusal: Refusal) -> None:
        self.moving.put_back()
        super().load_refused(refusal)
