"""A plan by its four tiers: the best so far, what is possible at all, and the simple rule."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.planning.model import Cost
from console.ui import i18n, icons, paint, theme
from console.ui.i18n import translate

HEAD, ROW, FIGURE, PAD, ICON = 28, 28, 80, 16, 12


class Tiers(QWidget):
    """Blank until `show_costs`. A figure that is proven to be the best there is stands in green
    with a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.best: Cost | None = None
        self.bound: Cost | None = None
        self.greedy: Cost | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_costs(self, best: Cost | None, bound: Cost | None, greedy: Cost | None) -> None:
        self.best, self.bound, self.greedy = best, bound, greedy
        self._tell()
        self.update()

    def _tell(self) -> None:
        said = [
            ", ".join([words, *(" ".join(pair) for pair in zip(_heads(), row, strict=True))])
            for words, row in zip(_rows(), self._figures(), strict=True)
        ]
        self.setAccessibleName("; ".join(said))

    def _figures(self) -> list[tuple[str, str, str]]:
        costs = (self.best, self.bound, self.greedy)
        return [
            tuple("" if c is None else i18n.figure(getattr(c, tier)) for c in costs)  # type: ignore[misc]  # three of three
            for tier in "ABCD"
        ]

    def is_proven(self, tier: str) -> bool:
        """True where the tier, and every one before it, equals its bound."""
        if self.best is None or self.bound is None:
            return False
        upto = "ABCD"[: "ABCD".index(tier) + 1]
        return all(getattr(self.best, t) == getattr(self.bound, t) for t in upto)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(3 * FIGURE + 160, HEAD + 4 * ROW + 8)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        columns = [self.width() - PAD - (3 - n) * FIGURE for n in range(3)]
        for x, words in zip(columns, _heads(), strict=True):
            place = QRect(x, 0, FIGURE, HEAD)
            paint.text(painter, place, words, size=12, tone="ink_2", align=paint.RIGHT)
        rows = zip(_rows(), "ABCD", self._figures(), strict=True)
        for n, (words, tier, figures) in enumerate(rows):
            top = HEAD + n * ROW
            painter.fillRect(PAD, top, self.width() - 2 * PAD, 1, theme.color("line_row"))
            paint.text(painter, QRect(PAD, top, columns[0] - PAD, ROW), words)
            for x, figure, is_best in zip(columns, figures, (True, False, False), strict=True):
                proven = is_best and self.is_proven(tier)
                paint.text(
                    painter, QRect(x, top, FIGURE, ROW), figure, bold=is_best,
                    tone="done" if proven else "ink" if is_best else "ink_2", align=paint.RIGHT,
                    elide=False,
                )  # fmt: skip
                if proven:
                    left = x + FIGURE - paint.width_of(figure, bold=True) - ICON - 6
                    icons.paint(painter, "done", left, top + (ROW - ICON) // 2, ICON, "done")
        painter.end()


def _heads() -> tuple[str, str, str]:
    return (
        translate("Tiers", "This plan"), translate("Tiers", "At best"),
        translate("Tiers", "Simple rule"),
    )  # fmt: skip


def _rows() -> tuple[str, str, str, str]:
    return (
        translate("Tiers", "Without a place"), translate("Tiers", "Over quota or reserve"),
        translate("Tiers", "Promises changed"), translate("Tiers", "Wishes and hosts"),
    )  # fmt: skip


def gap_words(best: Cost | None, bound: Cost | None) -> str:
    """How far the plan may be from the best there is, in the first tier that is not proven."""
    if best is None or bound is None:
        return ""
    for words, tier in zip(_rows(), "ABCD", strict=True):
        here, least = getattr(best, tier), getattr(bound, tier)
        if here != least:
            if here > 2 * least:  # a share of almost nothing tells nobody anything
                return translate("Tiers", "{tier}: at most {count} above the best there is").format(
                    tier=words, count=i18n.figure(here - least)
                )
            return translate("Tiers", "{tier}: at most {share} above the best there is").format(
                tier=words, share=_share(here - least, least)
            )
    return translate("Tiers", "Proven: no plan is better")


def _share(part: int, whole: int) -> str:
    """Rounded up to a tenth of a per cent below ten: the bound is a promise."""
    permille = -(-1000 * part // whole)
    if permille >= 100:
        return i18n.percent(permille)
    mark = "," if i18n.language() == "es" else "."
    blank = "" if i18n.language() == "zh_CN" else " "
    return f"{permille // 10}{mark}{permille % 10}{blank}%"
