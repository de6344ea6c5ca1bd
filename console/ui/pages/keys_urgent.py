"""What a keeper of a large site looks at first: sets out of order, the worst in front."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.domain.whereabouts import EXCEPTIONS, WORST_FIRST
from console.queries.keys import HomeKeys
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Card, Table, Text
from console.ui.widgets.key_board import natural
from console.ui.widgets.key_marks import LOOKS, ORDER, holder_name, word

SHOWN, HIGH = 4, 38


def _where(home: HomeKeys) -> str:
    if home.holder is None:
        return translate("UrgentSets", "several holders")
    return holder_name(home.holder)


COLUMNS: tuple[Column[HomeKeys], ...] = (
    Column(
        name="mark", title=str, text=lambda home: word(home.mark), is_bold=True, width=112,
        icon=lambda home: LOOKS[home.mark].icon, tone=lambda home: LOOKS[home.mark].tone,
        widest=lambda: [word(mark) for mark in ORDER if mark in EXCEPTIONS],
    ),
    Column(
        name="home", title=str, text=lambda home: i18n.room(home.label), from_middle=True,
        is_bold=True, width=136,
    ),
    Column(name="number", title=str, text=lambda home: f"K-{home.number}", width=104, tone="ink_2"),
    Column(name="where", title=str, text=_where, tone="ink_2"),
    Column(
        name="look", title=str, text=lambda _home: translate("KeysBoard", "Look"), width=88,
        is_act=True, is_right=True, is_edged=True,
    ),
)  # fmt: skip


class UrgentSets(Retranslating, Card):
    """`chosen(unit id)`. Hidden while all is in order."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.count = Text(tone="ink_2")
        self.add_to_head(self.count, after_title=True)
        self.table = Table(COLUMNS, key=lambda home: home.unit_id, has_head=False, row_height=HIGH)
        self.table.acted.connect(lambda home, _name: self.chosen.emit(home.unit_id))
        self.table.opened.connect(lambda home: self.chosen.emit(home.unit_id))
        self.table.clicked.connect(self._clicked)
        self.body.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._homes: Sequence[HomeKeys] = ()
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Look at these first"))
        self.table.setAccessibleName(self.title.text())
        words = self.tr("%n sets out of order", "", len(self._homes))
        buildings = len({home.building for home in self._homes})
        where = self.tr("in %n buildings", "", buildings)
        self.count.setText(f"{words} · {where}")
        more = len(self._homes) - SHOWN
        self.fact.setText(self.tr("the worst %n", "", SHOWN) if more > 0 else "")

    def show_homes(self, homes: Sequence[HomeKeys]) -> None:
        found = [home for home in homes if home.mark in EXCEPTIONS]
        self._homes = sorted(
            found, key=lambda home: (WORST_FIRST.index(home.mark), natural(home.building))
        )
        self.table.set_rows(self._homes[:SHOWN])
        self.table.setFixedHeight(self.table.height_for(min(SHOWN, len(found))))
        self.setVisible(bool(found))
        self.retranslate()

    def _clicked(self, index: QModelIndex) -> None:
        if self.table.rows.columns[index.column()].name != "look":
            self.chosen.emit(self.table.rows.row(index.row()).unit_id)
