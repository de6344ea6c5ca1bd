"""The print log and the papers that are still on their way to a printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from console.models import Document, JournalRow, JournalSubject, PrintJob, PrintState

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


def jobs_of(campaign_id: int, documents: Sequence[int]) -> Select[PrintJob]:
    """Each print of those issues, alone or in a file of many, as the journal knows it."""
    paper, job = aliased(JournalSubject), aliased(JournalSubject)
    return (
        select(PrintJob)
        .join(job, (job.kind == "print_job") & (job.id == PrintJob.id))
        .join(
            JournalRow,
            (JournalRow.campaign_id == job.campaign_id)
            & (JournalRow.seq == job.seq)
            & (JournalRow.kind == "print.queued"),
        )
        .join(paper, (paper.campaign_id == job.campaign_id) & (paper.seq == job.seq))
        .where(
            paper.campaign_id == campaign_id,
            paper.kind == "document",
            paper.id.in_(documents),
            PrintJob.campaign_id == campaign_id,
        )
        .distinct()
    )


def prints_of(session: Session, *, campaign_id: int, documents: Sequence[int]) -> list[JobRow]:
    """The print log of those issues, the latest first."""
    found = session.scalars(jobs_of(campaign_id, documents).order_by(PrintJob.id.desc()))
    return [_row(job) for job in found]


def documents_of(session: Session, *, campaign_id: int, job_id: int) -> tuple[int, ...]:
    """The issues that a job shows."""
    paper, job = aliased(JournalSubject), aliased(JournalSubject)
    found = session.scalars(
        select(paper.id)
        .join(job, (job.campaign_id == paper.campaign_id) & (job.seq == paper.seq))
        .where(
            job.campaign_id == campaign_id,
            job.kind == "print_job",
            job.id == job_id,
            paper.kind == "document",
        )
        .distinct()
        .order_by(paper.id)
    )
    return tuple(found)


def in_force(
    session: Session,
    *,
    campaign_id: int,
    kinds: Sequence[str],
    subject_kind: str,
    subject_ids: Sequence[int],
) -> tuple[int, ...]:
    """The issues of those papers that are valid now."""
    found = session.scalars(
        select(Document.id)
        .where(
            Document.campaign_id == campaign_id,
            Document.kind.in_(kinds),
            Document.subject_kind == subject_kind,
            Document.subject_id.in_(subject_ids),
            Document.revoked_at.is_(None),
        )
        .order_by(Document.id)
    )
    return tuple(found)


def _row(job: PrintJob) -> JobRow:
    return JobRow(
        id=job.id, document_id=job.document_id, kind=job.kind, version=job.version,
        copies=job.copies, printer=job.printer, job=job.job, state=PrintState(job.state),
        why=job.why, reason=job.reason, sha256=job.sha256, desk_id=job.desk_id, by=job.by,
        at=job.at, ended_at=job.ended_at,
    )  # fmt: skip
