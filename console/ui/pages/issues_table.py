"""The list of issues to follow up, least time left first, with one button each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from console.domain.defect_catalogue import Catalogue
from console.domain.issues import IssueKind, Severity
from console.queries.issue_rows import IssueRow
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages import issues_words as words
from console.ui.pages.issues_acts import row_said, wanted
from console.ui.pages.issues_detail import title_of
from console.ui.rows import Column
from console.ui.widgets import Card, EmptyState, FilterChip, SecondaryButton, Table
from console.ui.widgets.layout import across, down

SOON = "soon"
FILTERS = (SOON, "defect", "complaint", "promise", "document", "service")
WITH = {IssueKind.FACILITY.value: IssueKind.SERVICE.value}
"""Kinds that have no filter of their own."""
When = Callable[[datetime], str]


def _time_look(row: IssueRow) -> tuple[str, str]:
    """Icon and tone."""
    if row.is_paused:
        return "pause", "parked"
    if row.is_overdue:
        return "alert", "alert"
    if row.is_soon:
        return "clock", "called"
    return "waiting", "ink"


def _about(row: IssueRow, when: When) -> str:
    parts = [i18n.name("issue_kind", row.kind)]
    if row.is_paused:
        why = i18n.name("issue_pause", row.pause_reason)
        parts.append(translate("Issues", "stopped {n}×: {why}").format(n=row.pauses, why=why))
    elif row.kind == IssueKind.DEFECT or row.is_overdue:
        parts.append(translate("Issues", "label {label}").format(label=row.label))
    else:
        parts.append(when(row.raised_at))
    if row.severity == Severity.URGENT:
        parts.append(i18n.name("severity", row.severity))
    if row.zone:
        parts.append(translate("Issues", "waits in zone {zone}").format(zone=row.zone))
    if row.blocks_signing:
        parts.append(translate("Issues", "blocks the signing"))
    return " · ".join(parts)


def _party(row: IssueRow) -> str:
    return row.party or translate("Issues", "Nobody yet")


def _party_about(row: IssueRow, when: When) -> str:
    clock = row.clock
    if clock is not None and clock.role:
        role = i18n.name("role_above", clock.role)
        return translate("Issues", "→ {role}").format(role=role)
    if row.waits_for_money:
        return translate("Issues", "money asked for")
    if row.agreed_at is not None:
        return translate("Issues", "agreed {time}").format(time=when(row.agreed_at))
    return i18n.name("issue_state", row.state)


def columns(when: When, catalogue: Callable[[], Catalogue | None]) -> tuple[Column[IssueRow], ...]:
    def time(row: IssueRow) -> str:
        if row.clock is None:
            return "–"
        return words.left(row.clock.left, is_paused=row.is_paused)

    return (
        Column(
            name="time", title=lambda: translate("Issues", "Time"), width=132, is_bold=True,
            text=time, icon=lambda r: _time_look(r)[0], tone=lambda r: _time_look(r)[1],
            icon_tone=lambda r: _time_look(r)[1] if _time_look(r)[1] != "ink" else "ink_2",
            second=lambda r: i18n.name("issue_timer", r.timer) if r.timer else "",
            may_elide=False,
        ),
        Column(
            name="home", title=lambda: translate("Issues", "Home"), width=116, is_bold=True,
            text=lambda r: i18n.room(r.home) if r.home else r.label, second=lambda r: r.owner,
            from_middle=True,
        ),
        Column(
            name="what", title=lambda: translate("Issues", "What"),
            text=lambda r: title_of(r, catalogue()), second=lambda r: _about(r, when),
        ),
        Column(
            name="party", title=lambda: translate("Issues", "Who answers"), width=144, text=_party,
            tone=lambda r: "ink" if r.party else "ink_2",
            second=lambda r: _party_about(r, when),
        ),
        Column(
            name="act", title=str, width=132, is_act=True, is_edged=True, text=row_said,
            tone="ink",
        ),
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Filter:
    kinds: frozenset[str] = frozenset()
    is_soon: bool = False

    def fits(self, row: IssueRow) -> bool:
        is_kind = not self.kinds or WITH.get(row.kind, row.kind) in self.kinds
        return is_kind and (not self.is_soon or row.is_soon or row.is_overdue)


class IssueList(Retranslating, Card):
    """`chosen(row or None)`, `acted(row)`, `export_wished`. Rows stay where they are while the
    pointer or the keyboard is in the list; what came meanwhile is told in the head."""

    chosen = Signal(object)
    acted = Signal(object, str)
    opened = Signal(object)
    export_wished = Signal()
    closed_wished = Signal(bool)

    def __init__(self, when: When, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.catalogue: Catalogue | None = None
        self.all: tuple[IssueRow, ...] = ()
        self.total: int | None = None
        self._later: tuple[IssueRow, ...] | None = None
        self.chips = {name: FilterChip() for name in FILTERS}
        self.export = SecondaryButton(small=True)
        self.fresh = FilterChip()
        self.fresh.hide()
        self.closed = FilterChip()
        self.filters = QWidget()
        self.filters.setLayout(across(*self.chips.values(), self.closed, None, gap=8))
        self.add_to_head(self.filters, after_title=True)
        for chip in self.chips.values():
            chip.toggled.connect(lambda _on: self._fill())
        self.add_to_head(self.fresh)
        self.add_to_head(self.export)
        self.table: Table[IssueRow] = Table(
            columns(when, lambda: self.catalogue), key=lambda r: r.issue_id, row_height=56,
            has_head=False,
        )  # fmt: skip
        self.nothing = EmptyState("done")
        self.below = down(gap=0, margins=(16, 8, 16, 8))
        self._is_below = False
        self.body.addLayout(self.below)
        self.below.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.acted.connect(lambda row, _name: self.acted.emit(row, wanted(row)))
        self.export.clicked.connect(self.export_wished)
        self.closed.toggled.connect(self._turn)
        self.fresh.clicked.connect(self.settle)
        self.retranslate()

    def retranslate(self) -> None:
        self.chips[SOON].setText(self.tr("Due soon"))
        for name in FILTERS[1:]:
            self.chips[name].setText(words.kinds(name))
        self.closed.setText(self.tr("Closed"))
        self.export.setText(self.tr("Export…"))
        self.table.setAccessibleName(self.tr("Issues to follow up"))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place_filters()

    def _place_filters(self) -> None:
        """A line of their own where the head has no room for whole words."""
        needed = [self.title, self.filters, self.export]
        needed += [self.fresh] if self.fresh.isVisible() else []
        is_below = sum(w.sizeHint().width() + 12 for w in needed) > self.width() - 32
        if is_below == self._is_below:
            return
        self._is_below = is_below
        if is_below:
            self.below.setContentsMargins(16, 8, 16, 8)
            self.below.addWidget(self.filters)
        else:
            self.below.setContentsMargins(0, 0, 0, 0)
            self.add_to_head(self.filters, after_title=True)

    # -- rows --------------------------------------------------------------------------------

    def show_rows(
        self, rows: Sequence[IssueRow], catalogue: Catalogue, total: int | None = None
    ) -> None:
        """Never re-sorted under somebody's hand. `total`: how many there are, where not all are
        listed."""
        self.catalogue, self.total = catalogue, total
        rows = tuple(rows)
        order = [row.issue_id for row in self.all]
        is_other = bool(order) and [row.issue_id for row in rows] != order
        if is_other and self._is_in_use():
            self._later = rows
            known = {row.issue_id: row for row in rows}
            self.all = tuple(known.get(row.issue_id, row) for row in self.all
                             if row.issue_id in known)  # fmt: skip
            fresh = len(known) - len(self.all)
            self.fresh.setText(self.tr("%n new", "", fresh) if fresh else self.tr("Sort anew"))
            self.fresh.setVisible(True)
        else:
            self._later = None
            self.all = rows
            self.fresh.hide()
        self._fill()

    def _turn(self, is_over: bool) -> None:
        """From what is open to what is over: other rows altogether."""
        self.all, self._later = (), None
        self.fresh.hide()
        self.closed_wished.emit(is_over)

    def settle(self) -> None:
        """Takes what came meanwhile, in its order."""
        if self._later is not None:
            self.all, self._later = self._later, None
            self.fresh.hide()
            self.fresh.setChecked(False)
            self._fill()

    def _is_in_use(self) -> bool:
        return self.table.hasFocus() or self.table.underMouse()

    def filter(self) -> Filter:
        """`due soon` and the kinds filter together; kinds are a choice of several."""
        kinds = {name for name, chip in self.chips.items() if chip.isChecked() and name != SOON}
        return Filter(kinds=frozenset(kinds), is_soon=self.chips[SOON].isChecked())

    def wanted_rows(self) -> list[IssueRow]:
        fits = self.filter().fits
        return [row for row in self.all if fits(row)]

    def _fill(self) -> None:
        rows = self.wanted_rows()
        self.table.set_rows(rows)
        self.table.viewport().update()
        soon = sum(row.is_soon or row.is_overdue for row in self.all)
        self.chips[SOON].set_count(soon)
        count = len(self.all) if self.total is None else self.total
        is_over = self.closed.isChecked()
        is_part = count > len(self.all) + len(self._later or ())
        self.fact.setText(
            self.tr("the nearest {n} listed").format(n=len(self.all)) if is_part else ""
        )
        self.title.setText(
            self.tr("%n closed", "", count) if is_over else self.tr("%n to follow up", "", count)
        )
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        is_filtered = bool(self.all)
        self.nothing.set(
            self.tr("None of these") if is_filtered else self.tr("Nothing is open"),
            self.tr("Take a filter off to see the others.") if is_filtered
            else self.tr("Defects, complaints and promises that are recorded show here."),
        )  # fmt: skip
        self.export.set_off("" if self.all else self.tr("There is nothing to export"))
        self._place_filters()
