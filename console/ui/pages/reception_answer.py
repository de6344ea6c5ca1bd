"""The left part of Reception: the box, what the last scan led to, and the party it is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.queries.answers import Answer, Question, Result
from console.ui.i18n import Retranslating, translate
from console.ui.pages.reception_camera import picture_in
from console.ui.pages.reception_strip import ResultStrip, Told, told
from console.ui.widgets import Card, EmptyState
from console.ui.widgets.find_box import FindBox
from console.ui.widgets.layout import down
from console.ui.workplace import Workplace

if TYPE_CHECKING:
    from console.queries.box import Findings
    from console.ui.pages.found_list import FoundList
    from console.ui.pages.reception_card import ReceptionCard

NOBODY, PARTY, HOMES = range(3)
"""What the middle shows."""


class DoorAnswer(Retranslating, QWidget):
    """`asked` is the question that stands, `answer` what came of it, `done` the sentence of a
    press that goes before what the answer says. `dropped(path)`: a picture to be read;
    `opened(row)`: a home of those found; `card_made` once, when the first party comes."""

    dropped = Signal(Path)
    opened = Signal(object)
    card_made = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.asked = Question()
        self.answer: Answer | None = None
        self.done: Callable[[], Told] | None = None
        self.scan = FindBox(workplace.find, icon="scan", height=56, size=16, asks_door=True)
        self.strip = ResultStrip()
        self.empty, empty_card = EmptyState("scan"), Card(has_head=False)
        empty_card.body.addWidget(self.empty)
        self.middle = QStackedWidget()
        for widget in (empty_card, QWidget(), QWidget()):
            self.middle.addWidget(widget)
        below = QWidget()
        below.setFixedHeight(0)
        self.setLayout(down(self.scan, self.strip, below, self.middle, gap=8))
        self.scan.edit.setAcceptDrops(False)
        self.setAcceptDrops(True)
        self.scan.found.connect(self._show_found)
        self.scan.shown_first.connect(workplace.get_ready_to_find)
        self.retranslate()

    @cached_property
    def card(self) -> ReceptionCard:
        """Built when the first party comes, as the list of the homes found: nobody stands at the
        door when the console starts, and the two are a quarter of the page."""
        from console.ui.pages.reception_card import ReceptionCard

        made = ReceptionCard(self._workplace)
        self._put(PARTY, made)
        self.__dict__["card"] = made  # whoever hears of it asks for it
        self.card_made.emit()
        return made

    @cached_property
    def found(self) -> FoundList:
        from console.ui.pages.found_list import FoundList

        made, around = FoundList(self._workplace.clock), Card(has_head=False)
        around.body.addWidget(made)
        self.scan.serve(made.table)
        made.opened.connect(self.opened)
        self._put(HOMES, around)
        return made

    def _put(self, place: int, widget: QWidget) -> None:
        """Where an empty widget has kept its place."""
        self.middle.insertWidget(place, widget)
        empty = self.middle.widget(place + 1)
        if empty is not None:
            self.middle.removeWidget(empty)
            empty.deleteLater()

    def retranslate(self) -> None:
        self.scan.set_words(
            translate(
                "ReceptionPage",
                "Scan, or type a home, name, pinyin, phone tail, contract or ticket",
            ),
            translate("ReceptionPage", "Scan from anywhere"),
        )
        self.empty.set(
            translate("ReceptionPage", "Ready for the next party"),
            translate("ReceptionPage", "Scan the code of the notice, or type a few characters."),
        )
        if self.answer is not None:
            self.show_answer(self.answer)

    @property
    def visit_id(self) -> int:
        """Of the party on the card; 0 where none is inside."""
        card = self.answer.card if self.answer else None
        return card.visit.id if card and card.visit else 0

    @property
    def has_card(self) -> bool:
        return self.middle.currentIndex() == PARTY

    def ask(self, asked: Question) -> None:
        self.asked, self.done = asked, None

    def say(self, words: Callable[[], Told]) -> None:
        self.done = words

    def clear(self) -> None:
        self.asked, self.answer, self.done = Question(), None, None
        self.scan.clear()
        self.strip.hide()
        self.middle.setCurrentIndex(NOBODY)
        if "card" in vars(self):
            self.card.is_asking = False

    def show_answer(self, answer: Answer) -> None:
        self.answer = answer
        if self.scan.text() not in ("", self.asked.text) and self.done is None:
            self.scan.again()  # somebody types on meanwhile
            return
        workplace = self._workplace
        desk = workplace.desk
        what = self.done() if self.done else told(answer, workplace)
        time = workplace.clock(workplace.now())
        self.strip.say(what, time, workplace.desk_name(desk) if desk else "")
        if answer.card is not None:
            self.card.show_answer(answer)
        if self.scan.text() == self.asked.text:
            self._leave_box(answer)
        if not self.scan.text() or answer.card is None:
            self._show_middle()

    def _show_found(self, findings: Findings | None) -> None:
        """While somebody types; what was there before comes back with the empty box."""
        if findings is None:
            if self.answer is not None and self.answer.card is None:
                self.asked, self.answer = Question(), None
                self.strip.hide()
            self._show_middle()
        elif findings.text != self.asked.text:  # else the door has said more of it already
            self.strip.hide()
            self.found.show_findings(findings)
            self.middle.setCurrentIndex(HOMES)

    def _leave_box(self, answer: Answer) -> None:
        """Empty and ready again, unless there is something to choose or to correct."""
        if answer.result not in (Result.SEVERAL, Result.UNKNOWN):
            self.scan.clear()
        elif answer.result == Result.UNKNOWN:
            self.scan.edit.selectAll()

    def _show_middle(self) -> None:
        """What the last answer is about: a party, the homes to choose from, or nothing."""
        answer = self.answer
        is_typed = answer is not None and answer.card is None and not answer.is_scan
        if answer is not None and answer.card is not None:
            self.middle.setCurrentIndex(PARTY)
        elif answer is not None and is_typed and self.scan.text():
            self._show_choices(answer)
            self.middle.setCurrentIndex(HOMES)
        else:
            self.middle.setCurrentIndex(NOBODY)

    def _show_choices(self, answer: Answer) -> None:
        from console.queries.box import Findings

        self.found.show_findings(Findings(text=self.asked.text, rows=answer.choices))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if picture_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        path = picture_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)
