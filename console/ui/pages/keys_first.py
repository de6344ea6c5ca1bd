"""Sets for homes that have none: all of them by the templates, or those that a sheet lists."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from console.actions.key_sets import NewSet, make_key_sets
from console.domain.errors import Refusal
from console.roster.rows import Finding
from console.store import Store
from console.ui import files
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.pages.duty_import import finding_columns
from console.ui.widgets import (
    Bar,
    Card,
    EmptyState,
    PrimaryButton,
    SecondaryButton,
    Table,
    Text,
    across,
    down,
)

if TYPE_CHECKING:
    from console.key_making import Chunks, KeySheetPreview


class FirstSets(Retranslating, QWidget):
    """Numbers are dealt and sheets are read aside; then sets are written in presses of 200."""

    def __init__(self, page: Page, done: Callable[[], None]) -> None:
        super().__init__()
        self._page, self._done = page, done
        self._homes = self._left = self._whole = 0
        self._is_first = True
        self.seen: KeySheetPreview | None = None
        self.empty = EmptyState("keys")
        self.empty.on_way(self.make)
        self.way = self.empty.way
        self.from_sheet = SecondaryButton()
        self.from_sheet.clicked.connect(self.ask_sheet)
        self.bar = Bar()
        self.told = Text(size=16, bold=True, wraps=True)
        self.list: Table[Finding] = Table(finding_columns(), key=lambda f: (f.row, f.code, f.value))
        self.agree, self.leave = PrimaryButton(cap=""), SecondaryButton(cap="Esc")
        self.agree.clicked.connect(self.write)
        self.leave.clicked.connect(self.forget)
        self.preview = Card(has_head=False)
        acts = across(self.leave, None, self.agree, gap=8)
        rows = down(self.told, self.list, acts, gap=12, margins=(24, 20, 24, 20))
        rows.setStretchFactor(self.list, 1)
        self.preview.body.addLayout(rows)
        self._beginning = QWidget()
        self.empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._beginning.setLayout(
            down(None, self.empty, across(None, self.from_sheet, None), self.bar, None, gap=0)
        )
        whole = down(self._beginning, self.preview, gap=0, margins=(24, 16, 24, 16))
        whole.setStretchFactor(self.preview, 1)
        self.setLayout(whole)
        self.retranslate()

    def show_homes(self, homes: int, *, is_first: bool = True) -> None:
        """`homes` have no set; `is_first`: nor has any other."""
        self._homes, self._is_first = homes, is_first
        self.retranslate()

    def retranslate(self) -> None:
        if not self._homes:
            self.empty.set(
                self.tr("There are no homes yet"), self.tr("Keys follow the homes: import a roster")
            )
        elif self._left:
            left = self.tr("%n homes to go", "", self._left)
            self.empty.set(self.tr("Key sets are being made"), left)
        else:
            self.empty.set(
                self.tr("No key sets yet")
                if self._is_first
                else self.tr("%n homes have no key set yet", "", self._homes),
                self.tr(
                    "Each home gets the set of its product type (Settings, Keys); the numbers on "
                    "the tags are dealt by chance, so that a lost tag tells nobody which home it "
                    "opens."
                ),
                self.tr("Make sets for %n homes", "", self._homes),
            )
        self.from_sheet.setText(self.tr("From a sheet of keys…"))
        self.leave.setText(self.tr("Back"))
        if self.seen is not None:
            self.told.setText(self._preview_words(self.seen))
            self.agree.setText(self.tr("Make %n sets", "", len(self.seen.sets)))
            self.agree.set_off("" if self.seen.sets else self.tr("No row of the sheet fits"))
        self.preview.setVisible(self.seen is not None and not self._left)
        self._beginning.setVisible(self.seen is None or bool(self._left))
        self.from_sheet.setVisible(bool(self._homes) and self.seen is None and not self._left)
        self.bar.setVisible(bool(self._left))

    def _preview_words(self, seen: KeySheetPreview) -> str:
        parts = [
            self.tr("%n sets", "", len(seen.sets)), self.tr("%n pieces", "", seen.pieces),
        ]  # fmt: skip
        short = sum(bool(home.missing) for home in seen.homes)
        if short:
            parts.append(self.tr("%n of them incomplete", "", short))
        if seen.refused:
            parts.append(self.tr("%n rows refused", "", seen.refused))
        return " · ".join(parts)

    # -- by the templates --------------------------------------------------------------------

    def make(self) -> None:
        self.way.set_busy(True)
        workplace = self._page.workplace
        workplace.tasks.slow(
            partial(_deal, workplace.store), done=self._begin, refused=self._refused
        )

    def _begin(self, chunks: Chunks) -> None:
        self._whole = sum(map(len, chunks))
        self._make_next(chunks)

    def _make_next(self, chunks: tuple[tuple[NewSet, ...], ...]) -> None:
        self._left = sum(len(chunk) for chunk in chunks)
        self.bar.set(1000 * (self._whole - self._left) // max(1, self._whole))
        self.retranslate()
        if not chunks:
            self.way.set_busy(False)
            self.seen = None
            self._done()
            return
        self._page.press(
            make_key_sets,
            done=lambda _event: self._make_next(chunks[1:]),
            refused=self._refused,
            sets=chunks[0],
        )

    def _refused(self, refusal: Refusal) -> None:
        self._left = 0
        for button in (self.way, self.from_sheet, self.agree):
            button.set_busy(False)
        self._page.refuse(refusal)
        self.retranslate()

    # -- from a sheet ------------------------------------------------------------------------

    def ask_sheet(self) -> None:
        title = self.tr("From a sheet of keys…")
        files.ask_open(self._page, title, files.ROSTERS, self.look_at)

    def look_at(self, path: Path) -> None:
        self.from_sheet.set_busy(True)
        workplace = self._page.workplace
        workplace.tasks.slow(
            partial(_preview, workplace.store, path), done=self._show, refused=self._refused
        )

    def _show(self, seen: KeySheetPreview) -> None:
        self.from_sheet.set_busy(False)
        self.seen = seen
        self.list.set_rows(list(seen.findings))
        self.list.setVisible(bool(seen.findings))
        self.retranslate()
        self.agree.setFocus()

    def write(self) -> None:
        if self.seen is not None and self.seen.sets:
            self._begin(self.seen.chunks)

    def forget(self) -> None:
        self.seen = None
        self.retranslate()
        self.way.setFocus()


def _deal(store: Store) -> Chunks:
    from console.key_making import deal_missing_sets  # brings the reading of sheets: when asked

    return deal_missing_sets(store)


def _preview(store: Store, path: Path) -> KeySheetPreview:
    from console.key_making import preview_key_sheet

    return preview_key_sheet(store, path)
