"""Settings · the campaign's own list of reasons for the green channel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from console.domain.rules import GREEN_REASONS, Rules
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.widgets import Card, SecondaryButton, Text
from console.ui.widgets.layout import across, down

NOTED = "*"
"""At the end of a line: this reason needs a note of the evidence."""
HIGH = 132


class GreenReasons(Retranslating, Card):
    """One reason a line. `saved(reasons, noted)` are codes, or the words of the site itself."""

    saved = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rules: Rules | None = None
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(HIGH)
        self.lines.textChanged.connect(self._show_button)
        self.hint = Text(size=12, tone="ink_2", wraps=True)
        self.save = SecondaryButton()
        self.save.clicked.connect(lambda: self.saved.emit(*self.told()))
        foot = across(self.hint, self.save, gap=16)
        foot.setStretch(0, 1)
        self.body.addLayout(down(self.lines, foot, gap=12, margins=(16, 16, 16, 16)))
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Reasons for the green channel"))
        self.lines.setAccessibleName(self.title.text())
        self.hint.setText(self.tr("One a line. A * at the end: it needs a note of the evidence."))
        self.save.setText(self.tr("Save the list"))
        if self._rules is not None:
            self._write(self._rules)

    def tell(self, rules: Rules) -> None:
        """Typing that is not saved yet stays where the list itself did not change."""
        was, self._rules = self._rules, rules
        is_same = was is not None and _list(was) == _list(rules)
        if not is_same:
            self._write(rules)
        self._show_button()

    def told(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        codes = {i18n.name("reason", code): code for code in GREEN_REASONS}
        reasons, noted = [], []
        for line in self.lines.toPlainText().splitlines():
            words = " ".join(line.rstrip(f"{NOTED} ").split())
            if words:
                reasons.append(codes.get(words, words))
                if line.rstrip().endswith(NOTED):
                    noted.append(reasons[-1])
        return tuple(reasons), tuple(noted)

    def _write(self, rules: Rules) -> None:
        self.lines.setPlainText(
            "\n".join(
                i18n.name("reason", code) + (f" {NOTED}" if code in rules.green_noted else "")
                for code in rules.green_reasons
            )
        )

    def _show_button(self) -> None:
        same = self._rules is not None and self.told() == _list(self._rules)
        self.save.set_off(self.tr("Nothing was changed") if same else "")


def _list(rules: Rules) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return rules.green_reasons, rules.green_noted
