"""The drawer for what is no defect of an inspection: a complaint, a promise, a missing paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from console.domain.issues import IssueKind, IssueSource
from console.queries.defect_words import Party
from console.queries.found import Found
from console.ui import i18n, theme
from console.ui.i18n import Retranslating
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Combo,
    DayBox,
    Divider,
    PrimaryButton,
    QuietButton,
    Table,
    Text,
    Tick,
    across,
    down,
)
from console.ui.widgets.digit_grid import DigitGrid, Pick
from console.ui.widgets.find_box import FindBox, Look

KINDS = (
    IssueKind.COMPLAINT, IssueKind.PROMISE, IssueKind.DOCUMENT, IssueKind.SERVICE,
    IssueKind.FACILITY,
)  # fmt: skip
SOURCES = (IssueSource.DESK, IssueSource.HAND)
LONGEST = 2_000
FOUND: tuple[Column[Found], ...] = (
    Column(name="home", title=str, width=128, is_bold=True, text=lambda r: i18n.room(r.label),
           may_elide=False),
    Column(name="owners", title=str, text=lambda r: r.owners),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Told:
    """What somebody typed; `unit_id` 0: of no home."""

    kind: str
    source: str
    text: str
    unit_id: int
    responsible_id: int
    promised_on: date | None
    wants_reply: bool


class EntryDrawer(Retranslating, Card):
    """`told(Told)`, `left`."""

    told = Signal(object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.kind = IssueKind.COMPLAINT.value
        self.unit_id, self.label, self.owner = 0, "", ""
        self.title, self.leave = Text(size=16, bold=True), QuietButton(cap="Esc")
        head = QWidget()
        head.setFixedHeight(56)
        line = across(self.title, None, self.leave, margins=(16, 0, 8, 0))
        head.setLayout(line)
        self.heads = {name: Text(size=12, bold=True, tone="ink_2") for name in _HEADS}
        self.grid = DigitGrid(2)
        self.search = FindBox(look)
        self.found: Table[Found] = Table(FOUND, key=lambda r: r.unit_id, has_head=False)
        self.found.setFixedHeight(3 * theme.ROW)
        self.found.hide()
        self.search.serve(self.found)
        self.home, self.no_home = Text(bold=True, may_elide=True), QuietButton(icon="close")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(96)
        self.source, self.party = Combo(), Combo()
        self.has_day, self.day = Tick(), DayBox()
        self.reply = Tick()
        self.wrong = Text(size=12, tone="alert", wraps=True)
        self.go = PrimaryButton()
        lines = down(
            self.heads["kind"], self.grid, 4, self.heads["home"], self.search, self.found,
            across(self.home, self.no_home, None), 4, self.heads["text"], self.text, 4,
            across(down(self.heads["source"], self.source, gap=4),
                   down(self.heads["party"], self.party, gap=4), gap=12),
            across(self.has_day, self.day, None, gap=12), self.reply, None, self.wrong,
            gap=6, margins=(16, 12, 16, 12),
        )  # fmt: skip
        lines.setStretch(lines.indexOf(self.text), 1)
        self.body.addLayout(down(head, Divider(), gap=0))
        self.body.addLayout(lines, 1)
        self.add_foot(down(self.go, margins=(16, 12, 16, 12)), 72)
        self._listen()
        self.retranslate()

    def _listen(self) -> None:
        self.grid.picked.connect(self.pick)
        self.search.found.connect(self._found)
        self.search.opened.connect(self.take)
        self.found.opened.connect(self.take)
        self.found.clicked.connect(lambda _index: self._take_current())
        self.no_home.clicked.connect(lambda: self.set_home(0))
        self.has_day.toggled.connect(self.day.setEnabled)
        self.go.clicked.connect(self.send)
        self.leave.clicked.connect(self.left)
        self.day.setEnabled(False)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Record something"))
        self.leave.setAccessibleName(self.tr("Leave the form"))
        for name, text in {
            "kind": self.tr("What it is"), "home": self.tr("Whose home"),
            "text": self.tr("In a few words"), "source": self.tr("How it came"),
            "party": self.tr("Who answers for it"),
        }.items():  # fmt: skip
            self.heads[name].setText(text)
        self.search.set_words(self.tr("Room, name, ticket, phone"))
        self.no_home.setAccessibleName(self.tr("Of no home"))
        self.text.setAccessibleName(self.heads["text"].text())
        self.has_day.setText(self.tr("Promised for"))
        self.reply.setText(self.tr("The owner waits for an answer"))
        self.source.fill([(i18n.name("issue_source", code), code) for code in SOURCES],
                         self.source.currentData())  # fmt: skip
        self._tell()

    def begin(self, unit_id: int = 0, label: str = "", owner: str = "") -> None:
        """Empty, with a home where one was looked at."""
        self.text.clear()
        self.search.clear()
        self.found.hide()
        self.wrong.hide()
        self.has_day.setChecked(False)
        self.reply.setChecked(False)
        self.set_home(unit_id, label, owner)

    def set_parties(self, parties: Sequence[Party], today: date) -> None:
        items: list[tuple[str, object]] = [(self.tr("Nobody yet"), 0)]
        items += [(party_words(party), party.id) for party in parties]
        self.party.fill(items, self.party.currentData() or 0)
        if self.day.day() < today:
            self.day.set_day(today)

    # -- choosing ----------------------------------------------------------------------------

    def pick(self, code: str) -> None:
        """Then the home where none is known, then the words."""
        self.kind = code
        self._tell()
        (self.text if self.unit_id else self.search.edit).setFocus()

    def digit(self, number: int) -> None:
        self.grid.press(number)

    def set_home(self, unit_id: int, label: str = "", owner: str = "") -> None:
        self.unit_id, self.label, self.owner = unit_id, label, owner
        self._tell()

    def take(self, row: Found) -> None:
        self.search.clear()
        self.found.hide()
        self.set_home(row.unit_id, row.label, row.owner)
        self.text.setFocus()

    def _take_current(self) -> None:
        row = self.found.current()
        if row is not None:
            self.take(row)

    def _found(self, findings: object) -> None:
        rows = list(getattr(findings, "rows", ()))[:20]
        self.found.set_rows(rows)
        self.found.setVisible(bool(rows))

    def _tell(self) -> None:
        self.grid.set_picks(
            [Pick(code=kind, words=i18n.name("issue_kind", kind)) for kind in KINDS]
        )
        self.grid.choose(self.kind)
        whose = f"{i18n.room(self.label)} {self.owner}" if self.unit_id else self.tr("Of no home")
        self.home.setText(whose.strip())
        self.no_home.setVisible(bool(self.unit_id))
        parts = [i18n.name("issue_kind", self.kind), i18n.room(self.label) if self.unit_id else ""]
        what = " · ".join(part for part in parts if part)
        self.go.setText(self.tr("Record · {what}").format(what=what))

    def send(self) -> None:
        text = " ".join(self.text.toPlainText().split())
        wrong = ""
        if not text:
            wrong = self.tr("Write a few words")
        elif len(text) > LONGEST:
            wrong = self.tr("At most {n} characters").format(n=LONGEST)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        if wrong:
            self.text.setFocus()
            return
        self.told.emit(
            Told(
                kind=self.kind, source=str(self.source.currentData()), text=text,
                unit_id=self.unit_id, responsible_id=int(self.party.currentData() or 0),
                promised_on=self.day.day() if self.has_day.isChecked() else None,
                wants_reply=self.reply.isChecked(),
            )
        )  # fmt: skip


def party_words(party: Party) -> str:
    department = i18n.name("holder", party.department) if party.department else ""
    return " · ".join(part for part in (party.name, department) if part)


_HEADS = ("kind", "home", "text", "source", "party")
