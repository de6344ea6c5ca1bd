"""Where a party that is already inside has been today and where it stands now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from console.queries.party import PartyCard
from console.queries.party_visit import PastRow, VisitAt
from console.ui import i18n, paint, theme
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.wait_words import wait_text
from console.ui.widgets import Divider, Table, Text
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

ICONS = {
    "visit.called": ("called", "called"), "visit.recalled": ("called", "called"),
    "visit.served": ("serving", "serving"), "visit.parked": ("parked", "parked"),
    "visit.held": ("sheet", "parked"), "green.requested": ("green", "green"),
    "green.granted": ("green", "green"), "papers.issued": ("printer", "ink_2"),
    "press.undone": ("undo", "ink_2"), "visit.came_back": ("arrow", "accent"),
}  # fmt: skip
"""Shape and colour of what happened; all else is done."""


def columns(workplace: Workplace) -> tuple[Column[PastRow], ...]:
    return (
        Column(
            name="at", title=str, text=lambda row: workplace.clock(row.at), width=64, tone="ink_2",
            may_elide=False,
        ),
        Column(
            name="mark", title=str, text=lambda _row: "", width=38,
            icon=lambda row: ICONS.get(row.kind, ("done", "done"))[0],
            tone=lambda row: ICONS.get(row.kind, ("done", "done"))[1],
        ),
        Column(name="what", title=str, text=lambda row: i18n.name("event", row.kind)),
        Column(name="where", title=str, text=_where, width=120, size=12, tone="ink_2",
               is_right=True),
    )  # fmt: skip


def _where(row: PastRow) -> str:
    if row.desk is None:
        return i18n.name("station", row.by.partition(":")[2] or row.by)
    return translate("Workplace", "{station} desk {number}").format(
        station=i18n.name("station", row.desk[0]), number=row.desk[1]
    )


class VisitSoFar(Retranslating, QWidget):
    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._shown: tuple[PartyCard, VisitAt] | None = None
        self._past_head, self._now_head = Text(size=12, bold=True), Text(size=12, bold=True)
        self.past = Table(columns(workplace), key=lambda row: row.seq, has_head=False)
        self.past.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.past.setSelectionMode(Table.SelectionMode.NoSelection)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        self._labels: list[Text] = []
        self.values: list[Text] = []
        for n in range(6):
            label, value = Text(tone="ink_2"), Text(may_elide=True)
            for text in (label, value):
                text.setMinimumHeight(theme.ROW_DENSE)
                text.setMaximumHeight(theme.ROW - 1)
                text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
                text.setAlignment(paint.LEFT)
            self._grid.addWidget(label, 2 * n, 0)
            self._grid.addWidget(value, 2 * n, 1)
            self._grid.addWidget(Divider(row=True), 2 * n + 1, 0, 1, 2)
            self._labels.append(label)
            self.values.append(value)
        left = down(self._past_head, self.past, gap=6)
        right = down(self._now_head, gap=6)
        right.addLayout(self._grid)
        right.addStretch(1)
        line = across(left, right, gap=32, margins=(8, 16, 24, 8))
        line.setStretch(0, 5)
        line.setStretch(1, 4)
        self.setLayout(line)
        self._past_head.setContentsMargins(16, 0, 0, 0)
        self.retranslate()

    def retranslate(self) -> None:
        self._past_head.setText(self.tr("So far today"))
        self._now_head.setText(self.tr("Now"))
        if self._shown is not None:
            self.show_visit(*self._shown)

    def show_visit(self, card: PartyCard, visit: VisitAt) -> None:
        self._shown = (card, visit)
        self.past.set_rows(visit.past)
        clock = self._workplace.clock
        zone = self.tr("Zone {zone}").format(zone=visit.zone) if visit.zone else "–"
        rows = [
            (self.tr("Station"), i18n.name("station", visit.step) if visit.is_inside else "–"),
            (self.tr("Waiting area"), zone),
            (self.tr("Due"), clock(visit.due_at)),
            (self.tr("Before them"), self._ahead(visit)),
            (self.tr("Expected wait"), self._wait(card, visit)),
            (self.tr("Host"), card.host or "–"),
        ]
        if visit.green is not None:
            state = self.tr("Granted") if visit.green.state == "Granted" else self.tr("Asked, open")
            rows[4] = (self.tr("Green channel"), state)
        for (label, value), a, b in zip(rows, self._labels, self.values, strict=True):
            a.setText(label)
            b.setText(value)

    def _wait(self, card: PartyCard, visit: VisitAt) -> str:
        """From when it came into this line, as its slip and the displays count."""
        if visit.state != "waiting" or visit.waiting_since is None:
            return "–"
        here = next((s.station_id for s in card.route if s.code == visit.step), 0)
        told = card.waits.get(here)
        if told is None or told.shown is None:
            return self.tr("Not yet known")
        since = self._workplace.clock(visit.waiting_since)
        return self.tr("{range} from {time}").format(range=wait_text(told.shown), time=since)

    def _ahead(self, visit: VisitAt) -> str:
        if visit.state != "waiting":
            return "–"
        return self.tr("%n parties", "", visit.ahead)
