"""Settings · Keys: what a set is made of, by product type."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from console.actions.key_sets import set_template
from console.domain.errors import Refusal
from console.domain.key_templates import (
    ANY_PRODUCT,
    KINDS,
    MOST_OF_A_KIND,
    TemplateLine,
    checked_template,
)
from console.queries.key_sets import homes_without_sets, incomplete_sets
from console.queries.key_templates import ProductTemplate, product_templates
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.pages.keys_first import FirstSets
from console.ui.pages.settings_key_papers import KeyPapers
from console.ui.widgets import (
    Card,
    Combo,
    NumberBox,
    PrimaryButton,
    SecondaryButton,
    Text,
    Tick,
    across,
    down,
)
from console.ui.widgets.key_marks import piece_kind

BOX, KIND = 96, 240


class KeysPanel(Retranslating, QWidget):
    """A draft until it is saved; sets that exist stay as they are."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._rows: list[ProductTemplate] = []
        self._short = 0
        self.card = Card()
        self.product = Combo()
        self.product.currentIndexChanged.connect(lambda _n: self._show())
        self.homes = Text(size=12, tone="ink_2", may_elide=True)
        self.names = {kind: Text(may_elide=True) for kind in KINDS}
        self.counts = {kind: NumberBox(0, MOST_OF_A_KIND) for kind in KINDS}
        self.sealed = {kind: Tick() for kind in KINDS}
        self.heads = [Text(size=12, tone="ink_2", bold=True) for _ in range(3)]
        self.sum, self.hint = (
            Text(bold=True, may_elide=True),
            Text(size=12, tone="ink_2", wraps=True),
        )
        self.save, self.give_up = PrimaryButton(cap=""), SecondaryButton()
        self.bare, self.first = Card(has_head=False), FirstSets(page, self.reload)
        self.papers = KeyPapers(page)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, KIND)
        grid.setColumnStretch(3, 1)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, head in enumerate(self.heads):
            grid.addWidget(head, 0, column)
        for row, kind in enumerate(KINDS, start=1):
            self.counts[kind].setFixedWidth(BOX)
            grid.addWidget(self.names[kind], row, 0)
            grid.addWidget(self.counts[kind], row, 1)
            grid.addWidget(self.sealed[kind], row, 2)
            self.counts[kind].valueChanged.connect(lambda _n: self._say())
            self.sealed[kind].toggled.connect(lambda _on: self._say())
        table = QWidget()
        table.setLayout(grid)
        top = across(self.product, self.homes, gap=12)
        top.setStretch(1, 1)
        foot = across(self.sum, None, self.give_up, self.save, gap=8)
        self.card.body.addLayout(
            down(top, table, self.hint, foot, gap=12, margins=(16, 16, 16, 16))
        )
        self.bare.body.addWidget(self.first)
        self.bare.hide()
        self.setLayout(down(self.card, self.bare, self.papers, None, gap=16))
        self.save.clicked.connect(self._press)
        self.give_up.clicked.connect(lambda: self._send(()))

    def retranslate(self) -> None:
        self.card.title.setText(self.tr("What a key set is made of"))
        self.product.setAccessibleName(self.tr("Product type"))
        for head, words in zip(
            self.heads, (self.tr("Kind"), self.tr("Pieces"), self.tr("In the sealed bag")),
            strict=True,
        ):  # fmt: skip
            head.setText(words)
        for kind in KINDS:
            self.names[kind].setText(piece_kind(kind))
            self.counts[kind].setAccessibleName(piece_kind(kind))
            self.sealed[kind].setAccessibleName(
                self.tr("{kind}: in the sealed bag").format(kind=piece_kind(kind))
            )
        self.hint.setText(
            self.tr(
                "For sets that are made from now on. Sets that exist stay as they are; those with "
                "fewer pieces than this are shown as incomplete."
            )
        )
        self.save.setText(self.tr("Save the template"))
        self.give_up.setText(self.tr("As for all other homes"))
        self._tell_short()
        self._fill()

    # -- what is so --------------------------------------------------------------------------

    def reload(self) -> None:
        work = self._page.workplace
        work.tasks.read(partial(work.store.read, product_templates), done=self.tell)
        work.tasks.read(partial(work.store.read, homes_without_sets), done=self.tell_bare)
        work.tasks.read(partial(work.store.read, incomplete_sets), done=self.tell_short)

    def tell_short(self, short: dict[int, int]) -> None:
        """Sets that lack pieces are said in the head of the card."""
        self._short = len(short)
        self._tell_short()

    def _tell_short(self) -> None:
        words = self.tr("%n sets are incomplete", "", self._short)
        self.card.fact.setText(words if self._short else "")

    def tell_bare(self, homes: int) -> None:
        """Homes that came after the sets were made."""
        self.first.show_homes(homes, is_first=False)
        self.bare.setVisible(homes > 0)

    def tell(self, rows: list[ProductTemplate]) -> None:
        if rows != self._rows:
            self._rows = rows
            self._fill()

    def _fill(self) -> None:
        items: list[tuple[str, object]] = [
            (self._name(row.product_type), row.product_type) for row in self._rows
        ]
        self.product.fill(items, self.product.currentData())
        self._show()

    def _name(self, product: str) -> str:
        return i18n.name("product", product) if product else self.tr("All other homes")

    def _row(self) -> ProductTemplate | None:
        return next((r for r in self._rows if r.product_type == self.product.currentData()), None)

    def _show(self) -> None:
        row = self._row()
        lines = {line.kind: line for line in row.lines} if row else {}
        for kind in KINDS:
            line = lines.get(kind)
            for box in (self.counts[kind], self.sealed[kind]):
                box.blockSignals(True)
            self.counts[kind].setValue(line.count if line else 0)
            self.sealed[kind].setChecked(bool(line and line.is_sealed))
            for box in (self.counts[kind], self.sealed[kind]):
                box.blockSignals(False)
        self._say()

    def _say(self) -> None:
        row, lines = self._row(), self.draft()
        homes = row.homes if row else 0
        told = [self.tr("%n homes", "", homes)]
        if row is not None and row.product_type and not row.is_own:
            told.append(self.tr("as for all other homes"))
        self.homes.setText(" · ".join(told))
        count = sum(line.count for line in lines)
        self.sum.setText(self.tr("%n pieces in a set", "", count))
        for kind in KINDS:
            self.sealed[kind].setEnabled(self.counts[kind].value() > 0)
        is_same = row is not None and lines == row.lines and (row.is_own or not row.product_type)
        reason = self.tr("Nothing was changed") if is_same or row is None else ""
        self.save.set_off(reason if count else self.tr("A set has at least one piece"))
        self.give_up.setVisible(bool(row and row.product_type and row.is_own))

    # -- what was chosen ---------------------------------------------------------------------

    def draft(self) -> tuple[TemplateLine, ...]:
        lines = (
            TemplateLine(
                kind=kind, count=self.counts[kind].value(), is_sealed=self.sealed[kind].isChecked()
            )
            for kind in KINDS
        )
        try:
            return checked_template(lines)
        except Refusal:
            return ()

    def _press(self) -> None:
        self._send(self.draft())

    def _send(self, lines: tuple[TemplateLine, ...]) -> None:
        self._page.press(
            set_template,
            button=self.save if lines else self.give_up,
            done=lambda _event: self.reload(),
            product_type=str(self.product.currentData() or ANY_PRODUCT),
            lines=lines,
        )
