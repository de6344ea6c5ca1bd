"""Plan · Homes: every home of the campaign, found by typing; rosters come in here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from console import importing
from console.domain.events import Event
from console.importing import Preview
from console.queries import find
from console.queries import homes as queries
from console.queries.homes import HomeFile, HomeRow
from console.store import new_op_id
from console.ui import files, i18n
from console.ui.i18n import translate
from console.ui.page import Act, Page
from console.ui.pages.homes_drawer import HomeDrawer, kind_short, state_word
from console.ui.pages.import_view import ImportView
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    EmptyState,
    FilterChip,
    SearchBox,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
    down,
)

if TYPE_CHECKING:
    from console.store import Store
    from console.ui.workplace import Workplace

LOOK = {
    "unbooked": ("alert", "called"), "booked": ("waiting", "waiting"),
    "confirmed": ("done", "done"), "arrived": ("serving", "serving"),
    "no_show": ("clock", "called"), "handed_over": ("done", "done"),
    "handed_over_with_issues": ("done", "done"), "refused": ("close", "alert"),
}  # fmt: skip
CHIPS = {
    "unbooked": ("unbooked",), "coming": ("booked", "confirmed"), "arrived": ("arrived",),
    "no_show": ("no_show",), "done": ("handed_over", "handed_over_with_issues"),
}  # fmt: skip
"""What a chip lets through."""


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A home with its appointment already in the campaign's time."""

    home: HomeRow
    when: str


COLUMNS: tuple[Column[Listed], ...] = (
    Column(
        name="home", title=lambda: translate("HomesPage", "Home"),
        text=lambda row: row.home.label, width=108, is_bold=True, may_elide=False,
    ),
    Column(
        name="owners", title=lambda: translate("HomesPage", "Owners"),
        text=lambda row: row.home.owners,
    ),
    Column(
        name="tail", title=lambda: translate("HomesPage", "Tail"),
        text=lambda row: row.home.tail or "–", width=56, may_elide=False,
    ),
    Column(
        name="kind", title=lambda: translate("HomesPage", "Type, m²"),
        text=lambda row: kind_short(row.home), width=120,
    ),
    Column(
        name="ready", title=lambda: translate("HomesPage", "Ready from"), width=76,
        text=lambda row: i18n.short_day(row.home.ready_day)
        if row.home.ready_day else translate("HomesPage", "ready"),
    ),
    Column(
        name="when", title=lambda: translate("HomesPage", "Appointment"), width=108,
        text=lambda row: row.when or "–", may_elide=False,
    ),
    Column(
        name="state", title=lambda: translate("HomesPage", "State"), width=150,
        text=lambda row: state_word(row.home.stands),
        icon=lambda row: LOOK.get(row.home.stands, ("waiting", ""))[0],
        tone=lambda row: LOOK.get(row.home.stands, ("", "waiting"))[1],
    ),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """`found`: the homes that match what was typed, None where nothing was."""

    homes: tuple[HomeRow, ...]
    found: tuple[int, ...] | None
    file: HomeFile | None


class HomesPage(Page):
    kinds = frozenset(
        {"roster", "plan", "appointment", "appointments", "visit", "units", "keys", "step", "day",
         "press"}
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._rows: tuple[Listed, ...] = ()
        self._found: tuple[int, ...] | None = None
        self._text, self._unit_id = "", 0
        self.search, self.buildings = SearchBox(), QComboBox()
        self.chips = {name: FilterChip() for name in CHIPS}
        self.import_button = SecondaryButton(icon="download")
        self.table = Table(COLUMNS, key=lambda row: row.home.id)
        self.none = EmptyState("home")
        self.sums = Text(size=12, tone="ink_2", may_elide=True)
        self.drawer, self.importing = HomeDrawer(workplace), ImportView()
        self.two = TwoPart(self._left(), self.drawer)
        self.whole, self.import_page = QStackedWidget(), QWidget()
        self.import_page.setLayout(down(self.importing, margins=(24, 16, 24, 16)))
        self.whole.addWidget(self.two)
        self.whole.addWidget(self.import_page)
        self._whole.addWidget(self.whole, 1)
        self.buttons = (self.import_button, self.two.button)
        self.acts = (Act("F6", self.ask_file), Act("Esc", self.leave_import))
        self._listen()
        self.retranslate()

    def _left(self) -> QWidget:
        self.search.setMinimumWidth(240)
        self.buildings.setMinimumWidth(132)
        bar = across(self.search, self.buildings, gap=8)
        chips = across(*self.chips.values(), None, gap=8)
        card = Card(has_head=False)
        card.body.addWidget(self.table)
        card.body.addWidget(self.none)
        card.add_foot(across(self.sums, margins=(16, 0, 16, 0)), 36)
        left = QWidget()
        left.setLayout(down(bar, chips, card, gap=12))
        return left

    def _listen(self) -> None:
        self.search.asked.connect(self.look_up)
        self.search.entered.connect(self.look_up)
        self.buildings.currentIndexChanged.connect(self._filter)
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)
        self.table.chosen.connect(self.choose)
        self.import_button.clicked.connect(self.ask_file)
        self.none.on_way(self.ask_file)
        self.importing.agreed.connect(self.write)
        self.importing.given_up.connect(self.leave_import)
        self.importing.file_wished.connect(self.ask_file)
        self.importing.sheet_wished.connect(self._other_sheet)

    def retranslate(self) -> None:
        self.search.set_words(self.tr("Room, name, pinyin, phone tail"))
        self.import_button.setText(self.tr("Import a roster…"))
        self.buildings.setAccessibleName(self.tr("Building"))
        if self.buildings.count():
            self.buildings.setItemText(0, self.tr("All buildings"))
        for name, words in (
            ("unbooked", self.tr("Without a place")), ("coming", self.tr("To come")),
            ("arrived", self.tr("Arrived")), ("no_show", self.tr("No-show")),
            ("done", self.tr("Handed over")),
        ):  # fmt: skip
            self.chips[name].setText(words)
        self.show_listed()

    def title(self) -> str:
        return self.tr("Homes")

    def home(self) -> QWidget:
        return self.search

    # -- what is so --------------------------------------------------------------------------

    def load(self, store: Store) -> Loaded:
        found = None
        if self._text:
            found = tuple(f.unit_id for f in store.read(find.find_units, text=self._text))
        unit_id = self._unit_id
        file = store.read(queries.home_file, unit_id=unit_id) if unit_id else None
        return Loaded(homes=tuple(store.read(queries.home_rows)), found=found, file=file)

    def show_rows(self, rows: Loaded) -> None:
        zone = ZoneInfo(self.workplace.zone)

        def when(home: HomeRow) -> str:
            if home.slot_start is None:
                return ""
            local = home.slot_start.astimezone(zone)
            return f"{i18n.short_day(local.date())} {local:%H:%M}"

        self._rows = tuple(Listed(home=home, when=when(home)) for home in rows.homes)
        self._found = rows.found
        self._name_buildings()
        self.show_listed()
        self.drawer.show_home(self._current(), rows.file)

    def _name_buildings(self) -> None:
        names = list(dict.fromkeys(row.home.building for row in self._rows))
        if names == [self.buildings.itemData(n) for n in range(1, self.buildings.count())]:
            return
        self.buildings.blockSignals(True)
        self.buildings.clear()
        self.buildings.addItem(self.tr("All buildings"), None)
        for name in names:
            self.buildings.addItem(self.tr("Building {name}").format(name=name), name)
        self.buildings.blockSignals(False)

    def show_listed(self) -> None:
        """What is typed and chosen lets through, in roster order."""
        building = self.buildings.currentData()
        states = {s for name, chip in self.chips.items() if chip.isChecked() for s in CHIPS[name]}
        known = set(self._found) if self._found is not None else None
        shown = [
            row for row in self._rows
            if (known is None or row.home.id in known)
            and (building is None or row.home.building == building)
            and (not states or row.home.stands in states)
        ]  # fmt: skip
        self.table.set_rows(shown)
        counts = Counter(row.home.stands for row in self._rows)
        for name, chip in self.chips.items():
            chip.set_count(sum(counts[state] for state in CHIPS[name]))
        self.table.setVisible(bool(shown))
        self.none.setVisible(not shown)
        self._say_none()
        words = self.tr("{shown} of %n homes", "", len(self._rows))
        self.sums.setText(words.format(shown=len(shown)))

    def _say_none(self) -> None:
        if self._rows:
            self.none.set(self.tr("No home fits"), self.tr("Clear the box or the filters."))
        else:
            self.none.set(
                self.tr("There is no home yet"),
                self.tr("The roster of the sales department is enough to begin."),
                self.tr("Import a roster…"),
            )

    def _filter(self) -> None:
        self.show_listed()

    def _current(self) -> HomeRow | None:
        return next((r.home for r in self._rows if r.home.id == self._unit_id), None)

    def look_up(self, text: str) -> None:
        self._text = text
        self.reload()

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

    # -- a roster comes in -------------------------------------------------------------------

    def receive(self, wish: object) -> None:
        """A file that somebody dropped elsewhere."""
        if isinstance(wish, Path):
            self.read_file(wish)

    def ask_file(self) -> None:
        files.ask_open(self, self.tr("Import a roster…"), files.ROSTERS, self.read_file)

    def read_file(self, path: Path, sheet: str | None = None) -> None:
        words = self.tr("Reading {file}… nothing is written")
        self.notice(State.ACCENT, words.format(file=path.name))
        self.import_button.set_busy(True)
        self.workplace.tasks.slow(
            partial(importing.preview, self.workplace.store, path, sheet),
            done=self._show_preview, after=lambda: self.import_button.set_busy(False),
        )  # fmt: skip

    def _other_sheet(self, sheet: str) -> None:
        if self.importing.seen is not None:
            self.read_file(self.importing.seen.path, sheet)

    def _show_preview(self, seen: Preview) -> None:
        self.notice_bar.dismiss()
        self.whole.setCurrentWidget(self.import_page)
        self.importing.show_preview(seen)

    def leave_import(self) -> None:
        self.whole.setCurrentWidget(self.two)
        self.give_keyboard_back()

    def write(self, seen: Preview) -> None:
        self.importing.go.set_busy(True)
        self.workplace.tasks.run(
            partial(
                importing.write, self.workplace.store, seen, op_id=new_op_id(),
                by=self.workplace.person, language=i18n.language(),
            ),
            done=self._written, after=lambda: self.importing.go.set_busy(False),
        )  # fmt: skip

    def _written(self, event: Event) -> None:
        self.leave_import()
        self.reload()
        fact = self.tr("The roster is in: {imported} new, {updated} changed, {unchanged} as before")
        self.notice(State.DONE, fact.format(**{k: event.facts[k] for k in
                                               ("imported", "updated", "unchanged")}))  # fmt: skip
