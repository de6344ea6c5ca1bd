"""A party on its way to another slot, by mouse or by keys: looked up, aimed, put down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from console.schedule import Cell
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.schedule_words import lines_of, slot_words
from console.ui.widgets.drag_card import DragCard, Line
from console.ui.widgets.slot_cells import Look
from console.verdicts import Fit, Verdict, Verdicts

if TYPE_CHECKING:
    from console.ui.pages.schedule import SchedulePage

NEAR_EDGE = 24
"""Pixels from the edge of what is shown of the map within which it scrolls on."""


@dataclass(frozen=True, kw_only=True)
class Party:
    """`start` is None, and so is `appointment_id`, while the owner has no place."""

    owner_id: int
    unit_ids: tuple[int, ...]
    words: str
    owner: str
    appointment_id: int | None = None
    start: datetime | None = None
    state: str = ""

    @property
    def is_confirmed(self) -> bool:
        return self.state == "confirmed"


class Moving:
    """Of one page. What the slots would say is read when a row becomes current, so that it is there
    when the row is lifted."""

    def __init__(self, page: SchedulePage) -> None:
        self.page, self.map = page, page.map
        self.card = DragCard(page)
        self.party: Party | None = None
        self.target: Cell | None = None
        self.is_by_mouse = False
        self._known: tuple[Party, Verdicts] | None = None
        self._asked: Party | None = None

    @property
    def is_on(self) -> bool:
        return self.party is not None

    @property
    def verdicts(self) -> Verdicts | None:
        """None while they are still being worked out."""
        if self._known is None or self._known[0] != self.party:
            return None
        return self._known[1]

    # -- looking it up -----------------------------------------------------------------------

    def prepare(self, party: Party | None) -> None:
        """Ahead of a drag; in the read lane, whose answer to an older question is dropped."""
        if party is None or party == self._asked:
            return
        self._asked = party
        self.page.workplace.tasks.read(
            partial(self.page.presses.verdicts, party), done=partial(self._learn, party),
            refused=partial(self._cannot, party),
        )  # fmt: skip

    def forget(self) -> None:
        """The plan is another one now; who is being moved is asked for again."""
        self._known = self._asked = None
        self.prepare(self.party)

    def _learn(self, party: Party, found: Verdicts) -> None:
        if party != self._asked:
            return
        self._known = (party, found)
        if party == self.party:
            self._paint()
            self.page.lifting.show_offers(found)
            self._say()

    def _cannot(self, party: Party, refusal: object) -> None:
        if party == self._asked:
            self._asked = None
        if party == self.party:
            self.put_back()
            self.page.refuse(refusal)  # type: ignore[arg-type]  # a lane hands over what it caught

    # -- on its way --------------------------------------------------------------------------

    def lift(self, party: Party, *, by_mouse: bool) -> None:
        self.party, self.target, self.is_by_mouse = party, None, by_mouse
        self.prepare(party)
        self._paint()
        if self.verdicts is not None:
            self.page.lifting.show_offers(self.verdicts)

    def carry(self, point: QPoint) -> None:
        """The pointer is there (of the screen)."""
        if self.party is None:
            return
        self._scroll(point)
        place = self.map.mapFromGlobal(point)
        self.target = self.map.cell_at(place) if self._is_over(self.page.card.area, point) else None
        self.map.aim(self.target)
        self._say(QRect(self.page.mapFromGlobal(point), QRect().size()))

    def aim(self, cell: Cell) -> None:
        """By the arrow keys, a click, or an offer."""
        self.target = cell
        self.map.aim(cell)
        self._say()

    def put_back(self) -> None:
        self.party = self.target = None
        self.card.hide()
        self.map.aim(None)
        self.page.show_looks()

    def drop(self) -> None:
        """Where it is aimed at: one press, or the reason why not."""
        party, cell = self.party, self.target
        if party is None or cell is None:
            self.put_back()
            return
        verdict = self.verdict_of(cell)
        if verdict is not None and verdict.fit is Fit.HERE:
            self.put_back()
            return
        if verdict is not None and verdict.fit is Fit.NO:
            said = lines_of(verdict, party, self.page.names)
            self.page.presses.say_no(party, [line.words for line in said[1:]] or [said[0].words])
            if self.is_by_mouse:
                self.put_back()
            return
        self.put_back()
        self.page.presses.settle(party, cell, verdict)

    def verdict_of(self, cell: Cell) -> Verdict | None:
        found = self.verdicts
        return found.by_start.get(cell.start) if found is not None else None

    # -- what is seen ------------------------------------------------------------------------

    def looks(self) -> Mapping[datetime, Look]:
        found = self.verdicts
        if found is None:
            return {}
        return {start: Look(fit=verdict.fit) for start, verdict in found.by_start.items()}

    def words_of(self, cell: Cell) -> str:
        """For the tooltip of a cell and for reading it out."""
        verdict = self.verdict_of(cell) if self.party is not None else None
        if verdict is None or self.party is None:
            return ""
        return "\n".join(line.words for line in lines_of(verdict, self.party, self.page.names))

    def _paint(self) -> None:
        self.map.show_looks(self.looks())

    def _say(self, at: QRect | None = None) -> None:
        """The card stands beside the pointer, or beside the cell that is aimed at."""
        party, cell = self.party, self.target
        if party is None:
            return
        zone = self.page.workplace.zone
        way = slot_words(party.start, zone) if party.start else translate("Moving", "no place")
        if cell is not None:
            way = f"{way} → {slot_words(cell.start, zone)}"
        self.card.say(f"{party.words}  {party.owner}", way, self._lines(party, cell))
        within = None
        if at is None and cell is not None:  # by keys: the list at the right stays in sight
            rect, left = self.map.rect_of(cell.start), self.page.two.left
            at = QRect(self.map.mapTo(self.page, rect.topLeft()), rect.size())
            within = QRect(left.mapTo(self.page, left.rect().topLeft()), left.size())
        if at is not None:
            self.card.stand_beside(at, within)

    def _lines(self, party: Party, cell: Cell | None) -> tuple[Line, ...]:
        if cell is None:
            words = translate("Moving", "Put it on a slot; Esc puts it back")
            return (Line(words=words, icon="info", tone="ink_2"),)
        verdict = self.verdict_of(cell)
        if verdict is None:
            words = translate("Moving", "Looking up what this slot would say…")
            return (Line(words=words, icon="clock", tone="ink_2"),)
        return lines_of(verdict, party, self.page.names, cell)

    def _scroll(self, point: QPoint) -> None:
        area = self.page.card.area
        inside = area.viewport().mapFromGlobal(point)
        if (
            area.viewport()
            .rect()
            .adjusted(-NEAR_EDGE, -NEAR_EDGE, NEAR_EDGE, NEAR_EDGE)
            .contains(inside)
        ):
            at = self.map.mapFromGlobal(point)
            area.ensureVisible(at.x(), at.y(), NEAR_EDGE, NEAR_EDGE)

    @staticmethod
    def _is_over(widget: QWidget, point: QPoint) -> bool:
        return widget.rect().contains(widget.mapFromGlobal(point))


def name_of(party: Party) -> str:
    return i18n.dots(f"{party.words} {party.owner}")
