"""Plan · Schedule: the window as a heat map, who comes in a slot, who has no place and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from console.planner import Wish
from console.queries import schedule as queries
from console.queries.schedule import PartyRow
from console.schedule import Cell, Schedule, read_schedule
from console.ui import i18n, theme
from console.ui.page import Act, Page
from console.ui.pages.plan_form import PlanForm, Planned, next_working_week, plan
from console.ui.pages.schedule_tables import PARTIES, UNPLACED, Reasons, left_out, narrowest
from console.ui.pages.write_file import ask_and_write, write_file
from console.ui.widgets import (
    Card,
    EmptyState,
    Notice,
    QuietButton,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.card import HEAD
from console.ui.widgets.heat_legend import HeatLegend
from console.ui.widgets.hints import Hints
from console.ui.widgets.slot_map import SlotMap

if TYPE_CHECKING:
    from console.store import Store
    from console.ui.workplace import Workplace

NONE_LEFT = 200


@dataclass(frozen=True, kw_only=True)
class Loaded:
    schedule: Schedule
    parties: tuple[PartyRow, ...]


class SchedulePage(Page):
    kinds = frozenset({"plan", "appointment", "appointments", "day", "roster", "visit", "staff"})

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.schedule = Schedule()
        self.reasons: Reasons = {}
        self._start: datetime | None = None
        self.print_button, self.plan_button = SecondaryButton(icon="printer"), SecondaryButton()
        self.room = Notice()
        self.room.close_button.hide()
        self.map, self.legend, self.sums = SlotMap(), HeatLegend(), Text(tone="ink_2")
        self.hints, self.quota = Hints(), Text(size=12, tone="ink_2")
        self.empty = EmptyState("plan")
        self.form, self.slot, self.left_out = PlanForm(), Card(), Card()
        self.parties = Table(PARTIES, key=lambda row: row.appointment_id, row_height=48)
        self.no_slot, self.none_left = EmptyState("plan"), EmptyState("done")
        self.unplaced = Table(UNPLACED, key=lambda row: row.unit_id, row_height=56, has_head=False)
        self.close_slot = QuietButton(icon="close")
        self.room_line = QWidget()
        self.room_line.setLayout(across(self.room, margins=(theme.SIDE, theme.EDGE, theme.SIDE, 0)))
        self._whole.addWidget(self.room_line)
        self.set_content(TwoPart(self._left(), self._right(), right_width=424))
        self.buttons = (self.print_button, self.plan_button, *self.buttons)
        self.acts = (
            Act("F6", self.ask_plan), Act("F7", self.ask_print), Act("Esc", self.give_up),
        )  # fmt: skip
        self._listen()
        self.retranslate()
        self.show_rows(Loaded(schedule=Schedule(), parties=()))

    def _left(self) -> QWidget:
        self.card = Card()
        self.card.add_to_head(self.sums, after_title=True)
        self.card.add_to_head(self.legend)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setWidget(self.map)
        self.area.viewport().setAutoFillBackground(False)
        self.map.setAutoFillBackground(False)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card.body.addLayout(down(self.area, margins=(16, 8, 16, 8)))
        self.card.body.addWidget(self.empty)
        foot = across(self.hints, None, self.quota, gap=16, margins=(16, 0, 16, 0))
        self.card.add_foot(foot, 32)
        left = QWidget()
        left.setLayout(down(self.card))
        return left

    def _right(self) -> QWidget:
        self.slot.add_to_head(self.close_slot)
        self.slot.body.addWidget(self.parties)
        self.left_out.body.addWidget(self.unplaced)
        self.left_out.body.addWidget(self.none_left)
        right = QWidget()
        lines = down(self.form, self.slot, self.left_out, gap=16)
        lines.setStretch(1, 2)
        lines.setStretch(2, 1)
        lines.addStretch(0)  # only what the lists do not need
        right.setLayout(lines)
        self.form.hide()
        self.slot.hide()
        return right

    def _listen(self) -> None:
        self.plan_button.clicked.connect(self.ask_plan)
        self.print_button.clicked.connect(self.ask_print)
        self.empty.on_way(self.ask_plan)
        self.map.chosen.connect(self.choose)
        self.map.opened.connect(lambda _cell: self.parties.setFocus())
        self.close_slot.clicked.connect(self.give_up)
        self.form.wished.connect(self.plan)
        self.form.given_up.connect(self.give_up)

    def retranslate(self) -> None:
        self.card.title.setText(self.tr("Occupancy by slot"))
        self.plan_button.setText(self.tr("Plan the window…"))
        self.print_button.setText(self.tr("Print notices…"))
        self.empty.set(
            self.tr("No day is planned yet"),
            self.tr("Choose the first day and how many; everybody gets a slot within it."),
            self.tr("Plan the window…"),
        )
        self.none_left.set(self.tr("Everybody has a place"))
        self.hints.set(
            ("← ↑ ↓ →", self.tr("choose a slot")), ("Enter", self.tr("go to its parties"))
        )
        self._tell()

    def title(self) -> str:
        return self.tr("Schedule")

    def home(self) -> QWidget:
        return self.map

    # -- what is so --------------------------------------------------------------------------

    def load(self, store: Store) -> Loaded:
        start = self._start
        parties = store.read(queries.slot_parties, start=start) if start else []
        return Loaded(schedule=read_schedule(store), parties=tuple(parties))

    def show_rows(self, rows: Loaded) -> None:
        self.schedule = rows.schedule
        self.map.show_schedule(rows.schedule)
        self.area.setVisible(bool(rows.schedule.days))
        self.empty.setVisible(not rows.schedule.days)
        self.parties.set_rows(rows.parties)
        self._tell()

    def _tell(self) -> None:
        found, left = self.schedule, len(self.schedule.unplaced)
        words = self.tr("{placed} homes placed · {left} without a place").format(
            placed=i18n.figure(found.homes_placed), left=i18n.figure(left)
        )
        self.sums.setText(words if found.days else "")
        self.print_button.set_off("" if found.parties else self.tr("Nobody has a place yet."))
        self.left_out.title.setText(self.tr("%n homes without a place", "", left))
        self.unplaced.set_rows([left_out(row, self.reasons) for row in found.unplaced])
        self.unplaced.setVisible(bool(left))
        self.none_left.setVisible(not left)
        needed = self.unplaced.height_for(left) if left else NONE_LEFT
        self.left_out.setMaximumHeight(HEAD + needed + 2)
        most = max((head.quota for head in found.days), default=0)
        words = self.tr("At most {count} parties a day")
        self.quota.setText(words.format(count=most) if most else "")
        self._tell_room()
        self._tell_slot()

    def _tell_room(self) -> None:
        found = self.schedule
        self.room_line.setVisible(bool(found.days))
        if not found.days:
            return
        rest = found.holds - found.parties
        fact = self.tr("The window takes {holds} parties; {used} are placed, {left} left").format(
            holds=i18n.figure(found.holds), used=i18n.figure(found.parties), left=i18n.figure(rest)
        )
        is_short = bool(found.unplaced) and rest < len(found.unplaced)
        self.room.say(State.CALLED if is_short else State.DONE, fact, narrowest(found))

    def _tell_slot(self) -> None:
        cell = self.map.current()
        if cell is None:
            return
        zone = self.workplace.zone
        when = cell.start.astimezone(ZoneInfo(zone)).date()
        self.slot.title.setText(f"{i18n.day(when)} {i18n.clock(cell.start, zone)}")
        words = self.tr("{used} of {capacity} parties")
        self.slot.fact.setText(words.format(used=cell.used, capacity=cell.capacity))

    # -- acting ------------------------------------------------------------------------------

    def choose(self, cell: Cell) -> None:
        self._start = cell.start
        self.form.hide()
        self.slot.show()
        self._tell_slot()
        self.reload()

    def give_up(self) -> None:
        self.form.hide()
        self.slot.hide()
        self.give_keyboard_back()

    def ask_plan(self) -> None:
        days = [head for head in self.schedule.days if head.state == "planned"]
        first = days[0].day if days else next_working_week(self.workplace.today())
        self.slot.hide()
        self.form.show()
        self.form.ask(self.schedule.to_plan, first, len(days) or 5)

    def plan(self, wish: Wish) -> None:
        self.form.set_running(True)
        self.workplace.tasks.slow(
            partial(plan, self.workplace.store, wish, by=self.workplace.person or None),
            done=self._planned, refused=self.refuse, after=lambda: self.form.set_running(False),
        )  # fmt: skip

    def _planned(self, made: Planned) -> None:
        self.reasons = made.reasons
        self.form.hide()
        self.workplace.reread()
        self.reload()
        fact = self.tr("%n homes placed", "", made.homes)
        left = self.tr("{count} without a place").format(count=len(made.reasons))
        hosts = self.tr("{hosts} hosts, {added} of them new").format(
            hosts=made.hosts, added=made.hosts_added
        )
        state = State.CALLED if made.reasons else State.DONE
        self.notice(state, fact, f"{left} · {hosts}")
        self.give_keyboard_back()

    def ask_print(self) -> None:
        if self.print_button.isEnabled():
            title, name = self.tr("Print notices…"), self.tr("notices") + ".pdf"
            ask_and_write(self, title, name, self._print, self._printed, self.print_button)

    def print_to(self, path: Path) -> None:
        write_file(self, path, self._print, self._printed, self.print_button)

    def _print(self, path: Path) -> int:
        return _print(self.workplace.store, path)

    def _printed(self, documents: int) -> str:
        return self.tr("%n notices written", "", documents)


def _print(store: Store, path: Path) -> int:
    from console.papers import print_papers
    from console.places import cache_folder

    return print_papers(store, "notices", path, cache=cache_folder()).documents
