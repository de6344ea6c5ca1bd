"""Issued documents and the codes they bear."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import NEVER_REUSE, Base, OfCampaign, Short


class Document(OfCampaign, Base):
    """One issue of a document; a reprint is a new version and revokes the older one's code."""

    __tablename__ = "document"
    __table_args__ = (
        UniqueConstraint("campaign_id", "kind", "subject_kind", "subject_id", "version"),
        Index("ix_document_subject", "campaign_id", "subject_kind", "subject_id"),
        NEVER_REUSE,
    )

    kind: Mapped[Short]
    subject_kind: Mapped[Short]
    subject_id: Mapped[int]
    version: Mapped[int]
    code_type: Mapped[str] = mapped_column(String(1))
    key_id: Mapped[str] = mapped_column(String(4))
    code_id: Mapped[str] = mapped_column(String(16), unique=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointment.id"))
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visit.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    issued_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    reason: Mapped[Short] = mapped_column(default="")
    drawn_sha256: Mapped[str] = mapped_column(String(64), default="")
