"""The card that asks how to plan: first day, days, hosts; and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QSizePolicy, QSpinBox, QWidget

from console.planner import Wish, plan_campaign
from console.queries import campaigns
from console.ui.i18n import Retranslating
from console.ui.widgets import Card, PrimaryButton, SecondaryButton, Text, across, down
from console.ui.widgets.layout import Part

if TYPE_CHECKING:
    from console.store import Store

MOST_DAYS, MOST_HOSTS = 14, 400
# `NoButtons` under a style sheet leaves the line inside no width at all (Qt 6.11).
_NO_BUTTONS = (
    "".join(
        f"{kind}::{part} {{ width: 0; height: 0; border: none; background: transparent; }}"
        for kind in ("QSpinBox", "QDateEdit")
        for part in ("up-button", "down-button", "up-arrow", "down-arrow")
    )
    + "QLineEdit { border: none; background: transparent; min-height: 0; padding: 0 9px; }"
)


@dataclass(frozen=True, kw_only=True)
class Planned:
    """`reasons`: code and facts of every home left out, by its number in the store."""

    homes: int
    reasons: dict[int, tuple[str, dict[str, int | str]]]
    hosts: int
    hosts_added: int


def plan(store: Store, wish: Wish, *, by: str | None = None) -> Planned:
    """For the slow lane."""
    before = len(store.read(campaigns.hosts))
    made, _labels = plan_campaign(store, wish, by=by)
    after = len(store.read(campaigns.hosts))
    return Planned(
        homes=sum(len(p.unit_ids) for p in made.placements),
        reasons={n.unit_id: (n.code, dict(n.facts)) for n in made.unplaced},
        hosts=after,
        hosts_added=after - before,
    )


class PlanForm(Retranslating, Card):
    """`wished(Wish)`; `given_up`. 0 hosts means as many as the capacity check asks for."""

    wished = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_edge("accent", 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.first = QDateEdit()
        self.first.setDisplayFormat("yyyy-MM-dd")

        self.days = QSpinBox(minimum=1, maximum=MOST_DAYS, value=5)
        self.hosts = QSpinBox(minimum=0, maximum=MOST_HOSTS)
        self.first_label, self.days_label, self.hosts_label = (
            Text(size=12, tone="ink_2") for _ in range(3)
        )
        self.says = Text(size=12, tone="ink_2", wraps=True)
        self.go = PrimaryButton()
        self.leave = SecondaryButton(cap="Esc")
        for each in (self.first, self.days, self.hosts):
            each.setFixedHeight(38)
            each.setStyleSheet(_NO_BUTTONS)
            each.lineEdit().setTextMargins(9, 0, 0, 0)
        fields = across(
            *(
                down(label, field, gap=4)
                for label, field in (
                    (self.first_label, self.first), (self.days_label, self.days),
                    (self.hosts_label, self.hosts),
                )
            ),
            gap=8,
        )  # fmt: skip
        parts: tuple[Part, ...] = (fields, self.says, across(self.go, self.leave, gap=8))
        self.body.addLayout(down(*parts, gap=12, margins=(16, 12, 16, 16)))
        self.go.clicked.connect(lambda: self.wished.emit(self.wish()))
        self.leave.clicked.connect(self.given_up)
        self.days.valueChanged.connect(self._name_result)
        self._homes = 0
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Plan the window"))
        self.first_label.setText(self.tr("First day"))
        self.days_label.setText(self.tr("Days"))
        self.hosts_label.setText(self.tr("Hosts"))
        self.first.setAccessibleName(self.first_label.text())
        self.days.setAccessibleName(self.days_label.text())
        self.hosts.setAccessibleName(self.hosts_label.text())
        self.hosts.setSpecialValueText(self.tr("as needed"))
        self.says.setText(
            self.tr(
                "Everybody who is not handed over yet is placed anew, weekends included. "
                "A day that was opened already can no longer be planned."
            )
        )
        self.leave.setText(self.tr("Give up"))
        self._name_result()

    def ask(self, homes: int, first: date, days: int) -> None:
        self._homes = homes
        self.first.setDate(QDate(first.year, first.month, first.day))
        self.days.setValue(days)
        self._name_result()
        self.first.setFocus()

    def wish(self) -> Wish:
        chosen = self.first.date()
        return Wish(
            first=date(chosen.year(), chosen.month(), chosen.day()),
            days=self.days.value(),
            hosts=self.hosts.value() or None,
        )

    def set_running(self, is_running: bool) -> None:
        for field in (self.first, self.days, self.hosts, self.leave):
            field.setEnabled(not is_running)
        self.go.set_busy(is_running)
        if is_running:
            self.go.setText(self.tr("Planning…"))
        else:
            self._name_result()

    def _name_result(self) -> None:
        homes = self.tr("%n homes", "", self._homes)
        words = self.tr("Plan {homes} into {days} days")
        self.go.setText(words.format(homes=homes, days=self.days.value()))


def next_working_week(today: date) -> date:
    """What the form proposes where nothing is planned yet: in three weeks, on a Thursday."""
    day = today + timedelta(days=21)
    return day + timedelta(days=(3 - day.weekday()) % 7)
