"""Which signed papers have come back, and which are still missing at the day's close."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.labels import unit_label
from console.domain.vault import Vault
from console.models import Campaign, Document, FiledPaper, StoredFile, Unit, Visit, VisitUnit

SIGNED_KIND = "confirmation"
"""The paper that both sides sign."""


@dataclass(frozen=True, kw_only=True)
class UnfiledHome:
    """A home signed for that day whose confirmation has not come back; `document_id` 0 where none
    was printed."""

    unit_id: int
    label: str
    ticket: str
    signed_at: datetime
    document_id: int
    code_id: str


@dataclass(frozen=True, kw_only=True)
class FiledRow:
    filed_id: int
    document_id: int
    kind: str
    label: str
    pages: int
    is_signed: bool
    at: datetime
    by: str


def unfiled(session: Session, *, campaign_id: int, day: date) -> list[UnfiledHome]:
    """In the order in which they were signed."""
    language = session.get_one(Campaign, campaign_id).language
    signed = session.execute(
        select(VisitUnit.signed_at, Visit.ticket, Unit)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .join(Unit, Unit.id == VisitUnit.unit_id)
        .where(Visit.campaign_id == campaign_id, Visit.day == day, VisitUnit.signed_at.is_not(None))
        .order_by(VisitUnit.signed_at, VisitUnit.id)
    ).all()
    if not signed:
        return []
    homes = [unit.id for _, _, unit in signed]
    papers = session.execute(
        select(Document.unit_id, Document.id, Document.code_id, Document.revoked_at).where(
            Document.campaign_id == campaign_id,
            Document.kind == SIGNED_KIND,
            Document.unit_id.in_(homes),
        )
    ).all()
    back = {
        *session.scalars(
            select(Document.unit_id)
            .join(FiledPaper, FiledPaper.document_id == Document.id)
            .where(
                FiledPaper.campaign_id == campaign_id,
                FiledPaper.is_signed,
                Document.kind == SIGNED_KIND,
                Document.unit_id.in_(homes),
            )
        )
    }
    newest = {p.unit_id: (p.id, p.code_id) for p in papers if p.revoked_at is None}
    return [
        UnfiledHome(
            unit_id=unit.id,
            label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
            ticket=ticket,
            signed_at=at,
            document_id=newest.get(unit.id, (0, ""))[0],
            code_id=newest.get(unit.id, (0, ""))[1],
        )
        for at, ticket, unit in signed
        if at is not None and unit.id not in back
    ]


def filed(session: Session, *, campaign_id: int, most: int = 200) -> list[FiledRow]:
    """The latest first."""
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(FiledPaper, Document, Unit)
        .join(Document, Document.id == FiledPaper.document_id)
        .outerjoin(Unit, Unit.id == Document.unit_id)
        .where(FiledPaper.campaign_id == campaign_id)
        .order_by(FiledPaper.id.desc())
        .limit(most)
    )
    return [
        FiledRow(
            filed_id=row.id,
            document_id=paper.id,
            kind=paper.kind,
            label=unit_label(unit.building, unit.stairwell, unit.room_no, language) if unit else "",
            pages=row.pages,
            is_signed=row.is_signed,
            at=row.at,
            by=row.by,
        )
        for row, paper, unit in rows
    ]


def sheet_of(session: Session, *, campaign_id: int, filed_id: int, vault: Vault) -> bytes:
    """The PDF of a filed paper. Raises Refusal `filing.unknown`."""
    sealed = session.scalar(
        select(StoredFile.data_enc)
        .join(FiledPaper, FiledPaper.file_id == StoredFile.id)
        .where(FiledPaper.campaign_id == campaign_id, FiledPaper.id == filed_id)
    )
    if sealed is None:
        raise Refusal("filing.unknown")
    return vault.open_file(sealed)
