"""A roster before it is written: what would come in, what not and why, and the one button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from console.importing import Preview
from console.roster.rows import Level
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    FilterChip,
    IconLabel,
    PrimaryButton,
    SecondaryButton,
    Table,
    Text,
    across,
    down,
)

LOOK = {
    Level.REFUSED: ("close", "alert"), Level.WARNING: ("alert", "called"),
    Level.INFO: ("info", "ink_2"),
}  # fmt: skip


def level_words(level: Level) -> str:
    return {
        Level.REFUSED: translate("ImportView", "Refused"),
        Level.WARNING: translate("ImportView", "Warning"),
        Level.INFO: translate("ImportView", "Note"),
    }[level]


@dataclass(frozen=True, kw_only=True)
class Told:
    """A finding with its number in the file's order."""

    number: int
    level: Level
    row: int
    heading: str
    value: str
    reason: str


COLUMNS: tuple[Column[Told], ...] = (
    Column(
        name="level", title=lambda: translate("ImportView", "Level"), width=112,
        text=lambda told: level_words(told.level), icon=lambda told: LOOK[told.level][0],
        tone=lambda told: LOOK[told.level][1],
    ),
    Column(
        name="row", title=lambda: translate("ImportView", "Row"), width=56, is_right=True,
        text=lambda told: str(told.row) if told.row else "–", tone="ink_2",
    ),
    Column(
        name="heading", title=lambda: translate("ImportView", "Column"), width=124,
        text=lambda told: told.heading,
    ),
    Column(
        name="value", title=lambda: translate("ImportView", "As it stands"), width=188,
        text=lambda told: told.value, is_bold=True,
    ),
    Column(
        name="reason", title=lambda: translate("ImportView", "Why, and what to do"),
        text=lambda told: told.reason,
    ),
)  # fmt: skip


class _Count(QWidget):
    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self.label, self.number = Text(size=12, tone="ink_2"), Text(size=28, bold=True)
        self.cause = Text(size=12, tone="ink_2", may_elide=True)
        head = across(IconLabel(icon, size=12, tone=tone), self.label, None, gap=6)
        self.setLayout(down(head, self.number, self.cause, gap=0, margins=(16, 10, 8, 10)))

    def set(self, label: str, number: int, cause: str) -> None:
        self.label.setText(label)
        self.number.setText(str(number))
        self.cause.setText(cause)
        self.setAccessibleName(f"{label}: {number}. {cause}")


class ImportView(Retranslating, QWidget):
    """`agreed(Preview)`, `given_up`, `sheet_wished(name)`, `file_wished`."""

    agreed = Signal(object)
    given_up = Signal()
    sheet_wished = Signal(str)
    file_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen: Preview | None = None
        self.file, self.about = Text(bold=True, may_elide=True), Text(size=12, tone="ink_2")
        self.sheets, self.other = QComboBox(), SecondaryButton()
        self.counts = [
            _Count(icon, tone) for icon, tone in (
                ("done", "done"), ("split", "accent"), ("alert", "called"), ("close", "alert"),
                ("minus", "ink_2"),
            )
        ]  # fmt: skip
        self.report, self.table = Card(), Table(COLUMNS, key=lambda told: told.number)
        self.chips = {level: FilterChip() for level in (Level.REFUSED, Level.WARNING, Level.INFO)}
        for level, chip in self.chips.items():
            chip.setChecked(level is not Level.INFO)
            chip.toggled.connect(self._show_findings)
            self.report.add_to_head(chip)
        self.report.body.addWidget(self.table)
        self.nothing = Text(tone="ink_2", wraps=True)
        self.nothing.setContentsMargins(16, 12, 16, 12)
        self.report.body.addWidget(self.nothing)
        self.go, self.leave = PrimaryButton(), SecondaryButton(cap="Esc")
        self.stays = Text(size=12, tone="ink_2", wraps=True)
        self._build()
        self.sheets.textActivated.connect(self.sheet_wished)
        self.other.clicked.connect(self.file_wished)
        self.go.clicked.connect(self._agree)
        self.leave.clicked.connect(self.given_up)
        self.retranslate()

    def _build(self) -> None:
        sums = Card(has_head=False)
        sums.body.addLayout(across(*self.counts, gap=0))
        sums.setFixedHeight(92)
        file_card = Card(has_head=False)
        parts = (IconLabel("sheet", tone="accent"), self.file, self.about, None)
        file_card.body.addLayout(across(*parts, gap=8, margins=(12, 0, 12, 0)))
        file_card.setFixedHeight(38)
        self.sheets.setMinimumWidth(208)
        foot = Card(has_head=False)
        foot.set_edge("accent", 2)
        buttons = across(self.stays, self.leave, self.go, gap=12, margins=(16, 12, 16, 12))
        buttons.setStretch(0, 1)
        foot.body.addLayout(buttons)
        foot.setFixedHeight(74)
        head = across(file_card, self.sheets, self.other, gap=8)
        self.setLayout(down(head, sums, self.report, foot, gap=12))
        self.report.layout().setStretch(2, 1)  # type: ignore[union-attr]

    def retranslate(self) -> None:
        self.report.title.setText(self.tr("Row by row"))
        self.other.setText(self.tr("Another file…"))
        self.leave.setText(self.tr("Give up"))
        self.sheets.setAccessibleName(self.tr("Sheet"))
        for level, chip in self.chips.items():
            chip.setText(level_words(level))
        self.nothing.setText(self.tr("There is nothing of these levels to tell."))
        self.stays.setText(
            self.tr(
                "Nothing is written yet. Appointments, visits and keys stay as they are; homes "
                "that the file does not name are kept."
            )
        )
        self._tell()

    def show_preview(self, seen: Preview) -> None:
        self.seen = seen
        self.sheets.clear()
        self.sheets.addItems(seen.sheets)
        self.sheets.setCurrentText(seen.sheet)
        self.sheets.setVisible(len(seen.sheets) > 1)
        self._tell()
        self.go.setFocus()

    def _tell(self) -> None:
        seen = self.seen
        if seen is None:
            return
        self.file.setText(seen.path.name)
        self.about.setText(self.tr("%n rows of homes", "", seen.rows))
        known = self.tr("{fresh} new · {known} known already").format(
            fresh=seen.fresh, known=seen.homes - seen.fresh
        )
        told = (
            (self.tr("Homes to import"), seen.homes, known),
            (self.tr("Rows merged"), seen.merged, self.tr("same home, same owners")),
            (self.tr("Rows with warnings"), seen.warned, self.tr("imported all the same")),
            (self.tr("Rows refused"), seen.refused, self.tr("not written")),
            (self.tr("Rows passed over"), seen.skipped, self.tr("totals, headings, not due")),
        )
        for count, (label, number, cause) in zip(self.counts, told, strict=True):
            count.set(label, number, cause)
        self.go.setText(self.tr("Import %n homes", "", seen.homes))
        self._show_findings()

    def _show_findings(self) -> None:
        if self.seen is None:
            return
        told = [
            Told(
                number=number, level=f.level, row=f.row, heading=f.heading, value=f.value,
                reason=i18n.say(f.code, f.facts),
            )
            for number, f in enumerate(self.seen.findings)
        ]  # fmt: skip
        for level, chip in self.chips.items():
            chip.set_count(sum(each.level is level for each in told))
        order = list(self.chips)
        shown = [each for each in told if self.chips[each.level].isChecked()]
        self.table.set_rows(sorted(shown, key=lambda each: order.index(each.level)))
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)

    def _agree(self) -> None:
        if self.seen is not None:
            self.agreed.emit(self.seen)
