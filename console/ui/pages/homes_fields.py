"""One field of a home as a box to fill in: a choice, a day, or a line of text."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from console.domain.errors import Refusal
from console.domain.home_fields import CLASSES, GREEN_REASONS, LANGUAGES, PRODUCTS
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.widgets import Combo, DayBox, Tick

CHOICES: dict[str, tuple[str, tuple[object, ...]]] = {
    "product_type": ("product", ("", *PRODUCTS)), "language": ("language", ("", *LANGUAGES)),
    "green_reason": ("reason", ("", *GREEN_REASONS)), "customer_class": ("class", CLASSES),
    "paid_up": ("", (None, True, False)),
}  # fmt: skip
"""Field → where the words of its values stand, and the values."""
DAYS = ("ready_day", "due_date")
HALF_DAYS = ("wished", "unavailable")


class FieldBox(Retranslating, QWidget):
    """`keeps`: there is a first choice that leaves the field as it is; its value is `KEPT`."""

    KEPT = object()

    def __init__(self, field: str, *, keeps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self._keeps = field, keeps
        self.combo, self.edit = Combo(), QLineEdit()
        self.none, self.day = Tick(), DayBox()
        self.none.toggled.connect(lambda is_on: self.day.setEnabled(not is_on))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        if field in CHOICES:
            line.addWidget(self.combo, 1)
            self.setFocusProxy(self.combo)
        elif field in DAYS:
            line.addWidget(self.day, 1)
            line.addWidget(self.none)
            self.setFocusProxy(self.day)
        else:
            line.addWidget(self.edit, 1)
            self.setFocusProxy(self.edit)
        self.retranslate()

    def retranslate(self) -> None:
        name = i18n.name("field", self.field)
        for box in (self.combo, self.edit, self.day):
            box.setAccessibleName(name)
        self.none.setText(
            self.tr("ready already") if self.field == "ready_day" else self.tr("not known")
        )
        if self.field in HALF_DAYS:
            self.edit.setPlaceholderText(self.tr("2026-05-08 am, 2026-05-09"))
        if self.field in CHOICES:
            kind, values = CHOICES[self.field]
            items = [(self._word(kind, value), value) for value in values]
            if self._keeps:
                items.insert(0, (self.tr("as it is"), self.KEPT))
            self.combo.fill(items, self.combo.currentData())

    def _word(self, kind: str, value: object) -> str:
        if self.field == "paid_up":
            return {True: self.tr("yes"), False: self.tr("no")}.get(value, self.tr("not known"))  # type: ignore[call-overload, no-any-return]
        return i18n.name(kind, str(value)) if value else "–"

    def value(self) -> Any:
        """As `domain.home_fields` takes it; raises Refusal for an area that is no number."""
        if self.field in CHOICES:
            return self.combo.currentData()
        if self.field in DAYS:
            return None if self.none.isChecked() else self.day.day()
        text = self.edit.text().strip()
        return hundredths_of(text, self.field) if self.field == "gross_area" else text

    def set_value(self, value: Any, today: date) -> None:
        """`today` is what an empty day would begin with."""
        if self.field in CHOICES:
            known = self.combo.findData(value)
            if known < 0 and value:  # a word of the roster that no list knows stays as it is
                self.combo.addItem(i18n.name(CHOICES[self.field][0], str(value)), value)
                known = self.combo.count() - 1
            self.combo.setCurrentIndex(max(0, known))
        elif self.field in DAYS:
            self.none.setChecked(value is None)
            self.day.set_day(value or today)
        elif self.field == "gross_area":
            self.edit.setText(f"{value / 100:.2f}" if value else "")
        else:
            self.edit.setText(value or "")


def hundredths_of(text: str, field: str) -> int | None:
    """`1234.5` as 123450; blank is None; raises Refusal `home.unknown-value`."""
    if not text:
        return None
    try:
        return round(float(text.replace(",", ".")) * 100)
    except (ValueError, OverflowError) as error:
        raise Refusal("home.unknown-value", field=i18n.name("field", field), value=text) from error
