"""Plan · Schedule: the window as a heat map, who comes in a slot, who has no place and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from console.queries import campaigns
from console.queries import schedule as queries
from console.queries.homes import home_classes
from console.queries.schedule import PartyRow
from console.schedule import Cell, Schedule, read_schedule
from console.ui.page import Act, Page
from console.ui.pages.plan_form import PlanForm
from console.ui.pages.plan_progress import PlanProgress
from console.ui.pages.schedule_board import BoardCard
from console.ui.pages.schedule_classes import Classes
from console.ui.pages.schedule_day import DayCard
from console.ui.pages.schedule_filters import Choices
from console.ui.pages.schedule_left_out import LeftOutCard
from console.ui.pages.schedule_lifting import Lifting
from console.ui.pages.schedule_move_card import MoveCard
from console.ui.pages.schedule_moving import Moving
from console.ui.pages.schedule_presses import SchedulePresses
from console.ui.pages.schedule_replan import Replanning
from console.ui.pages.schedule_room import RoomLine
from console.ui.pages.schedule_sides import Sides
from console.ui.pages.schedule_slot import SlotCard
from console.ui.pages.schedule_tools import Tools
from console.ui.widgets import SecondaryButton
from console.ui.widgets.slot_cells import Look

if TYPE_CHECKING:
    from console.domain.errors import Refusal
    from console.domain.events import Event
    from console.store import Store
    from console.ui.workplace import Workplace

SAID_OTHERWISE = frozenset({"homes", "owners", "duty", "plan", "staff", "roster"})
"""Families of events after which a home may be without a place for another reason than before."""


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
        self._rows = Loaded(schedule=Schedule())
        self.replan_button, self.plan_button = SecondaryButton(), SecondaryButton()
        self.tools, self.room_line = Tools(self), RoomLine()
        self.card = BoardCard(self.tools)
        self.map, self.filters = self.card.map, self.card.filters
        self.form, self.progress, self.day_card = PlanForm(), PlanProgress(), DayCard()
        self.slot, self.move_card = SlotCard(workplace.zone), MoveCard(workplace.zone)
        self.left_out = LeftOutCard(workplace.zone)
        self.parties, self.unplaced = self.slot.parties, self.left_out.unplaced
        self.replan = Replanning(self)
        self.sides = Sides(
            self, self.form, self.progress, self.replan.form, self.day_card, self.slot,
            self.move_card, self.replan.list,
        )  # fmt: skip
        self.two = self.sides.two
        self._whole.addWidget(self.room_line)
        self.set_content(self.two)
        self._whole.addWidget(self.sides.wholes, 1)
        self.moving, self.presses = Moving(self), SchedulePresses(self)
        self.lifting, self.classes = Lifting(self), Classes(self)
        self.buttons = (self.replan_button, self.plan_button, *self.buttons)
        self.own_acts = (
            Act("F6", self.presses.ask_plan), Act("F7", self.replan.ask),
            Act("F8", self.presses.ask_print), Act("F9", lambda: self.tools.open("phone_desk")),
            Act("M", self.lifting.lift_current), Act("Q", self.ask_day), Act("Esc", self.give_up),
            *(Act(str(n), partial(self.lifting.take, n)) for n in range(1, 10)),
        )  # fmt: skip
        self.acts = self.own_acts
        self._listen()
        self.retranslate()
        self.show_rows(self._rows)

    def _listen(self) -> None:
        self.plan_button.clicked.connect(self.presses.ask_plan)
        self.replan_button.clicked.connect(self.replan.ask)
        self.card.empty.on_way(self.presses.ask_plan)
        self.map.say_more = self.moving.words_of
        self.map.chosen.connect(self.choose)
        self.map.opened.connect(self.open_slot)
        self.map.day_chosen.connect(self.presses.ask_day)
        self.day_card.wished.connect(self.presses.set_day)
        self.day_card.given_up.connect(self.give_up)
        self.filters.changed.connect(self.show_filtered)
        self.slot.given_up.connect(self.give_up)
        self.form.wished.connect(self.presses.plan)
        self.form.room_asked.connect(self.presses.look_ahead)
        self.form.given_up.connect(self.give_up)
        self.progress.closed.connect(self.give_up)
        for table, party in (
            (self.parties, self.slot.current), (self.unplaced, self.left_out.current),
        ):  # fmt: skip
            table.chosen.connect(lambda _row, who=party: self.moving.prepare(who()))
            table.lifted.connect(lambda _row, who=party: self.lifting.lift(who(), by_mouse=True))
            table.carried.connect(self.moving.carry)
            table.dropped.connect(lambda _point: self.moving.drop())
            table.put_back.connect(self.moving.put_back)
        for wished in (self.slot.move_wished, self.left_out.place_wished):
            wished.connect(lambda party: self.lifting.lift(party, by_mouse=False))
        self.unplaced.chosen.connect(lambda _row: self.presses.ask_cure(self.left_out.current()))
        self.left_out.cure_wished.connect(self.presses.apply_cure)

    def retranslate(self) -> None:
        self.plan_button.setText(self.tr("Plan the window…"))
        self.replan_button.setText(self.tr("Re-plan…"))
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
                classes=store.read(home_classes) if self.classes.is_open else None,
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
        self.card.show_schedule(rows.schedule)
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
        self.card.tell()
        has_days = bool(self.schedule.days)
        self.room_line.setVisible(has_days and not self.two.isHidden())
        if has_days:
            self.room_line.tell(self.schedule)

    # -- slots -------------------------------------------------------------------------------

    def choose(self, cell: Cell) -> None:
        if self.moving.is_on:
            self.lifting.aim(cell)
            return
        self._start = cell.start
        if self.tools.open_part is None:  # somebody on the line is not sent away by a click
            self.sides.show(self.slot)
        self.slot.show_cell(cell)
        self.reload()
        self.presses.warm()

    def open_slot(self, _cell: Cell) -> None:
        if self.moving.is_on:
            self.moving.drop()
        else:
            self.parties.setFocus()

    def ask_day(self) -> None:
        """Of the day that the current slot is on, else of the first."""
        at = max(0, self.map.column())
        if at < len(self.schedule.days) and not self.moving.is_on:
            self.presses.ask_day(self.schedule.days[at])

    def give_up(self) -> None:
        """One step back: from a move to the slot, from the slot to the map."""
        if self.progress.is_running:
            self.progress.ask_to_stop()
            return
        self.replan.give_up()
        if self.moving.is_on:
            self.moving.put_back()
            self.sides.show_slot()
        else:
            self.sides.show(None)
        self.give_keyboard_back()

    def load_refused(self, refusal: Refusal) -> None:
        self.moving.put_back()
        super().load_refused(refusal)
