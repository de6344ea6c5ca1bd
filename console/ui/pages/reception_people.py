"""Who of a home's owners may accept it today, and which papers are on the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from console.queries.party import PartyCard
from console.ui import paint
from console.ui.i18n import Retranslating, translate
from console.ui.pages.reception_marks import OwnerTick, PaperTick
from console.ui.widgets import Divider, IconLabel, State, Text
from console.ui.widgets.layout import across, down

SHOWN = 4
"""More owners than that are told as a number."""


def verdict(card: PartyCard, here: int, has_authority: bool) -> tuple[State, str]:
    """The sentence first: may they accept? `here`: how many owners are ticked as present."""
    people = card.people
    if not people:
        return State.CALLED, translate("People", "No owner in the roster")
    if people[0].is_company:
        if has_authority:
            return State.DONE, translate("People", "The company's authorised person may accept")
        return State.CALLED, translate("People", "A company: ask for the letter of authority")
    if len(people) == 1:
        if here or has_authority:
            words = translate("People", "{name} may accept alone today")
            return State.DONE, words.format(name=people[0].name)
        return State.CALLED, translate("People", "The owner is not here: ask for an authority")
    if here >= len(people):
        return State.DONE, translate("People", "All owners are here and may accept")
    if here and has_authority:
        return State.DONE, translate("People", "May accept for all with the authority shown")
    missing = len(people) - here
    words = translate("People", "Owners still missing: {count}. Ask for an authority")
    return State.CALLED, words.format(count=missing)


PAPERS = ("id", "contract", "notice", "fund", "authority")


def paper_name(code: str) -> str:
    return {
        "id": translate("People", "ID card, original"),
        "contract": translate("People", "Purchase contract"),
        "notice": translate("People", "Handover notice"),
        "fund": translate("People", "Maintenance fund receipt"),
        "authority": translate("People", "Letter of authority, original"),
    }[code]


def _about(place: int, *, is_company: bool) -> str:
    if is_company:
        return translate("People", "Company")
    return translate("People", "Co-owner") if place else translate("People", "Owner")


class _Verdict(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("done")
        self.words = Text(bold=True, may_elide=True)
        self._state = State.DONE
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setLayout(across(self._icon, self.words, gap=8, margins=(12, 0, 12, 0)))
        self.setFixedHeight(40)

    def set(self, state: State, words: str) -> None:
        self._state = state
        self._icon.set("done" if state is State.DONE else "info", state.value)
        self.words.setText(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill=paint.soft_of(self._state.value))
        painter.end()


class PeopleAndPapers(Retranslating, QWidget):
    """Two columns; what is ticked here is the clerk's own help and is not stored."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: PartyCard | None = None
        self._party: tuple[int, ...] = ()
        self._has_scanned = False
        self._head, self._papers_head = Text(size=12, bold=True), Text(size=12, bold=True)
        self.verdict = _Verdict()
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        self._owners: list[OwnerTick] = []
        self.more = Text(size=12, tone="ink_2")
        left = down(self._head, self.verdict, self._people, self.more, gap=6)
        left.setStretch(2, 1)
        left.addStretch(0)
        self.papers = {code: PaperTick() for code in PAPERS}
        right = down(self._papers_head, 4, gap=0)
        for code in PAPERS:
            self.papers[code].toggled.connect(self._ticked)
            right.addWidget(self.papers[code])
            if code != PAPERS[-1]:
                right.addWidget(Divider(row=True))
        right.addStretch(0)
        columns = across(left, right, gap=32, margins=(24, 12, 24, 8))
        columns.setStretch(0, 1)
        columns.setStretch(1, 1)
        self.setLayout(columns)
        self.retranslate()

    def retranslate(self) -> None:
        self._head.setText(translate("People", "Who may accept"))
        for code, tick in self.papers.items():
            tick.setText(paper_name(code))
        if self._card is not None:
            self._list_owners(self._card, [tick.isChecked() for tick in self._owners])
        self._tell()

    def show_card(self, card: PartyCard, *, has_scanned: bool = False) -> None:
        """Another party begins with nothing ticked but the owner who is written to, and the notice
        whose code was read."""
        is_same = self._party == card.unit_ids
        self._card, self._party = card, card.unit_ids
        if not is_same:
            for tick in self.papers.values():
                tick.setChecked(False)
                tick.set_detail("")
            self._list_owners(card)
        self._has_scanned = has_scanned or (is_same and self._has_scanned)
        if has_scanned:
            self.papers["notice"].setChecked(True)
        self._tell()

    def _list_owners(self, card: PartyCard, here: Sequence[bool] = ()) -> None:
        for old in self._owners:
            old.setParent(None)
            old.deleteLater()
        self._owners = []
        for n, person in enumerate(card.people[:SHOWN]):
            tick = OwnerTick(person.name, _about(n, is_company=person.is_company))
            tick.setChecked(here[n] if n < len(here) else not n and not person.is_company)
            tick.toggled.connect(self._ticked)
            self._people.addWidget(tick)
            self._owners.append(tick)

    def _ticked(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        card = self._card
        if card is None:
            return
        here = sum(tick.isChecked() for tick in self._owners)
        self.verdict.set(*verdict(card, here, self.papers["authority"].isChecked()))
        self.papers["id"].set_detail(card.people[0].name if card.people else "")
        code = translate("People", "Code matches") if self._has_scanned else ""
        self.papers["notice"].set_detail(code)
        done = sum(tick.isChecked() for tick in self.papers.values())
        words = translate("People", "Papers {done} / {all}")
        self._papers_head.setText(words.format(done=done, all=len(PAPERS)))
        rest = len(card.people) - SHOWN
        self.more.setVisible(rest > 0)
        self.more.setText(translate("People", "and {count} more").format(count=rest))
