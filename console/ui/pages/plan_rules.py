"""Quotas and limits of the plan: days, slots, places, minutes by product, typed into a grid."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from console.actions import plan_rules
from console.actions.plan_rules import DaySetting, PlaceSetting
from console.domain.errors import Refusal
from console.queries.plan_rules import RulesTable, rules_table
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.plan_form import next_working_week
from console.ui.pages.plan_rules_shown import (
    USUAL,
    shown_days,
    shown_minutes,
    shown_numbers,
    shown_places,
)
from console.ui.widgets import Card, FilterChip, Notice, QuietButton, State, across
from console.ui.widgets.edit_grid import EditGrid
from console.ui.widgets.hints import Hints
from console.ui.widgets.slot_cells import kind_words

if TYPE_CHECKING:
    from console.domain.events import Event
    from console.ui.workplace import Workplace

DAYS, PLACES, MINUTES, NUMBERS = "days", "places", "minutes", "numbers"
SHOWN = {
    DAYS: shown_days, PLACES: shown_places, MINUTES: shown_minutes, NUMBERS: shown_numbers,
}  # fmt: skip
KINDS = ("", "weekday", "weekend", "holiday", "makeup_workday")
FAMILIES = ("plan", "press", "roster", "homes", "rules", "campaign")
KIND, HOMES, RESERVE, FIRST_SLOT = range(4)
"""The rows above the slots."""


class PlanRules(Retranslating, Card):
    """`given_up`: Esc. A value is typed over; a blank goes back to what holds by default."""

    given_up = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.workplace = workplace
        self.table: RulesTable | None = None
        self.view = DAYS
        self.notice, self.close_button = Notice(), QuietButton(icon="close")
        self.chips = {view: FilterChip() for view in SHOWN}
        self.grid, self.hints = EditGrid(), Hints()
        self.add_to_head(self.close_button)
        self.body.addWidget(self.notice)
        line = across(*self.chips.values(), None)
        line.setContentsMargins(16, 8, 16, 8)
        self.body.addLayout(line)
        self.body.addWidget(self.grid, 1)
        self.add_foot(across(self.hints, None, margins=(16, 0, 16, 0)), 40)
        self.close_button.clicked.connect(self.given_up)
        self.grid.typed.connect(self.write)
        for view, chip in self.chips.items():
            chip.clicked.connect(partial(self.show_view, view))
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Quotas and limits"))
        self.close_button.setAccessibleName(self.tr("Close quotas and limits"))
        self.chips[DAYS].setText(self.tr("Days and slots"))
        self.chips[PLACES].setText(self.tr("Buildings and zones"))
        self.chips[MINUTES].setText(self.tr("Minutes by product"))
        self.chips[NUMBERS].setText(self.tr("Everywhere"))
        self.grid.setAccessibleName(self.title.text())
        self.hints.set(
            ("↵", self.tr("type a value")), ("Del", self.tr("back to the default")),
            ("Ctrl+Z", self.tr("undo")), ("Esc", self.tr("back")),
        )  # fmt: skip
        self._tell()

    def days(self) -> tuple[date, ...]:
        """Those of the plan, else the week that a plan would be proposed for."""
        frame = self.workplace.frame
        days = tuple(found.day for found in frame.days) if frame else ()
        first = next_working_week(self.workplace.today())
        return days or tuple(first + timedelta(days=n) for n in range(5))

    def open(self) -> None:
        self.reload()
        self.grid.setFocus()

    def show_news(self, event: Event) -> None:
        if event.kind.partition(".")[0] in FAMILIES:
            self.reload()

    # -- showing -----------------------------------------------------------------------------

    def reload(self) -> None:
        asked = partial(self.workplace.store.read, rules_table, days=self.days())
        self.workplace.tasks.read(asked, done=self._show, refused=self.refuse)

    def _show(self, table: RulesTable) -> None:
        self.table = table
        self._tell()

    def show_view(self, view: str) -> None:
        self.view = view
        self._tell()
        self.grid.setFocus()

    def _tell(self) -> None:
        for view, chip in self.chips.items():
            chip.setChecked(view == self.view)
        if self.table is None:
            return
        self.grid.show_values(*SHOWN[self.view](self.table))

    def refuse(self, refusal: Refusal) -> None:
        self.notice.say(State.CALLED, partial(i18n.say, refusal.code, refusal.facts))
        self._tell()

    # -- acting ------------------------------------------------------------------------------

    def write(self, row: int, column: int, text: str) -> None:
        if self.table is None:
            return
        try:
            if self.view == DAYS:
                self._write_day(self.table, row, column, text)
            elif self.view == PLACES:
                self._write_place(self.table, row, column, text)
            elif self.view == MINUTES:
                key = (self.table.steps[row].code, self.table.products[column])
                self._press(plan_rules.set_minutes, minutes={key: _read(text)})
            else:
                name = list(self.table.numbers)[row]
                number = _read(text)
                usual: int = getattr(USUAL, name)
                numbers = {name: usual if number is None else number}
                self._press(plan_rules.set_plan_rules, numbers=numbers)
        except Refusal as no:
            self.refuse(no)

    def _write_day(self, table: RulesTable, row: int, column: int, text: str) -> None:
        day = table.days[column]
        if row >= FIRST_SLOT:
            slot = table.slots[row - FIRST_SLOT]
            self._press(plan_rules.set_slots, slots={(day.day, slot): _read(text)})
            return
        kind = table.own_kinds.get(day.day, "")
        homes, reserve = table.own_homes.get(day.day), day.reserve
        if row == KIND:
            kind = _kind_of(text)
        elif row == HOMES:
            homes = _read(text)
        elif row == RESERVE:
            reserve = _read(text)
        setting = DaySetting(kind=kind, homes=homes, reserve=reserve)
        self._press(plan_rules.set_days, days={day.day: setting})

    def _write_place(self, table: RulesTable, row: int, column: int, text: str) -> None:
        if row >= len(table.places):
            code = list(table.zones)[row - len(table.places)]
            self._press(plan_rules.set_zone_limits, zones={code: _read(text)})
            return
        place = table.places[row]
        zone, homes = (text, place.homes) if column == 0 else (place.zone, _read(text))
        key = (place.building, place.stairwell)
        self._press(plan_rules.set_places, places={key: PlaceSetting(zone=zone, homes=homes)})

    def _press(self, action: Callable[..., Any], **wishes: Any) -> None:
        self.workplace.press(
            action, refused=self.refuse, done=lambda _event: self.notice.hide(),
            after=self.reload, **wishes,
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def _read(text: str) -> int | None:
    """A count, None for a blank."""
    if not text:
        return None
    if not text.isdecimal():
        raise Refusal("plan.bad-number", least=0, most=plan_rules.MOST)
    return int(text)


def _kind_of(text: str) -> str:
    """By its word in the language of now, its code, or the beginning of either."""
    if not text:
        return ""
    for kind in KINDS[1:]:
        if any(word.lower().startswith(text.lower()) for word in (kind_words(kind), kind)):
            return kind
    raise Refusal("plan.bad-day-kind", kind=text)
