"""The journal: one row per press, hashed and chained, never changed."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import Base


class JournalRow(Base):
    """`body` is the very text that was hashed; `hash` is hex. Kind and moment stand beside it only
    for reading by SQL."""

    __tablename__ = "journal"

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    op_id: Mapped[str] = mapped_column(String(64), unique=True)
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(64))
    body: Mapped[str] = mapped_column(Text)
    hash: Mapped[str] = mapped_column(String(64))


class JournalSubject(Base):
    """Whom an event touches: history of a home, undo, reload filters."""

    __tablename__ = "journal_subject"
    __table_args__ = (Index("ix_journal_subject_of", "campaign_id", "kind", "id", "seq"),)

    campaign_id: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    id: Mapped[int] = mapped_column(primary_key=True)
