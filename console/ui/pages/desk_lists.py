"""The right part of Desk: who waits (tickets only), who is away, what was done here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.queries.desk import DeskView
from console.queries.desk_done import DoneRow
from console.queries.desk_line import AwayRow, WaitRow
from console.ui import i18n, theme
from console.ui.i18n import Retranslating, translate
from console.ui.pages.desk_why import why_next
from console.ui.rows import Column
from console.ui.widgets import Card, EmptyState, IconLabel, Table, Text
from console.ui.widgets.act_band import ActBand
from console.ui.widgets.band import Band
from console.ui.widgets.card import HEAD
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

LINE_LEAST, DONE_LEAST, FIGURES = 3, 3, 72
"""Rows that the line and what was done keep in a low window; height of the three figures."""


def bar_words(row: WaitRow) -> str:
    """Why this desk may not serve it now; else how often it was overtaken."""
    words = {
        "host": translate("DeskRows", "another host"),
        "host_busy": translate("DeskRows", "host is busy"),
        "language": translate("DeskRows", "other language"),
        "keys": translate("DeskRows", "keys elsewhere"),
        "keys_none": translate("DeskRows", "no key set"),
        "keys_frozen": translate("DeskRows", "keys frozen"),
        "keys_missing": translate("DeskRows", "keys missing"),
    }.get(row.bar, "")
    if row.warning and not words:
        return translate("DeskRows", "keys with escort")
    if words or not row.overtaken:
        return words
    return translate("DeskRows", "overtaken {times}×").format(times=row.overtaken)


def waiting_columns(workplace: Workplace) -> tuple[Column[WaitRow], ...]:
    return (
        Column(name="place", title=lambda: "", text=lambda r: str(r.place), width=28,
               tone="ink_2", size=12, may_elide=False),
        Column(name="ticket", title=lambda: translate("DeskRows", "Ticket"), width=84, size=16,
               text=lambda r: f"{r.ticket} »" if r.is_green else r.ticket,
               is_bold=True, may_elide=False,
               tone=lambda r: "green" if r.is_green else "ink"),
        Column(name="came", title=lambda: translate("DeskRows", "Came"), width=68, size=12,
               widest=lambda: [i18n.name("came", letter) for letter in "AGW"],
               text=lambda r: i18n.name("came", "G" if r.is_green else r.letter),
               tone=lambda r: "green" if r.is_green else "ink_2"),
        Column(name="due", title=lambda: translate("DeskRows", "Due"), width=54,
               text=lambda r: workplace.clock(r.due_at), may_elide=False),
        Column(name="waited", title=lambda: translate("DeskRows", "Waits"), width=68,
               text=lambda r: i18n.minutes(r.minutes), is_right=True, may_elide=False,
               widest=lambda: [i18n.minutes(65)]),
        Column(name="bar", title=lambda: translate("DeskRows", "Condition"), text=bar_words,
               size=12, tone="ink_2", is_right=True),
    )  # fmt: skip


def away_columns(workplace: Workplace) -> tuple[Column[AwayRow], ...]:
    def until(row: AwayRow) -> str:
        if row.state == "on_hold" and row.ask_at is not None:
            words = translate("DeskRows", "ask at {time}")
            return words.format(time=workplace.clock(row.ask_at))
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
               widest=lambda: [f"{i18n.name('visit', s)} {i18n.minutes(59)}"
                               for s in ("parked", "on_hold")],
               icon=lambda r: "sheet" if r.state == "on_hold" else "parked",
               text=lambda r: f"{i18n.name('visit', r.state)} {i18n.minutes(r.minutes)}"),
        Column(name="until", title=str, text=until, size=12, tone="ink_2"),
        Column(name="back", title=str, width=112, is_act=True, is_right=True, is_edged=True,
               widest=lambda: [translate("DeskRows", "Is back")],
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
               widest=lambda: [translate("DeskRows", "Just done")],
               text=lambda r: r.ticket, is_bold=True, may_elide=False),
        Column(name="span", title=lambda: translate("DeskRows", "Time"), text=span,
               is_right=True, may_elide=False),
        Column(name="took", title=lambda: translate("DeskRows", "Took"), width=80, text=took,
               is_right=True, widest=_tooks),
        Column(name="undo", title=lambda: "", width=88, is_act=True, is_right=True,
               widest=lambda: [translate("DeskRows", "Undo")],
               icon=lambda r: "undo" if r.can_undo else "",
               text=lambda r: translate("DeskRows", "Undo") if r.can_undo else ""),
    )  # fmt: skip


def _tooks() -> list[str]:
    return [i18n.minutes(65), *(i18n.name("event", f"visit.{e}") for e in ("parked", "held"))]


class DayFigures(QWidget):
    """Done, mean time, end of the half-day; a line between each."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = tuple(Text(size=28, bold=True) for _ in range(3))
        self.words = tuple(Text(size=12, tone="ink_2", may_elide=True) for _ in range(3))
        line = across(gap=0, margins=(0, 6, 0, 6))
        for number, words in zip(self.numbers, self.words, strict=True):
            line.addLayout(down(number, words, gap=0, margins=(16, 0, 8, 0)), 1)
        self.setLayout(line)

    def set(self, n: int, number: str, words: str) -> None:
        self.numbers[n].setText(number)
        self.words[n].setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        for n in (1, 2):
            x = self.width() * n // 3
            painter.fillRect(x, 8, 1, self.height() - 16, theme.color("line"))
        painter.end()


class DeskSide(Retranslating, QWidget):
    """`back_requested(AwayRow)`, `undo_requested(DoneRow)`, `longer_requested(AwayRow)`."""

    back_requested = Signal(object)
    undo_requested = Signal(object)
    longer_requested = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: DeskView | None = None
        self.waiting_card, self.away_card, self.done_card = Card(), Card(), Card()
        self.waiting_count, self._away_count = Text(tone="ink_2"), Text(tone="ink_2")
        self.waiting_card.add_to_head(self.waiting_count, after_title=True)
        self.away_card.add_to_head(self._away_count, after_title=True)
        self.waiting = Table(waiting_columns(workplace), key=lambda r: r.visit_id)
        self.nobody = EmptyState("done")
        self.nobody.setFixedHeight(4 * theme.ROW)
        self.next_words = Text(tone="ink_2", wraps=True)
        self.next_band = Band("subtle")
        note = across(down(IconLabel("info", tone="accent"), None), self.next_words,
                      gap=10, margins=(16, 10, 16, 10))  # fmt: skip
        note.setStretch(1, 1)
        self.next_band.setLayout(note)
        for widget in (self.waiting, self.nobody, self.next_band):
            self.waiting_card.body.addWidget(widget)
        self.away = Table(away_columns(workplace), key=lambda r: r.visit_id, has_head=False)
        self.away_card.body.addWidget(self.away)
        self.ask = ActBand("clock")
        self.ask.acted.connect(self._hold_longer)
        self.away_card.body.addWidget(self.ask)
        self.away.acted.connect(lambda row, _name: self.back_requested.emit(row))
        self.away.opened.connect(self.back_requested)
        self.figures = DayFigures()
        self.done_card.body.addWidget(self.figures)
        self.done = Table(done_columns(workplace), key=lambda r: r.seq)
        self.done.acted.connect(lambda row, _name: self.undo_requested.emit(row))
        self.done_card.body.addWidget(self.done, 1)
        for card in (self.waiting_card, self.away_card):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        lines = down(self.waiting_card, self.away_card, self.done_card, gap=16)
        lines.setStretch(2, 1)
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
        self.nobody.set(self.tr("Nobody waits here"))
        if self._view is not None:
            self.show_view(self._view)

    def show_view(self, view: DeskView) -> None:
        self._view = view
        self.waiting.set_rows(view.waiting)
        self.waiting.setVisible(bool(view.waiting))
        self.nobody.setVisible(not view.waiting)
        longest = self.tr("longest {minutes}").format(minutes=i18n.minutes(view.longest))
        self.waiting_card.fact.setText(longest if view.waiting else "")
        count = self.tr("%n tickets", "", len(view.waiting))
        self.waiting_count.setText(count if view.waiting else "")
        head, words = why_next(view, self._workplace)
        # The free desk says it in its own band.
        self.next_band.setVisible(bool(words) and view.party is not None)
        self.next_words.setText(head + ("" if head.endswith("：") else " ") + words)
        self.away.set_rows(view.away)
        self.away_card.setVisible(bool(view.away))
        self._away_count.setText(self.tr("%n tickets", "", len(view.away)))
        self._show_ask()
        self.done.set_rows(view.done)
        desk = self._workplace.desk
        self.done_card.fact.setText(self._workplace.desk_name(desk) if desk else "")
        self._show_figures(view)
        self._fit()

    def _over(self) -> AwayRow | None:
        """Whose hold has lasted its time: somebody asks."""
        now = self._workplace.now()
        away = self._view.away if self._view else ()
        return next((r for r in away if r.ask_at is not None and r.ask_at <= now), None)

    def _show_ask(self) -> None:
        row = self._over()
        if row is None:
            self.ask.say("", "")
            return
        words = self.tr("{ticket}, {reason}: away for {minutes}. Ask whether it still comes.")
        reason, away = i18n.name("reason", row.reason), i18n.minutes(row.minutes)
        self.ask.say(
            words.format(ticket=row.ticket, reason=reason, minutes=away), self.tr("Hold longer")
        )

    def _hold_longer(self) -> None:
        row = self._over()
        if row is not None:
            self.longer_requested.emit(row)

    def _show_figures(self, view: DeskView) -> None:
        mean = "–" if view.average_minutes is None else i18n.minutes(view.average_minutes)
        self.figures.set(0, str(view.done_count), self.tr("done"))
        self.figures.set(1, mean, self.tr("on average"))
        now = self._workplace.now()
        blocks = self._workplace.campaign.rules.blocks
        ends = [end for _begin, end in blocks]
        clock = self._workplace.clock(now)
        end = next((end for end in ends if end > clock), ends[-1])
        is_last = end == ends[-1]
        self.figures.set(2, end, self.tr("end of the day") if is_last else self.tr("lunch"))

    def _fit(self) -> None:
        """As many of the line as there is room for: below it, what was done keeps three rows."""
        view = self._view
        if view is None:
            return
        self.away.setFixedHeight(self.away.height_for(min(3, max(1, len(view.away)))))
        below = HEAD + FIGURES + self.done.height_for(DONE_LEAST) + theme.EDGE
        if view.away:
            below += HEAD + self.away.height() + theme.EDGE
        if self.ask.isVisibleTo(self):
            below += self.ask.sizeHint().height()
        if self.next_band.isVisibleTo(self):
            below += self.next_band.sizeHint().height()
        room = (self.height() - below - HEAD - self.waiting.height_for(0)) // theme.ROW
        shown = min(len(view.waiting), max(LINE_LEAST, room))
        self.waiting.setFixedHeight(self.waiting.height_for(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()
