"""Desk: call, serve, finish; what this party needs and who comes after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from console.actions.calling import call_next, come_back, park, recall, serve
from console.actions.desks import set_desk
from console.actions.ending import end_visit
from console.actions.key_gate import sign_for_keys
from console.actions.keys import Receiver, answer_offer, offer_pieces
from console.actions.payments import record_payment, void_payment
from console.actions.serving import finish_step, send_on
from console.actions.settlement import Reading, read_meters
from console.actions.undo import undo
from console.domain.errors import Refusal
from console.domain.events import Event
from console.domain.keys import HolderKind
from console.queries.campaigns import DeskRow
from console.queries.desk import CalledParty, DeskView, desk_view
from console.queries.desk_done import DoneRow
from console.queries.desk_line import AwayRow
from console.queries.keys import HolderRow
from console.store import Store
from console.ui import i18n, theme
from console.ui.page import COALESCE_FAST, Act, Page
from console.ui.pages.desk_after import Ended
from console.ui.pages.desk_busy import BusyDesk
from console.ui.pages.desk_free import FreeDesk, NoDesk
from console.ui.pages.desk_lists import DeskSide
from console.ui.pages.desk_presses import DeskPresses
from console.ui.paper_menu import OF_HOMES, OF_STEP, OF_VISIT, ask_paper
from console.ui.sounds import GOOD, Sounds
from console.ui.widgets import Button, SecondaryButton, State, TwoPart
from console.ui.widgets.layout import down
from console.ui.workplace import Workplace

MINUTE = 30_000
"""Milliseconds after which the minutes in the lists are told anew."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    desk: DeskRow | None
    view: DeskView | None


def is_offered(before: DeskView | None, now: DeskView) -> bool:
    """A free desk that could call nobody can now."""
    if before is None or now.is_paused or not now.is_day_open or not now.next_ticket:
        return False
    was_idle = before.party is None and before.state == "open" and not before.next_ticket
    return was_idle and now.party is None and now.state == "open" and _same(before, now)


def _same(one: DeskView, other: DeskView) -> bool:
    return (one.station_id, one.number) == (other.station_id, other.number)


class DeskPage(Page):
    kinds = frozenset(
        {
            "visit", "step", "green", "desk", "day", "calling", "press.undone", "charges", "meter",
            "keys", "plan", "host", "issue",
        }
    )  # fmt: skip
    delay = COALESCE_FAST

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._view: DeskView | None = None
        self.none, self.free = NoDesk(), FreeDesk(workplace)
        self.left = QStackedWidget()
        self.left.addWidget(self.free)
        self.side = DeskSide(workplace)
        self.parts = TwoPart(self.left, self.side, right_width=440)
        self.set_content(self.parts)
        self.choosing = QWidget()
        self.choosing.setLayout(
            down(self.none, margins=(theme.SIDE, theme.EDGE, theme.SIDE, theme.EDGE))
        )
        self.choosing.hide()
        self._whole.addWidget(self.choosing, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rest = SecondaryButton(cap="F9")
        self.buttons = (self.rest, *self.buttons)
        self.presses = DeskPresses(self, lambda: self.party, self.large_button, self.rest)
        self.sounds = Sounds(self)
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self.refresh)
        self._minute.start()
        self._listen()
        self.retranslate()

    def _listen(self) -> None:
        presses = self.presses
        for signal, act in (
            (self.none.chosen, self.choose), (self.free.pressed, self.primary),
            (self.free.undo_requested, self.undo),
            (self.side.back_requested, self.back), (self.side.undo_requested, self.undo),
            (self.side.longer_requested, presses.hold_longer),
            (self.free.replace_requested, presses.replace),
            (self.free.after.wanted, lambda unit: self.workplace.go("schedule", unit)),
            (self.rest.clicked, presses.take_rest),
        ):  # fmt: skip
            signal.connect(act)
        self.acts = (
            Act("F4", self.primary), Act("Enter", self.primary), Act("F5", self.recall),
            Act("F6", self.leave), Act("F7", self._of_party(BusyDesk.open_holds)),
            Act("F8", self._of_party(BusyDesk.open_ways)), Act("F9", presses.take_rest),
            Act("Esc", self._of_party(BusyDesk.close_choices)),
        )  # fmt: skip

    @cached_property
    def busy(self) -> BusyDesk:
        """Built for the first party: the larger half of this page."""
        made = BusyDesk(self.workplace)
        self.left.addWidget(made)
        needs, presses = made.needs, self.presses
        for signal, act in (
            (made.primary_pressed, self.primary),
            (made.only_finished, self.finish), (made.recalled, self.recall),
            (made.parked, self.park), (made.held, presses.hold), (made.sent, self.send_on),
            (made.given, presses.give), (made.skipped, presses.skip),
            (made.ended, self.end), (made.uncalled, self.undo_call),
            (made.collected, presses.collect),
            (needs.paid, self.pay), (needs.voided, self.void), (needs.read, self.read_meters),
            (needs.changed, made.show_missing),
            (needs.offered, self.offer), (needs.accepted, self.accept),
            (needs.paper_wanted, self._preview), (needs.sign_wanted, self.sign),
            (needs.receipt_wanted, self._preview_receipt), (needs.record_wanted, self._record),
            (made.papers_wanted, self.choose_paper),
        ):  # fmt: skip
            signal.connect(act)
        return made

    def _of_party(self, act: Callable[[BusyDesk], None]) -> Callable[[], None]:
        """A key that means something only while somebody is at the desk."""
        return lambda: act(self.busy) if self.party is not None else None

    def large_button(self) -> Button:
        return self.busy.primary if self.party is not None else self.free.call

    def retranslate(self) -> None:
        self.parts.button.setText(self.tr("Line"))
        self._show_rest()

    def title(self) -> str:
        return self.tr("Desk")

    def context(self) -> str:
        desk, view = self.workplace.desk, self._view
        if desk is None:
            return ""
        party = view.party if view else None
        if party is not None:
            state = i18n.name("visit", party.state)
        else:
            free = self.tr("free") if view and view.state == "open" else ""
            state = free or i18n.name("desk", view.state if view else desk.state)
        return f"{self.workplace.desk_name(desk)} · {state}"

    def home(self) -> QWidget:
        """The first field that is still to be filled; else the page itself, whose keys act."""
        if self._view is None:
            return self.none.desks
        return self.busy.needs.first_open() or self if self.party is not None else self

    # -- reloading ---------------------------------------------------------------------------

    def load(self, store: Store) -> Seen:
        desk = self.workplace.desk
        if desk is None:
            return Seen(desk=None, view=None)
        day, now = self.workplace.day(), self.workplace.now()
        return Seen(desk=desk, view=store.read(desk_view, desk_id=desk.id, day=day, now=now))

    def show_rows(self, rows: Seen) -> None:
        before, view = self._view, rows.view
        self._view = view
        self.choosing.setVisible(view is None)
        self.parts.setVisible(view is not None)
        if view is None:
            frame = self.workplace.frame
            self.none.show_desks(frame.desks if frame else ())
        else:
            self.side.show_view(view)
            if view.party is not None:
                self.busy.show_party(view.party, may_undo=bool(self._call_of(view.party)))
            else:
                if is_offered(before, view):
                    self._offer(view.next_ticket)
                self.free.show_view(view)
            self.left.setCurrentWidget(self.busy if view.party else self.free)
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.give_keyboard_back()
        self._show_rest()

    def _offer(self, ticket: str) -> None:
        """Heard and seen: whoever sits at a free desk may look elsewhere."""
        self.free.offer(ticket)
        QApplication.alert(self.window())
        if self.workplace.settings.sound != "off":
            self.sounds.sound(GOOD)

    def _show_rest(self) -> None:
        view = self._view
        self.rest.setVisible(view is not None and view.party is None and view.state == "open")
        self.rest.setText(self.tr("Pause this desk"))

    @property
    def party(self) -> CalledParty | None:
        return self._view.party if self._view else None

    # -- acting ------------------------------------------------------------------------------

    def choose(self, desk: DeskRow) -> None:
        self.workplace.remember(station=f"{desk.station}-{desk.number}")

    def primary(self) -> None:
        """F4: call, begin, or finish and call: what the large button says."""
        view, party = self._view, self.party
        if view is None:
            return
        if party is None:
            self._call(view)
        elif not self.busy.primary.isEnabled():
            return
        elif party.state == "called":
            self._press(serve)
        else:
            self._finish(done=self._go_on)

    def _call(self, view: DeskView) -> None:
        if not self.free.call.isEnabled():
            return
        if view.state != "open":
            self.press(set_desk, button=self.free.call, done=self._again, state="open")
        else:
            self.free.after.leave()
            self.press(call_next, button=self.free.call, done=self._again)

    def _go_on(self, event: Event) -> None:
        """A step that is folded into this desk goes on with the same party; else the next is
        called: nobody waiting is no fault, the free desk says it."""
        if event.facts.get("stays"):
            self.reload()
            return
        self.press(call_next, done=self._again, refused=lambda _refusal: self.reload())

    def leave(self) -> None:
        """F6: this party leaves the desk and nobody is called."""
        party = self.party
        if party is not None:
            (self.park if party.state == "called" else self.finish)()

    def finish(self) -> None:
        if self.party is not None:
            self._finish(done=self._again)

    def _finish(self, done: Any) -> None:
        needs = self.busy.needs
        self.press(
            finish_step, button=self.busy.primary, done=done, with_issues=needs.with_issues(),
            answers=needs.form.answers(),
        )  # fmt: skip

    def recall(self) -> None:
        button = self.busy.recall if self.party is not None else None
        if button is not None and button.isVisible() and button.isEnabled():
            self._press(recall)

    def park(self) -> None:
        self._press(park)

    def send_on(self, station_id: int) -> None:
        party = self.party
        if party is not None:
            self._press(send_on, visit_id=party.visit_id, station_id=station_id)

    def end(self, how: str, reason: str = "") -> None:
        party = self.party
        if party is None:
            return
        home = party.homes[0].unit_id
        ended = Ended(ticket=party.ticket, how=how, reason=reason, unit_id=home)
        self.press(
            end_visit, button=self.large_button(), done=lambda _event: self._ended(ended),
            refused=partial(self._end_refused, home), visit_id=party.visit_id, how=how,
            reason=reason,
        )  # fmt: skip

    def _ended(self, ended: Ended) -> None:
        self.free.after.ask(ended)
        self.reload()

    def _end_refused(self, unit_id: int, refusal: Refusal) -> None:
        """Keys that are out come back first, by custody: one press leads there."""
        if refusal.code != "visit.keys-already-out":
            self.refuse(refusal)
            return
        self.notice(
            State.CALLED, partial(i18n.say, refusal.code, refusal.facts),
            button=lambda: self.tr("Take the keys back"),
            act=partial(self.workplace.go, "keys", unit_id),
        )  # fmt: skip

    def back(self, row: AwayRow) -> None:
        self.press(come_back, done=self._again, visit_id=row.visit_id)

    def _call_of(self, party: CalledParty) -> int:
        """The call of this window that brought the party here, while nothing stands on it."""
        last = next((e for e in reversed(self.workplace.done_here) if e.desk_id), None)
        is_it = last is not None and last.kind == "visit.called" and party.state == "called"
        return last.seq if is_it and last and last.facts.get("ticket") == party.ticket else 0

    def undo_call(self) -> None:
        seq = self._call_of(self.party) if self.party else 0
        if seq and self.party is not None:
            self.press(undo, done=partial(self._undone, self.party.ticket), seq=seq)

    def undo(self, row: DoneRow) -> None:
        self.press(undo, done=partial(self._undone, row.ticket), seq=row.seq)

    def pay(self, receipt: str, cents: int, method: str) -> None:
        """One receipt for all homes of this party, the whole sum or a part of it."""
        party = self.party
        if party is not None:
            self._press_needs(
                record_payment, visit_id=party.visit_id, receipt=receipt, cents=cents, method=method
            )

    def void(self, payment_id: int) -> None:
        self._press_needs(void_payment, payment_id=payment_id)

    def read_meters(self, readings: tuple[Reading, ...]) -> None:
        self._press_needs(read_meters, readings=readings)

    def offer(self) -> None:
        party = self.party
        if party is not None:
            owner = Receiver(kind=HolderKind.OWNER, owner_id=party.owner_id)
            self._press_needs(
                offer_pieces, item_ids=party.needs.to_offer, to=owner, purpose="handover"
            )

    def accept(self, count: int) -> None:
        party = self.party
        if party is not None:
            self._press_needs(answer_offer, item_ids=party.needs.offered, accept=True, count=count)

    def sign(self) -> None:
        """The screen is turned to the owner: a window of its own with the field to sign in."""
        party = self.party
        if party is None:
            return
        from console.ui.pages.keys_sign import SignWindow

        owner = HolderRow(kind=HolderKind.OWNER, name=party.owner, owner_id=party.owner_id)
        units = tuple(dict.fromkeys(piece.unit_id for piece in party.needs.pieces))
        self.signing = SignWindow(self.workplace.store.vault, units, [owner])
        self.signing.box.signed.connect(self._sign)
        self.signing.show()

    def _sign(self, signature: object) -> None:
        self.signing.close()
        self._press_needs(sign_for_keys, signature=signature)

    def _record(self, unit_id: int) -> None:
        self.workplace.go("issues", ("home", unit_id))

    def _preview_receipt(self, unit_id: int) -> None:
        from console.ui.preview import preview_key_receipt

        preview_key_receipt(self.workplace, unit_id)

    def choose_paper(self) -> None:
        """The papers of this step first, then what any party may need."""
        party = self.party
        if party is None:
            return
        homes, visit = tuple(home.unit_id for home in party.homes), party.visit_id

        def show(kind: str) -> None:
            from console.ui.preview import preview_paper

            preview_paper(self.workplace, kind, homes, visit if kind in OF_VISIT else None)

        first = OF_STEP.get(party.step, ())
        rest = tuple(k for k in (*OF_VISIT, *OF_HOMES) if k not in first)
        ask_paper(self.busy.papers, (first, show), (rest, show))

    def _preview(self, unit_id: int) -> None:
        # It brings ReportLab and fontTools: not before a paper is wanted.
        from console.ui.preview import preview_confirmation

        preview_confirmation(self.workplace, unit_id)

    def _press(self, action: Any, **wishes: Any) -> None:
        self.press(action, button=self.large_button(), done=self._again, **wishes)

    def _press_needs(self, action: Any, **wishes: Any) -> None:
        self.press(action, button=self.busy.needs.act_button, done=self._again, **wishes)

    def _again(self, _event: Event) -> None:
        self.reload()

    def _undone(self, ticket: str, _event: Event) -> None:
        self.free.after.leave()  # whoever is back needs no other day
        self.notice(
            State.DONE,
            lambda: self.tr("Undone: {ticket} is back in its place").format(ticket=ticket),
        )
        self.reload()
