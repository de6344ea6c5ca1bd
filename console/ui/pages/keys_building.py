"""The right part of Keys while buildings are shown: the floors of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from console.domain.whereabouts import EXCEPTIONS, WORST_FIRST, Mark
from console.queries.keys import HomeKeys
from console.ui import i18n, paint
from console.ui.i18n import Retranslating
from console.ui.widgets import Badge, Divider, IconLabel, PrimaryButton, Text
from console.ui.widgets.band import Band
from console.ui.widgets.building_tiles import house
from console.ui.widgets.floors_view import FloorsView, FloorSwatches
from console.ui.widgets.key_marks import LOOKS, STATES, word
from console.ui.widgets.layout import across, down


class WorstBand(Band):
    """The one set of this building to look at first; hidden where all is in order."""

    def __init__(self) -> None:
        super().__init__("alert_soft")
        self._icon = IconLabel("close", tone="alert")
        self.fact, self.home = Text(bold=True, may_elide=True), Text(size=12, tone="ink_2")
        words = down(self.fact, self.home, gap=2)
        line = across(self._icon, words, gap=12, margins=(16, 12, 16, 12))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def show_homes(self, homes: list[HomeKeys]) -> None:
        found = [home for home in homes if home.mark in EXCEPTIONS]
        self.setVisible(bool(found))
        if not found:
            return
        home = min(found, key=lambda each: WORST_FIRST.index(each.mark))
        look = LOOKS[home.mark]
        self._icon.set(look.icon, look.tone)
        self.fact.setText(f"{word(home.mark)} · {i18n.room(home.label)}")
        self.home.setText(f"K-{home.number}")
        self.set_fill(look.fill if look.fill != "surface" else "called_soft")


class BuildingPart(Retranslating, QWidget):
    """`opened(building)`: its homes are to be shown."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._homes: list[HomeKeys] = []
        self.name, self.sums = Text(size=20, bold=True), Text(tone="ink_2", may_elide=True)
        self.floors, self.legend = FloorsView(), Text(size=12, tone="ink_2", may_elide=True)
        self.legend.setAlignment(paint.RIGHT)
        self.swatches, self.worst = FloorSwatches(), WorstBand()
        self.badges = {mark: Badge() for mark in WORST_FIRST if mark in EXCEPTIONS}
        self.go = PrimaryButton()
        self.go.clicked.connect(lambda: self.opened.emit(self._homes[0].building))
        head = QWidget()
        head.setFixedHeight(63)
        head.setLayout(
            across(self.name, self.sums, None, *self.badges.values(), margins=(16, 0, 16, 0))
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setLayout(down(self.floors, None, gap=0, margins=(0, 8, 0, 0)))
        inside.setAutoFillBackground(False)
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        whole = down(
            head, Divider(), scroll,
            across(self.swatches, None, self.legend, margins=(16, 4, 16, 8)), self.worst,
            Divider(), across(self.go, margins=(16, 16, 16, 16)), gap=0,
        )  # fmt: skip
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.legend.setText(self.tr("The shape is the worst set of the floor"))
        if self._homes:
            self.show_homes(self._homes)

    def show_homes(self, homes: list[HomeKeys]) -> None:
        self._homes = homes
        given = sum(1 for home in homes if home.mark is Mark.OWNER)
        building = house(homes[0].building)
        self.name.setText(building)
        sums = self.tr("%n sets, {given} with owners", "", len(homes))
        self.sums.setText(sums.format(given=given))
        self.go.setText(self.tr("Show the homes of {building}").format(building=building))
        for mark, badge in self.badges.items():
            count = sum(1 for home in homes if home.mark is mark)
            look = LOOKS[mark]
            badge.set(str(count), STATES[mark], icon=look.icon, about=word(mark))
            badge.setVisible(bool(count))
        self.floors.show_homes(homes)
        self.swatches.show_homes(homes)
        self.worst.show_homes(homes)
        self.show()
