"""Settings · Database: where it is, whether it is whole, its backup, its key, its health."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from console import health, keyfile
from console.actions.campaign import rotate_code_key
from console.backup import BackupResult, back_up
from console.defaults import new_code_key
from console.places import data_folder
from console.proof import Proof, verify
from console.queries.set_up import SetUp
from console.ui import files, i18n
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.pages.settings_parts import FACTS, HEALTH, Fact, findings
from console.ui.widgets import Card, SecondaryButton, State, Table, Text, across, down
from console.ui.widgets.layout import scrolling


class StorePanel(Retranslating, QWidget):
    """What it has to tell comes as notices of `page`."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page, self.workplace = page, page.workplace
        self.store_card, self.health_card, self.key_card = Card(), Card(), Card()
        self.code_card = Card()
        self.facts = Table(FACTS, key=lambda f: f.name, row_height=36, has_head=False)
        self.health = Table(HEALTH, key=lambda row: row.number, row_height=32, has_head=False)
        self.verify_button = SecondaryButton(icon="done", cap="F6")
        self.backup_button = SecondaryButton(icon="download", cap="F7")
        self.key_button, self.key_says = SecondaryButton(icon="eye"), Text(wraps=True, tone="ink_2")
        self.key_code = Text(size=16, bold=True, wraps=True)
        self.key_code.hide()
        self.store_card.body.addWidget(self.facts)
        buttons = across(self.verify_button, self.backup_button, None, gap=8)
        buttons.setContentsMargins(16, 0, 16, 0)
        self.store_card.add_foot(buttons, 60)
        key = down(self.key_says, self.key_code, across(self.key_button, None), gap=12)
        key.setContentsMargins(16, 12, 16, 16)
        self.key_card.body.addLayout(key)
        self.rotate_button = SecondaryButton(icon="lock")
        self.code_says = Text(wraps=True, tone="ink_2")
        codes = down(self.code_says, across(self.rotate_button, None), gap=12)
        codes.setContentsMargins(16, 12, 16, 16)
        self.code_card.body.addLayout(codes)
        self.health_card.body.addWidget(self.health)
        cards = (self.store_card, self.key_card, self.code_card, self.health_card)
        self.setLayout(down(scrolling(down(*cards, None, gap=16))))
        self.verify_button.clicked.connect(self.verify)
        self.backup_button.clicked.connect(self.ask_backup)
        self.key_button.clicked.connect(self.turn_key)
        self.rotate_button.clicked.connect(self.rotate_codes)
        self.retranslate()

    def retranslate(self) -> None:
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
        self.code_card.title.setText(self.tr("Codes on papers"))
        self.rotate_button.setText(self.tr("Take a new key for codes"))
        self.code_says.setText(
            self.tr(
                "Every printed code is signed. Take a new key when the old one may have become "
                "known: new papers bear it, and what is printed already stays valid."
            )
        )
        self._name_key()

    def tell(self, found: SetUp | None, rows: tuple[health.Row, ...]) -> None:
        self.health.set_rows(findings(rows))
        self.health.fit()
        facts = [Fact(name=self.tr("Place"), value=str(self.workplace.place))]
        if found is not None:
            facts += [
                Fact(name=self.tr("Schema"), value=found.schema),
                Fact(name=self.tr("Journal entries"), value=i18n.figure(found.events)),
                Fact(name=self.tr("Head of the journal"), value=found.head),
                Fact(name=self.tr("Keys of codes"), value=" · ".join(found.code_keys)),
            ]
        self.facts.set_rows(facts)
        self.facts.fit()

    # -- acting ------------------------------------------------------------------------------

    def verify(self) -> None:
        self.verify_button.set_busy(True)
        self.workplace.tasks.slow(
            partial(self.workplace.store.read, verify), done=self._verified,
            refused=self.page.refuse, after=lambda: self.verify_button.set_busy(False),
        )  # fmt: skip

    def _verified(self, proof: Proof) -> None:
        if proof.faults:
            words = self.tr("The journal does not verify from number {seq} on")
            advice = self.tr("Keep this store and restore the last backup elsewhere.")
            self.page.notice(State.ALERT, words.format(seq=proof.faults[0].seq), advice)
        else:
            fact = self.tr("The journal is whole: %n entries", "", proof.events)
            self.page.notice(State.DONE, fact, self.tr("head {head}").format(head=proof.head[:16]))

    def ask_backup(self) -> None:
        name = f"handover-{self.workplace.today()}.db"
        files.ask_save(self, self.tr("Back up…"), name, self.back_up_to)

    def back_up_to(self, path: Path) -> None:
        self.backup_button.set_busy(True)
        self.page.notice(State.ACCENT, self.tr("Backing up; work can go on…"))
        self.workplace.tasks.slow(
            partial(back_up, self.workplace.store.engine, path, replace=path.exists()),
            done=partial(self._backed_up, path), refused=self.page.refuse,
            after=lambda: self.backup_button.set_busy(False),
        )  # fmt: skip

    def _backed_up(self, path: Path, made: BackupResult) -> None:
        fact = self.tr("Backed up: %n journal entries", "", made.events)
        self.page.notice(
            State.DONE, fact, path.name, button=self.tr("Show"),
            act=partial(files.show_file, path.parent),
        )  # fmt: skip
        self.page.reload()

    def rotate_codes(self) -> None:
        key_id, secret_enc = new_code_key(self.workplace.store.vault)
        words = self.tr("New papers bear codes of the key {key}").format(key=key_id)
        advice = self.tr("What is printed already stays valid.")
        self.page.press(
            rotate_code_key, key_id=key_id, secret_enc=secret_enc, button=self.rotate_button,
            done=lambda _event: self.page.notice(State.DONE, words, advice),
        )  # fmt: skip

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
