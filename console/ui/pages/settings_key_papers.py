"""Settings · Keys: tags of sets, tags of pieces and labels of hooks to a file or to the printer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from console.ui import files
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.pages.print_batch import PrintBatch
from console.ui.paper_menu import ask_way
from console.ui.widgets import Card, SecondaryButton, Text, across, down

KINDS = ("key-tags", "piece-tags", "hook-labels")
"""As the command `print` knows them."""


class KeyPapers(Retranslating, Card):
    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._page = page
        self.hint = Text(size=12, tone="ink_2", wraps=True)
        self.buttons = {kind: SecondaryButton() for kind in KINDS}
        self.batches = {kind: PrintBatch(page, button) for kind, button in self.buttons.items()}
        for kind, button in self.buttons.items():
            button.clicked.connect(partial(self._ask, kind))
        acts = across(*self.buttons.values(), None, gap=8)
        self.body.addLayout(down(self.hint, acts, gap=12, margins=(16, 16, 16, 16)))
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Tags and labels"))
        self.hint.setText(
            self.tr(
                "Tags bear a number and a code, never a home. Hook labels name the home: for the "
                "locked cabinet only."
            )
        )
        for kind, words in zip(
            KINDS,
            (self.tr("Tags of sets…"), self.tr("Tags of pieces…"), self.tr("Hook labels…")),
            strict=True,
        ):
            self.buttons[kind].setText(words)

    def _ask(self, kind: str, _checked: bool = False) -> None:
        ask_way(self.buttons[kind], partial(self._ask_file, kind), partial(self.send, kind))

    def send(self, kind: str) -> None:
        self.batches[kind].send(kind, said=lambda _papers: self.tr("On the way to the printer"))

    def _ask_file(self, kind: str) -> None:
        name = {
            "key-tags": self.tr("key tags"), "piece-tags": self.tr("piece tags"),
            "hook-labels": self.tr("hook labels"),
        }[kind]  # fmt: skip
        title = self.buttons[kind].text()
        files.ask_save(self._page, title, f"{name}.pdf", partial(self.print_to, kind))

    def print_to(self, kind: str, path: Path) -> None:
        self.batches[kind].run(kind, path, said=lambda _documents: self.tr("Written"))
