"""The homes that the one box found, with what fits marked; or that nothing does and what to try."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.queries.box import Findings
from console.queries.found import Found
from console.queries.search import Field
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import EmptyState, Table, Text
from console.ui.widgets.layout import across, down
from console.ui.widgets.marks import mark

Clock = Callable[[datetime], str]


def found_columns(clock: Clock) -> tuple[Column[Found], ...]:
    def booked(row: Found) -> str:
        if row.day is None or row.slot_start is None:
            return translate("FoundList", "No appointment")
        return f"{i18n.short_day(row.day)} {clock(row.slot_start)}"

    return (
        Column(name="home", title=lambda: translate("FoundList", "Home"), width=132,
               text=lambda r: i18n.room(r.label), is_bold=True, may_elide=False),
        Column(name="owners", title=lambda: translate("FoundList", "Owners"),
               text=lambda r: r.owners),
        Column(name="fits", title=lambda: translate("FoundList", "Fits"), text=why, width=208,
               tone="ink_2"),
        Column(name="booked", title=lambda: translate("FoundList", "Booked"), text=booked,
               width=132),
        Column(name="state", title=lambda: translate("FoundList", "State"), width=104,
               text=lambda r: i18n.name("appointment", r.state)),
    )  # fmt: skip


def label_spans(row: Found) -> Sequence[tuple[int, int]]:
    """In the label as this language writes it: what follows the building may stand elsewhere."""
    house, moved = row.label.partition("-")[0], len(i18n.room(row.label)) - len(row.label)
    return [
        (first + moved, last + moved) if first > len(house) else (first, last)
        for first, last in row.label_spans
    ]


def why(row: Found) -> str:
    """The field, then what is not marked elsewhere; whose it is, unless the first owner's."""
    words = f"{field_word(row)} {row.match}".strip()
    is_other = row.person and row.person != row.owner and not row.owner_spans
    return f"{words} · {row.person}" if is_other else words


def field_word(row: Found) -> str:
    words = {
        Field.CODE: translate("FoundList", "Code"),
        Field.TICKET: translate("FoundList", "Ticket"),
        Field.KEY_SET: translate("FoundList", "Key set"),
        Field.ROOM: translate("FoundList", "Room"),
        Field.NAME: translate("FoundList", "Name"),
        Field.PINYIN: translate("FoundList", "Pinyin"),
        Field.INITIALS: translate("FoundList", "Initials"),
        Field.PHONE: translate("FoundList", "Phone"),
        Field.CONTRACT: i18n.name("field", "contract_no"),
        Field.PROXY: i18n.name("field", "proxy"),
    }
    is_co_owner = row.field is Field.NAME and row.person != row.owner
    return translate("FoundList", "Co-owner") if is_co_owner else words[row.field]


def why_spans(row: Found) -> Sequence[tuple[int, int]]:
    at = len(field_word(row)) + 1
    return [(at + first, at + last) for first, last in row.match_spans]


class FoundList(Retranslating, QWidget):
    """`opened(row)`: Enter, a click or a double click."""

    opened = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings = Findings(text="")
        self.table: Table[Found] = Table(found_columns(clock), key=lambda row: row.unit_id)
        mark(
            self.table,
            {
                "home": label_spans,
                "owners": lambda row: row.owner_spans,
                "fits": why_spans,
            },
        )
        self.more, self.none = Text(size=12, tone="ink_2", may_elide=True), EmptyState("search")
        shown = QWidget()
        shown.setLayout(down(self.table, across(self.more, margins=(16, 6, 16, 6)), gap=0))
        self.views = QStackedWidget()
        self.views.addWidget(shown)
        self.views.addWidget(self.none)
        self.setLayout(down(self.views, gap=0))
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda index: self.opened.emit(self.table.rows.row(index.row())))
        self.retranslate()

    def show_findings(self, findings: Findings) -> None:
        self._findings = findings
        if findings.rows:
            self.table.set_rows(findings.rows)
        self.views.setCurrentIndex(0 if findings.rows else 1)
        self._say()

    def retranslate(self) -> None:
        self._say()

    def _say(self) -> None:
        count = len(self._findings.rows)
        self.more.setVisible(bool(count))
        words = self.tr("%n homes", "", count)
        if self._findings.is_more:
            words = self.tr("The first %n homes; type more to find fewer", "", count)
        self.more.setText(words)
        if self._findings.is_code:
            self.none.set(
                self.tr("A code from a paper"), self.tr("Type all of it, then press Enter.")
            )
        else:
            self.none.set(
                self.tr("Nothing fits “{text}”").format(text=self._findings.text),
                self.tr(
                    "Try the room (3-1-2801), the name, its pinyin or initials, or the last "
                    "4 digits of a phone."
                ),
            )
