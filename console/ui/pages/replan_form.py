"""The card that asks what came between: late owners, a host lost, a building closed, rain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.queries.campaigns import HostRow
from console.replanning import Change, What
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.widgets import Card, Combo, PrimaryButton, QuietButton, Text, across, down


class ReplanForm(Retranslating, Card):
    """`wished(Change)`; `given_up`. Only what the chosen event asks for is shown."""

    wished = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._left = 0
        self._given: tuple[tuple[date, ...], tuple[HostRow, ...], tuple[str, ...]] = ((), (), ())
        self.set_edge("accent", 2)
        self.what, self.hosts, self.buildings, self.days = (Combo() for _ in range(4))
        self.says = Text(size=12, tone="ink_2", wraps=True)
        self.go, self.leave = PrimaryButton(), QuietButton(cap="Esc")
        self.add_to_head(self.leave)
        details = across(self.hosts, self.buildings, self.days, gap=8)
        self.body.addLayout(
            down(self.what, details, self.says, self.go, gap=12, margins=(16, 12, 16, 16))
        )
        for box in (self.what, self.hosts, self.buildings, self.days):
            box.currentIndexChanged.connect(self._tell)
        self.go.clicked.connect(lambda: self.wished.emit(self.change()))
        self.leave.clicked.connect(self.given_up)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Re-plan after a change"))
        self.leave.setText(self.tr("Give up"))
        self.what.setAccessibleName(self.tr("What happened"))
        self.hosts.setAccessibleName(self.tr("Host"))
        self.buildings.setAccessibleName(self.tr("Building"))
        self.days.setAccessibleName(self.tr("Day"))
        self.what.fill(
            [
                (self.tr("Owners without a place come in late"), What.LATE),
                (self.tr("A host is lost"), What.HOST),
                (self.tr("A building is closed"), What.BUILDING),
                (self.tr("A day is rained out"), What.RAIN),
            ],
            self.what.currentData(),
        )
        self.ask(*self._given, self._left)

    def ask(
        self,
        days: Sequence[date],
        hosts: Sequence[HostRow],
        buildings: Sequence[str],
        left: int,
    ) -> None:
        """`days` are those not begun; `left` homes have no place."""
        self._given, self._left = (tuple(days), tuple(hosts), tuple(buildings)), left
        self.hosts.fill([(host.name, host.id) for host in hosts], self.hosts.currentData())
        words = self.tr("Building {name}")
        self.buildings.fill(
            [(words.format(name=name), name) for name in buildings], self.buildings.currentData()
        )
        self._tell()

    def change(self) -> Change:
        what = What(self.what.currentData())
        return Change(
            what=what,
            day=self.days.currentData() if what is not What.LATE else None,
            host_id=self.hosts.currentData() if what is What.HOST else None,
            building=self.buildings.currentData() if what is What.BUILDING else "",
        )

    def _tell(self, _index: int = 0) -> None:
        what = What(self.what.currentData() or What.LATE)
        self.hosts.setVisible(what is What.HOST)
        self.buildings.setVisible(what is What.BUILDING)
        self.days.setVisible(what is not What.LATE)
        days: list[tuple[str, object]] = [(i18n.day(day), day) for day in self._given[0]]
        if what is not What.RAIN:
            days.insert(0, (self.tr("Every day"), None))
        shown = range(self.days.count())
        if days != [(self.days.itemText(n), self.days.itemData(n)) for n in shown]:
            self.days.fill(days, self.days.currentData())
        self.says.setText(
            self.tr("As few owners as possible are moved. Nothing is written before you approve.")
        )
        self.go.setText(self.tr("Work out the moves"))
        no = ""
        if not self._given[0]:
            no = self.tr("No planned day is still to come.")
        elif what is What.LATE and not self._left:
            no = self.tr("Everybody has a place.")
        self.go.set_off(no)
        if no:
            self.says.setText(no)
