"""The right part of Issues at rest: the homes being inspected now, and any other by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.queries.found import Found
from console.queries.inspecting import InspectedNow
from console.queries.inspections import InspectionFigures
from console.ui import i18n, theme
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Divider,
    EmptyState,
    PrimaryButton,
    SecondaryButton,
    Table,
    Text,
)
from console.ui.widgets.find_box import FindBox, Look
from console.ui.widgets.layout import across, down

FOUND: tuple[Column[Found], ...] = (
    Column(name="home", title=str, width=128, is_bold=True, text=lambda r: i18n.room(r.label),
           may_elide=False),
    Column(name="owners", title=str, text=lambda r: r.owners),
)  # fmt: skip


class NowCard(Retranslating, Card):
    """`wanted(unit id)`: record there; `earlier_wished`: an earlier inspection comes in."""

    wanted = Signal(int)
    earlier_wished = Signal()

    def __init__(
        self, look: Look, clock: Callable[[datetime], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.rows: tuple[InspectedNow, ...] = ()
        self.figures: InspectionFigures | None = None
        self.search = FindBox(look)
        self.found: Table[Found] = Table(
            FOUND, key=lambda r: r.unit_id, has_head=False, row_height=36
        )
        self.found.setFixedHeight(5 * 36)
        self.found.hide()
        self.search.serve(self.found)
        self.table: Table[InspectedNow] = Table(
            (
                Column(name="ticket", title=str, width=76, is_bold=True, size=16,
                       text=lambda r: r.ticket, may_elide=False,
                       tone=lambda r: "ink" if r.since else "ink_2"),
                Column(name="home", title=str, text=lambda r: i18n.room(r.label), from_middle=True,
                       second=lambda r: r.owner),
                Column(
                    name="since", title=str, width=112, is_right=True, size=12, tone="ink_2",
                    text=lambda r: (
                        translate("IssuesNow", "since {time}").format(time=clock(r.since))
                        if r.since else translate("IssuesNow", "to come")
                    ),
                    second=lambda r: (
                        "" if r.is_now or not r.since else translate("IssuesNow", "inspected")
                    ),
                ),
            ),
            key=lambda r: r.unit_id, row_height=56, has_head=False,
        )  # fmt: skip
        self.nothing = EmptyState("wrench")
        self.go = PrimaryButton(cap="F6")
        self.rate = Text(size=12, tone="ink_2", wraps=True)
        self.earlier = SecondaryButton(cap="F8")
        self.body.addLayout(down(self.search, self.found, margins=(16, 12, 16, 12)))
        self.body.addWidget(Divider())
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing)
        self.body.addWidget(Divider())
        self.body.addLayout(
            down(self.rate, across(self.earlier, None), gap=8, margins=(16, 12, 16, 12))
        )
        self.add_foot(down(self.go, margins=(16, 12, 16, 12)), theme.PRIMARY + 24)
        self.search.found.connect(self._found)
        self.search.opened.connect(self._take)
        self.found.clicked.connect(lambda _index: self._take(self.found.current()))
        self.table.opened.connect(lambda row: self.wanted.emit(row.unit_id))
        self.table.chosen.connect(lambda _row: self._tell_go())
        self.go.clicked.connect(self.begin)
        self.earlier.clicked.connect(self.earlier_wished)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Being inspected"))
        self.search.set_words(self.tr("Room, name, ticket, phone"))
        self.table.setAccessibleName(self.title.text())
        self.earlier.setText(self.tr("Earlier inspection…"))
        self.nothing.set(
            self.tr("Nobody is in a home now"),
            self.tr("Scan a circulation sheet, or look the home up above."),
        )
        self._tell()

    def show_rows(self, rows: Sequence[InspectedNow], figures: InspectionFigures) -> None:
        self.rows, self.figures = tuple(rows), figures
        self._tell()

    def show_homes(self, rows: Sequence[InspectedNow]) -> None:
        self.rows = tuple(rows)
        self._tell()

    def _tell(self) -> None:
        self.table.set_rows(self.rows)
        self.table.setVisible(bool(self.rows))
        self.nothing.setVisible(not self.rows)
        going = sum(row.is_now for row in self.rows)
        self.fact.setText(self.tr("%n going on", "", going) if going else "")
        self.rate.setText(self._rate())
        self._tell_go()

    def _rate(self) -> str:
        figures = self.figures
        if figures is None or not figures.homes:
            return self.tr("No earlier inspection of the homes is known.")
        told = [
            self.tr("Inspected before: %n homes", "", figures.homes),
            self.tr("{n} defects").format(n=i18n.figure(figures.found)),
        ]
        if figures.permille is not None:
            told.append(self.tr("{share} mended").format(share=i18n.percent(figures.permille)))
        return " · ".join(told)

    def chosen(self) -> InspectedNow | None:
        """The row with the mark, else the inspection that goes on."""
        return self.table.current() or (self.rows[0] if self.rows else None)

    def _tell_go(self) -> None:
        row = self.chosen()
        if row is None:
            self.go.setText(self.tr("Record defects"))
            self.go.set_off(self.tr("Nobody is in a home now"))
            return
        self.go.set_off("")
        who = " ".join(part for part in (row.ticket, i18n.room(row.label)) if part)
        self.go.setText(self.tr("Record defects · {who}").format(who=who))

    def begin(self) -> None:
        row = self.chosen()
        if row is not None:
            self.wanted.emit(row.unit_id)

    def _found(self, findings: object) -> None:
        rows = list(getattr(findings, "rows", ()))[:20]
        self.found.set_rows(rows)
        self.found.setVisible(bool(rows))

    def _take(self, row: Found | None) -> None:
        if row is not None:
            self.search.clear()
            self.found.hide()
            self.wanted.emit(row.unit_id)
