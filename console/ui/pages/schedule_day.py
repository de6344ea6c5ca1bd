"""The card of one day: its kind, its quota of homes and the hosts kept free, by one press."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.actions.plan_rules import DaySetting
from console.domain.calendar import DayType
from console.queries.day_rules import DayRuleRow
from console.schedule import DayHead
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.widgets import (
    Card,
    Combo,
    NumberBox,
    PrimaryButton,
    QuietButton,
    Text,
    across,
    down,
)
from console.ui.widgets.slot_cells import kind_words

MOST_HOMES, MOST_HOSTS = 5_000, 400


class DayCard(Retranslating, Card):
    """`wished(day, DaySetting)`; `given_up`. -1 in a box stands for what is worked out."""

    wished = Signal(object, object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.head: DayHead | None = None
        self.set_edge("accent", 2)
        self.kinds = Combo()
        self.homes, self.reserve = NumberBox(-1, MOST_HOMES), NumberBox(-1, MOST_HOSTS)
        self.labels = tuple(Text(size=12, tone="ink_2") for _ in range(3))
        self.says = Text(size=12, tone="ink_2", wraps=True)
        self.go, self.leave = PrimaryButton(), QuietButton(cap="Esc")
        self.add_to_head(self.leave)
        fields = across(
            *(
                down(label, field, gap=4)
                for label, field in zip(
                    self.labels, (self.kinds, self.homes, self.reserve), strict=True
                )
            ),
            gap=8,
        )
        for number, share in enumerate((4, 5, 4)):
            fields.setStretch(number, share)
        self.body.addLayout(down(fields, self.says, self.go, gap=12, margins=(16, 12, 16, 16)))
        self.homes.valueChanged.connect(lambda _value: self._tell())
        self.go.clicked.connect(self._press)
        self.leave.clicked.connect(self.given_up)
        self.retranslate()

    def retranslate(self) -> None:
        words = (self.tr("Kind of day"), self.tr("Most homes"), self.tr("Hosts in reserve"))
        fields = (self.kinds, self.homes, self.reserve)
        for label, field, word in zip(self.labels, fields, words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        self.homes.setSpecialValueText(self.tr("as many as fit"))
        self.reserve.setSpecialValueText(self.tr("worked out"))
        kinds: list[tuple[str, object]] = [(self.tr("By the calendar"), "")]
        kinds += [(kind_words(kind.value), kind.value) for kind in DayType]
        self.kinds.fill(kinds, self.kinds.currentData())
        self.leave.setText(self.tr("Give up"))
        self._tell()

    def ask(self, head: DayHead, rule: DayRuleRow) -> None:
        self.head = head
        kind = rule.kind if rule.is_own else ""
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(kind)))
        self.homes.setValue(-1 if rule.quota is None or not rule.is_own else rule.quota)
        self.reserve.setValue(-1 if rule.reserve is None else rule.reserve)
        self._tell()
        self.homes.setFocus()

    def _tell(self) -> None:
        head = self.head
        if head is None:
            return
        self.title.setText(i18n.day(head.day))
        words = self.tr("{used} homes come now; stations and hosts let {holds} through.")
        said = [words.format(used=i18n.figure(head.used), holds=i18n.figure(head.holds))]
        if 0 <= self.homes.value() < head.used:
            said.append(self.tr("Nobody is moved for a smaller quota: plan or re-plan for that."))
        self.says.setText(" ".join(said))
        words = self.tr("At most {count} homes on {day}")
        if self.homes.value() < 0:
            words = self.tr("As many homes as fit on {day}")
        self.go.setText(
            words.format(count=i18n.figure(self.homes.value()), day=i18n.short_day(head.day))
        )

    def _press(self) -> None:
        if self.head is None:
            return
        homes, reserve = self.homes.value(), self.reserve.value()
        setting = DaySetting(
            kind=str(self.kinds.currentData() or ""),
            homes=homes if homes >= 0 else None,
            reserve=reserve if reserve >= 0 else None,
        )
        self.wished.emit(self.head.day, setting)
