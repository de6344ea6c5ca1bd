"""The notice that several homes report the same thing, with the one act that gathers them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.domain.defect_catalogue import Catalogue
from console.domain.issues import DefectWordLevel, IssueKind
from console.queries.defect_words import Party
from console.queries.issue_clusters import ClusterRow
from console.ui import i18n, paint
from console.ui.i18n import Retranslating
from console.ui.widgets import IconLabel, SecondaryButton, Text
from console.ui.widgets.layout import across

HEIGHT = 48


def party_for(cluster: ClusterRow, parties: Sequence[Party]) -> Party | None:
    """Whoever answers for its trade, else the only one there is for any."""
    named = [party for party in parties if cluster.trade and party.trade == cluster.trade]
    return named[0] if named else None


class ClusterBand(Retranslating, QWidget):
    """Hidden while there is none; the largest is shown. `gathered(cluster, party or None)`."""

    gathered = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clusters: tuple[ClusterRow, ...] = ()
        self.parties: tuple[Party, ...] = ()
        self.catalogue: Catalogue | None = None
        self.fact = Text(bold=True, tone="called", may_elide=True)
        self.rest = Text(may_elide=True)
        self.rest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = SecondaryButton(small=True)
        self.button.clicked.connect(self._gather)
        icon = IconLabel("users", tone="called")
        line = across(icon, self.fact, self.rest, self.button, margins=(16, 0, 12, 0))
        line.setStretch(2, 1)
        self.setLayout(line)
        self.setFixedHeight(HEIGHT)
        self.hide()

    def show_clusters(
        self, clusters: Sequence[ClusterRow], parties: Sequence[Party], catalogue: Catalogue
    ) -> None:
        self.clusters, self.parties = tuple(clusters), tuple(parties)
        self.catalogue = catalogue
        self.retranslate()

    def retranslate(self) -> None:
        self.setVisible(bool(self.clusters))
        if not self.clusters or self.catalogue is None:
            return
        first, others = self.clusters[0], len(self.clusters) - 1
        if first.kind == IssueKind.COMPLAINT:
            zone = self.tr("zone {zone}").format(zone=first.zone)
            said = self.tr("Several angry owners: %n parties", "", first.homes)
            self.fact.setText(f"{said} · {zone}")
            self.rest.setText(self._within(first))
        else:
            what = " ".join(
                self.catalogue.say(level, code, i18n.language())
                for level, code in (
                    (DefectWordLevel.TRADE, first.trade), (DefectWordLevel.DEFECT, first.defect),
                )
            )  # fmt: skip
            where = self.tr("building {n}").format(n=first.building)
            if first.stairwell:
                where += " " + self.tr("stairwell {n}").format(n=first.stairwell)
            said = self.tr("%n homes report the same", "", first.homes)
            self.fact.setText(f"{said}: {what}")
            parts = [
                f"{where} {self._floors(first)}".strip(),
                self._within(first),
                self._waiting(first),
            ]
            self.rest.setText("; ".join(part for part in parts if part))
        more = self.tr("and %n more such", "", others) if others else ""
        if more:
            self.rest.setText(f"{self.rest.text()} · {more}")
        party = party_for(first, self.parties)
        join = self.tr("Make one of it")
        to = self.tr("give it to {name}").format(name=party.name) if party else ""
        self.button.setText(", ".join(part for part in (join, to) if part))
        self.button.setVisible(first.kind != IssueKind.COMPLAINT)
        self.setAccessibleName(f"{self.fact.text()} {self.rest.text()}")
        self.update()

    def _floors(self, row: ClusterRow) -> str:
        low, high = row.floors
        if not low:
            return ""
        if low == high:
            return self.tr("floor {n}").format(n=low)
        return self.tr("floors {low}–{high}").format(low=low, high=high)

    def _within(self, row: ClusterRow) -> str:
        return self.tr("within {time}").format(time=i18n.minutes(row.minutes))

    def _waiting(self, row: ClusterRow) -> str:
        count = sum(homes for _zone, homes in row.waiting)
        if not count:
            return ""
        zones = " ".join(zone for zone, _homes in row.waiting)
        return self.tr("%n of them still wait in zone {zones}", "", count).format(zones=zones)

    def _gather(self) -> None:
        if self.clusters:
            first = self.clusters[0]
            self.gathered.emit(first, party_for(first, self.parties))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="called_soft")
        painter.end()
