"""The drawer of one party: how many, children, lunch, language, why they came, where they wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.actions.party_facts import PartyDetails
from console.domain.home_fields import LANGUAGES
from console.domain.seating import ZoneSeats
from console.queries.party import PartyCard
from console.ui import i18n, paint
from console.ui.i18n import Retranslating
from console.ui.pages.reception_card import MOST_PEOPLE, details_of
from console.ui.widgets import (
    Card,
    Combo,
    Divider,
    IconLabel,
    NumberBox,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    Switch,
    Text,
)
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

COUNTS = ("people", "children", "in_childcare", "lunches")


class PartyDrawer(Retranslating, Card):
    """`changed(PartyDetails)` while a party has not come yet; `saved(PartyDetails)`,
    `sent(zone)` and `collected` of one that is inside; `closed`."""

    changed = Signal(object)
    saved = Signal(object)
    sent = Signal(str)
    collected = Signal()
    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace
        self._card: PartyCard | None = None
        self._zones: tuple[ZoneSeats, ...] = ()
        self.put_before_title(IconLabel("users", size=20))
        self.close_button = QuietButton(cap="Esc")
        self.close_button.clicked.connect(self.closed)
        self.add_to_head(self.close_button)
        self.counts = {name: NumberBox(int(name == "people"), MOST_PEOPLE) for name in COUNTS}
        self._labels = {name: Text() for name in (*COUNTS, "language", "purpose", "zone")}
        self.language, self.purpose, self.zone = Combo(), Switch(), Combo()
        self.collect = SecondaryButton(icon="users")
        self.collect.clicked.connect(self.collected)
        self.send = SecondaryButton(icon="arrow")
        self.send.clicked.connect(lambda: self.sent.emit(str(self.zone.currentData() or "")))
        lines: list[QWidget] = []
        for name, box in (*self.counts.items(), ("language", self.language)):
            box.setMinimumWidth(160)
            line = QWidget()
            line.setLayout(across(self._labels[name], None, box, gap=12))
            lines.append(line)
            if name == "in_childcare":
                lines.append(self.collect)
        purpose = QWidget()
        purpose.setLayout(across(self._labels["purpose"], None, self.purpose, gap=12))
        self._zone_line = QWidget()
        self.zone.setMinimumWidth(160)
        row = across(self._labels["zone"], None, self.zone, gap=12)
        self._zone_line.setLayout(down(Divider(), row, self.send, gap=12))
        self.body.addLayout(
            down(*lines, purpose, self._zone_line, gap=12, margins=(16, 16, 16, 12))
        )
        self.body.addStretch(1)
        self.primary = PrimaryButton(cap="Enter")
        self.primary.clicked.connect(self.act)
        self.hint = Text(size=12, tone="ink_2", wraps=True)
        self.hint.setAlignment(paint.CENTRE)
        self.add_foot(down(self.primary, self.hint, gap=8, margins=(16, 16, 16, 8)), 112)
        for box in self.counts.values():
            box.valueChanged.connect(lambda _n: self._tell())
        self.language.activated.connect(lambda _n: self._tell())
        self.purpose.clicked.connect(lambda _on: self._tell())
        self.retranslate()

    def retranslate(self) -> None:
        self.close_button.setText(self.tr("Close"))
        for name, words in (
            ("people", self.tr("People")), ("children", self.tr("Children among them")),
            ("in_childcare", self.tr("Of these in childcare")), ("lunches", self.tr("Lunches")),
            ("language", self.tr("Language")), ("purpose", self.tr("Why they came")),
            ("zone", self.tr("Waiting area")),
        ):  # fmt: skip
            self._labels[name].setText(words)
            box = self.counts.get(name)
            if box is not None:
                box.setAccessibleName(words)
        self.language.setAccessibleName(self._labels["language"].text())
        self.zone.setAccessibleName(self._labels["zone"].text())
        self.purpose.setText(self.tr("View only, no hand-over"))
        self.collect.setText(self.tr("The children were collected"))
        self.send.setText(self.tr("Send to this zone"))
        if self._card is not None:
            self.show_party(self._card, self.details(), self._zones)

    def show_party(
        self, card: PartyCard, details: PartyDetails, zones: Sequence[ZoneSeats]
    ) -> None:
        visit = card.visit
        self._card, self._zones = card, tuple(zones)
        title = self.tr("Party details")
        self.title.setText(f"{title} · {visit.ticket}" if visit else title)
        for name, box in self.counts.items():
            box.blockSignals(True)
            box.setMaximum(MOST_PEOPLE)
            box.setValue(getattr(details, name))
            box.blockSignals(False)
        self._bound()
        any_language = (self.tr("Any"), "")
        self.language.fill(
            [any_language, *((i18n.name("language", code), code) for code in LANGUAGES)],
            details.language,
        )
        self.purpose.setChecked(details.purpose == "view")
        is_inside = visit is not None and visit.is_inside
        self.collect.setVisible(visit is not None and visit.in_childcare > 0)
        self._zone_line.setVisible(is_inside)
        free = self.tr("Zone {zone} · {free} free")
        self.zone.fill(
            [(free.format(zone=z.code, free=max(0, z.free)), z.code) for z in zones],
            visit.zone if visit else None,
        )
        self.primary.setVisible(visit is None or is_inside)
        self.primary.setText(self.tr("Save") if is_inside else self.tr("Back to the check-in"))
        self.hint.setText("" if is_inside else self.tr("These go in with the check-in."))

    def start(self) -> None:
        """Typing begins at the number of people."""
        self.counts["people"].setFocus()
        self.counts["people"].selectAll()

    def details(self) -> PartyDetails:
        counts = {name: box.value() for name, box in self.counts.items()}
        return PartyDetails(
            **counts,
            language=str(self.language.currentData() or ""),
            purpose="view" if self.purpose.isChecked() else "",
        )

    def act(self) -> None:
        """What the primary says."""
        if self._card is not None and self._card.visit is not None:
            self.saved.emit(self.details())
        else:
            self.closed.emit()

    def is_changed(self) -> bool:
        return self._card is not None and self.details() != details_of(self._card)

    def _bound(self) -> None:
        """More children than people, or more of them looked after, cannot be chosen."""
        people, children = self.counts["people"], self.counts["children"]
        children.setMaximum(people.value())
        self.counts["in_childcare"].setMaximum(children.value())

    def _tell(self) -> None:
        self._bound()
        if self._card is not None and self._card.visit is None:
            self.changed.emit(self.details())
