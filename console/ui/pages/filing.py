"""Signed sheets that come back: scans are filed by their codes, and what is missing is listed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from console.actions.filing import unfile_paper
from console.queries.filing import FiledRow, UnfiledHome, filed, unfiled
from console.store import Store
from console.ui import files, i18n
from console.ui.filing import Filed, file_scans, file_sheet
from console.ui.i18n import translate
from console.ui.page import Act, Page
from console.ui.pages.filing_open import OpenSheet
from console.ui.rows import Column
from console.ui.scanned_sheets import Sheet
from console.ui.widgets import (
    Card,
    EmptyState,
    PrimaryButton,
    SecondaryButton,
    State,
    Table,
    Tick,
    TwoPart,
)
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

SCANS = ("pdf", "jpg", "jpeg", "png", "tif", "tiff", "bmp", "webp")


@dataclass(frozen=True, kw_only=True)
class FilingView:
    missing: list[UnfiledHome]
    filed: list[FiledRow]


def _missing_columns(page: FilingPage) -> tuple[Column[UnfiledHome], ...]:
    return (
        Column(
            name="home", title=lambda: translate("FilingPage", "Home"), is_bold=True, width=144,
            text=lambda row: i18n.room(row.label), from_middle=True,
        ),
        Column(
            name="ticket", title=lambda: translate("FilingPage", "Ticket"), width=80,
            text=lambda row: row.ticket,
        ),
        Column(
            name="signed", title=lambda: translate("FilingPage", "Signed"), width=80,
            text=lambda row: page.workplace.clock(row.signed_at),
        ),
        Column(
            name="paper", title=lambda: translate("FilingPage", "Paper"), tone="ink_2",
            text=lambda row: (
                translate("FilingPage", "printed, has not come back") if row.document_id
                else translate("FilingPage", "was never printed")
            ),
        ),
    )  # fmt: skip


def _filed_columns(page: FilingPage) -> tuple[Column[FiledRow], ...]:
    return (
        Column(
            name="home", title=lambda: translate("FilingPage", "Home"), is_bold=True,
            text=lambda row: i18n.room(row.label), from_middle=True,
            icon=lambda row: "done" if row.is_signed else "sheet",
            icon_tone=lambda row: "done" if row.is_signed else "ink_2",
        ),
        Column(
            name="at", title=lambda: translate("FilingPage", "Filed"), width=64,
            text=lambda row: page.workplace.clock(row.at),
        ),
        Column(
            name="off", title=str, width=112, is_act=True, is_right=True,
            text=lambda _row: translate("FilingPage", "Take out…"),
        ),
    )  # fmt: skip


class FilingPage(Page):
    kinds = frozenset({"papers", "step", "visit", "press"})
    _told = Signal(int, int)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setAcceptDrops(True)
        self.view: FilingView | None = None
        self.is_stopping = False
        self.missing_card, self.filed_card = Card(), Card()
        self.missing: Table[UnfiledHome] = Table(
            _missing_columns(self), key=lambda row: row.unit_id, row_height=40
        )
        self.nothing = EmptyState("done")
        self.filed: Table[FiledRow] = Table(
            _filed_columns(self), key=lambda row: row.filed_id, row_height=48
        )
        self.none = EmptyState("sheet")
        self.open = OpenSheet()
        self.scan, self.back = PrimaryButton(cap="F6"), SecondaryButton(cap="Esc")
        self.seen = Tick()
        self.seen.setChecked(True)
        self.missing_card.body.addWidget(self.missing)
        self.missing_card.body.addWidget(self.nothing)
        self.missing_card.add_foot(
            across(self.scan, self.seen, None, gap=16, margins=(16, 0, 16, 0)), 64
        )
        self.filed_card.body.addWidget(self.filed)
        self.filed_card.body.addWidget(self.none)
        right = QWidget()
        sides = down(self.open, self.filed_card, gap=16)
        sides.setStretch(1, 1)
        right.setLayout(sides)
        self.parts = TwoPart(self.missing_card, right)
        self.set_content(self.parts)
        self.buttons = (self.back, *self.buttons)
        self._listen()
        self.acts = (
            Act("F6", self.ask_scans), Act("Esc", lambda: workplace.go("reports")),
        )  # fmt: skip
        self.retranslate()

    def _listen(self) -> None:
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self.scan.clicked.connect(self.ask_scans)
        self.back.clicked.connect(lambda: self.workplace.go("reports"))
        self.filed.acted.connect(lambda row, _name: self.take_out(row))
        self.open.placed.connect(self.place)
        self.open.left.connect(self._tell_open)

    def retranslate(self) -> None:
        self.scan.setText(self.tr("File scans…"))
        self.seen.setText(self.tr("The signatures were seen"))
        self.back.setText(self.tr("Reports"))
        self.missing_card.title.setText(self.tr("Signed today, sheet not filed"))
        self.filed_card.title.setText(self.tr("Filed"))
        self.parts.button.setText(self.tr("Filed"))
        self.missing.setAccessibleName(self.missing_card.title.text())
        self.filed.setAccessibleName(self.filed_card.title.text())
        self.nothing.set(
            self.tr("Every signed sheet is filed"),
            self.tr("Scan or photograph the signed sheets; their codes lead to their homes."),
        )
        self.none.set(
            self.tr("Nothing is filed yet"), self.tr("Drop scans here: PDF, JPEG, PNG, TIFF.")
        )
        self._tell()

    def title(self) -> str:
        return self.tr("Reports · Signed sheets")

    def home(self) -> QWidget:
        return self.scan

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> FilingView:
        day = self.workplace.day()
        return FilingView(
            missing=store.read(unfiled, day=day) if day else [], filed=store.read(filed)
        )

    def show_rows(self, rows: FilingView) -> None:
        self.view = rows
        self._tell()

    def _tell(self) -> None:
        view = self.view
        missing = view.missing if view else []
        done = view.filed if view else []
        self.missing.set_rows(missing)
        self.filed.set_rows(done)
        self.missing.setVisible(bool(missing))
        self.nothing.setVisible(not missing)
        self.filed.setVisible(bool(done))
        self.none.setVisible(not done)
        self.missing_card.title.setText(
            self.tr("Signed today, sheet not filed: %n", "", len(missing))
        )

    def _tell_open(self) -> None:
        if not self.open.sheets:
            self.scan.setFocus()

    # -- filing ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.file([Path(url.toLocalFile()) for url in event.mimeData().urls()])

    def ask_scans(self) -> None:
        if self.scan.isEnabled():
            files.ask_many(self, self.scan.words(), SCANS, self.file)

    def file(self, paths: list[Path]) -> None:
        """In the slow lane; what was filed before a stop or a bad file stays filed."""
        self.is_stopping = False
        self.scan.set_busy(True)
        self._show_progress(0, len(paths))
        self.workplace.tasks.slow(
            partial(
                file_scans, self.workplace.store, paths, is_signed=self.seen.isChecked(),
                by=self.workplace.person or None, told=self._go_on,
            ),
            done=self._filed, refused=self.refuse, after=self._ended,
        )  # fmt: skip

    def place(self, sheet: Sheet, code: str) -> None:
        """A sheet without a legible code, with the code that somebody typed."""
        done = Filed()
        job = partial(
            file_sheet, self.workplace.store, sheet, code, done,
            is_signed=self.seen.isChecked(), by=self.workplace.person or None,
        )  # fmt: skip
        self.workplace.tasks.slow(
            job, done=lambda _none: self._filed(done), refused=self.refuse, after=self._ended
        )

    def _go_on(self, done: int, of: int) -> bool:
        self._told.emit(done, of)
        return not self.is_stopping

    def _show_progress(self, done: int, of: int) -> None:
        words = self.tr("Reading scan {done} of {all}…").format(done=min(done + 1, of), all=of)
        self.notice(State.ACCENT, words, button=self.tr("Stop"), act=self._stop)

    def _stop(self) -> None:
        self.is_stopping = True

    def _filed(self, done: Filed) -> None:
        parts = [self.tr("%n sheets were filed", "", done.filed)]
        if done.twice:
            parts.append(self.tr("%n were filed before", "", done.twice))
        if done.open_:
            parts.append(self.tr("%n wait for their code", "", len(done.open_)))
        parts += [i18n.say(no.code, no.facts) for no in done.unread[:3]]
        tone = State.CALLED if done.open_ or done.unread else State.DONE
        self.notice(tone, " · ".join(parts))
        self.open.add(done.open_)

    def _ended(self) -> None:
        self.scan.set_busy(False)
        self.reload()

    def take_out(self, row: FiledRow) -> None:
        self.press(
            unfile_paper, filed_id=row.filed_id, reason=self.tr("filed with the wrong paper"),
            done=lambda _event: self.notice(
                State.DONE, self.tr("The sheet was taken out; the journal keeps that it was there.")
            ),
        )  # fmt: skip
