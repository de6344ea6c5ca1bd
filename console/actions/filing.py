"""Signed papers that come back: filed with their document by its code, once."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Document, FiledPaper, StoredFile


@dataclass(frozen=True, kw_only=True)
class SheetFile:
    """A sheet as it is kept: `data_enc` sealed, `sha256` and `size` of the bytes before that."""

    sha256: str
    size: int
    pages: int
    data_enc: bytes
    media_type: str = "application/pdf"


def file_paper(
    session: Session, *, press: Press, code_id: str, sheet: SheetFile, is_signed: bool = True
) -> Event:
    """Equal bytes are stored once; a paper may have several sheets. Raises Refusal
    `scan.unknown`, `filing.filed-already`, `filing.superseded`."""
    paper = session.scalar(
        select(Document).where(
            Document.campaign_id == press.campaign_id, Document.code_id == code_id
        )
    )
    if paper is None:
        raise Refusal("scan.unknown")
    if paper.revoked_at is not None:
        raise Refusal("filing.superseded", version=paper.version)
    file = _stored(session, press, sheet)
    known = select(FiledPaper.id).where(
        FiledPaper.document_id == paper.id, FiledPaper.file_id == file.id
    )
    if session.scalar(known) is not None:
        raise Refusal("filing.filed-already")
    session.add(
        FiledPaper(
            campaign_id=press.campaign_id, document_id=paper.id, file_id=file.id,
            pages=sheet.pages, is_signed=is_signed, at=press.now, by=press.by,
        )
    )  # fmt: skip
    return Event(
        kind="papers.filed",
        subjects=((paper.subject_kind, paper.subject_id), ("document", paper.id)),
        facts={
            "kind": paper.kind,
            "version": paper.version,
            "pages": sheet.pages,
            "signed": int(is_signed),
            "sha256": sheet.sha256,
        },
    )


def unfile_paper(session: Session, *, press: Press, filed_id: int, reason: str) -> Event:
    """Filed with the wrong paper, or not legible: the picture goes, the entry about it stays.
    Raises Refusal `filing.unknown`, `filing.needs-reason`."""
    filed = session.get(FiledPaper, filed_id)
    if filed is None or filed.campaign_id != press.campaign_id:
        raise Refusal("filing.unknown")
    if not reason.strip():
        raise Refusal("filing.needs-reason")
    paper = session.get_one(Document, filed.document_id)
    file = session.get_one(StoredFile, filed.file_id)
    others = select(FiledPaper.id).where(FiledPaper.file_id == file.id, FiledPaper.id != filed.id)
    is_last = session.scalar(others) is None
    session.delete(filed)
    session.flush()
    if is_last:
        session.delete(file)
    return Event(
        kind="papers.unfiled",
        subjects=((paper.subject_kind, paper.subject_id), ("document", paper.id)),
        facts={"kind": paper.kind, "sha256": file.sha256, "reason": reason.strip()[:64]},
    )


def _stored(session: Session, press: Press, sheet: SheetFile) -> StoredFile:
    found = session.scalar(
        select(StoredFile).where(
            StoredFile.campaign_id == press.campaign_id, StoredFile.sha256 == sheet.sha256
        )
    )
    if found is None:
        found = StoredFile(
            campaign_id=press.campaign_id, sha256=sheet.sha256, media_type=sheet.media_type,
            size=sheet.size, data_enc=sheet.data_enc,
        )  # fmt: skip
        session.add(found)
        session.flush()
    return found
