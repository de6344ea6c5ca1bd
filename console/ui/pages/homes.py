"""Plan · Homes: every home of the campaign, found by typing; rosters come in here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.domain.events import Event
from console.queries import homes as queries
from console.queries.box import Findings
from console.queries.found import Found
from console.queries.homes import HomeFile, HomeRow
from console.ui import i18n
from console.ui.page import Act, Page
from console.ui.pages.found_list import label_spans
from console.ui.pages.homes_bulk import BulkBar
from console.ui.pages.homes_drawer import HomeDrawer
from console.ui.pages.homes_edit import HomeEdit
from console.ui.pages.homes_presses import HomesPresses
from console.ui.pages.homes_sheet import SheetChanges, SheetFlow
from console.ui.pages.homes_table import (
    SORTS,
    STATES,
    HomesTable,
    Listed,
    class_choices,
    listed,
    sort_choices,
    state_choices,
    sums,
)
from console.ui.pages.import_flow import RosterImport
from console.ui.widgets import (
    Card,
    Combo,
    EmptyState,
    QuietButton,
    SecondaryButton,
    State,
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


WIDE = 1300
"""Pixels of the page from which the buttons above the list have room for their words."""
FOLDS = 5 * 60 * 1000
"""Milliseconds for which the classes stay open."""
MOST_FOUND = 200
"""The best of those that fit; whoever wants the others types more."""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    homes: tuple[HomeRow, ...]
    file: HomeFile | None
    classes: dict[int, tuple[str, str]]


class HomesPage(Page):
    kinds = frozenset(
        {"roster", "plan", "appointment", "appointments", "visit", "units", "keys", "step", "day",
         "press", "homes", "owners", "charges"}
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._rows: tuple[Listed, ...] = ()
        self._by_id: dict[int, Listed] = {}
        self._found: dict[int, Found] | None = None
        self._is_more, self._sums, self._unit_id = False, "", 0
        self._is_open = False  # the classes
        self.search = FindBox(partial(workplace.find, most=MOST_FOUND))
        self.buildings, self.states, self.sorts, self.classes = (Combo() for _ in range(4))
        self.import_button, self.add_button = SecondaryButton(icon="download"), SecondaryButton(
            icon="plus")  # fmt: skip
        self.eye, self._fold = QuietButton(icon="eye"), QTimer(self, singleShot=True)
        self._fold.setInterval(FOLDS)
        self.table, self.bulk = HomesTable(), BulkBar()
        mark(self.table, {"home": self._label_spans, "owners": self._owner_spans})
        self.search.serve(self.table)
        self.none = EmptyState("home")
        self.sums = Text(size=12, tone="ink_2", may_elide=True)
        self.drawer, self.edit, self.side = HomeDrawer(workplace), HomeEdit(), QStackedWidget()
        self.side.addWidget(self.drawer)
        self.sheet = SheetChanges()
        self.side.addWidget(self.edit)
        self.side.addWidget(self.sheet)
        self.side.currentChanged.connect(lambda _at: self.show_ticked())
        self.two = TwoPart(self._left(), self.side)
        self.whole = RosterImport(self, self.two, self.import_button)
        self.importing = self.whole.view
        self._whole.addWidget(self.whole, 1)
        self.buttons = (self.two.button,)
        self.presses, self.by_sheet = HomesPresses(self), SheetFlow(self)
        self.acts = (
            Act("F6", self.whole.ask), Act("Esc", self.step_back), Act("E", self.begin_edit),
            Act("F8", self._press_bulk), *self.whole.acts,
        )  # fmt: skip
        self._listen()
        self.retranslate()

    def _left(self) -> QWidget:
        self.search.setMinimumWidth(160)
        self.buildings.setMaximumWidth(168)
        parts = (self.search, self.buildings, self.states, self.classes, self.sorts,
                 self.import_button, self.add_button)  # fmt: skip
        bar = across(*parts, gap=8)
        bar.setStretch(0, 1)
        self.classes.hide()
        card = Card(has_head=False)
        card.body.addWidget(self.table)
        card.body.addWidget(self.none)
        card.body.addWidget(self.bulk)
        foot = across(self.sums, self.eye, margins=(16, 0, 8, 0))
        foot.setStretch(0, 1)
        card.add_foot(foot, 32)
        left = QWidget()
        left.setLayout(down(bar, card, gap=12))
        return left

    def _listen(self) -> None:
        self.search.found.connect(self.show_found)
        self.search.opened.connect(self.open)
        self.search.shown_first.connect(self.workplace.get_ready_to_find)
        for box in (self.buildings, self.states, self.classes, self.sorts):
            box.currentIndexChanged.connect(self.show_listed)
        self.table.ticks_changed.connect(self.show_ticked)
        self.bulk.given_up.connect(self.untick)
        self.add_button.clicked.connect(self.begin_new)
        self.eye.clicked.connect(self.turn_classes)
        self._fold.timeout.connect(self.fold_classes)
        self.drawer.edit_wished.connect(self.begin_edit)
        self.edit.given_up.connect(self.step_back)
        self.sheet.given_up.connect(self.step_back)
        self.table.chosen.connect(self.choose)
        self.import_button.clicked.connect(self.whole.ask)
        self.none.on_way(self.whole.ask)
        self.drawer.given_up.connect(self.step_back)
        self.whole.written.connect(self._written)

    def retranslate(self) -> None:
        self.search.set_words(self.tr("Room, name, pinyin, phone tail"))
        self._name_buttons()
        self.buildings.setAccessibleName(self.tr("Building"))
        self.states.setAccessibleName(self.tr("State"))
        self.classes.setAccessibleName(self.tr("Customer class"))
        self.sorts.setAccessibleName(self.tr("Order"))
        self.sorts.fill(sort_choices(), self.sorts.currentData())
        self.classes.fill(class_choices(), self.classes.currentData())
        self._say_eye()
        self._tell()

    def _name_buttons(self) -> None:
        """In a narrow window their icons speak, and the words when asked."""
        is_wide = self.width() >= WIDE
        for button, words in (
            (self.import_button, self.tr("Import a roster…")),
            (self.add_button, self.tr("Add a home")),
        ):
            button.setText(words if is_wide else "")
            button.setAccessibleName(words)
            button.setToolTip("" if is_wide else words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._name_buttons()

    def title(self) -> str:
        return self.tr("Homes")

    def home(self) -> QWidget:
        return self.search

    # -- what is so --------------------------------------------------------------------------

    def load(self, store: Store) -> Loaded:
        unit_id = self._unit_id
        file = store.read(queries.home_file, unit_id=unit_id) if unit_id else None
        homes = tuple(store.read(queries.home_rows))
        classes = store.read(queries.home_classes) if self._is_open else {}
        return Loaded(homes=homes, file=file, classes=classes)

    def show_rows(self, rows: Loaded) -> None:
        self._rows = listed(rows.homes, self.workplace.zone)
        self._by_id = {row.home.id: row for row in self._rows}
        self._tell()
        self.table.show_classes(rows.classes if self._is_open else {})
        self.table.ticked &= set(self._by_id)
        self.show_ticked()
        self.search.again()
        self._show_side(self._current(), rows.file)

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
        klass = self.classes.currentData() if self._is_open else None
        rows: Iterable[Listed] = self._rows
        if self._found is not None:
            rows = [self._by_id[unit] for unit in self._found if unit in self._by_id]
        shown = [
            row for row in rows
            if (building is None or row.home.building == building)
            and (not states or row.home.stands in states)
            and (klass is None or self.table.classes.get(row.home.id, ("",))[0] == klass)
        ]  # fmt: skip
        if self._found is None:
            shown.sort(key=SORTS[str(self.sorts.currentData())])
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
            self._show_side(home, file)

    def _show_side(self, home: HomeRow | None, file: HomeFile | None) -> None:
        self.drawer.show_home(home, file)
        if home is not None and file is not None and not self.is_adding:
            self.edit.offer_homes([row.home for row in self._rows])
            self.edit.show_home(home, file)
        elif home is None and not self.is_adding:
            self.side.setCurrentWidget(self.drawer)

    def step_back(self) -> None:
        """From the file to the list, from a home to none."""
        if self.whole.is_open or self.whole.is_reading:
            self.whole.step_back()
            return
        if self.side.currentWidget() is not self.drawer:
            self.side.setCurrentWidget(self.drawer)
            self.reload()
            self.give_keyboard_back()
            return
        if self.table.ticked:
            self.untick()
            return
        self._unit_id = 0
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.rootIndex())
        self.drawer.show_home(None, None)
        self.give_keyboard_back()

    # -- by hand -----------------------------------------------------------------------------

    @property
    def is_adding(self) -> bool:
        return self.side.currentWidget() is self.edit and self.edit.is_new

    def begin_edit(self) -> None:
        if self._unit_id and not self.whole.is_open:
            self.side.setCurrentWidget(self.edit)
            self.edit.show_part(0)
            self.edit.facts.boxes["building"].setFocus()

    def begin_new(self) -> None:
        self.side.setCurrentWidget(self.edit)
        self.two.button.setChecked(True)
        self.edit.begin_new()

    def show_home(self, event: Event) -> None:
        """The one that was just added."""
        self.side.setCurrentWidget(self.drawer)
        self._unit_id = event.subjects[0][1]
        self.reload()

    def show_ticked(self) -> None:
        """Not while something is being put right beside it: one primary at a time."""
        is_calm = self.side.currentWidget() is self.drawer
        ticked = [row for row in self._rows if is_calm and row.home.id in self.table.ticked]
        self.bulk.show_homes(ticked, self.workplace.today())

    def untick(self) -> None:
        self.table.tick(self.table.ticked, is_on=False)

    def _press_bulk(self) -> None:
        if self.bulk.isVisible():
            self.bulk.go.click()

    # -- the customer class, which is looked at knowingly ------------------------------------

    def turn_classes(self) -> None:
        if self._is_open:
            self.fold_classes()
        else:
            self.presses.open_classes()

    def classes_opened(self, _event: Event) -> None:
        self._is_open = True
        self._fold.start()
        self._show_classes()

    def fold_classes(self) -> None:
        self._is_open = False
        self._fold.stop()
        self._show_classes()

    def _show_classes(self) -> None:
        self.classes.setVisible(self._is_open)
        self._say_eye()
        self.reload()

    def _say_eye(self) -> None:
        self.eye.setText(self.tr("Fold the class") if self._is_open else self.tr("Show the class"))

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
