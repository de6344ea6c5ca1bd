"""The drawer behind a number: which homes, calls or pieces were counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from console.queries.behind import Asked, BehindRow
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.reports_lines import minutes
from console.ui.rows import Column
from console.ui.widgets import Card, EmptyState, SecondaryButton, Table, across
from console.ui.widgets.key_marks import piece_kind

LOOKS = {
    "completed": ("done", "done"), "completed_with_issues": ("flagged", "done"),
    "refused": ("close", "alert"), "view_only": ("eye", "ink_2"),
    "incomplete_documents": ("sheet", "parked"), "left_early": ("arrow", "ink_2"),
    "no_show": ("waiting", "ink_2"), "deferred": ("plan", "ink_2"),
    "booked": ("clock", "ink_2"), "confirmed": ("clock", "ink_2"),
    "waiting": ("waiting", "waiting"), "called": ("called", "called"),
    "serving": ("serving", "serving"), "parked": ("parked", "parked"),
    "on_hold": ("parked", "parked"), "handed_over": ("done", "done"),
    "handed_over_with_issues": ("flagged", "done"),
}  # fmt: skip
KINDS = ("visit", "appointment", "unit", "issue_state")
"""Where a state has its word: the first that knows it."""


def state_name(code: str) -> str:
    own = {
        "completed_with_issues": translate("Behind", "Completed with issues"),
        "deferred": translate("Behind", "Deferred"),
    }
    if code in own:
        return own[code]
    known = (word for kind in KINDS if (word := i18n.name(kind, code)) != code)
    return next(known, "") or piece_kind(code)


def columns(
    clock: Callable[[datetime], str], several_days: Callable[[], bool]
) -> tuple[Column[BehindRow], ...]:
    def when(row: BehindRow) -> str:
        parts = [i18n.short_day(row.day)] if several_days() else []
        return " ".join([*parts, clock(row.at)] if row.at else parts)

    def about(row: BehindRow) -> str:
        place = i18n.name("station", row.station) if row.station else ""
        state = state_name(row.state) if row.state else ""
        return " · ".join(part for part in (row.ticket, place, state) if part)

    return (
        Column(
            name="home", title=lambda: translate("Behind", "Home"), is_bold=True,
            text=lambda row: i18n.room(row.label) if row.label else row.ticket, from_middle=True,
            beside=lambda row: row.owner, second=about,
            icon=lambda row: LOOKS.get(row.state, ("home", "ink_2"))[0],
            icon_tone=lambda row: LOOKS.get(row.state, ("home", "ink_2"))[1],
        ),
        Column(
            name="at", title=lambda: translate("Behind", "Time"), width=104, is_right=True,
            text=when, tone="ink_2",
        ),
        Column(
            name="took", title=lambda: translate("Behind", "Wait"), width=84, is_right=True,
            text=lambda row: minutes(row.took) if row.took is not None else "", tone="ink_2",
        ),
    )  # fmt: skip


class Behind(Retranslating, Card):
    """`left()`: Esc or its button; `opened(row)`: a home is to be looked at."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, clock: Callable[[datetime], str]) -> None:
        super().__init__()
        self._days = 1
        self.asked: Asked | None = None
        self.table: Table[BehindRow] = Table(
            columns(clock, lambda: self._days > 1), key=lambda row: row.key, row_height=56,
            has_head=False,
        )  # fmt: skip
        self.none = EmptyState("done")
        self.home, self.back = SecondaryButton(icon="home"), SecondaryButton(cap="Esc")
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.none, 1)
        self.add_foot(across(self.home, None, self.back, gap=8, margins=(16, 0, 16, 0)), 56)
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(lambda row: self.home.setEnabled(bool(row and row.unit_id)))
        self.home.clicked.connect(self._open)
        self.back.clicked.connect(self.left)
        self.home.setEnabled(False)
        self.retranslate()

    def retranslate(self) -> None:
        self.home.setText(self.tr("Open the home"))
        self.back.setText(self.tr("Back"))
        self.none.set(self.tr("Nothing stands behind it"))
        self.table.setAccessibleName(self.tr("Counted here"))

    def tell(
        self, asked: Asked, rows: Sequence[BehindRow], *, title: str, days: int, told: int | None
    ) -> None:
        """`told`: what the sealed figure says, where it may be another than the rows of now."""
        self.asked, self._days = asked, days
        self.title.setText(title)
        count = self.tr("%n lines", "", len(rows))
        if told is not None and told != len(rows):
            sealed = self.tr("sealed as {count}").format(count=i18n.figure(told))
            count = f"{count} · {sealed}"
        self.fact.setText(count)
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.home.setVisible(bool(rows))

    def _open(self) -> None:
        row = self.table.current()
        if row is not None:
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
