"""What the telephone desk holds and what owners were told: seats for a moment, messages."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.domain.messages import MessageKind, MessageState
from console.models.base import NEVER_REUSE, Base, OfCampaign, Short, one_of


class SeatHold(OfCampaign, Base):
    """A seat kept while somebody talks; taken for everybody until `expires_at`, then nothing.
    `unit_ids`: the party's homes, blank separated."""

    __tablename__ = "seat_hold"
    __table_args__ = (
        UniqueConstraint("campaign_id", "owner_id"),
        UniqueConstraint("campaign_id", "host_id", "slot_start"),
        NEVER_REUSE,
    )

    owner_id: Mapped[int] = mapped_column(ForeignKey("owner.id"))
    unit_ids: Mapped[str] = mapped_column(Text)
    slot_start: Mapped[datetime]
    host_id: Mapped[int | None] = mapped_column(ForeignKey("host.id"))
    by: Mapped[Short]
    expires_at: Mapped[datetime]


class Message(OfCampaign, Base):
    """What one owner was told of one place; `reference` is how a gateway's answer names it."""

    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("campaign_id", "reference"),
        UniqueConstraint("appointment_id", "kind", "slot_start"),
        one_of("kind", MessageKind),
        one_of("state", MessageState),
        NEVER_REUSE,
    )

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"))
    owner_id: Mapped[int] = mapped_column(ForeignKey("owner.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    slot_start: Mapped[datetime]
    reference: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16), default=MessageState.WRITTEN)
    attempts: Mapped[int] = mapped_column(default=1)
    written_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
