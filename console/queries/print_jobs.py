"""The print log and the papers that are still on their way to a printer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.models import Document, PrintJob, PrintState

OPEN = (PrintState.QUEUED, PrintState.SENT)


@dataclass(frozen=True, kw_only=True)
class JobRow:
    """`why` is a code, with what the spooler said after a colon."""

    id: int
    document_id: int | None
    kind: str
    version: int
    copies: int
    printer: str
    job: str
    state: PrintState
    why: str
    reason: str
    sha256: str
    desk_id: int | None
    by: str
    at: datetime
    ended_at: datetime | None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def is_trouble(self) -> bool:
        return self.state is PrintState.FAILED or (self.is_open and bool(self.why))


@dataclass(frozen=True, kw_only=True)
class IssueRow:
    """The issue of a paper that is in force."""

    document_id: int
    version: int


def print_jobs(session: Session, *, campaign_id: int, most: int = 200) -> list[JobRow]:
    """The latest first."""
    rows = session.scalars(
        select(PrintJob)
        .where(PrintJob.campaign_id == campaign_id)
        .order_by(PrintJob.id.desc())
        .limit(most)
    )
    return [_row(job) for job in rows]


def open_jobs(session: Session, *, campaign_id: int) -> list[JobRow]:
    """Queued or sent, in the order in which they were asked for."""
    rows = session.scalars(
        select(PrintJob)
        .where(PrintJob.campaign_id == campaign_id, PrintJob.state.in_(OPEN))
        .order_by(PrintJob.id)
    )
    return [_row(job) for job in rows]


def print_job(session: Session, *, campaign_id: int, job_id: int) -> JobRow | None:
    job = session.get(PrintJob, job_id)
    return _row(job) if job is not None and job.campaign_id == campaign_id else None


def issue_in_force(
    session: Session, *, campaign_id: int, kind: str, subject_kind: str, subject_id: int
) -> IssueRow | None:
    found = session.execute(
        select(Document.id, Document.version)
        .where(
            Document.campaign_id == campaign_id,
            Document.kind == kind,
            Document.subject_kind == subject_kind,
            Document.subject_id == subject_id,
            Document.revoked_at.is_(None),
        )
        .order_by(Document.version.desc())
        .limit(1)
    ).first()
    return IssueRow(document_id=found.id, version=found.version) if found else None


def _row(job: PrintJob) -> JobRow:
    return JobRow(
        id=job.id, document_id=job.document_id, kind=job.kind, version=job.version,
        copies=job.copies, printer=job.printer, job=job.job, state=PrintState(job.state),
        why=job.why, reason=job.reason, sha256=job.sha256, desk_id=job.desk_id, by=job.by,
        at=job.at, ended_at=job.ended_at,
    )  # fmt: skip
