"""Issuing documents: each issue gets a new code and revokes the older one of its kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Appointment, CodeKey, Document, Loan, Unit, Visit

Subject = Appointment | Visit | Unit | Loan
SUBJECTS: dict[str, type[Subject]] = {
    "appointment": Appointment, "visit": Visit, "unit": Unit, "loan": Loan,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Issue:
    """One paper to issue; `code_id` is 16 random characters made by the caller."""

    kind: str
    subject_kind: str
    subject_id: int
    code_type: str
    code_id: str
    reason: str = ""


def issue_documents(session: Session, *, press: Press, issues: tuple[Issue, ...]) -> Event:
    """All papers of one print; a second issue of a paper needs a reason."""
    if not issues:
        raise Refusal("papers.nothing-to-print")
    key_id = session.scalar(
        select(CodeKey.key_id).where(CodeKey.campaign_id == press.campaign_id, CodeKey.is_current)
    )
    older = _older(session, press, issues)
    subjects = _subjects(session, issues)
    versions = []
    for issue in issues:
        last = older.get((issue.kind, issue.subject_kind, issue.subject_id))
        if last is not None and not issue.reason:
            raise Refusal("papers.reprint-needs-reason", kind=issue.kind)
        if last is not None:
            last.revoked_at = last.revoked_at or press.now
        versions.append(last.version + 1 if last else 1)
        subject = subjects.get((issue.subject_kind, issue.subject_id))
        session.add(_document(press, issue, subject, versions[-1], key_id or ""))
    return Event(
        kind="papers.issued",
        subjects=tuple((i.subject_kind, i.subject_id) for i in issues),
        facts={
            "kind": issues[0].kind,
            "papers": len(issues),
            "version": max(versions),
            "reason": issues[0].reason,
        },
    )


def _older(
    session: Session, press: Press, issues: tuple[Issue, ...]
) -> dict[tuple[str, str, int], Document]:
    """The newest version of each paper that was issued before."""
    rows = session.scalars(
        select(Document)
        .where(
            Document.campaign_id == press.campaign_id,
            Document.kind.in_({i.kind for i in issues}),
            Document.subject_id.in_({i.subject_id for i in issues}),
        )
        .order_by(Document.version)
    )
    return {(d.kind, d.subject_kind, d.subject_id): d for d in rows}


def _subjects(session: Session, issues: tuple[Issue, ...]) -> dict[tuple[str, int], Subject]:
    """What the papers are about, with one question for each kind."""
    found: dict[tuple[str, int], Subject] = {}
    for kind, table in SUBJECTS.items():
        wanted = {i.subject_id for i in issues if i.subject_kind == kind}
        if wanted:
            rows: Any = session.scalars(select(table).where(table.id.in_(wanted)))
            found |= {(kind, row.id): row for row in rows}
    return found


def _document(
    press: Press, issue: Issue, subject: Subject | None, version: int, key_id: str
) -> Document:
    made = Document(
        campaign_id=press.campaign_id,
        kind=issue.kind,
        subject_kind=issue.subject_kind,
        subject_id=issue.subject_id,
        version=version,
        code_type=issue.code_type,
        key_id=key_id,
        code_id=issue.code_id,
        issued_at=press.now,
        reason=issue.reason,
    )
    if subject is None or subject.campaign_id != press.campaign_id:
        raise Refusal("papers.unknown-subject")
    if isinstance(subject, Visit):
        made.visit_id, made.appointment_id = subject.id, subject.appointment_id
    elif isinstance(subject, Appointment):
        made.appointment_id = subject.id
    elif isinstance(subject, Unit):
        made.unit_id = subject.id
    return made
