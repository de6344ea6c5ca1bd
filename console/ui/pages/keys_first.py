"""What Keys shows while there is no set: one button that makes them all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from console.actions.keys import NewSet, make_key_sets
from console.domain.errors import Refusal
from console.store import Store
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.widgets import EmptyState


class FirstSets(Retranslating, EmptyState):
    """Numbers are dealt aside, then written in presses of 200 sets."""

    def __init__(self, page: Page, done: Callable[[], None]) -> None:
        super().__init__("keys")
        self._page, self._done = page, done
        self._homes = self._left = 0
        self.on_way(self.make)
        self.retranslate()

    def show_homes(self, homes: int) -> None:
        self._homes = homes
        self.retranslate()

    def retranslate(self) -> None:
        if not self._homes:
            self.set(
                self.tr("There are no homes yet"), self.tr("Keys follow the homes: import a roster")
            )
        elif self._left:
            left = self.tr("%n homes to go", "", self._left)
            self.set(self.tr("Key sets are being made"), left)
        else:
            self.set(
                self.tr("No key sets yet"),
                self.tr(
                    "Each home gets a set of 11 pieces; the numbers on the tags are dealt by "
                    "chance, so that a lost tag tells nobody which home it opens."
                ),
                self.tr("Make sets for %n homes", "", self._homes),
            )

    def make(self) -> None:
        self.way.set_busy(True)
        workplace = self._page.workplace
        workplace.tasks.slow(
            partial(_deal, workplace.store), done=self._make_next, refused=self._refused
        )

    def _make_next(self, chunks: tuple[tuple[NewSet, ...], ...]) -> None:
        self._left = sum(len(chunk) for chunk in chunks)
        self.retranslate()
        if not chunks:
            self.way.set_busy(False)
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
        self.way.set_busy(False)
        self._page.refuse(refusal)
        self.retranslate()


def _deal(store: Store) -> tuple[tuple[NewSet, ...], ...]:
    from console.papers import deal_missing_sets  # brings the printing with it: only when asked

    return deal_missing_sets(store)
