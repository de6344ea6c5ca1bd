"""The five facts of a party's card: host, language, how many came, keys, where they wait."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from console.actions.party_facts import PartyDetails
from console.queries.party import PartyCard
from console.ui import i18n, theme
from console.ui.i18n import translate
from console.ui.widgets import IconLabel, QuietButton, Text
from console.ui.widgets.layout import across, down

HIGH = 82
SHARES = (4, 4, 5, 4, 4)
NARROW, TIGHT = 1000, 760
"""Below these widths the key caps give way to the words, then the button that counts down."""


class FactTile(QWidget):
    """Icon and label, the value, what else there is to say of it; a line at its left."""

    def __init__(self, icon: str, *extra: QWidget) -> None:
        super().__init__()
        self.label = Text(size=12, tone="ink_2", may_elide=True)
        self.value = Text(size=16, bold=True, may_elide=True)
        self.below = Text(size=12, tone="ink_2", may_elide=True)
        head = across(IconLabel(icon, size=14), self.label, None, gap=6)
        words = down(None, head, self.value, self.below, None, gap=0)
        line = across(words, *extra, gap=0, margins=(24, 6, 4, 6))
        line.setStretch(0, 1)
        self.setLayout(line)

    def set(self, label: str, value: str, below: str = "", tone: str = "ink_2") -> None:
        self.label.setText(label)
        self.value.setText(value)
        self.below.setText(below)
        self.below.set_tone(tone)
        self.setAccessibleName(f"{label}: {value} {below}")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if self.x() > 0:
            painter = QPainter(self)
            painter.fillRect(0, 0, 1, self.height(), theme.color("line"))
            painter.end()


class PartyFacts(QWidget):
    """`counted(by)`: one more or one less came; `opened`: there is more to say of the party."""

    counted = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_coming = True
        self.less, self.more = QuietButton("−"), QuietButton("+", cap="F3")
        self.less.clicked.connect(lambda: self.counted.emit(-1))
        self.more.clicked.connect(lambda: self.counted.emit(1))
        self.host, self.language = FactTile("user"), FactTile("globe")
        self.all = QuietButton("…", cap="F4")
        self.all.clicked.connect(self.opened)
        self.party = FactTile("users", self.less, self.more, self.all)
        self.keys, self.zone = FactTile("keys"), FactTile("pin")
        line = across(self.host, self.language, self.party, self.keys, self.zone, gap=0)
        for n, share in enumerate(SHARES):
            line.setStretch(n, share)
        self.setLayout(line)
        self.setFixedHeight(HIGH)

    def show_card(self, card: PartyCard, details: PartyDetails) -> None:
        self.host.set(self.tr("Host"), card.host or self.tr("Whoever is free"))
        language = details.language or card.language
        spoken = i18n.name("language", language) if language else self.tr("Any")
        self.language.set(self.tr("Language"), spoken)
        count = self.tr("%n people", "", details.people)
        more = summary(details)
        self.party.set(self.tr("Party"), count, more)
        self._is_coming = card.visit is None
        self._make_room()
        self._show_keys(card)
        zone = card.zone
        if zone is None:
            apart = self.tr("Kept apart from others")
            self.zone.set(self.tr("Waiting area"), self.tr("None"), apart)
        else:
            free = self.tr("{free} of {seats} seats free").format(free=zone.free, seats=zone.seats)
            self.zone.set(
                self.tr("Waiting area"), self.tr("Zone {zone}").format(zone=zone.code), free
            )

    def _show_keys(self, card: PartyCard) -> None:
        held = card.keys
        where = i18n.name("holder", held.holder) if held.holder else self.tr("In several hands")
        if not held.pieces:
            self.keys.set(self.tr("Keys"), self.tr("None yet"))
        elif held.is_frozen:
            self.keys.set(self.tr("Keys"), self.tr("Frozen"), self.tr("A piece is lost"), "alert")
        else:
            count = self.tr("%n pieces", "", held.pieces)
            self.keys.set(self.tr("Keys"), count, where, "ink_2" if held.is_in_room else "called")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where it is tight, the drawer counts down."""
        is_wide = self.width() >= NARROW
        self.more.set_cap("F3" if is_wide else "")
        self.all.set_cap("F4" if is_wide else "")
        self.more.setVisible(self._is_coming)
        self.less.setVisible(self._is_coming and self.width() >= TIGHT)


def summary(details: PartyDetails) -> str:
    """The most important first: the line may be too short for all."""
    parts = [translate("PartyFacts", "view only")] if details.purpose else []
    for count, words in (
        (details.in_childcare, translate("PartyFacts", "{count} in childcare")),
        (details.children, translate("PartyFacts", "{count} children")),
        (details.lunches, translate("PartyFacts", "{count} lunches")),
    ):
        if count:
            parts.append(words.format(count=count))
    return " · ".join(parts)
