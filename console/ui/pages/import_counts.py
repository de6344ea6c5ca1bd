"""The figures of a roster that was looked at, and the sum of its rows, which must close."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.importing import Preview
from console.ui import i18n, theme
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Card, IconLabel, Table, Text, across, down

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
        known = translate("ImportView", "{fresh} new · {known} known already").format(
            fresh=seen.fresh, known=seen.homes - seen.fresh
        )
        told = (
            (translate("ImportView", "Homes to import"), seen.homes, known),
            (
                translate("ImportView", "Rows merged"), seen.merged,
                translate("ImportView", "same home, same owners"),
            ),
            (
                translate("ImportView", "Rows with warnings"), seen.warned,
                translate("ImportView", "imported all the same"),
            ),
            (
                translate("ImportView", "Rows refused"), seen.refused,
                translate("ImportView", "not written"),
            ),
            (
                translate("ImportView", "Rows passed over"), seen.skipped,
                translate("ImportView", "totals, headings, not due"),
            ),
        )  # fmt: skip
        for count, (label, number, cause) in zip(self.each, told, strict=True):
            count.set(label, number, cause)


@dataclass(frozen=True, kw_only=True)
class Term:
    sign: str
    label: str
    number: int
    is_sum: bool = False


TERMS: tuple[Column[Term], ...] = (
    Column(name="sign", title=lambda: "", text=lambda t: t.sign, width=32, tone="ink_2"),
    Column(name="label", title=lambda: "", text=lambda t: t.label, is_bold=lambda t: t.is_sum),
    Column(
        name="number", title=lambda: "", text=lambda t: i18n.figure(t.number), width=96,
        is_right=True, is_bold=lambda t: t.is_sum, may_elide=False,
    ),
)  # fmt: skip


class RowSum(Retranslating, Card):
    """Homes + merged + refused = rows: no row of the file is lost without a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.terms = Table(TERMS, key=lambda t: t.label, row_height=36, has_head=False)
        self.terms.setFixedHeight(self.terms.height_for(4))
        self.body.addWidget(self.terms)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("What becomes of the rows"))

    def show_preview(self, seen: Preview) -> None:
        self.terms.set_rows(
            [
                Term(sign="", label=self.tr("Homes to import"), number=seen.homes),
                Term(sign="+", label=self.tr("Rows merged into them"), number=seen.merged),
                Term(sign="+", label=self.tr("Rows refused"), number=seen.refused),
                Term(sign="=", label=self.tr("Rows read"), number=seen.rows, is_sum=True),
            ]
        )
