"""Settings · Issues: who answers for which trade."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from console.actions.defect_words import PartyWish, set_responsible
from console.domain.defect_catalogue import Catalogue, name_in
from console.domain.issues import DefectWordLevel as Level
from console.queries.defect_words import Party, catalogue, responsibles
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.page import Page
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Combo,
    EmptyState,
    Field,
    SecondaryButton,
    Table,
    Text,
    Tick,
    across,
    down,
)

ROWS = 6


class PartiesCard(Retranslating, Card):
    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.page = page
        self.party_id = 0
        self.words: Catalogue | None = None
        self.rows: tuple[Party, ...] = ()
        self.table = Table(self._columns(), key=lambda party: party.id, row_height=36)
        self.table.setFixedHeight(self.table.height_for(ROWS))
        self.nothing = EmptyState("users")
        self.nothing.setFixedHeight(self.table.height_for(4))
        self.name, self.department, self.contact = Field(), Field(), Field()
        self.trade, self.hidden = Combo(), Tick()
        self.trade_head = Text(size=12, tone="ink_2")
        self.new, self.save = SecondaryButton(), SecondaryButton()
        line = across(
            self.name, down(self.trade_head, self.trade, gap=4), self.department, self.contact,
            gap=12,
        )  # fmt: skip
        foot = across(self.hidden, None, self.new, self.save, gap=8)
        self.body.addLayout(
            down(self.table, self.nothing, line, foot, gap=12, margins=(16, 12, 16, 16))
        )
        self.table.chosen.connect(self._choose)
        self.new.clicked.connect(self.begin_new)
        self.save.clicked.connect(self.send)
        self.retranslate()

    def _columns(self) -> tuple[Column[Party], ...]:
        return (
            Column(
                name="name", title=lambda: translate("SettingsParties", "Name"), is_bold=True,
                text=lambda p: p.name, tone=lambda p: "ink_2" if p.is_hidden else "ink",
            ),
            Column(name="trade", title=lambda: translate("SettingsParties", "Trade"), width=160,
                   text=lambda p: self._trade(p.trade)),
            Column(name="department", title=lambda: translate("SettingsParties", "Department"),
                   width=160, text=lambda p: i18n.name("holder", p.department), tone="ink_2"),
            Column(
                name="state", title=str, width=120, size=12, tone="ink_2", is_right=True,
                text=lambda p: (
                    translate("SettingsParties", "not offered") if p.is_hidden else ""
                ),
            ),
        )  # fmt: skip

    def retranslate(self) -> None:
        self.title.setText(self.tr("Who answers for issues"))
        self.name.set_label(self.tr("Name"))
        self.department.set_label(self.tr("Department"))
        self.contact.set_label(self.tr("Telephone"))
        self.trade_head.setText(self.tr("Trade"))
        self.trade.setAccessibleName(self.tr("Trade"))
        self.table.setAccessibleName(self.title.text())
        self.hidden.setText(self.tr("Not offered any more"))
        self.new.setText(self.tr("New party"))
        self.nothing.set(
            self.tr("Nobody is named yet"),
            self.tr("A contractor, a department or a person; issues are given to them."),
        )
        self._fill()

    # -- what is so --------------------------------------------------------------------------

    def reload(self) -> None:
        work = self.page.workplace
        asked = partial(work.store.read, responsibles, with_hidden=True)
        work.tasks.read(partial(work.store.read, catalogue), done=self.tell_words)
        work.tasks.read(asked, done=self.tell)

    def tell_words(self, words: Catalogue) -> None:
        self.words = words
        self._fill()

    def tell(self, rows: tuple[Party, ...]) -> None:
        self.rows = rows
        self._fill()

    def _trade(self, code: str) -> str:
        if not code:
            return self.tr("any trade")
        return self.words.say(Level.TRADE, code, i18n.language()) if self.words else code

    def _fill(self) -> None:
        items: list[tuple[str, Any]] = [(self._trade(""), "")]
        if self.words is not None:
            own = i18n.language()
            items += [(name_in(word.names, own), word.code) for word in self.words.trades]
        self.trade.fill(items, self.trade.currentData())
        self.table.set_rows(self.rows)
        self.table.setVisible(bool(self.rows))
        self.nothing.setVisible(not self.rows)
        self.table.viewport().update()
        self.save.setText(self.tr("Save the party") if self.party_id else self.tr("Add the party"))

    def _choose(self, party: Party | None) -> None:
        if party is None:
            return
        self.party_id = party.id
        for field, text in (
            (self.name, party.name), (self.department, party.department),
            (self.contact, party.contact),
        ):  # fmt: skip
            field.edit.setText(text)
        self.trade.setCurrentIndex(max(0, self.trade.findData(party.trade)))
        self.hidden.setChecked(party.is_hidden)
        self._fill()

    # -- acting ------------------------------------------------------------------------------

    def begin_new(self) -> None:
        self.party_id = 0
        self.table.clearSelection()
        self.hidden.setChecked(False)
        for field in (self.name, self.department, self.contact):
            field.edit.clear()
        self.name.edit.setFocus()
        self._fill()

    def send(self, _checked: bool = False) -> None:
        wish = PartyWish(
            name=self.name.text(), party_id=self.party_id,
            trade=str(self.trade.currentData() or ""), department=self.department.text(),
            contact=self.contact.text(), is_hidden=self.hidden.isChecked(),
        )  # fmt: skip
        self.page.press(set_responsible, button=self.save, done=self._saved, wish=wish)

    def _saved(self, event: object) -> None:
        if not self.party_id:
            self.begin_new()
        self.reload()
