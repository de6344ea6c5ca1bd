"""Plan · Homes: every home of the campaign, found by typing; rosters come in here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.domain.events import Event
from console.queries import homes as queries
from console.queries.homes import HomeFile, HomeRow
from console.ui.page import Act, Page
from console.ui.pages.homes_drawer import HomeDrawer
from console.ui.pages.homes_edit import HomeEdit
from console.ui.pages.homes_list import HomesList
from console.ui.pages.homes_papers import HomesPapers
from console.ui.pages.homes_presses import HomesPresses
from console.ui.pages.homes_sheet import SheetChanges, SheetFlow
from console.ui.pages.homes_table import Listed, listed
from console.ui.pages.import_flow import RosterImport
from console.ui.pages.import_view import ImportView
from console.ui.widgets import State, TwoPart

if TYPE_CHECKING:
    from console.store import Store
    from console.ui.workplace import Workplace


FOLDS = 5 * 60 * 1000
"""Milliseconds for which the classes stay open."""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    homes: tuple[Listed, ...]
    file: HomeFile | None
    classes: dict[int, tuple[str, str]]


class HomesPage(Page):
    kinds = frozenset(
        {"roster", "plan", "appointment", "appointments", "visit", "units", "keys", "step", "day",
         "press", "homes", "owners", "charges"}
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._unit_id, self._is_open = 0, False
        self._fold = QTimer(self, singleShot=True, interval=FOLDS)
        self.list = found = HomesList(workplace)
        self.search, self.table, self.bulk, self.none = (
            found.search, found.table, found.bulk, found.none,
        )  # fmt: skip
        self.buildings, self.states, self.sorts, self.classes = (
            found.buildings, found.states, found.sorts, found.classes,
        )  # fmt: skip
        self.import_button, self.add_button, self.eye, self.sums = (
            found.import_button, found.add_button, found.eye, found.sums,
        )  # fmt: skip
        self._shown: tuple[HomeRow | None, HomeFile | None] = (None, None)
        self.drawer, self.side = HomeDrawer(workplace), QStackedWidget()
        self.side.addWidget(self.drawer)
        self.side.currentChanged.connect(lambda at: self.list.set_calm(at == 0))
        self.two = TwoPart(self.list, self.side)
        self.whole = RosterImport(self, self.two, self.import_button)
        self._whole.addWidget(self.whole, 1)
        self.buttons = (self.two.button,)
        self.presses, self.by_sheet = HomesPresses(self), SheetFlow(self)
        self.papers = HomesPapers(self)
        self.acts = (
            Act("F6", self.whole.ask), Act("Esc", self.step_back), Act("E", self.begin_edit),
            Act("F8", self.list.press_bulk), *self.whole.acts,
        )  # fmt: skip
        self._listen()

    def _listen(self) -> None:
        self.add_button.clicked.connect(self.begin_new)
        self.eye.clicked.connect(self.turn_classes)
        self._fold.timeout.connect(self.fold_classes)
        self.drawer.edit_wished.connect(self.begin_edit)
        self.table.chosen.connect(self.choose)
        self.import_button.clicked.connect(self.whole.ask)
        self.none.on_way(self.whole.ask)
        self.drawer.given_up.connect(self.step_back)
        self.whole.written.connect(self._written)

    @cached_property
    def edit(self) -> HomeEdit:
        """Half of all that this page is made of, built when somebody first puts a home right."""
        made = HomeEdit()
        self.side.addWidget(made)
        made.given_up.connect(self.step_back)
        self.presses.listen(made)
        self._fill(made)
        return made

    @cached_property
    def sheet(self) -> SheetChanges:
        made = SheetChanges()
        self.side.addWidget(made)
        made.given_up.connect(self.step_back)
        made.agreed.connect(self.by_sheet.write)
        return made

    @property
    def importing(self) -> ImportView:
        return self.whole.view

    def retranslate(self) -> None:
        """The parts do it themselves."""

    def title(self) -> str:
        return self.tr("Homes")

    def home(self) -> QWidget:
        return self.search

    # -- what is so --------------------------------------------------------------------------

    def load(self, store: Store) -> Loaded:
        unit_id = self._unit_id
        file = store.read(queries.home_file, unit_id=unit_id) if unit_id else None
        shown = listed(store.read(queries.home_rows), self.workplace.zone)
        homes = tuple(self.table.rows.kept(shown))
        classes = store.read(queries.home_classes) if self._is_open else {}
        return Loaded(homes=homes, file=file, classes=classes)

    def show_rows(self, rows: Loaded) -> None:
        self.list.show_homes(rows.homes, rows.classes if self._is_open else {})
        self._show_side(self._current(), rows.file)

    def _current(self) -> HomeRow | None:
        return row.home if (row := self.list.by_id.get(self._unit_id)) else None

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
        self._shown = (home, file)
        self.drawer.show_home(home, file)
        if self.is_adding:
            return
        if "edit" in vars(self):
            self._fill(self.edit)
        if home is None:
            self.side.setCurrentWidget(self.drawer)

    def _fill(self, edit: HomeEdit) -> None:
        home, file = self._shown
        if home is not None and file is not None:
            edit.offer_homes([row.home for row in self.list.rows])
            edit.show_home(home, file)

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
            self.list.untick()
            return
        self._unit_id = 0
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.rootIndex())
        self.drawer.show_home(None, None)
        self.give_keyboard_back()

    # -- by hand -----------------------------------------------------------------------------

    @property
    def is_adding(self) -> bool:
        shown = self.side.currentWidget()
        return isinstance(shown, HomeEdit) and shown.is_new

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
        self.list.say_eye(is_open=self._is_open)
        self.reload()

    # -- a roster comes in -------------------------------------------------------------------

    def receive(self, wish: object) -> None:
        """A file that somebody dropped elsewhere, or the home to look at."""
        if isinstance(wish, Path):
            self.whole.read(wish)
        elif isinstance(wish, int):
            self._unit_id = wish
            self.reload()

    def kept(self) -> dict[str, int | str]:
        is_edit = not self.is_adding and self.side.currentWidget() is vars(self).get("edit")
        return {"home": self._unit_id, "edits": int(is_edit)} if self._unit_id else {}

    def take_back(self, kept: dict[str, int | str]) -> None:
        self._unit_id = int(kept["home"])
        if kept["edits"]:
            self.begin_edit()
        self.reload()

    def _written(self, event: Event) -> None:
        self.whole.leave()
        self.reload()
        fact = self.tr("The roster is in: {imported} new, {updated} changed, {unchanged} as before")
        counts = {k: event.facts[k] for k in ("imported", "updated", "unchanged")}
        self.notice(State.DONE, fact.format(**counts), self._left_out(event))

    def _left_out(self, event: Event) -> str:
        refused = int(str(event.facts["refused"]))
        return self.tr("%n refused rows were not written", "", refused) if refused else ""
