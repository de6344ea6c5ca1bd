"""The card that asks how to plan: first day, days, hosts; and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from console.planner import Wish, plan_campaign
from console.planning.capacity import Word
from console.planning.model import Cost
from console.queries import campaigns
from console.solving import Told
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.widgets import (
    Card,
    DayBox,
    IconLabel,
    NumberBox,
    PrimaryButton,
    QuietButton,
    Text,
    across,
    down,
)
from console.ui.widgets.layout import Part

if TYPE_CHECKING:
    from console.store import Store

MOST_DAYS, MOST_HOSTS = 14, 400
PAUSE = 300
"""Milliseconds after the last change until the window is looked at again."""
ENOUGH = "capacity.enough"


@dataclass(frozen=True, kw_only=True)
class Planned:
    """`reasons`: code and facts of every home left out, by its number in the store."""

    homes: int
    reasons: dict[int, tuple[str, dict[str, int | str]]]
    hosts: int
    hosts_added: int
    cost: Cost
    bound: Cost
    greedy: Cost | None


def plan(store: Store, wish: Wish, *, by: str | None = None, told: Told | None = None) -> Planned:
    """For the slow lane."""
    before = len(store.read(campaigns.hosts))
    made, _labels = plan_campaign(store, wish, by=by, told=told)
    after = len(store.read(campaigns.hosts))
    return Planned(
        homes=sum(len(p.unit_ids) for p in made.placements),
        reasons={n.unit_id: (n.code, dict(n.facts)) for n in made.unplaced},
        hosts=after,
        hosts_added=after - before,
        cost=made.cost,
        bound=made.bound,
        greedy=getattr(made, "greedy", None),
    )


class PlanForm(Retranslating, Card):
    """`wished(Wish)`; `given_up`. 0 hosts means as many as the capacity check asks for.

    `room_asked(Wish)`: what the window holds is to be said by `show_room`, before any plan.
    """

    wished = Signal(object)
    given_up = Signal()
    room_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_edge("accent", 2)
        self.first, self.days = DayBox(), NumberBox(1, MOST_DAYS)
        self.hosts = NumberBox(0, MOST_HOSTS)
        self.first_label, self.days_label, self.hosts_label = (
            Text(size=12, tone="ink_2") for _ in range(3)
        )
        self.room_icon, self.room = IconLabel("info"), Text(bold=True, wraps=True)
        self.room_more, self.says = (Text(size=12, tone="ink_2", wraps=True) for _ in range(2))
        self._room: tuple[Word, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.go = PrimaryButton()
        self.leave = QuietButton(cap="Esc")
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
        for number, share in enumerate((5, 3, 4)):
            fields.setStretch(number, share)
        self.add_to_head(self.leave)
        room = across(self.room_icon, self.room, gap=8)
        room.setStretch(1, 1)
        parts: tuple[Part, ...] = (fields, room, self.room_more, self.says, self.go)
        self.body.addLayout(down(*parts, gap=12, margins=(16, 12, 16, 16)))
        self.go.clicked.connect(lambda: self.wished.emit(self.wish()))
        self.leave.clicked.connect(self.given_up)
        self.days.valueChanged.connect(self._name_result)
        for changed in (
            self.days.valueChanged, self.hosts.valueChanged, self.first.dateChanged,
        ):  # fmt: skip
            changed.connect(lambda _value: self._pause.start())
        self._pause.timeout.connect(self._ask_room)
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
                "Whoever has confirmed stays; everybody else who is not handed over yet is placed "
                "anew, weekends included. A day that was opened can no longer be planned."
            )
        )
        self.leave.setText(self.tr("Give up"))
        self._name_result()
        self._tell_room()

    def ask(self, homes: int, first: date, days: int) -> None:
        self._homes = homes
        self.first.set_day(first)
        self.days.setValue(days)
        self._name_result()
        self.first.setFocus()
        self._ask_room()

    def wish(self) -> Wish:
        return Wish(
            first=self.first.day(),
            days=self.days.value(),
            hosts=self.hosts.value() or None,
        )

    def _ask_room(self) -> None:
        self._pause.stop()
        if self.isVisible():
            self._room = ()
            self._tell_room()
            self.room_asked.emit(self.wish())

    def show_room(self, wish: Wish, words: Sequence[Word]) -> None:
        """An answer to an older question is dropped."""
        if wish == self.wish():
            self._room = tuple(words)
            self._tell_room()

    def _tell_room(self) -> None:
        said = [_said(word) for word in self._room]
        is_enough = bool(self._room) and self._room[0].code == ENOUGH
        tone = "ink_2" if not said else "done" if is_enough else "called"
        icon = "clock" if not said else "done" if is_enough else "alert"
        self.room_icon.set(icon, tone)
        self.room.set_tone(tone)
        self.room.setText(said[0] if said else self.tr("Looking what the window holds…"))
        self.room_more.setText("\n".join(said[1:]))
        self.room_more.setVisible(len(said) > 1)

    def _name_result(self) -> None:
        homes = self.tr("%n homes", "", self._homes)
        words = self.tr("Plan {homes} into {days} days")
        self.go.setText(words.format(homes=homes, days=self.days.value()))


def _said(word: Word) -> str:
    facts = dict(word.facts)
    if "station" in facts:
        facts["station"] = i18n.name("station", str(facts["station"]))
    return i18n.say(word.code, facts)


def next_working_week(today: date) -> date:
    """What the form proposes where nothing is planned yet: in three weeks, on a Thursday."""
    day = today + timedelta(days=21)
    return day + timedelta(days=(3 - day.weekday()) % 7)
