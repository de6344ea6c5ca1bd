"""Issues come in: recorded in a home, told at a desk, wished for on a survey, found before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.actions.floor import visit_of
from console.actions.issue_rows import issue_event
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.issues import (
    DefectWordLevel,
    IssueKind,
    IssueSource,
    IssueState,
    Severity,
    label_of,
)
from console.models import Issue, Responsible, Unit, Visit, VisitUnit
from console.queries.defect_words import catalogue

STANDS_AT_ONCE = {
    IssueSource.VISIT: IssueState.REPLIED,  # whoever shows the home answers on the spot
    IssueSource.IMPORT: IssueState.VISITED,
}
"""Of defects: how far they are the moment they are recorded."""


@dataclass(frozen=True, kw_only=True)
class IssueWish:
    """A defect has a home and three codes of the catalogue, anything else a text (sealed). Without
    a home it is that of the visit, where the visit has one only."""

    kind: str
    source: str
    unit_id: int | None = None
    visit_id: int | None = None
    room: str = ""
    trade: str = ""
    defect: str = ""
    severity: str = ""
    text_enc: bytes | None = None
    blocks_signing: bool = False
    responsible_id: int | None = None
    promised_on: date | None = None
    wants_reply: bool = False


def raise_issue(session: Session, *, press: Press, wish: IssueWish) -> Event:
    issue = add_issue(session, press, wish)
    return issue_event(
        "issue.raised",
        issue,
        kind=issue.kind,
        source=issue.source,
        room=issue.room,
        trade=issue.trade,
        defect=issue.defect,
        **({"blocks": 1} if issue.blocks_signing else {}),
    )


def add_issue(session: Session, press: Press, wish: IssueWish) -> Issue:
    """As part of another press. Raises Refusal `issue.unknown-kind`, `issue.needs-home`,
    `issue.needs-text`, `issue.unknown-word`, `issue.unknown-party`, `issue.in-the-past`,
    `unit.unknown`, `visit.unknown`."""
    severity = _checked(session, press, wish)
    visit = visit_of(session, press, wish.visit_id) if wish.visit_id is not None else None
    unit = _home(session, press, wish, visit)
    party_of(session, press, wish.responsible_id)
    number = _next_number(session, press, unit)
    is_defect = wish.kind == IssueKind.DEFECT
    state = STANDS_AT_ONCE.get(IssueSource(wish.source)) if is_defect else None
    issue = Issue(
        campaign_id=press.campaign_id,
        unit_id=unit.id if unit else None,
        visit_id=visit.id if visit else None,
        zone_id=visit.zone_id if visit else None,
        kind=wish.kind,
        source=wish.source,
        state=(state or IssueState.OPEN).value,
        room=wish.room,
        trade=wish.trade,
        defect=wish.defect,
        severity=severity,
        label=label_of(unit.room_no if unit else "", number),
        label_no=number,
        text_enc=wish.text_enc,
        blocks_signing=wish.blocks_signing and unit is not None,
        responsible_id=wish.responsible_id,
        promised_on=wish.promised_on,
        raised_at=press.now,
        raised_by=press.by,
        replied_at=press.now if state else None,
        visited_at=press.now if state is IssueState.VISITED else None,
        wants_reply=wish.wants_reply,
    )
    session.add(issue)
    session.flush()
    return issue


def party_of(session: Session, press: Press, responsible_id: int | None) -> Responsible | None:
    if responsible_id is None:
        return None
    party = session.get(Responsible, responsible_id)
    if party is None or party.campaign_id != press.campaign_id or party.is_hidden:
        raise Refusal("issue.unknown-party")
    return party


def _checked(session: Session, press: Press, wish: IssueWish) -> str:
    """How severe it is: as said, else as the catalogue says of this defect."""
    if wish.kind not in set(IssueKind) or wish.source not in set(IssueSource):
        raise Refusal("issue.unknown-kind", kind=f"{wish.kind} {wish.source}")
    is_defect = wish.kind == IssueKind.DEFECT
    if not is_defect and not wish.text_enc:
        raise Refusal("issue.needs-text")
    words = catalogue(session, campaign_id=press.campaign_id)
    codes = (
        (DefectWordLevel.ROOM, wish.room),
        (DefectWordLevel.TRADE, wish.trade),
        (DefectWordLevel.DEFECT, wish.defect),
    )
    for level, code in codes:
        if (code or is_defect) and words.word(level, code) is None:
            raise Refusal("issue.unknown-word", word=code or level.value)
    word = words.word(DefectWordLevel.DEFECT, wish.defect)
    if word is not None and word.trade != wish.trade:
        raise Refusal("issue.unknown-word", word=wish.defect)
    severity = wish.severity or (word.severity if word else "")
    if severity and severity not in set(Severity):
        raise Refusal("issue.unknown-word", word=severity)
    return severity


def _home(session: Session, press: Press, wish: IssueWish, visit: Visit | None) -> Unit | None:
    unit_id = wish.unit_id
    if unit_id is None and visit is not None:
        homes = session.scalars(select(VisitUnit.unit_id).where(VisitUnit.visit_id == visit.id))
        found = homes.all()
        unit_id = found[0] if len(found) == 1 else None
    if unit_id is None:
        if wish.kind == IssueKind.DEFECT:
            raise Refusal("issue.needs-home")
        return None
    unit = session.get(Unit, unit_id)
    if unit is None or unit.campaign_id != press.campaign_id:
        raise Refusal("unit.unknown")
    return unit


def _next_number(session: Session, press: Press, unit: Unit | None) -> int:
    """A row never goes, also when its recording is taken back: no number comes twice."""
    mine = Issue.unit_id == unit.id if unit is not None else Issue.unit_id.is_(None)
    highest = select(func.max(Issue.label_no)).where(Issue.campaign_id == press.campaign_id, mine)
    return (session.scalar(highest) or 0) + 1
