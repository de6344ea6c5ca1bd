"""What is recorded about keys beside their moves: loans, waivers, signatures, seals, counts."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign, Short, unique_where


class Loan(OfCampaign, Base):
    """Pieces lent to somebody until `due_at`; the way out is the journal row `out_seq`. `kept_why`
    is why it stayed open when `kept_day` closed."""

    __tablename__ = "loan"
    __table_args__ = (UniqueConstraint("campaign_id", "number"), NEVER_REUSE)

    number: Mapped[int]
    borrower_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))
    department: Mapped[Short] = mapped_column(default="")
    purpose: Mapped[Short] = mapped_column(default="")
    approver: Mapped[Short] = mapped_column(default="", info=PERSONAL)
    out_seq: Mapped[int]
    due_at: Mapped[datetime]
    returned_at: Mapped[datetime | None]
    countersigned_by: Mapped[Short] = mapped_column(default="", info=PERSONAL)
    kept_why: Mapped[str] = mapped_column(String(32), default="")
    kept_day: Mapped[date | None]


class LoanItem(OfCampaign, Base):
    """A piece is on one open loan at most."""

    __tablename__ = "loan_item"
    __table_args__ = (
        UniqueConstraint("loan_id", "item_id"),
        unique_where("uq_loan_item_out", "item_id", condition="returned_at IS NULL"),
        NEVER_REUSE,
    )

    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("key_item.id"))
    returned_at: Mapped[datetime | None]


class KeyWaiver(OfCampaign, Base):
    """A supervisor lets keys go to the owner before everything required is done."""

    __tablename__ = "key_waiver"
    __table_args__ = (NEVER_REUSE,)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    reason: Mapped[Short]
    note: Mapped[str] = mapped_column(Text, default="", info=PERSONAL)
    by: Mapped[Short] = mapped_column(info=PERSONAL)
    at: Mapped[datetime]


class KeySignature(OfCampaign, Base):
    """The owner, or a proxy by name, signed for the keys: `how` on screen or on paper, `sha256` of
    the strokes or of the scanned sheet, `authority` where the proxy's right was seen."""

    __tablename__ = "key_signature"
    __table_args__ = (NEVER_REUSE,)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("owner.id"))
    proxy: Mapped[str] = mapped_column(String(100), default="", info=PERSONAL)
    how: Mapped[str] = mapped_column(String(16))
    sha256: Mapped[str] = mapped_column(String(64), default="")
    authority: Mapped[Short] = mapped_column(default="")
    strokes_enc: Mapped[str] = mapped_column(Text, default="", info=PERSONAL)
    by: Mapped[Short] = mapped_column(default="", info=PERSONAL)
    at: Mapped[datetime]


class SealBreak(OfCampaign, Base):
    """A seal was broken: of which piece (the bag), in whose hands, why, with whose consent."""

    __tablename__ = "seal_break"
    __table_args__ = (NEVER_REUSE,)

    item_id: Mapped[int] = mapped_column(ForeignKey("key_item.id"), index=True)
    holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))
    by: Mapped[Short] = mapped_column(info=PERSONAL)
    why: Mapped[Short]
    consent: Mapped[Short] = mapped_column(default="")
    seq: Mapped[int]
    at: Mapped[datetime]


class KeyCount(OfCampaign, Base):
    """One count of a cabinet, of a department or of all."""

    __tablename__ = "key_count"
    __table_args__ = (Index("ix_key_count_day", "campaign_id", "day"), NEVER_REUSE)

    day: Mapped[date]
    cabinet: Mapped[str] = mapped_column(String(32), default="")
    department: Mapped[Short] = mapped_column(default="")
    at: Mapped[datetime]
    by: Mapped[Short] = mapped_column(info=PERSONAL)
    expected: Mapped[int]
    found: Mapped[int]


class KeyCountLine(OfCampaign, Base):
    """A piece that was not where it should be, or was where it should not be, and why."""

    __tablename__ = "key_count_line"
    __table_args__ = (UniqueConstraint("count_id", "item_id"), NEVER_REUSE)

    count_id: Mapped[int] = mapped_column(ForeignKey("key_count.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("key_item.id"))
    is_found: Mapped[bool]
    reason: Mapped[Short] = mapped_column(default="")
