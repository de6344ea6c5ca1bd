"""The facts or the wishes of one home, or a new home with its first owner."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from console.by_hand import OwnerWish
from console.domain.errors import Refusal
from console.queries.homes import HomeFile, HomeRow
from console.ui import i18n
from console.ui.pages.homes_fields import FieldBox, LineField, field_box
from console.ui.pages.homes_form import Form

SECRET = ("customer_class", "conflict_group")
"""Never shown here; what is not touched stays as it is."""
PLACE = ("building", "stairwell", "room_no")


class FieldForm(Form):
    """`wished(fields)`: only what differs from what was shown; `refused(Refusal)`."""

    wished = Signal(object)
    refused = Signal(object)

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {name: field_box(name, keeps=name in SECRET) for name in names}
        self._shown: dict[str, Any] = {}
        self.fill([(partial(i18n.name, "field", name), box) for name, box in self.boxes.items()])
        self.go.clicked.connect(self._press)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.go.setText(self.tr("Write the changes"))
        group = self.boxes.get("conflict_group")
        if isinstance(group, LineField):
            group.edit.setPlaceholderText(self.tr("as it is; - for none"))

    def show_home(self, _row: HomeRow, file: HomeFile) -> None:
        """A box that somebody is typing in is not taken from them by news."""
        for name, box in self.boxes.items():
            before = file.fields.get(name)
            if name in self._shown and self._shown[name] == before and self._is_same_home(file):
                continue
            if name in SECRET:
                box.set_value(FieldBox.KEPT if name == "customer_class" else "", date.today())
            else:
                box.set_value(before, date.today())
        self._shown = dict(file.fields)

    def _is_same_home(self, file: HomeFile) -> bool:
        return all(self._shown.get(name) == file.fields.get(name) for name in PLACE)

    def _press(self) -> None:
        try:
            values = {name: box.value() for name, box in self.boxes.items()}
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        changed = {n: v for n, v in values.items() if n not in SECRET and v != self._shown.get(n)}
        if values.get("customer_class", FieldBox.KEPT) is not FieldBox.KEPT:
            changed["customer_class"] = values["customer_class"]
        if values.get("conflict_group"):
            group = values["conflict_group"]
            changed["conflict_group"] = "" if group == "-" else group
        if not changed:
            self.refused.emit(Refusal("home.nothing-changed"))
            return
        self.wished.emit(changed)


class NewHomeForm(Form):
    """`wished(fields, OwnerWish or None)`."""

    wished = Signal(object, object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (*PLACE, "product_type", "layout_type", "gross_area")
        self.boxes = {name: field_box(name) for name in names}
        self.name, self.phones = QLineEdit(), QLineEdit()
        self.fill(
            [
                *((partial(i18n.name, "field", name), box) for name, box in self.boxes.items()),
                (partial(i18n.name, "field", "owner_names"), self.name),
                (partial(i18n.name, "field", "phones"), self.phones),
            ]
        )
        self.setFocusProxy(self.boxes["building"])
        self.go.clicked.connect(self._press)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.go.setText(self.tr("Add this home"))
        self.name.setAccessibleName(i18n.name("field", "owner_names"))
        self.phones.setAccessibleName(i18n.name("field", "phones"))

    def clear(self) -> None:
        for box in self.boxes.values():
            box.set_value("", date.today())
        self.name.clear()
        self.phones.clear()

    def show_home(self, row: HomeRow, file: HomeFile) -> None:
        """Nothing of a home that is there already."""

    def _press(self) -> None:
        try:
            fields = {name: box.value() for name, box in self.boxes.items()}
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        name = self.name.text().strip()
        wish = OwnerWish(name=name, phones=self.phones.text()) if name else None
        self.wished.emit(fields, wish)
