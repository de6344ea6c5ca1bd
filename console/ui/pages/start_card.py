"""One of the three ways to begin: icon, what it is, what it brings, one button."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.ui.widgets import (
    Button,
    Card,
    Field,
    IconLabel,
    PrimaryButton,
    SecondaryButton,
    Text,
    across,
    down,
)

SIZE = (352, 368)


class StartCard(Card):
    """`field` is shown only where the way needs an address."""

    def __init__(
        self, icon: str, cap: str, *, is_primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(has_head=False, parent=parent)
        self.setFixedSize(*SIZE)
        self.name = Text(size=20, bold=True)
        self.about = Text(tone="ink_2", wraps=True)
        self.points = [Text(wraps=True) for _ in range(3)]
        self.field = Field()
        self.field.hide()
        self.button: Button = PrimaryButton(cap=cap) if is_primary else SecondaryButton(cap=cap)
        self.button.setFixedHeight(48)
        if is_primary:
            self.set_edge("accent", 2)
        lines = QVBoxLayout()
        lines.setContentsMargins(32, 32, 32, 31)
        lines.setSpacing(8)
        lines.addWidget(IconLabel(icon, size=32, tone="accent"))
        lines.addSpacing(8)
        lines.addWidget(self.name)
        lines.addWidget(self.about)
        lines.addSpacing(4)
        self.ticked = [QWidget() for _ in self.points]
        for line, point in zip(self.ticked, self.points, strict=True):
            tick = down(2, IconLabel("done", tone="done"), None, gap=0)
            line.setLayout(across(tick, point, gap=8))
            lines.addWidget(line)
        lines.addStretch(1)
        lines.addWidget(self.field)
        lines.addWidget(self.button)
        self.body.addLayout(lines)

    def ask_address(self) -> None:
        """The field takes the place of the last points."""
        for line in self.ticked[1:]:
            line.hide()
        self.field.show()
        self.field.edit.setFocus()

    def set(self, name: str, about: str, points: tuple[str, str, str], button: str) -> None:
        self.name.setText(name)
        self.about.setText(about)
        for label, words in zip(self.points, points, strict=True):
            label.setText(words)
        self.button.setText(button)
