"""Which card stands beside the heat map, and which part covers the whole page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from console.ui import theme
from console.ui.widgets import TwoPart, down

if TYPE_CHECKING:
    from console.ui.pages.schedule import SchedulePage

SHORT = 4
"""So many cards come first that are as high as they must be; the others are lists."""


class Sides:
    """Of one page: one card above the homes without a place, or a part instead of everything."""

    def __init__(self, page: SchedulePage, *cards: QWidget) -> None:
        self.page, self.cards = page, cards
        self.right, self.wholes = QWidget(), QWidget()
        self._lines = down(*cards, page.left_out, gap=16)
        for n in range(SHORT, len(cards)):
            self._lines.setStretch(n, 2)
        self._lines.setStretch(len(cards), 1)
        self._lines.addStretch(0)  # only what the lists do not need
        self.right.setLayout(self._lines)
        for card in cards:
            card.hide()
        self._over = down(margins=(theme.SIDE, theme.EDGE, theme.SIDE, theme.EDGE))
        self.wholes.setLayout(self._over)
        self.wholes.hide()  # a layout of hidden parts would still take its share
        left = QWidget()
        left.setLayout(down(page.card))
        self.two = TwoPart(left, self.right, right_width=424)

    def hold(self, part: QWidget, *, is_whole: bool) -> None:
        """A part that was just made gets its place, hidden."""
        if is_whole:
            self._over.addWidget(part)
        else:
            self._lines.insertWidget(len(self.cards), part, 2)
            self.cards = (*self.cards, part)

    def cover(self, part: QWidget | None) -> None:
        """One part over the whole page, or the page itself."""
        for other in self.page.tools.made.values():
            if other not in self.cards:
                other.setVisible(other is part)
        self.two.setVisible(part is None)
        self.wholes.setVisible(part is not None)
        self.page.room_line.setVisible(part is None and bool(self.page.schedule.days))

    def show(self, card: QWidget | None) -> None:
        """One card above the homes without a place, or none; a planning that runs stays."""
        page = self.page
        if page.progress.is_running:
            card = page.progress
        for other in self.cards:
            other.setVisible(other is card)
        stays = card is None or (card in (page.slot, page.progress) and page.schedule.unplaced)
        page.left_out.setVisible(bool(stays))
        page.show_looks()

    def show_slot(self) -> None:
        """The card of the current slot, if there is one."""
        self.show(self.page.slot if self.page.map.current() is not None else None)
