"""What is owed for a home, what belongs to it and what its meters say."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import NEVER_REUSE, Base, OfCampaign, Short


class Charge(OfCampaign, Base):
    """`amount_cents` may be negative: money back to the owner."""

    __tablename__ = "charge"
    __table_args__ = (UniqueConstraint("unit_id", "kind", "basis"), NEVER_REUSE)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    kind: Mapped[Short]
    basis: Mapped[str] = mapped_column(String(100), default="")
    amount_cents: Mapped[int]
    paid_at: Mapped[datetime | None]
    receipt: Mapped[Short] = mapped_column(default="")


class Accessory(OfCampaign, Base):
    """A parking space or a storage room that belongs to a home."""

    __tablename__ = "accessory"
    __table_args__ = (UniqueConstraint("unit_id", "kind", "label"), NEVER_REUSE)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    kind: Mapped[Short]
    label: Mapped[str] = mapped_column(String(80))


class Payment(OfCampaign, Base):
    """Money that came for a visit, under one receipt number; `cents` negative: given back."""

    __tablename__ = "payment"
    __table_args__ = (UniqueConstraint("campaign_id", "receipt"), NEVER_REUSE)

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), index=True)
    receipt: Mapped[Short]
    cents: Mapped[int]
    method: Mapped[str] = mapped_column(String(16), default="")
    paid_at: Mapped[datetime]
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("desk.id"))
    voided_at: Mapped[datetime | None]


class PaymentCharge(OfCampaign, Base):
    """How much of a payment went to one charge."""

    __tablename__ = "payment_charge"
    __table_args__ = (UniqueConstraint("payment_id", "charge_id"), NEVER_REUSE)

    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"))
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), index=True)
    cents: Mapped[int]


class MeterReading(OfCampaign, Base):
    """`value` is in thousandths of the meter's unit."""

    __tablename__ = "meter_reading"
    __table_args__ = (UniqueConstraint("unit_id", "kind", "meter_no"), NEVER_REUSE)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    kind: Mapped[Short]
    meter_no: Mapped[Short] = mapped_column(default="")
    value: Mapped[int]
    read_at: Mapped[datetime]
