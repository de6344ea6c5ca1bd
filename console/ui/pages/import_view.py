"""A roster before it is written: what would come in, what not and why, and the one button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.importing import Preview
from console.roster.rows import Level
from console.ui import i18n, paint
from console.ui.i18n import Retranslating, translate
from console.ui.pages.import_counts import ImportCounts, RowSum
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Combo,
    FilterChip,
    IconLabel,
    PrimaryButton,
    SecondaryButton,
    Table,
    Text,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.hints import Hints

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
        name="level", title=lambda: translate("ImportView", "Level"), width=76,
        text=lambda told: level_words(told.level), icon=lambda told: LOOK[told.level][0],
        tone=lambda told: LOOK[told.level][1], widest=lambda: [level_words(v) for v in Level],
    ),
    Column(
        name="row", title=lambda: translate("ImportView", "Row"), width=52, is_right=True,
        text=lambda told: str(told.row) if told.row else "–", tone="ink_2", may_elide=False,
    ),
    Column(
        name="heading", title=lambda: translate("ImportView", "Column"), width=108,
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
    """`agreed(Preview)`, `given_up`, `sheet_wished(name)`, `file_wished`."""

    agreed = Signal(object)
    given_up = Signal()
    sheet_wished = Signal(str)
    file_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen: Preview | None = None
        self.file, self.sheets, self.other = _FileBox(), Combo(), SecondaryButton()
        self.counts = ImportCounts()
        self.report, self.table = Card(), Table(COLUMNS, key=lambda told: told.number)
        self.chips = {level: FilterChip() for level in (Level.REFUSED, Level.WARNING, Level.INFO)}
        for level, chip in self.chips.items():
            chip.setChecked(level is not Level.INFO)
            chip.toggled.connect(self._show_findings)
        self.nothing = Text(tone="ink_2", wraps=True)
        self.hints, self.again = Hints(), Text(size=12, tone="ink_2", may_elide=True)
        self.sum = RowSum()
        self.go, self.leave = PrimaryButton(), SecondaryButton(cap="Esc")
        self.leave.setFixedHeight(self.go.sizeHint().height())
        self.stays_head, self.stays = Text(bold=True), Text(tone="ink_2", wraps=True)
        self.whole_or_none = Text(size=12, tone="ink_2", wraps=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.two = TwoPart(self._left(), self._right(), right_width=440)
        whole.addWidget(self.two)
        self.sheets.activated.connect(lambda n: self.sheet_wished.emit(self.sheets.itemText(n)))
        self.other.clicked.connect(self.file_wished)
        self.go.clicked.connect(self._agree)
        self.leave.clicked.connect(self.given_up)
        self.retranslate()

    def _left(self) -> QWidget:
        for chip in reversed(self.chips.values()):
            self.report.add_to_head(chip, after_title=True)
        self.nothing.setContentsMargins(16, 12, 16, 12)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.report.body.addWidget(self.table, 1)
        self.report.body.addWidget(self.nothing, 1)
        foot = across(self.hints, None, self.again, gap=16, margins=(16, 0, 16, 0))
        self.report.add_foot(foot, 32)
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
        words = down(self.stays_head, self.stays, gap=2)
        decision.body.addLayout(
            down(words, acts, self.whole_or_none, gap=12, margins=(16, 14, 16, 14))
        )
        right = QWidget()
        right.setLayout(down(self.sum, None, decision, gap=12))
        return right

    def retranslate(self) -> None:
        self.report.title.setText(self.tr("Row by row"))
        self.other.setText(self.tr("Another file…"))
        self.leave.setText(self.tr("Give up"))
        self.sheets.setAccessibleName(self.tr("Sheet"))
        for level, chip in self.chips.items():
            chip.setText(level_words(level))
        self.nothing.setText(self.tr("There is nothing of these levels to tell."))
        self.hints.set(("↑ ↓", self.tr("choose a row")))
        self.again.setText(self.tr("Rows count as the file counts them"))
        self.stays_head.setText(self.tr("What is not touched"))
        self.stays.setText(
            self.tr(
                "Appointments, visits and keys stay as they are; homes that the file does not "
                "name are kept."
            )
        )
        self.whole_or_none.setText(self.tr("Written whole or not at all"))
        self._tell()

    def show_preview(self, seen: Preview) -> None:
        self.seen = seen
        self.sheets.fill([(name, name) for name in seen.sheets], seen.sheet)
        self.sheets.setVisible(len(seen.sheets) > 1)
        self._tell()
        self.go.setFocus()

    def _tell(self) -> None:
        seen = self.seen
        if seen is None:
            return
        self.file.name.setText(seen.path.name)
        self.file.about.setText(self.tr("%n rows of homes", "", seen.rows))
        self.counts.show_preview(seen)
        self.sum.show_preview(seen)
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
