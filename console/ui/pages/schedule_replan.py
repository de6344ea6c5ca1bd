"""A re-plan on the Schedule page: asked, worked out beside the window, looked at, applied."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from console.actions.moving import Move, apply_moves, judge_moves
from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.replanning import Change, Proposal, misfits, work_out
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.replan_form import ReplanForm
from console.ui.pages.replan_list import ReplanList
from console.ui.widgets import State
from console.ui.widgets.slot_cells import Look

if TYPE_CHECKING:
    from datetime import date, datetime

    from console.store import Store
    from console.ui.pages.schedule import SchedulePage

PATIENCE = 20.0
"""Seconds after which the best moves found so far are shown."""


class Replanning:
    """Of one page: its form, its list, and what the map shows of the moves."""

    def __init__(self, page: SchedulePage) -> None:
        self.page = page
        self.form, self.list = ReplanForm(), ReplanList(page.workplace.zone)
        self._why, self._given_up = "", threading.Event()
        self.form.wished.connect(self.work_out)
        self.form.given_up.connect(page.give_up)
        self.list.given_up.connect(page.give_up)
        self.list.ticked.connect(self.look_at)
        self.list.approved.connect(self.apply)

    def ask(self) -> None:
        page = self.page
        page.moving.put_back()
        days = [head.day for head in page.schedule.days if head.state == "planned"]
        choices = page.filters.choices
        self.form.ask(days, choices.hosts, choices.buildings, len(page.schedule.unplaced))
        page.sides.show(self.form)
        self.form.what.setFocus()

    def work_out(self, change: Change) -> None:
        page = self.page
        self._given_up = threading.Event()
        self.form.go.set_busy(True)
        self.form.go.setText(translate("Replan", "Working out…"))
        self._why = change.what.value
        begun = {head.day for head in page.schedule.days if head.state != "planned"}
        page.workplace.tasks.slow(
            partial(self._work_out, page.workplace.store, change, begun, self._given_up),
            done=self._found, refused=page.refuse, failed=self._failed, after=self._after,
        )  # fmt: skip

    def give_up(self) -> None:
        """Nobody waits for the moves any more: the solver looks up several times a second."""
        self._given_up.set()

    def _work_out(
        self, store: Store, change: Change, begun: set[date], given_up: threading.Event
    ) -> Proposal:
        """The board's seats are not looked at here: the read lane may be lifting somebody."""
        live = self.page.presses.boards.get(store)
        return work_out(
            store, live, change, begun=begun, time_limit=PATIENCE,
            told=lambda _cost: not given_up.is_set(),
        )  # fmt: skip

    def _found(self, proposal: Proposal) -> None:
        if self.form.isHidden():
            return  # given up meanwhile
        self.list.show_proposal(proposal)
        self.page.sides.show(self.list)
        self.page.show_looks()

    def _failed(self, failure: Failure) -> None:
        self.page.notice(State.ALERT, partial(i18n.say, failure.code, failure.facts))

    def _after(self) -> None:
        self.form.go.set_busy(False)
        self.form.retranslate()

    def look_at(self, chosen: tuple[Move, ...]) -> None:
        """Whether the ticked moves can go without the others; in the read lane."""
        store = self.page.workplace.store
        self.page.show_looks()
        self.page.workplace.tasks.read(
            lambda: misfits(self.page.presses.boards.get(store), chosen),
            done=partial(self.list.show_misfits, chosen),
        )

    def apply(self, chosen: tuple[Move, ...]) -> None:
        self.page.press(
            apply_moves, button=self.list.go, done=self._applied, refused=self._refused,
            ahead=judge_moves, moves=chosen, reason=self._why,
        )  # fmt: skip

    def _applied(self, event: Event) -> None:
        page = self.page
        count, confirmed = int(str(event.facts["moves"])), int(str(event.facts["confirmed"]))
        page.sides.show(None)
        fact = translate("Replan", "%n moves recorded", "", count)
        more = translate("Replan", "%n confirmed owners must be told anew", "", confirmed)
        page.presses.say_done(fact, more if confirmed else "", event)
        page.reload()

    def _refused(self, refusal: Refusal) -> None:
        """The plan is another one: what was worked out is worth nothing any more."""
        self.page.sides.show(self.form)
        self.page.refuse(refusal)

    def looks(self) -> dict[datetime, Look]:
        """Where the ticked moves take somebody away, and where they bring somebody."""
        if self.list.isHidden():
            return {}
        goes: dict[datetime, list[int]] = {}
        for move in self.list.chosen():
            if move.was and move.to and move.was.slot_start == move.to.slot_start:
                continue
            for spot, side in ((move.was, 0), (move.to, 1)):
                if spot is not None:
                    goes.setdefault(spot.slot_start, [0, 0])[side] += 1
        return {start: Look(goes=out, comes=in_) for start, (out, in_) in goes.items()}
