"""Settings: what the campaign was set up with, the route, the database, this computer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QScrollArea, QStackedWidget, QWidget

from console import health, keyfile
from console.backup import BackupResult, back_up
from console.places import data_folder
from console.proof import Proof, verify
from console.queries.set_up import SetUp, set_up
from console.ui import files, i18n
from console.ui.page import Act, Page
from console.ui.pages.settings_look import LookPanel
from console.ui.pages.settings_parts import (
    FACTS,
    HEALTH,
    ROUTE,
    Fact,
    campaign_facts,
    findings,
    rule_facts,
)
from console.ui.widgets import (
    Card,
    EmptyState,
    SecondaryButton,
    State,
    Table,
    Text,
    across,
    down,
)
from console.ui.widgets.route_line import RouteLine
from console.ui.widgets.section_item import SectionItem

if TYPE_CHECKING:
    from console.store import Store
    from console.ui.workplace import Workplace

SECTIONS = ("campaign", "route", "database", "look")
ICONS = {"campaign": "plan", "route": "arrow", "database": "database", "look": "globe"}


class SettingsPage(Page):
    kinds = frozenset({"campaign", "day", "plan", "roster", "staff", "desk"})

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.found: SetUp | None = None
        self._health: tuple[health.Row, ...] = ()
        self.sections = QButtonGroup(self)
        self.items = {name: SectionItem(ICONS[name]) for name in SECTIONS}
        self.stack = QStackedWidget()
        self.facts_card, self.rules_card = Card(), Card()
        self.facts = Table(FACTS, key=lambda f: f.name, row_height=32, has_head=False)
        self.rules = Table(FACTS, key=lambda f: f.name, row_height=32, has_head=False)
        self.route_card, self.route = Card(), Table(ROUTE, key=lambda row: row.step.code)
        self.line, self.line_label = RouteLine(), Text(size=12, bold=True, tone="ink_2")
        self.store_card, self.health_card, self.key_card = Card(), Card(), Card()
        self.store_facts = Table(FACTS, key=lambda f: f.name, row_height=32, has_head=False)
        self.verify_button = SecondaryButton(icon="done", cap="F6")
        self.backup_button = SecondaryButton(icon="download", cap="F7")
        self.health = Table(HEALTH, key=lambda row: row.number, row_height=32, has_head=False)
        self.key_button, self.key_says = SecondaryButton(icon="eye"), Text(wraps=True, tone="ink_2")
        self.key_code = Text(size=16, bold=True, wraps=True)
        self.look = LookPanel(workplace)
        self.none = EmptyState("settings")
        self._build()
        self.acts = (Act("F6", self.verify), Act("F7", self.ask_backup))
        self.sections.idClicked.connect(self.open_section)
        self.verify_button.clicked.connect(self.verify)
        self.backup_button.clicked.connect(self.ask_backup)
        self.key_button.clicked.connect(self.turn_key)
        self.open_section(0)
        self.retranslate()

    def _build(self) -> None:
        menu = Card(has_head=False)
        menu.setFixedWidth(216)
        for number, item in enumerate(self.items.values()):
            self.sections.addButton(item, number)
        menu.body.addLayout(down(*self.items.values(), None, gap=0, margins=(8, 8, 8, 8)))
        for card, table in ((self.facts_card, self.facts), (self.rules_card, self.rules),
                            (self.route_card, self.route), (self.store_card, self.store_facts),
                            (self.health_card, self.health)):  # fmt: skip
            card.body.addWidget(table)
        route_foot = Card(has_head=False)
        route_foot.body.addLayout(
            down(self.line_label, self.line, gap=12, margins=(16, 12, 16, 12))
        )
        buttons = across(self.verify_button, self.backup_button, None, gap=8)
        buttons.setContentsMargins(16, 12, 16, 12)
        self.store_card.body.addLayout(buttons)
        key = down(self.key_says, self.key_code, across(self.key_button, None), gap=8)
        key.setContentsMargins(16, 12, 16, 12)
        self.key_card.body.addLayout(key)
        self.key_code.hide()
        for parts in (
            (self.facts_card, self.rules_card, None), (self.route_card, route_foot, None),
            (self.store_card, self.key_card, self.health_card, None), (self.look, None),
        ):  # fmt: skip
            self.stack.addWidget(_scrolling(down(*parts, gap=16, margins=(0, 0, 8, 0))))
        whole = QWidget()
        whole.setLayout(across(menu, self.stack, self.none, gap=24))
        self.set_content(whole)

    def retranslate(self) -> None:
        for name, words in (
            ("campaign", self.tr("Campaign")), ("route", self.tr("Stations and route")),
            ("database", self.tr("Database")), ("look", self.tr("Language and look")),
        ):  # fmt: skip
            self.items[name].setText(words)
        self.facts_card.title.setText(self.tr("Campaign"))
        self.rules_card.title.setText(self.tr("Numbers in force"))
        self.rules_card.fact.setText(self.tr("they cannot be changed here yet"))
        self.route_card.title.setText(self.tr("Route"))
        self.line_label.setText(self.tr("So an owner walks, with the usual minutes"))
        self.store_card.title.setText(self.tr("Database"))
        self.health_card.title.setText(self.tr("State of health"))
        self.key_card.title.setText(self.tr("Data key"))
        self.verify_button.setText(self.tr("Verify the journal"))
        self.backup_button.setText(self.tr("Back up…"))
        self.key_says.setText(
            self.tr(
                "Phones and ID numbers are encrypted with this key. A second computer needs it "
                "once; print it and lock it away: without it nobody can read them."
            )
        )
        self._name_key()
        self.none.set(self.tr("There is no campaign yet"), self.tr("Import a roster first."))
        self._tell()

    def title(self) -> str:
        return self.tr("Settings")

    def home(self) -> QWidget:
        return self.items[SECTIONS[self.stack.currentIndex()]]

    def receive(self, wish: object) -> None:
        if wish in SECTIONS:
            self.open_section(SECTIONS.index(str(wish)))

    def open_section(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self.items[SECTIONS[number]].setChecked(True)
        self._show_what_there_is()

    # -- what is so --------------------------------------------------------------------------

    def load(self, store: Store) -> tuple[SetUp | None, tuple[health.Row, ...]]:
        found = store.read(set_up) if store.campaign_id else None
        return found, health.doctor(self.workplace.place, store.vault)

    def show_rows(self, rows: tuple[SetUp | None, tuple[health.Row, ...]]) -> None:
        self.found, self._health = rows
        self._tell()

    def _tell(self) -> None:
        self.health.set_rows(findings(self._health))
        _fit(self.health)
        self._show_what_there_is()
        found = self.found
        if found is None:
            return
        self.facts.set_rows(campaign_facts(found))
        self.rules.set_rows(rule_facts(found.campaign.rules))
        self.route.set_rows(found.route)
        self.line.set(
            tuple(
                (i18n.name("station", r.step.code), r.step.usual, r.step.is_required)
                for r in found.route
            )
        )
        total = sum(r.step.usual for r in found.route if r.step.is_required)
        words = self.tr("required steps {minutes} in all")
        self.route_card.fact.setText(words.format(minutes=i18n.minutes(total)))
        self.store_facts.set_rows(
            [
                Fact(name=self.tr("Place"), value=str(self.workplace.place)),
                Fact(name=self.tr("Schema"), value=found.schema),
                Fact(name=self.tr("Journal entries"), value=f"{found.events:,}"),
                Fact(name=self.tr("Head of the journal"), value=found.head),
            ]
        )
        for table in (self.facts, self.rules, self.route, self.store_facts):
            _fit(table)

    def _show_what_there_is(self) -> None:
        """Without a campaign there is nothing to tell but health and look."""
        needs = SECTIONS[self.stack.currentIndex()] in ("campaign", "route")
        is_empty = needs and self.workplace.frame is None
        self.stack.setVisible(not is_empty)
        self.none.setVisible(is_empty)

    # -- acting ------------------------------------------------------------------------------

    def verify(self) -> None:
        self.verify_button.set_busy(True)
        self.workplace.tasks.slow(
            partial(self.workplace.store.read, verify), done=self._verified, refused=self.refuse,
            after=lambda: self.verify_button.set_busy(False),
        )  # fmt: skip

    def _verified(self, proof: Proof) -> None:
        if proof.faults:
            words = self.tr("The journal does not verify from number {seq} on")
            advice = self.tr("Keep this store and restore the last backup elsewhere.")
            self.notice(State.ALERT, words.format(seq=proof.faults[0].seq), advice)
        else:
            fact = self.tr("The journal is whole: %n entries", "", proof.events)
            self.notice(State.DONE, fact, self.tr("head {head}").format(head=proof.head[:16]))

    def ask_backup(self) -> None:
        name = f"handover-{self.workplace.today()}.db"
        files.ask_save(self, self.tr("Back up…"), name, self.back_up_to)

    def back_up_to(self, path: Path) -> None:
        self.backup_button.set_busy(True)
        self.notice(State.ACCENT, self.tr("Backing up; work can go on…"))
        self.workplace.tasks.slow(
            partial(back_up, self.workplace.store.engine, path, replace=path.exists()),
            done=partial(self._backed_up, path), refused=self.refuse,
            after=lambda: self.backup_button.set_busy(False),
        )  # fmt: skip

    def _backed_up(self, path: Path, made: BackupResult) -> None:
        fact = self.tr("Backed up: %n journal entries", "", made.events)
        self.notice(
            State.DONE, fact, path.name, button=self.tr("Show"),
            act=partial(files.show_file, path.parent),
        )  # fmt: skip
        self.reload()

    def turn_key(self) -> None:
        """Shown only while somebody wants to see it."""
        if self.key_code.isHidden():
            self.key_code.setText(keyfile.printed(keyfile.load_or_make_key(data_folder())))
            self.key_code.show()
        else:
            self.key_code.hide()
            self.key_code.setText("")
        self._name_key()

    def _name_key(self) -> None:
        is_hidden = self.key_code.isHidden()
        self.key_button.setText(self.tr("Show the key") if is_hidden else self.tr("Hide the key"))


def _scrolling(content: object) -> QScrollArea:
    inner = QWidget()
    inner.setLayout(content)  # type: ignore[arg-type]
    area = QScrollArea(widgetResizable=True)
    area.setWidget(inner)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area


def _fit(table: Table[Any]) -> None:
    """As high as its rows: the section scrolls, not the table in it."""
    table.setFixedHeight(table.height_for(max(1, table.rows.rowCount())) + 1)
