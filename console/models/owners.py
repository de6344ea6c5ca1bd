"""Whose a home is, and how its owners are rung."""

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign


class OwnerPhone(OfCampaign, Base):
    __tablename__ = "owner_phone"
    __table_args__ = (UniqueConstraint("owner_id", "position"), NEVER_REUSE)

    owner_id: Mapped[int] = mapped_column(ForeignKey("owner.id"))
    position: Mapped[int]
    phone_enc: Mapped[bytes] = mapped_column(LargeBinary, info=PERSONAL)
    phone_last4: Mapped[str] = mapped_column(String(4), info=PERSONAL, index=True)
    phone_index: Mapped[str] = mapped_column(String(32), info=PERSONAL, index=True)


class UnitOwner(OfCampaign, Base):
    """Position 0 is the owner who is written to; the others are co-owners."""

    __tablename__ = "unit_owner"
    __table_args__ = (UniqueConstraint("unit_id", "owner_id"), NEVER_REUSE)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    owner_id: Mapped[int] = mapped_column(ForeignKey("owner.id"), index=True)
    position: Mapped[int]
