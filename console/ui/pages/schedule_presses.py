"""What is pressed on the Schedule page: plan, move, place, print; each says what it did."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from console.actions.classes import open_classes
from console.actions.moving import Move, apply_moves, judge_moves, move_appointment
from console.actions.plan_rules import DaySetting, set_days
from console.actions.seating import Spot
from console.actions.undo import UNDOABLE, undo
from console.cures import cure_of, reasons_of
from console.domain.errors import Failure
from console.domain.events import Event
from console.planned_board import PlannedBoards
from console.planner import Wish, look_ahead
from console.planning.capacity import Word
from console.queries.day_rules import DayRuleRow, day_rules
from console.ui import files, i18n
from console.ui.i18n import translate
from console.ui.pages.plan_form import Planned, next_working_week, plan
from console.ui.pages.print_batch import PrintBatch
from console.ui.pages.schedule_words import slot_words
from console.ui.paper_menu import ask_way
from console.ui.widgets import State
from console.verdicts import Verdict, Verdicts, verdicts

if TYPE_CHECKING:
    from console.schedule import Cell, DayHead
    from console.ui.pages.schedule import SchedulePage
    from console.ui.pages.schedule_moving import Party


class SchedulePresses:
    def __init__(self, page: SchedulePage) -> None:
        self.page, self.boards = page, PlannedBoards()
        self.slow_boards = PlannedBoards()
        self.batch: PrintBatch | None = None

    # -- the whole window --------------------------------------------------------------------

    def ask_plan(self) -> None:
        page = self.page
        days = [head for head in page.schedule.days if head.state == "planned"]
        first = days[0].day if days else next_working_week(page.workplace.today())
        page.moving.put_back()
        page.sides.show(page.form)
        page.form.ask(page.schedule.to_plan, first, len(days) or 5)

    def look_ahead(self, wish: Wish) -> None:
        """What the window holds; the refusals of a plan come when it is pressed."""
        store, form = self.page.workplace.store, self.page.form
        self.page.workplace.tasks.slow(
            lambda: look_ahead(store, wish)[1],
            done=partial(form.show_room, wish),
            refused=lambda no: form.show_room(wish, (Word(code=no.code, facts=no.facts),)),
        )

    def plan(self, wish: Wish) -> None:
        page = self.page
        page.notice_bar.dismiss()
        page.progress.begin()
        page.sides.show(page.progress)
        page.workplace.tasks.slow(
            partial(
                plan, page.workplace.store, wish, by=page.workplace.person or None,
                told=page.progress.told,
            ),
            done=self._planned, refused=page.refuse, failed=self._failed, after=self._ended,
        )  # fmt: skip

    def _failed(self, failure: Failure) -> None:
        self.page.notice(State.ALERT, partial(i18n.say, failure.code, failure.facts))

    def _ended(self) -> None:
        """Whatever came of it; without a plan the form stands there again."""
        if self.page.progress.is_running:
            self.page.progress.end()
            self.page.sides.show(self.page.form)

    def _planned(self, made: Planned) -> None:
        page = self.page
        page.progress.show_result(made.cost, made.bound, made.greedy)
        page.workplace.reread()
        page.reload()
        fact = translate("SchedulePage", "%n homes placed", "", made.homes)
        left = translate("SchedulePage", "{count} without a place").format(count=len(made.reasons))
        hosts = translate("SchedulePage", "{hosts} hosts, {added} of them new").format(
            hosts=made.hosts, added=made.hosts_added
        )
        state = State.CALLED if made.reasons else State.DONE
        page.notice(
            state, fact, f"{left} · {hosts}", button=translate("SchedulePage", "Undo"),
            act=page.tools.take_plan_back,
        )  # fmt: skip
        page.give_keyboard_back()

    # -- one day -----------------------------------------------------------------------------

    def ask_day(self, head: DayHead) -> None:
        page = self.page
        if page.moving.is_on or page.progress.is_running or page.tools.open_part is not None:
            return
        job = partial(page.workplace.store.read, day_rules, days=(head.day,))
        page.workplace.tasks.read(job, done=partial(self._show_day, head))

    def _show_day(self, head: DayHead, rules: list[DayRuleRow]) -> None:
        self.page.sides.show(self.page.day_card)
        self.page.day_card.ask(head, rules[0])

    def set_day(self, day: date, setting: DaySetting) -> None:
        page = self.page
        page.press(set_days, button=page.day_card.go, done=self._day_set, days={day: setting})

    def _day_set(self, event: Event) -> None:
        page = self.page
        page.sides.show_slot()
        self.say_done(page.day_card.go.words(), "", event)
        page.reload()

    # -- one party ---------------------------------------------------------------------------

    def verdicts(self, party: Party) -> Verdicts:
        """In the read lane."""
        place = self.page.workplace
        live = self.boards.get(place.store)
        frame = place.frame
        closed = {d.day for d in frame.days if d.state == "closed"} if frame else set()
        return verdicts(live, party.unit_ids[0], now=place.now(), closed=closed)

    def warm(self) -> None:
        """The board is built before somebody is lifted: 5,000 homes take seconds."""
        store = self.page.workplace.store
        self.page.workplace.tasks.slow(
            lambda: self.boards.get(store) and None, refused=lambda _no: None
        )

    def settle(self, party: Party, cell: Cell, verdict: Verdict | None) -> None:
        to = Spot(slot_start=cell.start, host_id=verdict.host_id if verdict else None)
        done = partial(self._moved, party, cell)
        if party.appointment_id is not None:
            self.page.press(
                move_appointment, done=done, appointment_id=party.appointment_id, to=to
            )  # fmt: skip
        else:
            move = Move(to=to, owner_id=party.owner_id, unit_ids=party.unit_ids)
            self.page.press(apply_moves, done=done, moves=(move,))

    def say_no(self, party: Party, reasons: Sequence[str]) -> None:
        words = (
            translate("SchedulePage", "{who} has no place yet")
            if party.start is None
            else translate("SchedulePage", "{who} stays where it was")
        )
        self.page.notice(State.CALLED, words.format(who=party.words), " · ".join(reasons))

    def _moved(self, party: Party, cell: Cell, event: Event) -> None:
        page = self.page
        words = (
            translate("SchedulePage", "{who} has a place: {slot}")
            if party.start is None
            else translate("SchedulePage", "{who} moved to {slot}")
        )
        fact = words.format(who=party.words, slot=slot_words(cell.start, page.workplace.zone))
        more = (
            translate("SchedulePage", "Had confirmed: tell the owner anew")
            if party.is_confirmed
            else ""
        )
        self.say_done(fact, more, event)
        page.sides.show_slot()
        page.reload()

    def say_done(self, fact: str, more: str, event: Event) -> None:
        """With the way back, where there is one."""
        can_undo = event.kind in UNDOABLE
        self.page.notice(
            State.DONE, fact, more,
            button=translate("SchedulePage", "Undo") if can_undo else "",
            act=partial(self.take_back, event.seq) if can_undo else None,
        )  # fmt: skip

    # -- who has no place --------------------------------------------------------------------

    def ask_reasons(self) -> None:
        """Of all homes without a place, in the slow lane, which has a board of its own."""
        page = self.page
        units = tuple(row.unit_id for row in page.schedule.unplaced)
        store, boards = page.workplace.store, self.slow_boards
        if units and page.schedule.days:
            page.workplace.tasks.slow(
                lambda: reasons_of(boards.get(store), units), done=page.left_out.show_reasons,
                refused=lambda _no: None,
            )  # fmt: skip

    def ask_cure(self, party: Party | None) -> None:
        page = self.page
        if party is None or not page.schedule.days:
            return
        store, boards, unit = page.workplace.store, self.slow_boards, party.unit_ids[0]
        page.workplace.tasks.slow(
            lambda: cure_of(boards.get(store), unit, party.owner_id),
            done=partial(page.left_out.show_cure, unit), refused=lambda _no: None,
        )  # fmt: skip

    def apply_cure(self, moves: tuple[Move, ...]) -> None:
        self.page.press(
            apply_moves, button=self.page.left_out.do, done=self._cured, moves=moves,
            ahead=judge_moves, reason="unplaced",
        )  # fmt: skip

    def _cured(self, event: Event) -> None:
        page = self.page
        count, confirmed = int(str(event.facts["moves"])), int(str(event.facts["confirmed"]))
        more = translate("Replan", "%n confirmed owners must be told anew", "", confirmed)
        fact = translate("Replan", "%n moves recorded", "", count)
        self.say_done(fact, more if confirmed else "", event)
        page.reload()

    def take_back(self, seq: int) -> None:
        self.page.press(undo, done=lambda _event: self.page.reload(), seq=seq)

    def open_classes(self) -> None:
        self.page.press(open_classes, done=lambda _event: self.page.classes.opened())

    # -- paper -------------------------------------------------------------------------------

    def ask_print(self) -> None:
        page = self.page
        if page.schedule.parties:
            ask_way(page.tools.more_button, self._ask_file, self.send_notices)
        else:
            page.notice(State.CALLED, translate("SchedulePage", "Nobody has a place yet."))

    def _ask_file(self) -> None:
        title = translate("SchedulePage", "Print notices…")
        name = translate("SchedulePage", "notices") + ".pdf"
        files.ask_save(self.page, title, name, self.print_to)

    def print_to(self, path: Path) -> None:
        self._papers().run("notices", path, said=self._printed)

    def send_notices(self) -> None:
        said = translate("SchedulePage", "Notices are on their way to the printer")
        self._papers().send("notices", said=lambda _papers: said)

    def _papers(self) -> PrintBatch:
        if self.batch is None:
            self.batch = PrintBatch(self.page, self.page.tools.more_button)
        return self.batch

    def _printed(self, documents: int) -> str:
        return translate("SchedulePage", "%n notices written", "", documents)
