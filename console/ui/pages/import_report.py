"""What there is to tell of a file's rows: by level, one line a kind, opened to its rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from console.roster.rows import Finding, Level
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import ROW_ROLE, Column
from console.ui.widgets import Card, FilterChip, SecondaryButton, Table, Text, across
from console.ui.widgets.hints import Hints

if TYPE_CHECKING:
    from console.importing import FindingGroup, Preview

LOOK = {
    Level.REFUSED: ("close", "alert"), Level.WARNING: ("alert", "called"),
    Level.INFO: ("info", "ink_2"),
}  # fmt: skip
OPEN_AT_FIRST = 12
"""A kind of refusal with so many rows or fewer lies open."""
DETAIL = 52
Kind = tuple[Level, str, str]
"""Level, code, heading: what a group is known by."""


def level_words(level: Level) -> str:
    return {
        Level.REFUSED: translate("ImportView", "Refused"),
        Level.WARNING: translate("ImportView", "Warning"),
        Level.INFO: translate("ImportView", "Note"),
    }[level]


@dataclass(frozen=True, kw_only=True)
class Told:
    """A kind of finding (`rows` many of them, open or not), or one finding beneath its kind."""

    key: object
    kind: Kind
    finding: Finding
    rows: int = 1
    is_open: bool = False
    is_beneath: bool = False

    @property
    def is_group(self) -> bool:
        return self.rows > 1

    @property
    def reason(self) -> str:
        return i18n.say(self.finding.code, self.finding.facts)


def lines_of(
    groups: Iterable[FindingGroup],
    findings: dict[Kind, list[tuple[int, Finding]]],
    opened: set[Kind],
) -> list[Told]:
    lines = []
    for group in groups:
        kind = (group.level, group.code, group.heading)
        is_open = group.count > 1 and kind in opened
        lines.append(
            Told(key=kind, kind=kind, finding=group.first, rows=group.count, is_open=is_open)
        )
        if is_open:
            lines += [
                Told(key=number, kind=kind, finding=finding, is_beneath=True)
                for number, finding in findings[kind]
            ]
    return lines


def _row(told: Told) -> str:
    if told.is_group:
        return ""
    return str(told.finding.row) if told.finding.row else "–"


def _value(told: Told) -> str:
    if told.is_group:
        return translate("ImportView", "%n rows", "", told.rows)
    return told.finding.value


COLUMNS: tuple[Column[Told], ...] = (
    Column(
        name="level", title=lambda: translate("ImportView", "Level"), width=76,
        text=lambda told: "" if told.is_beneath else level_words(told.finding.level),
        icon=lambda told: "" if told.is_beneath else LOOK[told.finding.level][0],
        tone=lambda told: LOOK[told.finding.level][1],
        widest=lambda: [level_words(v) for v in Level],
    ),
    Column(
        name="row", title=lambda: translate("ImportView", "Row"), width=60, is_right=True,
        text=_row, tone="ink_2", may_elide=False,
    ),
    Column(
        name="heading", title=lambda: translate("ImportView", "Column"), width=108,
        text=lambda told: "" if told.is_beneath else told.finding.heading,
    ),
    Column(
        name="value", title=lambda: translate("ImportView", "As it stands"), width=168,
        text=_value, is_bold=lambda told: not told.is_group,
        icon=lambda told: ("chevron-down" if told.is_open else "chevron-right")
        if told.is_group else "",
        icon_tone="accent", tone=lambda told: "accent" if told.is_group else "ink",
    ),
    Column(
        name="reason", title=lambda: translate("ImportView", "Why, and what to do"),
        text=lambda told: told.reason,
    ),
)  # fmt: skip


class ReportTable(Table[Told]):
    """`turned(Told)`: a kind is to be opened or closed: a press on it, Enter, Space, ← and →."""

    turned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, key=lambda told: told.key, parent=parent)
        self.pressed.connect(self._turn)

    def _turn(self, index: QModelIndex) -> None:
        told = index.data(ROW_ROLE)
        if told is not None and told.is_group:
            self.turned.emit(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        told, key = self.current(), event.key()
        turns = {
            Qt.Key.Key_Return: True, Qt.Key.Key_Enter: True, Qt.Key.Key_Space: True,
            Qt.Key.Key_Right: told is not None and not told.is_open,
            Qt.Key.Key_Left: told is not None and told.is_open,
        }  # fmt: skip
        if told is not None and told.is_group and turns.get(Qt.Key(key)):
            self.turned.emit(told)
        elif told is not None and told.is_beneath and key == Qt.Key.Key_Left:
            self.choose(told.kind)
        else:
            super().keyPressEvent(event)


class ImportReport(Retranslating, Card):
    """`save_wished`: the refused rows as a workbook."""

    save_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._groups: Sequence[FindingGroup] = ()
        self._findings: dict[Kind, list[tuple[int, Finding]]] = {}
        self._opened: set[Kind] = set()
        self._refused, self._is_read = 0, True
        self.table = ReportTable()
        self.chips = {level: FilterChip() for level in (Level.REFUSED, Level.WARNING, Level.INFO)}
        self.save = SecondaryButton(icon="download", small=True, cap="F7")
        self.nothing, self.detail = Text(tone="ink_2", wraps=True), Text(wraps=True)
        self.hints, self.again = Hints(), Text(size=12, tone="ink_2", may_elide=True)
        for level, chip in self.chips.items():
            chip.setChecked(level is not Level.INFO)
            chip.toggled.connect(self.show_lines)
        for chip in reversed(self.chips.values()):
            self.add_to_head(chip, after_title=True)
        self.add_to_head(self.save)
        for words, height in ((self.nothing, 0), (self.detail, DETAIL)):
            words.setContentsMargins(16, 6, 16, 6)
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            if height:
                words.setFixedHeight(height)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)
        self.add_foot(across(self.hints, None, self.again, gap=16, margins=(16, 0, 16, 0)), 32)
        self.body.addWidget(self.detail)
        self.table.turned.connect(self.turn)
        self.table.chosen.connect(self._show_detail)
        self.save.clicked.connect(self.save_wished)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(translate("ImportView", "Row by row"))
        for level, chip in self.chips.items():
            chip.setText(level_words(level))
        self._say_nothing()
        self.hints.set(
            ("↑ ↓", translate("ImportView", "choose a row")),
            ("Enter", translate("ImportView", "open or close")),
            ("1 2 3", translate("ImportView", "levels")),
        )
        self.again.setText(translate("ImportView", "Rows count as the file counts them"))
        self._say_save()
        self._show_detail(self.table.current())

    def show_preview(self, seen: Preview) -> None:
        """What lay open stays open, while a mapping is tried."""
        self._groups, self._refused, self._is_read = seen.groups, seen.refused, not seen.missing
        self._findings = {}
        for number, f in enumerate(seen.findings):
            self._findings.setdefault((f.level, f.code, f.heading), []).append((number, f))
        kinds = set(self._findings)
        first = {
            kind for kind, found in self._findings.items()
            if kind[0] is Level.REFUSED and len(found) <= OPEN_AT_FIRST
        }  # fmt: skip
        self._opened = (self._opened & kinds) or first
        for level, chip in self.chips.items():
            chip.set_count(sum(f.level is level for f in seen.findings))
        self._say_save()
        self._say_nothing()
        self.show_lines()

    def forget(self) -> None:
        """Another file: nothing of the last one is open."""
        self._opened = set()
        self.table.set_rows([])

    def show_lines(self) -> None:
        on = [g for g in self._groups if self.chips[g.level].isChecked()]
        lines = lines_of(on, self._findings, self._opened)
        self.table.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self._show_detail(self.table.current())

    def turn(self, told: Told) -> None:
        self._opened ^= {told.kind}
        self.show_lines()

    def flip(self, level: Level) -> None:
        """The digit of a level."""
        self.chips[level].toggle()

    def _say_nothing(self) -> None:
        self.nothing.setText(
            translate("ImportView", "There is nothing of these levels to tell.")
            if self._is_read
            else translate("ImportView", "No row was read yet: choose the columns first.")
        )

    def _say_save(self) -> None:
        self.save.setText(translate("ImportView", "Save %n refused rows…", "", self._refused))
        self.save.setVisible(self._refused > 0)

    def _show_detail(self, told: Told | None) -> None:
        """The whole of what the row had to cut."""
        self.detail.setVisible(told is not None)
        if told is not None:
            finding = told.finding
            said = [finding.heading, finding.value, told.reason]
            self.detail.setText(" · ".join(part for part in said if part))
