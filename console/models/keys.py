"""Key sets, their physical pieces, and who holds each."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.domain.keys import HolderKind, OfferState, Seal
from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign, Short, one_of, unique_where


class Holder(OfCampaign, Base):
    """A person, a department, an owner, or `unaccounted`: never nothing."""

    __tablename__ = "holder"
    __table_args__ = (
        UniqueConstraint("campaign_id", "kind", "name", "owner_id"),
        one_of("kind", HolderKind),
        NEVER_REUSE,
    )

    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(100), default="", info=PERSONAL)
    department: Mapped[Short] = mapped_column(default="")
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("owner.id"))


class KeySet(OfCampaign, Base):
    __tablename__ = "key_set"
    __table_args__ = (UniqueConstraint("campaign_id", "number"), NEVER_REUSE)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    number: Mapped[int]
    code_id: Mapped[str] = mapped_column(String(16), unique=True)
    is_frozen: Mapped[bool] = mapped_column(default=False)


class KeyItem(OfCampaign, Base):
    """One physical piece. A sealed bag is a piece too and the parent of what is in it."""

    __tablename__ = "key_item"
    __table_args__ = (
        UniqueConstraint("set_id", "kind", "number"),
        one_of("seal", Seal),
        Index("ix_key_item_holder", "campaign_id", "holder_id"),
        NEVER_REUSE,
    )

    set_id: Mapped[int] = mapped_column(ForeignKey("key_set.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("key_item.id"))
    kind: Mapped[Short]
    number: Mapped[Short]
    seal: Mapped[str] = mapped_column(String(8), default=Seal.NONE)
    holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))


class CustodyEvent(OfCampaign, Base):
    """A hand-over of one piece: offered, then accepted or refused by the receiver; rows are only
    added and answered. `n` numbers the moves of a piece without a gap."""

    __tablename__ = "custody_event"
    __table_args__ = (
        UniqueConstraint("item_id", "n"),
        one_of("state", OfferState),
        unique_where("uq_custody_event_open", "item_id", condition="state = 'offered'"),
        NEVER_REUSE,
    )

    item_id: Mapped[int] = mapped_column(ForeignKey("key_item.id"))
    n: Mapped[int]
    from_holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))
    to_holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))
    state: Mapped[str] = mapped_column(String(16))
    reason: Mapped[Short] = mapped_column(default="")
    seal: Mapped[str] = mapped_column(String(8), default=Seal.NONE)
    offered_seq: Mapped[int]
    offered_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[Short] = mapped_column(default="")
