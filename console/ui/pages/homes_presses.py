"""What is pressed on the Homes page: each wish becomes one press, which says what it did."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from console import by_hand
from console.actions.charges import correct_charge
from console.actions.classes import open_classes
from console.actions.homes import set_homes
from console.actions.merging import merge_homes, merge_owners
from console.actions.owners import remove_owner
from console.actions.settlement import ChargeRow
from console.actions.undo import UNDOABLE, undo
from console.domain.errors import Failure
from console.domain.events import Event
from console.store import new_op_id
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.widgets import State

if TYPE_CHECKING:
    from console.ui.pages.homes import HomesPage
    from console.ui.pages.homes_edit import HomeEdit


class HomesPresses:
    """Of one page; the drawer shows the news by itself, from the journal."""

    def __init__(self, page: HomesPage) -> None:
        self.page = page
        page.bulk.wished.connect(self.set_ticked)
        page.bulk.refused.connect(page.refuse)

    def listen(self, edit: HomeEdit) -> None:
        edit.facts.wished.connect(self.set_home)
        edit.wishes.wished.connect(self.set_home)
        edit.new.wished.connect(self.add_home)
        edit.owners.corrected.connect(self.correct_owner)
        edit.owners.added.connect(self.add_owner)
        edit.owners.removed.connect(self.remove_owner)
        edit.owners.merged.connect(self.merge_owners)
        edit.charges.wished.connect(self.correct_charge)
        edit.merge.wished.connect(self.merge_homes)
        for part in (edit.facts, edit.wishes, edit.new, edit.charges):
            part.refused.connect(self.page.refuse)

    # -- homes -------------------------------------------------------------------------------

    def set_ticked(self, fields: dict[str, Any]) -> None:
        page = self.page
        changes = {unit: fields for unit in sorted(page.table.ticked)}
        page.press(set_homes, button=page.bulk.go, done=self.say, changes=changes)

    def set_home(self, fields: dict[str, Any]) -> None:
        self._by_hand(by_hand.set_home_by_hand, unit_id=self.page.edit.unit_id, fields=fields)

    def add_home(self, fields: dict[str, Any], wish: by_hand.OwnerWish | None) -> None:
        self._by_hand(by_hand.add_home_by_hand, fields=fields, wish=wish, then=self.page.show_home)

    def merge_homes(self, keep_id: int, gone_id: int) -> None:
        self.page.press(merge_homes, done=self.say, keep_id=keep_id, gone_id=gone_id)

    def open_classes(self) -> None:
        self.page.press(open_classes, done=self.page.classes_opened)

    # -- owners and charges ------------------------------------------------------------------

    def correct_owner(self, owner_id: int, wish: by_hand.OwnerWish) -> None:
        self._by_hand(by_hand.correct_owner_by_hand, owner_id=owner_id, wish=wish)

    def add_owner(self, wish: by_hand.OwnerWish) -> None:
        self._by_hand(by_hand.add_owner_by_hand, unit_id=self.page.edit.unit_id, wish=wish)

    def remove_owner(self, owner_id: int) -> None:
        unit_id = self.page.edit.unit_id
        self.page.press(remove_owner, done=self.say, unit_id=unit_id, owner_id=owner_id)

    def merge_owners(self, keep_id: int, gone_id: int) -> None:
        self.page.press(merge_owners, done=self.say, keep_id=keep_id, gone_id=gone_id)

    def correct_charge(self, charge: ChargeRow, is_paid: bool) -> None:
        self.page.press(correct_charge, done=self.say, charge=charge, is_paid=is_paid)

    # -- how ---------------------------------------------------------------------------------

    def _by_hand(
        self,
        act: Callable[..., Event],
        *,
        then: Callable[[Event], None] | None = None,
        **wishes: Any,
    ) -> None:
        """What has to be spelt and sealed before the press; in the same lane."""
        page = self.page
        place = page.workplace
        page.notice_bar.dismiss()

        def done(event: Event) -> None:
            place.done_here.append(event)
            place.pressed.emit(event)
            self.say(event)
            if then is not None:
                then(event)

        job = partial(act, place.store, op_id=new_op_id(), by=place.person or None, **wishes)
        place.tasks.run(job, done=done, refused=page.refuse, failed=self._fail)

    def say(self, event: Event) -> None:
        """What was done, and the way back where there is one."""
        homes = sum(kind == "unit" for kind, _ in event.subjects)
        fields = str(event.facts.get("fields", "")).split()
        names = ", ".join(i18n.name("field", name) for name in fields)
        fact = f"{i18n.name('event', event.kind)} · " + translate(
            "HomesPage", "%n homes", "", homes
        )
        can_undo = event.kind in UNDOABLE
        self.page.notice(
            State.DONE, fact, names, button=translate("HomesPage", "Undo") if can_undo else "",
            act=partial(self.take_back, event.seq) if can_undo else None,
        )  # fmt: skip
        self.page.reload()

    def take_back(self, seq: int) -> None:
        self.page.press(undo, done=lambda _event: self.page.reload(), seq=seq)

    def _fail(self, failure: Failure) -> None:
        self.page.notice(State.ALERT, i18n.say(failure.code, failure.facts))
