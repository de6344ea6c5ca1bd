"""One field of a home as a box to fill in: a choice, a day, or a line of text."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from console.domain.errors import Refusal
from console.domain.home_fields import CLASSES, GREEN_REASONS, LANGUAGES, PRODUCTS
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
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
    """See `field_box`. What takes the keys stands first in the line."""

    KEPT = object()

    def __init__(self, field: str, box: QWidget) -> None:
        super().__init__()
        self.field, self._box = field, box
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        self.line.addWidget(box, 1)
        self.setFocusProxy(box)

    def retranslate(self) -> None:
        self._box.setAccessibleName(i18n.name("field", self.field))

    def value(self) -> Any:
        """As `domain.home_fields` takes it; raises Refusal for an area that is no number."""
        raise NotImplementedError

    def set_value(self, value: Any, today: date) -> None:
        """`today` is what an empty day would begin with."""
        raise NotImplementedError


class ChoiceField(FieldBox):
    def __init__(self, field: str, *, keeps: bool) -> None:
        self.combo, self._keeps = Combo(), keeps
        super().__init__(field, self.combo)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        kind, values = CHOICES[self.field]
        items = [(self._word(kind, value), value) for value in values]
        if self._keeps:
            items.insert(0, (translate("FieldBox", "as it is"), self.KEPT))
        self.combo.fill(items, self.combo.currentData())

    def _word(self, kind: str, value: object) -> str:
        if self.field == "paid_up":
            if value is None:
                return translate("FieldBox", "not known")
            return translate("FieldBox", "yes") if value else translate("FieldBox", "no")
        return i18n.name(kind, str(value)) if value else "–"

    def value(self) -> Any:
        return self.combo.currentData()

    def set_value(self, value: Any, today: date) -> None:
        known = self.combo.findData(value)
        if known < 0 and value:  # a word of the roster that no list knows stays as it is
            self.combo.addItem(i18n.name(CHOICES[self.field][0], str(value)), value)
            known = self.combo.count() - 1
        self.combo.setCurrentIndex(max(0, known))


class DayField(FieldBox):
    def __init__(self, field: str) -> None:
        self.day, self.none = DayBox(), Tick()
        super().__init__(field, self.day)
        self.line.addWidget(self.none)
        self.none.toggled.connect(lambda is_on: self.day.setEnabled(not is_on))
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        is_ready_day = self.field == "ready_day"
        self.none.setText(
            translate("FieldBox", "ready already")
            if is_ready_day
            else translate("FieldBox", "not known")
        )

    def value(self) -> date | None:
        return None if self.none.isChecked() else self.day.day()

    def set_value(self, value: Any, today: date) -> None:
        self.none.setChecked(value is None)
        self.day.set_day(value or today)


class LineField(FieldBox):
    def __init__(self, field: str) -> None:
        self.edit = QLineEdit()
        super().__init__(field, self.edit)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        if self.field in HALF_DAYS:
            self.edit.setPlaceholderText(translate("FieldBox", "2026-05-08 am, 2026-05-09"))

    def value(self) -> str | int | None:
        text = self.edit.text().strip()
        return hundredths_of(text, self.field) if self.field == "gross_area" else text

    def set_value(self, value: Any, today: date) -> None:
        if self.field == "gross_area":
            self.edit.setText(f"{value / 100:.2f}" if value else "")
        else:
            self.edit.setText(value or "")


def field_box(field: str, *, keeps: bool = False) -> FieldBox:
    """`keeps`: there is a first choice that leaves the field as it is; its value is `KEPT`."""
    if field in CHOICES:
        return ChoiceField(field, keeps=keeps)
    return DayField(field) if field in DAYS else LineField(field)


def hundredths_of(text: str, field: str) -> int | None:
    """`1234.5` as 123450; blank is None; raises Refusal `home.unknown-value`."""
    if not text:
        return None
    try:
        return round(float(text.replace(",", ".")) * 100)
    except (ValueError, OverflowError) as error:
        raise Refusal("home.unknown-value", field=i18n.name("field", field), value=text) from error
