"""What was found in homes, in words, as their papers list it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from console.domain.defect_catalogue import OTHER
from console.domain.issues import OF_THE_HOME, OPEN_STATES, IssueKind, IssueState
from console.domain.vault import Vault
from console.domain.visits import VisitState
from console.models import Campaign, Document, Issue, Responsible, Visit, VisitUnit
from console.queries.defect_words import catalogue
from console.queries.issue_rows import latest_remarks, photo_counts

RECORD = "inspection"
"""The kind of paper that lists findings: a confirmation names its code."""
_ROOT = aliased(Issue)


@dataclass(frozen=True, kw_only=True)
class FindingRow:
    """Room, trade and fault are words; `text` what was written of it."""

    label: str
    kind: str
    room: str
    trade: str
    fault: str
    text: str
    party: str
    promised_on: date | None
    has_photo: bool
    is_open: bool
    raised_at: datetime
    raised_by: str


@dataclass(frozen=True, kw_only=True)
class Findings:
    """Defects, promises and missing papers of one home: what is open, and what its latest visit
    brought. `record` is the readable code of the inspection record in force, if there is one."""

    rows: tuple[FindingRow, ...] = ()
    record: str = ""

    @property
    def open(self) -> tuple[FindingRow, ...]:
        return tuple(row for row in self.rows if row.is_open)

    @property
    def promised_on(self) -> date | None:
        """The last of the days promised for what is open."""
        return max((r.promised_on for r in self.open if r.promised_on), default=None)


NONE = Findings()


def findings(
    session: Session, *, campaign_id: int, unit_ids: Collection[int], vault: Vault
) -> dict[int, Findings]:
    """By home, in the order of the labels; homes without any are left out."""
    language = session.get_one(Campaign, campaign_id).language
    words = catalogue(session, campaign_id=campaign_id)
    where = (Issue.campaign_id == campaign_id) & Issue.unit_id.in_(unit_ids)
    latest = _latest_visits(session, unit_ids)
    photos, remarks = photo_counts(session, where), latest_remarks(session, where)
    found: dict[int, list[FindingRow]] = defaultdict(list)
    for issue, party, root_state in session.execute(
        select(Issue, Responsible.name, _ROOT.state)
        .outerjoin(Responsible, Responsible.id == Issue.responsible_id)
        .outerjoin(_ROOT, _ROOT.id == Issue.merged_into_id)
        .where(
            where,
            Issue.state != IssueState.WITHDRAWN.value,
            Issue.kind.in_([kind.value for kind in OF_THE_HOME]),
        )
        .order_by(Issue.unit_id, Issue.label_no)
    ):
        assert issue.unit_id is not None, "asked by home"
        is_open = (root_state or issue.state) in OPEN_STATES
        of_visit = issue.visit_id is not None and issue.visit_id == latest.get(issue.unit_id)
        if not (is_open or of_visit):
            continue
        sealed = issue.text_enc or remarks.get(issue.id)
        text = vault.open(sealed) if sealed else ""
        is_worded = issue.kind == IssueKind.DEFECT and not issue.defect.endswith(OTHER)
        fault = words.say("defect", issue.defect, language) if is_worded else text
        found[issue.unit_id].append(
            FindingRow(
                label=issue.label,
                kind=issue.kind,
                room=words.say("room", issue.room, language) if issue.room else "",
                trade=words.say("trade", issue.trade, language) if issue.trade else "",
                fault=fault or words.say("defect", issue.defect, language),
                text=text if is_worded else "",
                party=party or "",
                promised_on=issue.promised_on,
                has_photo=photos[issue.id] > 0,
                is_open=is_open,
                raised_at=issue.raised_at,
                raised_by=issue.raised_by,
            )
        )
    records = _records(session, campaign_id, unit_ids)
    return {
        unit_id: Findings(rows=tuple(rows), record=records.get(unit_id, ""))
        for unit_id, rows in found.items()
    }


def _latest_visits(session: Session, unit_ids: Collection[int]) -> dict[int, int]:
    rows = session.execute(
        select(VisitUnit.unit_id, func.max(VisitUnit.visit_id))
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .where(VisitUnit.unit_id.in_(unit_ids), Visit.state != VisitState.UNDONE)
        .group_by(VisitUnit.unit_id)
    )
    return {unit_id: visit_id for unit_id, visit_id in rows}


def _records(session: Session, campaign_id: int, unit_ids: Collection[int]) -> dict[int, str]:
    """As it stands below the code on the paper."""
    rows = session.execute(
        select(Document.subject_id, Document.code_type, Document.code_id).where(
            Document.campaign_id == campaign_id,
            Document.kind == RECORD,
            Document.subject_id.in_(unit_ids),
            Document.revoked_at.is_(None),
        )
    )
    return {unit: f"HD1{kind} {code[:4]} {code[4:8]}" for unit, kind, code in rows}
