"""Which column of the file is which field: what stands there, three examples, the choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from console.roster.mapping import FIELDS, assign, field_at, lacks
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.rows import Column
from console.ui.widgets import Card, Combo, Table, Text, across

if TYPE_CHECKING:
    from console.importing import Preview

ROW, LEAST_ROWS = 40, 3
MARKS = {True: ("done", "done"), False: ("minus", "ink_2")}


@dataclass(frozen=True, kw_only=True)
class Mapped:
    """One column of the file; `column` counts from 1."""

    column: int
    heading: str
    field: str
    examples: str


COLUMNS: tuple[Column[Mapped], ...] = (
    Column(
        name="heading", title=lambda: "", text=lambda m: m.heading,
        is_bold=lambda m: bool(m.field),
    ),
    Column(
        name="field", title=lambda: "", text=lambda m: m.field and i18n.name("field", m.field),
        width=160,
    ),
    Column(
        name="examples", title=lambda: "", text=lambda m: m.examples, size=12, tone="ink_2",
        icon=lambda m: MARKS[bool(m.field)][0], icon_tone=lambda m: MARKS[bool(m.field)][1],
    ),
)  # fmt: skip


class ImportMapping(Retranslating, Card):
    """`changed` after each choice; while a required field has no column, `missing` names it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.mapping: dict[str, int] = {}
        self._seen: Preview | None = None
        self._taken = ""
        self.fields = QStandardItemModel(self)
        self.table = Table(COLUMNS, key=lambda m: m.column, row_height=ROW, has_head=False)
        self.table.setMinimumHeight(LEAST_ROWS * ROW)
        self.choosers: list[Combo] = []
        self.says = Text(size=12, tone="ink_2", may_elide=True)
        self.body.addWidget(self.table, 1)
        self.add_foot(across(self.says, margins=(16, 0, 16, 0)), 32)
        self.table.opened.connect(self._open_chooser)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Columns"))
        self.table.setAccessibleName(self.tr("Columns of the file and their fields"))
        words = [self.tr("not imported"), *(i18n.name("field", field) for field in FIELDS)]
        if self.fields.rowCount() != len(words):
            self.fields.clear()
            for word, field in zip(words, ("", *FIELDS), strict=True):
                item = QStandardItem(word)
                item.setData(field, 0x100)
                self.fields.appendRow(item)
        for number, word in enumerate(words):
            self.fields.item(number).setText(word)
        self._tell()

    @property
    def missing(self) -> tuple[str, ...]:
        return lacks(self.mapping)

    def show_preview(self, seen: Preview) -> None:
        is_new = self._seen is None or self._seen.columns != seen.columns
        self._seen, self.mapping = seen, dict(seen.mapping)
        if is_new:
            self._taken = ""
            self._make_choosers(seen)
        self._show()

    def take_back(self) -> None:
        """The change came to nothing: the mapping of what is on show."""
        if self._seen is not None:
            self.mapping = dict(self._seen.mapping)
            self._taken = ""
            self._show()

    def _make_choosers(self, seen: Preview) -> None:
        """They stand in the cells: by Tab, by Enter on the row, or by mouse."""
        self.table.set_rows([])
        self.table.set_rows(self._rows())
        self.choosers = []
        for column in range(1, len(seen.columns) + 1):
            chooser = Combo()
            chooser.setModel(self.fields)
            chooser.setAccessibleName(seen.columns[column - 1] or str(column))
            chooser.activated.connect(lambda at, column=column: self.assign(column, at))
            holder = QWidget()
            holder.setLayout(across(chooser, margins=(4, 2, 4, 2)))
            self.table.setIndexWidget(self.table.rows.index(column - 1, 1), holder)
            self.choosers.append(chooser)

    def assign(self, column: int, at: int) -> None:
        """No field stands twice: who held it before loses it, and that is said."""
        field = str(self.fields.item(at).data(0x100))
        if field == field_at(self.mapping, column):
            return
        held = self.mapping.get(field, 0) if field else 0
        self.mapping = assign(self.mapping, column, field)
        self._taken = self._heading(held) if held and held != column else ""
        self._show()
        self.changed.emit()

    def _heading(self, column: int) -> str:
        return self._seen.columns[column - 1] if self._seen is not None else ""

    def _open_chooser(self, row: Mapped) -> None:
        self.choosers[row.column - 1].setFocus()
        self.choosers[row.column - 1].showPopup()

    def first_doubtful(self) -> Combo | None:
        """Where the keyboard goes while something required lacks: the first column not used."""
        unused = [n for n in range(len(self.choosers)) if not field_at(self.mapping, n + 1)]
        return self.choosers[unused[0]] if unused else None

    def _rows(self) -> list[Mapped]:
        seen = self._seen
        if seen is None:
            return []
        return [
            Mapped(
                column=n, heading=heading or f"({n})", field=field_at(self.mapping, n),
                examples=" · ".join(
                    row[n - 1] for row in seen.examples if n <= len(row) and row[n - 1]
                ),
            )
            for n, heading in enumerate(seen.columns, start=1)
        ]  # fmt: skip

    def _show(self) -> None:
        rows = self._rows()
        self.table.set_rows(rows)
        for chooser, row in zip(self.choosers, rows, strict=True):
            chooser.setCurrentIndex(("", *FIELDS).index(row.field))
            chooser.update()
        self._tell()

    def _tell(self) -> None:
        used = _used(self.mapping)
        words = self.tr("{used} of %n columns used", "", len(self.choosers))
        self.fact.setText(words.format(used=used))
        tone = "ink_2"
        if self.missing:
            said = " ".join(missing_words(code) for code in self.missing)
            tone = "alert"
        elif self._taken:
            said = self.tr("A field is used once: “{heading}” gave it up").format(
                heading=self._taken
            )
            tone = "called"
        elif self._seen is not None and self._seen.is_remembered:
            said = self.tr("As it was agreed to for this layout last time")
        else:
            said = self.tr("A field is used once; a change is remembered for this layout")
        self.says.set_tone(tone)
        self.says.setText(said)


def missing_words(code: str) -> str:
    return {
        "roster.no-room-heading": i18n.translate("ImportMapping", "Choose the column of the room."),
        "roster.no-owner-heading": i18n.translate(
            "ImportMapping", "Choose the column of the owners."
        ),
    }.get(code, code)


def _used(mapping: Mapping[str, int]) -> int:
    return sum(column > 0 for column in mapping.values())
