"""The right part of Keys while buildings are shown: the floors of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from console.domain.whereabouts import Mark
from console.queries.keys import HomeKeys
from console.ui.i18n import Retranslating
from console.ui.widgets import Divider, PrimaryButton, Text
from console.ui.widgets.building_tiles import house
from console.ui.widgets.floors_view import FloorsView
from console.ui.widgets.layout import across, down


class BuildingPart(Retranslating, QWidget):
    """`opened(building)`: its homes are to be shown."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._homes: list[HomeKeys] = []
        self.name, self.sums = Text(size=20, bold=True), Text(tone="ink_2", may_elide=True)
        self.floors, self.legend = FloorsView(), Text(size=12, tone="ink_2", may_elide=True)
        self.go = PrimaryButton()
        self.go.clicked.connect(lambda: self.opened.emit(self._homes[0].building))
        head = QWidget()
        head.setFixedHeight(63)
        head.setLayout(across(self.name, self.sums, None, margins=(16, 0, 16, 0)))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setLayout(down(self.floors, None, gap=0, margins=(0, 8, 0, 0)))
        inside.setAutoFillBackground(False)
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        whole = down(
            head, Divider(), scroll, across(self.legend, margins=(16, 4, 16, 8)), Divider(),
            across(self.go, margins=(16, 12, 16, 12)), gap=0,
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
        self.floors.show_homes(homes)
        self.show()
