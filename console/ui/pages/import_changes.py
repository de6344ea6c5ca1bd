"""What a roster would change, home by home: was and will be, new ones, ones it does not name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from console.actions.roster_changes import ChangeKind, FieldChange, HomeChange
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Card, FilterChip, Table, Text, across

if TYPE_CHECKING:
    from console.importing import Preview

ROW, LEAST_ROWS = 36, 3
LOOK = {
    ChangeKind.CHANGED: ("merge", "accent"), ChangeKind.NEW: ("plus", "done"),
    ChangeKind.ABSENT: ("minus", "called"),
}  # fmt: skip
KINDS = {
    "product_type": "product", "language": "language", "green_reason": "reason",
    "customer_class": "class",
}  # fmt: skip
"""Where the words of a field's codes stand."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """One field of one home; `number` keeps lines apart. A new or absent home has no field."""

    number: int
    home: HomeChange
    field: FieldChange | None


def lines_of(changes: Sequence[HomeChange]) -> list[Change]:
    parts = [(home, field) for home in changes for field in (home.fields or (None,))]
    return [Change(number=n, home=home, field=field) for n, (home, field) in enumerate(parts)]


def room_of(home: HomeChange) -> str:
    parts = [part for part in (home.stairwell, home.room_no) if part]
    return i18n.room("-".join([home.building, *parts]))


def _field(line: Change) -> str:
    if line.field is not None:
        return i18n.name("field", line.field.field)
    return ""


def _what(line: Change) -> str:
    if line.field is None:
        return {
            ChangeKind.NEW: translate("ImportChanges", "not here yet"),
            ChangeKind.ABSENT: translate("ImportChanges", "not in the file; it stays"),
        }.get(line.home.kind, "")
    sides = (line.field.before, line.field.after)
    before, after = (value_words(line.field.field, text) for text in sides)
    return f"{before} → {after}"


def value_words(field: str, text: str) -> str:
    """Codes of the product become words; names, numbers and days are what they are."""
    plain = {
        "": "–", "yes": translate("ImportChanges", "yes"), "no": translate("ImportChanges", "no"),
    }  # fmt: skip
    return plain[text] if text in plain else i18n.name(KINDS.get(field, ""), text)


COLUMNS: tuple[Column[Change], ...] = (
    Column(
        name="home", title=lambda: "", text=lambda c: room_of(c.home), is_bold=True, width=128,
        icon=lambda c: LOOK[c.home.kind][0], icon_tone=lambda c: LOOK[c.home.kind][1],
        from_middle=True,
    ),
    Column(name="field", title=lambda: "", text=_field, width=104, tone="ink_2"),
    Column(name="what", title=lambda: "", text=_what),
)  # fmt: skip


class ImportChanges(Retranslating, Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._changes: tuple[HomeChange, ...] = ()
        self.table = Table(COLUMNS, key=lambda c: c.number, row_height=ROW, has_head=False)
        self.table.setMinimumHeight(LEAST_ROWS * ROW)
        self.chips = {kind: FilterChip() for kind in LOOK}
        for chip in self.chips.values():
            self.add_to_head(chip)
            chip.toggled.connect(self.show_lines)
        self.nothing = Text(tone="ink_2", wraps=True)
        self.nothing.setContentsMargins(16, 12, 16, 12)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stays = Text(size=12, tone="ink_2", may_elide=True)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)
        self.add_foot(across(self.stays, margins=(16, 0, 16, 0)), 32)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Differences"))
        self.table.setAccessibleName(self.tr("Differences"))
        for kind, words in (
            (ChangeKind.CHANGED, self.tr("Changed")), (ChangeKind.NEW, self.tr("New")),
            (ChangeKind.ABSENT, self.tr("Missing")),
        ):  # fmt: skip
            self.chips[kind].setText(words)
        self.stays.setText(self.tr("A home that the file does not name is kept"))
        self.nothing.setText(self.tr("Nothing of the kind."))

    def show_preview(self, seen: Preview) -> None:
        self._changes = () if seen.missing else seen.changes
        counts = {kind: sum(c.kind is kind for c in self._changes) for kind in LOOK}
        first = ChangeKind.CHANGED if counts[ChangeKind.CHANGED] else ChangeKind.NEW
        for kind, chip in self.chips.items():
            chip.set_count(counts[kind])
            chip.blockSignals(True)
            chip.setChecked(kind is first)
            chip.blockSignals(False)
        self.show_lines()

    def show_lines(self) -> None:
        lines = lines_of([c for c in self._changes if self.chips[c.kind].isChecked()])
        self.table.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
