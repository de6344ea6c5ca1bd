"""What a scan or some typing at the door leads to: always a typed result, never just an error."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain import codes
from console.domain.errors import Refusal
from console.domain.typed import read
from console.domain.vault import Vault
from console.domain.visits import HANDED_OVER, INSIDE, AppointmentState, VisitState
from console.models import Appointment, AppointmentUnit, Document, Visit, VisitUnit
from console.queries import party
from console.queries.answers import Answer, Question, Result
from console.queries.box import find
from console.queries.find import Scanned, read_code
from console.queries.finder import Finder
from console.queries.party import PartyCard


def at_the_door(
    session: Session,
    *,
    campaign_id: int,
    asked: Question,
    day: date | None,
    vault: Vault,
    finder: Finder | None = None,
) -> Answer:
    answer = _answer(_Door(session, campaign_id, day), asked, vault, finder or Finder())
    card = answer.card
    if card is None or card.visit is not None:
        return answer
    letter = "A" if answer.result == Result.VALID else "W"
    letter = "G" if card.green_reason else letter
    ticket = _next_ticket(session, campaign_id, day, letter, card)
    return replace(answer, next_ticket=ticket)


def _next_ticket(
    session: Session, campaign_id: int, day: date | None, letter: str, card: PartyCard
) -> str:
    """An undone check-in gets its own number back."""
    undone = select(Visit.ticket).where(
        Visit.appointment_id == card.appointment_id, Visit.state == VisitState.UNDONE
    )
    if card.appointment_id and (own := session.scalar(undone)):
        return own
    last = session.scalar(
        select(func.max(Visit.number)).where(
            Visit.campaign_id == campaign_id, Visit.day == day, Visit.letter == letter
        )
    )
    return f"{letter}{(last or 0) + 1:03d}"


def _answer(of: _Door, asked: Question, vault: Vault, finder: Finder) -> Answer:
    if asked.visit_id:  # a row of a list, or who was just checked in: nobody else stands there
        answer = of.visit(asked.visit_id)
        is_here = answer.result == Result.CO_OWNER
        return replace(answer, result=Result.ARRIVED) if is_here else answer
    if asked.appointment_id:
        return of.appointment(asked.appointment_id)
    if asked.unit_id:
        return of.home(asked.unit_id)
    if codes.looks_like_code(asked.text):
        return of.code(asked.text, vault)
    return of.typed(asked.text, finder, vault)


class _Door:
    """One look into one snapshot."""

    def __init__(self, session: Session, campaign_id: int, day: date | None) -> None:
        self._session, self._campaign, self._day = session, campaign_id, day

    def code(self, text: str, vault: Vault) -> Answer:
        try:
            found = read_code(self._session, campaign_id=self._campaign, text=text, vault=vault)
        except Refusal as refusal:
            return Answer(
                result=Result.UNKNOWN, code=refusal.code, facts=refusal.facts, is_scan=True
            )
        answer = self._led_to(found)
        if found.is_revoked:
            return Answer(
                result=Result.SUPERSEDED, code="scan.superseded", card=answer.card, is_scan=True,
                code_id=found.code.code_id,
            )  # fmt: skip
        return replace(answer, is_scan=True, code_id=found.code.code_id)

    def _led_to(self, found: Scanned) -> Answer:
        if found.visit_id and self._is_live(found.visit_id):
            return self.visit(found.visit_id)
        if found.appointment_id:
            return self.appointment(found.appointment_id)
        if found.unit_id:
            return self.home(found.unit_id)
        return Answer(result=Result.CANCELLED, code="scan.cancelled")

    def typed(self, text: str, finder: Finder, vault: Vault) -> Answer:
        meant = read(text)
        if meant.ticket:
            found = self._session.scalar(
                select(Visit.id).where(
                    Visit.campaign_id == self._campaign,
                    Visit.day == self._day,
                    Visit.ticket == meant.ticket,
                )
            )
            if found:
                return self.visit(found)
        paper = self._short_code(meant.code) if meant.code else None
        if paper is not None:
            return paper
        homes = find(
            self._session, campaign_id=self._campaign, text=text, finder=finder, vault=vault,
            day=self._day,
        )  # fmt: skip
        if homes.clear is not None:
            return self.home(homes.clear.unit_id)
        if not homes.rows:
            return Answer(result=Result.UNKNOWN, code="find.nothing", facts={"text": text})
        return Answer(result=Result.SEVERAL, choices=homes.rows)

    def _short_code(self, start: str) -> Answer | None:
        """The first characters of a code's id, typed from the paper."""
        papers = self._session.scalars(
            select(Document).where(
                Document.campaign_id == self._campaign,
                Document.code_id.startswith(start, autoescape=True),
            )
        ).all()
        if len(papers) != 1:
            return None
        paper = papers[0]
        if paper.revoked_at is not None:
            return Answer(result=Result.SUPERSEDED, code="scan.superseded")
        if paper.visit_id and self._is_live(paper.visit_id):
            return self.visit(paper.visit_id)
        if paper.appointment_id:
            return self.appointment(paper.appointment_id)
        return self.home(paper.unit_id) if paper.unit_id else None

    def visit(self, visit_id: int) -> Answer:
        card = party.of_visit(self._session, campaign_id=self._campaign, visit_id=visit_id)
        state = card.visit.state if card.visit else ""
        if state in (VisitState.PARKED, VisitState.ON_HOLD):
            return Answer(result=Result.AWAY, card=card)
        if state == VisitState.UNDONE:
            return self._undone(card)
        if state not in INSIDE:
            return Answer(result=Result.ENDED, card=card)
        return Answer(result=Result.CO_OWNER if _who_lacks(card) else Result.ARRIVED, card=card)

    def _undone(self, card: PartyCard) -> Answer:
        if card.appointment_id:
            return self.appointment(card.appointment_id)
        return self.home(card.unit_ids[0])

    def appointment(self, appointment_id: int) -> Answer:
        found = self._session.get_one(Appointment, appointment_id)
        visit_id = self._session.scalar(
            select(Visit.id).where(
                Visit.appointment_id == appointment_id, Visit.state != VisitState.UNDONE
            )
        )
        if visit_id:
            return self.visit(visit_id)
        of = {"campaign_id": self._campaign}
        card = party.of_appointment(self._session, **of, appointment_id=appointment_id)
        inside = self._inside(card.unit_ids)
        if inside:
            return self.visit(inside)
        if found.state in (AppointmentState.CANCELLED, AppointmentState.REBOOKED):
            return Answer(result=Result.CANCELLED, code="scan.cancelled", card=card)
        if found.day != self._day:
            return Answer(result=Result.WRONG_DAY, card=card)
        if card.unit_state in HANDED_OVER:
            return self._handed_over(card)
        return Answer(result=Result.VALID, card=card)

    def home(self, unit_id: int) -> Answer:
        inside = self._inside((unit_id,))
        if inside:
            return self.visit(inside)
        booked = self._session.scalar(
            select(AppointmentUnit.appointment_id).where(
                AppointmentUnit.unit_id == unit_id, AppointmentUnit.is_live
            )
        )
        if booked:
            return self.appointment(booked)
        today = self._session.scalars(
            select(Visit.id)
            .join(VisitUnit, VisitUnit.visit_id == Visit.id)
            .where(
                VisitUnit.unit_id == unit_id,
                Visit.day == self._day,
                Visit.state != VisitState.UNDONE,
            )
            .order_by(Visit.id.desc())
        ).first()
        if today:
            return self.visit(today)
        card = party.of_home(self._session, campaign_id=self._campaign, unit_id=unit_id)
        if card.unit_state in HANDED_OVER:
            return self._handed_over(card)
        return Answer(result=Result.WALK_IN, card=card)

    def _handed_over(self, card: PartyCard) -> Answer:
        return Answer(
            result=Result.ATTENTION,
            code="unit.already-handed-over",
            facts={"unit": card.labels[0]},
            card=card,
        )

    def _inside(self, unit_ids: tuple[int, ...]) -> int | None:
        return self._session.scalars(
            select(VisitUnit.visit_id).where(VisitUnit.unit_id.in_(unit_ids), VisitUnit.is_inside)
        ).first()

    def _is_live(self, visit_id: int) -> bool:
        return self._session.get_one(Visit, visit_id).state != VisitState.UNDONE


def _who_lacks(card: PartyCard) -> bool:
    """One of several owners is known to be here and another is not: perhaps that one comes now."""
    here = card.visit.here if card.visit else {}
    return any(here.values()) and any(
        not here.get(person.id, False) for person in card.people if not person.is_company
    )
