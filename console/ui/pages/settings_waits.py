"""Settings · Waits: the wait a day is staffed for, and how soon one may be told."""

from __future__ import annotations

from console.actions.plan_rules import MOST, set_plan_rules
from console.domain.rules import Rules
from console.ui.i18n import Retranslating, translate
from console.ui.page import Page
from console.ui.pages.settings_form import NAME_WIDTH, FormCard
from console.ui.widgets import Field, SecondaryButton, Text, across

BOX = 96
NUMBERS = ("target_wait_minutes", "unknown_below")


class WaitNumbers(Retranslating, FormCard):
    """Two numbers that are typed over; a blank goes back to the default."""

    def __init__(self, page: Page) -> None:
        super().__init__(*NUMBERS, parent=page)
        self.page = page
        self.fields = {name: Field() for name in NUMBERS}
        self.hints = {name: Text(size=12, tone="ink_2", wraps=True) for name in NUMBERS}
        self.save = SecondaryButton()
        self._rules: Rules | None = None
        for name, field in self.fields.items():
            field.label.hide()
            field.edit.setFixedWidth(BOX)
            field.edit.setPlaceholderText(str(getattr(Rules(), name)))
            field.edit.textChanged.connect(self._show_button)
            self.names[name].setWordWrap(True)
        lines = [across(self.names[n], f, self.hints[n], gap=8) for n, f in self.fields.items()]
        for line in lines:
            line.setStretch(2, 1)
        self.set_rows(*lines, across(NAME_WIDTH + 8, self.save, None, gap=0))
        self.save.clicked.connect(self.send)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Waits"))
        for name, words, hint in (
            (
                "target_wait_minutes", self.tr("Longest wait in minutes"),
                self.tr("What a rehearsal staffs for: 8 in 10 wait no longer, at every station."),
            ),
            (
                "unknown_below", self.tr("Services before a wait is told"),
                self.tr("Where nobody gave minutes: a wait is not yet known before so many."),
            ),
        ):  # fmt: skip
            self.names[name].setText(words)
            self.fields[name].edit.setAccessibleName(words)
            self.hints[name].setText(hint)
        self.save.setText(self.tr("Save the numbers"))
        self._show_button()

    def tell(self, rules: Rules) -> None:
        """Typing that is not saved yet stays where the number itself did not change."""
        was, self._rules = self._rules, rules
        for name, field in self.fields.items():
            if was is None or getattr(was, name) != getattr(rules, name):
                field.edit.setText(str(getattr(rules, name)))
        self._show_button()

    def send(self) -> None:
        numbers = self._typed()
        if numbers is not None:
            self.page.press(set_plan_rules, button=self.save, numbers=numbers)

    def _typed(self) -> dict[str, int] | None:
        """None: one of them is no number."""
        numbers = {}
        for name, field in self.fields.items():
            text = field.text() or str(getattr(Rules(), name))
            if not (text.isascii() and text.isdigit() and int(text) <= MOST):
                return None
            numbers[name] = int(text)
        return numbers

    def _show_button(self) -> None:
        numbers, rules = self._typed(), self._rules
        if numbers is None:
            reason = translate("WaitNumbers", "Give a whole number from 0 to {most}").format(
                most=f"{MOST:,}"
            )
        elif rules is not None and all(getattr(rules, n) == v for n, v in numbers.items()):
            reason = self.tr("Nothing was changed")
        else:
            reason = ""
        self.save.set_off(reason)
