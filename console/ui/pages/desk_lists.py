"""The right part of Desk: who waits (tickets only), who is away, what was done here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.queries.desk import DeskView
from console.queries.desk_done import DoneRow
from console.queries.desk_line import AwayRow, WaitRow
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Card, EmptyState, Table, Text
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace


def bar_words(row: WaitRow) -> str:
    """Why this desk may not serve it now; else how often it was overtaken."""
    words = {
        "host": translate("DeskRows", "another host"),
        "host_busy": translate("DeskRows", "host is busy"),
        "language": translate("DeskRows", "other language"),
        "keys": translate("DeskRows", "keys elsewhere"),
    }.get(row.bar, "")
    if words or not row.overtaken:
        return words
    return translate("DeskRows", "overtaken {times}×").format(times=row.overtaken)


def waiting_columns(workplace: Workplace) -> tuple[Column[WaitRow], ...]:
    return (
        Column(name="place", title=lambda: "", text=lambda r: str(r.place), width=40,
               tone="ink_2", size=12, may_elide=False),
        Column(name="ticket", title=lambda: translate("DeskRows", "Ticket"), width=84, size=16,
               text=lambda r: r.ticket, is_bold=True, may_elide=False,
               tone=lambda r: "green" if r.is_green else "ink"),
        Column(name="came", title=lambda: translate("DeskRows", "Came"), width=84, size=12,
               text=lambda r: i18n.name("came", "G" if r.is_green else r.letter),
               tone=lambda r: "green" if r.is_green else "ink_2"),
        Column(name="due", title=lambda: translate("DeskRows", "Due"), width=60,
               text=lambda r: workplace.clock(r.due_at), may_elide=False),
        Column(name="waited", title=lambda: translate("DeskRows", "Waits"), width=72,
               text=lambda r: i18n.minutes(r.minutes), is_right=True, may_elide=False),
        Column(name="bar", title=lambda: translate("DeskRows", "Condition"), text=bar_words,
               size=12, tone="ink_2", is_right=True),
    )  # fmt: skip


def away_columns(workplace: Workplace) -> tuple[Column[AwayRow], ...]:
    def until(row: AwayRow) -> str:
        if row.state == "on_hold":
            return translate("DeskRows", "keeps its place")
        if row.back_until is None:
            return translate("DeskRows", "back like a walk-in")
        words = translate("DeskRows", "keeps its place until {time}")
        return words.format(time=workplace.clock(row.back_until))

    return (
        Column(name="ticket", title=str, text=lambda r: r.ticket, width=78, is_bold=True,
               may_elide=False),
        Column(name="state", title=str, width=112, soft="parked_soft",
               icon=lambda r: "sheet" if r.state == "on_hold" else "parked",
               text=lambda r: f"{i18n.name('visit', r.state)} {i18n.minutes(r.minutes)}"),
        Column(name="until", title=str, text=until, size=12, tone="ink_2"),
        Column(name="back", title=str, width=92, is_act=True, is_right=True,
               text=lambda r: translate("DeskRows", "Is back")),
    )  # fmt: skip


def done_columns(workplace: Workplace) -> tuple[Column[DoneRow], ...]:
    def span(row: DoneRow) -> str:
        end = workplace.clock(row.ended)
        return f"{workplace.clock(row.began)}–{end}" if row.began else end

    def took(row: DoneRow) -> str:
        if row.kind in ("step.finished", "visit.completed"):
            return i18n.minutes(row.minutes) if row.minutes is not None else ""
        return i18n.name("event", row.kind)

    return (
        Column(name="ticket", title=lambda: translate("DeskRows", "Just done"), width=84,
               text=lambda r: r.ticket, is_bold=True, may_elide=False),
        Column(name="span", title=lambda: translate("DeskRows", "Time"), text=span,
               is_right=True, may_elide=False),
        Column(name="took", title=lambda: translate("DeskRows", "Took"), width=96, text=took,
               is_right=True),
        Column(name="undo", title=lambda: "", width=96, is_act=True, is_right=True,
               icon=lambda r: "undo" if r.can_undo else "",
               text=lambda r: translate("DeskRows", "Undo") if r.can_undo else ""),
    )  # fmt: skip


class DeskSide(Retranslating, QWidget):
    """`back_requested(AwayRow)`, `undo_requested(DoneRow)`."""

    back_requested = Signal(object)
    undo_requested = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DeskView | None = None
        self.waiting_card, self.away_card, self.done_card = Card(), Card(), Card()
        self.waiting = Table(waiting_columns(workplace), key=lambda r: r.visit_id)
        self.nobody = EmptyState("done")
        self.waiting_card.body.addWidget(self.waiting)
        self.waiting_card.body.addWidget(self.nobody)
        self.away = Table(away_columns(workplace), key=lambda r: r.visit_id, has_head=False)
        self.away_card.body.addWidget(self.away)
        self.away.acted.connect(lambda row, _name: self.back_requested.emit(row))
        self.away.opened.connect(self.back_requested)
        self.count, self.mean = Text(size=28, bold=True), Text(size=28, bold=True)
        self._count_words, self._mean_words = (Text(size=12, tone="ink_2") for _ in range(2))
        figures = across(
            down(self.count, self._count_words, gap=0), down(self.mean, self._mean_words, gap=0),
            gap=16, margins=(16, 6, 16, 6),
        )  # fmt: skip
        self.done_card.body.addLayout(figures)
        self.done = Table(done_columns(workplace), key=lambda r: r.seq)
        self.done.acted.connect(lambda row, _name: self.undo_requested.emit(row))
        self.done_card.body.addWidget(self.done)
        lines = down(self.waiting_card, self.away_card, self.done_card, gap=16)
        lines.setStretch(0, 5)
        lines.setStretch(2, 4)
        self.setLayout(lines)
        self.retranslate()

    def retranslate(self) -> None:
        self.waiting_card.title.setText(self.tr("Waiting for me"))
        self.away_card.title.setText(self.tr("Away for a moment"))
        self.done_card.title.setText(self.tr("My day"))
        for table, card in (
            (self.waiting, self.waiting_card), (self.away, self.away_card),
            (self.done, self.done_card),
        ):  # fmt: skip
            table.setAccessibleName(card.title.text())
        self._count_words.setText(self.tr("done"))
        self._mean_words.setText(self.tr("minutes on average"))
        self.nobody.set(self.tr("Nobody waits here"))
        if self._view is not None:
            self.show_view(self._view)

    def show_view(self, view: DeskView) -> None:
        self._view = view
        self.waiting.set_rows(view.waiting)
        self.waiting.setVisible(bool(view.waiting))
        self.nobody.setVisible(not view.waiting)
        longest = self.tr("{count} tickets · longest {minutes}").format(
            count=len(view.waiting), minutes=i18n.minutes(view.longest)
        )
        self.waiting_card.fact.setText(longest if view.waiting else "")
        self.away.set_rows(view.away)
        self.away_card.setVisible(bool(view.away))
        self.away.setFixedHeight(self.away.height_for(min(3, max(1, len(view.away)))))
        self.away_card.fact.setText(self.tr("{count} tickets").format(count=len(view.away)))
        self.done.set_rows(view.done)
        self.count.setText(str(view.done_count))
        self.mean.setText("–" if view.average_minutes is None else str(view.average_minutes))
