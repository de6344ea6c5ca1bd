"""Settings · Papers: how the campaign words its papers, shown as they will print, and its packs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QScrollArea, QWidget

from console import logo
from console.actions.paper_texts import LogoFile, OwnText, set_logo, set_texts
from console.domain.errors import Failure, Refusal
from console.domain.paper_layout import (
    CLAUSES,
    CONTACTS,
    FOR_ALL,
    HIDDEN,
    LANGUAGES,
    LISTS,
    SEAL,
    SEAL_SHOWN,
)
from console.places import cache_folder
from console.queries.paper_texts import own_texts
from console.ui import files, i18n
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.pages.settings_pack import PackCard
from console.ui.preview import Pages
from console.ui.widgets import (
    Card,
    Combo,
    FilterChip,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    State,
    Switch,
    Text,
    across,
    down,
)
from console.ui.widgets.layout import scrolling
from printing.words import words

CONTACT_SHEET = "contacts"
"""What stands on several papers; shown by the notice."""
LISTED = tuple(CLAUSES)
FORM_WIDTH, LINE, LINES = 400, 40, 84
PAUSE = 500


class PapersPanel(Retranslating, QWidget):
    """A draft until it is saved; the page beside it shows the draft."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._saved: dict[tuple[str, str], str] = {}
        self._typed: dict[tuple[str, str], str] = {}
        """By name and language; what is not saved yet outlives a look at another one."""
        self.card, self.shown = Card(), Card()
        self.paper = Combo()
        self.tabs = {code: FilterChip(word) for code, word in i18n.LANGUAGES.items()}
        self.names = (*CONTACTS, SEAL, *(n for kind in LISTED for n in CLAUSES[kind]))
        self.labels = {name: Text(size=12, tone="ink_2", may_elide=True) for name in self.names}
        self.edits = {name: QPlainTextEdit() for name in self.names}
        self.seal = Switch()
        self.save, self.reset = PrimaryButton(cap=""), QuietButton(icon="undo")
        self.take, self.drop = SecondaryButton(), QuietButton()
        self.pages, self.area = Pages(), QScrollArea()
        self.pack = PackCard(page)
        self._wait = QTimer(self, singleShot=True, interval=PAUSE)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        group = QButtonGroup(self)
        for code, chip in self.tabs.items():
            group.addButton(chip)
            chip.clicked.connect(partial(self.speak, code))
        self.tabs[LANGUAGES[0]].setChecked(True)
        fields: list[QWidget] = []
        for name in self.names:
            edit = self.edits[name]
            edit.setFixedHeight(LINES if name in LISTS else LINE + (name not in FOR_ALL) * 20)
            edit.setTabChangesFocus(True)
            edit.textChanged.connect(partial(self._type, name))
            fields += [self.labels[name], edit]
        self.seal.toggled.connect(self._turn_seal)
        self.logo_row = QWidget()
        self.logo_row.setLayout(across(self.take, self.drop, None))
        form = scrolling(
            down(self.seal, self.logo_row, *fields, None, gap=6, margins=(16, 8, 16, 16))
        )
        self.card.setFixedWidth(FORM_WIDTH)
        top = down(self.paper, across(*self.tabs.values(), None), gap=8, margins=(16, 12, 16, 8))
        foot = across(self.reset, None, self.save, margins=(16, 8, 16, 12))
        self.card.body.addLayout(down(top, form, foot, gap=0))
        self.area.setWidget(self.pages)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.shown.body.addWidget(self.area)
        left = across(self.card, self.shown, gap=16)
        left.setStretch(1, 1)
        whole = down(left, self.pack, gap=16)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.paper.activated.connect(lambda _n: self._show())
        self._wait.timeout.connect(self.draw)
        self.save.clicked.connect(self.send)
        self.reset.clicked.connect(self.give_up)
        self.take.clicked.connect(self._ask_logo)
        self.drop.clicked.connect(lambda: self._page.press(
            set_logo, button=self.drop, done=lambda _e: self.reload(), file=None))  # fmt: skip

    def retranslate(self) -> None:
        say = words(i18n.language())
        self.card.title.setText(self.tr("Words of the papers"))
        self.shown.title.setText(self.tr("As it will print"))
        items = [(self.tr("Contacts, seal, logo"), CONTACT_SHEET)]
        items += [(say(f"{kind}.title"), kind) for kind in LISTED]
        self.paper.fill([(name, kind) for name, kind in items], self.paper.currentData())
        self.paper.setAccessibleName(self.tr("Paper"))
        for name in self.names:
            self.labels[name].setText(self._label(name))
            self.edits[name].setAccessibleName(self._label(name))
        self.seal.setText(self.tr("Room for a seal"))
        self.seal.setAccessibleName(self.tr("Room for a seal"))
        self.save.setText(self.tr("Save the words"))
        self.reset.setText(self.tr("Built-in words"))
        self.take.setText(self.tr("Choose a logo…"))
        self.drop.setText(self.tr("Without a logo"))
        self._show_fields()

    def _label(self, name: str) -> str:
        known = {
            "contact.place": self.tr("Place of the handover"),
            "contact.parking": self.tr("Parking"),
            "contact.amenities": self.tr("On site (toilets, play corner …)"),
            "contact.phone": self.tr("Telephone for questions"),
            "contact.phones_always": self.tr("24-hour telephones, commas between them"),
            "contact.developer": self.tr("Developer"),
            "contact.property_manager": self.tr("Property manager"),
            "contact.repair_unit": self.tr("Who repairs"),
            "contact.repair_phone": self.tr("Repair line"),
            SEAL: self.tr("Word in the seal's place"),
            "purpose": self.tr("Line under the title"),
            "legal": self.tr("Legal sentence"),
            "legal_no_phone": self.tr("Legal sentence where no telephone is set"),
            "rule": self.tr("Rule of a loan"),
            "intro": self.tr("Introduction"),
            "own_terms": self.tr("Terms, one a line: subject: text"),
            "note": self.tr("Note at the end"),
            "greeting": self.tr("Greeting"),
            "bring_self": self.tr("To bring in person: title, then one a line"),
            "bring_proxy": self.tr("To bring by proxy: title, then one a line"),
            "bring_company": self.tr("To bring for a company: title, then one a line"),
            "fees_note": self.tr("Note on fees"),
            "rules_text": self.tr("Good to know, one a line"),
            "rules": self.tr("Rules, one a line"),
            "statement": self.tr("Statement"),
            "slot_note": self.tr("Note on the appointment"),
            "total_note": self.tr("Note on the total"),
            "rebook_before": self.tr("Until when to rebook"),
            "without_detail": self.tr("Accepted without issues"),
            "with_detail": self.tr("Accepted with issues, record named"),
            "with_detail_no_record": self.tr("Accepted with issues, list attached"),
            "with_detail_open": self.tr("With issues, still open"),
            "developer": self.tr("Over the developer's signature"),
            "property_manager": self.tr("Over the manager's signature"),
            "thanks": self.tr("Thanks"),
        }
        end = name.partition(".")[2]
        return known[name] if name in known else known[end]

    # -- what is so --------------------------------------------------------------------------

    @property
    def kind(self) -> str:
        return str(self.paper.currentData() or CONTACT_SHEET)

    @property
    def language(self) -> str:
        return next(code for code, chip in self.tabs.items() if chip.isChecked())

    def reload(self) -> None:
        work = self._page.workplace
        work.tasks.read(partial(work.store.read, own_texts), done=self._take)
        self.pack.reload()

    def _take(self, texts: Sequence[tuple[str, str, str]]) -> None:
        found = {(name, spoken): text for spoken, name, text in texts}
        known = {key: text for key, text in self._saved.items() if text}
        is_new = found != known or not self.pages.count
        self._saved = found
        if is_new:
            self._show()

    def speak(self, _language: str) -> None:
        self._show()

    def _show(self) -> None:
        """The saved words of that paper in that language, our own in grey where there are none."""
        say = words(self.language)
        for name, edit in self.edits.items():
            edit.blockSignals(True)
            edit.setPlainText(self._text_of(name))
            usual = say.raw(name) if name in say.keys() else ""  # noqa: SIM118 - a method
            edit.setPlaceholderText(usual.replace("|", "\n") if name in LISTS else usual)
            edit.blockSignals(False)
        self.seal.blockSignals(True)
        self.seal.setChecked(self._text_of(SEAL_SHOWN) != HIDDEN)
        self.seal.blockSignals(False)
        self._show_fields()
        self.draw()

    def _show_fields(self) -> None:
        mine = self._mine()
        for name in self.names:
            self.labels[name].setVisible(name in mine)
            self.edits[name].setVisible(name in mine)
        self.seal.setVisible(self.kind == CONTACT_SHEET)
        self.logo_row.setVisible(self.kind == CONTACT_SHEET)

    def _text_of(self, name: str) -> str:
        key = name, self._spoken(name)
        if key in self._typed:
            return self._typed[key]
        text = self._saved.get(key, "")
        return text.replace("|", "\n") if name in LISTS else text

    def _type(self, name: str) -> None:
        self._typed[name, self._spoken(name)] = self.edits[name].toPlainText()
        self._wait.start()

    def _turn_seal(self, is_on: bool) -> None:
        self._typed[SEAL_SHOWN, ""] = "" if is_on else HIDDEN
        self._wait.start()

    def _mine(self) -> tuple[str, ...]:
        return (*CONTACTS, SEAL) if self.kind == CONTACT_SHEET else tuple(CLAUSES[self.kind])

    def _spoken(self, name: str) -> str:
        return "" if name in FOR_ALL else self.language

    def draft(self) -> dict[str, str]:
        found = {name: self.edits[name].toPlainText() for name in self._mine()}
        if self.kind == CONTACT_SHEET:
            found[SEAL_SHOWN] = "" if self.seal.isChecked() else HIDDEN
        return found

    # -- acting ------------------------------------------------------------------------------

    def draw(self) -> None:
        kind = "notice" if self.kind == CONTACT_SHEET else self.kind
        job = partial(
            _sample, self._page.workplace.store, kind, self.language, self.draft(),
            cache=cache_folder(),
        )  # fmt: skip
        self._page.workplace.tasks.slow(
            job, done=self._drawn, refused=self._refuse, failed=self._fail
        )

    def _drawn(self, data: bytes) -> None:
        self.pages.load(data)
        self.pages.fit(self.area.viewport().width())

    def send(self) -> None:
        """All that was typed, also in other languages and for other papers."""
        sent = dict(self._typed)
        for name, text in self.draft().items():
            sent[name, self._spoken(name)] = text
        texts = tuple(OwnText(name=n, language=spoken, text=t) for (n, spoken), t in sent.items())
        self._page.press(
            set_texts, button=self.save, done=lambda _event: self._kept(sent), texts=texts
        )

    def _kept(self, sent: Mapping[tuple[str, str], str]) -> None:
        """What was typed since the press stays."""
        for key, text in sent.items():
            if self._typed.get(key, text) == text:
                self._typed.pop(key, None)
                self._saved[key] = text.replace("\n", "|") if key[0] in LISTS else text
        self.reload()

    def give_up(self) -> None:
        """The fields emptied: saved, they are our own words again."""
        for name in self._mine():
            self.edits[name].setPlainText("")
        self.draw()

    def _ask_logo(self) -> None:
        files.ask_open(self, self.tr("Choose a logo…"), ("png", "jpg", "jpeg"), self.take_logo)

    def take_logo(self, path: object) -> None:
        """A photograph takes a while to read and to make small: not in the window's thread."""
        work = self._page.workplace
        work.tasks.slow(
            partial(logo.logo_file, str(path), work.store.vault),
            done=self._send_logo, refused=self._refuse, failed=self._fail,
        )  # fmt: skip

    def _send_logo(self, file: LogoFile) -> None:
        self._page.press(set_logo, button=self.take, done=lambda _e: self.reload(), file=file)

    def _refuse(self, refusal: Refusal) -> None:
        self._page.refuse(refusal)

    def _fail(self, failure: Failure) -> None:
        self._page.notice(State.ALERT, partial(i18n.say, failure.code, failure.facts))


def _sample(*asked: Any, cache: Path) -> bytes:
    from console.paper_sample import sample_paper  # what draws is imported in its lane

    return sample_paper(*asked, cache=cache)
