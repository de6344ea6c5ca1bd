"""Settings · Papers: which papers make a home's pack, by product, in which order, how often."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from console.actions.paper_texts import set_pack
from console.domain.paper_layout import MOST_COPIES, PACKABLE, Pack
from console.queries.paper_texts import ProductPack, product_packs
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.widgets import (
    Card,
    Combo,
    NumberBox,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    Text,
    across,
    down,
)
from printing.words import words

ACROSS = 3


class PackCard(Retranslating, Card):
    """Nought copies: not in the pack. Kinds stand in the order of the pack, the others behind."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._page = page
        self._rows: list[ProductPack] = []
        self.order: list[str] = list(PACKABLE)
        self.product, self.homes = Combo(), Text(size=12, tone="ink_2", may_elide=True)
        self.names = {kind: Text(may_elide=True) for kind in PACKABLE}
        self.copies = {kind: NumberBox(0, MOST_COPIES) for kind in PACKABLE}
        self.up = {kind: QuietButton(icon="undo") for kind in PACKABLE}
        self.save, self.give_up = PrimaryButton(cap=""), SecondaryButton()
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(0, 0, 0, 0)
        for kind in PACKABLE:
            self.copies[kind].setFixedWidth(72)
            self.up[kind].clicked.connect(partial(self.move_up, kind))
        top = across(self.product, self.homes, None, self.give_up, self.save, gap=12)
        table = QWidget()
        table.setLayout(self.grid)
        self.body.addLayout(down(top, table, gap=12, margins=(16, 12, 16, 12)))
        self.product.currentIndexChanged.connect(lambda _n: self._show())
        self.save.clicked.connect(lambda: self._send(self.draft()))
        self.give_up.clicked.connect(lambda: self._send(()))
        self.retranslate()

    def retranslate(self) -> None:
        say = words(i18n.language())
        self.title.setText(self.tr("Papers of a home's pack"))
        self.product.setAccessibleName(self.tr("Product type"))
        for kind in PACKABLE:
            name = say(f"{kind}.title")
            self.names[kind].setText(name)
            self.copies[kind].setAccessibleName(self.tr("{paper}: copies").format(paper=name))
            self.up[kind].setText(self.tr("Earlier"))
            self.up[kind].setAccessibleName(self.tr("{paper}: earlier").format(paper=name))
        self.save.setText(self.tr("Save the pack"))
        self.give_up.setText(self.tr("As usual"))
        self._fill()

    def reload(self) -> None:
        work = self._page.workplace
        work.tasks.read(partial(work.store.read, product_packs), done=self._take)

    def _take(self, found: list[ProductPack]) -> None:
        if found != self._rows:
            self._rows = found
            self._fill()

    def _fill(self) -> None:
        items: list[tuple[str, object]] = [
            (row.product_type or self.tr("All other homes"), row.product_type) for row in self._rows
        ]
        self.product.fill(items, self.product.currentData())
        self._show()

    def _show(self) -> None:
        row = self._chosen()
        if row is None:
            return
        copies = dict(row.papers)
        self.order = [*copies, *(kind for kind in PACKABLE if kind not in copies)]
        for kind in PACKABLE:
            self.copies[kind].setValue(copies.get(kind, 0))
        self.homes.setText(self.tr("%n homes", "", row.homes))
        self._place()

    def _place(self) -> None:
        for n, kind in enumerate(self.order):
            line, column = n // ACROSS, n % ACROSS * 3
            self.grid.addWidget(self.copies[kind], line, column)
            self.grid.addWidget(self.names[kind], line, column + 1)
            self.grid.addWidget(self.up[kind], line, column + 2)
            self.grid.setColumnStretch(column + 1, 1)

    def _chosen(self) -> ProductPack | None:
        product = self.product.currentData()
        return next((row for row in self._rows if row.product_type == product), None)

    def draft(self) -> Pack:
        taken = ((kind, self.copies[kind].value()) for kind in self.order)
        return tuple((kind, copies) for kind, copies in taken if copies)

    def move_up(self, kind: str) -> None:
        place = self.order.index(kind)
        if place:
            self.order[place - 1], self.order[place] = kind, self.order[place - 1]
            self._place()

    def _send(self, papers: Pack) -> None:
        row = self._chosen()
        if row is not None:
            self._page.press(
                set_pack, button=self.save, done=lambda _event: self.reload(),
                product_type=row.product_type, papers=papers,
            )  # fmt: skip
