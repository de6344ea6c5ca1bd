"""The drawer in which an inspection is recorded: part, trade, defect; the third press records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from console.domain.defect_catalogue import Catalogue, Word, name_in
from console.domain.issues import IssueKind
from console.queries.inspecting import InspectedNow
from console.queries.issues import HomeIssue
from console.ui import i18n, theme
from console.ui.i18n import Retranslating, translate
from console.ui.pages.issues_recorded import ROW, RecordedTable, is_other
from console.ui.widgets import (
    Card,
    Divider,
    Field,
    IconLabel,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    Text,
)
from console.ui.widgets.band import Band
from console.ui.widgets.digit_grid import DigitGrid, Pick
from console.ui.widgets.layout import across, down

HEAD, LINE = 56, 28
LOW, HIGH = 2, 3
"""Lines of trades and defects: where the window is high enough all of them are seen."""
ROOMY, NARROW = 844, 700
"""Pixels of the drawer from which on they take three lines each, and below which cells are low."""


class Recording(Retranslating, Card):
    """`recorded(room, trade, defect, text)`, the text of a defect that has no word. The others act
    on the newest: `undone`, `photo_wished`, `block_wished`, `noted(text)`; `opened` shows one
    whole, `finished` closes the home, `left` leaves it as it is."""

    recorded = Signal(str, str, str, str)
    undone = Signal(object)
    photo_wished = Signal(object)
    block_wished = Signal(object)
    noted = Signal(object, str)
    opened = Signal(object)
    finished = Signal()
    left = Signal()

    def __init__(
        self,
        clock: Callable[[datetime], str],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(has_head=False, parent=parent)
        self.of: InspectedNow | None = None
        self.rows: tuple[HomeIssue, ...] = ()
        self.catalogue: Catalogue | None = None
        self.room = self.trade = ""
        self.step = 0
        self.other = ""
        """The defect for which words are being typed."""
        self._clock, self._now = clock, now
        self._build()
        self._listen()
        self.retranslate()

    def _build(self) -> None:
        self.title = Text(size=16, bold=True)
        self.about = Text(tone="ink_2", may_elide=True)
        self.leave = QuietButton(cap="Esc")
        head = QWidget()
        head.setFixedHeight(HEAD)
        line = across(
            IconLabel("wrench", tone="accent"), self.title, self.about, self.leave, gap=8,
            margins=(16, 0, 8, 0),
        )  # fmt: skip
        line.setStretch(2, 1)
        head.setLayout(line)
        self.heads = tuple(Text(size=12, bold=True, tone="ink_2") for _ in range(3))
        self.hints = tuple(Text(size=12, tone="ink_2", may_elide=True) for _ in range(3))
        self.grids = (DigitGrid(3), DigitGrid(LOW), DigitGrid(LOW))
        grids = down(gap=4, margins=(16, 8, 16, 10))
        for title, hint, grid in zip(self.heads, self.hints, self.grids, strict=True):
            grids.addLayout(across(title, None, hint))
            grids.addWidget(grid)
            grids.addSpacing(4)
        self.sum = Text(size=14, bold=True)
        self.sum_about = Text(size=12, tone="ink_2", may_elide=True)
        self.since = Text(size=12, tone="ink_2")
        strip = Band("subtle")
        strip.setFixedHeight(LINE)
        strip.setLayout(across(self.sum, self.sum_about, None, self.since, margins=(16, 0, 16, 0)))
        self.table = RecordedTable(lambda: self.catalogue)
        self.table.setMinimumHeight(ROW)
        self.nothing = Text(size=12, tone="ink_2", wraps=True)
        self.photo = SecondaryButton(icon="camera", cap="P")
        self.block = SecondaryButton(icon="alert", icon_tone="called", cap="S")
        self.note = SecondaryButton(cap="N")
        self.acts = QWidget()
        self.acts.setLayout(
            across(self.photo, self.block, self.note, None, margins=(16, 10, 16, 10))
        )
        self.entry = Field()
        self.entry.put_beside()
        self.entry.setContentsMargins(16, 10, 16, 10)
        self.entry.hide()
        self.primary = PrimaryButton()
        foot = down(self.primary, margins=(16, 14, 16, 14))
        self.body.addLayout(
            down(head, Divider(), grids, Divider(), strip, Divider(row=True), gap=0)
        )
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing)
        self.body.addStretch(0)
        self.body.addLayout(down(Divider(), self.acts, self.entry, Divider(), gap=0))
        self.body.addLayout(foot)
        self.nothing.setContentsMargins(16, 12, 16, 12)

    def _listen(self) -> None:
        for number, grid in enumerate(self.grids):
            grid.picked.connect(lambda code, n=number: self._pick(n, code))
        self.table.acted.connect(lambda row, _name: self.undone.emit(row))
        self.table.opened.connect(lambda row: self.opened.emit(row.row))
        self.photo.clicked.connect(self.want_photo)
        self.block.clicked.connect(self.want_block)
        self.note.clicked.connect(self.begin_note)
        self.entry.edit.returnPressed.connect(self._note)
        self.primary.clicked.connect(self.finished)
        self.leave.clicked.connect(self.back)

    def retranslate(self) -> None:
        for text, words in zip(
            self.heads, (self.tr("1 Part"), self.tr("2 Trade"), self.tr("3 Defect")), strict=True
        ):
            text.setText(words)
        self.leave.setText("")
        self.leave.setAccessibleName(self.tr("Leave the recording"))
        self.hints[2].setText(self.tr("One press records it; no confirming"))
        self.photo.setText(self.tr("Photo…"))
        self.block.setText(self.tr("Blocks"))
        self.note.setText(self.tr("Note…"))
        self.entry.set_label(self.tr("Note"))
        self.entry.edit.setPlaceholderText(self.tr("What is it? Enter keeps it"))
        self.nothing.setText(
            self.tr("Nothing recorded in this home yet. Digits pick; Backspace goes one step back.")
        )
        self.table.setAccessibleName(self.tr("Recorded in this home"))
        self._tell()

    # -- what is shown -----------------------------------------------------------------------

    def show_home(self, home: InspectedNow, catalogue: Catalogue) -> None:
        if self.of is None or self.of.unit_id != home.unit_id:
            self.room = self.trade = ""
            self.step = 0
            self.rows = ()
            self._end_note()
        self.of, self.catalogue = home, catalogue
        self._tell()

    def show_rows(self, rows: Sequence[HomeIssue]) -> None:
        """Of all that was ever told of the home its defects; the newest goes on top."""
        defects = [row for row in rows if row.row.kind == IssueKind.DEFECT]
        self.rows = tuple(sorted(defects, key=lambda row: -row.number))
        self._tell()

    @property
    def newest(self) -> HomeIssue | None:
        return self.rows[0] if self.rows else None

    def _tell(self) -> None:
        home, count, newest = self.of, len(self.rows), self.newest
        if home is None:
            return
        whose = home.ticket or i18n.room(home.label)
        self.title.setText(self.tr("Defects · {ticket}").format(ticket=whose))
        about = [i18n.room(home.label)] if home.ticket else []
        self.about.setText(" ".join([*about, home.owner]))
        layout = self.tr("Layout {name}").format(name=home.layout) if home.layout else ""
        self.hints[0].setText(layout)
        self.sum.setText(self.tr("%n in this home", "", count))
        first = self.rows[-1].row.label if self.rows else ""
        self.sum_about.setText(self.tr("labels from {label}").format(label=first) if first else "")
        self.since.setText(self._since(home))
        self.table.newest = newest.row.issue_id if newest else 0
        self.table.fit_words(self.rows, self.catalogue)
        self.table.set_rows(self.rows)
        self.table.viewport().update()
        self.table.setVisible(bool(self.rows))
        self.nothing.setVisible(not self.rows)
        reason = "" if newest else self.tr("Nothing is recorded yet")
        for button in (self.photo, self.block, self.note):
            button.set_off(reason)
        if newest is not None and newest.row.blocks_signing:
            self.block.set_off(self.tr("A supervisor lets it go, in the issue itself"))
        done = self.tr("%n recorded", "", count) if count else self.tr("Nothing found")
        sign = self.tr("have {ticket} sign").format(ticket=whose)
        self.primary.setText(f"{done} · {sign}")
        self._show_grids()

    def _since(self, home: InspectedNow) -> str:
        if home.since is None:
            return ""
        minutes = max(0, int((self._now() - home.since).total_seconds() // 60))
        return self.tr("since {time} · {minutes}").format(
            time=self._clock(home.since), minutes=i18n.minutes(minutes)
        )

    def _show_grids(self) -> None:
        catalogue = self.catalogue
        if catalogue is None:
            return
        words = (catalogue.rooms, catalogue.trades, catalogue.defects(self.trade))
        more = translate("IssuesRecording", "More…")
        for grid, listed, chosen in zip(
            self.grids, words, (self.room, self.trade, ""), strict=True
        ):
            grid.set_picks([_pick(word) for word in listed], more)
            if grid.chosen != chosen:
                grid.choose(chosen)
        for number, grid in enumerate(self.grids):
            grid.set_open(number == self.step)
            self.heads[number].set_tone("accent" if number == self.step else "ink_2")

    # -- picking -----------------------------------------------------------------------------

    def digit(self, number: int) -> None:
        """Always of the step that is open."""
        self.grids[self.step].press(number)

    def step_back(self) -> None:
        """From the first step to the last: the same room and trade once more."""
        self.step = (self.step - 1) % 3
        if self.step == 2 and not self.trade:
            self.step = 0
        self._show_grids()

    def _pick(self, step: int, code: str) -> None:
        if step == 0:
            self.room, self.step = code, 1
        elif step == 1:
            self.trade, self.step = code, 2
        else:
            self.step = 0
            if self.room and is_other(code):
                self._type(code)
                return
            if self.room:
                self.recorded.emit(self.room, self.trade, code, "")
        self._show_grids()
        self.setFocus()

    # -- the newest --------------------------------------------------------------------------

    def want_photo(self) -> None:
        if self.newest is not None:
            self.photo_wished.emit(self.newest.row)

    def want_block(self) -> None:
        if self.newest is not None and self.block.isEnabled():
            self.block_wished.emit(self.newest.row)

    def begin_note(self) -> None:
        if self.newest is not None:
            self._type("")

    def _type(self, other: str) -> None:
        """Words for a defect that has none, else a note to the newest."""
        self.other = other
        self.acts.hide()
        self.entry.show()
        self.entry.edit.setFocus()
        self._show_grids()

    def _note(self) -> None:
        text, newest, other = self.entry.text(), self.newest, self.other
        if not text:
            return
        self._end_note()
        if other:
            self.recorded.emit(self.room, self.trade, other, text)
        elif newest is not None:
            self.noted.emit(newest, text)

    def _end_note(self) -> None:
        self.other = ""
        self.entry.edit.clear()
        self.entry.hide()
        self.acts.show()

    def back(self) -> None:
        if self.entry.isVisible():
            self._end_note()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        lines = HIGH if self.height() >= ROOMY else LOW
        cell = theme.CONTROL_SMALL if self.height() < NARROW else theme.CONTROL
        for grid in self.grids:
            grid.set_high(cell)
        for grid in self.grids[1:]:
            if grid.cells != lines * 3:
                grid.set_lines(lines)
                self._show_grids()


def _pick(word: Word) -> Pick:
    words = name_in(word.names, i18n.language())
    return Pick(code=word.code, words=words, asks=is_other(word.code))
