"""The card of one party at the door: who they are, what they need, and the one thing to do."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.actions.party_facts import PartyDetails
from console.queries.answers import Answer, Result
from console.queries.attention import attention
from console.queries.party import PartyCard
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.reception_facts import PartyFacts
from console.ui.pages.reception_head import PartyHead
from console.ui.pages.reception_people import PeopleAndPapers
from console.ui.pages.reception_visit import VisitSoFar
from console.ui.pages.reception_way import PartyWay
from console.ui.widgets import Card, Divider, PrimaryButton, QuietButton, SecondaryButton, Text
from console.ui.widgets.attention_row import AttentionRow
from console.ui.widgets.button_row import ButtonRow
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

MOST_PEOPLE = 20
COMES = (Result.VALID, Result.WALK_IN, Result.WRONG_DAY, Result.CANCELLED)
"""A party that gets its ticket with the next press."""
ROOMY = 560
"""Pixels of height from which the route is shown too."""


class ReceptionCard(Retranslating, Card):
    """Wishes go out as signals; `details` are how many came, children, language: what the next
    check-in says. While `is_asking` the papers of a party that is inside are ticked."""

    accepted = Signal()
    green_requested = Signal()
    papers_missing = Signal()
    details_wanted = Signal()
    rebook_requested = Signal()
    cleared = Signal()
    slip_wanted = Signal()
    papers_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self._workplace = workplace
        self._answer: Answer | None = None
        self.details = PartyDetails(people=1)
        self.is_asking = False
        self.head, self.facts = PartyHead(workplace), PartyFacts()
        self.room, self.ticket = self.head.room, self.head.ticket
        self.facts.counted.connect(self._count)
        self.facts.opened.connect(self.details_wanted)
        self.so_far, self.who = VisitSoFar(workplace), PeopleAndPapers()
        self.who.changed.connect(self._ticked)
        before = QWidget()
        before.setLayout(down(self.facts, Divider(), self.who, gap=0))
        self._middle = QStackedWidget()
        self._middle.addWidget(before)
        self._middle.addWidget(self.so_far)
        self.way = PartyWay(workplace)
        self.mind = AttentionRow()
        self.body.addWidget(self.head)
        self.body.addWidget(Divider())
        self.body.addWidget(self._middle, 1)
        self.body.addWidget(self.mind)
        self.body.addWidget(self.way)
        self._build_foot()
        self.retranslate()

    def _build_foot(self) -> None:
        self.green = SecondaryButton(icon="green", icon_tone="green", cap="F6")
        self.missing = SecondaryButton(icon="sheet", icon_tone="parked", cap="F7")
        self.rebook = SecondaryButton(cap="F8")
        self.primary = PrimaryButton()
        self.clear = QuietButton(cap="Esc", small=False)
        self.slip = QuietButton(icon="printer", cap="F9", small=False)
        self.papers = QuietButton(icon="printer", small=False)
        self.why_off = Text(size=12, tone="ink_2", may_elide=True)
        for button, signal in (
            (self.green, self.green_requested), (self.missing, self.papers_missing),
            (self.rebook, self.rebook_requested), (self.primary, self.accepted),
            (self.clear, self.cleared), (self.slip, self.slip_wanted),
            (self.papers, self.papers_wanted),
        ):  # fmt: skip
            button.clicked.connect(signal)
        act = QWidget()
        act.setLayout(down(self.primary, self.why_off, gap=2))
        self.foot = ButtonRow(
            left=(self.green, self.missing, self.rebook),
            right=(self.papers, self.slip, self.clear, act),
            folds=(self.papers, self.slip, self.rebook, self.missing, self.green),
        )
        self.add_foot(across(self.foot, margins=(24, 8, 24, 8)), 80)

    # -- what it shows -----------------------------------------------------------------------

    def retranslate(self) -> None:
        self.green.setText(self.tr("Green channel…"))
        self.missing.setText(self.tr("Papers missing"))
        self.rebook.setText(self.tr("Rebook…"))
        self.clear.setText(self.tr("Clear, next party"))
        self.slip.setText(self.tr("Show the slip"))
        self.papers.setText(translate("Papers", "Papers…"))
        if self._answer is not None:
            self.show_answer(self._answer)

    def show_answer(self, answer: Answer) -> None:
        card = answer.card
        if card is None:
            return
        is_new = self._answer is None or self._answer.card is None or self._party() != _of(card)
        if is_new:
            self.is_asking = False
        if is_new or card.visit is not None:
            self.details = details_of(card)
        self._answer = answer
        self.head.show_card(card)
        self.facts.show_card(card, self.details)
        has_scanned = answer.is_scan and answer.result != Result.SUPERSEDED
        self.who.show_card(card, has_scanned=has_scanned)
        if card.visit:
            self.so_far.show_visit(card, card.visit)
        self.way.show_card(card)
        self._show_mind(card)
        self._show_middle(card)
        self._show_foot(answer, card)

    def _show_mind(self, card: PartyCard) -> None:
        visit = card.visit
        grant = visit.green.reason if visit and visit.green else ""
        lacking = [code for code, is_shown in visit.shown.items() if not is_shown] if visit else []
        marks = attention(
            keys=card.keys, in_childcare=self.details.in_childcare, lunches=self.details.lunches,
            purpose=self.details.purpose, green_reason=grant or card.green_reason,
            papers=len(lacking), has_proxy=bool(card.proxy),
        )  # fmt: skip
        self.mind.show_marks(marks if self.height() >= ROOMY else ())

    def _show_middle(self, card: PartyCard) -> None:
        self._middle.setCurrentIndex(0 if card.visit is None or self.asks_papers() else 1)

    def asks_papers(self) -> bool:
        """Papers are ticked at the return of whoever was sent for some, too."""
        visit = self._answer.card.visit if self._answer and self._answer.card else None
        was_sent = visit is not None and visit.hold_reason in ("paper", "id_card")
        return visit is not None and visit.is_inside and (self.is_asking or was_sent)

    def sends_for_papers(self) -> bool:
        """A party that comes now is to fetch what is missing, with its ticket in hand."""
        return self.is_asking and bool(self.who.door().missing())

    def ask_papers(self) -> None:
        """To the papers of a party, and back again."""
        if self._answer is None or self._answer.card is None:
            return
        self.is_asking = not self.is_asking
        self._show_middle(self._answer.card)
        self._show_foot(self._answer, self._answer.card)

    def _ticked(self) -> None:
        if self.is_asking and self._answer and self._answer.card:
            self._show_foot(self._answer, self._answer.card)

    def _party(self) -> tuple[object, ...]:
        return _of(self._answer.card) if self._answer and self._answer.card else ()

    def _show_foot(self, answer: Answer, card: PartyCard) -> None:
        visit = card.visit
        is_inside = visit is not None and visit.is_inside
        self.green.setVisible(is_inside)
        comes = visit is None and answer.result in COMES
        self.missing.setVisible(comes or (is_inside and answer.result != Result.AWAY))
        self.missing.setText(self.tr("Back") if self.is_asking else self.tr("Papers missing"))
        may_rebook = answer.result in (Result.VALID, Result.WRONG_DAY) and not self.is_asking
        self.rebook.setVisible(may_rebook)
        words = self._primary_words(answer, card)
        self.primary.setVisible(bool(words))
        self.primary.setText(words)
        frame = self._workplace.frame
        day = self._workplace.day()
        is_open = frame is not None and any(d.day == day and d.state == "open" for d in frame.days)
        reason = "" if is_open else i18n.say("day.not-open", {"day": i18n.day(day) if day else ""})
        self.primary.set_off(reason if words else "")
        self.why_off.setText(reason)
        self.why_off.setVisible(bool(reason and words))
        self.clear.setVisible(not words)
        self.slip.setVisible(is_inside and not self.is_asking)
        self.papers.setVisible(not self.is_asking)

    def _primary_words(self, answer: Answer, card: PartyCard) -> str:
        zone = card.zone.code if card.zone else "–"
        if self.is_asking and card.visit is not None:
            words = self.tr("Note the papers · {ticket}")
            if self.who.door().missing():
                words = self.tr("Hold for papers · {ticket}")
            return words.format(ticket=card.visit.ticket)
        if answer.result in COMES and self.sends_for_papers():
            words = self.tr("Check in, hold for papers · {ticket}")
            return words.format(ticket=answer.next_ticket)
        if answer.result == Result.CO_OWNER and card.visit is not None:
            words = self.tr("Add to the party · {ticket}")
            return words.format(ticket=card.visit.ticket)
        if answer.result == Result.VALID:
            words = self.tr("Check in · {ticket} · zone {zone}")
            return words.format(ticket=answer.next_ticket, zone=zone)
        if answer.result in COMES:
            words = self.tr("Take as walk-in · {ticket} · zone {zone}")
            return words.format(ticket=answer.next_ticket, zone=zone)
        if answer.result == Result.AWAY and card.visit is not None:
            return self.tr("Back in line · {ticket}").format(ticket=card.visit.ticket)
        return ""

    # -- how many came -----------------------------------------------------------------------

    @property
    def people(self) -> int:
        return self.details.people

    def one_more(self) -> None:
        self._count(1)

    def _count(self, by: int) -> None:
        """Of a party that is inside in its drawer only: there it is pressed."""
        if self._answer and self._answer.card and self._answer.card.visit is None:
            least = max(1, self.details.children)
            people = max(least, min(MOST_PEOPLE, self.details.people + by))
            self.set_details(replace(self.details, people=people))

    def set_details(self, details: PartyDetails) -> None:
        self.details = details
        if self._answer and self._answer.card:
            self.facts.show_card(self._answer.card, details)
            self._show_mind(self._answer.card)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a low screen the papers matter more than the road ahead."""
        super().resizeEvent(event)
        self.way.setVisible(self.height() >= ROOMY)
        if self._answer and self._answer.card:
            self._show_mind(self._answer.card)


def details_of(card: PartyCard) -> PartyDetails:
    """What is known of the party; of one that has not come: one person."""
    visit = card.visit
    if visit is None:
        return PartyDetails(people=card.party_size, language=card.language)
    return PartyDetails(
        people=visit.people, children=visit.children, in_childcare=visit.in_childcare,
        lunches=visit.lunches, language=card.language, purpose=visit.purpose,
    )  # fmt: skip


def _of(card: PartyCard) -> tuple[object, ...]:
    return (card.unit_ids, card.visit.id if card.visit else 0)
