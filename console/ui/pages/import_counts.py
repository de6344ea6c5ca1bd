"""The figures of a roster that was looked at: homes + merged + refused = rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.ui import i18n, theme
from console.ui.i18n import translate
from console.ui.widgets import Card, IconLabel, Text, across, down

if TYPE_CHECKING:
    from console.importing import Preview

LOOKS = (("done", "done"), ("merge", "accent"), ("alert", "called"), ("close", "alert"),
         ("minus", "ink_2"))  # fmt: skip


class _Count(QWidget):
    """`is_first` has no line at its left."""

    def __init__(self, icon: str, tone: str, *, is_first: bool) -> None:
        super().__init__()
        self._is_first = is_first
        self.label, self.number = Text(size=12, tone="ink_2", may_elide=True), Text(
            size=28, bold=True)  # fmt: skip
        self.cause = Text(size=12, tone="ink_2", may_elide=True)
        head = across(IconLabel(icon, size=12, tone=tone), self.label, gap=6)
        head.setStretch(1, 1)
        self.setLayout(down(head, self.number, self.cause, gap=0, margins=(16, 10, 8, 10)))

    def set(self, label: str, number: int, cause: str) -> None:
        self.label.setText(label)
        self.number.setText(i18n.figure(number))
        self.cause.setText(cause)
        self.setAccessibleName(f"{label}: {number}. {cause}")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if not self._is_first:
            painter = QPainter(self)
            painter.fillRect(0, 0, 1, self.height(), theme.color("line"))
            painter.end()


class ImportCounts(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.each = [_Count(*look, is_first=not n) for n, look in enumerate(LOOKS)]
        line = across(*self.each, gap=0)
        for number in range(len(self.each)):
            line.setStretch(number, 1)
        self.body.addLayout(line)
        self.setFixedHeight(96)

    def show_preview(self, seen: Preview) -> None:
        known = translate(
            "ImportView", "{fresh} new · {changed} changed · {same} as before"
        ).format(
            fresh=seen.fresh, changed=seen.changed, same=seen.homes - seen.fresh - seen.changed
        )
        told = (
            (translate("ImportView", "Homes to import"), seen.homes, known),
            (
                translate("ImportView", "Rows merged"), seen.merged,
                translate("ImportView", "same owners"),
            ),
            (
                translate("ImportView", "Rows warned"), seen.warned,
                translate("ImportView", "imported too"),
            ),
            (
                translate("ImportView", "Rows refused"), seen.refused,
                translate("ImportView", "not written"),
            ),
            (
                translate("ImportView", "Rows skipped"), seen.skipped,
                translate("ImportView", "not homes"),
            ),
        )  # fmt: skip
        for count, (label, number, cause) in zip(self.each, told, strict=True):
            count.set(label, number, cause)
