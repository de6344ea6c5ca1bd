"""A card of named rows with something to choose in each, as Settings has them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from console.ui.widgets import Card, Text, across, down
from console.ui.widgets.layout import Part

NAME_WIDTH = 200


class FormCard(Card):
    """`names` are the labels by the name of their row."""

    def __init__(self, *names: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.names = {name: Text(tone="ink_2") for name in names}
        for label in self.names.values():
            label.setFixedWidth(NAME_WIDTH)

    def row(self, name: str, *parts: Part) -> QHBoxLayout:
        return across(self.names[name], *parts, None, gap=8)

    def set_rows(self, *rows: Part) -> None:
        self.body.addLayout(down(*rows, gap=16, margins=(16, 16, 16, 20)))


def one_of(chips: Iterable[QAbstractButton], parent: QWidget) -> QButtonGroup:
    """Exactly one of them is on."""
    group = QButtonGroup(parent)
    for chip in chips:
        group.addButton(chip)
    return group
