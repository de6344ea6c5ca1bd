"""What a campaign's papers say and hold, how they were printed, and what came back signed."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign, Short, one_of


class PaperText(OfCampaign, Base):
    """What a campaign says in its papers in place of the built-in words: contacts, clauses."""

    __tablename__ = "paper_text"
    __table_args__ = (UniqueConstraint("campaign_id", "name", "language"), NEVER_REUSE)

    name: Mapped[Short]
    language: Mapped[str] = mapped_column(String(8))
    text: Mapped[str] = mapped_column(Text)


class PackPaper(OfCampaign, Base):
    """The papers of a pack in their order; a blank product type is for all others."""

    __tablename__ = "pack_paper"
    __table_args__ = (UniqueConstraint("campaign_id", "product_type", "position"), NEVER_REUSE)

    product_type: Mapped[Short] = mapped_column(default="")
    position: Mapped[int]
    kind: Mapped[Short]
    copies: Mapped[int] = mapped_column(default=1)


class StoredFile(OfCampaign, Base):
    """A file by the SHA-256 of its bytes, sealed; in the database, so that every desk and every
    backup has it. `size` in bytes, before sealing."""

    __tablename__ = "stored_file"
    __table_args__ = (UniqueConstraint("campaign_id", "sha256"), NEVER_REUSE)

    sha256: Mapped[Short]
    media_type: Mapped[Short]
    size: Mapped[int]
    data_enc: Mapped[bytes] = mapped_column(LargeBinary, info=PERSONAL)


class FiledPaper(OfCampaign, Base):
    """A sheet that came back as a scan or photo; `is_signed`: who filed it saw the signatures."""

    __tablename__ = "filed_paper"
    __table_args__ = (UniqueConstraint("document_id", "file_id"), NEVER_REUSE)

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    file_id: Mapped[int] = mapped_column(ForeignKey("stored_file.id"))
    pages: Mapped[int]
    is_signed: Mapped[bool]
    at: Mapped[datetime]
    by: Mapped[Short] = mapped_column(info=PERSONAL)


class PrintState(StrEnum):
    QUEUED = "queued"
    SENT = "sent"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class PrintJob(OfCampaign, Base):
    """One paper sent to a printer: `job` is the printer system's own name of it, `why` it failed,
    `reason` of a second print; `sha256` of the bytes sent."""

    __tablename__ = "print_job"
    __table_args__ = (
        one_of("state", PrintState),
        Index("ix_print_job_state", "campaign_id", "state"),
        Index("ix_print_job_document", "document_id"),
        NEVER_REUSE,
    )

    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    kind: Mapped[Short]
    version: Mapped[int] = mapped_column(default=1)
    copies: Mapped[int] = mapped_column(default=1)
    printer: Mapped[str] = mapped_column(String(200), default="")
    job: Mapped[str] = mapped_column(String(100), default="")
    state: Mapped[str] = mapped_column(String(16), default=PrintState.QUEUED)
    why: Mapped[Short] = mapped_column(default="")
    reason: Mapped[Short] = mapped_column(default="")
    sha256: Mapped[Short] = mapped_column(default="")
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("desk.id"))
    by: Mapped[Short] = mapped_column(default="", info=PERSONAL)
    at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
