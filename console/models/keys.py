"""Key sets, their physical pieces, who holds each, and every move of it."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.domain.keys import AnswerState, HolderKind, ItemState, Purpose, Seal
from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign, Short, one_of


class KeyTemplate(OfCampaign, Base):
    """What a set of one product type is made of; the type is blank for all others."""

    __tablename__ = "key_template"
    __table_args__ = (UniqueConstraint("campaign_id", "product_type", "kind"), NEVER_REUSE)

    product_type: Mapped[Short] = mapped_column(default="")
    kind: Mapped[Short]
    count: Mapped[int]
    is_sealed: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)


class Holder(OfCampaign, Base):
    """A person, a department, an owner, or `unaccounted`: never nothing. A person with a
    `department` may sign for it."""

    __tablename__ = "holder"
    __table_args__ = (
        UniqueConstraint("campaign_id", "kind", "name", "owner_id"),
        Index(
            "uq_holder_named", "campaign_id", "kind", "name", unique=True,
            info={"where": "owner_id IS NULL"},
        ),
        one_of("kind", HolderKind),
        NEVER_REUSE,
    )  # fmt: skip

    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(100), default="", info=PERSONAL)
    department: Mapped[Short] = mapped_column(default="")
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("owner.id"))


class KeySet(OfCampaign, Base):
    """`cabinet` and `hook` are where it hangs; `frozen_why` is a code, blank while it moves."""

    __tablename__ = "key_set"
    __table_args__ = (UniqueConstraint("campaign_id", "number"), NEVER_REUSE)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True, unique=True)
    number: Mapped[int]
    code_id: Mapped[str] = mapped_column(String(16), unique=True)
    is_frozen: Mapped[bool] = mapped_column(default=False)
    frozen_why: Mapped[str] = mapped_column(String(32), default="")
    frozen_at: Mapped[datetime | None]
    cost_cents: Mapped[int] = mapped_column(default=0)
    owner_told_at: Mapped[datetime | None]
    cabinet: Mapped[str] = mapped_column(String(32), default="")
    hook: Mapped[str] = mapped_column(String(32), default="")


class KeyItem(OfCampaign, Base):
    """One physical piece. A sealed bag is a piece too and the parent of what is in it.

    `offer_id` is the custody event that waits for an answer: one at a time. `code_id` is the random
    id of the piece's own tag, None where it has none. `kept_why` is why its offer stayed open when
    `kept_day` closed.
    """

    __tablename__ = "key_item"
    __table_args__ = (
        UniqueConstraint("set_id", "kind", "number"),
        one_of("seal", Seal),
        one_of("state", ItemState),
        Index("ix_key_item_holder", "campaign_id", "holder_id"),
        Index("uq_key_item_code_id", "code_id", unique=True),
        Index("uq_key_item_offer_id", "offer_id", unique=True),
        NEVER_REUSE,
    )

    set_id: Mapped[int] = mapped_column(ForeignKey("key_set.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("key_item.id"))
    kind: Mapped[Short]
    number: Mapped[Short]
    seal: Mapped[str] = mapped_column(String(8), default=Seal.NONE)
    holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))
    state: Mapped[str] = mapped_column(String(16), default=ItemState.OK)
    code_id: Mapped[str | None] = mapped_column(String(16))
    # No foreign keys: the two tables would point at each other, and a copy orders its rows by
    # parents alone.
    offer_id: Mapped[int | None]
    replaced_by_id: Mapped[int | None]
    kept_why: Mapped[str] = mapped_column(String(32), default="")
    kept_day: Mapped[date | None]


class CustodyEvent(OfCampaign, Base):
    """A piece is offered to somebody. `n` numbers the offers of a piece without a gap. Rows are
    only ever added; what became of one says CustodyAnswer."""

    __tablename__ = "custody_event"
    __table_args__ = (
        UniqueConstraint("item_id", "n"),
        one_of("purpose", Purpose),
        Index("ix_custody_event_offered_seq", "campaign_id", "offered_seq"),
        NEVER_REUSE,
    )

    item_id: Mapped[int] = mapped_column(ForeignKey("key_item.id"))
    n: Mapped[int]
    from_holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))
    to_holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))
    purpose: Mapped[str] = mapped_column(String(16), default=Purpose.TRANSFER)
    seal: Mapped[str] = mapped_column(String(8), default=Seal.NONE)
    offered_seq: Mapped[int]
    offered_at: Mapped[datetime]
    offered_by: Mapped[Short] = mapped_column(default="")
    loan_id: Mapped[int | None] = mapped_column(ForeignKey("loan.id"))


class CustodyAnswer(OfCampaign, Base):
    """What became of an offer: accepted or refused by the receiver, withdrawn by the giver.

    `counted` is what the receiver counted on the table, `seal` what they saw of the seal. Rows are
    only ever added, one for each offer.
    """

    __tablename__ = "custody_answer"
    __table_args__ = (
        one_of("state", AnswerState),
        one_of("seal", Seal),
        Index("ix_custody_answer_seq", "campaign_id", "seq"),
        NEVER_REUSE,
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("custody_event.id"), unique=True)
    seq: Mapped[int]
    at: Mapped[datetime]
    by: Mapped[Short]
    state: Mapped[str] = mapped_column(String(16))
    counted: Mapped[int] = mapped_column(default=0)
    seal: Mapped[str] = mapped_column(String(8), default=Seal.NONE)
    seal_note: Mapped[Short] = mapped_column(default="")
