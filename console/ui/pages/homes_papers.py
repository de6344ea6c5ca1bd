"""Papers of the ticked homes: one home's are shown, those of many go to a file or to a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from console.ui import files
from console.ui.i18n import translate
from console.ui.pages.print_batch import PrintBatch
from console.ui.paper_menu import (
    OF_HOMES,
    add_papers,
    pop_up,
    rare_words,
    to_printer_words,
    what_of_rare,
)
from console.ui.widgets import State

if TYPE_CHECKING:
    from pathlib import Path

    from console.glyphs import Unprintable
    from console.store import Store
    from console.ui.pages.homes import HomesPage

MANY = 100
"""Homes to a file."""
TO_PRINTER = -1


class HomesPapers:
    """Of one page. Before a print of many homes the clerk is told of characters no font has."""

    def __init__(self, page: HomesPage) -> None:
        self.page = page
        self.batch = PrintBatch(page, page.bulk.papers)
        page.bulk.papers_wished.connect(self.ask)

    def ask(self) -> QMenu | None:
        homes = frozenset(self.page.table.ticked)
        if not homes:
            return None
        button = self.page.bulk.papers
        menu = QMenu(button.window())
        if len(homes) == 1:
            show = menu.addMenu(translate("Papers", "Show this home's"))
            add_papers(show, OF_HOMES, partial(self.show, tuple(homes)))
        ways = [(translate("Papers", "Into one file…"), 0)]
        ways += [(translate("Papers", "A file for each home…"), 1)] if len(homes) > 1 else []
        ways += [(translate("Papers", "Files of 100 homes…"), MANY)] if len(homes) > MANY else []
        ways += [(translate("Papers", "To the printer"), TO_PRINTER)]
        for words, per_file in ways:
            add_papers(menu.addMenu(words), OF_HOMES, partial(self.look, homes, per_file))
        return pop_up(menu, button)

    def show(self, homes: tuple[int, ...], kind: str) -> None:
        from console.ui.preview import preview_paper

        preview_paper(self.page.workplace, kind, homes)

    def look(self, homes: frozenset[int], per_file: int, kind: str) -> None:
        """For characters that cannot be printed, while nothing is issued yet."""
        page = self.page
        go_on = partial(self.ask_where, homes, per_file, kind)
        page.workplace.tasks.slow(
            partial(_rare, page.workplace.store, homes), done=partial(self._looked, go_on),
            refused=page.refuse, failed=self.batch.fail,
        )  # fmt: skip

    def _looked(self, go_on: Callable[[], None], rare: Sequence[Unprintable]) -> None:
        if not rare:
            go_on()
            return
        self.page.notice(
            State.CALLED, partial(rare_words, rare), what_of_rare,
            button=lambda: translate("Papers", "Print anyway"), act=go_on,
        )  # fmt: skip

    def ask_where(self, homes: frozenset[int], per_file: int, kind: str) -> None:
        begin = partial(self.print, homes, per_file, kind)
        if per_file == TO_PRINTER:
            self.batch.send(kind, to_printer_words, homes)
        elif per_file:
            files.ask_folder(self.page, translate("Papers", "A file for each home…"), begin)
        else:
            files.ask_save(self.page, translate("Papers", "Into one file…"), f"{kind}.pdf", begin)

    def print(self, homes: frozenset[int], per_file: int, kind: str, path: Path) -> None:
        self.batch.run(kind, path, _said, homes, per_file)


def _said(documents: int) -> str:
    return translate("Papers", "%n papers printed", "", documents)


def _rare(store: Store, homes: frozenset[int]) -> Sequence[Unprintable]:
    from console.glyphs import unprintable

    return unprintable(store, sorted(homes))
