"""The card of the heat map: sums and legend above, filters and tools, what a day takes below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from console.schedule import Schedule
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.schedule_filters import Filters
from console.ui.widgets import Card, EmptyState, Text, across, down
from console.ui.widgets.heat_legend import HeatLegend
from console.ui.widgets.hints import Hints
from console.ui.widgets.slot_map import SlotMap


class BoardCard(Retranslating, Card):
    def __init__(self, tools: QWidget) -> None:
        super().__init__()
        self._schedule = Schedule()
        self.map, self.legend, self.sums = SlotMap(), HeatLegend(), Text(tone="ink_2")
        self.filters, self.hints, self.quota = Filters(), Hints(), Text(size=12, tone="ink_2")
        self.empty = EmptyState("plan")
        self.add_to_head(self.sums, after_title=True)
        self.add_to_head(self.legend)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setWidget(self.map)
        self.area.viewport().setAutoFillBackground(False)
        self.map.setAutoFillBackground(False)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = across(self.filters, tools, gap=8, margins=(16, 6, 16, 0))
        bar.setStretch(0, 1)
        self.body.addLayout(bar)
        self.body.addLayout(down(self.area, margins=(16, 4, 16, 4)), 1)
        self.body.addWidget(self.empty)
        self.add_foot(across(self.hints, None, self.quota, gap=16, margins=(16, 0, 16, 0)), 32)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(translate("SchedulePage", "Occupancy by slot"))
        self.empty.set(
            translate("SchedulePage", "No day is planned yet"),
            translate(
                "SchedulePage",
                "Choose the first day and how many; everybody gets a slot within it.",
            ),
            translate("SchedulePage", "Plan the window…"),
        )
        self.hints.set(
            ("← ↑ ↓ →", translate("SchedulePage", "choose a slot")),
            ("Enter", translate("SchedulePage", "go to its parties")),
            ("M", translate("SchedulePage", "move, or drag the row")),
            ("Q", translate("SchedulePage", "quota of the day")),
        )
        self.tell()

    def show_schedule(self, schedule: Schedule) -> None:
        self._schedule = schedule
        self.map.show_schedule(schedule)
        has_days = bool(schedule.days)
        self.area.setVisible(has_days)
        self.filters.setVisible(has_days)
        self.empty.setVisible(not has_days)

    def tell(self) -> None:
        """The sums: of everybody, or of those whom the filters let through."""
        found = self._schedule
        words = translate("SchedulePage", "{placed} homes placed · {left} without a place").format(
            placed=i18n.figure(found.homes_placed), left=i18n.figure(len(found.unplaced))
        )
        if self.filters.is_on:
            parties = sum(self.filters.matches().values())
            words = translate("SchedulePage", "%n parties fit", "", parties)
        self.sums.setText(words if found.days else "")
        most = max((head.quota for head in found.days), default=0)
        words = translate("SchedulePage", "At most {count} homes a day")
        self.quota.setText(words.format(count=most) if most else "")
