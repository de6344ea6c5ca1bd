"""Settings · the numbers of the day that the route is walked in."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.domain.rules import Rules
from console.queries.set_up import SetUp
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.settings_parts import default_note
from console.ui.widgets import Card, Text, across, down

SHARES = (18, 8, 32, 10, 11)


class _Number(QWidget):
    """A name, whether it is the default, and the value beneath."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Text(size=12, tone="ink_2", may_elide=True)
        self.note = Text(size=12, tone="ink_2")
        self.value = Text(bold=True, may_elide=True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = across(self.name, self.note, gap=8)
        line.setStretch(1, 1)
        self.setLayout(down(line, self.value, gap=4))

    def set(self, name: str, value: str, *, is_default: bool) -> None:
        self.name.setText(name)
        self.value.setText(value)
        self.note.setText(default_note(is_default))
        self.note.set_tone("ink_2" if is_default else "called")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where both have no room the name stays, and the note is told by hovering."""
        words = self.note.text()
        needed = self.name.sizeHint().width() + 8 + self.note.sizeHint().width()
        has_room = needed <= self.width()
        self.note.setVisible(bool(words) and has_room)
        self.setToolTip("" if has_room else words)


class SlotCard(Card):
    """Window, slot, hours, grace and safety; those that were changed say so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.numbers = [_Number() for _ in SHARES]
        tiles = across(*self.numbers, gap=16, margins=(16, 12, 16, 14))
        for number, share in enumerate(SHARES):
            tiles.setStretch(number, share)
        self.body.addLayout(tiles)

    def tell(self, found: SetUp) -> None:
        self.fact.setText(translate("RoutePanel", "the defaults are enough to begin"))
        rules, usual, days = found.campaign.rules, Rules(), found.days
        self.title.setText(found.campaign.name)
        window = f"{i18n.short_day(days[0].day)} – {i18n.short_day(days[-1].day)}" if days else "–"
        hours = " · ".join(f"{start}–{end}" for start, end in rules.blocks)
        told = (
            (translate("RoutePanel", "Handover window"), window, True),
            (
                translate("RoutePanel", "Slot"), i18n.minutes(rules.slot_minutes),
                rules.slot_minutes == usual.slot_minutes,
            ),
            (translate("RoutePanel", "Desk hours"), hours, rules.blocks == usual.blocks),
            (
                translate("RoutePanel", "Grace"), i18n.minutes(rules.grace_minutes),
                rules.grace_minutes == usual.grace_minutes,
            ),
            (
                translate("RoutePanel", "Safety"), i18n.percent(rules.safety_percent * 10),
                rules.safety_percent == usual.safety_percent,
            ),
        )  # fmt: skip
        for tile, (name, value, is_default) in zip(self.numbers, told, strict=True):
            tile.set(name, value, is_default=is_default)
        self.numbers[0].note.setText("")
