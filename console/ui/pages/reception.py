"""Reception: one box for every scan and name, one card, one key to press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cached_property, partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from console.actions.party_facts import PartyDetails
from console.actions.refused_scan import REFUSED
from console.actions.undo import undo
from console.domain.events import Event
from console.domain.seating import ZoneSeats
from console.queries.arrivals import ArrivalRow, CameRow, DoorLists, door_lists
from console.queries.box import Findings
from console.queries.door import Answer, Question, Result, at_the_door
from console.queries.found import Found
from console.queries.green import GreenCost, green_cost
from console.queries.seating import zones_now
from console.store import Store
from console.ui.page import Act, Page
from console.ui.pages.found_list import FoundList
from console.ui.pages.reception_card import ReceptionCard
from console.ui.pages.reception_green import GreenDrawer
from console.ui.pages.reception_lists import DoorSide
from console.ui.pages.reception_party import PartyDrawer
from console.ui.pages.reception_presses import ACCEPT, DoorPresses, GreenPresses
from console.ui.pages.reception_strip import ResultStrip, Told, told
from console.ui.sounds import Sounds
from console.ui.widgets import Card, EmptyState, State, TwoPart
from console.ui.widgets.find_box import FindBox
from console.ui.widgets.layout import down
from console.ui.workplace import Workplace

REPRINT = "reprint"


@dataclass(frozen=True, kw_only=True)
class Seen:
    lists: DoorLists
    asked: Question
    answer: Answer | None
    cost: GreenCost | None
    zones: list[ZoneSeats]


class ReceptionPage(Page):
    kinds = frozenset(
        {"visit", "step", "green", "appointment", "appointments", "day", "press.undone", "keys"}
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._asked = Question()
        self._answer: Answer | None = None
        self._done: Callable[[], Told] | None = None
        self._wants_cost = self._wants_details = self._is_new_scan = False
        self._build()
        self.presses = DoorPresses(self, self.card, self.ask, self._say)
        self.greens = GreenPresses(self, self.green.primary, self._visit)
        self._listen()
        self.retranslate()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.scan = FindBox(self.workplace.find, icon="scan", height=56, size=16, asks_door=True)
        self.strip = ResultStrip()
        self.card = ReceptionCard(self.workplace)
        self.found, found_card = FoundList(self.workplace.clock), Card(has_head=False)
        found_card.body.addWidget(self.found)
        self.scan.serve(self.found.table)
        self.empty, empty_card = EmptyState("scan"), Card(has_head=False)
        empty_card.body.addWidget(self.empty)
        self.middle = QStackedWidget()
        for widget in (empty_card, self.card, found_card):
            self.middle.addWidget(widget)
        self._below = QWidget()
        self._below.setFixedHeight(0)
        left = QWidget()
        left.setLayout(down(self.scan, self.strip, self._below, self.middle, gap=8))
        self.side, self.green = DoorSide(self.workplace), GreenDrawer(self.workplace)
        self.right = QStackedWidget()
        self.right.addWidget(self.side)
        self.right.addWidget(self.green)
        self.parts = TwoPart(left, self.right)
        self.set_content(self.parts)
        self.sounds = Sounds(self)

    def _listen(self) -> None:
        self.scan.found.connect(self._show_found)
        self.scan.opened.connect(self._open)
        self.scan.entered.connect(self._entered)
        self.scan.shown_first.connect(self.workplace.get_ready_to_find)
        self.found.opened.connect(self._open)
        self.strip.acted.connect(self.strip_act)
        self.side.party_chosen.connect(self._row_chosen)
        self.side.undo_requested.connect(self._undo)
        for signal, act in (
            (self.card.accepted, self.accept), (self.card.green_requested, self.open_green),
            (self.card.papers_missing, self.papers_missing),
            (self.card.details_wanted, self.open_details),
            (self.card.rebook_requested, self.rebook), (self.card.cleared, self.clear),
            (self.card.slip_wanted, self.show_slip),
            (self.green.asked, self.greens.ask), (self.green.granted, self.greens.grant),
            (self.green.refused, self.greens.refuse), (self.green.withdrawn, self.greens.withdraw),
            (self.green.closed, self.close_drawer),
        ):  # fmt: skip
            signal.connect(act)
        digits = (Act(str(n + 1), partial(self.green.pick, n)) for n in range(9))
        self.acts = (
            Act("Enter", self.enter), Act("Esc", self.escape), Act("F3", self.card.one_more),
            Act("F4", self.open_details),
            Act("F5", self.strip_act), Act("F6", self.open_green), Act("F7", self.papers_missing),
            Act("F8", self.rebook), Act("F9", self.show_slip), *digits,
        )  # fmt: skip

    def retranslate(self) -> None:
        self.scan.set_words(
            self.tr("Scan, or type a home, name, pinyin, phone tail, contract or ticket"),
            self.tr("Scan from anywhere"),
        )
        self.empty.set(
            self.tr("Ready for the next party"),
            self.tr("Scan the code of the notice, or type a few characters."),
        )
        self.parts.button.setText(self.tr("Lists"))
        if self._answer is not None:
            self._show_answer(self._answer)

    def title(self) -> str:
        return self.tr("Reception")

    def home(self) -> QWidget:
        return self.scan

    # -- asking ------------------------------------------------------------------------------

    def load(self, store: Store) -> Seen:
        asked, day = self._asked, self.workplace.day()
        answer = cost = None
        zones = store.read(zones_now, day=day) if self._wants_details else []
        if asked:
            answer = store.read(
                at_the_door, asked=asked, day=day, vault=store.vault, finder=self.workplace.finder
            )
            if self._wants_cost and answer.card and answer.card.visit:
                cost = store.read(green_cost, visit_id=answer.card.visit.id)
        lists = store.read(door_lists, day=day, now=self.workplace.now())
        return Seen(lists=lists, asked=asked, answer=answer, cost=cost, zones=zones)

    def show_rows(self, rows: Seen) -> None:
        self.side.show_lists(rows.lists)
        if self.scan.text() != self._asked.text:
            self.scan.again()
        if rows.asked != self._asked:
            return
        if rows.answer is not None:
            self._show_answer(rows.answer)
            card = rows.answer.card
            if rows.cost is not None and card is not None and card.visit is not None:
                self.green.show_cost(card.visit, rows.cost)
                self.right.setCurrentWidget(self.green)
            self._show_details(rows)
            self._note_scan(rows.answer)

    def ask(self, asked: Question) -> None:
        self._asked, self._done, self._is_new_scan = asked, None, False
        self.close_drawer()
        self.reload()

    def scanned(self, text: str) -> bool:
        self.scan.clear()
        self.ask(Question(text=text))
        self._is_new_scan = True
        self.give_keyboard_back()
        return True

    def receive(self, wish: object) -> None:
        if isinstance(wish, Question):
            self.scan.clear()
            self.ask(wish)

    def kept(self) -> dict[str, int | str]:
        return asdict(self._asked) if self._asked else {}

    def take_back(self, kept: dict[str, int | str]) -> None:
        asked: dict[str, Any] = dict(kept)
        self.ask(Question(**asked))

    def _show_found(self, findings: Findings | None) -> None:
        """While somebody types; what was there before comes back with the empty box."""
        if findings is None:
            if self._answer is not None and self._answer.card is None:
                self._asked, self._answer = Question(), None
                self.strip.hide()
            self._show_middle()
        elif findings.text != self._asked.text:  # else the door has said more of it already
            self.strip.hide()
            self.found.show_findings(findings)
            self.middle.setCurrentIndex(2)

    def _open(self, row: Found) -> None:
        self.scan.clear()
        self.ask(Question(unit_id=row.unit_id))
        self.give_keyboard_back()

    def _entered(self, text: str) -> None:
        """The door judges all that was typed; Enter on the empty box is the primary."""
        if text:
            self.ask(Question(text=text))

    def _row_chosen(self, row: ArrivalRow | CameRow) -> None:
        if isinstance(row, CameRow):
            self.ask(Question(visit_id=row.visit_id))
        else:
            self.ask(Question(appointment_id=row.appointment_id))
        self.scan.clear()
        self.give_keyboard_back()

    def _say(self, words: Callable[[], Told]) -> None:
        self._done = words

    def _show_answer(self, answer: Answer) -> None:
        self._answer = answer
        if self.scan.text() not in ("", self._asked.text) and self._done is None:
            self.scan.again()  # somebody types on meanwhile
            return
        time = self.workplace.clock(self.workplace.now())
        desk = self.workplace.desk
        what = self._done() if self._done else told(answer, self.workplace)
        self.strip.say(what, time, self.workplace.desk_name(desk) if desk else "")
        if answer.card is not None:
            self.card.show_answer(answer)
        if self.scan.text() == self._asked.text:
            self._leave_box(answer)
        if not self.scan.text() or answer.card is None:
            self._show_middle()

    def _leave_box(self, answer: Answer) -> None:
        """Empty and ready again, unless there is something to choose or to correct."""
        if answer.result not in (Result.SEVERAL, Result.UNKNOWN):
            self.scan.clear()
        elif answer.result == Result.UNKNOWN:
            self.scan.edit.selectAll()

    def _show_middle(self) -> None:
        """What the last answer is about: a party, the homes to choose from, or nothing."""
        answer = self._answer
        is_typed = answer is not None and answer.card is None and not answer.is_scan
        if answer is not None and answer.card is not None:
            self.middle.setCurrentIndex(1)
        elif answer is not None and is_typed and self.scan.text():
            self.found.show_findings(Findings(text=self._asked.text, rows=answer.choices))
            self.middle.setCurrentIndex(2)
        else:
            self.middle.setCurrentIndex(0)

    # -- acting ------------------------------------------------------------------------------

    def enter(self) -> None:
        if self._wants_details:
            self.party.act()
        else:
            (self.green.act if self._wants_cost else self.accept)()

    def escape(self) -> None:
        is_open = self._wants_cost or self._wants_details
        (self.close_drawer if is_open else self.clear)()

    def clear(self) -> None:
        self._asked, self._answer, self._done = Question(), None, None
        self.scan.clear()
        self.strip.hide()
        self.middle.setCurrentIndex(0)
        self.close_drawer()
        self.give_keyboard_back()

    def accept(self) -> None:
        """What the primary says."""
        answer = self._answer
        if answer is None or answer.card is None or not self.card.primary.isEnabled():
            return
        if self.card.is_asking:
            self.presses.hold_or_note(answer.card)
            return
        act = ACCEPT.get(answer.result)
        if act is not None:
            act(self.presses, answer.card)

    def strip_act(self) -> None:
        answer = self._answer
        if answer is None or answer.card is None or not self.strip.button.isVisible():
            return
        if answer.result == Result.SUPERSEDED:
            self.ask(Question(unit_id=answer.card.unit_ids[0]))
        elif answer.card.visit is not None:
            self.presses.issue_slip(answer.card.visit.id, REPRINT)

    def show_slip(self) -> None:
        visit = self._visit()
        if visit and self.card.slip.isVisible():
            # It brings ReportLab and fontTools: not before a paper is wanted.
            from console.ui.preview import preview_slip

            preview_slip(self.workplace, visit)

    def papers_missing(self) -> None:
        """To the papers of the party and back; the primary then says what becomes of the visit."""
        if self._visit() and not self.card.missing.isHidden():
            self.card.ask_papers()

    def _note_scan(self, answer: Answer) -> None:
        """Kept and heard once for each scan, not for each news that shows it again."""
        if self._is_new_scan:
            self._is_new_scan = False
            if self.workplace.settings.sound != "off":
                self.sounds.play(answer.result)
            if answer.result in REFUSED:
                self.presses.keep_refused(answer)

    def rebook(self) -> None:
        if self._answer and self._answer.card and self.card.rebook.isVisible():
            self.workplace.go("schedule", self._answer.card.unit_ids[0])

    def _undo(self, row: CameRow) -> None:
        self.press(undo, done=partial(self._undone, row), seq=row.seq)

    def _undone(self, row: CameRow, _event: Event) -> None:
        self.notice(
            State.DONE,
            lambda: self.tr("Check-in of {ticket} undone").format(ticket=row.ticket),
            lambda: self.tr("the number waits for the same party"),
        )

    # -- the party ---------------------------------------------------------------------------

    @cached_property
    def party(self) -> PartyDrawer:
        """Built when it is first wanted: most parties need none of it."""
        made = PartyDrawer(self.workplace)
        self.right.addWidget(made)
        made.changed.connect(self.card.set_details)
        made.saved.connect(self._save_details)
        made.sent.connect(self._send)
        made.collected.connect(self._collect)
        made.closed.connect(self.close_drawer)
        return made

    def open_details(self) -> None:
        if self._answer and self._answer.card and self.middle.currentIndex() == 1:
            self._wants_details, self._wants_cost = True, False
            self.reload()
            self.party.start()

    def _show_details(self, rows: Seen) -> None:
        card = rows.answer.card if rows.answer else None
        if not self._wants_details or card is None:
            return
        is_open = self.right.currentWidget() is self.party
        if not is_open or not self.party.is_changed():  # news leave alone what is being set
            self.party.show_party(card, self.card.details, rows.zones)
        self.right.setCurrentWidget(self.party)

    def _save_details(self, details: PartyDetails) -> None:
        self.presses.set_party(self._visit(), details, self.party.primary)

    def _send(self, zone: str) -> None:
        self.presses.send(self._visit(), zone, self.party.send)

    def _collect(self) -> None:
        self.presses.collect(self._visit(), self.party.collect)

    # -- green channel -----------------------------------------------------------------------

    def open_green(self) -> None:
        if self.card.green.isVisible():
            self._wants_cost, self._wants_details = True, False
            self.reload()

    def close_drawer(self) -> None:
        self._wants_cost = self._wants_details = False
        self.right.setCurrentWidget(self.side)
        self.give_keyboard_back()

    def _visit(self) -> int:
        card = self._answer.card if self._answer else None
        return card.visit.id if card and card.visit else 0
