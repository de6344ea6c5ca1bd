"""The questions for one visit: the stations it stood at, found by its ticket or by a code."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from console.domain import codes
from console.domain.errors import Refusal
from console.domain.vault import Vault
from console.domain.visits import StepState, VisitState
from console.models import Document, OwnerPhone, Station, Survey, Visit, VisitStep
from console.queries.find import code_keys, read_code

NOT_ASKED = "survey"
"""The step at which the questions are put: nobody is asked about it."""
AT_THE_DOOR = "reception"
Span = tuple[datetime | None, datetime | None]
ON_PAPER = "S"
"""The type of code that only the paper form bears."""


@dataclass(frozen=True, kw_only=True)
class SurveyStop:
    """A station on the way of a visit; `minutes` at its desks, None while it has not finished."""

    code: str
    started_at: datetime | None
    minutes: int | None


@dataclass(frozen=True, kw_only=True)
class SurveyForm:
    """`way`: all stations of the visit that were not left out; `phone_tail` of whoever would be
    rung. `channel` is `paper` when the form's own code was read."""

    visit_id: int
    ticket: str
    language: str
    phone_tail: str
    way: tuple[SurveyStop, ...]
    is_answered: bool = False
    channel: str = "screen"

    @property
    def stops(self) -> tuple[SurveyStop, ...]:
        """Where it was served; the paper form asks about the whole way."""
        return self.way if self.channel == "paper" else served(self.way)


@dataclass(frozen=True, kw_only=True)
class SurveyBook:
    """All visits of a day, so that the questions can be put while the store is away."""

    forms: Mapping[int, SurveyForm] = field(default_factory=dict)
    tickets: Mapping[str, int] = field(default_factory=dict)
    codes: Mapping[str, int] = field(default_factory=dict)
    """Visits by the id of a code on one of their papers."""
    secrets: Mapping[str, bytes] = field(default_factory=dict)

    def find(self, text: str) -> SurveyForm:
        """Raises Refusal `survey.unknown` or `code.…`."""
        if not codes.looks_like_code(text):
            return self._form(self.tickets.get(codes.clean(text)))
        start = codes.typed_start(text)
        if start is not None:
            letter, beginning = start
            ids = [i for i in self.codes if i.startswith(beginning)]
            return self._form(self.codes[ids[0]] if len(ids) == 1 else None, letter)
        code = codes.parse(text, self.secrets)
        return self._form(self.codes.get(code.code_id), code.type)

    def _form(self, visit_id: int | None, letter: str = "") -> SurveyForm:
        if visit_id is None or visit_id not in self.forms:
            raise Refusal("survey.unknown")
        return _by(self.forms[visit_id], letter)


def survey_form(
    session: Session, *, campaign_id: int, text: str, day: date | None, vault: Vault
) -> SurveyForm:
    """`text`: a ticket of that day, or a code of any day, scanned or typed. Raises Refusal
    `survey.unknown`, `survey.superseded`, `code.…` or `scan.…`."""
    letter = ""
    if codes.looks_like_code(text):
        scanned = read_code(session, campaign_id=campaign_id, text=text, vault=vault)
        if scanned.is_revoked:
            raise Refusal("survey.superseded")
        letter = scanned.code.type
        where = Visit.id == (scanned.visit_id or 0)
    else:
        where = (Visit.ticket == codes.clean(text)) & (Visit.day == day)
    forms = _forms(session, campaign_id, where)
    if not forms:
        raise Refusal("survey.unknown")
    return _by(next(iter(forms.values())), letter)


def survey_book(
    session: Session, *, campaign_id: int, day: date | None, vault: Vault
) -> SurveyBook:
    forms = _forms(session, campaign_id, Visit.day == day)
    papers = session.execute(
        select(Document.code_id, Visit.id)
        .join(
            Visit,
            (Visit.id == Document.visit_id) | (Visit.appointment_id == Document.appointment_id),
        )
        .where(Document.campaign_id == campaign_id, Visit.day == day, Document.revoked_at.is_(None))
    )
    return SurveyBook(
        forms=forms,
        tickets={form.ticket: visit for visit, form in forms.items()},
        codes={code_id: visit for code_id, visit in papers if visit in forms},
        secrets=code_keys(session, campaign_id=campaign_id, vault=vault).secrets,
    )


def asked_stations(session: Session, visit_id: int) -> dict[str, int]:
    """Ids by code of the stations a mark may be given to: on the visit's way and not left out."""
    rows = session.execute(
        select(Station.code, Station.id)
        .join(VisitStep, VisitStep.station_id == Station.id)
        .where(VisitStep.visit_id == visit_id, *_ASKED)
    )
    return {code: number for code, number in rows}


def ways(session: Session, visit_ids: Iterable[int]) -> dict[int, tuple[SurveyStop, ...]]:
    """The stations of each visit, in order, without those it was spared."""
    spans: dict[int, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for visit, code, started, finished in session.execute(
        select(VisitStep.visit_id, Station.code, VisitStep.started_at, VisitStep.finished_at)
        .join(Station, Station.id == VisitStep.station_id)
        .where(VisitStep.visit_id.in_(list(visit_ids)), *_ASKED)
        .order_by(VisitStep.visit_id, VisitStep.position)
    ):
        spans[visit][code].append((started, finished))
    return {
        visit: tuple(_stop(code, found) for code, found in stations.items())
        for visit, stations in spans.items()
    }


def served(way: tuple[SurveyStop, ...]) -> tuple[SurveyStop, ...]:
    """The stations at whose desks the visit was; of one that was at none, all but the door."""
    stops = tuple(stop for stop in way if stop.started_at is not None)
    return stops or tuple(stop for stop in way if stop.code != AT_THE_DOOR)


_ASKED: tuple[ColumnElement[bool], ...] = (
    VisitStep.code != NOT_ASKED,
    VisitStep.state != StepState.SKIPPED,
)


def _stop(code: str, spans: list[Span]) -> SurveyStop:
    """Several steps may be done at one station."""
    begun = [started for started, _ in spans if started is not None]
    took = [
        finished - started
        for started, finished in spans
        if started is not None and finished is not None
    ]
    minutes = sum(int(span.total_seconds() // 60) for span in took) if took else None
    return SurveyStop(code=code, started_at=min(begun, default=None), minutes=minutes)


def _forms(session: Session, campaign_id: int, where: ColumnElement[bool]) -> dict[int, SurveyForm]:
    """The newest first."""
    rows = session.execute(
        select(Visit.id, Visit.ticket, Visit.language, OwnerPhone.phone_last4, Survey.id)
        .outerjoin(OwnerPhone, (OwnerPhone.owner_id == Visit.owner_id) & (OwnerPhone.position == 0))
        .outerjoin(Survey, Survey.visit_id == Visit.id)
        .where(Visit.campaign_id == campaign_id, Visit.state != VisitState.UNDONE, where)
        .order_by(Visit.id.desc())
    ).all()
    way = ways(session, [row[0] for row in rows])
    return {
        visit: SurveyForm(
            visit_id=visit, ticket=ticket, language=language, phone_tail=tail or "",
            way=way.get(visit, ()), is_answered=survey is not None,
        )
        for visit, ticket, language, tail, survey in rows
    }  # fmt: skip


def _by(form: SurveyForm, letter: str) -> SurveyForm:
    return replace(form, channel="paper") if letter == ON_PAPER else form
