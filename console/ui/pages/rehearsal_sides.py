"""The right side of the rehearsal: what if, seats, the smallest staffing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.forecast.case import PLANNED, Case
from console.forecast.day_plan import DayPlan
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages import rehearsal_words as words
from console.ui.pages.rehearsal_cases import LETTERS, SMALLEST, WHAT_IF, Shown
from console.ui.widgets import Card, PrimaryButton, QuietButton, Text, down
from console.ui.widgets.seat_bars import SeatBars
from console.ui.widgets.staff_columns import StaffColumns
from console.ui.widgets.what_if_row import WhatIfRow

ROWS = ("desks", "hosts", "shows", "first_hour", "minutes")


class WhatIfCard(Card):
    """`moved(Case)`: what the sliders say now."""

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.back = QuietButton(icon="undo", cap="F8")
        self.add_to_head(self.back)
        self.rows = {name: WhatIfRow() for name in ROWS}
        self.body.addLayout(down(*self.rows.values(), gap=0, margins=(0, 2, 0, 4)))
        self._plan: DayPlan | None = None
        self._focus = self._code = ""
        self._share = self._minutes = 1
        for row in self.rows.values():
            row.moved.connect(lambda: self.moved.emit(self.case()))

    def retranslate(self) -> None:
        self.title.setText(translate("RehearsalPage", "What if"))
        self.fact.setText(
            translate("RehearsalPage", "changes {letter}").format(letter=LETTERS[WHAT_IF])
        )
        self.back.setText(translate("RehearsalPage", "Back to the plan"))
        planned = translate("RehearsalPage", "as planned")
        was = translate("RehearsalPage", "was {value}")
        name = words.station(self._focus)
        texts = {
            "desks": (
                translate("RehearsalPage", "{station}: desks").format(station=name), "{value}",
            ),
            "hosts": (translate("RehearsalPage", "Hosts"), "{value}"),
            "shows": (translate("RehearsalPage", "Come at all"), "{value}%"),
            "first_hour": (translate("RehearsalPage", "In the first hour"), "{value}%"),
            "minutes": (
                translate("RehearsalPage", "{station}: time").format(station=name),
                i18n.minutes(0).replace("0", "{value}"),
            ),
        }  # fmt: skip
        for key, row in self.rows.items():
            row.set_words(*texts[key], planned, was)
        widest = max(row.words.sizeHint().width() for row in self.rows.values())
        for row in self.rows.values():
            row.give_words(widest)

    def show_plan(self, shown: Shown) -> None:
        """Sliders stand where the what-if case has them."""
        plan, case = shown.plan, shown.cases.get(WHAT_IF, PLANNED)
        self._plan, self._focus = plan, shown.focus
        step = max((s for s in plan.route if s.station == self._focus), key=lambda s: s.usual)
        self._code, self._minutes = step.code, round(step.minutes(""))
        early = sum(p.slot is not None and p.slot < plan.opens + 60 for p in plan.parties)
        self._share = max(1, round(100 * early / max(1, len(plan.parties))))
        desks, hosts = PLANNED.desks_at(plan, self._focus), len(plan.hosts)
        shows = round(100 * (1 - plan.no_show))
        spans = {
            "desks": (1, 2 * desks + 3, desks, case.desks_at(plan, self._focus)),
            "hosts": (1, 2 * hosts + 3, hosts, hosts if case.hosts is None else case.hosts),
            "shows": (
                min(40, shows), 100, shows,
                shows if case.shows is None else round(100 * case.shows),
            ),
            "first_hour": (
                0, min(100, max(40, 3 * self._share)), self._share,
                round(self._share * case.first_hour),
            ),
            "minutes": (
                1, 3 * self._minutes, self._minutes,
                round(self._minutes * case.slower.get(self._code, 1)),
            ),
        }  # fmt: skip
        for key, row in self.rows.items():
            row.set_range(*spans[key])
        self.rows["hosts"].setVisible(bool(plan.host_station))
        self.retranslate()

    def case(self) -> Case:
        rows = self.rows
        return Case(
            desks={} if rows["desks"].is_planned else {self._focus: rows["desks"].value},
            hosts=None if rows["hosts"].is_planned else rows["hosts"].value,
            shows=None if rows["shows"].is_planned else rows["shows"].value / 100,
            first_hour=1.0
            if rows["first_hour"].is_planned
            else rows["first_hour"].value / self._share,
            slower={}
            if rows["minutes"].is_planned
            else {self._code: rows["minutes"].value / self._minutes},
        )

    def reset(self) -> None:
        for row in self.rows.values():
            row.slider.blockSignals(True)
            row.slider.setValue(row.slider.planned)
            row.slider.blockSignals(False)
        self.retranslate()
        self.moved.emit(self.case())


class RehearsalSides(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what_if = WhatIfCard()
        self.seats_card, self.seats = Card(), SeatBars()
        self.seats_card.body.addWidget(self.seats)
        self.staff_card, self.staff = Card(), StaffColumns()
        self.none = Text(tone="ink_2", may_elide=True)
        self.keep = PrimaryButton(cap="F6", height=44)
        inner = down(self.staff, self.none, self.keep, gap=6, margins=(16, 6, 16, 12))
        self.staff_card.body.addLayout(inner)
        self.setLayout(down(self.what_if, self.seats_card, self.staff_card, None, gap=8))

    def show_rows(self, shown: Shown) -> None:
        found = shown.outcomes.get(shown.current)
        self.seats_card.title.setText(translate("RehearsalPage", "Seats needed"))
        self.seats_card.fact.setText(
            translate("RehearsalPage", "{letter} · P50 / P90 people").format(
                letter=LETTERS[shown.current]
            )
        )
        self.seats.set_rows(words.seats(found) if found else [])
        self.seats.set_old(shown.current in shown.old)
        self.staff_card.title.setText(translate("RehearsalPage", "Smallest staffing"))
        self.staff_card.fact.setText(words.target(shown))
        smallest = shown.cases.get(SMALLEST)
        self.staff.setVisible(smallest is not None)
        self.none.setVisible(smallest is None)
        self.none.setText(
            translate("RehearsalPage", "More desks alone do not shorten the waits enough.")
            if shown.is_sought
            else translate("RehearsalPage", "Being looked for…")
        )
        if smallest is not None:
            self.staff.set_columns(words.staff(shown.plan, smallest))
        self.keep.setText(
            translate("RehearsalPage", "Keep {letter}: {name}").format(
                letter=LETTERS[shown.current], name=words.short_name(shown)
            )
        )
