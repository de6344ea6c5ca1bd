"""Who of a home's owners may accept it today, and which papers are on the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from console.domain.acceptance import PAPERS, AtDoor, OwnerAtDoor
from console.queries.party import PartyCard
from console.ui import paint
from console.ui.i18n import Retranslating, translate
from console.ui.pages.reception_marks import OwnerTick, PaperTick
from console.ui.widgets import Divider, IconLabel, State, Text
from console.ui.widgets.layout import across, down

LINE, SHOWN = 40, 4
"""More owners than that are told as a number."""


def verdict(card: PartyCard, door: AtDoor) -> tuple[State, str]:
    """The sentence first: may they accept?"""
    found = door.verdict()
    words = {
        "nobody": translate("People", "No owner in the roster"),
        "company": translate("People", "The company's authorised person may accept"),
        "company_letter": translate("People", "A company: ask for the letter of authority"),
        "company_seal": translate("People", "The company's seal is missing on the letter"),
        "alone": translate("People", "{name} may accept alone today"),
        "all": translate("People", "All owners are here and may accept"),
        "letter": translate("People", "May accept for all with the authority shown"),
        "absent": translate("People", "The owner is not here: ask for an authority"),
        "some": translate("People", "Owners still missing: {count}. Ask for an authority"),
    }[found.code]
    name = card.people[0].name if card.people else ""
    state = State.DONE if found.may_accept else State.CALLED
    return state, words.format(name=name, count=found.missing)


def paper_name(code: str) -> str:
    return {
        "id": translate("People", "ID card, original"),
        "contract": translate("People", "Purchase contract"),
        "notice": translate("People", "Handover notice"),
        "fund": translate("People", "Maintenance fund receipt"),
        "authority": translate("People", "Letter of authority, original"),
        "seal": translate("People", "Company seal on the letter"),
    }[code]


def _about(place: int, *, is_company: bool) -> str:
    if is_company:
        return translate("People", "Company")
    return translate("People", "Co-owner") if place else translate("People", "Owner")


class _Verdict(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("done")
        self.words = Text(bold=True, wraps=True)
        self._state = State.DONE
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setLayout(across(self._icon, self.words, gap=8, margins=(12, 0, 12, 0)))
        self.setFixedHeight(LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The verdict is never cut: in a narrow card it takes two lines."""
        needed = self.words.heightForWidth(self.width() - 24 - 8 - self._icon.sizeHint().width())
        self.setFixedHeight(max(LINE, needed + 16))

    def set(self, state: State, words: str) -> None:
        self._state = state
        self._icon.set("done" if state is State.DONE else "info", state.value)
        self.words.setText(words)
        self._fit()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill=paint.soft_of(self._state.value))
        painter.end()


class PeopleAndPapers(Retranslating, QWidget):
    """Two columns; what is ticked here comes into the store with the next press of the card."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: PartyCard | None = None
        self._party: tuple[object, ...] = ()
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
        self._lines = {code: Divider(row=True) for code in PAPERS[1:]}
        for code in PAPERS:
            if code in self._lines:
                right.addWidget(self._lines[code])
            self.papers[code].toggled.connect(self._ticked)
            right.addWidget(self.papers[code])
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
        """Another party begins with what was noted of it; else with nothing ticked but the owner
        who is written to, and the notice whose code was read."""
        visit = card.visit
        noted = visit is not None and bool(visit.here or visit.shown)
        of = (card.unit_ids, visit.id if visit and noted else 0)
        is_same = self._party == of
        self._card, self._party = card, of
        if not is_same:
            for code, tick in self.papers.items():
                tick.setChecked(visit is not None and visit.shown.get(code, False))
                tick.set_detail("")
            here = [visit.here.get(p.id, False) for p in card.people] if visit and noted else ()
            self._list_owners(card, here)
        self._has_scanned = has_scanned or (is_same and self._has_scanned)
        if has_scanned and not noted:
            self.papers["notice"].setChecked(True)
        self._tell()

    def door(self) -> AtDoor:
        """As it is ticked. Whoever is only told as a number is not here."""
        people = self._card.people if self._card else ()
        here = [tick.isChecked() for tick in self._owners]
        owners = tuple(
            OwnerAtDoor(owner_id=p.id, is_company=p.is_company, is_here=n < len(here) and here[n])
            for n, p in enumerate(people)
        )
        shown = tuple(code for code, tick in self.papers.items() if tick.isChecked())
        return AtDoor(owners=owners, shown=shown)

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
        door = self.door()
        self.verdict.set(*verdict(card, door))
        for widget in (self.papers["seal"], self._lines["seal"]):
            widget.setVisible(door.has_company)
        self.papers["authority"].set_detail(card.proxy)
        self.papers["id"].set_detail(card.people[0].name if card.people else "")
        code = translate("People", "Code matches") if self._has_scanned else ""
        self.papers["notice"].set_detail(code)
        asked, missing = door.asked(), door.missing()
        words = translate("People", "Papers {done} / {all}")
        self._papers_head.setText(words.format(done=len(asked) - len(missing), all=len(asked)))
        rest = len(card.people) - SHOWN
        self.more.setVisible(rest > 0)
        self.more.setText(translate("People", "and {count} more").format(count=rest))
