"""Who may decide about the money that is asked for, and what was given in cases alike."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.domain.defect_catalogue import Catalogue
from console.domain.issue_levels import ROLES
from console.queries.issues import IssueSheet
from console.queries.similar_issues import Similar
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Card, SecondaryButton, Table, Text
from console.ui.widgets.layout import across, down
from console.ui.widgets.level_strip import LevelStrip

HEIGHT, ROW, SHOWN = 152, 28, 3
When = Callable[[datetime], str]


def money(cents: int) -> str:
    """Whole amounts without decimals: `3,000`."""
    return i18n.figure(cents // 100) if cents % 100 == 0 else i18n.money(cents)


class MoneyCard(Retranslating, Card):
    """Hidden while no money is asked for. `decided(act)`: grant or decline was chosen."""

    decided = Signal(str)

    def __init__(self, when: When, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sheet: IssueSheet | None = None
        self.catalogue: Catalogue | None = None
        self._when = when
        self.levels = LevelStrip()
        self.goes = Text(size=12, tone="ink_2", may_elide=True)
        self.grant, self.decline = SecondaryButton(), SecondaryButton()
        self.head = Text(size=12, bold=True, tone="ink_2")
        self.alike: Table[Similar] = Table(
            (
                Column(name="home", title=str, width=104, text=lambda r: i18n.room(r.unit_label),
                       from_middle=True),
                Column(name="what", title=str, text=self._what),
                Column(name="cents", title=str, width=80, is_right=True, is_bold=True,
                       text=lambda r: money(r.granted_cents) if r.granted_cents is not None
                       else "–"),
            ),
            key=lambda r: r.issue_id, row_height=ROW, has_head=False, has_lines=False,
        )  # fmt: skip
        self.none = Text(size=12, tone="ink_2", wraps=True)
        acts = across(self.grant, self.decline)
        acts.setStretch(0, 1)
        left = down(self.levels, self.goes, acts, gap=6, margins=(16, 10, 12, 10))
        right = down(across(self.head, margins=(8, 0, 0, 0)), self.alike, self.none, None, gap=2,
                     margins=(8, 10, 8, 4))  # fmt: skip
        line = across(gap=0)
        line.addLayout(left, 1)
        line.addLayout(right, 1)
        self.body.addLayout(line)
        self.setFixedHeight(HEIGHT)
        self.grant.clicked.connect(lambda: self.decided.emit("grant_money"))
        self.decline.clicked.connect(lambda: self.decided.emit("decline_money"))
        self.hide()
        self.retranslate()

    def _what(self, row: Similar) -> str:
        if row.text:
            return row.text
        named = (row.room, row.trade, row.defect)
        return self.catalogue.sentence(*named, i18n.language()) if self.catalogue else row.label

    def retranslate(self) -> None:
        self.decline.setText(self.tr("Decline…"))
        self.none.setText(self.tr("Nothing like it has been decided yet."))
        self._tell()

    def show_sheet(self, sheet: IssueSheet | None, catalogue: Catalogue | None) -> None:
        self.sheet, self.catalogue = sheet, catalogue
        self._tell()

    def _tell(self) -> None:
        sheet = self.sheet
        self.setVisible(sheet is not None and sheet.row.waits_for_money)
        if sheet is None or not sheet.row.waits_for_money:
            return
        row, amount = sheet.row, money(sheet.row.asked_cents or 0)
        home = i18n.room(row.home) if row.home else row.label
        self.title.setText(
            self.tr("{home}: who may grant {amount}").format(home=home, amount=amount)
        )
        self.fact.setText(self.tr("asked by {name}").format(name=sheet.asked_by))
        words = [
            f"{i18n.name('grant_role', role)} ≤ {i18n.figure(most)}"
            for role, most in zip(ROLES, sheet.levels, strict=False)
        ]
        needed = ROLES.index(sheet.needed_role) if sheet.needed_role in ROLES else -1
        self.levels.show_levels(words, needed)
        self.goes.setText(self._escalation(sheet))
        self.grant.setText(self.tr("Grant {amount}…").format(amount=amount))
        self.head.setText(self.tr("First look at %n cases alike", "", sheet.alike))
        self.alike.set_rows(sheet.similar[:SHOWN])
        self.alike.setFixedHeight(self.alike.height_for(min(SHOWN, len(sheet.similar))))
        self.alike.setVisible(bool(sheet.similar))
        self.none.setVisible(not sheet.similar)

    def _escalation(self, sheet: IssueSheet) -> str:
        clock = sheet.row.clock
        if clock is None or not clock.next_role or clock.next_role_at is None:
            return ""
        role = i18n.name("role_above", clock.next_role)
        words = translate("Issues", "If nothing happens: {time} {role}")
        return words.format(time=self._when(clock.next_role_at), role=role)
