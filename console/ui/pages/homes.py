"""Plan · Homes: every home of the campaign, found by typing; rosters come in here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from console.domain.events import Event
from console.queries import homes as queries
from console.queries.box import Findings
from console.queries.found import Found
from console.queries.homes import HomeFile, HomeRow
from console.ui import i18n
from console.ui.page import Act, Page
from console.ui.pages.found_list import label_spans
from console.ui.pages.homes_drawer import HomeDrawer
from console.ui.pages.homes_table import COLUMNS, STATES, Listed, listed, state_choices, sums
from console.ui.pages.import_flow import RosterImport
from console.ui.widgets import (
    Card,
    Combo,
    EmptyState,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.find_box import FindBox
from console.ui.widgets.marks import mark

if TYPE_CHECKING:
    from console.store import Store
    from console.ui.workplace import Workplace


MOST_FOUND = 200
"""The best of those that fit; whoever wants the others types more."""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    homes: tuple[HomeRow, ...]
    file: HomeFile | None


class HomesPage(Page):
    kinds = frozenset(
        {"roster", "plan", "appointment", "appointments", "visit", "units", "keys", "step", "day",
         "press"}
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._rows: tuple[Listed, ...] = ()
        self._by_id: dict[int, Listed] = {}
        self._found: dict[int, Found] | None = None
        self._is_more, self._sums, self._unit_id = False, "", 0
        self.search = FindBox(partial(workplace.find, most=MOST_FOUND))
        self.buildings, self.states = Combo(), Combo()
        self.import_button = SecondaryButton(icon="download")
        self.table = Table(COLUMNS, key=lambda row: row.home.id)
        mark(self.table, {"home": self._label_spans, "owners": self._owner_spans})
        self.search.serve(self.table)
        self.none = EmptyState("home")
        self.sums = Text(size=12, tone="ink_2", may_elide=True)
        self.drawer = HomeDrawer(workplace)
        self.two = TwoPart(self._left(), self.drawer)
        self.whole = RosterImport(self, self.two, self.import_button)
        self.importing = self.whole.view
        self._whole.addWidget(self.whole, 1)
        self.buttons = (self.two.button,)
        self.acts = (Act("F6", self.whole.ask), Act("Esc", self.step_back), *self.whole.acts)
        self._listen()
        self.retranslate()

    def _left(self) -> QWidget:
        self.search.setMinimumWidth(200)
        self.buildings.setMaximumWidth(168)
        bar = across(self.search, self.buildings, self.states, 8, self.import_button, gap=8)
        bar.setStretch(0, 1)
        card = Card(has_head=False)
        card.body.addWidget(self.table)
        card.body.addWidget(self.none)
        card.add_foot(across(self.sums, margins=(16, 0, 16, 0)), 32)
        left = QWidget()
        left.setLayout(down(bar, card, gap=12))
        return left

    def _listen(self) -> None:
        self.search.found.connect(self.show_found)
        self.search.opened.connect(self.open)
        self.search.shown_first.connect(self.workplace.get_ready_to_find)
        self.buildings.currentIndexChanged.connect(self.show_listed)
        self.states.currentIndexChanged.connect(self.show_listed)
        self.table.chosen.connect(self.choose)
        self.import_button.clicked.connect(self.whole.ask)
        self.none.on_way(self.whole.ask)
        self.drawer.given_up.connect(self.step_back)
        self.whole.written.connect(self._written)

    def retranslate(self) -> None:
        self.search.set_words(self.tr("Room, name, pinyin, phone tail"))
        self.import_button.setText(self.tr("Import a roster…"))
        self.buildings.setAccessibleName(self.tr("Building"))
        self.states.setAccessibleName(self.tr("State"))
        self._tell()

    def title(self) -> str:
        return self.tr("Homes")

    def home(self) -> QWidget:
        return self.search

    # -- what is so --------------------------------------------------------------------------

    def load(self, store: Store) -> Loaded:
        unit_id = self._unit_id
        file = store.read(queries.home_file, unit_id=unit_id) if unit_id else None
        return Loaded(homes=tuple(store.read(queries.home_rows)), file=file)

    def show_rows(self, rows: Loaded) -> None:
        self._rows = listed(rows.homes, self.workplace.zone)
        self._by_id = {row.home.id: row for row in self._rows}
        self._tell()
        self.search.again()
        self.drawer.show_home(self._current(), rows.file)

    def _tell(self) -> None:
        """What stands above and below the list is counted once, not at every key."""
        self._name_choices()
        self._sums = sums(self._rows)
        self.show_listed()

    def show_found(self, findings: Findings | None) -> None:
        self._found = None if findings is None else {row.unit_id: row for row in findings.rows}
        self._is_more = findings is not None and findings.is_more
        self.show_listed()

    def show_listed(self, _index: int = 0) -> None:
        """What is typed and chosen lets through: the best first, else in roster order."""
        building = self.buildings.currentData()
        states = STATES.get(self.states.currentData() or "", ())
        rows: Iterable[Listed] = self._rows
        if self._found is not None:
            rows = [self._by_id[unit] for unit in self._found if unit in self._by_id]
        shown = [
            row for row in rows
            if (building is None or row.home.building == building)
            and (not states or row.home.stands in states)
        ]  # fmt: skip
        self.table.set_rows(shown)
        self.table.setVisible(bool(shown))
        self.none.setVisible(not shown)
        self._say_none()
        count = len(self._rows)
        total = self.tr("%n homes", "", count).replace(str(count), i18n.figure(count))
        if len(shown) < len(self._rows):
            words = self.tr("{shown} of %n homes", "", count).replace(
                str(count), i18n.figure(count)
            )
            total = words.format(shown=i18n.figure(len(shown)))
        more = self.tr("the best only: type more") if self._is_more else ""
        self.sums.setText(" · ".join(part for part in (total, more, self._sums) if part))

    def _name_choices(self) -> None:
        names = dict.fromkeys(row.home.building for row in self._rows)
        buildings: list[tuple[str, object]] = [(self.tr("All buildings"), None)]
        buildings += [(self.tr("Building {name}").format(name=name), name) for name in names]
        for box, items in ((self.buildings, buildings), (self.states, state_choices(self._rows))):
            if items != [(box.itemText(n), box.itemData(n)) for n in range(box.count())]:
                box.fill(items, box.currentData())

    def _say_none(self) -> None:
        if self._rows:
            self.none.set(self.tr("No home fits"), self.tr("Clear the box or the filters."))
        else:
            self.none.set(
                self.tr("There is no home yet"),
                self.tr("The roster of the sales department is enough to begin."),
                self.tr("Import a roster…"),
            )

    def _current(self) -> HomeRow | None:
        return next((r.home for r in self._rows if r.home.id == self._unit_id), None)

    def _label_spans(self, row: Listed) -> Sequence[tuple[int, int]]:
        found = (self._found or {}).get(row.home.id)
        return label_spans(found) if found else ()

    def _owner_spans(self, row: Listed) -> Sequence[tuple[int, int]]:
        found = (self._found or {}).get(row.home.id)
        return found.owner_spans if found and found.owners == row.home.owners else ()

    def open(self, row: Found | Listed) -> None:
        """Enter in the box."""
        self.table.choose(row.unit_id if isinstance(row, Found) else row.home.id)

    def choose(self, row: Listed | None) -> None:
        if row is not None and row.home.id != self._unit_id:
            self._unit_id = row.home.id
            self.workplace.tasks.read(
                partial(self.workplace.store.read, queries.home_file, unit_id=row.home.id),
                done=partial(self._show_file, row.home),
            )

    def _show_file(self, home: HomeRow, file: HomeFile) -> None:
        if home.id == self._unit_id:
            self.drawer.show_home(home, file)

    def step_back(self) -> None:
        """From the file to the list, from a home to none."""
        if self.whole.is_open or self.whole.is_reading:
            self.whole.step_back()
            return
        self._unit_id = 0
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.rootIndex())
        self.drawer.show_home(None, None)
        self.give_keyboard_back()

    # -- a roster comes in -------------------------------------------------------------------

    def receive(self, wish: object) -> None:
        """A file that somebody dropped elsewhere."""
        if isinstance(wish, Path):
            self.whole.read(wish)

    def _written(self, event: Event) -> None:
        self.whole.leave()
        self.reload()
        fact = self.tr("The roster is in: {imported} new, {updated} changed, {unchanged} as before")
        counts = {k: event.facts[k] for k in ("imported", "updated", "unchanged")}
        self.notice(State.DONE, fact.format(**counts), self._left_out(event))

    def _left_out(self, event: Event) -> str:
        refused = int(str(event.facts["refused"]))
        return self.tr("%n refused rows were not written", "", refused) if refused else ""
