"""The list of homes: columns, ticks, the states to choose from, the line of sums beneath."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from console.domain.home_fields import CLASSES
from console.queries.homes import HomeRow
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import ROW_ROLE, Column
from console.ui.widgets import Table

LOOK = {
    "unbooked": ("alert", "called"), "booked": ("waiting", "waiting"),
    "confirmed": ("done", "done"), "arrived": ("serving", "serving"),
    "no_show": ("clock", "called"), "handed_over": ("done", "done"),
    "handed_over_with_issues": ("done", "done"), "refused": ("close", "alert"),
}  # fmt: skip
STATES = {
    "unbooked": ("unbooked",), "coming": ("booked", "confirmed"), "arrived": ("arrived",),
    "no_show": ("no_show",), "done": ("handed_over", "handed_over_with_issues"),
}  # fmt: skip
"""What each choice lets through."""


NARROW = 760
"""Pixels of the list below which not every column has room."""
SORTS: Mapping[str, Callable[[Listed], Any]] = {
    "roster": lambda row: 0,
    "owners": lambda row: row.home.owners,
    "ready": lambda row: (row.home.ready_day is not None, row.home.ready_day or date.min),
    "when": lambda row: (row.home.slot_start is None, row.when_key),
    "state": lambda row: tuple(LOOK).index(row.home.stands) if row.home.stands in LOOK else 99,
}
"""By what the list can be sorted; equal ones stay in roster order."""


def sort_choices() -> list[tuple[str, object]]:
    return [
        (translate("HomesPage", "By room"), "roster"),
        (translate("HomesPage", "By owner"), "owners"),
        (translate("HomesPage", "By ready day"), "ready"),
        (translate("HomesPage", "By appointment"), "when"),
        (translate("HomesPage", "By state"), "state"),
    ]


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A home with its appointment already in the campaign's time."""

    home: HomeRow
    when: str

    @property
    def when_key(self) -> float:
        return self.home.slot_start.timestamp() if self.home.slot_start else 0.0


def listed(homes: Iterable[HomeRow], zone_name: str) -> tuple[Listed, ...]:
    zone = ZoneInfo(zone_name)

    def when(home: HomeRow) -> str:
        if home.slot_start is None:
            return ""
        local = home.slot_start.astimezone(zone)
        return f"{i18n.short_day(local.date())} {local:%H:%M}"

    return tuple(Listed(home=home, when=when(home)) for home in homes)


def state_choices(rows: Iterable[Listed]) -> list[tuple[str, object]]:
    """All states, then each with how many homes stand there."""
    counts = Counter(row.home.stands for row in rows)
    made: list[tuple[str, object]] = [(translate("HomesPage", "All states"), None)]
    for choice, states in STATES.items():
        count = sum(counts[state] for state in states)
        made.append((f"{choice_word(choice)} {i18n.figure(count)}", choice))
    return made


def class_choices() -> list[tuple[str, object]]:
    made: list[tuple[str, object]] = [(translate("HomesPage", "All classes"), None)]
    return made + [(i18n.name("class", klass), klass) for klass in CLASSES]


def sums(rows: Iterable[Listed]) -> str:
    """`Arrived 37 · Handed over 5`: only what there is."""
    counts = Counter(row.home.stands for row in rows)
    found = ((name, sum(counts[s] for s in states)) for name, states in STATES.items())
    return " · ".join(f"{choice_word(name)} {i18n.figure(count)}" for name, count in found if count)


def choice_word(choice: str) -> str:
    return {
        "unbooked": translate("HomesPage", "Without a place"),
        "coming": translate("HomesPage", "To come"),
        "arrived": translate("HomesPage", "Arrived"),
        "no_show": translate("HomesPage", "No-show"),
        "done": translate("HomesPage", "Handed over"),
    }[choice]


def state_word(stands: str) -> str:
    """A home's list says in one word where it stands."""
    if stands == "unbooked":
        return translate("HomesPage", "Without a place")
    if stands == "handed_over_with_issues":
        return translate("HomesPage", "With issues")
    found = i18n.name("unit", stands)
    return i18n.name("appointment", stands) if found == stands else found


def kind_short(row: HomeRow) -> str:
    """`High-rise 113.6`, for a column whose head names the unit."""
    product = i18n.name("product", row.product_type) if row.product_type else ""
    area = i18n.tenths(round(row.gross_area / 10)) if row.gross_area else ""
    return " ".join(part for part in (product, area) if part)


COLUMNS: tuple[Column[Listed], ...] = (
    Column(
        name="home", title=lambda: translate("HomesPage", "Home"),
        text=lambda row: i18n.room(row.home.label), width=116, is_bold=True, from_middle=True,
    ),
    Column(
        name="owners", title=lambda: translate("HomesPage", "Owners"),
        text=lambda row: row.home.owners,
    ),
    Column(
        name="tail", title=lambda: translate("HomesPage", "Tail"),
        text=lambda row: row.home.tail or "–", width=56, may_elide=False,
        widest=lambda: ["0000"],
    ),
    Column(
        name="kind", title=lambda: translate("HomesPage", "Type, m²"),
        text=lambda row: kind_short(row.home), width=104,
        widest=lambda: [f"{i18n.name('product', 'high_rise')} 188.8"],
    ),
    Column(
        name="ready", title=lambda: translate("HomesPage", "Ready from"), width=72,
        text=lambda row: i18n.short_day(row.home.ready_day)
        if row.home.ready_day else translate("HomesPage", "ready"),
        widest=lambda: [translate("HomesPage", "Ready from")],
    ),
    Column(
        name="when", title=lambda: translate("HomesPage", "Appointment"), width=100,
        text=lambda row: row.when or "–", may_elide=False, widest=lambda: ["12/22 10:30"],
    ),
    Column(
        name="state", title=lambda: translate("HomesPage", "State"), width=96,
        text=lambda row: state_word(row.home.stands),
        icon=lambda row: LOOK.get(row.home.stands, ("waiting", ""))[0],
        tone=lambda row: LOOK.get(row.home.stands, ("", "waiting"))[1],
        widest=lambda: [state_word(stands) for stands in LOOK],
    ),
)  # fmt: skip


class HomesTable(Table[Listed]):
    """`ticked` are homes to be changed together: by a click on the box, Space, Ctrl+A; the ring is
    the home in the drawer. While `classes` are open they stand where the type stood."""

    ticks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.ticked: set[int] = set()
        self.classes: Mapping[int, tuple[str, str]] = {}
        box = Column[Listed](
            name="tick", title=lambda: "", text=lambda _row: "", width=42,
            ticked=lambda row: row.home.id in self.ticked,
        )  # fmt: skip
        columns = [box, *(self._with_class(c) if c.name == "kind" else c for c in COLUMNS)]
        super().__init__(columns, key=lambda row: row.home.id, parent=parent)
        self.pressed.connect(self._press)

    def _with_class(self, column: Column[Listed]) -> Column[Listed]:
        plain = column.text

        def title() -> str:
            return translate("HomesPage", "Class, group") if self.classes else column.title()

        def text(row: Listed) -> str:
            if not self.classes:
                return plain(row)
            klass, group = self.classes.get(row.home.id, ("smooth", ""))
            parts = [i18n.name("class", klass) if klass != "smooth" else "", group]
            return " · ".join(part for part in parts if part) or "–"

        return replace(column, title=title, text=text)

    def _share_width(self) -> None:
        """In a narrow window the tail gives way to the names; the drawer has it."""
        names = [column.name for column in self.rows.columns]
        tail, owners = names.index("tail"), names.index("owners")
        self.setColumnHidden(tail, False)
        super()._share_width()
        if self.viewport().width() < NARROW:
            given = self.columnWidth(tail)
            self.setColumnHidden(tail, True)
            self.setColumnWidth(owners, self.columnWidth(owners) + given)

    def show_classes(self, classes: Mapping[int, tuple[str, str]]) -> None:
        self.classes = classes
        self.retranslate()

    def tick(self, units: Iterable[int], *, is_on: bool) -> None:
        self.ticked = self.ticked | set(units) if is_on else self.ticked - set(units)
        self.viewport().update()
        self.ticks_changed.emit()

    def _press(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(index.data(ROW_ROLE))

    def _turn(self, row: Listed) -> None:
        self.tick([row.home.id], is_on=row.home.id not in self.ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        row = self.current()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            shown = {row.home.id for row in self.rows.rows}
            self.tick(shown, is_on=not shown <= self.ticked)
        elif event.key() == Qt.Key.Key_Space and row is not None:
            self._turn(row)
        else:
            super().keyPressEvent(event)
