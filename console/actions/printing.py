"""The print log: a paper goes into the queue, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Document, PrintJob, PrintState
from console.queries.print_jobs import jobs_of

ALLOWED = {
    PrintState.QUEUED: {PrintState.SENT, PrintState.FAILED, PrintState.CANCELLED},
    PrintState.SENT: {
        PrintState.SENT, PrintState.DONE, PrintState.FAILED, PrintState.CANCELLED,
    },
    PrintState.FAILED: {PrintState.CANCELLED},
}  # fmt: skip
"""What a paper in that state may become; one that failed is put away by cancelling it."""
OPEN = (PrintState.QUEUED, PrintState.SENT)
PRINTED = (PrintState.QUEUED, PrintState.SENT, PrintState.DONE)


@dataclass(frozen=True, kw_only=True)
class NewJob:
    """`sha256` of the bytes; `documents` are the issues that it shows, none where it bears no code.
    `is_auto`: it was not asked for by hand, and is left out where the paper was printed already."""

    kind: str
    sha256: str
    documents: tuple[int, ...] = ()
    version: int = 1
    copies: int = 1
    printer: str = ""
    reason: str = ""
    is_auto: bool = False


def queue_print(session: Session, *, press: Press, job: NewJob) -> Event:
    """Raises Refusal `print.already`, `print.needs-reason`, `papers.unknown-subject`."""
    known = select(Document.id).where(
        Document.campaign_id == press.campaign_id, Document.id.in_(job.documents)
    )
    if set(job.documents) != set(session.scalars(known)):
        raise Refusal("papers.unknown-subject")
    if not job.reason.strip() and _was_printed(session, press.campaign_id, job.documents):
        raise Refusal("print.already" if job.is_auto else "print.needs-reason")
    only = job.documents[0] if len(job.documents) == 1 else None
    made = PrintJob(
        campaign_id=press.campaign_id, document_id=only, kind=job.kind,
        version=job.version, copies=job.copies, printer=job.printer, job="",
        state=PrintState.QUEUED, why="", reason=job.reason.strip(), sha256=job.sha256,
        desk_id=press.desk_id, by=press.by, at=press.now,
    )  # fmt: skip
    session.add(made)
    session.flush()
    return Event(
        kind="print.queued",
        subjects=(("print_job", made.id), *(("document", paper) for paper in job.documents)),
        facts={
            "job": made.id,
            "kind": job.kind,
            "version": job.version,
            "copies": job.copies,
            "printer": job.printer,
            "reason": made.reason,
        },
    )


def note_print(
    session: Session, *, press: Press, job_id: int, state: PrintState, job: str = "", why: str = ""
) -> Event:
    """`job` is the printer system's own name, `why` a code for what holds it up or ended it. Raises
    Refusal `print.unknown-job`, `print.over`: somebody else took it up or ended it."""
    row = session.get(PrintJob, job_id)
    if row is None or row.campaign_id != press.campaign_id:
        raise Refusal("print.unknown-job")
    was = PrintState(row.state)
    is_news = state is not was or why != row.why
    if state not in ALLOWED.get(was, ()) or not is_news:
        raise Refusal("print.over")
    row.state, row.why, row.job = state, why, job or row.job
    if state not in OPEN:
        row.ended_at = press.now
    kind = "held_up" if state is PrintState.SENT and why else str(state)
    return Event(
        kind=f"print.{kind}",
        subjects=(("print_job", row.id),),
        facts={"job": row.id, "kind": row.kind, "printer": row.printer, "why": why},
    )


def _was_printed(session: Session, campaign_id: int, documents: tuple[int, ...]) -> bool:
    """Alone or in a file of many."""
    known = jobs_of(campaign_id, documents).where(PrintJob.state.in_(PRINTED))
    return session.scalar(known.limit(1)) is not None
