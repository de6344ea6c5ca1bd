"""A roster before it is written: what would come in, what not and why, and the one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.roster.rows import Level
from console.ui import paint
from console.ui.i18n import Retranslating
from console.ui.pages.import_changes import ImportChanges
from console.ui.pages.import_counts import ImportCounts
from console.ui.pages.import_mapping import ImportMapping, missing_words
from console.ui.pages.import_report import ImportReport
from console.ui.widgets import (
    Card,
    Combo,
    IconLabel,
    PrimaryButton,
    SecondaryButton,
    Text,
    TwoPart,
    across,
    down,
)

if TYPE_CHECKING:
    from console.importing import Preview

LEVELS = {"1": Level.REFUSED, "2": Level.WARNING, "3": Level.INFO}
KEYS = (*LEVELS, "F7")
SETTLED = 300
"""Milliseconds after the last change of the mapping until the file is read again."""


class _FileBox(QWidget):
    """The file as a field that is not typed into: name, rows."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.about = Text(bold=True, may_elide=True), Text(size=12, tone="ink_2")
        parts = (IconLabel("sheet", tone="accent"), self.name, self.about, None)
        self.setLayout(across(*parts, gap=8, margins=(14, 0, 14, 0)))
        self.setFixedHeight(36)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="surface", edge="line_strong")
        painter.end()


class ImportView(Retranslating, QWidget):
    """`mapping_wished` carries field → column, `agreed` the Preview that stands here."""

    agreed = Signal(object)
    given_up = Signal()
    sheet_wished = Signal(str)
    file_wished = Signal()
    mapping_wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen: Preview | None = None
        self._is_waiting = False
        self.file, self.sheets, self.other = _FileBox(), Combo(), SecondaryButton()
        self.counts, self.report = ImportCounts(), ImportReport()
        self.mapping, self.changes = ImportMapping(), ImportChanges()
        self.go, self.leave = PrimaryButton(), SecondaryButton(cap="Esc")
        self.leave.setFixedHeight(self.go.sizeHint().height())
        self.stays = Text(tone="ink_2", wraps=True)
        self.whole_or_none = Text(size=12, tone="ink_2", wraps=True)
        self._settle = QTimer(self, singleShot=True, interval=SETTLED)
        self._settle.timeout.connect(lambda: self.mapping_wished.emit(dict(self.mapping.mapping)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.two = TwoPart(self._left(), self._right(), right_width=440)
        whole.addWidget(self.two)
        self.sheets.activated.connect(lambda n: self.sheet_wished.emit(self.sheets.itemText(n)))
        self.other.clicked.connect(self.file_wished)
        self.go.clicked.connect(self._agree)
        self.leave.clicked.connect(self.given_up)
        self.mapping.changed.connect(self._mapping_changed)
        self.retranslate()

    def _left(self) -> QWidget:
        self.sheets.setMinimumWidth(120)
        head = across(self.file, self.sheets, self.other, gap=8)
        head.setStretch(0, 1)
        left = QWidget()
        left.setLayout(down(head, self.counts, self.report, gap=12))
        return left

    def _right(self) -> QWidget:
        decision = Card(has_head=False)
        acts = across(self.go, self.leave, gap=8)
        acts.setStretch(0, 1)
        decision.body.addLayout(
            down(self.stays, acts, self.whole_or_none, gap=10, margins=(16, 12, 16, 12))
        )
        right = QWidget()
        columns = down(self.mapping, self.changes, decision, gap=12)
        columns.setStretch(0, 3)
        columns.setStretch(1, 2)
        right.setLayout(columns)
        return right

    def retranslate(self) -> None:
        self.other.setText(self.tr("Another file…"))
        self.leave.setText(self.tr("Give up"))
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.stays.setText(
            self.tr(
                "Appointments, visits and keys stay as they are; homes that the file does not "
                "name are kept."
            )
        )
        self._tell()

    # -- what is so --------------------------------------------------------------------------

    def show_preview(self, seen: Preview) -> None:
        before, self.seen = self.seen, seen
        if before is None or before.path != seen.path or before.sheet != seen.sheet:
            self.report.forget()
        self.sheets.fill([(name, name) for name in seen.sheets], seen.sheet)
        self.sheets.setVisible(len(seen.sheets) > 1)
        typed = self.mapping.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.mapping.show_preview(seen)
        self._tell()
        if not typed:  # whoever goes through the columns is not thrown out of them
            (self.go if self.go.isEnabled() else self.mapping.first_doubtful() or self).setFocus()

    def set_waiting(self, is_waiting: bool) -> None:
        """A file is being read or written: what stands here is of before."""
        self._is_waiting = is_waiting
        self._tell_go()

    def take_back(self) -> None:
        """What was asked came to nothing: the sheet and the columns of what is on show."""
        if self.seen is not None:
            self.sheets.setCurrentText(self.seen.sheet)
            self.mapping.take_back()
            self._tell_go()

    def _tell(self) -> None:
        seen = self.seen
        if seen is None:
            return
        self.file.name.setText(seen.path.name)
        self.file.about.setText(self.tr("%n rows of homes", "", seen.rows))
        self.counts.show_preview(seen)
        self.report.show_preview(seen)
        self.changes.show_preview(seen)
        self._tell_go()

    def _tell_go(self) -> None:
        """The one button: what it will do, or why it cannot."""
        homes = self.seen.homes if self.seen is not None else 0
        self.go.setText(self.tr("Import %n homes", "", homes))
        reason = ""
        if self.mapping.missing:
            reason = " ".join(missing_words(code) for code in self.mapping.missing)
        elif self._is_waiting or self._settle.isActive():
            reason = self.tr("The figures are being made anew.")
        elif not homes:
            reason = self.tr("No home of this file can be imported.")
        self.go.set_off(reason)
        self.whole_or_none.setText(
            reason
            or self.tr("Written whole or not at all. To take it back, import the file before.")
        )
        self.whole_or_none.set_tone("called" if reason else "ink_2")

    # -- hands -------------------------------------------------------------------------------

    def _mapping_changed(self) -> None:
        """Read again soon, unless something required has no column."""
        if self.mapping.missing:
            self._settle.stop()
        else:
            self._settle.start()
        self._tell_go()

    def act(self, key: str) -> None:
        """One of `KEYS` was pressed."""
        level = LEVELS.get(key)
        if level is not None:
            self.report.flip(level)
        elif self.report.save.isVisible():
            self.report.save.click()

    def _agree(self) -> None:
        if self.seen is not None:
            self.agreed.emit(self.seen)
