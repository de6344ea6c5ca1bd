"""Settings · what a step is called in each language, and the fields that are asked at its desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from console.domain.forms import EACH, RECORDED, FieldKind, Form, FormField
from console.domain.routing import LONGEST_NAME
from console.ui import i18n
from console.ui.i18n import LANGUAGES, Retranslating, translate
from console.ui.pages.desk_tables import field_name
from console.ui.widgets import Combo, Divider, QuietButton, Text, Tick
from console.ui.widgets.layout import across, down

ASKED = tuple(kind for kind in FieldKind if kind not in RECORDED)
METERS = ("water", "electricity", "gas", "heating")
OWN = "field"
"""What the name of a field begins with that was made here."""


def kind_name(kind: FieldKind) -> str:
    return {
        FieldKind.TICK: translate("FormEditor", "Tick"),
        FieldKind.COUNT: translate("FormEditor", "Count"),
        FieldKind.MONEY: translate("FormEditor", "Money"),
        FieldKind.CHOICE: translate("FormEditor", "Choice"),
        FieldKind.TEXT: translate("FormEditor", "Words"),
        FieldKind.METER: translate("FormEditor", "Meter reading"),
        FieldKind.CHARGES: translate("FormEditor", "Charges and payments"),
        FieldKind.SIGNATURE: translate("FormEditor", "Signature"),
        FieldKind.PIECES: translate("FormEditor", "Keys on the table"),
    }[kind]


def each_name(each: str) -> str:
    return {
        "": translate("FormEditor", "Asked once"),
        "owner": translate("FormEditor", "Of each owner"),
        "home": translate("FormEditor", "Of each home"),
    }[each]


class NameBoxes(Retranslating, QWidget):
    """One name in each language; blank is the console's own word. `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits = {code: QLineEdit() for code in LANGUAGES}
        self._usual = ""
        for edit in self.edits.values():
            edit.setMaxLength(LONGEST_NAME)
            edit.setMinimumWidth(48)
            edit.textEdited.connect(lambda _text: self.changed.emit())
        self.setLayout(across(*self.edits.values(), gap=6))
        self.retranslate()

    def retranslate(self) -> None:
        for code, edit in self.edits.items():
            name = translate("FormEditor", "Name in {language}")
            edit.setAccessibleName(name.format(language=LANGUAGES[code]))
            edit.setToolTip(edit.accessibleName())
            is_here = code == i18n.language() and self._usual
            edit.setPlaceholderText(self._usual if is_here else LANGUAGES[code])

    def show_names(self, names: Mapping[str, str], usual: str = "") -> None:
        self._usual = usual
        for code, edit in self.edits.items():
            if edit.text().strip() != names.get(code, ""):
                edit.setText(names.get(code, ""))
        self.retranslate()

    def names(self) -> dict[str, str]:
        told = {code: edit.text().strip() for code, edit in self.edits.items()}
        return {code: name for code, name in told.items() if name}

    def start(self) -> None:
        edit = self.edits[i18n.language()]
        edit.setFocus()
        edit.selectAll()


class _Row(QWidget):
    """One field; what the program records by itself can only be read."""

    def __init__(self, field: FormField, tell: Callable[[], None], out: Callable[[], None]) -> None:
        super().__init__()
        self.declared = field
        self.names, self.kind, self.each = NameBoxes(), Combo(), Combo()
        self.meter, self.choices = Combo(), QLineEdit(", ".join(field.choices))
        self.required = Tick(translate("FormEditor", "Required"))
        self.out = QuietButton(icon="close")
        self.out.setAccessibleName(translate("FormEditor", "Take this field out"))
        self.out.setToolTip(self.out.accessibleName())
        self.names.show_names(_languages(field.names))
        self.kind.fill([(kind_name(k), k) for k in (*ASKED, FieldKind.METER)], field.kind)
        self.each.fill([(each_name(e), e) for e in EACH], field.each)
        self.meter.fill([(i18n.name("form", m), m) for m in METERS], field.name)
        words = translate("FormEditor", "Choices, divided by commas")
        self.choices.setPlaceholderText(words)
        self.choices.setAccessibleName(words)
        self.required.setChecked(field.is_required)
        is_own = field.kind not in RECORDED or field.kind is FieldKind.METER
        if is_own:
            kinds = across(self.kind, self.each, gap=6)
            for n in (0, 1):
                kinds.setStretch(n, 1)
            last = across(self.required, None, self.out, gap=6)
            self.setLayout(
                down(self.names, self.meter, kinds, self.choices, last, Divider(row=True), gap=6)
            )
        else:
            said = Text(kind_name(field.kind), tone="ink_2")
            self.setLayout(down(across(said, None), Divider(row=True), gap=6))
        self.is_own = is_own
        self.names.changed.connect(tell)
        for box in (self.kind, self.each, self.meter):
            box.activated.connect(lambda _n: self._turn(tell))
        self.choices.editingFinished.connect(tell)
        self.required.toggled.connect(lambda _is_on: tell())
        self.out.clicked.connect(lambda _checked=False: out())
        self._show()

    def _turn(self, tell: Callable[[], None]) -> None:
        self._show()
        tell()

    def _show(self) -> None:
        kind = self.kind.currentData()
        if self.is_own:
            is_known = not self.declared.name.startswith(OWN) and not self.declared.names
            self.names.setVisible(kind != FieldKind.METER)
            self.names.show_names(
                self.names.names(), field_name(self.declared.name) if is_known else ""
            )
            self.meter.setVisible(kind == FieldKind.METER)
            self.each.setEnabled(kind != FieldKind.METER)
            self.choices.setVisible(kind == FieldKind.CHOICE)
            self.required.setVisible(kind != FieldKind.METER)

    def field(self) -> FormField:
        if not self.is_own:
            return self.declared
        kind = FieldKind(self.kind.currentData())
        if kind is FieldKind.METER:
            return FormField(name=str(self.meter.currentData()), kind=kind, each="home")
        declared = self.declared
        was_meter = declared.kind is FieldKind.METER
        typed = self.choices.text().replace("，", ",")
        choices = [word.strip() for word in typed.split(",")]
        extra = {k: v for k, v in declared.names.items() if k not in LANGUAGES}
        return replace(
            declared,
            name=f"{OWN}_{declared.name}" if was_meter else declared.name,
            kind=kind,
            each=str(self.each.currentData() or ""),
            is_required=self.required.isChecked(),
            choices=tuple(filter(None, choices)) if kind is FieldKind.CHOICE else (),
            names={**extra, **self.names.names()},
        )


class FormEditor(Retranslating, QWidget):
    """The small form of one step, a block for each field. `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.none = Text(size=12, bold=True, tone="ink_2"), Text(tone="ink_2")
        self.add = QuietButton(icon="plus")
        self.add.clicked.connect(self.add_field)
        self.rows: list[_Row] = []
        self._list = down(gap=8)
        self.setLayout(down(self.title, self._list, self.none, self.add, gap=8))
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Asked at the desk"))
        self.none.setText(self.tr("Nothing is asked here."))
        self.add.setText(self.tr("Add a field"))
        self._build(self.form())

    def show_form(self, form: Form) -> None:
        """Fields are made anew only for another form: what is being typed stays."""
        if form != self.form():
            self._build(form)

    def form(self) -> Form:
        return tuple(row.field() for row in self.rows)

    def add_field(self) -> None:
        used = {field.name for field in self.form()}
        name = next(f"{OWN}{n}" for n in range(1, 100) if f"{OWN}{n}" not in used)
        words = {i18n.language(): self.tr("New field")}
        self._build((*self.form(), FormField(name=name, kind=FieldKind.TICK, names=words)))
        self.rows[-1].names.start()
        self.changed.emit()

    def take_out(self, number: int) -> None:
        form = self.form()
        self._build((*form[:number], *form[number + 1 :]))
        self.changed.emit()

    def _build(self, form: Form) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        for n, field in enumerate(form):
            row = _Row(field, self.changed.emit, lambda n=n: self.take_out(n))  # type: ignore[misc]  # mypy knows no default in a lambda
            self._list.addWidget(row)
            self.rows.append(row)
        self.none.setVisible(not form)


def _languages(names: Mapping[str, str]) -> dict[str, str]:
    return {code: name for code, name in names.items() if code in LANGUAGES}
