"""Settings: what the campaign was set up with, the route, the database, this computer."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from console import health
from console.actions.green import set_green_reasons
from console.queries.set_up import SetUp, set_up
from console.ui import i18n
from console.ui.page import Act, Page
from console.ui.pages.settings_computer import ComputerPanel
from console.ui.pages.settings_displays import AnnouncementsPanel, DisplaysPanel
from console.ui.pages.settings_green import GreenReasons
from console.ui.pages.settings_keys import KeysPanel
from console.ui.pages.settings_look import LookPanel
from console.ui.pages.settings_papers import PapersPanel
from console.ui.pages.settings_parties import PartiesCard
from console.ui.pages.settings_parts import FACTS, campaign_facts, changed_rules, rule_facts
from console.ui.pages.settings_route import RoutePanel
from console.ui.pages.settings_step import is_usual
from console.ui.pages.settings_store import StorePanel
from console.ui.pages.settings_waits import WaitNumbers
from console.ui.pages.settings_words import WordsCard
from console.ui.widgets import Card, EmptyState, Table, across, down
from console.ui.widgets.layout import scrolling
from console.ui.widgets.section_item import SectionItem

if TYPE_CHECKING:
    from console.store import Store
    from console.ui.workplace import Workplace

SECTIONS = (
    "campaign", "route", "database", "look", "computer", "keys", "displays", "papers", "issues",
)  # fmt: skip
PANELS = (
    "facts_card", "route_panel", "database", "look", "computer", "keys_panel", "displays", "papers",
    "issues",
)  # fmt: skip
MENU = (
    "campaign", "route", "keys", "issues", "papers", "displays", "database", "look", "computer",
)  # fmt: skip
ICONS = {
    "campaign": "plan", "route": "arrow", "database": "database", "look": "globe",
    "computer": "station", "keys": "keys", "displays": "panel",
    "papers": "printer", "issues": "issues",
}  # fmt: skip
LIST_WIDTH = 224


class SettingsPage(Page):
    kinds = frozenset(
        {"campaign", "day", "plan", "roster", "staff", "desk", "green", "route", "keys", "display",
         "layout", "catalogue", "responsible"}
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.found: SetUp | None = None
        self._health: tuple[health.Row, ...] = ()
        self.sections = QButtonGroup(self)
        self.items = {name: SectionItem(ICONS[name]) for name in SECTIONS}
        self.stack = QStackedWidget()
        self.facts_card, self.rules_card = Card(), Card()
        self.facts = Table(FACTS, key=lambda f: f.name, row_height=36, has_head=False)
        self.rules = Table(FACTS, key=lambda f: f.name, row_height=36, has_head=False)
        self.waits = WaitNumbers(self)
        self.green = GreenReasons()
        self.green.saved.connect(self.set_green_reasons)
        self.none = EmptyState("settings")
        self._build()
        self.acts = (
            Act("F6", lambda: self.database.verify()),
            Act("F7", lambda: self.database.ask_backup()),
        )
        self.sections.idClicked.connect(self.open_section)
        self.open_section(0)
        self.retranslate()

    def _build(self) -> None:
        menu = Card(has_head=False)
        menu.setFixedWidth(LIST_WIDTH)
        for number, item in enumerate(self.items.values()):
            self.sections.addButton(item, number)
        items = [self.items[name] for name in MENU]
        menu.body.addLayout(down(*items, None, gap=0, margins=(8, 8, 8, 8)))
        self.facts_card.body.addWidget(self.facts)
        self.rules_card.body.addWidget(self.rules)
        self.places = [QVBoxLayout() for _ in SECTIONS]
        for place in self.places:
            place.setContentsMargins(0, 0, 0, 0)
            panel = QWidget()
            panel.setLayout(place)
            self.stack.addWidget(panel)
        cards = (self.facts_card, self.rules_card, self.waits, self.green)
        self.places[0].addWidget(scrolling(down(*cards, None, gap=16)))
        whole = QWidget()
        whole.setLayout(across(menu, self.stack, self.none, gap=24))
        self.set_content(whole)

    # Each of the other sections is built when it is first opened.

    @cached_property
    def route_panel(self) -> RoutePanel:
        made = RoutePanel(self)
        self.places[1].addWidget(made)
        if self.found is not None:
            made.tell(self.found)
        return made

    @cached_property
    def database(self) -> StorePanel:
        made = StorePanel(self)
        self.places[2].addWidget(made)
        made.tell(self.found, self._health)
        return made

    @cached_property
    def look(self) -> LookPanel:
        made = LookPanel(self.workplace)
        self.places[3].addWidget(scrolling(down(made, None)))
        return made

    @cached_property
    def computer(self) -> ComputerPanel:
        made = ComputerPanel(self.workplace)
        self.places[4].addWidget(scrolling(down(made, None)))
        return made

    @cached_property
    def keys_panel(self) -> KeysPanel:
        made = KeysPanel(self)
        self.places[5].addWidget(scrolling(down(made, None)))
        return made

    @cached_property
    def displays(self) -> DisplaysPanel:
        made = DisplaysPanel(self)
        self.announcements = AnnouncementsPanel(self)
        if self.found is not None:
            self.announcements.tell(self.found.campaign.rules)
        self.places[6].addWidget(scrolling(down(made, self.announcements, None, gap=16)))
        return made

    @cached_property
    def papers(self) -> PapersPanel:
        made = PapersPanel(self)
        self.places[7].addWidget(made)
        return made

    @cached_property
    def issues(self) -> QWidget:
        self.words, self.parties = WordsCard(self), PartiesCard(self)
        made = scrolling(down(self.words, self.parties, None, gap=16))
        self.places[8].addWidget(made)
        return made

    def _reload_issues(self) -> None:
        if "issues" in vars(self) and self.workplace.frame is not None:
            self.words.reload()
            self.parties.reload()

    def retranslate(self) -> None:
        for name, words in (
            ("campaign", self.tr("Campaign")), ("route", self.tr("Stations and route")),
            ("database", self.tr("Database")), ("look", self.tr("Language and look")),
            ("computer", self.tr("This computer")), ("keys", self.tr("Keys")),
            ("displays", self.tr("Displays")), ("papers", self.tr("Papers")),
            ("issues", self.tr("Issues")),
        ):  # fmt: skip
            self.items[name].setText(words)
        self.facts_card.title.setText(self.tr("Campaign"))
        self.rules_card.title.setText(self.tr("Numbers in force"))
        self.none.set(self.tr("There is no campaign yet"), self.tr("Import a roster first."))
        self._tell()

    def title(self) -> str:
        return self.tr("Settings")

    def context(self) -> str:
        return self.items[SECTIONS[self.stack.currentIndex()]].text()

    def home(self) -> QWidget:
        return self.items[SECTIONS[self.stack.currentIndex()]]

    def receive(self, wish: object) -> None:
        if wish in SECTIONS:
            self.open_section(SECTIONS.index(str(wish)))

    def kept(self) -> dict[str, int | str]:
        return {"section": self.stack.currentIndex()}

    def take_back(self, kept: dict[str, int | str]) -> None:
        self.open_section(int(kept["section"]) % len(SECTIONS))

    def open_section(self, number: int) -> None:
        getattr(self, PANELS[number])
        if SECTIONS[number] == "keys" and self.workplace.frame is not None:
            self.keys_panel.reload()
        if SECTIONS[number] == "displays" and self.workplace.frame is not None:
            self.displays.reload()
        if SECTIONS[number] == "papers" and self.workplace.frame is not None:
            self.papers.reload()
        if SECTIONS[number] == "issues":
            self._reload_issues()
        self.stack.setCurrentIndex(number)
        self.items[SECTIONS[number]].setChecked(True)
        self._show_what_there_is()
        self.head_changed.emit()

    def set_green_reasons(self, reasons: tuple[str, ...], noted: tuple[str, ...]) -> None:
        self.press(
            set_green_reasons, button=self.green.save, done=lambda _event: self.reload(),
            reasons=reasons, noted=noted,
        )  # fmt: skip

    # -- what is so --------------------------------------------------------------------------

    def load(self, store: Store) -> tuple[SetUp | None, tuple[health.Row, ...]]:
        found = store.read(set_up) if store.campaign_id else None
        return found, health.doctor(self.workplace.place, store.vault)

    def show_rows(self, rows: tuple[SetUp | None, tuple[health.Row, ...]]) -> None:
        self.found, self._health = rows
        self._tell()

    def workplace_changed(self) -> None:
        super().workplace_changed()
        self._note_sections()

    def _tell(self) -> None:
        if "database" in vars(self):
            self.database.tell(self.found, self._health)
        self._show_what_there_is()
        self._note_sections()
        if self.found is None:
            return
        self.facts.set_rows(campaign_facts(self.found))
        self.rules.set_rows(rule_facts(self.found.campaign.rules))
        self.facts.fit()
        self.rules.fit()
        self.waits.tell(self.found.campaign.rules)
        self.green.tell(self.found.campaign.rules)
        if "route_panel" in vars(self):
            self.route_panel.tell(self.found)
        self._reload_issues()
        if "keys_panel" in vars(self):
            self.keys_panel.reload()
        if "papers" in vars(self):
            self.papers.reload()
        if "displays" in vars(self):
            self.displays.reload()
            self.announcements.tell(self.found.campaign.rules)

    def _note_sections(self) -> None:
        """Only what was changed or is missing needs a look."""
        found, chosen = self.found, self.workplace.settings
        if found is not None:
            changed = {
                "campaign": changed_rules(found.campaign.rules),
                "route": sum(not is_usual(row.template) for row in found.route),
            }
            for name, count in changed.items():
                words = self.tr("%n changed", "", count) if count else self.tr("default")
                self.items[name].set_note(words, is_missing=False)
        is_bad = any(row.state is health.State.BAD for row in self._health)
        place = self.tr("here") if self.workplace.place.path else self.tr("server")
        self.items["database"].set_note(
            self.tr("look here") if is_bad else place, is_missing=is_bad
        )
        self.items["look"].set_note(i18n.LANGUAGES[i18n.language()])
        missing = not (chosen.person and chosen.station)
        self.items["computer"].set_note(
            self.tr("not set") if missing else chosen.person, is_missing=missing
        )

    def _show_what_there_is(self) -> None:
        """Without a campaign there is nothing to tell but health and look."""
        needs = SECTIONS[self.stack.currentIndex()] not in ("database", "look", "computer")
        is_empty = needs and self.workplace.frame is None
        self.stack.setVisible(not is_empty)
        self.none.setVisible(is_empty)
