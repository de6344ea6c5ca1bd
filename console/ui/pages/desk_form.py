"""The fields of a step's form at the desk: ticks, counts, money, choices and words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from console.domain.forms import FieldKind
from console.queries.desk_needs import FieldAt
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.desk_tables import field_name
from console.ui.widgets import Field, FilterChip, Text, Tick
from console.ui.widgets.layout import across, down


class FormRows(QWidget):
    """`answers()` by the keys of the fields, blank ones left out."""

    def __init__(
        self, fields: tuple[FieldAt, ...], changed: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._changed, self._fields = changed, fields
        self._ask: dict[str, Callable[[], str]] = {}
        self.ticks: dict[str, Tick] = {}
        self.edits: dict[str, Field] = {}
        self.chips: dict[str, dict[str, FilterChip]] = {}
        self._groups: list[QButtonGroup] = []
        self._parts: dict[str, QWidget] = {}
        self.setLayout(down(*(self._row(f) for f in fields), gap=4))

    def answers(self) -> dict[str, str]:
        found = {f.key: self._ask[f.key]() for f in self._fields}
        return {key: value for key, value in found.items() if value}

    def first_open(self) -> QWidget | None:
        """What is to be filled in next, by the keyboard."""
        given = self.answers()
        for f in self._fields:
            if f.key not in given:
                return self._parts[f.key]
        return None

    def missing(self) -> str:
        """The name of the first field that must be filled in and is not."""
        given = self.answers()
        for f in self._fields:
            if f.is_required and f.key not in given:
                return words_of(f)
        return ""

    def _row(self, f: FieldAt) -> QWidget:
        if f.kind is FieldKind.TICK:
            return self._tick(f)
        if f.kind is FieldKind.CHOICE:
            return self._choice(f)
        field = Field()
        field.set_label(words_of(f))
        value = f"{int(f.value) / 100:.2f}" if f.kind is FieldKind.MONEY and f.value else f.value
        field.edit.setText(value)
        field.setMaximumWidth(640 if f.kind is FieldKind.TEXT else 320)
        field.edit.textChanged.connect(lambda _text: self._changed())
        field.edit.returnPressed.connect(partial(self._go_on, field))
        self.edits[f.key] = field
        self._parts[f.key] = field.edit
        self._ask[f.key] = field.text
        return field

    def _go_on(self, field: Field) -> None:
        """Once the key is over: the page would take it for its primary in an empty field."""
        if field.text():
            QTimer.singleShot(0, self, self.focusNextChild)

    def _tick(self, f: FieldAt) -> QWidget:
        tick = Tick(words_of(f), tone="done")
        tick.setChecked(bool(f.value))
        tick.toggled.connect(lambda _is_on: self._changed())
        self.ticks[f.key] = self._parts[f.key] = tick
        self._ask[f.key] = lambda: "1" if tick.isChecked() else ""
        return tick

    def _choice(self, f: FieldAt) -> QWidget:
        group = QButtonGroup(self)
        chips = {choice: FilterChip(own_words(f, choice)) for choice in f.choices}
        for choice, chip in chips.items():
            group.addButton(chip)
            chip.setChecked(choice == f.value)
        group.buttonToggled.connect(lambda _button, _is_on: self._changed())
        self._groups.append(group)
        self.chips[f.key] = chips
        self._parts[f.key] = chips[f.choices[0]]

        def chosen() -> str:
            button: QAbstractButton | None = group.checkedButton()
            return next((choice for choice, chip in chips.items() if chip is button), "")

        self._ask[f.key] = chosen
        line = QWidget()
        line.setLayout(across(Text(words_of(f), tone="ink_2"), *chips.values(), None, gap=8))
        return line


def words_of(f: FieldAt) -> str:
    """What is asked, and of whom; of what the program brings in whole sentences."""
    if f.name == "id_compared":
        words = translate("DeskNeeds", "{name}: ID card compared, person is the one shown")
        return words.format(name=f.whose)
    if f.name == "papers_seen":
        words = translate("DeskNeeds", "{name}: contract, notice and authority seen")
        return words.format(name=f.whose)
    whose = i18n.room(f.whose) if f.key != f.name else ""
    star = " *" if f.is_required else ""
    return " · ".join(part for part in (field_name(f.name, f.names), whose) if part) + star


def own_words(f: FieldAt, choice: str) -> str:
    """A choice is the word itself where the form brings no words for it."""
    return f.names.get(f"{choice}.{i18n.language()}", choice)
