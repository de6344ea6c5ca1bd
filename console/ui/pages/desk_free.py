"""The desk without a party: one large button, and why it may find nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from console.queries.campaigns import DeskRow
from console.queries.desk import DeskView
from console.queries.desk_done import DoneRow
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.desk_after import AfterEnding
from console.ui.pages.desk_why import WhyBand, why_next, why_not
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Divider,
    EmptyState,
    IconLabel,
    PrimaryButton,
    QuietButton,
    Table,
    Text,
)
from console.ui.widgets.act_band import ActBand
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

CALL = (480, 80)
TOLD = 5


class FreeDesk(Retranslating, Card):
    """`pressed`: call the next, or open the desk if it is not open. `undo_requested(DoneRow)`,
    `replace_requested(RestingHost)`."""

    pressed = Signal()
    undo_requested = Signal(object)
    replace_requested = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self._workplace = workplace
        self._view: DeskView | None = None
        self._offered = ""
        self.so, self.line = Text(size=28, bold=True), Text(size=16, tone="ink_2", may_elide=True)
        self.call = PrimaryButton(cap="F4", height=CALL[1])
        self.call.setFixedWidth(CALL[0])
        self.call.clicked.connect(self.pressed)
        self.below = Text(tone="ink_2", wraps=True)
        self.below.setFixedSize(CALL[0] + 120, 48)
        icon = IconLabel("desk", size=40, tone="line_strong")
        middle = down(None, gap=12)
        for widget in (icon, self.so, self.line, self.call, self.below):
            if widget is self.call:
                middle.addSpacing(12)
            middle.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            if isinstance(widget, Text):
                widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.below.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        middle.addStretch(1)
        self.after = AfterEnding(workplace)
        self.body.addWidget(self.after)
        self.body.addLayout(middle, 1)
        self.why = WhyBand()
        self.body.addWidget(self.why)
        self.resting = ActBand("user")
        self.resting.acted.connect(self._replace)
        self.body.addWidget(self.resting)
        self._last = QWidget()
        self._last_icon, self._last_words = IconLabel("done", tone="done"), Text(may_elide=True)
        self._last_ticket = Text(bold=True)
        self.undo = QuietButton(icon="undo")
        self.undo.clicked.connect(self._undo)
        line = across(
            self._last_icon, self._last_ticket, self._last_words, None, self.undo, gap=12,
            margins=(24, 10, 24, 10),
        )  # fmt: skip
        self._last.setLayout(down(Divider(), line, gap=0))
        self.body.addWidget(self._last)
        self.retranslate()

    def retranslate(self) -> None:
        self.undo.setText(self.tr("Undo"))
        if self._view is not None:
            self.show_view(self._view)

    def offer(self, ticket: str) -> None:
        """Somebody has come to the line of this desk, which stood idle."""
        self._offered = ticket

    def show_view(self, view: DeskView) -> None:
        self._view = view
        if view.next_ticket != self._offered:
            self._offered = ""
        is_open = view.state == "open"
        so = self.tr("Desk {number} is free") if is_open else self.tr("Desk {number} is not open")
        if view.state == "break" and view.until is not None:
            so = self.tr("Desk {number} rests until {time}")
        if self._offered and is_open:
            so = self.tr("{ticket} has come: call now")
        until = self._workplace.clock(view.until) if view.until else ""
        self.so.setText(so.format(number=view.number, time=until, ticket=self._offered))
        day = self._workplace.day()
        reason = why_not(view, i18n.day(day) if day else "")
        if view.waiting:
            line = self.tr("{count} tickets wait, longest {minutes}").format(
                count=len(view.waiting), minutes=i18n.minutes(view.longest)
            )
        else:
            line = self.tr("Nobody waits at {station}").format(
                station=i18n.name("station", view.station)
            )
        self.line.setText(line)
        self.call.setText(self.tr("Call the next") if is_open else self.tr("Open this desk"))
        hint = self.tr("Name and home appear after the call")
        self.below.setText(reason or (hint if is_open else ""))
        blocks = not view.is_day_open or (is_open and view.is_paused)
        self.call.set_off(reason if blocks else "")
        self.why.say(*(why_next(view, self._workplace) if is_open else ("", "")))
        self._show_resting(view)
        self._show_last(view.done[0] if view.done else None)

    def _show_resting(self, view: DeskView) -> None:
        """The first host on a break for whom parties wait here."""
        if not view.resting:
            self.resting.say("", "")
            return
        host = view.resting[0]
        words = self.tr("{host} rests. Waiting: {tickets}")
        nobody = self.tr("No other host is free to take them")
        self.resting.say(
            words.format(host=host.name, tickets=", ".join(host.tickets[:TOLD])),
            self.tr("Give them to others"),
            off="" if host.placed else nobody,
        )

    def _replace(self) -> None:
        if self._view is not None and self._view.resting:
            self.replace_requested.emit(self._view.resting[0])

    def _show_last(self, row: DoneRow | None) -> None:
        self._last.setVisible(row is not None)
        if row is None:
            return
        self._last_ticket.setText(row.ticket)
        parts = [f"{self._workplace.clock(row.ended)} {i18n.name('event', row.kind)}"]
        if row.minutes is not None:
            parts.append(i18n.minutes(row.minutes))
        if row.next_step:
            station = i18n.name("station", row.next_step)
            parts.append(self.tr("on to {station}").format(station=station))
        self._last_words.setText(" · ".join(parts))
        self.undo.setVisible(row.can_undo)

    def _undo(self) -> None:
        if self._view and self._view.done:
            self.undo_requested.emit(self._view.done[0])


COLUMNS: tuple[Column[DeskRow], ...] = (
    Column(name="station", title=lambda: translate("NoDesk", "Station"), is_bold=True,
           text=lambda r: i18n.name("station", r.station)),
    Column(name="number", title=lambda: translate("NoDesk", "Desk"), width=100,
           text=lambda r: str(r.number), is_right=True),
    Column(name="state", title=lambda: translate("NoDesk", "State"), width=140,
           text=lambda r: i18n.name("desk", r.state),
           icon=lambda r: "done" if r.state == "open" else "waiting",
           tone=lambda r: "done" if r.state == "open" else "waiting"),
)  # fmt: skip


class NoDesk(Retranslating, Card):
    """This computer stands at no desk yet: choose one. `chosen(DeskRow)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.empty = EmptyState("desk")
        self.desks = Table(COLUMNS, key=lambda row: row.id)
        self.desks.opened.connect(self.chosen)
        self.desks.clicked.connect(lambda index: self.chosen.emit(self.desks.rows.row(index.row())))
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(Divider())
        self.body.addWidget(self.desks, 2)
        self.retranslate()

    def retranslate(self) -> None:
        self.empty.set(
            self.tr("Which desk is this?"),
            self.tr("Choose it here once, or below in the status bar; it is remembered."),
        )

    def show_desks(self, desks: tuple[DeskRow, ...]) -> None:
        self.desks.set_rows(desks)
        self.desks.setVisible(bool(desks))
