"""Reception: one box for every scan and name, one card, one key to press."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from console.domain.events import Event
from console.queries.answers import Answer, Question, Result
from console.queries.arrivals import ArrivalRow, CameRow, DoorLists, door_lists
from console.store import Store
from console.ui.page import Act, Page
from console.ui.pages.reception_answer import DoorAnswer
from console.ui.pages.reception_camera import DoorCamera
from console.ui.pages.reception_drawers import DoorDrawers
from console.ui.paper_menu import OF_VISIT, ask_paper
from console.ui.sounds import Sounds
from console.ui.widgets import State, TwoPart
from console.ui.workplace import Workplace

if TYPE_CHECKING:
    from console.domain.seating import ZoneSeats
    from console.queries.found import Found
    from console.queries.green import GreenCost
    from console.ui.pages.reception_card import ReceptionCard
    from console.ui.pages.reception_green import GreenDrawer
    from console.ui.pages.reception_presses import DoorPresses

REPRINT = "reprint"


@dataclass(frozen=True, kw_only=True)
class Seen:
    lists: DoorLists
    asked: Question
    answer: Answer | None
    cost: GreenCost | None
    zones: list[ZoneSeats]


class ReceptionPage(Page):
    """What a party needs, its card, its presses, its drawers, is imported and built when the first
    party comes: the console starts for the lists alone."""

    kinds = frozenset(
        {
            "visit",
            "step",
            "green",
            "appointment",
            "appointments",
            "day",
            "press.undone",
            "keys",
            "waits.told",
        }
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._is_new_scan = False
        self._build()
        self._listen()
        self.retranslate()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.door = DoorAnswer(self.workplace)
        self.scan, self.strip = self.door.scan, self.door.strip
        self.drawers = DoorDrawers(self, self.door, lambda: self.presses)
        self.side = self.drawers.side
        self.camera = DoorCamera(self, self.drawers)
        self.parts = TwoPart(self.door, self.camera)
        self.set_content(self.parts)
        self.buttons = (self.camera.button, *self.buttons)
        self.sounds = Sounds(self)

    @property
    def card(self) -> ReceptionCard:
        return self.door.card

    @property
    def green(self) -> GreenDrawer:
        return self.drawers.green

    @cached_property
    def presses(self) -> DoorPresses:
        from console.ui.pages.reception_presses import DoorPresses

        return DoorPresses(self, self.card, self.ask, self.door.say)

    def _listen(self) -> None:
        drawers = self.drawers
        self.scan.opened.connect(self._open)
        self.scan.entered.connect(self._entered)
        self.door.opened.connect(self._open)
        self.door.card_made.connect(self._listen_to_card)
        self.door.dropped.connect(self.camera.read_file)
        self.strip.acted.connect(self.strip_act)
        self.side.party_chosen.connect(self._row_chosen)
        self.side.undo_requested.connect(self._undo)
        digits = (Act(str(n + 1), partial(self._pick_reason, n)) for n in range(9))
        self.acts = (
            Act("Enter", self.enter), Act("Esc", self.escape), Act("F3", self.one_more),
            Act("F4", drawers.open_details),
            Act("F5", self.strip_act), Act("F6", drawers.open_green),
            Act("F7", self.papers_missing),
            Act("F8", self.rebook), Act("F9", self.show_slip), Act("F10", self.camera.turn),
            *digits,
        )  # fmt: skip

    def _listen_to_card(self) -> None:
        card, drawers = self.card, self.drawers
        for signal, act in (
            (card.accepted, self.accept), (card.green_requested, drawers.open_green),
            (card.papers_missing, self.papers_missing), (card.details_wanted, drawers.open_details),
            (card.rebook_requested, self.rebook), (card.cleared, self.clear),
            (card.slip_wanted, self.show_slip), (card.papers_wanted, self.choose_paper),
        ):  # fmt: skip
            signal.connect(act)

    def retranslate(self) -> None:
        self.parts.button.setText(self.tr("Lists"))

    def title(self) -> str:
        return self.tr("Reception")

    def home(self) -> QWidget:
        return self.scan

    # -- asking ------------------------------------------------------------------------------

    def load(self, store: Store) -> Seen:
        asked, day, drawers = self.door.asked, self.workplace.day(), self.drawers
        answer = cost = None
        zones: list[ZoneSeats] = []
        if drawers.wants_details:
            from console.queries.seating import zones_now

            zones = store.read(zones_now, day=day)
        if asked:
            from console.queries.door import at_the_door
            from console.queries.green import green_cost

            answer = store.read(
                at_the_door, asked=asked, day=day, vault=store.vault, finder=self.workplace.finder
            )
            if drawers.wants_cost and answer.card and answer.card.visit:
                cost = store.read(green_cost, visit_id=answer.card.visit.id)
        lists = store.read(door_lists, day=day, now=self.workplace.now())
        return Seen(lists=lists, asked=asked, answer=answer, cost=cost, zones=zones)

    def show_rows(self, rows: Seen) -> None:
        self.side.show_lists(rows.lists)
        if self.scan.text() != self.door.asked.text:
            self.scan.again()
        if rows.answer is not None and rows.asked == self.door.asked:
            self.door.show_answer(rows.answer)
            self.drawers.show_drawer(rows.answer, rows.cost, rows.zones)
            self._note_scan(rows.answer)

    def ask(self, asked: Question) -> None:
        self.door.ask(asked)
        self._is_new_scan = False
        self.drawers.close_drawer()
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
        return asdict(self.door.asked) if self.door.asked else {}

    def take_back(self, kept: dict[str, int | str]) -> None:
        asked: dict[str, Any] = dict(kept)
        self.ask(Question(**asked))

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

    # -- acting ------------------------------------------------------------------------------

    def enter(self) -> None:
        (self.drawers.act if self.drawers.is_open else self.accept)()

    def escape(self) -> None:
        (self.drawers.close_drawer if self.drawers.is_open else self.clear)()

    def clear(self) -> None:
        self.door.clear()
        self.drawers.close_drawer()

    def accept(self) -> None:
        """What the primary says."""
        answer = self.door.answer
        if answer is None or answer.card is None or not self.card.primary.isEnabled():
            return
        if self.card.is_asking and answer.card.visit is not None:
            self.presses.hold_or_note(answer.card)
            return
        from console.ui.pages.reception_presses import ACCEPT

        act = ACCEPT.get(answer.result)
        if act is not None:
            act(self.presses, answer.card)

    def one_more(self) -> None:
        if self.door.answer is not None and self.door.answer.card is not None:
            self.card.one_more()

    def _pick_reason(self, number: int) -> None:
        if self.drawers.wants_cost:
            self.green.pick(number)

    def strip_act(self) -> None:
        answer = self.door.answer
        if answer is None or answer.card is None or not self.strip.button.isVisible():
            return
        if answer.result == Result.SUPERSEDED:
            self.ask(Question(unit_id=answer.card.unit_ids[0]))
        elif answer.card.visit is not None:
            self.presses.issue_slip(answer.card.visit.id, REPRINT)

    def show_slip(self) -> None:
        visit = self.door.visit_id
        if visit and self.card.slip.isVisible():
            # It brings ReportLab and fontTools: not before a paper is wanted.
            from console.ui.preview import preview_slip

            preview_slip(self.workplace, visit)

    def choose_paper(self) -> None:
        """What the party may need at the door; of one that is inside also what goes with it."""
        answer = self.door.answer
        card = answer.card if answer else None
        if card is None or not self.card.papers.isVisible():
            return
        homes, visit = tuple(card.unit_ids), self.door.visit_id or 0

        def show(kind: str) -> None:
            from console.ui.preview import preview_paper

            preview_paper(self.workplace, kind, homes, visit if kind in OF_VISIT else None)

        of_visit = OF_VISIT if visit else ()
        ask_paper(self.card.papers, (of_visit, show), (("authority", "guide"), show))

    def papers_missing(self) -> None:
        """To the papers of the party and back; the primary then says what becomes of the visit."""
        if self.door.has_card and not self.card.missing.isHidden():
            self.card.ask_papers()

    def _note_scan(self, answer: Answer) -> None:
        """Kept and heard once for each scan, not for each news that shows it again."""
        if self._is_new_scan:
            from console.actions.refused_scan import REFUSED

            self._is_new_scan = False
            if self.workplace.settings.sound != "off":
                self.sounds.play(answer.result)
            if answer.result in REFUSED:
                self.presses.keep_refused(answer)

    def rebook(self) -> None:
        if self.door.answer and self.door.answer.card and self.card.rebook.isVisible():
            self.workplace.go("schedule", self.door.answer.card.unit_ids[0])

    def _undo(self, row: CameRow) -> None:
        from console.actions.undo import undo

        self.press(undo, done=partial(self._undone, row), seq=row.seq)

    def _undone(self, row: CameRow, _event: Event) -> None:
        self.notice(
            State.DONE,
            lambda: self.tr("Check-in of {ticket} undone").format(ticket=row.ticket),
            lambda: self.tr("the number waits for the same party"),
        )

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.camera.stop()
        super().hideEvent(event)
